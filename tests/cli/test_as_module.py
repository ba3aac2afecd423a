"""`python -m quizapp` is the command `quizapp`: where scripts are not on the path, Python still is."""

import subprocess
import sys
from pathlib import Path

import pytest


def run(module: str, *arguments: str) -> subprocess.CompletedProcess[str]:
    command = [sys.executable, "-m", module, *arguments]
    return subprocess.run(command, capture_output=True, encoding="utf-8", timeout=60, check=False)


@pytest.mark.parametrize("module", ["quizapp", "quizapp.cli"])
def test_it_calls_itself_quizapp_and_lists_the_commands(module: str) -> None:
    done = run(module, "--help")
    assert done.returncode == 0
    assert done.stdout.startswith("Usage: quizapp [OPTIONS] COMMAND")
    assert "check" in done.stdout


def test_its_exit_code_is_the_commands(printed: Path) -> None:
    assert run("quizapp", "check", str(printed)).returncode == 0
    quiz = printed / "bridges/quizzes/01-the-bridge.yaml"
    quiz.write_text(quiz.read_text(encoding="utf-8").replace("answer: 46", "answer: 64"), encoding="utf-8")
    broken = run("quizapp", "check", str(printed), "--format", "concise")
    assert broken.returncode == 1
    assert "S003" in broken.stdout
    assert run("quizapp", "check", "nowhere").returncode == 2
