"""Practice: what to practise now, one question a page, its verdict at once, and choosing questions for it."""

import secrets

from flask import Blueprint, abort, flash, redirect, render_template, request, url_for
from flask.typing import ResponseReturnValue

from quizapp.core.attempts import Refused
from quizapp.core.questions.common import Invalid, Raw
from quizapp.services import practising
from quizapp.services.practice_deck import Deck, practice_deck
from quizapp.web.database import db, library, now
from quizapp.web.guards import may, me
from quizapp.web.views.asking import raw_from
from quizapp.web.views.practice_page import answered_page, practice_page, practise_page

blueprint = Blueprint("practice", __name__)

NUMBER = "int(max=2147483647)"
"""As in the addresses of attempts."""


@blueprint.get("/courses/<course>/practice/")
@may("student")
def home(course: str) -> ResponseReturnValue:
    """How much there is to practise now, and when there is more."""
    return render_template("practice/home.html", page=practice_page(_deck(course), now()))


@blueprint.get("/courses/<course>/practice/<mark>")
@may("student")
def question(course: str, mark: str) -> ResponseReturnValue:
    """One question to practise."""
    return _show(course, mark)


@blueprint.post("/courses/<course>/practice/<mark>")
@may("student")
def answer(course: str, mark: str) -> ResponseReturnValue:
    """Answer a question, or ask to be shown its key; the verdict is on a page of its own."""
    raw = None if request.form.get("go") == "show" else raw_from(request.form.to_dict(flat=False))
    key = request.form.get("key", "")
    outcome = practising.answer(db(), library(), me().id, course, mark, raw, now(), key)
    if outcome is None:
        abort(404)
    if isinstance(outcome, Refused):
        return _refused(course, outcome)
    if isinstance(outcome, Invalid):
        return _show(course, mark, (raw or {}, outcome)), 422
    return redirect(url_for("practice.answered", course=course, answer_id=outcome.answer_id), 303)


@blueprint.post("/courses/<course>/practice/<mark>/aside")
@may("student")
def put_aside(course: str, mark: str) -> ResponseReturnValue:
    """Practise a question no more."""
    if practising.put_aside(db(), library(), me().id, course, mark, now()):
        flash("That question is put aside. It comes back if a quiz judges it wrong again, or if you choose it.", "done")
    return _to_next(course)


@blueprint.get(f"/courses/<course>/practice/answers/<{NUMBER}:answer_id>")
@may("student")
def answered(course: str, answer_id: int) -> ResponseReturnValue:
    """The verdict on an answer, the key, and what settles it."""
    found = practising.judgement(db(), library(), me().id, course, answer_id, now())
    if found is None:
        abort(404)
    if isinstance(found, Refused):
        return _refused(course, found)
    return render_template("practice/answered.html", page=answered_page(found, now()))


@blueprint.post(f"/courses/<course>/practice/answers/<{NUMBER}:answer_id>")
@may("student")
def rate(course: str, answer_id: int) -> ResponseReturnValue:
    """Say of an answer that it was easy, or how it stands to the key where no rule can tell; then go on."""
    said = request.form.get("rating", "")
    outcome = practising.rate(db(), library(), me().id, course, answer_id, said, now())
    if outcome is None:
        abort(404)
    return _to(course, outcome.next)


@blueprint.post(f"/attempts/<{NUMBER}:attempt_id>/<{NUMBER}:item>/practise")
@may("student")
def choose(attempt_id: int, item: int) -> ResponseReturnValue:
    """Choose a question of a submitted attempt for practice, and go back to the result."""
    chosen = practising.choose(db(), library(), me().id, attempt_id, item, now())
    if chosen is None:
        abort(404)
    flash(f"Question {item} is in your practice{'' if chosen else ' already'}.", "done")
    page = request.form.get("page", 1, type=int)
    back = url_for("take.result", attempt_id=attempt_id, page=page if page > 1 else None, _anchor=f"item-{item}")
    return redirect(back, 303)


def _deck(course: str) -> Deck:
    found = practice_deck(db(), library(), me().id, course, now())
    if found is None:
        abort(404)
    return found


def _show(course: str, mark: str, refused: tuple[Raw, Invalid] | None = None) -> str:
    found = practising.ask(db(), library(), me().id, course, mark, now())
    if found is None:
        abort(404)
    if isinstance(found, Refused):
        return render_template("practice/home.html", page=practice_page(_deck(course), now()))
    # A key of its own for every showing: what is sent twice from one showing is one answer.
    page = practise_page(found, secrets.token_hex(16), now(), refused)
    return render_template("practice/question.html", page=page)


def _refused(course: str, refused: Refused) -> ResponseReturnValue:
    flash(refused.reason, "refused")
    return redirect(url_for("practice.home", course=course), 303)


def _to_next(course: str) -> ResponseReturnValue:
    """The question that has waited longest, or the page that says when there is one."""
    due = _deck(course).due(now())
    return _to(course, due[0].mark if due else "")


def _to(course: str, mark: str) -> ResponseReturnValue:
    """A question by its mark, or where practice begins from."""
    if not mark:
        return redirect(url_for("practice.home", course=course), 303)
    return redirect(url_for("practice.question", course=course, mark=mark), 303)
