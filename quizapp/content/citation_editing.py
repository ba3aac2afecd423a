"""Changing a citation inside a lesson and not a byte besides; proved by reading it again, as the edits of YAML are."""

import re
from collections.abc import Iterator, Sequence
from dataclasses import dataclass
from itertools import pairwise

from quizapp.content.citations import MAX_LENGTH, read_brackets
from quizapp.content.editing import Edit, Edited, Uneditable, apply, decoded
from quizapp.content.text_files import line_starts, split_lines
from quizapp.core.sources import Citation

_PARAGRAPH = re.compile(r"(?P<word>(?:para(?:graph)?s?\.?|pars?\.|¶)\s*)(?P<number>[0-9]+)", re.IGNORECASE)
_ENDING = re.compile(r'["“”„«»\[\]]')
_QUOTED = re.compile(r'"[^"]*"|“[^“”]*[“”]|„[^“”]*[“”]|«[^»]*»')


@dataclass(frozen=True, slots=True)
class LessonChange:
    """The citation that stands at a line and column (from 1), or first in the brackets there, becomes another one."""

    line: int
    column: int
    old: Citation
    new: Citation


def replace_citations(data: bytes, changes: Sequence[LessonChange]) -> Edited | Uneditable:
    """A lesson with other places or words in some of its citations."""
    text, mark = decoded(data)
    starts = line_starts(text)
    edits: list[Edit] = []
    for change in changes:
        if change.line > len(starts):
            return Uneditable(f"there is no line {change.line}")
        found = _citation_edits(text, starts[change.line - 1] + change.column - 1, change)
        if isinstance(found, Uneditable):
            return found
        edits += found
    return Edited(text, tuple(sorted(edits)), (mark + apply(text, edits)).encode("utf-8"))


def _citation_edits(text: str, at: int, change: LessonChange) -> list[Edit] | Uneditable:
    start = max(text.rfind("[@", 0, at + 2), 0)
    raw = _brackets(text, start)
    parts = [] if raw is None else _parts(raw)
    nth = next((nth for nth, (first, last) in enumerate(parts) if first - 1 <= at - start < last), None)
    if raw is None or nth is None or nth >= len(before := read_brackets(_joined(raw)).citations):
        return Uneditable(f"the citation at line {change.line} cannot be told from what is around it")
    first, last = parts[nth]
    edits = [
        Edit(start + first + one.start, start + first + one.end, one.new) for one in _changed(raw[first:last], change)
    ]
    shifted = [Edit(one.start - start, one.end - start, one.new) for one in edits]
    after = read_brackets(_joined(apply(raw, shifted))).citations
    expected = tuple(change.new if other == nth else one for other, one in enumerate(before))
    if before[nth] != change.old or after != expected:
        return Uneditable(f"the citation at line {change.line} cannot be changed without changing something else")
    return edits


def _changed(part: str, change: LessonChange) -> Iterator[Edit]:
    """The edits within one citation, places counted from its beginning."""
    quoted = _QUOTED.search(part)
    outside = part if quoted is None else part[: quoted.start()] + " " * len(quoted[0]) + part[quoted.end() :]
    if change.new.paragraph != change.old.paragraph and (match := _PARAGRAPH.search(outside)) is not None:
        yield Edit(match.start("number"), match.end("number"), str(change.new.paragraph))
    if change.new.section != change.old.section and (match := _section(change).search(outside)) is not None:
        yield Edit(match.start(), match.end(), change.new.section)
    # A quotation mark or bracket within could end the phrase too early: such words are put in by hand.
    if change.new.quote != change.old.quote and quoted is not None and not _ENDING.search(change.new.quote):
        yield Edit(quoted.start() + 1, quoted.end() - 1, change.new.quote)


def _section(change: LessonChange) -> re.Pattern[str]:
    """The section of a citation as it may be written, over two lines too."""
    return re.compile(r"\s+".join(map(re.escape, change.old.section.split())))


def _brackets(text: str, start: int) -> str | None:
    """`[@…]` as it stands in the file, over as many lines as it takes, with blanks for the `>` before a quoted line."""
    if not text.startswith("[@", start):
        return None
    written = _MARGIN.sub(lambda match: " " * len(match[0]), text[start : start + 2 * MAX_LENGTH])
    end = _QUOTED.sub(lambda match: " " * len(match[0]), written).find("]")
    return None if end < 0 else written[: end + 1]


_MARGIN = re.compile(r"(?<=[\r\n])[ \t]*>[ \t>]*")


def _parts(raw: str) -> list[tuple[int, int]]:
    """Where each citation between the brackets begins and ends."""
    bare = _QUOTED.sub(lambda match: " " * len(match[0]), raw)
    borders = [0, *(match.start() for match in re.finditer(";", bare)), len(raw) - 1]
    return [(low + 1, high) for low, high in pairwise(borders)]


def _joined(raw: str) -> str:
    """Brackets as Markdown gives them: a line break within is white space."""
    return " ".join(split_lines(raw))
