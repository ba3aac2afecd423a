"""S012 for a statement by which one thing is more than another where its sentence has it less: `more than it earns`.

What stands behind `than` tells which of the two is measured by which: `the fine was less than the fee` and `the fee was
more than the fine` say one thing.
"""

import re
from collections.abc import Iterator, Sequence

from quizapp.core.checking.lexicons.polarity import DENYING
from quizapp.core.checking.reading.evidence import Fault, Ground
from quizapp.core.checking.reading.framing import framed
from quizapp.core.checking.reading.once import asserted
from quizapp.core.checking.reading.phrasing import gainsaid
from quizapp.core.checking.reading.words import content, plain
from quizapp.core.folding import tokens
from quizapp.core.questions.common import Question
from quizapp.core.questions.true_false import TrueFalse

_UP_LIST = "more greater higher larger bigger longer older faster stronger richer wider heavier later taller better"
_DOWN_LIST = "less fewer lower smaller shorter younger slower weaker poorer narrower lighter earlier worse"
_PAIRED_LIST = """
more less
more fewer
greater less
greater smaller
higher lower
larger smaller
bigger smaller
longer shorter
older younger
faster slower
stronger weaker
richer poorer
wider narrower
heavier lighter
later earlier
taller shorter
better worse
"""
_PAIRED = tuple(frozenset(pair.split()) for pair in _PAIRED_LIST.strip().splitlines())
_THAN_RE = re.compile(
    rf"\b(?P<way>{'|'.join((*_UP_LIST.split(), *_DOWN_LIST.split()))})(?: [a-z]+){{0,2}} than (?P<what>[^,;.]{{3,60}})",
    re.IGNORECASE,
)


def comparing_faults(question: Question, grounds: Sequence[Ground]) -> Iterator[Fault]:
    """The fault of a statement keyed true, and of answers."""
    whole = isinstance(question, TrueFalse)
    for claim in asserted(question):
        for ground in grounds if "than" in claim.text else ():
            found = compared(framed(plain(claim.text)).core, ground.passage.sentence)
            if found is not None:
                yield gainsaid(claim.path, *found, ground, whole=whole)
                return


def compared(text: str, sentence: str) -> tuple[str, str] | None:
    """How a text and a sentence compare with one and the same thing, where the one has more and the other less."""
    if "than" not in tokens(text) or not DENYING.isdisjoint((*tokens(text), *tokens(sentence))):
        return None
    mine, theirs = list(_THAN_RE.finditer(text)), list(_THAN_RE.finditer(sentence))
    if len(mine) == 1 and not theirs:
        return _equalled(mine[0], text, sentence)
    if len(mine) != 1 or len(theirs) != 1:
        return None
    one, other = mine[0], theirs[0]
    ways = frozenset({one["way"].casefold(), other["way"].casefold()})
    behind, there = content(one["what"]), content(other["what"])
    before = content(sentence[: other.start()])
    if ways in _PAIRED and behind & there and len(behind & there) > len(behind & before):
        return one[0], other[0]
    return None


def _equalled(one: re.Match[str], text: str, sentence: str) -> tuple[str, str] | None:
    """What a text has as more or less than a thing, and a sentence as like it: `similar to those of the guests`."""
    for other in _LIKE_RE.finditer(sentence):
        behind, there = content(one["what"]), content(other["what"])
        before = content(text[: one.start()]) | content(one[0][: one.start("what") - one.start()])
        if behind and behind <= there and before & content(sentence[: other.start()]):
            return one[0], other[0]
    return None


_LIKE_RE = re.compile(
    r"\b(?:similar to|equal to|the same as|equivalent to|identical (?:to|with)|comparable (?:to|with)|like)"
    r" (?P<what>[^,;.]{3,80})",
    re.IGNORECASE,
)
