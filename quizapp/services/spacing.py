"""When to ask something again: the FSRS scheduler behind a pure function. Nothing here looks at a clock or a database.

FSRS: "Free Spaced Repetition Scheduler", as the `fsrs` package computes it, with its published weights and without
fuzz, so that the same answers at the same times always give the same dates.
"""

from collections.abc import Mapping
from dataclasses import dataclass
from datetime import UTC, datetime, timedelta
from typing import Any

from fsrs import Card, Rating, Scheduler, State

from quizapp.core.practice import Recall

AGAIN_AFTER = timedelta(minutes=10)
"""How soon something that was not remembered is asked again."""

LONGEST = 365
"""In days: the longest that anything rests."""

RETENTION = 0.9
"""The share of answers that should still be right on the day that they are asked for."""

_SCHEDULER = Scheduler(
    desired_retention=RETENTION,
    learning_steps=(AGAIN_AFTER,),
    relearning_steps=(AGAIN_AFTER,),
    maximum_interval=LONGEST,
    enable_fuzzing=False,
)
_RATINGS = {
    Recall.AGAIN: Rating.Again,
    Recall.HARD: Rating.Hard,
    Recall.GOOD: Rating.Good,
    Recall.EASY: Rating.Easy,
}


@dataclass(frozen=True, slots=True, kw_only=True)
class Memory:
    """What FSRS keeps of one question and one person: `due` is when to ask next, `reviewed_at` when it was asked last.

    `stability` is in days: how long until the chance to remember falls to 90 %. `difficulty` is 1 to 10. `state` and
    `step` are the scheduler's own.
    """

    state: int
    step: int | None
    stability: float | None
    difficulty: float | None
    due: datetime
    reviewed_at: datetime

    def as_json(self) -> dict[str, Any]:
        """The memory as a JSON column keeps it."""
        return {
            "state": self.state,
            "step": self.step,
            "stability": self.stability,
            "difficulty": self.difficulty,
            "due": self.due.isoformat(),
            "reviewed_at": self.reviewed_at.isoformat(),
        }


def from_json(kept: Mapping[str, Any]) -> Memory:
    """The memory that `as_json` kept."""
    moments = {name: datetime.fromisoformat(kept[name]) for name in ("due", "reviewed_at")}
    return Memory(**{**kept, **moments})


def remembered(memory: Memory | None, recall: Recall, at: datetime) -> Memory:
    """The memory after an answer at a moment (aware); `memory` is None where nothing was asked before."""
    moment = at.astimezone(UTC)
    card, _ = _SCHEDULER.review_card(_card(memory, moment), _RATINGS[recall], moment)
    return Memory(
        state=card.state.value,
        step=card.step,
        stability=card.stability,
        difficulty=card.difficulty,
        due=card.due,
        reviewed_at=moment,
    )


def _card(memory: Memory | None, moment: datetime) -> Card:
    # Always with a number and a date of its own: without them the package would ask the clock.
    if memory is None:
        return Card(card_id=1, due=moment)
    return Card(
        card_id=1,
        state=State(memory.state),
        step=memory.step,
        stability=memory.stability,
        difficulty=memory.difficulty,
        due=memory.due,
        last_review=memory.reviewed_at,
    )
