"""`quizapp users`: adding people, listing and deleting them, and giving out one-time sign-in links."""

from datetime import datetime
from typing import Any

import click
from sqlalchemy import select

from quizapp.cli.instance import instance_option, link_to, now, prepared, writing
from quizapp.cli.problems import Problem
from quizapp.core.allowances import Allowances
from quizapp.services import accounts
from quizapp.services.allowing import NotGranted, grant
from quizapp.services.courses import Library
from quizapp.services.credentials import Refused, name_key
from quizapp.services.leaving import delete_named
from quizapp.settings import read_settings
from quizapp.storage.accounts import by_key
from quizapp.storage.tables import User

ROLES = tuple(str(role) for role in accounts.Role)

COMMAND = "quizapp users allow"
"""Who granted it, as the page of allowances names the command."""


class Moment(click.ParamType[datetime]):
    """A date and time with its UTC offset, as in a course's files."""

    name = "moment"

    def convert(self, value: Any, param: click.Parameter | None, ctx: click.Context | None) -> datetime:  # noqa: ANN401
        """The moment; click's own refusal where it cannot be read or has no offset."""
        try:
            moment = value if isinstance(value, datetime) else datetime.fromisoformat(value)
        except ValueError:
            self.fail(f"{value!r} is no date and time; write 2026-12-15T23:59+01:00", param, ctx)
        if moment.utcoffset() is None:
            self.fail(f"{value!r} has no UTC offset; write 2026-12-15T23:59+01:00", param, ctx)
        return moment


@click.group()
def users() -> None:
    """Add people, list and delete them, give out one-time sign-in links."""


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


@users.command()
@click.argument("course")
@click.argument("names", nargs=-1, required=True, metavar="NAME...")
@click.option("--quiz", default="", help="One quiz; without it, every quiz of the course.")
@click.option("--time", "factor", type=float, help="A factor on the time limit: 1.5 is half as much again.")
@click.option("--attempts", type=int, help="Further attempts beyond those of the quiz.")
@click.option("--opens", type=Moment(), help="When it opens for them: 2026-12-01T09:00+01:00.")
@click.option("--closes", type=Moment(), help="When it closes for them.")
@instance_option
def allow(
    course: str,
    names: tuple[str, ...],
    quiz: str,
    factor: float | None,
    attempts: int | None,
    opens: datetime | None,
    closes: datetime | None,
    instance: object,
) -> None:
    """Grant each NAME more than the rules of COURSE's quizzes give; without an option, take back what they held."""
    wanted = Allowances(time_factor=factor, extra_attempts=attempts, opens=opens, closes=closes)
    with writing(prepared(read_settings(instance=instance))) as session:
        outcome = grant(session, Library(), course, quiz, names, wanted, COMMAND, now())
        if outcome is None:
            raise Problem(f"no course {course} is published; `quizapp publish` publishes one")
        if isinstance(outcome, NotGranted):
            raise Problem(outcome.reason)
    click.echo(f"{'granted to' if wanted else 'taken back from'} {', '.join(outcome.names)}")


@users.command()
@click.argument("name")
@click.option("--yes", is_flag=True, help="Do not ask.")
@instance_option
def delete(name: str, instance: object, *, yes: bool) -> None:
    """Delete NAME's account with all their work, at once and for good."""
    settings = prepared(read_settings(instance=instance))
    if not yes:
        click.confirm(f"Delete {name} with all their answers, attempts and scores?", abort=True)
    with writing(settings) as session:
        deleted = delete_named(session, name)
        if deleted is None:
            raise Problem(f"nobody is called {name}; `quizapp users list` shows who there is")
    click.echo(f"deleted {deleted}")


@users.command("list")
@instance_option
def list_users(instance: object) -> None:
    """List everyone: role, name, whether they have signed in."""
    with writing(prepared(read_settings(instance=instance))) as session:
        for person in session.scalars(select(User).order_by(User.role, User.name_key)):
            state = "" if person.passphrase_hash else "\tnot signed in yet"
            click.echo(f"{person.role}\t{person.name}{state}")
