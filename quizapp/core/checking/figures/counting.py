"""S003 for a figure that counts families in the key and people in the evidence: the figure alone is no answer.

Compared are the nouns right behind a figure, and only those that are surely of different kinds.
"""

import re
from collections.abc import Iterator

from quizapp.core.checking.figures.asserting import Figure, asserted
from quizapp.core.checking.figures.bearing import bears_out
from quizapp.core.checking.figures.figures import Sight
from quizapp.core.checking.lexicons.counted import KINDS, SORTS
from quizapp.core.checking.reading.evidence import Fault, Ground
from quizapp.core.checking.reading.once import claims_of
from quizapp.core.checking.reading.words import plain, setting
from quizapp.core.folding import tokens
from quizapp.core.quantities import Quantity
from quizapp.core.questions.common import Claim, Question

_BEHIND = 3
"""Among so many words behind a figure its noun is looked for: `1,200 Kenyan farming families`."""

_ENDS_NOUN = frozenset(
    {"and", "or", "of", "in", "by", "from", "who", "that", "which", "to", "were", "was", "are", "is", "as", "at", "for"}
)
_ASKED_RE = re.compile(r"\bhow many (?P<what>[^,;?]+)", re.IGNORECASE)


def counting_faults(question: Question, sight: Sight) -> Iterator[Fault]:
    """The faults of the key's parts that hold, one a part."""
    for claim in claims_of(question):
        for figure in asserted(claim, question) if claim.holds else ():
            mine = _counted(claim, figure)
            there = None if not mine else _another(mine, figure, sight)
            if there is not None:
                noun, written, ground = there
                yield Fault(
                    code="S003",
                    path=claim.path,
                    message=f"“{figure.text}” counts {mine} in the key and {noun} in {ground.place()}: “{written}”",
                    mend=f"Say “{noun}”, or cite the passage that counts {mine}.",
                )
                break


def _counted(claim: Claim, figure: Figure) -> str:
    """What a figure of a key counts: the noun behind it, or the one that the stem asks for; empty where none tells."""
    own = plain(claim.text)
    behind = _noun(own[figure.quantity.end :])
    asked = _ASKED_RE.search(setting(claim)) if not behind else None
    return behind if asked is None else _noun(asked["what"])


def _another(mine: str, figure: Figure, sight: Sight) -> tuple[str, str, Ground] | None:
    """The noun of another kind that the evidence has behind the figure, wherever it has it; None where it may agree."""
    found = None
    for ground in sight.grounds:
        passage = ground.passage
        for one in passage.quantities:
            if not _stands_near(one, ground) or not bears_out(one, figure.quantity, sight.years_for(figure.quantity)):
                continue
            noun = _noun(passage.text[one.end :])
            if not noun or not _are_apart(mine, noun) or _may_be_as_many(mine, noun, _rest(ground, one)):
                return None
            found = noun, passage.text[one.start : passage.text.find(noun, one.end) + len(noun)], ground
    return found


def _may_be_as_many(mine: str, noun: str, rest: str) -> bool:
    """Whether what follows a figure and its noun may say that something else is as many.

    Deeds and what they are done to are not: `46 raids on farms, mills and barns` are not 46 mills.
    """
    told = tokens(rest)
    deeds = "event" in {KINDS[mine], KINDS[noun]}
    return mine in told and not (deeds and _AS_MANY.isdisjoint(told))


_AS_MANY = frozenset({"many", "each", "every", "apiece", "respectively", "same", "different", "one"})


def _rest(ground: Ground, one: Quantity) -> str:
    """What follows a figure in its sentence: it may say there what else so many are."""
    end = next(high for low, high in ground.passage.spans if low <= one.start < high)
    return ground.passage.text[one.end : end]


def _stands_near(one: Quantity, ground: Ground) -> bool:
    spans = (ground.passage.spans[at] for at in ground.passage.quoted)
    return any(low <= one.start < high for low, high in spans)


def _noun(text: str) -> str:
    """The noun of a known kind that a text begins with, behind what describes it."""
    words = tokens(_JOINED_RE.sub("", _CLAUSE_RE.split(text, maxsplit=1)[0]))
    if words[1:2] == ("and",) and words[2:3] and not words[2][0].isdigit():
        words = (words[0], *words[2:])  # `46 ground and air attacks`
    for at, word in enumerate(words[:_BEHIND]):
        if word in _ENDS_NOUN:
            return ""
        if word == "civilian":  # of civilian officials, and of civilian and military ones
            return next((one for one in words[at + 1 : at + 1 + _BEHIND] if one in KINDS), word)
        if word in KINDS:
            of = words[at + 1 : at + 2]
            return of[0] if of and of[0] in KINDS else word  # of city officials the officials
    return ""


_JOINED_RE = re.compile(r"\b[A-Z]\w+ and (?=[A-Z]\w+ [a-z])")
"""The first of two peoples: `10 senior Tavrian and Halden officers`."""

_CLAUSE_RE = re.compile(r"[,;:.()“”\"—–]")


def _are_apart(one: str, other: str) -> bool:
    """Whether what is the one is surely not the other."""
    if KINDS[one] != KINDS[other]:
        return True
    mine, theirs = SORTS.get(one), SORTS.get(other)
    return mine is not None and theirs is not None and mine[0] == theirs[0] and mine[1] != theirs[1]
