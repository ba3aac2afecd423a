"""Two figures of one sentence of which the key has the one where it means the other.

Asked only is whether words tell the two apart: some of the key's words must be the other's alone, and none this one's
alone.
"""

import re
from collections.abc import Sequence
from collections.abc import Set as AbstractSet

from quizapp.core.checking.figures.asserting import Figure, asserted, turn_of_speech
from quizapp.core.checking.figures.bearing import bears_out, is_counted
from quizapp.core.checking.figures.candidates import SENTENCE, Candidate, comparable
from quizapp.core.checking.figures.extremes import may_be_outdone
from quizapp.core.checking.reading.once import claims_of
from quizapp.core.checking.reading.senses import same_sense
from quizapp.core.checking.reading.words import content, plain, role, setting
from quizapp.core.measures import TIME_UNITS, singular_of
from quizapp.core.quantities import Quantity, quantities
from quizapp.core.questions.common import Claim, Question

SOMEBODY = content("people persons civilians residents inhabitants")
"""Words for whoever is counted: they tell no two figures of people apart."""


def clash_apart(
    figure: Figure, borne: Candidate, quoted: Sequence[Candidate], claim: Claim, question: Question, *, unasked: bool
) -> Candidate | None:
    """Another figure that counts what the key counts, and that neither its stem nor its group has already."""
    found = clash(figure, borne, quoted, unasked=unasked)
    if found is None or _is_given(found, claim, question):
        return None
    if _is_said_beside(found, figure.words & found.words - borne.words, claim, question):
        return None
    if _is_the_sum(figure, borne, found, claim) or _counts_what_is_asked(figure, borne, found, claim):
        return None
    stem = f"{setting(claim)} {plain(claim.text)}"
    if not may_be_outdone(stem, borne.quantity, found.quantity):
        return None
    sorted_by = content(plain(question.question)) if claim.path[:1] == ("groups",) else frozenset[str]()
    return None if sorted_by & borne.words - found.words else found  # the stem says what all members count


def clash(figure: Figure, borne: Candidate, quoted: Sequence[Candidate], *, unasked: bool = False) -> Candidate | None:
    """Another figure of the same sentence that counts what the key counts, where this one does not.

    A figure that is quoted is held against one that no quote has only if its quote has nothing asked (`unasked`).
    """
    if not borne.words or borne.quantity.kind in {"ordinal", "date", "label"}:
        return None  # a bare figure in a list, or a place in a series: nothing there says what it counts
    found, shared = None, 0
    for rival in borne.rivals:
        outquoted = borne.level < rival.level and (rival.level > SENTENCE or not unasked)
        outquoted = outquoted and not any(_is_same(rival, one) for one in quoted)
        if rival.text.casefold() == "both" or _is_in_brackets(rival, borne):
            continue  # what both are is no number of them; `$20 ($60 today)` is one sum
        if outquoted or rival.numbered or rival.denied or (rival.quantity.low == 1 and turn_of_speech(rival.quantity)):
            continue  # quoted is this one, and not the other, and something asked is said of it
        if (
            _is_age(rival, figure)
            or _counts_time(rival, figure)
            or (rival.quantity.spelled and 0 < rival.quantity.low < 1)
        ):
            continue  # `for four consecutive days`, `a third poll`: no number of people, no share
        if not comparable(rival.quantity, figure.quantity, strict=True):
            continue
        for_rival = figure.words & rival.words - borne.words
        for_borne = figure.words & borne.words - rival.words
        if not SOMEBODY.isdisjoint(rival.words):
            for_borne -= SOMEBODY  # both count people, by one word or another
        if len(for_rival) > shared and not for_borne and not _is_counted_alike(borne, rival, figure, for_rival):
            found, shared = rival, len(for_rival)
    return found


def _is_counted_alike(borne: Candidate, rival: Candidate, figure: Figure, shared: AbstractSet[str]) -> bool:
    """Whether what a figure counts is what the key counts by another word, and of the other's the key has no more.

    `Pupils` of the mill schools are 400 in `it has 30 schools and teaches 400 students`.
    """
    own, theirs = content(borne.quantity.noun), content(rival.quantity.noun)
    counted = frozenset[str]().union(*(content(one.quantity.noun) for one in borne.rivals))
    if not own or not own.isdisjoint(figure.words) or not shared <= counted:
        return False
    asked = figure.words - theirs
    return all(same_sense(word, asked) and not same_sense(word, theirs) for word in own)


def _is_age(one: Candidate, figure: Figure) -> bool:
    """Whether a bare number is how old somebody is, where the key's figure is no age."""
    ages = one.words.issuperset(_AGE) and _AGE.isdisjoint(figure.words)
    return ages and not one.quantity.noun and one.quantity.low <= _OLDEST


_AGE = content("ages")
_OLDEST = 120


def _is_the_sum(figure: Figure, borne: Candidate, found: Candidate, claim: Claim) -> bool:
    """Whether a bare figure of a key stands for a sum of money, where a sum is asked for and the other is none."""
    money = borne.quantity.kind == "money" != found.quantity.kind and not figure.quantity.noun
    return money and _ASKS_SUM_RE.search(setting(claim)) is not None


_ASKS_SUM_RE = re.compile(
    r"\b(?:how much|what (?:was|is|were|are|did|does|would|will)\b[^?]*"
    r"\b(?:costs?|prices?|fees?|fines?|budgets?|salar\w+))"
    r"\b(?! (?:older|longer|larger|more|of)\b)",
    re.IGNORECASE,
)


def _counts_what_is_asked(figure: Figure, borne: Candidate, found: Candidate, claim: Claim) -> bool:
    """Whether the noun behind a figure is the key's own, or the one of its `how many`, and the other's noun is not."""
    asked = _HOW_MANY_RE.search(setting(claim))
    wanted = content(figure.quantity.noun or (asked["what"] if asked is not None else ""))
    own, theirs = content(borne.quantity.noun), content(found.quantity.noun)
    return bool(own) and is_counted(found.quantity.noun) and own <= wanted and own.isdisjoint(theirs)


_HOW_MANY_RE = re.compile(r"\bhow many (?P<what>[\w’'-]+)", re.IGNORECASE)


def _is_in_brackets(one: Candidate, other: Candidate) -> bool:
    """Whether one figure stands right behind another in brackets, as the same in other money or units."""
    return one.quantity.start - other.quantity.end == _OPENING and one.quantity.kind == other.quantity.kind


_OPENING = len(" (")


def _is_same(one: Candidate, other: Candidate) -> bool:
    """Whether two are one figure of a text, seen from two quotes."""
    return one.quantity == other.quantity and one.words == other.words


def _counts_time(one: Candidate, figure: Figure) -> bool:
    """Whether a bare number counts days or years, and the key's figure something else."""
    noun = one.quantity.noun
    return not one.quantity.unit and singular_of(noun) in TIME_UNITS and figure.words.isdisjoint(content(noun))


def _is_given(one: Candidate, claim: Claim, question: Question) -> bool:
    """Whether the stem has the figure itself, so that it cannot be what is asked: `Who else sold a million copies?`.

    Nor can one that stands beside the key's part in its group.
    """
    low, high = one.quantity.low, one.quantity.high
    given = (*quantities(setting(claim)), *_fellows(claim, question))
    return any((other.low, other.high) == (low, high) for other in given)


def _is_said_beside(one: Candidate, words: AbstractSet[str], claim: Claim, question: Question) -> bool:
    """Whether the same part of the key says of another figure itself what that counts: `two tests tell if 9 is odd`."""
    own = asserted(claim, question)
    return len(own) > 1 and any(
        bears_out(one.quantity, other.quantity, _NO_YEARS) and words <= other.words for other in own
    )


_NO_YEARS: frozenset[int] = frozenset()


def states_beside(one: Quantity, claim: Claim, question: Question) -> bool:
    """Whether another part of the key states a figure, so that a quote has it for that one."""
    return any(
        (figure.quantity.low, figure.quantity.high) == (one.low, one.high)
        for other in claims_of(question)
        if other.holds and other is not claim and role(other)[1] != "accept"
        for figure in asserted(other, question)
    )


def _fellows(claim: Claim, question: Question) -> list[Quantity]:
    """The figures of the other members of a group."""
    if claim.path[:1] != ("groups",):
        return []
    beside = (one for one in claims_of(question) if one.holds and one is not claim and one.path[:2] == claim.path[:2])
    return [figure.quantity for one in beside for figure in asserted(one, question)]
