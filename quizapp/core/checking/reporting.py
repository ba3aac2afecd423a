"""S004 for an answer to who found or said a thing where the quote gives another as the one who did.

That is either `the group`, which the source's record names, or whoever stands behind its sentence's `according to`.
"""

import re
from collections.abc import Iterator, Mapping, Sequence

from quizapp.core.checking.evidence import Fault, Ground
from quizapp.core.checking.excerpts import excerpt
from quizapp.core.checking.names import Holdings, names
from quizapp.core.checking.once import claims_of
from quizapp.core.checking.vocabulary import Vocabulary
from quizapp.core.checking.voicing import named_voices, voices
from quizapp.core.checking.words import is_key, meaning, plain
from quizapp.core.questions.choice import Choice
from quizapp.core.questions.common import Claim, Question
from quizapp.core.questions.text import Text

_WHO_RE = re.compile(r"^\W*(?:who|(?:which|what) \w+)(?: (?:has|have|had))? (?P<deed>[a-z]{3,})\b", re.IGNORECASE)
_BODY = r"(?P<body>watchdog|group|organi[sz]ation|body|agency|charity|trust|institute)"
_DOES_RE = re.compile(
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


_AUTHORITY_RE = re.compile(
    r"\b(?:on whose (?:authority|word|figures?)|according to whom|from whom"
    r"|whose (?:figures?|counts?|estimates?|numbers?|reckoning|tally|statistics|words?|claims?|findings?)"
    r"|(?:who|(?:which|what) (?:source|body|organi[sz]ation|group|agency|agencies|party)) (?:(?:has|have) )?"
    r"(?:gives?|gave"
    r"|suppl(?:y|ies|ied)|provides?|provided|estimate[sd]?|puts?|counts?(?! (?:as|for|among)\b)|counted|reckons?"
    r"|reckoned|says?|said|reports?|reported|claims?|claimed|calculate[sd]?|tall(?:y|ies|ied)|states?|stated"
    r"|c[oa]mes? up with|arrived at|vouche[sd] for|published|is cited|is credited|is named as)"
    r"|who is (?:the source|cited|credited|given|named)|who (?:is|are|stands?) behind th(?:e|is|ose|at)"
    r"|where (?:does|do|did) th(?:e|is|ese|at) (?:figures?|numbers?|estimates?|tolls?|count) come from"
    r"|to whom .{3,60}\b(?:credit|attribute)s?(?:ed|d)?)\b",
    re.IGNORECASE,
)
_ACCORDING_RE = re.compile(r"\b[Aa]ccording to (?:the |an? )?(?P<who>[^,.;:()“”]{2,60})")


def authority_faults(question: Question, grounds: Sequence[Ground], vocabulary: Vocabulary) -> Iterator[Fault]:
    """S004 for an answer to whose word it is that is not whom the quote's sentence gives it `according to`."""
    if not isinstance(question, Choice | Text) or question.checked_by or len(grounds) != 1:
        return
    ground = grounds[0]
    who = _teller(ground.passage.sentence) if _AUTHORITY_RE.search(plain(question.question)) else ""
    if not who:
        return
    held = Holdings([who, *(one.name for one in named_voices(ground.passage.sentence))], vocabulary.terms([ground]))
    for claim in claims_of(question):
        text = plain(claim.text)
        named = names(text) if claim.holds and is_key(claim) else ()
        if named and all(len(held.missing(name)) == len(name.words) for name in named):
            yield Fault(
                code="S004",
                path=claim.path,
                message=f"{ground.place()} has it according to “{who}”, not to “{text}”:"
                f" “{excerpt(ground.passage.sentence, who)}”",
                mend=f"Write “{who}”, or quote the words in which “{text}” says so.",
            )


def _teller(sentence: str) -> str:
    """The only one on whose word a sentence is told; empty where there is none, or another speaks there too."""
    told = list(_ACCORDING_RE.finditer(sentence))
    if told:
        return told[0]["who"].strip() if len(told) == 1 else ""
    spoken = voices(sentence)
    return spoken[0].text if len(spoken) == 1 and spoken[0].name else ""


def _is_another(claim: Claim, says: str, terms: Mapping[str, str]) -> bool:
    """Whether an answer names somebody, and nobody's words of it are whom the source reports."""
    text = plain(claim.text)
    named = names(text)
    held = Holdings([says, *(long for short, long in terms.items() if short == says)], terms)
    return bool(named) and all(len(held.missing(name)) == len(name.words) for name in named)
