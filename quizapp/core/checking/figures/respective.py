"""S003 for a figure that a `respectively` gives to another than the one asked about.

`The mills of Orsk, Belm and Lund opened in 1810, 1813 and 1820, respectively`: Belm's in 1813. Read are lists of names
with as many figures.
"""

import re
from collections.abc import Iterator, Sequence

from quizapp.core.checking.figures.asserting import asserted
from quizapp.core.checking.reading.bare_words import bare_words
from quizapp.core.checking.reading.evidence import Fault, Ground
from quizapp.core.checking.reading.excerpts import excerpt
from quizapp.core.checking.reading.names import in_rows, names
from quizapp.core.checking.reading.once import claims_of
from quizapp.core.checking.reading.words import role, setting
from quizapp.core.quantities import Quantity, quantities
from quizapp.core.questions.common import Question

_WORD = "respectively"
_BETWEEN_RE = re.compile(r",? (?:and )?")
_FEWEST = 2
"""So many figures, at least, are shared out."""

_NEAR = 3
"""So near, in signs, must the last figure stand before the word."""


def respective_faults(question: Question, grounds: Sequence[Ground]) -> Iterator[Fault]:
    """The faults of answers that are one figure."""
    if not any(_WORD in ground.passage.sentence for ground in grounds):
        return
    for claim in claims_of(question):
        figures = asserted(claim, question) if claim.holds and role(claim)[1] == "answer" else ()
        if len(figures) != 1:
            continue
        for ground in grounds:
            due, others = _due(setting(claim), ground)
            mine = (figures[0].quantity.low, figures[0].quantity.high)
            if due is None or mine == (due.low, due.high) or all(mine != (one.low, one.high) for one in others):
                continue
            text = ground.passage.sentence[due.start : due.end]
            yield Fault(
                code="S003",
                path=claim.path,
                message=f"“{figures[0].text}” is another's there, by its “{_WORD}”, and “{text}” is what is asked:"
                f" “{excerpt(ground.passage.sentence, text)}” in {ground.place()}",
                mend=f"Write “{text}”, or ask about the one whose figure it is.",
            )
            break


def _due(asked: str, ground: Ground) -> tuple[Quantity | None, Sequence[Quantity]]:
    """The figure of the one name of a list that a stem asks about, and the list's figures; None where none is told."""
    sentence = ground.passage.sentence
    figures = list(_last_row(quantities(sentence), sentence, sentence.find(_WORD)))
    if len(figures) < _FEWEST:
        return None, ()
    named = in_rows((one for one in names(sentence) if one.start < figures[0].start), sentence, _BETWEEN_RE)
    rows = [row for row in named if len(row) == len(figures)]
    if len(rows) != 1:
        return None, ()
    words = set(bare_words(asked))
    meant = [at for at, one in enumerate(rows[0]) if set(one.words) <= words]
    return (figures[meant[0]], figures) if len(meant) == 1 else (None, ())


def _last_row(found: Sequence[Quantity], sentence: str, end: int) -> Sequence[Quantity]:
    """The figures that stand in a row right before a place."""
    row: list[Quantity] = []
    for one in reversed([one for one in found if one.end <= end]):
        near = end - one.end <= _NEAR if not row else _BETWEEN_RE.fullmatch(sentence, one.end, row[0].start)
        if not near:
            break
        row.insert(0, one)
    return row
