"""Finding the quantities in a running English text: how much, of what, and where it stands.

How one amount is read where it stands is for `amounts` to know, a number by itself for `numbers`; which quantity
bears out which is `checking.figures`' business.
"""

import re
from collections.abc import Iterable, Iterator
from fractions import Fraction
from functools import lru_cache
from itertools import groupby

from quizapp.core.amounts import Kind as Kind
from quizapp.core.amounts import Quantity as Quantity
from quizapp.core.amounts import exactly, figure_at, noun_behind, spelled_at
from quizapp.core.dates import MONTHS, date_at
from quizapp.core.folding import tokens
from quizapp.core.measures import VAGUE_SIZES, singular_of
from quizapp.core.number_words import COUNTING, ORDINALS, PARTS, SCALES
from quizapp.core.numbers import CURRENCY_SIGNS
from quizapp.core.signs import fold
from quizapp.core.years import counts_something

_LABELS = (
    "article|articles|art|paragraph|paragraphs|para|paras|section|sections|chapter|chapters|part|rule|rules|resolution"
    "|protocol|annex|appendix|amendment|phase|level|volume|chapter|regulation|directive|clause|title|act|convention|no"
    "|lesson|lessons|quiz|unit|page|pages|figure|table|step|question|item|document"
)
_LABEL_RE = re.compile(
    rf"\b(?P<label>{_LABELS})\b\.? (?P<value>\d+(?:\.\d+)*|[ivxl]+(?![\w'])|[a-d](?![\w']))(?P<rest>(?:\(\w{{1,4}}\))*)"
)
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


_COUNTED = (*PARTS, *SCALES, "hundred", "dozen", "score")
_IN_WORDS = (*_LABELS.split("|"), *_WORDS, *MONTHS, *VAGUE_SIZES)
_CANDIDATE_RE = re.compile(
    rf"[{CURRENCY_SIGNS}]?\d|\b(?:{_any_of(_IN_WORDS)}|an?(?=[ -](?:{'|'.join(_COUNTED)})(?![^\W\d_])))\b"
)
"""Where a quantity may begin; `a` and `an` count only before what they can count."""

_DIGIT_RE = re.compile(rf"[0-9{CURRENCY_SIGNS}](?:(?<=[0-9])|(?=[0-9]))")
_WITH_WORDS = frozenset({*_IN_WORDS, *_COUNTED})
"""Where one may begin in a text with none of these words; found much sooner, as it begins with a list of signs."""


_ENDLESS = 100
_ENDLESS_RE = re.compile(rf"\d(?:[., ]?\d){{{_ENDLESS - 1},}}")
"""A run of digits that is no amount of anything; Python refuses to read one of more than 4,300."""


@lru_cache(maxsize=1 << 12)
def quantities(text: str) -> tuple[Quantity, ...]:
    """The quantities of a text, in order, none overlapping.

    Read are digits and English number words with scales; percentages; money; durations (`11-month`); dates, also
    partial ones; ordinals; ranges; labels (`Article 51`, `Protocol II`, the number of `G7`); and vague amounts
    (`dozens`).
    """
    folded = fold(text)
    if len(folded) > _ENDLESS and sum(map(folded.count, "0123456789")) >= _ENDLESS:
        folded = _ENDLESS_RE.sub(lambda run: "x" * len(run[0]), folded)
    in_digits = text.isascii() and _WITH_WORDS.isdisjoint(tokens(text))
    return tuple(_scan(text, folded, _DIGIT_RE if in_digits else _CANDIDATE_RE))


def without_quantities(text: str) -> str:
    """A text without its quantities, for what is said of them apart."""
    for one in reversed(quantities(text)):
        text = f"{text[: one.start]} {text[one.end :]}"
    return text


def _scan(text: str, folded: str, beginning: re.Pattern[str]) -> Iterator[Quantity]:
    place = 0
    last: Quantity | None = None
    while (candidate := beginning.search(folded, place)) is not None:
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
    return exactly(int(value[0]), found.start, found.end, kind="label", unit=last.unit)


_LIST_RE = re.compile(r"(?:,| and| or| to| ?-|,? (?:and|or)(?: to)?|;) ?")


def _at(text: str, folded: str, start: int) -> Quantity | None:
    sign = folded[start]
    if sign.isdigit() or sign in CURRENCY_SIGNS:
        numbered = _glued(folded, start) or _numbering(folded, start)
        return numbered or _date(text, folded, start) or _clock(folded, start) or figure_at(folded, start)
    return (
        _label(text, folded, start) or _date(text, folded, start) or _vague(folded, start) or spelled_at(folded, start)
    )


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
    return exactly(int(digits[0]), start, digits.end(), kind="label", unit=before[1])


_GLUED_RE = re.compile(r"([^\W\d_]+)(-?)$")
_DIGIT_RUN_RE = re.compile(r"\d+")


def _numbering(folded: str, start: int) -> Quantity | None:
    """The number that a paragraph of a statute begins with (`1. The Court ...`): a label."""
    match = _NUMBERING_RE.match(folded) if start == 0 or folded[:start].isspace() else None
    return None if match is None else exactly(int(match[1]), start, match.end(1), kind="label", unit="item")


_NUMBERING_RE = re.compile(r"\s*(\d{1,3})[.)] (?=[^\d\s])")


def _date(text: str, folded: str, start: int) -> Quantity | None:
    found = date_at(folded, text, start)
    if found is None:
        return None
    date, end = found
    if date.month is None and date.year is not None and (season := _SEASON_RE.match(folded, end)) is not None:
        end = season.end() if int(season[1]) == (date.year + 1) % 100 else end
    if date.month is None and date.span == 1 and counts_something(folded, start, end):
        return None  # 1600 civilians
    if date.year is None:
        low = high = Fraction((date.month or 0) * 100 + (date.day or 0))
    else:
        low = Fraction(date.year * 10000 + (date.month or 0) * 100 + (date.day or 0))
        high = low if date.span == 1 else Fraction((date.year + date.span - 1) * 10000)
    return Quantity(low=low, high=high, start=start, end=end, kind="date", date=date)


_SEASON_RE = re.compile(r"-(\d\d)(?![\d-])")
"""Behind a year the end of what began in it: `the 2006-07 season`."""


def _clock(folded: str, start: int) -> Quantity | None:
    match = _CLOCK_RE.match(folded, start)
    if match is None:
        return None
    parts = [int(part) for part in re.findall(r"\d+", match[0])]
    return exactly(Fraction(parts[0] * 60 + parts[1]), start, match.end(), kind="label", unit="clock")


def _label(text: str, folded: str, start: int) -> Quantity | None:
    match = _LABEL_RE.match(folded, start)
    if match is None or (match["label"] == "figure" and text[start] != "F"):
        return None  # `the figure 560` is an amount
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
            return exactly(ord(value[0]) - 96, start, match.end(), kind="label", unit=label)
        return exactly(number, start, match.end(), kind="label", unit=label)
    whole, _, below = value.partition(".")
    within = f"{below and '.'}{below}{match['rest']}"
    return exactly(Fraction(whole), start, match.end(), kind="label", unit=label)._replace(noun=within)


def _vague(folded: str, start: int) -> Quantity | None:
    match = _VAGUE_RE.match(folded, start)
    if match is None:
        return None
    factor = 1
    for word in re.findall(r"\w+", match[0]):
        factor *= VAGUE_SIZES.get(word, 1)
    return Quantity(
        low=Fraction(factor),
        high=Fraction(factor * 20),
        start=start,
        end=match.end(),
        unit=match[0],
        noun=noun_behind(folded, match.end()),
        vague=True,
        spelled=True,
    )


def _roman(value: str) -> int | None:
    if not re.fullmatch(r"(?:xl|l?x{0,3})(?:ix|iv|v?i{0,3})", value):
        return None
    worth = {"i": 1, "v": 5, "x": 10, "l": 50}
    total = 0
    for sign, following in zip(value, [*value[1:], ""], strict=True):
        total += -worth[sign] if worth.get(following, 0) > worth[sign] else worth[sign]
    return total
