"""A fault told as its author has to read it: of a statement, of an answer, or of a question of another type.

The rules speak of `the key`, and of a statement where an answer was read as one. What an author sees is a statement
that is keyed true, an answer, or a distractor of a `multiple`; the words and the mend must be of that.
"""

import re
from dataclasses import replace

from quizapp.core.checking.reading.evidence import Fault
from quizapp.core.checking.reading.phrasing import reworded
from quizapp.core.questions.common import Question
from quizapp.core.questions.true_false import TrueFalse


def of_statement(fault: Fault, question: TrueFalse) -> Fault:
    """A fault of a statement: what `the key` says there is what the statement says; the key is `true` or `false`."""
    message, mend = _KEY_RE.sub("the statement ", fault.message), fault.mend
    if fault.path == ("answer",) and fault.code in {"S003", "S004"} and not _KEYED_RE.search(mend):
        mend = _WRITE_RE.sub(rf"Write `answer: {str(not question.answer).lower()}`, or \g<what> in the statement", mend)
    return fault if (message, mend) == (fault.message, fault.mend) else replace(fault, message=message, mend=mend)


def of_answer(fault: Fault) -> Fault:
    """A fault found by reading an answer, or a gap's text, as a statement: its mend is not one of `answer: false`."""
    message = _STATEMENT_RE.sub("the answer ", fault.message)
    mend = reworded(whole=False) if _KEYED_RE.search(fault.mend) else fault.mend
    return replace(fault, message=message, mend=mend)


def of_its_type(fault: Fault, question: Question) -> Fault:
    """A fault whose mend says what to do with a right distractor, as the question's type takes it."""
    mend = fault.mend
    if question.TYPE == "multiple":
        mend = mend.replace("Ask for both (type `multiple`)", "Move it to `answers`")
        mend = mend.replace("Make it an answer", "Move it to `answers`")
    elif question.TYPE == "choice":
        mend = mend.replace("Make it an answer", "Take it out, ask for both (type `multiple`)")
    return fault if mend == fault.mend else replace(fault, mend=mend)


def without_key(message: str) -> str:
    """A message without the `the statement is keyed false, but` that it begins with."""
    return _KEYED_SO_RE.sub("", message)


_KEYED_SO_RE = re.compile(r"^the (?:statement|answer) is keyed (?:true|false),?(?: (?:but|and))? ")
_KEY_RE = re.compile(r"^the key (?=says|asserts|denies|takes|has|gives)")
_STATEMENT_RE = re.compile(r"^the (?:statement|key) (?=says|asserts|denies|takes|has|gives)")
_KEYED_RE = re.compile(r"`answer: (?:true|false)`")
_WRITE_RE = re.compile(r"^Write (?P<what>“[^”]+”)(?=,)")
