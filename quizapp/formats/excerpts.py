"""The source line that a finding is about, with carets under the words meant. Only shown: nothing is read of it."""

import re
import unicodedata
from collections.abc import Callable, Sequence
from typing import TypeAlias

from quizapp.core.findings import Where

Lines: TypeAlias = Callable[[str], Sequence[str]]
"""The lines of a file, by the name that a finding has for it; empty where they are not known."""

WIDTH = 110
"""The most characters of a line that are shown; of a longer one the part around the place is."""

_LEAD = 30
_CLIPPED = "…"
_KEY = re.compile(r"[^\s:#\"'{\[][^\s:]*(?=:(?:\s|$))")
_ALONE_RE = re.compile(r"\t|:(?!:)")
"""Signs that a finding begins at only where it is about the sign itself."""
_BEFORE_KEY = re.compile(r"[\s\-?]*|.*[{,\[]\s*")
_BRACKETS = {"[": "]", "{": "}"}
_QUOTED = {"'": re.compile(r"'(?:[^']|'')*'"), '"': re.compile(r'"(?:[^"\\]|\\.)*"'), "“": re.compile("“[^”]*”")}
_COMMENT = re.compile(r"\s+#.*$")


def no_lines(file: str) -> Sequence[str]:  # noqa: ARG001 (the signature of Lines)
    """No lines of any file."""
    return ()


def excerpt(where: Where, lines: Lines) -> str:
    """The line at a place between its number and a line of carets; empty where the line is not known or is blank.

       |
    12 |       paragraph: 3
       |                  ^
    """
    known = lines(where.file)
    if not 0 < where.line <= len(known) or not known[where.line - 1].strip():
        return ""
    shown, start, end = _clipped(*_marked(known[where.line - 1], where.column - 1))
    number = str(where.line)
    margin = " " * len(number)
    carets = _blank(shown[:start]) + "^" * max(_columns(shown[start:end]), 1)
    return f"  {margin} |\n  {number} | {printable(shown.rstrip())}\n  {margin} | {carets}"


def printable(text: str) -> str:
    """The text with a sign in place of everything that would move a terminal's cursor or change its colours."""
    if text.isprintable():
        return text
    return "".join(sign if sign.isprintable() or sign == "\t" else "�" for sign in text)


def extent(line: str, start: int) -> int:
    """Where what begins at `start` ends on the line: a key, a quoted or bracketed part, else a value without comment.

    A guess for showing, made of one line alone: findings name only where something begins.
    """
    if start >= len(line):
        return start
    if _ALONE_RE.match(line, start):
        return start + 1
    if (end := _closing(line, start)) is not None:
        return end
    if _BEFORE_KEY.fullmatch(line, 0, start) and (key := _KEY.match(line, start)) is not None:
        return key.end()
    rest = _COMMENT.sub("", line[start:])
    if _in_flow(line[:start]):
        rest = re.split(r"[,}\]]", rest, maxsplit=1)[0]
    return start + max(len(rest.rstrip()), 1)


def _marked(line: str, column: int) -> tuple[str, int, int]:
    start = min(max(column, 0), len(line))
    return line, start, max(extent(line, start), start)


def _closing(line: str, start: int) -> int | None:
    """The place after the sign that closes what begins at `start`; None where nothing is opened or closed there."""
    sign = line[start]
    if (quoted := _QUOTED.get(sign)) is not None:
        match = quoted.match(line, start)
        return None if match is None else match.end()
    if sign not in _BRACKETS:
        return None
    depth = 0
    for place in range(start, len(line)):
        depth += (line[place] == sign) - (line[place] == _BRACKETS[sign])
        if depth == 0:
            return place + 1
    return None


def _in_flow(before: str) -> bool:
    return before.count("{") > before.count("}") or before.count("[") > before.count("]")


def _clipped(line: str, start: int, end: int) -> tuple[str, int, int]:
    """A long line cut to what stands around the place."""
    line = line.rstrip()
    if len(line) <= WIDTH:
        return line, start, min(end, max(len(line), start + 1))
    first = max(min(start - _LEAD, len(line) - WIDTH), 0)
    cut = line[first : first + WIDTH]
    if first:
        cut = _CLIPPED + cut[1:]
    if first + WIDTH < len(line):
        cut = cut[:-1] + _CLIPPED
    return cut, start - first, min(end - first, len(cut))


def _blank(text: str) -> str:
    """White space as wide as the text is on a terminal; tabs stay tabs."""
    return "".join("\t" if sign == "\t" else " " * _columns(sign) for sign in text)


def _columns(text: str) -> int:
    """How many columns of a terminal a text takes: none for a combining mark, two for a wide sign."""
    if text.isascii():
        return len(text)
    return sum(
        0 if unicodedata.combining(sign) or unicodedata.category(sign) in ("Mn", "Me", "Cf")
        else 2 if unicodedata.east_asian_width(sign) in "WF"
        else 1
        for sign in text
    )  # fmt: skip
