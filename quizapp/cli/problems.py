"""What stops a command, said in one line."""

import sys
from typing import Any

import click


class Problem(click.ClickException):
    """Something that stops a command: said in one line on standard error, and the exit code is 1."""

    def show(self, file: Any = None) -> None:  # noqa: ANN401 (the signature is click's)
        """Print the line."""
        click.echo(f"quizapp: {' '.join(self.message.split())}", file=file or sys.stderr)
