"""S003 for an answer that gives the people of a figure another fate than their sentence: `560` were hurt, not killed.

Asked where the stem gives a figure and asks what it stands for, or what became of those people, and of a pair of which
one half is nothing but a figure. The fate is read off the figure's own stretch of its sentence.
"""

import re
from collections.abc import Iterator, Sequence

from quizapp.core.checking.bearing import bears_out
from quizapp.core.checking.evidence import Fault, Ground
from quizapp.core.checking.lexicons.fates import ABROAD_RE, FATES, WITHIN_RE
from quizapp.core.checking.lexicons.polarity import DENYING
from quizapp.core.checking.once import claims_of
from quizapp.core.checking.standing_for import ASKS_RE
from quizapp.core.checking.words import is_key, plain, setting
from quizapp.core.folding import tokens
from quizapp.core.quantities import Quantity, quantities
from quizapp.core.questions.choice import Choice
from quizapp.core.questions.common import Question
from quizapp.core.questions.matching import Matching
from quizapp.core.questions.text import Text

_BOUND_RE = re.compile(
    r"\b(?:more|less|fewer|than|over|at|least|most|about|some|up|to|nearly|almost|around|roughly|under|an?|estimated"
    r"|another|approximately|as|many|the|figure|number|people|persons|who|were)\b|[^\w]",
    re.IGNORECASE,
)
"""What may stand beside a figure that says nothing else."""

_BREAK_RE = re.compile(r"[;:()—–]|,(?!\d)|\band\b|\bwhile\b|\bbut\b")
_BECAME_RE = re.compile(
    r"\bwhat (?:(?:has |have |had )?(?:happened|became|become|befallen|befell)|was done)\b|\bfate\b", re.IGNORECASE
)


def befalling_faults(question: Question, grounds: Sequence[Ground]) -> Iterator[Fault]:
    """The faults of answers to what a figure stands for, and of pairs."""
    if not isinstance(question, Choice | Text | Matching) or question.checked_by:
        return
    if not all(ground.whole for ground in grounds):
        return
    paired = isinstance(question, Matching)
    if not paired and not any(one.search(plain(question.question)) for one in (ASKS_RE, _BECAME_RE)):
        return
    for claim in claims_of(question):
        if not claim.holds or not is_key(claim):
            continue
        asked = plain(question.pairs[int(claim.path[1])].prompt) if isinstance(question, Matching) else setting(claim)
        told = _told(asked, plain(claim.text), paired=paired)
        found = None if told is None else _otherwise(*told, grounds)
        if found is not None:
            stretch, ground = found
            yield Fault(
                code="S003",
                path=claim.path,
                message=f"“{stretch}” is what {ground.place()} has of this figure, and the key says of it “{told[1]}”"
                if told is not None
                else "",
                mend="Say of the figure what the source says of it, or take the figure that is meant.",
            )


def _told(asked: str, answer: str, *, paired: bool) -> tuple[Quantity, str] | None:
    """The one figure of what is asked, or of the answer, and what the other says of it; None where both say more."""
    for figured, said in ((asked, answer), (answer, asked)) if paired else ((asked, answer),):
        found = quantities(figured)
        if len(found) != 1 or quantities(said) or found[0].date is not None:
            continue
        rest = figured[: found[0].start] + figured[found[0].end :]
        if not paired or not _BOUND_RE.sub("", rest):
            return found[0], said
    return None


def _otherwise(figure: Quantity, said: str, grounds: Sequence[Ground]) -> tuple[str, Ground] | None:
    """The stretch that has another fate for a figure; None where one has the same, or none has any."""
    mine = _fates(said)
    if not mine or not DENYING.isdisjoint(tokens(said)):
        return None
    found = None
    for ground in grounds:
        for sentence in ground.passage.sentences:
            for one in quantities(sentence):
                if not bears_out(one, figure, frozenset()):
                    continue
                stretch = _stretch(sentence, one)
                if not _are_apart(said, mine, stretch):
                    return None
                found = found or (stretch, ground)
    return found


def _stretch(sentence: str, one: Quantity) -> str:
    """What a sentence says of a figure, from break to break; with no fate there, to the next break, if it has one."""
    breaks = [match.span() for match in _BREAK_RE.finditer(sentence)]
    low = max((end for _, end in breaks if end <= one.start), default=0)
    ends = [start for start, _ in breaks if start >= one.end] + [len(sentence)]
    own = sentence[low : ends[0]].strip()
    if _fates(own) or len(ends) == 1:
        return own
    more = sentence[low : ends[1]].strip()
    return own if len(quantities(more)) > 1 else more


def _fates(text: str) -> frozenset[str]:
    return frozenset(fate for fate, pattern in FATES.items() if pattern.search(text))


def _are_apart(said: str, mine: frozenset[str], stretch: str) -> bool:
    """Whether a stretch has a fate, and none of those said, or has within their land who are said to be abroad."""
    theirs = _fates(stretch)
    if not theirs:
        return False
    if mine.isdisjoint(theirs):
        return True
    if mine != {"gone"} or theirs != {"gone"}:
        return False
    within, abroad = (
        [pattern.search(text) is not None for text in (said, stretch)] for pattern in (WITHIN_RE, ABROAD_RE)
    )
    return (within == [True, False] and abroad == [False, True]) or (
        within == [False, True] and abroad == [True, False]
    )
