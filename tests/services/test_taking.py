from collections.abc import Callable
from contextlib import AbstractContextManager
from dataclasses import replace
from datetime import datetime, timedelta
from typing import Any

import pytest
from sqlalchemy import func, select
from sqlalchemy.orm import Session

from quizapp.core.attempts import Refused
from quizapp.core.questions.common import Invalid, Outcome
from quizapp.core.saving import LONGEST_RESPONSE, Sending
from quizapp.services.courses import Library
from quizapp.services.publishing import publish
from quizapp.services.results import attempt_result
from quizapp.services.saving import Conflict, Saved, flag_item, save_response
from quizapp.services.submitting import AlreadySubmitted, Submitted, close_due, submit
from quizapp.services.taking import Closed, Resumed, Started, Taking, open_attempt, start_attempt
from quizapp.storage.tables import Attempt, GradedItem, Response

Statements = Callable[[], AbstractContextManager[list[str]]]
QUIZ = "quizzes/01-the-bridge.yaml"


class Taker:
    """A student at the demo course, with the verbs of taking bound to them."""

    def __init__(self, session: Session, demo: Any, clock: Any, account_id: int) -> None:
        self.session, self.demo, self.clock, self.id = session, demo, clock, account_id
        self.library = Library()
        self.keys = 0

    def start(self, quiz: str = "the-bridge", seed: int = 7) -> Any:
        return start_attempt(self.session, self.library, self.id, "bridges", quiz, self.clock(), seed)

    def started(self, quiz: str = "the-bridge", seed: int = 7) -> int:
        outcome = self.start(quiz, seed)
        assert isinstance(outcome, Started)
        return outcome.attempt_id

    def open(self, attempt: int) -> Any:
        return open_attempt(self.session, self.library, self.id, attempt, self.clock())

    def taking(self, attempt: int) -> Taking:
        taking = self.open(attempt)
        assert isinstance(taking, Taking)
        return taking

    def save(self, attempt: int, item: int, raw: Any, key: str | None = None, **how: Any) -> Any:
        self.keys += 1
        sending = Sending(f"key-{self.keys}" if key is None else key, **how)
        return save_response(self.session, self.library, self.id, attempt, item, raw, self.clock(), sending)

    def answer_all(self, attempt: int, wrong: tuple[str, ...] = ()) -> None:
        for item in self.taking(attempt).items:
            answers = self.demo.wrong if item.question.id in wrong else self.demo.right
            assert isinstance(self.save(attempt, item.number, answers[item.question.id]), Saved)

    def submit(self, attempt: int) -> Any:
        return submit(self.session, self.library, self.id, attempt, self.clock())

    def result(self, attempt: int) -> Any:
        return attempt_result(self.session, self.library, self.id, attempt, self.clock())


@pytest.fixture
def amal(session: Session, demo: Any, clock: Any, people: Any) -> Taker:
    return Taker(session, demo, clock, people("Amal").id)


def test_attempt_shows_its_questions_in_the_order_of_its_seed(amal: Taker):
    taking = amal.taking(amal.started(seed=7))
    assert [item.number for item in taking.items] == [1, 2, 3, 4, 5]
    assert {item.question.id for item in taking.items} == {"paid-by", "without-toll", "crosses-aune", "arches", "river"}
    assert (taking.number, taking.revision, taking.seed, taking.deadline) == (1, 1, 7, None)
    assert all(item.raw is None and item.settled is None for item in taking.items)
    assert amal.taking(taking.attempt_id) == taking


def test_quiz_that_is_not_there_starts_nothing(amal: Taker):
    assert amal.start("nowhere") is None
    assert start_attempt(amal.session, amal.library, amal.id, "nowhere", "the-bridge", amal.clock(), 1) is None
    assert start_attempt(amal.session, amal.library, 999, "bridges", "the-bridge", amal.clock(), 1) is None


def test_started_twice_is_gone_on_with(amal: Taker):
    first = amal.started()
    assert amal.start(seed=8) == Resumed(first)
    assert amal.taking(first).seed == 7


def test_attempts_are_numbered_and_run_out(amal: Taker):
    for number in (1, 2, 3):
        attempt = amal.started()
        assert amal.taking(attempt).number == number
        assert amal.submit(attempt) == Submitted(attempt)
    refused = amal.start()
    assert isinstance(refused, Refused)
    assert "3" in refused.reason


def test_saved_response_is_shown_again(amal: Taker):
    attempt = amal.started()
    number = next(item.number for item in amal.taking(attempt).items if item.question.id == "arches")
    saved = amal.save(attempt, number, {"": ["seven"]})
    item = amal.taking(attempt).items[number - 1]
    assert saved == Saved(amal.clock(), None, item.version)
    assert (item.raw, item.saved_at, item.settled) == ({"": ["seven"]}, amal.clock(), None)


def test_newest_response_counts_and_older_ones_stay(amal: Taker, session: Session):
    attempt = amal.started()
    number = next(item.number for item in amal.taking(attempt).items if item.question.id == "arches")
    for answer in ("12", "", "seven"):
        amal.clock.move(minutes=1)
        assert isinstance(amal.save(attempt, number, {"": [answer]}), Saved)
    assert amal.taking(attempt).items[number - 1].raw == {"": ["seven"]}
    kept = session.execute(select(Response.raw).order_by(Response.id)).scalars().all()
    assert kept == [{"": ["12"]}, {"": [""]}, {"": ["seven"]}]
    amal.submit(attempt)
    assert amal.result(attempt).items[number - 1].grade.verdict.outcome == Outcome.RIGHT


def test_unreadable_response_stores_and_spends_nothing(amal: Taker, session: Session):
    attempt = amal.started()
    number = next(item.number for item in amal.taking(attempt).items if item.question.id == "arches")
    assert isinstance(amal.save(attempt, number, {"": ["a handful, I think"]}), Invalid)
    assert isinstance(amal.save(attempt, number, {"": ["7" * (LONGEST_RESPONSE + 1)]}), Invalid)
    assert session.execute(select(func.count()).select_from(Response)).scalar_one() == 0
    assert amal.taking(attempt).items[number - 1].raw is None


@pytest.mark.parametrize(
    "flood",
    [{"": [""] * 300_000}, {str(n): [""] for n in range(6_000)}, {str(n): [] for n in range(6_000)}],
    ids=["values", "parts", "empty parts"],
)
def test_flood_of_empty_values_is_refused_however_short_each_is(amal: Taker, session: Session, flood: Any):
    attempt = amal.started()
    assert isinstance(amal.save(attempt, 1, flood), Invalid)
    assert session.execute(select(func.count()).select_from(Response)).scalar_one() == 0


def test_same_save_sent_again_is_one_save(amal: Taker, session: Session):
    attempt = amal.started()
    number = next(item.number for item in amal.taking(attempt).items if item.question.id == "arches")
    first = amal.save(attempt, number, {"": ["12"]}, key="once")
    amal.clock.move(seconds=30)
    assert amal.save(attempt, number, {"": ["12"]}, key="once") == first
    then = amal.save(attempt, number, {"": ["seven"]}, key="then")
    again = amal.save(attempt, number, {"": ["12"]}, key="once")
    assert again == replace(first, version=then.version, instead={"": ["seven"]})
    assert amal.taking(attempt).items[number - 1].raw == {"": ["seven"]}
    assert session.execute(select(func.count()).select_from(Response)).scalar_one() == 2


def test_save_is_acknowledged_again_after_submitting(amal: Taker):
    attempt = amal.started()
    number = next(item.number for item in amal.taking(attempt).items if item.question.id == "arches")
    first = amal.save(attempt, number, {"": ["12"]}, key="once")
    amal.submit(attempt)
    assert amal.save(attempt, number, {"": ["12"]}, key="once") == first
    assert isinstance(amal.save(attempt, number, {"": ["12"]}, key="twice"), Refused)


def test_other_answer_under_a_used_key_is_not_lost(amal: Taker, session: Session):
    attempt = amal.started()
    numbers = {item.question.id: item.number for item in amal.taking(attempt).items}
    amal.save(attempt, numbers["arches"], {"": ["12"]}, key="once")
    for _ in range(2):
        assert isinstance(amal.save(attempt, numbers["arches"], {"": ["seven"]}, key="once"), Saved)
        assert isinstance(amal.save(attempt, numbers["river"], {"": ["Aune"]}, key="once"), Saved)
    items = amal.taking(attempt).items
    assert items[numbers["arches"] - 1].raw == {"": ["seven"]}
    assert items[numbers["river"] - 1].raw == {"": ["Aune"]}
    assert session.execute(select(func.count()).select_from(Response)).scalar_one() == 3


@pytest.mark.parametrize("key", ["", "x" * 65, "new\nline", "clé", "nul\0"])
def test_unusable_key_is_refused(amal: Taker, key: str):
    attempt = amal.started()
    assert isinstance(amal.save(attempt, 1, {"": []}, key=key), Refused)


@pytest.mark.parametrize("item", [0, -1, 6, 2**31, 2**80])
def test_item_that_is_not_there_saves_nothing(amal: Taker, item: int):
    assert amal.save(amal.started(), item, {"": ["seven"]}) is None


@pytest.mark.parametrize("attempt", [0, -1, 99, 2**31, 2**80])
def test_attempt_that_is_not_there_is_none(amal: Taker, attempt: int):
    assert amal.open(attempt) is None
    assert amal.save(attempt, 1, {"": ["seven"]}) is None
    assert amal.submit(attempt) is None
    assert amal.result(attempt) is None


def test_somebody_elses_attempt_is_as_if_it_were_not_there(amal: Taker, demo: Any, clock: Any, people: Any):
    attempt = amal.started()
    amal.session.commit()
    omar = Taker(amal.session, demo, clock, people("Omar").id)
    assert omar.open(attempt) is None
    assert omar.save(attempt, 1, {"": ["seven"]}) is None
    assert omar.submit(attempt) is None
    assert omar.result(attempt) is None
    assert isinstance(amal.open(attempt), Taking)


def test_submitting_grades_once(amal: Taker, session: Session):
    attempt = amal.started()
    amal.answer_all(attempt, wrong=("arches",))
    assert amal.result(attempt) is None
    assert amal.submit(attempt) == Submitted(attempt)
    assert amal.submit(attempt) == AlreadySubmitted(attempt)
    assert amal.open(attempt) == Closed(attempt)
    row = session.execute(select(Attempt)).scalar_one()
    assert (row.points, row.max_points, row.fraction, row.passed) == (4.0, 6.0, pytest.approx(2 / 3), True)
    assert session.execute(select(func.count()).select_from(GradedItem)).scalar_one() == 5


def test_closed_attempt_refuses_answers(amal: Taker):
    attempt = amal.started()
    amal.submit(attempt)
    assert isinstance(amal.save(attempt, 1, {"": []}), Refused)


def test_time_is_kept_by_the_server_with_a_little_grace(amal: Taker):
    attempt = amal.started("at-once")
    taking = amal.taking(attempt)
    assert taking.deadline == amal.clock() + timedelta(minutes=10)
    amal.clock.move(minutes=10, seconds=5)
    assert isinstance(amal.save(attempt, 1, {"": ["1871"]}), Saved)
    amal.clock.move(seconds=1)
    assert isinstance(amal.save(attempt, 2, {"": ["false"]}), Refused)
    assert amal.open(attempt) == Closed(attempt)


def test_attempt_whose_time_is_over_is_submitted_as_of_then(amal: Taker):
    attempt = amal.started("at-once")
    deadline = amal.taking(attempt).deadline
    amal.save(attempt, 1, {"": ["1871"]})
    amal.clock.move(hours=3)
    assert amal.open(attempt) == Closed(attempt)
    result = amal.result(attempt)
    assert result.submitted_at == deadline
    assert result.grade.points == 1.0
    assert amal.submit(attempt) == AlreadySubmitted(attempt)


@pytest.mark.parametrize("way", ["submit", "result", "start", "save", "close_due"])
def test_every_way_to_a_late_attempt_submits_it_as_of_its_deadline(amal: Taker, way: str):
    attempt = amal.started("at-once")
    deadline = amal.taking(attempt).deadline
    amal.clock.move(hours=3)
    {
        "submit": lambda: amal.submit(attempt),
        "result": lambda: amal.result(attempt),
        "start": lambda: amal.start("at-once"),
        "save": lambda: amal.save(attempt, 1, {"": ["1871"]}),
        "close_due": lambda: close_due(amal.session, amal.library, amal.clock()),
    }[way]()
    row = amal.session.execute(select(Attempt)).scalar_one()
    assert (row.state, row.submitted_at, row.points) == ("submitted", deadline, 0.0)


def test_what_is_due_is_closed_and_nothing_else(amal: Taker, session: Session, statements: Statements):
    timed, untimed = amal.started("at-once"), amal.started()
    amal.clock.move(minutes=10, seconds=5)
    with statements() as ran:
        assert close_due(session, amal.library, amal.clock()) == 0
    assert len(ran) == 1
    amal.clock.move(seconds=1)
    assert close_due(session, amal.library, amal.clock()) == 1
    assert amal.open(timed) == Closed(timed)
    assert isinstance(amal.open(untimed), Taking)


def test_feedback_at_once_settles_the_item(amal: Taker):
    attempt = amal.started("at-once")
    saved = amal.save(attempt, 1, {"": ["1900"]}, key="once")
    assert saved.judged.outcome == Outcome.WRONG
    assert amal.save(attempt, 1, {"": ["1900"]}, key="once") == saved
    assert isinstance(amal.save(attempt, 1, {"": ["1871"]}), Refused)
    first, second = amal.taking(attempt).items
    assert (first.raw, first.settled.verdict, second.settled) == ({"": ["1900"]}, saved.judged, None)
    amal.submit(attempt)
    assert amal.result(attempt).items[0].grade.points == 0.0


def test_blank_response_settles_nothing(amal: Taker):
    attempt = amal.started("at-once")
    saved = amal.save(attempt, 1, {"": [""]})
    assert (saved.at, saved.judged) == (amal.clock(), None)
    assert amal.save(attempt, 1, {"": ["1871"]}).judged.fraction == 1.0


def test_attempt_keeps_the_revision_that_it_began_with(amal: Taker, read_demo: Any):
    attempt = amal.started()
    before = amal.taking(attempt)
    changed = read_demo({QUIZ: ("answer: 7", "answer: 12")})
    publish(amal.session, changed.read, "omar", amal.clock())
    assert amal.taking(attempt) == before
    assert amal.taking(attempt).revision == 1
    amal.answer_all(attempt)
    amal.submit(attempt)
    assert amal.result(attempt).grade.fraction == 1.0
    second = amal.started()
    assert amal.taking(second).revision == 2
    amal.answer_all(second, wrong=("arches",))
    amal.submit(second)
    assert amal.result(second).grade.fraction == 1.0


def test_page_of_a_quiz_takes_the_same_statements_however_many_responses(amal: Taker, statements: Statements):
    attempt = amal.started()
    amal.answer_all(attempt)
    with statements() as few:
        amal.taking(attempt)
    for _ in range(5):
        amal.answer_all(attempt)
    with statements() as many:
        amal.taking(attempt)
    assert len(few) == len(many) == 2


def test_saving_takes_few_statements(amal: Taker, statements: Statements):
    attempt = amal.started()
    with statements() as ran:
        amal.save(attempt, 1, {"": []})
    assert len(ran) == 5, "the attempt, its item, the save of this key, how many were lately, and the row"
    for number in range(3):
        amal.save(attempt, 1, {"": [str(number)]})
    with statements() as later:
        amal.save(attempt, 1, {"": []})
    assert len(later) == len(ran)


def test_item_is_flagged_to_come_back_to(amal: Taker):
    attempt = amal.started()

    def flag(item: int, *, flagged: bool, who: int = amal.id) -> bool:
        return flag_item(amal.session, who, attempt, item, amal.clock(), flagged=flagged)

    assert flag(2, flagged=True)
    assert [item.flagged for item in amal.taking(attempt).items] == [False, True, False, False, False]
    assert flag(2, flagged=False)
    assert not any(item.flagged for item in amal.taking(attempt).items)
    assert not any([flag(6, flagged=True), flag(-1, flagged=True), flag(2**40, flagged=True)])
    assert not flag(1, flagged=True, who=amal.id + 1)
    amal.submit(attempt)
    assert not flag(1, flagged=True)


def test_response_is_kept_as_it_was_sent(amal: Taker, session: Session):
    attempt = amal.started()
    number = next(item.number for item in amal.taking(attempt).items if item.question.id == "river")
    sent = {"": ["  the ‘Aune’ \u0000\u202e🜁 "], "extra": ["كلام"]}
    if isinstance(amal.save(attempt, number, sent), Saved):
        assert session.execute(select(Response.raw)).scalar_one() == sent


def test_clock_of_the_attempt_is_aware(amal: Taker):
    taking = amal.taking(amal.started("at-once"))
    assert isinstance(taking.deadline, datetime)
    assert taking.deadline.utcoffset() == timedelta(0)


class TestVersions:
    """What a page was shown with decides whether it may write over what is there."""

    @pytest.fixture
    def arches(self, amal: Taker) -> tuple[int, int]:
        """An attempt, and the number of its question of a number."""
        attempt = amal.started()
        return attempt, next(item.number for item in amal.taking(attempt).items if item.question.id == "arches")

    def test_answer_from_an_older_page_is_not_stored_and_shows_what_is(self, amal: Taker, arches: Any):
        first = amal.save(*arches, {"": ["12"]}, "a.1", shown=0)
        refused = amal.save(*arches, {"": ["seven"]}, "b.1", shown=0)
        assert refused == Conflict({"": ["12"]}, first.at, first.version)
        assert amal.taking(arches[0]).items[arches[1] - 1].raw == {"": ["12"]}

    def test_who_has_seen_what_is_there_may_write_over_it(self, amal: Taker, arches: Any):
        first = amal.save(*arches, {"": ["12"]}, "a.1", shown=0)
        assert isinstance(amal.save(*arches, {"": ["seven"]}, "b.1", shown=first.version), Saved)

    def test_the_same_answer_in_other_words_is_no_conflict(self, amal: Taker, arches: Any):
        amal.save(*arches, {"": ["12"]}, "a.1", shown=0)
        assert isinstance(amal.save(*arches, {"": [" 12 "]}, "b.1", shown=0), Saved)

    def test_page_goes_on_from_its_own_save_whose_answer_was_lost(self, amal: Taker, arches: Any):
        amal.save(*arches, {"": ["12"]}, "a.1", shown=0)
        assert isinstance(amal.save(*arches, {"": ["seven"]}, "a.2", shown=0), Saved)
        amal.save(*arches, {"": ["8"]}, "b.1", after="a.2", shown=0)
        assert amal.taking(arches[0]).items[arches[1] - 1].raw == {"": ["8"]}

    def test_save_held_up_on_the_way_does_not_replace_a_later_one(self, amal: Taker, arches: Any, session: Session):
        later = amal.save(*arches, {"": ["seven"]}, "a.2", shown=0)
        assert amal.save(*arches, {"": ["12"]}, "a.1", shown=0) == replace(later, instead={"": ["seven"]})
        assert amal.taking(arches[0]).items[arches[1] - 1].raw == {"": ["seven"]}
        assert session.execute(select(func.count()).select_from(Response)).scalar_one() == 1

    def test_button_after_the_drafts_of_its_page_adds_nothing_twice(self, amal: Taker, arches: Any, session: Session):
        draft = amal.save(*arches, {"": ["seven"]}, "a.1", shown=0, draft=True)
        assert amal.save(*arches, {"": ["seven"]}, "a.2", shown=0) == draft
        assert session.execute(select(func.count()).select_from(Response)).scalar_one() == 1

    def test_third_answer_under_a_used_key_is_not_lost_either(self, amal: Taker, arches: Any):
        for answer in ("12", "13", "seven"):
            assert isinstance(amal.save(*arches, {"": [answer]}, "once", shown=0), Saved)
        assert amal.taking(arches[0]).items[arches[1] - 1].raw == {"": ["seven"]}

    def test_draft_settles_nothing_and_counts_in_the_end(self, amal: Taker):
        attempt = amal.started("at-once")
        draft = amal.save(attempt, 1, {"": ["1900"]}, "a.1", shown=0, draft=True)
        assert draft.judged is None
        assert amal.taking(attempt).items[0].settled is None
        settled = amal.save(attempt, 1, {"": ["1871"]}, "a.2", shown=0)
        assert settled.judged.outcome == Outcome.RIGHT
        assert isinstance(amal.save(attempt, 1, {"": ["1900"]}, "a.3", shown=settled.version, draft=True), Refused)
        amal.save(attempt, 2, amal.demo.right["near-mill"], "b.1", shown=0, draft=True)
        amal.submit(attempt)
        assert [item.grade.points for item in amal.result(attempt).items] == [1.0, 1.0]

    def test_button_settles_the_answer_that_was_a_draft(self, amal: Taker):
        attempt = amal.started("at-once")
        amal.save(attempt, 1, {"": ["1871"]}, "a.1", shown=0, draft=True)
        assert amal.save(attempt, 1, {"": ["1871"]}, "a.2", shown=0).judged is not None
