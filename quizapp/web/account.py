"""Accounts: signing up, in and out, passphrases, one-time links; what is kept about people, taken along or deleted."""

import json

from flask import Blueprint, Response, current_app, flash, redirect, render_template, request, session, url_for
from flask.typing import ResponseReturnValue

from quizapp.services import accounts
from quizapp.services.accounts import Account
from quizapp.services.leaving import delete_account, kept_about
from quizapp.settings import Settings
from quizapp.web.database import db, library, locks_late, now
from quizapp.web.forms import AccountForm, ChangePassphrase, DeleteAccount, RedeemLink, SignIn, SignUp
from quizapp.web.guards import HOME, may, me, start_session
from quizapp.web.security import local_path

blueprint = Blueprint("account", __name__)

WRONG_SIGN_IN = "The name or the passphrase is wrong."
"""One sentence for both, so that nobody can find out by it who has an account."""

ACCEPTED = 303
INCOMPLETE = 422


@blueprint.route("/sign-up", methods=["GET", "POST"])
@may("anonymous")
@locks_late
def sign_up() -> ResponseReturnValue:
    """Make an account and go on signed in."""
    settings: Settings = current_app.config["SETTINGS"]
    if settings.sign_up == "closed":
        return render_template("account/sign_up_closed.html"), 403
    form = SignUp()
    if form.validate_on_submit():
        outcome = accounts.sign_up(db(), form.written("name"), form.written("passphrase"), now())
        if isinstance(outcome, Account):
            start_session(outcome)
            return redirect(local_path(form.next.data) or HOME, ACCEPTED)
        form.refuse(outcome.field, outcome.message)
    elif not form.is_submitted():
        form.next.data = local_path(request.args.get("next")) or ""
    return render_template("account/sign_up.html", form=form), _status(form)


@blueprint.route("/sign-in", methods=["GET", "POST"])
@may("anonymous")
@locks_late
def sign_in() -> ResponseReturnValue:
    """Sign in and go on to the page that was asked for."""
    form = SignIn()
    if form.validate_on_submit():
        account = accounts.sign_in(db(), form.written("name"), form.written("passphrase"), now())
        if account is not None:
            start_session(account)
            return redirect(local_path(form.next.data) or HOME, ACCEPTED)
        form.refuse("", WRONG_SIGN_IN)
    elif not form.is_submitted():
        form.next.data = local_path(request.args.get("next")) or ""
    return render_template("account/sign_in.html", form=form), _status(form)


@blueprint.post("/sign-out")
@may("public")
def sign_out() -> ResponseReturnValue:
    """Forget who was signed in on this device."""
    session.clear()
    flash("You are signed out.", "done")
    return redirect(HOME, ACCEPTED)


@blueprint.route("/account/passphrase", methods=["GET", "POST"])
@may("student")
@locks_late
def passphrase() -> ResponseReturnValue:
    """Change the passphrase; every other device is signed out by it, this one stays."""
    form = ChangePassphrase()
    if form.validate_on_submit():
        outcome = accounts.change_passphrase(db(), me().id, form.written("old"), form.written("new"), now())
        if isinstance(outcome, Account):
            start_session(outcome)
            flash("Your passphrase is changed. Other devices are signed out.", "done")
            return redirect(url_for("account.passphrase"), ACCEPTED)
        form.refuse(outcome.field, outcome.message)
    return render_template("account/passphrase.html", form=form), _status(form)


@blueprint.get("/account")
@may("student")
def home() -> ResponseReturnValue:
    """What a person can do with their account."""
    return render_template("account/home.html")


@blueprint.get("/account/data.json")
@may("student")
def data() -> ResponseReturnValue:
    """All that is kept about the person, as a file to keep."""
    kept = kept_about(db(), library(), me().id, now())
    response = Response(json.dumps(kept, ensure_ascii=False, indent=2) + "\n", mimetype="application/json")
    response.headers.set("Content-Disposition", "attachment", filename="quizapp-data.json")
    return response


@blueprint.route("/account/delete", methods=["GET", "POST"])
@may("student")
@locks_late
def delete() -> ResponseReturnValue:
    """Delete the account with all its work; the browser is told to drop what it keeps for this site."""
    form = DeleteAccount()
    if form.validate_on_submit():
        refused = delete_account(db(), me().id, form.written("passphrase"), now())
        if refused is None:
            session.clear()
            flash("Your account and all your work are deleted.", "done")
            response = redirect(HOME, ACCEPTED)
            response.headers["Clear-Site-Data"] = '"cache", "storage"'
            return response
        form.refuse(refused.field, refused.message)
    return render_template("account/delete.html", form=form), _status(form)


@blueprint.route("/sign-in/link/<token>", methods=["GET", "POST"])
@may("public")
@locks_late
def link(token: str) -> ResponseReturnValue:
    """Show whose a one-time link is; sending the form uses it up and signs in. Looking (GET) uses nothing up."""
    holder = accounts.open_link(db(), token, now())
    if holder is None:
        return render_template("account/link_gone.html"), 404
    form = RedeemLink(name=holder.name)
    chooses_name = holder.role == "instructor"
    if not chooses_name:
        del form.name  # an instructor added them under this name, and must be able to tell who they are
    if form.validate_on_submit():
        new_name = form.written("name") if chooses_name and form.written("name") != holder.name else None
        outcome = accounts.redeem_link(db(), token, form.written("passphrase"), now(), new_name=new_name)
        if isinstance(outcome, Account):
            start_session(outcome)
            return redirect(url_for("teach.home") if outcome.role == "instructor" else HOME, ACCEPTED)
        form.refuse(outcome.field, outcome.message)
    page = render_template("account/link.html", form=form, holder=holder, chooses_name=chooses_name)
    return page, _status(form)


@blueprint.get("/privacy")
@may("public")
def privacy() -> ResponseReturnValue:
    """What is kept about people, why, and how it is deleted."""
    settings: Settings = current_app.config["SETTINGS"]
    return render_template("account/privacy.html", session_days=settings.session_days)


def _status(form: AccountForm) -> int:
    return INCOMPLETE if form.problems() else 200
