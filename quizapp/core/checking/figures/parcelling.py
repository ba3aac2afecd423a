"""S003 for a figure that an answer gives to each of two, where its sentence gives it to both together.

Of `10 Tavrian and Halden reeves` nobody says `ten Tavrian and ten Halden reeves`, nor `ten from each land`.
"""

import re
from collections.abc import Iterator, Sequence

from quizapp.core.checking.figures.asserting import turn_of_speech
from quizapp.core.checking.figures.bearing import same_value
from quizapp.core.checking.reading.evidence import Fault, Ground
from quizapp.core.checking.reading.excerpts import excerpt
from quizapp.core.checking.reading.once import claims_of
from quizapp.core.checking.reading.words import content, is_key, plain
from quizapp.core.folding import tokens
from quizapp.core.quantities import Quantity, quantities
from quizapp.core.questions.common import Question

_EACH_RE = re.compile(
    r"\b(?:(?:of|from|on|for|by|to|in) each\b|each of (?:them|the two|these)\b|apiece\b)", re.IGNORECASE
)
_JOINED_RE = re.compile(r"\b([\w’'-]+)(?:,? and | or )(?:the )?([\w’'-]+)")
_REACH = 60
"""So far behind a figure, in signs, may two stand that it counts together."""


def parcelling_faults(question: Question, grounds: Sequence[Ground]) -> Iterator[Fault]:
    """The faults of answers, and of statements."""
    for claim in claims_of(question):
        text = plain(claim.text)
        own = [one for one in quantities(text) if one.kind == "number"] if claim.holds and is_key(claim) else []
        shared = next((one for one in own if _is_given_twice(one, own) or _EACH_RE.search(text)), None)
        if shared is None or turn_of_speech(shared):
            continue
        found = next(filter(None, (_together(shared, text, ground) for ground in grounds)), None)
        if found is not None:
            ground, both = found
            yield Fault(
                code="S003",
                path=claim.path,
                message=f"“{text[shared.start : shared.end]}” is given to each of two, and {ground.place()} counts both"
                f" together: “{excerpt(ground.passage.sentence, both)}”",
                mend="Give the figure once, for both, or cite the words that say how many each has.",
            )


def _is_given_twice(one: Quantity, own: Sequence[Quantity]) -> bool:
    return sum(same_value(one, other) for other in own) > 1


def _together(one: Quantity, text: str, ground: Ground) -> tuple[Ground, str] | None:
    """The quote whose sentence has a figure once, before two that a text gives it to, and these as they stand there."""
    sentence = ground.passage.sentence
    there = [other for other in quantities(sentence) if same_value(one, other)]
    if len(there) != 1 or not _EACH.isdisjoint(tokens(sentence)):
        return None
    behind = sentence[there[0].end : there[0].end + _REACH]
    own = content(text)
    for both in _JOINED_RE.finditer(behind):
        named = content(both[1]), content(both[2])
        if all(named) and (all(words <= own for words in named) or _EACH_RE.search(text)):
            return ground, sentence[there[0].start : there[0].end + both.end()]
    return None


_EACH = frozenset({"each", "apiece", "every", "respectively", "both"})
