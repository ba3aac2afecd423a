"""Which names of the quotes a message may offer in the place of one that is wrong: whole ones, and not right already.

Only how the fault is told: it stands whether there is a name to offer or none. A quote may cut the name that answers,
of which the passage has the rest; part of it would be a mend that is wrong again.
"""

import re
from collections.abc import Callable, Iterable, Iterator, Sequence
from typing import NamedTuple, TypeAlias

from quizapp.core.checking.lexicons.places import GENERIC, PARTICLES, TITLES
from quizapp.core.checking.reading.bare_words import bare_words
from quizapp.core.checking.reading.evidence import Fault, Ground
from quizapp.core.checking.reading.names import Holdings, Name, is_people, is_place, names
from quizapp.core.checking.reading.phrasing import listed
from quizapp.core.checking.reading.vocabulary import Vocabulary
from quizapp.core.checking.reading.words import setting
from quizapp.core.questions.common import Claim

_Likely: TypeAlias = Callable[[str], bool]


class Offer(NamedTuple):
    """A name to offer, where it stands, and whether it is whole there in the quote, or only in its passage."""

    text: str
    ground: Ground
    quoted: bool


def named_instead(
    claim: Claim,
    text: str,
    rivals: Iterable[Name],
    grounds: Sequence[Ground],
    vocabulary: Vocabulary,
    right: Sequence[str] = (),
) -> Fault:
    """S004 for a name of the key, with what the quotes name in its place, of which `right` are answers already."""
    offers = offered(text, rivals, grounds, vocabulary, asked=setting(claim), right=right)
    if not offers:
        where = f"the quote: “{grounds[0].citation.quote}” in {grounds[0].place()}"
        message = f"“{text}” is not named in {where if len(grounds) == 1 else 'any of the quotes'}"
        mend = f"Correct the answer, or quote the words that name “{text}”."
        return Fault(code="S004", path=claim.path, message=message, mend=mend)
    ground = offers[0].ground
    told = [one for one in offers if one.ground is ground]
    which = "quote" if all(one.quoted for one in told) else "passage, which the quote cuts short,"
    write = listed(one.text for one in told) if len(told) == 1 else "whichever of these answers the question"
    return Fault(
        code="S004",
        path=claim.path,
        message=f"the {which} names {listed(one.text for one in told)}, not “{text}”: “{ground.citation.quote}” in"
        f" {ground.place()}",
        mend=f"Write {write}, or quote the words that name “{text}”.",
    )


def offered(
    text: str,
    rivals: Iterable[Name],
    grounds: Sequence[Ground],
    vocabulary: Vocabulary,
    *,
    asked: str,
    right: Sequence[str] = (),
) -> Sequence[Offer]:
    """The names to offer for one that is wrong, the likeliest first; none where all are right already, or given."""
    wanted = {one.text for one in rivals}
    found = [
        Offer(whole, ground, quoted)
        for ground in grounds
        for whole, piece, quoted in _touched(ground, vocabulary)
        if _has_any(piece, wanted)
    ]
    behind = [one for ground in grounds for one in _behind(ground)]
    if behind:
        return behind[:1]
    found = [
        one
        for one in dict.fromkeys(found)
        if not is_given(one.text, asked)
        and not any(is_given(one.text, other) for other in right)
        and not any(_is_in(one.text, other.text) for other in found)
    ]
    for likely in (shares_with(text), _is_of_people(asked), _names_something):
        found = [one for one in found if likely(one.text)] or found
    return found[:_MOST]


_MOST = 3
"""So many names, at most, does a message give."""


def is_given(text: str, asked: str) -> bool:
    """Whether another text has a name; of an office, by its title: `the reeve of Orsk` is more than `Orsk`."""
    there = set(bare_words(asked))
    if any(word in TITLES and word not in there for word in bare_words(text)) and " of " in text:
        return False
    return not Holdings([asked], {}).missing(Name(text, 0, leads=False))


def _behind(ground: Ground) -> Iterator[Offer]:
    """The name that a quote breaks off before, where it ends so that one must follow: `mended by the`."""
    text, (low, high) = ground.passage.text, ground.passage.quote
    if _OPEN_RE.search(text[low:high]) is not None:
        follows = (one for one in names(text) if one.start > high and text[high : one.start].isspace())
        yield from (Offer(one.text, ground, quoted=False) for one in follows)


_OPEN_RE = re.compile(r"\b(?:by|to|with|from)(?: the)?$")


def _has_any(piece: str, wanted: Iterable[str]) -> bool:
    own = f" {' '.join(bare_words(piece))} "
    return any(f" {' '.join(bare_words(one))} " in own for one in wanted)


def _is_in(text: str, other: str) -> bool:
    return text != other and f" {' '.join(bare_words(text))} " in f" {' '.join(bare_words(other))} "


def _touched(ground: Ground, vocabulary: Vocabulary) -> Iterator[tuple[str, str, bool]]:
    """The names that a quote touches, whole as its passage has them, each with the part of it that the quote has."""
    text = ground.passage.text
    low, high = ground.passage.quote
    for start, end in whole_names(text, vocabulary):
        for first, last in _parted(text, start, end, vocabulary):
            if first < high and low < last:
                yield text[first:last], text[max(first, low) : min(last, high)], low <= first and last <= high


def whole_names(text: str, vocabulary: Vocabulary) -> Iterator[tuple[int, int]]:
    """Where the names of a text stand; two are one where they can be: `the Ferry and Weir Organization`."""
    found = [(one.start, one.start + len(one.text)) for one in names(text)]
    while found:
        start, end = found.pop(0)
        if found and text[end : found[0][0]] == " and " and text[:start].endswith("the "):
            head, other = bare_words(text[start:end]), bare_words(text[slice(*found[0])])
            plainly = len(head) == 1 and vocabulary.is_common(head[0]) and head[0] not in GENERIC | TITLES
            if plainly and not is_place(head) and len(other) > 1 and not GENERIC.isdisjoint(other):
                end = found.pop(0)[1]
        yield start, end


def _parted(text: str, start: int, end: int, vocabulary: Vocabulary) -> Iterator[tuple[int, int]]:
    """A name, or the two that an `of` joins: not `Assembly of Reeves`, but `Ada Quill of Orsk`."""
    joint = _JOINT_RE.search(text, start, end)
    if joint is None or all(_is_common(word, vocabulary) for word in bare_words(text[start : joint.start()])):
        yield start, end
    else:
        yield start, joint.start()
        yield joint.end(), end


_JOINT_RE = re.compile(r" (?:of|for)(?: the)? ")


def _is_common(word: str, vocabulary: Vocabulary) -> bool:
    return word in GENERIC or word in TITLES or word in PARTICLES or vocabulary.is_common(word)


def shares_with(text: str) -> _Likely:
    """Whether a name shares what tells it with a wrong one: `Ada Quill`, of `Irene Quill`."""
    own = {word for word in bare_words(text) if word not in GENERIC | TITLES | PARTICLES}
    return lambda name: not own.isdisjoint(bare_words(name))


def _is_of_people(asked: str) -> _Likely:
    """Whether a name has the people that a stem has: `Tavrian Reeve Ada Quill`, of `which Tavrian reeve`."""
    peoples = {word for word in bare_words(asked) if is_people((word,))}
    return lambda name: not peoples.isdisjoint(bare_words(name))


def _names_something(name: str) -> bool:
    """Whether a name is more than a word that treaties write with a capital, and no people's alone."""
    words = bare_words(name)
    return not GENERIC.issuperset(words) and not is_people(words)
