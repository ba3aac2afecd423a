"""S003 and S004 for a key that its sentence has in the brackets, or with the year, of another name than the stem's.

`Orsk (Tavria), Belm (Kenya)`, `Holm (1789) and Quill (1819)`, `the 1742 Orsk Charter and the 1833 Belm Charter`: what
goes with which is plain, and a stem that names the one asks for what goes with it.
"""

import re
from collections.abc import Iterator
from typing import NamedTuple

from quizapp.core.checking.answers.kinds import asked_claims
from quizapp.core.checking.figures.figures import Sight, sight_of
from quizapp.core.checking.reading.evidence import Fault, Ground
from quizapp.core.checking.reading.names import names
from quizapp.core.checking.reading.words import SMALL, plain, spaced
from quizapp.core.folding import tokens
from quizapp.core.quantities import quantities
from quizapp.core.questions.common import Claim, Question
from quizapp.core.questions.true_false import TrueFalse


class Glossed(NamedTuple):
    """A name, and what stands with it, both as written."""

    name: str
    gloss: str


def gloss_faults(question: Question, whole: Sight) -> Iterator[Fault]:
    """The keys that go with another than the stem names, one fault a part."""
    if isinstance(question, TrueFalse) or question.checked_by:
        return
    for claim, asked in asked_claims(question):
        for ground in sight_of(claim, question, whole).grounds:
            sentence = ground.passage.sentence
            found = _of_another(claim, asked, sentence) if _may_pair(sentence) else None
            if found is not None:
                yield _fault(claim, *found, ground)
                break


_YEAR_RE = re.compile(r"\b(?:1\d|20)\d\d (?=[A-Z])")
_BRACKETS_RE = re.compile(r" \((?:by |in |from |of |the |c\. |about )*([^()]{1,60})\)")
_FEWEST = 2


def _may_pair(sentence: str) -> bool:
    """Whether a sentence has brackets enough, or years: asked before its names are looked for."""
    return sentence.count("(") >= _FEWEST or len(_YEAR_RE.findall(sentence)) >= _FEWEST


def _pairs(sentence: str) -> list[Glossed]:
    """The names of a sentence that have something in brackets behind them, or else a year before them."""
    there = names(sentence)
    bracketed = []
    for one in there:
        behind = _BRACKETS_RE.match(sentence, one.start + len(one.text))
        if behind is not None:
            bracketed.append(Glossed(one.text, behind[1]))
    if len(bracketed) >= _FEWEST:
        return bracketed
    return [
        Glossed(one.text, year[0].strip())
        for one in there
        for year in [_YEAR_RE.match(sentence, max(0, one.start - len("1234 ")))]
        if year is not None and year.end() == one.start
    ]


def _of_another(claim: Claim, asked: str, sentence: str) -> tuple[str, str, str] | None:
    """The key's own fellow, the one that the stem names, and what goes with that."""
    text, stem = spaced(plain(claim.text)), spaced(asked)
    pairs = _pairs(sentence)
    if len(pairs) < _FEWEST:
        return None
    for at, to in ((0, 1), (1, 0)):
        mine = [one for one in pairs if _within(text, spaced(one[to]))]
        named = [one for one in pairs if spaced(one[at]) in stem]
        if len(mine) != 1 or len(named) != 1 or mine == named:
            continue
        own, other = mine[0], named[0]
        elsewhere = spaced(sentence).count(text) > 1 or spaced(own[at]) in stem
        if not elsewhere and _alike(own[to], other[to]):
            return own[at], other[at], other[to]
    return None


def _within(text: str, place: str) -> bool:
    """Whether a key is what stands in a place, or all of it but some small words."""
    rest = set(tokens(place)) - set(tokens(text))
    return text in place and rest <= SMALL


def _alike(one: str, other: str) -> bool:
    """Whether two things are of one kind: figures of one kind, or names."""
    here, there = quantities(one), quantities(other)
    if here or there:
        return [own.kind for own in here] == [own.kind for own in there]
    return bool(names(one)) and bool(names(other))


def _fault(claim: Claim, own: str, other: str, instead: str, ground: Ground) -> Fault:
    text = plain(claim.text)
    return Fault(
        code="S003" if quantities(text) else "S004",
        path=claim.path,
        message=f"“{text}” goes with “{own}” in {ground.place()}, and “{instead}” with “{other}”, which is asked for",
        mend=f"Write “{instead}”, or ask for what “{text}” goes with.",
    )
