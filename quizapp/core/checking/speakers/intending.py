"""Where a passage only supposes an aim, a forecast or an inference, and where a key says it plainly.

`May have been meant to drive them out`, `the chance of a flood`, `suggests that the fire was laid`.
"""

import re
from collections.abc import Iterator

from quizapp.core.checking.lexicons.voices import UNSURE
from quizapp.core.checking.reading.evidence import Ground
from quizapp.core.checking.reading.senses import is_near
from quizapp.core.checking.reading.words import content
from quizapp.core.seldom import Seldom

_MEANT = (
    r"(?:intended|meant|designed|aimed|calculated|planned|devised|intend(?:s|ing)?|aim(?:s|ing)?|seek(?:s|ing)?|sought"
    r"|tr(?:y|ied|ying)|hop(?:e|ed|ing)|want(?:s|ed|ing)?|an attempt|attempt(?:s|ed|ing)?)"
)
_DOUBTED_AIM_RE = re.compile(
    rf"\b(?P<doubt>may|might|could|possibly|perhaps|probably|apparently|seemingly|presumably|likely|allegedly|reportedly)\b"
    rf" (?:(?:well|also|only|simply|have|has|had|been|be|were|was|are|is) ){{0,4}}{_MEANT}\b",
    re.IGNORECASE,
)
_AIM_RE = re.compile(
    r"\b(?:aim(?:s|ed|ing)?|goals?|objects?|objectives?|purposes?|ends|intent(?:s|ions?)?|intend(?:s|ed)?|meant|designed"
    r"|motives?|motivations?|reasons?|plan(?:s|ned)?|sought|seeks?|wanted|wants|in order|so that|so as|why|what for"
    r"|on purpose|deliberately|point of)\b",
    re.IGNORECASE,
)


def doubted_aim(ground: Ground) -> str:
    """The word by which the quote's sentence doubts what the quote gives as an aim; empty where it doubts none."""
    sentence, quote = ground.passage.sentence, ground.citation.quote
    match = _DOUBTED_AIM_RE.search(sentence)
    at = sentence.find(quote)
    if match is None or at < 0 or at + len(quote) <= match.end():
        return ""
    return "" if _ENDS_RE.search(sentence[match.end() : max(at, match.end())]) else match["doubt"]


_ENDS_RE = re.compile(r"[;:]|\b(?:but|because|although|though|while|whereas|which|who)\b")
"""Behind these another clause begins, of which the doubt says nothing; `or to drive them out` is an aim, too."""


def tells_aim(statement: str, own: str, ground: Ground) -> bool:
    """Whether a statement speaks of an aim, and its own words have something of those that the quote gives."""
    if _AIM_RE.search(statement) is None or _SUPPOSING_RE.search(statement) is not None:
        return False
    quoted, said = content(ground.citation.quote), content(own)
    return any(is_near(word, said) for word in quoted - _OF_AIMS)


_SUPPOSING_RE = re.compile(
    r"\b(?:think|believe|suppose|consider|assume|guesse?|speculate|suspect|suggest)s?\b", re.IGNORECASE
)
_OF_AIMS = content("intend intended mean meant design designed aim aimed plan planned")


def without_outcomes(text: str) -> str:
    """A text without the `could` of what something is done for, which is no doubt: `so that they could go`."""
    return _SO_THAT_RE.sub(" ", text)


_SO_THAT_RE = Seldom(r"\b(?:so that|in order that|so) (?:[\w’'-]+ ){1,6}?(?:could|might|may|would)\b", re.IGNORECASE)


def forecast(statement: str, ground: Ground) -> str:
    """The word by which the quote's sentence has only the chance of what a statement says will be; else empty."""
    if _WILL_RE.search(statement) is None:
        return ""
    own = content(statement)
    for match in _CHANCE_RE.finditer(ground.passage.sentence):
        if any(is_near(word, own) for word in content(match["what"])):
            return match["doubt"].lower()
    return ""


_WILL_RE = re.compile(
    r"\b(?:will|is going to|are going to|(?:is|are) (?:certain|sure|bound|set|about) to)\b(?! (?:not|never)\b)",
    re.IGNORECASE,
)
_CHANCE_RE = re.compile(
    r"\b(?P<doubt>chances?|risks?|dangers?|threats?|possibility|prospects?|likelihood|fears?)"
    r" of (?P<what>[^,;:.]{3,40})",
    re.IGNORECASE,
)


def doubted_once(clause: str) -> str:
    """A clause without the doubts behind its first one: `may be guilty of possible fraud` doubts a guilt of fraud."""
    first = _DOUBT_RE.search(clause)
    return clause if first is None else f"{clause[: first.end()]}{_DOUBT_RE.sub(' ', clause[first.end() :])}"


_DOUBT_RE = Seldom(rf"\b(?:{'|'.join(sorted(UNSURE))})\b", re.IGNORECASE)


def suggested(clause: str) -> Iterator[tuple[str, frozenset[str]]]:
    """A `suggests` of a clause with what is suggested of what: `suggests that the fire was laid`, in two words."""
    for match in _SUGGESTED_RE.finditer(clause):
        told, of = content(match["what"]), content(match["of"].split()[-1])
        if told and of:
            yield match["doubt"].lower(), told | of


_SUGGESTED_RE = re.compile(
    r"\b(?P<doubt>suggest(?:s|ed)?|indicat(?:es?|ed)|impl(?:y|ies|ied)) that (?P<of>[^,;:]{2,60}?)"
    r" (?:is|are|was|were|(?:has|have|had) been) (?P<what>[a-z]+)",
    re.IGNORECASE,
)


def is_thought(doubt: str, text: str) -> bool:
    """Whether what evidence only suggests is put as what somebody thinks: `why does the reeve think that`."""
    return doubt.casefold() in _SUGGESTING and _THINKING_RE.search(text) is not None


_SUGGESTING_LIST = """
suggest suggests suggested indicate indicates indicated imply implies implied appears appeared seems seemed
"""
_SUGGESTING = frozenset(_SUGGESTING_LIST.split())
_THINKING_RE = re.compile(
    r"\b(?:thinks?|thought|believes?|believed|reckons?|reckoned|suspects?|suspected|infers?|inferred|opinion"
    r"|in (?:its|his|her|their) (?:view|eyes|judge?ment))\b",
    re.IGNORECASE,
)
