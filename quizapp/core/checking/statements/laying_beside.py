"""A statement laid beside its sentence, and whether it says another thing where the two differ."""

import re
from collections.abc import Sequence

from quizapp.core.checking.figures.bearing import bears_out
from quizapp.core.checking.lexicons.clauses import STANDING_FOR
from quizapp.core.checking.lexicons.polarity import DENYING
from quizapp.core.checking.reading.evidence import Ground
from quizapp.core.checking.reading.framing import framed, outside_law
from quizapp.core.checking.reading.names import Holdings, names
from quizapp.core.checking.reading.vocabulary import Vocabulary
from quizapp.core.checking.reading.words import content
from quizapp.core.checking.statements.aligning import Aligned, best_aligned
from quizapp.core.checking.statements.arranging import may_speak
from quizapp.core.folding import tokens
from quizapp.core.quantities import Quantity, quantities

_LEFT_OUT = 3
"""A statement that passes over more words of meaning inside its sentence may say something else with the rest."""

_TURNING = DENYING | {"by"}
"""Left out, these turn what is said: `was bought by`, `was not`."""


def laid_beside(statement: str, ground: Ground) -> Aligned | None:
    """The statement laid beside the quote's sentence."""
    sentences = [_NUMBER_RE.sub("", sentence) for sentence in ground.passage.sentences]
    core, speaker = framed(statement)
    said = core if speaker and may_speak(speaker, ground) else outside_law(statement)
    return best_aligned(said, sentences, part=not ground.whole)


_NUMBER_RE = re.compile(r"^\W*\d{1,2}\. (?=[A-Z])")
"""The number of a paragraph, which says nothing."""


def is_changed(statement: str, ground: Ground, vocabulary: Vocabulary) -> bool:
    """Whether a statement that runs along with its sentence says something else in it, and so may well be false."""
    found = laid_beside(statement, ground)
    if found is None:
        return False
    if not found.mine:
        left_out = found.left_out
        return not _TURNING.isdisjoint(left_out) or len(content(" ".join(left_out))) > _LEFT_OUT
    return differs(found, ground, vocabulary)


def puts_another(statement: str, ground: Ground, vocabulary: Vocabulary, *, worded: bool = True) -> bool:
    """Whether a statement that runs along with its sentence puts another name or figure in the place of one.

    Where its words are not `worded` as there, only names and figures are compared.
    """
    found = laid_beside(statement, ground)
    if found is None or not (names(found.mine) or quantities(found.mine)) or _is_of_its_law(found.mine, ground):
        return False
    return bool(names(found.theirs) or quantities(found.theirs)) and differs(found, ground, vocabulary, worded=worded)


def puts_another_for_quoted(statement: str, ground: Ground, vocabulary: Vocabulary) -> bool:
    """Whether a statement has a figure or a name of its own where its quote has another of the kind, however worded.

    `The lamp has two wicks`, of a quoted `lamp with 96 wicks`, though elsewhere there be two of something.
    """
    quote = ground.citation.quote
    mine, quoted = quantities(statement), quantities(quote)
    own = [one for one in mine if not _is_there(one, quoted)]
    if any(one.kind == other.kind != "label" and not _is_there(other, mine) for one in own for other in quoted):
        return True
    terms = vocabulary.terms([ground])
    there = Holdings([*ground.passage.sentences, ground.record, ground.section], terms)
    if not any(there.missing(name) for name in names(statement) if not name.leads):
        return False
    said = Holdings([statement], terms)
    return any(said.missing(name) for name in names(quote) if not name.leads)


def _is_there(one: Quantity, others: Sequence[Quantity]) -> bool:
    return any(bears_out(other, one, frozenset()) or bears_out(one, other, frozenset()) for other in others)


def _is_of_its_law(text: str, ground: Ground) -> bool:
    """Whether all that a text names is the law that its sentence stands in: `Article 3 forbids` is put for nobody."""
    if ground.hands_on or not names(text):
        return False
    law = Holdings([ground.record, ground.section], {})
    return not any(law.missing(one) for one in names(text)) and all(one.kind == "label" for one in quantities(text))


def differs(found: Aligned, ground: Ground, vocabulary: Vocabulary, *, worded: bool = True) -> bool:
    """Whether a statement says another thing where its sentence differs; a pronoun may stand for what it names."""
    terms = vocabulary.terms([ground])
    theirs = Holdings([found.theirs], terms)
    standing = STANDING_FOR | _THERE if _AT_RE.match(found.mine) else STANDING_FOR
    stands = not content(found.theirs) and not standing.isdisjoint(tokens(found.theirs))
    if stands and content(found.mine) <= content(ground.passage.text):
        return False
    if any(theirs.missing(name) for name in names(found.mine)):
        return True
    mine_amounts, their_amounts = quantities(found.mine), quantities(found.theirs)
    if mine_amounts:
        return not all(any(bears_out(other, one, frozenset()) for other in their_amounts) for one in mine_amounts)
    held = content(" ".join(one.text for one in names(found.mine)))  # `the USSR` for the `Soviet Union`
    return worded and bool(content(found.mine) - content(found.theirs) - held)


_THERE = frozenset({"here", "there"})
_AT_RE = re.compile(r"(?:in|at|on|near|to|from) ")
"""Behind these a place may be named that a text calls `here`."""
