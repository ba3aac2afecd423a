"""The author's manual, followed to the letter: what it tells an author to write and to type works as it says."""

import re
from collections.abc import Callable
from pathlib import Path
from textwrap import dedent, indent

import pytest
from click.testing import Result

from quizapp.cli.explain import RULES
from quizapp.content.question_schema import QUESTION_FIELDS, CriterionFields, DistractorFields, EvidenceFields, Strict
from quizapp.content.schema import (
    CourseFields,
    DrawFields,
    LateFields,
    LessonFields,
    QuizFields,
    SourceFields,
    UnitFields,
)
from quizapp.core.questions import TYPES

MANUAL = (Path(__file__).resolve().parents[2] / "questions" / "README.md").read_text(encoding="utf-8")
CHAPTER = re.search(r"(?ms)^## Ten minutes.*?(?=^## )", MANUAL)
BLOCK = re.compile(r"(?ms)^( *)```(\w+)\n(.*?)^\1```$")


def blocks(text: str, language: str) -> list[str]:
    return [dedent(found[3]) for found in BLOCK.finditer(text) if found[2] == language]


@pytest.fixture
def chapter() -> str:
    """The first chapter: from an empty folder to a published course."""
    assert CHAPTER is not None
    return CHAPTER[0]


@pytest.fixture
def written(chapter: str, tmp_path: Path) -> Path:
    """The files that the first chapter tells to write, each as it is named there."""
    for found in re.finditer(r"(?ms)in `(questions/\S+?)`.*?(?=^\d\. |\Z)", chapter):
        file = tmp_path / found[1]
        file.parent.mkdir(parents=True, exist_ok=True)
        (block,) = BLOCK.finditer(found[0])
        file.write_text(dedent(block[3]), encoding="utf-8")
    return tmp_path / "questions" / "skerry-light"


def test_first_chapter_leads_from_an_empty_folder_to_a_published_course(
    chapter: str, written: Path, quizapp: Callable[..., Result]
) -> None:
    assert sorted(path.relative_to(written).as_posix() for path in written.rglob("*.*")) == [
        "course.yaml",
        "lessons/01-the-light.md",
        "quizzes/01-the-light.yaml",
    ]
    commands = [line.split()[1:] for block in blocks(chapter, "sh") for line in block.splitlines() if "quizapp" in line]
    assert [command[0] for command in commands] == ["check", "publish"]
    checked = quizapp(*commands[0])
    assert checked.exit_code == 0
    assert checked.stdout == ""
    assert checked.stderr.startswith("no findings")
    assert "`no findings`" in chapter
    quiz = written / "quizzes" / "01-the-light.yaml"
    sound = quiz.read_text(encoding="utf-8")
    quiz.write_text(sound.replace("answer: 31", "answer: 13"), encoding="utf-8")
    assert "S003 error" in quizapp(*commands[0]).stdout
    quiz.write_text(sound, encoding="utf-8")
    assert quizapp(*commands[1]).stdout == "skerry-light: published as revision 1\n"
    assert "published as revision 1" in chapter


def test_example_of_every_type_is_a_question_without_an_error(written: Path, quizapp: Callable[..., Result]) -> None:
    examples = [block for block in blocks(MANUAL, "yaml") if block.startswith("- id:") and "\n  type:" in block]
    types = [re.findall(r"(?m)^  type: (\S+)", block)[0] for block in examples]
    assert sorted(types) == sorted(TYPES)
    (written / "quizzes" / "01-the-light.yaml").write_text(
        "title: Every type\nlesson: the-light\nquestions:\n" + indent("".join(examples), "  "), encoding="utf-8"
    )
    checked = quizapp("check", "questions/skerry-light")
    assert checked.exit_code == 0, checked.output


def test_codes_that_the_manual_names_are_codes_that_are_reported() -> None:
    named = set(re.findall(r"\b[YSQC]\d{3}\b", MANUAL))
    assert {"S001", "S012", "Y071", "Q001", "C001"} <= named
    assert named <= set(RULES)


def test_every_fault_of_files_and_keys_has_its_line_in_the_manual() -> None:
    lines = [line for line in MANUAL.splitlines() if line.startswith(("| Y", "| S"))]
    told: set[str] = set()
    for line in lines:
        cell = line.split("|")[1]
        told.update(re.findall(r"[YS]\d{3}", cell))
        for first, last in re.findall(r"([YS]\d{3})–([YS]\d{3})", cell):
            told.update(f"{first[0]}{number:03}" for number in range(int(first[1:]), int(last[1:]) + 1))
    assert {code for code in RULES if code[0] in "YS"} <= told


@pytest.mark.parametrize(
    "fields",
    [
        *(CourseFields, UnitFields, LessonFields, SourceFields, QuizFields, LateFields, DrawFields),
        *(EvidenceFields, DistractorFields, CriterionFields, *QUESTION_FIELDS.values()),
    ],
)
def test_manual_names_every_field(fields: type[Strict]) -> None:
    names = {field.alias or name for name, field in fields.model_fields.items()}
    assert {name for name in names if not re.search(rf"(?<![\w-]){name}(?:`|:)", MANUAL)} == set()
