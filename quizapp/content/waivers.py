"""`# check: ignore S005 because …`: which findings an author lets stand, and why.

It stands on the first line of what the finding is told of: a question, an objective in course.yaml, a source's record.
A comment that was meant as a waiver and is none is a finding, so that no one believes in it.
"""

import re
from bisect import bisect_right
from collections.abc import Callable, Iterator, Mapping, Sequence
from dataclasses import dataclass
from pathlib import PurePosixPath

from quizapp.content.codes import CODES as FILE_CODES
from quizapp.content.codes import report
from quizapp.content.comments import in_comments
from quizapp.content.layout import PlaceKind
from quizapp.content.nearest import nearest
from quizapp.content.text_files import line_starts
from quizapp.content.yaml_reader import ReadYaml
from quizapp.core.checking.manual.codes import CODES
from quizapp.core.findings import Finding, Where
from quizapp.core.text import tokens

_MARKED = re.compile(
    r"(?<!\S)#[ \t]*(?:check:|(?i:check[ \t]*:?[ \t]*(?=ignore\b)))[ \t]*(?P<told>[^\r\n]*)", re.MULTILINE
)
_CODE = r"[A-Za-z][0-9]{3}\b"
_IGNORE = re.compile(
    rf"(?i:ignore)[\s:]+(?P<codes>{_CODE}(?:(?:[\s,;/&+]|\b(?i:and)\b)+{_CODE})*)"
    r"[\s,:;.–—-]*(?P<because>(?i:because)\b)?[\s:]*(?P<reason>.*)$"
)
_LIKE_A_CODE = re.compile(r"(?:(?:or|to)\s+)?((?:[A-Za-z][0-9]{1,5}|[CQSY])\b)")
_FIRST_WORD = re.compile(r"(?i:ignore)[\s:]+([A-Za-z][0-9]{0,2})\b")
_LATER = re.compile(r"\W*(?:todo|tbd|tba|fixme|xxx|wip)\b", re.IGNORECASE)
_FEWEST_WORDS = 2

_MEND = "write `# check: ignore {} because …` {}"


@dataclass(frozen=True, slots=True)
class Waiver:
    """The findings with these codes on one part of a file are waived, for a reason; line and column are its sign's.

    The part is a question, and then `question` is its id, or it stands on the lines from `line` through `through`.
    """

    file: str
    part: str
    line: int
    column: int
    codes: tuple[str, ...]
    reason: str
    question: str = ""
    through: int = 0

    def waives(self, finding: Finding) -> bool:
        """Whether it takes the finding away."""
        where = finding.where
        if where.file != self.file or finding.code not in self.codes:
            return False
        return finding.question == self.question if self.question else self.line <= where.line <= self.through


@dataclass(frozen=True, slots=True)
class _Part:
    """What a waiver can stand on: its name, its first line, and what tells its findings from others."""

    name: str
    line: int
    question: str = ""
    through: int = 0


@dataclass(frozen=True, slots=True)
class _Kind:
    """A kind of file: the parts on whose first lines waivers stand, what such a line is called, a code found there."""

    parts: Callable[[ReadYaml], Iterator[_Part]]
    line: str
    behind: str
    code: str


def read_waivers(text: str, read: ReadYaml, kind: PlaceKind) -> tuple[tuple[Waiver, ...], tuple[Finding, ...]]:
    """The waivers of a file, and findings on comments that were meant as one and waive nothing."""
    marked = in_comments(_MARKED, text)
    if not marked:
        return (), ()
    starts = line_starts(text)
    known = _KINDS[kind]
    parts = {part.line: part for part in known.parts(read)}
    waivers: list[Waiver] = []
    findings: list[Finding] = []
    for match in marked:
        line = bisect_right(starts, match.start())
        where = Where(read.nodes.file, line, match.start() - starts[line - 1] + 1)
        mend = _MEND.format(known.code, known.behind)
        part = parts.get(line)
        if part is None:
            findings.append(report("Y070", where, f"this comment is not on {known.line}", mend))
            continue
        codes, reason, problem = _read(match["told"], mend)
        if problem is not None:
            findings.append(report("Y070", where, *problem, question=part.question))
            continue
        waivers.append(Waiver(where.file, part.name, line, where.column, codes, reason, part.question, part.through))
    return tuple(waivers), tuple(findings)


def refused_in_lesson(text: str, read: ReadYaml, first_line: int) -> tuple[Finding, ...]:
    """Findings on comments of a lesson's front matter that were meant as waivers: nothing is told of it but Y codes."""
    starts = line_starts(text)
    found: list[Finding] = []
    for match in in_comments(_MARKED, text):
        line = bisect_right(starts, match.start())
        where = Where(read.nodes.file, line + first_line - 1, match.start() - starts[line - 1] + 1)
        mend = "take it out; what rests on a work that is not at hand goes into a block `::: unverified`"
        found.append(report("Y070", where, "nothing can be waived in a lesson", mend))
    return tuple(found)


def _read(told: str, mend: str) -> tuple[tuple[str, ...], str, tuple[str, str] | None]:
    """The codes and the reason of a waiver, and what is wrong with it and how to mend it; None where nothing is."""
    ignore = _IGNORE.match(told)
    if ignore is None:
        return (), "", _no_codes(told, mend)
    codes = tuple(code.upper() for code in re.findall(_CODE, ignore["codes"]))
    reason = ignore["reason"].strip()
    return codes, reason, _code_problem(codes) or _reason_problem(codes, reason, bool(ignore["because"]))


def _no_codes(told: str, mend: str) -> tuple[str, str]:
    word = _FIRST_WORD.match(told)
    family = "" if word is None else word[1].upper()
    if any(code.startswith(family) for code in CODES) and family:
        return f"“{family}” begins several codes, and a waiver names each code in full", mend
    return "the comment names no codes to ignore", mend


def _code_problem(codes: Sequence[str]) -> tuple[str, str] | None:
    for code in codes:
        if code in FILE_CODES:
            message = f"{code} cannot be waived: a Y code tells what is wrong with the file as it is written"
            return message, f"mend what it tells, and take {code} out of the comment"
        if code not in CODES:
            near = nearest(code, CODES)
            return f"there is no code {code}", f"did you mean {near}?" if near else "`quizapp explain` lists all codes"
    return None


def _reason_problem(codes: Sequence[str], reason: str, because: bool) -> tuple[str, str] | None:
    named = ", ".join(codes)
    if not because and (further := _LIKE_A_CODE.match(reason)) is not None:
        message = f"“{further[1]}” stands where the reason should begin, and is not waived"
        return message, f"write `# check: ignore {named}, S005 because …` with every code in full, parted by commas"
    mend = f"say why in words, two or more, behind it: `# check: ignore {named} because …`"
    if not reason:
        return "the waiver gives no reason", mend
    words = [word for word in tokens(reason) if any(map(str.isalpha, word)) and word != "because"]
    if len(words) < _FEWEST_WORDS or _LATER.match(reason):
        return f"the waiver gives no reason: “{reason}” says nothing of why the finding may stand", mend
    return None


def _questions(read: ReadYaml) -> Iterator[_Part]:
    questions = read.value.get("questions") if isinstance(read.value, dict) else None
    for index, question in enumerate(questions if isinstance(questions, list) else ()):
        if isinstance(question, dict):
            name = str(question.get("id", ""))
            yield _Part(name, read.where("questions", index).line, question=name)


def _objectives(read: ReadYaml) -> Iterator[_Part]:
    objectives = read.value.get("objectives") if isinstance(read.value, dict) else None
    for name in objectives if isinstance(objectives, dict) else ():
        path = ("objectives", name)
        line = read.nodes.where(read.nodes.find(read.value, path, key=True)).line
        yield _Part(name, line, through=read.where(*path).line)


def _record(read: ReadYaml) -> Iterator[_Part]:
    line = read.where().line
    yield _Part(PurePosixPath(read.nodes.file).stem, line, through=line)


_KINDS: Mapping[PlaceKind, _Kind] = {
    "quiz": _Kind(_questions, "a question's first line", "on the question's first line", "S005"),
    "course": _Kind(
        _objectives,
        "the line of an objective, and of nothing else in course.yaml can a finding be waived",
        "behind the objective",
        "C002",
    ),
    "source": _Kind(_record, "the record's first line", "behind the record's first field", "C004"),
}
