"""What a person may practise of a course, and when: from what their attempts held and what they answered in practice.

A question comes by itself once an attempt has judged it wrong or partly right, or because the person chose it. Nothing
here writes.
"""

from collections.abc import Container, Iterable, Mapping
from dataclasses import dataclass
from datetime import datetime
from hashlib import blake2b

from sqlalchemy.orm import Session

from quizapp.core.attempts import askable, feedback_now
from quizapp.core.course import Course
from quizapp.core.practice import RECALLED, is_practised, offer
from quizapp.core.questions.common import Outcome, Question
from quizapp.services.allowing import own_course
from quizapp.services.courses import Library, Served
from quizapp.services.spacing import Memory, from_json, remembered
from quizapp.services.submitting import close_due
from quizapp.storage import practice as stored
from quizapp.storage.practice import Held
from quizapp.storage.tables import PracticeCard

MISSED = frozenset({Outcome.WRONG, Outcome.PARTLY})
"""The verdicts that bring a question into practice."""


@dataclass(frozen=True, slots=True, kw_only=True)
class Card:
    """A question to practise, from `due` on. `held`: an attempt under way may ask it, so it waits until that is over.

    `mark` names it in an address and says nothing of it. `turn` counts its answers in practice so far.
    """

    question: str
    mark: str
    due: datetime
    turn: int
    memory: Memory | None
    held: bool


@dataclass(frozen=True, slots=True, kw_only=True)
class Deck:
    """A person's practice of a course: `cards` by when they are due, the earliest first.

    `told` are the questions whose keys the person may be told, `asked_now` those that an open attempt may hold.
    """

    served: Served
    cards: tuple[Card, ...]
    told: frozenset[str]
    asked_now: frozenset[str]

    def due(self, now: datetime) -> tuple[Card, ...]:
        """What may be practised now."""
        return tuple(card for card in self.cards if not card.held and card.due <= now)

    def held(self, now: datetime) -> int:
        """How many would be due, but for an attempt under way."""
        return sum(card.held and card.due <= now for card in self.cards)

    def following(self, now: datetime) -> datetime | None:
        """When the next of those that are not due yet will be; None where there is none."""
        return next((card.due for card in self.cards if card.due > now), None)

    def by_mark(self, mark: str) -> Card | None:
        """The card that an address names."""
        return next((card for card in self.cards if card.mark == mark), None)

    def by_question(self, question_id: str) -> Card | None:
        """The card of a question."""
        return next((card for card in self.cards if card.question == question_id), None)

    def may_add(self, question: Question) -> bool:
        """Whether the person may choose a question that is not in the deck for practice."""
        current = self.served.questions.get(question.id)
        chosen = current is not None and is_practised(current) and question.id in self.told
        return chosen and self.by_question(question.id) is None


def practice_deck(session: Session, library: Library, account_id: int, course_id: str, now: datetime) -> Deck | None:
    """What a person may practise of a course as it is served now; None where there is no such course.

    The number of statements does not grow with what they have done.
    """
    served = library.current(session, course_id)
    if served is None:
        return None
    close_due(session, library, now, account_id=account_id)
    return deck_of(session, served, own_course(session, account_id, served.course), account_id, now)


def deck_of(session: Session, served: Served, own: Course, account_id: int, now: datetime) -> Deck:
    """What a person may practise of a course as it is served; `own` is the same under the rules that hold for them.

    Two statements. An attempt whose time is over and that nobody has submitted yet counts as open.
    """
    rows = stored.held(session, account_id, own.id)
    telling = {quiz.id for quiz in own.quizzes.values() if feedback_now(quiz.policy, "submitted", now).key}
    return _deck(served, telling, rows, stored.cards(session, account_id, own.id), now)


def mark_of(course_id: str, question_id: str) -> str:
    """How an address names a question: an author's id may say too much."""
    return blake2b(f"practice\0{course_id}\0{question_id}".encode(), digest_size=8).hexdigest()


def _deck(
    served: Served, telling: Container[str], rows: Iterable[Held], cards: Mapping[str, PracticeCard], now: datetime
) -> Deck:
    rows, course = tuple(rows), served.course
    # A verdict that may not be shown yet must not show in what is practised either.
    shown = [row for row in rows if not row.open and row.quiz in telling]
    told = frozenset(row.question for row in shown)
    asked_now = _asked_now(course, rows)
    missed = _missed(shown)
    found = []
    for question_id in dict.fromkeys([*missed, *cards]):
        question = served.questions.get(question_id)
        standing = "not offered"
        if question is not None:
            standing = offer(question, told=question_id in told, asked_now=question_id in asked_now)
        row, miss = cards.get(question_id), missed.get(question_id)
        if standing == "not offered" or _is_put_aside(row, miss):
            continue
        memory, due = _schedule(row, miss, now)
        found.append(
            Card(
                question=question_id,
                mark=mark_of(course.id, question_id),
                due=due,
                turn=row.answers if row is not None else 0,
                memory=memory,
                held=standing == "held",
            )
        )
    found.sort(key=lambda card: (card.due, card.question))
    return Deck(served=served, cards=tuple(found), told=told, asked_now=asked_now)


def _asked_now(course: Course, rows: Iterable[Held]) -> frozenset[str]:
    """What open attempts hold or may hold: by their own papers, and by their quizzes as they are served now."""
    open_rows = [row for row in rows if row.open]
    quizzes = {row.quiz for row in open_rows} & course.quizzes.keys()
    may_hold = (askable(course, course.quizzes[quiz]) for quiz in quizzes)
    return frozenset(row.question for row in open_rows).union(*may_hold)


def _missed(shown: Iterable[Held]) -> dict[str, tuple[Outcome, datetime]]:
    """The questions judged wrong or partly right, each with its newest such verdict."""
    found: dict[str, tuple[Outcome, datetime]] = {}
    for row in shown:
        if row.outcome in MISSED and row.at is not None:
            before = found.get(row.question)
            if before is None or before[1] < row.at:
                found[row.question] = (Outcome(row.outcome), row.at)
    return found


def _is_put_aside(row: PracticeCard | None, miss: tuple[Outcome, datetime] | None) -> bool:
    if row is None or row.left_out_at is None:
        return False
    return miss is None or miss[1] <= row.left_out_at


def _schedule(
    row: PracticeCard | None, miss: tuple[Outcome, datetime] | None, now: datetime
) -> tuple[Memory | None, datetime]:
    """The memory of a question and when it is due.

    An attempt that judged it wrong since it was practised last is an answer like those of practice, and brings it back
    at once; so does the person who chooses it anew.
    """
    memory = from_json(row.memory) if row is not None and row.memory is not None else None
    due = memory.due if memory is not None else now
    if miss is not None and (memory is None or miss[1] > memory.reviewed_at):
        memory, due = remembered(memory, RECALLED[miss[0]], miss[1]), miss[1]
    chosen = row.added_at if row is not None else None
    if chosen is not None and (memory is None or chosen >= memory.reviewed_at):
        due = chosen if memory is None else min(due, chosen)
    return memory, due
