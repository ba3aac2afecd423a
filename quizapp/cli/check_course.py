"""One course checked: from what is remembered of the same files, else by reading them and running every rule."""

import gc
from collections.abc import Iterator, Mapping, Sequence
from contextlib import contextmanager
from dataclasses import dataclass, replace
from pathlib import Path

from quizapp.cli.check_cache import Cache, Remembered
from quizapp.cli.check_waivers import waived
from quizapp.cli.courses import hold, shown
from quizapp.content.folder import FolderRead, read_folder
from quizapp.content.reading import ReadCourse, read_files
from quizapp.content.text_files import split_lines
from quizapp.content.unverified import unverified
from quizapp.core.anchoring import parse_source_text
from quizapp.core.findings import Finding, Severity, Unverified
from quizapp.core.sources import SourceText


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
        data = self.given.files.get(file, b"")
        return split_lines(data.decode("utf-8-sig", errors="replace"))


def check_course(folder: Path, texts: Mapping[str, str], cache: Cache | None = None) -> Checked:
    """Every finding on the course in a folder but those that are waived; `texts` are those given for this run."""
    given = read_folder(folder)
    key = "" if cache is None else cache.key(folder.resolve().name, given, texts)
    known = None if cache is None else cache.get(key)
    if known is None:
        known = examine(folder, given, texts)
        if cache is not None:
            cache.put(key, known)
    return Checked(folder, given, known.findings, known.questions, known.sources, known.unverified)


def examine(folder: Path, given: FolderRead, texts: Mapping[str, str]) -> Remembered:
    """The same without anything remembered."""
    with _nothing_collected():
        return _examine(folder, given, texts)  # what it made is gone before the collector comes back and walks it


def _examine(folder: Path, given: FolderRead, texts: Mapping[str, str]) -> Remembered:
    read = read_given(folder, given)
    course = read.course
    parsed = parse_texts(texts)
    unwaived = hold(folder, replace(read, waivers=()), parsed).findings
    findings = waived(unwaived, read, frozenset(parsed))
    if course is None:
        return Remembered(findings, 0, ())
    questions = sum(len(quiz.questions) for quiz in course.quizzes.values())
    return Remembered(findings, questions, tuple(course.sources), unverified(read))


@contextmanager
def _nothing_collected() -> Iterator[None]:
    """Keeps the collector of cycles from walking a large course over and over: what a check makes has next to none."""
    was = gc.isenabled()
    gc.disable()
    try:
        yield
    finally:
        if was:
            gc.enable()


def read_given(folder: Path, given: FolderRead) -> ReadCourse:
    """The course that these files of a folder are, with what was found in reading the folder itself."""
    read = read_files(folder.resolve().name, given.files)
    if not given.findings:
        return read
    own = tuple(replace(finding, course=read.id) for finding in given.findings)
    return replace(read, findings=(*own, *read.findings))


def parse_texts(texts: Mapping[str, str]) -> dict[str, SourceText]:
    """The texts in paragraphs."""
    return {source: parse_source_text(text) for source, text in texts.items()}
