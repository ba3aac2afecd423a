"""What is said of nobody: `no mill in the valley may be sold to them`, where the `no` stands far before the verb."""

from collections.abc import Sequence

from quizapp.core.checking.lexicons.polarity import NOBODY, RULING
from quizapp.core.checking.reading.verbs import is_past
from quizapp.core.folding import tokens


def is_of_nobody(written: str, sentence: str) -> bool:
    """Whether a sentence says a phrase of nobody: `be sold to them`, of `no mill in the valley may be sold to them`."""
    return is_ruled_of_nobody(tokens(sentence.partition(written)[0]))


def has_nobody_ahead(before: Sequence[str]) -> bool:
    """Whether such words have a `no` or a `nobody` that may be a subject: not `who did nothing`, `run at no cost`."""
    return any(
        word in NOBODY and not (at and _is_no_subject(before[at - 1], *before[at + 1 : at + 2]))
        for at, word in enumerate(before)
    )


def _is_no_subject(ahead: str, behind: str = "") -> bool:
    """Whether what stands around a `no` makes it an object, or part of what tells how; in `at no time` it denies."""
    return (is_past(ahead) or ahead in _LEADING_TO) and behind not in _CASES


_LEADING_TO = frozenset(
    {"did", "do", "does", "done", "doing", "say", "says", "at", "of", "by", "for", "to", "on", "under"}
)
_CASES = frozenset({"case", "cases", "event", "way", "circumstances", "circumstance", "account", "time"})


def is_ruled_of_nobody(before: Sequence[str], *own: str) -> bool:
    """Whether what comes behind such words, its `own` first ones known, may or must be done by nobody, or to nobody."""
    if not has_nobody_ahead(before):
        return False
    if not RULING.isdisjoint((*before[-_AHEAD:], *own)):
        return True
    near = before[-_TURNED_ROUND:]
    return any(word in RULING and near[at - 2 : at - 1] == ("no",) for at, word in enumerate(near) if at > 1)


_AHEAD = 2
"""So few words before a phrase a `may` or a `must` rules it."""

_TURNED_ROUND = 9
"""So near a phrase a denial in front denies it: `in no case shall any miller be fined`."""
