"""`# check: ignore S005 because …` on a question's first line: which findings an author lets stand, and why."""

import re
from collections.abc import Iterator, Sequence
from dataclasses import dataclass

from quizapp.content.codes import report
from quizapp.content.nearest import nearest
from quizapp.content.yaml_reader import ReadYaml
from quizapp.core.checking.manual.codes import CODES
from quizapp.core.findings import Finding, Where

_COMMENT = re.compile(r"(?:^|\s)#\s*check:\s*(.*)$", re.MULTILINE)
_IGNORE = re.compile(r"ignore\s+([A-Z][0-9]{3}(?:[\s,]+[A-Z][0-9]{3})*)\b[\s,:;.–—-]*(?:because\b)?[\s:]*(.*)$")
_MEND = "write `# check: ignore S005 because …` on the question's first line"


@dataclass(frozen=True, slots=True)
class Waiver:
    """The findings with these codes on one question are waived, for a reason; `line` is that of the comment, from 1."""

    file: str
    question: str
    line: int
    codes: tuple[str, ...]
    reason: str


def read_waivers(lines: Sequence[str], read: ReadYaml) -> tuple[tuple[Waiver, ...], tuple[Finding, ...]]:
    """The waivers of a quiz file, and findings on comments that were meant as one and waive nothing."""
    marked = [(number, match) for number, line in enumerate(lines, 1) if (match := _COMMENT.search(line)) is not None]
    if not marked:
        return (), ()
    first_lines = dict(_first_lines(read))
    waivers: list[Waiver] = []
    findings: list[Finding] = []
    for number, match in marked:
        where = Where(read.nodes.file, number, match.start() + 1 + match[0].index("#"))
        question = first_lines.get(number)
        if question is None:
            findings.append(report("Y070", where, "this comment is not on a question's first line", _MEND))
            continue
        name, inside = question
        if _COMMENT.search(inside):
            continue
        ignore = _IGNORE.match(match[1])
        codes = () if ignore is None else tuple(re.findall(r"[A-Z][0-9]{3}", ignore[1]))
        problem = _problem(codes, ignore)
        if ignore is None or problem is not None:
            findings.append(report("Y070", where, *(problem or _NO_CODES), question=name))
        else:
            waivers.append(Waiver(read.nodes.file, name, number, codes, ignore[2].strip()))
    return tuple(waivers), tuple(findings)


def _problem(codes: Sequence[str], ignore: re.Match[str] | None) -> tuple[str, str] | None:
    """What is wrong with a waiver, and how to mend it; None where nothing is."""
    if ignore is None:
        return _NO_CODES
    for code in codes:
        if code.startswith("Y"):
            return f"{code} cannot be waived: the file cannot be read as meant", "mend what it says, and take it out"
        if code not in CODES:
            near = nearest(code, CODES)
            return f"there is no code {code}", f"did you mean {near}?" if near else "`quizapp explain` lists all codes"
    if not ignore[2].strip():
        return "the waiver gives no reason", f"say why behind it: `# check: ignore {', '.join(codes)} because …`"
    return None


_NO_CODES = "the comment names no codes to ignore", _MEND


def _first_lines(read: ReadYaml) -> Iterator[tuple[int, tuple[str, str]]]:
    """The first line of each question, with its id and the text of all that is written in the question.

    The text tells a comment from the same words inside quotes.
    """
    questions = read.value.get("questions") if isinstance(read.value, dict) else None
    for index, question in enumerate(questions if isinstance(questions, list) else ()):
        if isinstance(question, dict):
            yield read.where("questions", index).line, (str(question.get("id", "")), "\n".join(_texts(question)))


def _texts(value: object) -> Iterator[str]:
    """Every text written in a value; the reader has bounded how deep it goes."""
    if isinstance(value, str):
        yield " ".join(value.split())
    elif isinstance(value, dict):
        for part in value.values():
            yield from _texts(part)
    elif isinstance(value, list):
        for part in value:
            yield from _texts(part)
