"""Findings for people, for GitHub and as counts."""

import json

import pytest

from quizapp.core.findings import Finding, Severity, Where
from quizapp.formats.findings import FORMATS, Report, concise, text
from quizapp.formats.github import annotation
from quizapp.formats.sarif import Rule
from quizapp.formats.statistics import STATISTICS


def finding(code: str = "S001", line: int = 2, **parts: str) -> Finding:
    severity = Severity.WARNING if code[0] in "QC" else Severity.ERROR
    values = {"message": "the quote is not in the source", "mend": "copy it", "course": "c", "question": "q", **parts}
    return Finding(code=code, severity=severity, where=Where("c/q.yaml", line, 3), **values)


def test_text_says_what_is_wrong_then_where_then_how_to_mend_it_each_on_lines_of_its_own() -> None:
    shown = text([finding()], lambda _: ("a:", "  quote: x"))
    assert shown.splitlines() == [
        "c/q.yaml:2:3: S001 error the quote is not in the source",
        "    |",
        "  2 |   quote: x",
        "    |   ^^^^^",
        "    Mend: copy it",
    ]


def test_text_without_known_lines_or_a_mend_leaves_those_lines_out() -> None:
    shown = text([finding(), finding(mend="")])
    said = "c/q.yaml:2:3: S001 error the quote is not in the source"
    assert shown.splitlines() == [said, "    Mend: copy it", said]


def test_concise_has_all_of_a_finding_on_one_line() -> None:
    assert concise([finding(mend="copy\nit")]) == "c/q.yaml:2:3: S001 error the quote is not in the source (copy it)"


def test_a_finding_cannot_print_what_moves_the_cursor() -> None:
    assert "\x1b" not in concise([finding(message="“\x1b[2J” is not in it")])


@pytest.mark.parametrize("form", ["text", "concise", "github"])
def test_nothing_found_prints_nothing(form: str) -> None:
    assert FORMATS[form](Report()) == ""


@pytest.mark.parametrize(
    ("parts", "line"),
    [
        ({}, "::error file=c/q.yaml,line=2,col=3,title=S001 q::the quote is not in the source%0Acopy it"),
        ({"mend": "", "question": ""}, "::error file=c/q.yaml,line=2,col=3,title=S001::the quote is not in the source"),
        (
            {"message": "100% wrong:\r\nyes, really", "mend": ""},
            "::error file=c/q.yaml,line=2,col=3,title=S001 q::100%25 wrong:%0D%0Ayes, really",
        ),
    ],
)
def test_an_annotation_is_one_escaped_line(parts: dict[str, str], line: str) -> None:
    assert annotation(finding(**parts)) == line


def test_properties_of_an_annotation_escape_what_would_end_them() -> None:
    odd = Finding(code="C001", severity=Severity.WARNING, where=Where("a,b:c%/q\n.md", 1, 1), message="m", mend="")
    assert annotation(odd) == "::warning file=a%2Cb%3Ac%25/q%0A.md,line=1,col=1,title=C001::m"


def test_statistics_count_each_code_the_most_frequent_first() -> None:
    rules = {"S001": Rule(title="the quote is not in the source")}
    report = Report(findings=[finding("Q001"), finding(), finding("Q001")], rules=rules)
    assert STATISTICS["text"](report).splitlines() == [
        "2  Q001  warning",
        "1  S001  error    the quote is not in the source",
    ]
    assert json.loads(STATISTICS["json"](report)) == [
        {"code": "Q001", "severity": "warning", "count": 2, "title": ""},
        {"code": "S001", "severity": "error", "count": 1, "title": "the quote is not in the source"},
    ]


def test_statistics_of_nothing_are_empty() -> None:
    assert STATISTICS["text"](Report()) == ""
    assert json.loads(STATISTICS["json"](Report())) == []
