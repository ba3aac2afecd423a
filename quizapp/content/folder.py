"""Reading a course's folder into memory: plain files inside it alone, no links, no more than a course can hold."""

import os
import stat
from collections.abc import Iterator
from dataclasses import dataclass, field
from pathlib import Path, PurePosixPath

from quizapp.content import figures
from quizapp.content.codes import report
from quizapp.content.layout import Placed, place
from quizapp.content.text_files import MAX_BYTES, MAX_LESSON_BYTES
from quizapp.core.findings import Finding, Where

MAX_FILES = 5000
MAX_DEPTH = 4
MAX_TOTAL = 256 * 1024 * 1024
"""Bytes of all files of a course together: what is held in memory while it is read."""

_LIMITS = {"lesson": MAX_LESSON_BYTES, "figure": figures.MAX_BYTES}
_NOT_FOLLOWED = getattr(os, "O_NOFOLLOW", 0) | getattr(os, "O_NONBLOCK", 0) | getattr(os, "O_BINARY", 0)


@dataclass(slots=True)
class FolderRead:
    """The files that are part of the course, by path below its folder, and what was wrong with reading them."""

    files: dict[str, bytes] = field(default_factory=dict)
    findings: list[Finding] = field(default_factory=list)


def read_folder(folder: Path) -> FolderRead:
    """The course's files; one more byte than allowed is read of a file that is too large, so that it is found so."""
    result = FolderRead()
    if not folder.is_dir():
        result.findings.append(report("Y001", Where("."), f"{folder.name} is not a folder", "name a course's folder"))
        return result
    count = total = 0
    for entry, path in _walk(folder, "", 1, result.findings):
        placed = place(path)
        if isinstance(placed, Finding):
            result.findings.append(placed)
            continue
        if placed.kind == "other":
            continue
        data = _read(entry, path, placed)
        if isinstance(data, Finding):
            result.findings.append(data)
            continue
        count, total = count + 1, total + len(data)
        if count > MAX_FILES or total > MAX_TOTAL:
            message = f"the course has more than {MAX_FILES:,} files or {MAX_TOTAL // 1024**2} MB"
            result.findings.append(report("Y001", Where(path), message, "make several courses of it"))
            break
        result.files[path] = data
    return result


def from_memory(files: dict[str, bytes]) -> FolderRead:
    """The same of files in memory: paths that leave the folder are refused, strangers named."""
    result = FolderRead()
    for path, data in sorted(files.items()):
        if not _stays_inside(path):
            message = f"“{path[:80]}” is not a path inside a course"
            result.findings.append(report("Y001", Where(path), message, "give the path from the course's folder"))
            continue
        placed = place(path)
        if isinstance(placed, Finding):
            result.findings.append(placed)
        elif placed.kind != "other":
            result.files[path] = data
    return result


def _stays_inside(path: str) -> bool:
    parts = PurePosixPath(path).parts
    return (
        bool(parts)
        and not path.startswith("/")
        and "\\" not in path
        and "\0" not in path
        and ".." not in parts
        and "/".join(parts) == path
    )


def _walk(folder: Path, prefix: str, depth: int, findings: list[Finding]) -> Iterator[tuple[Path, str]]:
    """The files below a folder in the order of their names; links are named and not followed."""
    try:
        entries = sorted(os.scandir(folder), key=lambda entry: entry.name)
    except OSError as error:
        where = Where(prefix.rstrip("/") or ".")
        findings.append(report("Y001", where, f"the folder cannot be read: {error.strerror}", "see its permissions"))
        return
    for entry in entries:
        path = prefix + entry.name
        if entry.name.startswith("."):
            continue
        if entry.is_symlink():
            message = "a symbolic link is not followed"
            findings.append(report("Y001", Where(path), message, "put the file itself into the course's folder"))
        elif entry.is_dir(follow_symlinks=False):
            if depth < MAX_DEPTH:
                yield from _walk(Path(entry.path), path + "/", depth + 1, findings)
        else:
            yield Path(entry.path), path


def _read(file: Path, path: str, placed: Placed) -> bytes | Finding:
    limit = _LIMITS.get(placed.kind, MAX_BYTES)
    try:
        # Opened without following or waiting: what stands there may have changed since it was listed.
        descriptor = os.open(file, os.O_RDONLY | _NOT_FOLLOWED)
        with os.fdopen(descriptor, "rb") as opened:
            if not stat.S_ISREG(os.fstat(descriptor).st_mode):
                return report("Y001", Where(path), "this is not a plain file", "put a plain file in its place")
            return opened.read(limit + 1)
    except OSError as error:
        message = f"the file cannot be read: {error.strerror or error}"
        return report("Y001", Where(path), message, "see that it exists and may be read")
