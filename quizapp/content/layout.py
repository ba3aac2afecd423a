"""Which file of a course's folder is what, told by its path alone."""

import re
from dataclasses import dataclass
from typing import Literal, TypeAlias

from quizapp.content.codes import report
from quizapp.content.nearest import nearest
from quizapp.core.findings import Finding, Where

PlaceKind: TypeAlias = Literal["course", "lesson", "quiz", "source", "fingerprint", "figure", "other"]

COURSE_FILE = "course.yaml"
FOLDERS = ("lessons", "quizzes", "sources", "figures")

ID = re.compile(r"[a-z0-9-]{1,64}")
FIGURE_NAME = re.compile(r"[A-Za-z0-9][A-Za-z0-9._-]{0,99}\.svg")

_KINDS: dict[tuple[str, str], PlaceKind] = {
    ("lessons", ".md"): "lesson",
    ("quizzes", ".yaml"): "quiz",
    ("sources", ".yaml"): "source",
    ("sources", ".fingerprint"): "fingerprint",
    ("figures", ".svg"): "figure",
}
_ENDINGS = {"lessons": ".md", "quizzes": ".yaml", "sources": ".yaml or .fingerprint", "figures": ".svg"}
_BESIDE = re.compile(r"(?:README|LICENSE|LICENCE|COPYING|CHANGELOG|NOTES?)(?:\.[A-Za-z]{1,8})?", re.IGNORECASE)
_NUMBER = re.compile(r"[0-9]+[-_. ]+(?=.)")
"""What keeps files in order, at the beginning of a name alone."""


@dataclass(frozen=True, slots=True)
class Placed:
    """What a path is: its kind, and the id that its name gives. `other` is passed over in silence."""

    kind: PlaceKind
    id: str = ""


def place(path: str) -> Placed | Finding:
    """What the file at a path below the course's folder is, or why it is nothing of a course."""
    parts = path.split("/")
    name = parts[-1]
    if path == COURSE_FILE:
        return Placed("course")
    if any(part.startswith(".") or part.endswith("~") for part in parts) or _BESIDE.fullmatch(name):
        return Placed("other")
    stem, dot, ending = name.rpartition(".")
    kind = _KINDS.get((parts[0], dot + ending)) if len(parts) == 2 else None
    return _stray(path, parts) if kind is None else _named(path, kind, stem)


def _named(path: str, kind: PlaceKind, stem: str) -> Placed | Finding:
    """The id that a file's name gives."""
    if kind == "figure":
        if FIGURE_NAME.fullmatch(f"{stem}.svg"):
            return Placed(kind, f"{stem}.svg")
        return report("Y062", Where(path), f"a figure cannot be called “{stem}.svg”", "use a-z, 0-9, hyphens and dots")
    # Numbers in front keep files in order; a source's name is its id as it is.
    number = _NUMBER.match(stem) if kind in ("lesson", "quiz") else None
    identity = stem if number is None else stem[number.end() :]
    if ID.fullmatch(identity):
        return Placed(kind, identity)
    mend = "rename it: 1 to 64 of a-z, 0-9 and hyphens"
    return report("Y062", Where(path), f"the name gives “{identity}”, which cannot be an id", mend)


def _stray(path: str, parts: list[str]) -> Finding:
    where = Where(path)
    folder, name = parts[0], parts[-1]
    if len(parts) == 2 and folder in FOLDERS:
        if name.lower().endswith((".yml", ".markdown", ".yaml", ".md")):
            # Almost certainly meant, and without this finding left out in silence.
            message = f"the files in {folder}/ end in {_ENDINGS[folder]}"
            return report("Y062", where, message, "rename it, or move it to where it belongs")
        return report("Y061", where, f"{folder}/ has no use for this file", f"its files end in {_ENDINGS[folder]}")
    if len(parts) > 2 and folder in FOLDERS:
        return report("Y061", where, f"folders below {folder}/ are not read", f"move it up into {folder}/")
    known = [*FOLDERS, COURSE_FILE]
    near = nearest(parts[0], known) if parts[0] not in known else None
    mend = f"did you mean `{near}`?" if near else "take it out of the course's folder"
    return report("Y061", where, "this is no part of a course", mend)
