"""S010 for a statement keyed false of which no rule can tell what makes it so."""

from collections.abc import Iterator, Sequence
from collections.abc import Set as AbstractSet

from quizapp.core.checking.arranging import LOOSE, may_speak, same_order, same_ways
from quizapp.core.checking.bearing import bears_out
from quizapp.core.checking.denials import contrary_words, said_words, same_sense
from quizapp.core.checking.evidence import Fault, Ground, Shelf
from quizapp.core.checking.excerpts import excerpt
from quizapp.core.checking.exchanging import exchanged
from quizapp.core.checking.framing import framed
from quizapp.core.checking.lexicons.polarity import DENYING, RELATIONS, SLIGHT
from quizapp.core.checking.names import Holdings, names
from quizapp.core.checking.swapping import puts_another
from quizapp.core.checking.vocabulary import Vocabulary
from quizapp.core.checking.words import content, kin, plain, stem
from quizapp.core.findings import Severity
from quizapp.core.folding import tokens
from quizapp.core.quantities import quantities
from quizapp.core.questions.true_false import TrueFalse

_TELLING = 3
_FEWEST = 2
_HALF = 0.5
"""At least so much of its quote a statement must say for it to be doubted: the rest of the sentence settles nothing."""


def _is_contrary(own: AbstractSet[str], told: AbstractSet[str], quoted: AbstractSet[str]) -> bool:
    return contrary_words(own, told) is not None or contrary_words(own, quoted) is not None


def seeming_faults(
    question: TrueFalse, grounds: Sequence[Ground], shelf: Shelf, vocabulary: Vocabulary
) -> Iterator[Fault]:
    """The doubt of a statement keyed false; asked last, of one that no rule has anything to say of."""
    if question.answer or question.checked_by or not all(ground.whole for ground in grounds):
        return
    text = plain(question.question)
    for ground in grounds:
        if _seems_borne_out(text, ground, shelf, vocabulary) and not _is_another(text, ground, shelf, vocabulary):
            yield Fault(
                code="S010",
                path=("answer",),
                message="the statement is keyed false, and no rule can tell what makes it so: nearly all that it says"
                f" is in {ground.place()}: “{excerpt(ground.passage.sentence, ground.citation.quote)}”",
                mend="Write `answer: true`, quote the words that the statement goes against, or have a person sign it"
                " off: `checked_by`.",
                severity=Severity.WARNING,
            )
            return


def _is_another(text: str, ground: Ground, shelf: Shelf, vocabulary: Vocabulary) -> bool:
    """Whether it is plain what makes a statement false: another name or figure than its sentence has in the place."""
    turned = exchanged(text, ground.passage.sentences) is not None
    return turned or puts_another(text, ground, shelf, vocabulary)


def _seems_borne_out(text: str, ground: Ground, shelf: Shelf, vocabulary: Vocabulary) -> bool:
    """Whether a statement has one strange word at most, and nothing that is known to turn what its sentence says."""
    core, speaker = framed(text)
    sentence, passage = ground.passage.sentence, ground.passage.text
    mine, told = said_words(core), content(sentence)
    own = {one.word for one in mine}
    quoted = content(ground.citation.quote)
    if (
        len(own) < _TELLING
        or not may_speak(speaker, ground)
        or contrary_words(own, told)
        or contrary_words(own, quoted)
    ):
        return False
    if DENYING.isdisjoint(tokens(core)) != DENYING.isdisjoint(tokens(sentence)):
        return False
    if not _has_its_figures(core, sentence):
        return False  # another figure than the sentence's makes it false
    if sum(word in own or same_sense(word, own) for word in quoted) < _HALF * len(quoted):
        return False
    terms = {**shelf.course.terms, **vocabulary.introduced(ground.citation.source)}
    holdings = Holdings([passage, ground.record, ground.section], terms)
    if any(holdings.missing(name) for name in names(core)) or not same_ways(mine, sentence):
        return False
    named = {kin(stem(word)) for name in names(core) for word in tokens(name.text)}
    held = told | named | SLIGHT | content(ground.record)
    strange = {one.word for one in mine if one.word not in held and not same_sense(one.word, told)}
    mine_small, quote_small = set(tokens(core)), set(tokens(ground.citation.quote))
    turned = ((mine_small - set(tokens(sentence))) | (quote_small - mine_small)) & ((RELATIONS | DENYING) - LOOSE)
    if "shall" in tokens(sentence):
        turned -= {"must", "shall"}
    return len(strange) <= 1 and not turned and len(own - strange) >= _FEWEST and same_order(core, sentence)


def _has_its_figures(core: str, sentence: str) -> bool:
    """Whether the sentence has every figure of a statement."""
    there = quantities(sentence)
    return all(any(bears_out(other, one, frozenset()) for other in there) for one in quantities(core))
