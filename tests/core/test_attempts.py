"""Papers from seeds, and what may be done with an attempt now: tables of cases."""

from collections import Counter
from dataclasses import replace
from datetime import UTC, datetime, timedelta

import pytest
from hypothesis import given
from hypothesis import strategies as st

from quizapp.core.attempts import (
    GRACE,
    Allowed,
    PastAttempt,
    Refused,
    Resume,
    Reveal,
    deadline,
    feedback_now,
    handed_in,
    may_save,
    may_start,
    paper,
    pool,
)
from quizapp.core.course import Course, Draw, Late, Policy, Quiz, Section
from quizapp.core.grading import late_penalty
from quizapp.core.questions.true_false import TrueFalse

NOON = datetime(2026, 12, 1, 12, tzinfo=UTC)
HOUR = timedelta(hours=1)
MINUTE = timedelta(minutes=1)


def questions(prefix, count, objectives=("",)):
    return tuple(
        TrueFalse(id=f"{prefix}-{n}", question=f"{prefix} {n}", answer=True, objective=objectives[n % len(objectives)])
        for n in range(count)
    )


BANK = Quiz(id="bank", title="Bank", questions=questions("bank", 12, ("law", "scale", "place")))
OTHER = Quiz(id="other", title="Other", questions=questions("other", 5))


def course(*quizzes):
    return Course(id="c", title="C", quizzes={quiz.id: quiz for quiz in (BANK, OTHER, *quizzes)})


def final(*draw, own=0, shuffle=True):
    policy = Policy(shuffle=shuffle)
    return Quiz(id="final", title="Final", policy=policy, questions=questions("own", own), draw=draw)


@given(st.integers())
def test_a_paper_is_the_same_for_the_same_seed_and_numbered_from_one(seed):
    quiz = final(Draw(source="bank", count=4), Draw(source="other", count=2), own=3)
    items = paper(course(quiz), quiz, seed)
    assert items == paper(course(quiz), quiz, seed)
    assert [item.number for item in items] == list(range(1, 10))
    assert Counter(item.quiz for item in items) == {"final": 3, "bank": 4, "other": 2}


@given(st.integers(), st.lists(st.tuples(st.sampled_from(["", "law", "scale"]), st.integers(1, 6)), max_size=4))
def test_no_question_is_drawn_twice_and_pools_get_all_that_can_be_had(seed, draws):
    quiz = final(*(Draw(source="bank", count=count, objective=objective) for objective, count in draws))
    items = paper(course(quiz), quiz, seed)
    drawn = [item.question for item in items]
    assert len(set(drawn)) == len(drawn)
    assert len(drawn) == most_that_can_be_dealt(draws)


def most_that_can_be_dealt(draws):
    """By Hall's theorem for pools of 4 law, 4 scale and 4 place questions: the least over the choices of pools."""
    law = sum(count for objective, count in draws if objective == "law")
    scale = sum(count for objective, count in draws if objective == "scale")
    rest = sum(count for objective, count in draws if not objective)
    return min(min(law, 4) + min(scale, 4) + rest, 12)


def test_a_wide_pool_does_not_starve_a_narrow_one():
    quiz = final(Draw(source="bank", count=8), Draw(source="bank", count=4, objective="law"))
    for seed in range(50):
        items = paper(course(quiz), quiz, seed)
        assert len(items) == 12


def test_only_questions_of_the_objective_are_drawn():
    quiz = final(Draw(source="bank", count=3, objective="law"))
    by_id = {question.id: question for question in BANK.questions}
    for seed in range(20):
        assert {by_id[item.question].objective for item in paper(course(quiz), quiz, seed)} == {"law"}


def test_every_question_of_a_pool_is_drawn_about_as_often():
    quiz = final(Draw(source="bank", count=3))
    counts = Counter(item.question for seed in range(1200) for item in paper(course(quiz), quiz, seed))
    assert len(counts) == 12
    assert all(230 < count < 370 for count in counts.values()), counts


def test_a_quiz_that_draws_from_itself_does_not_repeat_its_own():
    quiz = replace(BANK, id="self", draw=(Draw(source="self", count=3),))
    assert len(paper(course(quiz), quiz, 1)) == 12


def test_unshuffled_papers_keep_the_order_of_the_files():
    quiz = final(Draw(source="other", count=2), Draw(source="bank", count=3), own=2, shuffle=False)
    for seed in range(20):
        found = [item.question for item in paper(course(quiz), quiz, seed)]
        assert found[:2] == ["own-0", "own-1"]
        assert found[2:4] == sorted(found[2:4])
        bank = [int(name.removeprefix("bank-")) for name in found[4:]]
        assert bank == sorted(bank)


def test_shuffled_papers_differ_by_seed():
    assert len({tuple(item.question for item in paper(course(), OTHER, seed)) for seed in range(600)}) > 110


def test_a_pool_that_is_too_small_gives_what_it_has_and_a_missing_one_nothing():
    quiz = final(Draw(source="other", count=9), Draw(source="nowhere", count=2))
    assert len(paper(course(quiz), quiz, 1)) == 5
    assert pool(course(), Draw(source="nowhere", count=2)) == ()


def submitted(number, at, fraction=0.5):
    return PastAttempt(number=number, state="submitted", started_at=at - MINUTE, submitted_at=at, fraction=fraction)


OPEN = PastAttempt(number=2, state="open", started_at=NOON - HOUR)
ONE = submitted(1, NOON - HOUR)
LATE = Late(until=NOON + 2 * HOUR, penalty=0.1)


@pytest.mark.parametrize(
    ("policy", "past", "decision"),
    [
        (Policy(), [], Allowed()),
        (Policy(), [ONE] * 50, Allowed()),
        (Policy(attempts=1), [], Allowed()),
        (Policy(attempts=1), [ONE], Refused("The one attempt is used.")),
        (Policy(attempts=3), [ONE, ONE, ONE], Refused("All 3 attempts are used.")),
        (Policy(), [ONE, OPEN], Resume(2)),
        (Policy(attempts=1, closes=NOON - HOUR), [OPEN], Resume(2)),
        (Policy(opens=NOON + MINUTE), [], Refused("This quiz is not open yet.", NOON + MINUTE)),
        (Policy(opens=NOON), [], Allowed()),
        (Policy(closes=NOON + MINUTE), [], Allowed()),
        (Policy(closes=NOON), [], Refused("This quiz is closed.")),
        (Policy(closes=NOON - HOUR, late=LATE), [], Allowed()),
        (
            Policy(closes=NOON - HOUR, late=Late(until=NOON, penalty=0)),
            [],
            Refused("This quiz is closed."),
        ),
        (Policy(retry_after=HOUR), [ONE], Allowed()),
        (Policy(retry_after=HOUR), [], Allowed()),
        (
            Policy(retry_after=2 * HOUR),
            [ONE],
            Refused("Another attempt may begin a little later.", NOON + HOUR),
        ),
        (
            Policy(retry_after=2 * HOUR),
            [submitted(1, NOON - 5 * HOUR), ONE],
            Refused("Another attempt may begin a little later.", NOON + HOUR),
        ),
        (
            Policy(retry_after=2 * HOUR, closes=NOON + HOUR),
            [ONE],
            Refused("The quiz closes before another attempt may begin."),
        ),
        (
            Policy(attempts=1, retry_after=2 * HOUR),
            [ONE],
            Refused("The one attempt is used."),
        ),
    ],
)
def test_who_may_start(policy, past, decision):
    assert may_start(policy, past, NOON) == decision


@pytest.mark.parametrize(
    ("policy", "expected"),
    [
        (Policy(), None),
        (Policy(time_limit=HOUR), NOON + HOUR),
        (Policy(closes=NOON + HOUR), NOON + HOUR),
        (Policy(closes=NOON + MINUTE, time_limit=HOUR), NOON + MINUTE),
        (Policy(closes=NOON + HOUR, time_limit=MINUTE), NOON + MINUTE),
        (Policy(closes=NOON + MINUTE, late=LATE), NOON + 2 * HOUR),
        (Policy(closes=NOON + MINUTE, late=LATE, time_limit=HOUR), NOON + HOUR),
    ],
)
def test_when_an_attempt_is_over(policy, expected):
    assert deadline(policy, NOON) == expected


@pytest.mark.parametrize(
    ("state", "end", "allowed"),
    [
        ("open", None, True),
        ("open", NOON, True),
        ("open", NOON - GRACE, True),
        ("open", NOON - GRACE - timedelta(microseconds=1), False),
        ("submitted", None, False),
        ("submitted", NOON + HOUR, False),
    ],
)
def test_what_may_be_saved(state, end, allowed):
    decision = may_save(Policy(), state, end, NOON)
    assert isinstance(decision, Allowed if allowed else Refused)


@pytest.mark.parametrize(
    ("due_at", "now", "at"),
    [
        (None, NOON + HOUR, NOON + HOUR),
        (NOON + HOUR, NOON + MINUTE, NOON + MINUTE),
        (NOON + HOUR, NOON + HOUR + GRACE, NOON + HOUR),
        (NOON + HOUR, NOON + 90 * HOUR, NOON + HOUR),
        (NOON + HOUR, NOON - MINUTE, NOON),  # the clock was set back
        (None, NOON - MINUTE, NOON),
        (NOON - HOUR, NOON + MINUTE, NOON),  # a later end was granted, and taken back
    ],
)
def test_the_moment_that_an_attempt_counts_as_of(due_at, now, at):
    assert handed_in(NOON, due_at, now) == at


ALL = Reveal(score=True, verdicts=True, key=True)
NOTHING = Reveal()
PER_ITEM = Reveal(score=False, verdicts=True, key=True)


@pytest.mark.parametrize(
    ("feedback", "closes", "late", "when_open", "when_submitted"),
    [
        ("after-submit", None, None, NOTHING, ALL),
        ("immediate", None, None, PER_ITEM, ALL),
        ("never", None, None, NOTHING, Reveal(score=True)),
        ("never", NOON - HOUR, None, NOTHING, Reveal(score=True)),
        ("after-close", NOON + MINUTE, None, NOTHING, NOTHING),
        ("after-close", NOON, None, NOTHING, NOTHING),
        ("after-close", NOON - GRACE, None, NOTHING, NOTHING),
        ("after-close", NOON - GRACE - timedelta(microseconds=1), None, NOTHING, ALL),
        ("after-close", NOON - HOUR, LATE, NOTHING, NOTHING),
        ("after-close", NOON - HOUR, Late(until=NOON, penalty=0), NOTHING, NOTHING),
        ("after-close", NOON - HOUR, Late(until=NOON - MINUTE, penalty=0), NOTHING, ALL),
        ("after-close", None, None, NOTHING, NOTHING),
    ],
)
def test_what_may_be_shown(feedback, closes, late, when_open, when_submitted):
    policy = Policy(feedback=feedback, closes=closes, late=late)
    assert feedback_now(policy, "open", NOON) == when_open
    assert feedback_now(policy, "submitted", NOON) == when_submitted


@given(st.integers(), st.booleans())
def test_sections_keep_their_order_and_their_questions(seed, shuffle):
    own = tuple(replace(question, section="b" if n % 2 else "a") for n, question in enumerate(questions("own", 6)))
    quiz = Quiz(
        id="final",
        title="Final",
        policy=Policy(shuffle=shuffle),
        questions=own,
        draw=(Draw(source="bank", count=2, section="a"), Draw(source="bank", count=3, section="c")),
        sections={name: Section(title=name) for name in "cab"},
    )
    items = paper(course(quiz), quiz, seed)
    assert [item.section for item in items] == ["c"] * 3 + ["a"] * 5 + ["b"] * 3
    assert [item.number for item in items] == list(range(1, 12))
    assert len({item.question for item in items}) == 11
    by_id = {question.id: question.section for question in own}
    assert all(by_id[item.question] == item.section for item in items if item.quiz == "final")


def test_a_quiz_may_close_at_the_last_moment_there_is():
    last = datetime.max.replace(tzinfo=UTC)
    assert may_save(Policy(), "open", last, NOON) == Allowed()
    assert feedback_now(Policy(feedback="after-close", closes=last), "submitted", NOON) == NOTHING
    assert late_penalty(Policy(closes=last, late=Late(until=last, penalty=0.1)), NOON) == 0
