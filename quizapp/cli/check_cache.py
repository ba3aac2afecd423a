"""What checks found before, by a hash of all that they looked at: files, texts given, and the program itself.

A cache is only ever a shorter way to the same findings. An entry that is missing, cut short or meddled with is none,
and one that cannot be written is left out; nothing here stops a check.
"""

import json
import os
import sys
from collections.abc import Iterator, Mapping
from contextlib import suppress
from dataclasses import dataclass
from functools import cache as once
from hashlib import blake2b
from importlib.metadata import PackageNotFoundError, version
from pathlib import Path
from tempfile import NamedTemporaryFile
from typing import Any

from quizapp import __version__
from quizapp.content.folder import FolderRead
from quizapp.core.findings import Finding, Severity, Unverified, Where

VARIABLE = "QUIZAPP_CACHE"
"""The environment variable that names another folder for what is remembered."""

MOST = 64
"""How many checked courses are remembered; the oldest go first."""

_FORM = "2"
_DIGEST = 32
_LIBRARIES = ("rapidfuzz", "google-re2", "pydantic", "markdown-it-py", "mdit-py-plugins", "nh3", "PyYAML")
_PACKAGE = Path(__file__).resolve().parent.parent


@dataclass(frozen=True, slots=True)
class Remembered:
    """What a check of one course came to."""

    findings: tuple[Finding, ...]
    questions: int
    sources: tuple[str, ...]
    unverified: tuple[Unverified, ...] = ()


@dataclass(frozen=True, slots=True)
class Cache:
    """A folder of remembered checks, one file each, shared by as many processes as there are."""

    folder: Path

    def key(self, course_id: str, given: FolderRead, texts: Mapping[str, str]) -> str:
        """The name of a check of these files with these texts by this very program."""
        digest = blake2b(digest_size=_DIGEST)
        for part in _parts(course_id, given, texts):
            # The length before each part keeps two neighbours from being taken for one.
            digest.update(len(part).to_bytes(8, "big"))
            digest.update(part)
        return digest.hexdigest()

    def get(self, key: str) -> Remembered | None:
        """What this check came to; None where it is not remembered whole."""
        try:
            seal, _, body = self._file(key).read_bytes().partition(b"\n")
            return _read(body) if seal == _seal(key, body) else None
        except (OSError, ValueError, TypeError, KeyError):
            return None

    def put(self, key: str, known: Remembered) -> None:
        """Remember a check, for this and every other process; in silence where that cannot be done."""
        body = _written(known)
        written = ""
        try:
            self.folder.mkdir(mode=0o700, parents=True, exist_ok=True)
            with NamedTemporaryFile(dir=self.folder, prefix=".", delete=False) as file:
                written = file.name
                file.write(_seal(key, body) + b"\n" + body)
            Path(written).replace(self._file(key))
            self._prune()
        except OSError:
            if written:
                with suppress(OSError):
                    Path(written).unlink()

    def _file(self, key: str) -> Path:
        return self.folder / f"{key}.check"

    def _prune(self) -> None:
        files = sorted(self.folder.glob("*.check"), key=_age, reverse=True)
        for old in files[MOST:]:
            with suppress(OSError):
                old.unlink()


def default_folder(environ: Mapping[str, str] | None = None) -> Path:
    """Where checks are remembered: `QUIZAPP_CACHE`, else `quizapp` in the user's own cache folder."""
    environ = os.environ if environ is None else environ
    if chosen := environ.get(VARIABLE):
        return Path(chosen).expanduser()
    if sys.platform == "win32":
        return Path(environ.get("LOCALAPPDATA") or Path.home() / "AppData" / "Local") / "quizapp" / "cache"
    if sys.platform == "darwin":
        return Path.home() / "Library" / "Caches" / "quizapp"
    return Path(environ.get("XDG_CACHE_HOME") or Path.home() / ".cache") / "quizapp"


def _parts(course_id: str, given: FolderRead, texts: Mapping[str, str]) -> Iterator[bytes]:
    yield f"{_FORM} {__version__} {sys.version} {_program()} {course_id}".encode("utf-8", "surrogatepass")
    yield len(given.files).to_bytes(8, "big")
    for path, data in sorted(given.files.items()):
        yield os.fsencode(path)
        yield data
    for finding in given.findings:
        yield json.dumps(_record(finding)).encode()
    for source, text in sorted(texts.items()):
        yield source.encode("utf-8", "surrogatepass")
        yield text.encode("utf-8", "surrogatepass")


@once
def _program() -> str:
    """What changes whenever the rules may: every file of the package with its time, and the libraries' versions."""
    files = (
        f"{path.relative_to(_PACKAGE)} {state.st_size} {state.st_mtime_ns}"
        for path in sorted(_PACKAGE.rglob("*.py"))
        for state in (path.stat(),)
    )
    return blake2b("\n".join((*files, *map(_library, _LIBRARIES))).encode(), digest_size=16).hexdigest()


def _library(name: str) -> str:
    try:
        return f"{name} {version(name)}"
    except PackageNotFoundError:
        return name


def _seal(key: str, body: bytes) -> bytes:
    return blake2b(key.encode() + body, digest_size=_DIGEST).hexdigest().encode()


def _age(file: Path) -> float:
    try:
        return file.stat().st_mtime
    except OSError:
        return 0.0


def _written(known: Remembered) -> bytes:
    findings = [_record(finding) for finding in known.findings]
    marks = [[*_place(one.where), one.course, one.says, one.question] for one in known.unverified]
    value = {"findings": findings, "questions": known.questions, "sources": known.sources, "unverified": marks}
    return json.dumps(value, separators=(",", ":")).encode()


def _read(body: bytes) -> Remembered:
    value: dict[str, Any] = json.loads(body)
    return Remembered(
        tuple(map(_finding, value["findings"])),
        value["questions"],
        tuple(value["sources"]),
        tuple(map(_mark, value["unverified"])),
    )


def _record(finding: Finding) -> list[object]:
    return [
        finding.code,
        str(finding.severity),
        *_place(finding.where),
        finding.message,
        finding.mend,
        finding.course,
        finding.question,
    ]


def _place(where: Where) -> tuple[str, int, int]:
    return where.file, where.line, where.column


def _mark(record: list[Any]) -> Unverified:
    file, line, column, course, says, question = record
    return Unverified(where=Where(file, line, column), course=course, says=says, question=question)


def _finding(record: list[Any]) -> Finding:
    code, severity, file, line, column, message, mend, course, question = record
    return Finding(
        code=code,
        severity=Severity(severity),
        where=Where(file, line, column),
        message=message,
        mend=mend,
        course=course,
        question=question,
    )
