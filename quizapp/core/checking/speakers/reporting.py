"""S004 for an answer to who found or did a thing where the quote has `the group`, which the source's record names."""

import re
from collections.abc import Iterator, Mapping, Sequence

from quizapp.core.checking.reading.evidence import Fault, Ground
from quizapp.core.checking.reading.names import Holdings, names
from quizapp.core.checking.reading.once import claims_of
from quizapp.core.checking.reading.vocabulary import Vocabulary
from quizapp.core.checking.reading.words import is_key, meaning, plain
from quizapp.core.questions.choice import Choice
from quizapp.core.questions.common import Claim, Question
from quizapp.core.questions.text import Text
from quizapp.core.seldom import Seldom

_WHO_RE = re.compile(r"^\W*(?:who|(?:which|what) \w+)(?: (?:has|have|had))? (?P<deed>[a-z]{3,})\b", re.IGNORECASE)
_BODY = r"(?P<body>watchdog|group|organi[sz]ation|body|agency|charity|trust|institute)"
_DOES_RE = Seldom(
    rf"\b[Tt]he {_BODY} (?:(?:said|says|added|adds)(?: that)? (?:it |they )?)?(?:(?:has|have|had) )?(?:also )?"
    r"(?P<deed>[a-z]{3,})\b"
)


def reporting_faults(question: Question, grounds: Sequence[Ground], vocabulary: Vocabulary) -> Iterator[Fault]:
    """S004 for a name that is not the one whom the source reports, where `the group` of the quote is."""
    if not isinstance(question, Choice | Text) or question.checked_by or len(grounds) != 1:
        return
    ground = grounds[0]
    asks = _WHO_RE.match(plain(question.question))
    does = _DOES_RE.search(ground.citation.quote) if asks is not None else None
    if asks is None or does is None or ground.source is None or not ground.source.says:
        return
    if meaning(asks["deed"].casefold()) != meaning(does["deed"]):
        return
    terms = vocabulary.terms([ground])
    for claim in claims_of(question):
        if claim.holds and is_key(claim) and _is_another(claim, ground.source.says, terms):
            text = plain(claim.text)
            yield Fault(
                code="S004",
                path=claim.path,
                message=f"in {ground.place()} it is “the {does['body']}”, which is {ground.source.says}, not “{text}”:"
                f" “{ground.citation.quote}”",
                mend=f"Write {ground.source.says}, or quote the words that speak of “{text}”.",
            )


def _is_another(claim: Claim, says: str, terms: Mapping[str, str]) -> bool:
    """Whether an answer names somebody, and nobody's words of it are whom the source reports."""
    text = plain(claim.text)
    named = names(text)
    held = Holdings([says, *(long for short, long in terms.items() if short == says)], terms)
    return bool(named) and all(len(held.missing(name)) == len(name.words) for name in named)
