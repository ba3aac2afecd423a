"""What is told of an answer that the quote has nothing of."""

from collections.abc import Mapping, Sequence
from typing import Literal, TypeAlias

from quizapp.core.checking.figures.figures import Sight
from quizapp.core.checking.reading.evidence import Fault
from quizapp.core.checking.reading.phrasing import UNCONFIRMED, listed, quoting
from quizapp.core.findings import Severity
from quizapp.core.questions.common import Claim

Lacks: TypeAlias = Literal["does not name", "does not state", "has nothing of"]
"""What a quote does, said of one."""

_NONE: Mapping[Lacks, str] = {
    "does not name": "names",
    "does not state": "states",
    "has nothing of": "says anything of",
}
"""The same, said of none of several."""


def unquoted(text: str, claim: Claim, sight: Sight) -> Fault:
    """The doubt of an answer that the quote has nothing of, though the passage may."""
    one, several = "its quote", "any of its quotes"
    return Fault(
        code="S010",
        path=claim.path,
        message=_of_quotes(f"“{text}” could not be confirmed: it could not be matched with", one, several, sight),
        mend=UNCONFIRMED,
        severity=Severity.WARNING,
    )


def instead(code: str, claim: Claim, others: Sequence[str], text: str, sight: Sight) -> Fault:
    """The fault of an answer where the quotes have others of its kind."""
    others = [one.removesuffix(".") for one in others]  # a date may end its sentence
    ground = quoting(sight.grounds, others[0])
    states, state = ("names", "name") if code == "S004" else ("states", "state")
    said = listed(others) if len(set(others)) == 1 else f"what the quote {states}"
    return Fault(
        code=code,
        path=claim.path,
        message=f"the quote {states} {listed(others)}, not “{text}”: “{ground.citation.quote}” in {ground.place()}",
        mend=f"Write {said}, or quote the words that {state} “{text}”.",
    )


def not_in_quote(code: str, claim: Claim, lacks: Lacks, text: str, sight: Sight) -> Fault:
    """The fault of an answer that the quote lacks in some way, with that quote; of several that none has it."""
    single, none = f"the quote {lacks} “{text}”", f"none of the quotes {_NONE[lacks]} “{text}”"
    return Fault(
        code=code,
        path=claim.path,
        message=_of_quotes("", single, none, sight),
        mend="Correct the answer, or quote the words that state it.",
    )


def _of_quotes(said: str, one: str, several: str, sight: Sight) -> str:
    """What is said of the only quote, which is shown, or of several."""
    first, *more = sight.grounds
    if more:
        return f"{said} {several}".strip()
    return f"{said} {one}: “{first.citation.quote}” in {first.place()}".strip()
