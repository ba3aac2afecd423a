"""S010 for a statement keyed false of which nearly all stands in its sentence."""

from collections.abc import Iterator, Sequence
from collections.abc import Set as AbstractSet

from quizapp.core.checking.figures.bearing import bears_out
from quizapp.core.checking.lexicons.polarity import DENYING, RELATIONS, SLIGHT
from quizapp.core.checking.reading.denials import said_words
from quizapp.core.checking.reading.evidence import Fault, Ground
from quizapp.core.checking.reading.excerpts import excerpt
from quizapp.core.checking.reading.framing import framed
from quizapp.core.checking.reading.names import Holdings, names
from quizapp.core.checking.reading.phrasing import UNCONFIRMED_FALSE
from quizapp.core.checking.reading.rephrasing import says_contrary
from quizapp.core.checking.reading.senses import contrary_words, same_sense
from quizapp.core.checking.reading.vocabulary import Vocabulary
from quizapp.core.checking.reading.words import content, kin, plain, stem
from quizapp.core.checking.statements.arranging import LOOSE, may_speak, same_order, same_ways
from quizapp.core.checking.statements.bringing_in import brought_in
from quizapp.core.checking.statements.exchanging import exchanged
from quizapp.core.checking.statements.laying_beside import puts_another
from quizapp.core.checking.statements.omitting import does_what_is_named
from quizapp.core.checking.statements.planning import only_meant
from quizapp.core.findings import Severity
from quizapp.core.folding import tokens
from quizapp.core.quantities import quantities
from quizapp.core.questions.true_false import TrueFalse

_TELLING = 3
"""Fewer words of meaning than this tell too little for their being in the sentence to say anything."""

_MOST_STRANGE = 1
"""So many of its words may be strange to the sentence: with more it says another thing."""

_FEWEST_HELD = 2
"""So many of its words must be the sentence's."""

_TURNS = (RELATIONS | DENYING) - LOOSE
"""Small words that turn the sense of a statement wherever they are in it."""

_HALF = 0.5
"""At least so much of its quote a statement must say for it to be doubted: the rest of the sentence settles nothing."""


def seeming_faults(question: TrueFalse, grounds: Sequence[Ground], vocabulary: Vocabulary) -> Iterator[Fault]:
    """The doubt of a statement keyed false; asked last, of one that no rule has anything to say of."""
    if question.answer or question.checked_by or not all(ground.whole for ground in grounds):
        return
    text = plain(question.question)
    for ground in grounds:
        if _seems_borne_out(text, ground, vocabulary) and not _is_another(text, ground, vocabulary):
            yield Fault(
                code="S010",
                path=("answer",),
                message=f"the statement is keyed false, but nearly all that it says stands in {ground.place()}, and"
                f" nothing found there makes it false: “{excerpt(ground.passage.sentence, ground.citation.quote)}”",
                mend=UNCONFIRMED_FALSE,
                severity=Severity.WARNING,
            )
            return


def _is_another(text: str, ground: Ground, vocabulary: Vocabulary) -> bool:
    """Whether it is plain what makes a statement false: another name or figure than its sentence has in the place."""
    turned = exchanged(text, ground.passage.sentences) is not None
    meant = turned or only_meant(text, ground, named=False) is not None
    contrary = meant or says_contrary(text, ground) or does_what_is_named(text, ground)
    return contrary or puts_another(text, ground, vocabulary)


def _seems_borne_out(text: str, ground: Ground, vocabulary: Vocabulary) -> bool:
    """Whether a statement has one strange word at most, and nothing that is known to turn what its sentence says.

    What is asked first is quick to answer and lets most statements go.
    """
    core, speaker = framed(text)
    sentence, quote = ground.passage.sentence, ground.citation.quote
    mine, told, quoted = said_words(core), content(sentence), content(quote)
    own = {one.word for one in mine}
    return (
        len(own) >= _TELLING
        and may_speak(speaker, ground)
        and not contrary_words(own, told)
        and not contrary_words(own, quoted)
        and DENYING.isdisjoint(tokens(core)) == DENYING.isdisjoint(tokens(sentence))
        and _has_its_figures(core, sentence)
        and sum(word in own or same_sense(word, own) for word in quoted) >= _HALF * len(quoted)
        and _has_its_names(core, ground, vocabulary)
        and same_ways(mine, sentence)
        and not _turning(core, sentence, quote)
        and _has_its_words(own, core, told | content(ground.record), told)
        and same_order(core, sentence)
        and not brought_in(core, ground)
    )


def _has_its_figures(core: str, sentence: str) -> bool:
    """Whether the sentence has every figure of a statement: another one makes it false."""
    there = quantities(sentence)
    return all(any(bears_out(other, one, frozenset()) for other in there) for one in quantities(core))


def _has_its_names(core: str, ground: Ground, vocabulary: Vocabulary) -> bool:
    """Whether the passage, its section or the record of its source has every name of a statement."""
    terms = vocabulary.terms([ground])
    holdings = Holdings([ground.passage.text, ground.record, ground.section], terms)
    return not any(holdings.missing(name) for name in names(core))


def _turning(core: str, sentence: str, quote: str) -> AbstractSet[str]:
    """The small words that turn a sense and that a statement has beyond its sentence, or its quote beyond it."""
    mine, theirs = set(tokens(core)), set(tokens(sentence))
    turning = ((mine - theirs) | (set(tokens(quote)) - mine)) & _TURNS
    return turning - {"must", "shall"} if "shall" in theirs else turning


def _has_its_words(own: AbstractSet[str], core: str, held: AbstractSet[str], told: AbstractSet[str]) -> bool:
    """Whether nearly all words of a statement are `held`, parts of its names, or `told` in another word."""
    named = {kin(stem(word)) for name in names(core) for word in tokens(name.text)}
    strange = {word for word in own if word not in held | named | SLIGHT and not same_sense(word, told)}
    return len(strange) <= _MOST_STRANGE and len(own - strange) >= _FEWEST_HELD
