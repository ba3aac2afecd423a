"""Steps to bring into order: `ordering`, with three scorings."""

from collections.abc import Sequence
from dataclasses import dataclass
from itertools import pairwise
from typing import ClassVar, Literal, TypeAlias

from quizapp.core.questions.common import (
    Blank,
    Claim,
    Flaw,
    Invalid,
    Note,
    Question,
    Raw,
    Shown,
    ShownField,
    ShownOption,
    Verdict,
    no_answer,
    option_token,
    outcome_of,
    seeded_order,
    twins,
)
from quizapp.core.questions.selects import placed, selected

OrderScoring: TypeAlias = Literal["exact", "adjacent", "position"]


@dataclass(frozen=True, slots=True)
class Ordered:
    """The place (from 1) given to each step, in the order of the key; None where none was given."""

    places: tuple[int | None, ...]


@dataclass(frozen=True, slots=True, kw_only=True)
class Ordering(Question):
    """Give each step its place; `order` is the right order, first to last."""

    TYPE: ClassVar[str] = "ordering"

    type: Literal["ordering"] = "ordering"
    order: tuple[str, ...]
    scoring: OrderScoring = "exact"

    def present(self, seed: int) -> Shown:
        """The steps in the seed's order, each with the places 1 to n to choose from."""
        options = tuple(ShownOption(token=str(n), text=str(n)) for n in range(1, len(self.order) + 1))
        fields = tuple(
            ShownField(name=option_token(self.id, text), label=text, kind="select", options=options)
            for text in seeded_order(sorted(self.order), seed, self.id)
        )
        return Shown(type=self.TYPE, stem=self.question, fields=fields, hint="Give each its place; 1 is the first.")

    def parse(self, raw: Raw) -> Ordered | Blank | Invalid:
        """The places given; steps may be left open, but no place has two steps."""
        numbers = {str(n): n for n in range(1, len(self.order) + 1)}
        parts = [(option_token(self.id, text), text) for text in self.order]
        chosen = selected(raw, parts, numbers)
        if isinstance(chosen, Invalid):
            return chosen
        holders: dict[int, str] = {}
        # By their text: which of two steps is named first may not tell which of them comes first.
        for text, place in sorted(zip(self.order, chosen, strict=True), key=lambda step: step[0]):
            if place is None:
                continue
            if place in holders:
                message = f"Place {place} is given to “{holders[place]}” and to “{text}”. Give each a place of its own."
                return Invalid(message, option_token(self.id, text))
            holders[place] = text
        return Ordered(chosen) if holders else Blank()

    def grade(self, response: object) -> Verdict:
        """The fraction that `scoring` gives."""
        if not isinstance(response, Ordered):
            return no_answer()
        fraction = order_score(self.scoring, response.places)
        notes = tuple(
            Note(label=f"{place or '–'}. {text}", outcome=placed(place, right), chosen=place is not None)
            for place, text, right in self._as_given(response)
        )
        return Verdict(
            outcome=outcome_of(fraction),
            fraction=fraction,
            why=f"{order_counts(self.scoring, response.places)}; {EXPLAINED[self.scoring]}",
            notes=notes,
        )

    def describe(self, response: object) -> tuple[str, ...]:
        """The steps in the order given, those without a place last."""
        if not isinstance(response, Ordered):
            return ()
        steps = self._as_given(response)
        return tuple(f"{place}. {text}" if place else f"(no place) {text}" for place, text, _ in steps)

    def _as_given(self, response: Ordered) -> list[tuple[int | None, str, int]]:
        """Each step with the place given to it and its right one, in an order that tells nothing of the key."""
        steps = zip(response.places, self.order, range(1, len(self.order) + 1), strict=True)
        return sorted(steps, key=lambda step: (step[0] or len(self.order) + 1, step[1]))

    def key(self) -> tuple[str, ...]:
        """The steps in the right order."""
        return tuple(f"{place}. {text}" for place, text in enumerate(self.order, start=1))

    def claims(self) -> tuple[Claim, ...]:
        """Each step, said to come where it does."""
        claims = []
        for index, text in enumerate(self.order):
            after = f", after “{self.order[index - 1]}”" if index else ", first"
            claims.append(Claim(text=text, statement=f"{self.question} {text}{after}", path=("order", index)))
        return tuple(claims)

    def flaws(self) -> tuple[Flaw, ...]:
        """Fewer than two steps, a step twice, an empty one."""
        found = list(Question.flaws(self))
        if len(self.order) < 2:
            found.append(Flaw(("order",), "there are fewer than two steps", "add the others"))
        found += [
            Flaw(("order", index), "the step is empty", "write it, or take it out")
            for index, text in enumerate(self.order)
            if not text.strip()
        ]
        found += [
            Flaw(("order", index), f"“{self.order[index]}” stands there twice", "reword or remove one of the two")
            for index in twins(self.order)
        ]
        return tuple(found)


EXPLAINED = {
    "exact": "the whole order counts, or nothing",
    "adjacent": "every step that directly follows the one before it counts",
    "position": "every step in its own place counts",
}


def order_score(scoring: OrderScoring, places: Sequence[int | None]) -> float:
    """The fraction for the places (from 1) given to the steps of the key in order.

    exact: 1 if each step i has place i, else 0; adjacent: of the n−1 neighbours of the key, those given places that
    follow one another; position: of the n steps, those in their own place.
    """
    if len(places) < 2:
        return 1.0 if list(places) == [1] else 0.0
    if scoring == "adjacent":
        return _neighbours(places) / (len(places) - 1)
    right = _in_place(places)
    if scoring == "exact":
        return 1.0 if right == len(places) else 0.0
    return right / len(places)


def order_counts(scoring: OrderScoring, places: Sequence[int | None]) -> str:
    """What was counted, in words."""
    if scoring == "adjacent":
        return f"{_neighbours(places)} of {len(places) - 1} neighbours kept"
    return f"{_in_place(places)} of {len(places)} in their place"


def _in_place(places: Sequence[int | None]) -> int:
    return sum(1 for index, place in enumerate(places, start=1) if place == index)


def _neighbours(places: Sequence[int | None]) -> int:
    return sum(1 for first, second in pairwise(places) if first is not None and second == first + 1)
