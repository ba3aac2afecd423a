"""How S010 is told of an answer: what could not be confirmed, why not, and by which passage."""

from collections.abc import Sequence

from quizapp.core.checking.reading.evidence import Fault, Ground
from quizapp.core.checking.reading.excerpts import excerpt
from quizapp.core.checking.reading.phrasing import UNCONFIRMED
from quizapp.core.checking.reading.senses import nearly_said
from quizapp.core.checking.reading.words import content, plain
from quizapp.core.findings import Severity
from quizapp.core.questions.common import Claim


def unconfirmed(claim: Claim, grounds: Sequence[Ground], why: str) -> Fault:
    """The doubt of a part of a key, `why` being what is said of the passages before their place is named."""
    ground = speaking_most(plain(claim.text), grounds)
    others = " or the other passages cited" if len({one.place() for one in grounds}) > 1 else ""
    return Fault(
        code="S010",
        path=claim.path,
        message=f"“{plain(claim.text)}” could not be confirmed: {why} {ground.place()}{others}:"
        f" “{excerpt(ground.passage.sentence, ground.citation.quote)}”",
        mend=UNCONFIRMED,
        severity=Severity.WARNING,
    )


def speaking_most(text: str, grounds: Sequence[Ground]) -> Ground:
    """The citation whose sentence has most of what a text says; the first of several."""
    own = content(text)
    return max(grounds, key=lambda one: nearly_said(own, one.passage.sentence))
