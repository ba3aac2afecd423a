"""`quizapp publish`: courses from the content root become the revisions that are served."""

import os
from collections.abc import Callable, Iterable, Sequence
from dataclasses import replace
from pathlib import Path

import click
from sqlalchemy.exc import SQLAlchemyError
from watchfiles import watch

from quizapp.cli.courses import Examined, course_around, course_folders, hold, named_course, shown
from quizapp.cli.instance import instance_option, now, prepared, writing
from quizapp.cli.problems import Problem
from quizapp.content.reading import read_course
from quizapp.formats.findings import line
from quizapp.services.publishing import Published, Rejected, Unchanged, hash_files
from quizapp.services.publishing import publish as publish_course
from quizapp.settings import Settings, read_settings
from quizapp.storage.revisions import current

WHO = "quizapp publish"


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
    good = publish_folders(prepared(settings), folders, WHO)
    if watching:
        keep_publishing(settings, WHO, while_started=while_started)
    elif not good:
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


def keep_publishing(settings: Settings, who: str, *, while_started: bool) -> None:
    """Publish what changes under the content root until stopped; a broken course is named and left as it was."""
    parent = os.getppid()
    for changes in watch(
        settings.content, debounce=400, rust_timeout=2000, yield_on_timeout=True, raise_interrupt=False
    ):
        if while_started and os.getppid() != parent:
            return
        if folders := _changed(settings.content, [Path(path) for _, path in changes]):
            _say_and_go_on(lambda folders=folders: publish_folders(settings, folders, who))  # type: ignore[misc]


def _publish_one(settings: Settings, folder: Path, who: str) -> bool:
    outcome, course = _published(settings, folder, who)
    name = course.read.id
    if isinstance(outcome, Rejected):
        for finding in course.located(outcome.findings):
            click.echo(line(finding), err=True)
        click.echo(f"quizapp: {name} is not published: it has errors", err=True)
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


def _say_and_go_on(work: Callable[[], object]) -> None:
    try:
        work()
    except (Problem, OSError, SQLAlchemyError) as error:
        click.echo(f"quizapp: {error}", err=True)
