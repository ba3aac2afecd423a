"""What becomes of a save when something was saved before it: by the same page, another tab, another device.

Decisions as values. Whether anything may be saved at all is `attempts`' to say; nothing here stores.
"""

from collections.abc import Iterable
from dataclasses import dataclass
from datetime import datetime, timedelta
from typing import Literal, TypeAlias

from quizapp.core.questions.common import Invalid, Raw

LONGEST_KEY = 64

LONGEST_RESPONSE = 64_000
"""In characters, all parts of one response together."""

MOST_VALUES = 5_000
"""How many parts and values a response may have: more than the longest text has sentences to mark."""

MOST_SAVES = 600
SAVES_WITHIN = timedelta(minutes=5)
"""So many saves of one question within this time are taken. One who types without a pause makes about 330."""

SAME_MOMENT = 60
"""In seconds: of what one page saved within each minute, the last is kept once the attempt is submitted."""

Placing: TypeAlias = Literal["add", "stands", "clashes"]
"""`add` it; what is there `stands`, being this answer or a later one of the same page; it `clashes` with another's."""


@dataclass(frozen=True, slots=True)
class Sending:
    """How a save names itself.

    `key` is the page's own (`<lane>` or `<lane>.<count>`): sent again, it is the same save, and of one lane the higher
    count is the later. `shown` is the version that the page was shown with (0: no answer yet; None: the page does not
    say); `after` a save of an earlier page that this one follows, whose answer never came. A `draft` settles nothing.
    """

    key: str
    shown: int | None = None
    after: str = ""
    draft: bool = False

    def is_usable(self) -> bool:
        """Whether the key can be stored: 1 to 64 printable ASCII characters."""
        return self.key.isascii() and self.key.isprintable() and 1 <= len(self.key) <= LONGEST_KEY


@dataclass(frozen=True, slots=True)
class TooFast:
    """More was saved than a person can write: nothing is stored, and it may be sent again after `wait`."""

    wait: timedelta


@dataclass(frozen=True, slots=True)
class Save:
    """A response as it was saved: its number, which grows, the question's, its key, and whether it was judged."""

    number: int
    item: int
    key: str
    judged: bool
    at: datetime


def too_fast(earliest: datetime | None, now: datetime) -> TooFast | None:
    """Whether a save comes too soon: `earliest` is when the one came that makes it `MOST_SAVES`; None: no such one."""
    if earliest is None or now - earliest >= SAVES_WITHIN:
        return None
    return TooFast(SAVES_WITHIN - (now - earliest))


def replaced_at_once(saves: Iterable[Save]) -> list[int]:
    """The drafts, by number, that nothing can refer to any more: their own page saved another within the same minute.

    What was judged stays, and so does the last save of every question, page and minute.
    """
    last: dict[tuple[int, str, int], int] = {}
    drafts: list[tuple[int, tuple[int, str, int]]] = []
    for save in saves:
        moment = (save.item, lane_and_count(save.key)[0], int(save.at.timestamp()) // SAME_MOMENT)
        last[moment] = max(save.number, last.get(moment, 0))
        if not save.judged:
            drafts.append((save.number, moment))
    return [number for number, moment in drafts if number < last[moment]]


def oversized(sent: Raw) -> Invalid | None:
    """What is wrong with a response that is larger than any question's may be; None for all others."""
    if sum(len(part) + sum(map(len, values)) for part, values in sent.items()) > LONGEST_RESPONSE:
        return Invalid(f"This answer is longer than {LONGEST_RESPONSE:,} characters; shorten it.")
    if sum(1 + len(values) for values in sent.values()) > MOST_VALUES:
        return Invalid("This answer has more parts than any question; load the page again.")
    return None


def lane_and_count(key: str) -> tuple[str, int]:
    """The page that a key belongs to, and which of its saves it names; the first has no number."""
    lane, dot, count = key.partition("~")[0].rpartition(".")
    return (lane, int(count)) if dot and count.isdecimal() and count.isascii() else (key.partition("~")[0], 0)


def another_key(key: str, digest: str) -> str:
    """A key in the same lane for another answer that came under `key`; `digest` names the answer."""
    lane, count = lane_and_count(key)
    return f"{lane[:32]}.{count % 10**8}~{digest[:22]}"


def placing(sending: Sending, newest_key: str, version: int, *, same: bool) -> Placing:
    """Where a save belongs beside the newest response (`version` 0: there is none); `same`: it says the same.

    A page never clashes with itself, and a save of it that was held up on the way never replaces a later one.
    """
    if version == 0:
        return "add"
    lane, count = lane_and_count(sending.key)
    newest_lane, newest_count = lane_and_count(newest_key)
    if lane == newest_lane:
        return "stands" if same or count < newest_count else "add"
    if same or sending.shown is None or sending.shown >= version or sending.after == newest_key:
        return "add"
    return "clashes"
