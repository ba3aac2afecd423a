"""S003 for a figure that a key gives to each of two, or to one of them, where its sentence gives it to both together.

Of `10 Tavrian and Halden reeves` nobody says `ten Tavrian and ten Halden reeves`, nor `ten from each land`, nor how
many of them are Tavrian.
"""

import re
from collections.abc import Iterator, Sequence
from itertools import takewhile

from quizapp.core.checking.figures.asserting import turn_of_speech
from quizapp.core.checking.figures.bearing import is_counted, same_value
from quizapp.core.checking.reading.evidence import Fault, Ground
from quizapp.core.checking.reading.excerpts import excerpt
from quizapp.core.checking.reading.names import country_of
from quizapp.core.checking.reading.once import claims_of
from quizapp.core.checking.reading.words import SMALL, content, is_key, meaning, plain, setting
from quizapp.core.findings import Severity
from quizapp.core.folding import tokens
from quizapp.core.quantities import Quantity, quantities
from quizapp.core.questions.common import Claim, Question
from quizapp.core.seldom import Seldom

_EACH_RE = Seldom(r"\b(?:(?:of|from|on|for|by|to|in) each\b|each of (?:them|the two|these)\b|apiece\b)", re.IGNORECASE)
_JOINED_RE = re.compile(r"\b([\w’'-]+)(?:,? and | or )(?:the )?([\w’'-]+)")
_REACH = 60
"""So far behind a figure, in signs, may two stand that it counts together."""


def parcelling_faults(question: Question, grounds: Sequence[Ground]) -> Iterator[Fault]:
    """The faults of answers, and of statements."""
    for claim in claims_of(question):
        text, two_nouns = plain(claim.text), False
        own = [one for one in quantities(text) if one.kind == "number"] if claim.holds and is_key(claim) else []
        shared = next((one for one in own if _is_given_twice(one, own) or _EACH_RE.search(text)), None)
        if shared is None and len(own) == 1 and (counted := _counted(own[0], claim)):
            parted = next(filter(None, (_of_one(own[0], counted, claim, ground) for ground in grounds)), None)
            found = None if parted is None else parted[:2]
            two_nouns = parted is not None and parted[2]
            given, mend = "one of two", "Ask how many both are, or cite the words that say how many these are."
            shared = own[0]
        elif shared is None or turn_of_speech(shared):
            continue
        else:
            found = next(filter(None, (_together(shared, text, ground) for ground in grounds)), None)
            given, mend = "each of two", "Give the figure once, for both, or cite the words that say how many each has."
        if found is not None:
            ground, both = found
            yield Fault(
                code="S003",
                path=claim.path,
                message=f"“{text[shared.start : shared.end]}” is given to {given}, and {ground.place()} counts both"
                f" together: “{excerpt(ground.passage.sentence, both)}”",
                mend=mend,
                severity=Severity.WARNING if two_nouns else Severity.ERROR,
            )


def _is_given_twice(one: Quantity, own: Sequence[Quantity]) -> bool:
    return sum(same_value(one, other) for other in own) > 1


def _together(one: Quantity, text: str, ground: Ground) -> tuple[Ground, str] | None:
    """The quote whose sentence has a figure once, before two that a text gives it to, and these as they stand there."""
    sentence = ground.passage.sentence
    there = [other for other in quantities(sentence) if same_value(one, other)]
    if len(there) != 1 or not _EACH.isdisjoint(tokens(sentence)):
        return None
    behind = sentence[there[0].end : there[0].end + _REACH]
    own = content(text)
    for both in _JOINED_RE.finditer(behind):
        named = content(both[1]), content(both[2])
        if all(named) and (all(words <= own for words in named) or _EACH_RE.search(text)):
            return ground, sentence[there[0].start : there[0].end + both.end()]
    return None


_EACH = frozenset({"each", "apiece", "every", "respectively", "both"})


def _counted(one: Quantity, claim: Claim) -> Sequence[str]:
    """The words of what a key counts by a figure: those behind it, or behind the `how many` of its stem."""
    text, stem = plain(claim.text), setting(claim)
    asks = _HOW_MANY_RE.search(stem)
    behind = text[one.end :]
    if not _phrase(behind):
        behind = stem[asks.end() :] if asks is not None else ""
    found = _phrase(behind)
    where = _WHERE_RE.match(behind, len(" ".join(["", *found])))
    if turn_of_speech(one) or not found or not _JOINTS.isdisjoint(found):
        return []
    return found if where is None else [where[1], *found]


def _of_one(one: Quantity, counted: Sequence[str], claim: Claim, ground: Ground) -> tuple[Ground, str, bool] | None:
    """The quote whose sentence counts by a figure two of which a key names one: `10 Tavrian and Halden wardens`.

    And whether they are two nouns (`ten millers and bakers`), which may well be one and the same, or be counted each
    by itself.
    """
    sentence = ground.passage.sentence
    there = [other for other in quantities(sentence) if same_value(one, other)]
    behind = sentence[there[0].end :] if len(there) == 1 else ""
    words = _phrase(behind)
    if words and words[-2:-1] == ["and"] and _OBJECT_RE.match(behind, len(" ".join(["", *words]))):
        words = words[:-2]  # of `16 mines and employs 50 people` what is joined is a deed
    mine, said = list(map(_as_compared, counted)), content(f"{setting(claim)} {plain(claim.text)}")
    for at in [at for at, word in enumerate(words) if word in _JOINTS and 0 < at < len(words) - 1]:
        pair = words[at - 1], words[at + 1]
        heads = [meaning(word) for word in words[at + 2 :] if is_counted(word)]
        for named, other in (pair, pair[::-1]):
            own, beside = _as_compared(named), _as_compared(other)
            if not own or own not in mine or not beside or meaning(other.casefold()) in said or beside in mine:
                continue
            if pair[1].casefold() in _COUNTED_APART:
                continue  # `six mills and numerous barns`
            alike = is_counted(named) and is_counted(other)  # `six millers and bakers`
            if alike or not {*mine[mine.index(own) + 1 :]}.isdisjoint(heads):
                return ground, f"{sentence[there[0].start : there[0].end]} {' '.join(words[: at + 2])}", alike
    return None


_COUNTED_APART = frozenset({"numerous", "various", "countless", "several", "innumerable", "other", "further", "more"})


def _as_compared(word: str) -> str:
    return country_of((word.casefold(),)) or meaning(word.casefold())


def _phrase(text: str) -> list[str]:
    """The words that a text begins with, before a mark or a small word other than `and`."""
    match = _WORDS_RE.match(text)
    words = match[0].split() if match is not None else []
    return list(takewhile(lambda word: word in _JOINTS or word.casefold() not in SMALL, words))


_OBJECT_RE = re.compile(
    r" (?:an?|the|its|his|her|their|this|these|some|many|no|about|nearly|over|at least|\d)\b", re.IGNORECASE
)
_HOW_MANY_RE = re.compile(r"\b(?:how many|the number of|what number of)(?= )", re.IGNORECASE)
_WORDS_RE = re.compile(r"(?: [^\W\d][\w’'-]*)+")
_WHERE_RE = re.compile(r" (?:from|on|by|of|in) (?:the )?([\w’'-]+)(?! and\b| or\b)")
_JOINTS = frozenset({"and", "or"})
