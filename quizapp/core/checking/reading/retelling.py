"""A fault told as its author has to read it: of a statement, of an answer, or of a question of another type.

The rules speak of `the key`, and of a statement where an answer was read as one. What an author sees is a statement
that is keyed true, an answer, or a distractor of a `multiple`; the words and the mend must be of that.
"""

import re
from dataclasses import replace
from difflib import SequenceMatcher

from quizapp.core.checking.reading.evidence import Fault
from quizapp.core.checking.reading.phrasing import UNCONFIRMED, reworded
from quizapp.core.checking.reading.words import SMALL, spaced
from quizapp.core.folding import place_of, tokens
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
    mend = fault.mend
    if _KEYED_RE.search(mend):
        mend = UNCONFIRMED if fault.code == "S010" else reworded(whole=False)
    return replace(fault, message=message, mend=mend)


def in_own_words(fault: Fault, read: str, written: str, known: str = "") -> Fault:
    """The fault of a statement as a rule read it, told of it as its author wrote it.

    What a message shows of the statement that its author did not write so becomes what stands there instead: `is
    obliged to`, where a rule has read `must`. What is `known` besides, a stem, is shown as it is.
    """
    told, marked, shown = fault.message.replace(read, written).partition("”: “")
    told = _MARKED_RE.sub(lambda one: f"“{_own(one[1], read, written, known)}”", told)
    return replace(fault, message=f"{told}{marked}{shown}")


def _own(marked: str, read: str, written: str, known: str) -> str:
    """Words between marks, as the author has them; as they are where the author has them so, or nothing like them."""
    words = spaced(marked)
    at = spaced(read).find(words)
    if at < 0 or words in spaced(written) or words in spaced(known):
        return marked
    low = spaced(read)[: at + 1].count(" ") - 1
    high = low + len(tokens(marked))
    there = tokens(written)
    if len(there) <= _SHORT:
        return written.strip(" .")  # of a short one a part tells too little
    codes = SequenceMatcher(None, tokens(read), there, autojunk=False).get_opcodes()
    parts = [_there(code, low, high) for code in codes if code[1] < high and low < code[2]]
    start, end = min(one[0] for one in parts), max(one[1] for one in parts)
    if all(word in SMALL for word in there[start:end]):  # what was read stands in more than one place
        changed = [code for code in codes if code[0] != "equal"]
        start, end = changed[0][3], changed[-1][4]
    return written[slice(*place_of(written, start, end))] if start < end else written.strip(" .")


_SHORT = 12


def _there(code: tuple[str, int, int, int, int], low: int, high: int) -> tuple[int, int]:
    """The part of a stretch of the author's words that stands for those from one place to another as they were read."""
    tag, mine, _, theirs, end = code
    if tag != "equal":
        return theirs, end
    return theirs + max(low - mine, 0), min(end, theirs + high - mine)


_MARKED_RE = re.compile(r"“([^“”]+)”")


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
