"""What becomes of a save when something was saved before it: by the same page, another tab, another device.

Decisions as values. Whether anything may be saved at all is `attempts`' to say; nothing here stores.
"""

from dataclasses import dataclass
from typing import Literal, TypeAlias

from quizapp.core.questions.common import Invalid, Raw

LONGEST_KEY = 64

LONGEST_RESPONSE = 64_000
"""In characters, all parts of one response together."""

MOST_VALUES = 5_000
"""How many parts and values a response may have: more than the longest text has sentences to mark."""

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
