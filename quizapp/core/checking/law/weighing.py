"""S012 for a key by which a condition is of another weight: `if it is useful`, of `imperative necessity`.

Consent is more than notice, proof more than suspicion, constant care other than reasonable care. Read is the quote, as
the words that settle the question; where its sentence has the key's own phrase too, nothing is said.
"""

from collections.abc import Iterator, Sequence
from functools import lru_cache
from typing import NamedTuple

from quizapp.core.checking.lexicons.polarity import DENYING
from quizapp.core.checking.lexicons.weights import WEIGHTS, WEIGHTS_BEFORE
from quizapp.core.checking.reading.evidence import Fault, Ground
from quizapp.core.checking.reading.framing import framed
from quizapp.core.checking.reading.once import claims_of
from quizapp.core.checking.reading.phrasing import gainsaid
from quizapp.core.checking.reading.senses import is_near
from quizapp.core.checking.reading.words import content, meaning, plain, role, setting
from quizapp.core.folding import tokens
from quizapp.core.questions.common import Question
from quizapp.core.questions.true_false import TrueFalse


class Weight(NamedTuple):
    """A phrase of a text: its question and column, how it is written, and the stem that it must stand before."""

    matter: int
    column: int
    written: str
    before: str


_FEWEST, _SHARED = 2, 0.5
"""So many words of its quote's sentence, and so great a share of its own in the passage, must a key have."""


def weighing_faults(question: Question, grounds: Sequence[Ground]) -> Iterator[Fault]:
    """The faults of a statement keyed true, and of answers and gaps that name a condition."""
    quoted = [(ground, weights(ground.citation.quote)) for ground in grounds]
    if question.checked_by or not any(found for _, found in quoted):
        return
    whole = isinstance(question, TrueFalse)
    for claim in claims_of(question):
        if not claim.holds or not (whole or role(claim)[1] in {"answer", "answers"}):
            continue  # of pairs each has its own quote
        text, asked = plain(claim.text), "" if whole else setting(claim)
        mine = weights(text)
        if not mine or not DENYING.isdisjoint(tokens(f"{asked} {text}")) or _is_said(mine, grounds):
            continue
        for ground, theirs in quoted:
            found = _otherwise(f"{asked} {framed(text).core}", mine, theirs, ground)
            if found is not None:
                yield gainsaid(claim.path, *found, ground, whole=whole)
                break


def weighed_otherwise(text: str, ground: Ground) -> tuple[str, str] | None:
    """A phrase of a text, and the one of its quote that weighs more or less; None where there are none."""
    mine = weights(text)
    if not mine or not DENYING.isdisjoint(tokens(text)) or _is_said(mine, [ground]):
        return None
    return _otherwise(text, mine, weights(ground.citation.quote), ground)


def _is_said(mine: Sequence[Weight], grounds: Sequence[Ground]) -> bool:
    """Whether a quote's sentence has a phrase of the same column."""
    told = [one for ground in grounds for one in weights(ground.passage.sentence)]
    return any(_is_alike(one, other) for one in mine for other in told)


def _otherwise(text: str, mine: Sequence[Weight], theirs: Sequence[Weight], ground: Ground) -> tuple[str, str] | None:
    for one in mine:
        for other in theirs:
            if (
                (one.matter, one.before) == (other.matter, other.before)
                and one.column != other.column
                and not any(_is_alike(other, third) for third in weights(text))
                and _is_of_one_matter(text, one, other, ground)
            ):
                return one.written, other.written
    return None


def _is_alike(one: Weight, other: Weight) -> bool:
    return (one.matter, one.column, one.before) == (other.matter, other.column, other.before)


def _is_of_one_matter(text: str, one: Weight, other: Weight, ground: Ground) -> bool:
    """Whether a key speaks of what its quote is about: by a word of it, or two of its sentence, and half of its own."""
    own = content(text) - content(one.written) - _ASKING
    quoted = content(ground.citation.quote) - content(other.written)
    around = content(f"{ground.passage.text} {ground.before}") | content(f"{ground.section} {ground.record}")
    told = sum(is_near(word, around) for word in own)
    near = bool(one.before) or any(is_near(word, quoted) for word in own)
    if not near:
        sentence = content(ground.passage.sentence) - content(other.written)
        near = sum(is_near(word, sentence) for word in own) >= _FEWEST
    return near and told >= _SHARED * len(own)


_ASKING = content("give use write state name word words term phrase two three single exact exactly answer complete")
"""What only tells how an answer is to be written."""


@lru_cache(maxsize=1 << 12)
def weights(text: str) -> tuple[Weight, ...]:
    """The phrases of a text that tell how heavy a condition is."""
    words = tokens(text)
    if _OPENING.isdisjoint(words):
        return ()
    found = []
    for at, word in enumerate(words):
        for phrase, matter, column, leads in _BY_FIRST.get(word, ()):
            end = at + len(phrase)
            if words[at:end] != phrase:
                continue
            before = meaning(words[end]) if leads and end < len(words) else ""
            if before or not leads:
                found.append(Weight(matter, column, " ".join(phrase), before))
    return tuple(found)


def _by_first() -> dict[str, list[tuple[tuple[str, ...], int, int, bool]]]:
    """The phrases by the word that they begin with, longer ones first."""
    found: dict[str, list[tuple[tuple[str, ...], int, int, bool]]] = {}
    questions = [(one, False) for one in WEIGHTS] + [(one, True) for one in WEIGHTS_BEFORE]
    for matter, (columns, leads) in enumerate(questions):
        for column, phrases in enumerate(columns):
            for phrase in phrases:
                words = tuple(tokens(phrase))
                found.setdefault(words[0], []).append((words, matter, column, leads))
    return found


_BY_FIRST = _by_first()
_OPENING = frozenset(_BY_FIRST)
