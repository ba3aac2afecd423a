"""How scores add up: what a quiz weighs in its course, and a course's total."""

import math
from collections.abc import Iterable, Mapping

from quizapp.core.attempts import pool
from quizapp.core.course import Course, Quiz
from quizapp.core.questions.common import Question


def quiz_weights(course: Course) -> Mapping[str, float]:
    """The points of each quiz of a course that students take, by its id; banks are none of them.

    A quiz gives the points of its own questions, and for each pool the mean of its questions' points times its count.
    Withdrawn questions count for nothing.
    """
    by_id = {question.id: question for quiz in course.quizzes.values() for question in quiz.questions}
    banks = course.banks()
    return {
        quiz.id: _points(quiz.questions) + _drawn(course, quiz, by_id)
        for quiz in course.quizzes.values()
        if quiz.id not in banks
    }


def course_total(weights: Mapping[str, float], kept: Mapping[str, float | None]) -> float | None:
    """The mean of the kept fractions by quiz id, weighted by each quiz's points; a quiz not taken counts 0.

    None where the quizzes give no points at all.
    """
    most = math.fsum(weights.values())
    if not most:
        return None
    return math.fsum(weight * (kept.get(quiz) or 0.0) for quiz, weight in weights.items()) / most


def _drawn(course: Course, quiz: Quiz, by_id: Mapping[str, Question]) -> float:
    pools = ((draw.count, [by_id[question] for question in pool(course, draw)]) for draw in quiz.draw)
    return math.fsum(min(count, len(found)) * _points(found) / len(found) for count, found in pools if found)


def _points(questions: Iterable[Question]) -> float:
    return math.fsum(question.points for question in questions if question.credit_note != "disregard")
