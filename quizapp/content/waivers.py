"""`# check: ignore S005 because …` on a question's first line: which findings an author lets stand, and why.

A comment that was meant as a waiver and is none is a finding, so that no one believes in it.
"""

import re
from bisect import bisect_right
from collections.abc import Iterator, Sequence
from dataclasses import dataclass

from quizapp.content.codes import CODES as FILE_CODES
from quizapp.content.codes import report
from quizapp.content.comments import in_comments
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

_MEND = "write `# check: ignore S005 because …` on the question's first line"
_NO_CODES = "the comment names no codes to ignore", _MEND


@dataclass(frozen=True, slots=True)
class Waiver:
    """The findings with these codes on one question are waived, for a reason; line and column of its sign, from 1."""

    file: str
    question: str
    line: int
    column: int
    codes: tuple[str, ...]
    reason: str


def read_waivers(text: str, read: ReadYaml) -> tuple[tuple[Waiver, ...], tuple[Finding, ...]]:
    """The waivers of a quiz file, and findings on comments that were meant as one and waive nothing."""
    marked = in_comments(_MARKED, text)
    if not marked:
        return (), ()
    starts = line_starts(text)
    questions = dict(_first_lines(read))
    waivers: list[Waiver] = []
    findings: list[Finding] = []
    for match in marked:
        line = bisect_right(starts, match.start())
        where = Where(read.nodes.file, line, match.start() - starts[line - 1] + 1)
        question = questions.get(line)
        if question is None:
            findings.append(report("Y070", where, "this comment is not on a question's first line", _MEND))
            continue
        codes, reason, problem = _read(match["told"])
        if problem is not None:
            findings.append(report("Y070", where, *problem, question=question))
        else:
            waivers.append(Waiver(where.file, question, line, where.column, codes, reason))
    return tuple(waivers), tuple(findings)


def _read(told: str) -> tuple[tuple[str, ...], str, tuple[str, str] | None]:
    """The codes and the reason of a waiver, and what is wrong with it and how to mend it; None where nothing is."""
    ignore = _IGNORE.match(told)
    if ignore is None:
        return (), "", _no_codes(told)
    codes = tuple(code.upper() for code in re.findall(_CODE, ignore["codes"]))
    reason = ignore["reason"].strip()
    return codes, reason, _code_problem(codes) or _reason_problem(codes, reason, bool(ignore["because"]))


def _no_codes(told: str) -> tuple[str, str]:
    word = _FIRST_WORD.match(told)
    family = "" if word is None else word[1].upper()
    if any(code.startswith(family) for code in CODES) and family:
        return f"“{family}” begins several codes, and a waiver names each code in full", _MEND
    return _NO_CODES


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


def _first_lines(read: ReadYaml) -> Iterator[tuple[int, str]]:
    """The first line of each question, with the question's id."""
    questions = read.value.get("questions") if isinstance(read.value, dict) else None
    for index, question in enumerate(questions if isinstance(questions, list) else ()):
        if isinstance(question, dict):
            yield read.where("questions", index).line, str(question.get("id", ""))
