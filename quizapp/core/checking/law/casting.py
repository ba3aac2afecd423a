"""A statement on somebody made up for a case, read as one on whoever is such a one: a law names nobody.

Under a charter `Sergeant Bark (invented) may search the mill` says what a sergeant may do; that the charter has no Bark
makes it neither true nor false.
"""

import re
from collections.abc import Sequence
from dataclasses import replace

from quizapp.core.checking.reading.evidence import Ground
from quizapp.core.checking.reading.words import spaced
from quizapp.core.questions.true_false import TrueFalse

_RANKS = (
    "Private|Corporal|Sergeant|Lieutenant|Captain|Major|Colonel|Brigadier|Admiral|Commander|Officer|Warden|Soldier"
    "|Nurse|Doctor|Dr|Medic|Guard|Pilot|Sailor|Minister|Mr|Mrs|Ms|Judge|Prosecutor|Farmer|Journalist|Reporter|Recruit"
)
_NAME = r"[A-Z][a-z'’-]+(?: [A-Z][a-z'’-]+)?"
_MADE_UP = r" \((?:an? )?(?:invented|fictional|fictitious|imaginary|imagined|made[ -]up|hypothetical)\b[^)]*\)"
_OF_RANK_RE = re.compile(rf"\b(?P<rank>{_RANKS})\.? (?P<name>{_NAME})(?:{_MADE_UP})?")
_MADE_UP_RE = re.compile(rf"\b(?P<name>{_NAME}){_MADE_UP}")
_CALLED = {"Dr": "doctor", "Mr": "man", "Mrs": "woman", "Ms": "woman"}


def cast(question: TrueFalse, grounds: Sequence[Ground]) -> TrueFalse:
    """The statement with each person made up for it as one of the rank told; itself where its sources are no law."""
    if not grounds or not all(ground.source is not None and ground.source.kind == "treaty" for ground in grounds):
        return question
    text = question.question
    for pattern in (_OF_RANK_RE, _MADE_UP_RE):
        for match in [*pattern.finditer(text)]:
            name = match["name"]
            if any(spaced(name) in spaced(ground.passage.text) for ground in grounds):
                continue
            one, again = _as_one("" if pattern is _MADE_UP_RE else match["rank"])
            text = _put(text, match[0], one)
            text = re.sub(rf"\b(?:(?:{_RANKS})\.? )?{re.escape(name)}\b", again, text)
    return question if text == question.question else replace(question, question=f"{text[:1].upper()}{text[1:]}")


def _as_one(rank: str) -> tuple[str, str]:
    """How one of a rank is told of, and told of again; of no rank, how somebody is."""
    if not rank:
        return "somebody", "he"
    who = _CALLED.get(rank, rank.lower())
    return f"{'an' if who[0] in 'aeiou' else 'a'} {who}", f"the {who}"


def _put(text: str, written: str, one: str) -> str:
    begins = text.startswith(written) or f". {written}" in text
    return text.replace(written, f"{one[:1].upper()}{one[1:]}" if begins else one, 1)
