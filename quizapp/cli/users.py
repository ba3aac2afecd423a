"""`quizapp users`: adding people, listing them, and giving out one-time sign-in links."""

import click
from sqlalchemy import select

from quizapp.cli.instance import instance_option, link_to, now, prepared, writing
from quizapp.cli.problems import Problem
from quizapp.services import accounts
from quizapp.services.credentials import Refused, name_key
from quizapp.settings import read_settings
from quizapp.storage.accounts import by_key
from quizapp.storage.tables import User

ROLES = tuple(str(role) for role in accounts.Role)


@click.group()
def users() -> None:
    """Add people, list them, give out one-time sign-in links."""


@users.command()
@click.argument("name")
@click.option("--role", type=click.Choice(ROLES), default="student", show_default=True)
@instance_option
def add(name: str, role: str, instance: object) -> None:
    """Add a person called NAME and print a link with which they choose their passphrase."""
    settings = prepared(read_settings(instance=instance))
    with writing(settings) as session:
        token = accounts.add_user(session, name, role, now())
        if isinstance(token, Refused):
            raise Problem(token.message)
    click.echo(link_to(settings, token))


@users.command()
@click.argument("name")
@instance_option
def link(name: str, instance: object) -> None:
    """Print a new one-time link for NAME, who may have forgotten the passphrase."""
    settings = prepared(read_settings(instance=instance))
    with writing(settings) as session:
        known = by_key(session, name_key(name))
        if known is None:
            raise Problem(f"nobody is called {name}; `quizapp users list` shows who there is")
        token = accounts.make_sign_in_link(session, known.name, known.role, now())
        if isinstance(token, Refused):
            raise Problem(token.message)
    click.echo(link_to(settings, token))


@users.command("list")
@instance_option
def list_users(instance: object) -> None:
    """List everyone: role, name, whether they have signed in."""
    with writing(prepared(read_settings(instance=instance))) as session:
        for person in session.scalars(select(User).order_by(User.role, User.name_key)):
            state = "" if person.passphrase_hash else "\tnot signed in yet"
            click.echo(f"{person.role}\t{person.name}{state}")
