"""How often something was tried, counted in the instance's database so that all workers share one count.

Keys arrive hashed: whose they are is the caller's to hide, and nothing here can tell.
"""

from collections.abc import Callable
from datetime import UTC, datetime, timedelta
from threading import Lock

from limits.storage import Storage
from sqlalchemy import Engine, case, delete, func, select
from sqlalchemy.exc import SQLAlchemyError

from quizapp.storage.tables import RateCount
from quizapp.storage.writing import insert_for

SWEEP_EVERY = timedelta(minutes=1)
"""How often, at most, a process clears counts whose window is over."""


def _now() -> datetime:
    return datetime.now(UTC)


class SqlStorage(Storage):
    """A storage of the `limits` package, found by the scheme `quizapp-sql://`; it needs the option `engine`.

    `Limiter(storage_uri="quizapp-sql://", storage_options={"engine": engine})`. Each count is a short transaction of
    its own, on a connection of its own: on SQLite it must not run while the same request holds the write lock.
    """

    STORAGE_SCHEME = ["quizapp-sql"]  # noqa: RUF012 - as `limits` declares it

    def __init__(
        self,
        uri: str | None = None,
        wrap_exceptions: bool = False,
        *,
        engine: Engine,
        clock: Callable[[], datetime] = _now,
    ) -> None:
        super().__init__(uri, wrap_exceptions=wrap_exceptions)
        self._engine = engine
        self._clock = clock
        self._sweep_lock = Lock()
        self._swept_at = clock()

    @property
    def base_exceptions(self) -> type[Exception] | tuple[type[Exception], ...]:
        """What can go wrong while counting."""
        return SQLAlchemyError

    def incr(self, key: str, expiry: int, amount: int = 1) -> int:
        """Count `amount` more under `key` and return the count; a window of `expiry` seconds begins with its first."""
        now = self._clock()
        ends = now + timedelta(seconds=expiry)
        over = RateCount.expires_at <= now
        insert = insert_for(self._engine.dialect.name)(RateCount).values(key=key, count=amount, expires_at=ends)
        counted = insert.on_conflict_do_update(
            index_elements=[RateCount.key],
            set_={
                "count": case((over, amount), else_=RateCount.count + amount),
                "expires_at": case((over, insert.excluded.expires_at), else_=RateCount.expires_at),
            },
        ).returning(RateCount.count)
        with self._engine.begin() as connection:
            count = connection.execute(counted).scalar_one()
            if self._is_time_to_sweep(now):
                connection.execute(delete(RateCount).where(RateCount.expires_at <= now))
        return count

    def get(self, key: str) -> int:
        """The count under `key` in its window, 0 where none is running."""
        with self._engine.connect() as connection:
            current = select(RateCount.count).where(RateCount.key == key, RateCount.expires_at > self._clock())
            return connection.execute(current).scalar_one_or_none() or 0

    def get_expiry(self, key: str) -> float:
        """When the window of `key` ends, in seconds since 1970; now where none is running."""
        with self._engine.connect() as connection:
            ends = connection.execute(select(RateCount.expires_at).where(RateCount.key == key)).scalar_one_or_none()
        return (ends or self._clock()).timestamp()

    def check(self) -> bool:
        """Whether counts can be read."""
        try:
            self.get("")
        except SQLAlchemyError:
            return False
        return True

    def reset(self) -> int | None:
        """Forget every count; returns how many there were."""
        with self._engine.begin() as connection:
            counts = connection.execute(select(func.count()).select_from(RateCount)).scalar_one()
            connection.execute(delete(RateCount))
        return counts

    def clear(self, key: str) -> None:
        """Forget the count under `key`."""
        with self._engine.begin() as connection:
            connection.execute(delete(RateCount).where(RateCount.key == key))

    def _is_time_to_sweep(self, now: datetime) -> bool:
        with self._sweep_lock:
            if now - self._swept_at < SWEEP_EVERY:
                return False
            self._swept_at = now
            return True
