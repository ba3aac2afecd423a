"""S012 for an office of a land that is put with another than its holder: the Tavrian minister with `Minister of Kenya`.

Read are holders that a text names with both: `the Swedish minister Per Holm`, `Sweden's minister Per Holm`, `Per Holm,
the minister of Sweden`. A key goes against its evidence where that gives the same office of the land to another, or the
same person the same office of another land.
"""

import re
from collections.abc import Iterator, Sequence
from typing import NamedTuple

from quizapp.core.checking.reading.evidence import Fault, Ground
from quizapp.core.checking.reading.excerpts import excerpt
from quizapp.core.checking.reading.names import bare_words, country_of
from quizapp.core.checking.reading.once import claims_of
from quizapp.core.checking.reading.phrasing import reworded
from quizapp.core.checking.reading.words import plain
from quizapp.core.questions.common import Question
from quizapp.core.questions.matching import Matching
from quizapp.core.questions.true_false import TrueFalse

_OFFICE = (
    r"(?P<office>(?:(?:[Dd]eputy|[Vv]ice|[Pp]rime|[Ff]oreign|[Dd]efen[cs]e|[Ff]inance|[Ii]nterior)[ -])*"
    r"(?:[Pp]resident|[Mm]inister|[Pp]remier|[Cc]hancellor|[Kk]ing|[Qq]ueen|[Ee]mperor|[Aa]mbassador|[Gg]overnor"
    r"|[Ss]peaker|[Ss]ecretary))"
)
_NAME = r"(?P<name>[A-Z][\w’'-]+(?: (?:(?:al|von|van|de|bin|ibn)-?)?[A-Z][\w’'-]+){0,4})"
_LAND = r"(?P<land>[A-Z][\w-]+(?: [A-Z][\w-]+)?)"
_HELD_RES = (
    re.compile(rf"\b{_LAND}(?:['’]s)? {_OFFICE},? {_NAME}"),
    re.compile(rf"{_NAME}(?:,| is| was) (?:the |then )?{_OFFICE} of {_LAND}"),
    re.compile(rf"\b{_OFFICE} of {_LAND},? {_NAME}"),
)
_OF_RES = (re.compile(rf"(?:the )?{_OFFICE} of {_LAND}"), re.compile(rf"(?:the )?{_LAND}(?:['’]s)? {_OFFICE}"))


class Held(NamedTuple):
    """Who holds an office of which land, the last two folded."""

    name: frozenset[str]
    office: str
    land: str


def office_faults(question: Question, grounds: Sequence[Ground]) -> Iterator[Fault]:
    """The first pair, or statement keyed true, that gives an office to another than its evidence."""
    if question.checked_by or not isinstance(question, Matching | TrueFalse):
        return
    whole = isinstance(question, TrueFalse)
    for claim in claims_of(question):
        if not claim.holds:
            continue
        if isinstance(question, Matching):
            mine = _paired(plain(question.pairs[int(claim.path[1])].prompt), plain(claim.text))
        else:
            mine = holders(plain(claim.text))
        for ground in grounds if mine else ():
            if any(_goes_against(one, other) for one in mine for other in holders(ground.passage.sentence)):
                yield Fault(
                    code="S012",
                    path=claim.path,
                    message=f"the key gives an office to another than {ground.place()}:"
                    f" “{excerpt(ground.passage.sentence, ground.citation.quote)}”",
                    mend=reworded(whole=whole),
                )
                return


def holders(text: str) -> tuple[Held, ...]:
    """Who holds which office of which land by a text."""
    return tuple(
        one
        for form in _HELD_RES
        for match in form.finditer(text)
        if _FORMER_RE.search(text[: match.start()]) is None
        for one in [_held(match["name"], match["office"], match["land"])]
        if one.land
    )


_FORMER_RE = re.compile(r"\b(?:former|late|later|future|ex)[ -]$", re.IGNORECASE)


def _held(name: str, office: str, land: str) -> Held:
    return Held(frozenset(bare_words(name)), " ".join(bare_words(office)), country_of(bare_words(land)))


def _paired(one: str, other: str) -> tuple[Held, ...]:
    """The same of a pair of a name and an office."""
    for name, office in ((one, other), (other, one)):
        match = next(filter(None, (form.fullmatch(office.strip(" .")) for form in _OF_RES)), None)
        if match is not None:
            held = _held(name, match["office"], match["land"])
            return (held,) if held.land else ()
    return ()


def _goes_against(mine: Held, theirs: Held) -> bool:
    same = bool(mine.name & theirs.name)
    return mine.office == theirs.office and same != (mine.land == theirs.land)
