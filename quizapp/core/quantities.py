"""Finding the quantities in a running English text: how much, of what, and where it stands.

Numbers by themselves are read in `numbers`; which quantity bears out which is `checking.figures`' business.
"""

import re
from collections.abc import Iterable, Iterator
from fractions import Fraction
from functools import lru_cache
from itertools import groupby
from typing import Literal, NamedTuple, TypeAlias

from quizapp.core.dates import MONTHS, PartialDate, date_at
from quizapp.core.measures import (
    MEASURES,
    MONEY_WORDS,
    PERCENT_RE,
    STOPS,
    TIME_UNITS,
    UNIT_RE,
    VAGUE_SIZES,
    singular_of,
)
from quizapp.core.number_words import COUNTING, ORDINALS, PARTS, SCALES, read_ordinal, read_words
from quizapp.core.numbers import CURRENCY_SIGNS, read_digits
from quizapp.core.signs import fold
from quizapp.core.years import counts_something

Kind: TypeAlias = Literal["number", "percent", "date", "duration", "money", "ordinal", "label"]


class Quantity(NamedTuple):
    """A quantity in a text: `text[start:end]` writes it, `low` to `high` is its value (the same unless a range).

    `unit` is singular and in words (`month`, `km`, `$`, `article` of a label); `noun` what is counted, as far as the
    words behind tell. A `vague` amount (`dozens`) bears no exact figure. `spelled` is written in words.
    (A tuple, since a large bank makes hundreds of thousands, and a frozen dataclass takes five times as long to make.)
    """

    low: Fraction
    high: Fraction
    start: int
    end: int
    unit: str = ""
    noun: str = ""
    vague: bool = False
    kind: Kind = "number"
    date: PartialDate | None = None
    spelled: bool = False


_LABELS = (
    "article|articles|art|paragraph|paragraphs|para|paras|section|sections|chapter|chapters|part|rule|rules|resolution"
    "|protocol|annex|appendix|amendment|phase|level|volume|chapter|regulation|directive|clause|title|act|convention|no"
    "|lesson|lessons|quiz|unit|page|pages|figure|table|step|question|item|document"
)
_LABEL_RE = re.compile(
    rf"\b(?P<label>{_LABELS})\b\.? (?P<value>\d+(?:\.\d+)*|[ivxl]+(?![\w'])|[a-d](?![\w']))(?P<rest>(?:\(\w{{1,4}}\))*)"
)
_NUMBER = r"\d+(?:[.,]\d+)*(?:(?<![.,]\d\d\d\d)(?<!\d\d\d\d)(?: \d{3})+(?!\d))?"
_DIGITS_RE = re.compile(
    rf"(?P<us>us|c|a)?(?P<money>[{CURRENCY_SIGNS}])? ?(?P<minus>(?<![\w)])-)?(?P<body>{_NUMBER})"
    r"(?P<over>/\d+(?![/\d]))?"
)
_SCALE_RE = re.compile(r"[ -]?(?P<word>hundred|thousand|million|billion|trillion|dozen)\b|(?P<sign>bn|mn|tn|[mkb])\b")
_SIGNS = {"k": 10**3, "m": 10**6, "mn": 10**6, "b": 10**9, "bn": 10**9, "tn": 10**12}
_ORDINAL_RE = re.compile(r"(?:st|nd|rd|th)\b")
_RANGE_RE = re.compile(r" ?(?:-|to|and|or) ?(?=[\d$€£¥])")
_VAGUE_RE = re.compile(
    r"(?:tens|dozens|scores|hundreds|thousands|millions|billions)"
    r"(?: (?:of|and) (?:thousands|millions|hundreds|billions))*\b"
)
_CLOCK_RE = re.compile(r"\d{1,2}[:.]\d{2}(?= ?[ap]\.?m\b)|\d{1,2}:\d{2}(?::\d{2})?")
_WORDS = (*COUNTING, *ORDINALS, *PARTS, "twice", "thrice", "both")


def _any_of(words: Iterable[str]) -> str:
    """A pattern of these words, parted by first letter: most words of a text are then passed over in a step."""
    letters = groupby(sorted(set(words)), key=lambda word: word[0])
    return "|".join(f"{first}(?:{'|'.join(word[1:] for word in own)})" for first, own in letters)


_CANDIDATE_RE = re.compile(
    rf"[{CURRENCY_SIGNS}]?\d|\b(?:{_any_of((*_LABELS.split('|'), *_WORDS, *MONTHS, *VAGUE_SIZES))}"
    rf"|an?(?=[ -](?:{'|'.join((*PARTS, *SCALES, 'hundred', 'dozen'))})(?![^\W\d_])))\b"
)
"""Where a quantity may begin; `a` and `an` count only before what they can count."""
_WORD_RE = re.compile(r"[^\W_]+(?:'s)?")
_TIMES = {"twice": 2, "thrice": 3, "both": 2}


_ENDLESS = 100
_ENDLESS_RE = re.compile(rf"\d(?:[., ]?\d){{{_ENDLESS - 1},}}")
"""A run of digits that is no amount of anything; Python refuses to read one of more than 4,300."""


@lru_cache(maxsize=1 << 14)
def quantities(text: str) -> tuple[Quantity, ...]:
    """The quantities of a text, in order, none overlapping.

    Read are digits and English number words with scales; percentages; money; durations (`11-month`); dates, also
    partial ones; ordinals; ranges; labels (`Article 51`, `Protocol II`, the number of `G7`); and vague amounts
    (`dozens`).
    """
    folded = fold(text)
    if len(folded) > _ENDLESS:
        folded = _ENDLESS_RE.sub(lambda run: "x" * len(run[0]), folded)
    return tuple(_scan(text, folded))


def _scan(text: str, folded: str) -> Iterator[Quantity]:
    place = 0
    last: Quantity | None = None
    while (candidate := _CANDIDATE_RE.search(folded, place)) is not None:
        start = candidate.start()
        found = _at(text, folded, start)
        if found is None:
            place = _after_word(folded, start)
        else:
            last = _continued(found, last, folded)
            yield last
            place = max(found.end, start + 1)


def _continued(found: Quantity, last: Quantity | None, folded: str) -> Quantity:
    """A bare number that goes on a list of labels (`articles 18, 54 and 72`) is one of them."""
    bare = found.kind in {"number", "date"} and not found.unit and not found.spelled and found.low.denominator == 1
    if last is None or last.kind != "label" or last.unit in {"item", "clock"} or not bare:
        return found
    if not _LIST_RE.fullmatch(folded, last.end, found.start):
        return found
    value = re.match(r"\d+", folded[found.start :])
    if value is None:
        return found
    return _exactly(int(value[0]), found.start, found.end, kind="label", unit=last.unit)


_LIST_RE = re.compile(r"(?:,| and| or| to| ?-|,? (?:and|or)(?: to)?|;) ?")


def _at(text: str, folded: str, start: int) -> Quantity | None:
    sign = folded[start]
    if sign.isdigit() or sign in CURRENCY_SIGNS:
        numbered = _glued(folded, start) or _numbering(folded, start)
        return numbered or _date(text, folded, start) or _clock(folded, start) or _figure(folded, start)
    return _label(text, folded, start) or _date(text, folded, start) or _vague(folded, start) or _spelled(folded, start)


def _after_word(folded: str, start: int) -> int:
    word = _RUN_RE.match(folded, start)
    return start + 1 if word is None else word.end()


_RUN_RE = re.compile(r"\w+")


def _glued(folded: str, start: int) -> Quantity | None:
    """A number that belongs to a word before it (`covid-19`, `g7`): a label, no amount."""
    if start == 0 or folded[start - 1] == " ":
        return None
    before = _GLUED_RE.search(folded[max(0, start - 24) : start])
    if before is None or (before[2] and before[1] in {"mid", "pre", "post", "early", "late", "us", "c", "a", "nz"}):
        return None
    if not before[2] and before[1] in {"us", "c", "a", "nz"} and folded[start] in CURRENCY_SIGNS:
        return None
    digits = _DIGIT_RUN_RE.search(folded, start)
    if digits is None:
        return None
    return _exactly(int(digits[0]), start, digits.end(), kind="label", unit=before[1])


_GLUED_RE = re.compile(r"([^\W\d_]+)(-?)$")
_DIGIT_RUN_RE = re.compile(r"\d+")


def _numbering(folded: str, start: int) -> Quantity | None:
    """The number that a paragraph of a statute begins with (`1. The Court ...`): a label."""
    match = _NUMBERING_RE.match(folded) if start == 0 or folded[:start].isspace() else None
    return None if match is None else _exactly(int(match[1]), start, match.end(1), kind="label", unit="item")


_NUMBERING_RE = re.compile(r"\s*(\d{1,3})[.)] (?=[^\d\s])")


def _date(text: str, folded: str, start: int) -> Quantity | None:
    found = date_at(folded, text, start)
    if found is None:
        return None
    date, end = found
    if date.month is None and date.span == 1 and counts_something(folded, start, end):
        return None  # 1600 civilians
    if date.year is None:
        low = high = Fraction((date.month or 0) * 100 + (date.day or 0))
    else:
        low = Fraction(date.year * 10000 + (date.month or 0) * 100 + (date.day or 0))
        high = low if date.span == 1 else Fraction((date.year + date.span - 1) * 10000)
    return Quantity(low=low, high=high, start=start, end=end, kind="date", date=date)


def _clock(folded: str, start: int) -> Quantity | None:
    match = _CLOCK_RE.match(folded, start)
    if match is None:
        return None
    parts = [int(part) for part in re.findall(r"\d+", match[0])]
    return _exactly(Fraction(parts[0] * 60 + parts[1]), start, match.end(), kind="label", unit="clock")


def _figure(folded: str, start: int) -> Quantity | None:
    match = _DIGITS_RE.match(folded, start)
    if match is None:
        return None
    read = read_digits(match["body"])
    if read is None:
        return None
    value, end = read[0], match.end()
    if match["over"] and int(match["over"][1:]):
        value /= int(match["over"][1:])
    if folded.startswith("-", start - 1) and start >= 2 and folded[start - 2] == " ":
        value = -value
    if _ORDINAL_RE.match(folded, end):
        return _exactly(value, start, end + 2, kind="ordinal", noun=_noun(folded, end + 2))
    bare = end
    value, end = _scaled(folded, value, end, match["money"] or "")
    upper = _upper(folded, start, end, value)
    if upper is not None:
        high, factor = upper
        value, end = value if end > bare else value * factor, high.end
        if match["money"] and high.kind == "number":
            return _with_unit(folded, value, high.high, start, end, match["money"])
        return Quantity(low=value, high=high.high, unit=high.unit, noun=high.noun, start=start, end=end, kind=high.kind)
    return _with_unit(folded, value, value, start, end, match["money"] or "")


def _upper(folded: str, start: int, end: int, start_value: Fraction) -> tuple[Quantity, Fraction] | None:
    """The upper end of a range that begins with the number before `end`, and the scale that both may share."""
    joint = _RANGE_RE.match(folded, end)
    if joint is None or ("and" in joint[0] and not re.search(r"between\s\S{0,3}$", folded[max(0, start - 12) : start])):
        return None
    if "or" in joint[0] or _ADDED_RE.search(folded[max(0, start - 12) : start]):
        return None
    high = _figure(folded, joint.end())
    if high is None or high.low != high.high or high.kind in {"ordinal", "label"}:
        return None
    scale = next((SCALES[word] for word in SCALES if re.search(rf"\b{word}\b", folded[joint.end() : high.end])), 1)
    if high.high < start_value:
        return None  # a score, or the end of a season: 3-2, 2019-20
    return high, Fraction(scale)


_ADDED_RE = re.compile(r"\b(?:add(?:s|ed|ing)?|compared?|prefer(?:s|red)?) $")
"""To add 212 to 1,600 is no range."""


def _scaled(folded: str, value: Fraction, end: int, money: str) -> tuple[Fraction, int]:
    scale = _SCALE_RE.match(folded, end)
    if scale is None:
        return value, end
    if scale["word"]:
        factor = {"hundred": 100, "dozen": 12, **SCALES}[scale["word"]]
    elif scale["sign"] in {"b", "k", "m"} and not money and scale["sign"] != "k" and value >= 1000:
        return value, end
    else:
        factor = _SIGNS[scale["sign"]]
    return value * factor, scale.end()


def _with_unit(folded: str, low: Fraction, high: Fraction, start: int, end: int, money: str, **more: bool) -> Quantity:
    """The quantity with what stands behind it: percent sign, money, unit of time or measure, or a noun."""
    spelled = more.get("spelled", False)
    if money:
        return Quantity(low=low, high=high, unit=money, start=start, end=end, kind="money", spelled=spelled)
    if (percent := PERCENT_RE.match(folded, end)) is not None:
        noun = _noun(folded, percent.end())
        return Quantity(
            low=low, high=high, unit="%", noun=noun, start=start, end=percent.end(), kind="percent", spelled=spelled
        )
    kind: Kind = "number"
    unit = ""
    if (word := UNIT_RE.match(folded, end)) is not None:
        singular = singular_of(word["unit"])
        if singular in TIME_UNITS:
            kind, unit, end = "duration", singular, word.end()
        elif singular in MEASURES and (singular not in {"m", "g", "ha", "mi"} or len(word[0]) <= 3):
            unit, end = MEASURES[singular], word.end()
        elif singular in MONEY_WORDS:
            kind, unit, end = "money", MONEY_WORDS[singular], word.end()
    noun = _noun(folded, end)
    return Quantity(low=low, high=high, unit=unit, noun=noun, start=start, end=end, kind=kind, spelled=spelled)


def _spelled(folded: str, start: int) -> Quantity | None:
    spans: list[tuple[str, int]] = []
    place = start
    while len(spans) < 16 and (word := _LETTERS_RE.match(folded, place)) is not None:
        spans.append((word[0], word.end()))
        place = word.end()
        if not _NEXT_WORD_RE.match(folded, place):
            break
        place += 1
    words = [word for word, _ in spans]
    if not words:
        return None
    if words[0] in _TIMES:
        return _exactly(_TIMES[words[0]], start, spans[0][1], noun="times", spelled=True)
    ordinal = read_ordinal(words)
    if ordinal is not None:
        end = spans[ordinal[1] - 1][1]
        return _exactly(ordinal[0], start, end, kind="ordinal", noun=_noun(folded, end), spelled=True)
    read = read_words(words)
    if read is None:
        return None
    value, used = read
    end = spans[used - 1][1]
    low = _with_unit(folded, value, value, start, end, "", spelled=True)
    high = None if low.unit or low.noun else _spelled_upper(folded, start, end)
    if high is None or high.low <= value or high.kind not in {"number", "duration", "money", "percent"}:
        return low
    return high._replace(low=value, start=start)


_LETTERS_RE = re.compile(r"[^\W\d_]+")
_NEXT_WORD_RE = re.compile(r"[ -][^\W\d_]")
_SPELLED_RANGE_RE = re.compile(r" (?:to|and) (?=[a-z])")


def _spelled_upper(folded: str, start: int, end: int) -> Quantity | None:
    """The upper end of a range in words: `eight to ten hours`, `between eight and ten hours`."""
    joint = _SPELLED_RANGE_RE.match(folded, end)
    if joint is None or (" and" in joint[0] and not folded[:start].endswith("between ")):
        return None
    return _spelled(folded, joint.end())


def _label(text: str, folded: str, start: int) -> Quantity | None:
    match = _LABEL_RE.match(folded, start)
    if match is None:
        return None
    value = match["value"]
    label = {"art": "article", "para": "paragraph", "paras": "paragraph"}.get(
        match["label"], singular_of(match["label"])
    )
    if not value[0].isdigit():
        written = text[match.start("value") : match.end("value")]
        if not written.isupper() or (label in {"no", "act"}):
            return None
        number = _roman(value)
        if number is None:
            return _exactly(ord(value[0]) - 96, start, match.end(), kind="label", unit=label)
        return _exactly(number, start, match.end(), kind="label", unit=label)
    return _exactly(Fraction(value.split(".")[0]), start, match.end(), kind="label", unit=label)


def _vague(folded: str, start: int) -> Quantity | None:
    match = _VAGUE_RE.match(folded, start)
    if match is None:
        return None
    factor = 1
    for word in re.findall(r"\w+", match[0]):
        factor *= VAGUE_SIZES.get(word, 1)
    return Quantity(
        low=Fraction(factor), high=Fraction(factor * 20), unit=match[0], noun=_noun(folded, match.end()), vague=True,
        start=start, end=match.end(), spelled=True,
    )  # fmt: skip


def _exactly(value: Fraction | int, start: int, end: int, **more: object) -> Quantity:
    return Quantity(low=Fraction(value), high=Fraction(value), start=start, end=end, **more)  # type: ignore[arg-type]


def _noun(folded: str, end: int) -> str:
    """The word that a number most likely counts: the last one before a stop, `of` and articles being skipped."""
    last, place = "", end
    lead = _LEAD_RE.match(folded, end)
    place = end if lead is None else lead.end()
    for _ in range(4):
        word = _WORD_RE.match(folded, place)
        if word is None or word[0] in STOPS or word[0][0].isdigit():
            break
        last, place = word[0], word.end()
        if folded[place : place + 1] not in {" ", "-"}:
            break
        place += 1
    return last


_LEAD_RE = re.compile(r"(?: of)?(?: (?:the|these|those|all|its|their|an?)\b)? ?")


def _roman(value: str) -> int | None:
    if not re.fullmatch(r"(?:xl|l?x{0,3})(?:ix|iv|v?i{0,3})", value):
        return None
    worth = {"i": 1, "v": 5, "x": 10, "l": 50}
    total = 0
    for sign, following in zip(value, [*value[1:], ""], strict=True):
        total += -worth[sign] if worth.get(following, 0) > worth[sign] else worth[sign]
    return total
