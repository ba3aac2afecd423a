"""What the quotes of an ordering say of when its steps were, how large they are, and which comes after which."""

import re
from collections import Counter
from collections.abc import Sequence
from collections.abc import Set as AbstractSet
from fractions import Fraction
from itertools import chain

from quizapp.core.checking.candidates import QUOTE, SENTENCE, Candidate, candidates_near
from quizapp.core.checking.evidence import Ground
from quizapp.core.checking.kinship import begins_alike, is_akin
from quizapp.core.checking.words import content, plain
from quizapp.core.questions.ordering import Ordering

_ENOUGH = 0.5
"""The share of a step's words that a quote, or a clause, must have to tell of it."""


def told_apart(question: Ordering) -> list[frozenset[str]]:
    """The words of each step, without those that another has too, where any are left."""
    words = [content(plain(step)) for step in question.order]
    often = Counter(chain.from_iterable(words))
    return [frozenset(word for word in own if often[word] == 1) or own for own in words]


def _tellers(question: Ordering, grounds: Sequence[Ground]) -> list[Ground | None]:
    """To each step the quote that tells of it, by its words or, where those do not settle it, by its sentence's."""
    ways = [
        (texts, words)
        for texts in ([one.citation.quote for one in grounds], [one.passage.sentence for one in grounds])
        for words in ([content(plain(step)) for step in question.order], told_apart(question))
    ]
    found = []
    for at in range(len(question.order)):
        places = (_telling(words[at], texts) for texts, words in ways)
        place = next((one for one in places if one is not None), None)
        found.append(None if place is None else grounds[place])
    return found


def _telling(own: AbstractSet[str], texts: Sequence[str]) -> int | None:
    """Which of the texts tells of a step: the only one that has most of its words; None where none or several do."""
    shares = [_shared(own, content(text)) for text in texts]
    most = max(shares, default=0)
    if not own or most < _ENOUGH * len(own) or shares.count(most) > 1:
        return None
    return shares.index(most)


def _shared(own: AbstractSet[str], told: AbstractSet[str]) -> int:
    return sum(begins_alike(word, told) or is_akin(word, told) for word in own)


_FEWEST = 2
"""So many of a step's words a clause must have, where the step has so many."""


def quoted_dates(question: Ordering, grounds: Sequence[Ground]) -> list[tuple[int, int, int] | None]:
    """To each step the one date (year, month, day; 0 where it is not said) in the quote that tells of it."""
    tellers = _tellers(question, grounds)
    known = [id(one) for one in tellers if one is not None]
    if len(set(known)) < len(known):
        return [None] * len(tellers)
    return [None if one is None else _date_of(one) for one in tellers]


def _date_of(ground: Ground) -> tuple[int, int, int] | None:
    near = list(candidates_near(ground))
    for level in (QUOTE, SENTENCE):
        dates = {one.quantity.date for one in near if one.level <= level and one.quantity.date is not None}
        if dates:
            date = dates.pop()
            if dates or date is None or date.year is None or date.span > 1:
                return None
            return date.year, date.month or 0, date.day or 0
    return None


def quoted_amounts(question: Ordering, grounds: Sequence[Ground]) -> list[Fraction | None]:
    """To each step the amount in the quotes that counts what it names, by words that no other of them has."""
    counted = [one for ground in grounds for one in candidates_near(ground) if one.level == QUOTE and _is_amount(one)]
    found: list[Fraction | None] = []
    for own in told_apart(question):
        shares = [_shared(own, one.words) for one in counted]
        most = max(shares, default=0)
        sure = most > 0 and shares.count(most) == 1
        found.append(counted[shares.index(most)].quantity.low if sure else None)
    known = [one for one in found if one is not None]
    return found if len(set(known)) == len(known) else [None] * len(found)


def _is_amount(one: Candidate) -> bool:
    return one.quantity.date is None and one.quantity.kind not in {"label", "ordinal"} and not one.quantity.vague


def turned_round(question: Ordering, grounds: Sequence[Ground]) -> tuple[int, int, Ground] | None:
    """Two steps of which a cited sentence has the second before the first, and the sentence's ground; else None."""
    steps = told_apart(question)
    for ground in grounds:
        for sentence in ground.passage.sentences:
            parted = parts_in_time(sentence)
            if parted is None:
                continue
            early, late = (content(part) for part in parted)
            when = [_when(own, early, late) for own in steps]
            first = next((at for at, one in enumerate(when) if one == 1), None)
            second = None if first is None else next((at for at in range(first + 1, len(when)) if when[at] == 0), None)
            if first is not None and second is not None:
                return first, second, ground
    return None


def _when(own: AbstractSet[str], early: AbstractSet[str], late: AbstractSet[str]) -> int | None:
    before, after = _shared(own, early), _shared(own, late)
    most = max(before, after)
    if before == after or most < min(_FEWEST, len(own)) or most < _ENOUGH * len(own):
        return None
    return 0 if before > after else 1


def parts_in_time(sentence: str) -> tuple[str, str] | None:
    """What a sentence says came first, and what came after it; None where it does not say so."""
    opened = _OPENED_RE.match(sentence)
    if opened is not None:
        clause, rest = opened["clause"], opened["rest"]
        return (rest, clause) if opened["how"].casefold() == "before" else (clause, rest)
    inside = _INSIDE_RE.search(sentence)
    if inside is None:
        return None
    main, clause = sentence[: inside.start()], sentence[inside.end() :]
    return (clause, main) if inside["how"] in {"after", "once"} else (main, clause)


_OPENED_RE = re.compile(
    r"^\W*(?:\d+\. )?(?:only )?(?P<how>after|once|before|when)\b (?P<clause>[^,;]+(?:,[^,;]+)??), (?P<rest>.+)$",
    re.IGNORECASE,
)
_INSIDE_RE = re.compile(r"(?<![,;(] )\b(?:only )?(?P<how>after|once|before)\b(?! (?:the court|a court|the chamber)\b)")
