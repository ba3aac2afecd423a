"""S010 for an answer to between whom something is that has nothing of one of the two whom its quote has."""

import re
from collections.abc import Iterator, Sequence

from quizapp.core.checking.options.levelling import levelled
from quizapp.core.checking.options.recasting import recast
from quizapp.core.checking.reading.evidence import Fault, Ground
from quizapp.core.checking.reading.once import claims_of
from quizapp.core.checking.reading.senses import is_near
from quizapp.core.checking.reading.words import content, is_key, plain
from quizapp.core.findings import Severity
from quizapp.core.questions.choice import Choice
from quizapp.core.questions.common import Question
from quizapp.core.questions.multiple import Multiple

_ASKS_RE = re.compile(
    r"\bbetween (?:which|what|whom|whose)\b|\b(?:who|whom|which|what)\b.*\bbetween\W*$", re.IGNORECASE
)
_TOLD_RE = re.compile(r"\bbetween (?P<one>(?:[\w’'-]+ ){1,5}?)and (?P<other>(?:[\w’'-]+ ?){1,5})")


def asks_between(asked: str) -> bool:
    """Whether a stem asks for two, between whom something is."""
    return "etween" in asked and _ASKS_RE.search(asked) is not None


def between_faults(question: Question, grounds: Sequence[Ground]) -> Iterator[Fault]:
    """The doubts of the answers of a question, one an answer."""
    if not isinstance(question, Choice | Multiple) or question.checked_by or not asks_between(plain(question.question)):
        return
    told = [(ground, match) for ground in grounds for match in [_TOLD_RE.search(ground.citation.quote)] if match]
    if len(told) != 1:
        return
    ground, match = told[0]
    for claim in claims_of(question):
        if not claim.holds or not is_key(claim):
            continue
        missed = next((side for side in (match["one"], match["other"]) if not _touches(plain(claim.text), side)), None)
        if missed is not None:
            yield Fault(
                code="S010",
                path=claim.path,
                message=f"“{plain(claim.text)}” has nothing of “{missed.strip()}”, one of the two in {ground.place()}:"
                f" “{ground.citation.quote}”",
                mend="Name both as the evidence does, or have a person sign it off: `checked_by`.",
                severity=Severity.WARNING,
            )


def _touches(text: str, side: str) -> bool:
    """Whether a text has a word of one side, a near one, or its country by whatever name."""
    own, there = content(recast(text)), content(recast(side))
    if any(is_near(word, own) for word in there):
        return True
    countries = [
        {word for word in levelled(one, (), governments=True, literal=False) if word.startswith("@")}
        for one in (text, side)
    ]
    return not countries[0].isdisjoint(countries[1])
