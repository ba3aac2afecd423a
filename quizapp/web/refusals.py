"""Writes down what was refused to whom, so that tampering leaves a trace. It refuses nothing itself.

A line names the endpoint, the account's number and why: no address, no path, no word that the person sent.
"""

from http import HTTPStatus

from flask import Flask, Response, current_app, message_flashed, request
from flask_login import current_user

CATEGORY = "refused"
"""The category of the messages that tell a person that something was not done."""

_LOGGED = frozenset(
    {
        HTTPStatus.BAD_REQUEST,
        HTTPStatus.FORBIDDEN,
        HTTPStatus.NOT_FOUND,
        HTTPStatus.METHOD_NOT_ALLOWED,
        HTTPStatus.REQUEST_ENTITY_TOO_LARGE,
        HTTPStatus.TOO_MANY_REQUESTS,
    }
)
"""Statuses of requests that our own pages do not send, or that came too late."""


def install(app: Flask) -> None:
    """Log each refusal of a person who is signed in: by status, or by the message that sends them back."""
    app.after_request(_by_status)
    message_flashed.connect(_by_message, app)


def _by_status(response: Response) -> Response:
    if response.status_code in _LOGGED:
        _log(str(response.status_code))
    return response


def _by_message(sender: Flask, *, message: str, category: str, **_: object) -> None:  # noqa: ARG001 (the signal's)
    if category == CATEGORY:
        _log(message)


def _log(why: str) -> None:
    if request.endpoint is not None and current_user.is_authenticated:
        current_app.logger.warning("Refused %s to account %s: %s", request.endpoint, current_user.id, why)
