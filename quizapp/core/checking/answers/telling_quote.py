"""What is told of an answer that the quote has nothing of."""

import re
from collections.abc import Sequence

from quizapp.core.checking.figures.figures import Sight
from quizapp.core.checking.reading.evidence import Fault
from quizapp.core.checking.reading.phrasing import UNCONFIRMED, listed, quoting
from quizapp.core.findings import Severity
from quizapp.core.questions.common import Claim


def unquoted(text: str, claim: Claim, sight: Sight) -> Fault:
    """The doubt of an answer that the quote has nothing of, though the passage may."""
    return Fault(
        code="S010",
        path=claim.path,
        message=_of_quotes(f"“{text}” could not be confirmed: it could not be matched with its quote", sight),
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


def not_in_quote(code: str, claim: Claim, message: str, sight: Sight) -> Fault:
    """The fault of an answer that the quote has nothing of, with that quote."""
    return Fault(
        code=code,
        path=claim.path,
        message=_of_quotes(message, sight),
        mend="Correct the answer, or quote the words that state it.",
    )


def _of_quotes(message: str, sight: Sight) -> str:
    """What is said of `the quote`, with it; of several, what is said of all."""
    first, *more = sight.grounds
    if more and message.endswith(_ITS_QUOTE):
        return f"{message.removesuffix(_ITS_QUOTE)} any of its quotes"
    if more and message.startswith("the quote "):
        return _NONE_RE.sub(lambda one: f"none of the quotes {_DOES.get(one[1], one[1])}", message)
    return f"{message}: “{first.citation.quote}” in {first.place()}"


_ITS_QUOTE = " its quote"
_NONE_RE = re.compile(r"^the quote (does not name|does not state|has nothing)")
_DOES = {"does not name": "names", "does not state": "states", "has nothing": "says anything"}
