"""Which two pairs of a matching have each other's answers, by quotes that have an answer side by side with its prompt.

Of `a wide ditch` and `a deep well` the well is not what is wide, in whatever order the quotes are given.
"""

from collections.abc import Sequence
from itertools import combinations

from quizapp.core.checking.reading.evidence import Ground
from quizapp.core.checking.reading.kinship import begins_alike
from quizapp.core.checking.reading.words import content, plain
from quizapp.core.folding import run_at, tokens
from quizapp.core.questions.matching import Matching, Pair

_BETWEEN = 2
"""So many words may part what stands side by side: `the bitter nine-year feud`."""


def named_crosswise(question: Matching, grounds: Sequence[Ground]) -> tuple[int, int] | None:
    """Two pairs, by their place, whose answers stand beside the other's prompt, and with their own nowhere."""
    pairs = question.pairs
    for at, to in combinations(range(len(pairs)), 2):
        one, other = pairs[at], pairs[to]
        if not (
            _stand_together(one.answer, other.prompt, grounds) and _stand_together(other.answer, one.prompt, grounds)
        ):
            continue
        if not any(_is_told(pair, grounds) for pair in (one, other)):
            return at, to
    return None


def _stand_together(answer: str, prompt: str, grounds: Sequence[Ground]) -> bool:
    """Whether a quote has an answer right before or behind a prompt, in their own words, but for a word or two."""
    one, other = tokens(plain(answer)), tokens(plain(prompt))
    if not one or not other:
        return False
    for ground in grounds:
        own = tokens(ground.citation.quote)
        at, to = run_at(own, one), run_at(own, other)
        if at is None or to is None or at == to:
            continue
        if (to - at - len(one) if at < to else at - to - len(other)) in range(_BETWEEN + 1):
            return True
    return False


def _is_told(pair: Pair, grounds: Sequence[Ground]) -> bool:
    """Whether a sentence that has a pair's answer has any word of its prompt, too."""
    own, answer = content(plain(pair.prompt)), tokens(plain(pair.answer))
    for ground in grounds:
        told = content(ground.passage.sentence)
        if run_at(tokens(ground.passage.sentence), answer) is not None and any(
            begins_alike(word, told) for word in own
        ):
            return True
    return False
