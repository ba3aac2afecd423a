"""`quizapp close-due`: submits the attempts whose time is over and whose readers are gone."""

import click

from quizapp.cli.instance import instance_option, now, prepared, writing
from quizapp.services.courses import Library
from quizapp.services.submitting import close_due as close_overdue
from quizapp.settings import read_settings


@click.command("close-due")
@instance_option
def close_due(instance: object) -> None:
    """Submit every attempt whose time is over, and print how many there were.

    Nothing depends on it: the first page that needs such an attempt submits it, as of its deadline. For scores that are
    whole without anyone looking, let cron call it; it may run beside the server, and again at any time.
    """
    settings = prepared(read_settings(instance=instance))
    with writing(settings) as session:
        count = close_overdue(session, Library(), now())
    click.echo(f"{count} {'attempt' if count == 1 else 'attempts'} submitted")
