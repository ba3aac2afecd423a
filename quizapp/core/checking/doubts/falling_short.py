"""Whether an option has but a part of what its sentence tells: the rest makes it another thing, or the contrary.

`Presumed to be sold` leaves out the `not` of `presumed not to be sold`, and `one of the reeves` is not `all reeves`.
"""

import re

from quizapp.core.checking.reading.kinship import begins_alike
from quizapp.core.checking.reading.words import content, meaning
from quizapp.core.folding import tokens
from quizapp.core.seldom import Seldom


def is_plainly_less(text: str, told: str) -> bool:
    """Whether an option leaves out a `not` before its `to`, or has one of those of whom a sentence needs all.

    So does what takes out one of two that a sentence joins, and what brings together what is told to be far apart.
    """
    return _leaves_out_not(text, told) or _is_of_all(text, told) or _parts_two(text, told) or _lies_far_off(text, told)


def _leaves_out_not(text: str, told: str) -> bool:
    if " not to " not in told:
        return False
    denied = {match[1].casefold() for match in _NOT_TO_RE.finditer(told)}
    return any(match[1].casefold() in denied for match in _TO_RE.finditer(text))


_NOT_TO_RE = re.compile(r"\b(\w+) not to\b", re.IGNORECASE)
_TO_RE = re.compile(r"\b(\w+) to\b", re.IGNORECASE)


def _parts_two(text: str, told: str) -> bool:
    """Whether an option has one alone of two that a sentence joins: `by day, but not by night` of `by day or night`."""
    parted = None if "not" not in tokens(text) else _PARTED_RE.search(text)
    if parted is None:
        return False
    two = {meaning(parted[name].casefold()) for name in ("one", "other")}
    return len(two) == _BOTH and any(
        two == {meaning(one["one"].casefold()), meaning(one["other"].casefold())} for one in _JOINED_RE.finditer(told)
    )


_BOTH = 2
_SMALL = r"(?:(?:the|an?|its|their|in|on|at|by|to|for|of|from|with|against) ){0,2}"
_PARTED_RE = re.compile(
    rf"(?P<one>[\w’'-]+)(?:, (?:but|and|though|yet)?|,? (?:but|and|though|yet)) ?not {_SMALL}(?P<other>[\w’'-]+)",
    re.IGNORECASE,
)
_JOINED_RE = re.compile(rf"(?P<one>[\w’'-]+),? (?:and|or|nor|as well as) {_SMALL}(?P<other>[\w’'-]+)", re.IGNORECASE)


def _lies_far_off(text: str, told: str) -> bool:
    """Whether an option tells as if it were there what a sentence tells a thing to be far from."""
    far = _FAR_RE.search(told)
    if far is None or _FAR_OFF_RE.search(text) is not None:
        return False
    return len(content(text) & (content(far["what"]) - content(told[: far.start()]))) >= _BOTH


_FAR_RE = Seldom(
    r"\b(?:far(?: away)?|(?:well |miles )?away|a long way(?: away)?|remote|distant|at a (?:great |safe )?distance) from"
    r" (?P<what>[^;:.]{8,})",
    re.IGNORECASE,
)
_FAR_OFF_RE = re.compile(
    r"\b(?:far|away|off|long way|remote|distan\w+|outside|beyond|behind|nowhere|not|no|never|without"
    r"|elsewhere|miles)\b",
    re.IGNORECASE,
)


def _is_of_all(text: str, told: str) -> bool:
    part = _PART_OF_RE.search(text)
    if part is None or part[0].casefold() in told.casefold():
        return False
    return any(begins_alike(meaning(part[1].casefold()), content(whole[1])) for whole in _WHOLE_OF_RE.finditer(told))


_PART_OF_RE = re.compile(
    r"\b(?:one|some|any|several|a few|half|most|part) of (?:the |its |their |these )?(\w+)", re.IGNORECASE
)
_WHOLE_OF_RE = re.compile(r"\b(?:all|both|every|each)(?: of)?(?: the| its| their| these)? (\w+)", re.IGNORECASE)
