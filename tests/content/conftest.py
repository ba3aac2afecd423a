"""Small courses in memory, and places marked by `«` in what an author wrote."""

from collections.abc import Mapping
from pathlib import Path

import pytest

from quizapp.content.reading import ReadCourse, read_files
from quizapp.core.findings import Finding, Where

QUESTION = """\
- id: lamp
  type: true-false
  question: The pier has a lamp.
  answer: true
  evidence: [{source: lesson:pier, paragraph: 1, quote: pier has a lamp}]
"""
SOUND: Mapping[str, str] = {
    "course.yaml": "title: Piers\nobjectives: {light: See the light}\nunits:\n  - {lesson: pier, quiz: pier}\n",
    "lessons/01-pier.md": "---\ntitle: The pier\n---\nThe pier has a lamp at its end.\n",
    "quizzes/01-pier.yaml": "title: The pier\nquestions:\n" + QUESTION,
    "sources/rules.yaml": "title: Rules\n",
}


class Piers:
    """A course without any finding, for one file of it to be broken."""

    files = SOUND
    question = QUESTION

    def read(self, changes: Mapping[str, str | bytes | None] | None = None) -> ReadCourse:
        """The course with some files changed, added, or (None) left out."""
        files = {**SOUND, **(changes or {})}
        written = {path: text.encode() if isinstance(text, str) else text for path, text in files.items()}
        return read_files("piers", {path: data for path, data in written.items() if data is not None})

    def broken(self, file: str, text: str) -> tuple[tuple[Finding, ...], Where]:
        """What is found with this text in place of a file, and the place marked in it by `«`."""
        before, mark, after = text.partition("«")
        assert mark, "no place is marked"
        where = Where(file, before.count("\n") + 1, len(before) - before.rfind("\n"))
        return self.read({file: before + after}).findings, where


@pytest.fixture(scope="session")
def piers() -> Piers:
    """A sound course to break."""
    return Piers()


@pytest.fixture(scope="session")
def golden() -> Path:
    """The folder of a sound course that uses everything the format has."""
    return Path(__file__).parent / "golden"
