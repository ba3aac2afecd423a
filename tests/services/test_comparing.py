"""Which attempts stand side by side, and where a course's lessons treat what a question asks."""

from dataclasses import replace

import pytest
from hypothesis import given
from hypothesis import strategies as st

from quizapp.content.reading import read_files
from quizapp.core.sources import Citation
from quizapp.services.comparing import MOST_ATTEMPTS, side_by_side
from quizapp.services.courses import Served
from quizapp.services.rereading import Place, places


@given(st.lists(st.integers(1, 99), min_size=1, max_size=20, unique=True).map(sorted), st.data())
def test_the_one_looked_at_stands_among_the_newest_in_order(submitted, data) -> None:
    looked_at = data.draw(st.sampled_from(submitted))
    chosen = side_by_side(submitted, looked_at)
    assert looked_at in chosen
    assert len(chosen) == min(MOST_ATTEMPTS, len(submitted))
    assert chosen == sorted(chosen)
    assert submitted[-1] in chosen


LESSON = b"""---
title: Fields
objectives: [sheep]
---
Nobody counts here.

# The northern field

It holds nine sheep [@report, para. 2, "holds nine sheep in all"].

# The southern field

It holds a horse.
"""


@pytest.fixture
def served() -> Served:
    source = (
        b"title: Report\nurl: https://example.org/\nlanguage: en\nkind: report\npublished: 2020-01-01\nrights: all\n"
    )
    quiz = b"""title: Q
lesson: fields
questions:
  - {id: sheep, type: number, question: How many?, answer: 9, objective: sheep, explanation: Nine.,
     evidence: [{source: report, paragraph: 2, quote: holds nine sheep in all}]}
"""
    files = {
        "course.yaml": b"title: Q\nobjectives: {sheep: Count}\nunits: [{lesson: fields, quiz: q}]\n",
        "lessons/01-fields.md": LESSON,
        "lessons/02-other.md": LESSON.replace(b"objectives: [sheep]\n", b"summary: Another\n"),
        "quizzes/01-q.yaml": quiz,
        "sources/report.yaml": source,
    }
    read = read_files("q", files)
    assert read.course is not None, read.findings
    return Served(1, 1, read.course, files, lambda _course, name: name)


def test_place_in_a_lesson_that_cites_the_same_paragraph_is_found_with_its_section(served) -> None:
    question = served.questions["sheep"]
    assert places(served, question) == (Place("fields", "The northern field", "p-2"),)
    assert places(served, question, "other") == (Place("other", "The northern field", "p-2"),)
    assert places(served, question, "no such lesson") == places(served, question)


def test_lesson_of_the_quiz_that_a_question_was_drawn_from_comes_before_others_that_prepare_it(served) -> None:
    other, fields = served.course.lessons["other"], served.course.lessons["fields"]
    lessons = {"other": replace(other, objectives=("sheep",)), "fields": fields}
    drawn = Served(1, 2, replace(served.course, lessons=lessons), served.files, served.figure_url)
    assert places(drawn, served.questions["sheep"]) == (Place("fields", "The northern field", "p-2"),)
    loose = replace(served.questions["sheep"], id="loose")
    assert places(drawn, loose) == (Place("other", "The northern field", "p-2"),)


def test_place_that_cites_the_same_phrase_comes_before_one_that_cites_the_same_paragraph(served) -> None:
    question = served.questions["sheep"]
    horse = replace(question, evidence=(replace(question.evidence[0], quote="a horse and nothing else"),))
    assert places(served, horse) == (Place("fields", "The northern field", "p-2"),)
    lessons = dict(served.files)
    lessons["lessons/01-fields.md"] = LESSON + b'\nA horse [@report, para. 2, "a horse and nothing else"].\n'
    course = read_files("q", lessons).course
    found = places(Served(1, 2, course, lessons, lambda _course, name: name), horse)
    assert found == (Place("fields", "The southern field", "p-4"),)


@pytest.mark.parametrize(
    ("citation", "expected"),
    [
        (Citation(source="lesson:fields", quote="x", paragraph=1), Place("fields", "", "p-1")),
        (Citation(source="lesson:fields", quote="x", paragraph=3), Place("fields", "The southern field", "p-3")),
        (
            Citation(source="lesson:fields", quote="x", paragraph=1, section="The southern field"),
            Place("fields", "The southern field", "s-the-southern-field"),
        ),
        (Citation(source="lesson:fields", quote="x"), Place("fields", "", "")),
        (Citation(source="lesson:gone", quote="x", paragraph=1), None),
        (Citation(source="report", quote="x", paragraph=9), None),
    ],
)
def test_paragraph_of_a_lesson_is_led_to(served, citation, expected) -> None:
    question = type(served.questions["sheep"])(id="q", question="Q?", answer=9, evidence=(citation,), objective="sheep")
    assert places(served, question) == ((expected,) if expected else ())
