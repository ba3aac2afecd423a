"""What rules on statements have in common that hold one sentence of a quote after another against them."""

from collections.abc import Callable, Iterator, Sequence

from quizapp.core.checking.reading.evidence import Fault, Ground
from quizapp.core.checking.reading.framing import framed
from quizapp.core.checking.reading.once import claims_of
from quizapp.core.checking.reading.phrasing import gainsaid
from quizapp.core.checking.reading.words import plain
from quizapp.core.questions.common import Question
from quizapp.core.questions.true_false import TrueFalse

Differing = Callable[[str, str, Ground], tuple[str, str] | None]
"""What a statement, without who says it, has otherwise than a quote's sentence: its words and those there."""


def core_of(question: Question, grounds: Sequence[Ground]) -> str:
    """What a statement keyed true says, without who says it; empty for any other key, and where a text is not here."""
    if not isinstance(question, TrueFalse) or not question.answer or not all(ground.whole for ground in grounds):
        return ""
    return framed(plain(question.question)).core


def gainsaid_faults(question: Question, core: str, grounds: Sequence[Ground], differs: Differing) -> Iterator[Fault]:
    """S012 for a statement that a sentence of its quotes has otherwise; one at most."""
    for ground in grounds:
        for sentence in ground.passage.sentences:
            found = differs(core, sentence, ground)
            if found is not None:
                yield gainsaid(claims_of(question)[0].path, *found, ground, whole=True)
                return
