"""One amount where it stands in a text: its value, scale and range, its unit, and what it counts.

Where amounts may begin, and what else is a quantity (dates, labels), is `quantities`' business.
"""

import re
from fractions import Fraction
from typing import Literal, NamedTuple, TypeAlias

from quizapp.core.dates import PartialDate
from quizapp.core.measures import MEASURES, MONEY_WORDS, PERCENT_RE, STOPS, TIME_SHORT, TIME_UNITS, UNIT_RE, singular_of
from quizapp.core.number_words import SCALES, read_ordinal, read_words
from quizapp.core.numbers import CURRENCY_SIGNS, read_digits

Kind: TypeAlias = Literal["number", "percent", "date", "duration", "money", "ordinal", "label"]


class Quantity(NamedTuple):
    """A quantity in a text: `text[start:end]` writes it, `low` to `high` is its value (the same unless a range).

    `unit` is singular and in words (`month`, `km`, `$`, `article` of a label); `noun` what is counted, as far as the
    words behind tell, or the place within a label (`(2)(b)` of `Article 8(2)(b)`). A `vague` amount (`dozens`) bears no
    exact figure. `spelled` is written in words.
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


_NUMBER = r"\d+(?:[.,]\d+)*(?:(?<![.,]\d\d\d\d)(?<!\d\d\d\d)(?: \d{3})+(?!\d))?"
_DIGITS_RE = re.compile(
    rf"(?P<us>us|c|a)?(?P<money>[{CURRENCY_SIGNS}])? ?(?P<minus>(?<![\w)])-)?(?P<body>{_NUMBER})"
    r"(?P<over>/\d+(?![/\d]))?"
)
_SCALE = r"[ -]?(?P<word>hundred|thousand|million|billion|trillion|dozen)\b|(?P<sign>bn|mn|tn|[mkb])\b"
_SCALE_RE = re.compile(_SCALE)
_SIGNS = {"k": 10**3, "m": 10**6, "mn": 10**6, "b": 10**9, "bn": 10**9, "tn": 10**12}
_ORDINAL = r"(?:st|nd|rd|th)\b"
_ORDINAL_RE = re.compile(_ORDINAL)
_RANGE = r"(?: ?(?:-|to|and|or) ?|- (?:to|or) )(?=[\d$€£¥])"
_RANGE_RE = re.compile(_RANGE)
_GOES_ON_RE = re.compile(f"{_SCALE}|{_ORDINAL}|{_RANGE}")
"""Any of these behind a figure, asked in one go, since mostly there is none."""

_WORD_RE = re.compile(r"[^\W_]+(?:'s)?")
_TIMES = {"twice": 2, "thrice": 3, "both": 2}


def figure_at(folded: str, start: int, behind: int = 0) -> Quantity | None:
    """The amount in digits that begins at `start` of a folded text, with its scale, range, unit and noun.

    It stands `behind` so many others in a run such as `1-2-3`; of a long run no ranges are read.
    """
    match = _DIGITS_RE.match(folded, start)
    if match is None:
        return None
    read = read_digits(match["body"])
    if read is None:
        return None
    value, end = read[0], match.end()
    if match["over"] and int(match["over"][1:]):
        value /= int(match["over"][1:])
    if start >= 1 and folded[start - 1] == "-" and folded[max(0, start - 2) : start - 1] in {"", " "}:
        value = -value
    money = match["money"] or ""
    if _GOES_ON_RE.match(folded, end) is None:
        return _with_unit(folded, value, value, start, end, money)
    return _going_on(folded, value, start, end, money, behind)


def _going_on(folded: str, value: Fraction, start: int, end: int, money: str, behind: int) -> Quantity:
    """The amount where more than a unit may stand behind its digits: an ordinal's ending, a scale, a range's end."""
    if _ORDINAL_RE.match(folded, end):
        return exactly(value, start, end + 2, kind="ordinal", noun=noun_behind(folded, end + 2))
    bare = end
    value, end = _scaled(folded, value, end, money)
    upper = _upper(folded, start, end, value, behind)
    if upper is not None:
        high, factor = upper
        shared = end == bare and value * factor <= high.high  # `400,000 to 1.4 million` shares none
        value, end = value * factor if shared else value, high.end
        if money and high.kind == "number":
            return _with_unit(folded, value, high.high, start, end, money)
        return Quantity(low=value, high=high.high, unit=high.unit, noun=high.noun, start=start, end=end, kind=high.kind)
    return _with_unit(folded, value, value, start, end, money)


def _upper(folded: str, start: int, end: int, start_value: Fraction, behind: int) -> tuple[Quantity, Fraction] | None:
    """The upper end of a range that begins with the number before `end`, and the scale that both may share."""
    joint = _RANGE_RE.match(folded, end) if behind < _LONG_RUN else None
    if joint is None or ("and" in joint[0] and not re.search(r"between\s\S{0,3}$", folded[max(0, start - 12) : start])):
        return None
    if "or" in joint[0] or _ADDED_RE.search(folded[max(0, start - 12) : start]):
        return None
    high = figure_at(folded, joint.end(), behind + 1)
    if high is None or high.low != high.high or high.kind in {"ordinal", "label"}:
        return None
    scale = next((SCALES[word] for word in SCALES if re.search(rf"\b{word}\b", folded[joint.end() : high.end])), 1)
    if high.high < start_value:
        return None  # a score, or the end of a season: 3-2, 2019-20
    return high, Fraction(scale)


_LONG_RUN = 3
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
        noun = noun_behind(folded, percent.end())
        return Quantity(
            low=low, high=high, unit="%", noun=noun, start=start, end=percent.end(), kind="percent", spelled=spelled
        )
    kind: Kind = "number"
    unit = ""
    if (word := _MORE_TIME_RE.match(folded, end)) is not None:
        kind, unit, end = "duration", word["unit"], word.end()
    elif (word := UNIT_RE.match(folded, end)) is not None:
        singular = singular_of(word["unit"].replace(".", ""))
        singular = TIME_SHORT.get(singular, singular)
        if singular in TIME_UNITS:
            kind, unit, end = "duration", singular, word.end()
        elif singular in MEASURES and (singular not in {"m", "g", "ha", "mi"} or len(word[0]) <= 3):
            unit, end = MEASURES[singular], word.end()
        elif singular in MONEY_WORDS:
            kind, unit, end = "money", MONEY_WORDS[singular], word.end()
    noun = noun_behind(folded, end)
    return Quantity(low=low, high=high, unit=unit, noun=noun, start=start, end=end, kind=kind, spelled=spelled)


_MORE_TIME_RE = re.compile(
    r" (?:more|further|additional|full|whole|entire|consecutive|successive|straight|calendar|extra|long)"
    rf" (?P<unit>{'|'.join(sorted(TIME_UNITS))})s?\b"
)
"""`Twelve more months` are so many months."""


def spelled_at(folded: str, start: int, behind: int = 0) -> Quantity | None:
    """The same in words: a number, an ordinal, `twice`, a range of two numbers."""
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
        return exactly(_TIMES[words[0]], start, spans[0][1], noun="times", spelled=True)
    ordinal = read_ordinal(words)
    if ordinal is not None:
        end = spans[ordinal[1] - 1][1]
        return exactly(ordinal[0], start, end, kind="ordinal", noun=noun_behind(folded, end), spelled=True)
    read = read_words(words)
    if read is None:
        return None
    value, used = read
    end = spans[used - 1][1]
    lasting = _OF_TIME_RE.match(folded, end) if value < 1 else None
    if lasting is None:
        low = _with_unit(folded, value, value, start, end, "", spelled=True)
    else:
        low = Quantity(value, value, start, lasting.end(), unit=lasting[1], kind="duration", spelled=True)
    high = None if low.unit or low.noun else _spelled_upper(folded, start, end, behind)
    if high is None or high.low <= value or high.kind not in {"number", "duration", "money", "percent"}:
        return low
    return high._replace(low=value, start=start)


_OF_TIME_RE = re.compile(r" (?:of )?an? (year|month|week|day|hour|minute|decade|century)\b")
"""Behind a part of one: `half a year`, `a quarter of an hour`."""

_LETTERS_RE = re.compile(r"[^\W\d_]+")
_NEXT_WORD_RE = re.compile(r"[ -][^\W\d_]")
_SPELLED_RANGE_RE = re.compile(r" (?:to|and) (?=[a-z])")


def _spelled_upper(folded: str, start: int, end: int, behind: int) -> Quantity | None:
    """The upper end of a range in words: `eight to ten hours`, `between eight and ten hours`."""
    joint = _SPELLED_RANGE_RE.match(folded, end) if behind < _LONG_RUN else None
    if joint is None or (" and" in joint[0] and not folded[:start].endswith("between ")):
        return None
    return spelled_at(folded, joint.end(), behind + 1)


def exactly(value: Fraction | int, start: int, end: int, **more: object) -> Quantity:
    """A quantity of one exact value."""
    return Quantity(low=Fraction(value), high=Fraction(value), start=start, end=end, **more)  # type: ignore[arg-type]


def noun_behind(folded: str, end: int) -> str:
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
