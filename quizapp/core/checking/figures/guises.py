"""A figure that the evidence has in another guise: as a word (`both`), in its record, as one and so many others."""

import re
from collections.abc import Mapping
from fractions import Fraction

from quizapp.core.checking.figures.asserting import Figure
from quizapp.core.checking.figures.bearing import bears_out
from quizapp.core.checking.figures.held import Held
from quizapp.core.checking.figures.one_more import one_and_others
from quizapp.core.checking.reading.words import content, plain
from quizapp.core.folding import tokens
from quizapp.core.quantities import Quantity, quantities
from quizapp.core.questions.common import Question
from quizapp.core.questions.true_false import TrueFalse

WORDS_FOR: Mapping[Fraction | int, frozenset[str]] = {
    0: frozenset({"no", "none", "never", "without", "neither"}),
    1: frozenset({"single", "sole", "only", "once", "first", "alone"}),
    2: frozenset({"both", "pair", "couple", "twice", "double", "doubled", "twin", "twins", "dual", "duo"}),
    3: frozenset({"trio", "triple", "thrice", "tripled", "trilogy", "triplets"}),
    4: frozenset({"quartet", "quadruple", "quadrupled"}),
    Fraction(1, 2): frozenset({"half", "halved", "halves"}),
}
"""Words that state a figure without being a number."""

_ONE_RE = re.compile(r"\b(?:an?|one|the|another|its|his|her|their) ((?:[\w-]+ ){0,2}[\w-]+)", re.IGNORECASE)


def said_otherwise(held: Held, figure: Figure, question: Question) -> bool:
    """Whether the figure stands in the evidence in another guise: as a word, in the record, as part of a name."""
    one = figure.quantity
    bare = not one.unit and not figure.in_percents  # `first` is no word for one percent
    if one.kind in {"number", "ordinal"} and bare and set(tokens(figure.text)) <= held.words - held.taken:
        return True
    if one.low == one.high and bare and held.words & WORDS_FOR.get(one.low, frozenset()):
        return True
    if one.low == one.high == 1 and bare and _is_one(held, figure):
        return True
    if any(bears_out(other, one, held.years) for other in quantities(held.record)) or is_one_more(held, one, question):
        return True
    date = one.date
    if date is not None and date.year in held.years and date.month is None:
        return True
    return isinstance(question, TrueFalse) and date is not None and _published(held, one)


def _is_one(held: Held, figure: Figure) -> bool:
    """Whether the passage speaks of one of what is counted (`a school`)."""
    texts = [ground.passage.text for ground in held.grounds]
    return any(content(match[1]) & figure.words for text in texts for match in _ONE_RE.finditer(text))


def is_one_more(held: Held, one: Quantity, question: Question) -> bool:
    """Whether the evidence counts one and so many others, all of whom are asked for."""
    asked = plain(question.question)
    return one.kind == "number" and any(
        many.low + 1 == one.low == one.high
        for ground in held.grounds
        for many, _ in one_and_others(asked, ground.passage.sentence)
    )


def _published(held: Held, claimed: Quantity) -> bool:
    """Whether a date is that on which a source was published."""
    published = [ground.source.published for ground in held.grounds if ground.source and ground.source.published]
    texts = [f"{day.day} {day:%B} {day.year}" for day in published]
    return any(bears_out(other, claimed, held.years) for text in texts for other in quantities(text))
