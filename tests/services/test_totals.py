import pytest

from quizapp.core.course import Course, Draw, Quiz, Unit
from quizapp.core.questions import TrueFalse
from quizapp.services.totals import course_total, quiz_weights


def question(name: str, points: float = 1.0, objective: str = "", note: str = "") -> TrueFalse:
    return TrueFalse(id=name, question="?", answer=True, points=points, objective=objective, credit_note=note)  # type: ignore[arg-type]


BANK = Quiz(
    id="bank",
    title="Bank",
    questions=(question("a", 1), question("b", 3, "law"), question("c", 5, "law"), question("d", 9, note="disregard")),
)


@pytest.mark.parametrize(
    ("draws", "weight"),
    [
        ((), 0.0),
        ((Draw(source="bank", count=2),), 2 * 9 / 4),
        ((Draw(source="bank", count=1, objective="law"),), 4.0),
        ((Draw(source="bank", count=9, objective="law"),), 8.0),
        ((Draw(source="nowhere", count=2), Draw(source="bank", count=1, objective="none")), 0.0),
    ],
)
def test_pool_weighs_the_mean_of_its_questions(draws: tuple[Draw, ...], weight: float):
    quizzes = {"bank": BANK, "final": Quiz(id="final", title="F", draw=draws)}
    course = Course(id="c", title="C", units=(Unit(quiz="bank"), Unit(quiz="final")), quizzes=quizzes)
    assert quiz_weights(course) == {"bank": 9.0, "final": pytest.approx(weight)}


def test_bank_that_students_are_not_led_to_counts_for_nothing():
    final = Quiz(id="final", title="F", draw=(Draw(source="bank", count=2),))
    course = Course(id="c", title="C", units=(Unit(quiz="final"),), quizzes={"bank": BANK, "final": final})
    assert course.banks() == {"bank"}
    assert quiz_weights(course) == {"final": 2 * 9 / 4}


@pytest.mark.parametrize(
    ("weights", "kept", "total"),
    [
        ({"a": 1, "b": 3}, {"a": 1.0, "b": 0.5}, 2.5 / 4),
        ({"a": 1, "b": 3}, {"a": 1.0}, 0.25),
        ({"a": 1, "b": 3}, {"a": None, "b": None, "c": 1.0}, 0.0),
        ({"a": 0, "b": 0}, {"a": 1.0}, None),
        ({}, {}, None),
    ],
)
def test_total_is_the_mean_weighed_by_points(weights: dict[str, float], kept: dict[str, float], total: float | None):
    assert course_total(weights, kept) == total
