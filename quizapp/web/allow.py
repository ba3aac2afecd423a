"""Allowances: what an instructor grants single students beyond the rules of a course's quizzes."""

from flask import Blueprint, abort, flash, redirect, render_template, request, url_for
from flask.typing import ResponseReturnValue

from quizapp.core.allowances import Allowances
from quizapp.services.allowing import CourseGrants, Granted, NotGranted, course_grants, grant
from quizapp.web.allowance_form import AllowanceForm
from quizapp.web.database import db, library, now
from quizapp.web.guards import may, me
from quizapp.web.views.allowance_page import allowance_page, told

blueprint = Blueprint("allow", __name__, url_prefix="/teach")


@blueprint.get("/<course>/allowances")
@may("instructor")
def allowances(course: str) -> ResponseReturnValue:
    """What is granted in a course, and the form that grants; the address may name whom to change."""
    found = _grants(course)
    form = AllowanceForm.for_quizzes(found.course, names=request.args.get("name", ""), quiz=request.args.get("quiz"))
    return _show(found, form)


@blueprint.post("/<course>/allowances")
@may("instructor")
def grant_allowances(course: str) -> ResponseReturnValue:
    """Grant what the form says, or take back what the people named in it held."""
    found = _grants(course)
    form = AllowanceForm.for_quizzes(found.course)
    back = "back" in request.form
    if not (form.validate_back() if back else form.validate()):
        return _show(found, form), 422
    wanted = Allowances() if back else form.allowances()
    outcome = grant(db(), library(), course, form.quiz_id(), form.people(), wanted, me().name, now())
    if isinstance(outcome, NotGranted):
        form.refuse(outcome.field, outcome.reason)
        return _show(found, form), 422
    if isinstance(outcome, Granted):
        flash(told(outcome, back=back), "done")
    return redirect(url_for("allow.allowances", course=course), 303)


def _grants(course: str) -> CourseGrants:
    found = course_grants(db(), library(), course)
    return found if found is not None else abort(404)


def _show(found: CourseGrants, form: AllowanceForm) -> str:
    return render_template("teach/allowances.html", page=allowance_page(found), form=form)
