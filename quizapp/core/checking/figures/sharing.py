"""S003 for an answer that is a part of a whole where its quote has another part: `none of them`, of `the majority`.

Compared are words for shares; figures, percentages among them, have rules of their own.
"""

import re
from collections.abc import Iterator, Sequence
from functools import lru_cache
from typing import NamedTuple

from quizapp.core.checking.lexicons.polarity import DENYING
from quizapp.core.checking.lexicons.shares import SHARES
from quizapp.core.checking.reading.evidence import Fault, Ground
from quizapp.core.checking.reading.kinship import begins_alike
from quizapp.core.checking.reading.once import claims_of
from quizapp.core.checking.reading.words import content, is_key, plain, setting
from quizapp.core.folding import tokens
from quizapp.core.questions.common import Question
from quizapp.core.questions.number import Number
from quizapp.core.questions.true_false import TrueFalse


class Share(NamedTuple):
    """A part of a whole: as a text has it, its least and its greatest, and whether it may be these themselves."""

    written: str
    low: float
    high: float
    reaches: tuple[bool, bool]


def sharing_faults(question: Question, grounds: Sequence[Ground]) -> Iterator[Fault]:
    """S003 for each answer that is nothing but a share, and none that its quotes have."""
    if isinstance(question, TrueFalse | Number) or question.checked_by:
        return
    for claim in claims_of(question):
        mine = _asked_share(plain(claim.text), setting(claim)) if claim.holds and is_key(claim) else None
        if mine is None or not DENYING.isdisjoint(tokens(setting(claim))):
            continue
        asserting = [one for one in grounds if DENYING.isdisjoint(tokens(_CASE_RE.split(one.citation.quote)[-1]))]
        told = [(ground, shares(ground.citation.quote)) for ground in asserting]
        theirs = [(ground, one) for ground, found in told for one in found]
        if len(theirs) != 1 or not _are_apart(mine, theirs[0][1]):
            continue
        ground, there = theirs[0]
        if _is_about(mine, plain(claim.text), ground, there) and _is_of_those(setting(claim), ground, there):
            yield Fault(
                code="S003",
                path=claim.path,
                message=f"the quote states “{there.written}”, not “{mine.written}”: “{ground.citation.quote}” in"
                f" {ground.place()}",
                mend=f"Write “{there.written}”, or quote the words that state “{mine.written}”.",
            )


_CASE_RE = re.compile(r"\b(?:unless|until)\b")
"""What holds unless all agree is not denied of them."""


def _asked_share(text: str, stem: str) -> Share | None:
    """The share that an answer is; of how many of several, one or some of them is some share and not the whole."""
    if _OF_WHICH_RE.search(stem) and (match := _SOME_RE.fullmatch(text.strip(" ."))) is not None:
        return Share(match["share"], 0.0, 1.0, (False, False))
    return share_of(text)


_OF_WHICH_RE = re.compile(r"\bhow many of (?P<which>[\w’'-]+(?: [\w’'-]+){0,4})", re.IGNORECASE)
_SOME_RE = re.compile(
    r"(?P<share>(?:(?:at least|any|just|only|but) )?(?:a single )?one|at least some|some|several)(?: alone| only)?"
    r"(?: of [\w’'-]+(?: [\w’'-]+){0,3})?(?: is enough| will do| suffices)?",
    re.IGNORECASE,
)


def same_share(one: str, other: str) -> bool:
    """Whether two options are nothing but a share, and the same one: `the majority`, `more than half of them`."""
    mine, theirs = share_of(one), share_of(other)
    return mine is not None and theirs is not None and mine[1:] == theirs[1:]


def is_share_told(text: str, told: str) -> bool:
    """Whether a text is nothing but a share, and what is told has the same in whatever words."""
    mine = share_of(text)
    return mine is not None and any(mine[1:] == one[1:] for one in shares(told))


@lru_cache(maxsize=1 << 9)
def share_of(text: str) -> Share | None:
    """The share that a text begins with, before the whole that it is of: `most of them`; None where it says more."""
    match = _OPTION_RE.fullmatch(text.strip(" ."))
    return None if match is None else _share(match["share"])


@lru_cache(maxsize=1 << 10)
def shares(text: str) -> tuple[Share, ...]:
    """The shares that a text has of anything."""
    return tuple(_share(match["share"]) for match in _TOLD_RE.finditer(text))


def _share(written: str) -> Share:
    low, high = SHARES[" ".join(written.casefold().replace("’", "'").split())]
    least, greatest = (float(one.strip("<>")) / 100 for one in (low, high))
    return Share(written, least, greatest, (not low.startswith(">"), not high.startswith("<")))


def _are_apart(one: Share, other: Share) -> bool:
    """Whether no part of a whole is both."""
    if one.written.casefold() == "half" and "half" in tokens(other.written):
        return False  # who says `half` may mean a little over it
    first, last = sorted((one, other), key=lambda share: (share.low, share.high))
    if first.high != last.low:
        return first.high < last.low
    return not (first.reaches[1] and last.reaches[0])


def _is_about(mine: Share, text: str, ground: Ground, there: Share) -> bool:
    """Whether what an option names beside its share is told where the quote's share is."""
    rest = content(text.replace(mine.written, " ")) - _OF_WHOLES
    sentence = content(ground.passage.sentence) - content(there.written)
    return all(begins_alike(word, sentence) or word in content(ground.section) for word in rest)


def _is_of_those(stem: str, ground: Ground, there: Share) -> bool:
    """Whether a quote's share may be of those that a stem asks of: not of the barns, where it names the mills apart."""
    asked, quote = _OF_WHICH_RE.search(stem), ground.citation.quote
    if asked is None:
        return True
    before, behind = re.split(rf"\b{re.escape(there.written)}\b", quote, maxsplit=1)
    own = content(asked["which"])
    of = content(" ".join(behind.split()[:_NEAR]))
    return _COUNTED_RE.search(f"{before} {behind}") is None and (
        not own.isdisjoint(of) or own.isdisjoint(content(ground.passage.sentence) - of)
    )


_NEAR = 4
_COUNTED_RE = re.compile(r"\b(?:one|single|several|some|any|either|two|three|few|many|most)\b", re.IGNORECASE)
"""With such a word a quote counts more than the one share."""

_OF_WHOLES = content("total number whole part share group lot rest country province thing")
_PHRASES = "|".join(sorted((re.escape(phrase).replace("'", "['’]") for phrase in SHARES), key=len, reverse=True))
_NO_VERB = r"(?!(?:is|are|was|were|has|have|had|did|do|does|may|who|that|which)\b)"
_OPTION_RE = re.compile(
    rf"(?:they are |it is |it was |they were |only |just |about |some )?(?P<share>{_PHRASES})"
    rf"(?:,? (?:of|in) {_NO_VERB}[\w’'-]+(?: {_NO_VERB}[\w’'-]+){{0,4}}"
    rf"|(?: the)? (?:total|number|whole|lot))?(?: at all)?",
    re.IGNORECASE,
)
_TOLD_RE = re.compile(
    rf"(?<![\w-])(?<!\bat )(?<!\bby )(?<!\bfor )(?<!\bof )(?P<share>{_PHRASES})"
    r"(?= (?:of\b|the\b|all\b|its\b|their\b|[a-z’'-]+s\b))",
    re.IGNORECASE,
)
