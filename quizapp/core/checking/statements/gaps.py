"""What the source has in the place of a gap: the words between those that stand next to the gap, found word for word.

A gap text is mostly the source's own sentence. Where the words on both sides of a gap stand in the evidence, what it
has between them is what belongs there, and what is filled in must come to the same.
"""

import re
from collections.abc import Iterator, Mapping, Sequence

from quizapp.core.checking.doubts.wording import coverage
from quizapp.core.checking.figures.bearing import bears_out
from quizapp.core.checking.figures.bounding import are_contrary, is_bound
from quizapp.core.checking.lexicons.polarity import DENYING
from quizapp.core.checking.reading.compounds import contrary_compounds
from quizapp.core.checking.reading.evidence import Fault, Ground
from quizapp.core.checking.reading.kinship import is_akin
from quizapp.core.checking.reading.names import Holdings, Name, names
from quizapp.core.checking.reading.once import claims_of
from quizapp.core.checking.reading.rephrasing import agreed_words
from quizapp.core.checking.reading.senses import contrary_words, is_near
from quizapp.core.checking.reading.uses import is_told
from quizapp.core.checking.reading.words import content, meaning, plain
from quizapp.core.folding import Token, spans, tokens
from quizapp.core.quantities import quantities
from quizapp.core.questions.cloze import GAP_RE, Cloze
from quizapp.core.questions.common import Claim

_SIDE = 3
"""So many words on either side of a gap are looked for; fewer where the text or its next gap ends there."""

_LEAST = 3
"""So many words must hold a place, of both sides together."""

_ENDED_RE = re.compile(r"[?!:](?:\s|$)|[.](?=\s*$)")
"""What a gap stands behind that answers a question or begins a sentence: the words before it say nothing of it."""

_FIRST = 2
_WIDE = 15
"""So many words at most stand in the place of one gap."""


class Settled:
    """What the place says of a gap's filling: nothing wrong, word for word."""


def gap_fault(
    claim: Claim, question: Cloze, grounds: Sequence[Ground], terms: Mapping[str, str]
) -> Fault | Settled | None:
    """What is wrong with a gap's filling: S003 for a figure, S004 for a name, S012 for other words.

    `Settled` where the place has it, or another accepted answer, word for word; None where it may or cannot be told.
    """
    name = str(claim.path[1])
    before, _, after = question.text.partition(f"{{{name}}}")
    lead = tokens(_ENDED_RE.split(plain(GAP_RE.split(before)[-1]))[-1])[-_SIDE:]
    tail = tokens(plain(GAP_RE.split(after)[0]))[:_SIDE]
    mine = plain(claim.text)
    accepted = [plain(one.text) for one in claims_of(question) if one.holds and one.path[:2] == claim.path[:2]]
    if len(lead) + len(tail) < _LEAST or (not tail and GAP_RE.search(after)) or (not lead and GAP_RE.search(before)):
        return _strange(claim, accepted, lead, tail, grounds)
    found: list[tuple[str, Ground]] = []
    for ground in grounds:
        for sentence in ground.passage.sentences:
            for theirs in _between(sentence, lead, tail, len(tokens(mine))):
                if any(_stands_in(one, theirs) or _bounds_alike(one, theirs) for one in accepted):
                    return Settled()
                if any(_comes_to(one, theirs, terms) for one in accepted):
                    return None
                if not _is_another_phrase(accepted, lead, theirs):
                    found.append((theirs, ground))
    if not found:
        return _beside(claim, accepted, lead, tail, grounds) or _strange(claim, accepted, lead, tail, grounds)
    return _instead(claim, *found[0])


def _is_another_phrase(accepted: Sequence[str], lead: Sequence[str], theirs: str) -> bool:
    """Whether a place says `in Tavria` where its gap asks for the year: `figures` looks that up."""
    dated = all(any(one.date is not None for one in quantities(text)) for text in accepted)
    return dated and not quantities(theirs) and not _WHEN_OR_WHERE.isdisjoint(lead[-1:])


_WHEN_OR_WHERE = frozenset({"in", "at", "by", "on", "from"})


def _instead(claim: Claim, theirs: str, ground: Ground) -> Fault:
    mine = plain(claim.text)
    code = _code(mine, theirs)
    theirs = to_whole_name(_GOES_ON_RE.split(theirs)[0] if _GOES_ON_RE.search(mine) is None else theirs, ground)
    return Fault(
        code=code,
        path=claim.path,
        message=f"“{mine}” is put where {ground.place()} says “{theirs}”",
        mend=f"Write “{theirs}”, or cite the passage that says “{mine}”.",
    )


def to_whole_name(theirs: str, ground: Ground) -> str:
    """Words of a sentence, a name that they break off to its end: `the Court of Inland Waters`."""
    for sentence in ground.passage.sentences:
        end = sentence.find(theirs) + len(theirs)
        cut = [one.start + len(one.text) for one in names(sentence) if one.start < end < one.start + len(one.text)]
        if cut and theirs in sentence:
            return f"{theirs}{sentence[end : cut[0]]}"
    return theirs


_GOES_ON_RE = re.compile(
    r",? (?:and|but|or) (?=(?:is|are|was|were|has|have|had|do|does|did|will|would|may|might|can|could|shall|should"
    r"|must)\b)"
)
"""Where a sentence goes on to another thing that its subject does, which stands in no gap's place."""


def _beside(
    claim: Claim, accepted: Sequence[str], lead: Sequence[str], tail: Sequence[str], grounds: Sequence[Ground]
) -> Fault | None:
    """S012 for words where the quote has as many others between a whole side of the gap and the word on its other side.

    Only where what they tell last is near in no way: who chooses among words may choose some of his own.
    """
    many = len(tokens(plain(claim.text)))
    if many > _FEW or any(len(tokens(one)) != many or not content(one) for one in accepted):
        return None
    if not all(one.whole for one in grounds):
        return None
    sides = [(lead[-1:], tail)] * (len(tail) == _SIDE) + [(lead, tail[:1])] * (len(lead) == _SIDE)
    for one, other in sides:
        for ground in grounds if one and other else ():
            for theirs in _between(ground.passage.sentence, one, other, many):
                alike = (_is_near(_last(mine), _last(theirs), ground) for mine in accepted)
                if len(tokens(theirs)) == many and not any(alike):
                    return _instead(claim, theirs, ground)
    return None


_FEW = 3


def _last(words: str) -> str:
    """The last word of some that carries meaning; all of them where none does."""
    return next((word for word in reversed(tokens(words)) if meaning(word)), words)


def _is_near(mine: str, theirs: str, ground: Ground) -> bool:
    """Whether a word may say what another does, or is told elsewhere in its sentence."""
    words, other = content(mine), content(theirs)
    told = content(ground.passage.sentence)
    return not other or any(is_near(word, told) or is_akin(word, other) for word in words)


def _strange(
    claim: Claim, accepted: Sequence[str], lead: Sequence[str], tail: Sequence[str], grounds: Sequence[Ground]
) -> Fault | None:
    """S012 for a filling of which the passages have nothing, where the quote has other words behind the gap's own.

    Here the word on either side of the gap is enough, or three before it; figures and names have rules of their own.
    """
    if not all(map(content, accepted)) or not all(one.whole for one in grounds):
        return None
    told = frozenset[str]().union(*(content(f"{one.before} {one.passage.text} {one.section}") for one in grounds))
    if any(quantities(one) or names(one) or any(is_near(word, told) for word in content(one)) for one in accepted):
        return None
    for ground in grounds:
        own = spans(ground.citation.quote)
        there = [one.text for one in own]
        for low, high in _next_to(there, lead, tail):
            theirs = ground.citation.quote[own[low].start : own[high - 1].end]
            if there[low] in _JOINING:
                continue  # what is joined there stands before the gap's own place
            if not quantities(theirs) and not names(theirs) and content(theirs):
                return _instead(claim, theirs, ground)
    return None


_JOINING = frozenset({"and", "or", "nor"})


def _next_to(there: Sequence[str], lead: Sequence[str], tail: Sequence[str]) -> Iterator[tuple[int, int]]:
    """Where words stand between a gap's two neighbours, or behind the three before it; each must stand there once."""
    if lead and tail and meaning(lead[-1]) and meaning(tail[0]) and there.count(lead[-1]) == there.count(tail[0]) == 1:
        low, high = there.index(lead[-1]) + 1, there.index(tail[0])
        if low < high <= low + _FIRST:
            yield low, high
    starts = list(_places(there, lead)) if len(lead) == _SIDE and any(map(meaning, lead)) else []
    if len(starts) == 1 and starts[0] + _SIDE < len(there):
        yield starts[0] + _SIDE, min(len(there), starts[0] + _SIDE + _FIRST)


def _between(sentence: str, lead: Sequence[str], tail: Sequence[str], length: int) -> Iterator[str]:
    """What a sentence has between the words before a gap and those behind it."""
    own = spans(sentence)
    there = [one.text for one in own]
    for start in _places(there, lead):
        low = start + len(lead)
        if not tail:
            if low < len(there):
                yield _text(sentence, own, low, min(len(there), low + max(length, _FIRST) + _FIRST))
            continue
        for high in _places(there, tail):
            if low < high <= low + _WIDE and (lead or high):
                yield _text(sentence, own, low if lead else max(0, high - max(length, _FIRST) - _FIRST), high)


def _places(there: Sequence[str], wanted: Sequence[str]) -> Iterator[int]:
    """Where the words stand, one behind the other; with none wanted, at the beginning."""
    if not wanted:
        yield 0
        return
    for at in range(len(there) - len(wanted) + 1):
        if there[at] == wanted[0] and list(there[at : at + len(wanted)]) == list(wanted):
            yield at


def _text(sentence: str, own: Sequence[Token], low: int, high: int) -> str:
    start = own[low].start
    sign = sentence[start - 1 : start]
    return sentence[start - 1 if sign and sign in "$€£¥" else start : own[high - 1].end]


def _stands_in(mine: str, theirs: str) -> bool:
    return f" {' '.join(tokens(mine))} " in f" {' '.join(tokens(theirs))} "


def _bounds_alike(mine: str, theirs: str) -> bool:
    """Whether a filling is what bounds a figure, and so is what the source has in its place: `almost`, `nearly`."""
    return is_bound(mine) and is_bound(theirs) and not are_contrary(mine, theirs)


def _comes_to(mine: str, theirs: str, terms: Mapping[str, str]) -> bool:
    """Whether a filling may be what the source has in its place: its figure, its name, a word of it."""
    own, there = quantities(mine), quantities(theirs)
    if is_bound(mine) and is_bound(theirs):
        return False
    if own:
        nothing: frozenset[int] = frozenset()
        return any(bears_out(other, one, nothing) or bears_out(one, other, nothing) for one in own for other in there)
    named = names(mine)
    if _are_apart(named, names(theirs)):
        return False
    if named and any(not Holdings([theirs], terms).missing(name) for name in named):
        return True
    return (coverage(mine, theirs) > 0 or _is_put_otherwise(mine, theirs)) and not _is_contrary(mine, theirs)


def _is_put_otherwise(mine: str, theirs: str) -> bool:
    """Whether a filling says in near words, in another phrase or by its use what the source has in its place."""
    own, told = content(mine), content(theirs)
    phrased = agreed_words(mine, theirs)
    return bool(own) and all(word in phrased or is_told(word, told) or is_akin(word, told) for word in own)


def _is_contrary(mine: str, theirs: str) -> bool:
    """Whether a filling has the opposite of a word of its place, neither of them denied."""
    if not DENYING.isdisjoint((*tokens(mine), *tokens(theirs))):
        return False
    return contrary_words(content(mine), content(theirs)) is not None or contrary_compounds(mine, theirs) is not None


def _are_apart(mine: Sequence[Name], theirs: Sequence[Name]) -> bool:
    """Whether two names that share a word are of two things: `Lower Vell`, `Vell Gorge`."""
    if len(mine) != 1 or len(theirs) != 1:
        return False
    one, other = mine[0].words, theirs[0].words
    apart = min(len(one), len(other)) > 1 and not (set(one) <= set(other) or set(other) <= set(one))
    return apart and one[0] != other[0] and one[-1] != other[-1]


def _code(mine: str, theirs: str) -> str:
    if quantities(mine) or quantities(theirs):
        return "S003"
    return "S004" if names(mine) and names(theirs) else "S012"
