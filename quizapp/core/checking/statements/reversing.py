"""True-false items that deny (`Zero is not odd`), read as what they deny with the key turned round.

What speaks against `Zero is odd` keyed true bears out that zero is not odd; what bears it out speaks against the
denial. So a denial may name what the passage does not have.
"""

import re
from collections.abc import Sequence
from dataclasses import replace

from quizapp.core.checking.lexicons.polarity import FORBIDDING, NOT_DENYING_BEFORE
from quizapp.core.checking.reading.denials import said_words
from quizapp.core.checking.reading.evidence import Fault, Ground
from quizapp.core.checking.reading.retelling import without_key
from quizapp.core.checking.reading.words import content, plain
from quizapp.core.findings import Severity
from quizapp.core.folding import tokens
from quizapp.core.questions.true_false import TrueFalse

_NOT_RE = re.compile(
    r"\b(?P<verb>is|are|was|were|has|have|had|can|could|may|will|would|does|do|did)"
    r"(?: ?not|n['’]t) (?=\w)"
)
"""What is denied of what must or might be is no denial that it must or might."""

_MUST_NOT_RE = re.compile(
    r"\b(?:(?P<modal>must|shall) not|(?:is|are) (?:forbidden|prohibited|barred|banned) from(?= [a-z]+ing\b)) (?=\w)"
)
"""Who must not do a thing is not free to: of what a law forbids, this denies that they may."""

_FORBIDDEN = FORBIDDING - {"prevent", "prevents", "prevented", "avoid", "avoids", "avoided", "spare"}
"""Not what a law has somebody prevent."""

_BROAD_RE = re.compile(
    r"\b(?:all|every\w*|any\w*|each|both|only|because|until|unless|but|yet|though|although|if)\b"
    r"|\b(?:that|which|who|whose|where|when)\b.*(?: not|n['’]t) ",
    re.IGNORECASE,
)
"""With such a word in it a statement denies more, or less, than the one that is left without its `not`."""

_EXCEPT = frozenset({"except", "unless", "save", "excluding", "exception", "exceptions"})
"""Where the passage makes an exception a denial may speak of that."""

_DOES = frozenset({"do", "does", "did"})
"""Behind these stands what is denied to be done: of that the passage must speak, whoever else it speaks of."""


def undenied(question: TrueFalse, grounds: Sequence[Ground]) -> TrueFalse | None:
    """What a statement denies, keyed the other way; None for one that denies nothing, or not all that it says.

    Where the passage denies something too, or excepts it, both are held against each other as they stand.
    """
    text = plain(question.question)
    found = list(_NOT_RE.finditer(text))
    if not found and all(not _FORBIDDEN.isdisjoint(tokens(ground.passage.sentence)) for ground in grounds):
        found = list(_MUST_NOT_RE.finditer(text))
    if len(found) != 1 or _BROAD_RE.search(text):
        return None
    said = f"{text[: found[0].start()]}{_asserted(found[0])} {text[found[0].end() :]}"
    following = tokens(text[found[0].end() :])[:1]
    if any(one.denied for one in said_words(said)) or not NOT_DENYING_BEFORE.isdisjoint(following):
        return None
    if any(not _EXCEPT.isdisjoint(tokens(ground.passage.sentence)) for ground in grounds):
        return None
    there = [one for ground in grounds for part in ground.passage.sentences for one in said_words(part)]
    done = content(following[0]) if _asserted(found[0]).casefold() in _DOES and following else frozenset()
    if any(one.denied for one in there) or not done <= {one.word for one in there}:
        return None
    return replace(question, question=said, answer=not question.answer)


def _asserted(denial: re.Match[str]) -> str:
    """The verb that asserts what a denial denies."""
    if denial.re is _NOT_RE:
        return denial["verb"]
    return "may" if denial["modal"] else "may be"


def reversed_fault(fault: Fault, said: TrueFalse) -> Fault:
    """The fault of what is denied, told of the statement that denies it."""
    here, there = ("false", "true") if said.answer else ("true", "false")
    told = without_key(fault.message)
    return replace(
        fault,
        code="S012",
        path=("answer",),
        severity=Severity.ERROR,
        message=f"keyed {here}, the statement makes “{said.question.rstrip(' .')}” {there}; {told}",
        mend=f"Write `answer: {there}`, or change the statement.",
    )
