"""Statements that say a phrase of their passage in another phrase, or in one of the other side of the same question.

`Most of the wells` is `the greater part of the wells`, and excludes `fewer than half of the wells`.
"""

import re
from collections.abc import Sequence
from dataclasses import replace

from quizapp.core.checking.lexicons.polarity import DENYING
from quizapp.core.checking.lexicons.undone import STOPPED
from quizapp.core.checking.reading.evidence import Ground
from quizapp.core.checking.reading.phrases import Phrase, phrases
from quizapp.core.checking.reading.words import content, meaning
from quizapp.core.folding import spans, tokens
from quizapp.core.questions.true_false import TrueFalse


def in_its_phrases(question: TrueFalse, grounds: Sequence[Ground]) -> TrueFalse:
    """The statement with the phrases of its passage in place of its own that say the same."""
    mine = phrases(question.question)
    if not mine or not all(ground.whole for ground in grounds):
        return question
    theirs = [one for ground in grounds for one in phrases(ground.passage.sentence)]
    told = frozenset[str]().union(*(content(ground.passage.sentence) for ground in grounds))
    text = question.question
    words = spans(text)
    said = tokens(text)
    put_from = len(words)  # phrases of two questions may have words in common
    for one in sorted(mine, key=lambda one: -one.at[0]):
        same = next((other for other in theirs if _is_same(one, other)), None)
        if same is None or one.at[-1] >= put_from or all(word in said for word in tokens(same.written)):
            continue
        if content(one.written) <= told:
            continue  # the passage has it too, farther apart
        before = text[: words[one.at[0]].start].split()[-1:]
        if _STOPPED_RE.fullmatch(" ".join([*before, one.written])):
            continue  # of `its sale was blocked` no `its sale was quarrel` is made
        within = [words[at].text for at in range(one.at[0], one.at[-1]) if at not in one.at]
        put = " ".join((same.written, *within))
        text = f"{text[: words[one.at[0]].start]}{put}{text[words[one.at[-1]].end :]}"
        put_from = one.at[0]
    return question if text == question.question else replace(question, question=text)


_STOPPED_RE = re.compile(STOPPED, re.IGNORECASE)


def says_contrary(text: str, ground: Ground) -> bool:
    """Whether a text has a phrase that the quote, or else its sentence, excludes."""
    return any(contrary_phrases(text, told) is not None for told in (ground.citation.quote, ground.passage.sentence))


def turns_amount(text: str, told: str) -> bool:
    """Whether a text speaks of most where what is told speaks of few: what it denies of them is asserted of these."""
    mine = {(one.form.side, one.denied) for one in phrases(text) if one.form.matter == _OF_AMOUNT}
    theirs = {(one.form.side, one.denied) for one in phrases(told) if one.form.matter == _OF_AMOUNT}
    for found, words in ((mine, tokens(text)), (theirs, tokens(told))):
        if "most" in words:
            found.add((0, False))
        if "few" in words:
            found.add((1, False))
    return any((1 - side, denied) in mine for side, denied in theirs)


_OF_AMOUNT = 0
"""The first question of the lexicon: how many of them."""


def contrary_phrases(text: str, told: str, around: str = "") -> tuple[str, str] | None:
    """A phrase of a text and one that it excludes of what is told, each as written; None where there are none.

    What stands `around` what is told may say the text's phrase of another thing.
    """
    mine = phrases(text)
    theirs = phrases(told) if mine else ()
    beside = _phrases_nearer(text, mine, told, around) if theirs and around else ()
    for one in mine:
        for other in theirs:
            if (
                one.form.matter == other.form.matter
                and one.form.side != other.form.side
                and one.denied == other.denied
                and "nearly" not in (one.written.casefold(), other.written.casefold())  # an amount, not a place
                and not any(_on_side(third, other) for third in mine)
                and not any(_on_side(third, one) for third in (*theirs, *beside))
            ):
                return one.written, other.written
    return None


def _phrases_nearer(text: str, mine: Sequence[Phrase], told: str, around: str) -> list[Phrase]:
    """The phrases of the clauses that a text has, from its first one on, as many words of as of what is told."""
    phrased = {at for one in mine for at in one.at}
    behind = [word for at, word in enumerate(tokens(text)) if at > mine[0].at[0] and at not in phrased]
    own = content(" ".join(behind)) or content(text)
    held = len(own & content(told))
    clauses = _CLAUSE_ENDS_RE.split(around)
    return [
        one for clause in clauses if len(clauses) > 1 and len(own & content(clause)) >= held for one in phrases(clause)
    ]


_CLAUSE_ENDS_RE = re.compile(r"; |,? (?:but|while|whereas|although|though) |, and ")


def said_alike(text: str, told: str) -> frozenset[str]:
    """The stems of the phrases of a text that another one of what is told agrees with, though only one denies."""
    mine = phrases(text)
    theirs = phrases(told) if mine else ()
    return frozenset(
        key
        for one in mine
        if any(
            _on_side(one, other) and _denies(one) != _denies(other) and one.denied == other.denied for other in theirs
        )
        for key in map(meaning, tokens(one.written))
    )


def says_alike(text: str, told: str, words: Sequence[str]) -> bool:
    """Whether all of these words of a text stand in phrases that what is told has, or has others for."""
    alike = agreeing(text, told)
    return all(any(word in tokens(one.written) for one in alike) for word in words)


def agreeing(text: str, told: str) -> list[Phrase]:
    """The phrases of a text that what is told has, or has others of their side for."""
    mine = phrases(text)
    theirs = phrases(told) if mine else ()
    return [one for one in mine if any(_on_side(one, other) and one.denied == other.denied for other in theirs)]


def agreed_words(text: str, told: str) -> frozenset[str]:
    """The words of meaning of these phrases."""
    return frozenset[str]().union(*(content(one.written) for one in agreeing(text, told)))


def meeting(text: str, told: str) -> list[Phrase]:
    """The phrases of a text that answer a question which one of what is told answers, on whichever side."""
    mine = phrases(text)
    matters = {one.form.matter for one in phrases(told)} if mine else set()
    return [one for one in mine if one.form.matter in matters]


def _denies(one: Phrase) -> bool:
    return not DENYING.isdisjoint(one.form.words)


def _is_same(one: Phrase, other: Phrase) -> bool:
    return one.form[1:] == other.form[1:] and one.form.words != other.form.words


def _on_side(one: Phrase, other: Phrase) -> bool:
    return one.form.matter == other.form.matter and one.form.side == other.form.side
