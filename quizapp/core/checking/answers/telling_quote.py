"""What is told of an answer that the quote has nothing of."""

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
        message=f"“{text}” could not be confirmed: it could not be matched with its quote,"
        f" “{sight.grounds[0].citation.quote}” in {sight.grounds[0].place()}",
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
        message=f"{message}: “{sight.grounds[0].citation.quote}” in {sight.grounds[0].place()}",
        mend="Correct the answer, or quote the words that state it.",
    )
