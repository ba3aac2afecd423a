"""Where a list has an option that is right too, as a message shows it: by its own words, wherever the answer stands."""

from collections.abc import Sequence

from quizapp.core.checking.doubts.wording import coverage
from quizapp.core.checking.reading.evidence import Ground
from quizapp.core.checking.reading.excerpts import excerpt
from quizapp.core.checking.reading.words import content
from quizapp.core.folding import tokens


def where_it_stands(told: str, ground: Ground, grounds: Sequence[Ground]) -> str:
    """The words of the list that have an option, and where: those of its own citation, or of the answer's paragraph."""
    own = max((ground, *grounds), key=lambda one: (coverage(told, one.citation.quote), one is ground))
    if coverage(told, own.citation.quote) > coverage(told, ground.passage.sentence):
        ground = own
    item = ground.passage.sentence
    if coverage(told, item) < _ENOUGH:
        item = max((item, *_beside_it(ground)), key=lambda text: coverage(told, text))
    if item != ground.passage.sentence:  # it is no quote's
        return f"“{excerpt(item)}” beside {ground.place()}"
    words = set(tokens(item))
    first = next((word for word in tokens(told) if word in words and content(word)), "")
    return f"“{excerpt(item, first or ground.citation.quote)}” in {ground.place()}"


def _beside_it(ground: Ground) -> Sequence[str]:
    """The paragraphs near a quote's, in its section: the other items of its list."""
    if ground.index is None or not ground.paragraph_number:
        return ()
    at = ground.paragraph_number - 1
    near = ground.index.text.paragraphs[max(0, at - _NEAR) : at + _NEAR + 1]
    return [one.text for one in near if one.section == ground.section and one.number != ground.paragraph_number]


_NEAR = 8
_ENOUGH = 0.5
