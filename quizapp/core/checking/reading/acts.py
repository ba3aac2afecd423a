"""Who does what to whom by a text, in clauses and in nouns: each deed with its doer and with whom it is done to."""

import re
from collections.abc import Iterator
from collections.abc import Set as AbstractSet
from functools import lru_cache

from quizapp.core.checking.reading.aiding import helps
from quizapp.core.checking.reading.deeds import AID, BELONGING, Act
from quizapp.core.checking.reading.predicates import Clauses
from quizapp.core.checking.reading.verbs import is_past
from quizapp.core.checking.reading.words import meaning
from quizapp.core.seldom import Seldom


def without_cleft(text: str) -> str:
    """A text that puts who does it in front, in plain order: `it is the guild that asks` as `the guild asks`."""
    return _CLEFT_RE.sub(r"; \g<who> ", text)


_CLEFT_RE = Seldom(r"\b[Ii]t (?:is|was) (?P<who>(?:the |an? )?[A-Z][^,;.]{1,60}?) (?:that|who|which) (?=[a-z])")


def asking_who(stem: str) -> str:
    """A stem that asks by whom a thing is done, asking who does it: `who has issued the pass`."""
    asked = _BY_WHOM_RE.match(stem)
    if asked is None:
        return stem
    what, rest = asked["what"].split(), asked["rest"]
    at = next((at for at, word in enumerate(what) if at and is_past(word)), len(what) - 1)
    done_to = " ".join(what[:at]).removesuffix(" be").removesuffix(" been")
    return f"{asked['lead'] or ''}Who has {what[at]} {done_to}{rest}" if at else stem


_BY_WHOM_RE = re.compile(
    r"\W*(?P<lead>(?:In|Under|As|According|At|On|After|Before)\b[^?]*?, )?"
    r"[Bb]y (?:whom|which \w+|what \w+) (?:is|are|was|were|has|have|had|may|must|shall|can|will|should)"
    r" (?P<what>[^?,;]+?)(?P<rest> (?:which|who|whom|that|under|according|in accordance|as|if|when|where)\b.*|\W*)$"
)


def acts(text: str, wanted: AbstractSet[str] = frozenset()) -> tuple[Act, ...]:
    """The acts that a text tells of; forms that may be nouns as well count as verbs where their deed is `wanted`."""
    return _acts(text, frozenset(wanted))


@lru_cache(maxsize=1 << 12)
def _acts(text: str, wanted: frozenset[str]) -> tuple[Act, ...]:
    aids = [Act(AID, "help", one.helper, one.helped) for one in helps(text)]
    told = (one for one in Clauses(text, wanted).read() if one.doer != "means")  # `“Levy” means forced labour`
    return (*aids, *_put_on_somebody(text), *_put_by_nouns(text), *told)


def _put_by_nouns(text: str) -> Iterator[Act]:
    """Deeds that a noun tells: `the fen is in the hands of the guild`, `the raid was the work of millers`."""
    if _NOUN_RE.search(text) is None:
        return
    for deed, pattern in _BY_NOUNS:
        for one in pattern.finditer(text):
            yield _told(deed, one)


def _put_on_somebody(text: str) -> Iterator[Act]:
    """Deeds laid on somebody: `the onus is on the reeve to prove the debt`, `it is for the miller to pay it`."""
    for one in _LAID_ON_RE.finditer(text):
        deed = meaning(one["written"])
        if deed:
            yield _told(deed, one)


def _told(deed: str, by: re.Match[str]) -> Act:
    return Act(deed, by["written"], by["doer"], by["done_to"], told_of=by["doer"])


_LAID_ON_RE = Seldom(
    r"\b(?:(?:onus|burden|duty|task|responsibility|job)(?: of proof)? (?:is|lies|falls|rests)(?: up)?(?: ?on| with| to)"
    r"|[Ii]t (?:is|falls)(?: up)? (?:for|to)) (?P<doer>(?!(?:be|the extent|date|say|have)\b)[^,;:.()]{2,60}?)"
    r" to (?P<written>[a-z]{3,}) (?P<done_to>(?:that |whether )?[^,;:.()]{2,70})"
)

_BELONGS = (
    r"(?:affiliate|branch|offshoot|subsidiary|wing|arm|cell|chapter|splinter(?: group)?|franchise|faction|colony|vassal"
    r"|satellite|puppet|protectorate|pupil|student|disciple|follower|daughter|son|successor|heir)"
)
_WAS = r"(?:is|are|was|were|became|remains|(?:used|claims|claimed) to be|(?:has|had) (?:once |long )?been)"
_ONCE = r"(?:(?:a|an|the|once|one|still|formerly|former|local|regional|main|official|one-time|then|military|armed) )*"
_NOUN_RE = Seldom(rf"\b(?:hands|control|possession|work|doing|{_BELONGS})\b")
_CALLED = r"[A-Z][\w’-]*(?: (?:al-|of )?[A-Z][\w’-]*| al-[A-Z]\w*){0,4}"
_NOUN_OF = (
    r"(?P<done_to>[^,;:.()]{2,70}?) (?:(?:is|are|was|were|has|have|had|been|now|still|largely|mostly|partly|\w+ly) )*"
)
_BY_NOUNS = (
    (
        meaning("control"),
        Seldom(
            _NOUN_OF + r"(?P<written>in the hands|under the control|in the possession) of (?P<doer>[^,;:.()“”]{2,70})",
        ),
    ),
    (
        BELONGING,
        re.compile(
            rf"(?:^|[,;:] |\bthat )(?P<doer>[^,;:.()]{{2,60}}?) {_WAS} {_ONCE}(?P<written>{_BELONGS}) of"
            r" (?P<done_to>[^,;:.()“”]{2,60})",
        ),
    ),
    (
        BELONGING,
        re.compile(
            rf"(?P<doer>{_CALLED}), (?:[A-Z]\w+['’]s )?{_ONCE}(?P<done_to>{_CALLED})(?:['’]s)? {_ONCE}"
            rf"(?P<written>{_BELONGS})\b"
        ),
    ),
    (
        BELONGING,
        re.compile(rf"(?P<doer>{_CALLED}),? {_ONCE}(?P<written>{_BELONGS}) of (?P<done_to>{_CALLED})"),
    ),
    (meaning("carry"), Seldom(_NOUN_OF + r"(?P<written>the (?:work|doing)) of (?P<doer>[^,;:.()“”]{2,70})")),
)
