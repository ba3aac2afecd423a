"""Which of the phrases of the lexicon a text has, and whether it denies them: `the greater part of the wells`."""

import re
from collections.abc import Iterator, Mapping, Sequence
from functools import lru_cache
from itertools import product
from typing import NamedTuple

from quizapp.core.checking.lexicons.phrases import QUESTIONS
from quizapp.core.checking.lexicons.polarity import DENYING, NOBODY
from quizapp.core.checking.reading.nobody import is_ruled_of_nobody
from quizapp.core.checking.reading.words import meaning, roots
from quizapp.core.folding import Token, spans, tokens

_GAP = ".."

_REACH = 5
"""So many other words, at most, a gap of a phrase stands for."""

_BEFORE = 2
"""A denial so few words before a phrase denies it, those that let it be done apart: `nor be allowed to`."""

_CEASING = frozenset({"stop", "stops", "stopped", "stopping", "cease", "ceases", "ceased", "ceasing"})
"""Right before a phrase such a word denies it: they `stopped letting` boats through."""

_NOT_THERE = frozenset({"missing", "absent", "nonexistent"})
_LEADING = 7
_LETTING_LIST = """
allowed permitted entitled able to be have that this it counted taken treated seen used read as a an the t get gets got
you him her them one by itself themselves automatically necessarily enough
"""
_LETTING = frozenset(_LETTING_LIST.split())


class Form(NamedTuple):
    """A phrase as the lexicon has it: its words, the question it answers, its side, its equals there."""

    words: tuple[str, ...]
    matter: int
    side: int
    group: int


class Phrase(NamedTuple):
    """A phrase of a text: which it is, the indexes of its words, how the text writes it, and whether it denies it."""

    form: Form
    at: tuple[int, ...]
    written: str
    denied: bool


@lru_cache(maxsize=1 << 12)
def phrases(text: str) -> tuple[Phrase, ...]:
    """The phrases of a text, of those of one question the longest where two meet."""
    words = tokens(text)
    keys = list(map(_key, words))
    found = [
        (form, at)
        for start, (key, next_key) in enumerate(zip(keys, (*keys[1:], _GAP), strict=False))
        for form in (*_FORMS.get((key, ""), ()), *_FORMS.get((key, next_key), ()))
        if (at := _places(form.words, keys, start))
    ]
    if not found:
        return ()
    written = spans(text)
    taken: dict[int, set[int]] = {}
    kept: list[Phrase] = []
    for form, at in sorted(found, key=lambda one: (-len(one[1]), one[1])):
        if words[max(0, at[0] - 2) : at[0] + 1] == ("as", "a", "whole"):
            continue  # `the town as a whole` is no more than the town
        if _is_of_a_part(words, at[0]):
            continue  # nor is `a part of all the wells` all of them
        if any(
            _is_of_compound(text, written[n]) and following != n + 1
            for n, following in zip(at, (*at[1:], -1), strict=True)
        ):
            continue  # nor is the `low-salt` mill low, nor does anything cease at a `cease-fire`
        if taken.setdefault(form.matter, set()).isdisjoint(at):
            taken[form.matter].update(at)
            before = [word for word in words[max(0, at[0] - _LEADING) : at[0]] if word not in _LETTING]
            denied = not DENYING.isdisjoint(before[-_BEFORE:]) or not _CEASING.isdisjoint(before[-1:])
            denied = denied or _is_of_nobody(form, words[: at[0]]) or _is_missing(words, at)
            denied = denied or ("nothing" in words and _NOTHING_IN_RE.search(" ".join(words[: at[0]])) is not None)
            denied = denied or not NOBODY.isdisjoint(words[at[-1] + 1 : at[-1] + 2])  # `exempts no one`
            unbroken = at[-1] - at[0] == len(at) - 1
            pieces = [(at[0], at[-1])] if unbroken else [(n, n) for n in at]
            shown = " ".join(text[written[first].start : written[last].end] for first, last in pieces)
            kept.append(Phrase(form, at, shown, denied))
    return tuple(sorted(kept, key=lambda one: one.at))


_NOTHING_IN_RE = re.compile(r"\bnothing in (?:the|this|these|that|its) [\w-]+(?: of [\w-]+)?$")


def _is_of_compound(text: str, word: Token) -> bool:
    """Whether a hyphen joins a word to the next one, so that it says nothing by itself."""
    return text[word.end : word.end + 1] == "-" and text[word.end + 1 : word.end + 2].isalpha()


def _is_of_nobody(form: Form, before: Sequence[str]) -> bool:
    """Whether what may or must be done is said of nobody, or stands behind an `avoid`: `neither one may be sold`."""
    return is_ruled_of_nobody(before, form.words[0]) or not _AVOIDING.isdisjoint(before)


def _is_of_a_part(words: Sequence[str], start: int) -> bool:
    """Whether an `all` or a `total` says what a part is one of: `a fraction of all the wells`."""
    return (
        words[start] in _ALL
        and words[max(0, start - 1) : start] == ("of",)
        and words[start - 2] in _PARTS
        and start > 1
    )


_ALL = frozenset({"all", "every"})
_PARTS = frozenset({"part", "fraction", "share", "portion", "sliver", "slice", "some", "few", "one", "sample", "third"})


def _is_missing(words: Sequence[str], at: Sequence[int]) -> bool:
    """Whether what a phrase names is said not to be there: `missing targets`, `targets were missing`."""
    behind = words[at[-1] + 1 : at[-1] + 1 + _BEFORE]
    return not _NOT_THERE.isdisjoint(words[max(0, at[0] - 1) : at[0]]) or (
        len(behind) == _BEFORE and _key(behind[0]) == "be" and behind[1] in _NOT_THERE
    )


_AVOIDING = frozenset({"avoid", "avoids", "avoided", "avoiding"})


def _places(phrase: Sequence[str], keys: Sequence[str], start: int) -> tuple[int, ...]:
    """Where the words of a phrase stand from its first on; empty where they do not."""
    at = [start]
    gap = False
    for word in phrase[1:]:
        if word == _GAP:
            gap = True
            continue
        behind = at[-1] + 1
        reach = keys[behind : behind + 1 + _REACH * gap]
        if word not in reach:
            return ()
        at.append(behind + reach.index(word))
        gap = False
    return tuple(at)


@lru_cache(maxsize=1 << 14)
def _key(word: str) -> str:
    return _ALIKE.get(word) or meaning(word) or word


_ALIKE: Mapping[str, str] = {
    **dict.fromkeys(("is", "are", "was", "were", "been", "being"), "be"),
    **dict.fromkeys(("has", "had", "having"), "have"),
    **dict.fromkeys(("does", "did"), "do"),
    **dict.fromkeys(("its", "his", "her", "our", "your", "my"), "their"),
    **dict.fromkeys(("itself", "himself", "herself"), "themselves"),
    "an": "a",
    "got": "get",
    "can": "may",
}


def _forms() -> Mapping[tuple[str, str], Sequence[Form]]:
    """To the first two words of phrases the phrases; no second one where it has none, or a gap is there."""
    found: dict[tuple[str, str], list[Form]] = {}
    for matter, text in enumerate(QUESTIONS.strip().split("\n\n")):
        for side, half in enumerate(text.split("|")):
            for group, same in enumerate(half.split("/")):
                for phrase in same.split(";"):
                    words = tuple(
                        part for gapped in phrase.split() for part in ((gapped,) if gapped == _GAP else tokens(gapped))
                    )
                    for form in _stems(words):
                        second = form[1] if len(form) > 1 and form[1] != _GAP else ""
                        found.setdefault((form[0], second), []).append(Form(form, matter, side, group))
    return found


def _stems(words: Sequence[str]) -> Iterator[tuple[str, ...]]:
    """A phrase of the lexicon in each way its stems come out: that of `enter` is another than that of `entered`."""
    each = [{word} if word == _GAP else {_key(word), *(roots(word) if word.endswith("er") else ())} for word in words]
    yield from product(*map(sorted, each))


_FORMS = _forms()
