# ruff: noqa: E501 - a table is read by its rows
import json
import re
from pathlib import Path
from typing import ClassVar

import jsonschema
import pytest
import yaml

from quizapp.content.codes import CODES
from quizapp.content.schema import FileKind, json_schema
from quizapp.core.findings import Finding

QUIZ = "quizzes/01-pier.yaml"
COURSE = "course.yaml"
SOURCE = "sources/rules.yaml"
LESSON = "lessons/01-pier.md"


def question(kind: str, lines: str) -> str:
    """A quiz of one question of a type; its own lines are indented by four."""
    return (
        "title: The pier\nquestions:\n  - id: one\n"
        f"    type: {kind}\n    question: What?\n"
        "    evidence: [{source: lesson:pier, quote: pier has a lamp}]\n" + lines
    )


FIELDS = [
    # What the message must hold tells apart findings of one code.
    (COURSE, "«titel: x\nunits: [{lesson: pier, quiz: pier}]\ntitle: T\n", "Y020", "did you mean `title`?"),
    (COURSE, "«units: [{lesson: pier, quiz: pier}]\n", "Y021", "`title` is missing"),
    (COURSE, "title: «[a, b]\nunits: [{lesson: pier, quiz: pier}]\n", "Y022", "`title`: expected text, found a list"),
    (COURSE, "title:«\nunits: [{lesson: pier, quiz: pier}]\n", "Y022", "`title`: expected text, found nothing"),
    (COURSE, 'title: «"  "\nunits: [{lesson: pier, quiz: pier}]\n', "Y022", "`title`: the text is empty"),
    (COURSE, "title: T\nunits: «pier\n", "Y022", "`units`: expected a list, found the text “pier”"),
    (COURSE, "title: T\nunits: «[]\n", "Y025", "`units`: at least 1 is needed, found 0"),
    (COURSE, "title: T\nunits:\n  - «pier\n", "Y022", "`units`, item 1: expected a group of fields, found the text"),
    (COURSE, "title: T\nunits:\n  - {lesson: pier, «quizz: pier}\n", "Y020", "`quizz` is not a field of a unit"),
    (COURSE, "title: T\nlanguage: «English!\nunits: [{lesson: pier, quiz: pier}]\n", "Y024", "language tag"),
    (COURSE, "title: T\nobjectives: {«Big One: x}\nunits: [{lesson: pier, quiz: pier}]\n", "Y026", "“Big One”"),
    (COURSE, "title: T\nobjectives: {«Who's There: x}\nunits: [{lesson: pier, quiz: pier}]\n", "Y026", "such as `whos-there`"),
    (COURSE, "title: T\nobjectives: «[a]\nunits: [{lesson: pier, quiz: pier}]\n", "Y022", "a group of fields"),
    (COURSE, "«- title\n", "Y022", "expected the fields of course.yaml, found a list"),
    (SOURCE, "title: R\npublished: «15.10.2020\n", "Y024", "“15.10.2020” is not a date"),
    (SOURCE, "title: R\npublished: «2020-13-01\n", "Y024", "“2020-13-01” is a day that there is not"),
    (SOURCE, "title: R\npublished: «2020\n", "Y022", "expected a date, found the number 2020"),
    (SOURCE, "title: R\nurl: «harbour.example\n", "Y024", "is not a web address"),
    (SOURCE, "title: R\nurl: «javascript:alert(1)\n", "Y024", "is not a web address"),
    (SOURCE, "title: R\nurl: «http://[\n", "Y024", "is not a web address"),
    (SOURCE, "title: R\nkind: «raport\n", "Y023", "did you mean `report`?"),
    (LESSON, "---\ntitle: T\n«summery: x\n---\ntext\n", "Y020", "did you mean `summary`?"),
    (LESSON, "---\n«summary: x\n---\ntext\n", "Y021", "`title` is missing"),
    (LESSON, "---\n«title\n---\ntext\n", "Y022", "expected the fields of a lesson"),
    (LESSON, "---\ntitle: T\nobjectives: «light\n---\ntext\n", "Y022", "expected a list"),
    (QUIZ, "title: T\n«feedbak: never\nquestions: []\ndraw: []\n", "Y020", "did you mean `feedback`?"),
    (QUIZ, "title: T\nfeedback: «sometimes\n", "Y023", "none of immediate, after-submit, after-close, never"),
    (QUIZ, "title: T\nkeep: «[best]\n", "Y022", "found a list"),
    (QUIZ, "title: T\nattempts: «many\n", "Y022", "found the text “many”"),
    (QUIZ, "title: T\nattempts: «0\n", "Y025", "0 is not from 1 to 1000"),
    (QUIZ, "title: T\nattempts: «1.5\n", "Y022", "expected a number of attempts"),
    (QUIZ, "title: T\ntime_limit: «15\n", "Y022", "expected a length of time with its unit"),
    (QUIZ, "title: T\ntime_limit: «15 parsecs\n", "Y024", "“15 parsecs” is not a length of time"),
    (QUIZ, "title: T\ntime_limit: «0 min\n", "Y025", "is not between a second and a year"),
    (QUIZ, "title: T\nretry_after: «none\n", "Y024", "is not a length of time"),
    (QUIZ, "title: T\npass_mark: «70\n", "Y024", "write it as 70%"),
    (QUIZ, "title: T\npass_mark: «0.7\n", "Y024", "write it as 70%"),
    (QUIZ, "title: T\npass_mark: «170%\n", "Y025", "more than 100%"),
    (QUIZ, "title: T\nfeedback: immediate\ntries: [«120%]\n", "Y025", "more than 100%"),
    (QUIZ, "title: T\nfeedback: immediate\ntries: «3\n", "Y022", "expected a list"),
    (QUIZ, "title: T\nshuffle: «no\n", "Y022", "expected true or false, found the text “no”"),
    (QUIZ, "title: T\nopens: «2026-12-01T09:00\n", "Y024", "has no offset from UTC"),
    (QUIZ, "title: T\nopens: «2026-12-01\n", "Y024", "is not a date and time"),
    (QUIZ, "title: T\nopens: «2026-02-30T09:00Z\n", "Y024", "a day or a time that there is not"),
    (QUIZ, "title: T\nlate: «{penalty: 10% per day}\n", "Y021", "`until` is missing"),
    (QUIZ, "title: T\nlate: {until: 2026-12-01T09:00Z, penalty: «10%}\n", "Y024", "not a percentage per day"),
    (QUIZ, "title: T\ndraw: [{from: pier, count: «0}]\n", "Y025", "0 is not from 1 to 10000"),
    (QUIZ, "title: T\ndraw: [{«form: pier, count: 1, from: pier}]\n", "Y020", "did you mean `from`?"),
    (QUIZ, "title: T\nquestions: «{a: 1}\n", "Y022", "expected a list, found a group of fields"),
    (QUIZ, "«just words\n", "Y022", "expected the fields of a quiz"),
    (QUIZ, "title: T\nquestions:\n  - «words\n", "Y022", "expected the fields of a question"),
    (QUIZ, "title: T\nquestions:\n  - «id: one\n    question: What?\n", "Y021", "`type` is missing"),
    (QUIZ, "title: T\nquestions:\n  - id: one\n    type: «chioce\n", "Y023", "did you mean `choice`?"),
    (QUIZ, "title: T\nquestions:\n  - id: one\n    type: «[choice]\n", "Y022", "found a list"),
    (QUIZ, "title: T\nquestions:\n  - id: «One\n    type: true-false\n    question: Q\n    answer: true\n", "Y026", "One"),
    (QUIZ, "title: T\nquestions:\n  - «type: true-false\n    question: Q\n    answer: true\n", "Y021", "`id` is missing"),
    (QUIZ, question("true-false", "    answer: «yes\n"), "Y022", "expected true or false, found the text “yes”"),
    (QUIZ, question("true-false", "    answer: true\n    points: «0\n"), "Y025", "0 is not above 0"),
    (QUIZ, question("true-false", "    answer: true\n    points: «.nan\n"), "Y025", "not a number one can count to"),
    (QUIZ, question("true-false", "    answer: true\n    credit_note: «allways-correct\n"), "Y023", "did you mean"),
    (QUIZ, question("number", "    answer: «[46]\n"), "Y022", "`answer`: expected a number, found a list"),
    (QUIZ, question("number", "    answer: «some\n"), "Y022", "`answer`: expected a number, found the text “some”"),
    (QUIZ, question("number", "    answer: «'1.600'\n"), "Y022", "expected a number, found the text “1.600”"),
    (QUIZ, question("number", "    answer: «about 560\n"), "Y022", "expected a number, found the text “about 560”"),
    (QUIZ, question("number", "    answer: «128 days\n"), "Y022", "expected a number, found the text “128 days”"),
    (QUIZ, question("number", "    answer: «1 to 2\n"), "Y022", "expected a number, found the text “1 to 2”"),
    (QUIZ, question("number", f"    answer: «'{'9' * 350}.5'\n"), "Y025", "not a number one can count to"),
    (QUIZ, question("number", "    range: «[many, 3]\n"), "Y022", "expected a number, found the text “many”"),
    (QUIZ, question("number", "    answer: «true\n"), "Y022", "expected a number, found the value true"),
    (QUIZ, question("number", "    answer: 1\n    tolerance: «some\n"), "Y022", "expected a number"),
    (QUIZ, question("number", "    answer: 1\n    tolerance: «[1]\n"), "Y022", "a number, a percentage or a group"),
    (QUIZ, question("number", "    answer: 1\n    tolerance: {absolute: «-1}\n"), "Y025", "-1"),
    (QUIZ, question("number", "    answer: 1\n    tolerance: {«relativ: 1}\n"), "Y020", "did you mean `relative`?"),
    (QUIZ, question("number", "    range: «[1, 2, 3]\n"), "Y025", "expected two numbers, found 3"),
    (QUIZ, question("number", "    range: «[2, 1]\n"), "Y025", "2 is above 1"),
    (QUIZ, question("number", "    answer: 1\n    unit: m\n    units: {km: «far}\n"), "Y022", "`km`: expected a number"),
    (QUIZ, question("number", "    answer: 1\n    digits: «99\n"), "Y025", "99 is not from 1 to 15"),
    (QUIZ, question("choice", "    answer: a\n    distractors: «[]\n"), "Y025", "at least 1 is needed"),
    (QUIZ, question("choice", "    answer: a\n    distractors: [b, «{feedback: c}]\n"), "Y021", "`text` is missing"),
    (QUIZ, question("choice", "    answer: a\n    distractors: [b, {«txt: c, text: d}]\n"), "Y020", "a distractor"),
    (QUIZ, question("choice", "    answer: a\n    distractors: [b, «[c]]\n"), "Y022", "`distractors`, item 2: expected text or a group of fields, found a list"),
    (QUIZ, question("choice", "    answer: a\n    distractors: [12, «null]\n"), "Y022", "`distractors`, item 2: expected text or a group of fields, found nothing. write a distractor as text, or take the item out"),
    (QUIZ, question("choice", "    answer: a\n    distractors: [{text: b, credit: «2}]\n"), "Y025", "2 is more than 1. give a number from 0, and not above 1"),
    (QUIZ, question("multiple", "    answers: [a, b]\n    scoring: «exactly\n"), "Y023", "did you mean `exact`?"),
    (QUIZ, question("text", "    answer: a\n    case: «upper\n"), "Y023", "none of ignore, match"),
    (QUIZ, question("cloze", "    text: '{a}'\n    blanks: {a: {type: «essay}}\n"), "Y023", "none of choice, number, text"),
    (QUIZ, question("cloze", "    text: '{a}'\n    blanks: {a: «{answer: 1}}\n"), "Y021", "`type` is missing"),
    (QUIZ, question("cloze", "    text: '{a}'\n    blanks: {a: {type: number, answer: «x}}\n"), "Y022", "`answer`"),
    (QUIZ, question("cloze", "    text: '{a}'\n    blanks: {a: {type: number, «anwer: 1, answer: 1}}\n"), "Y020", "a number"),
    (QUIZ, question("matching", "    pairs: «[{prompt: a, answer: b}]\n"), "Y025", "at least 2 are needed, found 1"),
    (QUIZ, question("ordering", "    order: [a, «{b: c}]\n"), "Y022", "`order`, item 2: expected text"),
    (QUIZ, question("categorise", "    groups: {a: [x], b: «y}\n"), "Y022", "`b`: expected a list"),
    (QUIZ, question("passage", "    in: «Lesson\n    answers: [x]\n"), "Y026", "neither a source nor"),
    (QUIZ, question("essay", "    rubric: [{criterion: c, points: «-1}]\n"), "Y025", "-1 is less than 0"),
    (QUIZ, question("essay", "    rubric: [{criterion: c, points: 1}]\n    words: «[1, 2.5]\n"), "Y025", "whole number"),
    (QUIZ, question("true-false", "    answer: true\n    «explaination: x\n"), "Y020", "did you mean `explanation`?"),
    (QUIZ, question("true-false", "    answer: true\n    «zzz: x\n"), "Y020", "the fields are id, question"),
]  # fmt: skip


def shown(findings: tuple[Finding, ...]) -> str:
    return "\n".join(f"{one.where}: {one.code} {one.message} | {one.mend}" for one in findings)


@pytest.mark.parametrize(("file", "text", "code", "said"), FIELDS, ids=[f"{row[2]} {row[3]}" for row in FIELDS])
def test_a_broken_field_is_found_at_its_place(piers, file: str, text: str, code: str, said: str) -> None:
    findings, where = piers.broken(file, text)
    there = [finding for finding in findings if finding.code == code and finding.where == where]
    assert there, shown(findings)
    assert any(said in f"{finding.message}. {finding.mend}" for finding in there), shown(tuple(there))


EVIDENCE = [
    ("{«sorce: a, source: lesson:pier, quote: pier has a lamp}", "Y020", "did you mean `source`?"),
    ("«{source: lesson:pier}", "Y021", "`quote` is missing"),
    ("{source: lesson:pier, quote: pier has a lamp, paragraph: «one}", "Y022", "expected a whole number"),
    ("{source: lesson:pier, quote: pier has a lamp, paragraph: «0}", "Y025", "0 is not from 1"),
    ("{source: «lesson pier, quote: pier has a lamp}", "Y026", "neither a source nor"),
    ("{source: lesson:pier, quote: «a lamp}", "Y035", "the quote has 2 words"),
    ("{source: lesson:pier, quote: «the lamp 河港灯塔管理所 of the pier has been lit a b c d}", "Y035", "the quote has 13 words"),
    ("{source: lesson:pier, quote: «河港灯塔的灯在旧码头上方呢}", "Y035", "the quote has 13 words"),
    ("{source: lesson:pier, quote: «a b c d e f g h i j k l m}", "Y035", "the quote has 13 words"),
    ("{source: «lesson:peer, quote: pier has a lamp}", "Y031", "there is no lesson “peer” in this course"),
    ("{source: «rulez, quote: pier has a lamp}", "Y031", "did you mean “rules”?"),
]  # fmt: skip


@pytest.mark.parametrize(("evidence", "code", "said"), EVIDENCE, ids=[f"{row[1]} {row[2]}" for row in EVIDENCE])
def test_broken_evidence_is_found_at_its_place_and_names_its_question(
    piers, evidence: str, code: str, said: str
) -> None:
    text = f"title: T\nquestions:\n- id: one\n  type: true-false\n  question: Q\n  answer: true\n  evidence:\n  - {evidence}\n"
    findings, where = piers.broken(QUIZ, text)
    (finding,) = [one for one in findings if one.code == code]
    assert finding.where == where
    assert finding.question == "one"
    assert finding.course == "piers"
    assert said in f"{finding.message}. {finding.mend}"


FLAWS = [
    ("choice", "    answer: a\n    distractors: [«A]\n", "Y036"),
    ("choice", "    answer: a\n    distractors: [b]\n    keep_last: [«c]\n", "Y036"),
    ("multiple", "    answers: «[a]\n", "Y036"),
    ("number", "    answer: 1\n    units: «{km: 1000}\n", "Y036"),
    ("text", "    answer: a\n    pattern: «'(a'\n", "Y034"),
    ("text", "    answer: a\n    pattern: «'(a)\\1'\n", "Y034"),
    ("text", "    answer: a\n    pattern: «a*\n", "Y034"),
    ("cloze", "    text: «'{a} {b}'\n    blanks: {a: {type: number, answer: 1}}\n", "Y036"),
    ("cloze", "    text: '{a}'\n    blanks: {a: {type: text, answer: x, pattern: «'['}}\n", "Y034"),
    ("cloze", "    text: '{a}'\n    blanks:\n      a: {type: number, answer: 1}\n      b: «{type: text, answer: x}\n", "Y036"),
    ("categorise", "    groups: {a: [x], b: [«x]}\n", "Y036"),
    ("ordering", "    order: [x, «X]\n", "Y036"),
]  # fmt: skip


@pytest.mark.parametrize(("kind", "lines", "code"), FLAWS)
def test_a_question_that_cannot_be_asked_is_found_at_its_place(piers, kind: str, lines: str, code: str) -> None:
    findings, where = piers.broken(QUIZ, question(kind, lines))
    assert [(one.code, one.where) for one in findings] == [(code, where)], shown(findings)
    assert findings[0].question == "one"


def test_numbers_and_truth_values_are_taken_as_text_where_text_is_asked(piers) -> None:
    text = question("choice", "    answer: 1.10\n    distractors: [True, 0x1F, 007, no]\n")
    read = piers.read({QUIZ: text})
    assert read.findings == ()
    assert read.course.quizzes["pier"].questions[0].texts() == ("1.10", "True", "0x1F", "007", "no")


@pytest.mark.parametrize(
    ("written", "number"),
    [
        ("'46'", 46),
        ("1,600", 1600),
        ("'1 600'", 1600),
        ("'0.5'", 0.5),
        ("three million", 3_000_000),
        ("'1/2'", 0.5),
        ("'-4'", -4),
    ],
)
def test_a_key_is_read_as_people_write_numbers(piers, written: str, number: float) -> None:
    read = piers.read({QUIZ: question("number", f"    answer: {written}\n")})
    assert read.findings == ()
    assert read.course.quizzes["pier"].questions[0].answer == number


@pytest.mark.parametrize(
    ("written", "shown"),
    [
        ("answer: 2015", "2015"),
        ("answer: '2015'", "2015"),
        ("answer: 1,600", "1,600"),
        ("answer: three thousand", "3,000"),
        ("range: [2011, 2020]", "between 2011 and 2020"),
        ("range: ['1,100', '1,300']", "between 1,100 and 1,300"),
    ],
)
def test_a_key_is_shown_with_commas_only_where_its_author_wrote_it_with_them(piers, written: str, shown: str) -> None:
    read = piers.read({QUIZ: question("number", f"    {written}\n")})
    assert read.course.quizzes["pier"].questions[0].key() == (shown,)


def test_elsewhere_a_number_between_quotes_is_no_number(piers) -> None:
    findings, where = piers.broken(QUIZ, question("true-false", "    answer: true\n    points: «'2'\n"))
    assert [(one.code, one.where) for one in findings] == [("Y022", where)]


def test_a_refused_value_is_not_complained_of_twice(piers) -> None:
    findings, where = piers.broken(QUIZ, question("number", "    answer: «*missing\n"))
    assert [(one.code, one.where) for one in findings] == [("Y007", where)]


def test_a_comma_that_ends_a_text_between_braces_is_told_as_that(piers) -> None:
    text = question("number", "    answer: 2\n").replace(
        "evidence:", "evidence: [{source: lesson:pier, quote: of 1,600 old sacks}]\n    was:"
    )
    finding = next(one for one in piers.read({QUIZ: text}).findings if "600 old sacks" in one.message)
    assert finding.code == "Y020"
    assert "between braces a comma ends the text before it" in finding.mend


def test_a_field_that_is_misspelled_is_not_missing_too(piers) -> None:
    findings = piers.read({SOURCE: "titel: Rules\n"}).findings
    assert [finding.code for finding in findings] == ["Y020"], shown(findings)


@pytest.mark.parametrize("text", ["just words\n", "title: T\nquestions: {a: 1}\n", "title: T\ndraw: [{from: pier}]\n"])
def test_what_a_quiz_asks_is_not_missing_where_it_cannot_be_read(piers, text: str) -> None:
    assert "asks nothing" not in shown(piers.read({QUIZ: text}).findings)


def test_a_flood_of_wrong_values_is_one_finding(piers) -> None:
    flood = ", ".join("[]" for _ in range(50_000))
    findings, where = piers.broken(QUIZ, f"title: T\nquestions:\n- «id: a\n  type: choice\n  distractors: [{flood}]\n")
    assert [(one.code, one.where) for one in findings] == [("Y022", where)]


KINDS: list[tuple[FileKind, str]] = [
    ("course", "course.yaml"),
    ("quiz", "quizzes/01-the-harbour.yaml"),
    ("quiz", "quizzes/02-final.yaml"),
    ("source", "sources/harbour-rules.yaml"),
]


@pytest.mark.parametrize(("kind", "file"), KINDS)
def test_the_json_schema_accepts_what_the_reader_accepts(golden: Path, kind: FileKind, file: str) -> None:
    schema = json_schema(kind)
    jsonschema.Draft202012Validator.check_schema(schema)
    text = (golden / file).read_text(encoding="utf-8")
    # An editor's YAML reads dates as text, as JSON has no other way.
    plain = yaml.load(text, Loader=yaml.BaseLoader if kind != "quiz" else _NoDates)
    jsonschema.validate(plain, schema)


class _NoDates(yaml.SafeLoader):
    """YAML as editors hand it to a schema: dates are text."""

    yaml_implicit_resolvers: ClassVar = {
        first: [(tag, pattern) for tag, pattern in resolvers if "timestamp" not in tag and "bool" not in tag]
        for first, resolvers in yaml.SafeLoader.yaml_implicit_resolvers.items()
    }


_NoDates.add_implicit_resolver("tag:yaml.org,2002:bool", re.compile("^(?:true|false)$"), list("tf"))


def test_the_json_schema_refuses_unknown_fields() -> None:
    with pytest.raises(jsonschema.ValidationError, match="titel"):
        jsonschema.validate({"titel": "x", "title": "x", "units": [{"quiz": "a"}]}, json_schema("course"))


def test_the_json_schema_is_json_and_offers_no_empty_defaults() -> None:
    for kind in ("course", "quiz", "lesson", "source"):
        text = json.dumps(json_schema(kind))
        assert '"default": null' not in text
        assert '"default": ""' not in text


def test_every_code_that_is_reported_is_explained_and_every_one_explained_is_reported() -> None:
    package = Path(__file__).resolve().parents[2] / "quizapp"
    named = {
        code
        for module in package.rglob("*.py")
        if module.name != "codes.py"
        for code in re.findall(r'"(Y[0-9]{3})"', module.read_text(encoding="utf-8"))
    }
    assert named == set(CODES)
