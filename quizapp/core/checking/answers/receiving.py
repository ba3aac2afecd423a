"""S012 for an answer to whom the quote has something sent, where the stem asks who sends it.

`Who must hand in the list?` is not answered by `the clerk`, of `shall hand in the list to the clerk` or `submits to the
clerk a list`. Read is the answer right behind the `to` of a verb that is the stem's, or one of sending or asking as it.
"""

import re
from collections.abc import Iterator, Sequence

from quizapp.core.checking.reading.evidence import Fault, Ground
from quizapp.core.checking.reading.kinship import akin
from quizapp.core.checking.reading.once import claims_of
from quizapp.core.checking.reading.words import is_key, meaning, plain
from quizapp.core.questions.choice import Choice
from quizapp.core.questions.common import Question
from quizapp.core.questions.text import Text


def receiver_faults(question: Question, grounds: Sequence[Ground]) -> Iterator[Fault]:
    """The fault of an answer to whom it is done."""
    if not isinstance(question, Choice | Text) or question.checked_by:
        return
    if not any(" to " in ground.citation.quote for ground in grounds):
        return
    asked = _ASKED_RE.search(plain(question.question))
    deed = meaning((asked["job"] or asked["deed"]).casefold()) if asked is not None else ""
    for claim in claims_of(question) if deed else ():
        if not claim.holds or not is_key(claim):
            continue
        who = _BARE_RE.sub("", plain(claim.text)).strip()
        ground = next((one for one in grounds if who and _is_sent(deed, who, one.citation.quote)), None)
        if ground is not None:
            yield Fault(
                code="S012",
                path=claim.path,
                message=f"the question asks who does it, and {ground.place()} has it done to “{who}”:"
                f" “{ground.citation.quote}”",
                mend="Name the one who does it, or ask to whom it is done.",
            )


def _is_sent(deed: str, who: str, quote: str) -> bool:
    """Whether a quote has something sent to somebody, by the deed that is asked about, and nowhere else has them."""
    if quote.count(who) != 1:
        return False
    match = re.search(rf"\b(?P<verb>[a-z]+)(?: [a-z]+){{0,3}}? to (?:the |an? )?{re.escape(who)}\b", quote)
    if match is None:
        return False
    words = [meaning(word) for word in match[0].split(" to ")[0].split()]
    return any(word == deed or deed in akin(word) or {word, deed} <= _SENDING for word in words if word)


_ASKED_RE = re.compile(
    r"(?:^|[.?!] )(?:[^.?!,]*, )?"
    r"(?:whose (?:job|duty|task|responsibility|role|right|part|business) is it to (?P<job>[a-z]+)"
    r"|(?:who|which (?:[a-z]+ )?[a-z]+) (?:(?:must|shall|may|has to|have to|can|should|will|is to|is required to) )"
    r"(?!be\b)(?P<deed>[a-z]+))\b(?![^?]*\b(?:to|from) whom\b)",
    re.IGNORECASE,
)
_BARE_RE = re.compile(r"^(?:the|an?) |['’]s?\W*$|\.$", re.IGNORECASE)
_SENDING_LIST = "submit send address refer apply present transmit report appeal request ask seek file petition"
_SENDING = frozenset(map(meaning, _SENDING_LIST.split()))
"""Verbs by which one turns to another with something."""
