"""Accounts: signing up and in, passphrases, one-time links. What a name or passphrase may be is in `credentials`."""

import secrets
from dataclasses import dataclass
from datetime import datetime, timedelta
from enum import StrEnum
from hashlib import sha256

from sqlalchemy.orm import Session

from quizapp.services import credentials
from quizapp.services.credentials import Refused, hash_passphrase, read_name, refuse_passphrase
from quizapp.storage import accounts as stored
from quizapp.storage.engine import begin_write
from quizapp.storage.tables import User

LINK_LASTS = timedelta(hours=24)
"""How long a one-time link can be followed."""

_LINK_OVER = Refused("token", "This link was used or is over. Ask for a new one.")


class Role(StrEnum):
    """What a person may do."""

    STUDENT = "student"
    INSTRUCTOR = "instructor"


@dataclass(frozen=True, slots=True)
class Account:
    """A person. `token` names them in a session and changes with the passphrase."""

    id: int
    name: str
    role: Role
    token: str


def sign_up(session: Session, name: str, passphrase: str, now: datetime) -> Account | Refused:
    """Make a student's account."""
    read = read_name(name)
    if isinstance(read, Refused):
        return read
    if (refused := refuse_passphrase(passphrase, read.shown)) is not None:
        return refused
    kept = hash_passphrase(passphrase)  # slow on purpose, so before the write lock
    begin_write(session)
    return _add(session, read, Role.STUDENT, kept, now) or _name_taken(read.shown)


def sign_in(session: Session, name: str, passphrase: str, now: datetime) -> Account | None:  # noqa: ARG001 - a verb's form
    """The account of this name and passphrase, or None; it takes as long for a name that nobody has."""
    read = read_name(name)
    user = stored.by_key(session, read.key) if isinstance(read, credentials.Name) else None
    kept = user.passphrase_hash if user is not None else None
    if not credentials.verify(passphrase, kept) or user is None or kept is None:
        return None
    if credentials.needs_rehash(kept):
        user_id, rehashed = user.id, hash_passphrase(passphrase)
        begin_write(session)
        if (user := stored.by_id(session, user_id)) is None or user.passphrase_hash != kept:
            return None
        user.passphrase_hash = rehashed
    return _account(user)


def change_passphrase(session: Session, account_id: int, old: str, new: str, now: datetime) -> Account | Refused:  # noqa: ARG001 - a verb's form
    """Set a new passphrase. Every session of the person ends, and unused links with them; the token returned is new."""
    user = stored.by_id(session, account_id)
    kept = user.passphrase_hash if user is not None else None
    if not credentials.verify(old, kept) or user is None:
        return Refused("old", "This is not the passphrase that the account has now.")
    if (refused := refuse_passphrase(new, user.name, "new")) is not None:
        return refused
    hashed = hash_passphrase(new)
    begin_write(session)
    if (user := stored.by_id(session, account_id)) is None or user.passphrase_hash != kept:
        return Refused("old", "The passphrase was changed elsewhere in the meantime; sign in again.")
    _set_passphrase(session, user, hashed)
    return _account(user)


def account_by_token(session: Session, token: str) -> Account | None:
    """The account whose session carries this token."""
    user = stored.by_token(session, token) if token.isascii() and token.isprintable() else None
    return _account(user) if user is not None else None


def needs_first_instructor(session: Session) -> bool:
    """Whether no instructor has ever signed in."""
    return not stored.any_with_passphrase(session, Role.INSTRUCTOR)


def make_sign_in_link(session: Session, name: str, role: Role | str, now: datetime) -> str | Refused:
    """A one-time token (the last part of a link) for the account of this name, made where it is missing.

    Refused where the name cannot be one, or is the name of somebody in another role.
    """
    read = read_name(name)
    if isinstance(read, Refused):
        return read
    begin_write(session)
    user = stored.by_key(session, read.key)
    if user is not None and user.role != Role(role):
        return Refused("name", f"{user.name} is already the name of an account with the role {user.role}.")
    account = _account(user) if user is not None else _add(session, read, Role(role), None, now)
    return _make_link(session, account.id, now) if account is not None else _name_taken(read.shown)


def add_user(session: Session, name: str, role: Role | str, now: datetime) -> str | Refused:
    """Make an account without a passphrase and return a one-time token for it. Refused where the name is taken."""
    read = read_name(name)
    if isinstance(read, Refused):
        return read
    begin_write(session)
    account = _add(session, read, Role(role), None, now)
    return _make_link(session, account.id, now) if account is not None else _name_taken(read.shown)


def open_link(session: Session, token: str, now: datetime) -> Account | None:
    """Whose link this is, while it can be followed. Looking does not use it up."""
    user = stored.of_link(session, _hashed(token), now)
    return _account(user) if user is not None else None


def redeem_link(
    session: Session, token: str, passphrase: str, now: datetime, new_name: str | None = None
) -> Account | Refused:
    """Use a link up: set the account's passphrase, and its name where a new one is given. Refused, it stays usable."""
    user = stored.of_link(session, _hashed(token), now)
    if user is None:
        return _LINK_OVER
    read = read_name(new_name) if new_name is not None else credentials.Name(user.name, user.name_key)
    if isinstance(read, Refused):
        return read
    if (refused := refuse_passphrase(passphrase, read.shown)) is not None:
        return refused
    user_id, hashed = user.id, hash_passphrase(passphrase)
    begin_write(session)
    if stored.is_taken(session, read.key, but_by=user_id):
        return _name_taken(read.shown)
    if not stored.use_link(session, _hashed(token), now) or (user := stored.by_id(session, user_id)) is None:
        return _LINK_OVER
    user.name, user.name_key = read.shown, read.key
    _set_passphrase(session, user, hashed)
    return _account(user)


def _add(session: Session, name: credentials.Name, role: Role, kept: str | None, now: datetime) -> Account | None:
    token = secrets.token_urlsafe(32)
    made = stored.add(
        session, name=name.shown, name_key=name.key, role=role, passphrase_hash=kept, token=token, now=now
    )
    return Account(made, name.shown, role, token) if made is not None else None


def _make_link(session: Session, account_id: int, now: datetime) -> str:
    token = secrets.token_urlsafe(32)
    stored.add_link(session, account_id, _hashed(token), now, now + LINK_LASTS)
    return token


def _set_passphrase(session: Session, user: User, hashed: str) -> None:
    user.passphrase_hash = hashed
    user.token = secrets.token_urlsafe(32)
    stored.void_links(session, user.id)
    session.flush()


def _account(user: User) -> Account:
    return Account(user.id, user.name, Role(user.role), user.token)


def _hashed(token: str) -> str:
    return sha256(token.encode("utf-8", "surrogatepass")).hexdigest()


def _name_taken(name: str) -> Refused:
    return Refused("name", f"The name {name} is taken; choose another.")
