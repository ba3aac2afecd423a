"""Reading one number as people write it: in digits of any script, with any separators, or in English words.

Finding the quantities in a running text is `quantities`' work; deciding whether a number answers a question is the
question's.
"""

import re
import unicodedata
from collections.abc import Collection
from dataclasses import dataclass
from fractions import Fraction
from functools import lru_cache

from quizapp.core.folding import normalise, tokens
from quizapp.core.number_words import COUNTING, PARTS, SCALES, read_words

MAX_LENGTH = 400
"""Longer texts are not read: nobody writes a number so long, and work must stay bounded."""

MAX_EXPONENT = 300

HEDGES = (
    "about", "around", "approximately", "approx", "roughly", "circa", "ca", "c", "some", "nearly", "almost", "close to",
    "at least", "at most", "more than", "less than", "fewer than", "over", "under", "up to", "as many as",
    "no more than", "no less than", "no fewer than", "not more than", "not less than", "an estimated", "estimated",
    "a total of", "in total", "exactly", "just", "only", "just over", "just under", "well over", "the", "~", "≈", "=",
    ">", "<", "≥", "≤", "±", "it is", "it was",
)  # fmt: skip
"""What may stand before a number without changing it."""

SCALE_SIGNS = {
    "k": 10**3, "m": 10**6, "mn": 10**6, "mln": 10**6, "mio": 10**6, "b": 10**9, "bn": 10**9, "tn": 10**12,
    "millions": 10**6, "thousands": 10**3, "billions": 10**9, **SCALES,
}  # fmt: skip
"""What may stand behind digits and multiply them."""

CURRENCY_SIGNS = "$€£¥₹₽₺₪₴₩₦"
PERCENT_WORDS = ("%", "٪", "percent", "per cent", "pct", "percentage points")

_GROUPED_RE = re.compile(r"[1-9]\d{0,2}(?:\D\d{3})+|[1-9]\d?(?:\D\d{2})+\D\d{3}")
_DIGITS_RE = re.compile(
    rf"(?P<sign>[-+])?\s?(?P<money>[{CURRENCY_SIGNS}])?\s?(?P<inner>-)?"
    r"(?P<body>\d[\d.,'٬٫،_]*(?: \d{3}(?!\d)[\d.,'٬٫،_]*)*|[.,٫]\d+)"
    r"(?:e(?P<exponent>[-+]?\d{1,4})(?!\w)|(?P<over>\s?[/⁄]\s?\d+(?![\d/]))|(?P<mixed> \d+[/⁄]\d+))?"
)
_HEDGE_RE = re.compile(
    r"(?:(?:" + "|".join(sorted((re.escape(h) for h in HEDGES), key=len, reverse=True)) + r")(?![^\W\d_])\.?\s*)+"
)
_SCALE_RE = re.compile(r"\s?(" + "|".join(sorted(SCALE_SIGNS, key=len, reverse=True)) + r")\b\.?")
_SPELLED_RE = re.compile(r"[^\W_]+")
_WORD_RE = re.compile(r"[^\W\d_]+")


@dataclass(frozen=True, slots=True, kw_only=True)
class Number:
    """A number that was read.

    `unit` is what follows it (or the currency sign before it), normalised: `people`, `%`, `€`; empty without.
    `hedge` is what stands before it (`about`, `at least`). `other` is a second reading that people elsewhere would
    give the same signs (`1.600`, read as 1.6, is 1,600 to many): a question may ask instead of judging.
    """

    value: Fraction
    unit: str = ""
    hedge: str = ""
    other: Fraction | None = None


def read_number(text: str, units: Collection[str] = ()) -> Number | None:
    """The one number that a text states, or None where it states none or more than one; never a guess of zero.

    Read are digits of any script, grouped or not (`1,600`, `1 600`, `1'600`, `1.600.000`), decimals, signs, `1e6`,
    `1/2`, `3 1/2`, `½`, scales (`1.4 million`, `1.4m`, `3k`), words (`twenty-one`, `a hundred and five`, `half a
    million`), a hedge before and a unit behind. Separators: a comma, space or apostrophe before exactly three digits
    groups, a comma before any other count of digits is a decimal comma (`1,6`); one point is a decimal point (`1.600`
    is 1.6, with 1,600 as `other`), several points group; where both kinds stand the last one is the decimal sign.
    `units` are units to be taken as such even where they look like a scale (`5 m` in metres).
    """
    if len(text) > MAX_LENGTH:
        return None
    folded = _ascii_digits(normalise(text.replace("\u2044", "/")))
    folded = _split_vulgar(text, folded).lstrip("\"'([")
    wanted = frozenset(normalise(unit) for unit in units)
    start = 0
    hedge = ""
    if (match := _HEDGE_RE.match(folded)) is not None:
        hedge, start = match.group().strip(" ."), match.end()
    found = _digits(folded, start, wanted) or _words(folded, start)
    if found is None:
        return None
    value, end, unit, other = found
    tail = folded[end:].strip(" .,;:!?)]\"'-")
    if re.search(r"(?<![^\W\d_])\d", tail) or any(
        word in COUNTING and word != "one" for word in _WORD_RE.findall(tail)
    ):
        return None  # a second number: which one is meant?
    return Number(value=value, unit=_unit(unit, tail), hedge=hedge, other=other)


def may_be_number(text: str) -> bool:
    """Whether anything in a text may be read as a number: a quick no for most texts, before `read_number` is asked."""
    words = frozenset(tokens(text))
    if not COUNTING.isdisjoint(words) or "half" in words:
        return True
    return any(map(str.isnumeric, text)) or not (_ONE.isdisjoint(words) or _COUNTED.isdisjoint(words))


_ONE = frozenset({"a", "an"})
_COUNTED = frozenset({*PARTS, *SCALES, "hundred", "dozen"})
"""What `a` and `an` make a number of."""


@lru_cache(maxsize=1 << 10)
def read_digits(body: str) -> tuple[Fraction, Fraction | None] | None:
    """A number in ASCII digits with separators, and its other reading where there is one; by `read_number`'s rule."""
    body = body.rstrip(".,'_٬،٫")
    if body.isdecimal():
        return Fraction(int(body)), None
    marks = body.translate(_NO_DIGITS)
    last, kinds = marks[-1], set(marks)
    whole, _, decimals = body.rpartition(last)
    one_point = marks in {".", "٫"}
    if len(kinds) == 1 and not one_point and _grouped(body):
        return Fraction(int(body.replace(last, ""))), None
    if last not in ".,٫" or marks.count(last) > 1 or (len(kinds) > 1 and not _grouped(whole)):
        return None
    value = Fraction(f"{re.sub(r'[^0-9]', '', whole) or '0'}.{decimals}")
    if marks == "." and _grouped(body):
        return value, Fraction(int(whole + decimals))
    return value, None


_NO_DIGITS = str.maketrans("", "", "0123456789")

Found = tuple[Fraction, int, str, Fraction | None]


def _digits(folded: str, start: int, units: frozenset[str]) -> Found | None:
    match = _DIGITS_RE.match(folded, start)
    if match is None:
        return None
    read = read_digits(match["body"])
    if read is None:
        return None
    value, other = read
    if match["exponent"]:
        if abs(int(match["exponent"])) > MAX_EXPONENT:
            return None
        value, other = value * Fraction(10) ** int(match["exponent"]), None
    for fraction in filter(None, (match["over"], match["mixed"])):
        upper, _, lower = fraction.replace("⁄", "/").partition("/")
        if not int(lower):
            return None
        value = value / int(lower) if match["over"] else value + Fraction(int(upper), int(lower))
        other = None
    end = match.end()
    tail = folded[end:].strip(" .,;:!?)]\"'")
    scale = _SCALE_RE.match(folded, end)
    if scale is not None and not any(tail == unit or tail.startswith(f"{unit} ") for unit in units):
        value, end = value * SCALE_SIGNS[scale[1]], scale.end()
        other = None if other is None else other * SCALE_SIGNS[scale[1]]
    elif re.match(r"[^\W\d_]", folded[end : end + 1]) and not _glued_unit(folded, end):
        return None
    if match["sign"] == "-" or match["inner"] == "-":
        value, other = -value, None if other is None else -other
    return value, end, match["money"] or "", other


def _glued_unit(folded: str, end: int) -> bool:
    """Whether letters right behind the digits may be a unit (`560km`) rather than a mixture such as `4a6b`."""
    return re.match(r"[^\W\d_]+\d?(?![^\W_])", folded[end:]) is not None


def _words(folded: str, start: int) -> Found | None:
    sign = 1
    for minus in ("minus ", "negative "):
        if folded.startswith(minus, start):
            sign, start = -1, start + len(minus)
            if (found := _digits(folded, start, frozenset())) is not None:
                return -found[0], *found[1:]
    matches = list(_SPELLED_RE.finditer(folded, start))
    read = read_words([match.group() for match in matches])
    if read is None or folded[start : matches[0].start()].strip(" -\"'(["):
        return None
    value, used = read
    return sign * value, matches[used - 1].end(), "", None


def _unit(sign: str, tail: str) -> str:
    tail = re.sub(r"^of (?:a|an|the|all)?\b\s*", "", tail)
    if tail in PERCENT_WORDS:
        return "%"
    return f"{sign} {tail}".strip()


def _grouped(body: str) -> bool:
    """Whether separators stand before groups of three (or, in the Indian manner, of two and a last one of three)."""
    return _GROUPED_RE.fullmatch(body) is not None


def _ascii_digits(text: str) -> str:
    """The text with every decimal digit, of whatever script, as its ASCII digit."""
    if text.isascii():
        return text
    return "".join(str(unicodedata.decimal(sign)) if sign.isdecimal() else sign for sign in text)


def _split_vulgar(text: str, folded: str) -> str:
    """`3½` would fold to `31⁄2`: such a text is folded again with a space before the fraction."""
    if not any(unicodedata.category(sign) == "No" and "⁄" in unicodedata.normalize("NFKC", sign) for sign in text):
        return folded
    parted = "".join(f" {sign}" if "⁄" in unicodedata.normalize("NFKC", sign) else sign for sign in text)
    return _ascii_digits(normalise(parted)).replace("⁄", "/")
