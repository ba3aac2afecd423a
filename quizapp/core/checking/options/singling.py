"""Whether a stem singles out one of several things that are all so, so that the others are fair distractors."""

import re
from collections.abc import Sequence
from functools import lru_cache

from quizapp.core.checking.reading.enumerating import with_lead
from quizapp.core.checking.reading.evidence import Ground
from quizapp.core.checking.reading.words import plain
from quizapp.core.questions.common import Question
from quizapp.core.questions.multiple import Multiple
from quizapp.core.seldom import Seldom

_PICKS_RE = Seldom(
    r"\b(?:first|last|second|third|former|latter|larger|smaller|largest|smallest|highest|lowest|greatest|biggest|other|else|besides|apart|except|not|mainly"
    r"|best|most(?! of\b)|more|respectively|final|finally|initially|originally|both|two|three|combination"
    r"|introduc\w+ (?:with|by)|hedge[sd]?|worded|with the words?|preceded by|qualif\w+)\b",
    re.IGNORECASE,
)
"""Stems and sentences with such a word may pick one of a list, so that its fellows are fair distractors."""


@lru_cache(maxsize=1 << 5)
def picks(asked: str) -> bool:
    """Whether a stem may ask for one of several things that are all so."""
    return _PICKS_RE.search(outright(_OF_TEXT_RE.sub(" ", _MUST_NOT_RE.sub(" ", asked)))) is not None


_OF_TEXT_RE = Seldom(
    r"\b(?:first|second|third|fourth|fifth|last|final)"
    r" (?:rule|paragraph|sentence|clause|item|point|provision|subparagraph|article|part"
    r"|of the (?:[a-z]+ ){0,2}?(?:acts|rules|items|points|clauses|provisions|paragraphs|categories|lists?))\b",
    re.IGNORECASE,
)
"""What says which place of a text is meant picks nothing of what stands there."""

_MUST_NOT_RE = Seldom(r"\b(?:must|shall|may|can) not\b", re.IGNORECASE)
"""What may not be done is asked for, and nothing is set apart."""


@lru_cache(maxsize=1 << 5)
def outright(asked: str) -> str:
    """A stem without what it only takes as given: `If the mill does not turn, what may the reeve do?`.

    Nor has it then what it tells of others than it asks for: `… for tenants who keep no goat`.
    """
    return _OF_OTHERS_RE.sub(" ", _ON_CONDITION_RE.sub(" ", _GIVEN_RE.sub("", asked)))


_GIVEN_RE = re.compile(
    r"^\W*(?:provided|if|unless|when|where|while|although|though|even (?:if|though|when|where)|as long as|so long as"
    r"|because|since)\b[^?]*?, (?=(?:which|what|who|whom|whose|how|name|tick|mark|choose|may|must|can|shall|is|does|do)"
    r"\b)",
    re.IGNORECASE,
)
_ON_CONDITION_RE = Seldom(
    r"(?<=[\w’”\"]),? (?:provided|if|unless|as long as|so long as|even (?:if|though)|although|though)\b[^?.!]*",
    re.IGNORECASE,
)
_OF_OTHERS_RE = re.compile(
    r"(?<!which )(?<!what )\b(?:against|to|of|for|by|from|on|with|towards|upon)"
    r" (?:[\w’'-]+ ){1,3}(?:who|whom|that|which) [^,.;?]*",
    re.IGNORECASE,
)


def uncounted(question: Question) -> str:
    """The stem without the number of answers that it asks for: `which two of these`."""
    asked = plain(question.question)
    count = _COUNTS.get(len(question.answers)) if isinstance(question, Multiple) else None
    return asked if count is None else re.sub(rf"\b{count}\b", " ", asked, count=1, flags=re.IGNORECASE)


_COUNTS = {2: "two", 3: "three"}


def as_told(asked: str, grounds: Sequence[Ground]) -> str:
    """A stem without the words that its evidence has too, so that they pick nothing of what is listed there.

    What is not so is then what a sentence lists; who comes first is who is given priority; and what may be done besides
    a fine is what `in addition to a fine` introduces.
    """
    for words, told in _TOLD_TOO:
        if words.search(asked) and all(told.search(with_lead(ground)) for ground in grounds):
            asked = words.sub(" ", asked)
    return asked


_DENIED_RE = Seldom(r"\b(?:not|neither|nor)\b", re.IGNORECASE)
_TOLD_TOO = (
    (_DENIED_RE, _DENIED_RE),
    (
        Seldom(r"(?<!the )(?<!which )\bfirst\b(?! \w)(?!-)|\bfirst (?=when\b|if\b|in line\b)", re.IGNORECASE),
        re.compile(r"\b(?:priority|precedence|preference|first|before (?:all |any )?others?)\b", re.IGNORECASE),
    ),
    (
        Seldom(r"\b(?:besides|apart from|other than|on top of|in addition to)\b", re.IGNORECASE),
        re.compile(r"\b(?:in addition to|besides|apart from|other than)\b", re.IGNORECASE),
    ),
)
"""Words that pick one of several, each with those of a sentence that say the same of all that it lists."""
