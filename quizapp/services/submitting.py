"""Submitting: the one transition from open to submitted, and the grade in the same transaction."""

from collections.abc import Mapping, Sequence
from dataclasses import asdict, dataclass
from datetime import datetime
from typing import Any

from sqlalchemy.orm import Session

from quizapp.core.allowances import Allowances, for_quiz, own_policy
from quizapp.core.attempts import GRACE, handed_in
from quizapp.core.course import Policy
from quizapp.core.grading import AttemptGrade, ItemGrade, Try, grade_attempt, total
from quizapp.core.questions.common import Note, Outcome, Verdict
from quizapp.core.saving import replaced_at_once
from quizapp.services.courses import Library
from quizapp.services.remembered import ruled_row, with_rulings
from quizapp.services.sources import asked
from quizapp.storage import attempts as stored
from quizapp.storage import grants, reviews
from quizapp.storage.attempts import StoredItem
from quizapp.storage.engine import begin_write
from quizapp.storage.tables import Attempt, GradedItem


@dataclass(frozen=True, slots=True)
class Submitted:
    """The attempt is submitted and graded now."""

    attempt_id: int


@dataclass(frozen=True, slots=True)
class AlreadySubmitted:
    """The attempt was submitted before; nothing changed."""

    attempt_id: int


def submit(
    session: Session, library: Library, account_id: int, attempt_id: int, now: datetime
) -> Submitted | AlreadySubmitted | None:
    """Submit a person's attempt and grade what was saved, as of its deadline where that is past. None: not theirs."""
    begin_write(session)
    attempt = stored.get(session, account_id, attempt_id)
    if attempt is None:
        return None
    return Submitted(attempt_id) if close(session, library, attempt, now) else AlreadySubmitted(attempt_id)


def close_due(
    session: Session, library: Library, now: datetime, *, account_id: int | None = None, course_id: str | None = None
) -> int:
    """Submit every open attempt whose time is over, of one person or course where named; returns how many.

    One statement where there is none.
    """
    overdue = stored.due(session, now - GRACE, user_id=account_id, course_id=course_id)
    if not overdue:
        return 0
    numbers = [(attempt.user_id, attempt.id) for attempt in overdue]
    begin_write(session)
    again = (stored.get(session, user_id, attempt_id) for user_id, attempt_id in numbers)
    return sum(close(session, library, attempt, now) for attempt in again if attempt is not None)


def is_over(attempt: Attempt, now: datetime) -> bool:
    """Whether an open attempt's time is over, grace included."""
    return attempt.state == "open" and attempt.due_at is not None and now - GRACE > attempt.due_at


def close(session: Session, library: Library, attempt: Attempt, now: datetime) -> bool:
    """Submit an attempt as of now or its deadline, whichever was first, and grade it. False: it was submitted before.

    Drafts that their own page replaced at once are of no use from then on, and are not kept.

    The guarded update comes first: on PostgreSQL it waits for saves under way, so that what they stored is graded.
    """
    at = handed_in(attempt.started_at, attempt.due_at, now)
    if not stored.close(session, attempt.id, at):
        return False
    served = library.revision(session, attempt.revision_id)
    items = stored.items(session, attempt.id)
    questions = asked(session, served, [item.question for item in items])
    # Asked after the guarded update, so that what is being granted at this moment counts, or counts anew then.
    policy = policy_of(session, library, attempt, grants.granted_to(session, attempt.user_id, attempt.course_id))
    tries = tries_of(session, attempt.id, items, policy)
    grade = grade_attempt(policy, list(questions.values()), tries, at)
    grade, ruled = with_rulings(session, attempt, policy, questions, tries, grade, at)
    numbers = {item.question: item.number for item in items}
    stored.keep_grade(
        session,
        attempt.id,
        attempt_row(grade),
        [{"item_number": numbers[item.question], **item_row(item)} for item in grade.items],
    )
    stored.drop(session, replaced_at_once(stored.saves(session, attempt.id)))
    reviews.add_marks(session, [ruled_row(attempt.id, numbers[one], ruling, at) for one, ruling in ruled.items()])
    session.expire(attempt)
    return True


def tries_of(
    session: Session, attempt_id: int, items: Sequence[StoredItem], policy: Policy
) -> dict[str, list[dict[str, list[str]]]]:
    """The responses to grade by question id, first to last: those judged at once, and what was saved after them.

    One statement where a question may be tried more than once, else none.
    """
    if len(policy.tries) == 1:
        return {item.question: [item.raw] for item in items if item.raw is not None}
    judged = stored.judged(session, attempt_id)
    return {
        item.question: [*judged.get(item.number, ()), *([] if item.judged else [item.raw])]
        for item in items
        if item.raw is not None
    }


def policy_of(session: Session, library: Library, attempt: Attempt, granted: Mapping[str, Allowances]) -> Policy:
    """The rules that hold for an attempt: those it began with, and what its person is granted by now."""
    quiz = library.revision(session, attempt.revision_id).course.quizzes[attempt.quiz_id]
    return own_policy(quiz.policy, for_quiz(granted, quiz.id))


def retotal(session: Session, attempt: Attempt, policy: Policy) -> None:
    """Put a submitted attempt's items together anew, by rules or grades that have changed since."""
    if attempt.submitted_at is None:
        return
    rows = stored.item_grades(session, attempt.id)
    items = [read_item_grade("", rows[number]) for number in sorted(rows)]
    stored.keep_grade(session, attempt.id, attempt_row(total(policy, items, attempt.submitted_at)), [])
    session.expire(attempt)


def read_item_grade(question: str, row: GradedItem) -> ItemGrade:
    """What an item earned, as it was graded."""
    verdict = _verdict({**row.why, "outcome": row.outcome, "fraction": row.fraction})
    tries = tuple(Try(_verdict(one), one["share"]) for one in row.why.get("tries", ()))
    return ItemGrade(question, verdict, row.points, row.max_points, row.why.get("comment", ""), tries)


def _verdict(kept: Mapping[str, Any]) -> Verdict:
    notes = tuple(Note(**{**note, "outcome": Outcome(note["outcome"])}) for note in kept.get("notes", ()))
    return Verdict(outcome=Outcome(kept["outcome"]), fraction=kept["fraction"], why=kept.get("why", ""), notes=notes)


def attempt_row(grade: AttemptGrade) -> Mapping[str, Any]:
    """What an attempt earned, as its row keeps it."""
    return {
        "points": grade.points,
        "max_points": grade.max,
        "fraction": grade.fraction,
        "passed": grade.passed,
        "waiting": grade.waiting,
        "late_penalty": grade.late_penalty,
    }


def item_row(item: ItemGrade) -> Mapping[str, Any]:
    """What an item earned, as its row keeps it."""
    return {
        "points": item.points,
        "max_points": item.max,
        "fraction": item.verdict.fraction,
        "outcome": item.verdict.outcome.value,
        "why": {
            "why": item.verdict.why,
            "notes": [asdict(note) for note in item.verdict.notes],
            **({"comment": item.comment} if item.comment else {}),
            **({"tries": [{**asdict(one.verdict), "share": one.share} for one in item.tries]} if item.tries else {}),
        },
    }
