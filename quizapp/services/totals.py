"""How scores add up: what a quiz weighs in its course, and a course's total."""

import math
from collections.abc import Mapping

from quizapp.core.attempts import pool
from quizapp.core.course import Course, Quiz
from quizapp.core.questions.common import Question


def quiz_points(course: Course, quiz: Quiz) -> float:
    """The most points that a quiz gives: its own questions, and for each pool the mean of its questions times its count.

    Withdrawn questions count for nothing.
    """
    by_id = {question.id: question for other in course.quizzes.values() for question in other.questions}
    own = math.fsum(_points(question) for question in quiz.questions)
    pools = ((draw, pool(course, draw)) for draw in quiz.draw)
    drawn = math.fsum(
        min(draw.count, len(ids)) * math.fsum(_points(by_id[id_]) for id_ in ids) / len(ids)
        for draw, ids in pools
        if ids
    )
    return own + drawn


def course_total(course: Course, kept: Mapping[str, float | None]) -> float | None:
    """The mean of the kept fractions by quiz id, weighted by each quiz's points; a quiz not taken counts 0.

    Over the quizzes of the course as it is served now. None where they give no points at all.
    """
    weights = {quiz.id: quiz_points(course, quiz) for quiz in course.quizzes.values()}
    most = math.fsum(weights.values())
    if not most:
        return None
    return math.fsum(weight * (kept.get(quiz) or 0.0) for quiz, weight in weights.items()) / most


def _points(question: Question) -> float:
    return 0.0 if question.credit_note == "disregard" else question.points
