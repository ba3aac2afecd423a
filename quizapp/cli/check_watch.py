"""`quizapp check --watch`: the check again whenever a file that it looks at changes."""

from collections.abc import Callable, Collection, Iterable, Iterator, Mapping, Sequence
from contextlib import suppress
from pathlib import Path

import click
from watchfiles import Change, watch

from quizapp.cli.check_paths import Wanted


def watch_courses(wanted: Sequence[Wanted], sources: Mapping[str, Path], run: Callable[[], object]) -> None:
    """Check, wait for a change, check again; ends in silence when it is interrupted.

    What makes a run impossible (a source's file that is gone for a moment) is said, and the next change is waited for.
    """
    folders = {each.folder for each in wanted} | {file.absolute().parent for file in sources.values()}
    files = {file.absolute() for file in sources.values()}
    courses = tuple(each.folder for each in wanted)

    def matters(_change: Change, path: str) -> bool:
        changed = Path(path)
        return changed in files or (
            any(changed.is_relative_to(course) for course in courses)
            and not changed.name.startswith(".")
            and not changed.name.endswith("~")
        )

    try:
        _again(run)
        for what in _changes(folders, matters):
            click.echo(f"\n{what} changed", err=True)
            _again(run)
    except KeyboardInterrupt:
        click.echo(err=True)


def _changes(folders: Collection[Path], matters: Callable[[Change, str], bool]) -> Iterator[str]:
    """What changed, again and again, by name.

    The system watches a folder and not its name: one that is taken away and made again, as a change of branches does,
    is another one, and has to be watched anew.
    """
    while True:
        there = _there(folders)
        with suppress(FileNotFoundError):
            for changes in watch(*there, watch_filter=matters, rust_timeout=_LOOK_AGAIN, yield_on_timeout=True):
                gone = {Path(path) for change, path in changes if change is Change.deleted} & there.keys()
                moved = gone | {folder for folder, _ in _there(folders).items() ^ there.items()}
                if moved:
                    yield ", ".join(sorted(f"{folder.name}/" for folder in moved))
                    break
                if changes:
                    yield names_of({Path(path) for _, path in changes})


def _there(folders: Collection[Path]) -> dict[Path, int]:
    """The folders that are there, each with its number on the disk."""
    marks: dict[Path, int] = {}
    for folder in folders:
        with suppress(OSError):
            marks[folder] = folder.stat().st_ino
    return marks


_LOOK_AGAIN = 1000
"""After so many milliseconds without a change it is looked whether the folders are still the same ones."""


def names_of(changed: Iterable[Path]) -> str:
    """The files that changed, each with its folder, without those that an editor made beside them and took away again.

    A lesson and its quiz often share a number and a name.
    """
    names = sorted({f"{file.parent.name}/{file.name}" for file in changed if file.suffix}) or ["a file"]
    return f"{', '.join(names[:3])}{' and more' if len(names) > 3 else ''}"


def _again(run: Callable[[], object]) -> None:
    try:
        run()
        click.echo("waiting for changes; Ctrl-C ends", err=True)
    except click.ClickException as error:
        error.show()
