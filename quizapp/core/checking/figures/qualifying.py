"""S012 for an answer that is the bound of a figure, `at least` or `nearly`, where the evidence has another there.

Asked so are gaps before a figure, prompts that are one (`3 million tenants`: `nearly`) and stems that name one (`With
which word does the article give the 3 million?`).
"""

import re
from collections.abc import Iterator, Sequence

from quizapp.core.checking.figures.bounded import FIGURE, bound_as_written, bounds_of, class_of_bound, pieces
from quizapp.core.checking.reading.evidence import Fault, Ground
from quizapp.core.checking.reading.excerpts import excerpt
from quizapp.core.checking.reading.once import claims_of
from quizapp.core.checking.reading.words import is_key, plain, setting
from quizapp.core.questions.common import Claim, Question
from quizapp.core.questions.true_false import TrueFalse

EXACT = "exactly"
_EXACT_RE = re.compile(r"(?:exactly|precisely|an exact|exact)", re.IGNORECASE)


def qualifying_faults(question: Question, grounds: Sequence[Ground]) -> Iterator[Fault]:
    """The faults of answers that are bounds."""
    if isinstance(question, TrueFalse) or question.checked_by:
        return
    for claim in claims_of(question):
        own = _bound(plain(claim.text)) if claim.holds and is_key(claim) else ""
        if own:
            told = _told(_figure(claim), grounds)
            if told is not None and told[0] != own and not _may_be_both(own, told[0]):
                yield _fault(claim, *told)


def _bound(text: str) -> str:
    """The plainest word for the bound that a text is, in quotation marks or not; empty where it is none."""
    text = text.strip(" \t\"'“”‘’.…*")
    return EXACT if _EXACT_RE.fullmatch(text) else class_of_bound(text)


def _may_be_both(one: str, other: str) -> bool:
    """Whether two bounds may be said of one figure: `nearly` is `about` too, and `over` is `at least`."""
    return any({one, other} <= near for near in _NEAR)


_NEAR = (
    frozenset({"about", "nearly", "just over", "reported"}),
    frozenset({"at least", "more than", "just over"}),
    frozenset({"less than", "nearly", "at most"}),
)


def _figure(claim: Claim) -> str:
    """The word of the one figure that a bound is asked of; empty where there is none, or more than one."""
    stem = setting(claim)
    if claim.path[:1] == ("blanks",):
        gap = _GAP_RE.search(stem)
        found = [one for one in pieces(stem[gap.end() :] if gap else "") if one.strip()][:1]
        found = [one for one in found if one.startswith(FIGURE)]
    else:
        found = [one for one in pieces(stem) if one.startswith(FIGURE)]
    return bounds_of(found[0])[1] if len(found) == 1 else ""


_GAP_RE = re.compile(r"\s{2,}")


def _told(figure: str, grounds: Sequence[Ground]) -> tuple[str, str, Ground] | None:
    """With which bound the evidence gives a figure, the words around it, and where; None if with none."""
    for ground in grounds if figure else ():
        for sentence in ground.passage.sentences:
            for one in pieces(sentence):
                if one.startswith(FIGURE) and bounds_of(one)[1] == figure and bounds_of(one)[0]:
                    return bounds_of(one)[0], sentence, ground
    return None


def _fault(claim: Claim, bound: str, sentence: str, ground: Ground) -> Fault:
    bound = bound_as_written(_figure(claim), sentence) or bound
    return Fault(
        code="S012",
        path=claim.path,
        message=f"the key gives the figure as “{plain(claim.text)}”, and {ground.place()} as “{bound}”:"
        f" “{excerpt(sentence, ground.citation.quote)}”",
        mend=f"Write “{bound}”, or quote the words that give the figure so.",
    )
