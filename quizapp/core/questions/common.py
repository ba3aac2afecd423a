"""What every question type has in common: its fields, a response, a verdict, a claim.

The types' own rules live beside it.
"""

import math
import re
from abc import ABCMeta, abstractmethod
from collections.abc import Mapping, Sequence
from dataclasses import dataclass
from enum import StrEnum
from hashlib import blake2b
from typing import ClassVar, Literal, NamedTuple, TypeAlias, TypeVar

from quizapp.core.sources import Citation

T = TypeVar("T")

Raw: TypeAlias = Mapping[str, Sequence[str]]
"""A response as a form sends it: part name -> the values sent for it. A type with one part calls it `""`."""


UNVERIFIED = "unverified"
"""What stands in `checked_by` until a person has checked the key."""


class Outcome(StrEnum):
    """How a response stands against the key."""

    RIGHT = "right"
    PARTLY = "partly"
    WRONG = "wrong"
    BLANK = "blank"
    WAITING = "waiting"
    """Rules cannot decide: a person will."""


@dataclass(frozen=True, slots=True)
class Blank:
    """Nothing was answered. Not wrong as such: it earns nothing and says so."""


@dataclass(frozen=True, slots=True)
class Invalid:
    """A response that cannot be read: shown again with `message`, nothing stored, nothing spent."""

    message: str
    part: str = ""


@dataclass(frozen=True, slots=True, kw_only=True)
class Note:
    """Something said of one part of a response: an option chosen or not, a blank, a pair."""

    label: str
    outcome: Outcome
    feedback: str = ""
    chosen: bool = False


@dataclass(frozen=True, slots=True, kw_only=True)
class Verdict:
    """What a response earned: `fraction` of the points (0 to 1), and `why`, the rule that decided, in plain words."""

    outcome: Outcome
    fraction: float
    why: str = ""
    notes: tuple[Note, ...] = ()


class Claim(NamedTuple):
    """Something a question's key asserts, for the checker to hold against the evidence.

    `text` is the part of the key (`46`), `statement` the stem and that part read together, `path` where it stands
    below the question (`("distractors", 1)`). `holds` is False for what the key denies: a distractor, a false
    statement. (A tuple, since a check makes one for each option of each question; a frozen dataclass takes longer.)
    """

    text: str
    statement: str
    path: tuple[str | int, ...]
    holds: bool = True


@dataclass(frozen=True, slots=True, kw_only=True)
class ShownOption:
    """An option as it may leave the server before the verdict: an opaque token and its text (Markdown)."""

    token: str
    text: str


@dataclass(frozen=True, slots=True, kw_only=True)
class ShownField:
    """One form control of a question with several parts: `name` is the part of `Raw` that it sends.

    `select` chooses one of `options`, `number` and `text` are typed. `before` is the running text that
    stands before it (a cloze); `label` names it for those who cannot see where it stands.
    """

    name: str
    label: str
    kind: Literal["select", "number", "text"]
    options: tuple[ShownOption, ...] = ()
    before: str = ""
    unit: str = ""


@dataclass(frozen=True, slots=True, kw_only=True)
class Shown:
    """What of a question may be sent before feedback is allowed: the stem and the type's own parts, never the key.

    `options` are what a question with one part offers; `fields` are the controls of one with several, and `tail` the
    text after the last of them; `parts` groups options under headings (the paragraphs of a passage). `several` says
    that more than one option may be chosen.
    """

    type: str
    stem: str
    options: tuple[ShownOption, ...] = ()
    parts: Mapping[str, tuple[ShownOption, ...]] | None = None
    fields: tuple[ShownField, ...] = ()
    tail: str = ""
    unit: str = ""
    hint: str = ""
    several: bool = False


@dataclass(frozen=True, slots=True, kw_only=True)
class Option:
    """A distractor: its text (Markdown), what to say to one who chose it, and the fraction of credit it earns."""

    text: str
    feedback: str = ""
    credit: float = 0.0


@dataclass(frozen=True, slots=True)
class Flaw:
    """What makes a question unfit to be served: where below the question it stands, what is wrong, what mends it."""

    path: tuple[str | int, ...]
    message: str
    mend: str


class _Type(ABCMeta):
    """Abstract, and without types that are registered from outside: so that to ask for a question's type is quick."""

    __instancecheck__ = type.__instancecheck__


@dataclass(frozen=True, slots=True, kw_only=True)
class Question(metaclass=_Type):
    """The fields of every type. `question` is the stem and `explanation` the reason, both Markdown; `points` > 0."""

    TYPE: ClassVar[str]

    id: str
    question: str
    explanation: str = ""
    evidence: tuple[Citation, ...] = ()
    objective: str = ""
    points: float = 1.0
    credit_note: Literal["", "disregard", "always-correct"] = ""
    section: str = ""
    """The section of its own quiz in which it stands."""
    tips: tuple[str, ...] = ()
    """Markdown, told one by one after a try that was not right; only in a quiz with several tries at a question."""
    checked_by: str = ""
    """Who signed the key off where rules cannot check it."""

    @property
    def unverified(self) -> bool:
        """Whether its author marked the key as not checked against what it rests on (`checked_by: unverified`)."""
        return self.checked_by.strip().casefold() == UNVERIFIED

    @abstractmethod
    def present(self, seed: int) -> Shown:
        """What may be sent before feedback; `seed` (the attempt's) decides the order of options."""

    @abstractmethod
    def parse(self, raw: Raw) -> object:
        """The response read from a form: a value of the type's own, `Blank`, or `Invalid` with what to mend."""

    @abstractmethod
    def grade(self, response: object) -> Verdict:
        """The verdict on a response that `parse` returned (never `Invalid`)."""

    @abstractmethod
    def describe(self, response: object) -> tuple[str, ...]:
        """The response in readable words, one line a part, for the result page."""

    @abstractmethod
    def key(self) -> tuple[str, ...]:
        """The key in readable words, one line a part; shown only after feedback is allowed."""

    @abstractmethod
    def claims(self) -> tuple[Claim, ...]:
        """What the key asserts and what it denies, for the checker."""

    def flaws(self) -> tuple[Flaw, ...]:
        """What makes the question unfit to be served; a course with any is refused. None for a sound question."""
        if not 0 < self.points < float("inf"):
            return (Flaw(("points",), f"the points are {self.points:g}", "give a number above 0"),)
        return ()


def outcome_of(fraction: float) -> Outcome:
    """The outcome that a fraction of the points stands for."""
    if fraction >= 1:
        return Outcome.RIGHT
    return Outcome.PARTLY if fraction > 0 else Outcome.WRONG


def no_answer() -> Verdict:
    """The verdict on `Blank`, the same for every type."""
    return Verdict(outcome=Outcome.BLANK, fraction=0.0, why="not answered")


def combined(notes: tuple[Note, ...], fractions: Sequence[float], part: str) -> Verdict:
    """The verdict on several parts that count the same: their mean; waiting where a part waits. `part` names one."""
    fraction = math.fsum(fractions) / len(fractions) if fractions else 0.0
    right = sum(1 for note in notes if note.outcome is Outcome.RIGHT)
    why = f"{right} of {len(notes)} {part}{'' if len(notes) == 1 else 's'} right"
    if waiting := sum(1 for note in notes if note.outcome is Outcome.WAITING):
        why += f"; {waiting} to be decided by a person"
        return Verdict(outcome=Outcome.WAITING, fraction=fraction, why=why, notes=notes)
    return Verdict(outcome=outcome_of(fraction), fraction=fraction, why=why, notes=notes)


def values_of(raw: Raw, part: str = "") -> tuple[str, ...]:
    """What was sent for a part, without empty values (an untouched text box, a select's first line)."""
    return tuple(value for value in raw.get(part, ()) if value.strip())


GAP_RE = re.compile(r"(?:\\?_){2,}")


def read_together(stem: str, part: str) -> str:
    """The stem and a part of the key as one statement: the part fills a gap (`___`) if there is one, else follows."""
    if "_" in stem and GAP_RE.search(stem):
        return GAP_RE.sub(lambda _: part, stem, count=1)
    return f"{stem.rstrip()} {part}"


def twins(texts: Sequence[str]) -> dict[int, int]:
    """Texts that read the same, case and white space apart: index of the later one -> index of the first."""
    seen: dict[str, int] = {}
    found: dict[int, int] = {}
    for index, text in enumerate(texts):
        first = seen.setdefault(" ".join(text.casefold().split()), index)
        if first != index:
            found[index] = first
    return found


def option_token(question_id: str, text: str) -> str:
    """An option's name in a form: it tells nothing of the key, and stays the same while the text does."""
    return blake2b(f"{question_id}\0{text}".encode(), digest_size=6).hexdigest()


def seeded_order(items: Sequence[T], seed: int, salt: str) -> tuple[T, ...]:
    """The items in an order that `seed` and `salt` decide: the same on every machine, evenly spread over seeds."""

    def rank(index: int) -> bytes:
        return blake2b(f"{seed}\0{salt}\0{index}".encode(), digest_size=8).digest()

    return tuple(items[i] for i in sorted(range(len(items)), key=rank))
