"""How the words of a short answer lie on those of an accepted one: which are there, which are missing, what is more.

It finds and counts; whether that makes an answer right is decided in `wording`.
"""

from collections.abc import Iterator, Sequence
from dataclasses import dataclass, field
from fractions import Fraction
from itertools import pairwise
from typing import TypeAlias

from quizapp.core.questions.answer_words import FILLERS, TURNS, Word, Words
from quizapp.core.questions.word_forms import Match, match, stem
from quizapp.core.questions.word_pairs import UNITS

RELATING = frozenset({
    "of", "by", "per", "than", "from", "to", "into", "before", "after", "over", "under", "above", "below", "divided",
    "causes", "caused", "because", "against", "minus", "times", "through", "while", "whereas", "if", "when", "-",
})  # fmt: skip
"""Words that tell what stands on which side of them: where one is, the order of the others counts."""


@dataclass(frozen=True, slots=True)
class Measured:
    """An amount with its unit, in the first unit of its kind: `48 hours` is `2 days`. `figure` is what was written."""

    value: Fraction
    kind: str
    figure: Fraction = field(compare=False)
    unit: str = field(compare=False)


Term: TypeAlias = Word | Measured
"""What is laid on what: a word, a figure, a date, or an amount with its unit."""


@dataclass(frozen=True, slots=True)
class Fit:
    """The content words of an accepted answer (`wanted`) and of a response (`given`), and which lies on which.

    `pairs` maps an index of `wanted` to one of `given` and how the two are one; `places` are where `given` stand in
    the whole response. `turned` says that the one denies and the other does not; `together` that in neither anything
    stands between the content words; `related` that a word tells what is on which side of it, and `relating` that one
    does so in the accepted answer.
    """

    wanted: tuple[Term, ...]
    given: tuple[Term, ...]
    places: tuple[int, ...]
    pairs: dict[int, tuple[int, Match]]
    used: frozenset[int]
    turned: bool
    related: bool
    relating: bool
    of_given: int | None
    of_wanted: int | None
    together: bool

    @property
    def missing(self) -> tuple[int, ...]:
        """The places in `wanted` of what the response lacks."""
        return tuple(index for index in range(len(self.wanted)) if index not in self.pairs)

    @property
    def extra(self) -> tuple[int, ...]:
        """The places in `given` of what the response has and the accepted answer has not."""
        return tuple(index for index in range(len(self.given)) if index not in self.used)

    @property
    def in_order(self) -> bool:
        """Whether the words stand in the order of the accepted answer."""
        return self._follows(None, None)

    @property
    def turned_about(self) -> bool:
        """Whether `B A` stands for `A of B`, or the other way: the order differs and the sense does not."""
        if (self.of_given is None) == (self.of_wanted is None):
            return False
        return self._follows(self.of_wanted, self.of_given)

    @property
    def figure_moved(self) -> bool:
        """Whether only a figure stands elsewhere before what it counts (`13 original states`, `original 13 states`)."""
        plain = [index for index in sorted(self.pairs) if isinstance(self.wanted[index], str)]
        places = [self.pairs[index][0] for index in plain]
        if not plain or self.related or not self.together or places != sorted(places):
            return False
        return plain[-1] == len(self.wanted) - 1 and places[-1] == len(self.given) - 1

    def _follows(self, of_wanted: int | None, of_given: int | None) -> bool:
        """Whether the pairs are in order once what stands behind an `of` is put before what stands before it."""
        wanted = sorted(self.pairs, key=lambda index: (of_wanted is not None and index < of_wanted, index))
        places = [self.pairs[index][0] for index in wanted]
        order = [(of_given is not None and place < of_given, place) for place in places]
        return order == sorted(order)

    @property
    def boldest(self) -> Match:
        """The boldest step that any pair takes."""
        return max((how for _, how in self.pairs.values()), default=Match.SAME)

    @property
    def slips(self) -> int:
        """How many words have a slip of the pen."""
        return sum(1 for _, how in self.pairs.values() if how is Match.SLIP)


def fit(given: Words, wanted: Words, *, typos: bool, initials: bool = False) -> Fit:
    """Lay a response on an accepted answer; `initials` lets a letter stand for a name that begins with it."""
    wanted_terms = [term for _, term in contents(wanted)]
    found = list(contents(given))
    terms = [term for _, term in found]
    if initials:
        terms, found = _initials_apart(found, wanted_terms)
    pairs: dict[int, tuple[int, Match]] = {}
    used: set[int] = set()
    for boldness in Match:
        last = -1
        for index, term in enumerate(wanted_terms):
            if index in pairs:
                last = pairs[index][0]
                continue
            places = sorted(set(range(len(terms))) - used, key=lambda at: (at <= last, at))
            for at in places:
                how = _one(terms[at], term, typos=typos, initials=initials)
                if how is not None and how <= boldness:
                    pairs[index] = (at, how)
                    used.add(at)
                    last = at
                    break
    _join_split_words(wanted_terms, terms, pairs, used)
    given_places = [place for place, _ in found]
    wanted_places = [place for place, _ in contents(wanted)]
    return Fit(
        wanted=tuple(wanted_terms),
        given=tuple(terms),
        places=tuple(place for place, _ in found),
        pairs=pairs,
        used=frozenset(used),
        turned=denials(given) % 2 != denials(wanted) % 2,
        related=bool(_relating(given, given_places) or _relating(wanted, wanted_places)),
        relating=bool(_relating(wanted, wanted_places)),
        of_given=_only_of(given, given_places),
        of_wanted=_only_of(wanted, wanted_places),
        together=all(_in_a_row(places) for places in (given_places, wanted_places)),
    )


def _in_a_row(places: Sequence[int]) -> bool:
    return all(after - before == 1 for before, after in pairwise(places))


def _relating(words: Words, places: Sequence[int]) -> list[int]:
    """Where words stand between the first and the last content word that tell what is on which side of them."""
    first, last = (places[0], places[-1]) if places else (0, 0)
    return [at for at, word in enumerate(words) if isinstance(word, str) and word in RELATING and first <= at <= last]


def _only_of(words: Words, places: Sequence[int]) -> int | None:
    """How many content words stand before the `of` of a text that has one and relates nothing else."""
    relating = _relating(words, places)
    if len(relating) != 1 or words[relating[0]] != "of":
        return None
    return sum(1 for place in places if place < relating[0])


def contents(words: Words) -> Iterator[tuple[int, Term]]:
    """What of a text carries meaning, with its place; an amount and its unit are one."""
    at = 0
    while at < len(words):
        word = words[at]
        following = words[at + 1 : at + 3]
        if isinstance(word, Fraction) and (measured := _measured(word, following)) is not None:
            yield at, measured[0]
            at += measured[1]
            continue
        if isinstance(word, str) and word in {"$", "€", "£", "¥"} and following and isinstance(following[0], Fraction):
            yield at, Measured(following[0], word, following[0], word)
            at += 2
            continue
        if not (isinstance(word, str) and word.casefold() in FILLERS | TURNS):
            yield at, word
        at += 1


def _measured(value: Fraction, following: Sequence[Word]) -> tuple[Measured, int] | None:
    taken = 2
    names = [_unit(word) if isinstance(word, str) else "" for word in following]
    if names[:1] == ["degree"] and len(names) > 1:
        names, taken = names[1:], 3
    if not names or names[0] not in UNITS:
        return None
    kind, much, of = UNITS[names[0]]
    return Measured(value * much / of, kind, value, names[0]), taken


def _unit(word: str) -> str:
    word = word.casefold()
    word = word if word in UNITS or not word.endswith("s") else word[:-1]
    return _UNIT_SPELLINGS.get(word, word)


_UNIT_SPELLINGS = {
    "feet": "foot", "inche": "inch", "centurie": "century", "meter": "metre", "kilometer": "kilometre",
    "centimeter": "centimetre", "liter": "litre", "amp": "ampere", "centigrade": "celsius",
}  # fmt: skip


DENIALS = (TURNS - {"or"}) | {"against"}


def denials(words: Words) -> int:
    """How often a text denies; `or` offers two things and denies none."""
    found = 0
    for index, word in enumerate(words):
        if not isinstance(word, str) or word.casefold() not in DENIALS:
            continue
        following = words[index + 1] if index + 1 < len(words) else ""
        if word.casefold() in {"no", "not"} and following in {"only", "more", "less", "later", "fewer", "just"}:
            continue
        found += 1
    return found


def _one(given: Term, wanted: Term, *, typos: bool, initials: bool) -> Match | None:
    if isinstance(given, Measured) or isinstance(wanted, Measured):
        return Match.SAME if amount(given) == amount(wanted) is not None else None
    if isinstance(given, str) and isinstance(wanted, Fraction) and given[:-2] == str(wanted) and given[-2:] in _ORDER:
        return Match.FORM
    if initials and isinstance(given, str) and isinstance(wanted, str) and 1 in {len(given), len(wanted)}:
        return Match.FORM if given[0] == wanted[0] else None
    return match(given, wanted, typos=typos)


_ORDER = frozenset({"st", "nd", "rd", "th"})


def amount(term: Term) -> tuple[Fraction, str] | None:
    """A measured amount to compare; a fraction by itself is a share, as a percentage is."""
    if isinstance(term, Measured):
        return term.value, term.kind
    return (term, "parts") if isinstance(term, Fraction) and 0 < term < 1 else None


def _initials_apart(found: list[tuple[int, Term]], wanted: list[Term]) -> tuple[list[Term], list[tuple[int, Term]]]:
    """Take letters that stand together (`A.G. Bell`) apart, where they are the initials of the first names."""
    names = [term for term in wanted if isinstance(term, str)]
    spread: list[tuple[int, Term]] = []
    for place, word in found:
        term = "u" if word == "usa" and names[:1] and names[0][0] == "u" else word  # `U. S. Grant`
        apart = isinstance(term, str) and 2 <= len(term) <= 3 and len(names) > len(term) and term not in names
        if apart and all(letter == name[0] for letter, name in zip(str(term), names, strict=False)):
            spread += [(place, letter) for letter in str(term)]
        else:
            spread.append((place, term))
    return [term for _, term in spread], spread


def _join_split_words(
    wanted: list[Term], given: list[Term], pairs: dict[int, tuple[int, Match]], used: set[int]
) -> None:
    """Match two words with the one that they are together (`thigh bone`, `thighbone`), in either text."""
    for index in range(len(wanted) - 1):
        together = _together(wanted, index)
        if together and index not in pairs and index + 1 not in pairs:
            for at, term in enumerate(given):
                if at not in used and isinstance(term, str) and stem(term) == stem(together):
                    pairs[index] = pairs[index + 1] = (at, Match.FORM)
                    used.add(at)
                    break
    for at in range(len(given) - 1):
        together = _together(given, at)
        if together and at not in used and at + 1 not in used:
            for index, term in enumerate(wanted):
                if index not in pairs and isinstance(term, str) and stem(term) == stem(together):
                    pairs[index] = (at, Match.FORM)
                    used |= {at, at + 1}
                    break


def _together(terms: list[Term], at: int) -> str:
    first, second = terms[at], terms[at + 1]
    joined = isinstance(first, str) and isinstance(second, str) and first.isalpha() and second.isalpha()
    return f"{first}{second}" if joined else ""
