"""S003 and S004 for the figures of an answer, and its numbers of sections or ranks, that the quote does not state."""

import re
from collections.abc import Sequence

from quizapp.core.checking.answers.telling_quote import instead, not_in_quote, unquoted
from quizapp.core.checking.figures.ages import within_an_age
from quizapp.core.checking.figures.approaching import rounds
from quizapp.core.checking.figures.asserting import Figure, asserted
from quizapp.core.checking.figures.candidates import QUOTE, SENTENCE, Candidate, comparable
from quizapp.core.checking.figures.clashing import states_beside
from quizapp.core.checking.figures.deriving import PLAINLY_DERIVED_RE, is_share_of_given
from quizapp.core.checking.figures.figures import Sight, may_be_counted
from quizapp.core.checking.figures.guises import WORDS_FOR, is_one_more
from quizapp.core.checking.figures.offering import offered
from quizapp.core.checking.figures.sharing import is_share_told
from quizapp.core.checking.names.naming import REFERENCES
from quizapp.core.checking.reading.enumerating import names_so_many
from quizapp.core.checking.reading.evidence import Fault
from quizapp.core.checking.reading.once import claims_of
from quizapp.core.checking.reading.words import plain, role, setting
from quizapp.core.folding import tokens
from quizapp.core.quantities import Quantity, quantities
from quizapp.core.questions.common import Claim, Question
from quizapp.core.seldom import Seldom

_SAYING = 6
"""An answer of so many words says what its figure counts, and stands in its sentence as it is."""


def is_told_otherwise(text: str, quote: str) -> bool:
    """Whether a quote has an answer's share of a whole, or the figure near to which it is, in other words."""
    return is_share_told(text, quote) or rounds(text, quote)


def is_its_sentence(claim: Claim, sight: Sight) -> bool:
    """Whether an answer is a sentence of the passages, or most of one: it says itself what its figures count."""
    return len(tokens(plain(claim.text))) >= _SAYING and sight.word_for_word(claim)


def figure_fault(figures: Sequence[Figure], claim: Claim, question: Question, sight: Sight) -> Fault | None:
    """The first figure of an answer that the quotes do not state and that cannot be worked out of them."""
    quoted = sight.quoted
    given = quantities(setting(claim))
    others = [one for one in quoted if not any(same_bounds(one.quantity, other) for other in given)]
    in_part = len(figures) > 1 and any(sight.within(figure, question, QUOTE) for figure in figures)
    whole = in_part and sight.word_for_word(claim)
    for figure in figures:
        elsewhere = any(comparable(one.quantity, figure.quantity, strict=True) for one in others)
        if (whole and not elsewhere) or sight.within(figure, question, QUOTE) or _needs_no_quote(figure, claim, sight):
            continue
        borne = sight.bearing(figure, question)
        if "-" in figure.text and any(one.level == SENTENCE for one in borne):
            continue  # of a `nine-year war` nobody asks how long it was
        if borne and re.search(rf"\b(?:the|those|these) {re.escape(figure.text)} [a-z]", plain(claim.text)):
            continue  # of `one of the ten captains` nobody asks how many they are
        shared = is_share_of_given(figure.quantity, [one.quantity for one in quoted], question)
        if shared or (not borne and _is_made(figure, claim, question, sight, others)):
            continue  # a share of what is given is worked out, whatever else of the passage comes to it
        beside = not sight.whole or any(one.level == SENTENCE for one in borne)
        if others and beside and _are_fellows(others, claim, question):
            return unquoted(figure.text, claim, sight)
        if others:
            return _instead(figure, claim, question, sight)
        if not sight.whole:
            return None  # `figures` says that it could not look beside the quote
        if any(one.level == SENTENCE for one in borne):
            return unquoted(figure.text, claim, sight)
        return not_in_quote("S003", claim, "does not state", figure.text, sight) if borne else None
    return None


def _needs_no_quote(figure: Figure, claim: Claim, sight: Sight) -> bool:
    """Whether a figure need not stand in a quote: it is part of a name, or a word or a year that is meant says it."""
    return sight.names(figure, claim) or _is_pointed_at(figure, sight) or _is_word_of(figure, claim, sight)


def _is_pointed_at(figure: Figure, sight: Sight) -> bool:
    """Whether a quote's sentence may mean a year that a sentence before it has: `the fair was held in that year`."""
    date = figure.quantity.date
    if date is None or date.year is None or date.month is not None:
        return False
    for ground in sight.grounds:
        passage = ground.passage
        if passage.quoted and _THAT_YEAR_RE.search(passage.sentence):
            before = passage.text[: passage.spans[passage.quoted[-1]][1]]
            if any(one.date is not None and one.date.year == date.year for one in quantities(before)):
                return True
    return False


_THAT_YEAR_RE = Seldom(r"\b(?:that|the same|this) (?:very |same )?year\b", re.IGNORECASE)


def _instead(figure: Figure, claim: Claim, question: Question, sight: Sight) -> Fault:
    """The fault of a figure where the quotes have others, with that which answers, if any does."""
    fits = offered(figure, claim, question, sight.quoted)
    if fits is None:
        return not_in_quote("S003", claim, "does not state", figure.text, sight)
    return instead("S003", claim, [fits.text], figure.text, sight)


def _are_fellows(others: Sequence[Candidate], claim: Claim, question: Question) -> bool:
    """Whether the figures that quotes have are those of other answers, or nothing that could be this one."""
    mine = asserted(claim, question)
    like = [one for one in others if any(comparable(one.quantity, own.quantity, strict=True) for own in mine)]
    several = any(one.holds and one is not claim and role(one)[1] != "accept" for one in claims_of(question))
    return several and all(states_beside(one.quantity, claim, question) for one in like)


def label_fault(claim: Claim, sight: Sight) -> Fault | None:
    """A number of a section, a level, a number (`Section 23`) where the quote has another of the same."""
    for one in quantities(plain(claim.text)):
        if one.kind == "label":
            quoted = [other for other in sight.quoted if other.quantity.unit == one.unit]
            labels = [other for other in quoted if other.quantity.kind == "label"]
            headed = [
                other
                for ground in sight.grounds
                for other in quantities(f"{ground.section} · {ground.citation.section}")
            ]
            if labels and not any(
                same_bounds(other, one) for other in (*headed, *(label.quantity for label in labels))
            ):
                written = plain(claim.text)[one.start : one.end]
                code = "S004" if one.unit in REFERENCES else "S003"
                return instead(code, claim, [labels[0].text], written, sight)
    return None


def row_fault(claim: Claim, sight: Sight) -> Fault | None:
    """One of a row (`the Second Chamber`) where the quote has another of it (`the First Chamber`)."""
    for match in _OF_A_ROW_RE.finditer(plain(claim.text)):
        quoted = [
            other[0]
            for ground in sight.grounds
            for other in _OF_A_ROW_RE.finditer(ground.citation.quote)
            if other["what"].casefold() == match["what"].casefold()
        ]
        if quoted and all(match["which"].casefold() not in other.casefold() for other in quoted):
            return instead("S004", claim, quoted[:1], match[0], sight)
    return None


_OF_A_ROW_RE = Seldom(r"\b(?P<which>[Ff]irst|[Ss]econd|[Tt]hird|[Ff]ourth|[Ff]ifth) (?P<what>[A-Z][\w-]+)")


def same_bounds(one: Quantity, other: Quantity) -> bool:
    """Whether two quantities have the same value, or go from and to the same."""
    return (one.low, one.high) == (other.low, other.high)


def _is_word_of(figure: Figure, claim: Claim, sight: Sight) -> bool:
    """Whether the quotes have the figure as a word (`both`), as part of a name, or as the year left out of a date.

    Or tell of all ages below one, of which it is one: seventeen, of `under eighteen`.
    """
    if any(within_an_age(claim.text, figure.quantity, ground.passage.sentence) for ground in sight.grounds):
        return True
    words = frozenset(word for ground in sight.grounds for word in tokens(ground.citation.quote))
    one = figure.quantity
    if any(names_so_many(ground.citation.quote, one.low) for ground in sight.grounds):
        return True
    if set(tokens(figure.text)) <= words or (one.low == one.high and words & WORDS_FOR.get(one.low, frozenset())):
        return True
    dates = [other.quantity.date for other in sight.quoted]
    return one.date is not None and one.date.year is not None and any(date and date.year is None for date in dates)


def _is_made(figure: Figure, claim: Claim, question: Question, sight: Sight, others: Sequence[Candidate]) -> bool:
    """Whether the figure may be worked out or counted; where the quote has one of its kind, only if that is asked."""
    if is_one_more(sight, figure.quantity, question) or sight.works_out(figure, question):
        return True
    if any(_could_answer(one.quantity, figure.quantity) for one in others):
        return bool(PLAINLY_DERIVED_RE.search(setting(claim))) and sight.makes(figure, question)
    return sight.makes(figure, question) or (may_be_counted(figure, question) and not others)


def _could_answer(one: Quantity, other: Quantity) -> bool:
    plain_kinds = {"number", "duration"}
    return comparable(one, other, strict=True) or (
        one.kind in plain_kinds and other.kind in plain_kinds and not (one.unit and other.unit)
    )
