"""Attempts graded: points, repaired questions, late work, pass marks, what waits for a person, which score is kept."""

from dataclasses import replace
from datetime import UTC, datetime, timedelta

import pytest
from hypothesis import given
from hypothesis import strategies as st

from quizapp.core.attempts import GRACE
from quizapp.core.course import Late, Policy
from quizapp.core.grading import closes_item, grade_attempt, grade_item, grade_tries, kept, late_penalty, which_counts
from quizapp.core.questions.choice import Choice
from quizapp.core.questions.cloze import Cloze, Gap
from quizapp.core.questions.common import Option, Outcome, Verdict, option_token
from quizapp.core.questions.essay import Criterion, Essay
from quizapp.core.questions.number import Number
from quizapp.core.questions.text import Text
from quizapp.core.questions.true_false import TrueFalse

NOON = datetime(2026, 12, 1, 12, tzinfo=UTC)
DAY = timedelta(days=1)

ONE = TrueFalse(id="one", question="1", answer=True, points=1)
THREE = TrueFalse(id="three", question="3", answer=True, points=3)
HALF = Choice(
    id="half", question="?", answer="a", distractors=(Option(text="b", credit=0.5), Option(text="c")), points=2
)
ESSAY = Essay(id="essay", question="Why?", rubric=(Criterion("reasons", 1),), points=4)
TRUE, FALSE = {"": ["true"]}, {"": ["false"]}


def grade(*questions, policy=Policy(), at=NOON, **raws):  # noqa: B008 - a frozen value
    return grade_attempt(policy, questions, {name: [raw] for name, raw in raws.items()}, at)


def test_points_weigh():
    grade_ = grade(ONE, THREE, one=FALSE, three=TRUE)
    assert (grade_.points, grade_.max, grade_.fraction) == (3, 4, 0.75)
    assert [(item.question, item.points, item.max) for item in grade_.items] == [("one", 0, 1), ("three", 3, 3)]


def test_partial_credit_counts():
    assert grade(HALF, half={"": [option_token("half", "b")]}).points == 1


def test_a_question_without_a_response_is_blank_and_earns_nothing():
    grade_ = grade(ONE, THREE, three=TRUE)
    assert grade_.items[0].verdict.outcome is Outcome.BLANK
    assert grade_.fraction == 0.75


def test_a_disregarded_question_is_left_out_of_the_maximum():
    for raw in (TRUE, FALSE):
        grade_ = grade(replace(ONE, credit_note="disregard"), THREE, one=raw, three=TRUE)
        assert (grade_.points, grade_.max, grade_.fraction) == (3, 3, 1)
        assert "does not count" in grade_.items[0].verdict.why
    assert grade_.items[0].verdict.outcome is Outcome.WRONG


@pytest.mark.parametrize("raws", [{"one": TRUE}, {"one": FALSE}, {}])
def test_an_always_correct_question_gives_everyone_its_points(raws):
    grade_ = grade(replace(ONE, credit_note="always-correct"), THREE, **raws)
    assert (grade_.points, grade_.max) == (1, 4)
    assert grade_.items[0].verdict.outcome is Outcome.RIGHT


def test_an_attempt_whose_every_question_was_withdrawn_is_full_and_an_empty_one_is_not():
    assert grade(replace(ONE, credit_note="disregard"), one=FALSE).fraction == 1
    assert grade().fraction == 0


LATE = Policy(closes=NOON, late=Late(until=NOON + 5 * DAY, penalty=0.3))


@pytest.mark.parametrize(
    ("after", "penalty"),
    [
        (-DAY, 0),
        (timedelta(), 0),
        (GRACE, 0),
        (GRACE + timedelta(seconds=1), 0.3),
        (DAY, 0.3),
        (DAY + timedelta(seconds=1), 0.6),
        (3 * DAY, 0.9),
        (4 * DAY, 1),
        (50 * DAY, 1),
    ],
)
def test_every_day_begun_costs_its_penalty(after, penalty):
    assert late_penalty(LATE, NOON + after) == pytest.approx(penalty)
    grade_ = grade(ONE, THREE, policy=LATE, at=NOON + after, three=TRUE)
    assert grade_.late_penalty == pytest.approx(penalty)
    assert grade_.fraction == pytest.approx(0.75 * (1 - penalty))
    assert grade_.points == pytest.approx(grade_.fraction * grade_.max)
    assert grade_.items[1].points == 3


def test_without_late_days_nothing_is_lost():
    assert late_penalty(Policy(closes=NOON), NOON + DAY) == 0
    assert late_penalty(Policy(), NOON) == 0


@pytest.mark.parametrize(
    ("mark", "one", "three", "passed"),
    [
        (None, TRUE, TRUE, None),
        (0.75, FALSE, TRUE, True),
        (0.76, FALSE, TRUE, False),
        (0.25, TRUE, FALSE, True),
        (0.0, FALSE, FALSE, True),
        (1.0, TRUE, TRUE, True),
    ],
)
def test_the_pass_mark(mark, one, three, passed):
    assert grade(ONE, THREE, policy=Policy(pass_mark=mark), one=one, three=three).passed is passed


def test_seven_tenths_of_ten_questions_pass_at_seventy_percent():
    questions = [replace(ONE, id=f"q{n}", points=0.1) for n in range(10)]
    raws = {f"q{n}": [TRUE if n < 7 else FALSE] for n in range(10)}
    assert grade_attempt(Policy(pass_mark=0.7), questions, raws, NOON).passed is True


WRITTEN = {"": ["Because."]}


@pytest.mark.parametrize(("mark", "passed"), [(0.4, True), (0.6, None), (0.9, False)])
def test_what_waits_is_counted_and_leaves_the_pass_open_only_while_it_can_decide(mark, passed):
    # 4 of 8 points are earned, 3 more wait for a person, 1 is lost.
    questions = (replace(THREE, points=4), replace(ESSAY, points=3), ONE)
    grade_ = grade(*questions, policy=Policy(pass_mark=mark), three=TRUE, essay=WRITTEN, one=FALSE)
    assert (grade_.waiting, grade_.points, grade_.max) == (1, 4, 8)
    assert grade_.passed is passed


def test_a_blank_or_withdrawn_essay_does_not_wait():
    assert grade(ESSAY).waiting == 0
    assert grade(replace(ESSAY, credit_note="disregard"), essay=WRITTEN).waiting == 0


def test_a_saved_answer_that_can_no_longer_be_read_waits_and_is_not_wrong():
    item = grade_item(Number(id="n", question="?", answer=1), {"": ["many"]})
    assert item.verdict.outcome is Outcome.WAITING
    gone = grade_item(HALF, {"": [option_token("half", "an option of before")]})
    assert gone.verdict.outcome is Outcome.WAITING


@given(
    st.lists(st.tuples(st.floats(0.1, 100), st.booleans(), st.sampled_from(["", "disregard", "always-correct"]))),
    st.floats(0, 1),
    st.integers(-3, 9),
)
def test_a_fraction_stays_between_nothing_and_all_and_is_points_of_max(shape, penalty, days):
    questions = [replace(ONE, id=f"q{n}", points=points, credit_note=note) for n, (points, _, note) in enumerate(shape)]
    raws = {f"q{n}": [TRUE if right else FALSE] for n, (_, right, _) in enumerate(shape)}
    policy = Policy(closes=NOON, late=Late(until=NOON + 9 * DAY, penalty=penalty), pass_mark=0.5)
    grade_ = grade_attempt(policy, questions, raws, NOON + days * DAY)
    assert 0 <= grade_.fraction <= 1
    assert grade_.points <= grade_.max + 1e-9
    if grade_.max:
        assert grade_.fraction == pytest.approx(grade_.points / grade_.max)


@pytest.mark.parametrize(("keep", "expected"), [("best", 0.9), ("last", 0.6), ("first", 0.3), ("average", 0.6)])
def test_which_score_is_kept(keep, expected):
    assert kept(keep, [0.3, 0.9, 0.6]) == pytest.approx(expected)
    assert kept(keep, []) is None
    assert kept(keep, [0.4]) == 0.4


@given(st.sampled_from(["best", "last", "first", "average"]), st.lists(st.floats(0, 1), min_size=1))
def test_what_is_kept_lies_among_the_scores(keep, fractions):
    score = kept(keep, fractions)
    assert min(fractions) - 1e-12 <= score <= max(fractions) + 1e-12


SHARES = (1.0, 0.7, 0.5)
A, B, C = ({"": [option_token("half", text)]} for text in "abc")


@pytest.mark.parametrize(
    ("raws", "points", "outcome"),
    [
        ([], 0, Outcome.BLANK),
        ([A], 2, Outcome.RIGHT),
        ([C, A], 1.4, Outcome.RIGHT),
        ([C, C, A], 1, Outcome.RIGHT),
        ([C, C, C], 0, Outcome.WRONG),
        ([B], 1, Outcome.PARTLY),
        ([B, C], 1, Outcome.PARTLY),
        ([C, B], 0.7, Outcome.PARTLY),
        ([B, C, A], 1, Outcome.RIGHT),
        ([C, C, C, A], 0, Outcome.WRONG),
    ],
)
def test_the_best_try_counts_at_its_share(raws, points, outcome):
    item = grade_tries(HALF, raws, SHARES)
    assert (item.points, item.max, item.verdict.outcome) == (pytest.approx(points), 2, outcome)
    assert item.verdict.fraction == pytest.approx(points / 2)
    assert len(item.tries) == min(len(raws), len(SHARES))


RIVER = Text(id="river", question="Which river?", answer="the Aune", points=2)
UNSURE, RIGHT, WRONG, NOTHING = ({"": [text]} for text in ("old Aune", "the Aune", "not the Aune", " "))
NEAR = Cloze(
    id="near",
    question="Fill.",
    text="{one} and {two}",
    blanks=(Gap("one", RIVER), Gap("two", Number(id="n", question="?", answer=4))),
    points=2,
)


def filled(one: str, two: str) -> dict[str, list[str]]:
    return {"one": [one], "two": [two]}


@pytest.mark.parametrize(
    ("question", "raws", "shares", "points", "most", "outcome", "counts"),
    [
        # Rules cannot decide the last try: it waits, since it may earn more than what is certain.
        (RIVER, [UNSURE], SHARES, 0, 2, Outcome.WAITING, 0),
        (RIVER, [WRONG, UNSURE], SHARES, 0, 1.4, Outcome.WAITING, 1),
        (NEAR, [filled("not the Aune", "4"), filled("old Aune", "4")], SHARES, 1, 1.4, Outcome.WAITING, 1),
        (NEAR, [filled("the Aune", "5"), filled("old Aune", "5")], (1.0, 0.6), 1, 1.2, Outcome.WAITING, 1),
        # It could not earn more than an earlier one has: nobody is asked.
        (NEAR, [filled("the Aune", "5"), filled("old Aune", "4")], (1.0, 0.5), 1, 1, Outcome.PARTLY, 0),
        (NEAR, [filled("the Aune", "5"), filled("old Aune", "4")], (1.0, 0.3), 1, 1, Outcome.PARTLY, 0),
        # What says nothing is no try.
        (RIVER, [WRONG, NOTHING], SHARES, 0, 0, Outcome.WRONG, 0),
        (RIVER, [NOTHING, RIGHT], SHARES, 2, 2, Outcome.RIGHT, 0),
        (RIVER, [UNSURE, NOTHING], SHARES, 0, 2, Outcome.WAITING, 0),
        # Two that wait: the one that may earn most is looked at.
        (RIVER, [UNSURE, UNSURE], SHARES, 0, 2, Outcome.WAITING, 0),
    ],
)  # fmt: skip
def test_a_try_that_waits_goes_before_where_it_may_earn_more(question, raws, shares, points, most, outcome, counts):
    item = grade_tries(question, raws, shares)
    assert (item.points, item.most) == (pytest.approx(points), pytest.approx(most))
    assert (item.verdict.outcome, which_counts(item.tries)) == (outcome, counts)


@pytest.mark.parametrize(("mark", "passed"), [(0.5, True), (0.6, None), (0.7, None), (0.75, False)])
def test_a_pass_stays_open_only_as_far_as_the_share_of_a_try_that_waits_reaches(mark, passed):
    raws = {"near": [filled("not the Aune", "4"), filled("old Aune", "4")]}
    policy = Policy(feedback="immediate", tries=SHARES, pass_mark=mark)
    grade_ = grade_attempt(policy, [NEAR], raws, NOON)
    assert (grade_.waiting, grade_.points, grade_.fraction, grade_.passed) == (1, 1, 0.5, passed)


@given(st.lists(st.sampled_from([A, B, C]), max_size=6), st.lists(st.floats(0, 1), min_size=1, max_size=4))
def test_a_further_try_never_takes_away(raws, shares):
    shares = sorted(shares, reverse=True)
    if len(shares) == 1:
        return
    before = 0.0
    for count in range(len(raws) + 1):
        item = grade_tries(HALF, raws[:count], shares)
        assert before <= item.points <= item.max
        before = item.points


@pytest.mark.parametrize(("note", "points", "most"), [("disregard", 0, 0), ("always-correct", 2, 2)])
def test_a_repaired_question_is_repaired_at_every_try(note, points, most):
    item = grade_tries(replace(HALF, credit_note=note), [C, C, C], SHARES)
    assert (item.points, item.max) == (points, most)


@pytest.mark.parametrize(
    ("shares", "outcome", "used", "closed"),
    [
        ((1.0,), Outcome.WRONG, 1, True),
        (SHARES, Outcome.WRONG, 1, False),
        (SHARES, Outcome.PARTLY, 2, False),
        (SHARES, Outcome.RIGHT, 1, True),
        (SHARES, Outcome.WAITING, 1, True),
        (SHARES, Outcome.WRONG, 3, True),
    ],
)
def test_when_a_question_is_closed(shares, outcome, used, closed):
    assert closes_item(shares, Verdict(outcome=outcome, fraction=0), used) is closed
