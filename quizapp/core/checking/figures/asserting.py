"""Which figures a part of a key asserts as its own, each with the words that say what it counts.

Whether the evidence bears them out is `figures`' business.
"""

import re
from fractions import Fraction
from typing import NamedTuple

from quizapp.core.checking.figures.bearing import bears_out
from quizapp.core.checking.figures.contexts import is_total, own_words
from quizapp.core.checking.figures.reckoning import reckoned
from quizapp.core.checking.reading.framing import framed
from quizapp.core.checking.reading.once import Once
from quizapp.core.checking.reading.words import content, plain, role, setting
from quizapp.core.dates import MONTHS, PartialDate
from quizapp.core.folding import tokens
from quizapp.core.measures import TIME_UNITS
from quizapp.core.number_words import ORDINALS, SCALES
from quizapp.core.numbers import may_be_number, read_number
from quizapp.core.quantities import Quantity, quantities
from quizapp.core.questions.common import Claim, Question
from quizapp.core.questions.text import Text
from quizapp.core.questions.true_false import TrueFalse
from quizapp.core.seldom import Seldom

_CENTURY_RE = re.compile(r"\b(?:what|which) century\b|\s{2,}century\b", re.IGNORECASE)
"""Asks for a century, or leaves a gap before one."""

_ASKED_UNIT_RE = Seldom(
    rf"\bhow many (?:\w+ ){{0,2}}?({'|'.join(unit.replace('century', 'centurie') for unit in sorted(TIME_UNITS))})s\b",
    re.IGNORECASE,
)
_YEAR_ALONE_RE = re.compile(r"[1-9]\d{3}")
_HOW_MANY_RE = re.compile(r"\bhow (?:many|much|long|far|old|tall|high|deep|wide|large|big|heavy)\b", re.IGNORECASE)
"""Asks for an amount, which four digits are then: `1500`, of hours, is no year."""

_BARE = 2
"""`One day` may be a figure where it is all that is answered; in longer answers `one` seldom is."""


class Figure(NamedTuple):
    """A figure that a key asserts, as written, the words that say what it counts, and which side of it is meant.

    `beyond` is 1 for `more than` it, -1 for `less than` it, 0 for the figure itself.
    """

    quantity: Quantity
    text: str
    words: frozenset[str]
    beyond: int = 0
    in_percents: bool = False
    """Whether a bare number is one of percents, for which the stem asks, or which stand behind its gap."""


def asserted(claim: Claim, question: Question) -> tuple[Figure, ...]:
    """The figures of a key's part that are its own: labels, givens of the stem and turns of speech are left out."""
    known = _asserted(question)
    # By identity: to hash a claim takes long, and it cannot be another's while it is kept here.
    if (found := known.get(id(claim))) is None:
        found = known[id(claim)] = claim, _figures(claim, question)
    return found[1]


@Once
def _asserted(_question: Question) -> dict[int, tuple[Claim, tuple[Figure, ...]]]:
    """What was found of the question's claims so far."""
    return {}


def _figures(claim: Claim, question: Question) -> tuple[Figure, ...]:
    text, stem = plain(claim.text), setting(claim)
    if isinstance(question, Text) and role(claim)[1] == "accept" and _is_its_day(text, question.answer):
        return ()
    whole = isinstance(question, TrueFalse)
    found = [
        one
        for one in quantities(text)
        if one.kind != "label" and (not one.vague or one.end - one.start == len(text.strip(" .")))
    ]
    if not whole and (worth := reckoned(text)) is not None:
        found = [worth]
    if not found and (bare := _bare(text) or _bare_month(text, stem)) is not None:
        found = [bare]
    # A vague amount (`Dozens`) is held against the evidence only where it is the whole answer.
    alone = len(found) == 1 and len(tokens(text)) <= 4 and not whole
    if not found:
        return ()
    given = quantities(stem)
    words = own_words(text, found)
    figures = []
    for one, near, before in zip(found, words, (None, *found[:-1]), strict=True):
        # `23 of 140 colonies died`: of the 140 only what they are is said.
        own = content(one.noun) if before is not None and one.noun and is_total(text, one, before) else near
        if not (alone and len(tokens(text)) <= _BARE) and (
            turn_of_speech(one) or any(bears_out(other, one, frozenset()) for other in given)
        ):
            continue
        if whole:
            said = own | content(text) if len(found) == 1 else own
        else:
            said = own if len(found) > 1 else own | _said_of(claim, stem)
        figures.append(
            Figure(
                _asked(_scaled(_in_its_gap(one, claim), claim), text[one.start : one.end], stem) if alone else one,
                text[one.start : one.end],
                said,
                _beyond(text, one),
                alone and _is_in_percents(one, claim, stem),
            )
        )
    return tuple(figures)


def _is_its_day(text: str, answer: str) -> bool:
    """Whether a further accepted answer is the answer's day or month in figures: `10/15`, `the tenth month`."""
    written, rank = _DAY_AND_MONTH_RE.fullmatch(text), _RANKED_MONTH_RE.fullmatch(text)
    days = [one.date for one in quantities(plain(answer)) if one.date is not None]
    if rank is not None:
        return any(ORDINALS.get(rank[1].casefold()) == day.month for day in days)
    return written is not None and any(
        {day.day, day.month} == {int(written[1]), int(written[2])} and str(day.year or "") in {"", written[3] or ""}
        for day in days
    )


_RANKED_MONTH_RE = re.compile(r"(?:in )?(?:the )?(\w+) month(?: of (?:the year|(?:19|20)\d\d))?", re.IGNORECASE)
_DAY_AND_MONTH_RE = re.compile(r"(\d{1,2}) ?[./-] ?(\d{1,2})(?: ?[./-] ?((?:19|20)\d\d)?)?")


def _beyond(text: str, one: Quantity) -> int:
    match = _BEYOND_RE.search(text, max(0, one.start - _FAR_BEFORE), one.start)
    return 0 if match is None else 1 if match["more"] else -1


_FAR_BEFORE = 30
_BEYOND_RE = re.compile(
    r"\b(?<!no )(?<!not )(?<!nor )"
    r"(?:(?P<more>more than|over|above|upwards of|in excess of)|less than|fewer than|under|below) $",
    re.IGNORECASE,
)


def turn_of_speech(one: Quantity) -> bool:
    """`one of`, `first`, `a second`: words that are seldom meant as figures inside a longer text."""
    return (
        one.spelled
        and one.kind in {"number", "ordinal"}
        and (one.low in {0, 1, 2} or (one.kind == "ordinal" and one.low <= 3))
    )


def _said_of(claim: Claim, stem: str) -> frozenset[str]:
    """The words around a figure that say what it counts: the stem's; of a gap, those of its own part of the text.

    A step of an order says so itself: the stem speaks of all of them, and the step before it of another thing.
    """
    if claim.path[:1] == ("order",):
        return content(claim.text)
    if claim.path[:1] != ("blanks",):
        return content(framed(stem).core)
    statement = plain(claim.statement)
    found = quantities(statement)
    for other, words in zip(found, own_words(statement, found), strict=True):
        if tokens(statement[other.start : other.end])[:1] == tokens(claim.text)[:1]:
            return words
    return content(stem)


def _scaled(one: Quantity, claim: Claim) -> Quantity:
    """A bare number with the scale that stands outside the key: behind a gap (`{n} million`), in the stem."""
    if one.kind != "number" or one.unit or one.low >= _SCALED_BELOW or one.low != one.high:
        return one
    statement, text = plain(claim.statement), plain(claim.text)
    behind = statement[statement.find(text) + len(text) :] if text in statement else ""
    scale = _SCALE_BEHIND_RE.match(behind) or _SCALE_ASKED_RE.search(setting(claim))
    if scale is None or text.casefold().endswith(scale[1].casefold()):
        return one
    value = one.low * SCALES[scale[1].casefold()]
    return one._replace(low=value, high=value)


def _in_its_gap(one: Quantity, claim: Claim) -> Quantity:
    """A figure like a year as the amount that its gap makes of it: `a mill of {n} horsepowers`."""
    statement, text = plain(claim.statement), plain(claim.text)
    if claim.path[:1] != ("blanks",) or one.date is None or _YEAR_ALONE_RE.fullmatch(text) is None:
        return one
    at = statement.find(text)
    there = next((other for other in quantities(statement) if other.start == at), one)
    if there.date is not None or there.kind != "number" or there.low != int(text):
        return one
    return Quantity(low=there.low, high=there.high, start=one.start, end=one.end)


_SCALED_BELOW = 1000
_SCALE_BEHIND_RE = re.compile(r"\s+(thousand|million|billion|trillion)\b", re.IGNORECASE)
_SCALE_ASKED_RE = re.compile(r"\b(?:how many|in) (thousand|million|billion|trillion)s?\b", re.IGNORECASE)


def _is_in_percents(one: Quantity, claim: Claim, stem: str) -> bool:
    """Whether a bare number's unit is the percent: `What percentage ...?`, `a {gap} percent rise`."""
    if one.kind != "number" or one.unit or one.spelled or one.low != one.high:
        return False
    if claim.path[:1] == ("blanks",):
        statement, text = plain(claim.statement), plain(claim.text)
        return re.search(rf"(?<![\d.,]){re.escape(text)} ?(?:%|per ?cent)", statement) is not None
    return _ASKS_PERCENTS_RE.search(stem) is not None


_ASKS_PERCENTS_RE = re.compile(r"\bpercentage\b|\b(?:how many|what|in) per ?cent\b", re.IGNORECASE)


def _asked(one: Quantity, written: str, stem: str) -> Quantity:
    """A bare number with the unit that the stem asks for (`How many months ...?`, `In what century ...?`)."""
    if one.kind == "ordinal" and _CENTURY_RE.search(stem):
        return next((found for found in quantities(f"{written} century") if found.date is not None), one)
    if one.date is not None and _YEAR_ALONE_RE.fullmatch(written) and _HOW_MANY_RE.search(stem):
        one = Quantity(low=Fraction(int(written)), high=Fraction(int(written)), start=one.start, end=one.end)
    asked = _ASKED_UNIT_RE.search(stem)
    if asked is None or one.kind != "number" or one.unit:
        return one
    unit = asked[1].casefold().replace("centurie", "century")
    return Quantity(low=one.low, high=one.high, unit=unit, start=one.start, end=one.end, kind="duration")


def _bare_month(text: str, stem: str) -> Quantity | None:
    """The month that is all of an answer (`May`), where what it stands in asks for one, or goes on with a year."""
    month = MONTHS.get(text.strip(" .").casefold())
    if month is None or not text[:1].isupper() or _ASKS_MONTH_RE.search(stem) is None:
        return None
    value = Fraction(month * 100)
    return Quantity(low=value, high=value, start=0, end=len(text), kind="date", date=PartialDate(month=month))


_ASKS_MONTH_RE = re.compile(
    r"\b(?:months?|when|dates?|since|until|till)\b|\s{2,}(?:of )?(?:19|20)\d\d\b", re.IGNORECASE
)


def _bare(text: str) -> Quantity | None:
    number = read_number(text) if may_be_number(text) else None
    if number is None:
        return None
    return Quantity(low=number.value, high=number.value, start=0, end=len(text))
