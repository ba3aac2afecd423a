from collections.abc import Callable
from contextlib import AbstractContextManager
from datetime import datetime, timedelta
from typing import Any

import pytest
from sqlalchemy.orm import Session

from quizapp.core.attempts import Reveal
from quizapp.core.questions.common import Outcome
from quizapp.core.saving import Sending
from quizapp.services.courses import Library
from quizapp.services.gradebook import course_scores
from quizapp.services.publishing import publish
from quizapp.services.results import attempt_result
from quizapp.services.saving import save_response
from quizapp.services.scores import course_progress, mark_lesson_read, my_scores
from quizapp.services.submitting import submit
from quizapp.services.taking import Started, open_attempt, start_attempt

Statements = Callable[[], AbstractContextManager[list[str]]]
QUIZ = "quizzes/01-the-bridge.yaml"


class Class:
    """The demo course with its students; `take` lets one take a quiz and get some answers wrong."""

    def __init__(self, session: Session, demo: Any, clock: Any, people: Any) -> None:
        self.session, self.demo, self.clock, self.people = session, demo, clock, people
        self.library = Library()

    def take(self, who: int, quiz: str = "the-bridge", wrong: tuple[str, ...] = (), *, send: bool = True) -> int:
        started = start_attempt(self.session, self.library, who, "bridges", quiz, self.clock(), 7)
        assert isinstance(started, Started)
        attempt = started.attempt_id
        taking: Any = open_attempt(self.session, self.library, who, attempt, self.clock())
        for item in taking.items:
            question = item.question.id
            raw = (self.demo.wrong if question in wrong else self.demo.right)[question]
            key = f"item-{item.number}"
            save_response(self.session, self.library, who, attempt, item.number, raw, self.clock(), Sending(key))
        self.clock.move(minutes=5)
        if send:
            submit(self.session, self.library, who, attempt, self.clock())
        return attempt

    def result(self, who: int, attempt: int) -> Any:
        return attempt_result(self.session, self.library, who, attempt, self.clock())

    def scores(self, who: int) -> Any:
        return my_scores(self.session, self.library, who, self.clock())

    def progress(self, who: int) -> Any:
        return course_progress(self.session, self.library, who, "bridges", self.clock())

    def gradebook(self) -> Any:
        return course_scores(self.session, self.library, "bridges", self.clock())

    def publish(self, changed: Any) -> None:
        publish(self.session, changed.read, "omar", self.clock())


@pytest.fixture
def school(session: Session, demo: Any, clock: Any, people: Any) -> Class:
    return Class(session, demo, clock, people)


@pytest.fixture
def amal(people: Any) -> int:
    return int(people("Amal").id)


def test_result_says_verdict_response_and_what_settles_it(school: Class, amal: int):
    began = school.clock()
    result = school.result(amal, school.take(amal, wrong=("paid-by",)))
    assert (result.number, result.revision, result.started_at) == (1, 1, began)
    assert result.submitted_at == began + timedelta(minutes=5)
    assert result.reveal == Reveal(score=True, verdicts=True, key=True)
    assert (result.grade.points, result.grade.max, result.grade.passed, result.grade.waiting) == (5.0, 6.0, True, 0)
    item = next(item for item in result.items if item.question.id == "paid-by")
    assert item.raw == school.demo.wrong["paid-by"]
    assert item.grade.verdict.outcome == Outcome.WRONG
    assert any(note.feedback == "No king gave anything." for note in item.grade.verdict.notes)
    settled = item.evidence[0]
    assert (settled.citation.lesson, settled.source, settled.url) == ("the-bridge", None, "")
    assert settled.passage.number == 1
    assert settled.passage.quote == "money from the salt trade"
    assert settled.passage.before == "The town built its stone bridge in 1871 with "


def test_grades_read_back_are_the_grades_that_were_given(school: Class, amal: int):
    result = school.result(amal, school.take(amal, wrong=("without-toll", "river")))
    for item in result.items:
        response = item.question.parse(item.raw)
        assert item.grade.verdict == item.question.grade(response)
    assert result.grade.items == tuple(item.grade for item in result.items)


def test_attempts_are_compared_and_the_kept_one_named(school: Class, amal: int):
    school.take(amal, wrong=("arches",))
    second = school.take(amal)
    school.take(amal, wrong=("arches", "river"))
    result = school.result(amal, second)
    assert [(score.number, score.fraction) for score in result.attempts] == [
        (1, pytest.approx(4 / 6)),
        (2, 1.0),
        (3, pytest.approx(3 / 6)),
    ]
    assert result.kept == 1.0


@pytest.mark.parametrize(("keep", "kept"), [("best", 5 / 6), ("last", 4 / 6), ("first", 5 / 6), ("average", 4.5 / 6)])
def test_score_that_counts_follows_the_rule(school: Class, amal: int, read_demo: Any, keep: str, kept: float):
    if keep != "best":
        school.publish(read_demo({QUIZ: ("keep: best", f"keep: {keep}")}))
    school.take(amal, wrong=("paid-by",))
    attempt = school.take(amal, wrong=("arches",))
    assert school.result(amal, attempt).kept == pytest.approx(kept)
    assert school.scores(amal)[0].quizzes[0].kept == pytest.approx(kept)
    assert school.progress(amal).quizzes["the-bridge"].kept == pytest.approx(kept)
    assert school.gradebook().rows[0].cells["the-bridge"].kept == pytest.approx(kept)


def test_rule_never_shows_the_total_alone(school: Class, amal: int, read_demo: Any):
    school.publish(read_demo({QUIZ: ("feedback: after-submit", "feedback: never")}))
    result = school.result(amal, school.take(amal))
    assert result.grade.fraction == 1.0
    assert result.grade.items == ()
    assert all(item.grade is None and item.evidence == () for item in result.items)


def test_rule_after_close_hides_everything_until_then(school: Class, amal: int, read_demo: Any):
    closes = "feedback: after-close\ncloses: 2026-03-03T09:00+00:00"
    school.publish(read_demo({QUIZ: ("feedback: after-submit", closes)}))
    attempt = school.take(amal)
    result = school.result(amal, attempt)
    assert (result.grade, result.kept) == (None, None)
    assert all(item.grade is None and item.evidence == () for item in result.items)
    assert [(score.fraction, score.passed, score.hidden) for score in result.attempts] == [(None, None, True)]
    scores = school.scores(amal)[0]
    assert (scores.quizzes[0].kept, scores.total) == (None, None)
    assert school.progress(amal).quizzes["the-bridge"].best is None
    assert school.gradebook().rows[0].cells["the-bridge"].kept == 1.0
    school.clock.move(days=1)
    assert school.result(amal, attempt).grade.fraction == 1.0
    assert school.scores(amal)[0].total == pytest.approx(6 / 8)
    assert school.progress(amal).quizzes["the-bridge"].best == 1.0
    blind = course_progress(school.session, school.library, amal, "bridges")
    assert blind.quizzes["the-bridge"].best is None


def test_total_weighs_points_and_counts_what_was_not_taken(school: Class, amal: int):
    school.take(amal, wrong=("arches",))
    scores = school.scores(amal)
    assert [one.course.id for one in scores] == ["bridges"]
    assert [(one.quiz.id, one.points, one.kept) for one in scores[0].quizzes] == [
        ("the-bridge", 6.0, pytest.approx(4 / 6)),
        ("at-once", 2.0, None),
    ]
    assert scores[0].total == pytest.approx(4 / 8)
    school.take(amal, "at-once")
    assert school.scores(amal)[0].total == pytest.approx(6 / 8)


def test_nobody_has_scores_in_a_course_that_they_do_not_take(school: Class, amal: int):
    assert school.scores(amal) == ()
    assert school.gradebook().rows == ()


def test_open_attempt_counts_for_nothing_yet(school: Class, amal: int):
    attempt = school.take(amal, send=False)
    quiz = school.scores(amal)[0].quizzes[0]
    assert [(score.open, score.fraction, score.hidden) for score in quiz.attempts] == [(True, None, False)]
    assert quiz.kept is None
    progress = school.progress(amal).quizzes["the-bridge"]
    assert (progress.open_attempt, progress.attempts, progress.best) == (attempt, 0, None)


def test_progress_says_what_was_read_and_taken(school: Class, amal: int):
    assert school.progress(amal).lessons_read == frozenset()
    for _ in range(2):
        mark_lesson_read(school.session, amal, "bridges", "the-bridge", school.clock())
    school.take(amal, wrong=("arches", "river", "paid-by"))
    school.take(amal)
    progress = school.progress(amal)
    assert progress.lessons_read == {"the-bridge"}
    assert (progress.quizzes["the-bridge"].attempts, progress.quizzes["the-bridge"].best) == (2, 1.0)
    assert progress.quizzes["the-bridge"].passed is True
    assert progress.quizzes["at-once"].attempts == 0


def test_gradebook_has_every_student_by_name_and_no_instructor(school: Class, amal: int, people: Any):
    omar, salma = people("omar").id, people("Salma", role="instructor").id
    bassel = people("Bassel").id
    school.take(amal, wrong=("arches",))
    school.take(amal)
    school.take(omar, "at-once")
    school.take(salma)
    mark_lesson_read(school.session, bassel, "bridges", "the-bridge", school.clock())
    book = school.gradebook()
    assert [(quiz.quiz.id, quiz.points) for quiz in book.quizzes] == [("the-bridge", 6.0), ("at-once", 2.0)]
    assert [(row.name, row.total) for row in book.rows] == [
        ("Amal", pytest.approx(6 / 8)),
        ("Bassel", 0.0),
        ("omar", pytest.approx(2 / 8)),
    ]
    cell = book.rows[0].cells["the-bridge"]
    assert (cell.kept, cell.attempts, cell.waiting) == (1.0, 2, 0)
    assert course_scores(school.session, school.library, "nowhere", school.clock()) is None


def test_gradebook_counts_work_whose_time_is_over(school: Class, amal: int):
    school.take(amal, "at-once", send=False)
    assert school.gradebook().rows[0].cells["at-once"].attempts == 0
    school.clock.move(hours=1)
    assert school.gradebook().rows[0].cells["at-once"].kept == 1.0


def test_quiz_that_is_gone_counts_no_more_and_its_result_stays(school: Class, amal: int, read_demo: Any):
    attempt = school.take(amal, "at-once")
    school.publish(read_demo({"course.yaml": ("  - {quiz: at-once}\n", "")}, without=("quizzes/02-at-once.yaml",)))
    assert [quiz.quiz.id for quiz in school.scores(amal)[0].quizzes] == ["the-bridge"]
    assert list(school.progress(amal).quizzes) == ["the-bridge"]
    assert school.gradebook().rows[0].total == 0.0
    assert school.result(amal, attempt).grade.fraction == 1.0


def test_statements_do_not_grow_with_students_and_attempts(school: Class, people: Any, statements: Statements):
    def ran(act: Callable[[], object]) -> int:
        act()
        with statements() as found:
            act()
        return len(found)

    def count() -> list[int]:
        return [
            ran(school.gradebook),
            ran(lambda: school.scores(first)),
            ran(lambda: school.progress(first)),
            ran(lambda: school.result(first, attempt)),
        ]

    first = people("Student 0").id
    attempt = school.take(first)
    few = count()
    for number in range(1, 4):
        school.session.commit()
        other = people(f"Student {number}").id
        school.take(other)
        school.take(other, "at-once")
    school.take(first, "at-once")
    school.take(first, wrong=("arches",))
    assert count() == few
    assert max(few) <= 9


def test_time_is_aware_wherever_it_is_told(school: Class, amal: int):
    result = school.result(amal, school.take(amal))
    moments: list[datetime] = [result.started_at, result.submitted_at, result.attempts[0].started_at]
    assert all(moment.utcoffset() == timedelta(0) for moment in moments)
