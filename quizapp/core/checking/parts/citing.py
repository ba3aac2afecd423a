"""S012 for a part that is put with one article, of which another article's quote speaks: a warning under `Article 58`.

Asked of pairs, and of groups, that name the article, or the text, which each part is from, where each that is named is
cited: `the Ferry Charter`, `Article 58`. A part is held against the quotes of its own, and against those of the others.
"""

from collections.abc import Iterator, Sequence
from fractions import Fraction

from quizapp.core.checking.parts.placing import Weights, share, weighed
from quizapp.core.checking.parts.putting import Put, put_together
from quizapp.core.checking.reading.evidence import Fault, Ground
from quizapp.core.checking.reading.excerpts import excerpt
from quizapp.core.checking.reading.words import content
from quizapp.core.folding import tokens
from quizapp.core.quantities import quantities
from quizapp.core.questions.categorise import Categorise
from quizapp.core.questions.common import Question
from quizapp.core.questions.matching import Matching

Label = tuple[str, Fraction | str]
"""An article, a section or a rule by its kind and its number; a text by its source."""

_ENOUGH = 0.4
"""The share of a part that another article's quote must have."""

_CLEARLY = 0.3
"""By so much, at least, must that be more than its own article's quotes have."""


def citing_faults(question: Question, grounds: Sequence[Ground]) -> Iterator[Fault]:
    """The fault of the part that is most clearly another article's."""
    if not isinstance(question, Matching | Categorise) or question.checked_by:
        return
    placed = list(_placed(question, grounds))
    cited = {label: [one for one in grounds if label in _all_of(one)] for label in {label for _, label in placed}}
    if len(cited) < _FEWEST or not all(cited.values()):
        return
    weights = weighed([put.text for put, _ in placed])
    told = [_elsewhere(label, own, cited) for (_, label), own in zip(placed, weights, strict=True)]
    found = [(one[0], put, one[1]) for (put, _), one in zip(placed, told, strict=True) if one is not None]
    if found:
        _, put, ground = max(found, key=lambda one: one[0])
        there = next((f"“{other.home}”" for other, label in placed if label in _all_of(ground)), "what says it")
        yield Fault(
            code="S012",
            path=put.path,
            message=f"“{put.text}” is put with “{put.home}”, and {ground.place()} says it:"
            f" “{excerpt(ground.passage.sentence, ground.citation.quote)}”",
            mend=f"Put it with {there}, or cite the words of “{put.home}” that say it.",
        )


_FEWEST = 2


def _elsewhere(own: Label, part: Weights, cited: dict[Label, list[Ground]]) -> tuple[float, Ground] | None:
    """The quote of another article or text that has more of a part than those of its own, and by how much."""
    here = max(share(part, content(one.passage.sentence)) for one in cited[own])
    others = [
        (share(part, content(one.passage.sentence)), one) for label in cited if label != own for one in cited[label]
    ]
    most, ground = max(others, key=lambda one: one[0])
    return (most - here, ground) if most >= _ENOUGH and most - here >= _CLEARLY else None


def _placed(question: Matching | Categorise, grounds: Sequence[Ground]) -> Iterator[tuple[Put, Label]]:
    """The parts that are put with one article, or with one text, each with that."""
    placed = list(put_together(question))
    if isinstance(question, Matching):
        placed += [put.turned() for put in placed]
    for put in placed:
        labels = _labels(put.home) or _texts(put.home, grounds)
        if len(labels) == 1 and not _labels(put.text):
            yield put, labels[0]


def _labels(text: str) -> list[Label]:
    return [(one.unit, one.low) for one in quantities(text) if one.kind == "label" and one.unit in _ARTICLES]


def _texts(home: str, grounds: Sequence[Ground]) -> list[Label]:
    """The cited texts whose record has every word of a name, and `I` apart from `II`."""
    own = set(tokens(home)) - {"the", "of"}
    several = len({ground.citation.source for ground in grounds}) > 1
    named = [one for one in grounds if several and len(own) > 1 and own <= set(tokens(one.record))]
    return list({("source", one.citation.source): None for one in named})


_ARTICLES = frozenset({"article", "section", "rule", "chapter"})


def _all_of(ground: Ground) -> Sequence[Label]:
    """What a citation is of: its article, and its text."""
    return (*_labels(_headed(ground)), ("source", ground.citation.source))


def _headed(ground: Ground) -> str:
    return f"{ground.section} · {ground.citation.section}"
