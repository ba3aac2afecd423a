"""S012 for a statement that has done what its sentence says was only planned, threatened or asked for.

`The envoy threatened to leave` does not say that he left. Read are the past forms of a statement which its sentence has
behind such a verb alone; whoever speaks of a plan, or of what may or would be, says no more than the sentence.
"""

import re
from collections.abc import Iterator, Sequence
from functools import lru_cache

from quizapp.core.checking.lexicons.clauses import MODALS, NO_PAST, PAST
from quizapp.core.checking.lexicons.polarity import DENYING
from quizapp.core.checking.lexicons.undone import MEANING, ONLY_MEANT
from quizapp.core.checking.lexicons.voices import UNSURE_ASKED
from quizapp.core.checking.reading.evidence import Fault, Ground
from quizapp.core.checking.reading.excerpts import excerpt
from quizapp.core.checking.reading.framing import framed
from quizapp.core.checking.reading.once import claims_of
from quizapp.core.checking.reading.phrasing import reworded
from quizapp.core.checking.reading.words import meaning, plain
from quizapp.core.folding import tokens
from quizapp.core.questions.common import Question
from quizapp.core.questions.true_false import TrueFalse

_ONLY_MEANT_RE = re.compile(rf"\b{ONLY_MEANT} (?:be )?(?P<verb>[a-z]+)", re.IGNORECASE)
_WANTING = frozenset({"about", "want", "wants", "wanted", "wish", "wishes", "wished"})
_PLAINLY_MEANT = UNSURE_ASKED | _WANTING | MODALS - {"to", "did", "does", "do"} | DENYING


def planning_faults(question: Question, grounds: Sequence[Ground]) -> Iterator[Fault]:
    """The faults of a statement keyed true."""
    if not isinstance(question, TrueFalse) or not question.answer:
        return
    for claim in claims_of(question):
        for ground in grounds:
            found = only_meant(plain(claim.text), ground)
            if found is not None:
                mine, theirs = found
                yield Fault(
                    code="S012",
                    path=claim.path,
                    message=f"the key says “{mine}” where {ground.place()} only says “{theirs}”:"
                    f" “{excerpt(ground.passage.sentence, theirs)}”",
                    mend=reworded(whole=True),
                    against=(mine, theirs),
                )
                return


def only_meant(statement: str, ground: Ground, *, named: bool = True) -> tuple[str, str] | None:
    """What a statement has done, and how its sentence only plans, threatens or asks for it; None where it does not.

    Where the paragraph has `named` the deed elsewhere it may have been done; else only where it has it done.
    """
    meant = [found for one in ground.passage.sentences for found in _meant(one)]
    if not meant:
        return None
    core = framed(statement).core
    words = tokens(core)
    if _ONLY_MEANT_RE.search(core) is not None or not _PLAINLY_MEANT.isdisjoint(words):
        return None
    elsewhere = tokens(_ONLY_MEANT_RE.sub(" ", ground.passage.text))
    done = {
        meaning(word): word for at, word in enumerate(words) if is_past(word) and "to" not in words[max(0, at - 2) : at]
    }
    there = {meaning(word) for word in elsewhere if named or is_past(word)}
    for verb, written in meant:
        if verb in done and verb not in there:
            return done[verb], written
    return None


def is_past(word: str) -> bool:
    """Whether a word is a past form, as far as it can be told by itself."""
    return word in PAST or (word.endswith("ed") and word not in NO_PAST and not word.endswith("eed"))


@lru_cache(maxsize=1 << 10)
def _meant(sentence: str) -> tuple[tuple[str, str], ...]:
    """The verbs of which a sentence says that they were only meant, each with the words that say so."""
    if MEANING.isdisjoint(tokens(sentence)):
        return ()
    return tuple((meaning(match["verb"].casefold()), match[0]) for match in _ONLY_MEANT_RE.finditer(sentence))
