"""Findings for people and for other programs: every format of `quizapp check --format`, by name."""

import json
from collections.abc import Callable, Mapping, Sequence
from dataclasses import dataclass, field
from types import MappingProxyType

from quizapp.core.findings import Finding
from quizapp.formats.excerpts import Lines, excerpt, no_lines, printable
from quizapp.formats.github import annotation
from quizapp.formats.sarif import Rules, sarif_log


@dataclass(frozen=True, slots=True, kw_only=True)
class Report:
    """What is printed: findings with their files as a person here writes them, and what is known around them."""

    findings: Sequence[Finding] = ()
    lines: Lines = no_lines
    rules: Rules = field(default_factory=lambda: MappingProxyType({}))
    version: str = ""


def text(findings: Sequence[Finding], lines: Lines = no_lines) -> str:
    """For people: what each finding says, its source line with a caret, and its mend on a line of its own."""
    blocks = ((_said(one), excerpt(one.where, lines), _mend(one)) for one in findings)
    return "\n".join(part for block in blocks for part in block if part)


def concise(findings: Sequence[Finding]) -> str:
    """A line a finding and nothing else."""
    return "\n".join(line(finding) for finding in findings)


def line(finding: Finding) -> str:
    """One finding as compilers write it, on one line: `file:line:column: CODE severity message (mend)`."""
    return _said(finding) + (f" ({_on_one_line(finding.mend)})" if finding.mend else "")


def _said(finding: Finding) -> str:
    return _on_one_line(f"{finding.where}: {finding.code} {finding.severity} {finding.message}")


def _mend(finding: Finding) -> str:
    return f"    Mend: {_on_one_line(finding.mend)}" if finding.mend else ""


def _on_one_line(text: str) -> str:
    return printable(" ".join(text.split()))


def as_json(findings: Sequence[Finding]) -> str:
    """A JSON list of objects; `course` and `question` are empty where a finding belongs to none."""
    return json.dumps([_record(finding) for finding in findings], ensure_ascii=False, indent=2)


def as_github(findings: Sequence[Finding]) -> str:
    """A workflow command of GitHub Actions a finding, shown there beside the line that it is about."""
    return "\n".join(annotation(finding) for finding in findings)


FORMATS: Mapping[str, Callable[[Report], str]] = {
    "text": lambda report: text(report.findings, report.lines),
    "concise": lambda report: concise(report.findings),
    "json": lambda report: as_json(report.findings),
    "sarif": lambda report: sarif_log(report.findings, report.rules, report.version, report.lines),
    "github": lambda report: as_github(report.findings),
}
"""The formats that `quizapp check --format` knows, by name."""

FOR_PEOPLE = frozenset({"text", "concise"})
"""The formats that a terminal shows; the others are read by programs, in UTF-8."""


def _record(finding: Finding) -> dict[str, str | int]:
    return {
        "code": finding.code,
        "severity": str(finding.severity),
        "file": finding.where.file,
        "line": finding.where.line,
        "column": finding.where.column,
        "course": finding.course,
        "question": finding.question,
        "message": finding.message,
        "mend": finding.mend,
    }
