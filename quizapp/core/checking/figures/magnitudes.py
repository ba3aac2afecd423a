"""S003 for a statement that counts in hundreds what its sentence counts in dozens.

`Hundreds of raids killed dozens of herdsmen` turns round `dozens of raids that killed hundreds of herdsmen`. What is
counted is the first noun behind the word that has a near one in both.
"""

import re
from collections.abc import Iterator, Sequence

from quizapp.core.checking.reading.evidence import Fault, Ground
from quizapp.core.checking.reading.excerpts import excerpt
from quizapp.core.checking.reading.framing import framed
from quizapp.core.checking.reading.once import claims_of
from quizapp.core.checking.reading.senses import is_near
from quizapp.core.checking.reading.words import meaning, plain
from quizapp.core.folding import tokens
from quizapp.core.quantities import Quantity, quantities
from quizapp.core.questions.common import Question
from quizapp.core.questions.true_false import TrueFalse

_WORDS = frozenset({"dozens", "scores", "hundreds", "thousands", "millions", "billions"})
"""A word of these: where a statement has none, nothing need be counted."""

_BEHIND = 6
"""So many words behind it may what is counted stand: `dozens of air and ground strikes`."""


def magnitude_faults(question: Question, grounds: Sequence[Ground]) -> Iterator[Fault]:
    """The fault of a statement keyed true."""
    if not isinstance(question, TrueFalse) or not question.answer or _WORDS.isdisjoint(tokens(question.question)):
        return
    for claim in claims_of(question):
        core = framed(plain(claim.text)).core
        for ground in grounds:
            found = _other_magnitude(core, ground.passage.sentence)
            if found is not None:
                mine, theirs = found
                yield Fault(
                    code="S003",
                    path=claim.path,
                    message=f"“{mine}” in the statement is “{theirs}” in {ground.place()}:"
                    f" “{excerpt(ground.passage.sentence, theirs)}”",
                    mend=f"Write “{theirs}”, or turn the key round.",
                )
                return


def _other_magnitude(core: str, sentence: str) -> tuple[str, str] | None:
    """What a statement counts in one word for many and its sentence in another, each as written."""
    theirs = [(other, frozenset(_behind(sentence, other))) for other in _roundly(sentence)]
    for one in _roundly(core) if theirs else ():
        noun = next((word for word in _behind(core, one) if any(is_near(word, counted) for _, counted in theirs)), "")
        same = [other for other, counted in theirs if noun and is_near(noun, counted)]
        if same and all(other.low != one.low for other in same):
            return core[one.start : one.end], sentence[same[0].start : same[0].end]
    return None


def _roundly(text: str) -> list[Quantity]:
    """The words of a text for many of a thing, those in a figure (`dozens of thousands`) or a bound apart."""
    return [one for one in quantities(text) if one.vague and tokens(text[: one.start])[-1:] != ("than",)]


def _behind(text: str, one: Quantity) -> list[str]:
    """The stems of the words of meaning behind a word for many, up to the next figure or the end of the clause."""
    behind = _CLAUSE_RE.split(text[one.end :])[0]
    later = min((other.start - one.end for other in quantities(text) if other.start > one.end), default=len(behind))
    return [word for word in map(meaning, tokens(behind[: max(0, later)])[:_BEHIND]) if word]


_CLAUSE_RE = re.compile(r"[,;:.]| (?:on|in|at|by|who|that|which|during|when|were|was|have|had|left|from|to) ")
