"""S012 for a key in which two have changed parts: who does a thing by it has it done to them, or another does it.

Both are read as acts. A key's act is held against that of its sentence which is the same deed, and only where there is
one. They go against each other where each doer has the other's part, where the key takes a thing from the one who
takes it there, where two acts have each other's doers, where a doer stands in the sentence in another part, and where
the two stand on the two sides of a war.
"""

import re
from collections.abc import Iterator, Sequence
from collections.abc import Set as AbstractSet
from itertools import permutations
from typing import NamedTuple

from quizapp.core.checking.lexicons.deeds import REBELS, STATES
from quizapp.core.checking.lexicons.polarity import DENYING
from quizapp.core.checking.lexicons.seats import SEATS
from quizapp.core.checking.reading.acts import acts, asking_who, without_cleft
from quizapp.core.checking.reading.aiding import of_aid
from quizapp.core.checking.reading.deeds import AID, BELONGING, Act, is_same_deed
from quizapp.core.checking.reading.denials import asks_for_what_is_not
from quizapp.core.checking.reading.evidence import Fault, Ground
from quizapp.core.checking.reading.excerpts import excerpt
from quizapp.core.checking.reading.framing import framed
from quizapp.core.checking.reading.kinship import begins_alike
from quizapp.core.checking.reading.names import country_of, names
from quizapp.core.checking.reading.once import asserted
from quizapp.core.checking.reading.phrasing import each_its_own
from quizapp.core.checking.reading.senses import is_near
from quizapp.core.checking.reading.words import content, meaning, plain, spaced
from quizapp.core.checking.statements.same_doers import is_told_by_its_kind, may_be_the_same
from quizapp.core.folding import tokens
from quizapp.core.questions.common import Question
from quizapp.core.questions.true_false import TrueFalse
from quizapp.core.seldom import Seldom

Words = AbstractSet[str]


class Turned(NamedTuple):
    """An act of a key, and that of its sentence in which the parts are another's."""

    mine: Act
    theirs: Act


def role_faults(question: Question, grounds: Sequence[Ground]) -> Iterator[Fault]:
    """The faults of a statement keyed true, and of answers that say who does what."""
    whole = isinstance(question, TrueFalse)
    stem = "" if whole else asking_who(plain(question.question))
    if asks_for_what_is_not(stem):
        return
    for claim in asserted(question):
        written = without_cleft(framed(plain(claim.text)).core)
        text = _said(written, stem)
        alone = text != written and _named_alone(written, stem) is not None
        for ground in grounds if DENYING.isdisjoint(tokens(text)) else ():
            found = turned_parts(text, ground)
            if found is not None and (not alone or _is_laid_down(found.theirs, ground.passage.sentence)):
                yield Fault(
                    code="S012",
                    path=claim.path,
                    message=f"{_told(*found, written, ground)}:"
                    f" “{excerpt(ground.passage.sentence, found.theirs.written)}”",
                    mend=each_its_own(whole=whole),
                )
                break


def _told(mine: Act, theirs: Act, written: str, ground: Ground) -> str:
    if mine.deed == BELONGING:
        return f"the key gives “{mine.doer}” as the “{mine.written}” where {ground.place()} has “{theirs.doer}”"
    deed = mine if spaced(mine.written) in spaced(written) else theirs
    return f"the key has “{deed.written}” done by “{mine.doer}”, {ground.place()} by “{theirs.doer}”"


def _said(text: str, stem: str) -> str:
    """What an answer says, with the deed that it leaves to the `who` of its stem: `The guild, from the reeve`."""
    text = of_aid(text, stem)
    for phrase, verb in _PHRASES:
        text = phrase.sub(verb, text)
    asked = _WHO_RE.search(stem)
    if asked is None or acts(text):
        return text
    parted, alone = _PARTED_RE.match(text), _named_alone(text, stem)
    deed = _FOR_WHOM_RE.sub("", asked["deed"])
    for phrase, verb in _PHRASES:
        deed = phrase.sub(verb, deed)
    has = "has " if deed.split()[0].endswith("ed") else ""
    if parted is not None:
        return f"{parted['who']} {has}{deed} {parted['rest']}"
    return text if alone is None else f"{alone['who']} {has}{deed}"


def _named_alone(text: str, stem: str) -> re.Match[str] | None:
    """An answer that only names who does a deed, where its stem asks for nobody else."""
    return None if _WHOM_RE.search(stem) else _ALONE_RE.fullmatch(text)


def _is_laid_down(deed: Act, sentence: str) -> bool:
    """Whether a sentence lays a deed down, and so says outright who does it: `the moot shall choose the clerk`.

    Of what happened many a sentence tells by whom else, or with what: `the barge, steered by Bo Reeve, rammed it`.
    """
    return re.search(rf"\b(?:shall|may|must)\b[^.;:]{{0,80}}\b{re.escape(deed.written)}\b", sentence) is not None


_WHO_RE = re.compile(
    r"(?:^|[.:;?] )(?:(?:in|on|at|by|as|after|before|during|under|when|where|if|unless|once|until|of)\b[^.?]*, )?"
    r"who (?P<deed>(?!(?:else )?(?:is|are|was|were|be|been|did|does|do|can be|may be)\b(?! [a-z]+ing\b))"
    r"(?!(?:says|said|found|reports|reported)\b)[^?,;]+)",
    re.IGNORECASE,
)
"""Who is asked for: at the beginning, behind another sentence, or behind what tells where, when or in which case."""

_PHRASES = (
    (Seldom(r"\b(?:gives?|gave|given) way to\b", re.IGNORECASE), "yielded to"),
    (Seldom(r"\b(?:gives?|gave|given) up\b(?! on\b)", re.IGNORECASE), "surrendered"),
)
"""Verbs of two words, and one that says the same."""

_WHOM_RE = Seldom(r"\bwho(?:m|se)\b", re.IGNORECASE)
_ALONE_RE = re.compile(r"(?P<who>(?:[Tt]he |[Aa]n? )?[\w’'-]+(?: [\w’'-]+){0,5})\.?")
"""An answer that only names somebody."""
_FOR_WHOM_RE = re.compile(r" (?:what|(?:(?:from|to|against) )?whom\b.*|which\b.*|who\b.*)$", re.IGNORECASE)
_PARTED_RE = re.compile(r"(?P<who>[^,;.]{2,60}?),? (?P<rest>(?:to|from|against)\b.+)$")


def turned_parts(text: str, ground: Ground) -> Turned | None:
    """The act of a text whose parts are exchanged beside its sentence's; None where there is none."""
    if len(tokens(text)) < _FEWEST:
        return None
    for sentence in ground.passage.sentences:
        if spaced(text) in spaced(sentence):
            continue  # what is cut from it has all in their places
        there = acts(sentence)
        mine = acts(text, {one.deed for one in there}) or acts(text, _laid_down(sentence))
        there = acts(sentence, {one.deed for one in mine}) if mine else ()
        told = content(sentence)
        same = [Turned(one, others[0]) for one in mine for others in [_same(one, there, told)] if len(others) == 1]
        for pair in same:
            alike = may_be_the_same(_heads(pair.mine), *pair, text, sentence)
            if not alike and _are_turned(*pair, ground):
                return pair
        for pair, beside in permutations(same, 2):
            if _are_crossed(pair, beside):
                return pair
    return None


def _laid_down(sentence: str) -> frozenset[str]:
    """The deeds that stand behind what is put in between: `shall, at the request of the reeve, issue`."""
    return frozenset(map(meaning, _LAID_DOWN_RE.findall(sentence))) - {""}


_LAID_DOWN_RE = Seldom(r"\b(?:shall|may|must|can|will)(?:,[^,;.]{3,120},) (?:not )?([a-z]{3,})\b")


_FEWEST = 3
"""In fewer words nobody does a thing to another."""


def _same(mine: Act, there: Sequence[Act], told: Words) -> Sequence[Act]:
    """The acts of a sentence that are a key's deed; a near one is another where it has the key's own word."""
    alike = [one for one in there if is_same_deed(mine.deed, one.deed) and one.deed not in _MUTUAL]
    alike = [one for one in alike if one.deed == mine.deed or mine.deed not in told]
    return [one for one in alike if one.way == mine.way]


_MUTUAL = content(
    "fight clash meet marry join share rival ally war oppose resemble equal border adjoin neighbour face match compete"
)
"""Verbs by which two do the same to each other: who of them is named first tells nothing."""


def _are_turned(mine: Act, theirs: Act, ground: Ground) -> bool:
    own, told = _heads(mine), _heads(theirs)
    if not own or not told or _share(own, content(theirs.told_of)) or _share(told, content(mine.told_of)):
        return False
    if _lands(own) & _lands(told):  # `Tavria` of `the Tavrian government`
        return False
    beside, there = _beside(mine), _beside(theirs)
    if _share(told, beside) and (theirs.brought or _all_in(own, there)):
        return not theirs.brought  # who lets the weavers win the town wins it for them
    elsewhere = content(ground.passage.sentence) - told
    befalls = _befalls(mine, theirs) or _befalls(theirs, mine)
    if mine.deed in {AID, BELONGING} or befalls or _does_it_too(own, theirs, ground.passage.sentence):
        return False
    if _all_in(told, content(mine.done_to)) and _all_in(own, elsewhere):
        return True
    return _is_of_one(mine.done_to, theirs.done_to, ground.passage.sentence) and (
        _all_in(told, beside) or _all_in(own, there) or _all_in(own, elsewhere) or _are_two(mine, theirs, ground)
    )


def _befalls(one: Act, other: Act) -> bool:
    """Whether a text has no word of who does what it says of a thing: `the mill had closed`, `Orsk closed the mill`."""
    return not one.done_to and _all_in(_heads(one), content(other.done_to))


def _does_it_too(own: Words, theirs: Act, sentence: str) -> bool:
    """Whether a sentence has somebody do what it says of another: `like Belm, Orsk`, `Orsk did, as did Belm`.

    Who has a thing done by another did it as well: `the guild hired a smith to build it`.
    """
    if theirs.brought and re.search(rf"\b{_HIRED}\b[^,;.]{{2,60}} to {re.escape(theirs.written)}\b", sentence):
        return True
    return any(_all_in(own, content(one[1])) for one in _TOO_RE.finditer(sentence))


_HIRED = r"(?:hire[sd]?|commission(?:s|ed)?|order(?:s|ed)?|paid|pays|employ(?:s|ed)?|instruct(?:s|ed)?|engage[sd]?)"
_TOO_RE = re.compile(
    r"\b(?:[Ll]ike|as (?:did|do|does|has|have|had|was|were)|so (?:did|do|does|has|have|had|was|were)|[Aa]longside"
    r"|(?:[Tt]ogether|[Aa]long|[Jj]ointly|tied(?: [a-z]+){0,4}|shared|joint|equal) with|as well as|[Oo]n behalf of"
    r"|joined by)"
    r" ([^,;:.()]{2,60})"
)


def _heads(act: Act) -> frozenset[str]:
    """The words of a doer without what stands behind its `of`; of help the names alone, for an army has its forces."""
    named = names(act.doer) if act.deed == AID else ()
    if named:
        return frozenset[str]().union(*(content(one.text) for one in named))
    return content(_AMOUNT_RE.sub("", act.doer).split(" of ")[0])


_AMOUNT_RE = re.compile(
    r"^(?:the |some |many |an? )?(?:hundreds|dozens|thousands|scores|tens|millions|most|all|some|many|one"
    r"|none|half|parts?|number|group|series|majority|handful|members?|forces) of (?:the )?",
    re.IGNORECASE,
)
"""Of a doer the words before an `of` say who it is, but for such."""


def _is_of_one(mine: str, theirs: str, sentence: str) -> bool:
    """Whether what a deed is done to is one: it has a word of the other, or stands for it, and no other name.

    Of the letters by which a body is known, `the reeve of the RT`, no sentence that is its own need have any.
    """
    own, told, around = content(_IT_RE.sub("", mine)), content(theirs), content(sentence)
    if not own or not told:
        return True
    named = frozenset[str]().union(*(content(one.text) for one in names(_LETTERS_RE.sub("", mine))))
    return any(is_near(word, told) for word in own) and all(is_near(word, around) for word in named)


_LETTERS_RE = re.compile(r"(?: (?:of|at|to|for|in))?(?: the)? [A-Z]{2,}\b")
_IT_RE = re.compile(r"^(?:it|them|him|her|this|these)(?: back| over| up| out)?$", re.IGNORECASE)


def _are_crossed(pair: Turned, beside: Turned) -> bool:
    """Whether two acts of a key have each other's doers."""
    return (
        not _share(content(pair.mine.doer), content(pair.theirs.doer))
        and _share(_heads(pair.mine), content(beside.theirs.doer))
        and _share(_heads(beside.mine), content(pair.theirs.doer))
    )


def _are_two(mine: Act, theirs: Act, ground: Ground) -> bool:
    """Whether two doers are surely two: rebels and a state, or another whom the paragraph names apart."""
    own = content(mine.doer)
    sides, others = _sides(mine.doer), _sides(theirs.doer)
    if sides and others and sides != others:
        return True
    named = {one.text for one in names(mine.doer)}
    if is_told_by_its_kind(theirs.doer):
        return False
    if "rebels" in sides or not names(theirs.doer) or not (sides or _ARTICLE_RE.sub("", mine.doer) in named):
        return False  # a league that holds it may be the rebels
    return all(is_near(word, content(ground.passage.text)) or word in _STATES for word in own)


_ARTICLE_RE = re.compile(r"^the ", re.IGNORECASE)


def _sides(who: str) -> frozenset[str]:
    """On which side of a war somebody stands: by the word for them, or as a state by its name; empty of all others."""
    words = frozenset(map(meaning, tokens(who)))
    if words & _REBELS:
        return frozenset({"rebels"})
    if words & _FREE:
        return frozenset()
    state = words & _STATES or any(begins_alike(word, _LANDS) for word in words if len(word) > _SHORTEST)
    return frozenset({"state"}) if state else frozenset()


_REBELS, _STATES, _FREE = (frozenset(map(meaning, one)) for one in (REBELS, STATES, ("free", "former", "ex")))
_LANDS = content(" ".join(SEATS.values()))
_SHORTEST = 3


def _beside(act: Act) -> frozenset[str]:
    return frozenset[str]().union(*(content(one) for one in (act.done_to, *act.others)))


def _share(own: Words, told: Words) -> bool:
    return any(begins_alike(word, told) or is_near(word, told) for word in own)


def _all_in(own: Words, told: Words) -> bool:
    return bool(own) and all(begins_alike(word, told) for word in own)


def _lands(words: Words) -> frozenset[str]:
    """The countries that words name, or are the people of."""
    return frozenset(filter(None, (country_of((word,)) for word in words)))
