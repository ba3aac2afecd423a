"""Grants, on both databases: what they change for one person, at once and everywhere, and for nobody else."""

from datetime import timedelta

import pytest
from sqlalchemy import select

from quizapp.content.reading import read_files
from quizapp.core.allowances import Allowances
from quizapp.core.attempts import GRACE, Refused
from quizapp.core.saving import Sending
from quizapp.services.allowing import Granted, NotGranted, course_grants, grant
from quizapp.services.courses import Library
from quizapp.services.publishing import Published, publish
from quizapp.services.results import attempt_result
from quizapp.services.saving import Saved, save_response
from quizapp.services.scores import course_progress, my_scores
from quizapp.services.submitting import close_due, submit
from quizapp.services.taking import Closed, Started, open_attempt, start_attempt
from quizapp.storage.tables import Attempt, Grant

MINUTE = timedelta(minutes=1)
TIMED = "at-once"
"""The demo's quiz of one attempt and ten minutes."""


class Desk:
    """An instructor's desk in the demo course."""

    def __init__(self, session, clock) -> None:
        self.session, self.clock, self.library = session, clock, Library()

    def grant(self, *names: str, quiz: str = "", **allowances):
        wanted = Allowances(**allowances)
        outcome = grant(self.session, self.library, "bridges", quiz, names, wanted, "Omar", self.clock())
        self.session.commit()
        return outcome

    def start(self, who: int, quiz: str = TIMED):
        return start_attempt(self.session, self.library, who, "bridges", quiz, self.clock(), 7)

    def due(self, attempt: int):
        return self.session.execute(select(Attempt.due_at).where(Attempt.id == attempt)).scalar_one()

    def open(self, who: int, attempt: int):
        return open_attempt(self.session, self.library, who, attempt, self.clock())


@pytest.fixture
def desk(session, clock, demo):
    assert demo
    return Desk(session, clock)


@pytest.fixture
def amal(people) -> int:
    return people("Amal").id


@pytest.fixture
def nour(people) -> int:
    return people("Nour").id


def test_extra_time_holds_from_the_start_and_for_that_person_alone(desk, amal, nour, clock):
    assert desk.grant("Amal", time_factor=1.5) == Granted(("Amal",), 0)
    assert desk.due(desk.start(amal).attempt_id) == clock() + 15 * MINUTE
    assert desk.due(desk.start(nour).attempt_id) == clock() + 10 * MINUTE


def test_extra_time_reaches_an_attempt_under_way(desk, amal, clock):
    attempt = desk.start(amal).attempt_id
    clock.move(minutes=11)
    assert desk.grant("amal", quiz=TIMED, time_factor=2.0) == Granted(("Amal",), 1)
    assert not isinstance(desk.open(amal, attempt), Closed)
    saved = save_response(
        desk.session, desk.library, amal, attempt, 1, {"": ["1871"]}, clock(), Sending("a", draft=True)
    )
    assert isinstance(saved, Saved)
    clock.move(minutes=9, seconds=GRACE.seconds + 1)
    assert isinstance(desk.open(amal, attempt), Closed)


def test_an_attempt_that_was_submitted_stays_submitted(desk, amal, clock):
    attempt = desk.start(amal).attempt_id
    clock.move(minutes=11)
    assert isinstance(desk.open(amal, attempt), Closed)
    assert desk.grant("Amal", time_factor=2.0).running == 0
    assert isinstance(desk.open(amal, attempt), Closed)


def test_a_further_attempt_may_begin(desk, amal, clock):
    submit(desk.session, desk.library, amal, desk.start(amal).attempt_id, clock())
    assert isinstance(desk.start(amal), Refused)
    desk.grant("Amal", quiz=TIMED, extra_attempts=1)
    assert isinstance(desk.start(amal), Started)


def test_what_is_taken_back_is_gone_and_stays_written_down(desk, amal, clock):
    desk.grant("Amal", time_factor=2.0)
    clock.move(minutes=1)
    assert desk.grant("Amal") == Granted(("Amal",), 0)
    assert course_grants(desk.session, desk.library, "bridges").grants == ()
    assert desk.due(desk.start(amal).attempt_id) == clock() + 10 * MINUTE
    rows = desk.session.execute(select(Grant).order_by(Grant.id)).scalars().all()
    assert [(row.time_factor, row.granted_by) for row in rows] == [(2.0, "Omar"), (None, "Omar")]
    assert rows[0].granted_at < rows[1].granted_at


def test_many_are_granted_the_same_at_once_by_name(desk, amal, nour):
    assert amal != nour
    assert set(desk.grant(" nour ", "AMAL", "", "amal", time_factor=1.25).names) == {"Amal", "Nour"}
    held = course_grants(desk.session, desk.library, "bridges").grants
    assert [(one.name, one.quiz, one.allowances, one.granted_by) for one in held] == [
        ("Amal", "", Allowances(time_factor=1.25), "Omar"),
        ("Nour", "", Allowances(time_factor=1.25), "Omar"),
    ]


@pytest.mark.parametrize(
    ("names", "quiz", "allowances", "field"),
    [
        ([], "", {"time_factor": 2.0}, "names"),
        (["Amal", "Nobody"], "", {"time_factor": 2.0}, "names"),
        (["Amal"], "none", {"time_factor": 2.0}, "quiz"),
        (["Amal"], "", {"time_factor": 0.5}, "time_factor"),
        (["Amal"], "", {"time_factor": float("nan")}, "time_factor"),
        (["Amal"], "", {"time_factor": 11.0}, "time_factor"),
        (["Amal"], "", {"extra_attempts": -1}, "extra_attempts"),
        (["Amal"], "", {"extra_attempts": 10**9}, "extra_attempts"),
        ([f"Nobody {n}" for n in range(1001)], "", {"time_factor": 2.0}, "names"),
    ],
)
def test_what_cannot_be_granted_is_granted_to_nobody(desk, amal, names, quiz, allowances, field):
    assert amal
    outcome = desk.grant(*names, quiz=quiz, **allowances)
    assert isinstance(outcome, NotGranted)
    assert outcome.field == field
    assert desk.session.execute(select(Grant)).first() is None


SEA = {
    "course.yaml": b"title: Sea\nunits: [{lesson: sea, quiz: sea}]\n",
    "lessons/01-sea.md": b"---\ntitle: Sea\n---\nThe sea at Tal is 40 metres deep.\n",
    "quizzes/01-sea.yaml": (
        b"title: Sea\nattempts: 1\nfeedback: after-close\ncloses: 2026-03-03T09:00+00:00\n"
        b"late: {until: 2026-03-05T09:00+00:00, penalty: 10% per day}\nquestions:\n"
        b"  - {id: deep, type: number, question: How many metres deep is the sea at Tal?, answer: 40, "
        b"explanation: Forty., evidence: [{source: 'lesson:sea', paragraph: 1, quote: is 40 metres deep}]}\n"
    ),
}


class TestLaterDates:
    """A quiz that closes on 3 March, takes late work for two days, and tells its key after that."""

    @pytest.fixture
    def sea(self, session, clock):
        published = publish(session, read_files("sea", SEA), "Omar", clock())
        assert isinstance(published, Published), published
        session.commit()
        return Desk(session, clock)

    def grant(self, desk, **allowances):
        wanted = Allowances(**allowances)
        outcome = grant(desk.session, desk.library, "sea", "sea", ["Amal"], wanted, "Omar", desk.clock())
        desk.session.commit()
        return outcome

    def take(self, desk, who):
        started = start_attempt(desk.session, desk.library, who, "sea", "sea", desk.clock(), 7)
        save_response(desk.session, desk.library, who, started.attempt_id, 1, {"": ["40"]}, desk.clock(), Sending("a"))
        submit(desk.session, desk.library, who, started.attempt_id, desk.clock())
        desk.session.commit()
        return started.attempt_id

    def result(self, desk, who, attempt):
        return attempt_result(desk.session, desk.library, who, attempt, desk.clock())

    def test_late_work_is_late_by_ones_own_date(self, sea, amal, nour, clock):
        self.grant(sea, closes=clock() + timedelta(days=3))
        clock.move(days=2)
        self.take(sea, amal)
        self.take(sea, nour)
        penalties = sea.session.execute(select(Attempt.late_penalty).order_by(Attempt.user_id)).scalars().all()
        assert penalties == [0.0, pytest.approx(0.1)]

    def test_a_later_date_granted_afterwards_gives_the_penalty_back(self, sea, amal, clock):
        clock.move(days=2)
        attempt = self.take(sea, amal)
        row = select(Attempt.late_penalty, Attempt.fraction).where(Attempt.id == attempt)
        assert sea.session.execute(row).one() == (pytest.approx(0.1), pytest.approx(0.9))
        self.grant(sea, closes=clock() + timedelta(days=1))
        assert sea.session.execute(row).one() == (0.0, 1.0)
        self.grant(sea)
        assert sea.session.execute(row).one() == (pytest.approx(0.1), pytest.approx(0.9))

    def test_the_key_waits_for_ones_own_end(self, sea, amal, nour, clock):
        self.grant(sea, closes=clock() + timedelta(days=3))
        amals, nours = self.take(sea, amal), self.take(sea, nour)
        clock.move(days=3, minutes=1)
        assert self.result(sea, nour, nours).reveal.key
        assert not self.result(sea, amal, amals).reveal.key
        assert course_progress(sea.session, sea.library, amal, "sea", clock()).quizzes["sea"].kept is None
        assert my_scores(sea.session, sea.library, amal, clock())[0].total is None
        clock.move(days=2)
        assert self.result(sea, amal, amals).reveal.key

    def test_what_closes_is_closed_by_ones_own_date(self, sea, amal, nour, clock):
        self.grant(sea, closes=clock() + timedelta(days=3))
        clock.move(days=3, minutes=1)
        refused = start_attempt(sea.session, sea.library, nour, "sea", "sea", clock(), 7)
        assert refused == Refused("This quiz is closed.")
        started = start_attempt(sea.session, sea.library, amal, "sea", "sea", clock(), 7)
        assert isinstance(started, Started)
        sea.session.commit()
        assert close_due(sea.session, sea.library, clock()) == 0
        clock.move(days=2)
        assert close_due(sea.session, sea.library, clock()) == 1

    @pytest.mark.parametrize(
        ("allowances", "field"), [({"closes": timedelta(hours=1)}, "closes"), ({"opens": timedelta(days=9)}, "opens")]
    )
    def test_dates_that_make_no_sense_are_refused(self, sea, amal, clock, allowances, field):
        assert amal
        outcome = self.grant(sea, **{name: clock() + value for name, value in allowances.items()})
        assert isinstance(outcome, NotGranted)
        assert outcome.field == field
