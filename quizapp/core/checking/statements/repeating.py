"""A statement that has its quote, or a sentence of its passage, word for word."""

from collections.abc import Sequence

from quizapp.core.checking.figures.asserting import asserted
from quizapp.core.checking.figures.candidates import QUOTE, SENTENCE
from quizapp.core.checking.figures.figures import Sight
from quizapp.core.checking.lexicons.clauses import STANDING_FOR
from quizapp.core.checking.lexicons.polarity import DENYING, RELATIONS, VEILED
from quizapp.core.checking.reading.bare_words import bare_words
from quizapp.core.checking.reading.denials import said_words
from quizapp.core.checking.reading.evidence import Ground
from quizapp.core.checking.reading.names import names
from quizapp.core.checking.reading.words import content
from quizapp.core.checking.statements.arranging import same_order
from quizapp.core.fingerprints import RUN, Proved, hashes
from quizapp.core.folding import tokens
from quizapp.core.questions.common import Claim, Question
from quizapp.core.sentences import sentence_spans


def is_verbatim(text: str, passage: str) -> bool:
    """Whether a statement is a sentence of the passage as it stands, or nearly a whole one."""
    mine = tokens(text)
    joined = f" {' '.join(mine)} "
    if len(mine) < _SHORTEST or joined not in f" {' '.join(tokens(passage))} ":
        return False
    for low, high in sentence_spans(passage):
        theirs = tokens(passage[low:high])
        if mine == theirs:
            return True
        if len(mine) < _SENTENCE:
            continue
        if f" {' '.join(theirs)} ".startswith(joined) or (
            joined in f" {' '.join(theirs)} " and len(mine) > _NEARLY_WHOLE * len(theirs)
        ):
            return True
    if len(mine) < _SENTENCE:
        return False
    begins = [f" {' '.join(tokens(passage[low:]))} " for low, _ in sentence_spans(passage)]
    return any(one.startswith(joined) for one in begins)


def repeats(text: str, ground: Ground, sight: Sight, question: Question, claim: Claim) -> bool:
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
        lacking = _unprinted(mine, ground)
        if lacking == [] and len(mine) > _SENTENCE:
            return True
        return DENYING.isdisjoint(rest) and VEILED.isdisjoint(rest) and not _is_put_in(text, lacking or ())
    if (
        _names_another(text, ground)
        or (rest - set(tokens(sentence))) & RELATIONS
        or not content(" ".join(rest)) <= content(around)
    ):
        return False
    before = text[: text.casefold().find(ground.citation.quote.casefold())]
    if not same_order(text, sentence) or any(one.denied for one in said_words(before)):
        return False
    figures = asserted(claim, question)
    return all(sight.bears(figure, question, SENTENCE if sight.whole else QUOTE) for figure in figures) and (
        not VEILED & set(rest) or VEILED & set(rest) <= set(tokens(sentence))
    )


def _names_another(text: str, ground: Ground) -> bool:
    """Whether a statement names somebody of whom neither the sentence nor what stands over it speaks."""
    told = set(bare_words(f"{ground.passage.sentence} {ground.record} {ground.section}"))
    return STANDING_FOR.isdisjoint(told) and any(told.isdisjoint(name.words) for name in names(text))


def _is_put_in(text: str, lacking: Sequence[Sequence[str]]) -> bool:
    """Whether a statement has a name or a figure among words that the print of its paragraph lacks."""
    telling = {word for name in names(text) for word in bare_words(name.text)}
    return any(word in telling or word[0].isdigit() for run in lacking for word in run)


def _unprinted(words: Sequence[str], ground: Ground) -> list[Sequence[str]] | None:
    """The runs of a statement's words that its paragraph's print lacks; None where there is no print."""
    if not isinstance(ground.printed, Proved):
        return None
    held = frozenset(ground.printed.paragraph.hashes)
    return [words[at : at + RUN] for at, one in enumerate(hashes(words)) if one not in held]


_TOLD = 2
_SENTENCE = 4
_SHORTEST = 3
_NEARLY_WHOLE = 0.8
