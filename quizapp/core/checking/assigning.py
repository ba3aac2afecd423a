"""S012 for a pair's or a group's part that its own quote puts with another one of the key.

Of each answer or item the quotes that state it are looked up. If their sentences, and the headings that they stand
under, have nothing of what the key puts it with, and most of what the key has of another pair or group, it belongs
there.
"""

from collections.abc import Iterator, Mapping, Sequence

from quizapp.core.checking.bearing import bears_out
from quizapp.core.checking.evidence import Fault, Ground
from quizapp.core.checking.excerpts import excerpt
from quizapp.core.checking.lexicons.places import PARTICLES
from quizapp.core.checking.pairing import each_has_its_quote
from quizapp.core.checking.wording import coverage
from quizapp.core.checking.words import content, plain
from quizapp.core.findings import Step
from quizapp.core.quantities import quantities
from quizapp.core.questions.categorise import Categorise
from quizapp.core.questions.common import Question
from quizapp.core.questions.matching import Matching

_TWO = 2
"""Quotes of two pairs may stand in either order; of more, each stands by its own."""

_MOST = 0.5
"""The share of another pair's own words that a part's quote must have around it for the part to belong there."""


def assignment_faults(question: Question, grounds: Sequence[Ground], terms: Mapping[str, str]) -> Iterator[Fault]:
    """The first part that is put with the wrong one."""
    placed: Sequence[tuple[str, int, tuple[Step, ...]]]
    if isinstance(question, Matching):
        if len(grounds) > _TWO and each_has_its_quote(question, grounds):
            return
        homes = [pair.prompt for pair in question.pairs]
        placed = [(pair.answer, at, ("pairs", at)) for at, pair in enumerate(question.pairs)]
    elif isinstance(question, Categorise):
        homes = [group.name for group in question.groups]
        placed = [
            (item, at, ("groups", group.name, number))
            for at, group in enumerate(question.groups)
            for number, item in enumerate(group.items)
        ]
    else:
        return
    own = _own_words([f"{plain(home)} {terms.get(plain(home), '')}" for home in homes])
    for item, at, path in placed:
        here = [ground for ground in grounds if own[at] and _states(ground, plain(item))]
        said = frozenset[str]().union(*(content(one.passage.sentence) for one in here))
        headed = frozenset[str]().union(*(content(one.section) for one in here))
        if not here or own[at] & (said | headed):
            continue
        there = next((n for n, other in enumerate(own) if other and _belongs(homes[n], other, said, headed)), None)
        if there is not None and isinstance(question, Matching) and _shares_sentence(here, placed[there][0], grounds):
            continue
        if there is not None:
            yield Fault(
                code="S012",
                path=path,
                message=f"“{plain(item)}” is put with “{plain(homes[at])}”, but {here[0].place()}, which states it,"
                f" speaks of “{plain(homes[there])}”: “{excerpt(here[0].passage.sentence, here[0].citation.quote)}”",
                mend=f"Put it with “{plain(homes[there])}”, or cite the passage that speaks of “{plain(homes[at])}”.",
            )
            return


def _shares_sentence(here: Sequence[Ground], other: str, grounds: Sequence[Ground]) -> bool:
    """Whether the sentence that states a part states the other's as well, and so speaks of both."""
    beside = {ground.passage.sentence for ground in grounds if _states(ground, plain(other))}
    return any(ground.passage.sentence in beside for ground in here)


def _belongs(home: str, own: frozenset[str], said: frozenset[str], headed: frozenset[str]) -> bool:
    """Whether the sentences have most of a home's own words, or the headings its whole name of several."""
    whole = content(plain(home))
    return len(own & said) > _MOST * len(own) or (len(whole) > 1 and whole <= headed)


def _own_words(homes: Sequence[str]) -> list[frozenset[str]]:
    """The words of each prompt, or name of a group, that no other has."""
    words = [content(home) - PARTICLES for home in homes]
    return [mine.difference(*(words[:at] + words[at + 1 :])) for at, mine in enumerate(words)]


def _states(ground: Ground, item: str) -> bool:
    """Whether a quote states an item: its figures, or most of its words; of an article, whether it is taken from it."""
    asked, quote = quantities(item), ground.citation.quote
    labels = [one for one in asked if one.kind == "label"]
    if labels:
        under = quantities(f"{ground.section} · {ground.citation.section}")
        return any(one.unit == labels[0].unit and one.low == labels[0].low for one in under)
    if asked:
        found = quantities(quote)
        return all(any(bears_out(other, one, frozenset()) for other in found) for one in asked)
    return bool(content(item)) and coverage(item, quote) > _MOST
