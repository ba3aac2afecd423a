"""`quizapp sources`: a source's fingerprint for the course's folder, its text for the instance's database."""

from pathlib import Path

import click

from quizapp.cli.course_folders import course_folders, named_course, shown
from quizapp.cli.instance import instance_option, now, prepared, writing
from quizapp.cli.problems import Problem
from quizapp.content.fingerprint_files import write_fingerprint
from quizapp.core.anchoring import parse_source_text
from quizapp.core.fingerprints import fingerprint as make_fingerprint
from quizapp.resources import is_installed
from quizapp.services.courses import Library
from quizapp.services.sources import Attached, Differs
from quizapp.services.sources import attach as attach_text
from quizapp.settings import read_settings

WHO = "quizapp sources attach"

file_argument = click.argument("file", type=click.Path(path_type=Path, exists=True, dir_okay=False))


@click.group()
def sources() -> None:
    """Make a source's fingerprint; attach a source's text to the instance."""


@sources.command()
@click.argument("course")
@click.argument("source")
@file_argument
def fingerprint(course: str, source: str, file: Path) -> None:
    """Write the fingerprint of SOURCE of COURSE (an id or a folder) from the text in FILE.

    From it quotes of three words or more are proved to stand in a paragraph, and the text is not passed on.
    """
    folder = _course_folder(course)
    if is_installed(folder):
        raise Problem(f"{shown(folder)} came with quizapp and is not changed: copy it, and name the copy")
    known = sorted(path.stem for path in (folder / "sources").glob("*.yaml"))
    if source not in known:
        raise Problem(_no_source(folder.name, source, known))
    text = parse_source_text(_text(file))
    made = make_fingerprint(text)
    if not any(paragraph.hashes for paragraph in made.paragraphs):
        raise Problem(f"{shown(file)} holds no paragraph of three words or more")
    target = folder / "sources" / f"{source}.fingerprint"
    target.write_text(write_fingerprint(made), encoding="utf-8", newline="\n")
    click.echo(f"{shown(target)}: {len(made.paragraphs)} paragraphs")


@sources.command()
@click.argument("course")
@click.argument("source")
@file_argument
@instance_option
def attach(course: str, source: str, file: Path, instance: Path | None) -> None:
    """Keep the text of SOURCE of COURSE in the instance's database, for whole paragraphs on result pages.

    FILE must hold every paragraph of the fingerprint; what else it holds (menus, captions) is left out. What differs is
    named paragraph by paragraph, and nothing is kept.
    """
    settings = read_settings(instance=instance)
    text = _text(file)
    folder = named_course(course, settings.content)
    course_id = folder.name if folder is not None else course
    with writing(prepared(settings)) as session:
        served = Library().current(session, course_id)
        if served is None:
            raise Problem(_not_served(course_id, folder, settings.content))
        outcome = attach_text(session, served, source, text, WHO, now())
    if isinstance(outcome, Attached):
        click.echo(f"{course_id}: the text of {source} is attached, {outcome.paragraphs} paragraphs")
        return
    if not isinstance(outcome, Differs):
        raise Problem(_no_source(course_id, source, outcome.known))
    for difference in outcome.differences:
        click.echo(f"{shown(file)}: {difference}", err=True)
    if not outcome.differences:
        raise Problem(f"{shown(file)} holds no text")
    raise Problem(
        f"{shown(file)} is not the text that the fingerprint was made of: {_differing(len(outcome.differences))}; "
        "nothing was attached"
    )


def _text(file: Path) -> str:
    try:
        return file.read_text(encoding="utf-8-sig")
    except UnicodeDecodeError as error:
        byte = f"byte {error.start} (0x{error.object[error.start]:02x})"
        raise Problem(f"{shown(file)} is not UTF-8 text: {byte}; save it as UTF-8") from error


def _course_folder(course: str) -> Path:
    content = read_settings().content
    folder = named_course(course, content)
    if folder is None:
        raise click.UsageError(f"there is no course {course!r}, neither in {shown(content)} nor as a folder")
    return folder


def _not_served(course: str, folder: Path | None, content: Path) -> str:
    if folder is not None:
        return f"the course {course!r} is not published yet: `quizapp publish` does that"
    known = ", ".join(each.name for each in course_folders(content))
    return f"there is no course {course!r}; {shown(content)} has {known or 'none'}"


def _differing(count: int) -> str:
    return "one paragraph differs" if count == 1 else f"{count} paragraphs differ"


def _no_source(course: str, source: str, known: object) -> str:
    names = ", ".join(known) if isinstance(known, list | tuple) else ""
    return f"the course {course} has no record of a source {source!r}; it has {names or 'none'}"
