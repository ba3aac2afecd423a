"""S012 for a statement that has one side of a war do or hold what its sentence gives to another.

`The army holds most of the fen` is not what `the fen, largely controlled by the Reed League` says, nor `the rebels
began the offensive` what `the government launched an offensive` does. Compared are deeds that reports tell in several
verbs each; with one and the same verb on both sides they are compared word by word elsewhere.
"""

import re
from collections.abc import Iterator, Sequence
from typing import NamedTuple

from quizapp.core.checking.lexicons.deeds import DEEDS, IN_HAND, REBELS, STATES, WORK_OF
from quizapp.core.checking.lexicons.polarity import DENYING
from quizapp.core.checking.lexicons.seats import SEATS
from quizapp.core.checking.reading.denials import is_near
from quizapp.core.checking.reading.evidence import Fault, Ground
from quizapp.core.checking.reading.excerpts import excerpt
from quizapp.core.checking.reading.framing import framed
from quizapp.core.checking.reading.kinship import begins_alike
from quizapp.core.checking.reading.names import names
from quizapp.core.checking.reading.once import claims_of
from quizapp.core.checking.reading.phrasing import reworded
from quizapp.core.checking.reading.words import content, meaning, plain
from quizapp.core.folding import tokens
from quizapp.core.questions.common import Question
from quizapp.core.questions.true_false import TrueFalse


class Done(NamedTuple):
    """Which deed, by whom as written, and to what."""

    deed: int
    who: str
    what: str


def siding_faults(question: Question, grounds: Sequence[Ground]) -> Iterator[Fault]:
    """The fault of a statement keyed true."""
    if not isinstance(question, TrueFalse) or not question.answer:
        return
    for claim in claims_of(question):
        core = framed(plain(claim.text)).core
        mine = list(_deeds(core)) if DENYING.isdisjoint(tokens(core)) else []
        for ground in grounds if mine else ():
            found = _of_another(mine, ground)
            if found is not None:
                own, theirs = found
                yield Fault(
                    code="S012",
                    path=claim.path,
                    message=f"the statement says it of “{own.who}”, {ground.place()} of “{theirs.who}”:"
                    f" “{excerpt(ground.passage.sentence, theirs.who)}”",
                    mend=reworded(whole=True),
                )
                return


def _of_another(mine: Sequence[Done], ground: Ground) -> tuple[Done, Done] | None:
    for sentence in ground.passage.sentences:
        there = [one for one in _deeds(sentence) if DENYING.isdisjoint(tokens(sentence))]
        for own in mine:
            same = [one for one in there if one.deed == own.deed and _is_of_one(own.what, one.what, sentence)]
            if len(same) == 1 and _are_two(own.who, same[0].who, ground):
                return own, same[0]
    return None


def _is_of_one(mine: str, theirs: str, sentence: str) -> bool:
    """Whether what is done, or held, in one text is what is in the other: it has a word of it, and no other name."""
    told, around = content(theirs), content(sentence)
    named = frozenset[str]().union(*(content(one.text) for one in names(mine)))
    return any(is_near(word, told) for word in content(mine)) and all(is_near(word, around) for word in named)


def _are_two(mine: str, theirs: str, ground: Ground) -> bool:
    """Whether those who do it are surely two: rebels and a state, or another whom the paragraph names apart."""
    own, told = content(mine), content(theirs)
    if not own or any(is_near(word, told) for word in own):
        return False
    sides, others = _sides(mine), _sides(theirs)
    if sides and others and sides != others:
        return True
    if (
        "rebels" in sides
        or not names(theirs)
        or not (sides or _ARTICLE_RE.sub("", mine) in {one.text for one in names(mine)})
    ):
        return False  # a league that holds it may be the rebels
    return all(is_near(word, content(ground.passage.text)) or word in _STATES for word in own)


_ARTICLE_RE = re.compile(r"^the ", re.IGNORECASE)


def _sides(who: str) -> set[str]:
    """On which side of a war somebody stands: by the word for them, or as a state by its name; empty of all others."""
    words = set(map(meaning, tokens(who)))
    if words & _REBELS:
        return {"rebels"}
    if words & _FREE:
        return set()
    return {"state"} if words & _STATES or any(begins_alike(word, _LANDS) for word in words if len(word) > 3) else set()


_REBELS, _STATES, _FREE = (frozenset(map(meaning, one)) for one in (REBELS, STATES, ("free", "former", "ex")))
_LANDS = content(" ".join(SEATS.values()))


def _deeds(text: str) -> Iterator[Done]:
    words = set(tokens(text))
    for at, forms in enumerate(_FORMS):
        if forms.words.isdisjoint(words):
            continue
        for match in forms.passive.finditer(text):
            yield Done(at, _first(match["who"]), text[: match.start()])
        for match in forms.active.finditer(text):
            who = _last(text[: match.start()])
            if who:
                yield Done(at, who, text[match.end() :])


def _last(before: str) -> str:
    """The noun that stands last before a verb: of `in May, the guild and Orsk` what stands behind the comma."""
    clause = _CLAUSE_RE.split(before)[-1] if not _RELATIVE_RE.search(before) else _RELATIVE_RE.sub("", before)
    clause = _CLAUSE_RE.split(clause)[-1]
    return _BETWEEN_RE.sub("", clause).strip()


def _first(behind: str) -> str:
    return _PLACED_RE.split(_CLAUSE_RE.split(behind)[0])[0].strip()


_CLAUSE_RE = re.compile(
    r"[,;:.()“”]|\b(?:that|when|while|where|after|before|because|although|but|it was|it were)\b", re.IGNORECASE
)
_PLACED_RE = re.compile(r"\b(?:on|in|at|to|for|from|against|during|with|as|since|until|throughout|over)\b")
_RELATIVE_RE = re.compile(r",? (?:who|which|that)(?: (?:has|have|had|is|was|are|were))?(?: \w+ly)?\s*$")
_BETWEEN_RE = re.compile(
    r"(?: (?:has|have|had|is|are|was|were|already|still|now|also|then|together|jointly|largely|mostly|\w+ly))+\s*$"
)


_NO_OBJECT = "(?:by|in|on|at|as|from|with|after|before|when|to|and|or|but|for|during|again|until|because|since|only)"


class _Forms(NamedTuple):
    words: frozenset[str]
    active: re.Pattern[str]
    passive: re.Pattern[str]


def _forms(deed: tuple[str, str]) -> _Forms:
    """The patterns of a deed by its verbs and its participles."""
    verbs, done = (tuple(one.split()) for one in deed)
    hand = f"|{IN_HAND}" if "held" in done else f"|{WORK_OF}" if "carried" in done else ""
    return _Forms(
        frozenset((*verbs, *done, *(("hands", "control", "possession", "work") if hand else ()))),
        re.compile(
            rf"\b(?<!\bto )(?<!\bthe )(?<!\ba )(?<!\ban )(?<!\bits )(?:{'|'.join(verbs)})\b"
            rf"(?! {_NO_OBJECT}\b)(?= [a-z\d])"
        ),
        re.compile(rf"\b(?:(?:{'|'.join(done)})(?: out)? by{hand}) (?:the )?(?P<who>[^,;:.()“”]{{2,70}})"),
    )


_FORMS = tuple(map(_forms, DEEDS))
