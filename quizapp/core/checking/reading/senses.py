"""Which words of two texts say the same, in another form or by another word, and which are each other's opposites."""

from collections.abc import Iterable, Mapping, Sequence
from collections.abc import Set as AbstractSet
from functools import lru_cache

from quizapp.core.checking.lexicons.opposites import MEETING, OPPOSITES
from quizapp.core.checking.lexicons.poles import POLES
from quizapp.core.checking.reading.kinship import akin, begins_alike
from quizapp.core.checking.reading.words import content, kin, rooted, stem


def contrary_words(own: AbstractSet[str], told: AbstractSet[str]) -> tuple[str, str] | None:
    """Two words that are each other's opposites, one of each text and neither of both; None where there are none."""
    for word in sorted((own - told) & CONTRARIES.keys()):
        if same_sense(word, told):
            continue  # `obstruct relief` is `hinder aid`, though to aid is the contrary of to obstruct
        for other in CONTRARIES[word]:
            if other in told and other not in own:
                return word, other
    return None


def is_sense(word: str) -> bool:
    """Whether a stem says which way a thing went or was; where it is (`outside`) may be said in too many other ways."""
    return word in _POLES


def same_sense(word: str, told: AbstractSet[str]) -> bool:
    """Whether a text has a word that says what a stem says: near to it, or the opposite of one and the same third."""
    return not saying_same(word).isdisjoint(told)


@lru_cache(maxsize=1 << 13)
def saying_same(word: str) -> frozenset[str]:
    """The stems that say what a stem says; none that is its opposite."""
    return _BESIDE.get(word, frozenset()) | akin(word).difference(CONTRARIES.get(word, ()))


def is_near(word: str, told: AbstractSet[str]) -> bool:
    """Whether a text has a stem in another form, or a word that says what it says."""
    return begins_alike(word, told) or same_sense(word, told)


def nearly_said(words: Iterable[str], text: str) -> int:
    """How many of these stems a text has, in another form too, or by a word that says what they say."""
    told = content(text)
    return sum(is_near(word, told) for word in words)


def _contraries(pairs: Iterable[Sequence[str]]) -> Mapping[str, Sequence[str]]:
    found: dict[str, list[str]] = {}
    for one, other in rooted(pairs):
        found.setdefault(one, []).append(other)
        found.setdefault(other, []).append(one)
    return found


CONTRARIES = _contraries(OPPOSITES)
_MEETING = _contraries(MEETING)
_BESIDE = {
    word: frozenset(same for other in others for same in _MEETING[other]) - {word, *CONTRARIES[word]}
    for word, others in _MEETING.items()
}
"""To each word those that share an opposite with it: `diminish` to `reduce`, of `grow`."""
_POLES = frozenset(kin(stem(word)) for pair in POLES for word in pair)
