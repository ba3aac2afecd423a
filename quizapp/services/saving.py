"""Saving what a person answers in an open attempt. What may be saved, and beside what, is core's to decide."""

from collections.abc import Mapping, Sequence
from dataclasses import dataclass, replace
from datetime import datetime
from hashlib import sha256

from sqlalchemy.orm import Session

from quizapp.core.attempts import Refused, may_save
from quizapp.core.course import Policy
from quizapp.core.grading import closes_item, grade_item
from quizapp.core.questions.common import Blank, Invalid, Question, Raw, Verdict
from quizapp.core.saving import MOST_SAVES, Sending, TooFast, another_key, oversized, placing, too_fast
from quizapp.services.courses import Library
from quizapp.services.sources import asked
from quizapp.services.submitting import close, is_over
from quizapp.storage import attempts as stored
from quizapp.storage.attempts import StoredItem
from quizapp.storage.engine import begin_write
from quizapp.storage.tables import Attempt, Response

_SETTLED = Refused("This question is answered: its feedback was shown.")


@dataclass(frozen=True, slots=True)
class Saved:
    """The response is stored as `version`, since `at`; `judged` is the verdict on it where that comes at once.

    `instead` is what stands, as `version`, where a later save has taken the place of this one. A `draft` is what stands
    unjudged where a button has answers judged.
    """

    at: datetime
    judged: Verdict | None
    version: int
    instead: Raw | None = None
    draft: bool = False


@dataclass(frozen=True, slots=True)
class Conflict:
    """Not stored: since the page was shown, another tab or device saved `raw` as `version`. A person chooses."""

    raw: Raw
    at: datetime
    version: int


def save_response(
    session: Session,
    library: Library,
    account_id: int,
    attempt_id: int,
    item_number: int,
    raw: Raw,
    now: datetime,
    sending: Sending,
) -> Saved | Conflict | Invalid | TooFast | Refused | None:
    """Save a response to an item. The same save sent again (same key, same answer) is one save, whenever it comes.

    `Invalid`, `Conflict` and `TooFast` store nothing. With feedback at once, an answer closes its item unless it is a
    draft; a draft is a saved response in all else, and counts when the attempt is submitted. None: not their attempt,
    or no such item.
    """
    sent = {part: list(values) for part, values in raw.items()}
    if (unfit := _unfit(sent, sending)) is not None:
        return unfit
    begin_write(session)
    attempt = stored.get(session, account_id, attempt_id, lock=True)
    item = next(iter(stored.items(session, attempt_id, item_number)), None) if attempt is not None else None
    if attempt is None or item is None:
        return None
    served = library.revision(session, attempt.revision_id)
    question = asked(session, served, [item.question])[item.question]
    save_key, saved = _repeated(session, attempt_id, item_number, sent, sending.key)
    if saved is not None:
        judged = saved.try_number is not None
        later = item.raw if saved.id != item.version and item.raw != sent else None
        return Saved(saved.saved_at, grade_item(question, sent).verdict if judged else None, item.version, later)
    policy = served.course.quizzes[attempt.quiz_id].policy
    if (refused := _refused(session, library, attempt, policy, item, now)) is not None:
        return refused
    return _store(session, attempt_id, item, question, sent, policy, replace(sending, key=save_key), now)


def flag_item(
    session: Session, account_id: int, attempt_id: int, item_number: int, now: datetime, *, flagged: bool
) -> bool:
    """Mark an item of a person's open attempt to come back to, or unmark it; False where it cannot be."""
    begin_write(session)
    attempt = stored.get(session, account_id, attempt_id, lock=True)
    if attempt is None or attempt.state != "open" or is_over(attempt, now):
        return False
    return stored.flag(session, attempt_id, item_number, flagged=flagged)


def _unfit(sent: Raw, sending: Sending) -> Invalid | Refused | None:
    if not sending.is_usable():
        return Refused("The save has no usable key; load the page again.")
    return oversized(sent)


def _store(
    session: Session,
    attempt_id: int,
    item: StoredItem,
    question: Question,
    sent: dict[str, list[str]],
    policy: Policy,
    sending: Sending,
    now: datetime,
) -> Saved | Conflict | Invalid | TooFast:
    response = question.parse(sent)
    if isinstance(response, Invalid):
        return response
    at_once = policy.feedback == "immediate"
    judges = at_once and not sending.draft and not isinstance(response, Blank)
    if (placed := _placed(sending, question, response, item, judges=judges)) is not None:
        return replace(placed, draft=at_once and not item.judged) if isinstance(placed, Saved) else placed
    if not judges and (slow := too_fast(stored.saved_before(session, attempt_id, item.number, MOST_SAVES - 1), now)):
        return slow
    verdict, used = (grade_item(question, sent).verdict, item.tries + 1) if judges else (None, None)
    version = stored.add_response(
        session,
        attempt_id=attempt_id,
        item_number=item.number,
        save_key=sending.key,
        raw=sent,
        settles=verdict is not None and used is not None and closes_item(policy.tries, verdict, used),
        try_number=used,
        now=now,
    )
    return Saved(now, verdict, version, draft=at_once and not judges)


def _placed(
    sending: Sending, question: Question, response: object, item: StoredItem, *, judges: bool
) -> Saved | Conflict | None:
    """What is there already and stands, or what it clashes with; None where the response is to be added."""
    if item.raw is None or item.saved_at is None:
        return None
    same = question.parse(item.raw) == response
    found = placing(sending, item.key, item.version, same=same)
    if found == "clashes":
        return Conflict(item.raw, item.saved_at, item.version)
    if item.judged and same:  # pressed again with the answer that was just judged: no try is spent on it
        return Saved(item.saved_at, None, item.version)
    if found == "add" or judges:
        return None
    return Saved(item.saved_at, None, item.version, None if same else item.raw)


def _refused(
    session: Session, library: Library, attempt: Attempt, policy: Policy, item: StoredItem, now: datetime
) -> Refused | None:
    decision = may_save(policy, "open" if attempt.state == "open" else "submitted", attempt.due_at, now)
    if isinstance(decision, Refused):
        if is_over(attempt, now):
            close(session, library, attempt, now)
        return decision
    return _SETTLED if item.settles else None


def _repeated(
    session: Session, attempt_id: int, item_number: int, sent: Mapping[str, Sequence[str]], key: str
) -> tuple[str, Response | None]:
    """The key to store under, and what was stored under it.

    A key that comes again with another answer (a page brought back by the browser's history) is not a repeated save:
    nothing may be lost, so that answer gets a key of its own, made of both.
    """
    saved = stored.response_saved(session, attempt_id, key)
    if saved is None or (saved.item_number == item_number and saved.raw == sent):
        return key, saved
    digest = sha256(repr((key, item_number, sorted(sent.items()))).encode("utf-8", "surrogatepass")).hexdigest()
    derived = another_key(key, digest)
    return derived, stored.response_saved(session, attempt_id, derived)
