"""The queue: what waits for a person in a course, and the decisions of its instructors."""

from flask import Blueprint, abort, flash, redirect, render_template, request, url_for
from flask.typing import ResponseReturnValue

from quizapp.services.reviewing import Answers, Decided, Overtaken, Place, answers, decide, queue
from quizapp.web.database import db, library, now
from quizapp.web.guards import may, me
from quizapp.web.mark_form import Unread, read_decision
from quizapp.web.views.queue_page import AnswersPage, answers_page, queue_page, told

blueprint = Blueprint("queue", __name__, url_prefix="/teach")

LARGEST = 2**31 - 1
OVERTAKEN = "Somebody has decided on these answers meanwhile. Their decision stands: look at it, and change it here."


@blueprint.get("/<course>/waiting")
@may("instructor")
def waiting(course: str) -> ResponseReturnValue:
    """The questions of a course whose answers wait, and those decided by a person."""
    found = queue(db(), library(), course, now())
    return render_template("teach/waiting.html", page=queue_page(found)) if found is not None else abort(404)


@blueprint.get("/<course>/waiting/<int:revision>/<quiz>/<question>")
@may("instructor")
def question_answers(course: str, revision: int, quiz: str, question: str) -> ResponseReturnValue:
    """The answers to a question, those that say the same together."""
    page = _page(_answers(course, revision, quiz, question))
    return render_template("teach/answers.html", page=page)


@blueprint.post("/<course>/waiting/<int:revision>/<quiz>/<question>")
@may("instructor")
def decide_answers(course: str, revision: int, quiz: str, question: str) -> ResponseReturnValue:
    """Decide on all answers of a group."""
    found = _answers(course, revision, quiz, question)
    sent = {name: values[0] for name, values in request.form.lists()}
    decision = read_decision(found.question, found.points, sent)
    if isinstance(decision, Unread):
        page = _page(found, problem=decision.message, sent=sent)
        return render_template("teach/answers.html", page=page), 422
    outcome = decide(db(), library(), found.place, decision, me().name, now())
    if outcome is None:
        abort(404)
    if isinstance(outcome, Overtaken):
        flash(OVERTAKEN, "refused")
    if isinstance(outcome, Decided):
        flash(told(outcome.count), "done")
    back = url_for("queue.question_answers", course=course, revision=revision, quiz=quiz, question=question)
    return redirect(f"{back}?page={_number()}" if _number() > 1 else back, 303)


def _answers(course: str, revision: int, quiz: str, question: str) -> Answers:
    if not 0 < revision <= LARGEST:
        abort(404)
    found = answers(db(), library(), Place(course, revision, quiz, question))
    return found if found is not None else abort(404)


def _page(found: Answers, **more: object) -> AnswersPage:
    page = answers_page(found, _number(), **more)  # type: ignore[arg-type]
    return page if page is not None else abort(404)


def _number() -> int:
    asked = request.args.get("page", "1")
    return int(asked) if asked.isascii() and asked.isdigit() and len(asked) < 7 else 0
