"""S012 for an answer that says only whether there is any of what is asked: `there is no lack of it`, `it was absent`.

It has no word of its own to be held against the quote, so its denials are counted, and weighed against what the quote
says of the words that the stem shares with it.
"""

import re
from collections.abc import Iterator, Sequence

from quizapp.core.checking.lexicons.polarity import BEING, DENYING, VEILED, WANTING
from quizapp.core.checking.reading.denials import said_words
from quizapp.core.checking.reading.evidence import Fault, Ground
from quizapp.core.checking.reading.names import bare_words, names
from quizapp.core.checking.reading.once import claims_of
from quizapp.core.checking.reading.phrasing import reworded
from quizapp.core.checking.reading.unveiling import either_way, unveiled
from quizapp.core.checking.reading.words import SMALL, content, is_key, plain, setting
from quizapp.core.folding import tokens
from quizapp.core.questions.common import Question
from quizapp.core.questions.true_false import TrueFalse


def being_faults(question: Question, grounds: Sequence[Ground]) -> Iterator[Fault]:
    """The faults of a key's parts that hold, one a part."""
    if isinstance(question, TrueFalse):
        return
    for claim in claims_of(question):
        there_is = says_there_is(plain(claim.text)) if claim.holds and is_key(claim) else None
        asked = either_way(setting(claim)) if there_is is not None else ""
        if there_is is None or not (DENYING | VEILED).isdisjoint(tokens(asked)):
            continue
        told = [(ground, there) for ground in grounds for there in [_there(asked, ground)] if there is not None]
        if told and all(there is not there_is for _, there in told):
            ground = told[0][0]
            yield Fault(
                code="S012",
                path=claim.path,
                message=f"the key says that there is {'some' if there_is else 'none'} of it, and its quote says the"
                f" contrary: “{ground.citation.quote}” in {ground.place()}",
                mend=reworded(whole=False),
            )


def says_there_is(text: str) -> bool | None:
    """Whether a text says of what it calls `it` that it is there, or that it is not; None where it says more."""
    if _THERE_RE.match(text) is None:
        return None
    words = tokens(text)
    if any(word not in SMALL | BEING | WANTING | DENYING for word in words):
        return None
    denials = sum(word in WANTING or (word in DENYING and word not in _LACKING) for word in words)
    return denials % 2 == 0


_THERE_RE = re.compile(
    r"\W*(?:that )?(?:there(?:['’]s| is| are| was| were| has been| have been)|it|they)\b.*"
    r"\b(?:it|them|any|none|one|such|that|those|exists?|existed|abounds?"
    rf"|{'|'.join(sorted(WANTING))})\W*$",
    re.IGNORECASE,
)
_LACKING = WANTING & DENYING
"""Counted once."""


def _there(asked: str, ground: Ground) -> bool | None:
    """Whether a quote says that there is what a stem asks about; None where it does not tell, or tells both."""
    quote = unveiled(ground.citation.quote)
    if not VEILED.isdisjoint(tokens(quote)) or not (WANTING - DENYING).isdisjoint(tokens(quote)):
        return None
    named = {word for name in names(ground.citation.quote) for word in bare_words(name.text)}
    topic = content(asked)
    ways = {one.denied for one in said_words(quote) if one.word in topic and one.written not in named}
    return not ways.pop() if len(ways) == 1 else None
