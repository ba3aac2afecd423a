"""What a check found, where it stands and how to mend it. How findings are printed is decided elsewhere."""

from collections.abc import Mapping
from dataclasses import dataclass
from enum import StrEnum
from typing import Protocol, TypeAlias

Step: TypeAlias = str | int
"""One step of a path into a course: a name or the index in a list (from 0)."""


class Severity(StrEnum):
    """How grave a finding is: an error stops publishing, a warning asks for a look."""

    ERROR = "error"
    WARNING = "warning"


@dataclass(frozen=True, slots=True, order=True)
class Where:
    """A place in a file: lines and columns count from 1; columns are characters, not bytes."""

    file: str
    line: int = 1
    column: int = 1

    def __str__(self) -> str:
        return f"{self.file}:{self.line}:{self.column}"


@dataclass(frozen=True, slots=True, kw_only=True)
class Finding:
    """One thing wrong: a code of the course format (`S001`), a sentence that says what, and one that says the mend."""

    code: str
    severity: Severity
    where: Where
    message: str
    mend: str
    course: str = ""
    question: str = ""


@dataclass(frozen=True, slots=True, kw_only=True)
class Unverified:
    """What an author marked as resting on a work that nobody has checked it against: a note of a lesson, or a key.

    `says` names the work, where the author does; a question has its id in `question`, a note has none.
    """

    where: Where
    course: str
    says: str
    question: str = ""


class Places(Protocol):
    """Finds the place of a part of a course; content keeps the positions, checks ask for them.

    Paths begin with what is meant: `("course", "units", 0)`, `("lesson", slug, "citations", 2)`,
    `("quiz", quiz_id, "questions", 3, "evidence", 0, "quote")`, `("source", source_id, "url")`. Where a part has no
    place of its own (a default, a field that is missing), the place of the nearest part around it answers.
    """

    def of(self, *path: Step) -> Where:
        """The place of the part at `path`."""
        ...


@dataclass(frozen=True, slots=True)
class FixedPlaces:
    """Places given as a table, for courses that were not read from files."""

    file: str = "course"
    table: Mapping[tuple[Step, ...], Where] | None = None

    def of(self, *path: Step) -> Where:
        """The place of the longest known prefix of `path`, else line 1 of the file."""
        table = self.table or {}
        for length in range(len(path), 0, -1):
            if (where := table.get(path[:length])) is not None:
                return where
        return Where(self.file)
