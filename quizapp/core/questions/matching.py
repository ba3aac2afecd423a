"""Prompts and what belongs to each: `matching`."""

from dataclasses import dataclass
from typing import ClassVar, Literal

from quizapp.core.questions.common import (
    Blank,
    Claim,
    Flaw,
    Invalid,
    Note,
    Outcome,
    Question,
    Raw,
    Shown,
    ShownField,
    ShownOption,
    Verdict,
    combined,
    no_answer,
    option_token,
    read_together,
    seeded_order,
    twins,
)
from quizapp.core.questions.selects import placed, selected


@dataclass(frozen=True, slots=True)
class Pair:
    """A prompt and its answer; two prompts may have the same."""

    prompt: str
    answer: str


@dataclass(frozen=True, slots=True)
class Matched:
    """The answer chosen for each prompt, in the order of `pairs`; None where none was."""

    answers: tuple[str | None, ...]


@dataclass(frozen=True, slots=True, kw_only=True)
class Matching(Question):
    """Choose the answer of each prompt; `distractors` are answers that belong to none. Every prompt counts the same."""

    TYPE: ClassVar[str] = "matching"

    type: Literal["matching"] = "matching"
    pairs: tuple[Pair, ...]
    distractors: tuple[str, ...] = ()

    def answers(self) -> tuple[str, ...]:
        """Every answer that may be chosen, each once."""
        return tuple(dict.fromkeys((*(pair.answer for pair in self.pairs), *self.distractors)))

    def present(self, seed: int) -> Shown:
        """The prompts in the order of the file, each with all the answers in the seed's order."""
        # Sorted first, so that the order of the file cannot tell in the page.
        order = seeded_order(sorted(self.answers()), seed, self.id)
        options = tuple(ShownOption(token=option_token(self.id, text), text=text) for text in order)
        fields = tuple(
            ShownField(name=self._part(pair), label=pair.prompt, kind="select", options=options) for pair in self.pairs
        )
        return Shown(type=self.TYPE, stem=self.question, fields=fields)

    def _part(self, pair: Pair) -> str:
        return option_token(self.id, f"prompt\0{pair.prompt}")

    def parse(self, raw: Raw) -> Matched | Blank | Invalid:
        """The answer chosen for each prompt; prompts may be left open."""
        tokens = {option_token(self.id, text): text for text in self.answers()}
        chosen = selected(raw, [(self._part(pair), pair.prompt) for pair in self.pairs], tokens)
        if isinstance(chosen, Invalid):
            return chosen
        return Matched(chosen) if any(answer is not None for answer in chosen) else Blank()

    def grade(self, response: object) -> Verdict:
        """The share of prompts with their answer."""
        if not isinstance(response, Matched):
            return no_answer()
        notes = tuple(
            Note(
                label=f"{pair.prompt} → {given or '(left open)'}",
                outcome=placed(given, pair.answer),
                chosen=bool(given),
            )
            for pair, given in zip(self.pairs, response.answers, strict=True)
        )
        return combined(notes, [1.0 if note.outcome is Outcome.RIGHT else 0.0 for note in notes], "pair")

    def describe(self, response: object) -> tuple[str, ...]:
        """One line a prompt."""
        if not isinstance(response, Matched):
            return ()
        return tuple(
            f"{pair.prompt} → {given or '(left open)'}"
            for pair, given in zip(self.pairs, response.answers, strict=True)
        )

    def key(self) -> tuple[str, ...]:
        """One line a prompt."""
        return tuple(f"{pair.prompt} → {pair.answer}" for pair in self.pairs)

    def claims(self) -> tuple[Claim, ...]:
        """Each pair holds; what no prompt has as its answer does not."""
        pairs = tuple(
            Claim(text=pair.answer, statement=f"{pair.prompt}: {pair.answer}", path=("pairs", index))
            for index, pair in enumerate(self.pairs)
        )
        others = tuple(
            Claim(text=text, statement=read_together(self.question, text), path=("distractors", index), holds=False)
            for index, text in enumerate(self.distractors)
        )
        return (*pairs, *others)

    def flaws(self) -> tuple[Flaw, ...]:
        """Fewer than two prompts, a prompt twice, one answer for all, a distractor that is an answer, empty texts."""
        found = list(Question.flaws(self))
        if len(self.pairs) < 2:
            found.append(Flaw(("pairs",), "there are fewer than two pairs", "add pairs, or ask a choice question"))
        elif len(self.answers()) < 2:
            found.append(Flaw(("pairs",), "every prompt has the same answer", "add distractors, or other pairs"))
        found += [
            Flaw(("pairs", index), "the prompt or the answer is empty", "write it, or take the pair out")
            for index, pair in enumerate(self.pairs)
            if not (pair.prompt.strip() and pair.answer.strip())
        ]
        found += [
            Flaw(("pairs", index), f"“{self.pairs[index].prompt}” stands there twice", "reword or remove one")
            for index in twins([pair.prompt for pair in self.pairs])
        ]
        texts = [*(pair.answer for pair in self.pairs), *self.distractors]
        found += [
            Flaw(("distractors", index - len(self.pairs)), f"“{texts[index]}” is an answer too", "reword or remove it")
            for index in twins(texts)
            if index >= len(self.pairs)
        ]
        return tuple(found)
