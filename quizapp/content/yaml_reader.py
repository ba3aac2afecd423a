"""YAML 1.2 with the line and column of every node, read from libyaml's events; what the format refuses are findings.

Reading never raises and never recurses: events arrive one by one, and depth, size and number of parts are bounded
before anything is built of them. What a value means is the schema's to say.
"""

from collections.abc import Callable, Iterator, Mapping, Sequence
from dataclasses import dataclass, field
from typing import Any

from yaml import YAMLError
from yaml._yaml import CParser
from yaml.error import Mark, MarkedYAMLError
from yaml.events import (
    AliasEvent,
    DocumentStartEvent,
    Event,
    MappingEndEvent,
    MappingStartEvent,
    ScalarEvent,
    SequenceEndEvent,
    SequenceStartEvent,
)
from yaml.reader import ReaderError

from quizapp.content.codes import report
from quizapp.content.cut_off import cut_off, doubtful_comments, goes_on
from quizapp.content.nodes import Nodes
from quizapp.content.scalars import Plain, TooManyDigitsError, resolve
from quizapp.content.text_files import decode, place_after, split_lines
from quizapp.content.yaml_syntax import MEND, bracket_within, plainly
from quizapp.core.findings import Finding, Step, Where

MAX_DEPTH = 40
"""Groups within groups; the format itself needs seven."""
MAX_NODES = 1_000_000
"""Keys and values in a file; a bank of 10,000 questions has about a third of it."""
MAX_FINDINGS = 100
"""Findings on one file's YAML after which reading it stops: what follows would only repeat them."""


@dataclass(slots=True)
class ReadYaml:
    """A file's value (mappings, lists, text, `Plain`, None), its nodes, and what was found on the way.

    `usable` is False where the file could not be read to its end. `spoiled` are nodes whose value was refused (an
    alias, a tag): the finding on them is made, and others about them would only repeat it.
    """

    nodes: Nodes
    value: object = None
    usable: bool = False
    findings: list[Finding] = field(default_factory=list)
    spoiled: set[int] = field(default_factory=set)

    def node(self, *path: Step) -> int:
        """The number of the node at a path, or of the nearest one around it."""
        return self.nodes.find(self.value, path)

    def where(self, *path: Step) -> Where:
        """The place of the node at a path, or of the nearest one around it."""
        return self.nodes.where(self.node(*path))


def read_yaml(data: bytes, file: str) -> ReadYaml:
    """Reads the bytes of one file; never raises."""
    text = decode(data, file)
    if isinstance(text, Finding):
        return ReadYaml(Nodes(file), findings=[text])
    return read_yaml_text(text, file)


def read_yaml_text(text: str, file: str, *, first_line: int = 1) -> ReadYaml:
    """Reads text that was decoded already and begins on `first_line` of its file; never raises."""
    reader = _Reader(file, first_line, doubtful_comments(text))
    try:
        reader.run(_events(text))
    except _StopReadingError:
        return reader.result
    except ReaderError as error:
        where = Where(file, *place_after(text[: int(error.position)]))
        reader.result.findings.append(
            report("Y004", where, f"a character YAML does not allow: {error.reason}", "take it out")
        )
        return reader.result
    except MarkedYAMLError as error:
        reader.syntax(error, split_lines(text))
        return reader.result
    except YAMLError as error:
        reader.result.findings.append(report("Y005", Where(file), f"the YAML cannot be read: {error}", MEND))
        return reader.result
    reader.finish()
    return reader.result


def _events(text: str) -> Iterator[Event]:
    parser = CParser(text)
    try:
        yield from iter(parser.get_event, None)
    finally:
        parser.dispose()


_TOO_DEEP = "exceeded maximum nesting depth"
"""What libyaml says of a thousand brackets; it reads ahead, and may come upon them before the reader does."""

_DEPTH = f"more than {MAX_DEPTH} groups stand within one another", "look for brackets that are not closed"


class _StopReadingError(Exception):
    """The file is refused as a whole; the finding is made."""


class _Skipped:
    """The key of a value that is passed over."""


_SKIPPED = _Skipped()


@dataclass(slots=True)
class _Open:
    """A mapping or list under construction; `key` is what the next value of a mapping belongs to, None before a key."""

    node: int
    mapping: dict[str, object] | None
    items: list[object] | None
    key: str | _Skipped | None = None


class _Reader:
    """Builds the value and the nodes from events, with a stack of its own in place of recursion."""

    def __init__(self, file: str, first_line: int, doubtful: Mapping[tuple[int, int], str]) -> None:
        self._doubtful = doubtful
        self.result = ReadYaml(Nodes(file))
        self._offset = first_line
        self._stack: list[_Open] = []
        self._skipping = 0
        self._documents = 0
        self._reached = 0, 0
        """Line and column, from 0, behind what was told last."""

    def run(self, events: Iterator[Event]) -> None:
        """Takes every event; raises `_StopReadingError` where the file is refused as a whole."""
        take: dict[type[Event], Callable[[Any], None]] = {
            ScalarEvent: self._scalar,
            MappingStartEvent: self._start,
            SequenceStartEvent: self._start,
            MappingEndEvent: self._end,
            SequenceEndEvent: self._end,
            AliasEvent: self._alias,
            DocumentStartEvent: self._document,
        }
        event: Event | None = None
        try:
            for event in events:
                taker = take.get(type(event))
                if taker is not None:
                    taker(event)
        finally:
            if event is not None and event.end_mark is not None:
                self._reached = event.end_mark.line, event.end_mark.column
            for frame in reversed(self._stack):  # a file that breaks off leaves what it opened as far as it came
                self.result.nodes.close(frame.node)

    def finish(self) -> None:
        """The stream has ended as it should."""
        if self._documents == 0:
            empty = "the front matter is empty", "write `title: …` there"
            if self._offset == 1:
                empty = "the file is empty", "write its fields, or remove it"
            self._add("Y013", Where(self.result.nodes.file, self._offset), *empty)
        else:
            self.result.usable = True

    def syntax(self, error: MarkedYAMLError, lines: Sequence[str]) -> None:
        """The finding on a file that libyaml cannot parse."""
        mark = error.problem_mark or error.context_mark
        if error.problem == _TOO_DEEP:
            self.result.findings.append(report("Y010", self._too_deep(lines, mark), *_DEPTH))
            return
        said = plainly(error, lines, self._offset)
        above = self.result.findings[-1] if self.result.findings else None
        places = {line + self._offset for line in ([mark.line - 1] if mark else []) + ([said.at[0]] if said.at else [])}
        if above is not None and above.code == "Y014" and above.where.line in places:
            self.result.findings[-1] = goes_on(above)
            return
        where = Where(self.result.nodes.file)
        if said.at is not None:
            where = Where(where.file, said.at[0] + self._offset, said.at[1] + 1)
        self.result.findings.append(report("Y005", where, f"the YAML cannot be read: {said.message}", said.mend))

    def _too_deep(self, lines: Sequence[str], mark: Mark | None) -> Where:
        """The bracket that is one too many; libyaml gives up far behind it, and has told of nothing on the way."""
        place = bracket_within(lines, self._reached, MAX_DEPTH - len(self._stack) - self._skipping)
        if place is None:
            return self._at(mark) if mark is not None else Where(self.result.nodes.file)
        return Where(self.result.nodes.file, place[0] + self._offset, place[1] + 1)

    def _at(self, mark: Mark) -> Where:
        return Where(self.result.nodes.file, mark.line + self._offset, mark.column + 1)

    def _where(self, event: Event) -> Where:
        return Where(self.result.nodes.file, *self._place(event))

    def _place(self, event: Event) -> tuple[int, int]:
        """Line and column of an event, from 1; libyaml counts both from 0, the column in characters."""
        mark = event.start_mark
        return (self._offset, 1) if mark is None else (mark.line + self._offset, mark.column + 1)

    def _add(self, code: str, where: Where, message: str, mend: str, *, stop: bool = False) -> None:
        self.result.findings.append(report(code, where, message, mend))
        if stop or len(self.result.findings) >= MAX_FINDINGS:
            raise _StopReadingError

    def _document(self, event: DocumentStartEvent) -> None:
        self._documents += 1
        if self._documents > 1:
            mend = "put each document into a file of its own; a line of `---` begins another one"
            self._add("Y006", self._where(event), "a second document begins here", mend, stop=True)
        if event.tags or (event.version and tuple(event.version) != (1, 2)):
            mend = "take out the line that begins with %"
            self._add("Y006", self._where(event), "a directive that is not read here: files are YAML 1.2", mend)

    def _node(self, event: Event) -> int:
        nodes = self.result.nodes
        if len(nodes) >= MAX_NODES:
            message = f"the file has more than {MAX_NODES:,} keys and values"
            self._add("Y010", self._where(event), message, "split it into several files", stop=True)
        mark = event.start_mark  # `_place` written out: a large bank has hundreds of thousands of nodes
        return nodes.add(self._offset, 1) if mark is None else nodes.add(mark.line + self._offset, mark.column + 1)

    def _refused(self, event: ScalarEvent | MappingStartEvent | SequenceStartEvent) -> bool:
        """Whether the node has an anchor or a tag, which is a finding."""
        if event.anchor is None and event.tag is None:
            return False
        if event.anchor is not None:
            message = f"the anchor `&{_short(event.anchor)}` is not allowed"
            self._add("Y007", self._where(event), message, "write the value out where it is needed")
        if event.tag is not None:
            tag = event.tag.replace("tag:yaml.org,2002:", "!!")
            mend = "take it out; put text between quotation marks where it looks like a number"
            self._add("Y008", self._where(event), f"the tag `{_short(tag)}` is not allowed", mend)
        return True

    def _scalar(self, event: ScalarEvent) -> None:
        if self._skipping:
            return
        refused = (event.anchor is not None or event.tag is not None) and self._refused(event)
        frame = self._stack[-1] if self._stack else None
        if frame is not None and frame.mapping is not None and frame.key is None:
            self._key(frame, event)
            return
        if frame is not None and frame.key is _SKIPPED:
            frame.key = None
            return
        node = self._node(event)
        value: str | None = event.value
        if event.implicit[0]:
            try:
                value = resolve(event.value)
                if self._doubtful:
                    self._comment(event, value)
            except TooManyDigitsError:
                refused = True
                mend = "write fewer digits, or put it between quotation marks if it is text"
                self._add("Y012", self._where(event), f"a number of {len(event.value):,} digits", mend)
        if refused:
            self.result.spoiled.add(node)
        self._put(frame, value)

    def _comment(self, event: ScalarEvent, value: str | None) -> None:
        """A finding where the text ends at what may be no comment; behind a number or a truth value it is one."""
        mark = event.end_mark
        lost = None if mark is None else self._doubtful.get((mark.line, mark.column))
        if mark is not None and lost is not None and not isinstance(value, Plain):
            self._add("Y014", Where(self.result.nodes.file, mark.line + self._offset, mark.column + 2), *cut_off(lost))

    def _key(self, frame: _Open, event: ScalarEvent) -> None:
        assert frame.mapping is not None  # noqa: S101 - a key is only asked of a mapping
        key = str(event.value)
        if not key.strip():
            self._add("Y011", self._where(event), "a key is empty", "write the name of the field before the colon")
            frame.key = _SKIPPED
        elif key in frame.mapping:
            place = list(frame.mapping).index(key)
            first = self.result.nodes.where(self.result.nodes.nth_child(frame.node, 2 * place))
            message = f"`{_short(key)}` stands twice in this group; first on line {first.line}"
            self._add("Y009", self._where(event), message, "keep one of the two")
            frame.key = _SKIPPED
        else:
            self._node(event)
            frame.key = key

    def _put(self, frame: _Open | None, value: object) -> None:
        if frame is None:
            self.result.value = value
        elif frame.items is not None:
            frame.items.append(value)
        elif frame.mapping is not None and isinstance(frame.key, str):
            frame.mapping[frame.key] = value
            frame.key = None

    def _start(self, event: MappingStartEvent | SequenceStartEvent) -> None:
        mapping = type(event) is MappingStartEvent
        if len(self._stack) + self._skipping >= MAX_DEPTH:
            self._add("Y010", self._where(event), *_DEPTH, stop=True)
        if self._skipping:
            self._skipping += 1
            return
        refused = self._refused(event)
        frame = self._stack[-1] if self._stack else None
        if frame is not None and frame.mapping is not None and frame.key is None:
            mend = "write plain text before the colon; put braces or brackets that are text between quotation marks"
            self._add("Y011", self._where(event), "a key is a list or a group", mend)
            self._skipping = 1
            return
        if frame is not None and frame.key is _SKIPPED:
            self._skipping = 1
            return
        opened = _Open(self._node(event), {} if mapping else None, None if mapping else [])
        self._put(frame, opened.mapping if mapping else opened.items)
        if refused:
            self.result.spoiled.add(opened.node)
        self._stack.append(opened)

    def _end(self, _event: MappingEndEvent | SequenceEndEvent) -> None:
        if self._skipping:
            self._skipping -= 1
            if self._skipping == 0:
                self._passed_over()
            return
        self.result.nodes.close(self._stack.pop().node)

    def _alias(self, event: AliasEvent) -> None:
        if self._skipping:
            return
        message = f"the alias `*{_short(str(event.anchor))}` is not allowed"
        self._add(
            "Y007",
            self._where(event),
            message,
            "write the value out; put text that begins with * between quotation marks",
        )
        frame = self._stack[-1] if self._stack else None
        if frame is not None and frame.mapping is not None and (frame.key is None or frame.key is _SKIPPED):
            self._passed_over()
            return
        self.result.spoiled.add(self._node(event))
        self._put(frame, None)

    def _passed_over(self) -> None:
        """A key or a value was passed over: after a key its value is passed over too."""
        frame = self._stack[-1]
        frame.key = _SKIPPED if frame.key is None else None


def _short(text: str) -> str:
    return text if len(text) <= 40 else text[:39] + "…"
