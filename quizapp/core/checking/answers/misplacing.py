"""Answers and statements quoted from words that have nothing of them, where another sentence has them word for word.

`Ctenophores` is quoted from a sentence on sponges: that it could not be confirmed there is no matter of other words.
"""

from collections.abc import Iterable, Iterator, Sequence
from collections.abc import Set as AbstractSet

from quizapp.core.anchoring import Index
from quizapp.core.checking.answers.leading_on import stands_beside
from quizapp.core.checking.answers.miscited import OF_STEMS
from quizapp.core.checking.lexicons.polarity import SLIGHT
from quizapp.core.checking.reading.concordance import sentences_with
from quizapp.core.checking.reading.evidence import Fault, Ground, indexes_of
from quizapp.core.checking.reading.excerpts import excerpt
from quizapp.core.checking.reading.framing import framed
from quizapp.core.checking.reading.once import claims_of
from quizapp.core.checking.reading.words import ARTICLE_RE, content, is_key, plain, setting, spaced
from quizapp.core.findings import Severity
from quizapp.core.folding import tokens
from quizapp.core.questions.common import Claim, Question
from quizapp.core.questions.true_false import TrueFalse
from quizapp.core.sources import Paragraph

_SAYING = 4
"""A statement of fewer words of meaning may be told in many places."""

_TOLD, _TOLD_OF = 0.8, 0.6
"""What part of a statement's words another sentence must have, to say it, and to speak of the same."""

_DOUBTED, _UNDOUBTED = 0.5, 0.2
"""What part of them the quotes' sentences may have at most, of what a rule doubts, and of what none does."""

_FURTHER = 2
"""So many words more of what is asked must the other sentence have, where no rule doubts the answer."""


def with_places(faults: Iterable[Fault], question: Question, grounds: Sequence[Ground]) -> Iterator[Fault]:
    """The faults; instead of a doubt, or where there is none, an error for what is told elsewhere and not where quoted.

    Of a statement keyed false a doubt, since what makes it false may well stand elsewhere.
    """
    found = list(faults)
    indexes = indexes_of(grounds)
    if question.checked_by or len(indexes) != 1 or not all(ground.whole for ground in grounds):
        yield from found
        return
    doubted = {fault.path for fault in found if fault.code == "S010"}
    told = {fault.path for fault in found} - doubted
    placed = {}
    for claim in claims_of(question):
        asked = isinstance(question, TrueFalse) or (claim.holds and is_key(claim))
        if asked and claim.path not in told:
            other = _elsewhere(claim, question, grounds, indexes[0], doubted=claim.path in doubted)
            if other is not None and not any(_is_read_with(ground, *other) for ground in grounds):
                placed[claim.path] = _fault(claim, question, grounds[0], *other)
    for fault in found:
        yield placed.pop(fault.path, fault) if fault.code == "S010" else fault
    yield from placed.values()


def _is_read_with(ground: Ground, paragraph: Paragraph, sentence: str) -> bool:
    """Whether a quote is read together with a sentence: beside it, or pointing to what its paragraph has told."""
    if stands_beside(ground, sentence):
        return True
    points = not _POINTING.isdisjoint(tokens(ground.passage.sentence))
    return points and paragraph.number == ground.paragraph_number


_POINTING = frozenset({"they", "them", "these", "those", "it", "this", "such", "he", "she", "him", "her"})


def _elsewhere(
    claim: Claim, question: Question, grounds: Sequence[Ground], index: Index, *, doubted: bool
) -> tuple[Paragraph, str] | None:
    """The first sentence of the source that tells what a part of the key says, where the quotes' own do not."""
    here = [content(ground.passage.sentence) for ground in grounds]
    if isinstance(question, TrueFalse):
        return _of_statement(content(framed(plain(claim.text)).core) - SLIGHT, question, here, index, doubted=doubted)
    text = ARTICLE_RE.sub("", plain(claim.text))
    own, words = content(text) - SLIGHT, spaced(text)
    if not own or any(words in spaced(ground.passage.sentence) for ground in grounds):
        return None
    if not doubted and any(own & one for one in here):
        return None
    asked = content(framed(setting(claim)).core) - SLIGHT - own - OF_STEMS
    least = max(len(asked & one) for one in here) + (0 if doubted else _FURTHER)
    for paragraph, sentence in sentences_with(own, index):
        held = len(asked & content(sentence))
        if words in spaced(sentence) and least < held and len(asked) <= 2 * held:
            return paragraph, sentence
    return None


def _of_statement(
    own: AbstractSet[str], question: TrueFalse, here: Sequence[AbstractSet[str]], index: Index, *, doubted: bool
) -> tuple[Paragraph, str] | None:
    """The same of a statement; one keyed true may share some of its words with the quotes' sentences."""
    most = max(len(own & one) for one in here)
    shared = (_DOUBTED if doubted else _UNDOUBTED) if question.answer else 0
    if len(own) < _SAYING or most > shared * len(own):
        return None
    share = _TOLD if question.answer else _TOLD_OF
    return next(
        (one for one in sentences_with(own, index) if len(own & content(one[1])) >= share * len(own)),
        None,
    )


def _fault(claim: Claim, question: Question, ground: Ground, paragraph: Paragraph, sentence: str) -> Fault:
    text = plain(claim.text)
    doubt = isinstance(question, TrueFalse) and not question.answer
    does = "speaks of it" if doubt else "does"
    says = "have nothing of it" if doubt else "do not say it"
    shown = excerpt(sentence, text if spaced(text) in spaced(sentence) else sentence.split(maxsplit=1)[0])
    return Fault(
        code="S010" if doubt else "S012",
        path=claim.path,
        message=f"“{text}” is quoted from words that {says}, “{ground.citation.quote}”,"
        f" and paragraph {paragraph.number} {does}: “{shown}”",
        mend=f"Cite the words that {'make it false' if doubt else 'say it'}.",
        severity=Severity.WARNING if doubt else Severity.ERROR,
    )
