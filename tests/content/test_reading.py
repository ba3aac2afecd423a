import os
import pickle
import shutil
from collections.abc import Callable, Mapping, Sequence
from pathlib import Path
from typing import Any

import pytest

from quizapp.content import folder as folders
from quizapp.content.compiled import dump, load
from quizapp.content.layout import Placed, place
from quizapp.content.reading import read_course, read_courses, read_files
from quizapp.content.text_files import at_text, split_lines
from quizapp.core.course import Course
from quizapp.core.findings import Severity, Where
from quizapp.core.questions import TYPES
from quizapp.core.sources import Fingerprint

QUIZ = "quizzes/01-pier.yaml"


def test_the_golden_course_is_sound(golden: Path) -> None:
    read = read_course(golden)
    assert read.findings == ()
    assert read.course is not None
    assert list(read.course.lessons) == ["the-harbour", "the-storm"]
    assert list(read.course.quizzes) == ["the-harbour", "final"]
    assert list(read.fingerprints) == ["harbour-rules"]
    assert list(read.texts) == ["lesson:the-harbour", "lesson:the-storm"]
    assert read.course.terms == {"HK": "Harbour Keeper"}


def test_the_golden_course_has_every_type(golden: Path) -> None:
    course = read_course(golden).course
    assert course is not None
    assert {question.type for question in course.quizzes["the-harbour"].questions} == set(TYPES)


def test_the_rules_of_a_quiz_are_read(golden: Path) -> None:
    course = read_course(golden).course
    assert course is not None
    policy = course.quizzes["the-harbour"].policy
    assert policy.attempts == 3
    assert policy.time_limit is not None
    assert policy.time_limit.total_seconds() == 5400
    assert policy.pass_mark == 0.7
    assert policy.late is not None
    assert policy.late.penalty == 0.1
    assert policy.opens is not None
    assert policy.opens.isoformat() == "2026-12-01T09:00:00+01:00"
    final = course.quizzes["final"].policy
    assert (final.attempts, final.time_limit, final.feedback) == (None, None, "never")


def test_a_course_reads_the_same_from_memory(golden: Path) -> None:
    from_folder = read_course(golden)
    from_memory = read_files("golden", from_folder.files)
    assert from_memory.course == from_folder.course
    assert from_memory.texts == from_folder.texts


def test_quizzes_may_be_read_elsewhere_and_sent_back(golden: Path) -> None:
    """As other processes read them: in any order, each by itself, sent here as bytes."""
    files = {file.relative_to(golden).as_posix(): file.read_bytes() for file in golden.rglob("*.*")}
    files["quizzes/broken.yaml"] = (
        b"title: Odd\nquestions:\n- id: odd  # check: ignore S001 because it is odd\n  type: number\n"
        b"  question: How many?\n  answer: 0x1F\n  points: 1.5\n- id: other  # check: ignore S001\n  type: none\n"
    )

    beside: list[Mapping[str, Fingerprint]] = []

    def sent(work: Sequence[Callable[[], Any]], meanwhile: Callable[[], object]) -> list[Any]:
        done = [pickle.loads(pickle.dumps(piece())) for piece in reversed(work)][::-1]
        meanwhile()
        return done

    here, there = read_files(golden.name, files), read_files(golden.name, files, sent, beside.append)
    assert beside == [here.fingerprints]
    assert (there.course, there.findings, there.waivers) == (here.course, here.findings, here.waivers)
    assert here.waivers
    assert any(finding.where.file == "quizzes/broken.yaml" for finding in here.findings)
    for name, one in here.course.quizzes.items():
        for at in range(len(one.questions)):
            for step in ("answer", "question", "evidence", "points"):
                path = ("quiz", name, "questions", at, step)
                assert there.places.of(*path) == here.places.of(*path)


def test_a_compiled_course_is_read_back_as_it_was(golden: Path) -> None:
    course = read_course(golden).course
    assert course is not None
    assert load(dump(course)) == course
    assert dump(load(dump(course))) == dump(course)


def test_a_course_without_anything_compiles() -> None:
    assert load(dump(Course(id="a", title="A"))) == Course(id="a", title="A")


def test_a_broken_file_hides_no_finding_of_another(piers) -> None:
    read = piers.read(
        {
            "course.yaml": "title: [\n",
            "lessons/01-pier.md": "no front matter",
            QUIZ: "title: T\nquestions: [{id: a}]\n",
            "sources/rules.yaml": b"\xff",
            "sources/rules.fingerprint": "x",
            "figures/a.svg": "<svg",
        }
    )
    assert {(one.where.file, one.code) for one in read.findings} == {
        ("course.yaml", "Y005"),
        ("lessons/01-pier.md", "Y040"),
        (QUIZ, "Y021"),
        ("sources/rules.yaml", "Y003"),
        ("sources/rules.fingerprint", "Y050"),
        ("figures/a.svg", "Y044"),
    }
    assert read.course is not None
    assert read.course.title == "piers"


@pytest.mark.parametrize(
    ("written", "unit", "paragraph"),
    [
        ("unitt: metres", "metres", 1),  # as it seems to be meant
        ("unit: metres\n  unitt: feet", "metres", 1),  # the known one is there already
        ("unit: metres\n  nothing_like_it: {a: [b]}", "metres", 1),
        ("unit: metres\n  evidence: [{source: rules, paragrap: 2, quote: one two three}]", "metres", 2),
    ],
)
def test_a_question_with_an_unknown_field_is_read_as_it_seems_to_be_meant(
    piers, written: str, unit: str, paragraph: int
) -> None:
    evidence = "" if "evidence" in written else "  evidence: [{source: rules, paragraph: 1, quote: one two three}]\n"
    text = f"- id: wick\n  type: number\n  question: Q\n  answr: 46\n  {written}\n{evidence}"
    read = piers.read({QUIZ: "title: T\nquestions:\n" + text + piers.question})
    wick = read.course.quizzes["pier"].questions[0]
    assert (wick.id, wick.answer, wick.unit, wick.evidence[0].paragraph) == ("wick", 46, unit, paragraph)
    assert {one.code for one in read.findings} == {"Y020"}


@pytest.mark.parametrize("written", ["points: many", "ponits: many"])
def test_a_question_with_an_unknown_field_and_a_wrong_one_is_not_read(piers, written: str) -> None:
    text = f"- id: wick\n  type: number\n  question: Q\n  answr: 46\n  {written}\n"
    read = piers.read({QUIZ: "title: T\nquestions:\n" + text + piers.question})
    assert [question.id for question in read.course.quizzes["pier"].questions] == ["lamp"]


def test_one_broken_question_leaves_the_others(piers) -> None:
    broken = "- id: wick\n  type: number\n  question: Q\n  answr: many\n"
    read = piers.read({QUIZ: "title: T\nquestions:\n" + broken + piers.question})
    assert [question.id for question in read.course.quizzes["pier"].questions] == ["lamp"]
    # The first question of the course is the second of the file.
    assert str(read.places.of("quiz", "pier", "questions", 0, "answer")) == f"{QUIZ}:10:11"
    assert [one.question for one in read.findings if one.code == "Y020"] == ["wick"]


def test_a_text_with_gaps_may_say_enough_by_itself(piers) -> None:
    gaps = "- id: gaps\n  type: cloze\n  text: 'It is {m} metres long.'\n  blanks: {m: {type: number, answer: 1}}\n"
    (asked,) = piers.read({QUIZ: f"title: T\nquestions:\n{gaps}"}).course.quizzes["pier"].questions
    assert asked.question == "Fill in the gaps."


def test_findings_come_in_the_order_of_files_and_lines(piers) -> None:
    read = piers.read({QUIZ: "b: 1\na: 2\ntitle: T\nzz: 3\n", "course.yaml": "x: 1\n"})
    assert list(read.findings) == sorted(read.findings, key=lambda one: (one.where, one.code, one.message))


HARBOUR, LESSON = "quizzes/01-the-harbour.yaml", "lessons/01-the-harbour.md"
PLACES = [
    # The path, its file, and what stands at its place.
    (("course", "units", 0, "quiz"), "course.yaml", "the-harbour}"),
    (("course",), "course.yaml", "title: A harbour"),
    ((), "course.yaml", "title: A harbour"),
    (("quiz", "the-harbour", "pass_mark"), HARBOUR, "70%"),
    (("quiz", "the-harbour", "questions", 0), HARBOUR, "id: lamps"),
    (("quiz", "the-harbour", "questions", 0, "distractors", 1, "feedback"), HARBOUR, "Count again."),
    (("quiz", "the-harbour", "questions", 0, "evidence", 0, "prefix"), HARBOUR, "{source: lesson:the-harbour"),
    (("quiz", "the-harbour", "questions", 6, "blanks", "what", "answer"), HARBOUR, "rebuilt, distractors"),
    (("quiz", "the-harbour", "questions", 9, "groups", 1, 0), HARBOUR, "boat]"),
    (("quiz", "the-harbour", "questions", 99), HARBOUR, "- id: lamps"),
    (("quiz", "nowhere", "title"), "course.yaml", "title: A harbour"),
    (("lesson", "the-harbour", "citations", 0), LESSON, "[@lesson:the-storm"),
    (("lesson", "the-harbour", "citations", 1), LESSON, "@harbour-rules"),
    (("lesson", "the-harbour", "citations", 2), LESSON, "@lesson:the-storm"),
    (("lesson", "the-harbour", "checks", 0), LESSON, "lamps"),
    (("lesson", "the-harbour", "objectives", 1), LESSON, "figures]"),
    (("lesson", "the-harbour", "paragraphs", 1), LESSON, "The keeper counts"),
    (("source", "harbour-rules", "url"), "sources/harbour-rules.yaml", "https://"),
    (("source", "harbour-rules", "language"), "sources/harbour-rules.yaml", "title: Rules"),
]


@pytest.mark.parametrize(("path", "file", "begins"), PLACES, ids=[str(row[0]) for row in PLACES])
def test_every_part_has_its_place(golden: Path, path: tuple[str | int, ...], file: str, begins: str) -> None:
    read = read_course(golden)
    where = read.places.of(*path)
    assert where.file == file
    assert read.lines[file][where.line - 1][where.column - 1 :].startswith(begins)


def test_lines_are_those_of_the_file(golden: Path) -> None:
    read = read_course(golden)
    assert read.lines["sources/harbour-rules.yaml"][0] == "title: Rules of the harbour"
    assert set(read.lines) == set(read.files)


@pytest.mark.parametrize(
    ("file", "slug"),
    [
        ("pier", "pier"),
        ("01-pier", "pier"),
        ("02-pier-7-b", "pier-7-b"),
        ("squad-000-a", "squad-000-a"),
        ("report-2020-part-2", "report-2020-part-2"),
        ("12", "12"),
    ],
)
def test_a_number_in_front_of_a_name_alone_is_left_out_of_it(file: str, slug: str) -> None:
    assert place(f"quizzes/{file}.yaml") == Placed("quiz", slug)
    assert place(f"lessons/{file}.md") == Placed("lesson", slug)
    assert place(f"sources/{file}.yaml") == Placed("source", file)


STRAY = [
    ("quizzes/02-more.yml", "Y062", Severity.ERROR),
    ("lessons/02-more.markdown", "Y062", Severity.ERROR),
    ("lessons/02-More Piers.md", "Y062", Severity.ERROR),
    ("sources/Rules.yaml", "Y062", Severity.ERROR),
    ("figures/a b.svg", "Y062", Severity.ERROR),
    ("figures/photo.jpg", "Y061", Severity.WARNING),
    ("figures/old/photo.svg", "Y061", Severity.WARNING),
    ("quiz/01-pier.yaml", "Y061", Severity.WARNING),
    ("plan.txt", "Y061", Severity.WARNING),
    ("../outside.yaml", "Y001", Severity.ERROR),
    ("quizzes/../../outside.yaml", "Y001", Severity.ERROR),
    ("/etc/passwd", "Y001", Severity.ERROR),
    ("quizzes\\x.yaml", "Y001", Severity.ERROR),
    ("quizzes//x.yaml", "Y001", Severity.ERROR),
    ("", "Y001", Severity.ERROR),
]


@pytest.mark.parametrize(("path", "code", "severity"), STRAY, ids=[row[0] for row in STRAY])
def test_a_file_that_is_no_part_of_a_course_is_named(piers, path: str, code: str, severity: Severity) -> None:
    read = piers.read({path: "x"})
    assert [(one.where.file, one.code, one.severity) for one in read.findings] == [(path, code, severity)]
    assert path not in read.files


@pytest.mark.parametrize("path", ["README.md", "LICENSE", "quizzes/.gitkeep", ".DS_Store", "lessons/01-pier.md~"])
def test_files_that_live_beside_courses_are_passed_over(piers, path: str) -> None:
    read = piers.read({path: "x"})
    assert read.findings == ()
    assert path not in read.files


def test_a_course_without_its_file_says_so(piers) -> None:
    read = piers.read({"course.yaml": None})
    assert [(one.code, one.where.file) for one in read.findings if one.code == "Y060"] == [("Y060", "course.yaml")]
    assert read.course is not None


def test_an_empty_folder_is_no_course(tmp_path: Path) -> None:
    read = read_course(tmp_path)
    assert read.course is None
    assert [one.code for one in read.findings if one.code.startswith("Y06")]


def test_a_folder_that_is_not_there_is_a_finding(tmp_path: Path) -> None:
    read = read_course(tmp_path / "nothing")
    assert read.course is None
    assert "Y001" in {one.code for one in read.findings}


def test_a_folder_name_that_is_no_id_is_a_finding(golden: Path, tmp_path: Path) -> None:
    shutil.copytree(golden, tmp_path / "My Course")
    assert [one.code for one in read_course(tmp_path / "My Course").findings] == ["Y062"]


def test_links_are_not_followed(golden: Path, tmp_path: Path) -> None:
    shutil.copytree(golden, tmp_path / "course")
    secret = tmp_path / "secret.yaml"
    secret.write_text("title: secret\n")
    (tmp_path / "course/sources/secret.yaml").symlink_to(secret)
    (tmp_path / "course/more").symlink_to(tmp_path)
    read = read_course(tmp_path / "course")
    assert [(one.code, one.where.file) for one in read.findings] == [("Y001", "more"), ("Y001", "sources/secret.yaml")]
    assert "sources/secret.yaml" not in read.files


@pytest.mark.skipif(not hasattr(os, "mkfifo"), reason="this system has no pipes among its files")
def test_a_pipe_is_not_waited_for(golden: Path, tmp_path: Path) -> None:
    shutil.copytree(golden, tmp_path / "course")
    os.mkfifo(tmp_path / "course/quizzes/03-pipe.yaml")
    assert [one.code for one in read_course(tmp_path / "course").findings] == ["Y001"]


def test_a_huge_file_is_read_no_further_than_it_may_be_long(golden: Path, tmp_path: Path) -> None:
    shutil.copytree(golden, tmp_path / "course")
    with (tmp_path / "course/quizzes/03-huge.yaml").open("wb") as huge:
        huge.truncate(10**9)
    read = read_course(tmp_path / "course")
    assert [one.code for one in read.findings if one.where.file.endswith("huge.yaml")] == ["Y002", "Y037"]


def test_too_many_files_are_refused(golden: Path, monkeypatch: pytest.MonkeyPatch) -> None:
    monkeypatch.setattr(folders, "MAX_FILES", 3)
    assert "Y001" in {one.code for one in read_course(golden).findings}


def test_courses_are_found_below_a_root(golden: Path, tmp_path: Path) -> None:
    for name in ("b-course", "a-course", ".hidden"):
        shutil.copytree(golden, tmp_path / name)
    (tmp_path / "not-a-course").mkdir()
    (tmp_path / "README.md").write_text("x")
    assert [read.id for read in read_courses(tmp_path)] == ["a-course", "b-course"]
    assert read_courses(tmp_path / "nothing") == ()


def test_a_course_of_too_many_bytes_is_refused(golden: Path, monkeypatch: pytest.MonkeyPatch) -> None:
    monkeypatch.setattr(folders, "MAX_TOTAL", 2000)
    assert [one.where.file for one in read_course(golden).findings if one.code == "Y001"]


@pytest.mark.parametrize(
    ("text", "column", "place"),
    [
        ("answer: |\n  Dan\n", 9, (2, 3)),
        ("answer: >-  # folded\n\n    Dan\n", 9, (3, 5)),
        ("- |2\n   Dan\n", 3, (2, 4)),
        ("answer: a |\n  b\n", 11, (1, 11)),
        ("answer: Dan\n", 9, (1, 9)),
        ("answer: |\n", 9, (1, 9)),
    ],
)
def test_a_block_is_shown_where_its_text_begins(text: str, column: int, place: tuple[int, int]) -> None:
    where = at_text(Where("q.yaml", 1, column), split_lines(text))
    assert (where.line, where.column) == place
