"""S003 for a statement that says what its quote says, with another figure: `sold in 1775`, of what was sold in 1774.

Nearly all that the quote says must be the statement's, so that the one figure stands where the other does. That the
statement's own stands elsewhere in the passage, of other things, is then no reason to let it be.
"""

import re
from collections.abc import Iterator, Sequence

from quizapp.core.checking.figures.bearing import bears_out
from quizapp.core.checking.figures.candidates import comparable
from quizapp.core.checking.figures.deriving import may_be_derived
from quizapp.core.checking.lexicons.polarity import SLIGHT
from quizapp.core.checking.reading.evidence import Fault, Ground
from quizapp.core.checking.reading.framing import framed
from quizapp.core.checking.reading.phrasing import as_answer
from quizapp.core.checking.reading.senses import is_near, nearly_said
from quizapp.core.checking.reading.words import SMALL, content, plain
from quizapp.core.folding import tokens
from quizapp.core.quantities import Quantity, quantities, without_quantities
from quizapp.core.questions.common import Question
from quizapp.core.questions.true_false import TrueFalse
from quizapp.core.seldom import Seldom

_MOST = 0.7
"""Such a share of a quote's words of meaning, at least, must be a statement's."""

_FEWEST = 2
"""A quote with fewer of them says too little to be said again."""

_ROUND_RE = Seldom(
    r"\b(?:about|around|some|roughly|approximately|nearly|almost|close to|over|under|above|below|than|least|most|up to"
    r"|only) (?:the )?$",
    re.IGNORECASE,
)

_NO_YEARS: frozenset[int] = frozenset()


def resaying_faults(question: Question, grounds: Sequence[Ground]) -> Iterator[Fault]:
    """The fault of a statement keyed true."""
    if not isinstance(question, TrueFalse) or not question.answer or question.checked_by:
        return
    core = framed(plain(question.question)).core
    own = [one for one in quantities(core) if not one.vague and one.kind not in _NO_AMOUNTS]
    if not own or may_be_derived(question) or not all(ground.whole for ground in grounds):
        return
    for figure in own:
        if _ROUND_RE.search(core[: figure.start]) is not None or not _counts(figure):
            continue  # `nearly 90` may be said of 88, and `ten of them` of some of the 46
        if any(_is_there(figure, core, ground) for ground in grounds):
            continue
        for ground in grounds:
            told = _in_its_place(figure, own, core, ground)
            if told is not None:
                yield _fault(core[figure.start : figure.end], told, ground)
                return


_NO_AMOUNTS = frozenset({"label", "ordinal"})


def _counts(one: Quantity) -> bool:
    """Whether it is said what a figure counts, or is a date, a share or a sum."""
    return bool(one.noun or one.unit) or one.date is not None


def _is_there(figure: Quantity, core: str, ground: Ground) -> bool:
    """Whether a quote's sentence has a figure, of the same things and of whom the statement says it."""
    sentence = ground.passage.sentence
    alike = [one for one in quantities(sentence) if one.unit == figure.unit or one.date is not None]
    return any(
        _bear(one, figure)
        and (one.date is not None or (_counts_alike(one, figure) and not _is_of_others(one, core, sentence)))
        for one in alike
    )


def _is_of_others(one: Quantity, core: str, sentence: str) -> bool:
    """Whether a figure without a noun is of others than a statement speaks of: `90 boats, and 42 for the mill`."""
    if one.noun or one.unit:
        return False
    behind, said = content(" ".join(sentence[one.end :].split()[:_BEHIND])), content(core)
    return bool(behind) and not any(is_near(word, said) for word in behind)


_BEHIND = 4


def _bear(one: Quantity, other: Quantity) -> bool:
    return bears_out(one, other, _NO_YEARS) or bears_out(other, one, _NO_YEARS)


def _in_its_place(figure: Quantity, own: Sequence[Quantity], core: str, ground: Ground) -> Quantity | None:
    """The figure that a quote has in the place of a statement's; None where it has none, or says other things."""
    low, high = ground.passage.quote
    text = ground.passage.text
    quoted = [one for one in ground.passage.quantities if low <= one.start and one.end <= high]
    there = [one for one in quoted if not any(bears_out(one, mine, _NO_YEARS) for mine in own)]
    alike = [one for one in there if comparable(one, figure, strict=True) and _counts_alike(one, figure)]
    if not alike or not _says_again(core, ground.citation.quote):
        return None
    if len(alike) == len(own) == 1 and figure.unit:
        return alike[0]
    before = _leading(core, figure)
    return next((one for one in alike if _leading(text, one) == before), None)


def _counts_alike(one: Quantity, other: Quantity) -> bool:
    """Whether two figures count things of one name, or are dates, shares or sums; a bare one may count them too."""
    if one.date is not None or one.kind in {"percent", "money"} or one.unit:
        return one.unit == other.unit
    return not (one.noun and other.noun) or content(one.noun) <= content(other.noun)


def _says_again(core: str, quote: str) -> bool:
    told = content(without_quantities(quote)) - SLIGHT
    return len(told) >= _FEWEST and nearly_said(told, core) >= _MOST * len(told)


def _leading(text: str, one: Quantity) -> str:
    """The word before a figure, articles and the like apart."""
    words = [word for word in tokens(text[: one.start]) if word not in _ARTICLES]
    return words[-1] if words else ""


_ARTICLES = frozenset({"the", "a", "an", "about", "some", "nearly", "over", "early", "late"}) & SMALL


def _fault(written: str, told: Quantity, ground: Ground) -> Fault:
    quote, there = ground.citation.quote, ground.passage.text[told.start : told.end]
    return Fault(
        code="S003",
        path=("answer",),
        message=f"the statement says “{written}”, where {ground.place()} has “{there}”: “{quote}”",
        mend=f"Write “{as_answer(there, told)}”, or cite the passage that says “{written}”.",
    )
