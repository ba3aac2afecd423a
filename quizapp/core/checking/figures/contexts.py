"""Which words of a sentence belong to which of its figures: what it counts, and what befell those it counts."""

import re
from collections.abc import Sequence
from itertools import pairwise

from quizapp.core.checking.reading.words import content
from quizapp.core.quantities import Quantity

_STRONG_RE = re.compile(r"[;:,()—–]|\b(?:while|but|whereas|against)\b")
_WEAK_RE = re.compile(r"\b(?:and|or|to|with|of which|including)\b")


def own_words(sentence: str, found: Sequence[Quantity]) -> tuple[frozenset[str], ...]:
    """For each quantity of a sentence (places counted in it) the stems of the words that are its own.

    Between two quantities the words are parted at the last comma or the like, else at the last `and`, else they
    belong to both.
    A figure with no noun of its own (`and wounded 560`) counts what the one before it counts, and one with no word
    before it (`counted 46 dams and 12 weirs`) is led by the word that leads the one before it.
    """
    if not found:
        return ()
    befores, afters = [_close(sentence[: found[0].start])], []
    parts: set[int] = set()
    glossed: set[int] = set()
    for one, following in pairwise(found):
        between = sentence[one.end : following.start]
        if _GLOSS_RE.match(between) and _GLOSSED_RE.match(sentence, following.end):
            glossed.add(len(befores) - 1)
        if is_total(sentence, following, one):
            parts.add(len(befores))
        low, high = _border(between)
        afters.append(between[:low])
        befores.append(between[high:])
    afters.append(sentence[found[-1].end :])
    for at in sorted((number - 1 for number in parts), reverse=True):
        afters[at] = f"{afters[at]} {afters[at + 1]}"  # `22 of 33 passes`: both count passes
    _share_nouns(sentence, found, afters)
    words: list[frozenset[str]] = []
    noun, led_by = "", frozenset[str]()
    for one, before, after in zip(found, befores, afters, strict=True):
        led_by = content(before) or led_by
        own = led_by | content(after)
        if one.unit:
            own |= content(one.unit)
        elif one.kind == "number":
            noun = one.noun or noun
            own = own if one.noun else own | content(noun)
        words.append(own)
    for at in sorted(glossed, reverse=True):
        words[at] = words[at + 1] = words[at] | words[at + 1]
    return tuple(words)


def is_total(sentence: str, one: Quantity, before: Quantity) -> bool:
    """Whether a quantity is the whole that the one before it is a part of: 140 in `23 of the 140 colonies`."""
    return _PART_OF_RE.fullmatch(sentence[before.end : one.start]) is not None


def _share_nouns(sentence: str, found: Sequence[Quantity], afters: list[str]) -> None:
    """Gives a figure whose noun stands behind the next one that noun: `571 primary and 94 secondary schools`."""
    for at, (one, following) in reversed(list(enumerate(pairwise(found)))):
        if one.unit and one.unit == following.unit:
            if _ALIKE_RE.fullmatch(sentence[one.end : following.start]) and afters[at + 1].startswith(" "):
                afters[at] = f"{afters[at]} {afters[at + 1]}"
            continue
        if one.kind != "number" or following.kind != "number":
            continue
        if _TALLY_RE.fullmatch(sentence[one.end : following.start]):
            afters[at] = f"{afters[at]} {afters[at + 1].removeprefix(' against')}"
            continue
        if not (one.unit or one.noun) and _LISTED_RE.fullmatch(sentence[one.end : following.start]):
            afters[at] = f"{afters[at]} {following.unit} {following.noun} {afters[at + 1]}"
            continue
        shared = _SHARED_NOUN_RE.match(sentence, following.end)
        if _EITHER_RE.fullmatch(sentence[one.end : following.start]) and not one.unit and not one.noun:
            afters[at] = f"{afters[at]} {afters[at + 1]}"
        elif shared is not None and _ELLIPSIS_RE.fullmatch(sentence[one.end : following.start]):
            afters[at] = f"{afters[at]} {afters[at + 1][shared.start(1) - following.end :]}"


def _close(lead: str) -> str:
    """The end of what stands before a sentence's first figure: what begins a sentence is said of all its figures."""
    telling = [word.start() for word in _LEAD_WORD_RE.finditer(lead) if content(word[0])]
    own = 1 if len(telling) < _LONG_LEAD else 2
    return lead[telling[-own] :] if len(telling) > own else lead if len(telling) == own else ""


_GLOSS_RE = re.compile(r"[^()]{0,30}\([^()]*$")
_GLOSSED_RE = re.compile(r"[^()]{0,6}\)| (?:today|now|in \d{4})\)")
"""A figure between brackets behind another tells the same in other units, and what is said of one is said of both."""

_ALIKE_RE = re.compile(r",? (?:and|or|and then|then) (?:an? )?")
"""`A 1-mile and a 4-mile ferry run`: both are ferry runs."""

_LISTED_RE = re.compile(r", |,? (?:and|or) ")
"""`Ferries of 2, 12 and 71 yards`: all are yards."""

_TALLY_RE = re.compile(r"(?: votes?)? (?:for|in favou?r)(?: and| to|,) ")
"""`Ten votes for to three against the dam`: both are votes on the dam."""

_EITHER_RE = re.compile(r" (?:or|to) ")
"""`Three or four wheels`: both count wheels."""

_ELLIPSIS_RE = re.compile(r" (?!\w+s )[A-Za-z-]+ and (?:about |some |nearly )?")
_SHARED_NOUN_RE = re.compile(r" [A-Za-z-]+ ((?:[a-z]+ )?[a-z]+s)\b")
_LEAD_WORD_RE = re.compile(r"[^\W\d_][\w'’-]*")
_PART_OF_RE = re.compile(r" (?:out )?of (?:the |its |their |his |her )?(?:[\w’']+ )?")

_LONG_LEAD = 4

_LED_RE = re.compile(r"(?<=\w)(?: \(| with )$")
"""What parts a name from the figure behind it, and not from what stands before."""


def _border(between: str) -> tuple[int, int]:
    """Where the words between two figures part: (end of the first's, start of the second's)."""
    begins = int(between.startswith(")"))  # behind what is the same in other units: `33 feet (10 m) in diameter and`
    led = _LED_RE.search(between)  # `Orsk (2 %), Vell (3 %)`, `Orsk with 2 and Vell with 3`: whose figure it is
    end = len(between) if led is None else led.start()
    for pattern in (_STRONG_RE, _WEAK_RE):
        marks = list(pattern.finditer(between, begins, end)) or list(pattern.finditer(between, begins))
        if marks:
            return marks[-1].start(), marks[-1].end()
    return len(between), 0
