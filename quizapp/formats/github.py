"""Findings as workflow commands of GitHub Actions, which shows them beside the changed lines of a pull request.

Syntax: https://docs.github.com/actions/reference/workflow-commands-for-github-actions
"""

from quizapp.core.findings import Finding


def annotation(finding: Finding) -> str:
    """`::error file=…,line=…,col=…,title=S001::message`; what would end a value or the line is escaped."""
    where = finding.where
    title = f"{finding.code} {finding.question}".strip()
    properties = {"file": where.file, "line": str(where.line), "col": str(where.column), "title": title}
    written = ",".join(f"{name}={_property(value)}" for name, value in properties.items())
    mend = f"\n{finding.mend}" if finding.mend else ""
    return f"::{finding.severity} {written}::{_data(finding.message + mend)}"


def _data(text: str) -> str:
    return text.replace("%", "%25").replace("\r", "%0D").replace("\n", "%0A")


def _property(text: str) -> str:
    return _data(text).replace(":", "%3A").replace(",", "%2C")
