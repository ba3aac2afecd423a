"""Findings as text for people and as JSON for other programs."""

import json
from collections.abc import Callable, Mapping, Sequence

from quizapp.core.findings import Finding


def text(findings: Sequence[Finding]) -> str:
    """A line a finding, as compilers write them: `file:line:column: CODE severity message (mend)`."""
    return "\n".join(line(finding) for finding in findings)


def line(finding: Finding) -> str:
    """One finding on one line, whatever line ends its message holds."""
    mend = f" ({finding.mend})" if finding.mend else ""
    return " ".join(f"{finding.where}: {finding.code} {finding.severity} {finding.message}{mend}".split())


def as_json(findings: Sequence[Finding]) -> str:
    """A JSON list of objects; `course` and `question` are empty where a finding belongs to none."""
    return json.dumps([_record(finding) for finding in findings], ensure_ascii=False, indent=2)


FORMATS: Mapping[str, Callable[[Sequence[Finding]], str]] = {"text": text, "json": as_json}
"""The formats that `quizapp check --format` knows, by name."""


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
