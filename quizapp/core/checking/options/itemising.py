"""The parts of a sentence between commas and `and`s, and whether they are the items of one list."""

import re
from collections.abc import Sequence
from functools import lru_cache
from typing import NamedTuple

from quizapp.core.folding import tokens


class Item(NamedTuple):
    """A part of a sentence between commas and `and`s: its text, its place, and what joins it to the one before.

    One that `opens` begins a clause: it is the first of its list, and what leads up to the list is in it.
    """

    text: str
    start: int
    joint: str

    @property
    def opens(self) -> bool:
        """Whether a clause begins with it: the sentence, or what is told of the part before it."""
        first = tokens(self.text)[:1]
        adds = not self.joint.strip(" ,;") and bool(first) and first[0].endswith("ing") and first[0] not in _THINGS
        return not self.start or adds or not _ENDS_LIST.isdisjoint(first)


JOINT_RE = re.compile(r"\s*[,;]\s*(?:(?:and|or|nor|as well as)\s+)?|\s+(?:and|or|nor|as well as|along with)\s+")
_ENDS_LIST_LIST = """
which who whom whose where when while after before because saying with without but not than rather if although though
since until unless so he she it they has have had was were is are
"""
_ENDS_LIST = frozenset(_ENDS_LIST_LIST.split())
"""With such a word a part begins that is no item beside the one before it."""

_THINGS_LIST = "drinking building housing training mining fishing farming teaching shipping banking clothing bedding"
_THINGS = frozenset(_THINGS_LIST.split())
"""With these a thing begins, though they end as what adds a clause does."""


@lru_cache(maxsize=1 << 9)
def items_of(sentence: str) -> tuple[Item, ...]:
    """The parts of a sentence that may be items of a list."""
    found: list[Item] = []
    start, joint = 0, ""
    for match in JOINT_RE.finditer(sentence):
        if match.start() and sentence[match.start() - 1].isdigit() and sentence[match.end() :][:1].isdigit():
            continue
        found.append(Item(sentence[start : match.start()], start, joint))
        start, joint = match.end(), match[0]
    return (*found, Item(sentence[start:], start, joint))


def in_a_row(items: Sequence[Item], one: int, other: int) -> bool:
    """Whether all parts from one to the other are items of one list, which an `and` or `or` closes."""
    run = items[one + 1 : other + 1]
    if any(item.opens or _INNER_RE.search(item.text) or len(item.text.split()) > _CLAUSE for item in run):
        return False
    if any(";" in item.joint for item in run) and any(item.joint.strip() == "," for item in items):
        return False  # what commas part stands inside what the semicolons part
    behind = items[other + 1 : other + 3]
    return any(item.joint.strip(" ,;") and not _leads_on(item, run) for item in (*run, *behind))


def _leads_on(item: Item, run: Sequence[Item]) -> bool:
    """Whether behind its `and` a part tells where else it goes, as no item does: `from Orsk, Tavria, and by boat`."""
    return LEADS_ON.match(item.text) is not None and not any(LEADS_ON.match(one.text) for one in run if one != item)


LEADS_ON = re.compile(r"(?:then )?(?:north|south|east|west|by|to|from|in|into|on|through|along|down|up|back)\b")


_CLAUSE = 20
"""What is longer is no item: a comma before it ended what led up to it, as in `Despite its fame, the ferry …`."""

_INNER_RE = re.compile(r"\b(?:such as|in particular|namely)\b")
"""With such words a list begins within another, whose items are none of it."""
