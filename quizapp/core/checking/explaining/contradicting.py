"""The fault of an explanation that says one thing where what is cited says another."""

from quizapp.core.checking.reading.evidence import Fault, Ground
from quizapp.core.checking.reading.excerpts import excerpt
from quizapp.core.checking.reading.phrasing import CORRECTED


def contradicted(code: str, mine: str, theirs: str, ground: Ground, sentence: str = "") -> Fault:
    """It, with the sentence that says so: where none is given the quote's own."""
    return Fault(
        code=code,
        path=("explanation",),
        message=f"the explanation says “{mine}” where {ground.place()} says “{theirs}”:"
        f" “{excerpt(sentence or ground.passage.sentence, theirs)}”",
        mend=CORRECTED,
        against=(mine, theirs),
    )
