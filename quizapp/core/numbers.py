"""Reading one number as people write it: in digits of any script, with any separators, or in English words.

Finding the quantities in a running text is `quantities`' work; deciding whether a number answers a question is the
question's.
"""

import re
import unicodedata
from collections.abc import Collection
from dataclasses import dataclass
from fractions import Fraction

from quizapp.core.folding import normalise

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

UNITS = {
    "zero": 0, "nought": 0, "one": 1, "two": 2, "three": 3, "four": 4, "five": 5, "six": 6, "seven": 7, "eight": 8,
    "nine": 9, "ten": 10, "eleven": 11, "twelve": 12, "thirteen": 13, "fourteen": 14, "fifteen": 15, "sixteen": 16,
    "seventeen": 17, "eighteen": 18, "nineteen": 19,
}  # fmt: skip
TENS = {
    "twenty": 20, "thirty": 30, "forty": 40, "fourty": 40, "fifty": 50, "sixty": 60, "seventy": 70, "eighty": 80,
    "ninety": 90,
}  # fmt: skip
SCALES = {"thousand": 10**3, "million": 10**6, "billion": 10**9, "trillion": 10**12}
SCALE_SIGNS = {
    "k": 10**3, "m": 10**6, "mn": 10**6, "mln": 10**6, "mio": 10**6, "b": 10**9, "bn": 10**9, "tn": 10**12,
    "millions": 10**6, "thousands": 10**3, "billions": 10**9, **SCALES,
}  # fmt: skip
FRACTIONS = {
    "half": Fraction(1, 2), "halves": Fraction(1, 2), "third": Fraction(1, 3), "thirds": Fraction(1, 3),
    "quarter": Fraction(1, 4), "quarters": Fraction(1, 4), "fourth": Fraction(1, 4), "fourths": Fraction(1, 4),
    "fifth": Fraction(1, 5), "fifths": Fraction(1, 5), "sixth": Fraction(1, 6), "sixths": Fraction(1, 6),
    "eighth": Fraction(1, 8), "eighths": Fraction(1, 8), "tenth": Fraction(1, 10), "tenths": Fraction(1, 10),
}  # fmt: skip
COLLECTIVES = {"dozen": 12, "score": 20}
CURRENCY_SIGNS = "$€£¥₹₽₺₪₴₩₦"
PERCENT_WORDS = ("%", "٪", "percent", "per cent", "pct", "percentage points")

_COUNTING = frozenset((*UNITS, *TENS)) - {"one"}
_GROUP = r"[,'٬،_ ]"
_DIGITS_RE = re.compile(
    rf"(?P<sign>[-+])?\s?(?P<money>[{CURRENCY_SIGNS}])?\s?(?P<inner>-)?"
    r"(?P<body>\d[\d.,'٬٫،_]*(?: \d{3}(?!\d)[\d.,'٬٫،_]*)*|[.,٫]\d+)"
    r"(?:e(?P<exponent>[-+]?\d{1,4})(?!\w)|(?P<over>\s?[/⁄]\s?\d+(?![\d/]))|(?P<mixed> \d+[/⁄]\d+))?"
)
_HEDGE_RE = re.compile(
    r"(?:(?:" + "|".join(sorted((re.escape(h) for h in HEDGES), key=len, reverse=True)) + r")(?![^\W\d_])\.?\s*)+"
)
_SCALE_RE = re.compile(r"\s?(" + "|".join(sorted(SCALE_SIGNS, key=len, reverse=True)) + r")\b\.?")
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

    Read are digits of any script, grouped or not (`1,600`, `1 600`, `1'600`, `1.600.000`), decimals, signs, `1e6`, `1/2`,
    `3 1/2`, `½`, scales (`1.4 million`, `1.4m`, `3k`), English words (`twenty-one`, `a hundred and five`, `half a million`),
    a hedge before and a unit behind. Separators: a comma, space or apostrophe before exactly three digits groups,
    a comma before any other count of digits is a decimal comma (`1,6`); one point is a decimal point (`1.600` is 1.6, with
    1,600 as `other`), several points group; where both kinds stand the last one is the decimal sign. `units` are
    units to be taken as such even where they look like a scale (`5 m` in metres).
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
    if re.search(r"(?<![^\W\d_])\d", tail) or any(word in _COUNTING for word in _WORD_RE.findall(tail)):
        return None  # a second number: which one is meant?
    return Number(value=value, unit=_unit(unit, tail), hedge=hedge, other=other)


def read_digits(body: str) -> tuple[Fraction, Fraction | None] | None:
    """A number in ASCII digits with separators, and its other reading where there is one; by `read_number`'s rule."""
    body = body.rstrip(".,'_٬،٫").replace("٫", "." if "," not in body else "٫")
    marks = re.sub(r"\d", "", body)
    if not marks:
        return _exact(body), None
    last = marks[-1]
    kinds = set(marks)
    whole, _, decimals = body.rpartition(last)
    grouped = re.fullmatch(rf"\d{{1,3}}(?:{_GROUP}\d{{3}})+|\d{{1,3}}(?:\.\d{{3}})+", body) is not None
    if len(kinds) == 1 and last in "'_ ٬،" or (grouped and len(kinds) == 1 and (last == "," or len(marks) > 1)):
        return (_exact(re.sub(r"\D", "", body)), None) if _groups(body) else None
    if marks.count(last) > 1:
        return (_exact(re.sub(r"\D", "", body)), None) if _groups(body) else None
    if last not in ".,٫":
        return (_exact(re.sub(r"\D", "", body)), None) if _groups(body) else None
    if len(kinds) > 1 and not _groups(whole):
        return None
    value = _exact(f"{re.sub(r'[^0-9]', '', whole) or '0'}.{decimals}")
    if grouped and not whole.startswith("0"):
        return value, _exact(whole + decimals)
    return value, None


def read_words(words: list[str]) -> tuple[Fraction, int] | None:
    """A number in English words at the beginning of `words`, and how many of them it takes; None where none begins.

    `a` counts as one only before hundred, thousand, dozen and the like; `and` only inside a number.
    """
    total, part = Fraction(0), None  # part: what stands before the next scale
    used = at = 0
    while at < len(words):
        word = words[at]
        taken = _step(words, at, part, total)
        if taken is None:
            break
        part, total, length = taken
        at += length
        used = at
        if word in FRACTIONS:
            break
    if not used:
        return None
    return total + (part or 0), used


def _step(
    words: list[str], at: int, part: Fraction | None, total: Fraction
) -> tuple[Fraction | None, Fraction, int] | None:
    """One word (or `a hundred`, `and five`, `point five`) more: the new part and total, and the words taken."""
    word = words[at]
    following = words[at + 1] if at + 1 < len(words) else ""
    if word in UNITS:
        if part is not None and (part % 10 or (part % 100 and UNITS[word] > 9) or part >= 1000 or UNITS[word] == 0):
            return None
        return (part or Fraction(0)) + UNITS[word], total, 1
    if word in TENS:
        if part is not None and part % 100:
            return None
        return (part or Fraction(0)) + TENS[word], total, 1
    if word == "hundred" and part is not None and 0 < part < 100:
        return part * 100, total, 1
    if word in SCALES and part is None and 0 < total < SCALES[word]:
        return None, total * SCALES[word], 1  # three thousand million
    if (
        word in SCALES
        and (part is not None and part > 0)
        and (not total or total >= SCALES[word] * 1000 or total % (SCALES[word] * 1000) == 0)
    ):
        return None if total and total < SCALES[word] else (None, total + part * SCALES[word], 1)
    if word in COLLECTIVES and part is not None and total == 0 and word == "dozen":
        return part * COLLECTIVES[word], total, 1
    return _joined(words, at, part, total, following)


def _joined(
    words: list[str], at: int, part: Fraction | None, total: Fraction, following: str
) -> tuple[Fraction | None, Fraction, int] | None:
    word = words[at]
    nothing = part is None and not total
    if word in {"a", "an"} and nothing:
        if following in {"hundred", "thousand", "million", "billion", "trillion", "dozen"}:
            taken = _step(words, at + 1, Fraction(1), total)
            return None if taken is None else (taken[0], taken[1], 2)
        if following in {"half", "third", "quarter"}:
            return _fraction(words, at + 1, Fraction(1), 1)
        return None
    if word == "half" and nothing:
        return _fraction(words, at, Fraction(1), 0)
    if word == "and" and not nothing and at:
        return _after_and(words, at, part, total)
    if word == "point" and part is not None:
        return _decimals(words, at, part, total)
    if word in FRACTIONS and part is not None and not total and part < 20 and (word.endswith("s") or part == 1):
        return part * FRACTIONS[word], total, 1
    return None


def _after_and(
    words: list[str], at: int, part: Fraction | None, total: Fraction
) -> tuple[Fraction | None, Fraction, int] | None:
    rest = words[at + 1 : at + 3]
    if rest[:2] == ["a", "half"] or rest[:2] == ["a", "quarter"]:
        return (part or Fraction(0)) + FRACTIONS[rest[1]], total, 3
    if rest and (rest[0] in UNITS or rest[0] in TENS) and (part is None or part % 100 == 0) and (part or total) >= 100:
        taken = _step(words, at + 1, part, total)
        return None if taken is None else (taken[0], taken[1], taken[2] + 1)
    return None


def _fraction(words: list[str], at: int, part: Fraction, before: int) -> tuple[Fraction | None, Fraction, int] | None:
    """`half`, `half a million`, `a third`."""
    value = part * FRACTIONS[words[at]]
    rest = words[at + 1 : at + 3]
    if len(rest) == 2 and rest[0] == "a" and rest[1] in {**SCALES, "hundred": 100, "dozen": 12}:
        return value * {**SCALES, "hundred": 100, "dozen": 12}[rest[1]], Fraction(0), before + 3
    return value, Fraction(0), before + 1


def _decimals(
    words: list[str], at: int, part: Fraction, total: Fraction
) -> tuple[Fraction | None, Fraction, int] | None:
    digits = ""
    while at + 1 + len(digits) < len(words) and UNITS.get(words[at + 1 + len(digits)], 10) < 10:
        digits += str(UNITS[words[at + 1 + len(digits)]])
    if not digits:
        return None
    return part + Fraction(int(digits), 10 ** len(digits)), total, 1 + len(digits)


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
    if scale is not None and tail not in units:
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
    matches = list(re.finditer(r"[^\W_]+", folded[start:]))
    read = read_words([match.group() for match in matches])
    if read is None or (matches and re.search(r"[^\s\"'(\[-]", folded[start : start + matches[0].start()])):
        return None
    value, used = read
    return sign * value, start + matches[used - 1].end(), "", None


def _unit(sign: str, tail: str) -> str:
    tail = re.sub(r"^of (?:a|an|the|all)?\b\s*", "", tail)
    if tail in PERCENT_WORDS:
        return "%"
    return f"{sign} {tail}".strip()


def _exact(digits: str) -> Fraction:
    return Fraction(digits)


def _groups(body: str) -> bool:
    """Whether separators stand before groups of three (or, in the Indian manner, of two and a last one of three)."""
    parts = re.split(r"\D", body)
    return len(parts) == 1 or (
        1 <= len(parts[0]) <= 3
        and len(parts[-1]) == 3
        and {len(part) for part in parts[1:-1]} <= {3} | ({2} if len(parts[0]) < 3 else set())
    )


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
