"""Who may ask for what. Every endpoint says so under its route; one that says nothing is refused to everybody."""

from collections.abc import Callable
from typing import Literal, TypeAlias, TypeVar, cast, get_args

from flask import Flask, abort, current_app, flash, jsonify, redirect, request, session, url_for
from flask.typing import ResponseReturnValue
from flask_login import LoginManager, UserMixin, current_user, login_user
from werkzeug.exceptions import HTTPException

from quizapp.services.accounts import Account, account_by_token
from quizapp.web.database import db
from quizapp.web.security import hidden, same_site

Who: TypeAlias = Literal["public", "anonymous", "student", "instructor"]
View = TypeVar("View", bound=Callable[..., object])

OPEN_ENDPOINTS = frozenset({"static", "bootstrap.static"})
"""Endpoints that Flask and Bootstrap-Flask make themselves: style sheets and scripts, open to everyone."""

HOME = "/"
"""The page of all courses, where people are sent who have nowhere better to go."""

_DECLARED = "quizapp_may"


class Person(UserMixin):  # type: ignore[misc]
    """Who is signed in, as Flask-Login and the templates see them (`current_user`)."""

    def __init__(self, account: Account) -> None:
        self.account = account
        self.id = account.id
        self.name = account.name
        self.role = account.role

    @property
    def is_instructor(self) -> bool:
        """Whether pages for instructors are open to them."""
        return self.role == "instructor"

    def get_id(self) -> str:
        """What the session cookie holds: the account's token, so a new passphrase ends every older session."""
        return self.account.token


def may(who: Who) -> Callable[[View], View]:
    """Declare who may ask for a view; stands right under its route.

    `public` is everyone, `anonymous` those not signed in (others are sent home), `student` everyone signed in,
    `instructor` instructors.
    """
    if who not in get_args(Who):
        raise ValueError(f"nobody is {who!r}")

    def declare(view: View) -> View:
        setattr(view, _DECLARED, who)
        return view

    return declare


def declared(app: Flask, endpoint: str) -> Who | None:
    """Who may ask for an endpoint, or None where its view does not say."""
    if endpoint in OPEN_ENDPOINTS:
        return "public"
    return cast("Who | None", getattr(app.view_functions.get(endpoint), _DECLARED, None))


def undeclared(app: Flask) -> tuple[str, ...]:
    """The endpoints that do not say who may ask for them: a mistake of ours, refused at every request."""
    return tuple(sorted(name for name in app.view_functions if declared(app, name) is None))


def install(app: Flask) -> None:
    """Refuse, before any view runs, what is not allowed."""
    manager = LoginManager()
    # Flask-Login would tie a session to the client's address, which changes on a phone and is not ours to keep.
    manager.session_protection = None
    manager.user_loader(_load)
    manager.init_app(app)
    app.before_request(_guard)
    app.add_template_global(person_mark)


def me() -> Account:
    """The account of the person signed in; only for views that `may("student")` or `may("instructor")` guards."""
    return cast(Person, current_user).account


def person_mark() -> str:
    """A name for whoever is signed in that tells nobody who it is: a browser keeps unsent answers under it."""
    if not current_user.is_authenticated:
        return ""
    return hidden(str(current_app.config["SECRET_KEY"]), "device", str(current_user.id))


def start_session(account: Account) -> None:
    """Sign a person in with a session that has nothing in common with the one before (against fixation)."""
    session.clear()
    session.permanent = True
    login_user(Person(account))
    session.pop("_id", None)  # Flask-Login's hash of the client's address: never used here, so never sent


def _load(token: str) -> Person | None:
    account = account_by_token(db(), token)
    return None if account is None else Person(account)


def _guard() -> ResponseReturnValue | None:
    if request.endpoint is None:
        return None  # no such page, or not with this method: Flask answers 404 or 405
    who = declared(current_app, request.endpoint)
    if who is None:
        abort(403)
    if "\0" in request.path:
        abort(404)  # no name holds it, and PostgreSQL refuses to compare anything with it
    if not same_site(request):
        abort(400, "This form was sent from another site.")
    if who == "public":
        return None
    signed_in = bool(current_user.is_authenticated)
    if who == "anonymous":
        return redirect(HOME, 303) if signed_in else None
    if not signed_in:
        return _ask_to_sign_in()
    if who == "instructor" and not current_user.is_instructor:
        abort(403)
    return None


def _ask_to_sign_in() -> ResponseReturnValue:
    if request.accept_mimetypes.best == "application/json":
        return jsonify(error="Sign in first."), 401
    if request.method not in {"GET", "HEAD"}:
        flash("You are no longer signed in, so what you just sent was not saved. Sign in and send it again.", "refused")
    return redirect(url_for("account.sign_in", next=_page_to_return_to()), 303)


def _page_to_return_to() -> str | None:
    """The page asked for, or None where it cannot be opened with GET."""
    if request.method in {"GET", "HEAD"}:
        return request.full_path.removesuffix("?")
    try:
        adapter = current_app.create_url_adapter(request)
        return request.path if adapter is not None and adapter.test(request.path, "GET") else None
    except HTTPException:
        return None
