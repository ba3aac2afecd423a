"""The hooks for pre-commit say what they must, run when a course's file changes, and call a command that is there."""

import re
from pathlib import Path

import pytest
import yaml
from click.testing import CliRunner

from quizapp.cli import main

HOOKS = yaml.safe_load((Path(__file__).resolve().parents[2] / ".pre-commit-hooks.yaml").read_text(encoding="utf-8"))


@pytest.mark.parametrize("hook", HOOKS, ids=lambda hook: str(hook["id"]))
def test_a_hook_calls_a_command_that_is_there(hook: dict[str, object]) -> None:
    assert {"id", "name", "entry", "language"} <= set(hook)
    program, *arguments = str(hook["entry"]).split()
    assert program == "quizapp"
    assert CliRunner().invoke(main, [*arguments, "--help"]).exit_code == 0


@pytest.mark.parametrize(
    ("file", "runs"),
    [
        ("questions/bridges/course.yaml", True),
        ("course.yaml", True),
        ("questions/bridges/quizzes/01-the-bridge.yaml", True),
        ("lessons/01.md", True),
        ("questions/bridges/sources/survey.fingerprint", True),
        ("questions/bridges/figures/map.svg", True),
        ("README.md", False),
        ("src/app.py", False),
        ("mycourse.yaml", False),
    ],
)
def test_a_hook_runs_for_files_of_courses_alone(file: str, runs: bool) -> None:
    for hook in HOOKS:
        assert bool(re.search(hook["files"], file)) is runs
