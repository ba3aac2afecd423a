"""What an attempt may hold and what may be done with it now: decisions as values.

The clock and the seed are passed in; nothing here stores or grades.
"""

from collections.abc import Sequence
from dataclasses import dataclass
from datetime import datetime, timedelta
from typing import Literal, TypeAlias

from quizapp.core.course import Course, Draw, Policy, Quiz
from quizapp.core.questions.common import seeded_order

State: TypeAlias = Literal["open", "submitted"]

_Place: TypeAlias = tuple[str, str, str]
"""Of a question: the quiz whose bank it stands in, its id, its section in the attempt."""

GRACE = timedelta(seconds=5)
"""What a save may come late, for the way from the browser to here."""


@dataclass(frozen=True, slots=True)
class Item:
    """A place in an attempt: its number from 1, the question (of which quiz) that stands there, and its section."""

    number: int
    quiz: str
    question: str
    section: str = ""


@dataclass(frozen=True, slots=True, kw_only=True)
class PastAttempt:
    """An earlier attempt of the same person: `fraction` is its score, None while it is open."""

    number: int
    state: State
    started_at: datetime
    submitted_at: datetime | None = None
    fraction: float | None = None


@dataclass(frozen=True, slots=True)
class Allowed:
    """It may be done."""


@dataclass(frozen=True, slots=True)
class Resume:
    """An attempt is open: go on with it."""

    number: int


@dataclass(frozen=True, slots=True)
class Refused:
    """It may not be done; `until` says from when it may, where that is known."""

    reason: str
    until: datetime | None = None


@dataclass(frozen=True, slots=True)
class Reveal:
    """What of a result may be shown: the total, the verdict on each item, the key with explanation and evidence."""

    score: bool = False
    verdicts: bool = False
    key: bool = False


def paper(course: Course, quiz: Quiz, seed: int) -> tuple[Item, ...]:
    """The questions of an attempt: the quiz's own, then those drawn from pools, none twice; shuffled where it says so.

    Sections keep their order.

    The same seed gives the same paper of the same revision. Where pools overlap, questions are dealt so that every
    pool gets its count if that is possible at all; a pool that is too small gives what it has.
    """
    own = [(quiz.id, question.id, question.section) for question in quiz.questions]
    drawn = _dealt(course, quiz, seed, frozenset(question for _, question, _ in own))
    order = _ordered([*own, *drawn], quiz, seed)
    return tuple(Item(number, *place) for number, place in enumerate(order, start=1))


def _ordered(places: Sequence[_Place], quiz: Quiz, seed: int) -> Sequence[_Place]:
    """The places in the order of their sections; shuffled, where the quiz says so, within each."""
    ordered: list[_Place] = []
    for section in quiz.sections or ("",):
        label = f"paper {quiz.id} {section}".rstrip()
        inside = [place for place in places if place[2] == section] if quiz.sections else places
        ordered += seeded_order(inside, seed, label) if quiz.policy.shuffle else inside
    return ordered


def pool(course: Course, draw: Draw) -> tuple[str, ...]:
    """The ids of the questions that a pool may be drawn from, in the order of their quiz."""
    source = course.quizzes.get(draw.source)
    questions = () if source is None else source.questions
    return tuple(q.id for q in questions if not draw.objective or q.objective == draw.objective)


def askable(course: Course, quiz: Quiz) -> frozenset[str]:
    """The ids of all questions that an attempt at a quiz may hold: its own, and those of its pools."""
    return frozenset(question.id for question in quiz.questions).union(*(pool(course, draw) for draw in quiz.draw))


def _dealt(course: Course, quiz: Quiz, seed: int, taken: frozenset[str]) -> list[_Place]:
    """The drawn questions, pool by pool: each place looks for a free question, and others may move to make it free."""
    wanted = [
        [
            question
            for question in seeded_order(pool(course, draw), seed, f"draw {quiz.id} {index}")
            if question not in taken
        ]
        for index, draw in enumerate(quiz.draw)
    ]
    places = [index for index, draw in enumerate(quiz.draw) for _ in range(draw.count)]
    holder: dict[str, int] = {}  # question -> place
    for place in range(len(places)):
        _seat(place, places, wanted, holder)
    dealt = sorted((place, question) for question, place in holder.items())
    if not quiz.policy.shuffle:
        ranks = [{question: rank for rank, question in enumerate(pool(course, draw))} for draw in quiz.draw]
        dealt.sort(key=lambda pair: (places[pair[0]], ranks[places[pair[0]]][pair[1]]))
    drawn_by = [quiz.draw[index] for index in places]
    return [(drawn_by[place].source, question, drawn_by[place].section) for place, question in dealt]


def _seat(place: int, places: list[int], wanted: list[list[str]], holder: dict[str, int]) -> bool:
    """Find a question for a place by the shortest chain of moves: a maximum matching, an augmenting path at a time."""
    came_from: dict[str, int] = {}
    waiting = [place]
    while waiting:
        current = waiting.pop(0)
        for question in wanted[places[current]]:
            if question in came_from:
                continue
            came_from[question] = current
            if question not in holder:
                _move(question, came_from, holder, place)
                return True
            waiting.append(holder[question])
    return False


def _move(question: str, came_from: dict[str, int], holder: dict[str, int], place: int) -> None:
    held = {seat: name for name, seat in holder.items()}
    while True:
        seat = came_from[question]
        before = held.get(seat)
        holder[question] = seat
        if seat == place or before is None:
            return
        question = before


def may_start(policy: Policy, past: Sequence[PastAttempt], now: datetime) -> Allowed | Resume | Refused:
    """Whether a further attempt may begin now; an open one is gone on with whatever else holds.

    Here and below `policy` holds the person's own dates and limits (`allowances.own_policy`).
    """
    for attempt in past:
        if attempt.state == "open":
            return Resume(attempt.number)
    if policy.opens is not None and now < policy.opens:
        return Refused("This quiz is not open yet.", policy.opens)
    end = last_moment(policy)
    if end is not None and now >= end:
        return Refused("This quiz is closed.")
    if policy.attempts is not None and len(past) >= policy.attempts:
        return Refused(
            "The one attempt is used." if policy.attempts == 1 else f"All {policy.attempts} attempts are used."
        )
    return _rested(policy, past, now, end)


def _rested(policy: Policy, past: Sequence[PastAttempt], now: datetime, end: datetime | None) -> Allowed | Refused:
    submitted = [attempt.submitted_at for attempt in past if attempt.submitted_at is not None]
    if policy.retry_after is None or not submitted:
        return Allowed()
    free = max(submitted) + policy.retry_after
    if now >= free:
        return Allowed()
    if end is not None and free >= end:
        return Refused("The quiz closes before another attempt may begin.")
    return Refused("Another attempt may begin a little later.", free)


def last_moment(policy: Policy) -> datetime | None:
    """When work is no longer taken: the end of the late days where there are any, else `closes`; None for never."""
    return policy.late.until if policy.late is not None else policy.closes


def deadline(policy: Policy, started_at: datetime) -> datetime | None:
    """When an attempt is over: the time limit or the end of the quiz, whichever is first; None for never."""
    end = last_moment(policy)
    if policy.time_limit is None:
        return end
    limit = started_at + policy.time_limit
    return limit if end is None else min(limit, end)


def handed_in(started_at: datetime, due_at: datetime | None, now: datetime) -> datetime:
    """The moment that an attempt submitted now counts as of: its end where that is past.

    Never before it began, though the clock was set back, or the later end that it ran under was taken away.
    """
    return max(started_at, now if due_at is None else min(now, due_at))


def may_save(policy: Policy, state: State, deadline: datetime | None, now: datetime) -> Allowed | Refused:  # noqa: ARG001
    """Whether an answer may still be stored: the attempt is open and its time, with a little grace, is not over."""
    if state != "open":
        return Refused("This attempt is submitted.")
    if deadline is not None and now - GRACE > deadline:
        return Refused("The time for this attempt is over.")
    return Allowed()


def feedback_now(policy: Policy, state: State, now: datetime) -> Reveal:
    """What may be shown of an attempt now. While it is open, `immediate` reveals items that are answered, no others.

    `never` shows the total alone; `after-close` nothing until the quiz takes no more work, grace included, and then
    everything.
    """
    if state == "open":
        settled = policy.feedback == "immediate"
        return Reveal(score=False, verdicts=settled, key=settled)
    if policy.feedback == "never":
        return Reveal(score=True)
    if policy.feedback == "after-close":
        end = last_moment(policy)
        # Answers still on their way are taken until the grace is over too: no key may overtake them.
        over = end is not None and now - GRACE > end
        return Reveal(score=over, verdicts=over, key=over)
    return Reveal(score=True, verdicts=True, key=True)
