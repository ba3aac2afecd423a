"""What people are told when something cannot be done. One table says it; domain code never knows a status."""

import sys
from dataclasses import dataclass
from http import HTTPStatus

from flask import Flask, Response, current_app, g, jsonify, make_response, render_template, request
from flask.globals import request_ctx
from flask.typing import ResponseReturnValue
from flask_limiter import RateLimitExceeded
from flask_login import AnonymousUserMixin
from jinja2 import TemplateError
from sqlalchemy.exc import OperationalError
from sqlalchemy.exc import TimeoutError as PoolTimeout
from werkzeug.exceptions import HTTPException
from werkzeug.routing import BuildError

from quizapp.web.database import abandon
from quizapp.web.limits import seconds_to_wait


@dataclass(frozen=True)
class ErrorPage:
    """An error as a person reads it: what happened, and what to do now."""

    title: str
    text: str


ERROR_PAGES = {
    400: ErrorPage(
        "This request could not be read",
        "The form may have been open for too long, or cookies are switched off. Go back, load the page again and send "
        "it once more.",
    ),
    401: ErrorPage("Sign in first", "This page is for people who are signed in."),
    403: ErrorPage("This page is not open to you", "If you think that it should be, ask your instructor."),
    404: ErrorPage("There is no such page", "The address may be mistyped, or the page has gone."),
    405: ErrorPage("This address cannot be used like that", "Go back and use the buttons of the page."),
    413: ErrorPage("That was too large", "What you sent is larger than this site takes. Send less at once."),
    415: ErrorPage("That kind of data is not read here", "Go back and use the buttons of the page."),
    429: ErrorPage("Too many tries", "To keep people from guessing passphrases, further tries have to wait."),
    500: ErrorPage("Something went wrong here", "It is our fault, not yours, and has been written down. Try again."),
    503: ErrorPage("Not available just now", "The database does not answer. Wait a moment and load the page again."),
}
"""Every status that people meet. A status without a row of its own is shown as its family's first: 400 or 500."""

EXCEPTION_STATUS: dict[type[Exception], int] = {OperationalError: 503, PoolTimeout: 503}
"""Which exceptions of other floors mean more than 500, by class."""

RETRY_BUSY = 5
"""Seconds after which a busy database is worth another try."""


def install(app: Flask) -> None:
    """Answer every error with a page in the site's own clothes (or JSON, where that is asked for)."""
    app.register_error_handler(HTTPException, _refused)
    for kind in EXCEPTION_STATUS:
        app.register_error_handler(kind, _failed)


def _refused(error: HTTPException) -> ResponseReturnValue:
    """Every status from 400 on, and 500 for what nobody expected (which Flask has logged by then)."""
    abandon()
    if error.response is not None or error.code is None or error.code < HTTPStatus.BAD_REQUEST:
        return error.get_response()  # a redirect that was raised
    wait = seconds_to_wait() if isinstance(error, RateLimitExceeded) else None
    response = _answer(error.code, wait)
    for name, value in error.get_headers():
        if name in {"Allow", "Retry-After"}:
            response.headers[name] = value
    return response


def _failed(error: Exception) -> ResponseReturnValue:
    abandon()
    status = next(code for kind, code in EXCEPTION_STATUS.items() if isinstance(error, kind))
    current_app.log_exception(sys.exc_info())
    return _answer(status, RETRY_BUSY)


def _answer(status: int, wait: int | None = None) -> Response:
    response = make_response(_body(status, wait), status)
    if wait is not None:
        response.headers["Retry-After"] = str(wait)
    return response


def _body(status: int, wait: int | None) -> Response | str:
    ours = status >= HTTPStatus.INTERNAL_SERVER_ERROR
    page = ERROR_PAGES.get(status) or ERROR_PAGES[500 if ours else 400]
    if request.accept_mimetypes.best == "application/json":
        return jsonify(error=page.title, text=page.text)
    if request_ctx.url_adapter is None:
        return _plain(page)  # not a host of ours, so there are no addresses to build a page with
    if ours:
        # The layout asks who is signed in, and the database may be the very thing that does not answer.
        g._login_user = AnonymousUserMixin()  # noqa: SLF001 (where Flask-Login keeps it)
    try:
        return render_template("errors/error.html", page=page, status=status, bare=ours, wait=_in_words(wait))
    except (TemplateError, BuildError):
        current_app.logger.exception("The error page could not be rendered")
        return _plain(page)


def _plain(page: ErrorPage) -> str:
    return f"<!doctype html><html lang=en><title>{page.title}</title><h1>{page.title}</h1><p>{page.text}</p></html>"


def _in_words(seconds: int | None) -> str:
    """How long to wait, as one says it: in seconds below a minute, else in minutes or hours, rounded up."""
    if seconds is None:
        return ""
    for size, noun in ((3600, "hour"), (60, "minute"), (1, "second")):
        if seconds >= 2 * size or size == 1:
            return f"{-(-seconds // size)} {noun}s" if seconds > size else f"1 {noun}"
    return ""
