"""Every question that ships is a test: its key earns everything, no distractor does, and its evidence stands."""

import re
from collections.abc import Iterator, Mapping
from dataclasses import replace
from functools import cache, singledispatch
from pathlib import Path
from typing import TypeAlias

import pytest

from quizapp.content.question_schema import (
    QUESTION_FIELDS,
    CriterionFields,
    DistractorFields,
    EvidenceFields,
    Strict,
)
from quizapp.content.reading import ReadCourse, read_courses
from quizapp.content.schema import (
    CourseFields,
    DrawFields,
    LateFields,
    LessonFields,
    QuizFields,
    SourceFields,
    UnitFields,
)
from quizapp.core.anchoring import Anchor, anchor
from quizapp.core.fingerprints import Matched, PrintIndex, Proved, compare, proves
from quizapp.core.questions import TYPES, AnyQuestion, with_text
from quizapp.core.questions.categorise import Categorise
from quizapp.core.questions.choice import Choice
from quizapp.core.questions.cloze import Cloze, Gap
from quizapp.core.questions.common import Option, Outcome, Raw, Shown, ShownField, ShownOption, Verdict
from quizapp.core.questions.essay import Essay
from quizapp.core.questions.matching import Matching
from quizapp.core.questions.multiple import Multiple
from quizapp.core.questions.number import Number
from quizapp.core.questions.ordering import Ordering
from quizapp.core.questions.passage import PassageQuestion
from quizapp.core.questions.text import Text
from quizapp.core.questions.true_false import TrueFalse
from quizapp.core.sources import MOST_WORDS, Citation
from quizapp.core.text import tokens

ROOT = Path(__file__).resolve().parents[2] / "questions"
SEED = 20201015


@cache
def shipped() -> Mapping[str, ReadCourse]:
    return {read.id: read for read in read_courses(ROOT)}


@cache
def prints(course: str, source: str) -> PrintIndex:
    return PrintIndex(shipped()[course].fingerprints[source])


def every_question() -> Iterator[object]:
    for read in shipped().values():
        for quiz in read.course.quizzes.values() if read.course else ():
            for question in quiz.questions:
                yield pytest.param(read, with_text(question, read.texts), id=f"{read.id} {question.id}")


each_question = pytest.mark.parametrize(("read", "question"), tuple(every_question()))


def answered(question: AnyQuestion, raw: Raw) -> Verdict:
    return question.grade(question.parse(raw))


def token(options: tuple[ShownOption, ...], text: str) -> str:
    (found,) = [option.token for option in options if option.text == text]
    return found


def chosen(shown: Shown, *texts: str) -> Raw:
    return {"": [token(shown.options, text) for text in texts]}


def selected(shown: Shown, answers: Mapping[str, str]) -> Raw:
    """The answer of each field by its label, for the fields that `answers` names."""
    return {f.name: [token(f.options, answers[f.label])] for f in shown.fields if f.label in answers}


def number_key(question: Number) -> str:
    if question.answer is None:
        assert question.range is not None
        return f"{question.range[0]:g}"
    return f"{question.answer:.10g}"


def gaps(question: Cloze) -> Iterator[tuple[Gap, ShownField]]:
    return zip(question.blanks, question.present(SEED).fields, strict=True)


def sentences(question: PassageQuestion) -> Iterator[tuple[ShownOption, bool]]:
    """Each sentence to mark, and whether it is right."""
    options = [option for part in (question.present(SEED).parts or {}).values() for option in part]
    return zip(options, (sentence.right for sentence in question.sentences), strict=True)


@singledispatch
def key_of(question: AnyQuestion) -> Raw:
    """The right answer as a form would send it; for an essay, some text."""
    return {"": [f"An answer to {question.id} in a few words."]}


@key_of.register
def _(question: Choice) -> Raw:
    return chosen(question.present(SEED), question.answer)


@key_of.register
def _(question: Multiple) -> Raw:
    return chosen(question.present(SEED), *question.answers)


@key_of.register
def _(question: TrueFalse) -> Raw:
    return {"": ["true" if question.answer else "false"]}


@key_of.register
def _(question: Number) -> Raw:
    return {"": [number_key(question)]}


@key_of.register
def _(question: Text) -> Raw:
    return {"": [question.answer]}


@key_of.register
def _(question: Cloze) -> Raw:
    filled = {}
    for gap, field in gaps(question):
        asks = gap.asks
        if isinstance(asks, Choice):
            filled[gap.name] = [token(field.options, asks.answer)]
        else:
            filled[gap.name] = [number_key(asks) if isinstance(asks, Number) else asks.answer]
    return filled


@key_of.register
def _(question: Matching) -> Raw:
    return selected(question.present(SEED), {pair.prompt: pair.answer for pair in question.pairs})


@key_of.register
def _(question: Categorise) -> Raw:
    shown = question.present(SEED)
    no_group = shown.fields[0].options[-1].text
    return selected(shown, {item: group or no_group for item, group in question.items()})


@key_of.register
def _(question: Ordering) -> Raw:
    return selected(question.present(SEED), {text: str(place) for place, text in enumerate(question.order, start=1)})


@key_of.register
def _(question: PassageQuestion) -> Raw:
    return {"": [option.token for option, right in sentences(question) if right]}


Wrong: TypeAlias = Iterator[tuple[str, Raw, float]]
"""What is wrong, as a form would send it by itself, and the credit that it earns."""


@singledispatch
def wrong_answers(question: AnyQuestion) -> Wrong:  # noqa: ARG001
    yield from ()


@wrong_answers.register(Choice)
@wrong_answers.register(Multiple)
def _(question: Choice | Multiple) -> Wrong:
    for option in question.distractors:
        yield option.text, chosen(question.present(SEED), option.text), option.credit


@wrong_answers.register
def _(question: TrueFalse) -> Wrong:
    yield str(not question.answer), {"": ["false" if question.answer else "true"]}, 0.0


@wrong_answers.register
def _(question: Number) -> Wrong:
    far = f"{float(number_key(question)) * 10 + 10:.10g}"
    yield far, {"": [far]}, 0.0


@wrong_answers.register
def _(question: Text) -> Wrong:
    for text in question.reject:
        yield text, {"": [text]}, 0.0


@wrong_answers.register
def _(question: Cloze) -> Wrong:
    for gap, field in gaps(question):
        for option in gap.asks.distractors if isinstance(gap.asks, Choice) else ():
            yield option.text, {gap.name: [token(field.options, option.text)]}, 0.0


@wrong_answers.register
def _(question: Matching) -> Wrong:
    for pair in question.pairs:
        for text in {*question.answers()} - {pair.answer}:
            yield f"{pair.prompt}: {text}", selected(question.present(SEED), {pair.prompt: text}), 0.0


@wrong_answers.register
def _(question: Categorise) -> Wrong:
    shown = question.present(SEED)
    for item, group in question.items():
        for option in shown.fields[0].options:
            if option.text != group and (group or option != shown.fields[0].options[-1]):
                yield f"{item}: {option.text}", selected(shown, {item: option.text}), 0.0


@wrong_answers.register
def _(question: Ordering) -> Wrong:
    backwards = {text: str(place) for place, text in enumerate(reversed(question.order), start=1)}
    if len(question.order) % 2 == 0 or question.scoring != "position":  # else the middle step keeps its place
        yield "last to first", selected(question.present(SEED), backwards), 0.0


@wrong_answers.register
def _(question: PassageQuestion) -> Wrong:
    for option, right in sentences(question):
        if not right:
            yield option.text, {"": [option.token]}, 0.0


def stands(read: ReadCourse, citation: Citation) -> bool:
    """Whether the quote stands where the citation says, by the lesson's text or the source's fingerprint."""
    if citation.lesson is not None:
        found = anchor(citation, read.texts[citation.source])
        return isinstance(found, Anchor) and found.score == 1.0 and citation.names(found.paragraph)
    return isinstance(proves(prints(read.id, citation.source), citation), Proved)


def test_courses_ship() -> None:
    assert {"idlib-2020", "writing-a-course"} <= set(shipped())


@pytest.mark.parametrize("read", tuple(shipped().values()), ids=tuple(shipped()))
def test_the_files_of_a_shipped_course_have_no_finding(read: ReadCourse) -> None:
    assert read.course is not None
    assert [f"{finding.where} {finding.code} {finding.message}" for finding in read.findings] == []


@each_question
def test_the_key_earns_everything(read: ReadCourse, question: AnyQuestion) -> None:  # noqa: ARG001
    verdict = answered(question, key_of(question))
    expected = (Outcome.WAITING, 0.0) if isinstance(question, Essay) else (Outcome.RIGHT, 1.0)
    assert (verdict.outcome, verdict.fraction) == expected, verdict.why


@each_question
def test_other_wordings_of_the_key_earn_everything_too(read: ReadCourse, question: AnyQuestion) -> None:  # noqa: ARG001
    for text in question.accept if isinstance(question, Text) else ():
        assert answered(question, {"": [text]}).outcome is Outcome.RIGHT, text


@each_question
def test_no_distractor_earns_more_than_its_credit(read: ReadCourse, question: AnyQuestion) -> None:  # noqa: ARG001
    for text, raw, credit in wrong_answers(question):
        verdict = answered(question, raw)
        assert verdict.outcome in {Outcome.WRONG, Outcome.PARTLY}, text
        assert verdict.fraction == credit, text


@each_question
def test_every_option_that_is_wrong_says_why(read: ReadCourse, question: AnyQuestion) -> None:  # noqa: ARG001
    options: tuple[Option, ...] = question.distractors if isinstance(question, (Choice, Multiple)) else ()
    assert [option.text for option in options if not option.feedback] == []


@each_question
def test_the_evidence_stands(read: ReadCourse, question: AnyQuestion) -> None:
    assert question.evidence or isinstance(question, Essay)
    for citation in question.evidence:
        assert stands(read, citation), citation
        assert len(tokens(citation.quote)) <= MOST_WORDS, citation
        assert citation.paragraph is not None, citation


@each_question
def test_a_quote_that_is_changed_stands_no_more(read: ReadCourse, question: AnyQuestion) -> None:
    for citation in question.evidence:
        changed = replace(citation, quote=f"{citation.quote} zebra crossing signs")
        assert not stands(read, changed)


@pytest.mark.parametrize("read", tuple(shipped().values()), ids=tuple(shipped()))
def test_the_citations_of_lessons_stand(read: ReadCourse) -> None:
    assert read.course is not None
    for lesson in read.course.lessons.values():
        for cited in lesson.citations:
            assert stands(read, cited.citation), (lesson.slug, cited.citation)


@pytest.mark.parametrize("read", tuple(shipped().values()), ids=tuple(shipped()))
def test_every_question_explains_its_key_and_names_its_objective(read: ReadCourse) -> None:
    assert read.course is not None
    questions = [question for quiz in read.course.quizzes.values() for question in quiz.questions]
    assert [q.id for q in questions if not q.objective] == []
    assert [q.id for q in questions if not q.explanation and not isinstance(q, Essay)] == []


EXAMPLE = "writing-a-course"


def test_the_worked_example_shows_every_question_type() -> None:
    read = shipped()[EXAMPLE]
    assert read.course is not None
    assert {question.type for quiz in read.course.quizzes.values() for question in quiz.questions} == set(TYPES)


@pytest.mark.parametrize(
    ("fields", "files"),
    [
        (CourseFields, "course.yaml"),
        (UnitFields, "course.yaml"),
        (LessonFields, "lessons/*.md"),
        (SourceFields, "sources/*.yaml"),
        (QuizFields, "quizzes/*.yaml"),
        (LateFields, "quizzes/*.yaml"),
        (DrawFields, "quizzes/*.yaml"),
        (EvidenceFields, "quizzes/*.yaml"),
        (DistractorFields, "quizzes/*.yaml"),
        (CriterionFields, "quizzes/*.yaml"),
        *((fields, "quizzes/*.yaml") for fields in QUESTION_FIELDS.values()),
    ],
)
def test_the_worked_example_shows_every_field(fields: type[Strict], files: str) -> None:
    text = "\n".join(path.read_text(encoding="utf-8") for path in (ROOT / EXAMPLE).glob(files))
    names = {field.alias or name for name, field in fields.model_fields.items()} - {
        "digits"
    }  # another way to say range
    assert {name for name in names if not re.search(rf"(?<![\w-]){name}:", text)} == set()


def test_the_article_of_the_worked_example_stands_in_its_lesson_as_it_was_fingerprinted() -> None:
    read = shipped()[EXAMPLE]
    (prints_of_article,) = read.fingerprints.values()
    assert isinstance(compare(prints_of_article, read.texts["lesson:the-article"]), Matched)
