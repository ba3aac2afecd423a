"""S012 for a key that has the helped help: `the weavers held up the fleet`, of a fleet that let the weavers win.

Help is told in many ways (`A came to B's aid`, `with A's backing B won`, `B owes it to A`, `…, allowing B to win`).
Each is read as who helps and who is helped; a key is wrong where the two have changed places.
"""

import re
from collections.abc import Iterator, Sequence
from functools import lru_cache
from typing import NamedTuple

from quizapp.core.checking.reading.denials import asks_for_what_is_not
from quizapp.core.checking.reading.evidence import Fault, Ground
from quizapp.core.checking.reading.excerpts import excerpt
from quizapp.core.checking.reading.framing import framed
from quizapp.core.checking.reading.kinship import begins_alike
from quizapp.core.checking.reading.names import names
from quizapp.core.checking.reading.once import asserted
from quizapp.core.checking.reading.phrasing import reworded
from quizapp.core.checking.reading.words import content, plain
from quizapp.core.questions.common import Question
from quizapp.core.questions.true_false import TrueFalse

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
    re.compile(one, re.IGNORECASE)
    for one in (
        # `A helped B`; `A …, allowing B to win`; `B was helped by A`
        rf"{_START}{_HELPER}{_ACTIVE} {_HAS}{_HELPED} {_HELPED_ONE}{_END}",
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


def helping_faults(question: Question, grounds: Sequence[Ground]) -> Iterator[Fault]:
    """The faults of a statement keyed true, and of answers that say who helps whom."""
    whole = isinstance(question, TrueFalse)
    stem = plain(question.question)
    if not whole and asks_for_what_is_not(stem):
        return
    for claim in asserted(question):
        text = framed(plain(claim.text)).core
        if asks_for_what_is_not(text):
            continue
        mine = list(helps(text)) or ([] if whole else list(_of_aid(text, stem)))
        for ground in grounds if mine else ():
            found = _turned(mine, ground)
            if found is not None:
                own, theirs = found
                yield Fault(
                    code="S012",
                    path=claim.path,
                    message=f"the key has “{own.helper}” help “{own.helped}”, and {ground.place()} has it the other way"
                    f" round: “{excerpt(ground.passage.sentence, theirs.helped)}”",
                    mend=reworded(whole=whole),
                )
                break


def _turned(mine: Sequence[Help], ground: Ground) -> tuple[Help, Help] | None:
    for sentence in ground.passage.sentences:
        for theirs in helps(sentence):
            for own in mine:
                turned = _meet(own.helper, theirs.helped) and _meet(own.helped, theirs.helper)
                if turned and not (_meet(own.helper, theirs.helper) or _meet(own.helped, theirs.helped)):
                    return own, theirs
    return None


def _meet(one: str, other: str) -> bool:
    """Whether two name the same: by a word of their names where both have one, for an army has its `forces` too."""
    own, told = _named(one), _named(other)
    if not (own and told):
        own, told = content(one), content(other)
    return any(begins_alike(word, told) for word in own)


def _named(text: str) -> frozenset[str]:
    return frozenset[str]().union(*(content(name.text) for name in names(text)))


@lru_cache(maxsize=1 << 11)
def helps(text: str) -> tuple[Help, ...]:
    """Who helps whom by a text."""
    found = (form.search(text.strip()) for form in _FORMS)
    return tuple(Help(one["helper"], one["helped"]) for one in found if one is not None)


def _of_aid(text: str, stem: str) -> Iterator[Help]:
    """Who helps whom by an answer that leaves the aid to its stem: `the fleet to the weavers'`."""
    match = _TO_RE.match(text)
    if match is not None and _WHOSE_AID_RE.search(stem) is not None:
        yield Help(match["helper"], match["helped"])


_TO_RE = re.compile(rf"^(?P<helper>{_WHO}) (?:(?:came|comes|went) )?to (?P<helped>{_WHO})(?:{_OWN})?\W*$")
_WHOSE_AID_RE = re.compile(rf"\bwhose {_AID}\b", re.IGNORECASE)
