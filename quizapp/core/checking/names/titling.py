"""S004 and S012 for a title with a word of it changed: `The Mills of Belm` for a report titled The Mills of Orsk."""

import re
from collections.abc import Iterator, Sequence

from quizapp.core.checking.reading.evidence import Fault, Ground
from quizapp.core.checking.reading.excerpts import excerpt
from quizapp.core.checking.reading.once import claims_of
from quizapp.core.checking.reading.phrasing import reworded
from quizapp.core.checking.reading.words import SMALL, is_key, plain, role, setting
from quizapp.core.folding import run_at, tokens
from quizapp.core.questions.cloze import Cloze
from quizapp.core.questions.common import Question
from quizapp.core.questions.true_false import TrueFalse
from quizapp.core.seldom import Seldom


def title_faults(question: Question, grounds: Sequence[Ground]) -> Iterator[Fault]:
    """S004 for answers, S012 for statements keyed true, that give most of a title's words and another besides."""
    if question.checked_by or (isinstance(question, TrueFalse) and not question.answer):
        return
    for claim in claims_of(question):
        if not claim.holds or role(claim)[1] == "accept":
            continue
        if isinstance(question, TrueFalse | Cloze):
            mine = titles(plain(claim.statement))
        else:
            asks = is_key(claim) and _ASKS_RE.search(setting(claim)) is not None
            asks = asks and _ASKS_WHAT_OF_RE.search(setting(claim)) is None
            mine = (plain(claim.text),) if asks else ()
        for ground in grounds if mine else ():
            theirs = titles(ground.passage.text) or titles(ground.before)
            wrong = next((one for one in mine if theirs and all(_is_changed(one, other) for other in theirs)), None)
            if wrong is not None:
                yield Fault(
                    code="S012" if isinstance(question, TrueFalse) else "S004",
                    path=claim.path,
                    message=f"the key gives the title as “{wrong}”, {ground.place()} as “{theirs[0]}”:"
                    f" “{excerpt(ground.passage.sentence, ground.citation.quote)}”",
                    mend=reworded(whole=isinstance(question, TrueFalse)),
                )
                return


_WORKS = "report|study|survey|paper|book|article|document|film|song|poem|novel"
_ASKS_RE = Seldom(
    r"\b(?:(?:sub)?titles?|(?:en)?titled|(?:sub)?heading|headline)\b"
    rf"|\b(?:{_WORKS})\b[^?]*\bcalled\b"
    rf"|\b(?:called?|names? of|named?) (?:the|its|their|this|that) (?:\w+ )?(?:{_WORKS})\b",
    re.IGNORECASE,
)
_ASKS_WHAT_OF_RE = re.compile(
    r"\b(?:deals?|dealt) with\b|\babout\b|\b(?:tells?|says?|means?|suggests?|promises?|announces?)\b", re.IGNORECASE
)
"""Asks what a title says, which may be told in other words."""

_BETWEEN = "an?|the|in|of|on|for|to|and|or|at|by|from|with|as|under|against"
_WORDS = rf"[A-Z][\w’'-]*(?:(?:,|:| [–—-])?(?: (?:{_BETWEEN})){{0,3}} [A-Z][\w’'-]*)+"
_TITLE_RE = Seldom(
    rf"(?i:\b(?:(?:en|sub)?titled|headlined|(?:{_WORKS})"
    r" (?:is |was )?(?:called|named)|under the (?:sub)?(?:title|heading|name)|(?:sub)?titles?(?: of [^.;:“”\"]{2,40}?)?"
    r" (?:is|was|reads|runs)))"
    rf"(?: of)?[,:]? (?:[“\"‘'*](?P<marked>[^”\"’*]{{3,140}})[”\"’'*]|(?P<bare>{_WORDS}))"
)


def titles(text: str) -> tuple[str, ...]:
    """The titles of several words that a text gives as such, in marks or in capitals."""
    found = (match["marked"] or match["bare"] for match in _TITLE_RE.finditer(text))
    return tuple(one.rstrip(",.") for one in found if len(_telling(one)) > 1)


def _telling(title: str) -> tuple[str, ...]:
    return tuple(word for word in tokens(title) if word not in SMALL)


def _is_changed(mine: str, title: str) -> bool:
    """Whether a title has most of another's words, or of a part's of it, and one that it has not."""
    if "…" in mine or "..." in mine:
        return False
    own, theirs = _telling(mine), _telling(title)
    parts = [_telling(part) for part in re.split(r"[:–—]", title)]
    if any(part and run_at(own, part) is not None for part in parts):
        return False  # the title with something said of it
    strange = [word for word in own if word not in theirs]
    return bool(strange) and len(own) > 1 and 2 * len(strange) <= len(own)
