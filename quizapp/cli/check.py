"""`quizapp check`: every finding of every course, for people and for other programs."""

import os
from collections.abc import Callable, Mapping, Sequence
from dataclasses import dataclass, replace
from importlib import import_module
from pathlib import Path

import click

from quizapp import __version__
from quizapp.cli.check_cache import Cache, default_folder
from quizapp.cli.check_course import Checked, check_course
from quizapp.cli.check_paths import (
    Codes,
    Wanted,
    changeable,
    own_root,
    passed_over,
    read_codes,
    read_paths,
    read_sources,
    read_texts,
)
from quizapp.cli.explain import RULES
from quizapp.content.text_files import at_text
from quizapp.core.findings import Finding, Severity, Unverified, Where
from quizapp.formats.findings import FOR_PEOPLE, FORMATS, Report
from quizapp.formats.statistics import STATISTICS
from quizapp.formats.unverified import UNVERIFIED

FIX = "quizapp.cli.check_fix"
WATCH = "quizapp.cli.check_watch"
"""What only `--fix` and `--watch` need; loaded for them."""


@dataclass(frozen=True, kw_only=True)
class Task:
    """What is to be checked, and how what is found is shown."""

    wanted: Sequence[Wanted]
    paths: Sequence[Path] = ()
    sources: dict[str, Path]
    form: str
    codes: Codes
    cache: Cache | None
    jobs: int = 1
    strict: bool = False
    fix: bool = False
    statistics: bool = False
    unverified: bool = False


@click.command()
@click.argument("paths", nargs=-1, type=click.Path(path_type=Path, exists=True), metavar="[PATH]...")
@click.option("--format", "form", type=click.Choice(tuple(FORMATS)), default="text", show_default=True)
@click.option("--source", "sources", multiple=True, metavar="ID=FILE", help="Take this source's text from a file.")
@click.option("--strict", is_flag=True, help="Count warnings as errors.")
@click.option("--select", multiple=True, metavar="CODES", help="Only these codes or beginnings of codes: S001,Q")
@click.option("--ignore", multiple=True, metavar="CODES", help="Not these codes or beginnings of codes.")
@click.option("--fix", is_flag=True, help="Mend where a quote is said to stand (S002, S008) in the files themselves.")
@click.option("--statistics", is_flag=True, help="How often each code was found, in place of the findings.")
@click.option("--unverified", is_flag=True, help="What is marked as not checked, in place of the findings.")
@click.option("--watch", is_flag=True, help="Go on, and check again whenever a file changes. Ctrl-C ends it.")
@click.option("--jobs", "-j", type=click.IntRange(min=1), metavar="N", help="Check a large course in N processes.")
@click.option("--no-cache", is_flag=True, help="Check everything anew, and remember nothing of it.")
def check(  # noqa: PLR0913 - an argument an option
    *,
    paths: tuple[Path, ...],
    form: str,
    sources: tuple[str, ...],
    strict: bool,
    select: tuple[str, ...],
    ignore: tuple[str, ...],
    fix: bool,
    statistics: bool,
    unverified: bool,
    watch: bool,
    jobs: int | None,
    no_cache: bool,
) -> None:
    """Check courses: each PATH is a course's folder, a file of one, or a folder of courses.

    Without a PATH, every course under questions/. Prints every finding. Exit code 0: no errors; 1: errors; 2: unusable
    arguments. No database is needed. `quizapp explain CODE` says what a code means.
    """
    if statistics and form not in STATISTICS:
        raise click.BadParameter(f"--statistics has no form {form!r}: {', '.join(STATISTICS)}", param_hint="--format")
    if unverified and form not in UNVERIFIED:
        raise click.BadParameter(f"--unverified has no form {form!r}: {', '.join(UNVERIFIED)}", param_hint="--format")
    if unverified and statistics:
        raise click.UsageError("--unverified and --statistics do not go together: each stands in place of the findings")
    if fix and watch:
        raise click.UsageError("--fix and --watch do not go together: mend first, then watch")
    codes = Codes(read_codes(select, "--select", RULES), read_codes(ignore, "--ignore", RULES))
    paths = paths or (own_root(),)
    wanted = read_paths(paths)
    task = Task(
        paths=paths,
        wanted=changeable(wanted) if fix else wanted,
        sources=read_sources(sources),
        form=form,
        codes=codes,
        cache=None if no_cache else _cache(),
        jobs=1 if watch else jobs or _processors(),
        strict=strict,
        fix=fix,
        statistics=statistics,
        unverified=unverified,
    )
    if watch:
        import_module(WATCH).watch_courses(task.wanted, task.sources, lambda: run(task))
    elif not run(task):
        raise SystemExit(1)


def run(task: Task) -> bool:
    """Check once and print what was found; whether there was no error."""
    texts = read_texts(task.sources)
    courses = [(each, check_course(each.folder, texts, task.cache, task.jobs)) for each in task.wanted]
    known = {source for _, course in courses for source in course.sources}
    if unknown := sorted(set(texts) - known):
        raise click.BadParameter(f"no course checked here has a source {unknown[0]!r}", param_hint="--source")
    if task.fix:
        courses = [(each, _fixed(each, course, task, texts)) for each, course in courses]
    findings = [finding for each, course in courses for finding in _shown(each, course, task)]
    findings += (
        _as_shown(one, one.where.file, (), task) for one in task.codes.chosen(passed_over(task.paths, task.wanted))
    )
    marks = [mark for each, course in courses for mark in _marks(each, course)]
    _print(findings, marks, [course for _, course in courses], task)
    return not any(finding.severity is Severity.ERROR for finding in findings)


def _fixed(wanted: Wanted, course: Checked, task: Task, texts: dict[str, str]) -> Checked:
    """The course after what can be mended of the findings asked for is mended."""
    asked = [one for one in task.codes.chosen(course.findings) if wanted.shows(one.where.file)]
    fixing = import_module(FIX)
    fixes = fixing.fix_course(course, asked, texts)
    for fix in fixes:
        click.echo(fixing.told(fix, course), err=True)
    return check_course(wanted.folder, texts, task.cache, task.jobs) if fixes else course


def _shown(wanted: Wanted, course: Checked, task: Task) -> list[Finding]:
    """The findings that are asked for, with their files as seen from the current folder."""
    own = [finding for finding in task.codes.chosen(course.findings) if wanted.shows(finding.where.file)]
    names = {file: course.shown_name(file) for file in {finding.where.file for finding in own}}
    lines = {file: course.lines(file) for file in names if file.endswith(_YAML)}
    return [_as_shown(finding, names[finding.where.file], lines.get(finding.where.file, ()), task) for finding in own]


_YAML = ".yaml"


def _as_shown(finding: Finding, file: str, lines: Sequence[str], task: Task) -> Finding:
    """With its place at the words of a block rather than at the sign that begins it.

    Written out, since `replace` takes five times as long, and most of a run that finds all remembered.
    """
    where = at_text(finding.where, lines)
    return Finding(
        code=finding.code,
        severity=Severity.ERROR if task.strict else finding.severity,
        where=Where(file, where.line, where.column),
        message=finding.message,
        mend=finding.mend,
        course=finding.course,
        question=finding.question,
    )


def _marks(wanted: Wanted, course: Checked) -> list[Unverified]:
    """What is marked as not checked in the files asked for, as seen from the current folder."""
    return [
        replace(mark, where=replace(mark.where, file=course.shown_name(mark.where.file)))
        for mark in course.unverified
        if wanted.shows(mark.where.file)
    ]


def _print(findings: Sequence[Finding], marks: Sequence[Unverified], courses: Sequence[Checked], task: Task) -> None:
    files = {course.shown_name(file): (course, file) for course in courses for file in course.given.files}
    lines: dict[str, Sequence[str]] = {}

    def lines_of(name: str) -> Sequence[str]:
        if name not in lines:
            course, file = files.get(name, (None, ""))
            lines[name] = () if course is None else course.lines(file)
        return lines[name]

    report = Report(findings=findings, lines=lines_of, rules=RULES, version=__version__)
    written = UNVERIFIED[task.form](marks) if task.unverified else _forms(task)[task.form](report)
    if task.form not in FOR_PEOPLE:
        # Other programs read UTF-8, whatever the terminal shows; a file's name may have bytes that are none.
        click.echo(written.encode("utf-8", "backslashreplace"))
    elif written:
        click.echo(written)
    click.echo(_summary(findings, marks, courses), err=True)


def _forms(task: Task) -> Mapping[str, Callable[[Report], str]]:
    return STATISTICS if task.statistics else FORMATS


def _summary(findings: Sequence[Finding], marks: Sequence[Unverified], courses: Sequence[Checked]) -> str:
    errors = sum(finding.severity is Severity.ERROR for finding in findings)
    questions = sum(course.questions for course in courses)
    found = f"{_count(errors, 'error')}, {_count(len(findings) - errors, 'warning')}" if findings else "no findings"
    marked = f"; {len(marks)} marked as unverified" if marks else ""
    return f"{found} in {_count(len(courses), 'course')} with {_count(questions, 'question')}{marked}"


def _count(number: int, noun: str) -> str:
    return f"{number} {noun}" if number == 1 else f"{number} {noun}s"


def _processors() -> int:
    """How many processors this process may use."""
    return len(os.sched_getaffinity(0)) if hasattr(os, "sched_getaffinity") else os.cpu_count() or 1


def _cache() -> Cache | None:
    """Where checks are remembered; None for a person who has no folder of their own."""
    try:
        return Cache(default_folder())
    except RuntimeError:
        return None
