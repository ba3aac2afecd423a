"""Who helps whom by a text, in the many ways that this is told in: `A came to B's aid`, `with A's backing B won`.

Also `B owes it to A`, and `…, allowing B to win`.
"""

import re
from functools import lru_cache
from typing import NamedTuple

from quizapp.core.seldom import Seldom

_WHO = r"[^,;:.?!()]{2,60}?"
_AID = "(?:help|aid|support|backing|assistance|rescue|relief|intervention|protection|defen[cs]e|side)"
_HELPED = (
    "(?:(?:help|aid|assist|support|back|enabl|allow|rescu|sav|bolster|reinforc|protect|defend)(?:ed|s|es|ing)"
    "|lets?|letting|(?:shored|shores|propped|props|held|holds|kept|keeps) up)"
)
_OWN = r"(?:['’]s?|s['’])"
_HAS = r"(?:(?:has|have|had|also|then|later|thus|thereby|greatly|mainly|\w+ly) )*"
_WON = r"(?:\w+ed|won|took|held|kept|got|win|regain|retake|take|keep|hold|(?:was|were) able)\b[^,;:]*?"
"""Base forms, too: a statement may be read with its source's phrase in the place of its own (`win back`)."""

_DID = r"(?:\w+ed|in|during|was|were|has|had|won|broke|came|began|made|took|led)"
_CAME = rf"{_HAS}(?:came|comes|come|went|rushed|hurried) to"
_START = r"(?:^|[,;:] |\b(?:that|and|but|when|while) )(?:In \d{4}, )?"
_END = (
    r"(?=\W*$|[,;:.]"
    r"| (?:to|in|on|by|with|against|when|while|after|before|from|win|regain|retake|keep|hold|take)\b)"
)
_ACTIVE = r"(?<!\bis)(?<!\bare)(?<!\bwas)(?<!\bwere)(?<!\bbeen)"
_BY = rf"(?:(?:with|through) the (?:\w+ )?{_AID} of|thanks to|helped by|backed by|supported by)"
_HELPER, _HELPED_ONE = rf"(?P<helper>{_WHO})", rf"(?P<helped>{_WHO})"
_FORMS = tuple(
    Seldom(one, re.IGNORECASE)
    for one in (
        # `A helped B`; `A …, allowing B to win`; `B was helped by A`
        rf"{_START}{_HELPER}{_ACTIVE} {_HAS}{_HELPED} (?!by ){_HELPED_ONE}{_END}",
        rf"^{_HELPER} {_DID}\b[^;:]*?, (?:thus |thereby )?(?:allowing|enabling|helping|letting) {_HELPED_ONE}{_END}",
        rf"{_START}{_HELPED_ONE} (?:is|are|was|were|(?:has|have|had) been) (?:\w+ly )?{_HELPED} by {_HELPER}{_END}",
        # `A came to B's aid`, `A came to the aid of B`
        rf"{_START}{_HELPER} {_CAME} {_HELPED_ONE}{_OWN} {_AID}",
        rf"{_START}{_HELPER} {_CAME} the {_AID} of {_HELPED_ONE}{_END}",
        # `With A's help, B won`; `thanks to A, B won`; `B won with A's help`; `B, thanks to A`; `B owes it to A`
        rf"^(?:with|through) {_HELPER}{_OWN} (?:\w+ )?{_AID}, {_HELPED_ONE} {_WON}",
        rf"^{_BY} {_HELPER}, {_HELPED_ONE} {_WON}",
        rf"^{_HELPED_ONE} {_WON},? with {_HELPER}{_OWN} (?:\w+ )?{_AID}",
        rf"^{_HELPED_ONE}(?:,| {_WON},?) {_BY} {_HELPER}{_END}",
        rf"^{_HELPED_ONE} {_HAS}(?:owed|owes|owe) [^,;:]{{2,60}}? to {_HELPER}{_END}",
    )
)


class Help(NamedTuple):
    """Who helps whom, as written."""

    helper: str
    helped: str


@lru_cache(maxsize=1 << 11)
def helps(text: str) -> tuple[Help, ...]:
    """Who helps whom by a text."""
    found = (form.search(text.strip()) for form in _FORMS)
    return tuple(Help(one["helper"], one["helped"]) for one in found if one is not None)


def of_aid(text: str, stem: str) -> str:
    """An answer that leaves the aid to its stem, with that aid: `the fleet to the weavers'`; else as it is."""
    match = _TO_RE.match(text)
    if match is None or _WHOSE_AID_RE.search(stem) is None:
        return text
    return f"{match['helper']} came to the aid of {match['helped']}"


_TO_RE = Seldom(rf"^(?P<helper>{_WHO}) (?:(?:came|comes|went) )?to (?P<helped>{_WHO})(?:{_OWN})?\W*$")
_WHOSE_AID_RE = re.compile(rf"\bwhose {_AID}\b", re.IGNORECASE)
