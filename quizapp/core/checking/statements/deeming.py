"""S012 for a statement by which somebody is taken for, or favoured as, the contrary of what he is in its sentence.

`He is to be regarded as a soldier` is not `he shall be considered to be a civilian`, though both have `civilian` in
what is asked; nor is `the reading that favours the prosecution` the one `in favour of the person prosecuted`.
"""

import re
from collections.abc import Iterator, Sequence

from quizapp.core.checking.lexicons.polarity import DENYING
from quizapp.core.checking.lexicons.statuses import STATUSES
from quizapp.core.checking.reading.evidence import Fault, Ground
from quizapp.core.checking.reading.once import claims_of
from quizapp.core.checking.reading.phrasing import gainsaid
from quizapp.core.checking.reading.words import SMALL, plain
from quizapp.core.folding import tokens
from quizapp.core.questions.common import Question
from quizapp.core.questions.true_false import TrueFalse
from quizapp.core.seldom import Seldom

_BE = "(?:is|are|was|were|be|been|being)"
_DEEMED_RE = Seldom(
    rf"\b{_BE} (?:to be )?(?:considered|regarded|deemed|presumed|treated|viewed|seen|taken|held"
    r"|classed|classified|assumed|counted)(?: (?:as|to be|for|to have the status of))? (?:an? |the )?(?P<what>[^,;.]+)",
    re.IGNORECASE,
)
_FAVOURED_RE = Seldom(
    r"\b(?:favou?r(?:s|ed|ing|able to)?|in favou?r of|(?:to|for) the (?:benefit|advantage) of|benefits?"
    r"|resolved for)(?: the| an?| any)? (?P<what>[^,;.]+)",
    re.IGNORECASE,
)
_RES = (_DEEMED_RE, _FAVOURED_RE)
_BEFORE = 4
"""A denial so few words before denies it: `shall not, in any case, be`."""

_REACH = 2
"""Among so many words, at most, is the one that tells what somebody is taken for."""


def deeming_faults(question: Question, grounds: Sequence[Ground]) -> Iterator[Fault]:
    """The fault of a statement keyed true."""
    if not isinstance(question, TrueFalse) or not question.answer:
        return
    for claim in claims_of(question):
        for ground in grounds:
            found = deemed_otherwise(plain(claim.text), ground.passage.sentence)
            if found is not None:
                yield gainsaid(claim.path, *found, ground, whole=True)
                return


def deemed_otherwise(text: str, sentence: str) -> tuple[str, str] | None:
    """What a text takes somebody for, or favours, and what a sentence does, where no one is both; each as written."""
    for pattern in _RES:
        mine, theirs = pattern.search(text), pattern.search(sentence)
        if mine is None or theirs is None or any(map(_is_denied, (mine, theirs))):
            continue
        own, there = _status(mine["what"]), _status(theirs["what"])
        if own is not None and there is not None and own[0] == there[0] and own[1] != there[1]:
            return mine[0].strip(), theirs[0].strip()
    return None


def _is_denied(match: re.Match[str]) -> bool:
    """Whether a text denies, in these words or right before them, that somebody is taken for something."""
    before = tokens(match.string[: match.start()])[-_BEFORE:]
    return not DENYING.isdisjoint(before) or not DENYING.isdisjoint(tokens(match[0]))


def _status(text: str) -> tuple[int, int] | None:
    """Which question of the lexicon the first words of a text answer, and on which side."""
    words = [word for word in tokens(text) if word not in SMALL][:_REACH]
    return next((_SIDES[word] for word in words if word in _SIDES), None)


_SIDES = {
    form: (matter, side)
    for matter, line in enumerate(STATUSES.strip().splitlines())
    for side, half in enumerate(line.split("|"))
    for word in half.split()
    for form in (word, f"{word}s")
}
