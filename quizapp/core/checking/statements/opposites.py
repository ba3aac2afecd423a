"""A key and a quote with words that are each other's opposites: `rose` and `fell`, `less effort` and `more effort`."""

import re
from collections.abc import Sequence

from quizapp.core.checking.lexicons.opposites import MEASURES, OPPOSITES
from quizapp.core.checking.lexicons.polarity import FORBIDDING
from quizapp.core.checking.reading.denials import said_words
from quizapp.core.checking.reading.evidence import Ground
from quizapp.core.checking.reading.rephrasing import turns_amount
from quizapp.core.checking.reading.senses import same_sense
from quizapp.core.checking.reading.words import SMALL, content, kin, rooted, stem
from quizapp.core.checking.statements.converses import same_deal
from quizapp.core.checking.statements.matters import SHARED
from quizapp.core.checking.statements.saying_less import says_less
from quizapp.core.folding import tokens
from quizapp.core.seldom import Seldom


def opposed(
    text: str, asked: str, quote: str, ground: Ground, phrase: tuple[str, str] | None
) -> tuple[str, str] | None:
    """Two words that are each other's opposites, other than those of two amounts: these are a `phrase` each."""
    mine = {one.word: one for one in said_words(_OF_WHOLE_RE.sub(" ", text))}
    if PAIRED.keys().isdisjoint(mine.keys()) or all(map(_EITHER_WAY_RE.search, (text, quote))):
        return None
    forbids = FORBIDDING.isdisjoint(tokens(text)) != FORBIDDING.isdisjoint(tokens(quote))
    theirs = {one.word: one for one in said_words(quote)}
    given = content(asked)
    others = mine.keys() - given
    amounts = tuple(map(content, phrase if phrase is not None and turns_amount(*phrase) else ("", "")))
    for pair in sorted({at for word in mine.keys() & PAIRED.keys() for at in PAIRED[word]}):
        one, other = PAIRS[pair]
        for own, there in ((one, other), (other, one)):
            if own not in mine or there not in theirs or own in theirs or there in mine or there in given:
                continue
            less = says_less(mine[own].written, text, theirs[there].written, quote)
            if less or (own in amounts[0] and there in amounts[1]):
                continue  # the flood `made` it unsafe, and created nothing
            if mine[own].denied != theirs[there].denied or _is_one_of_either(own, there, ground.passage.sentence):
                continue  # `did not rise` and `fell` agree
            if same_sense(there, mine.keys() - {own}) or (own in _DEALING and same_deal(text, ground.passage.sentence)):
                continue  # `had lost what they won back` is `regained it`
            if forbids and FORBIDDING.isdisjoint((mine[own].written, theirs[there].written)):
                continue  # `attacks are forbidden` is `shall be protected`
            rest = others - {own}
            near = len(rest & theirs.keys()) >= SHARED * len(rest) and bool(
                (mine.keys() | given) & theirs.keys() - {own}
            )
            if near or own not in content(ground.passage.sentence):
                return mine[own].written, theirs[there].written
    return None


def _is_one_of_either(own: str, there: str, sentence: str) -> bool:
    """Whether a sentence has both of two: together, of `whether alone, or jointly with another`."""
    return "whether" in sentence and same_sense(own, content(sentence) - {there})


_OF_WHOLE_RE = Seldom(r"(?<=part|hare|tion|mple|lice) of (?:the|a) (?:whole|total)\b|\bas a whole\b", re.IGNORECASE)
"""A small part of the whole is not the whole, nor does `the town as a whole` say it of more than one thing."""

_EITHER_WAY_RE = Seldom(r"\bwhether or not\b|\bwhether [^,;.]{3,60}? or not\b", re.IGNORECASE)
"""What is so whether or not they are free is so whether they are held or not."""

_DEALING = content("buy sell lend borrow import export seller buyer give receive")
"""What one of two does the other does not do, but the contrary: who does it is asked first."""


def measured_otherwise(said: Sequence[str], quote: str) -> tuple[str, str] | None:
    """Two words of measure before the same word: `less` and `more`, of `less effort` and `more effort`."""
    if _MEASURING.isdisjoint(said):
        return None
    mine, theirs = _before(said), _before(tokens(quote))
    for one, other in MEASURES:
        for own, there in ((one, other), (other, one)):
            same = mine.get(own, frozenset()) & theirs.get(there, frozenset())
            if same and own not in theirs and there not in mine:
                return own, there
    return None


def _before(words: Sequence[str]) -> dict[str, frozenset[str]]:
    """For each word of measure the stems of the next word of meaning behind it."""
    found: dict[str, frozenset[str]] = {}
    for at, word in enumerate(words):
        if word in _MEASURING:
            following = next((w for w in words[at + 1 :] if w not in SMALL and w not in _MEASURING), "")
            found[word] = found.get(word, frozenset()) | ({kin(stem(following))} if following else frozenset())
    return found


PAIRS = rooted(OPPOSITES)
PAIRED: dict[str, list[int]] = {}
for _at, _pair in enumerate(PAIRS):
    for _word in _pair:
        PAIRED.setdefault(_word, []).append(_at)
"""In which pairs a word stands: few words of a text stand in any."""

_MEASURING = frozenset(word for pair in MEASURES for word in pair)
