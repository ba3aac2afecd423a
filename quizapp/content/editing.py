"""Changing a value in a YAML file and not a byte besides: no comment, space, quote or line that was not meant.

Edits are made by position in the text as it was written. Each is proved before it is given out: the changed text is
read again, and must say what the old one said but for the values that were to change.
"""

import json
import re
from collections.abc import Container, Iterator, Mapping, Sequence
from dataclasses import dataclass
from functools import cached_property
from pathlib import Path
from shutil import copymode
from tempfile import NamedTemporaryFile
from typing import Any, TypeAlias

from yaml import YAMLError
from yaml._yaml import CParser
from yaml.events import (
    AliasEvent,
    MappingEndEvent,
    MappingStartEvent,
    ScalarEvent,
    SequenceEndEvent,
    SequenceStartEvent,
)

from quizapp.content.scalars import Plain, TooManyDigitsError, resolve
from quizapp.content.text_files import LINE_BREAK, line_starts
from quizapp.content.yaml_reader import read_yaml_text
from quizapp.core.findings import Step

Path_: TypeAlias = tuple[Step, ...]
NewValue: TypeAlias = str | int

_BOM = "\ufeff"


@dataclass(frozen=True, slots=True)
class Uneditable:
    """Why a file was left as it is."""

    reason: str


@dataclass(frozen=True, slots=True, order=True)
class Edit:
    """`text[start:end]` becomes `new`."""

    start: int
    end: int
    new: str


def apply(text: str, edits: Sequence[Edit]) -> str:
    """The text with all edits made; they must not overlap."""
    parts: list[str] = []
    position = 0
    for edit in sorted(edits):
        if edit.start < position:
            raise ValueError("two edits overlap")
        parts += text[position : edit.start], edit.new
        position = edit.end
    return "".join([*parts, text[position:]])


@dataclass(frozen=True)
class Edited:
    """A file's text, the edits that were made in it, and the bytes it has now."""

    before: str
    edits: tuple[Edit, ...]
    data: bytes

    def line(self, number: int) -> tuple[str, str]:
        """A line (from 1) as it was, and the line that stands in its place; empty where there is none."""
        if not 0 < number <= len(self._starts):
            return "", ""
        at = self._starts[number - 1]
        over = next((edit.start for edit in self.edits if edit.start < at < edit.end), at)
        moved = sum(len(edit.new) - (edit.end - edit.start) for edit in self.edits if edit.end <= over)
        return _line_around(self.before, at), _line_around(self._after, over + moved)

    @cached_property
    def _starts(self) -> list[int]:
        return line_starts(self.before)

    @cached_property
    def _after(self) -> str:
        return decoded(self.data)[0]


def _line_around(text: str, at: int) -> str:
    begin = max(text.rfind("\n", 0, at), text.rfind("\r", 0, at)) + 1
    end = LINE_BREAK.search(text, at)
    return text[begin : len(text) if end is None else end.start()]


@dataclass(frozen=True, slots=True)
class ValueChange:
    """The value of the key `name` that begins at a line and column (from 1) becomes another one."""

    line: int
    column: int
    name: str
    new: NewValue


def replace_values(data: bytes, changes: Sequence[ValueChange]) -> Edited | Uneditable:
    """A YAML file with other values for some keys; each must be a single value now.

    A value keeps its quotation marks, a block its first line, and what bears an anchor its anchor; a plain value gets
    quotation marks where it needs them.
    """
    text, mark = decoded(data)
    aliases: set[str] = set()
    try:
        found = _scalars(text, {(change.line, change.column) for change in changes}, aliases)
    except YAMLError:
        return Uneditable("its YAML cannot be read")
    edits: list[Edit] = []
    values: dict[Path_, NewValue] = {}
    for change in changes:
        scalar = found.get((change.line, change.column))
        if scalar is None or scalar.path[-1:] != (change.name,):
            return Uneditable(f"there is no single value of `{change.name}` on line {change.line}")
        if scalar.anchor in aliases:
            return Uneditable(f"`*{scalar.anchor}` stands for the same value elsewhere; write it out there first")
        edits.append(Edit(scalar.start, scalar.end, scalar.lead + _written(change.new, scalar.style)))
        values[scalar.path] = change.new + scalar.tail if isinstance(change.new, str) else change.new
    changed = apply(text, edits)
    before, after = read_yaml_text(text, ""), read_yaml_text(changed, "")
    if not after.usable or _with(before.value, (), values) != _plain(after.value):
        return Uneditable("the change cannot be made without changing something else")
    return Edited(text, tuple(sorted(edits)), (mark + changed).encode("utf-8"))


@dataclass(frozen=True, slots=True)
class _Scalar:
    """Where a value stands in the document and in its text; its quotation mark (or the sign of a block), if any.

    `lead` is written before a new value, and `tail` is what the line breaks behind a block add to it.
    """

    path: Path_
    start: int
    end: int
    style: str
    anchor: str | None
    lead: str = ""
    tail: str = ""


def _scalars(text: str, wanted: Container[tuple[int, int]], aliases: set[str]) -> dict[tuple[int, int], _Scalar]:
    """The values that begin at these lines and columns (from 1); gathers the names of aliases."""
    found: dict[tuple[int, int], _Scalar] = {}
    for path, event in _walk(text, aliases):
        begin, end = event.start_mark, event.end_mark
        if begin is None or end is None or (place := (begin.line + 1, begin.column + 1)) not in wanted:
            continue
        scalar = (_block if event.style in _BLOCKS else _flow)(text, path, event, begin.index, end.index)
        if scalar is not None:
            found[place] = scalar
    return found


_BLOCKS = ("|", ">")


def _flow(text: str, path: Path_, event: ScalarEvent, begin: int, end: int) -> _Scalar | None:
    """A value beside its key, without the anchor or tag before it."""
    if event.anchor is not None or event.tag is not None:
        properties = _PROPERTIES.match(text, begin, end)
        if properties is None:
            return None
        begin = properties.end()
    length = len(text[begin:end].rstrip())
    return _Scalar(path, begin, begin + length, event.style or "", event.anchor)


_PROPERTIES = re.compile(r"(?:[&!]\S*[ \t]+)+(?=[^\s#])")


def _block(text: str, path: Path_, event: ScalarEvent, begin: int, end: int) -> _Scalar | None:
    """What stands below the first line of a block, which may bear a comment, without the line breaks that follow it."""
    lines = _BLOCK.match(text, begin, end)
    if lines is None:
        return None
    value = str(event.value)
    tail = value[len(value.rstrip("\n")) :]
    return _Scalar(
        path, lines.start("lines"), lines.end("lines"), event.style or "", event.anchor, lines["indent"], tail
    )


_BLOCK = re.compile(
    r"[^\r\n]*(?:\r\n|\r|\n)(?P<lines>\s*?(?P<indent>[ ]*)\S(?:[^\r\n]*[\r\n]+(?=[ \t\r\n]*\S))*[^\r\n]*)"
)


def _walk(text: str, aliases: set[str]) -> Iterator[tuple[Path_, ScalarEvent]]:
    """Every scalar that is a value, with its path; names of aliases are gathered; YAMLError if it is no YAML."""
    parser = CParser(text)
    path: list[Step | None] = []
    lists: list[bool] = []
    try:
        while (event := parser.get_event()) is not None:
            if isinstance(event, AliasEvent):
                aliases.add(str(event.anchor))
            if isinstance(event, MappingEndEvent | SequenceEndEvent):
                path.pop()
                lists.pop()
                _next(path, lists)
            elif isinstance(event, MappingStartEvent | SequenceStartEvent):
                is_list = isinstance(event, SequenceStartEvent)
                lists.append(is_list)
                path.append(0 if is_list else None)
            elif isinstance(event, ScalarEvent | AliasEvent) and path and path[-1] is None:
                path[-1] = str(getattr(event, "value", ""))
            elif isinstance(event, AliasEvent):
                _next(path, lists)
            elif isinstance(event, ScalarEvent):
                yield tuple(step for step in path if step is not None), event
                _next(path, lists)
    finally:
        parser.dispose()


def _next(path: list[Step | None], lists: list[bool]) -> None:
    """A value has ended: in a list the next one follows, in a mapping a key."""
    if path:
        path[-1] = int(path[-1] or 0) + 1 if lists[-1] else None


_SAFE = re.compile(r"[^\W_](?:[^\[\]{},#:&*!|>'\"%@`\\\x00-\x1f]*[^\s\[\]{},#:&*!|>'\"%@`\\\x00-\x1f])?")


def _written(new: NewValue, style: str) -> str:
    """A value as YAML, in the quotation marks that the old one had."""
    if isinstance(new, int):
        return str(new)
    if style in _BLOCKS:
        return new
    if style == "'" and new.isprintable():
        return "'" + new.replace("'", "''") + "'"
    if not style and _SAFE.fullmatch(new) and _is_text(new):
        return new
    return json.dumps(new, ensure_ascii=False)


def _is_text(new: str) -> bool:
    try:
        resolved = resolve(new)
    except TooManyDigitsError:
        return False
    return resolved is not None and not isinstance(resolved, Plain)


def _plain(value: object) -> object:
    """A value that compares by what it means: a number that was written plainly is not the same text in quotes."""
    if isinstance(value, dict):
        return {key: _plain(part) for key, part in value.items()}
    if isinstance(value, list):
        return [_plain(part) for part in value]
    return ("plain", str(value)) if isinstance(value, Plain) else value


def _with(value: Any, path: Path_, changes: Mapping[Path_, NewValue]) -> object:  # noqa: ANN401 - any YAML value
    if path in changes:
        new = changes[path]
        return ("plain", str(new)) if isinstance(new, int) else new
    if isinstance(value, dict):
        return {key: _with(part, (*path, key), changes) for key, part in value.items()}
    if isinstance(value, list):
        return [_with(part, (*path, number), changes) for number, part in enumerate(value)]
    return _plain(value)


def decoded(data: bytes) -> tuple[str, str]:
    """A file's text and the byte order mark before it, which is kept."""
    text = data.decode("utf-8")
    return (text[1:], _BOM) if text.startswith(_BOM) else (text, "")


def write_over(file: Path, old: bytes, new: bytes) -> Uneditable | None:
    """Put new bytes in the place of the old, whole or not at all; left as it is where it has changed meanwhile."""
    try:
        if file.is_symlink() or file.read_bytes() != old:
            return Uneditable("it changed while it was checked")
        with NamedTemporaryFile(dir=file.parent, prefix=f".{file.name}.", delete=False) as made:
            written = Path(made.name)
            made.write(new)
        try:
            copymode(file, written)
            written.replace(file)
        except OSError:
            written.unlink(missing_ok=True)
            raise
    except OSError as error:
        return Uneditable(f"it cannot be written: {error.strerror or error}")
    return None
