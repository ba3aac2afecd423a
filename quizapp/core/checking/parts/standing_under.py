"""Items sorted by the headings or lists that their quotes stand under: S012 for one that stands under another group's.

`Duties of reeves` and `Duties of tenants` are two articles by their headings; `The barge may pass` and `The barge may
be seized` two lists, by what introduces them or by a quote that has what comes of one. Where both have an item's words,
its own is that which denies as it does.
"""

from collections.abc import Mapping, Sequence
from typing import NamedTuple

from quizapp.core.checking.lexicons.polarity import DENYING
from quizapp.core.checking.parts.placing import Weights, share, weighed
from quizapp.core.checking.reading.enumerating import last_of_lead, lead_of
from quizapp.core.checking.reading.evidence import Ground
from quizapp.core.checking.reading.kinship import is_kindred
from quizapp.core.checking.reading.words import content, plain
from quizapp.core.folding import tokens

Head = tuple[str, str]
"""Under what a quote stands: its article, and what introduces its list."""

_ENOUGH = 0.4
"""The share of an item that its quote must have."""

_CLEARLY = 0.2
"""By so much, at least, must that be more than what a quote under another head has."""

_MOST = 0.6
"""The share of a group's own words that what heads it must have."""


class Stands(NamedTuple):
    """An item by its place among all, the group that its quote stands under, and that quote."""

    item: int
    group: int
    ground: Ground


def standing_elsewhere(
    homes: Sequence[str], items: Sequence[tuple[str, int]], grounds: Sequence[Ground]
) -> Stands | None:
    """The first of some items, each given with the index of its group, that stands under another group's head."""
    if len({ground.section for ground in grounds}) < _TWO and not any(map(lead_of, grounds)):
        return None
    weights = weighed([text for text, _ in items])
    for head, name in ((_section_of, _by_titles), (_list_of, _by_leads)):
        heads = [head(ground) for ground in grounds]
        if len(set(heads) - {None}) < _TWO:
            continue
        told = [_quote_of(text, own, grounds, heads) for (text, _), own in zip(items, weights, strict=True)]
        groups = name(homes, [one for one in grounds if one not in told], [*zip(heads, grounds, strict=True)])
        for at, ((_, home), ground) in enumerate(zip(items, told, strict=True)):
            there = groups.get(head(ground)) if ground is not None else None
            if ground is None or there is None or there == home or home not in groups.values():
                continue
            if not _own(homes, home) & content(ground.passage.sentence):
                return Stands(at, there, ground)
    return None


_TWO = 2


def _section_of(ground: Ground) -> Head | None:
    return (ground.section, "") if _title(ground.section) else None


def _list_of(ground: Ground) -> Head | None:
    lead = lead_of(ground)
    return (ground.section, lead) if lead else None


def _title(section: str) -> frozenset[str]:
    """What a heading says an article is about: `Duties of reeves` of `Article 4: Duties of reeves`."""
    return content(section.partition(":")[2])


def _own(homes: Sequence[str], at: int) -> frozenset[str]:
    return content(plain(homes[at])).difference(*(content(plain(one)) for n, one in enumerate(homes) if n != at))


_Heads = Sequence[tuple[Head | None, Ground]]


def _by_titles(homes: Sequence[str], _: Sequence[Ground], heads: _Heads) -> Mapping[Head | None, int]:
    """The group that each heading is the name of, as of no other, and as no other heading is."""
    found = {head for head, _ in heads if head is not None}
    alike = {head: [_likeness(content(plain(home)), _title(head[0])) for home in homes] for head in found}
    return _each_its_own(alike, len(homes))


def _likeness(one: frozenset[str], other: frozenset[str]) -> float:
    return len(one & other) / len(one | other)


def _by_leads(homes: Sequence[str], spare: Sequence[Ground], heads: _Heads) -> Mapping[Head | None, int]:
    """The group that each list is of, by what introduces it, and by the quotes of it that tell no item."""
    said: dict[Head, frozenset[str]] = {}
    for head, ground in heads:
        if head is not None:
            told = f"{last_of_lead(head[1])} {ground.citation.quote if ground in spare else ''}"
            said[head] = said.get(head, frozenset()) | content(told)
    own = [_own(homes, at) for at in range(len(homes))]
    alike = {
        head: [sum(is_kindred(word, told) for word in mine) / len(mine) if mine else 0.0 for mine in own]
        for head, told in said.items()
    }
    return _each_its_own(alike, len(homes))


def _each_its_own(alike: Mapping[Head, Sequence[float]], groups: int) -> Mapping[Head | None, int]:
    """The heads and groups that are each other's best, and most of each other."""
    found: dict[Head | None, int] = {}
    for head, scores in alike.items():
        best = max(range(groups), key=lambda n: scores[n])
        rivals = [scores[n] for n in range(groups) if n != best]
        rivals += [other[best] for there, other in alike.items() if there != head]
        if scores[best] >= _MOST and all(scores[best] > rival for rival in rivals):
            found[head] = best
    return found


def _quote_of(text: str, weights: Weights, grounds: Sequence[Ground], heads: Sequence[Head | None]) -> Ground | None:
    """The quote that an item is told by; None where that is not clear, or may be under either of two heads."""
    scores = [share(weights, content(ground.citation.quote)) for ground in grounds]
    most = max(scores, default=0.0)
    near = [at for at, score in enumerate(scores) if most - score < _CLEARLY]
    denying = [at for at in near if _denies(grounds[at].citation.quote) == _denies(text)]
    if most < _ENOUGH or not near:
        return None
    there = denying if len({heads[at] for at in near}) > 1 else near
    if len({heads[at] for at in there}) != 1:
        return None
    return grounds[max(there, key=lambda at: scores[at])]


def _denies(text: str) -> bool:
    return sum(word in DENYING for word in tokens(plain(text))) % 2 == 1
