"""Findings are printed as compilers print them, or as JSON."""

import json

from quizapp.core.findings import Finding, Severity, Where
from quizapp.formats.findings import as_json, text

FINDING = Finding(
    code="S001",
    severity=Severity.ERROR,
    where=Where("questions/bridges/quizzes/01.yaml", 12, 9),
    message="the quote is not in the source:\nnearest is “46 metres”",
    mend="quote it word for word",
    course="bridges",
    question="length",
)


def test_a_finding_has_its_place_first_and_its_mend_on_a_line_of_its_own() -> None:
    assert text([FINDING]) == (
        "questions/bridges/quizzes/01.yaml:12:9: S001 error the quote is not in the source: nearest is “46 metres”\n"
        "    Mend: quote it word for word"
    )


def test_json_has_every_field_by_name() -> None:
    assert json.loads(as_json([FINDING])) == [
        {
            "code": "S001",
            "severity": "error",
            "file": "questions/bridges/quizzes/01.yaml",
            "line": 12,
            "column": 9,
            "course": "bridges",
            "question": "length",
            "message": "the quote is not in the source:\nnearest is “46 metres”",
            "mend": "quote it word for word",
        }
    ]


def test_no_findings_are_an_empty_list() -> None:
    assert json.loads(as_json([])) == []
    assert text([]) == ""
