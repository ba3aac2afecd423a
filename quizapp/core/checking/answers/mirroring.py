"""S012 for an answer that has the two the wrong way round, where a distractor is the answer turned round.

`The court asks the clerk` beside `The clerk asks the court`: which is right the evidence tells by who stands before
whom in it, a `by` or a `from` apart.
"""

from collections.abc import Iterator, Sequence

from quizapp.core.checking.reading.evidence import Fault, Ground
from quizapp.core.checking.reading.excerpts import excerpt
from quizapp.core.checking.reading.once import claims_of
from quizapp.core.checking.reading.senses import is_near
from quizapp.core.checking.reading.words import meaning, plain, role
from quizapp.core.folding import tokens
from quizapp.core.questions.choice import Choice
from quizapp.core.questions.common import Question

_TURNING = frozenset({"by", "from"})
_FEWEST = 3
"""So many words of meaning, at least, say who does what to whom."""

_CLOSE = 3
"""So many words, at most, stand between a `by` and the last word of the name that it leads to."""


def mirrored_faults(question: Question, grounds: Sequence[Ground]) -> Iterator[Fault]:
    """The fault of a choice's answer."""
    if not isinstance(question, Choice):
        return
    answer, *others = claims_of(question)
    own = _words(answer.text)
    if len(own) < _FEWEST:
        return
    for other in others:
        pair = _exchanged(own, _words(other.text)) if role(other)[1] == "distractors" else None
        if pair is None:
            continue
        first, second = pair
        for ground in grounds:
            if _comes_second(first, second, tokens(answer.text), ground):
                yield Fault(
                    code="S012",
                    path=answer.path,
                    message=f"{ground.place()} has it the other way round, as “{plain(other.text)}” does:"
                    f" “{excerpt(ground.passage.sentence, ground.citation.quote)}”",
                    mend=f"Make “{plain(other.text)}” the answer, or quote words that bear the answer out.",
                )
                return


def _words(text: str) -> tuple[str, ...]:
    return tuple(filter(None, map(meaning, tokens(plain(text)))))


def _exchanged(one: Sequence[str], other: Sequence[str]) -> tuple[Sequence[str], Sequence[str]] | None:
    """The words that begin and those that end a text and have changed places in another of the same words."""
    if one == other or sorted(one) != sorted(other):
        return None
    for first in range(1, len(one) - 1):
        for last in range(first + 1, len(one)):
            if [*one[last:], *one[first:last], *one[:first]] == list(other):
                return one[:first], one[last:]
    return None


def _comes_second(first: Sequence[str], second: Sequence[str], answer: Sequence[str], ground: Ground) -> bool:
    """Whether the sentence has it that the second of an answer's two does it to the first."""
    words = tokens(ground.passage.sentence)
    one, other = _place(first, words), _place(second, words)
    if one is None or other is None:
        return False
    earlier, later = min(one, other), max(one, other)
    turned = not _TURNING.isdisjoint(words[max(earlier + 1, later - _CLOSE) : later])
    first_does = (one < other) != turned
    return first_does == (not _TURNING.isdisjoint(answer))


def _place(name: Sequence[str], words: Sequence[str]) -> int | None:
    """Where the last word of a name stands in a sentence; None unless it has all of them, and that one once."""
    meanings = [meaning(word) for word in words]
    there = frozenset(filter(None, meanings))
    if not all(is_near(word, there) for word in name):
        return None
    found = [at for at, word in enumerate(meanings) if word and (word == name[-1] or is_near(name[-1], {word}))]
    return found[0] if len(found) == 1 else None
