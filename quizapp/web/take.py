"""Taking quizzes: the rules, one question a page, the review, the result, and one's own scores."""

import secrets
from dataclasses import replace

from flask import Blueprint, abort, flash, redirect, render_template, request, url_for
from flask.typing import ResponseReturnValue
from werkzeug.wrappers import Response

from quizapp.core.attempts import Refused
from quizapp.core.questions.common import Invalid, Raw
from quizapp.core.saving import Sending, TooFast
from quizapp.services.allowing import own_course
from quizapp.services.evidence import settled_by
from quizapp.services.results import SettledBy, attempt_result
from quizapp.services.saving import Conflict, Saved, flag_item, save_response
from quizapp.services.scores import AttemptScore, my_scores
from quizapp.services.submitting import submit
from quizapp.services.taking import Closed, TakenItem, Taking, open_attempt, start_attempt
from quizapp.web.database import db, library, now
from quizapp.web.guards import may, me
from quizapp.web.views.asking import flag_from, is_answered, raw_from, version_from
from quizapp.web.views.paging import numbers_on
from quizapp.web.views.question_page import NotSaved, question_page, seconds_of, tells_key
from quizapp.web.views.quiz_page import quiz_page, refusal
from quizapp.web.views.result_page import result_page
from quizapp.web.views.review_page import review_page
from quizapp.web.views.score_page import course_block

blueprint = Blueprint("take", __name__)

NUMBER = "int(max=2147483647)"
"""What a number in an address may be: a larger one is no row of any database, and so no page."""

JUDGING = frozenset({"", "stay", "next", "end"})
"""The buttons that have an answer judged, where feedback comes at once. The others lead away and keep a draft."""

SEED_BITS = 63
"""An attempt's seed fits a signed 64-bit column."""


@blueprint.get("/courses/<course>/quizzes/<quiz>/")
@may("student")
def quiz(course: str, quiz: str) -> ResponseReturnValue:
    """The rules of a quiz, earlier attempts at it, and the button that begins one."""
    served = library().current(db(), course)
    found = served.course.quizzes.get(quiz) if served else None
    if served is None or found is None or quiz in served.course.banks():
        abort(404)
    attempts = _attempts_at(course, quiz)
    running = next((attempt.attempt_id for attempt in attempts if attempt.open), None)
    taking = _open(running) if running is not None else None
    own = own_course(db(), me().id, served.course)
    page = quiz_page(own, found, attempts, now(), taking.deadline if taking is not None else None)
    return render_template("take/quiz.html", page=page)


@blueprint.post("/courses/<course>/quizzes/<quiz>/start")
@may("student")
def start(course: str, quiz: str) -> ResponseReturnValue:
    """Begin an attempt, or go on with the one that is open."""
    outcome = start_attempt(db(), library(), me().id, course, quiz, now(), secrets.randbits(SEED_BITS))
    if outcome is None:
        abort(404)
    if isinstance(outcome, Refused):
        flash(refusal(outcome), "refused")
        return redirect(url_for("take.quiz", course=course, quiz=quiz), 303)
    return redirect(url_for("take.attempt", attempt_id=outcome.attempt_id), 303)


@blueprint.get(f"/attempts/<{NUMBER}:attempt_id>")
@may("student")
def attempt(attempt_id: int) -> ResponseReturnValue:
    """Go on with an attempt: to its first question without an answer, else to the review, else to the result."""
    taking = _open(attempt_id)
    if taking is None:
        return _to_result(attempt_id)
    first = next((item.number for item in taking.items if not is_answered(item.question, item.raw)), None)
    return _to_review(attempt_id) if first is None else _to_question(attempt_id, first)


@blueprint.get(f"/attempts/<{NUMBER}:attempt_id>/<{NUMBER}:item>")
@may("student")
def question(attempt_id: int, item: int) -> ResponseReturnValue:
    """One question, with what was saved last."""
    taking = _open(attempt_id)
    if taking is None:
        return _to_result(attempt_id)
    return _show(taking, _item(taking, item))


@blueprint.post(f"/attempts/<{NUMBER}:attempt_id>/<{NUMBER}:item>")
@may("student")
def save(attempt_id: int, item: int) -> ResponseReturnValue:
    """Save the answer to one question, and its flag, then go where the button says."""
    return _lead(_saved(attempt_id, item))


def _saved(attempt_id: int, item: int) -> ResponseReturnValue:
    raw = raw_from(request.form.to_dict(flat=False))
    form = request.form
    draft = form.get("go", "") not in JUDGING
    sending = Sending(form.get("key", ""), version_from(form), form.get("after", ""), draft=draft)
    outcome = save_response(db(), library(), me().id, attempt_id, item, raw, now(), sending)
    if outcome is None:
        abort(404)
    _flag(attempt_id, item)
    if isinstance(outcome, Saved):
        return _go_on(attempt_id, item, raw, outcome)
    taking = _open(attempt_id)
    if taking is None:
        flash("This attempt was submitted before, so what you just sent is not part of it.", "refused")
        return _to_result(attempt_id)
    if isinstance(outcome, Invalid | Conflict | TooFast):
        return _show_unsaved(taking, _item(taking, item), outcome, raw, sending.shown)
    if _is_empty(raw):  # a question whose feedback was shown: its form has nothing to send but where to go
        return _go(attempt_id, item)
    flash(outcome.reason, "refused")
    return _to_question(attempt_id, item)


@blueprint.get(f"/attempts/<{NUMBER}:attempt_id>/review")
@may("student")
def review(attempt_id: int) -> ResponseReturnValue:
    """What is answered and what is not, and the button that submits."""
    taking = _open(attempt_id)
    if taking is None:
        return _to_result(attempt_id)
    page = review_page(taking, _page(), now())
    return render_template("take/review.html", page=page) if page is not None else abort(404)


@blueprint.post(f"/attempts/<{NUMBER}:attempt_id>/submit")
@may("student")
def submit_attempt(attempt_id: int) -> ResponseReturnValue:
    """Submit an attempt. Of several requests one submits; each leads to the result."""
    if submit(db(), library(), me().id, attempt_id, now()) is None:
        abort(404)
    return _lead(_to_result(attempt_id))


@blueprint.get(f"/attempts/<{NUMBER}:attempt_id>/result")
@may("student")
def result(attempt_id: int) -> ResponseReturnValue:
    """What came of an attempt, as far as the quiz's rules let it be shown now."""
    found = attempt_result(db(), library(), me().id, attempt_id, now(), numbers_on(_page()))
    if found is None:
        return abort(404) if _open(attempt_id) is None else _to_review(attempt_id)
    page = result_page(found, _page())
    return render_template("take/result.html", page=page) if page is not None else abort(404)


@blueprint.get("/scores")
@may("student")
def scores() -> ResponseReturnValue:
    """One's own scores in every course."""
    found = my_scores(db(), library(), me().id, now())
    return render_template("take/scores.html", courses=[course_block(course) for course in found])


def _attempts_at(course: str, quiz: str) -> tuple[AttemptScore, ...]:
    """One's attempts at a quiz, first to last."""
    courses = my_scores(db(), library(), me().id, now())
    quizzes = (one for found in courses if found.course.id == course for one in found.quizzes)
    return next((one.attempts for one in quizzes if one.quiz.id == quiz), ())


def _open(attempt_id: int) -> Taking | None:
    """One's open attempt, None where it is submitted; 404 where there is none, or it is another person's."""
    found = open_attempt(db(), library(), me().id, attempt_id, now())
    if found is None:
        abort(404)
    return None if isinstance(found, Closed) else found


def _item(taking: Taking, number: int) -> TakenItem:
    found = next((item for item in taking.items if item.number == number), None)
    if found is None:
        abort(404)
    return found


def _show(taking: Taking, item: TakenItem, refused: NotSaved | None = None) -> str:
    # A key of its own for every showing: what is sent twice from one showing is one save.
    page = question_page(taking, item, secrets.token_hex(16), now(), refused, _evidence(taking, item))
    return render_template("take/question.html", page=page)


def _show_unsaved(
    taking: Taking, item: TakenItem, outcome: Invalid | Conflict | TooFast, raw: Raw, shown: int | None
) -> ResponseReturnValue:
    """The question again with what was sent and not saved, and why."""
    if isinstance(outcome, Invalid):
        return _show(taking, item, NotSaved(raw=raw, shown=shown, invalid=outcome)), 422
    if isinstance(outcome, Conflict):
        return _show(taking, item, NotSaved(raw=raw, shown=shown, conflict=outcome)), 409
    page = _show(taking, item, NotSaved(raw=raw, shown=shown, slow=outcome))
    return page, 429, {"Retry-After": str(seconds_of(outcome))}


def _evidence(taking: Taking, item: TakenItem) -> tuple[SettledBy, ...]:
    """What settles a question whose key may be told while the attempt is open; nothing for any other."""
    served = library().current(db(), taking.course.id) if tells_key(taking, item, now()) else None
    if served is None:
        return ()
    # The attempt's own revision of the course, which may not be the one that is served now.
    pinned = replace(served, course=taking.course)
    return settled_by(db(), pinned, [item.question])[item.question.id]


def _page() -> int:
    """Which page of a long list is asked for; the first where the address names none that can be read."""
    return request.args.get("page", 1, type=int)


def _flag(attempt_id: int, item: int) -> None:
    """Flag the question or take its flag off, where the form asks for another state than it was shown with."""
    flagged = flag_from(request.form.to_dict(flat=False))
    if flagged is not None:
        flag_item(db(), me().id, attempt_id, item, now(), flagged=flagged)


def _go_on(attempt_id: int, item: int, raw: Raw, saved: Saved) -> ResponseReturnValue:
    if saved.judged is not None:  # the verdict is on the question's own page
        return _to_question(attempt_id, item)
    if not _is_empty(raw):
        said = "draft saved, not judged" if saved.draft else "saved"
        flash(f"Question {item}: {said}", "just-saved")
    return _go(attempt_id, item)


def _go(attempt_id: int, item: int) -> ResponseReturnValue:
    """Where the button pressed leads: `next`, `previous`, `end`, `review`, a number, else the same question."""
    go = request.form.get("go", "")
    if go in ("end", "review"):
        return _to_review(attempt_id)
    if go.isascii() and go.isdigit() and len(go) < 6:
        return _to_question(attempt_id, int(go))
    return _to_question(attempt_id, item + {"next": 1, "previous": -1}.get(go, 0))


def _lead(answer: ResponseReturnValue) -> ResponseReturnValue:
    """A redirect as it is, or, for a script that asks for JSON and goes there itself, the address it leads to."""
    asked_by_script = request.accept_mimetypes.best == "application/json"
    return {"go": answer.location} if asked_by_script and isinstance(answer, Response) else answer


def _is_empty(raw: Raw) -> bool:
    return not any(value.strip() for values in raw.values() for value in values)


def _to_question(attempt_id: int, item: int) -> ResponseReturnValue:
    return redirect(url_for("take.question", attempt_id=attempt_id, item=item), 303)


def _to_review(attempt_id: int) -> ResponseReturnValue:
    return redirect(url_for("take.review", attempt_id=attempt_id), 303)


def _to_result(attempt_id: int) -> ResponseReturnValue:
    return redirect(url_for("take.result", attempt_id=attempt_id), 303)
