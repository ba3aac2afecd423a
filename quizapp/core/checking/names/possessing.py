"""S004 for an answer to whose a thing is where its sentence says that it is another's: `Kenya's war`, not Sweden's."""

import re
from collections.abc import Iterator, Sequence

from quizapp.core.checking.reading.evidence import Fault, Ground
from quizapp.core.checking.reading.names import Holdings, bare_words, names
from quizapp.core.checking.reading.once import claims_of
from quizapp.core.checking.reading.words import SMALL, is_key, plain, setting
from quizapp.core.questions.choice import Choice
from quizapp.core.questions.common import Question
from quizapp.core.questions.text import Text

_WHOSE_RE = re.compile(r"\b(?:[Ww]hose|(?:[Ww]hich|[Ww]hat) [a-z]+['’]s?) (?P<thing>[a-z]{3,})\b")


def possessing_faults(question: Question, grounds: Sequence[Ground]) -> Iterator[Fault]:
    """S004 for an answer where every quote's sentence that names the thing says by name whose it is, and it is not."""
    if not isinstance(question, Choice | Text) or question.checked_by or not all(ground.whole for ground in grounds):
        return
    for claim in claims_of(question):
        if not claim.holds or not is_key(claim) or not _is_name(plain(claim.text)):
            continue
        asked = setting(claim)
        whose = _WHOSE_RE.search(asked)
        if whose is None:
            return
        owners = [found for ground in grounds for found in _owners(whose["thing"], ground)]
        own = names(plain(claim.text))
        if not owners or any(not Holdings([owner], {}).missing(name) for owner, _ in owners for name in own):
            continue
        if any(
            not Holdings([name.text], {}).missing(one) for owner, _ in owners for one in names(owner) for name in own
        ):
            continue
        owner, ground = owners[0]
        yield Fault(
            code="S004",
            path=claim.path,
            message=f"in {ground.place()} it is “{owner}”, not “{plain(claim.text)}”: “{ground.citation.quote}”",
            mend=f"Write {owner}, or quote the words that speak of “{plain(claim.text)}”.",
        )


def _is_name(text: str) -> bool:
    """Whether an answer is a name, or whose a name says a thing is, and no more."""
    named = {word for name in names(text) for word in bare_words(name.text)}
    return bool(named) and all(word in named or word in SMALL for word in bare_words(text))


def _owners(thing: str, ground: Ground) -> Iterator[tuple[str, Ground]]:
    """Whose a thing is by the sentence of a quote, where the sentence names the thing once."""
    sentence = ground.passage.sentence
    if len(re.findall(rf"\b{thing}\b", sentence, re.IGNORECASE)) != 1:
        return
    match = re.search(rf"(?P<owner>[A-Z][\w.-]*(?: [A-Z][\w.-]*)*)['’]s? (?:[a-z-]+ ){{0,2}}{thing}\b", sentence)
    if match is not None and names(match["owner"]):
        yield match["owner"], ground
