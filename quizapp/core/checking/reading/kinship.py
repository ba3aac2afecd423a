"""Whether a text says a word in another near to it: `detained` for `arrested`, `referral` for `refer`.

Kinship here is looser than that of `words.kin`, which makes words one: it holds between two words of one line of the
lexicon, or their forms, and goes no further.
"""

import re
from collections.abc import Iterable, Mapping, Sequence
from collections.abc import Set as AbstractSet
from functools import lru_cache

from quizapp.core.checking.lexicons.forms import FORMS
from quizapp.core.checking.lexicons.synonyms import SYNONYMS
from quizapp.core.checking.reading.words import roots


def is_akin(word: str, told: AbstractSet[str]) -> bool:
    """Whether a text, as the stems that `content` makes of it, has a word near to a stem, itself apart."""
    return not akin(word).isdisjoint(told)


def begins_alike(word: str, told: AbstractSet[str]) -> bool:
    """Whether a text has the stem or one that begins like it, and so is mostly of its family: `Syria`, `Syrian`."""
    if word in told:
        return True
    if len(word) < BEGINNING:
        return False
    beginning = word[:BEGINNING]
    return any(other.startswith(beginning) for other in told)


BEGINNING = 5
"""Words that have so many first letters in common begin alike."""


def is_kindred(word: str, told: AbstractSet[str]) -> bool:
    """Whether a text has a stem, one that begins like it, or a word near to it."""
    return begins_alike(word, told) or is_akin(word, told)


@lru_cache(maxsize=1 << 13)
def akin(word: str) -> frozenset[str]:
    """The stems near to a stem: its forms, the words on one line with any of them, and those words' forms."""
    own = _forms(word)
    beside = {other for form in own for line in _LINES.get(form, ()) for other in line} - own
    return (own | beside).union(*map(_forms, beside)) - {word}


def is_in_lexicon(word: str) -> bool:
    """Whether a word, in whatever form, is one of those that the lexicon has near words or forms for."""
    return any(root in _LINES or root in _FORMS for root in _roots(word))


def _forms(word: str) -> frozenset[str]:
    return frozenset({word}).union(*_FORMS.get(word, ()))


def _by_stem(lines: Iterable[Sequence[str]]) -> Mapping[str, Sequence[frozenset[str]]]:
    """To each stem the lines that it stands on, as stems."""
    found: dict[str, list[frozenset[str]]] = {}
    for line in lines:
        stems = frozenset(root for word in line for root in _roots(word))
        for root in stems:
            found.setdefault(root, []).append(stems)
    return found


def _roots(word: str) -> frozenset[str]:
    """The stems of a word, and of its other spelling where it may be written with a `z`."""
    if word.endswith(("ise", "isation", "yse")):
        return roots(word) | roots(_ISE_RE.sub("z", word))
    return roots(word)


_ISE_RE = re.compile(r"s(?=e$|ation$)")
_LINES = _by_stem(SYNONYMS)
_FORMS = _by_stem(FORMS)
