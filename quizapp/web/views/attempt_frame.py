"""What every page of an open attempt shows: where it belongs, how far it is, its clock, the places of its questions."""

from collections.abc import Sequence
from dataclasses import dataclass
from datetime import datetime, timedelta

from quizapp.services.taking import TakenItem, Taking
from quizapp.web.views.asking import is_answered
from quizapp.web.views.paging import Paging, paging
from quizapp.web.views.wording import clock, counted, instant, time_left


@dataclass(frozen=True, slots=True, kw_only=True)
class Place:
    """A question's place among the others."""

    number: int
    answered: bool
    flagged: bool
    current: bool
    said: str
    """Its state in words, for those who do not see the map."""


@dataclass(frozen=True, slots=True, kw_only=True)
class Clock:
    """When time is over by the server's clock, what is left of it, and what time the server had meanwhile."""

    until: datetime
    at: str
    left: str
    now: datetime
    now_said: str


@dataclass(frozen=True, slots=True, kw_only=True)
class AttemptFrame:
    """What every page of an open attempt shows."""

    attempt_id: int
    number: int
    course_id: str
    course_title: str
    language: str
    quiz_id: str
    quiz_title: str
    count: int
    answered: int
    clock: Clock | None


@dataclass(frozen=True, slots=True)
class Standing:
    """Which of an attempt's questions have an answer, one value a question in their order."""

    items: tuple[TakenItem, ...]
    answered: tuple[bool, ...]

    @property
    def done(self) -> int:
        """How many questions have an answer."""
        return sum(self.answered)

    def places(self, first: int, last: int, current: int | None) -> tuple[Place, ...]:
        """The places of the questions `first` to `last`; `current` is the one that is being asked."""
        return tuple(self._place(number, current) for number in range(first, last + 1))

    def pages(self, page: int) -> Paging | None:
        """The questions in pages, each with what is missing on it; None where there is no such page."""
        return paging(len(self.items), page, self._missing)

    def _place(self, number: int, current: int | None) -> Place:
        item, done = self.items[number - 1], self.answered[number - 1]
        said = "judged" if item.settled else "answered" if done else "not answered"
        return Place(
            number=number,
            answered=done,
            flagged=item.flagged,
            current=number == current,
            said=f"{said}, flagged" if item.flagged else said,
        )

    def _missing(self, first: int, last: int) -> str:
        missing = last - first + 1 - sum(self.answered[first - 1 : last])
        flagged = sum(item.flagged for item in self.items[first - 1 : last])
        said = f"{missing:,} not answered" if missing else "all answered"
        return f"{said}, {flagged:,} flagged" if flagged else said


def standing(items: Sequence[TakenItem]) -> Standing:
    """Which of the questions have an answer."""
    return Standing(tuple(items), tuple(is_answered(item.question, item.raw) for item in items))


def frame_of(taking: Taking, answered: int, now: datetime) -> AttemptFrame:
    """The frame of an open attempt's pages, so many of its questions having an answer."""
    return AttemptFrame(
        attempt_id=taking.attempt_id,
        number=taking.number,
        course_id=taking.course.id,
        course_title=taking.course.title,
        language=taking.course.language,
        quiz_id=taking.quiz.id,
        quiz_title=taking.quiz.title,
        count=len(taking.items),
        answered=answered,
        clock=clock_of(taking.deadline, now),
    )


def clock_of(deadline: datetime | None, now: datetime) -> Clock | None:
    """The clock that a page shows, or None where there is no limit."""
    if deadline is None:
        return None
    return Clock(until=deadline, at=_moment(deadline, now), left=time_left(deadline, now), now=now, now_said=clock(now))


def without_answer(count: int) -> str:
    """`3 questions have no answer`."""
    return f"{counted(count, 'question')} {'has' if count == 1 else 'have'} no answer"


def _moment(deadline: datetime, now: datetime) -> str:
    """The time of day of a deadline, with its date where that is not today."""
    return clock(deadline) if deadline - now < timedelta(hours=12) else instant(deadline)
