"""What is marked as not checked, as a list for people and as JSON for other programs."""

import json
from collections.abc import Callable, Mapping, Sequence

from quizapp.core.findings import Unverified
from quizapp.formats.excerpts import printable


def as_list(marks: Sequence[Unverified]) -> str:
    """A line a mark: `file:line:column: note rests on WORK`, or `question ID rests on SOURCES`."""
    return "\n".join(_line(mark) for mark in marks)


def as_json(marks: Sequence[Unverified]) -> str:
    """A JSON list of objects; `question` is empty for a note of a lesson."""
    return json.dumps([_record(mark) for mark in marks], ensure_ascii=False, indent=2)


UNVERIFIED: Mapping[str, Callable[[Sequence[Unverified]], str]] = {
    "text": as_list,
    "concise": as_list,
    "json": as_json,
}
"""The formats that such a list has, by the name of `quizapp check --format`."""


def _line(mark: Unverified) -> str:
    subject = f"question {mark.question}" if mark.question else "note"
    says = f" rests on {mark.says}" if mark.says else ""
    return printable(f"{mark.where}: {subject}{says}")


def _record(mark: Unverified) -> dict[str, str | int]:
    return {
        "file": mark.where.file,
        "line": mark.where.line,
        "column": mark.where.column,
        "course": mark.course,
        "question": mark.question,
        "rests_on": mark.says,
    }
