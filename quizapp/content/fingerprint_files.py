"""Fingerprints as files: a header that people can read, then a paragraph a line. What they prove is core's.

    # quizapp fingerprint 1
    # ...what this is, in a sentence...
    # paragraphs: 23
    # digest: 0f1e2d3c4b5a6978
    § Article 51: Protection of the civilian population
    412 1 3q2+7w...

A line gives the paragraph's number, its number within the section, and its hashes in Base64 (8 bytes each, the most
significant first), `-` for none. A `§` line names the section that follows; it is empty where a section ends.
"""

import re
from base64 import b64decode, b64encode
from binascii import Error as Base64Error
from collections.abc import Iterator, Sequence
from hashlib import blake2b
from struct import unpack

from quizapp.content.codes import report
from quizapp.content.text_files import decode, split_lines
from quizapp.core.findings import Finding, Where
from quizapp.core.sources import Fingerprint, PrintedParagraph

_FIRST = "# quizapp fingerprint 1"
_SAYS = "# For each paragraph, the hashes of every run of three words: they prove a quote, and hold no text."
_PARAGRAPH = re.compile(r"([0-9]{1,9}) ([0-9]{1,9}) (-|[A-Za-z0-9+/]+={0,2})")
_MEND = "write the file again with `quizapp sources fingerprint`"


def write_fingerprint(prints: Fingerprint) -> str:
    """The text of a fingerprint file."""
    lines = []
    section = ""
    for paragraph in prints.paragraphs:
        if paragraph.section != section:
            section = paragraph.section
            lines.append(f"§ {section}".rstrip())
        packed = b"".join(one.to_bytes(8, "big") for one in paragraph.hashes)
        lines.append(f"{paragraph.number} {paragraph.within} {b64encode(packed).decode() or '-'}")
    header = [_FIRST, _SAYS, f"# paragraphs: {len(prints.paragraphs)}", f"# digest: {_digest(lines)}"]
    return "\n".join([*header, *lines, ""])


def read_fingerprint(text: str | bytes, file: str) -> Fingerprint | Finding:
    """The fingerprint that a file holds, or a finding on the line that is broken."""
    if isinstance(text, bytes):
        decoded = decode(text, file)
        if isinstance(decoded, Finding):
            return decoded
        text = decoded
    lines = split_lines(text.rstrip("\r\n"))
    if lines[0].strip() != _FIRST:
        return _broken(file, 1, f"the first line is not `{_FIRST}`")
    body_start = next((n for n, line in enumerate(lines) if not line.startswith("#")), len(lines))
    header = dict(part.partition(": ")[::2] for part in (line[2:] for line in lines[:body_start]) if ": " in part)
    try:
        paragraphs = tuple(_paragraphs(lines[body_start:], body_start + 1))
    except _BrokenLineError as error:
        return _broken(file, error.line, error.message)
    if header.get("paragraphs") != str(len(paragraphs)):
        message = f"the header counts {header.get('paragraphs', 'no')} paragraphs, the file holds {len(paragraphs)}"
        return _broken(file, len(lines), message)
    if header.get("digest") != _digest(lines[body_start:]):
        return _broken(file, body_start, "the digest does not fit: a line was changed")
    return Fingerprint(paragraphs)


class _BrokenLineError(ValueError):
    """A line that cannot be read; lines count from 1."""

    def __init__(self, line: int, message: str) -> None:
        super().__init__(message)
        self.line = line
        self.message = message


def _paragraphs(lines: Sequence[str], first: int) -> Iterator[PrintedParagraph]:
    section = ""
    last = 0
    for number, line in enumerate(lines, first):
        if line.startswith("§"):
            section = line[1:].strip()
            continue
        match = _PARAGRAPH.fullmatch(line)
        if match is None:
            raise _BrokenLineError(number, "expected a paragraph: its number, its number in the section, its hashes")
        if int(match[1]) <= last:
            raise _BrokenLineError(number, f"paragraph {match[1]} stands after paragraph {last}")
        last = int(match[1])
        yield PrintedParagraph(number=last, within=int(match[2]), section=section, hashes=_hashes(match[3], number))


def _hashes(packed: str, line: int) -> tuple[int, ...]:
    if packed == "-":
        return ()
    try:
        data = b64decode(packed, validate=True)
    except Base64Error as error:
        raise _BrokenLineError(line, f"the hashes are not Base64: {error}") from error
    if len(data) % 8:
        raise _BrokenLineError(line, "the last hash is cut short")
    return unpack(f">{len(data) // 8}Q", data)


def _digest(lines: Sequence[str]) -> str:
    return blake2b("\n".join(lines).encode(), digest_size=8).hexdigest()


def _broken(file: str, line: int, message: str) -> Finding:
    return report("Y050", Where(file, line), message, _MEND)
