"""Statements that say a phrase of their passage in another phrase, or in one of the other side of the same question.

`Most of the wells` is `the greater part of the wells`, and excludes `fewer than half of the wells`.
"""

import re
from collections.abc import Iterator, Mapping, Sequence
from dataclasses import replace
from functools import lru_cache
from itertools import product
from typing import NamedTuple

from quizapp.core.checking.lexicons.phrases import QUESTIONS
from quizapp.core.checking.lexicons.polarity import DENYING, NOBODY, RULING
from quizapp.core.checking.lexicons.undone import STOPPED
from quizapp.core.checking.reading.evidence import Ground
from quizapp.core.checking.reading.verbs import is_past
from quizapp.core.checking.reading.words import content, meaning, roots
from quizapp.core.folding import Token, spans, tokens
from quizapp.core.questions.true_false import TrueFalse

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


def in_its_phrases(question: TrueFalse, grounds: Sequence[Ground]) -> TrueFalse:
    """The statement with the phrases of its passage in place of its own that say the same."""
    mine = phrases(question.question)
    if not mine or not all(ground.whole for ground in grounds):
        return question
    theirs = [one for ground in grounds for one in phrases(ground.passage.sentence)]
    told = frozenset[str]().union(*(content(ground.passage.sentence) for ground in grounds))
    text = question.question
    words = spans(text)
    said = tokens(text)
    put_from = len(words)  # phrases of two questions may have words in common
    for one in sorted(mine, key=lambda one: -one.at[0]):
        same = next((other for other in theirs if _is_same(one, other)), None)
        if same is None or one.at[-1] >= put_from or all(word in said for word in tokens(same.written)):
            continue
        if content(one.written) <= told:
            continue  # the passage has it too, farther apart
        before = text[: words[one.at[0]].start].split()[-1:]
        if _STOPPED_RE.fullmatch(" ".join([*before, one.written])):
            continue  # of `its sale was blocked` no `its sale was quarrel` is made
        within = [words[at].text for at in range(one.at[0], one.at[-1]) if at not in one.at]
        put = " ".join((same.written, *within))
        text = f"{text[: words[one.at[0]].start]}{put}{text[words[one.at[-1]].end :]}"
        put_from = one.at[0]
    return question if text == question.question else replace(question, question=text)


_STOPPED_RE = re.compile(STOPPED, re.IGNORECASE)


def says_contrary(text: str, ground: Ground) -> bool:
    """Whether a text has a phrase that the quote, or else its sentence, excludes."""
    return any(contrary_phrases(text, told) is not None for told in (ground.citation.quote, ground.passage.sentence))


def turns_amount(text: str, told: str) -> bool:
    """Whether a text speaks of most where what is told speaks of few: what it denies of them is asserted of these."""
    mine = {(one.form.side, one.denied) for one in phrases(text) if one.form.matter == _OF_AMOUNT}
    theirs = {(one.form.side, one.denied) for one in phrases(told) if one.form.matter == _OF_AMOUNT}
    for found, words in ((mine, tokens(text)), (theirs, tokens(told))):
        if "most" in words:
            found.add((0, False))
        if "few" in words:
            found.add((1, False))
    return any((1 - side, denied) in mine for side, denied in theirs)


_OF_AMOUNT = 0
"""The first question of the lexicon: how many of them."""


def contrary_phrases(text: str, told: str, around: str = "") -> tuple[str, str] | None:
    """A phrase of a text and one that it excludes of what is told, each as written; None where there are none.

    What stands `around` what is told may say the text's phrase of another thing.
    """
    mine = phrases(text)
    theirs = phrases(told) if mine else ()
    beside = _phrases_nearer(text, mine, told, around) if theirs and around else ()
    for one in mine:
        for other in theirs:
            if (
                one.form.matter == other.form.matter
                and one.form.side != other.form.side
                and one.denied == other.denied
                and "nearly" not in (one.written.casefold(), other.written.casefold())  # an amount, not a place
                and not any(_on_side(third, other) for third in mine)
                and not any(_on_side(third, one) for third in (*theirs, *beside))
            ):
                return one.written, other.written
    return None


def is_of_nobody(written: str, sentence: str) -> bool:
    """Whether a sentence says a phrase of nobody: `be sold to them`, of `no mill in the valley may be sold to them`."""
    return _is_ruled_of_nobody(tokens(sentence.partition(written)[0]))


def has_nobody_ahead(before: Sequence[str]) -> bool:
    """Whether such words have a `no` or a `nobody` that may be a subject: not `who did nothing`, `run at no cost`."""
    return any(
        word in NOBODY and not (at and _is_no_subject(before[at - 1], *before[at + 1 : at + 2]))
        for at, word in enumerate(before)
    )


def _is_no_subject(ahead: str, behind: str = "") -> bool:
    """Whether what stands around a `no` makes it an object, or part of what tells how; in `at no time` it denies."""
    return (is_past(ahead) or ahead in _LEADING_TO) and behind not in _CASES


_LEADING_TO = frozenset(
    {"did", "do", "does", "done", "doing", "say", "says", "at", "of", "by", "for", "to", "on", "under"}
)
_CASES = frozenset({"case", "cases", "event", "way", "circumstances", "circumstance", "account", "time"})


def _is_ruled_of_nobody(before: Sequence[str], *own: str) -> bool:
    """Whether what comes behind such words, its `own` first ones known, may or must be done by nobody, or to nobody."""
    if not has_nobody_ahead(before):
        return False
    if not RULING.isdisjoint((*before[-_BEFORE:], *own)):
        return True
    near = before[-_TURNED_ROUND:]
    return any(word in RULING and near[at - 2 : at - 1] == ("no",) for at, word in enumerate(near) if at > 1)


_TURNED_ROUND = 9
"""So near a phrase a denial in front denies it: `in no case shall any miller be fined`."""


def _phrases_nearer(text: str, mine: Sequence[Phrase], told: str, around: str) -> list[Phrase]:
    """The phrases of the clauses that a text has, from its first one on, as many words of as of what is told."""
    phrased = {at for one in mine for at in one.at}
    behind = [word for at, word in enumerate(tokens(text)) if at > mine[0].at[0] and at not in phrased]
    own = content(" ".join(behind)) or content(text)
    held = len(own & content(told))
    clauses = _CLAUSE_ENDS_RE.split(around)
    return [
        one for clause in clauses if len(clauses) > 1 and len(own & content(clause)) >= held for one in phrases(clause)
    ]


_CLAUSE_ENDS_RE = re.compile(r"; |,? (?:but|while|whereas|although|though) |, and ")


def said_alike(text: str, told: str) -> frozenset[str]:
    """The stems of the phrases of a text that another one of what is told agrees with, though only one denies."""
    mine = phrases(text)
    theirs = phrases(told) if mine else ()
    return frozenset(
        key
        for one in mine
        if any(
            _on_side(one, other) and _denies(one) != _denies(other) and one.denied == other.denied for other in theirs
        )
        for key in map(meaning, tokens(one.written))
    )


def says_alike(text: str, told: str, words: Sequence[str]) -> bool:
    """Whether all of these words of a text stand in phrases that what is told has, or has others for."""
    alike = agreeing(text, told)
    return all(any(word in tokens(one.written) for one in alike) for word in words)


def agreeing(text: str, told: str) -> list[Phrase]:
    """The phrases of a text that what is told has, or has others of their side for."""
    mine = phrases(text)
    theirs = phrases(told) if mine else ()
    return [one for one in mine if any(_on_side(one, other) and one.denied == other.denied for other in theirs)]


def agreed_words(text: str, told: str) -> frozenset[str]:
    """The words of meaning of these phrases."""
    return frozenset[str]().union(*(content(one.written) for one in agreeing(text, told)))


def meeting(text: str, told: str) -> list[Phrase]:
    """The phrases of a text that answer a question which one of what is told answers, on whichever side."""
    mine = phrases(text)
    matters = {one.form.matter for one in phrases(told)} if mine else set()
    return [one for one in mine if one.form.matter in matters]


def _denies(one: Phrase) -> bool:
    return not DENYING.isdisjoint(one.form.words)


def _is_same(one: Phrase, other: Phrase) -> bool:
    return one.form[1:] == other.form[1:] and one.form.words != other.form.words


def _on_side(one: Phrase, other: Phrase) -> bool:
    return one.form.matter == other.form.matter and one.form.side == other.form.side


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
    return _is_ruled_of_nobody(before, form.words[0]) or not _AVOIDING.isdisjoint(before)


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
