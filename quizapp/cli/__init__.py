"""The command line: `quizapp run`, `check`, `publish` and the rest. Each command calls services and prints."""

from quizapp.cli.main import main

__all__ = ["main"]
