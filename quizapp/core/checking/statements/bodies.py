"""S012 for a key in which a body does what its sentence has another do: `the Lower Board decides`, of the Upper Board.

What a statute gives to its bodies it gives by name. The name stands right before the verb, or behind the `by` of a
passive, and is read so even where nothing else of a sentence is: the same deed, done to the same, is another's there.
"""

import re
from collections.abc import Iterator, Sequence
from typing import NamedTuple

from quizapp.core.checking.lexicons.polarity import DENYING
from quizapp.core.checking.reading.deeds import is_same_deed
from quizapp.core.checking.reading.denials import asks_for_what_is_not
from quizapp.core.checking.reading.evidence import Fault, Ground
from quizapp.core.checking.reading.excerpts import excerpt
from quizapp.core.checking.reading.framing import framed
from quizapp.core.checking.reading.once import asserted
from quizapp.core.checking.reading.phrasing import each_its_own
from quizapp.core.checking.reading.senses import is_near
from quizapp.core.checking.reading.words import SMALL, content, meaning, plain, spaced
from quizapp.core.folding import tokens
from quizapp.core.questions.common import Question
from quizapp.core.questions.true_false import TrueFalse
from quizapp.core.seldom import Seldom

_HEAD = (
    r"(?:Prosecutor|Chamber|Presidency|President|Registrar|Registry|Assembly|Council|Committee|Commission|Bureau|Board"
    r"|Court|Tribunal|Secretariat|Secretary|Depositary|Minister|Ministry|Parliament|Senate|Congress|Chancellor|Governor"
    r"|Mayor|Warden|Cabinet|Conference|Director|Ombudsman|Auditor|Guild|Trustees)"
)
_NAMED = r"(?:[A-Z][\w’'-]+ )*" + _HEAD + r"(?:[ -]General)?(?: of (?:the )?[A-Z][\w’'-]+(?: [A-Z][\w’'-]+)*)?"
_ROW = rf"{_NAMED}(?:(?:,|,? and|,? or) (?:the )?{_NAMED})*"
_HEAD_RE = Seldom(rf"\b{_HEAD}\b")
_NAMED_RE = re.compile(_NAMED)
_DOES_RE = re.compile(
    rf"\b(?P<row>{_ROW}) (?:(?:shall|may|must|can|will|would|has|have|had|is to|then|also|alone|first"
    r"|itself|always|[a-z]+ly) )*(?P<verb>[a-z]{3,})\b"
)
_DONE_RE = re.compile(rf"\b(?P<verb>[a-z]{{3,}}(?:ed|en|ght|ld|ade|ut)) by (?:the )?(?P<row>{_ROW})")


_WITHIN_RE = re.compile(
    r"\b(?P<way>within|inside|(?:part|branch|section|organ|arm|division) of|belongs? to|attached to"
    r"|(?:sits?|lies|housed|placed|located|set up|established|based) in)"
    rf" (?:the )?(?P<body>(?:Office of the )?{_NAMED})"
)
"""Where among the bodies a thing has its place."""

_OTHERS = frozenset({"another", "other", "others", "second", "also"})

_IS_RE = re.compile(
    r"\b(?:is|are|sits?|lies?|belongs?|works?|set up|established|created|placed|located|housed|forms?|made)"
    r"(?: [a-z]+){0,12}$"
)


class _Doing(NamedTuple):
    """What bodies do: by which verb, as written, and the words of what it is done to."""

    who: str
    verb: str
    done_to: frozenset[str]

    @property
    def deed(self) -> str:
        return meaning(self.verb)


def body_faults(question: Question, grounds: Sequence[Ground]) -> Iterator[Fault]:
    """The faults of a statement keyed true, and of answers that say what a body does."""
    stem = "" if isinstance(question, TrueFalse) else plain(question.question)
    if not any(_HEAD_RE.search(ground.passage.sentence) for ground in grounds) or asks_for_what_is_not(stem):
        return
    for claim in asserted(question):
        text = framed(plain(claim.text)).core
        if _HEAD_RE.search(text) is None or not DENYING.isdisjoint(tokens(text)):
            continue
        for mine in _doings(text):
            found = _done_by_another(mine, text, grounds)
            if found is not None:
                theirs, ground = found
                yield Fault(
                    code="S012",
                    path=claim.path,
                    message=f"the key has “{mine.verb}” done by “{mine.who}”, {ground.place()} by “{theirs.who}”:"
                    f" “{excerpt(ground.passage.sentence, theirs.verb)}”",
                    mend=each_its_own(whole=isinstance(question, TrueFalse)),
                )
                break
        else:
            home = in_another(text, grounds)
            if home is not None:
                own, there, ground = home
                yield Fault(
                    code="S012",
                    path=claim.path,
                    message=f"the key has it in “{own}”, {ground.place()} in “{there}”:"
                    f" “{excerpt(ground.passage.sentence, there)}”",
                    mend=each_its_own(whole=isinstance(question, TrueFalse)),
                )


def in_another(text: str, grounds: Sequence[Ground]) -> tuple[str, str, Ground] | None:
    """The body that a text has a thing in, and the one where the only sentence on it has it: `within the Registry`."""
    mine = _WITHIN_RE.search(text) if (DENYING | _OTHERS).isdisjoint(tokens(text)) else None
    mine = mine if mine is not None and _IS_RE.search(text[: mine.end("way")]) else None
    told = [(one, ground) for ground in grounds for one in _WITHIN_RE.finditer(ground.passage.sentence)] if mine else []
    if mine is None or len(told) != 1:
        return None
    theirs, ground = told[0]
    thing, there = content(text[: mine.start()]), content(ground.passage.sentence[: theirs.start()])
    named = _NAMED_RE.findall(ground.passage.sentence)
    if any(_may_be(mine["body"], one) for one in named) or not any(is_near(word, there) for word in thing):
        return None
    return mine["body"], theirs["body"], ground


def _doings(text: str) -> Iterator[_Doing]:
    """What a text has its bodies do."""
    for one in _DOES_RE.finditer(text):
        behind = _CLAUSE_RE.split(text[one.end() :])[0]
        done_to = content(behind) or content(_SIGN_RE.split(text[: one.start()])[-1])
        yield _Doing(one["row"], one["verb"], done_to)
    for one in _DONE_RE.finditer(text):
        yield _Doing(one["row"], one["verb"], content(_SIGN_RE.split(text[: one.start()])[-1]))


_SIGN_RE = re.compile(r"[.;:,]")
_CLAUSE_RE = re.compile(
    r"[.;:,]|\b(?:which|who|whom|whose|that|if|when|where|after|before|until|unless|and|or|by|so)\b"
)


def _done_by_another(mine: _Doing, text: str, grounds: Sequence[Ground]) -> tuple[_Doing, Ground] | None:
    """The doing of a sentence cited that is another's than a key has it; None where one of them has it as the key."""
    found: list[tuple[_Doing, Ground]] = []
    for ground in grounds if mine.deed else ():
        for sentence in ground.passage.sentences:
            said = tuple(_doings(sentence))
            if spaced(text) in spaced(sentence) or any(_may_be(mine.who, one.who) for one in said):
                return None
            if DENYING.isdisjoint(tokens(sentence)):
                found += ((one, ground) for one in said if one.deed and is_same_deed(mine.deed, one.deed))
    same = [pair for pair in found if _is_of_one(mine, pair)]
    return same[0] if len({one.who for one, _ in found}) == 1 and same else None


def _is_of_one(mine: _Doing, pair: tuple[_Doing, Ground]) -> bool:
    """Whether a deed is done to the same: half of what the key has it done to is there, or is only pointed to."""
    told = content(pair[1].passage.sentence)
    own = mine.done_to - _POINTING
    return 2 * sum(is_near(word, told) for word in own) >= len(own)


_POINTING = content("matter question issue point case thing request")
"""What a key may call whatever its sentence names."""


def _may_be(one: str, other: str) -> bool:
    """Whether bodies may be the same: one has the other's words, or a court is meant by one of its chambers."""
    return any(
        _is_of(mine, theirs) or _is_of(theirs, mine)
        for mine in map(_words, _NAMED_RE.findall(one))
        for theirs in map(_words, _NAMED_RE.findall(other))
    )


def _words(named: str) -> frozenset[str]:
    return frozenset(word[:_ALIKE] for word in tokens(named) if word not in SMALL)


_ALIKE = 6
"""By so many letters a `President` and a `Presidency` are one."""


def _is_of(one: frozenset[str], other: frozenset[str]) -> bool:
    return one <= other or (bool(one & _COURTS) and len(one) <= _FEW and not other.isdisjoint(_ORGANS))


_FEW = 3
_COURTS = frozenset({"court", "tribun"})
_ORGANS = _words("Chamber Presidency Prosecutor Registrar Registry Court Tribunal")
