"""What a short answer may leave out and be right: the last phrase of a longer answer, or what only describes a thing.

Students leave out most often a word that says more of what they name (`waves at sea` for `huge waves at sea`), and
teachers let it pass. It is not let pass where the word makes another thing of it: in a name, where the question asks
for the kind, where the passage names the thing with another word before it, and where the word counts, denies, has an
opposite or says how sure something is.
"""

from itertools import pairwise

from quizapp.core.questions.answer_key import Key, surroundings_of, words_in
from quizapp.core.questions.answer_words import FILLERS, TURNS, Words, unaccented
from quizapp.core.questions.asking import asks_for_kind, defining, explaining
from quizapp.core.questions.fitting import Fit, contents
from quizapp.core.questions.word_forms import DENYING, Match, has_opposite, stem

_ADDING = frozenset({"in", "on", "at", "around", "of", "with", "from", "for", "during", "inside", "within", "to"})


def told_more(key: Key, laid: Fit, wanted: Words) -> bool:
    """Whether all that lacks is the last phrase of a longer answer (`pump blood around the body`), and no figure.

    A definition must be whole; and two words that count must be there.
    """
    kept = len(laid.pairs)
    if kept < 2 or any(index < kept for index in laid.missing) or defining(key.stem):
        return False
    if any(not isinstance(laid.wanted[index], str) for index in laid.missing) or laid.extra:
        return False
    places = [place for place, _ in contents(wanted)]
    last, first_missing = places[kept - 1], places[kept]
    return any(isinstance(word, str) and word in _ADDING for word in wanted[last + 1 : first_missing])


_WEIGHTY = frozenset({
    "nobody", "everybody", "somebody", "all", "half", "former", "false", "fake", "only", "vice", "deputy", "almost",
    "red", "white", "black", "blue", "green", "yellow", "brown", "grey", "gray", "free", "self", "civil", "nuclear",
    "war", "dead", "central", "middle", "medium", "deliberate", "grave", "serious", "systematic", "widespread",
    "direct", "incidental", "excessive", "civilian", "criminal", "religious", "economic", "sexual", "racial",
    "national", "international", "apparent", "possible", "probable", "likely", "potential", "future", "past", "main",
    "average",
})  # fmt: skip
"""Words before a thing that make another thing of it, say the half of what is meant, or say how sure it is."""


def describes_only(key: Key, laid: Fit, wanted: Words, text: str) -> bool:
    """Whether all that lacks is one word right before what it describes, where two words that count are there.

    What the question says counts as there, said again or not.
    """
    around = surroundings_of(key)
    lacking = [index for index in laid.missing if not around.dispensable(laid, index)]
    if len(lacking) != 1 or laid.boldest > Match.SYNONYM or not laid.in_order:
        return False
    index, there = lacking[0], set(range(len(laid.wanted))) - set(lacking)
    if len(there) < 2 or not {index + 1, len(laid.wanted) - 1} <= there or (index == 0 and explaining(key.stem)):
        return False
    if defining(key.stem) or asks_for_kind(key.stem) or any(sign.isupper() for sign in text[1:]):
        return False
    places = [place for place, _ in contents(wanted)]
    return places[index + 1] - places[index] == 1 and _light(laid, index) and _only_one(key, laid, index)


def _light(laid: Fit, index: int) -> bool:
    """Whether a word neither counts nor denies, nor has an opposite that the other words could stand for."""
    word = laid.wanted[index]
    if not isinstance(word, str) or not word.isalpha() or word in _WEIGHTY | TURNS or has_opposite(word):
        return False
    if word.endswith("ed"):
        return False  # `suspected`, `forced`, `stratified`
    return not any(word.startswith(prefix) for prefix in (*DENYING, "in", "semi", "sub", "pre", "counter", "out"))


def _only_one(key: Key, laid: Fit, index: int) -> bool:
    """Whether the passages never name what the word describes with another word before it."""
    word, described = laid.wanted[index], stem(str(laid.wanted[index + 1]))
    for passage in key.evidence:
        words = unaccented(words_in(passage))
        for before, one in pairwise(words):
            same = isinstance(one, str) and stem(one) == described
            if same and isinstance(before, str) and before not in FILLERS and before != word:
                return False
    return True
