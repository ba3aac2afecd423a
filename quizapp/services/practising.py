"""Practising: choosing a question for it, answering, rating an answer, putting a question aside. Nothing is graded.

What may be practised, and when, is `practice_deck`'s; when something is asked again is `spacing`'s.
"""

from dataclasses import dataclass
from datetime import datetime
from typing import Any

from sqlalchemy.orm import Session

from quizapp.core.attempts import Refused
from quizapp.core.grading import ItemGrade, grade_item
from quizapp.core.practice import CORRECTIONS, RECALLED, Recall, may_correct, offer
from quizapp.core.questions import AnyQuestion
from quizapp.core.questions.common import Blank, Invalid, Outcome, Raw
from quizapp.core.saving import LONGEST_KEY, oversized
from quizapp.services.courses import Library, Served
from quizapp.services.evidence import SettledBy, settled_by
from quizapp.services.practice_deck import Card, Deck, mark_of, practice_deck
from quizapp.services.sources import asked
from quizapp.services.spacing import Memory, from_json, remembered
from quizapp.storage import attempts as stored_attempts
from quizapp.storage import practice as stored
from quizapp.storage.engine import begin_write
from quizapp.storage.tables import PracticeAnswer

_HELD = Refused("This question belongs to a quiz that you have open. Submit the quiz first, then come back to it.")


@dataclass(frozen=True, slots=True)
class Practised:
    """The answer is kept."""

    answer_id: int


@dataclass(frozen=True, slots=True)
class Rated:
    """What became of a rating: whether it `changed` anything, and the mark of the question to go on with, if any."""

    changed: bool
    next: str


@dataclass(frozen=True, slots=True, kw_only=True)
class Asked:
    """A question of the deck, ready to be asked; `card.turn` orders its options (`question.present(card.turn)`)."""

    deck: Deck
    card: Card
    question: AnyQuestion


@dataclass(frozen=True, slots=True, kw_only=True)
class Judgement:
    """An answer given in practice: its verdict, what settles it, and when the question comes again.

    `corrections` are the ratings that the person may give it instead of the verdict's own. `due` is None where the
    question is practised no more.
    """

    answer_id: int
    mark: str
    served: Served
    question: AnyQuestion
    raw: Raw
    grade: ItemGrade
    recall: Recall
    corrections: tuple[Recall, ...]
    due: datetime | None
    evidence: tuple[SettledBy, ...]
    deck: Deck


def ask(
    session: Session, library: Library, account_id: int, course_id: str, mark: str, now: datetime
) -> Asked | Refused | None:
    """A question of a person's practice by its mark. `Refused` while an attempt may ask it; None: it is not there."""
    deck = practice_deck(session, library, account_id, course_id, now)
    card = deck.by_mark(mark) if deck is not None else None
    if deck is None or card is None:
        return None
    if card.held:
        return _HELD
    return Asked(deck=deck, card=card, question=asked(session, deck.served, [card.question])[card.question])


def answer(
    session: Session,
    library: Library,
    account_id: int,
    course_id: str,
    mark: str,
    raw: Raw | None,
    now: datetime,
    key: str,
) -> Practised | Invalid | Refused | None:
    """Answer a question in practice, `raw` None for "I do not know". Sent again with its key, it is the same answer.

    `Invalid` keeps nothing and spends nothing. None: no such question in the person's practice.
    """
    sent = None if raw is None else {part: list(values) for part, values in raw.items()}
    if (unfit := _unfit(sent, key)) is not None:
        return unfit
    begin_write(session)
    if not stored_attempts.lock_person(session, account_id):
        return None
    if (before := stored.answer_sent(session, account_id, key)) is not None:
        return Practised(before.id) if before.course_id == course_id else None
    found = ask(session, library, account_id, course_id, mark, now)
    if not isinstance(found, Asked):
        return found
    if (unread := _unread(found.question, sent)) is not None:
        return unread
    return Practised(_keep(session, found, account_id, sent or {}, key, now))


def judgement(
    session: Session, library: Library, account_id: int, course_id: str, answer_id: int, now: datetime
) -> Judgement | Refused | None:
    """The verdict on an answer given in practice, as long as the key of its question may be told."""
    row = stored.answer(session, account_id, course_id, answer_id)
    deck = practice_deck(session, library, account_id, course_id, now) if row is not None else None
    if row is None or deck is None:
        return None
    pinned = library.revision(session, row.revision_id)
    question = asked(session, pinned, [row.question_id])[row.question_id]
    standing = offer(question, told=question.id in deck.told, asked_now=question.id in deck.asked_now)
    if standing != "offered":
        return _HELD if standing == "held" else None
    card = deck.by_question(question.id)
    last = stored.is_last(session, row)
    return Judgement(
        answer_id=row.id,
        mark=mark_of(course_id, question.id),
        served=pinned,
        question=question,
        raw=row.raw,
        grade=grade_item(question, row.raw or None),
        recall=Recall(row.rating),
        corrections=CORRECTIONS.get(Outcome(row.outcome), ()) if last else (),
        due=card.due if card is not None else None,
        evidence=settled_by(session, pinned, [question])[question.id],
        deck=deck,
    )


def rate(
    session: Session, library: Library, account_id: int, course_id: str, answer_id: int, said: str, now: datetime
) -> Rated | None:
    """Rate one's newest answer to a question otherwise than its verdict does, once. None: there is no such answer.

    Nothing changes where it was rated before, or may not be rated so.
    """
    begin_write(session)
    if not stored_attempts.lock_person(session, account_id):
        return None
    row = stored.answer(session, account_id, course_id, answer_id)
    deck = practice_deck(session, library, account_id, course_id, now) if row is not None else None
    if row is None or deck is None:
        return None
    recall = next((one for one in Recall if one == said), None)
    card = deck.by_question(row.question_id)
    following = next((one.mark for one in deck.due(now) if one.question != row.question_id), "")
    if recall is None or card is None or card.held or not may_correct(Outcome(row.outcome), recall):
        return Rated(False, following)
    if not stored.is_last(session, row):
        return Rated(False, following)
    before = from_json(row.before) if row.before is not None else None
    _remember(session, account_id, deck, card, remembered(before, recall, row.answered_at), card.turn)
    stored.add_answer(session, {**_copied(row), "corrects_id": row.id, "rating": recall.value, "answered_at": now})
    return Rated(True, following)


def choose(
    session: Session, library: Library, account_id: int, attempt_id: int, item_number: int, now: datetime
) -> bool | None:
    """Choose a question of one's submitted attempt for practice. None: no such question, or its key is not told now.

    False where it is practised already.
    """
    begin_write(session)
    attempt = stored_attempts.get(session, account_id, attempt_id)
    item = next(iter(stored_attempts.items(session, attempt_id, item_number)), None) if attempt is not None else None
    if attempt is None or item is None or attempt.state != "submitted":
        return None
    deck = practice_deck(session, library, account_id, attempt.course_id, now)
    question = deck.served.questions.get(item.question) if deck is not None else None
    if deck is None or question is None:
        return None
    if not deck.may_add(question):
        return False if deck.by_question(question.id) is not None else None
    row = stored.cards(session, account_id, attempt.course_id).get(question.id)
    stored.keep_card(
        session,
        {
            "user_id": account_id,
            "course_id": attempt.course_id,
            "question_id": question.id,
            "memory": row.memory if row is not None else None,
            "answers": row.answers if row is not None else 0,
            "added_at": now,
            "left_out_at": None,
        },
    )
    return True


def put_aside(session: Session, library: Library, account_id: int, course_id: str, mark: str, now: datetime) -> bool:
    """Practise a question no more, until an attempt judges it wrong again or it is chosen anew. False: not there."""
    begin_write(session)
    deck = practice_deck(session, library, account_id, course_id, now)
    card = deck.by_mark(mark) if deck is not None else None
    if deck is None or card is None:
        return False
    _remember(session, account_id, deck, card, card.memory, card.turn, left_out_at=now)
    return True


def _unfit(sent: Raw | None, key: str) -> Invalid | Refused | None:
    if not (key.isascii() and key.isprintable() and 1 <= len(key) <= LONGEST_KEY):
        return Refused("The answer has no usable key; load the page again.")
    return oversized(sent) if sent is not None else None


def _unread(question: AnyQuestion, sent: Raw | None) -> Invalid | None:
    """Why an answer cannot be judged; None where it can be, or where one does not know."""
    response = question.parse(sent) if sent is not None else None
    if isinstance(response, Blank):
        return Invalid("Answer first, then check; or ask to be shown the key.")
    return response if isinstance(response, Invalid) else None


def _keep(session: Session, found: Asked, account_id: int, sent: dict[str, list[str]], key: str, now: datetime) -> int:
    card, deck = found.card, found.deck
    outcome = grade_item(found.question, sent or None).verdict.outcome
    recall = RECALLED[outcome]
    _remember(session, account_id, deck, card, remembered(card.memory, recall, now), card.turn + 1)
    return stored.add_answer(
        session,
        {
            "user_id": account_id,
            "course_id": deck.served.course.id,
            "question_id": card.question,
            "revision_id": deck.served.revision_id,
            "answer_key": key,
            "raw": sent,
            "outcome": outcome.value,
            "rating": recall.value,
            "before": card.memory.as_json() if card.memory is not None else None,
            "answered_at": now,
        },
    )


def _remember(
    session: Session,
    account_id: int,
    deck: Deck,
    card: Card,
    memory: Memory | None,
    turn: int,
    left_out_at: datetime | None = None,
) -> None:
    stored.keep_card(
        session,
        {
            "user_id": account_id,
            "course_id": deck.served.course.id,
            "question_id": card.question,
            "memory": memory.as_json() if memory is not None else None,
            "answers": turn,
            "left_out_at": left_out_at,
        },
    )


def _copied(row: PracticeAnswer) -> dict[str, Any]:
    names = ("user_id", "course_id", "question_id", "revision_id", "raw", "outcome", "before")
    return {name: getattr(row, name) for name in names}
