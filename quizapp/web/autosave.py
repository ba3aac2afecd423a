"""Saving while one writes: what a question's page sends by itself, and what it asks for when it wakes.

Answers are JSON. One that the service gave comes with status 200 and says in `state` what became of the answer; another
status means that it never came so far, or (429) that it came too fast, and that it is worth sending again.
"""

from flask import Blueprint, abort, request, url_for
from flask.typing import ResponseReturnValue
from flask_wtf.csrf import generate_csrf  # type: ignore[import-untyped]

from quizapp.core.attempts import Refused
from quizapp.core.questions.common import Invalid, Raw
from quizapp.core.saving import Sending, TooFast
from quizapp.services.saving import Conflict, Saved, flag_item, save_response
from quizapp.services.taking import Closed, TakenItem, Taking, open_attempt
from quizapp.web.database import db, library, now
from quizapp.web.guards import may, me
from quizapp.web.views.asking import flag_from, form_from, raw_from, version_from
from quizapp.web.views.question_page import clash_of, seconds_of, too_fast_said

blueprint = Blueprint("autosave", __name__)

NUMBER = "int(max=2147483647)"
"""As in the addresses of the pages."""

TOO_LATE = "This attempt is submitted already, so this answer is not part of it."


@blueprint.get(f"/attempts/<{NUMBER}:attempt_id>/<{NUMBER}:item>/draft")
@may("student")
def standing(attempt_id: int, item: int) -> ResponseReturnValue:
    """What is saved of an answer now, the server's time, and a form token for the session as it is now."""
    taking = _open(attempt_id)
    if taking is None:
        return _closed(attempt_id, TOO_LATE)
    found = _item(taking, item)
    return {
        "state": "open",
        "version": found.version,
        "saved_at": found.saved_at.isoformat() if found.saved_at else None,
        "fields": form_from(found.raw or {}),
        "settled": found.settled is not None,
        "now": now().isoformat(),
        "deadline": taking.deadline.isoformat() if taking.deadline else None,
        "csrf_token": generate_csrf(),
    }


@blueprint.post(f"/attempts/<{NUMBER}:attempt_id>/<{NUMBER}:item>/draft")
@may("student")
def keep(attempt_id: int, item: int) -> ResponseReturnValue:
    """Save the answer as it stands, as a draft, and its flag."""
    raw = raw_from(request.form.to_dict(flat=False))
    form = request.form
    sending = Sending(form.get("key", ""), version_from(form), form.get("after", ""), draft=True)
    outcome = save_response(db(), library(), me().id, attempt_id, item, raw, now(), sending)
    if outcome is None:
        abort(404)
    flagged = flag_from(form.to_dict(flat=False))
    if flagged is not None:
        flag_item(db(), me().id, attempt_id, item, now(), flagged=flagged)
    return _said(attempt_id, item, raw, outcome)


def _said(
    attempt_id: int, item: int, raw: Raw, outcome: Saved | Conflict | Invalid | TooFast | Refused
) -> ResponseReturnValue:
    if isinstance(outcome, Saved):
        return {
            "state": "saved",
            "version": outcome.version,
            "saved_at": outcome.at.isoformat(),
            "instead": form_from(outcome.instead) if outcome.instead is not None else None,
            "now": now().isoformat(),
        }
    if isinstance(outcome, Invalid):
        return {"state": "invalid", "message": outcome.message, "part": outcome.part, "now": now().isoformat()}
    if isinstance(outcome, TooFast):
        wait = seconds_of(outcome)
        said = {"state": "slow", "message": too_fast_said(wait), "now": now().isoformat()}
        return said, 429, {"Retry-After": str(wait)}
    taking = _open(attempt_id)
    if taking is None:
        return _closed(attempt_id, TOO_LATE)
    if isinstance(outcome, Conflict):
        return _clash(taking, _item(taking, item), outcome, raw)
    return {"state": "refused", "message": outcome.reason, "now": now().isoformat()}


def _clash(taking: Taking, item: TakenItem, conflict: Conflict, yours: Raw) -> ResponseReturnValue:
    clash = clash_of(item.question.present(taking.seed), conflict, yours)
    return {
        "state": "conflict",
        "version": conflict.version,
        "saved_at": conflict.at.isoformat(),
        "fields": form_from(conflict.raw),
        "saved": clash.saved,
        "yours": clash.yours,
        "now": now().isoformat(),
    }


def _closed(attempt_id: int, message: str) -> ResponseReturnValue:
    result = url_for("take.result", attempt_id=attempt_id)
    return {"state": "closed", "message": message, "result": result, "now": now().isoformat()}


def _open(attempt_id: int) -> Taking | None:
    found = open_attempt(db(), library(), me().id, attempt_id, now())
    if found is None:
        abort(404)
    return None if isinstance(found, Closed) else found


def _item(taking: Taking, number: int) -> TakenItem:
    found = next((item for item in taking.items if item.number == number), None)
    return found if found is not None else abort(404)
