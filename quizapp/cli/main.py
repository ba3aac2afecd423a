"""The commands by name, and how what goes wrong is said: one clear line, never a traceback."""

import sys
from difflib import get_close_matches
from importlib import import_module
from io import TextIOWrapper
from typing import Any

import click

from quizapp import __version__
from quizapp.cli.problems import Problem
from quizapp.settings import SettingError

COMMANDS = {
    "run": "quizapp.cli.run:run",
    "check": "quizapp.cli.check:check",
    "explain": "quizapp.cli.explain:explain",
    "publish": "quizapp.cli.publish:publish",
    "sources": "quizapp.cli.sources:sources",
    "users": "quizapp.cli.users:users",
    "close-due": "quizapp.cli.close_due:close_due",
    "schema": "quizapp.cli.schema:schema",
}
"""Where each command lives. A command's module is loaded when it is called: `check` needs no web server."""


class Commands(click.Group):
    """The group of all commands, loaded by name."""

    def list_commands(self, ctx: click.Context) -> list[str]:  # noqa: ARG002 (the signature is click's)
        """The names, in the order in which an administrator meets them."""
        return list(COMMANDS)

    def get_command(self, ctx: click.Context, cmd_name: str) -> click.Command | None:  # noqa: ARG002
        """The command of this name."""
        if cmd_name not in COMMANDS:
            return None
        module, _, name = COMMANDS[cmd_name].partition(":")
        command: click.Command = getattr(import_module(module), name)
        return command

    def resolve_command(
        self, ctx: click.Context, args: list[str]
    ) -> tuple[str | None, click.Command | None, list[str]]:
        """The command that is called; of one that there is not, the nearest is named."""
        asked = args and not ctx.resilient_parsing and args[0] not in COMMANDS
        if asked and (near := get_close_matches(args[0], COMMANDS, 1)):
            ctx.fail(f"there is no command {args[0]!r}; did you mean {near[0]}?")
        return super().resolve_command(ctx, args)

    def invoke(self, ctx: click.Context) -> Any:  # noqa: ANN401 (the signature is click's)
        """Run a command; what can go wrong on a machine becomes a `Problem`."""
        try:
            return super().invoke(ctx)
        except SettingError as error:
            raise Problem(str(error)) from error
        except UnicodeDecodeError as error:
            raise Problem(f"a file is not UTF-8 text: {error}") from error
        except UnicodeEncodeError as error:
            raise Problem(f"a name is not UTF-8 text: rename {error.object[:80]!a}") from error
        except BrokenPipeError:
            raise
        except OSError as error:
            where = f"{error.filename}: " if error.filename else ""
            raise Problem(f"{where}{error.strerror or error}") from error


@click.command(cls=Commands, context_settings={"help_option_names": ["-h", "--help"]})
@click.version_option(__version__, message="quizapp %(version)s")
def main() -> None:
    """Lessons and scored quizzes whose every key is held against the source it cites.

    Settings are environment variables (QUIZAPP_...); docs/settings.md lists them. An option wins over its setting.
    """
    for stream in (sys.stdout, sys.stderr):
        # A terminal that cannot show a letter shows its code, rather than ending the command.
        if isinstance(stream, TextIOWrapper):
            stream.reconfigure(errors="backslashreplace")
