from collections.abc import Callable
from contextlib import AbstractContextManager
from datetime import UTC, datetime, timedelta
from threading import Thread

import pytest
from limits import RateLimitItemPerMinute
from limits.storage import storage_from_string
from limits.strategies import FixedWindowRateLimiter
from sqlalchemy import Engine, select, text

from quizapp.storage.rate_limits import SqlStorage
from quizapp.storage.tables import RateCount


class Time:
    def __init__(self) -> None:
        self.now = datetime(2026, 3, 2, 12, 0, tzinfo=UTC)

    def __call__(self) -> datetime:
        return self.now


@pytest.fixture
def time() -> Time:
    return Time()


@pytest.fixture
def counts(engine: Engine, time: Time) -> SqlStorage:
    return SqlStorage(engine=engine, clock=time)


def test_counts_add_up(counts: SqlStorage):
    assert [counts.incr("a", 60), counts.incr("a", 60, 2), counts.incr("b", 60)] == [1, 3, 1]
    assert (counts.get("a"), counts.get("b"), counts.get("c")) == (3, 1, 0)


def test_window_begins_with_its_first_count_and_is_not_prolonged(counts: SqlStorage, time: Time):
    began = time.now
    counts.incr("a", 60)
    time.now += timedelta(seconds=30)
    counts.incr("a", 60)
    assert counts.get_expiry("a") == (began + timedelta(seconds=60)).timestamp()


def test_count_begins_anew_when_its_window_is_over(counts: SqlStorage, time: Time):
    counts.incr("a", 60, 5)
    time.now += timedelta(seconds=60)
    assert counts.get("a") == 0
    assert counts.incr("a", 60) == 1
    assert counts.get_expiry("a") == (time.now + timedelta(seconds=60)).timestamp()


def test_over_counts_are_cleared(counts: SqlStorage, engine: Engine, time: Time):
    for number in range(20):
        counts.incr(f"a-{number}", 60)
    time.now += timedelta(minutes=5)
    counts.incr("b", 60)
    with engine.connect() as connection:
        assert connection.execute(select(RateCount.key)).scalars().all() == ["b"]


def test_clearing_and_resetting(counts: SqlStorage):
    for key in "abc":
        counts.incr(key, 60)
    counts.clear("a")
    assert (counts.get("a"), counts.get("b")) == (0, 1)
    assert counts.reset() == 2
    assert counts.get("b") == 0


def test_found_by_its_scheme_and_kept_by_the_limits_package(engine: Engine):
    storage = storage_from_string("quizapp-sql://", engine=engine)  # type: ignore[arg-type]
    limiter = FixedWindowRateLimiter(storage)
    rule = RateLimitItemPerMinute(3)
    assert [limiter.hit(rule, "hashed") for _ in range(4)] == [True, True, True, False]
    assert limiter.get_window_stats(rule, "hashed").remaining == 0


def test_workers_share_one_count(engine: Engine):
    def count() -> None:
        mine = SqlStorage(engine=engine)
        for _ in range(10):
            mine.incr("a", 600)

    threads = [Thread(target=count) for _ in range(8)]
    for thread in threads:
        thread.start()
    for thread in threads:
        thread.join()
    assert SqlStorage(engine=engine).get("a") == 80


def test_counting_is_one_statement(counts: SqlStorage, statements: Callable[[], AbstractContextManager[list[str]]]):
    with statements() as ran:
        counts.incr("a", 60)
    assert len(ran) == 1


def test_health_is_told(counts: SqlStorage, engine: Engine):
    assert counts.check()
    with engine.begin() as connection:
        connection.execute(text("DROP TABLE rate_counts"))
    assert not counts.check()
