"""A small course, and the commands as a person calls them."""

import os
import signal
import subprocess
import sys
from collections.abc import Callable, Iterator
from pathlib import Path
from textwrap import dedent

import pytest
from click.testing import CliRunner, Result

from quizapp.cli import main

COURSE = {
    "course.yaml": """
        title: Bridges
        summary: A course about one bridge.
        objectives:
          length: Tell how long the bridge is
        units:
          - {lesson: the-bridge, quiz: the-bridge}
        """,
    "lessons/01-the-bridge.md": """
        ---
        title: The bridge
        objectives: [length]
        ---
        The old bridge is 46 metres long and was opened in spring [@survey, para. 2, "bridge is 46 metres long"].
        """,
    "quizzes/01-the-bridge.yaml": """
        title: The bridge
        lesson: the-bridge
        questions:
          - id: length
            type: number
            question: How many metres long is the old bridge?
            answer: 46
            unit: metres
            evidence:
              - {source: survey, paragraph: 2, quote: bridge is 46 metres long}
            objective: length
        """,
    "sources/survey.yaml": """
        title: Survey of the bridges
        publisher: The county
        published: 2020-10-15
        url: https://example.org/survey
        """,
}

SURVEY = """
The county surveyed its bridges in the spring of that year.

The old bridge is 46 metres long and carries one lane of traffic.
"""


@pytest.fixture(scope="session", autouse=True)
def _interruptible() -> Iterator[None]:
    """A shell starts what runs in its background with Ctrl-C ignored, and commands started here would inherit that."""
    before = signal.signal(signal.SIGINT, signal.default_int_handler)
    yield
    signal.signal(signal.SIGINT, before)


@pytest.fixture(autouse=True)
def _own_environment(monkeypatch: pytest.MonkeyPatch, tmp_path: Path) -> None:
    """No setting of the machine reaches a test, and relative paths lead into its own folder."""
    for name in [name for name in os.environ if name.startswith("QUIZAPP_")]:
        monkeypatch.delenv(name)
    monkeypatch.chdir(tmp_path)


@pytest.fixture
def content(tmp_path: Path) -> Path:
    """A content root, `questions` in the current folder, with the course `bridges`."""
    for name, text in COURSE.items():
        file = tmp_path / "questions" / "bridges" / name
        file.parent.mkdir(parents=True, exist_ok=True)
        file.write_text(dedent(text).lstrip(), encoding="utf-8")
    return tmp_path / "questions"


@pytest.fixture
def survey(tmp_path: Path) -> Path:
    """The text of the course's one source, in a file."""
    file = tmp_path / "survey.txt"
    file.write_text(SURVEY, encoding="utf-8")
    return file


@pytest.fixture
def printed(content: Path, survey: Path, quizapp: Callable[..., Result]) -> Path:
    """The content root, with the source's fingerprint beside its record."""
    assert quizapp("sources", "fingerprint", "bridges", "survey", str(survey)).exit_code == 0
    return content


@pytest.fixture
def quizapp() -> Callable[..., Result]:
    """A command, run in this process."""
    runner = CliRunner()
    return lambda *arguments: runner.invoke(main, [str(each) for each in arguments])


@pytest.fixture
def quizapp_process() -> Callable[..., subprocess.CompletedProcess[str]]:
    """A command, run as a process of its own."""

    def call(*arguments: object, **environment: str) -> subprocess.CompletedProcess[str]:
        return subprocess.run(
            [sys.executable, "-m", "quizapp.cli", *map(str, arguments)],
            env={**os.environ, **environment},
            capture_output=True,
            encoding="utf-8",
            timeout=60,
            check=False,
        )

    return call
