"""S012 for a statement keyed true that its sentence tells only as what is wrongly thought.

Of `it is a myth that herders built the weir` it is not so that herders built it.
"""

from collections.abc import Iterator, Sequence

from quizapp.core.checking.lexicons.polarity import DENYING
from quizapp.core.checking.lexicons.voices import SAYING
from quizapp.core.checking.reading.disowning import is_called_untrue
from quizapp.core.checking.reading.evidence import Fault, Ground
from quizapp.core.checking.reading.excerpts import excerpt
from quizapp.core.checking.reading.framing import framed
from quizapp.core.checking.reading.phrasing import reworded
from quizapp.core.checking.reading.words import plain
from quizapp.core.folding import tokens
from quizapp.core.questions.common import Question
from quizapp.core.questions.true_false import TrueFalse


def disowned_faults(question: Question, grounds: Sequence[Ground]) -> Iterator[Fault]:
    """The fault of a statement keyed true that asserts it; one that says who thinks so may well be true."""
    if not isinstance(question, TrueFalse) or not question.answer:
        return
    text = plain(question.question)
    ground = next((one for one in grounds if is_called_untrue(text, one.passage.sentence)), None)
    if ground is None or framed(text).speaker or not (DENYING | SAYING | _THINKING).isdisjoint(tokens(text)):
        return
    yield Fault(
        code="S012",
        path=("answer",),
        message=f"the key asserts what {ground.place()} calls untrue:"
        f" “{excerpt(ground.passage.sentence, ground.citation.quote)}”",
        mend=reworded(whole=True),
    )


_THINKING_LIST = """
believe believes believed think thinks thought assume assumed belief impression idea claim claims claimed rumour
rumours rumor rumors supposed held seems seemed seem appears appeared story notion view
"""
_THINKING = frozenset(_THINKING_LIST.split())
"""A statement with one of these says that it is thought, which it may be."""
