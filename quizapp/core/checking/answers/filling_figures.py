"""What the quote puts in the place of a figure of a short key: another of its kind, of what the stem asks for."""

import re
from collections.abc import Sequence

from quizapp.core.checking.figures.allowing import is_one_that_may_be
from quizapp.core.checking.figures.asserting import Figure
from quizapp.core.checking.figures.bearing import bears_out
from quizapp.core.checking.figures.candidates import PARAGRAPH, QUOTE, Candidate, comparable
from quizapp.core.checking.figures.figures import Sight
from quizapp.core.checking.reading.evidence import Fault
from quizapp.core.checking.reading.phrasing import as_answer, quoting
from quizapp.core.checking.reading.senses import same_sense
from quizapp.core.checking.reading.words import content, plain, setting
from quizapp.core.measures import MEASURES
from quizapp.core.quantities import quantities
from quizapp.core.questions.common import Claim, Question
from quizapp.core.seldom import Seldom
from quizapp.core.years import is_like_a_year


def figure_fault(
    figure: Figure, claim: Claim, question: Question, sight: Sight, fellows: Sequence[str]
) -> Fault | None:
    """The fault of a figure in whose place the quotes have another; none of one that `fellows` of the key give."""
    if figure.quantity.vague or sight.names(figure, claim):
        return None
    given = [*quantities(setting(claim)), *(one for text in fellows for one in quantities(text))]
    no_year = _is_no_year(figure, claim)
    rivals = [
        one
        for one in sight.near
        if not one.numbered
        and (one.quantity.date is not None if no_year else _in_its_place(one, figure))
        and not _is_of_no_measure(one, figure, claim)
        and not any(bears_out(one.quantity, other, sight.years_for(other)) for other in given)
    ]
    borne = sight.bearing(figure, question) if rivals else []
    if not rivals or (not borne and (sight.whole or sight.derives(figure, question))):
        return None  # where the text is here, `figures` says what is not in it
    nearest = min((one.level for one in borne), default=PARAGRAPH)
    rivals = [one for one in rivals if one.level <= nearest]
    if nearest == QUOTE and claim.path[:1] == ("blanks",):  # each gap may have its own quote
        beside = {one.text for figured in borne for one in figured.rivals}
        rivals = [one for one in rivals if one.text in beside]
    if nearest > QUOTE or no_year:
        rival = next((one for one in rivals if one.level == QUOTE), None)
    else:
        rival = next((one for one in rivals if all(_fits_better(one, other, claim) for other in borne)), None)
    if rival is None or is_one_that_may_be(plain(claim.text), question, sight.grounds):
        return None
    return Fault(
        code="S003",
        path=claim.path,
        message=f"{_why_not(figure, borne)}; the quote has “{rival.text}” for what is asked, in"
        f" {quoting(sight.grounds, rival.text).place()}",
        mend=f"Write “{as_answer(rival.text, rival.quantity)}”, or quote the words that state “{figure.text}”.",
    )


def _why_not(figure: Figure, borne: Sequence[Candidate]) -> str:
    said = "is said of something else in the evidence" if borne else "is not in the quote"
    return f"“{figure.text}” {said}"


def _in_its_place(one: Candidate, figure: Figure) -> bool:
    """Whether a quantity could answer in the figure's place: one of its kind, or its value in another unit."""
    found, claimed = one.quantity, figure.quantity
    if found.date is None and bears_out(found, claimed, frozenset()):
        return False
    other_unit = bool(found.unit and claimed.unit) and found.unit != claimed.unit
    return comparable(found, claimed, strict=True) or (
        other_unit and (found.low, found.high) == (claimed.low, claimed.high)
    )


def _is_of_no_measure(one: Candidate, figure: Figure, claim: Claim) -> bool:
    """Whether a quantity counts things, where a key is a length or a weight and no number is asked for."""
    measured = figure.quantity.unit in _MEASURED
    return measured and not one.quantity.unit and bool(one.quantity.noun) and not _HOW_MANY_RE.search(setting(claim))


_MEASURED = frozenset(MEASURES.values())
_HOW_MANY_RE = re.compile(r"\b(?:how (?:many|often)|number of|what number)\b", re.IGNORECASE)


def _fits_better(rival: Candidate, borne: Candidate, claim: Claim) -> bool:
    """Whether the noun behind the other figure is the one asked for, and the noun behind the key's figure is not."""
    asked = content(setting(claim))
    noun = borne.quantity.noun
    if noun.endswith("ed") or noun in _DONE:
        noun = ""  # of `seven boats wrecked` it is the word before that counts
    theirs, own = content(rival.quantity.noun), content(noun or borne.quantity.unit)
    if rival.quantity.kind != borne.quantity.kind or _is_each(rival.quantity.noun, setting(claim)):
        return False
    said = content(plain(claim.text))
    if said and _HOW_MANY_RE.search(setting(claim)) is None and (own <= said or said <= borne.words - theirs):
        return False  # `one raft`: the key says what it counts
    if own and all(same_sense(word, asked) for word in own) and not all(same_sense(word, theirs) for word in own):
        return False  # `troops`, where soldiers are asked for
    apart = all(one.quantity != rival.quantity for one in borne.rivals)
    if not own and theirs and theirs <= borne.words:
        return False  # `52 dogs, of which 11 came back`: both count dogs
    if not own and apart and not borne.words & asked - rival.words:
        return bool(theirs and theirs <= asked)
    return bool(theirs and own and theirs <= asked and not own & asked)


def _is_each(noun: str, asked: str) -> bool:
    """Whether a stem asks how many are in each of what a figure counts: `how many millers were in each guild`."""
    each = _EACH_RE.search(asked)
    return each is not None and bool(noun) and content(noun) == content(each["what"])


_EACH_RE = re.compile(r"\b(?:each|every|per|a single) (?P<what>[\w’'-]+)", re.IGNORECASE)

_DONE = frozenset(
    {"chosen", "drawn", "held", "sent", "taken", "given", "made", "lost", "found", "built", "sunk", "sold"}
)
"""What is done to things, no name of them, as is all that ends in `ed`."""


def _is_no_year(figure: Figure, claim: Claim) -> bool:
    """Whether a year is asked for and the key's figure is none."""
    one = figure.quantity
    is_none = one.date is None and one.kind == "number" and not is_like_a_year(one.low)
    return is_none and _WHICH_YEAR_RE.search(setting(claim)) is not None


_WHICH_YEAR_RE = Seldom(r"\b(?:in|since|until|for|of) (?:which|what) year\b", re.IGNORECASE)
