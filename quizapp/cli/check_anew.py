"""One course checked without anything remembered: it is read, and every rule is run.

Loaded only where that is done: the rules and what reads courses take longer to load than a remembered check to show.
"""

import gc
from collections.abc import Iterator, Mapping
from contextlib import contextmanager
from dataclasses import replace
from functools import partial
from pathlib import Path

from quizapp.cli.check_cache import Remembered
from quizapp.cli.check_waivers import waived
from quizapp.cli.courses import Compared, compare_texts, hold
from quizapp.cli.processes import shared_out
from quizapp.content.folder import FolderRead
from quizapp.content.reading import Beside, ReadCourse, in_turn, nothing_beside, read_files
from quizapp.content.unverified import unverified
from quizapp.core.anchoring import parse_source_text
from quizapp.core.sources import SourceText


def examine(folder: Path, given: FolderRead, texts: Mapping[str, str], jobs: int = 1) -> Remembered:
    """What is found in these files of a folder by so many processes; `texts` are those given for this run."""
    with _nothing_collected():
        return _examine(folder, given, texts, jobs)  # what it made is gone before the collector comes back and walks it


def _examine(folder: Path, given: FolderRead, texts: Mapping[str, str], jobs: int) -> Remembered:
    parsed = parse_texts(texts)
    compared: dict[str, Compared] = {}
    read = read_given(folder, given, jobs, lambda prints: compared.update(compare_texts(parsed, prints)))
    course = read.course
    unwaived = hold(folder, replace(read, waivers=()), parsed, compared=compared, jobs=jobs).findings
    findings = waived(unwaived, read, frozenset(parsed))
    if course is None:
        return Remembered(findings, 0, ())
    questions = sum(len(quiz.questions) for quiz in course.quizzes.values())
    return Remembered(findings, questions, tuple(course.sources), unverified(read))


@contextmanager
def _nothing_collected() -> Iterator[None]:
    """Keeps the collector of cycles from walking a large course over and over: what a check makes has next to none.

    Nor does it walk what is still remembered of texts afterwards, which it would do at once and as the process ends.
    """
    was = gc.isenabled()
    gc.disable()
    try:
        yield
    finally:
        if was:
            gc.freeze()
            gc.enable()


LEAST_READ = 1024 * 1024
"""Fewer bytes are read before another process is there to help."""


def read_given(folder: Path, given: FolderRead, jobs: int = 1, beside: Beside = nothing_beside) -> ReadCourse:
    """The course that these files of a folder are, with what was found in reading the folder itself.

    What is to be done with its fingerprints is done while other processes read quizzes.
    """
    large = sum(map(len, given.files.values())) >= LEAST_READ
    run = partial(shared_out, processes=jobs) if large else in_turn
    read = read_files(folder.resolve().name, given.files, run, beside)
    if not given.findings:
        return read
    own = tuple(replace(finding, course=read.id) for finding in given.findings)
    return replace(read, findings=(*own, *read.findings))


def parse_texts(texts: Mapping[str, str]) -> dict[str, SourceText]:
    """The texts in paragraphs."""
    return {source: parse_source_text(text) for source, text in texts.items()}
