"""S012 for a statement that obliges to a deed where its rule obliges to try: `shall endeavour to grant an amnesty`."""

import re
from collections.abc import Iterator, Sequence

from quizapp.core.checking.lexicons.duties import MUST, OBLIGING, SHORT_OF_DUTY, TRYING
from quizapp.core.checking.lexicons.polarity import DENYING
from quizapp.core.checking.reading.evidence import Fault, Ground
from quizapp.core.checking.reading.excerpts import excerpt
from quizapp.core.checking.reading.kinship import akin
from quizapp.core.checking.reading.once import asserted
from quizapp.core.checking.reading.phrasing import reworded
from quizapp.core.checking.reading.words import content, meaning, plain, setting
from quizapp.core.folding import tokens
from quizapp.core.questions.common import Question
from quizapp.core.questions.true_false import TrueFalse
from quizapp.core.seldom import Seldom

_TRYING_RE = Seldom(rf"\b{TRYING} ", re.IGNORECASE)
_MUST_RE = re.compile(rf"\b(?:{MUST}|{OBLIGING})\b", re.IGNORECASE)
_UTMOST_RE = re.compile(r"\b(?<=[a-z]est )possible\b")
"""The broadest possible pardon is no attempt at a pardon."""

_NEXT, _FAR = 4, 6
"""Among so many words behind a statement's duty its deed is named, and among so many behind the attempt."""

_SHARED = 0.4

_LIGHT = frozenset(
    map(meaning, ("impose", "adopt", "take", "apply", "make", "introduce", "issue", "give", "grant", "put"))
)
"""Verbs that leave it to their object to say what is done."""

_IN_FULL = frozenset(map(meaning, ("full", "complete", "total", "general", "broad", "wide", "blanket", "immediate")))
"""How much of it: the deed is behind it."""


def endeavour_faults(question: Question, grounds: Sequence[Ground]) -> Iterator[Fault]:
    """The fault of a statement keyed true, or of answers to what is asked of somebody."""
    whole = isinstance(question, TrueFalse)
    for ground in grounds:
        sentence = ground.passage.sentence
        trying = None if SHORT_OF_DUTY.isdisjoint(tokens(sentence)) else _TRYING_RE.search(sentence)
        if trying is None:
            continue
        for claim in asserted(question):
            text = plain(claim.text)
            duty = _MUST_RE.search(text)
            if duty is None or not (SHORT_OF_DUTY | DENYING).isdisjoint(tokens(_UTMOST_RE.sub(" ", text))):
                continue
            if _is_of_one_deed(text[duty.end() :], ground.passage.sentence[trying.end() :]) and _is_of_one_matter(
                text if whole else f"{setting(claim)} {text}", ground
            ):
                yield Fault(
                    code="S012",
                    path=claim.path,
                    message=f"the key says “{duty[0]}” where {ground.place()} only says “{trying[0].strip()}”:"
                    f" “{excerpt(ground.passage.sentence, trying[0])}”",
                    mend=reworded(whole=whole),
                    against=(duty[0], trying[0].strip()),
                )
                return


def _is_of_one_deed(mine: str, theirs: str) -> bool:
    """Whether the deed of a duty is what the rule asks to be tried, in the same words or near ones."""
    deed = {word for word in map(meaning, tokens(theirs)[:_FAR]) if word}
    own = [word for word in map(meaning, tokens(mine)[:_NEXT]) if word]
    if len(own) > 1 and own[0] in _LIGHT:
        own = own[1:]  # `impose sanctions` is what `consider sanctions` has in view
        own = own[1:] if len(own) > 1 and own[0] in _IN_FULL else own
    return bool(own) and (own[0] in deed or not akin(own[0]).isdisjoint(deed))


def _is_of_one_matter(text: str, ground: Ground) -> bool:
    own = content(text)
    around = content(ground.passage.text) | content(ground.section) | content(ground.record)
    held = sum(word in around or not akin(word).isdisjoint(around) for word in own)
    return held >= _SHARED * len(own)
