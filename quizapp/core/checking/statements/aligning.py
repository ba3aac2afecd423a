"""A statement laid beside the sentence it is taken from, word by word: what it says in place of the source's words."""

from collections.abc import Sequence
from dataclasses import dataclass
from difflib import SequenceMatcher
from functools import lru_cache

from quizapp.core.checking.reading.words import SMALL, kin, stem
from quizapp.core.folding import place_of, run_at, tokens

_ALIKE = 0.55
"""The share of a statement's words that must come in the sentence in order for it to be read as taken from there."""

_FEWEST = 3
"""So many words in order, at least, make an alignment."""


@dataclass(frozen=True, slots=True)
class Aligned:
    """A statement and its sentence: what each has where the two differ, and whether words of both sides hold it fast.

    `mine` and `theirs` are the texts from the first to the last word that differs; both are empty where every word of
    the statement comes in the sentence, in its order. `left_out` are the sentence's words inside it that the statement
    passes over. `moved` words stand elsewhere in the sentence: the statement only turns its parts round.
    """

    mine: str
    theirs: str
    held: bool
    moved: bool
    share: float
    left_out: tuple[str, ...]


def best_aligned(statement: str, sentences: Sequence[str], *, part: bool = False) -> Aligned | None:
    """The statement laid beside the sentence that it is most like; beside all of them together only if it has all.

    `part` says that only some words of the sentence are known: then nothing is read of the statement's other words.
    """
    found = [one for sentence in sentences for one in [aligned(statement, sentence, part=part)] if one is not None]
    best = max(found, key=lambda one: one.share, default=None)
    if len(sentences) > 1 and (best is None or best.mine):
        whole = aligned(statement, " ".join(sentences))
        if whole is not None and not whole.mine and not whole.left_out:
            return whole
    return best


@lru_cache(maxsize=1 << 12)
def aligned(statement: str, sentence: str, *, part: bool = False) -> Aligned | None:
    """The statement laid beside the sentence; None where too few of its words come there in order."""
    mine, theirs = tuple(map(_key, tokens(statement))), tuple(map(_key, tokens(sentence)))
    if len(mine) >= _FEWEST and run_at(theirs, mine) is not None:
        return Aligned("", "", held=True, moved=False, share=1.0, left_out=())  # as it stands
    common = set(mine) & set(theirs)
    length = min(len(mine), len(theirs)) if part else len(mine)
    if sum(word in common for word in mine) < max(_FEWEST, _ALIKE * length):
        return None
    codes = SequenceMatcher(None, mine, theirs, autojunk=False).get_opcodes()
    same = [code for code in codes if code[0] == "equal"]
    share = sum(high - low for _, low, high, _, _ in same) / length
    if not same or share < _ALIKE or sum(high - low for _, low, high, _, _ in same) < _FEWEST:
        return None
    inner = codes[codes.index(same[0]) : codes.index(same[-1]) + 1]
    words = tokens(sentence)
    left_out = tuple(words[at] for code in inner if code[0] == "delete" or code[0] == "insert"
                     for at in range(code[3], code[4]))  # fmt: skip
    if part:
        codes = inner
    changed = [code for code in codes if code[0] in {"replace", "delete"}]
    if not changed:
        return Aligned("", "", held=True, moved=False, share=share, left_out=left_out)
    low, high = changed[0][1], changed[-1][2]
    first, last = codes.index(changed[0]), codes.index(changed[-1])
    start, end = changed[0][3], changed[-1][4]
    begins = first > 0 or (start <= _SLACK and end - start <= high - low + _SLACK)
    if last == len(codes) - 1:
        end = min(end, start + (high - low) + _SLACK)
    held = begins and (first == 0 or _size(codes[first - 1]) >= 1)
    held = held and end - start <= 2 * (high - low) + _MUCH_MORE
    held = held and (last == len(codes) - 1 or _size(codes[last + 1]) >= 1)
    return Aligned(
        mine=statement[slice(*place_of(statement, low, high))],
        theirs=sentence[slice(*place_of(sentence, start, end))] if start < end else "",
        held=held,
        moved=not _in_one_place(codes, changed)
        and all(mine.count(word) <= theirs.count(word) for word in mine[low:high] if word not in SMALL),
        share=share,
        left_out=left_out,
    )


_SLACK = 4
"""At its ends a sentence may have more than the statement: so many words more are taken to stand in the place."""


_MUCH_MORE = 6
"""What stands in a place is not so much longer than what is put there: then the statement leaves things out."""


def _in_one_place(codes: Sequence[tuple[str, int, int, int, int]], changed: Sequence[object]) -> bool:
    """Whether all that differs is a few words put for as few, between runs of words that are the same on both sides."""
    if len(changed) != 1 or len(codes) < _BETWEEN:
        return False
    at = next(n for n, code in enumerate(codes) if code is changed[0])
    tag, low, high, start, end = codes[at]
    if tag != "replace" or high - low != end - start or high - low > _SHORT or not 0 < at < len(codes) - 1:
        return False
    return min(_size(codes[at - 1]), _size(codes[at + 1])) >= _RUN


_BETWEEN, _SHORT, _RUN = 3, 2, 3


def _size(code: tuple[str, int, int, int, int]) -> int:
    return code[2] - code[1] if code[0] == "equal" else 0


@lru_cache(maxsize=1 << 15)
def _key(word: str) -> str:
    return word if word in SMALL or word[0].isdigit() else kin(stem(word))
