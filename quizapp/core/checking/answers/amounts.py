"""Dates and numbers as answers: one where none is asked for, none where one is, or the one that the stem has."""

import re
from collections.abc import Sequence

from quizapp.core.checking.answers.asked import Asked
from quizapp.core.checking.answers.persons import other_day
from quizapp.core.checking.answers.stems import ASKS_BEING_RE, ASKS_CALLED_RE, CLASS_RE, OFFERS_RE
from quizapp.core.checking.figures.asserting import Figure
from quizapp.core.checking.figures.bearing import bears_out
from quizapp.core.checking.figures.candidates import Candidate
from quizapp.core.checking.figures.offering import of_what_is_asked
from quizapp.core.checking.lexicons.answers import AMOUNTS, BEFORE_TIMES, DATED, IN_DATES, TIME_WORDS
from quizapp.core.checking.reading.evidence import Fault
from quizapp.core.checking.reading.names import names
from quizapp.core.checking.reading.phrasing import quoting
from quizapp.core.checking.reading.words import SMALL
from quizapp.core.folding import tokens
from quizapp.core.measures import TIME_UNITS
from quizapp.core.quantities import quantities
from quizapp.core.seldom import Seldom
from quizapp.core.years import LAST_LIKE_A_YEAR

_TIME_RE = re.compile(
    r"\b(?:when|years?|dates?|days?|months?|decades?|centur\w+|times?(?:frame|span)?|period|era|age|old|since|until|season|occasions?"
    r"|how (?:long|recent\w*)|point|figures?|numbers?|births?|deaths?)\b",
    re.IGNORECASE,
)
"""With such a word in it a stem may be answered by a date after all."""

_WHAT_RE = re.compile(r"\b(?:what|which)\b", re.IGNORECASE)
_YEAR_RE = Seldom(r"\b(?:what|which) (?:(?:is|was) the )?(?:[a-z]+ )?(?:years?|date|decade|century)\b", re.IGNORECASE)
_WHEN_RE = Seldom(r"^\W*when (?:did|was|were)\b", re.IGNORECASE)
_COUNT_RE = Seldom(r"\bhow many\b|\bwhat number\b|\b(?:what|which) (?:percentage|percent|proportion)\b", re.IGNORECASE)

_AMOUNT_RE = Seldom(
    r"\bhow (?:old|far|tall|high|deep|wide|fast|heavy|big|large|long|much)\b"
    r"|\bwhat (?:is|was|were|are) the (?:[\w-]+ ){0,2}"
    r"(?:population|number|percentage|price|cost|fee|distance|height|length|weight|temperature|rate|amount|capacity|area|age|size|depth|width|speed)\b",
    re.IGNORECASE,
)

_A_SPAN_RE = re.compile(
    rf"\b(?:an?|each|every)(?: (?:full|whole|single))? (?P<unit>{'|'.join(sorted(TIME_UNITS))})\b",
    re.IGNORECASE,
)
"""Says how long without a figure: `for a year`."""

_COUNT_OR_AMOUNT_RE = re.compile(f"{_COUNT_RE.pattern}|{_AMOUNT_RE.pattern}", re.IGNORECASE)

_NO_ANSWER = frozenset({"label", "ordinal"})


def with_figures(key: Asked, figures: Sequence[Figure]) -> Fault | None:
    """The fault of a key that states figures: dates alone where no time is asked for, or the figure of its stem."""
    if all(one.quantity.date is not None or _may_be_year(one) for one in figures):
        return _dated(key, figures[0].text, sure=figures[0].quantity.date is not None)
    return _given(key, figures[0]) if len(figures) == 1 else None


def _may_be_year(figure: Figure) -> bool:
    """Whether a figure is a bare number that may be a year."""
    one = figure.quantity
    return (
        not figure.in_percents
        and one.kind == "number"
        and not one.unit
        and not one.noun
        and not one.spelled
        and _EARLIEST <= one.low <= LAST_LIKE_A_YEAR
    )


_EARLIEST = 100
"""Of a bare number that stands where a date may stand: the year 300 is one."""


def _dated(key: Asked, written: str, *, sure: bool) -> Fault | None:
    """A date where somebody, a place or a name is asked for."""
    more = [word for word in tokens(key.text) if not word[0].isdigit() and word not in IN_DATES]
    if more or _TIME_RE.search(key.asked):
        return None
    wanted = CLASS_RE.search(key.asked)
    if sure and wanted is not None:
        rival = key.name()
        return None if rival is None else key.wrong("S004", rival.text)
    dated = key.follows(written, DATED)
    if (sure and ASKS_BEING_RE.search(key.asked)) or (dated and ASKS_CALLED_RE.search(key.asked)):
        rival = key.name()
        return None if rival is None else key.wrong("S003", rival.text)
    return _untimely(key) if dated and _WHAT_RE.search(key.asked) else None


def without_figure(key: Asked) -> Fault | None:
    """No figure where a year or a number is asked for."""
    own = frozenset(tokens(key.text))
    if _YEAR_RE.search(key.asked):
        rival = _figure(key, dates=True)
    elif _WHEN_RE.search(key.asked) and (own.isdisjoint(TIME_WORDS) or own - SMALL <= {*tokens(key.asked)}):
        if key.follows(key.text, BEFORE_TIMES):
            return None
        rival = _figure(key, dates=True)
        day = other_day(key.text, key.asked, key.quotes) if rival is None and names(key.text) else None
        if day is not None:
            return key.wrong("S003", day)
    elif own.isdisjoint(AMOUNTS) and (
        _COUNT_RE.search(key.asked) or (_AMOUNT_RE.search(key.asked) and names(key.text))
    ):
        rival = None if _says_how_long(key) else _figure(key, dates=False)
    else:
        return None
    if rival is None or tokens(rival.text) == tokens(key.text):  # `May` is a month there, and so here
        return None
    mine, theirs = (set(tokens(text.replace("-", " "))) - SMALL for text in (key.text, rival.text))
    if mine and theirs and (mine <= theirs or theirs <= mine):
        return None  # `million` of `over a million`, `two or more`, `a two-page report`
    return key.wrong("S003", _of_what_is_asked(key, rival))


def _says_how_long(key: Asked) -> bool:
    """Whether the key has the quotes' time without a figure: `for a year`, of 12 months."""
    spans = quantities(_A_SPAN_RE.sub(r"one \g<unit>", key.text))
    return any(bears_out(other.quantity, one, frozenset()) for one in spans for other in key.sight.quoted)


def _given(key: Asked, figure: Figure) -> Fault | None:
    """A figure that the stem gives already, where the quote has another of its kind that could be meant."""
    one = figure.quantity
    same = [other for other in quantities(key.asked) if (other.low, other.high) == (one.low, one.high)]
    if not same or OFFERS_RE.search(key.asked) or not _COUNT_OR_AMOUNT_RE.search(key.asked):
        return None
    rival = _figure(key, dates=False)
    return None if rival is None else key.wrong("S003", _of_what_is_asked(key, rival))


def _figure(key: Asked, *, dates: bool) -> Candidate | None:
    """A figure of the quotes that could answer, one of a date or none."""
    strange = (one for one in _strange(key) if one.quantity.kind not in _NO_ANSWER)
    return next((one for one in strange if (one.quantity.date is not None) == dates), None)


def _strange(key: Asked) -> list[Candidate]:
    """The figures of the quotes that the stem does not give."""
    given = [(one.low, one.high) for one in quantities(key.asked)]
    return [one for one in key.sight.quoted if (one.quantity.low, one.quantity.high) not in given]


def _untimely(key: Asked) -> Fault:
    ground = quoting(key.sight.grounds, key.text)
    return Fault(
        code="S003",
        path=key.claim.path,
        message=f"“{key.text}” tells when, and that is not asked: “{ground.citation.quote}” in {ground.place()}",
        mend="Write what is asked for, or ask when it was.",
    )


def _of_what_is_asked(key: Asked, rival: Candidate) -> str:
    """The figure of the quotes to offer: one of the kind that is asked for, or none."""
    fits = of_what_is_asked(key.asked, [rival, *_strange(key)])
    return "" if fits is None else fits.text
