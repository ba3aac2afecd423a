"""Whether an option has but a part of what its sentence tells: the rest makes it another thing, or the contrary.

`Presumed to be sold` leaves out the `not` of `presumed not to be sold`, and `one of the reeves` is not `all reeves`.
"""

import re

from quizapp.core.checking.reading.kinship import begins_alike
from quizapp.core.checking.reading.words import content, meaning


def is_plainly_less(text: str, told: str) -> bool:
    """Whether an option leaves out a `not` before its `to`, or has one of those of whom a sentence needs all."""
    return _leaves_out_not(text, told) or _is_of_all(text, told)


def _leaves_out_not(text: str, told: str) -> bool:
    if " not to " not in told:
        return False
    denied = {match[1].casefold() for match in _NOT_TO_RE.finditer(told)}
    return any(match[1].casefold() in denied for match in _TO_RE.finditer(text))


_NOT_TO_RE = re.compile(r"\b(\w+) not to\b", re.IGNORECASE)
_TO_RE = re.compile(r"\b(\w+) to\b", re.IGNORECASE)


def _is_of_all(text: str, told: str) -> bool:
    part = _PART_OF_RE.search(text)
    if part is None or part[0].casefold() in told.casefold():
        return False
    return any(begins_alike(meaning(part[1].casefold()), content(whole[1])) for whole in _WHOLE_OF_RE.finditer(told))


_PART_OF_RE = re.compile(
    r"\b(?:one|some|any|several|a few|half|most|part) of (?:the |its |their |these )?(\w+)", re.IGNORECASE
)
_WHOLE_OF_RE = re.compile(r"\b(?:all|both|every|each)(?: of)?(?: the| its| their| these)? (\w+)", re.IGNORECASE)
