"""Changing a value in a course's file and not a byte besides: no comment, space, quote or line that was not meant.

Edits are made by position in the text as it was written. Each is proved before it is given out: the changed text is
read again, and must say what the old one said but for the values that were to change.
"""

import json
import re
from collections.abc import Container, Iterator, Mapping, Sequence
from dataclasses import dataclass
from itertools import pairwise
from pathlib import Path
from shutil import copymode
from tempfile import NamedTemporaryFile
from typing import Any, TypeAlias

from yaml import YAMLError
from yaml._yaml import CParser
from yaml.events import MappingEndEvent, MappingStartEvent, ScalarEvent, SequenceEndEvent, SequenceStartEvent

from quizapp.content.citations import MAX_LENGTH, read_brackets
from quizapp.content.scalars import Plain, TooManyDigitsError, resolve
from quizapp.content.text_files import split_lines
from quizapp.content.yaml_reader import read_yaml_text
from quizapp.core.findings import Step
from quizapp.core.sources import Citation

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


@dataclass(frozen=True, slots=True)
class ValueChange:
    """The value of the key `name` that begins at a line and column (from 1) becomes another one."""

    line: int
    column: int
    name: str
    new: NewValue


def replace_values(data: bytes, changes: Sequence[ValueChange]) -> bytes | Uneditable:
    """A YAML file with other values for some keys; each must be a single value now.

    A value keeps its quotation marks; a plain one gets some where it needs them.
    """
    text, mark = _decoded(data)
    try:
        found = _scalars(text, {(change.line, change.column) for change in changes})
    except YAMLError:
        return Uneditable("its YAML cannot be read")
    edits: list[Edit] = []
    values: dict[Path_, NewValue] = {}
    for change in changes:
        scalar = found.get((change.line, change.column))
        if scalar is None or scalar.path[-1:] != (change.name,):
            return Uneditable(f"there is no single value of `{change.name}` on line {change.line}")
        edits.append(Edit(scalar.start, scalar.end, _written(change.new, scalar.style)))
        values[scalar.path] = change.new
    changed = apply(text, edits)
    before, after = read_yaml_text(text, ""), read_yaml_text(changed, "")
    if not after.usable or _with(before.value, (), values) != _plain(after.value):
        return Uneditable("the change cannot be made without changing something else")
    return (mark + changed).encode("utf-8")


@dataclass(frozen=True, slots=True)
class _Scalar:
    """Where a value stands in the document and in its text; its quotation mark (or the sign of a block), if any."""

    path: Path_
    start: int
    end: int
    style: str


def _scalars(text: str, wanted: Container[tuple[int, int]]) -> dict[tuple[int, int], _Scalar]:
    """The values that begin at these lines and columns (from 1)."""
    found: dict[tuple[int, int], _Scalar] = {}
    for path, event in _walk(text):
        begin, end = event.start_mark, event.end_mark
        if begin is None or end is None or (place := (begin.line + 1, begin.column + 1)) not in wanted:
            continue
        # The end of a block stands behind the line breaks that follow it.
        length = len(text[begin.index : end.index].rstrip())
        found[place] = _Scalar(path, begin.index, begin.index + length, event.style or "")
    return found


def _walk(text: str) -> Iterator[tuple[Path_, ScalarEvent]]:
    """Every scalar that is a value, with the path to it; raises YAMLError where the text is not YAML."""
    parser = CParser(text)
    path: list[Step | None] = []
    lists: list[bool] = []
    try:
        while (event := parser.get_event()) is not None:
            if isinstance(event, MappingEndEvent | SequenceEndEvent):
                path.pop()
                lists.pop()
                _next(path, lists)
            elif isinstance(event, MappingStartEvent | SequenceStartEvent):
                is_list = isinstance(event, SequenceStartEvent)
                lists.append(is_list)
                path.append(0 if is_list else None)
            elif isinstance(event, ScalarEvent) and path and path[-1] is None:
                path[-1] = str(event.value)
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


_PARAGRAPH = re.compile(r"(?P<word>(?:para(?:graph)?s?\.?|pars?\.|¶)\s*)(?P<number>[0-9]+)", re.IGNORECASE)
_ENDING = re.compile(r'["“”„«»\[\]]')
_QUOTED = re.compile(r'"[^"]*"|“[^“”]*[“”]|„[^“”]*[“”]|«[^»]*»')


@dataclass(frozen=True, slots=True)
class LessonChange:
    """The nth citation (from 0) of the brackets that begin at a line and column (from 1) becomes another one."""

    line: int
    column: int
    nth: int
    old: Citation
    new: Citation


def replace_citations(data: bytes, changes: Sequence[LessonChange]) -> bytes | Uneditable:
    """A lesson with other places or words in some of its citations."""
    text, mark = _decoded(data)
    starts = [0, *(match.end() for match in re.finditer("\r\n|\r|\n", text))]
    edits: list[Edit] = []
    for change in changes:
        if change.line > len(starts):
            return Uneditable(f"there is no line {change.line}")
        found = _citation_edits(text, starts[change.line - 1] + change.column - 1, change)
        if isinstance(found, Uneditable):
            return found
        edits += found
    return (mark + apply(text, edits)).encode("utf-8")


def _citation_edits(text: str, start: int, change: LessonChange) -> list[Edit] | Uneditable:
    raw = _brackets(text, start)
    if raw is None or change.nth >= len(read_brackets(_joined(raw)).citations):
        return Uneditable(f"no citation can be read at line {change.line}")
    before = read_brackets(_joined(raw)).citations
    first, last = _parts(raw)[change.nth]
    edits = [
        Edit(start + first + one.start, start + first + one.end, one.new) for one in _changed(raw[first:last], change)
    ]
    shifted = [Edit(one.start - start, one.end - start, one.new) for one in edits]
    after = read_brackets(_joined(apply(raw, shifted))).citations
    expected = tuple(change.new if at == change.nth else one for at, one in enumerate(before))
    if before[change.nth] != change.old or after != expected:
        return Uneditable(f"the citation at line {change.line} cannot be changed without changing something else")
    return edits


def _changed(part: str, change: LessonChange) -> Iterator[Edit]:
    """The edits within one citation, places counted from its beginning."""
    quoted = _QUOTED.search(part)
    outside = part if quoted is None else part[: quoted.start()] + " " * len(quoted[0]) + part[quoted.end() :]
    if change.new.paragraph != change.old.paragraph and (match := _PARAGRAPH.search(outside)) is not None:
        yield Edit(match.start("number"), match.end("number"), str(change.new.paragraph))
    if change.new.section != change.old.section and (at := outside.find(change.old.section)) >= 0:
        yield Edit(at, at + len(change.old.section), change.new.section)
    # A quotation mark or bracket within could end the phrase too early: such words are put in by hand.
    if change.new.quote != change.old.quote and quoted is not None and not _ENDING.search(change.new.quote):
        yield Edit(quoted.start() + 1, quoted.end() - 1, change.new.quote)


def _brackets(text: str, start: int) -> str | None:
    """`[@…]` as it stands in the file, over as many lines as it takes."""
    if not text.startswith("[@", start):
        return None
    bare = _QUOTED.sub(lambda match: " " * len(match[0]), text[start : start + 2 * MAX_LENGTH])
    end = bare.find("]")
    return None if end < 0 else text[start : start + end + 1]


def _parts(raw: str) -> list[tuple[int, int]]:
    """Where each citation between the brackets begins and ends."""
    bare = _QUOTED.sub(lambda match: " " * len(match[0]), raw)
    borders = [0, *(match.start() for match in re.finditer(";", bare)), len(raw) - 1]
    return [(low + 1, high) for low, high in pairwise(borders)]


def _joined(raw: str) -> str:
    """Brackets as Markdown gives them: a line break within is white space."""
    return " ".join(split_lines(raw))


def _decoded(data: bytes) -> tuple[str, str]:
    """A file's text and the byte order mark before it, which is kept."""
    text = data.decode("utf-8")
    return (text[1:], _BOM) if text.startswith(_BOM) else (text, "")


def line_at(data: bytes, line: int) -> str:
    """A line (from 1) of a file, for showing; empty where there is none."""
    lines = split_lines(_decoded(data)[0])
    return lines[line - 1] if 0 < line <= len(lines) else ""


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
