"""What only a statement speaks of: a party, or a cause, of which its passage has not a word."""

import re

from quizapp.core.checking.lexicons.parties import PARTIES
from quizapp.core.checking.reading.denials import said_words
from quizapp.core.checking.reading.evidence import Ground
from quizapp.core.checking.reading.senses import same_sense
from quizapp.core.checking.reading.words import content, meaning
from quizapp.core.folding import tokens
from quizapp.core.seldom import Seldom


def brought_in(core: str, ground: Ground) -> str:
    """A party or a cause that only the statement speaks of; empty where there is none."""
    return party_alone(core, ground) or _cause_alone(core, ground)


def party_alone(core: str, ground: Ground) -> str:
    """A side or an office that a statement speaks of and its passage does not: `the rebels`, `the prosecutor`."""
    told = content(ground.passage.text)
    if ground.source is not None and ground.source.kind == "treaty":
        told |= content(ground.record) | _BOUND_BY_LAW  # a statute of a court is about it throughout
    for one in said_words(core):
        party = one.word in _PARTIES and one.written not in _DEEDS and not one.written.endswith("ing")
        if party and one.word not in told and not same_sense(one.word, told):
            if one.word in _JUDGES and not _OF_COURTS.isdisjoint(told):
                continue  # a sentence is pronounced by a court
            return f"“{one.written}”"
    return ""


def _cause_alone(core: str, ground: Ground) -> str:
    """What a statement gives as the cause and its passage has not a word of: `because of a drought`."""
    match = _CAUSE_RE.search(core)
    if match is None:
        return _reason_alone(core, ground)
    own = content(match["cause"])
    told = content(ground.passage.text) | content(ground.before)
    strange = own and all(word not in told and not same_sense(word, told) for word in own)
    if strange and own <= _BREAKING and not _BREAKING.isdisjoint(content(ground.passage.sentence)):
        return ""
    return f"“{match[0].strip()}”" if strange else ""


def _reason_alone(core: str, ground: Ground) -> str:
    """The deed that a statement gives as the reason where its sentence gives another: `because they ordered it`."""
    mine, theirs = _REASON_RE.search(core), _REASON_RE.search(ground.passage.sentence)
    if mine is None or theirs is None:
        return ""
    deed = next((word for word in map(meaning, tokens(mine["reason"])) if word), "")
    told = content(ground.passage.text)
    strange = deed and deed not in told and not same_sense(deed, told)
    return f"“{mine[0].strip()}”" if strange else ""


_REASON_RE = Seldom(r"\bbecause (?:they|it|he|she|its|their|his|her|the \w+) (?P<reason>[^,;.]{3,60})", re.IGNORECASE)

_CAUSE_RE = Seldom(r"\b(?:because of|due to|owing to|caused by|as a result of) (?P<cause>[^,;.]{3,60})", re.IGNORECASE)


_DEEDS = frozenset({"fight", "fights", "fought"})
"""Not `the fighters`."""

_BOUND_BY_LAW = content("army soldier troop fighter")
"""Those whom the law of war is for, whoever its rules name."""

_BREAKING = content(
    "break damage destroy destruction devastate devastation ruin wreck smash shatter demolish demolition havoc harm"
    " wreckage wrecked broken shattered"
)
"""Words for harm done to things: as a cause one may stand for another, `what was broken` for `the damage`."""

_JUDGES = content("court judge")
_OF_COURTS = content("sentence penalty convict verdict trial acquit defendant")
_PARTIES = frozenset(map(meaning, PARTIES))
