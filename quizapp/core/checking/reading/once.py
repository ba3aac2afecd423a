"""What every rule asks of one question after another, worked out once a question."""

from collections.abc import Callable, Iterator
from typing import Generic, TypeVar

from quizapp.core.checking.reading.words import is_key, plain
from quizapp.core.questions.choice import Choice
from quizapp.core.questions.cloze import Cloze
from quizapp.core.questions.common import Claim, Question
from quizapp.core.questions.multiple import Multiple
from quizapp.core.questions.text import Text
from quizapp.core.questions.true_false import TrueFalse

ResultT = TypeVar("ResultT")


class Once(Generic[ResultT]):
    """A function of a question that remembers the last one, and knows it by identity.

    Rules come to a question one after the other; to find it in a table by its many fields would cost more than most
    of them do.
    """

    __slots__ = ("_last", "_work")

    def __init__(self, work: Callable[[Question], ResultT]) -> None:
        self._work = work
        self._last: tuple[Question, ResultT] | None = None

    def __call__(self, question: Question) -> ResultT:
        """The result for a question."""
        last = self._last
        if last is None or last[0] is not question:
            last = self._last = question, self._work(question)
        return last[1]


@Once
def claims_of(question: Question) -> tuple[Claim, ...]:
    """What the key asserts and denies."""
    return question.claims()


def asserted(question: Question) -> Iterator[Claim]:
    """What a statement keyed true says, or each key of a choice, of several answers, or of a text; of other types none.

    Of a key that is left to a person (`checked_by`) there is none either.
    """
    whole = isinstance(question, TrueFalse)
    if (whole or isinstance(question, Choice | Multiple | Text)) and not question.checked_by:
        yield from (claim for claim in claims_of(question) if claim.holds and (whole or is_key(claim)))


@Once
def everything(question: Question) -> str:
    """Stem, key and explanation, as bare words."""
    text = question.text if isinstance(question, Cloze) else ""
    return plain(" ".join((question.question, text, *question.key(), question.explanation)))
