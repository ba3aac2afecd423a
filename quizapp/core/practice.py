"""Practice: which questions may be asked again, and what an answer says of a memory. Schedules are `spacing`'s.

Practice is ungraded and tells the key at once, so that what may be told and what may not is decided here.
"""

from collections.abc import Mapping
from enum import StrEnum
from types import MappingProxyType
from typing import Literal, TypeAlias

from quizapp.core.questions.common import Outcome, Question

UNPRACTISED_TYPES = frozenset({"essay"})
"""Types that only a person can judge: their verdict cannot be told at once."""

Offer: TypeAlias = Literal["offered", "held", "not offered"]
"""It may be asked now; it waits for an attempt under way to be submitted; it may not be asked at all."""


class Recall(StrEnum):
    """How well something was remembered, as spaced repetition rates it."""

    AGAIN = "again"
    HARD = "hard"
    GOOD = "good"
    EASY = "easy"


RECALLED: Mapping[Outcome, Recall] = MappingProxyType(
    {
        Outcome.RIGHT: Recall.GOOD,
        Outcome.PARTLY: Recall.HARD,
        Outcome.WRONG: Recall.AGAIN,
        Outcome.BLANK: Recall.AGAIN,
        Outcome.WAITING: Recall.HARD,
    }
)
"""What each verdict says of the memory; an answer that no rule can judge comes back soon, until its author says."""

CORRECTIONS: Mapping[Outcome, tuple[Recall, ...]] = MappingProxyType(
    {Outcome.RIGHT: (Recall.EASY,), Outcome.WAITING: (Recall.GOOD, Recall.AGAIN)}
)
"""What a person may say of an answer of theirs beyond its verdict: that it was easy, or how it stands to the key."""


def is_practised(question: Question) -> bool:
    """Whether a question is fit for practice: rules judge it, and nothing is wrong with it."""
    return question.TYPE not in UNPRACTISED_TYPES and not question.credit_note


def offer(question: Question, *, told: bool, asked_now: bool) -> Offer:
    """Whether a question may be practised now.

    `told`: a submitted attempt of the person held it, and its quiz tells the key now. `asked_now`: an attempt that
    they have open may hold it, so that practice would tell the key of a question that is being answered.
    """
    if not told or not is_practised(question):
        return "not offered"
    return "held" if asked_now else "offered"


def may_correct(outcome: Outcome, recall: Recall) -> bool:
    """Whether a person may rate an answer with this verdict so."""
    return recall in CORRECTIONS.get(outcome, ())
