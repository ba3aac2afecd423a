"""Teaching: the courses as they are served, and everyone's scores, as a page and as a file."""

import csv
from io import StringIO

from flask import Blueprint, Response, abort, render_template, request
from flask.typing import ResponseReturnValue

from quizapp.services.gradebook import Gradebook, course_scores
from quizapp.web.database import db, library, now
from quizapp.web.guards import may
from quizapp.web.views.gradebook_page import csv_rows, gradebook_page
from quizapp.web.views.teaching_page import taught

blueprint = Blueprint("teach", __name__, url_prefix="/teach")

BYTE_ORDER_MARK = "\ufeff"
"""Excel takes a file without it for the code page of its own country, and spoils every name that is not Latin."""


@blueprint.get("/")
@may("instructor")
def home() -> ResponseReturnValue:
    """The courses, each with the revision that is served."""
    return render_template("teach/home.html", courses=[taught(served) for served in library().currents(db())])


@blueprint.get("/<course>/scores")
@may("instructor")
def scores(course: str) -> ResponseReturnValue:
    """Everyone's scores in a course, sorted as the address says."""
    return render_template("teach/scores.html", page=gradebook_page(_book(course), *_sorting()))


@blueprint.get("/<course>/scores.csv")
@may("instructor")
def scores_csv(course: str) -> ResponseReturnValue:
    """The same as a file for a spreadsheet: UTF-8 with a byte order mark, RFC 4180."""
    file = StringIO(newline="")
    csv.writer(file).writerows(csv_rows(_book(course), *_sorting()))
    response = Response(BYTE_ORDER_MARK + file.getvalue(), mimetype="text/csv")
    response.headers.set("Content-Disposition", "attachment", filename=f"{course}-scores.csv")
    return response


def _book(course: str) -> Gradebook:
    book = course_scores(db(), library(), course, now())
    if book is None:
        abort(404)
    return book


def _sorting() -> tuple[str, str]:
    return request.args.get("sort", ""), request.args.get("order", "")
