"""One right option among several: `choice`. What a browser sends is a token of an option, never its place."""

from dataclasses import dataclass
from typing import ClassVar, Literal

from quizapp.core.questions.common import (
    Blank,
    Claim,
    Flaw,
    Invalid,
    Note,
    Option,
    Outcome,
    Question,
    Raw,
    Shown,
    ShownOption,
    Verdict,
    no_answer,
    option_token,
    outcome_of,
    read_together,
    seeded_order,
    values_of,
)
from quizapp.core.questions.options import credit_flaws, option_flaws


@dataclass(frozen=True, slots=True)
class Chosen:
    """The text of the option chosen."""

    text: str


@dataclass(frozen=True, slots=True, kw_only=True)
class Choice(Question):
    """Choose the one right option. `keep_last` names options that stay at the end, in that order, when shuffled."""

    TYPE: ClassVar[str] = "choice"

    type: Literal["choice"] = "choice"
    answer: str
    distractors: tuple[Option, ...]
    keep_last: tuple[str, ...] = ()

    def texts(self) -> tuple[str, ...]:
        """Every option's text, the answer first."""
        return (self.answer, *(option.text for option in self.distractors))

    def present(self, seed: int) -> Shown:
        """The options in the seed's order, those of `keep_last` after them."""
        moving = [text for text in self.texts() if text not in self.keep_last]
        # Sorted first, so that the key's place in the file cannot tell in the page.
        shown = (*seeded_order(sorted(moving), seed, self.id), *(t for t in self.keep_last if t in self.texts()))
        options = tuple(ShownOption(token=option_token(self.id, text), text=text) for text in shown)
        return Shown(type=self.TYPE, stem=self.question, options=options)

    def parse(self, raw: Raw) -> Chosen | Blank | Invalid:
        """The option whose token was sent."""
        values = values_of(raw)
        if not values:
            return Blank()
        if len(values) > 1:
            return Invalid("Choose one option only.")
        by_token = {option_token(self.id, text): text for text in self.texts()}
        text = by_token.get(values[0])
        return Invalid("Choose one of the options shown.") if text is None else Chosen(text)

    def grade(self, response: object) -> Verdict:
        """Full credit for the answer, an option's own `credit` for a distractor."""
        if not isinstance(response, Chosen):
            return no_answer()
        credit = {option.text: option.credit for option in self.distractors} | {self.answer: 1.0}
        fraction = min(1.0, max(0.0, credit.get(response.text, 0.0)))
        why = "the right option"
        if response.text != self.answer:
            why = (
                f"not the right option, but worth {fraction:.0%} of the points" if fraction else "not the right option"
            )
        return Verdict(outcome=outcome_of(fraction), fraction=fraction, why=why, notes=self._notes(response.text))

    def _notes(self, chosen: str) -> tuple[Note, ...]:
        answer = Note(label=self.answer, outcome=Outcome.RIGHT, chosen=chosen == self.answer)
        return (
            answer,
            *(
                Note(
                    label=option.text,
                    outcome=outcome_of(option.credit),
                    feedback=option.feedback,
                    chosen=chosen == option.text,
                )
                for option in self.distractors
            ),
        )

    def describe(self, response: object) -> tuple[str, ...]:
        """The option chosen."""
        return (response.text,) if isinstance(response, Chosen) else ()

    def key(self) -> tuple[str, ...]:
        """The right option."""
        return (self.answer,)

    def claims(self) -> tuple[Claim, ...]:
        """The answer holds; each distractor does not."""
        answer = Claim(text=self.answer, statement=read_together(self.question, self.answer), path=("answer",))
        return (
            answer,
            *(
                Claim(
                    text=option.text,
                    statement=read_together(self.question, option.text),
                    path=("distractors", index),
                    holds=False,
                )
                for index, option in enumerate(self.distractors)
            ),
        )

    def flaws(self) -> tuple[Flaw, ...]:
        """No distractor, two options that read the same, a `keep_last` that names no option, credit out of range."""
        found = list(Question.flaws(self))
        if not self.distractors:
            found.append(Flaw(("distractors",), "there is no distractor", "add at least one option that is wrong"))
        found += option_flaws((self.answer,), ("answer",), self.distractors)
        found += credit_flaws(self.distractors)
        found += [
            Flaw(("keep_last", index), f"“{text}” is not one of the options", "copy the option's text exactly")
            for index, text in enumerate(self.keep_last)
            if text not in self.texts()
        ]
        return tuple(found)
