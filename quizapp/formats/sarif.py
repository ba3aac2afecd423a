"""Findings as a SARIF 2.1.0 log, which code hosts and editors read.

The standard: https://docs.oasis-open.org/sarif/sarif/v2.1.0/sarif-v2.1.0.html (section numbers below are its own).
"""

import json
from collections.abc import Mapping, Sequence
from dataclasses import dataclass
from hashlib import blake2b
from pathlib import PurePosixPath
from typing import Any, TypeAlias
from urllib.parse import quote

from quizapp.core.findings import Finding, Where
from quizapp.formats.excerpts import Lines, extent, no_lines

SCHEMA = "https://docs.oasis-open.org/sarif/sarif/v2.1.0/errata01/os/schemas/sarif-schema-2.1.0.json"
ROOT = "SRCROOT"
"""The name for the folder that relative paths begin at; whoever reads the log knows where it is (3.14.14)."""


@dataclass(frozen=True, slots=True, kw_only=True)
class Rule:
    """What a code stands for: one sentence, and at more length how it is meant."""

    title: str
    help: str = ""


Rules: TypeAlias = Mapping[str, Rule]


def sarif_log(findings: Sequence[Finding], rules: Rules, version: str, lines: Lines = no_lines) -> str:
    """One run with a result a finding; of the rules those that were broken are described.

    A region ends where the words meant do, as far as its line is known.
    """
    codes = sorted({finding.code for finding in findings})
    numbers = {code: number for number, code in enumerate(codes)}
    driver: dict[str, Any] = {"name": "quizapp", "rules": [_rule(code, rules) for code in codes]}
    if version:
        driver["version"] = version
    run = {
        "tool": {"driver": driver},
        "columnKind": "unicodeCodePoints",
        "results": [_result(finding, numbers[finding.code], mark, lines) for finding, mark in _told_apart(findings)],
    }
    return json.dumps({"$schema": SCHEMA, "version": "2.1.0", "runs": [run]}, ensure_ascii=False, indent=2)


def _rule(code: str, rules: Rules) -> dict[str, Any]:
    made: dict[str, Any] = {"id": code}
    if (rule := rules.get(code)) is not None:
        made["shortDescription"] = {"text": rule.title}
        if rule.help:
            made["help"] = {"text": rule.help}
    return made


def _result(finding: Finding, rule: int, mark: str, lines: Lines) -> dict[str, Any]:
    mend = f"\n{finding.mend}" if finding.mend else ""
    properties = {"course": finding.course, "question": finding.question, "mend": finding.mend}
    return {
        "ruleId": finding.code,
        "ruleIndex": rule,
        "level": str(finding.severity),
        "message": {"text": finding.message + mend},
        "locations": [
            {
                "physicalLocation": {
                    "artifactLocation": _artifact(finding.where.file),
                    "region": _region(finding.where, lines),
                }
            }
        ],
        "partialFingerprints": {"finding/v1": mark},
        "properties": {name: value for name, value in properties.items() if value},
    }


def _region(where: Where, lines: Lines) -> dict[str, int]:
    """A part of one line, in characters; `endColumn` is the column after it (3.30.8)."""
    region = {"startLine": where.line, "startColumn": where.column}
    known = lines(where.file)
    if 0 < where.line <= len(known) and where.column <= len(known[where.line - 1]):
        region["endColumn"] = extent(known[where.line - 1], where.column - 1) + 1
    return region


def _artifact(file: str) -> dict[str, str]:
    """A path as a URI: relative to the root that the reader knows, or absolute (3.4.3)."""
    path = PurePosixPath(file)
    if path.is_absolute():
        return {"uri": "file://" + _quoted(file)}
    if file[1:3] == ":/":
        return {"uri": "file:///" + _quoted(file, safe="/:")}
    return {"uri": _quoted(file), "uriBaseId": ROOT}


def _quoted(file: str, safe: str = "/") -> str:
    """Percent-encoded; of a name that is not UTF-8 the very bytes, which Python keeps in its own way."""
    return quote(file, safe, errors="surrogateescape")


def _told_apart(findings: Sequence[Finding]) -> list[tuple[Finding, str]]:
    """Each finding with a mark that stays when lines move above it (3.27.17); equal ones are counted."""
    seen: dict[str, int] = {}
    marked = []
    for finding in findings:
        parts = (finding.code, finding.course, finding.question or finding.where.file, finding.message)
        mark = blake2b("\0".join(parts).encode("utf-8", "surrogatepass"), digest_size=16).hexdigest()
        seen[mark] = seen.get(mark, 0) + 1
        marked.append((finding, f"{mark}/{seen[mark]}"))
    return marked
