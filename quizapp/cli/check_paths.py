"""What the arguments of `quizapp check` mean: which courses, which of their files, which texts, which codes."""

from collections.abc import Collection, Iterable, Sequence
from dataclasses import dataclass
from difflib import get_close_matches
from pathlib import Path

import click

from quizapp.cli.course_folders import (
    COURSE_FILE,
    course_around,
    course_folders,
    courses_too_deep,
    is_course,
    shown,
)
from quizapp.content.codes import report
from quizapp.core.findings import Finding, Where
from quizapp.resources import is_installed, resource_folder
from quizapp.settings import own_content


@dataclass(frozen=True)
class Wanted:
    """A course to check; with `only`, findings in these files alone are shown (paths below the course's folder)."""

    folder: Path
    only: frozenset[str] = frozenset()

    def shows(self, file: str) -> bool:
        """Whether findings in this file of the course are asked for."""
        return not self.only or file in self.only


@dataclass(frozen=True)
class Codes:
    """Which findings are asked for: beginnings of codes to select (none selects all) and to leave out."""

    select: tuple[str, ...] = ()
    ignore: tuple[str, ...] = ()

    def take(self, code: str) -> bool:
        """Whether findings with this code are asked for."""
        return (not self.select or code.startswith(self.select)) and not (self.ignore and code.startswith(self.ignore))

    def chosen(self, findings: Iterable[Finding]) -> list[Finding]:
        """Those of the findings that are asked for."""
        return [finding for finding in findings if self.take(finding.code)]


def read_codes(written: Sequence[str], option: str, known: Collection[str]) -> tuple[str, ...]:
    """The codes or beginnings of codes in each `S001, q`; an empty one, or one that begins none, cannot be used.

    Of an empty code nobody can tell what was meant: every code begins with it, and a variable without a value looks so.
    """
    codes = tuple(code.strip().upper() for each in written for code in each.split(","))
    if not all(codes):
        message = "an empty code; write codes with commas between them (S001,Q), or leave the option out"
        raise click.BadParameter(message, param_hint=option)
    for code in codes:
        if not any(one.startswith(code) for one in known):
            near = get_close_matches(code, known, 1)
            meant = f"; did you mean {near[0]}?" if near else "; `quizapp explain` lists all codes"
            raise click.BadParameter(f"no code begins with {code!r}{meant}", param_hint=option)
    return codes


def read_paths(paths: Sequence[Path]) -> list[Wanted]:
    """The courses that the paths mean, each once."""
    wanted: dict[Path, Wanted] = {}
    for path in paths:
        for one in _readable(path):
            known = wanted.get(one.folder, one)
            whole = not (known.only and one.only)
            wanted[one.folder] = Wanted(one.folder, frozenset() if whole else known.only | one.only)
    return list(wanted.values())


def passed_over(paths: Sequence[Path], wanted: Sequence[Wanted]) -> list[Finding]:
    """A finding on each course that lies too deep below one of the paths to be read, and is not named itself."""
    named = {one.folder.resolve() for one in wanted}
    return [
        report(
            "Y061",
            Where(shown(folder / COURSE_FILE)),
            f"this course lies a folder too deep below {shown(path)}/ and is not read",
            f"move it up into {shown(path)}/, or check {shown(folder.parent)} too",
            course=folder.name,
        )
        for path in paths
        if path.is_dir() and not is_course(path)
        for folder in courses_too_deep(path)
        if folder.resolve() not in named
    ]


def own_root() -> Path:
    """The content root that is checked without a path; the courses that come with quizapp are nobody's own."""
    root = own_content()
    if root is None:
        bundled = shown(resource_folder("questions"))
        raise click.UsageError(
            "there is no questions/ here; name the folder to check "
            f"(the courses that come with quizapp are in {bundled})"
        )
    return root


def changeable(wanted: list[Wanted]) -> list[Wanted]:
    """The same, once it is certain that none of it belongs to the installation itself."""
    for one in wanted:
        if is_installed(one.folder):
            raise click.UsageError(
                f"--fix changes no course that came with quizapp: copy {shown(one.folder)} and mend the copy"
            )
    return wanted


def read_sources(sources: Sequence[str]) -> dict[str, Path]:
    """The files of `ID=FILE` by the source's id."""
    files: dict[str, Path] = {}
    for source in sources:
        name, equals, file = source.partition("=")
        if not name or not equals or not file:
            raise click.BadParameter(f"{source!r} is not ID=FILE", param_hint="--source")
        files[name] = Path(file)
    return files


def read_texts(files: dict[str, Path]) -> dict[str, str]:
    """The text of each source that was given as a file."""
    texts: dict[str, str] = {}
    for name, file in files.items():
        try:
            texts[name] = file.read_text(encoding="utf-8-sig")
        except (OSError, UnicodeDecodeError) as error:
            reason = getattr(error, "strerror", None) or "it is not UTF-8 text"
            raise click.BadParameter(f"{file} cannot be read: {reason}", param_hint="--source") from error
        if not texts[name].strip():
            raise click.BadParameter(f"{file} holds no text", param_hint="--source")
    return texts


def _readable(path: Path) -> Iterable[Wanted]:
    try:
        return _courses_at(path)
    except OSError as error:
        raise click.UsageError(f"{shown(path)} cannot be read: {error.strerror}") from error


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
    whole = path.absolute()
    files = (whole,) if path.is_file() else whole.rglob("*")
    return [Wanted(folder, frozenset(file.relative_to(folder).as_posix() for file in files))]
