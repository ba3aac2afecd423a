"""`quizapp run`: everything from an empty folder to pages in a browser."""

import os
import subprocess
import sys
from collections.abc import Iterator
from contextlib import contextmanager
from pathlib import Path

import click
from sqlalchemy.orm import Session

from quizapp.cli.instance import instance_option, link_to, now, prepared, remember_address, writing
from quizapp.cli.publish import all_courses, publish_folders
from quizapp.cli.serving import address_of, listen, serve, signing_key
from quizapp.services import accounts
from quizapp.services.accounts import Role
from quizapp.services.credentials import Refused
from quizapp.settings import PREFIX, Settings, read_settings

WHO = "quizapp run"
FIRST_INSTRUCTOR = ("instructor", "first instructor", "instructor of this site")
"""What the first instructor is called until they choose a name; the first that no student has taken."""


@click.command()
@click.option("--host", help="The address to listen on (setting QUIZAPP_HOST).")
@click.option("--port", type=click.IntRange(0, 65535), help="The port; 0 takes a free one (setting QUIZAPP_PORT).")
@instance_option
@click.option("--workers", type=click.IntRange(1, 256), help="How many processes answer (setting QUIZAPP_WORKERS).")
@click.option("--reload", is_flag=True, help="Publish courses again as their files change.")
def run(host: str | None, port: int | None, instance: Path | None, workers: int | None, reload: bool) -> None:
    """Make or update the instance, publish every course, and serve it.

    Prints the address and, while no instructor has ever signed in, a one-time link for the first one.
    """
    settings = read_settings(host=host, port=port, instance=instance, workers=workers)
    listener = listen(settings.host, settings.port)
    prepared(settings)
    signing_key(settings)
    if not publish_folders(settings, all_courses(settings), WHO) and not reload:
        raise SystemExit(1)
    address = address_of(listener)
    remember_address(settings, address)
    with writing(settings) as session:
        token = _first_instructor(session)
    click.echo(f"quizapp serves at {address} (Ctrl-C stops it)")
    if token is not None:
        click.echo(f"First instructor, sign in here within 24 hours: {link_to(settings, token)}")
    with _publishing_changes(settings) if reload else _nothing():
        serve(settings, listener)


def _first_instructor(session: Session) -> str | None:
    if not accounts.needs_first_instructor(session):
        return None
    for name in FIRST_INSTRUCTOR:
        token = accounts.make_sign_in_link(session, name, Role.INSTRUCTOR, now())
        if not isinstance(token, Refused):
            return token
    return None


@contextmanager
def _publishing_changes(settings: Settings) -> Iterator[None]:
    """A process beside the server that publishes what changes: the server's own process forks, so it has no threads."""
    chosen = {"INSTANCE": settings.instance, "CONTENT": settings.content, "DATABASE_URL": settings.database_url}
    publisher = subprocess.Popen(
        [sys.executable, "-m", "quizapp.cli", "publish", "--watch", "--while-started"],
        env={**os.environ, **{PREFIX + name: str(value) for name, value in chosen.items()}},
    )
    mine = os.getpid()
    try:
        yield
    finally:
        if os.getpid() == mine:  # gunicorn's workers leave through here too
            publisher.terminate()
            publisher.wait()


@contextmanager
def _nothing() -> Iterator[None]:
    yield
