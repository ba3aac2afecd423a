"""S003 for an item sorted under a year, or a day, that its own sentence does not have, where that has another.

Which sentence is an item's own, its words tell, in whatever form: `the sale of the mill`, of `the mill was sold`.
"""

import re
from collections.abc import Iterator, Sequence

from quizapp.core.checking.reading.evidence import Fault, Ground
from quizapp.core.checking.reading.excerpts import excerpt
from quizapp.core.checking.reading.senses import nearly_said
from quizapp.core.checking.reading.words import content, plain
from quizapp.core.quantities import Quantity, quantities
from quizapp.core.questions.categorise import Categorise
from quizapp.core.questions.common import Question

_OWN = 0.75
"""The share of an item's words that its own sentence has."""

_OTHER = 0.5
"""Where another sentence has so much of it, the item may be of that one."""

_FEWEST = 2
"""Fewer words of meaning may stand in any sentence."""


def filing_faults(question: Question, grounds: Sequence[Ground]) -> Iterator[Fault]:
    """The faults of items under a group whose name is a date and nothing else, one an item."""
    if not isinstance(question, Categorise) or question.checked_by or not all(ground.whole for ground in grounds):
        return
    for group in question.groups:
        home = _date(plain(group.name))
        for at, item in enumerate(group.items) if home is not None else ():
            ground = _own_ground(plain(item), grounds)
            told = _years(ground.passage.sentence) if ground is not None else frozenset()
            if home is None or ground is None or len(told) != 1 or told == {home.date and home.date.year}:
                continue
            year = next(iter(told))
            yield Fault(
                code="S003",
                path=("groups", group.name, at),
                message=f"“{plain(item)}” is put with “{plain(group.name)}”, and {ground.place()} dates it"
                f" “{year}”: “{excerpt(ground.passage.sentence, str(year))}”",
                mend=f"Put it with {year}, or cite the passage that dates it {plain(group.name)}.",
            )


def _date(name: str) -> Quantity | None:
    """The date that is all a name says; None where it says more, has no year or spans years."""
    found = quantities(name)
    alone = len(found) == 1 and _IN_RE.fullmatch(f"{name[: found[0].start]}{name[found[0].end :]}") is not None
    date = found[0].date if alone else None
    return found[0] if date is not None and date.year and date.span == 1 else None


_IN_RE = re.compile(r"\W*(?:(?:in|on|during|the|year|events? of|of)\W+)*", re.IGNORECASE)
"""What may stand beside a date and is no `before` or `since`."""


def _own_ground(item: str, grounds: Sequence[Ground]) -> Ground | None:
    """The one ground whose sentence has nearly all words of an item, and no other has half as much."""
    own = content(item)
    if len(own) < _FEWEST or quantities(item):
        return None
    shares = [nearly_said(own, ground.passage.sentence) / len(own) for ground in grounds]
    best = max(shares)
    mine = grounds[shares.index(best)]
    others = (
        share
        for share, one in zip(shares, grounds, strict=True)
        if one.passage.sentence != mine.passage.sentence and share >= _OTHER
    )
    return mine if best >= _OWN and not any(others) else None


def _years(sentence: str) -> frozenset[int]:
    return frozenset(one.date.year for one in quantities(sentence) if one.date is not None and one.date.year)
