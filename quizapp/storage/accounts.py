"""Queries over accounts and their one-time links."""

from collections.abc import Iterable
from datetime import datetime

from sqlalchemy import delete, exists, select, update
from sqlalchemy.orm import Session

from quizapp.storage.tables import SignInLink, User
from quizapp.storage.writing import insert_unless_there


def by_key(session: Session, name_key: str) -> User | None:
    """The account whose folded name this is."""
    return session.execute(select(User).where(User.name_key == name_key)).scalar_one_or_none()


def by_keys(session: Session, name_keys: Iterable[str]) -> dict[str, tuple[int, str]]:
    """The accounts with these folded names: number and name, by folded name, in the order of their numbers.

    No name holds a NUL, and PostgreSQL cannot look for one.
    """
    wanted = [key for key in name_keys if "\0" not in key]
    found = select(User.name_key, User.id, User.name).where(User.name_key.in_(wanted)).order_by(User.id)
    return {key: (user_id, name) for key, user_id, name in session.execute(found)}


def by_id(session: Session, user_id: int) -> User | None:
    """The account of this number, as it stands in the database now."""
    return session.execute(select(User).where(User.id == user_id)).scalar_one_or_none()


def by_token(session: Session, token: str) -> User | None:
    """The account whose sessions carry this token."""
    return session.execute(select(User).where(User.token == token)).scalar_one_or_none()


def add(
    session: Session, *, name: str, name_key: str, role: str, passphrase_hash: str | None, token: str, now: datetime
) -> int | None:
    """Add an account and return its number, or None where the folded name is taken."""
    row = {
        "name": name,
        "name_key": name_key,
        "role": role,
        "passphrase_hash": passphrase_hash,
        "token": token,
        "created_at": now,
    }
    return insert_unless_there(session, User, row, User.id)


def is_taken(session: Session, name_key: str, *, but_by: int) -> bool:
    """Whether another account than `but_by` has this folded name."""
    return bool(session.execute(select(exists().where(User.name_key == name_key, User.id != but_by))).scalar())


def any_with_passphrase(session: Session, role: str) -> bool:
    """Whether anybody in this role has set a passphrase."""
    found = select(exists().where(User.role == role, User.passphrase_hash.is_not(None)))
    return bool(session.execute(found).scalar())


def add_link(session: Session, user_id: int, token_hash: str, now: datetime, expires_at: datetime) -> None:
    """Add a one-time link, and clear those that are over."""
    session.execute(delete(SignInLink).where(SignInLink.expires_at <= now))
    session.add(SignInLink(user_id=user_id, token_hash=token_hash, created_at=now, expires_at=expires_at))
    session.flush()


def of_link(session: Session, token_hash: str, now: datetime) -> User | None:
    """The account that an unused link opens."""
    usable = (SignInLink.token_hash == token_hash, SignInLink.used_at.is_(None), SignInLink.expires_at > now)
    return session.execute(select(User).join(SignInLink).where(*usable)).scalar_one_or_none()


def use_link(session: Session, token_hash: str, now: datetime) -> bool:
    """Mark a link used; False where it was used or is over. Of two at once, one gets True."""
    usable = (SignInLink.token_hash == token_hash, SignInLink.used_at.is_(None), SignInLink.expires_at > now)
    used = update(SignInLink).where(*usable).values(used_at=now).returning(SignInLink.id)
    return session.execute(used).scalar_one_or_none() is not None


def void_links(session: Session, user_id: int) -> None:
    """Take away the unused links of an account."""
    session.execute(delete(SignInLink).where(SignInLink.user_id == user_id, SignInLink.used_at.is_(None)))
