"""A longer text to write: `essay`. Rules never judge it; a person does, by its rubric."""

from dataclasses import dataclass
from typing import ClassVar, Literal

from quizapp.core.questions.common import (
    Blank,
    Claim,
    Flaw,
    Invalid,
    Outcome,
    Question,
    Raw,
    Shown,
    Verdict,
    no_answer,
    values_of,
)
from quizapp.core.text import tokens

MAX_LENGTH = 100_000
"""Characters of an essay, some 15,000 words."""


@dataclass(frozen=True, slots=True)
class Criterion:
    """One thing an essay is judged by: what, for how many points, and the levels it may reach, best first."""

    criterion: str
    points: float
    levels: tuple[str, ...] = ()


@dataclass(frozen=True, slots=True)
class Composed:
    """The text as it was written."""

    text: str


@dataclass(frozen=True, slots=True, kw_only=True)
class Essay(Question):
    """Write a text. `words` are the fewest and the most asked for: said to the writer, and to the person who judges."""

    TYPE: ClassVar[str] = "essay"

    type: Literal["essay"] = "essay"
    rubric: tuple[Criterion, ...]
    words: tuple[int, int] | None = None

    def present(self, seed: int) -> Shown:  # noqa: ARG002 - nothing here has an order
        """The stem, the length asked for and what the text is judged by."""
        return Shown(type=self.TYPE, stem=self.question, hint=self._hint())

    def _hint(self) -> str:
        length = "" if self.words is None else f"Write {_span(self.words)} words. "
        judged = "; ".join(f"{criterion.criterion} ({criterion.points:g})" for criterion in self.rubric)
        return f"{length}Judged by a person: {judged}."

    def parse(self, raw: Raw) -> Composed | Blank | Invalid:
        """The text. Its number of words is not refused: a text is saved long before it is finished."""
        values = values_of(raw)
        if not values:
            return Blank()
        text = values[0].replace("\r\n", "\n").strip()
        if len(text) > MAX_LENGTH:
            return Invalid(f"This text has {len(text):,} characters; {MAX_LENGTH:,} are the most that can be kept.")
        return Composed(text)

    def grade(self, response: object) -> Verdict:
        """Waiting for a person; the number of words is said."""
        if not isinstance(response, Composed):
            return no_answer()
        count = len(tokens(response.text))
        asked = "" if self.words is None else f", {_span(self.words)} asked for"
        why = f"a person judges it ({count:,} word{'' if count == 1 else 's'}{asked})"
        return Verdict(outcome=Outcome.WAITING, fraction=0.0, why=why)

    def describe(self, response: object) -> tuple[str, ...]:
        """The text, one line a paragraph."""
        if not isinstance(response, Composed):
            return ()
        return tuple(line.strip() for line in response.text.split("\n") if line.strip())

    def key(self) -> tuple[str, ...]:
        """The rubric, one line a criterion."""
        return tuple(
            f"{one.criterion} ({one.points:g}){': ' if one.levels else ''}{' / '.join(one.levels)}"
            for one in self.rubric
        )

    def claims(self) -> tuple[Claim, ...]:
        """Nothing: an essay has no key to hold against a source."""
        return ()

    def flaws(self) -> tuple[Flaw, ...]:
        """No criterion, points that are none, a length the wrong way round."""
        found = list(Question.flaws(self))
        if not self.rubric:
            found.append(Flaw(("rubric",), "there is no criterion", "say what the text is judged by"))
        found += [
            Flaw(("rubric", index), f"the criterion has {criterion.points:g} points", "give a number above 0")
            for index, criterion in enumerate(self.rubric)
            if not 0 < criterion.points < float("inf")
        ]
        if self.words is not None and not 0 <= self.words[0] <= self.words[1]:
            found.append(Flaw(("words",), f"no text has {_span(self.words)} words", "put the fewest first"))
        return tuple(found)


def _span(words: tuple[int, int]) -> str:
    return f"{words[0]:,} to {words[1]:,}"
