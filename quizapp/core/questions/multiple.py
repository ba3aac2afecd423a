"""Every right option among several: `multiple`, with four scorings."""

from dataclasses import dataclass
from typing import ClassVar, Literal, TypeAlias

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
from quizapp.core.questions.options import option_flaws

Scoring: TypeAlias = Literal["net-correct", "coverage", "each-answer", "exact"]


@dataclass(frozen=True, slots=True)
class Ticked:
    """The texts of the options ticked, in no order; at least one."""

    texts: frozenset[str]


@dataclass(frozen=True, slots=True, kw_only=True)
class Multiple(Question):
    """Tick every right option. `keep_last` names options that stay at the end, in that order, when shuffled."""

    TYPE: ClassVar[str] = "multiple"

    type: Literal["multiple"] = "multiple"
    answers: tuple[str, ...]
    distractors: tuple[Option, ...] = ()
    scoring: Scoring = "net-correct"
    keep_last: tuple[str, ...] = ()

    def texts(self) -> tuple[str, ...]:
        """Every option's text, the answers first."""
        return (*self.answers, *(option.text for option in self.distractors))

    def present(self, seed: int) -> Shown:
        """The options in the seed's order, those of `keep_last` after them."""
        moving = [text for text in self.texts() if text not in self.keep_last]
        # Sorted first, so that the key's place in the file cannot tell in the page.
        shown = (*seeded_order(sorted(moving), seed, self.id), *(t for t in self.keep_last if t in self.texts()))
        options = tuple(ShownOption(token=option_token(self.id, text), text=text) for text in shown)
        return Shown(
            type=self.TYPE, stem=self.question, options=options, hint="Tick every one that is right.", several=True
        )

    def parse(self, raw: Raw) -> Ticked | Blank | Invalid:
        """The options whose tokens were sent; the same one sent twice counts once."""
        values = values_of(raw)
        if not values:
            return Blank()
        by_token = {option_token(self.id, text): text for text in self.texts()}
        if not by_token.keys() >= set(values):
            return Invalid("Choose among the options shown.")
        return Ticked(frozenset(by_token[value] for value in values))

    def grade(self, response: object) -> Verdict:
        """The fraction that `scoring` gives for t right and w wrong ticks, c right options of n."""
        if not isinstance(response, Ticked):
            return no_answer()
        right = len(response.texts & set(self.answers))
        wrong = len(response.texts) - right
        fraction = multiple_score(self.scoring, right, wrong, len(self.answers), len(self.texts()))
        return Verdict(
            outcome=outcome_of(fraction),
            fraction=fraction,
            why=f"{right} of {len(self.answers)} right ones ticked, {wrong} wrong {'one' if wrong == 1 else 'ones'}"
            f" ticked; {EXPLAINED[self.scoring]}",
            notes=self._notes(response.texts),
        )

    def _notes(self, ticked: frozenset[str]) -> tuple[Note, ...]:
        """A note for every option, ticked or not: RIGHT where what was done with it is right."""
        answers = [
            Note(
                label=text,
                outcome=Outcome.RIGHT if text in ticked else Outcome.WRONG,
                feedback="" if text in ticked else "This one is right too.",
                chosen=text in ticked,
            )
            for text in self.answers
        ]
        distractors = [
            Note(
                label=option.text,
                outcome=Outcome.WRONG if option.text in ticked else Outcome.RIGHT,
                feedback=option.feedback,
                chosen=option.text in ticked,
            )
            for option in self.distractors
        ]
        return (*answers, *distractors)

    def describe(self, response: object) -> tuple[str, ...]:
        """The options ticked, by their text: in the order of the file the right ones would stand first."""
        return tuple(sorted(response.texts)) if isinstance(response, Ticked) else ()

    def key(self) -> tuple[str, ...]:
        """The right options."""
        return self.answers

    def claims(self) -> tuple[Claim, ...]:
        """Each answer holds; each distractor does not."""
        parts = [(text, ("answers", index), True) for index, text in enumerate(self.answers)]
        parts += [(option.text, ("distractors", index), False) for index, option in enumerate(self.distractors)]
        return tuple(
            Claim(text=text, statement=read_together(self.question, text), path=path, holds=holds)
            for text, path, holds in parts
        )

    def flaws(self) -> tuple[Flaw, ...]:
        """No right option, fewer than two options, two that read the same, credit, a `keep_last` that names none."""
        found = list(Question.flaws(self))
        if not self.answers:
            found.append(Flaw(("answers",), "no option is right", "name at least one answer"))
        elif len(self.texts()) < 2:
            found.append(Flaw(("answers",), "there is only one option", "add distractors or further answers"))
        found += option_flaws(self.answers, ("answers",), self.distractors)
        found += [
            Flaw(("distractors", index), "`credit` has no meaning here", "take it out: `scoring` decides the credit")
            for index, option in enumerate(self.distractors)
            if option.credit
        ]
        found += [
            Flaw(("keep_last", index), f"“{text}” is not one of the options", "copy the option's text exactly")
            for index, text in enumerate(self.keep_last)
            if text not in self.texts()
        ]
        return tuple(found)


EXPLAINED = {
    "net-correct": "each wrong one takes back a right one",
    "coverage": "the share of the right ones found, times the share of ticks that are right",
    "each-answer": "every option counts, ticked or left out",
    "exact": "all of the right ones and none of the others, or nothing",
}


def multiple_score(scoring: Scoring, t: int, w: int, c: int, n: int) -> float:
    """The fraction for t right and w wrong ticks where c of n options are right (c >= 1); 0 if nothing is ticked.

    PrairieLearn's checkbox formulas: net-correct max(0, (t−w)/c), coverage (t/c)·(t/(t+w)), each-answer
    1 − (w+c−t)/n; exact is 1 or 0.
    """
    if c < 1 or t + w == 0:
        return 0.0
    if scoring == "net-correct":
        return max(0.0, (t - w) / c)
    if scoring == "coverage":
        return (t / c) * (t / (t + w))
    if scoring == "each-answer":
        return 1 - (w + c - t) / n
    return 1.0 if t == c and w == 0 else 0.0
