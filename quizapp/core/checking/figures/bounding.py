"""Figures that a key bounds otherwise than its source: `more than 31`, of `nearly 31`, and `exactly 31`, of either.

A bound may stand in the key, in its stem (`More than how many?`), or in the text beside a gap.
"""

import re
from collections.abc import Iterator, Sequence

from quizapp.core.checking.figures.bearing import same_value
from quizapp.core.checking.lexicons.voices import EXACT, HEDGES_OF_AMOUNT
from quizapp.core.checking.reading.doubting import bounded, exact_amounts, exactness
from quizapp.core.checking.reading.evidence import Fault, Ground
from quizapp.core.checking.reading.excerpts import excerpt
from quizapp.core.checking.reading.once import claims_of
from quizapp.core.checking.reading.words import is_key, plain, setting
from quizapp.core.quantities import quantities
from quizapp.core.questions.common import Claim, Question
from quizapp.core.questions.true_false import TrueFalse
from quizapp.core.seldom import Seldom


def bounding_faults(question: Question, grounds: Sequence[Ground]) -> Iterator[Fault]:
    """S012 for a figure that a stem, or the text around a gap, bounds otherwise; `qualifying` reads bounds."""
    if isinstance(question, TrueFalse) or question.checked_by:
        return
    for claim in claims_of(question):
        text = _with_its_other_half(claim) if claim.holds and is_key(claim) else ""
        found = [bounded_otherwise(text, "", ground.passage.sentence) for ground in grounds] if text else []
        at = next((at for at, one in enumerate(found) if one is not None), None)
        if at is not None and not any(_has_it(text, ground) for ground in grounds):
            mine, theirs = found[at] or ("", "")
            yield Fault(
                code="S012",
                path=claim.path,
                message=f"the key says “{mine}” where {grounds[at].place()} says “{theirs}”:"
                f" “{excerpt(grounds[at].passage.sentence, theirs)}”",
                mend="Put the bound as the evidence has it, or cite the passage that says otherwise.",
                against=(mine, theirs),
            )


def is_bound(text: str) -> bool:
    """Whether a text is nothing but what bounds a figure: `at least`."""
    return text.strip(" .").casefold() in HEDGES_OF_AMOUNT or text.strip(" .").casefold() in EXACT


def are_contrary(mine: str, theirs: str) -> bool:
    """Whether a bound cannot be said of a figure that another one is said of."""
    mine, theirs = (one.strip(" .").casefold() for one in (mine, theirs))
    if mine in EXACT or theirs in EXACT:
        return mine not in EXACT or theirs not in EXACT
    return mine in _BOUNDS and _are_contrary(mine, theirs)


def _with_its_other_half(claim: Claim) -> str:
    """A figure with the bound before its gap, or with that of its stem; empty where it has none."""
    text, asked = plain(claim.text), setting(claim)
    if claim.path[:1] == ("blanks",):
        before, _, after = plain(claim.statement).partition(text)
        if text not in plain(claim.statement) or not quantities(text):
            return ""
        return " ".join([*before.split()[-_NEAR:], text, *after.split()[:_NEAR]])
    scaled = _SCALED_RE.search(asked)
    return (
        f"{scaled['bound']} {text} {scaled['scale']}" if scaled is not None and text.replace(".", "").isdigit() else ""
    )


_NEAR = 4
"""So many words on either side of a gap may be a bound and its figure."""


def _has_it(text: str, ground: Ground) -> bool:
    """Whether a quote's sentence has the figure of a text as the text bounds it."""
    mine, theirs = list(bounded(text)), list(bounded(ground.passage.sentence))
    return any(
        same_value(one, other) and not are_contrary(hedge, there) for hedge, one in mine for there, other in theirs
    )


def bounded_otherwise(text: str, asked: str, sentence: str) -> tuple[str, str] | None:
    """A figure with its bound, and it with a contrary one in the quote's sentence: `under 31`, `at least 31`.

    Of what is nearly 31, or more than it, `exactly 31` is as wrong.
    """
    mine = [*bounded(text), *((_asked_bound(asked), one) for one in quantities(text) if asked)]
    mine = [(hedge, one) for hedge, one in mine if hedge in _BOUNDS]
    if exactness(text) or exactness(asked):
        mine += [("exactly", one) for _, one in exact_amounts(f"{asked}{text}")] or [
            ("exactly", one) for one in quantities(text)
        ]
    if not mine:
        return None
    for hedge, one in mine:
        same = [(there, other) for there, other in bounded(sentence, every=True) if same_value(one, other)]
        if same and all(_are_contrary(hedge, there) for there, _ in same):
            there, other = same[0]
            figure = sentence[other.start : other.end]
            return f"{hedge} {figure}", f"{there} {figure}"
    return None


def _are_contrary(hedge: str, there: str) -> bool:
    """Whether what is so bounded in a key cannot be what the passage bounds so."""
    return there in _SHORT_OF_IT if hedge == "exactly" else _BOUNDS.get(there) == _CONTRARY_BOUND[_BOUNDS[hedge]]


def _asked_bound(asked: str) -> str:
    match = _ASKED_BOUND_RE.search(asked)
    return "" if match is None else match[1].casefold()


_SIDES = {"at least": "low", "more than": "low", "at most": "high", "less than": "high", "nearly": "high"}
"""Which end of what a figure may be a hedge gives."""

_BOUNDS = {hedge: _SIDES[plainly] for hedge, plainly in HEDGES_OF_AMOUNT.items() if plainly in _SIDES}
_SHORT_OF_IT = frozenset(
    hedge for hedge, plainly in HEDGES_OF_AMOUNT.items() if plainly in {"more than", "less than", "nearly"}
)
"""What is hedged so is another figure."""

_CONTRARY_BOUND = {"low": "high", "high": "low"}
_ASKED_BOUND_RE = Seldom(rf"\b({'|'.join(sorted(_BOUNDS, key=len, reverse=True))}) how (?:many|much)\b", re.IGNORECASE)
_SCALED_RE = Seldom(
    rf"\b(?P<bound>{'|'.join(sorted(_BOUNDS, key=len, reverse=True))})"
    r" how (?:many|much) (?P<scale>thousand|million|billion)\b",
    re.IGNORECASE,
)
