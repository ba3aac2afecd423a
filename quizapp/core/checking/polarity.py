"""S012: a key must not be its evidence negated, and a true-false key must agree with it.

Denials are compared word by word: what the evidence denies (`not directed`) the key may not assert, and the other way
round, where nearly all the key's other words are the evidence's. A statement keyed false is called true only if every
one of its words, figures and names is the evidence's, in the same relation: one strange word may be the very change
that makes it false.
"""

from collections.abc import Iterator, Mapping, Sequence
from dataclasses import dataclass
from functools import lru_cache

from quizapp.core.checking.candidates import QUOTE, SENTENCE
from quizapp.core.checking.evidence import Fault, Ground, Shelf
from quizapp.core.checking.figures import Sight, asserted
from quizapp.core.checking.lexicons.polarity import (
    CLIPPED,
    DENIABLE,
    DENYING,
    NOT_DENYING_BEFORE,
    OPPOSITES,
    PREFIXES,
    RELATIONS,
    VEILED,
    WHOLE_PHRASE,
)
from quizapp.core.checking.names import Holdings, bare_words, names
from quizapp.core.checking.once import claims_of
from quizapp.core.checking.swapping import is_changed
from quizapp.core.checking.vocabulary import Vocabulary
from quizapp.core.checking.words import SMALL, content, kin, plain, stem
from quizapp.core.folding import tokens
from quizapp.core.questions.common import Claim, Question
from quizapp.core.questions.true_false import TrueFalse
from quizapp.core.sentences import sentence_spans

_SHARED = 0.75
"""The share of a key's words that must be the evidence's before a denial in one of them is held against the other."""

_TELLING = 3
"""A statement needs at least so many words of meaning before its agreement with the evidence is called truth."""


@dataclass(frozen=True, slots=True)
class _Said:
    """A word of a text and whether the text denies it."""

    word: str
    denied: bool
    written: str


def polarity_faults(question: Question, sight: Sight, shelf: Shelf, vocabulary: Vocabulary) -> Iterator[Fault]:
    """S012 for the parts of the key that hold, and for a statement keyed false that the evidence bears out."""
    for claim in claims_of(question):
        if claim.holds and (flip := _flip(claim, question, sight.grounds)) is not None:
            yield flip
        elif isinstance(question, TrueFalse) and not claim.holds:
            yield from _true_after_all(claim, question, sight, shelf, vocabulary)


def _flip(claim: Claim, question: Question, grounds: Sequence[Ground]) -> Fault | None:
    text = plain(claim.text)
    said = said_words(text)
    own = {one.word for one in said}
    if len(own) < _FEWEST:
        return None
    whole = isinstance(question, TrueFalse)
    if not whole and not DENYING.isdisjoint(tokens(plain(question.question))):
        return None
    denies = any(one.denied for one in said)
    for ground in grounds:
        sentence = ground.passage.sentence
        if not whole and _taken_whole(text, sentence):
            continue
        there = _by_word([one for part in ground.passage.sentences for one in said_words(part)])
        beside = {denied for word, ways in there.items() if word in own for denied in ways}
        if not VEILED.isdisjoint((*tokens(text), *tokens(sentence))) or (denies and True in beside):
            continue
        weighed = own - content(ground.record) - content(ground.section)
        around = content(ground.passage.text) | content(ground.before)
        if len(own & there.keys()) < _FEWEST or len(weighed & around) < _SHARED * len(weighed):
            continue
        for one in said:
            if one.word in there and one.denied not in there[one.word]:
                return _denied(claim, one, ground)
        opposed = _opposed(own, set(there))
        if opposed is not None and whole:
            return _opposite(claim, opposed, ground)
    return None


def _taken_whole(text: str, sentence: str) -> bool:
    """Whether an answer is cut from the sentence as it stands, and not from right behind a `not`."""
    mine, theirs = f" {' '.join(tokens(text))} ", f" {' '.join(tokens(sentence))} "
    place = theirs.find(mine)
    return place >= 0 and not theirs[: place + 1].endswith((" not ", " never "))


@lru_cache(maxsize=1 << 14)
def said_words(text: str) -> tuple[_Said, ...]:
    """The words of meaning of a text, each with whether it is denied there; `unlawful` is `lawful` denied."""
    found: list[_Said] = []
    reach = 0  # how many of the coming words of meaning are still denied
    denied = False
    words = tokens(text)
    for at, word in enumerate(words):
        following = words[at + 1] if at + 1 < len(words) else ""
        if word in DENYING and following not in NOT_DENYING_BEFORE and (word not in CLIPPED or following == "t"):
            reach = 3 if word in WHOLE_PHRASE else 1
            denied = True
        elif word in SMALL or word[0].isdigit():
            if denied and word in {"and", "but", "or", "that", "which", "who"} and reach < 3:
                denied = False
        else:
            found.append(_said(word, denied and reach > 0))
            reach -= 1
            denied = denied and reach > 0
    return tuple(found)


@lru_cache(maxsize=1 << 14)
def _said(word: str, denied: bool) -> _Said:
    for prefix in PREFIXES:
        rest = word.removeprefix(prefix)
        if rest != word and rest in DENIABLE:
            return _Said(kin(stem(rest)), not denied, word)
    return _Said(kin(stem(word)), denied, word)


def _by_word(said: Sequence[_Said]) -> Mapping[str, set[bool]]:
    found: dict[str, set[bool]] = {}
    for one in said:
        found.setdefault(one.word, set()).add(one.denied)
    return found


def _opposed(own: set[str], there: set[str]) -> tuple[str, str] | None:
    for one, other in _OPPOSED:
        for mine, theirs in ((one, other), (other, one)):
            if mine in own and theirs in there and mine not in there and theirs not in own:
                return mine, theirs
    return None


_OPPOSED = tuple((kin(stem(one)), kin(stem(other))) for one, other in OPPOSITES)


def _true_after_all(
    claim: Claim, question: Question, sight: Sight, shelf: Shelf, vocabulary: Vocabulary
) -> Iterator[Fault]:
    text = plain(claim.text)
    for ground in sight.grounds:
        if is_verbatim(text, ground.passage.text) or _repeats(text, ground, sight, question, claim):
            yield _true(claim, ground)
            return
    for figure in asserted(claim, question):
        if not sight.bears(figure, question, SENTENCE if sight.whole else QUOTE):
            return
    for ground in sight.grounds:
        if not is_changed(text, ground, shelf, vocabulary) and _agrees(text, ground, shelf, vocabulary):
            yield _true(claim, ground)
            return


def _true(claim: Claim, ground: Ground) -> Fault:
    return Fault(
        code="S012",
        path=claim.path,
        message="the statement is keyed false, but its words, figures and names are all those of"
        f" {ground.place()}: “{_short(ground.passage.sentence)}”",
        mend="Write `answer: true`, or change what makes the statement false.",
    )


def is_verbatim(text: str, passage: str) -> bool:
    """Whether a statement is a sentence of the passage as it stands, or nearly a whole one."""
    mine = tokens(text)
    joined = f" {' '.join(mine)} "
    if len(mine) < _SENTENCE or joined not in f" {' '.join(tokens(passage))} ":
        return False
    for low, high in sentence_spans(passage):
        theirs = tokens(passage[low:high])
        if f" {' '.join(theirs)} ".startswith(joined) or (
            joined in f" {' '.join(theirs)} " and len(mine) > _NEARLY_WHOLE * len(theirs)
        ):
            return True
    begins = [f" {' '.join(tokens(passage[low:]))} " for low, _ in sentence_spans(passage)]
    return any(one.startswith(joined) for one in begins)


def _repeats(text: str, ground: Ground, sight: Sight, question: Question, claim: Claim) -> bool:
    """Whether a statement has its quote word for word, and besides nothing that the passage lacks or that turns it.

    What is quoted is what settles the statement, so that one which only repeats it cannot be false by it.
    """
    mine, quoted = tokens(text), tokens(ground.citation.quote)
    joined = f" {' '.join(mine)} "
    if len(content(ground.citation.quote)) < _TOLD or f" {' '.join(quoted)} " not in joined:
        return False
    rest = set(joined.replace(f" {' '.join(quoted)} ", " ", 1).split())
    around = f"{ground.passage.text} {ground.before} {ground.record} {ground.section}"
    sentence = ground.passage.sentence
    if not sight.whole:
        return DENYING.isdisjoint(rest) and VEILED.isdisjoint(rest)
    if (rest - set(tokens(sentence))) & RELATIONS or not content(" ".join(rest)) <= content(around):
        return False
    before = text[: text.casefold().find(ground.citation.quote.casefold())]
    if not _same_order(text, sentence) or any(one.denied for one in said_words(before)):
        return False
    figures = asserted(claim, question)
    return all(sight.bears(figure, question, SENTENCE if sight.whole else QUOTE) for figure in figures) and (
        not VEILED & set(rest) or VEILED & set(rest) <= set(tokens(sentence))
    )


_TOLD = 2
_SENTENCE = 4
_NEARLY_WHOLE = 0.8


def _agrees(text: str, ground: Ground, shelf: Shelf, vocabulary: Vocabulary) -> bool:
    sentence = ground.passage.sentence
    mine = said_words(text)
    theirs = _by_word([one for part in ground.passage.sentences for one in said_words(part)])
    holdings = Holdings(
        [sentence, ground.before if not ground.passage.quoted else ground.passage.text, ground.record],
        {**shelf.course.terms, **vocabulary.introduced(ground.citation.source)},
    )
    named = [name for name in names(text) if not holdings.missing(name)]
    in_names = {kin(stem(word)) for name in named for word in tokens(name.text)}
    telling = [one for one in mine if one.word not in in_names]
    if len(mine) < _FEWEST or not telling or not content(text) & content(ground.citation.quote):
        return False
    unsaid = [one for one in telling if one.denied not in theirs.get(one.word, set())]
    if unsaid and not _is_subject(unsaid, mine, ground):
        return False
    words = set(tokens(sentence))
    strange = (set(tokens(text)) - words) & RELATIONS
    if named and words.isdisjoint(_STANDING_FOR) and not any(content(name.text) & content(sentence) for name in named):
        return False  # whoever is named, the sentence does not speak of
    ordered = _same_order(text, sentence) and _same_run(mine, sentence)
    return not strange and ordered and not any(holdings.missing(name) for name in names(text))


_FEWEST = 2


def _is_subject(unsaid: Sequence[_Said], mine: Sequence[_Said], ground: Ground) -> bool:
    """Whether the words that the sentence lacks begin the statement and stand before it in the paragraph.

    `It doubled the capacity` says of the expansion, named just before, that it doubled the capacity.
    """
    if list(unsaid) != list(mine[: len(unsaid)]) or len(unsaid) > 2 or len(mine) - len(unsaid) < 2:
        return False
    begins = tokens(ground.passage.sentence)[:1]
    if not begins or begins[0] not in _STANDING_FOR or any(one.denied for one in unsaid):
        return False
    return {one.word for one in unsaid} <= content(ground.before) | content(ground.passage.text)


_STANDING_FOR = frozenset({"it", "he", "she", "they", "this", "these", "his", "her", "its", "their"})


def _same_run(mine: Sequence[_Said], sentence: str) -> bool:
    """Whether the words come in the sentence in the statement's order: others may say another thing with them."""
    theirs = [one.word for one in said_words(sentence)]
    place = -1
    for one in mine:
        if one.word not in theirs:
            continue
        following = [at for at, word in enumerate(theirs) if word == one.word and at > place]
        if not following:
            return False
        place = following[0]
    return True


def _same_order(text: str, sentence: str) -> bool:
    """Whether the names that both have come in one order: who did what to whom must not be turned round."""
    words = bare_words(sentence)
    places = []
    for name in names(text):
        own = [words.index(word) for word in name.words if word in words]
        if own:
            places.append(min(own))
    return places == sorted(places)


def _denied(claim: Claim, one: _Said, ground: Ground) -> Fault:
    here, there = ("denied", "asserted") if one.denied else ("asserted", "denied")
    return Fault(
        code="S012",
        path=claim.path,
        message=f"the key is its evidence negated: “{one.written}” is {here} in the key and {there} in"
        f" {ground.place()}: “{_short(ground.passage.sentence)}”",
        mend="Turn the answer round, or word it as the evidence does.",
    )


def _opposite(claim: Claim, opposed: tuple[str, str], ground: Ground) -> Fault:
    return Fault(
        code="S012",
        path=claim.path,
        message=f"the key says “{opposed[0]}…” where the evidence says the opposite, “{opposed[1]}…”: in"
        f" {ground.place()} stands “{_short(ground.passage.sentence)}”",
        mend="Turn the answer round, or word it as the evidence does.",
    )


def _short(text: str) -> str:
    return text if len(text) <= _SHOWN else f"{text[:_SHOWN].rstrip()}…"


_SHOWN = 140
