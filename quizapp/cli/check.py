"""`quizapp check`: every finding of every course, for people and for other programs."""

from collections.abc import Iterable, Mapping, Sequence
from dataclasses import dataclass, replace
from pathlib import Path

import click

from quizapp.cli.courses import Examined, course_around, course_folders, examine, is_course, known_sources, shown
from quizapp.core.anchoring import parse_source_text
from quizapp.core.findings import Finding, Severity
from quizapp.core.sources import SourceText
from quizapp.formats.findings import FORMATS
from quizapp.settings import read_settings


@dataclass(frozen=True)
class Wanted:
    """A course to check; with `only`, findings in these files alone are shown (paths below the course's folder)."""

    folder: Path
    only: frozenset[str] = frozenset()


@click.command()
@click.argument("paths", nargs=-1, type=click.Path(path_type=Path, exists=True), metavar="[PATH]...")
@click.option("--format", "form", type=click.Choice(tuple(FORMATS)), default="text", show_default=True)
@click.option("--source", "sources", multiple=True, metavar="ID=FILE", help="Take this source's text from a file.")
@click.option("--strict", is_flag=True, help="Count warnings as errors.")
@click.option("--select", default="", metavar="CODES", help="Only these codes or beginnings of codes: S001,Q")
@click.option("--ignore", default="", metavar="CODES", help="Not these codes or beginnings of codes.")
def check(
    paths: tuple[Path, ...],
    form: str,
    sources: tuple[str, ...],
    strict: bool,
    select: str,
    ignore: str,
) -> None:
    """Check courses: each PATH is a course's folder, a file of one, or a folder of courses.

    Prints every finding. Exit code 0: no errors; 1: errors; 2: unusable arguments. No database is needed.
    """
    texts = _source_texts(sources)
    wanted = _wanted(paths or (read_settings().content,))
    examined = [(each, examine(each.folder, texts)) for each in wanted]
    if unknown := sorted(set(texts) - set(known_sources([course for _, course in examined]))):
        raise click.BadParameter(f"no course checked here has a source {unknown[0]!r}", param_hint="--source")
    findings = [
        replace(finding, severity=Severity.ERROR) if strict else finding
        for each, course in examined
        for finding in _chosen(_shown(each, course), _codes(select), _codes(ignore))
    ]
    if form != "text":
        click.echo(FORMATS[form](findings).encode())  # other programs read UTF-8, whatever the terminal shows
    elif findings:
        click.echo(FORMATS[form](findings))
    click.echo(_summary(findings, [course for _, course in examined]), err=True)
    if any(finding.severity is Severity.ERROR for finding in findings):
        raise SystemExit(1)


def _wanted(paths: Sequence[Path]) -> list[Wanted]:
    wanted: dict[Path, Wanted] = {}
    for path in paths:
        for one in _courses_at(path):
            known = wanted.get(one.folder, one)
            whole = not (known.only and one.only)
            wanted[one.folder] = Wanted(one.folder, frozenset() if whole else known.only | one.only)
    return list(wanted.values())


def _courses_at(path: Path) -> Iterable[Wanted]:
    if path.is_dir():
        folders = (path,) if is_course(path) else course_folders(path)
        if folders:
            return [Wanted(folder.absolute()) for folder in folders]
    folder = course_around(path)
    if folder is None:
        raise click.UsageError(
            f"{shown(path)} is no course and no file of one: a course is a folder with a course.yaml"
        )
    below = path.absolute().relative_to(folder).as_posix()
    only = {below} if path.is_file() else {file.relative_to(folder).as_posix() for file in path.rglob("*")}
    return [Wanted(folder, frozenset(only))]


def _source_texts(sources: Sequence[str]) -> Mapping[str, SourceText]:
    texts: dict[str, SourceText] = {}
    for source in sources:
        name, equals, file = source.partition("=")
        if not name or not equals or not file:
            raise click.BadParameter(f"{source!r} is not ID=FILE", param_hint="--source")
        try:
            texts[name] = parse_source_text(Path(file).read_text(encoding="utf-8-sig"))
        except (OSError, UnicodeDecodeError) as error:
            reason = getattr(error, "strerror", None) or "it is not UTF-8 text"
            raise click.BadParameter(f"{file} cannot be read: {reason}", param_hint="--source") from error
    return texts


def _shown(wanted: Wanted, course: Examined) -> tuple[Finding, ...]:
    own = [finding for finding in course.findings if not wanted.only or finding.where.file in wanted.only]
    return course.located(own)


def _codes(written: str) -> tuple[str, ...]:
    return tuple(code.strip().upper() for code in written.split(",") if code.strip())


def _chosen(findings: Iterable[Finding], select: tuple[str, ...], ignore: tuple[str, ...]) -> list[Finding]:
    return [
        finding
        for finding in findings
        if (not select or finding.code.startswith(select)) and not (ignore and finding.code.startswith(ignore))
    ]


def _summary(findings: Sequence[Finding], courses: Sequence[Examined]) -> str:
    errors = sum(finding.severity is Severity.ERROR for finding in findings)
    read = [course.read.course for course in courses if course.read.course is not None]
    questions = sum(len(quiz.questions) for course in read for quiz in course.quizzes.values())
    found = f"{_count(errors, 'error')}, {_count(len(findings) - errors, 'warning')}" if findings else "no findings"
    return f"{found} in {_count(len(courses), 'course')} with {_count(questions, 'question')}"


def _count(number: int, noun: str) -> str:
    return f"{number} {noun}" if number == 1 else f"{number} {noun}s"
