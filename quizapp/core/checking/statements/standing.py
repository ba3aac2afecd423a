"""S004 and S012 for a statement keyed true that puts another behind the words that its sentence puts one behind.

`Held by the abbey` is not `held by the elders`, `in favour of the steward` not `in favour of the tenants`. Only who is
named, or told of elsewhere in the sentence, is surely another; any other word may be one for the same.
"""

import re
from collections.abc import Iterator, Sequence
from typing import NamedTuple

from quizapp.core.checking.lexicons.clauses import BREAKING
from quizapp.core.checking.reading.apposition import KINDS_OF
from quizapp.core.checking.reading.evidence import Fault, Ground
from quizapp.core.checking.reading.kinship import is_akin, is_kindred
from quizapp.core.checking.reading.names import Holdings, names
from quizapp.core.checking.reading.phrasing import reworded
from quizapp.core.checking.reading.vocabulary import Vocabulary
from quizapp.core.checking.reading.words import content, meaning, plain
from quizapp.core.folding import tokens
from quizapp.core.questions.common import Question
from quizapp.core.questions.true_false import TrueFalse

_BEHIND_RE = re.compile(
    r"(?P<lead>[\w’'-]+) (?P<how>by|in favou?r of|on behalf of|is on|lies with|rests (?:on|with)|falls (?:on|to))"
    r" (?P<who>[^,;:.()“”]+)"
)
_SURE = frozenset({"in favour of", "in favor of", "on behalf of"})
"""Behind these whoever stands is the one meant, whatever word goes before."""

_APPOSED_RE = re.compile(
    r"\s+(?:as|until|unless|if|when|while|who|that|which|to|in|at|on|for|after|before|during|with)\b"
)
_INDEFINITE_RE = re.compile(r"(?:an?|any|all|some|many|several|most|its|his|her|their|means)\b", re.IGNORECASE)
"""What begins so may be whoever the sentence names, or a way of doing it."""

_MOST = 0.5
"""At least so much of a statement's other words must its passage have for both to be of one matter."""

_FEW = 5
"""Of more words of meaning, what stands there is more than somebody."""


class _Behind(NamedTuple):
    """Who stands behind which words, as written."""

    lead: str
    how: str
    before: str
    who: str


def standing_faults(question: Question, grounds: Sequence[Ground], vocabulary: Vocabulary) -> Iterator[Fault]:
    """The first of a statement's that its sentences have another for."""
    if not isinstance(question, TrueFalse) or not question.answer or question.checked_by:
        return
    text = plain(question.question)
    mine = list(_behind(text))
    for ground in grounds if mine else ():
        theirs = [one for sentence in ground.passage.sentences for one in _behind(sentence)]
        for own in mine:
            same = [one for one in theirs if _same_words(own, one)]
            if len(same) == 1 and _is_another(own, same[0], text, ground, vocabulary):
                yield Fault(
                    code="S004" if names(same[0].who) and names(own.who) else "S012",
                    path=("answer",),
                    message=f"“{own.how} {own.who}” is put where {ground.place()} says “{same[0].how} {same[0].who}”",
                    mend=reworded(whole=True),
                )
                return


def _behind(text: str) -> Iterator[_Behind]:
    for match in _BEHIND_RE.finditer(text):
        who = _APPOSED_RE.split(match["who"])[0].strip()
        if 0 < len(content(who)) <= _FEW and _INDEFINITE_RE.match(who) is None:
            yield _Behind(meaning(match["lead"].casefold()), match["how"].casefold(), text[: match.start("how")], who)


def _same_words(mine: _Behind, theirs: _Behind) -> bool:
    if mine.how in _SURE:
        return theirs.how in _SURE and mine.how[:5] == theirs.how[:5]
    if mine.how == "by" == theirs.how:
        return bool(mine.lead) and (mine.lead == theirs.lead or is_akin(mine.lead, frozenset({theirs.lead})))
    return (
        "by" not in (mine.how, theirs.how)
        and mine.how[-2:] == theirs.how[-2:]
        and _meets(content(mine.before), content(theirs.before))
    )


def _is_another(mine: _Behind, theirs: _Behind, text: str, ground: Ground, vocabulary: Vocabulary) -> bool:
    own, sentence = content(mine.who), ground.passage.sentence
    rest = content(text) - own
    around = content(ground.passage.text) | content(ground.section) | content(ground.record)
    # Of a list joined by commas what is read is the first alone: `by Sweden, Kenya, and Tavria`.
    behind = _TO_END_RE.match(sentence, sentence.find(theirs.who)) if mine.how == "by" else None
    listed = _without_describing(mine.who, theirs.who if behind is None else behind[0])
    if len(rest & around) < _MOST * len(rest) or _is_behind_another(mine, theirs, sentence):
        return False
    terms = vocabulary.terms([ground])
    named = [one for one in names(f"by {mine.who}") if not one.leads]
    there = [one for one in names(f"by {theirs.who}") if not one.leads]
    strange = [one for one in named if Holdings([listed], terms).missing(one)]
    unnamed = own - frozenset[str]().union(*(content(one.text) for one in named))
    if len(strange) < len(named) or _meets(unnamed, content(listed)):
        left_out = [one for one in there if Holdings([mine.who], terms).missing(one)]
        return bool(strange and left_out) and len(named) == len(there)
    if strange:
        return True
    return own <= content(sentence.replace(theirs.who, " ")) and BREAKING.isdisjoint(tokens(mine.who))


_TO_END_RE = re.compile(r"[^;:.()“”]+")


def _is_behind_another(mine: _Behind, theirs: _Behind, sentence: str) -> bool:
    """Whether a sentence has a statement's own behind other such words."""
    others = [match["who"] for match in re.finditer(r"\bby (?P<who>[^,;:.()]+)", sentence)]
    return mine.how == "by" and any(mine.who in one for one in others if theirs.who not in one)


def _without_describing(who: str, listed: str) -> str:
    """A list without a name that only tells of what kind another is: `Tavria's former Halden affiliate`."""
    return re.sub(rf"\b{re.escape(who)} (?={KINDS_OF})", " ", listed)


def _meets(one: frozenset[str], other: frozenset[str]) -> bool:
    return any(is_kindred(word, other) for word in one)
