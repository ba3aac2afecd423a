"""A text, or words shown in a stem, with the gaps filled in, read as the statements that its sentences then are.

What fills a gap may stand in the evidence and go with the rest of its sentence all the same: `{every} mill burnt` of
`most of the mills burnt`, `{both rich and old}` of `rich or old`.
"""

import re
from collections.abc import Iterator, Sequence
from dataclasses import replace

from quizapp.core.checking.lexicons.polarity import DENYING
from quizapp.core.checking.reading.evidence import Check, Fault
from quizapp.core.checking.reading.once import claims_of
from quizapp.core.checking.reading.retelling import of_answer
from quizapp.core.checking.reading.words import SMALL, plain
from quizapp.core.findings import Severity
from quizapp.core.folding import tokens
from quizapp.core.questions.choice import Choice
from quizapp.core.questions.cloze import GAP_RE, Cloze
from quizapp.core.questions.common import Claim, Question
from quizapp.core.questions.text import Text
from quizapp.core.questions.true_false import TrueFalse
from quizapp.core.sentences import sentence_spans

_AGAINST = frozenset({"S003", "S004", "S012"})


def filled_faults(question: Question, check: Check) -> Iterator[Fault]:
    """The errors of each sentence with its gaps filled in, told of the gap that they speak of."""
    if not isinstance(question, Cloze | Choice | Text) or question.checked_by:
        return
    for statement, gaps in _sentences(question) if isinstance(question, Cloze) else _filled_stem(question):
        if gaps and len(statement.split()) >= _FEWEST and DENYING.isdisjoint(tokens(statement)):
            read = TrueFalse(id=question.id, question=statement, answer=True, evidence=question.evidence)
            for fault in check(read):
                gap = _told_of(fault, gaps)
                if gap is not None and fault.code in _AGAINST and fault.severity is Severity.ERROR:
                    yield of_answer(replace(fault, path=gap.path))


_FEWEST = 4
"""Fewer words are no statement; and of one that denies no rule can tell whether it denies its filling."""


def _sentences(question: Cloze) -> Iterator[tuple[str, Sequence[Claim]]]:
    """The sentences of the text with its gaps filled in, each with the fillings that stand in it."""
    keys = {claim.path[1]: claim for claim in reversed(claims_of(question)) if claim.holds}
    text, placed = "", []
    for at, part in enumerate(GAP_RE.split(question.text)):
        filling = keys.get(part) if at % 2 else None
        if filling is not None:
            placed.append((len(text), filling))
        text += part if filling is None else filling.text
    for low, high in sentence_spans(text):
        for part in _PART_RE.finditer(text, low, high):
            yield plain(part[0].strip()), [filling for at, filling in placed if part.start() <= at < part.end()]


def _filled_stem(question: Choice | Text) -> Iterator[tuple[str, Sequence[Claim]]]:
    """The words that a stem shows with a gap in them, filled in with the answer: `Complete: “The reeve ___ go.”`."""
    shown = _SHOWN_RE.search(question.question) if _GAP_SHOWN_RE.search(question.question) else None
    key = next((claim for claim in claims_of(question) if claim.holds), None)
    if shown is not None and key is not None:
        filled = f"{shown['before']}{key.text.strip(' .')}{shown['after']}"
        yield plain(f"{filled.strip(' .')}."), [key]


_GAP_SHOWN_RE = re.compile(r"_{2,}|\.{3,}|…")
_NO_GAP = r"(?:(?!\.{3})[^“”\"_…])*"
_SHOWN_RE = re.compile(rf"[“\"](?P<before>{_NO_GAP})(?:{_GAP_SHOWN_RE.pattern})(?P<after>{_NO_GAP})[”\"]")

_PART_RE = re.compile(r"[^;]+;?")
"""What semicolons part may each have a sentence of its own."""


def _told_of(fault: Fault, gaps: Sequence[Claim]) -> Claim | None:
    """The gap whose filling a fault speaks of, by the words that it names first; none where those are of none."""
    named = _NAMED_RE.search(fault.message)
    words = set(tokens(named["word"] or named["words"])) if named is not None else set()
    for own in (words - SMALL or words, words & _RULING):
        for gap in gaps:
            if not own.isdisjoint(tokens(plain(gap.text))):
                return gap
    ruling = [gap for gap in gaps if not _RULING.isdisjoint(tokens(plain(gap.text)))]
    return ruling[0] if len(ruling) == 1 and fault.code == "S012" else None


_RULING = frozenset({"may", "must", "shall", "can", "cannot", "should", "all", "every", "no", "or", "and"})
"""Small words that decide what a sentence says: `the miller {may} mend the dam`."""

_NAMED_RE = re.compile(r"(?:asserts|denies) “(?P<word>[^\s”]+)|“(?P<words>[^”]+)”")
"""Of what is asserted or denied the first word is meant; the others are shown for what they are said of."""
