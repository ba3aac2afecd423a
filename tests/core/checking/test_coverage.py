from dataclasses import replace

import pytest

from quizapp.core.anchoring import parse_source_text
from quizapp.core.checking.check import check
from quizapp.core.checking.manual.codes import CODES
from quizapp.core.checking.reading.evidence import Evidence
from quizapp.core.course import Course, Lesson, LessonCitation, Quiz, Unit
from quizapp.core.findings import FixedPlaces
from quizapp.core.questions.number import Number
from quizapp.core.sources import Citation, Source

TEXT = parse_source_text("The survey counted 46 dams.\n\nIt took eight months.\n\nNobody was hurt.")
SOURCE = Source(id="news", title="A survey", kind="news")
CITED = Citation(source="news", paragraph=1, quote="survey counted 46 dams")
LESSON = Lesson(
    slug="survey",
    title="The survey",
    body='It counted 46 dams [@news, para. 1, "survey counted 46 dams"].',
    objectives=("counting",),
    citations=(LessonCitation(citation=CITED, sentence="It counted 46 dams."),),
)
QUESTION = Number(id="dams", question="How many dams?", answer=46, evidence=(CITED,), objective="counting")


def course(**changes):
    parts = {
        "objectives": {"counting": "Count"},
        "units": (Unit(lesson="survey", quiz="q"),),
        "lessons": {"survey": LESSON},
        "quizzes": {"q": Quiz(id="q", title="Q", questions=(QUESTION,))},
        "sources": {"news": SOURCE},
    }
    return Course(id="c", title="C", **{**parts, **changes})


def found(own, texts=None):
    evidence = Evidence(texts={"news": TEXT} if texts is None else texts)
    return [(one.code, one.severity) for one in check(own, evidence, FixedPlaces())]


def test_paragraphs_that_nothing_uses_are_told_once_a_source():
    findings = check(course(), Evidence(texts={"news": TEXT}), FixedPlaces())
    assert [one.code for one in findings] == ["C004"]
    assert "paragraphs 2, 3 of news" in findings[0].message


def test_an_objective_that_no_question_tests_is_found():
    assert ("C002", "warning") in found(course(objectives={"counting": "Count", "weighing": "Weigh"}))


def test_a_question_that_no_lesson_prepares_is_found():
    other = Lesson(slug="survey", title="The survey", body="Nothing here.")
    assert ("C003", "warning") in found(course(lessons={"survey": other}))


def test_a_figure_in_a_lesson_without_citation_is_found():
    bare = Lesson(
        slug="survey", title="S", body="It counted 46 dams.\n\nIn lesson 2 we go on.", objectives=("counting",)
    )
    assert ("C001", "warning") in found(course(lessons={"survey": bare}))


@pytest.mark.parametrize(
    ("body", "codes"),
    [
        ("::: unverified A log\nOne word.\n\nIt counted 46 dams.\n:::\n", []),
        ("::: unverified A log\nOne word.\n:::\n\nIt counted 46 dams.\n", ["C001"]),
        ("::: term Dam\nOne word.\n\nIt counted 46 dams.\n:::\n", ["C001"]),
    ],
)
def test_a_note_marked_as_unverified_need_not_cite(body, codes):
    bare = Lesson(slug="survey", title="S", body=body, objectives=("counting",))
    assert [code for code, _ in found(course(lessons={"survey": bare})) if code == "C001"] == codes


def test_a_lesson_that_is_itself_the_source_need_not_cite():
    bare = Lesson(slug="survey", title="S", body="It counted 46 dams.", objectives=("counting",))
    of_the_lesson = replace(QUESTION, evidence=(replace(CITED, source="lesson:survey"),))
    quiz = Quiz(id="dams", title="Dams", lesson="survey", questions=(of_the_lesson,))
    assert ("C001", "warning") not in found(course(lessons={"survey": bare}, quizzes={"dams": quiz}))


def test_a_lesson_sentence_is_held_against_its_citation():
    wrong = Lesson(
        slug="survey",
        title="S",
        body="x",
        objectives=("counting",),
        citations=(LessonCitation(citation=CITED, sentence="It counted 64 dams."),),
    )
    assert ("S003", "error") in found(course(lessons={"survey": wrong}))


@pytest.mark.parametrize(
    ("quote", "paragraph", "mend"),
    [
        ("survey counted 46 dams", 2, "Change `para. 2` to `para. 1`."),
        ("survey counted 48 dams", 1, 'If that passage is meant, write `"survey counted 46 dams"`.'),
    ],
)
def test_the_mend_of_a_lessons_citation_is_written_as_there(quote, paragraph, mend):
    cited = LessonCitation(citation=Citation(source="news", quote=quote, paragraph=paragraph), sentence="")
    lesson = Lesson(slug="survey", title="S", body="x", objectives=("counting",), citations=(cited,))
    said = check(course(lessons={"survey": lesson}), Evidence(texts={"news": TEXT}), FixedPlaces())
    assert mend in [one.mend for one in said]


def test_every_code_is_explained():
    assert all(what and why for what, why in CODES.values())
    assert {f"S{number:03}" for number in range(1, 13)} <= CODES.keys()


def test_a_paragraph_is_used_by_a_quote_that_names_another_one():
    """Also where the one named is known to be used already."""
    astray = replace(QUESTION, id="months", evidence=(replace(CITED, quote="took eight months"),))
    quiz = Quiz(id="q", title="Q", questions=(QUESTION, astray, astray))
    findings = check(course(quizzes={"q": quiz}), Evidence(texts={"news": TEXT}), FixedPlaces())
    (unused,) = [one.message for one in findings if one.code == "C004"]
    assert unused == "nothing uses paragraph 3 of news"
