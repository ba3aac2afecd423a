"""What a question asks for, as far as it tells how a short answer to it may be judged."""

import re
from collections.abc import Sequence

_DEFINING_RE = re.compile(
    r"\bmean(?:s|t|ing)?\b|\bdefin|\bwhat (?:is|are) (?:an? )?[\w-]+\?\s*$|\bterm\b", re.IGNORECASE
)
_QUANTITIES = (
    "many|much|long|far|old|often|tall|high|big|large|deep|fast|heavy|wide|thin|thick|soon|late|early|hot|cold|small"
)
_EXPLAINING_RE = re.compile(
    rf"\bwhy\b|\bhow\b(?! (?:{_QUANTITIES})\b)|\b(?:describe|explain|compare|summari[sz]e|define)\b"
    r"|\b(?:mean|meant|happen(?:s|ed)?|difference|purpose|reason|caused?|effect|function|role|advantage|disadvantage"
    r"|benefit|idea|consequence|argument)\b|\bwhat(?:['’]s| is| was| were)? wrong\b"
    r"|\bwhat (?:can|could|should|must|may|might|will|would|do|does|did)\b.+\bdo\b|\bto do\b|\bdo what\b"
    r"|\bwhat (?:is|are) (?:an? )?[\w-]+\?\s*$|\bused for\b|\bbecause\b[^.?]*_{2,}",
    re.IGNORECASE,
)
_ONE_OF_MANY_RE = re.compile(
    r"\b(?:name|give|list|state|mention|identify|suggest) (?:one|an?|any|two|three|some|another)\b"
    r"|\ban? (?:common|typical|possible|further|second)\b|\bexamples?\b|\bwhat is one\b"
    r"|\b(?:like|such as|including|e\.g\.)[^.?]*_{2,}",
    re.IGNORECASE,
)
ALL_NAMED = 3
"""Accepted answers from which on a question for one of several is taken to name them all."""


def defining(question: str) -> bool:
    """Whether it asks what a word means: such an answer must be whole."""
    return _DEFINING_RE.search(question) is not None


_KIND_RE = re.compile(r"\b(?:what|which) (?:\w+ )?(?:kind|type|sort|form|species|colou?r)\b", re.IGNORECASE)


def asks_for_kind(question: str) -> bool:
    """Whether it asks of which kind a thing is, so that the word which tells the kind is the answer."""
    return _KIND_RE.search(question) is not None


_HOW_MUCH_RE = re.compile(rf"\bhow (?:{_QUANTITIES})\b", re.IGNORECASE)


def asks_how_much(question: str) -> bool:
    """Whether it asks how much of a quality a thing has, so that the quality alone is no answer."""
    return _HOW_MUCH_RE.search(question) is not None


def explaining(question: str) -> bool:
    """Whether it asks for an explanation: why, how, what for, what happens."""
    return _EXPLAINING_RE.search(question) is not None


def asks_for_one_of_many(question: str) -> bool:
    """Whether it asks for one of many things, any of which is right."""
    return _ONE_OF_MANY_RE.search(question) is not None


def open_to_other_words(question: str, accepted: Sequence[str]) -> bool:
    """Whether a right answer may have no word of the accepted ones.

    So it is where something is to be explained, and where one of many things is to be named that the accepted answers
    do not list.
    """
    one_of_many = asks_for_one_of_many(question) and len(accepted) < ALL_NAMED
    return one_of_many or explaining(question)
