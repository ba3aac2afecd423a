"""A statement that is true or false: `true-false`."""

from dataclasses import dataclass
from typing import ClassVar, Literal

from quizapp.core.questions.common import (
    Blank,
    Claim,
    Invalid,
    Note,
    Outcome,
    Question,
    Raw,
    Shown,
    ShownOption,
    Verdict,
    no_answer,
    values_of,
)

WORDS = {"true": True, "false": False}


@dataclass(frozen=True, slots=True)
class Judged:
    """What the statement was judged to be."""

    true: bool


@dataclass(frozen=True, slots=True, kw_only=True)
class TrueFalse(Question):
    """Say whether `question`, a statement, is true; `answer` is what it is."""

    TYPE: ClassVar[str] = "true-false"

    type: Literal["true-false"] = "true-false"
    answer: bool

    def present(self, seed: int) -> Shown:  # noqa: ARG002 - True stands first whatever the seed
        """True, then False: an order that people expect, and that tells nothing."""
        options = tuple(ShownOption(token=word, text=word.capitalize()) for word in WORDS)
        return Shown(type=self.TYPE, stem=self.question, options=options)

    def parse(self, raw: Raw) -> Judged | Blank | Invalid:
        """`true` or `false`."""
        values = values_of(raw)
        if not values:
            return Blank()
        if len(values) > 1 or values[0] not in WORDS:
            return Invalid("Choose True or False.")
        return Judged(WORDS[values[0]])

    def grade(self, response: object) -> Verdict:
        """All or nothing."""
        if not isinstance(response, Judged):
            return no_answer()
        right = response.true == self.answer
        return Verdict(
            outcome=Outcome.RIGHT if right else Outcome.WRONG,
            fraction=1.0 if right else 0.0,
            why=f"the statement is {'true' if self.answer else 'false'}",
            notes=tuple(
                Note(
                    label=word.capitalize(),
                    outcome=Outcome.RIGHT if value == self.answer else Outcome.WRONG,
                    chosen=value == response.true,
                )
                for word, value in WORDS.items()
            ),
        )

    def describe(self, response: object) -> tuple[str, ...]:
        """`True` or `False`."""
        return (str(response.true),) if isinstance(response, Judged) else ()

    def key(self) -> tuple[str, ...]:
        """`True` or `False`."""
        return (str(self.answer),)

    def claims(self) -> tuple[Claim, ...]:
        """The statement itself, which holds or does not."""
        return (Claim(text=self.question, statement=self.question, path=("answer",), holds=self.answer),)
