"""S003 for an answer that says what a figure of its stem counts, where it counts something else: what `212` stands for.

The figure and the answer are put together (`212 people who were hurt`) and read as a statement is.
"""

import re
from collections.abc import Iterator
from dataclasses import replace

from quizapp.core.checking.figures.asserting import asserted
from quizapp.core.checking.figures.befalling import befalling_faults
from quizapp.core.checking.figures.candidates import SENTENCE
from quizapp.core.checking.figures.counting import counting_faults
from quizapp.core.checking.figures.figures import Sight
from quizapp.core.checking.reading.evidence import Fault
from quizapp.core.checking.reading.names import is_plainly_a_name, names
from quizapp.core.checking.reading.once import claims_of
from quizapp.core.checking.reading.words import is_key, plain, setting
from quizapp.core.quantities import quantities
from quizapp.core.questions.choice import Choice
from quizapp.core.questions.common import Question
from quizapp.core.questions.matching import Matching
from quizapp.core.questions.text import Text
from quizapp.core.questions.true_false import TrueFalse

_ASKS_RE = re.compile(
    r"\bwh(?:at|om?) (?:do|does|did|is|are|was|were) [^?]*?"
    r"(?:\b(?:stand for|represent|refer to|count|describe|mean|measure|give|the (?:number|figure|total|count))\b"
    r"|\d[\d,.]*\??$)"
    r"|\b(?:number|figure|total) of what\b|\bwhat (?:number|figure)\b[^?]*\bstand"
    r"|[.?!:;,–—] (?:\w+ ){0,3}?of (?:what|whom)\W*$"
    r"|\bwh(?:at|om?) (?:is|are|was|were) (?:(?:the|those|these) \d|they\W*$)"
    r"|\bwhat (?:(?:has |have |had )?(?:happened|became|become|befallen|befell)|was done)\b|\bfate\b",
    re.IGNORECASE,
)
"""A stem that gives a figure and asks what it is of."""

_LEADING_RE = re.compile(
    r"^\W*(?:(?:it|this|that) (?:is|counts|gives) )?(?:the |how )?"
    r"(?:(?:(?:total |estimated )?(?:number|count|total|toll|sum) of|many|as many) )?(?:the |all )?",
    re.IGNORECASE,
)
_BOUND_RE = re.compile(
    r"^(?:(?:at|more|fewer|less) (?:least|most|than)|over|under|nearly|almost|about|around|some|up to|an estimated"
    r"|as many as) ",
    re.IGNORECASE,
)
_LABEL_RE = re.compile(r"^(?:figure|number|no\.) ", re.IGNORECASE)
_LONGEST = 14
"""A longer answer says more than what a figure counts."""


def standing_for_faults(question: Question, sight: Sight) -> Iterator[Fault]:
    """The faults of answers, and of pairs whose prompt is nothing but a figure."""
    if not isinstance(question, Choice | Text | Matching) or question.checked_by or not sight.whole:
        return
    if not isinstance(question, Matching) and _ASKS_RE.search(plain(question.question)) is None:
        return
    for claim in claims_of(question):
        if not claim.holds or not is_key(claim):
            continue
        asked = question.pairs[int(claim.path[1])].prompt if isinstance(question, Matching) else setting(claim)
        said = _said(asked, plain(claim.text), alone=isinstance(question, Matching))
        fault = None
        if said:
            statement = TrueFalse(id=question.id, question=said, answer=True, evidence=question.evidence)
            fault = next(_read_as(statement, sight), None)
        if fault is not None:
            yield replace(
                fault,
                path=claim.path,
                message=fault.message.replace("what is asked", "what the answer says"),
                mend="Write what this figure counts there, or ask for another figure.",
            )


def _said(asked: str, text: str, *, alone: bool) -> str:
    """The one figure of what is asked with what an answer says it counts; empty where either says anything else.

    Where it is asked `alone` nothing else may stand beside it.
    """
    given = quantities(asked)
    if len(given) != 1 or quantities(text) or len(text.split()) > _LONGEST:
        return ""
    figure = asked[given[0].start : given[0].end]
    if alone and _BOUND_RE.sub("", asked).strip(" .:") != figure:
        return ""
    counted = _LEADING_RE.sub("", text)
    if not any(name.start == 0 and is_plainly_a_name(name) for name in names(counted)):
        counted = f"{counted[:1].lower()}{counted[1:]}"
    return f"{_LABEL_RE.sub('', figure)} {counted}"


def _read_as(statement: TrueFalse, sight: Sight) -> Iterator[Fault]:
    """What is wrong with a figure that a quote's sentence has, in a statement."""
    claim = claims_of(statement)[0]
    for figure in asserted(claim, statement):
        if sight.within(figure, statement, SENTENCE):
            fault = sight.fault(figure, claim, statement)
            if fault is not None:
                yield fault
    yield from counting_faults(statement, sight)
    yield from befalling_faults(statement, sight)
