"""Whether two options say the same once each is put in the plainest way that the lexicon of recasts knows for it.

`To drive the farmers out` is `to force the farmers to flee`. Nothing is read into them beyond what that lexicon and the
one of twins have; figures, names, denials, modal words and who does it to whom are compared as they stand.
"""

import re
from collections.abc import Sequence
from functools import lru_cache

from quizapp.core.checking.figures.bounded import FIGURE
from quizapp.core.checking.lexicons.recasts import RECASTS
from quizapp.core.checking.options.levelling import ARTICLES, COUNTRY, WAY, levelled
from quizapp.core.checking.options.sameness import Reading, say_same
from quizapp.core.checking.reading.bare_words import bare_words
from quizapp.core.checking.reading.evidence import Ground
from quizapp.core.checking.reading.kinship import akin
from quizapp.core.checking.reading.names import Holdings, Name, is_place
from quizapp.core.checking.reading.words import SMALL, kin
from quizapp.core.folding import tokens
from quizapp.core.seldom import Seldom

Words = tuple[str, ...]


def says_again(one: str, other: str, reading: Reading) -> bool:
    """Whether two options are the same when recast: asked of few, for few have a word that calls for it."""
    if not (_is_called(one) or _is_called(other)) or reading.in_words or reading.of_lands:
        return False
    mine, theirs = (_as_read(recast(text), reading) for text in (one, other))
    if not mine or not theirs:
        return False
    return say_same(mine, theirs, reading) or _are_alike(mine, theirs, reading)


def _is_called(text: str) -> bool:
    return "ing " in text or not _CALLING.isdisjoint(bare_words(text))


@lru_cache(maxsize=1 << 10)
def recast(text: str) -> str:
    """A text in the plainest words that the lexicon has for it."""
    text = text.rstrip(" .")
    for calling, pattern, put in _PATTERNS:
        if not calling.isdisjoint(tokens(text)):
            text = pattern.sub(put, text)
    return text.strip()


def of_both(text: str, ground: Ground) -> str:
    """A text with a sentence's `both countries` in place of the two that it names, if those are named thereabouts."""
    both = _BOTH_RE.search(ground.passage.sentence)
    two = _TWO_RE.search(text) if both is not None else None
    if both is None or two is None or not all(is_place(bare_words(name)) for name in two.group("one", "other")):
        return text
    held = Holdings([ground.before, ground.passage.text], {})
    if any(held.missing(Name(name, 0, leads=False)) for name in two.group("one", "other")):
        return text
    if two["of"]:
        return f"{text[: two.start('one')]}{both[0]}{text[two.end() :]}"
    return f"{text[: two.start('one')]}{text[two.end() :].lstrip()} of {both[0]}"


_BOTH_RE = Seldom(r"\b(?:both|(?:the|these) two) (?:countries|states|governments|nations|powers|sides)\b")
_TWO_RE = re.compile(
    r"(?P<of>\b(?:from|of|in|by) )?(?:\b[Tt]he )?(?:\b[Bb]oth )?\b(?P<one>[A-Z]\w+) and (?P<other>[A-Z]\w+)\b"
)


def _as_read(text: str, reading: Reading) -> str:
    """A text with what the stem and the sentence say of its words.

    `The country` is the one that the sentence names, `Tavria Province` is `Tavria`, `the population` the `civilian
    population`, and `those` what the stem asks for.
    """
    if "the country" in text:
        named = {word for word in _levelled(reading.sentence, reading) if word.startswith(COUNTRY)}
        if len(named) == 1:
            text = text.replace("the country", next(iter(named)).removeprefix(COUNTRY))
    for match in _OF_KIND_RE.finditer(text):
        if match[0] in reading.sentence:
            text = text.replace(match[0], match[1])
    if "population" in text and "civilian population" in reading.sentence and "civilian" not in text:
        text = text.replace("population", "civilian population")
    asked = _WHICH_RE.search(reading.asked)
    if asked is not None and text.startswith(f"{asked[1]} "):
        text = f"those {text[len(asked[1]) + 1 :]}"
    return text


_WHICH_RE = re.compile(r"^(?:which|what) (\w+s)\b", re.IGNORECASE)
_OF_KIND_RE = Seldom(r"\b([A-Z]\w+) (?:Province|Region|District|County|Governorate)\b")


def _are_alike(one: str, other: str, reading: Reading) -> bool:
    """Whether two texts have the same words in the same order, those left out that only join or lead up to them.

    A noun of a verb may stand for it: `receipt`, `received`.
    """
    mine, theirs = _telling(one, reading), _telling(other, reading)
    return (
        len(mine) == len(theirs) > 1
        and sum(first != last for first, last in zip(mine, theirs, strict=True)) <= 1
        and all(first == last or _is_form(first, last) for first, last in zip(mine, theirs, strict=True))
    )


def _is_form(one: str, other: str) -> bool:
    if one.startswith(_MARKS) or other.startswith(_MARKS):
        return False
    return (
        one not in SMALL
        and other not in SMALL
        and len(one) >= _ROOT
        and one[:_ROOT] == other[:_ROOT]
        and (kin(other) in akin(kin(one)))
    )


_MARKS = (COUNTRY, WAY, FIGURE)
_ROOT = 4
"""Forms of a word begin with so many letters that they share."""


def _telling(text: str, reading: Reading) -> Words:
    return tuple(word for word in _levelled(text, reading) if word not in _FREE)


def _levelled(text: str, reading: Reading) -> Words:
    return levelled(text, reading.terms, governments=reading.of_governments, literal=False)


_FREE_LIST = "is are was were be been being has have had that of they it its their as those"
_FREE = ARTICLES | frozenset(_FREE_LIST.split())


def _compiled(lines: Sequence[tuple[str, str, str]]) -> list[tuple[frozenset[str], re.Pattern[str], str]]:
    return [
        (frozenset(tokens(calling)), re.compile(_filled(pattern), re.IGNORECASE if "[A-Z]" not in pattern else 0), put)
        for calling, pattern, put in lines
    ]


def _filled(pattern: str) -> str:
    for name, form in _PARTS.items():
        pattern = pattern.replace(name, form)
    return pattern


_PARTS = {
    "AWAY": r"(?: (?:from )?(?:their|its|his|her) (?:homes?|houses?|villages?|land))?",
    "BE": r"(?:is|are|was|were|be|been|being|has been|have been|had been)",
    "X": r"((?:[\w’'-]+ ){0,5}?[\w’'-]+)",
}
_PATTERNS = _compiled(RECASTS)
_CALLING = frozenset[str]().union({"country", "province"}, *(calling for calling, _, _ in _PATTERNS))
