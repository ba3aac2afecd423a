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
    told = " ".join(spaced(ground.passage.text) for ground in grounds)
    for pattern in (_OF_RANK_RE, _MADE_UP_RE):
        for match in [*pattern.finditer(text)]:
            name = match["name"]
            if spaced(name) in told:
                continue
            rank = match.groupdict().get("rank") or "Somebody"
            who = _CALLED.get(rank, rank.lower())
            one = who if who == "somebody" else f"{'an' if who[0] in 'aeiou' else 'a'} {who}"
            text = _put(text, match[0], one)
            again = rf"\b(?:(?:{_RANKS})\.? )?{re.escape(name)}\b"
            text = re.sub(again, "he" if who == "somebody" else f"the {who}", text)
    return question if text == question.question else replace(question, question=f"{text[:1].upper()}{text[1:]}")


def _put(text: str, written: str, one: str) -> str:
    begins = text.startswith(written) or f". {written}" in text
    return text.replace(written, f"{one[:1].upper()}{one[1:]}" if begins else one, 1)
