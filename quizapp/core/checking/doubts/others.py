"""Whether a statement may name another person, place or figure of its sentence than the one of whom it is true."""

import re
from collections.abc import Iterator, Sequence
from collections.abc import Set as AbstractSet
from itertools import chain
from typing import TypeVar

from quizapp.core.checking.reading.evidence import Ground
from quizapp.core.checking.reading.framing import framed
from quizapp.core.checking.reading.names import Name, in_rows, names
from quizapp.core.checking.reading.vocabulary import Vocabulary
from quizapp.core.checking.reading.words import content, meaning
from quizapp.core.dates import MONTHS
from quizapp.core.folding import spans
from quizapp.core.quantities import quantities

T = TypeVar("T")


def may_be_of_another(core: str, ground: Ground, vocabulary: Vocabulary) -> bool:
    """Whether a statement has a name or a figure of its sentence, which has others that it may have been put for."""
    sentence, quote = ground.passage.sentence, ground.citation.quote
    told = framed(sentence).core  # whoever says so is put for nobody in what they say
    mine = {one.words for one in _surely_named(core, vocabulary)}
    if (
        mine
        and not _are_alone(mine, {one.words for one in _surely_named(quote, vocabulary)})
        and _is_nearer(core, told, list(_groups(told, ground.record, vocabulary)), mine)
    ):
        return True
    amounts = [{one.low for one in quantities(text) if one.vague} for text in (core, sentence)]
    if amounts[0] - amounts[1] and amounts[1]:
        return True  # `thousands` for `hundreds`
    own, there, quoted = (
        {(one.kind, one.low, one.high) for one in quantities(text) if one.kind != "label"}
        for text in (core, sentence, quote)
    )
    kinds = {kind for kind, _, _ in own & there}
    return not _are_alone(own & there, quoted) and any(kind in kinds for kind, _, _ in there - own)


def _are_alone(mine: AbstractSet[T], quoted: AbstractSet[T]) -> bool:
    """Whether a quote has some of these and no other: it was chosen for them, and they are put for nothing in it."""
    return bool(quoted) and quoted <= mine


def _groups(sentence: str, record: str, vocabulary: Vocabulary) -> Iterator[Sequence[Name]]:
    """The names of a sentence, those in one list together, without those of whoever the source hands on."""
    told = content(record)
    found = (one for one in _surely_named(sentence, vocabulary) if not content(one.text) <= told)
    yield from in_rows(found, sentence, _LIST_RE)


_LIST_RE = re.compile(r",? (?:and |or )?(?:the |its |his |her |their )?|-")


def _is_nearer(core: str, sentence: str, theirs: Sequence[Sequence[Name]], mine: AbstractSet[tuple[str, ...]]) -> bool:
    """Whether another name of a sentence is as near to what a statement says as any that the statement has."""
    own = content(core) - {word for group in theirs for one in group for word in content(one.text)}
    places = [one.start for one in spans(sentence) if meaning(one.text) in own]
    own_words = frozenset(chain.from_iterable(mine))
    far: dict[bool, list[int]] = {True: [], False: []}
    for group in theirs:
        near = min((abs(one.start - place) for one in group for place in places), default=0)
        far[any(not own_words.isdisjoint(one.words) for one in group)].append(near)
    return bool(far[True] and far[False]) and min(far[False]) <= min(far[True])


def _surely_named(text: str, vocabulary: Vocabulary) -> Iterator[Name]:
    """The names of a text, without months and the words that only begin a sentence."""
    for name in names(text):
        if name.words[:1] not in _MONTHS and (not name.leads or any(map(vocabulary.is_name, name.words))):
            yield name


_MONTHS = frozenset((month,) for month in MONTHS)
