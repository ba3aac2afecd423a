"""Whether a statement and a sentence have their words, names and denials in the same places."""

from collections.abc import Sequence

from quizapp.core.checking.denials import Said, by_word, said_words
from quizapp.core.checking.evidence import Ground
from quizapp.core.checking.names import bare_words, names
from quizapp.core.folding import tokens

LOOSE = frozenset({"by", "from", "to", "will", "would", "should", "shall", "during", "half", "no", "not", "first"})
"""Of the small words that turn a statement, those that another wording may well have in the place of others; what is
denied is compared word by word."""


def may_speak(speaker: str, ground: Ground) -> bool:
    """Whether whoever a statement says it on the word of may be the one of the sentence, or the source itself."""
    if not speaker or not names(speaker):
        return True
    said = set(bare_words(f"{ground.passage.sentence} {ground.record}"))
    return all(word in said for name in names(speaker) for word in name.words)


def same_ways(mine: Sequence[Said], sentence: str) -> bool:
    """Whether every word is denied where the sentence denies it, and nowhere else."""
    theirs = by_word(said_words(sentence))
    return all(one.denied in theirs.get(one.word, {False}) for one in mine)


def same_run(mine: Sequence[Said], sentence: str, *, turned: int = 0) -> bool:
    """Whether the words come in the sentence in the statement's order: others may say another thing with them.

    So many words as `turned` may stand elsewhere: `prohibits attacks` is `attacks are prohibited`.
    """
    theirs = [one.word for one in said_words(sentence)]
    own = [one.word for one in mine if one.word in theirs]
    for left_out in (frozenset[int](), *(frozenset({at}) for at in range(len(own) if turned else 0))):
        place = -1
        for word in (word for at, word in enumerate(own) if at not in left_out):
            place = next((at for at, other in enumerate(theirs) if other == word and at > place), len(theirs))
        if place < len(theirs):
            return True
    return not own


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
