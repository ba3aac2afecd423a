"""S012 for a statement keyed true that has somebody do what its sentence has done to them, or by another.

The doer is read off the words before a verb (`Russia launched`), or behind the `by` of a passive. A statement is held
against its sentence only where both have one and the same verb, once each, and only if whoever does it there stands in
the sentence, and not as the doer. Clauses that are put otherwise (nouns for verbs, pronouns) are left alone.
"""

from collections.abc import Iterator, Sequence
from functools import lru_cache
from itertools import pairwise
from typing import NamedTuple

from quizapp.core.checking.lexicons.clauses import (
    BEING,
    BOUNDING,
    BREAKING,
    DETERMINERS,
    DOING,
    JOINING,
    MODALS,
    NO_DOER,
    NO_PAST,
    NOT_AN_OBJECT,
    PARTICLES,
    PAST,
    PLACING,
)
from quizapp.core.checking.reading.denials import is_near
from quizapp.core.checking.reading.evidence import Fault, Ground
from quizapp.core.checking.reading.excerpts import excerpt
from quizapp.core.checking.reading.framing import framed
from quizapp.core.checking.reading.names import country_of, names
from quizapp.core.checking.reading.once import claims_of
from quizapp.core.checking.reading.phrasing import as_written
from quizapp.core.checking.reading.words import SMALL, content, meanings, plain, stem
from quizapp.core.folding import tokens
from quizapp.core.questions.common import Question
from quizapp.core.questions.true_false import TrueFalse

_BEFORE = 3
"""So few words before a participle may a form of `be` stand: `has since been widely criticised`."""


class Deed(NamedTuple):
    """A verb, who does it as written, and the stems of the words of whoever does it and of all others beside it.

    `brought` says that another has them do it: `Halden let the weavers win`.
    """

    verb: str
    written: str
    who: str
    doer: frozenset[str]
    others: frozenset[str]
    brought: bool = False


def doing_faults(question: Question, grounds: Sequence[Ground]) -> Iterator[Fault]:
    """The faults of a statement keyed true."""
    if not isinstance(question, TrueFalse) or not question.answer:
        return
    for claim in claims_of(question):
        for ground in grounds:
            found = turned_round(plain(claim.text), ground)
            if found is not None:
                yield Fault(
                    code="S012",
                    path=claim.path,
                    message=_told(plain(claim.text), found, ground),
                    mend="Give what is done to the one who does it there, or turn the key round.",
                )
                return


def _told(statement: str, found: tuple[Deed, Deed], ground: Ground) -> str:
    mine, theirs = found
    sentence = ground.passage.sentence
    return (
        f"“{mine.written}” is done by “{as_written(statement, mine.who.split())}” in the statement, by"
        f" “{as_written(sentence, theirs.who.split())}” in {ground.place()}: “{excerpt(sentence, theirs.written)}”"
    )


def turned_round(statement: str, ground: Ground) -> tuple[Deed, Deed] | None:
    """The deed of a statement that its sentence has another do, and that one; None where there is none."""
    mine = _own_deeds(framed(statement).core)
    for sentence in ground.passage.sentences if mine else ():
        likely = [deed for deed in mine if deed.doer and deed.written[:_ROOT] in sentence]
        there = deeds_in(sentence) if likely else ()
        for deed in likely:
            same = [one for one in there if one.verb == deed.verb]
            if len(same) == 1 and _is_another(deed, same[0], sentence, ground):
                return deed, same[0]
    return None


def _is_another(mine: Deed, theirs: Deed, sentence: str, ground: Ground) -> bool:
    """Whether who does it in the statement stands in the sentence, and not as the one who does it.

    Where the sentence names the one who does it, the statement's may stand elsewhere in the paragraph: `it was bought
    by Orsk` says of what was named before.
    """
    if not mine.doer or not theirs.doer or mine.doer & theirs.doer or not mine.others & (theirs.doer | theirs.others):
        return False
    if theirs.brought and mine.others & theirs.doer:
        return False  # who lets the weavers win the town wins it for them
    if not _lands(mine.doer).isdisjoint(_lands(theirs.doer)):
        return False  # `Tavria` of `the Tavrian government`
    if mine.doer <= theirs.others or all(is_near(word, theirs.others) for word in mine.doer):
        return True
    named = frozenset[str]().union(*(content(name.text) for name in names(sentence)))
    return bool(named & theirs.doer & mine.others) and mine.doer <= content(ground.passage.text)


def _lands(words: frozenset[str]) -> frozenset[str]:
    """The countries that words name, or are the people of."""
    return frozenset(filter(None, (country_of((word,)) for word in words)))


@lru_cache(maxsize=1 << 10)
def _own_deeds(statement: str) -> tuple[Deed, ...]:
    """The deeds of a statement whose doer can be read off it: of the words before a verb only the last clause's."""
    return tuple(_read(tokens(statement), near=True))


@lru_cache(maxsize=1 << 10)
def deeds_in(sentence: str) -> tuple[Deed, ...]:
    """The deeds of a sentence of a source, with all who may do each."""
    return tuple(_read(tokens(sentence), near=False))


def _attacked(words: tuple[str, ...]) -> Iterator[Deed]:
    """Who attacks, where a sentence has somebody `under attack from` them."""
    for at, word in enumerate(words):
        if word == "under" and words[at + 1 : at + 2] == ("attack",) and words[at + 2 : at + 3] in {("from",), ("by",)}:
            agent = _agent(words[at + 3 :], near=True)
            yield Deed(stem(stem("attack")), "attack", " ".join(agent), meanings(agent), meanings(words[:at]))


def _read(words: tuple[str, ...], *, near: bool) -> Iterator[Deed]:
    yield from _attacked(words)
    verbs = [at + 1 for at, (before, word) in enumerate(pairwise(words)) if _is_verb(word, before)]
    for at in verbs:
        word = words[at]
        behind = words[at + 1 :]
        being = not BEING.isdisjoint(words[max(0, at - _BEFORE) : at]) and not word.endswith("ing")  # `were attacking`
        passive = being or _is_done_by(behind)
        if passive and word not in PAST and not word.endswith("ed"):
            continue
        before = tuple(other for n, other in enumerate(words[:at]) if n not in verbs)
        brought = _brought_to_do(words, at, verbs)
        if brought is not None and not passive and behind:
            who = words[brought + 1 : at - 1]
            others = meanings((*words[:brought], *behind))
            yield Deed(stem(stem(word)), word, " ".join(who), meanings(who), others, brought=True)
            continue
        if passive:
            by = next((n for n, other in enumerate(behind) if other == "by"), None)
            if by is None or not NO_DOER.isdisjoint(behind[by + 1 : by + 3]):
                continue
            told = [n - at - 1 for n in verbs if n > at + by + 1] if near else []
            doer, rest = _agent(behind[by + 1 : min(told, default=None)], near=near), (*before, *behind[:by])
        elif not behind or (behind[0] in NOT_AN_OBJECT and not _is_bound(behind)):
            continue
        else:
            doer, rest = (_subject(before) if near else before), behind
        named = doer if near or passive else _subject(before)
        yield Deed(stem(stem(word)), word, " ".join(named), meanings(doer), meanings(rest))


def _brought_to_do(words: Sequence[str], at: int, verbs: Sequence[int]) -> int | None:
    """Where the verb stands by which another has somebody do a deed, if one does: `allowing farmers to water`."""
    last = max((n for n in verbs if n < at), default=None)
    if last is None or words[at - 1] != "to" or last + 2 >= at or stem(stem(words[last])) not in _BRINGING:
        return None
    between = words[last + 1 : at - 1]
    return last if BREAKING.isdisjoint(between) and BEING.isdisjoint(words[max(0, last - _BEFORE) : last]) else None


_BRINGING = frozenset(stem(stem(word)) for word in ("allowed", "enabled", "helped", "forced", "permitted", "asked"))


_ROOT = 3
"""What two forms of a verb begin with."""


def _is_bound(words: Sequence[str]) -> bool:
    """Whether what looks like a preposition stands before a figure: `killed over 40`, `killed at least 40`."""
    return words[1:2] in {("least",), ("most",)} or (len(words) > 1 and words[0] in BOUNDING and words[1][0].isdigit())


@lru_cache(maxsize=1 << 14)
def _is_verb(word: str, before: str) -> bool:
    """Whether a word is surely a verb behind another: a past form, or a base form behind `to` or a modal."""
    if word in BEING or word in MODALS or word in SMALL or before in _ARTICLES:
        return False  # `the documented attacks`
    if word in PAST or (word.endswith("ed") and len(word) > _SHORTEST and word not in NO_PAST and word[-3:] != "eed"):
        return True
    if word.endswith("ing") and len(word) > _SHORTEST + 2:
        return stem(stem(word)) in DOING
    return before in MODALS and word not in NOT_AN_OBJECT and word not in DETERMINERS


_SHORTEST = 3
_ARTICLES = frozenset({"the", "a", "an", "its", "his", "her", "their"})


def _is_done_by(behind: Sequence[str]) -> bool:
    """Whether what stands behind a participle names its doer: `attacks, one of them on Orsk, carried out by Halden`."""
    return behind[:1] == ("by",) or (behind[1:2] == ("by",) and behind[0] in PARTICLES)


def _subject(words: Sequence[str]) -> Sequence[str]:
    """The last clause's own noun of the words before a verb: `the strikes` of `the strikes on Orsk in June`.

    A clause that begins with a preposition has its subject behind (`In June Halden`); where another follows, nothing
    tells where it begins.
    """
    joined = max((n for n, word in enumerate(words) if word in JOINING), default=-1)
    clause = words[joined + 1 :]
    standing = clause[-2:-1] if not _HAVING.isdisjoint(clause[-1:]) else clause[-1:]
    if not _STANDING_FOR.isdisjoint(standing):
        return standing  # `the strikes it` counted, `the strikes it had` counted
    placing = [n for n, word in enumerate(clause) if word in PLACING]
    if not placing:
        subject = clause
    elif placing[0]:
        subject = clause[: placing[0]]
    else:
        subject = clause[1:] if len(placing) == 1 else ()
    return subject if _may_act(subject) else ()


def _may_act(subject: Sequence[str]) -> bool:
    """Whether words may be a subject: not those of a clause with its own verb, nor an adverb, nor `those (who are)`."""
    last = subject[-1:]
    return (
        (BEING - _HAVING).isdisjoint(subject)
        and (MODALS - _TO).isdisjoint(subject[:-1])
        and _POINTING.isdisjoint(last)
        and not all(word.endswith("ly") for word in subject)
    )


_TO = frozenset({"to"})
_POINTING = frozenset({"those", "these", "ones", "people", "persons", "anyone", "everyone", "many", "others"})
"""Behind such a word what looks like a verb says which are meant: `the people displaced inside Orsk`."""


_HAVING = frozenset({"has", "have", "had"})
_STANDING_FOR = frozenset({"it", "they", "he", "she", "we"})


def _agent(words: Sequence[str], *, near: bool) -> Sequence[str]:
    """The words behind a `by` that name who did it; of a sentence all whom an `and` joins."""
    ending = BREAKING if near else BREAKING - _AND
    return words[: next((n for n, word in enumerate(words) if word in ending), len(words))]


_AND = frozenset({"and"})
