"""S003 for the ends of a stretch of time that stand the wrong way round: `beginning in May`, of `from March to May`.

A source names a stretch by its two ends, and a key has the one for the other, or both exchanged.
"""

import re
from collections.abc import Iterator, Sequence
from functools import lru_cache
from typing import Literal, NamedTuple, TypeAlias

from quizapp.core.checking.reading.evidence import Fault, Ground
from quizapp.core.checking.reading.once import claims_of
from quizapp.core.checking.reading.words import is_key, plain, setting
from quizapp.core.dates import MONTHS
from quizapp.core.questions.cloze import Cloze
from quizapp.core.questions.common import Claim, Question
from quizapp.core.questions.ordering import Ordering
from quizapp.core.questions.true_false import TrueFalse
from quizapp.core.seldom import Seldom

End: TypeAlias = Literal["begins", "ends"]


class Time(NamedTuple):
    """A month, a year or both; 0 is what is not said."""

    year: int
    month: int


class Stretch(NamedTuple):
    """The two ends of a stretch of time, and how the text writes it."""

    begins: Time
    ends: Time
    written: str


def span_faults(question: Question, grounds: Sequence[Ground]) -> Iterator[Fault]:
    """S003 for an end that the evidence has on the other side; one a part of the key."""
    if isinstance(question, Ordering) or question.checked_by:
        return
    told = [(one, ground) for ground in grounds for one in stretches(ground.passage.sentence)]
    if len(told) != 1:
        return  # none, or no telling which is meant
    theirs, ground = told[0]
    for claim in claims_of(question):
        whole = isinstance(question, TrueFalse)
        if claim.holds and (whole or is_key(claim)):
            wrong = _turned(claim, theirs) or _at_wrong_end(claim, question, theirs, whole=whole)
            if wrong:
                yield _fault(claim, wrong, theirs, ground)


def _turned(claim: Claim, theirs: Stretch) -> str:
    """How a part of a key writes a stretch whose ends are those of the evidence exchanged, or one of them is."""
    mine = stretches(plain(claim.text))
    if len(mine) != 1:
        return ""
    begins, ends = mine[0].begins, mine[0].ends
    turned = _may_be(begins, theirs.ends, given=False) or _may_be(ends, theirs.begins, given=False)
    return mine[0].written if turned and not (_may_be(begins, theirs.begins) and _may_be(ends, theirs.ends)) else ""


def _at_wrong_end(claim: Claim, question: Question, theirs: Stretch, *, whole: bool) -> str:
    """The time that a part of a key gives as one end of a stretch whose other end it is; empty where it does not."""
    text = plain(claim.text)
    if whole:
        given = list(_ends_in(text))
    else:
        match = _TIME_ONLY_RE.fullmatch(text)
        asked = _asked_end(claim, question) if match is not None else None
        given = [] if match is None or asked is None else [(asked, match)]
    for end, match in given:
        time = _time(match)
        right, other = (theirs.begins, theirs.ends) if end == "begins" else (theirs.ends, theirs.begins)
        if _may_be(time, other, given=False) and not _may_be(time, right):
            return match[0].strip()
    return ""


def _ends_in(text: str) -> Iterator[tuple[End, re.Match[str]]]:
    for match in _BEGINNING_RE.finditer(text):
        yield "begins", match
    for match in _ENDING_RE.finditer(text):
        yield "ends", match


def _asked_end(claim: Claim, question: Question) -> End | None:
    """Which end of a stretch a stem asks for, or the words right before a gap; None where neither is plain."""
    if isinstance(question, Cloze):
        before = plain(question.text).partition(f"{{{claim.path[1]}}}")[0]
        begins, ends = _BEFORE_BEGINNING_RE.search(before), _BEFORE_ENDING_RE.search(before)
    else:
        stem = setting(claim)
        begins, ends = _ASKS_BEGINNING_RE.search(stem), _ASKS_ENDING_RE.search(stem)
    if (begins is None) == (ends is None):
        return None
    return "begins" if begins is not None else "ends"


@lru_cache(maxsize=1 << 10)
def stretches(text: str) -> tuple[Stretch, ...]:
    """The stretches of time that a text names by both ends; a year that one leaves out is the other's, or next to it.

    >>> stretches("from April 2019 to March")[0].ends
    Time(year=2020, month=3)
    """
    if not _JOINING_RE.search(text):
        return ()
    found = []
    for match in _STRETCH_RE.finditer(text):
        begins, ends = _time(match), _time(match, "to_")
        if begins.month and ends.month:
            over = ends.month < begins.month or (match["next"] is not None and ends.month == begins.month)
            if begins.year and not ends.year:
                ends = ends._replace(year=begins.year + over)
            elif ends.year and not begins.year:
                begins = begins._replace(year=ends.year - over)
        if begins != ends and bool(begins.month) == bool(ends.month):
            found.append(Stretch(begins, ends, match["span"].strip()))
    return tuple(found)


def without_ends(text: str, told: Sequence[str]) -> str:
    """A text without what it says of the ends of a stretch as it is told: `beginning in May`, of `May to July`."""
    if not (_BEGINNING_RE.search(text) or _ENDING_RE.search(text)):
        return text
    for stretch in (one for sentence in told for one in stretches(sentence)):
        for end, match in list(_ends_in(text)):
            if _may_be(_time(match), stretch.begins if end == "begins" else stretch.ends):
                text = text.replace(match[0], "")
    return text


def _time(match: re.Match[str], prefix: str = "") -> Time:
    return Time(int(match[f"{prefix}year"] or 0), MONTHS.get((match[f"{prefix}month"] or "").casefold(), 0))


def _may_be(one: Time, other: Time, *, given: bool = True) -> bool:
    """Whether two times may be one: what only one of them says does not part them where it is `given`.

    Where it is not, a month must be said of both, if of one, and so must nothing differ.
    """
    if not given and bool(one.month) != bool(other.month):
        return False
    return all(mine == theirs or not mine or not theirs for mine, theirs in zip(one, other, strict=True))


def _fault(claim: Claim, wrong: str, theirs: Stretch, ground: Ground) -> Fault:
    return Fault(
        code="S003",
        path=claim.path,
        message=f"“{wrong}” has the ends of the time the wrong way round: {ground.place()} says “{theirs.written}”",
        mend="Write each end as the evidence has it, or quote the words that state it.",
    )


_MONTH = r"(?:January|February|March|April|May|June|July|August|September|October|November|December)"
_YEAR = r"(?:1\d|20|21)\d\d"


def _named(prefix: str) -> str:
    """The pattern of a month, a year or both, its groups named with a prefix."""
    return rf"(?:(?P<{prefix}month>{_MONTH})\b,?(?: of)?)? ?(?P<{prefix}year>{_YEAR})?\b"


_STRETCH_RE = re.compile(
    rf"(?P<span>(?:(?<=\bfrom )|(?<=\bbetween )|(?<=\bspanning )|(?<![\w-]))(?=[A-Z\d]){_named('')}"
    r" ?(?: to | until | till | through | up to | and |[–-])(?: ?(?P<next>the (?:following|next)) (?:year['’]s )?)?"
    rf"(?=[A-Z\d]){_named('to_')})(?![\w,.]*\d)"
)
_JOINING_RE = re.compile(
    rf"[a-z\d] ?(?:to|until|till|through|and|[–-]) ?(?:the (?:following|next) (?:year['’]s )?)?(?:{_MONTH}|{_YEAR})\b"
)
"""Where a text has none of these, no stretch need be looked for."""

_TIME_ONLY_RE = re.compile(rf"(?:in |the )?(?=[A-Z\d]){_named('')}\.?")
_BEGINNING_RE = Seldom(
    rf"\b(?:beg[aiu]n(?:s|ning)?|start(?:s|ed|ing)?|open(?:s|ed|ing)?) (?:in|with|on|from) (?=[A-Z\d]){_named('')}"
)
_ENDING_RE = Seldom(
    rf"\b(?:end(?:s|ed|ing)?|clos(?:es?|ed|ing)|finish(?:es|ed|ing)?|stop(?:s|ped|ping)?|last(?:s|ed|ing)?) "
    rf"(?:in|with|on|until|till) (?=[A-Z\d]){_named('')}"
)
_BEFORE_BEGINNING_RE = re.compile(
    r"\b(?:from|since|between|(?:beg[aiu]n(?:s|ning)?|start(?:s|ed|ing)?|open(?:s|ed|ing)?) (?:in|with|on|from))"
    r"(?: the month of)?\W*$",
    re.IGNORECASE,
)
_BEFORE_ENDING_RE = re.compile(
    r"\b(?:to|until|till|through|(?:end(?:s|ed|ing)?|clos(?:es?|ed|ing)|last(?:s|ed|ing)?) (?:in|with|on|until))"
    r"(?: the month of)?\W*$",
    re.IGNORECASE,
)
_ASKS_BEGINNING_RE = re.compile(
    r"\b(?:(?:period|span|stretch|time|window|count|study|account|record)\b[^?]*\b(?:begin|start|open)s?"
    r"|(?:beginning|start) of (?:the|its|that) (?:[\w-]+ )?(?:period|span|stretch|time|window))\b",
    re.IGNORECASE,
)
_ASKS_ENDING_RE = re.compile(
    r"\b(?:(?:period|span|stretch|time|window|count|study|account|record)\b[^?]*\b(?:end|close|finish|stop)s?"
    r"|(?:end|close) of (?:the|its|that) (?:[\w-]+ )?(?:period|span|stretch|time|window))\b",
    re.IGNORECASE,
)
