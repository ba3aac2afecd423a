"""Options without the words that all of them begin and end with: `The one who …`, `It gives … as an example`."""

from collections.abc import Sequence
from itertools import takewhile

from quizapp.core.checking.reading.once import claims_of
from quizapp.core.checking.reading.words import plain, role
from quizapp.core.questions.common import Question


def unframed(texts: Sequence[str], question: Question) -> Sequence[str]:
    """Some options of a question without what all of them have at both ends; as they are where that is little."""
    options = [plain(one.text).rstrip(" .").split() for one in claims_of(question) if role(one)[1] in _OFFERED]
    lead = _shared(options)
    tail = _shared([one[lead:][::-1] for one in options])
    leads = lead >= _TWO or (lead and (tail >= _TWO or options[0][0].casefold() in _LEADING_WORDS))
    if len(options) < _SEVERAL or not leads or any(len(one) <= lead + tail for one in options):
        return texts
    return [" ".join(words[lead : len(words) - tail]) for one in texts for words in [one.rstrip(" .").split()]]


def _shared(options: Sequence[Sequence[str]]) -> int:
    """How many words, from the first on, all options have."""
    return sum(1 for _ in takewhile(lambda words: len(set(words)) == 1, zip(*options, strict=False)))


_LEADING_WORDS = frozenset({"when", "if", "because"})
_OFFERED = frozenset({"answer", "answers", "distractors"})
_TWO, _SEVERAL = 2, 3
