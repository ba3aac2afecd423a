"""S004 and S012 for keys with another quarter of the compass than their passage: `the southeast` for `northwestern`."""

import re
from collections.abc import Iterator, Sequence
from itertools import product
from typing import TypeAlias

from quizapp.core.checking.lexicons.polarity import DENYING
from quizapp.core.checking.reading.evidence import Fault, Ground
from quizapp.core.checking.reading.excerpts import excerpt
from quizapp.core.checking.reading.once import claims_of
from quizapp.core.checking.reading.phrasing import reworded
from quizapp.core.checking.reading.senses import is_near
from quizapp.core.checking.reading.words import content, plain, role, setting
from quizapp.core.folding import tokens
from quizapp.core.questions.common import Claim, Question
from quizapp.core.questions.true_false import TrueFalse
from quizapp.core.seldom import Seldom

_QUARTER_RE = re.compile(
    r"\b(?:(?:north|south)(?:[- ]?(?:east|west))?|east|west)(?:ern|erly|wards?|ernmost)?\b", re.IGNORECASE
)


def bearing_faults(question: Question, grounds: Sequence[Ground]) -> Iterator[Fault]:
    """S004 for answers, S012 for statements keyed true."""
    if isinstance(question, TrueFalse) and (not question.answer or _sets_apart(plain(question.question))):
        return
    for claim in claims_of(question):
        stated = isinstance(question, TrueFalse)
        answers = claim.holds and role(claim)[1] in {"answer", "answers"}
        if not (stated or answers) or _NEAR_RE.search(claim.text) is None:
            continue
        mine = quarters(plain(claim.text))
        if not mine:
            continue
        asks = stated or _ASKS_RE.search(setting(claim)) is not None
        found = None if stated else _in_quotes(mine, grounds)
        if found is None and asks and not (stated and len(mine) > 1):
            found = _in_sentences(mine, claim, grounds)
        if found is not None:
            yield _fault(claim, mine[0], *found, stated=stated)


def _sets_apart(text: str) -> bool:
    """Whether a statement may name a quarter only to say that something is not there: `far from the south`."""
    return not DENYING.isdisjoint(tokens(text)) or _APART_RE.search(text) is not None


_APART_RE = Seldom(r"\b(?:far from|away from|rather than|instead of|unlike|opposite|as opposed to)\b", re.IGNORECASE)

_Told: TypeAlias = tuple[Ground, str]
"""Where another quarter stands, and which."""


def _in_quotes(mine: Sequence[str], grounds: Sequence[Ground]) -> _Told | None:
    """Another quarter that the quotes have, and their sentences no other besides."""
    told = [(ground, quarters(ground.citation.quote)) for ground in grounds]
    there = [(ground, own) for ground, own in told if own]
    if not there or any(_agree(one, other) for _, own in there for one, other in product(mine, own)):
        return None
    ground, theirs = there[0]
    if any(_agree(one, other[0]) for other in _QUARTER_RE.finditer(ground.passage.sentence) for one in mine):
        return None  # the sentence has both, in a name or not, and no rule can tell which is asked for
    return ground, theirs[0]


def _in_sentences(mine: Sequence[str], claim: Claim, grounds: Sequence[Ground]) -> _Told | None:
    """Another quarter that a quote's sentence has of what is spoken of, where nothing around has the key's."""
    around = [text for one in grounds for text in (one.passage.text, one.before)]
    if any(_agree(one, other[0]) for text in around for other in _QUARTER_RE.finditer(text) for one in mine):
        return None
    asked = content(_QUARTER_RE.sub(" ", plain(claim.statement))) - _OF_PLACES
    for ground in grounds:
        theirs = quarters(ground.passage.sentence)
        told = content(ground.passage.sentence)
        near = [word for word in asked if is_near(word, told)]
        if len(theirs) == 1 and near and len(near) * 2 >= len(asked):
            return ground, theirs[0]
    return None


def _fault(claim: Claim, mine: str, ground: Ground, theirs: str, *, stated: bool) -> Fault:
    return Fault(
        code="S012" if stated else "S004",
        path=claim.path,
        message=f"the key says “{mine}” where its passage says “{theirs}”:"
        f" “{excerpt(ground.passage.sentence, ground.citation.quote)}” in {ground.place()}",
        mend=reworded(whole=True) if stated else f"Write “{theirs}”, or quote the words that bear the answer out.",
        against=(mine, theirs),
    )


_ASKS_RE = re.compile(
    r"\b(?:where|(?:which|what) (?:\w+ )?(?:parts?|regions?|areas?|corner|direction|quarter|side|end|half)|lies?"
    r"|located|situated)\b",
    re.IGNORECASE,
)
_OF_PLACES = content("part region area corner direction quarter side lie locate situate place where country land find")
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
