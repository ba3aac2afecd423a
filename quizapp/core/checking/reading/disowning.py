"""What a sentence tells only to call it untrue: `the false impression that`, `a myth that`, `wrongly believed that`."""

import re

from quizapp.core.checking.lexicons.polarity import DENYING
from quizapp.core.checking.reading.senses import is_near
from quizapp.core.checking.reading.words import SMALL, content
from quizapp.core.folding import tokens
from quizapp.core.seldom import Seldom

_WRONG = "false|mistaken|wrong|erroneous|untrue|incorrect|unfounded|baseless|groundless"
_WRONGLY = "wrongly|falsely|mistakenly|erroneously|incorrectly|untruthfully"
_THOUGHT = (
    "impressions?|beliefs?|ideas?|notions?|views?|claims?|assumptions?|rumou?rs?|reports?|stor(?:y|ies)|charges?"
    "|statements?|conclusions?|allegations?|accusations?|assertions?|news|suggestions?|conceptions?|perceptions?"
)
_THINKS = (
    "believ|think|thought|assum|claim|suppos|stat|conclud|suggest|assert|said|say|report|alleg|held|told|announc|imagin"
    "|presum"
)
_UNTRUE_RE = re.compile(
    rf"\b(?:(?:{_WRONG}) (?:{_THOUGHT})|myths?|misconceptions?|fallac(?:y|ies)|fallacious|misbeliefs?|hoax|canard"
    rf"|misleading impressions?|(?:{_WRONGLY}) (?:{_THINKS})\w*"
    r"|(?:is|was) (?:false|untrue|incorrect|a lie|an invention)"
    rf"|(?:is|was) (?:{_WRONG}) to (?:say|think|claim|believe|suppose|conclude))"
    r"(?: (?!that\b)[a-z]+){0,3}? that (?P<what>[^.;]+)",
    re.IGNORECASE,
)
_SAID_TO_RE = re.compile(
    rf"(?:^|[,;:] )(?P<who>[^,;:]{{3,80}}?) (?:is|are|was|were|has been|have been) (?:\w+ )?(?:{_WRONGLY})"
    rf" (?:{_THINKS})\w* (?:to|as) (?P<what>[^.;]+)",
    re.IGNORECASE,
)
_ENDING_RE = re.compile(r", (?:but|though|although|when in|while|whereas)\b.*$", re.IGNORECASE)
"""Of two who were `wrong that` it was so, or by whose `mistake` it was, it is so."""

_BEFORE = 3
"""So few words before such a word a denial denies it: `it is no myth that`."""

_HELD = 0.75
"""So great a part of what a text says must be what is untrue."""


def is_called_untrue(text: str, sentence: str) -> bool:
    """Whether a sentence tells what a text says only as what is wrongly thought."""
    if _HINT_RE.search(sentence) is None or _HINT_RE.search(text) is not None:
        return False
    own = content(text)
    for match in (*_UNTRUE_RE.finditer(sentence), *_SAID_TO_RE.finditer(sentence)):
        before = tokens(sentence[: match.start()])[-_BEFORE:]
        told = _ENDING_RE.sub("", match["what"])
        there = content(f"{match.groupdict().get('who') or ''} {told}")
        held = [word for word in own if word in there or is_near(word, there)]
        begins = _begins(match.groupdict().get("who") or told)
        if DENYING.isdisjoint(before) and begins & own and len(held) >= _HELD * len(own):
            return True
    return False


def _begins(told: str) -> frozenset[str]:
    """The first words of meaning of what is untrue: `the false report that the mill burned` says it of the mill."""
    return content(" ".join([word for word in tokens(told) if word not in SMALL][:2]))


_HINT_RE = Seldom(
    rf"\b(?:{_WRONG}|{_WRONGLY}|myths?|misconceptions?|fallac\w+|misbeliefs?|misleading|hoax|canard|lie|invention)\b",
    re.IGNORECASE,
)
