"""Statements that name a government by its seat (`Moscow and Damascus`), read with the country of the passage."""

import re
from collections.abc import Sequence
from dataclasses import replace
from typing import TypeVar

from quizapp.core.checking.lexicons.seats import SEATS
from quizapp.core.checking.options.sameness import Reading
from quizapp.core.checking.reading.evidence import Ground
from quizapp.core.checking.reading.names import Holdings, names
from quizapp.core.checking.reading.words import plain
from quizapp.core.folding import tokens
from quizapp.core.questions.choice import Choice
from quizapp.core.questions.cloze import Cloze, Gap
from quizapp.core.questions.common import Question
from quizapp.core.questions.multiple import Multiple
from quizapp.core.questions.text import Text
from quizapp.core.questions.true_false import TrueFalse

_ANY_SEAT = "|".join(sorted(map(re.escape, SEATS), key=len, reverse=True))
_SEAT_RE = re.compile(
    r"(?:(?P<body>\b(?:governments?|authorities|leadership|leaders|rulers|regime|administration)) (?:in|at) "
    r"|(?<!\bin )(?<!\bon )(?<!\bat )(?<!\bnear )\b)"
    rf"(?P<seat>{_ANY_SEAT})(?:['’]s government\b)?"
)
_IN_SEATS = frozenset(max(tokens(seat), key=len) for seat in SEATS)
"""A word of each: where a statement has none of them, the pattern need not be tried."""


def by_country(question: TrueFalse, grounds: Sequence[Ground]) -> TrueFalse:
    """The statement with the countries that its passages name in place of the seats that they do not name."""
    text = with_countries(question.question, grounds)
    return question if text == question.question else replace(question, question=text)


def answered_by_country(question: Question, grounds: Sequence[Ground]) -> Question:
    """A question that asks who, its answers with countries in place of seats of government: `Nairobi`, of Kenya."""
    if isinstance(question, Cloze):
        blanks = tuple(_filled_by_country(gap, question.text, grounds) for gap in question.blanks)
        return question if blanks == question.blanks else replace(question, blanks=blanks)
    if isinstance(question, Multiple) and _asks_who(question.question, ""):
        answers = tuple(with_countries(one, grounds) for one in question.answers)
        return question if answers == question.answers else replace(question, answers=answers)
    if isinstance(question, Choice):
        return _with_country(question, question.question, grounds)
    return _with_country(question, question.question, grounds) if isinstance(question, Text) else question


AskT = TypeVar("AskT", Choice, Text)


def _with_country(question: AskT, asked: str, grounds: Sequence[Ground]) -> AskT:
    """Its answer, and what else is taken for it, with countries in place of the seats of their governments."""
    more: tuple[str, ...] = question.accept if isinstance(question, Text) else ()
    if all(_IN_SEATS.isdisjoint(tokens(one)) for one in (question.answer, *more)):
        return question
    if not _asks_who(asked, question.answer) and not any(_is_its_seat(one, question.answer) for one in more):
        return question
    answer = with_countries(plain(question.answer), grounds)
    if isinstance(question, Text):
        return replace(question, answer=answer, accept=tuple(with_countries(one, grounds) for one in more))
    return replace(question, answer=answer)


def _filled_by_country(gap: Gap, text: str, grounds: Sequence[Ground]) -> Gap:
    asks = gap.asks
    if isinstance(asks, Choice):
        return replace(gap, asks=_with_country(asks, text, grounds))
    return replace(gap, asks=_with_country(asks, text, grounds)) if isinstance(asks, Text) else gap


def _asks_who(asked: str, answer: str) -> bool:
    """Whether a capital may stand for its country: somebody who acts is asked for, or a capital owns what is said."""
    asked = plain(asked)
    if _ASKS_PLACE_RE.search(asked):
        return False
    return (
        _SEATS_RE.fullmatch(answer) is not None
        or _OWNS_RE.search(answer) is not None
        or _ASKS_POWER_RE.search(asked) is not None
        or Reading(asked, "").of_governments
    )


def _is_its_seat(seat: str, country: str) -> bool:
    """Whether one answer is the capital of the country that another is: no place is asked for, then."""
    return SEATS.get(seat, "") == country


_SEATS_RE = re.compile(rf"(?:{_ANY_SEAT})(?:(?:, (?:and )?| and )(?:{_ANY_SEAT}))+")
"""Two capitals or more beside each other are governments: nothing is in two places."""

_OWNS_RE = re.compile(r"[a-z]['’]s? ")
_ASKS_PLACE_RE = re.compile(
    r"\b(?:where|cit(?:y|ies)|towns?|(?:what|which) (?:is|was|are) (?:the )?capitals?|capitals? (?:of|is|was|lies?))\b",
    re.IGNORECASE,
)
_ASKS_POWER_RE = re.compile(
    r"\b(?:what|which) (?:[\w-]+ ){0,3}?(?:capitals|powers?|governments?|ally|allies|backers?|patrons?|mediators?)\b",
    re.IGNORECASE,
)


def with_countries(text: str, grounds: Sequence[Ground]) -> str:
    """A text with the countries that its passages name in place of the seats that they do not name."""
    if _IN_SEATS.isdisjoint(tokens(text)):
        return text
    held = Holdings([ground.passage.text for ground in grounds], {})

    def country(match: re.Match[str]) -> str:
        seat, meant = match["seat"], SEATS[match["seat"]]
        there = names(seat) and not any(held.missing(name) for name in names(seat))
        if there or any(held.missing(name) for name in names(meant)):
            return match[0]
        return f"{match['body']} of {meant}" if match["body"] else meant

    return _SEAT_RE.sub(country, text)
