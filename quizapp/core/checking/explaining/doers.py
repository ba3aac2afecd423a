"""S004 for a sentence of an explanation that has another power do what the source says some did.

`The truce, negotiated by Halden` is held against `negotiated by Tavria and Orsk` wherever a cited paragraph says so:
who did it is told beside the verb, in front of it or behind a `by`, so that the rest of the sentence matters little.
Powers are states, their peoples, and bodies of states: whom else a source passes over may be known from elsewhere.
"""

import re
from collections.abc import Iterator, Sequence
from functools import lru_cache
from typing import NamedTuple

from quizapp.core.checking.doubts.wording_freely import all_cited
from quizapp.core.checking.explaining.commenting import is_denying
from quizapp.core.checking.explaining.contradicting import contradicted
from quizapp.core.checking.explaining.statements import leaves_open
from quizapp.core.checking.lexicons.clauses import PAST
from quizapp.core.checking.reading.evidence import Fault, Ground
from quizapp.core.checking.reading.names import Name, country_of, names
from quizapp.core.checking.reading.senses import is_near, nearly_said
from quizapp.core.checking.reading.words import content, meaning
from quizapp.core.checking.statements.seats import with_countries
from quizapp.core.folding import Token, spans
from quizapp.core.sentences import sentences


class Done(NamedTuple):
    """A verb by its stem, the powers that do it, and both as written."""

    verb: str
    powers: frozenset[str]
    written: str


def doer_fault(core: str, grounds: Sequence[Ground]) -> Fault | None:
    """The fault of a sentence of an explanation, without who says it; None where there is none."""
    if is_denying(core) or leaves_open(core):
        return None
    read = with_countries(core, grounds)
    for mine in done_by(read):
        if any(
            _is_same(mine, one) and mine.powers <= one.powers for told in all_cited(grounds) for one in done_by(told)
        ):
            continue
        for ground in grounds:
            for sentence in sentences(ground.passage.text):
                theirs = next((one for one in done_by(sentence) if _is_same(mine, one)), None)
                if theirs is not None and _is_of(read, mine, sentence, ground):
                    return _fault(mine, theirs, ground, sentence)
    return None


def _is_same(mine: Done, theirs: Done) -> bool:
    return mine.verb == theirs.verb or is_near(mine.verb, frozenset({theirs.verb}))


def _is_of(core: str, mine: Done, sentence: str, ground: Ground) -> bool:
    """Whether what a text says besides who did it is the sentence's; of a bare `it was done by them`, the quote's."""
    named = frozenset[str]().union(*(content(one.text) for one in names(core)))
    rest = content(_clause_of(core, mine.written)) - named - {mine.verb} - _OF_POWERS
    if not rest:
        return sentence in ground.passage.sentences
    return nearly_said(rest, sentence) >= _SHARED * len(rest)


def _clause_of(core: str, written: str) -> str:
    """What stands around a deed up to the next `and` or semicolon, where the text has it so."""
    parts = [part for part in _PARTS_RE.split(core) if written.strip(" .") in part]
    return parts[0] if parts else core


_SHARED = 0.5
_PARTS_RE = re.compile(r"; |, (?:and|but|while) ")


@lru_cache(maxsize=1 << 11)
def done_by(text: str) -> tuple[Done, ...]:
    """What a text says that powers did, each verb once."""
    if " " not in text or not (names(text) or _REBELS_RE.search(text)):
        return ()
    return tuple(_read(text))


def _read(text: str) -> Iterator[Done]:
    for match in _BY_RE.finditer(text):
        powers, verb = _powers(match["who"]), _verb_before(text[: match.start()])
        if powers and verb is not None:
            yield Done(meaning(verb.text), powers, text[verb.start : match.end()])
    for match in _BEFORE_RE.finditer(text):
        powers, verb = _powers(match["who"]), match["verb"]
        if _REBELS in powers and not match["cleft"]:
            continue  # they do the like of what is done to them
        if powers and (match["trying"] or _is_past(verb)) and verb not in _LOOSE:
            yield Done(meaning(verb), powers, match[0])


def _powers(who: str) -> frozenset[str]:
    named = (part for one in names(f"of {_LEADING_RE.sub('', who)}") for part in _parts(one))
    found = {country_of(part) for part in named} | {_REBELS if _REBELS_RE.search(who) else ""}
    return frozenset(found - {""})


_LEADING_RE = re.compile(r"\b(?:Both|The|An?|Its|Their) ")


def _parts(name: Name) -> Iterator[tuple[str, ...]]:
    """The words of a name, and those of each half of a `Tavrian-Orskan`."""
    yield name.words
    if "-" in name.text:
        yield from (one.words for half in name.text.split("-") for one in names(f"of {half}"))


def _verb_before(text: str) -> Token | None:
    """The participle nearest to a `by` that stands behind a text, within its clause; where it stands in the text."""
    clause = max((match.end() for match in _CLAUSE_RE.finditer(text)), default=0)
    words = [word for word in spans(text) if word.start >= clause][-_NEAR:]
    return next((word for word in reversed(words) if _is_past(word.text) and word.text not in _LOOSE), None)


def _is_past(word: str) -> bool:
    return word in PAST or (word.endswith("ed") and len(word) > _SHORTEST)


_NEAR = 8
_SHORTEST = 4
_CLAUSE_RE = re.compile(r"[;:.]| (?:which|who|that|while|but) ")
_LOOSE_LIST = "had made took got gave came went was were did been held said told named called led left used seen"
_LOOSE = frozenset(_LOOSE_LIST.split())
"""Verbs that say too little of what was done for one of them to be another's."""

_OF_POWERS = content(
    "government governments forces troops army regime authorities alliance military ally together both"
)

_REBELS = "rebels"
_REBEL = r"(?:[Rr]ebel|[Ii]nsurgent|[Mm]ilitant)(?:s\b| (?:groups?|factions?|forces|fighters|armies)\b)"
_REBELS_RE = re.compile(_REBEL)
"""Those who fight a state, by whatever name."""

_ONE = (
    rf"(?:(?:[Tt]he|[Bb]oth|its|their|an?) )*(?:{_REBEL}"
    r"|[A-Z][\w’'.-]*(?:[ -](?:of the |of )?[A-Z][\w’'.-]*)*(?:[’']s)?"
    r"(?: (?:governments?|forces|troops|army|regime|authorities|alliance|military|ally))*)"
)
_MANY = rf"{_ONE}(?:(?:,? (?:and|as well as|together with|along with) |, ){_ONE})*"
_BY_RE = re.compile(rf" by (?P<who>{_MANY})")
_BEFORE_RE = re.compile(
    rf"(?P<cleft>\b[Ii]t (?:is|was) )?(?P<who>{_MANY}),?(?(cleft) (?:that|who|which)) "
    r"(?:(?:has|have|had|both|jointly|together|then|also|later|alone|first|only) )*"
    r"(?P<trying>(?:worked|tried|sought|helped|wanted|wants|want|vowed|(?:has|have) vowed) to )?(?P<verb>[a-z]{3,})\b"
)


def _fault(mine: Done, theirs: Done, ground: Ground, sentence: str) -> Fault:
    return contradicted("S004", mine.written, theirs.written.strip(), ground, sentence)
