"""S012 and S010 for the reason that an explanation gives, and its source denies or has nothing of."""

import re
from collections.abc import Iterator, Sequence

from quizapp.core.checking.doubts.wording_freely import all_cited
from quizapp.core.checking.reading.denials import said_words
from quizapp.core.checking.reading.evidence import Fault, Ground
from quizapp.core.checking.reading.excerpts import excerpt
from quizapp.core.checking.reading.once import claims_of
from quizapp.core.checking.reading.phrasing import CORRECTED
from quizapp.core.checking.reading.senses import is_near
from quizapp.core.checking.reading.words import content, kin, meaning, plain, stem
from quizapp.core.findings import Severity
from quizapp.core.questions.common import Question


def denied_reason(sentence: str, grounds: Sequence[Ground]) -> Fault | None:
    """S012 for a reason that is the source's own denied: `because they did not know of it`, of `because they knew`."""
    match = _DENIED_REASON_RE.search(sentence)
    deed = "" if match is None else kin(stem(match["deed"]))
    for ground in grounds if match is not None and deed else ():
        _, because, reason = ground.passage.sentence.partition("because ")
        ways = {one.denied for one in said_words(reason) if one.word == deed} if because else set[bool]()
        if match is not None and ways == {False}:
            theirs = excerpt(f"because {reason}")
            return Fault(
                code="S012",
                path=("explanation",),
                message=f"the explanation says “{match[0]}” where {ground.place()} says “{theirs}”:"
                f" “{excerpt(ground.passage.text, theirs)}”",
                mend=CORRECTED,
                against=(match[0], theirs),
            )
    return None


_DENIED_REASON_RE = re.compile(
    r"\bbecause (?!of\b)(?:they|it|he|she|(?:(?:its|their|his|her|the) )?(?:[\w’'-]+ ){1,3}?)"
    r"\b(?:(?:did|do|does|had|has|have|was|were|is|are|could) (?:not|never)|never|(?:did|had|was|were)n[’']t) "
    r"(?:been )?(?P<deed>[a-z]{3,})\b"
)


def reason_faults(sentence: str, question: Question, grounds: Sequence[Ground]) -> Iterator[Fault]:
    """S010 for a deed given as the reason that nothing cited speaks of: `because they ordered the floodgates shut`.

    Reasons of the author's own, why an option is right, are put in the present; what came before is held to the source.
    """
    match = _REASON_RE.search(sentence) if "because" in sentence and not question.checked_by else None
    deed = "" if match is None else meaning(match["deed"])
    if match is None or not deed or is_near(deed, content(_shown(question))) or _is_told(match, deed, grounds):
        return
    ground = next(filter(_gives_a_reason, grounds), grounds[0])
    yield Fault(
        code="S010",
        path=("explanation",),
        message=f"the explanation says “{excerpt(match[0])}”, which could not be confirmed from {ground.place()}:"
        f" “{excerpt(ground.passage.sentence, ground.citation.quote)}”",
        mend="Give the reason that the source gives, cite the passage that gives it, or have a person sign the"
        " question off with `checked_by`.",
        severity=Severity.WARNING,
    )


def _shown(question: Question) -> str:
    return plain(" ".join((question.question, *(claim.statement for claim in claims_of(question)))))


def _is_told(match: re.Match[str], deed: str, grounds: Sequence[Ground]) -> bool:
    """Whether a deed is told of around the quotes, or, where none of these gives a reason, anywhere in their sources.

    There it must be told with something else of the reason: everybody carries out or takes up one thing or another.
    """
    around = (text for one in grounds for text in (one.passage.text, one.before, one.after))
    if any(is_near(deed, content(text)) for text in around):
        return True
    if any(map(_gives_a_reason, grounds)):
        return False
    rest = content(match[0]) - {deed}
    told = (content(text) for text in all_cited(grounds))
    return any(deed in one and not rest.isdisjoint(one) for one in told)


def _gives_a_reason(ground: Ground) -> bool:
    return _BECAUSE_RE.search(ground.passage.sentence) is not None


_BECAUSE_RE = re.compile(r"\bbecause (?!of\b)")
_REASON_RE = re.compile(
    r"\bbecause (?!of\b)(?:they|it|he|she|(?:(?:its|their|his|her|the) )?(?:[\w’'-]+ ){1,3}?)"
    r"(?:had |also |both |all |not )*\b(?P<deed>[a-z]{3,}ed)\b[^,;.]*"
)
