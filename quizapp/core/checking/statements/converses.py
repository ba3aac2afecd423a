"""S012 for a statement that has the giver get, or who gets give: `Orsk sold the mill` of a mill that was sold to Orsk.

What one sells another buys: both verbs may say one thing, and one verb two. So what is compared is who gives and who
gets, read off the words before the verb, behind its `to`, `from` or `by`.
"""

from collections.abc import Iterator, Sequence
from functools import lru_cache
from typing import NamedTuple

from quizapp.core.checking.lexicons.clauses import BEING, BREAKING
from quizapp.core.checking.reading.evidence import Fault, Ground
from quizapp.core.checking.reading.excerpts import excerpt
from quizapp.core.checking.reading.framing import framed
from quizapp.core.checking.reading.once import claims_of
from quizapp.core.checking.reading.phrasing import reworded
from quizapp.core.checking.reading.words import content, meaning, meanings, plain
from quizapp.core.folding import tokens
from quizapp.core.questions.common import Question
from quizapp.core.questions.true_false import TrueFalse

_GIVING_LIST = "sell lend lease rent export grant award donate hand cede give pay transfer sold lent gave given paid"
_GETTING_LIST = "buy borrow hire import receive inherit acquire purchase bought obtain get got"
_GIVING = frozenset(content(_GIVING_LIST))
_GETTING = frozenset(content(_GETTING_LIST))
_ENDING = (BREAKING | {"to", "and", "or", "over", "back"}) - {"of"}
_LONGEST = 5


class Deal(NamedTuple):
    """A verb of a deal as written, and the words of who gives and of who gets, empty where they are not told."""

    written: str
    giver: frozenset[str]
    getter: frozenset[str]


def converse_faults(question: Question, grounds: Sequence[Ground]) -> Iterator[Fault]:
    """The fault of a statement keyed true."""
    if not isinstance(question, TrueFalse) or not question.answer:
        return
    for claim in claims_of(question):
        for ground in grounds:
            found = turned_deal(plain(claim.text), ground)
            if found is not None:
                mine, theirs = found
                yield Fault(
                    code="S012",
                    path=claim.path,
                    message=f"the statement says “{mine.written}” where {ground.place()} has the two deal the other"
                    f" way round, “{theirs.written}”: “{excerpt(ground.passage.sentence, theirs.written)}”",
                    mend=reworded(whole=True),
                )
                return


def turned_deal(text: str, ground: Ground) -> tuple[Deal, Deal] | None:
    """The deal of a statement and that of its sentence where who gives in the one gets in the other."""
    for mine in deals(framed(text).core):
        for theirs in deals(ground.passage.sentence):
            turned = mine.giver & theirs.getter or mine.getter & theirs.giver
            if turned and not (mine.giver & theirs.giver or mine.getter & theirs.getter):
                return mine, theirs
    return None


def same_deal(text: str, told: str) -> bool:
    """Whether a text and what is told have the same one give, or the same one get: `bought` may be `was sold to`."""
    return any(
        mine.giver & theirs.giver or mine.getter & theirs.getter for mine in deals(text) for theirs in deals(told)
    )


@lru_cache(maxsize=1 << 11)
def deals(text: str) -> tuple[Deal, ...]:
    """The deals that a text tells of."""
    words = tokens(text)
    stems = [meaning(word) for word in words]
    return tuple(
        deal
        for at, stem in enumerate(stems)
        if stem in _GIVING or stem in _GETTING
        for deal in [_deal(words, at, gives=stem in _GIVING)]
        if deal.giver or deal.getter
    )


def _deal(words: Sequence[str], at: int, *, gives: bool) -> Deal:
    passive = not BEING.isdisjoint(words[max(0, at - 3) : at])
    behind = words[at + 1 :]
    subject = frozenset[str]() if passive else _subject(words[:at])
    doer = _after("by", behind) if passive else subject
    other = _after("to" if gives else "from", behind)
    if gives and not passive and "to" not in behind[:_REACH]:
        other = _first_of_two(behind)
    return Deal(words[at], doer if gives else other, other if gives else doer)


def _subject(before: Sequence[str]) -> frozenset[str]:
    start = max((n + 1 for n, word in enumerate(before) if word in _STARTING), default=0)
    clause = before[start:]
    end = next((n for n, word in enumerate(clause) if word in BREAKING and n), len(clause))
    return meanings(clause[:end])


_STARTING = frozenset({"that", "and", "but", "when", "while", "because", "before", "after", "as", "if", "who", "which"})


def _after(small: str, behind: Sequence[str]) -> frozenset[str]:
    at = next((n for n, word in enumerate(behind) if word == small), None)
    if at is None:
        return frozenset()
    own = behind[at + 1 : at + 1 + _LONGEST]
    return meanings(own[: next((n for n, word in enumerate(own) if word in _ENDING), len(own))])


def _first_of_two(behind: Sequence[str]) -> frozenset[str]:
    """Who gets it where a verb has two objects: `lent the guild of dyers a large sum`."""
    at = next((n for n, word in enumerate(behind[:_REACH]) if n > 1 and word in _SECOND), None)
    return frozenset() if at is None or not _ENDING.isdisjoint(behind[:at]) else meanings(behind[:at])


_SECOND = frozenset({"a", "an", "some", "more", "his", "her", "its", "their"})
_REACH = 8
