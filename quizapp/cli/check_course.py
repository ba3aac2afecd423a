"""One course checked: from what is remembered of the same files, else by reading them and running every rule."""

from collections.abc import Mapping, Sequence
from dataclasses import dataclass
from importlib import import_module
from pathlib import Path

from quizapp.cli.check_cache import Cache, Remembered
from quizapp.cli.course_folders import shown
from quizapp.content.folder import FolderRead, read_folder
from quizapp.content.text_files import lines_to_show
from quizapp.core.findings import Finding, Severity, Unverified

ANEW = "quizapp.cli.check_anew"
"""Where the rules are run; loaded when something is not remembered."""


@dataclass(frozen=True)
class Checked:
    """A course's findings, their files named from its folder; how many questions it has, the ids of its sources.

    `given` are the files that were checked; `unverified` is what their author marked as not checked.
    """

    folder: Path
    given: FolderRead
    findings: tuple[Finding, ...]
    questions: int
    sources: tuple[str, ...]
    unverified: tuple[Unverified, ...] = ()

    @property
    def is_broken(self) -> bool:
        """Whether anything found is an error."""
        return any(finding.severity is Severity.ERROR for finding in self.findings)

    def shown_name(self, file: str) -> str:
        """The name of one of its files as a person in the current folder writes it."""
        return shown(self.folder / file)

    def lines(self, file: str) -> Sequence[str]:
        """The lines of one of its files; none of a file that is not there."""
        return lines_to_show(self.given.files.get(file, b""))


def check_course(folder: Path, texts: Mapping[str, str], cache: Cache | None = None, jobs: int = 1) -> Checked:
    """Every finding on the course in a folder but those that are waived; `texts` are those given for this run.

    What is not remembered is worked out by so many processes.
    """
    given = read_folder(folder)
    key = "" if cache is None else cache.key(folder.resolve().name, given, texts)
    known: Remembered | None = None if cache is None else cache.get(key)
    if known is None:
        known = _anew(folder, given, texts, jobs)
        if cache is not None:
            cache.put(key, known)
    return Checked(folder, given, known.findings, known.questions, known.sources, known.unverified)


def _anew(folder: Path, given: FolderRead, texts: Mapping[str, str], jobs: int) -> Remembered:
    found: Remembered = import_module(ANEW).examine(folder, given, texts, jobs)
    return found
