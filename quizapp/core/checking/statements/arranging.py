"""Whether a statement and a sentence have their words, names and denials in the same places."""

import re
from collections.abc import Mapping, Sequence
from collections.abc import Set as AbstractSet

from quizapp.core.checking.reading.bare_words import bare_words
from quizapp.core.checking.reading.denials import Said, by_word, said_words
from quizapp.core.checking.reading.evidence import Ground
from quizapp.core.checking.reading.kinship import akin
from quizapp.core.checking.reading.names import names
from quizapp.core.checking.reading.senses import same_sense
from quizapp.core.checking.reading.voicing import named_voices
from quizapp.core.folding import tokens

LOOSE = frozenset({"by", "from", "to", "will", "would", "should", "shall", "during", "half", "no", "not", "first"})
"""Of the small words that turn a statement, those that another wording may well have in the place of others; what is
denied is compared word by word."""


def may_speak(speaker: str, ground: Ground) -> bool:
    """Whether whoever a statement says it on the word of may be the one of the sentence, or the source itself."""
    if not speaker or not names(speaker):
        return True
    record = set(bare_words(ground.record))
    told = [set(bare_words(one.name)) for one in named_voices(ground.passage.sentence)]
    own = {word for name in names(speaker) for word in name.words}
    if told and all(own.isdisjoint(one) and not one <= record for one in told):
        return False  # the sentence is on another's word
    said = record.union(bare_words(ground.passage.sentence))
    return all(word in said for name in names(speaker) for word in name.words)


def same_ways(mine: Sequence[Said], sentence: str) -> bool:
    """Whether every word is denied where the sentence denies it, or what says nearly the same, and nowhere else."""
    theirs = by_word(said_words(sentence))
    return all(one.denied in theirs.get(one.word, _near_ways(one.word, theirs)) for one in mine)


def _near_ways(word: str, theirs: Mapping[str, AbstractSet[bool]]) -> AbstractSet[bool]:
    ways = [theirs[near] for near in akin(word) & theirs.keys()]
    return frozenset[bool]().union(*ways) if ways else frozenset({False})


def same_run(mine: Sequence[Said], sentence: str, *, turned: int = 0) -> bool:
    """Whether the words come in the sentence in the statement's order: others may say another thing with them.

    So many words as `turned` may stand elsewhere in one clause: `prohibits attacks` is `attacks are prohibited`.
    """
    if turned and not same_run(mine, sentence):
        words = {one.word for one in mine} & {one.word for one in said_words(sentence)}
        if not any(words <= {one.word for one in said_words(part)} for part in _CLAUSE_ENDS_RE.split(sentence)):
            return False
    theirs = [one.word for one in said_words(sentence)]
    own = [one.word for one in mine if one.word in theirs]
    for left_out in (frozenset[int](), *(frozenset({at}) for at in range(len(own) if turned else 0))):
        place = -1
        for word in (word for at, word in enumerate(own) if at not in left_out):
            place = next((at for at, other in enumerate(theirs) if other == word and at > place), len(theirs))
        if place < len(theirs):
            return True
    return not own


def same_clause(mine: Sequence[Said], sentence: str) -> bool:
    """Whether each word that the sentence says in another one is there in the clause of the word beside it.

    In `the rebels hold the bridge, and the army left the bank` nobody holds the bank.
    """
    clauses = [{one.word for one in said_words(part)} for part in _CLAUSE_ENDS_RE.split(sentence)]
    if len(clauses) < 2:
        return True
    told = frozenset[str]().union(*clauses)
    for at, one in enumerate(mine):
        beside = next((other.word for other in (*mine[at + 1 :], *reversed(mine[:at])) if other.word in told), "")
        if one.word in told or not beside:
            continue
        if not any(beside in clause and same_sense(one.word, clause) for clause in clauses):
            return False
    return True


_CLAUSE_ENDS_RE = re.compile(r"; |, (?:and|but|while|whereas) ")


def same_doer(core: str, sentence: str) -> bool:
    """Whether of an active and a passive text each has the same doer: `floods killed`, `were killed by floods`."""
    passive, active = (core, sentence) if "by" in tokens(core) else (sentence, core)
    done, _, doer = passive.partition(" by ")
    there = [one.word for one in said_words(active)]
    before, behind = ([one.word for one in said_words(text) if one.word in there] for text in (done, doer))
    return bool(before and behind) and there.index(behind[0]) < there.index(before[-1])


def same_order(text: str, sentence: str) -> bool:
    """Whether the names that both have come in one order: who did what to whom must not be turned round."""
    words = bare_words(sentence)
    places = []
    for name in names(text):
        own = [words.index(word) for word in name.words if word in words]
        if own:
            places.append(min(own))
    return places == sorted(places)
