"""S004 for an answer that gives another quarter of the compass than its quote: `the southeast` for `northwestern`."""

import re
from collections.abc import Iterator, Sequence
from itertools import product

from quizapp.core.checking.evidence import Fault, Ground
from quizapp.core.checking.excerpts import excerpt
from quizapp.core.checking.once import claims_of
from quizapp.core.checking.words import plain, role
from quizapp.core.questions.common import Question
from quizapp.core.questions.true_false import TrueFalse

_QUARTER_RE = re.compile(
    r"\b(?:(?:north|south)(?:[- ]?(?:east|west))?|east|west)(?:ern|erly|wards?|ernmost)?\b", re.IGNORECASE
)


def bearing_faults(question: Question, grounds: Sequence[Ground]) -> Iterator[Fault]:
    """The faults of answers; statements have rules of their own."""
    if isinstance(question, TrueFalse):
        return
    for claim in claims_of(question):
        if not claim.holds or role(claim)[1] not in {"answer", "answers"} or _NEAR_RE.search(claim.text) is None:
            continue
        mine = quarters(plain(claim.text))
        told = [(ground, quarters(ground.citation.quote)) for ground in grounds] if mine else []
        there = [(ground, own) for ground, own in told if own]
        if not there or any(_agree(one, other) for _, own in there for one, other in product(mine, own)):
            continue
        ground, theirs = there[0]
        if any(_agree(one, other[0]) for other in _QUARTER_RE.finditer(ground.passage.sentence) for one in mine):
            continue  # the sentence has both, in a name or not, and no rule can tell which is asked for
        yield Fault(
            code="S004",
            path=claim.path,
            message=f"the key says “{mine[0]}” and its quote “{theirs[0]}”:"
            f" “{excerpt(ground.passage.sentence, ground.citation.quote)}” in {ground.place()}",
            mend=f"Write “{theirs[0]}”, or quote the words that bear the answer out.",
        )


_NEAR_RE = re.compile(r"north|south|east|west", re.IGNORECASE)


def quarters(text: str) -> list[str]:
    """The quarters of the compass that a text speaks of, as it writes them, those that are part of a name left out."""
    return [one[0] for one in _QUARTER_RE.finditer(text) if not _is_in_a_name(text, one)]


def _is_in_a_name(text: str, one: re.Match[str]) -> bool:
    """Whether a quarter is part of a name: `East Timor`, `Middle East`."""
    if not one[0][0].isupper():
        return False
    return _MIDDLE_RE.search(text[: one.start()]) is not None or _NAME_RE.match(text[one.end() :]) is not None


_MIDDLE_RE = re.compile(r"\b(?:Middle|Near|Far|Old|Wild|Mid)[ -]$")
_NAME_RE = re.compile(r"[ -][A-Z]")


def _agree(one: str, other: str) -> bool:
    """Whether two quarters may be one: `the north` is said of the northwest, too."""
    first, second = (_ENDING_RE.sub("", word.casefold()) for word in (one, other))
    return first in second or second in first


_ENDING_RE = re.compile(r"(?:ernmost|ern|erly|wards?)$|[- ]")
