"""Items to sort into groups: `categorise`."""

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
    seeded_order,
    twins,
)
from quizapp.core.questions.selects import placed, selected

NO_GROUP = "None of these"
"""What is chosen for an item that belongs to no group, where there are such items."""


@dataclass(frozen=True, slots=True)
class Group:
    """A group by its name, and the items that belong to it."""

    name: str
    items: tuple[str, ...]


@dataclass(frozen=True, slots=True)
class Sorted:
    """The group chosen for each item, in the order of `items()`; None where none was chosen."""

    groups: tuple[str | None, ...]


@dataclass(frozen=True, slots=True, kw_only=True)
class Categorise(Question):
    """Choose the group of each item; `distractors` are items that belong to none. Every item counts the same."""

    TYPE: ClassVar[str] = "categorise"

    type: Literal["categorise"] = "categorise"
    groups: tuple[Group, ...]
    distractors: tuple[str, ...] = ()

    def items(self) -> tuple[tuple[str, str], ...]:
        """Every item with the name of its group, those that belong to none last."""
        return (
            *((item, group.name) for group in self.groups for item in group.items),
            *((item, NO_GROUP) for item in self.distractors),
        )

    def _names(self) -> tuple[str, ...]:
        names = tuple(group.name for group in self.groups)
        return (*names, NO_GROUP) if self.distractors else names

    def present(self, seed: int) -> Shown:
        """The items in the seed's order, each with the groups in the order of the file."""
        options = tuple(ShownOption(token=option_token(self.id, f"group\0{n}"), text=n) for n in self._names())
        fields = tuple(
            ShownField(name=option_token(self.id, item), label=item, kind="select", options=options)
            for item in seeded_order(sorted(item for item, _ in self.items()), seed, self.id)
        )
        return Shown(type=self.TYPE, stem=self.question, fields=fields)

    def parse(self, raw: Raw) -> Sorted | Blank | Invalid:
        """The group chosen for each item; items may be left open."""
        tokens = {option_token(self.id, f"group\0{name}"): name for name in self._names()}
        chosen = selected(raw, [(option_token(self.id, item), item) for item, _ in self.items()], tokens)
        if isinstance(chosen, Invalid):
            return chosen
        return Sorted(chosen) if any(name is not None for name in chosen) else Blank()

    def grade(self, response: object) -> Verdict:
        """The share of items in their group."""
        if not isinstance(response, Sorted):
            return no_answer()
        notes = tuple(
            Note(label=f"{item} → {given or '(left open)'}", outcome=placed(given, right), chosen=bool(given))
            for item, right, given in self._as_given(response)
        )
        return combined(notes, [1.0 if note.outcome is Outcome.RIGHT else 0.0 for note in notes], "item")

    def describe(self, response: object) -> tuple[str, ...]:
        """One line an item."""
        if not isinstance(response, Sorted):
            return ()
        return tuple(f"{item} → {given or '(left open)'}" for item, _, given in self._as_given(response))

    def _as_given(self, response: Sorted) -> list[tuple[str, str, str | None]]:
        """Each item with its group and the one given, by the item's text: the file's order is that of the groups."""
        parts = zip(self.items(), response.groups, strict=True)
        return sorted(((item, right, given) for (item, right), given in parts), key=lambda part: part[0])

    def key(self) -> tuple[str, ...]:
        """One line a group."""
        lines = [f"{group.name}: {'; '.join(group.items)}" for group in self.groups]
        return (*lines, f"{NO_GROUP}: {'; '.join(self.distractors)}") if self.distractors else tuple(lines)

    def claims(self) -> tuple[Claim, ...]:
        """Each item holds of its group; what belongs to none holds of none."""
        members = tuple(
            Claim(text=item, statement=f"{group.name}: {item}", path=("groups", group.name, index))
            for group in self.groups
            for index, item in enumerate(group.items)
        )
        names = " or ".join(group.name for group in self.groups)
        others = tuple(
            Claim(text=item, statement=f"{names}: {item}", path=("distractors", index), holds=False)
            for index, item in enumerate(self.distractors)
        )
        return (*members, *others)

    def flaws(self) -> tuple[Flaw, ...]:
        """Fewer than two groups, an empty group, an item twice, an empty item, a group named as no group is."""
        found = list(Question.flaws(self))
        if len(self._names()) < 2:
            found.append(Flaw(("groups",), "there are fewer than two groups", "add another"))
        for group in self.groups:
            if not group.items:
                found.append(Flaw(("groups", group.name), f"“{group.name}” has no item", "add one, or drop the group"))
            if group.name.strip().casefold() == NO_GROUP.casefold():
                mend = "list such items as `distractors`"
                found.append(Flaw(("groups", group.name), f"“{group.name}” is what no group is called", mend))
        paths: list[tuple[str | int, ...]] = [
            ("groups", group.name, index) for group in self.groups for index in range(len(group.items))
        ]
        paths += [("distractors", index) for index in range(len(self.distractors))]
        texts = [item for item, _ in self.items()]
        found += [
            Flaw(path, "the item is empty", "write it, or take it out")
            for path, text in zip(paths, texts, strict=True)
            if not text.strip()
        ]
        found += [
            Flaw(paths[index], f"“{texts[index]}” stands there twice", "keep it in one group") for index in twins(texts)
        ]
        return tuple(found)
