"""S012 for an answer that has its sentence's words in each other's places: B under attack from A, for A from B.

Read are the words behind a preposition that gives them their part (`from`, `on`, `against`). Where the sentence has
other words behind it, and each text has elsewhere what the other has there, the two are exchanged.
"""

import re
from collections.abc import Iterator, Sequence

from quizapp.core.checking.lexicons.clauses import NO_DOER
from quizapp.core.checking.reading.evidence import Fault, Ground
from quizapp.core.checking.reading.excerpts import excerpt, shown
from quizapp.core.checking.reading.framing import framed
from quizapp.core.checking.reading.once import claims_of
from quizapp.core.checking.reading.words import SMALL, content, meaning, meanings, plain, role
from quizapp.core.folding import tokens
from quizapp.core.questions.common import Question
from quizapp.core.questions.true_false import TrueFalse

_PARTS = frozenset({"by", "from", "on", "against", "than", "before", "after", "into"})
"""Prepositions that two texts of one matter have before the same words."""

_ENDING = _PARTS | {
    "and",
    "but",
    "that",
    "which",
    "who",
    "while",
    "in",
    "at",
    "for",
    "to",
    "with",
    "when",
    "because",
    "as",
}
_REACH = 3
_FEWEST = 3


def turning_faults(question: Question, grounds: Sequence[Ground]) -> Iterator[Fault]:
    """The faults of a statement keyed true, and of answers that say something and do not only name it."""
    whole = isinstance(question, TrueFalse)
    for claim in claims_of(question):
        if not claim.holds or not (whole or role(claim)[1] in {"answer", "answers"}) or "? " in claim.text:
            continue  # of a question with its answer behind it the order is another than a statement's
        text = framed(plain(claim.text)).core
        words = tokens(_out_of(text))
        if _PARTS.isdisjoint(words) or len(content(text)) < _FEWEST:
            continue
        for ground in grounds:
            there_said = (tokens(_out_of(one)) for one in ground.passage.sentences)
            found = next(filter(None, (_exchanged(words, one) for one in there_said)), None)
            if found is not None:
                mine, theirs = map(" ".join, found)
                there = shown(ground.passage.text, theirs)
                yield Fault(
                    code="S012",
                    path=claim.path,
                    message=f"“{shown(text, mine)}” is said where {ground.place()} has “{there}”:"
                    f" “{excerpt(ground.passage.sentence, there)}”",
                    mend=f"Put each where the passage has it{', or write `answer: false`' if whole else ''}.",
                )
                return


def _out_of(text: str) -> str:
    """A text with a `from` before what one left, or gave away, `for` another: `left from Orsk for Vell`."""
    return _LEFT_FOR_RE.sub(r"\g<left> from ", text) if " for " in text else text


_LEFT_FOR_RE = re.compile(
    r"\b(?P<left>left|leaves?|leaving|quit|abandon(?:ed|s|ing)?|desert(?:ed|s|ing)|gave up|gives? up|giving up"
    r"|exchang(?:ed?|es|ing)|swap(?:s|ped|ping)?|trad(?:ed|es|ing)) (?=(?!from\b|it\b|them\b)(?:[\w’'-]+ ){1,4}?for )"
)


def _exchanged(mine: Sequence[str], theirs: Sequence[str]) -> tuple[Sequence[str], Sequence[str]] | None:
    """A preposition with what stands behind it here, and with what there, where the two are exchanged; else None."""
    for part in sorted(_PARTS.intersection(mine) & _PARTS.intersection(theirs)):
        if mine.count(part) != 1:
            continue
        here = _behind(mine, mine.index(part))
        if _says_how(part, here, mine, theirs):
            continue
        if part == "by" and not NO_DOER.isdisjoint(here[:2]):
            continue  # and so does `by a resolution`
        if not _ASKING.isdisjoint(here[:1]):
            continue  # `far from where A and B fought` is no other place than `far from the fights of A and B`
        if part == "by" and _is_done_by(theirs, mine, mine.index(part)):
            continue  # of whom that says in other words that they did it
        own = meanings(here)
        others = [
            _behind(theirs, at)
            for at, word in enumerate(theirs)
            if word == part
            and not (part == "by" and _is_done_by(mine, theirs, at))
            and not (part == "than" and _compared(mine, mine.index(part)) != _compared(theirs, at))
        ]
        joined = [_behind(theirs, at, joined=True) for at, word in enumerate(theirs) if word == part]
        if not own or any(own & meanings(there) for there in joined):
            continue
        rest, all_there = meanings(mine) - own, meanings(theirs)
        for there in others:
            other = meanings(there)
            if own <= all_there - other and other & rest and rest & (all_there - other):
                return (part, *here), (part, *there)
    return None


def _says_how(part: str, here: Sequence[str], mine: Sequence[str], theirs: Sequence[str]) -> bool:
    """Whether what stands behind a preposition is no part of two: `by sending it` says how a thing is done.

    `From sending it` says what is kept from being done, and to `keep floods from the town` is to `protect the town from
    floods`.
    """
    if part in {"by", "from"} and here and here[0].endswith("ing"):
        return True
    return part in {"from", "against"} and _keeps_off(mine) != _keeps_off(theirs)


def _keeps_off(words: Sequence[str]) -> bool:
    """Whether a text has what does harm kept off, and no one saved from it."""
    return not _OFF.isdisjoint(words) and not any(word.startswith(_SAVING) for word in words)


_OFF = frozenset({"keep", "keeps", "kept", "keeping", "away", "out", "off", "bar", "bars", "barred", "repel", "repels"})
_SAVING = ("protect", "shield", "guard", "defend", "sav", "safe", "spar", "secur", "shelter", "rescu")


def _compared(words: Sequence[str], at: int) -> frozenset[str]:
    """By what two are compared before a `than`: `longer`, which turned round is `shorter`."""
    return frozenset(word for word in words[max(0, at - _REACH) : at] if word in _MORE or word.endswith("er"))


_MORE = frozenset({"more", "less", "fewer", "better", "worse"})


def _is_done_by(mine: Sequence[str], theirs: Sequence[str], at: int) -> bool:
    """Whether a text tells of whoever stands behind a `by` that they did what is before it: `as the law asks`."""
    deed = meaning(theirs[at - 1]) if at else ""
    doers = meanings(_behind(theirs, at))
    return bool(deed) and any(
        meaning(word) == deed and not doers.isdisjoint(meanings(mine[max(0, to - _NEXT) : to]))
        for to, word in enumerate(mine)
    )


_NEXT = 2
"""So few words before what is done stands who does it: `the law always asks`."""


def _behind(words: Sequence[str], at: int, *, joined: bool = False) -> Sequence[str]:
    """The words behind a preposition, to the next that begins another part, or to so many of meaning.

    With `joined` also what an `and` joins to them: `by Sweden and Kenya` is by Kenya, too.
    """
    end, telling = at + 1, 0
    while end < len(words) and (words[end] not in _ENDING or (joined and words[end] == "and")) and telling < _REACH:
        telling += words[end] not in SMALL
        end += 1
    return words[at + 1 : end]


_ASKING = frozenset({"where", "what", "which", "who", "whom", "whether", "how"})
