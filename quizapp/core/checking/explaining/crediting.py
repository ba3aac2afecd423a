"""S012 for an explanation that has a source rest on, quote or tell of what nothing in the source speaks of.

`The report goes on to quote the pilots` tells of a text and not of its matter; whether the text has any pilots can be
seen all the same, where the whole of it is at hand. `The rule also protects bakers` is held to the article cited.
"""

import re
from collections.abc import Iterator, Sequence

from quizapp.core.checking.doubts.wording_freely import is_known
from quizapp.core.checking.explaining.commenting import is_denying
from quizapp.core.checking.lexicons.polarity import SLIGHT
from quizapp.core.checking.reading.evidence import Fault, Ground, indexes_of
from quizapp.core.checking.reading.excerpts import excerpt
from quizapp.core.checking.reading.names import names
from quizapp.core.checking.reading.senses import is_near
from quizapp.core.checking.reading.words import content, stem
from quizapp.core.folding import tokens
from quizapp.core.sources import section_matches

_TEXT = r"(?:article|report|passage|paragraph|text|survey|study|story|author|reporter)"
_WHO = rf"(?:[Tt]he (?:same )?{_TEXT}|[A-Z]{{2,}}(?:/[A-Z]+)*|[Ii]t)"
_GOES_ON = r"(?:(?:also|later|then|further|even|mainly|partly|largely) |goes on to |went on to )*"
_RESTS_RES = (
    re.compile(
        rf"\b{_WHO} {_GOES_ON}(?:rest|base|found|ground|build|support)(?:s|ed)? (?:this|that|it|its [a-z]+|the [a-z]+)"
        r" (?:up)?(?:on|with) (?P<what>[^,;.]+)"
    ),
    re.compile(
        rf"\b{_WHO} {_GOES_ON}(?:rel(?:y|ies|ied)|drew|draws?|built|builds?|depend(?:s|ed)?) (?:up)?on"
        r" (?P<what>[^,;.]+)"
    ),
    re.compile(
        rf"\b{_WHO} {_GOES_ON}(?:quot(?:es?|ed)|cit(?:es?|ed)|interview(?:s|ed)?|spoke to|speaks to|talked to)"
        r" (?P<what>[^,;.]+)"
    ),
    re.compile(
        r"\b(?:this|that|it|the [a-z]+) (?:rests|is based|was based|is founded) on (?P<what>[^,;.]+)", re.IGNORECASE
    ),
)
_HELD_RE = re.compile(
    r"\b[Tt]h(?:e|is)(?: same)? (?:[Aa]rticle|paragraph|rule|provision|clause) also"
    r" (?:covers?|protects?|forbids?|prohibits?|bans?|requires?|demands?|extends to|applies to|deals with|provides for"
    r"|lists?|mentions?|names?|allows?|permits?|reaches) (?P<what>[^,;.]+)"
)
_CUES_LIST = """
rest rests rested base bases based found founds founded ground grounds build builds built support supports relies rely
relied draw draws drew depends quote quotes quoted cite cites cited interview interviews interviewed spoke speaks talked
also adds says tells reports notes mentions goes
"""
_CUES = frozenset(_CUES_LIST.split())
_LOOSE = SLIGHT | content("""
    word words phrase verb sentence figure number count estimate list source claim finding report article reason
    view side party label hedge quotation mark passage test question case example fact voice speaker evidence two own
    it this that inference pattern trust rule
""")
"""What tells of a text, or of nothing that it must have a word for."""

_HALF = 0.5


def credited_fault(sentence: str, grounds: Sequence[Ground]) -> Fault | None:
    """The fault of a sentence of an explanation; None where the source may well tell of it."""
    if _CUES.isdisjoint(tokens(sentence)) or is_denying(sentence) or "“" in sentence or '"' in sentence:
        return None
    match = next(filter(None, (pattern.search(sentence) for pattern in _RESTS_RES)), None)
    if match is not None and not any(one.section for one in grounds) and _is_foreign(match["what"], grounds):
        return _fault(match[0], "no sentence of its source tells of that", grounds[0])
    match = _DONE_RE.search(sentence)
    if match is not None and not any(one.section for one in grounds) and _is_done_nowhere(match, grounds):
        return _fault(match[0], "no sentence of its source tells of that", grounds[0])
    match = _HELD_RE.search(sentence)
    if match is not None and _is_of_another_article(match["what"], grounds):
        return _fault(match[0], "nothing of that stands in the article cited", grounds[0])
    return None


def _is_foreign(what: str, grounds: Sequence[Ground]) -> bool:
    """Whether half of what is told of, its names apart, is known nowhere in the sources."""
    own = _meant(what)
    strange = sum(not is_known(word, grounds) for word in own)
    return bool(strange) and strange >= _HALF * len(own)


_DONE_RE = re.compile(
    rf"\b[Tt]he {_TEXT} (?:also |later |then )?(?:adds|says|tells|reports|notes|mentions"
    r"|goes on to (?:say|tell|report))"
    r" (?:us )?(?:also )?(?:that|how) [^.;]{0,60}?\b(?:has|have|had|was|were|is|are)"
    r"(?: (?:also|since|now|already|later|been))*"
    r" (?P<deed>[a-z]+(?:ed|en|t|ne))\b"
)
_PUBLIC = tuple(
    frozenset(map(stem, line.split()))
    for line in (
        "admitted acknowledged conceded confessed owned accepted recognised recognized confirmed granted agreed",
        "apologised apologized regretted sorry apology apologies",
        "denied rejected disputed dismissed refuted denial rebuffed",
        "convicted sentenced jailed imprisoned guilty condemned tried conviction prison",
        "arrested detained seized captured custody caught arrest",
        "charged indicted prosecuted accused tried court trial indictment sued",
        "resigned quit stepped dismissed left sacked resignation fired",
        "promised pledged vowed undertaken agreed committed assured promise pledge",
        "ratified signed joined acceded adopted ratification",
        "compensated repaid paid refunded compensation reparations damages",
        "fined penalised penalized punished sanctioned fine penalty sanctions",
        "investigated probed inquired examined inquiry investigation enquiry probe looked",
    )
)
"""What is done in public, each deed with the words by one of which a text that tells of it must do so."""


def _is_done_nowhere(match: re.Match[str], grounds: Sequence[Ground]) -> bool:
    """Whether nothing in the sources tells of a public deed: `the report adds that Orsk has apologised`."""
    deed = stem(match["deed"])
    kinds = [words for words in _PUBLIC if deed in words]
    told = {stem(word) for index in indexes_of(grounds) for word in index.paragraphs_with}
    return bool(kinds) and bool(told) and all(words.isdisjoint(told) for words in kinds)


def _is_of_another_article(what: str, grounds: Sequence[Ground]) -> bool:
    """Whether an article, all of its paragraphs, has no word of what is told of it."""
    own = _meant(what)
    told = frozenset[str]().union(*(content(text) for ground in grounds for text in _of_section(ground)))
    return len(own) >= _TWO and bool(told) and not any(is_near(word, told) for word in own)


_TWO = 2


def _meant(what: str) -> frozenset[str]:
    named = (content(one.text) for one in names(f"of {what}"))
    return content(what).difference(*named) - _LOOSE


def _of_section(ground: Ground) -> Iterator[str]:
    paragraphs = ground.index.text.paragraphs if ground.index and ground.section else ()
    yield from (one.text for one in paragraphs if section_matches(one.section, ground.section))
    if ground.section:
        yield ground.section


def _fault(mine: str, told: str, ground: Ground) -> Fault:
    return Fault(
        code="S012",
        path=("explanation",),
        message=f"the explanation says “{mine}”, and {told}; {ground.place()} has:"
        f" “{excerpt(ground.passage.sentence, ground.citation.quote)}”",
        mend="Correct the explanation, or cite the passage that tells of it.",
    )
