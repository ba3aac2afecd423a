"""When the doer of a key may be the one whom its sentence has do it, or has another part in it than that deed's.

A sentence may name its doer twice (`the reeve, Ada Quill, sold it`, `several millers left, Bo Reeve among them`), call
it by its kind alone (`the Tavrian school`), or give whom the key names the part that the key gives them in other
words: `the guild held it at the mill`, of the mill that hosted it.
"""

import re
from collections.abc import Set as AbstractSet

from quizapp.core.checking.reading.deeds import Act
from quizapp.core.checking.reading.kinship import begins_alike
from quizapp.core.checking.reading.words import content, meaning


def may_be_the_same(own: AbstractSet[str], mine: Act, theirs: Act, text: str, sentence: str) -> bool:
    """Whether a key's doer, by the words for it, does by its sentence what the key says that it does."""
    return (
        _is_put_beside(own, theirs, sentence)
        or _is_among(own, theirs, sentence)
        or (_helps(mine, text) and _gives(own, sentence))
        or (mine.deed == _HOST and _is_held_at(own, theirs, sentence))
    )


def is_told_by_its_kind(doer: str) -> bool:
    """Whether a doer is only called by what it is, so that another sentence may name it: `the Tavrian school`."""
    return _KIND_RE.fullmatch(doer) is not None


_KIND_RE = re.compile(
    r"(?:the|this|that) (?:[\w’'-]+ ){0,3}?(?:school|university|college|institute|institution|academy|company|firm"
    r"|corporation|chain|retailer|paper|newspaper|magazine|journal|broadcaster|network|channel|studio|station|site|city"
    r"|town|village|capital|county|province|state|country|nation|club|team|side|band|trio|quartet|duo|organi[sz]ation"
    r"|agency|museum|church|hospital|hotel|restaurant|store)",
    re.IGNORECASE,
)


def _is_put_beside(own: AbstractSet[str], theirs: Act, sentence: str) -> bool:
    """Whether a doer is named behind it, or it behind its name, between commas: `the reeve, Ada Quill (40), sold`."""
    aside = re.search(
        rf"{re.escape(theirs.doer)}, (?P<name>[^,;:.]{{2,60}}), (?:[a-z]+ )?{re.escape(theirs.written)}\b", sentence
    )
    return aside is not None and _all_in(own, aside["name"])


def _is_among(own: AbstractSet[str], theirs: Act, sentence: str) -> bool:
    """Whether several do a thing and the sentence names some of them: `two millers left, including Bo Reeve`."""
    if _SEVERAL_RE.search(theirs.doer) is None:
        return False
    return any(_all_in(own, one["who"]) for one in _AMONG_RE.finditer(sentence))


_SEVERAL_RE = re.compile(
    r"\b(?:several|many|some|most|numerous|various|others?|two|three|four|five|six|seven|eight|nine|ten|dozens"
    r"|a (?:few|number|group|handful))\b",
    re.IGNORECASE,
)
_AMONG_RE = re.compile(r"\b(?:including|among them|such as|notably) (?P<who>[^;:.()]{2,120})")


def _helps(mine: Act, text: str) -> bool:
    return re.search(rf"\bhelp(?:s|ed|ing)?(?: to)? {re.escape(mine.written)}\b", text) is not None


def _gives(own: AbstractSet[str], sentence: str) -> bool:
    """Whether a sentence has a thing done with what somebody gave: `founded by the guild with a loan from Orsk`."""
    return any(_all_in(own, one["who"]) for one in _GIVING_RE.finditer(sentence))


_GIVING_RE = re.compile(
    r"\b(?:with|through|thanks to|by means of|using|on) (?:[\w’'-]+ ){0,4}?(?:donations?|gifts?|grants?|loans?|funds"
    r"|funding|money|help|aid|support|backing|advice|assistance|bequests?)"
    r" (?:from|of|by) (?P<who>[^,;:]{2,90})"
)


def _is_held_at(own: AbstractSet[str], theirs: Act, sentence: str) -> bool:
    """Whether a thing that somebody hosts is held there: `the guild held the fair at the mill`."""
    behind = sentence.partition(theirs.written)[2]
    return any(_all_in(own, one["where"]) for one in _HELD_AT_RE.finditer(behind))


_HELD_AT_RE = re.compile(r"\b(?:at|in|on|aboard) (?P<where>[^,;:.]{2,90})")
_HOST = meaning("host")


def _all_in(own: AbstractSet[str], text: str) -> bool:
    told = content(text)
    return bool(own) and all(begins_alike(word, told) for word in own)
