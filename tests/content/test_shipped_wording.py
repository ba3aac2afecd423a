"""How the shipped courses are worded and measured: own words, lessons of one sitting, quizzes that give no key away."""

import re
from collections.abc import Iterator, Mapping
from dataclasses import fields, is_dataclass
from functools import cache
from pathlib import Path

import pytest

from quizapp.content.reading import ReadCourse, read_courses
from quizapp.core.fingerprints import PrintIndex, fingerprint, hashes
from quizapp.core.folding import tokens
from quizapp.core.questions import AnyQuestion, with_text
from quizapp.core.questions.choice import Choice
from quizapp.core.questions.multiple import Multiple
from quizapp.core.questions.passage import PassageQuestion
from quizapp.core.sources import Citation, Paragraph, SourceText

ROOT = Path(__file__).resolve().parents[2] / "questions"
IDLIB = "idlib-2020"
MOST_SHARED = 7
"""How many words in a row a course may share with a source outside quotation marks."""
QUOTED = re.compile("“[^”]*”")


@cache
def shipped() -> Mapping[str, ReadCourse]:
    return {read.id: read for read in read_courses(ROOT)}


def questions(read: ReadCourse) -> Iterator[tuple[str, AnyQuestion]]:
    assert read.course is not None
    for quiz in read.course.quizzes.values():
        for question in quiz.questions:
            yield quiz.id, with_text(question, read.texts)


def said(value: object) -> Iterator[str]:
    """Every text that a question shows, its evidence apart."""
    if isinstance(value, str):
        yield value
    elif isinstance(value, Mapping):
        yield from said(tuple(value.values()))
    elif isinstance(value, tuple | list | frozenset):
        for one in value:
            yield from said(one)
    elif is_dataclass(value) and not isinstance(value, Citation):
        for field in fields(value):
            yield from said(getattr(value, field.name))


def copied(text: str, index: PrintIndex) -> Iterator[str]:
    """The runs of more than `MOST_SHARED` words, outside quotation marks, that one paragraph of a source has too."""
    for part in QUOTED.split(text):
        words = tokens(part)
        for at in range(len(words) - MOST_SHARED):
            run = words[at : at + MOST_SHARED + 1]
            if index.holding(hashes(run)):
                yield " ".join(run)


def lessons(read: ReadCourse) -> Mapping[str, SourceText]:
    return {source: text for source, text in read.texts.items() if source.startswith("lesson:")}


def test_a_run_of_eight_words_is_found_and_one_of_seven_or_in_quotation_marks_is_not() -> None:
    text = "The old mill by the river burned down in one night."
    index = PrintIndex(fingerprint(SourceText((Paragraph(number=1, within=1, section="", text=text),))))
    assert list(copied("They say the old mill by the river burned down.", index)) == [
        "the old mill by the river burned down"
    ]
    assert list(copied("They say the old mill by the river burned.", index)) == []
    assert list(copied("“The old mill by the river burned down”, they say.", index)) == []


@pytest.mark.parametrize("source", sorted(shipped()[IDLIB].fingerprints))
def test_the_course_uses_its_own_words(source: str) -> None:
    read = shipped()[IDLIB]
    index = PrintIndex(read.fingerprints[source])
    texts = [paragraph.text for lesson in lessons(read).values() for paragraph in lesson.paragraphs]
    texts += [text for _, question in questions(read) for text in said(question)]
    assert len(texts) > len(read.texts)
    assert [run for text in texts for run in copied(text, index)] == []


@pytest.mark.parametrize("lesson", sorted(lessons(shipped()[IDLIB])))
def test_a_lesson_is_read_in_one_sitting(lesson: str) -> None:
    text = shipped()[IDLIB].texts[lesson]
    assert 900 <= sum(len(paragraph.text.split()) for paragraph in text.paragraphs) <= 1_500


def test_a_quiz_is_taken_in_one_sitting_and_the_final_asks_of_every_objective() -> None:
    course = shipped()[IDLIB].course
    assert course is not None
    *quizzes, final = course.quizzes.values()
    assert [quiz.id for quiz in quizzes if not 12 <= len(quiz.questions) <= 16] == []
    assert sum(draw.count for draw in final.draw) == 20
    assert {draw.objective for draw in final.draw} == set(course.objectives)


def test_the_longest_option_is_no_better_a_guess_than_another() -> None:
    choices = [question for _, question in questions(shipped()[IDLIB]) if isinstance(question, Choice)]
    longest = 0.0
    for question in choices:
        most = max(map(len, question.texts()))
        top = [text for text in question.texts() if len(text) == most]
        longest += (question.answer in top) / len(top)
    chance = sum(1 / len(question.texts()) for question in choices)
    assert 0.5 * chance <= longest <= 1.5 * chance


@pytest.mark.parametrize("read", tuple(shipped().values()), ids=tuple(shipped()))
def test_the_text_to_mark_does_not_hold_the_key_of_another_question(read: ReadCourse) -> None:
    every = list(questions(read))
    shown = [(quiz, one.id, one.present(1).parts or {}) for quiz, one in every if isinstance(one, PassageQuestion)]
    assert shown
    told = []
    for quiz, passage, parts in shown:
        text = f" {' '.join(tokens(' '.join(option.text for part in parts.values() for option in part)))} "
        for other, question in every:
            if other == quiz and isinstance(question, Choice | Multiple):
                keys = [" ".join(tokens(key)) for key in question.key()]
                if len(" ".join(keys).split()) > 1 and all(f" {key} " in text for key in keys):
                    told.append((passage, question.id))
    assert told == []
