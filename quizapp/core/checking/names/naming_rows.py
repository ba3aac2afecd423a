"""S004 for an answer that is a row of names, one of which stands in its quote's row for another: `Orsk and Belm`.

`A truce made by Orsk and Tavria` has two makers. A row that has one of them, and another in the other's place, is
another row, wherever else that name may stand.
"""

import re
from collections.abc import Iterator, Sequence

from quizapp.core.checking.reading.evidence import Fault, Ground
from quizapp.core.checking.reading.names import Holdings, Name, in_rows, names
from quizapp.core.checking.reading.once import claims_of
from quizapp.core.checking.reading.vocabulary import Vocabulary
from quizapp.core.checking.reading.words import is_key, plain, setting
from quizapp.core.questions.common import Question
from quizapp.core.questions.true_false import TrueFalse

_JOINT_RE = re.compile(r",? (?:and )?(?:the )?|, ")
_FEWEST = 2
"""A row has so many names at least."""


def row_faults(question: Question, grounds: Sequence[Ground], vocabulary: Vocabulary) -> Iterator[Fault]:
    """The faults of answers that are nothing but a row of names; one a part."""
    if isinstance(question, TrueFalse) or question.checked_by:
        return
    for claim in claims_of(question):
        text = plain(claim.text)
        row = _row(text) if claim.holds and is_key(claim) and " and " in text else ()
        found = _another(row, grounds, vocabulary, setting(claim)) if row else None
        if found is not None:
            theirs, ground = found
            written = " and ".join(one.text for one in theirs)
            yield Fault(
                code="S004",
                path=claim.path,
                message=f"the quote names “{written}”, not “{text}”: “{ground.citation.quote}” in {ground.place()}",
                mend=f"Write “{written}”, or quote the words that name “{text}”.",
            )


def _row(text: str) -> Sequence[Name]:
    """The names that a text is a row of; empty where it says anything else."""
    rows = [row for row in in_rows(names(text), text, _JOINT_RE) if len(row) >= _FEWEST]
    if len(rows) != 1:
        return ()
    row = rows[0]
    return row if not row[0].start and row[-1].start + len(row[-1].text) >= len(text.rstrip(".")) else ()


def _another(
    row: Sequence[Name], grounds: Sequence[Ground], vocabulary: Vocabulary, asked: str
) -> tuple[Sequence[Name], Ground] | None:
    """The row of a quote that shares a name with a row and has others for the rest; None where any has them all."""
    quotes = [ground.citation.quote for ground in grounds]
    terms = vocabulary.terms(grounds)
    if all(not Holdings(quotes, terms).missing(one) for one in row):
        return None
    for ground in grounds:
        quote = ground.citation.quote
        for theirs in in_rows(names(quote), quote, _JOINT_RE):
            held = [not Holdings([one.text for one in theirs], terms).missing(name) for name in row]
            mine = Holdings([*(one.text for one in row), asked], terms)
            if len(theirs) == len(row) and any(held) and not all(held) and any(mine.missing(one) for one in theirs):
                return theirs, ground
    return None
