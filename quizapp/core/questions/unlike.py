"""What tells that a short answer says something else: another figure, another unit, a word that excludes the key's."""

from collections.abc import Iterator, Sequence
from fractions import Fraction
from itertools import pairwise

from quizapp.core.dates import PartialDate
from quizapp.core.questions.answer_words import Words
from quizapp.core.questions.fitting import Fit, Measured, Term, amount, contents
from quizapp.core.questions.word_forms import opposite, stem


def opposed(laid: Fit, accepted: Sequence[Words]) -> tuple[str, str] | None:
    """The words of response and key that exclude each other, where all else is there and nothing else is more.

    A figure that stands in another of the `accepted` answers excludes none.
    """
    if len(laid.missing) != 1 or len(laid.extra) != 1 or not laid.in_order:
        return None
    mine, theirs = laid.given[laid.extra[0]], laid.wanted[laid.missing[0]]
    if _is_figure(mine) and any(_alike(mine, one) for words in accepted for one in _figures(words)):
        return None
    if _is_figure(mine) and _is_figure(theirs) and not _alike(mine, theirs):
        return _shown(mine), _shown(theirs)
    if isinstance(mine, Measured) or isinstance(theirs, Measured) or not opposite(mine, theirs):
        return None
    return str(mine), str(theirs)


def _is_figure(term: Term) -> bool:
    return isinstance(term, Fraction | Measured)


def _shown(term: Term) -> str:
    return f"{term.figure} {term.unit}" if isinstance(term, Measured) else str(term)


def another_figure(given: Words, accepted: Sequence[Words]) -> str | None:
    """Why figures make a response wrong: every accepted answer has figures, and others, or another unit to them."""
    mine = list(_figures(given))
    right = [list(_figures(words)) for words in accepted]
    if not mine or not all(right):
        return None
    pairs = [(one, other) for theirs in right for one in mine for other in theirs]
    if any(_alike(one, other) for one, other in pairs):
        return None
    clocks = any(_is_clock(term) for term in mine)
    if not clocks and any(_is_clock(term) for theirs in right for term in theirs):
        return None  # `eight thirty`
    if clocks:
        return "another time than in the answer"
    if any(_written(one) == _written(other) for one, other in pairs):
        return "the figure of the answer with another unit"
    return "another figure than in the answer"


def another_ordinal(given: Words, accepted: Sequence[Words]) -> str | None:
    """Why an ordinal makes a response wrong: it counts what every accepted answer counts, and is another."""
    mine = set(_counted(given))
    right = [set(_counted(words)) for words in accepted]
    if not all(right):
        return None
    nouns = {noun for theirs in right for _, noun in theirs} & {noun for _, noun in mine}
    if not nouns or any(mine & theirs for theirs in right):
        return None
    return "another figure than in the answer"


def _counted(words: Words) -> Iterator[tuple[str, str]]:
    """The ordinals of a text, each with the stem of the word behind it."""
    for one, behind in pairwise(words):
        if isinstance(one, str) and isinstance(behind, str) and one[:1].isdecimal() and one.endswith(_ORDINAL_ENDS):
            yield one, stem(behind)


_ORDINAL_ENDS = ("st", "nd", "rd", "th")
_AMOUNTS = frozenset({
    "dozen", "dozens", "few", "several", "half", "double", "both", "couple", "once", "twice", "thrice", "pair", "most",
    "majority", "minority", "nobody", "all", "noon", "midnight", "midday", "decade", "century", "fortnight", "quarter",
    "some", "many", "scores", "hundreds", "thousands", "millions", "nothing", "none", "zero", "nil", "score", "triple",
})  # fmt: skip
"""Words that say how much or when without a figure."""


def no_figure(given: Words, accepted: Sequence[Words]) -> str | None:
    """Why a response is wrong that has a figure where none is asked for, or none where nothing but one is."""
    mine = [term for _, term in contents(given)]
    wanted = [[term for _, term in contents(words)] for words in accepted]
    if not mine or not all(wanted):
        return None
    amounts = [[term for term in terms if _is_amount(term)] for terms in wanted]
    if all(_is_amount(term) and not _numbered(term) for term in mine) and not any(amounts):
        return "a figure, where the answer has none"
    bare = all(_is_bare(found, terms) for found, terms in zip(amounts, wanted, strict=True))
    if bare and not any(_is_amount(term) or term in _AMOUNTS or _numbered(term) for term in mine):
        return "no figure, where the answer is one"
    return None


def _is_bare(amounts: Sequence[Term], terms: Sequence[Term]) -> bool:
    """Whether an answer is little more than a figure; several ordinals (`the first, the second`) name things."""
    return bool(amounts) and len(terms) - len(amounts) < 2 and sum(map(_numbered, amounts)) < 2


def _is_amount(term: Term) -> bool:
    return isinstance(term, Measured | Fraction | PartialDate) or _is_clock(term) or _numbered(term)


def _numbered(term: Term) -> bool:
    return isinstance(term, str) and any(sign.isdigit() for sign in term)


def _figures(words: Words) -> Iterator[Term]:
    for _, term in contents(words):
        if isinstance(term, Measured | Fraction) or _is_clock(term):
            yield term
        elif isinstance(term, PartialDate):
            yield from (Fraction(part) for part in (term.year, term.day) if part is not None)


def _is_clock(term: Term) -> bool:
    return isinstance(term, str) and term.startswith("clock") and term[5:6].isdigit()


def _alike(one: Term, other: Term) -> bool:
    """Whether two figures may be one: the same amount, or the same figure where one of them says no unit."""
    if one == other or (amount(one) is not None and amount(one) == amount(other)):
        return True
    if isinstance(one, Measured) and isinstance(other, Measured):
        return False
    first, second = _written(one), _written(other)
    if first is not None and second is not None and first < 100 and 1000 <= second <= 2999 and second % 100 == first:
        return True  # the last figures of a year
    # `6m` may be metres, and is read as a million
    return first is not None and second is not None and (first == second or first == second * 10**6)


def _written(term: Term) -> Fraction | None:
    return term.figure if isinstance(term, Measured) else term if isinstance(term, Fraction) else None
