"""A word that a key denies and its quote asserts, or the other way round: `was found`, of `was not found`."""

from quizapp.core.checking.lexicons.polarity import DENYING, VEILED
from quizapp.core.checking.lexicons.voices import DOUBTFULLY
from quizapp.core.checking.reading.denials import by_word, is_denial, is_left_out, said_words
from quizapp.core.checking.reading.kinship import akin
from quizapp.core.checking.reading.rephrasing import said_alike
from quizapp.core.checking.reading.words import content
from quizapp.core.folding import tokens


def denied_word(text: str, quote: str, sentence: str) -> tuple[str, str] | None:
    """A word that the quote denies and the statement asserts, or the other way round."""
    if not VEILED.isdisjoint((*tokens(text), *tokens(quote))):
        return None
    mine, theirs = said_words(text), said_words(quote)
    if tokens(quote)[:1] == ("no",):  # what is denied of `no rider` may stand behind the quote
        theirs = tuple(one for one in said_words(sentence) if one.word in {other.word for other in theirs})
    flags: dict[str, set[bool]] = {}
    for one in theirs:
        flags.setdefault(one.word, set()).add(one.denied)
    shared = {one.word for one in mine} & flags.keys()
    if len(shared) < min(2, len(flags)):
        return None
    if len(_denials(text)) == len(_denials(quote)):
        return None  # `no plan was apparent` is `there was no apparent plan`
    alike = said_alike(text, quote)  # `outside the jurisdiction` is `has no jurisdiction`
    own = by_word(mine)
    for one in mine:
        if one.word not in flags or not flags[one.word].isdisjoint(own[one.word]):
            continue  # `without having known it, if he should have known` says what the quote says too
        if one.word not in alike and one.written not in DOUBTFULLY:
            return (f"not {one.written}", one.written) if one.denied else (one.written, f"not {one.written}")
    return None


def wholly_denied(text: str, asked: str, quote: str) -> tuple[str, str] | None:
    """The first word of an answer all of whose words its quote has, and which it denies: `used` of `not to be used`."""
    denied = not DENYING.isdisjoint(tokens(quote))
    if not denied or not VEILED.isdisjoint((*tokens(text), *tokens(asked), *tokens(quote))):
        return None
    mine, theirs = [one for one in said_words(text) if one.word not in _HOLDING], by_word(said_words(quote))
    if not mine or any(one.denied for one in mine) or not DENYING.isdisjoint(tokens(text)) or is_left_out(text, quote):
        return None
    there = [next(iter({one.word} & theirs.keys() or sorted(akin(one.word) & theirs.keys())), "") for one in mine]
    if not all(there) or theirs[there[0]] != {True}:
        return None
    return mine[0].written, f"not {mine[0].written}"


_HOLDING = content("hold holding have having keep possess")
"""`Holding the right of a reeve` is to have it."""


def denies_twice(text: str) -> bool:
    """Whether one denial of a text may take back another: `nobody can claim that it was not plain`."""
    return len(_denials(text)) > 1


def _denials(text: str) -> list[str]:
    return [word for word in tokens(text) if word in DENYING or is_denial(word)]
