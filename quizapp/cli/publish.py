"""`quizapp publish`: courses from the content root become the revisions that are served."""

import os
from collections.abc import Iterable, Mapping, Sequence
from dataclasses import replace
from pathlib import Path
from traceback import extract_tb

import click
from sqlalchemy.exc import SQLAlchemyError
from watchfiles import watch

from quizapp.cli.course_folders import course_around, course_folders, named_course, shown
from quizapp.cli.courses import Examined, hold
from quizapp.cli.instance import instance_option, now, prepared, writing
from quizapp.cli.problems import Problem
from quizapp.content.reading import read_course
from quizapp.core.findings import Severity
from quizapp.formats.findings import line
from quizapp.services.publishing import Published, Rejected, Unchanged, hash_files
from quizapp.services.publishing import publish as publish_course
from quizapp.settings import Settings, read_settings
from quizapp.storage.revisions import current

WHO = "quizapp publish"

MOST_SHOWN = 20
"""How many errors of a course are printed before the rest is left to `quizapp check`."""


@click.command()
@click.argument("courses", nargs=-1, metavar="[COURSE]...")
@instance_option
@click.option("--watch", "watching", is_flag=True, help="Go on, and publish each course again when its files change.")
@click.option("--while-started", is_flag=True, hidden=True, help="Stop when the process that started this one is gone.")
def publish(courses: tuple[str, ...], instance: Path | None, watching: bool, while_started: bool) -> None:
    """Publish each COURSE (an id or a folder; all of the content root without any).

    A course with an error is not published: its findings are printed, what was served before stays, and the exit code
    is 1. Attempts under way keep the revision that they began with.
    """
    settings = read_settings(instance=instance)
    folders = [_folder(course, settings.content) for course in courses] or list(all_courses(settings))
    prepared(settings)
    if watching:
        keep_publishing(settings, WHO, folders, while_started=while_started)
    elif not publish_folders(settings, folders, WHO):
        raise SystemExit(1)


def all_courses(settings: Settings) -> tuple[Path, ...]:
    """Every course of the content root; raises Problem where there is none."""
    if not (folders := course_folders(settings.content)):
        raise Problem(
            f"there is no course in {shown(settings.content)}: a course is a folder with a course.yaml; "
            "QUIZAPP_CONTENT says where to look"
        )
    return folders


def publish_folders(settings: Settings, folders: Iterable[Path], who: str) -> bool:
    """Publish courses one by one, and say what came of each; whether all could be published."""
    outcomes = [_publish_one(settings, folder, who) for folder in folders]
    return all(outcomes)


def keep_publishing(settings: Settings, who: str, folders: Iterable[Path], *, while_started: bool) -> None:
    """Publish `folders`, then what changes under the content root, until stopped.

    A broken course is named and left as it was. What could not be tried (the database is away, a file is not readable)
    is said once and tried again every other second.
    """
    parent = os.getppid()
    # What `quizapp run` has just said of every course is not said again.
    waiting = _tried(settings, dict.fromkeys(folders, ""), who, news_only=while_started)
    for changes in watch(
        settings.content, debounce=400, rust_timeout=2000, yield_on_timeout=True, raise_interrupt=False
    ):
        if while_started and os.getppid() != parent:
            return
        for folder in _changed(settings.content, [Path(path) for _, path in changes]):
            waiting.setdefault(folder, "")
        waiting = _tried(settings, waiting, who)


def _tried(settings: Settings, waiting: Mapping[Path, str], who: str, *, news_only: bool = False) -> dict[Path, str]:
    """Publish each course, and return those that could not be tried, each with what was said of it."""
    left = {}
    for folder, said in waiting.items():
        try:
            _publish_one(settings, folder, who, news_only=news_only)
        except (Problem, OSError, SQLAlchemyError) as error:
            left[folder] = " ".join(str(error).split())
            if left[folder] != said:
                click.echo(f"quizapp: {folder.name} waits: {left[folder]}", err=True)
        except Exception as error:  # noqa: BLE001 - one course's fault must not end the watch over all
            place = extract_tb(error.__traceback__)[-1]
            fault = f"{type(error).__name__}: {error} ({Path(place.filename).name}, line {place.lineno})"
            click.echo(f"quizapp: {folder.name} is not published, by a fault of quizapp's own: {fault}", err=True)
    return left


def _publish_one(settings: Settings, folder: Path, who: str, *, news_only: bool = False) -> bool:
    outcome, course = _published(settings, folder, who)
    name = course.read.id
    if news_only and not isinstance(outcome, Published):
        return isinstance(outcome, Unchanged)
    if isinstance(outcome, Rejected):
        errors = [finding for finding in outcome.findings if finding.severity is Severity.ERROR]
        for finding in course.located(errors[:MOST_SHOWN]):
            click.echo(line(finding), err=True)
        more = f"; `quizapp check {shown(folder)}` shows all {len(errors)}" if len(errors) > MOST_SHOWN else ""
        click.echo(f"quizapp: {name} is not published: it has errors{more}", err=True)
        return False
    if isinstance(outcome, Published):
        click.echo(f"{name}: published as revision {outcome.number}")
    else:
        click.echo(f"{name}: unchanged, revision {outcome.number}")
    return True


def _published(settings: Settings, folder: Path, who: str) -> tuple[Published | Unchanged | Rejected, Examined]:
    """Publish one course. What is served already has passed the check, which takes a while for a large bank."""
    read = read_course(folder)
    with writing(settings) as session:
        served = current(session, read.id)
        if served is not None and served.content_hash == hash_files(read.files):
            return Unchanged(served.number), Examined(folder, read, read.findings)
    course = hold(folder, read)
    if course.is_broken:
        return Rejected(course.findings), course
    with writing(settings) as session:
        return publish_course(session, replace(read, findings=course.findings), who, now()), course


def _folder(course: str, content: Path) -> Path:
    folder = named_course(course, content)
    if folder is None:
        raise click.UsageError(f"there is no course {course!r}, neither in {shown(content)} nor as a folder")
    return folder


def _changed(content: Path, paths: Sequence[Path]) -> list[Path]:
    """The courses that these files belong to and that are still there."""
    tops = {content / path.relative_to(content).parts[0] for path in paths if path != content}
    return sorted(folder for folder in tops if course_around(folder) == folder)
