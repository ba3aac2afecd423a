"""Statements that name a government by its seat (`Moscow and Damascus`), read with the country of the passage."""

import re
from collections.abc import Sequence
from dataclasses import replace

from quizapp.core.checking.evidence import Ground
from quizapp.core.checking.lexicons.seats import SEATS
from quizapp.core.checking.names import Holdings, names
from quizapp.core.checking.sameness import Reading
from quizapp.core.checking.words import plain
from quizapp.core.folding import tokens
from quizapp.core.questions.choice import Choice
from quizapp.core.questions.common import Question
from quizapp.core.questions.true_false import TrueFalse

_SEAT_RE = re.compile(
    rf"(?<!\bin )(?<!\bon )(?<!\bat )(?<!\bnear )"
    rf"\b({'|'.join(sorted(map(re.escape, SEATS), key=len, reverse=True))})(?:['’]s government\b)?"
)
_IN_SEATS = frozenset(max(tokens(seat), key=len) for seat in SEATS)
"""A word of each: where a statement has none of them, the pattern need not be tried."""


def by_country(question: TrueFalse, grounds: Sequence[Ground]) -> TrueFalse:
    """The statement with the countries that its passages name in place of the seats that they do not name."""
    text = with_countries(question.question, grounds)
    return question if text == question.question else replace(question, question=text)


def answered_by_country(question: Question, grounds: Sequence[Ground]) -> Question:
    """A choice that asks who, its answer with countries in place of seats of government: `Nairobi`, of Kenya."""
    if not isinstance(question, Choice) or _IN_SEATS.isdisjoint(tokens(question.answer)):
        return question
    asked = plain(question.question)
    owns = _OWNS_RE.search(question.answer) is not None and _ASKS_PLACE_RE.search(asked) is None
    if not owns and not Reading(asked, "").of_governments:
        return question
    return replace(question, answer=with_countries(plain(question.answer), grounds))


_OWNS_RE = re.compile(r"[a-z]['’]s? ")
_ASKS_PLACE_RE = re.compile(r"\b(?:where|cit(?:y|ies)|capitals?|towns?)\b", re.IGNORECASE)


def with_countries(text: str, grounds: Sequence[Ground]) -> str:
    """A text with the countries that its passages name in place of the seats that they do not name."""
    if _IN_SEATS.isdisjoint(tokens(text)) or not all(ground.whole for ground in grounds):
        return text
    held = Holdings([ground.passage.text for ground in grounds], {})

    def country(match: re.Match[str]) -> str:
        there = names(match[1]) and not any(held.missing(name) for name in names(match[1]))
        meant = SEATS[match[1]]
        return match[0] if there or any(held.missing(name) for name in names(meant)) else meant

    return _SEAT_RE.sub(country, text)
