"""How often each code was found, as a table for people and as JSON for other programs."""

import json
from collections import Counter
from collections.abc import Callable, Mapping, Sequence

from quizapp.core.findings import Finding
from quizapp.formats.findings import Report
from quizapp.formats.sarif import Rules


def as_table(report: Report) -> str:
    """A line a code, the most frequent first: how often, code, severity, what it stands for."""
    counted = _counted(report.findings)
    width = len(str(max((count for *_, count in counted), default=0)))
    return "\n".join(
        f"{count:>{width}}  {code}  {severity:<7}  {_title(code, report.rules)}".rstrip()
        for code, severity, count in counted
    )


def as_json(report: Report) -> str:
    """A JSON list of objects with `code`, `severity`, `count` and `title`, in the same order."""
    rows = [
        {"code": code, "severity": severity, "count": count, "title": _title(code, report.rules)}
        for code, severity, count in _counted(report.findings)
    ]
    return json.dumps(rows, ensure_ascii=False, indent=2)


STATISTICS: Mapping[str, Callable[[Report], str]] = {"text": as_table, "concise": as_table, "json": as_json}
"""The formats that statistics have, by the name of `quizapp check --format`."""


def _counted(findings: Sequence[Finding]) -> list[tuple[str, str, int]]:
    counts = Counter((finding.code, str(finding.severity)) for finding in findings)
    return sorted(
        ((code, severity, count) for (code, severity), count in counts.items()), key=lambda row: (-row[2], row)
    )


def _title(code: str, rules: Rules) -> str:
    return rules[code].title if code in rules else ""
