"""Taking along all that is kept about oneself, and having it deleted."""

from collections.abc import Mapping
from datetime import datetime
from itertools import groupby
from typing import Any

from sqlalchemy.orm import Session

from quizapp.services import credentials
from quizapp.services.courses import Library, Served
from quizapp.services.credentials import Refused
from quizapp.services.scores import AttemptScore, my_scores
from quizapp.storage import accounts, people
from quizapp.storage import attempts as stored
from quizapp.storage.engine import begin_write
from quizapp.storage.tables import Attempt, User

FORMER = "a former instructor"
"""What stands in the place of an instructor's name, beside what they decided, once they have left."""

ONLY_INSTRUCTOR = "You are the only instructor here. Add another first, for example with `quizapp users add`."


def kept_about(session: Session, library: Library, account_id: int, now: datetime) -> Mapping[str, Any]:
    """All that is kept about a person, in values that JSON has.

    Answers stand there in words, as the result pages have them, but in no order that the key could be read from; scores
    where they may be shown, and nothing of the key. The number of statements does not grow with rows, but for revisions
    that the process has not loaded.
    """
    scores = {
        score.attempt_id: score
        for course in my_scores(session, library, account_id, now)
        for quiz in course.quizzes
        for score in quiz.attempts
    }
    user = accounts.by_id(session, account_id)
    if user is None:
        return {}
    kept: dict[str, Any] = _plain(
        {
            "account": {"name": user.name, "role": user.role, "created_at": user.created_at},
            "courses": people.enrolments(session, account_id),
            "lessons_read": people.lessons(session, account_id),
            "granted": people.granted(session, account_id),
            "attempts": _attempts(session, library, account_id, scores),
            "practice": {"questions": people.cards(session, account_id), "answers": _practised(session, library, user)},
        }
    )
    return kept


def delete_account(session: Session, account_id: int, passphrase: str, now: datetime) -> Refused | None:  # noqa: ARG001 - a verb's form
    """Delete a person's own account with all their work, the passphrase being the proof that it is they who ask."""
    user = accounts.by_id(session, account_id)
    kept = user.passphrase_hash if user is not None else None
    if not credentials.verify(passphrase, kept) or user is None:  # slow on purpose, so before the write lock
        return Refused("passphrase", "This is not the passphrase of this account.")
    begin_write(session)
    user = accounts.by_id(session, account_id)
    if user is not None and user.role == "instructor" and people.is_only_instructor(session, account_id):
        return Refused("", ONLY_INSTRUCTOR)
    if user is not None:
        people.remove(session, user.id, user.name, FORMER)
    return None


def delete_named(session: Session, name: str) -> str | None:
    """Delete the account of this name with all its work, and return the name as it was; None where nobody has it."""
    begin_write(session)
    user = accounts.by_key(session, credentials.name_key(name))
    if user is None:
        return None
    people.remove(session, user.id, user.name, FORMER)
    return user.name


def _attempts(
    session: Session, library: Library, account_id: int, scores: Mapping[int, AttemptScore]
) -> list[dict[str, Any]]:
    items = _grouped(people.items(session, account_id), "attempt_id")
    responses = _grouped(people.responses(session, account_id), "attempt_id", "item_number")
    return [
        {
            "course": one.course_id,
            "quiz": one.quiz_id,
            "number": one.number,
            "started_at": one.started_at,
            "due_at": one.due_at,
            "submitted_at": one.submitted_at,
            **_score(scores.get(one.id)),
            "questions": [
                {
                    "question": item["question_id"],
                    "flagged": item["flagged"],
                    "answers": [
                        {"saved_at": said["saved_at"], "answer": _in_words(served, item["question_id"], said["raw"])}
                        for said in responses.get((one.id, item["number"]), ())
                    ],
                }
                for item in items.get((one.id,), ())
            ],
        }
        for one, served in _with_revisions(session, library, stored.of_person(session, account_id))
    ]


def _with_revisions(session: Session, library: Library, attempts: list[Attempt]) -> list[tuple[Attempt, Served]]:
    return [(one, library.revision(session, one.revision_id)) for one in attempts]


def _score(score: AttemptScore | None) -> dict[str, Any]:
    if score is None or score.open:
        return {}
    if score.hidden:
        return {"score": "not shown yet"}
    return {"score": score.fraction, "passed": score.passed}


def _practised(session: Session, library: Library, user: User) -> list[dict[str, Any]]:
    return [
        {
            "course": one["course_id"],
            "question": one["question_id"],
            "answered_at": one["answered_at"],
            "answer": _in_words(library.revision(session, one["revision_id"]), one["question_id"], one["raw"]),
            "outcome": one["outcome"],
            "rating": one["rating"],
        }
        for one in people.practised(session, user.id)
    ]


def _in_words(served: Served, question_id: str, raw: Mapping[str, list[str]]) -> list[str]:
    """An answer in words, its lines in the order of the alphabet: `describe` follows that of the key."""
    question = served.questions.get(question_id)
    return [] if question is None else sorted(question.describe(question.parse(raw)))


def _grouped(rows: list[dict[str, Any]], *keys: str) -> dict[tuple[Any, ...], list[dict[str, Any]]]:
    def key(row: dict[str, Any]) -> tuple[Any, ...]:
        return tuple(row[one] for one in keys)

    return {found: list(own) for found, own in groupby(sorted(rows, key=key), key)}


def _plain(value: Any) -> Any:  # noqa: ANN401 - any of JSON's values
    """The value with moments as ISO 8601."""
    if isinstance(value, datetime):
        return value.isoformat()
    if isinstance(value, dict):
        return {key: _plain(one) for key, one in value.items()}
    return [_plain(one) for one in value] if isinstance(value, list) else value
