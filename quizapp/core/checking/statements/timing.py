"""S012 for a statement that goes by another moment than its sentence: `at the time of the trial`, for `of the deed`.

`Whoever was under age on the day of the sale` is not what `at the time of the signature` says, all else being the same.
"""

import re
from collections.abc import Iterator, Sequence

from quizapp.core.checking.doubts.wording_freely import is_known
from quizapp.core.checking.lexicons.polarity import SLIGHT
from quizapp.core.checking.reading.evidence import Fault, Ground
from quizapp.core.checking.reading.senses import is_near
from quizapp.core.checking.reading.words import content
from quizapp.core.checking.statements.gainsaying import core_of, gainsaid_faults
from quizapp.core.quantities import quantities
from quizapp.core.questions.common import Question
from quizapp.core.seldom import Seldom


def timing_faults(question: Question, grounds: Sequence[Ground]) -> Iterator[Fault]:
    """The fault of a statement keyed true, one at most."""
    core = core_of(question, grounds)
    if _MOMENT_RE.search(core) is not None:
        yield from gainsaid_faults(question, core, grounds, _moments)


_MOMENT_RE = Seldom(r"\b(?:at the (?:time|moment|date)|on the (?:day|date)) of (?P<what>[^,;:.]+)", re.IGNORECASE)


def _moments(core: str, sentence: str, ground: Ground) -> tuple[str, str] | None:
    """The moment of a statement and that of a sentence, where they are two and all else is one."""
    mine, theirs = _MOMENT_RE.search(core), _MOMENT_RE.search(sentence)
    if mine is None or theirs is None or not _is_another(core, mine, sentence, theirs, ground):
        return None
    return mine[0], theirs[0]


def _is_another(core: str, mine: re.Match[str], sentence: str, theirs: re.Match[str], ground: Ground) -> bool:
    """Whether the moment is another, of which the source tells elsewhere, and the rest is the sentence's."""
    own, told = content(_NEXT_RE.split(mine["what"])[0]), content(sentence)
    if not own or not own.isdisjoint(_OF_WHATEVER) or any(is_near(word, told) for word in own):
        return False
    if not content(theirs["what"]) or not all(is_known(word, [ground]) for word in own):
        return False
    rest = _words(core[: mine.start()]) | _words(core[mine.end() :])
    said = {word for word in rest if is_near(word, told)}
    return bool(said) and rest - said <= _LOOSE


def _words(text: str) -> frozenset[str]:
    return content(text).difference(*(content(text[one.start : one.end]) for one in quantities(text)))


_NEXT_RE = re.compile(r" (?:in|on|at|to|by|for|from|with|before|under) ")
_OF_WHATEVER = content("act conduct deed offence offense event fact case matter question doing happening")
"""Words for whatever was done: a sentence may well tell by its own word what that was."""

_LOOSE = SLIGHT | content("count matter decide decisive person day time date moment")
