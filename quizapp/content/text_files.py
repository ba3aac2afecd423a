"""A file's bytes as text: UTF-8 that can be seen, of a bounded size, in lines that every editor counts alike."""

import re
from collections.abc import Sequence

from quizapp.content.codes import report
from quizapp.core.findings import Finding, Where

MAX_BYTES = 32 * 1024 * 1024
"""A course file may have this many bytes: a bank of 10,000 questions takes about a third of it."""

MAX_LESSON_BYTES = 2 * 1024 * 1024
"""A lesson may be the source of a large bank; what the worst Markdown of this size costs is about a minute."""

# Line breaks that YAML 1.2 does not count as such, and everything that cannot be seen, stay out: a line number must
# mean the same in every editor.
_CONTROL = re.compile("[\x00-\x08\x0b\x0c\x0e-\x1f\x7f-\x9f\u2028\u2029\ufeff\ufffe\uffff]")
LINE_BREAK = re.compile("\r\n|\r|\n")


def decode(data: bytes, file: str) -> str | Finding:
    """A file's text, without a byte order mark; a finding where it is too large, or not UTF-8 text that can be seen."""
    if len(data) > MAX_BYTES:
        return too_large(file)
    try:
        text = data.decode("utf-8")
    except UnicodeDecodeError as error:
        where = Where(file, *place_after(data[: error.start].decode("utf-8")))
        offset = error.start
        mend = "save the file as UTF-8"
        if data[:2] in _UTF_16:
            mend += "; it looks like UTF-16"
        return report("Y003", where, f"byte {offset} (0x{data[offset]:02x}) is not UTF-8", mend)
    text = text.removeprefix("\ufeff")
    if (match := _CONTROL.search(text)) is not None:
        where = Where(file, *place_after(text[: match.start()]))
        return report("Y004", where, f"there is a control character, U+{ord(match[0]):04X}", "take it out")
    return text


def too_large(file: str, limit: int = MAX_BYTES) -> Finding:
    """The finding on a file of more than `limit` bytes."""
    size = f"{limit // 1024**2} MB" if limit >= 1024**2 else f"{limit // 1024} KB"
    return report("Y002", Where(file), f"the file has more than {size}", "split it into several files")


def split_lines(text: str) -> tuple[str, ...]:
    """The lines of a text as YAML 1.2 and editors count them."""
    return tuple(LINE_BREAK.split(text))


def lines_to_show(data: bytes) -> tuple[str, ...]:
    """The lines of a file as a person sees them in an editor, even of one that is refused for not being UTF-8."""
    return split_lines(data.decode("utf-16" if data[:2] in _UTF_16 else "utf-8-sig", errors="replace"))


_UTF_16 = (b"\xff\xfe", b"\xfe\xff")
"""What a file in UTF-16 begins with."""


def line_starts(text: str) -> list[int]:
    """The place in a text at which each of its lines begins."""
    return [0, *(match.end() for match in LINE_BREAK.finditer(text))]


def place_after(before: str) -> tuple[int, int]:
    """Line and column, from 1, of what follows `before`."""
    lines = split_lines(before)
    return len(lines), len(lines[-1]) + 1


def at_text(where: Where, lines: Sequence[str]) -> Where:
    """Where the text of a block begins whose sign, `|` or `>`, stands at a place; of anything else the place itself."""
    if not 0 < where.line < len(lines) or _BLOCK_RE.match(lines[where.line - 1], where.column - 1) is None:
        return where
    for number in range(where.line, len(lines)):
        if text := lines[number].strip():
            return Where(where.file, number + 1, lines[number].index(text) + 1)
    return where


_BLOCK_RE = re.compile(r"(?<=[:-] )[|>][-+0-9]*\s*(?:#.*)?$")
