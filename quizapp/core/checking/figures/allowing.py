"""Amounts that a passage leaves room for: of a fine `not exceeding six crowns` four are as right as three.

Only where a stem asks for what there may be, and not how far it may go.
"""

import re
from collections.abc import Iterator, Sequence
from itertools import pairwise

from quizapp.core.checking.lexicons.voices import HEDGES_OF_AMOUNT
from quizapp.core.checking.reading.doubting import bounded
from quizapp.core.checking.reading.evidence import Ground
from quizapp.core.checking.reading.once import claims_of
from quizapp.core.checking.reading.senses import is_near
from quizapp.core.checking.reading.words import content, is_key, plain
from quizapp.core.quantities import Quantity, quantities
from quizapp.core.questions.choice import Choice
from quizapp.core.questions.common import Question
from quizapp.core.questions.multiple import Multiple

_ASKS_RE = re.compile(r"\b(?:may|can|could|might|possible|allow\w*|permit\w*|lawful|valid)\b", re.IGNORECASE)
_WHICH_RE = re.compile(r"\bwhich\b", re.IGNORECASE)
_HOW_FAR_RE = re.compile(
    r"\b(?:longest|shortest|maxim\w*|minim\w*|most|least|highest|lowest|greatest|largest|limits?"
    r"|exceed\w*|up to|range|between|upper|lower|fewest|heaviest|harshest|extreme|exact\w*)\b",
    re.IGNORECASE,
)
_AND_RE = re.compile(r"(?: \w+)? and ")
_BETWEEN_RE = re.compile(r"\bbetween $", re.IGNORECASE)


def _asks_what_room_for(asked: str) -> bool:
    """Whether a stem asks for one of what there may be: `Which of these may the bailiff impose?`."""
    return _ASKS_RE.search(asked) is not None and _HOW_FAR_RE.search(asked) is None


def _room_for(text: str, question: Question, grounds: Sequence[Ground]) -> Ground | None:
    """The quote whose sentence leaves room for an option that is one amount; None where none does for certain.

    None either where an option, right or not, is the very amount that the sentence gives as the end.
    """
    found = quantities(text) if isinstance(question, Choice | Multiple) else ()
    if len(found) != 1 or found[0].vague or found[0].kind not in {"number", "duration", "money", "percent"}:
        return None
    if any(bounded(text)) or not _asks_what_room_for(plain(question.question)):
        return None
    one = found[0]
    rest = content(f"{text[: one.start]} {text[one.end :]}")
    offered = [other for claim in claims_of(question) for other in quantities(plain(claim.text))]
    for ground in grounds:
        said = content(ground.passage.sentence) | content(plain(question.question))
        for low, high, unit in _rooms(ground.passage.sentence):
            ends = any(other.unit == unit and other.low in (low, high) for other in offered)
            if unit == one.unit and low < one.low < high and not ends and all(is_near(word, said) for word in rest):
                return ground
    return None


def is_one_that_may_be(text: str, question: Question, grounds: Sequence[Ground]) -> bool:
    """Whether a key is an amount that its passage leaves room for, of a stem that asks which may be."""
    asked = plain(question.question)
    return _WHICH_RE.search(asked) is not None and _room_for(text, question, grounds) is not None


def _rooms(sentence: str) -> Iterator[tuple[float, float, str]]:
    """From where to where, and in which unit, a sentence leaves room."""
    for hedge, one in bounded(sentence):
        if HEDGES_OF_AMOUNT[hedge] in {"at most", "less than"}:
            yield 0, float(one.high), one.unit
    found = quantities(sentence)
    for one in found:
        if one.low < one.high and one.date is None and not one.vague:
            yield float(one.low), float(one.high), one.unit
    for one, other in pairwise(found):
        if _BETWEEN_RE.search(sentence[: one.start]) and _AND_RE.fullmatch(sentence[one.end : other.start]):
            yield from _between(one, other)


def _between(one: Quantity, other: Quantity) -> Iterator[tuple[float, float, str]]:
    if one.date is None and other.date is None and one.low < other.low:
        yield float(one.low), float(other.low), other.unit


def allowed_beside(text: str, question: Question, grounds: Sequence[Ground]) -> Ground | None:
    """The quote that leaves room for a distractor, where what is keyed is told by it or lies in the same room."""
    ground = _room_for(text, question, grounds)
    if ground is None:
        return None
    said = content(ground.passage.sentence)
    for claim in claims_of(question):
        answer = plain(claim.text)
        if claim.holds and is_key(claim) and quantities(answer):
            return _room_for(answer, question, [ground])
        if claim.holds and is_key(claim) and content(answer) and all(is_near(one, said) for one in content(answer)):
            return ground
    return None


def is_conceded(written: str, one: Quantity, text: str, grounds: Sequence[Ground]) -> bool:
    """Whether a text only tries a bound where its passage knows of none: `not even after forty years`."""
    figure = re.escape(written)
    if re.search(rf"\b(?:even|whether|be it|were it)\b[^,;.]{{0,40}}?\b{figure}\b", text, re.IGNORECASE) is None:
        return False
    told = [other for ground in grounds for other in quantities(ground.passage.text)]
    like = any(other.kind == one.kind and other.unit == one.unit for other in told)
    return not like and any(_BOUNDLESS_RE.search(ground.passage.sentence) for ground in grounds)


_BOUNDLESS_RE = re.compile(
    r"\b(?:any|no|not|never|without|regardless|irrespective|whatever|whenever|always|every|all|ever|unlimited)\b",
    re.IGNORECASE,
)
