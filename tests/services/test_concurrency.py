"""Many at once, by threads and by processes of their own, each in its own transaction."""

import subprocess
import sys
from collections.abc import Callable
from threading import Barrier, Thread
from typing import Any

import pytest
from sqlalchemy import Engine, func, select
from sqlalchemy.orm import Session

from quizapp.core.attempts import Refused
from quizapp.core.saving import Sending
from quizapp.services.courses import Library
from quizapp.services.practice_deck import mark_of
from quizapp.services.practising import answer
from quizapp.services.saving import Saved, save_response
from quizapp.services.submitting import AlreadySubmitted, Submitted, submit
from quizapp.services.taking import Resumed, Started, open_attempt, start_attempt
from quizapp.storage.attempts import items
from quizapp.storage.engine import session_factory
from quizapp.storage.tables import Attempt, AttemptItem, GradedItem, PracticeAnswer, Response

MANY = 20


def at_once(engine: Engine, number: int, act: Callable[[Session, int], Any]) -> list[Any]:
    """What `act` returned to each of so many threads that began together, each in a transaction of its own."""
    barrier = Barrier(number)
    outcomes: dict[int, Any] = {}

    def run(which: int) -> None:
        barrier.wait()
        with session_factory(engine).begin() as session:
            outcomes[which] = act(session, which)

    threads = [Thread(target=run, args=(which,)) for which in range(number)]
    for thread in threads:
        thread.start()
    for thread in threads:
        thread.join()
    assert len(outcomes) == number, "some threads met an exception"
    return [outcomes[which] for which in range(number)]


def count(engine: Engine, table: Any) -> int:
    with engine.connect() as connection:
        return int(connection.execute(select(func.count()).select_from(table)).scalar_one())


@pytest.fixture
def amal(demo: Any, people: Any) -> int:
    assert demo.id
    return int(people("Amal").id)


@pytest.fixture
def start(engine: Engine, amal: int, clock: Any) -> Callable[[str], int]:
    def start_one(quiz: str = "the-bridge") -> int:
        with session_factory(engine).begin() as session:
            started = start_attempt(session, Library(), amal, "bridges", quiz, clock(), 7)
        assert isinstance(started, Started)
        return started.attempt_id

    return start_one


def test_starts_at_once_are_one_attempt(engine: Engine, amal: int, clock: Any):
    library = Library()
    outcomes = at_once(
        engine,
        MANY,
        lambda session, seed: start_attempt(session, library, amal, "bridges", "the-bridge", clock(), seed),
    )
    started = [outcome for outcome in outcomes if isinstance(outcome, Started)]
    assert len(started) == 1
    assert outcomes.count(Resumed(started[0].attempt_id)) == MANY - 1
    assert (count(engine, Attempt), count(engine, AttemptItem)) == (1, 5)


def test_starts_at_once_by_different_people_do_not_meet(engine: Engine, demo: Any, people: Any, clock: Any):
    library, ids = Library(), [people(f"Student {number}").id for number in range(8)]
    outcomes = at_once(
        engine, 8, lambda session, which: start_attempt(session, library, ids[which], demo.id, demo.quiz, clock(), 1)
    )
    assert all(isinstance(outcome, Started) for outcome in outcomes)


def test_submits_at_once_are_one_submission(engine: Engine, amal: int, clock: Any, start: Callable[..., int]):
    attempt, library = start(), Library()
    outcomes = at_once(engine, MANY, lambda session, _: submit(session, library, amal, attempt, clock()))
    assert outcomes.count(Submitted(attempt)) == 1
    assert outcomes.count(AlreadySubmitted(attempt)) == MANY - 1
    assert count(engine, GradedItem) == 5


def test_same_save_many_times_at_once_is_one_response(engine: Engine, amal: int, clock: Any, start: Callable[..., int]):
    attempt, library, once = start(), Library(), Sending("once")
    outcomes = at_once(
        engine, MANY, lambda session, _: save_response(session, library, amal, attempt, 1, {"": []}, clock(), once)
    )
    assert outcomes == [Saved(clock(), None, outcomes[0].version)] * MANY
    assert count(engine, Response) == 1


def test_item_with_feedback_at_once_is_settled_once(engine: Engine, amal: int, clock: Any, start: Callable[..., int]):
    attempt, library = start("at-once"), Library()
    outcomes = at_once(
        engine,
        MANY,
        lambda session, which: save_response(
            session, library, amal, attempt, 1, {"": [str(1860 + which)]}, clock(), Sending(f"key-{which}")
        ),
    )
    assert sum(isinstance(outcome, Saved) for outcome in outcomes) == 1
    assert sum(isinstance(outcome, Refused) for outcome in outcomes) == MANY - 1
    assert count(engine, Response) == 1


def test_what_was_acknowledged_before_a_submission_is_graded(
    engine: Engine, amal: int, clock: Any, start: Callable[..., int], demo: Any
):
    attempt, library = start(), Library()
    with session_factory(engine)() as session:
        taking: Any = open_attempt(session, library, amal, attempt, clock())
    questions = [item.question.id for item in taking.items]

    def act(session: Session, which: int) -> Any:
        if which == 5:
            return submit(session, library, amal, attempt, clock())
        raw = demo.right[questions[which]]
        return save_response(session, library, amal, attempt, which + 1, raw, clock(), Sending(f"key-{which}"))

    outcomes = at_once(engine, 6, act)
    saved = {which + 1 for which in range(5) if isinstance(outcomes[which], Saved)}
    with engine.connect() as connection:
        grades = connection.execute(select(GradedItem.item_number, GradedItem.fraction)).all()
    assert {number for number, fraction in grades if fraction == 1.0} == saved
    assert sum(isinstance(outcome, Refused) for outcome in outcomes) == 5 - len(saved)


SCRIPT = """
import sys
from datetime import datetime
from quizapp.core.saving import Sending
from quizapp.services.courses import Library
from quizapp.services.saving import save_response
from quizapp.services.submitting import submit
from quizapp.services.taking import start_attempt
from quizapp.storage.engine import make_engine, session_factory

url, who, now = sys.argv[1], int(sys.argv[2]), datetime.fromisoformat(sys.argv[3])
library, sessions = Library(), session_factory(make_engine(url))
print("ready", flush=True)
for line in sys.stdin:
    verb, *words = line.split()
    with sessions.begin() as session:
        if verb == "start":
            outcome = start_attempt(session, library, who, "bridges", "the-bridge", now, 7)
        elif verb == "save":
            outcome = save_response(session, library, who, int(words[0]), 1, {"": []}, now, Sending(words[1]))
        else:
            outcome = submit(session, library, who, int(words[0]), now)
    print(type(outcome).__name__, flush=True)
"""


def test_one_practice_answer_sent_many_times_at_once_is_one(engine: Engine, amal: int, clock: Any, start: Any):
    attempt, mark = start(), mark_of("bridges", "arches")
    with session_factory(engine).begin() as session:
        save_response(session, Library(), amal, attempt, arches(session, attempt), {"": ["12"]}, clock(), Sending("a"))
        submit(session, Library(), amal, attempt, clock())

    def practise(session: Session, _: int) -> Any:
        return answer(session, Library(), amal, "bridges", mark, {"": ["7"]}, clock(), "one key")

    assert len(set(at_once(engine, MANY, practise))) == 1
    assert count(engine, PracticeAnswer) == 1


def arches(session: Session, attempt: int) -> int:
    """Where the question `arches` stands in an attempt."""
    return next(item.number for item in items(session, attempt) if item.question == "arches")


class Worker:
    """A process of its own on the database of the test; it does what it is told and says what came of it."""

    def __init__(self, url: str, who: int, clock: Any) -> None:
        command = [sys.executable, "-c", SCRIPT, url, str(who), clock().isoformat()]
        pipe = subprocess.PIPE
        self.process = subprocess.Popen(command, stdin=pipe, stdout=pipe, text=True, bufsize=1)

    def tell(self, words: str) -> None:
        assert self.process.stdin is not None
        self.process.stdin.write(words + "\n")

    def hear(self) -> str:
        assert self.process.stdout is not None
        return self.process.stdout.readline().strip()

    def end(self) -> None:
        self.process.kill()
        self.process.communicate()


@pytest.fixture
def workers(database_url: str, amal: int, clock: Any) -> Any:
    made = [Worker(database_url, amal, clock) for _ in range(3)]
    assert [worker.hear() for worker in made] == ["ready"] * 3
    yield made
    for worker in made:
        worker.end()


def test_processes_agree_on_one_start_and_one_submission(workers: list[Worker], engine: Engine):
    def all_do(words: str) -> list[str]:
        for worker in workers:
            worker.tell(words)
        return sorted(worker.hear() for worker in workers)

    assert all_do("start") == ["Resumed", "Resumed", "Started"]
    with engine.connect() as connection:
        attempt = connection.execute(select(Attempt.id)).scalar_one()
    assert all_do(f"save {attempt} once") == ["Saved", "Saved", "Saved"]
    assert count(engine, Response) == 1
    assert all_do(f"submit {attempt}") == ["AlreadySubmitted", "AlreadySubmitted", "Submitted"]
    assert count(engine, GradedItem) == 5


def test_acknowledged_saves_outlive_a_killed_process(workers: list[Worker], engine: Engine, start: Callable[..., int]):
    attempt, acknowledged = start(), 0
    victim, survivor = workers[0], workers[1]
    for number in range(40):
        victim.tell(f"save {attempt} victim-{number}")
    while acknowledged < 15:
        acknowledged += victim.hear() == "Saved"
    victim.process.kill()
    rest, _ = victim.process.communicate()
    acknowledged += rest.split().count("Saved")
    survivor.tell(f"save {attempt} survivor")
    assert survivor.hear() == "Saved"
    with engine.connect() as connection:
        keys = set(connection.execute(select(Response.save_key)).scalars())
    assert {f"victim-{number}" for number in range(acknowledged)} <= keys
    assert "survivor" in keys
