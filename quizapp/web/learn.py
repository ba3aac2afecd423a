"""Reading: the courses, a course's page, its lessons and their figures. Nothing here is graded."""

import re
from io import BytesIO

from flask import Blueprint, abort, redirect, render_template, request, send_file, url_for
from flask.typing import ResponseReturnValue
from flask_login import current_user

from quizapp.services.courses import Served
from quizapp.services.practice_deck import Deck, practice_deck
from quizapp.services.scores import Progress, course_progress, mark_lesson_read
from quizapp.services.sources import asked
from quizapp.web.database import db, library, now
from quizapp.web.guards import may, me
from quizapp.web.views.asking import raw_from
from quizapp.web.views.checks import Reader, check
from quizapp.web.views.course_page import course_line, course_page
from quizapp.web.views.lesson_page import Step, lesson_page, next_step

blueprint = Blueprint("learn", __name__)

FIGURE = re.compile(r"[a-z0-9][a-z0-9._-]{0,99}\.svg", re.ASCII)
"""What a figure's file may be called; nothing else of a course's folder is served."""


@blueprint.get("/")
@may("public")
def home() -> ResponseReturnValue:
    """All courses."""
    return render_template("learn/home.html", courses=[course_line(card) for card in library().cards(db())])


@blueprint.get("/courses/<course>/")
@may("public")
def course(course: str) -> ResponseReturnValue:
    """A course: what it is about, its lessons and quizzes, and how far one has come."""
    served, progress = _served(course), _progress(course)
    own = progress.course if progress is not None and progress.course is not None else served.course
    return render_template("learn/course.html", page=course_page(own, progress, now(), _practice(course)))


@blueprint.get("/courses/<course>/lessons/<slug>")
@may("public")
def lesson(course: str, slug: str) -> ResponseReturnValue:
    """A lesson. Its checks send their answers back here in the address: they are not graded and not stored."""
    served = _lesson_of(course, slug)
    progress = _progress(course)
    reader = _reader(progress)
    checks = {
        question_id: check(served.course, question, reader)
        for question_id, question in asked(db(), served, served.course.lessons[slug].checks).items()
    }
    read = progress is not None and slug in progress.lessons_read
    page = lesson_page(served.course, slug, served.lessons[slug], read, checks)
    return render_template("learn/lesson.html", page=page, step_url=_step_url)


@blueprint.post("/courses/<course>/lessons/<slug>")
@may("student")
def mark_read(course: str, slug: str) -> ResponseReturnValue:
    """Mark a lesson as read, and go on to what follows where that was asked for."""
    served = _lesson_of(course, slug)
    mark_lesson_read(db(), me().id, course, slug, now())
    following = next_step(served.course, slug) if request.form.get("go") == "next" else None
    if following is None:
        return redirect(url_for("learn.lesson", course=course, slug=slug), 303)
    return redirect(_step_url(course, following), 303)


@blueprint.get("/courses/<course>/figures/<name>")
@may("public")
def figure(course: str, name: str) -> ResponseReturnValue:
    """A figure of a course, as an image and never as a page that could run anything."""
    content = _served(course).files.get(f"figures/{name}") if FIGURE.fullmatch(name) else None
    if content is None:
        abort(404)
    response = send_file(BytesIO(content), mimetype="image/svg+xml", etag=False)
    response.headers["Content-Security-Policy"] = "default-src 'none'; style-src 'unsafe-inline'; sandbox"
    return response


def _served(course: str) -> Served:
    served = library().current(db(), course)
    if served is None:
        abort(404)
    return served


def _lesson_of(course: str, slug: str) -> Served:
    served = _served(course)
    if slug not in served.course.lessons:
        abort(404)
    return served


def _progress(course: str) -> Progress | None:
    return course_progress(db(), library(), me().id, course, now()) if current_user.is_authenticated else None


def _practice(course: str) -> Deck | None:
    return practice_deck(db(), library(), me().id, course, now()) if current_user.is_authenticated else None


def _reader(progress: Progress | None) -> Reader:
    """Who reads, and which check they have just answered."""
    asked = request.args.get("check", "")
    return Reader(
        signed_in=progress is not None,
        open_quizzes=_open_quizzes(progress),
        tries={asked: raw_from(request.args.to_dict(flat=False))} if asked else {},
    )


def _step_url(course: str, step: Step) -> str:
    if step.kind == "quiz":
        return url_for("take.quiz", course=course, quiz=step.id)
    return url_for("learn.lesson", course=course, slug=step.id)


def _open_quizzes(progress: Progress | None) -> frozenset[str]:
    if progress is None:
        return frozenset()
    return frozenset(quiz for quiz, standing in progress.quizzes.items() if standing.open_attempt is not None)
