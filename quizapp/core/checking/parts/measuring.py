"""S003 for a part that is put with an amount where its own quote has another: a bailiff under `Six years`.

Asked of pairs, and of groups, one side of which is nothing but an amount: how long, how many, how great a majority.
What the other side is of is looked for in the quotes; that the amount stands elsewhere, of something else, is no
matter.
"""

import re
from collections.abc import Iterator, Sequence
from functools import lru_cache

from quizapp.core.checking.figures.bearing import bears_out
from quizapp.core.checking.figures.candidates import QUOTE, candidates_near, comparable
from quizapp.core.checking.parts.placing import Weights, quotes_of, share, weighed
from quizapp.core.checking.parts.putting import Put, put_together
from quizapp.core.checking.reading.evidence import Fault, Ground
from quizapp.core.checking.reading.kinship import is_kindred
from quizapp.core.checking.reading.words import content, plain
from quizapp.core.folding import tokens
from quizapp.core.quantities import Quantity, quantities
from quizapp.core.questions.categorise import Categorise
from quizapp.core.questions.common import Question
from quizapp.core.questions.matching import Matching


def measuring_faults(question: Question, grounds: Sequence[Ground]) -> Iterator[Fault]:
    """The fault of the first part whose own quote has another amount than it is put with."""
    if not isinstance(question, Matching | Categorise) or question.checked_by:
        return
    for placed in _sides(question):
        if not any(_amount(put.home) is not None or _majority_of(put.home) for put in placed):
            continue
        weights = weighed([put.text for put in placed])
        certain = quotes_of(weights, grounds)
        for at, put in enumerate(placed):
            saying = _saying(put.text, grounds)
            ground = saying or certain.get(at) or _nearest(at, weights, grounds)
            other = _other_amount(put, ground, plainly=ground is saying) if ground is not None else ""
            if ground is not None and other and not any(_states(put, one, ground) for one in grounds):
                yield Fault(
                    code="S003",
                    path=put.path,
                    message=f"“{put.text}” is put with “{put.home}”, and the quote states “{other}”:"
                    f" “{ground.citation.quote}” in {ground.place()}",
                    mend=f"{_put_right(put, other, question)}, or quote the words that state “{put.home}” of it.",
                )
                return


def _states(put: Put, ground: Ground, nearest: Ground) -> bool:
    """Whether a quote has the amount that a part is put with, and beside it more of the part than the nearest one."""
    amount, own = _amount(put.home), content(put.text)
    held = len(own & content(nearest.citation.quote))
    return amount is not None and any(
        one.level == QUOTE and bears_out(one.quantity, amount, frozenset()) and len(own & one.words) > held
        for one in candidates_near(ground)
    )


def _put_right(put: Put, other: str, question: Matching | Categorise) -> str:
    """What to do with a part that is put with the wrong amount: there may be nothing yet to put it with."""
    homes = [one.home for placed in _sides(question) for one in placed]
    same = next((home for home in homes if tokens(plain(home)) == tokens(other) and home != put.home), "")
    if same:
        return f"Put it with “{same}”"
    return f"Write “{other}” for it" if isinstance(question, Matching) else f"Put it into a group of its own, “{other}”"


def _sides(question: Matching | Categorise) -> Iterator[Sequence[Put]]:
    """What is put with what, as pairs have it both ways."""
    placed = list(put_together(question))
    yield placed
    if isinstance(question, Matching):
        yield [put.turned() for put in placed]


def _saying(text: str, grounds: Sequence[Ground]) -> Ground | None:
    """The one quote that has all words of a part."""
    own = content(text)
    found = [one for one in grounds if all(is_kindred(word, content(one.citation.quote)) for word in own)]
    return found[0] if own and len(found) == 1 else None


def _nearest(at: int, weights: Sequence[Weights], grounds: Sequence[Ground]) -> Ground | None:
    """The quote whose sentence alone has most of a part; less will do if, of one a part, it is that of its place."""
    shares = [share(weights[at], content(one.passage.sentence)) for one in grounds]
    *_, second, best = sorted([0.0, *shares])
    ground = grounds[shares.index(best)]
    in_place = len(grounds) == len(weights) and ground is grounds[at]
    return ground if best > second and (in_place or best - second >= _CLEARLY) and best >= _ENOUGH else None


_ENOUGH = 0.3
"""The share of a part's weight that its quote's sentence must have."""

_CLEARLY = 0.4
"""By so much must that be more than the next sentence has, where quotes are not in the order of the parts."""


def _other_amount(put: Put, ground: Ground, *, plainly: bool) -> str:
    """What a part's own quote has in place of the amount that the part is put with, as written; empty where nothing."""
    mine = _majority_of(put.home)
    if mine:
        theirs = _majorities(ground.citation.quote)
        return next(iter(theirs.values()), "") if mine not in _majorities(ground.passage.sentence) else ""
    amount = _amount(put.home)
    if amount is None or _amount(put.text) is not None:
        return ""
    near = list(candidates_near(ground))
    around = [one.quantity for one in near]
    if not plainly and amount.kind == "date":
        around += _all_around(ground)
    if any(bears_out(one, amount, frozenset()) for one in around):
        return ""
    own = content(put.text)
    rivals = [
        one
        for one in near
        if one.level == QUOTE
        and comparable(one.quantity, amount, strict={one.quantity.kind, amount.kind} != {"duration"})
        and not one.quantity.vague
        and (amount.kind not in {"number", "percent"} or own & one.words)
    ]
    return max(rivals, key=lambda one: len(own & one.words)).text if rivals else ""


def _all_around(ground: Ground) -> Iterator[Quantity]:
    for text in (ground.passage.text, ground.before, ground.record):
        yield from quantities(text)


@lru_cache(maxsize=1 << 8)
def _amount(text: str) -> Quantity | None:
    """The amount, or the date, that a text is and nothing besides."""
    found = quantities(text)
    if len(found) != 1 or found[0].vague or found[0].kind in {"label", "ordinal"}:
        return None
    rest = f"{text[: found[0].start]} {text[found[0].end :]}"
    return found[0] if _BARE_RE.fullmatch(rest) else None


_BARE_RE = re.compile(r"\W*(?:(?:for|in|on|a|the|term|period|of|year)\b\W*)*", re.IGNORECASE)


@lru_cache(maxsize=1 << 8)
def _majority_of(text: str) -> str:
    """Which majority a text is, and nothing besides: `two thirds`, `an absolute majority`; empty where none."""
    match = _MAJORITY_RE.fullmatch(_LEADING_RE.sub("", text).rstrip(" ."))
    return _plainly(match["which"]) if match is not None else ""


def _majorities(text: str) -> dict[str, str]:
    """The majorities that a text has, each with how it writes it."""
    return {_plainly(match["which"]): match[0] for match in _MAJORITY_RE.finditer(text) if match["tail"]}


def _plainly(which: str) -> str:
    return which.casefold().replace("-", " ")


_LEADING_RE = re.compile(r"^(?:by )?(?:an?|the) ", re.IGNORECASE)
_MAJORITY_RE = re.compile(
    r"\b(?P<which>absolute|simple|two[- ]thirds|three[- ](?:quarters|fourths|fifths)|four[- ]fifths)"
    r"(?P<tail> majority| of the votes| vote)?",
    re.IGNORECASE,
)
