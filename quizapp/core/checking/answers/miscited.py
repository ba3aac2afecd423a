"""S010 and S012 for answers that are cited from the wrong words, where one other sentence of the source has all.

`Which two towns dug the ditch?` is not settled by words on what both towns sold, though these name the two: a person
must look. `They dug a ditch and a well` is wrongly quoted from words that have nothing of it.
"""

from collections.abc import Iterator, Sequence
from collections.abc import Set as AbstractSet
from itertools import chain

from quizapp.core.checking.answers.leading_on import leads_on, stands_beside
from quizapp.core.checking.figures.asserting import asserted
from quizapp.core.checking.lexicons.polarity import SLIGHT
from quizapp.core.checking.reading.concordance import sentences_with
from quizapp.core.checking.reading.evidence import Fault, Ground, Shelf
from quizapp.core.checking.reading.excerpts import excerpt
from quizapp.core.checking.reading.framing import framed
from quizapp.core.checking.reading.names import names
from quizapp.core.checking.reading.once import claims_of
from quizapp.core.checking.reading.senses import is_near
from quizapp.core.checking.reading.words import content, is_key, meaning, plain, spaced
from quizapp.core.findings import Severity
from quizapp.core.folding import spans
from quizapp.core.questions.choice import Choice
from quizapp.core.questions.common import Claim, Question
from quizapp.core.questions.multiple import Multiple
from quizapp.core.questions.text import Text
from quizapp.core.sources import Paragraph

_FEWEST, _MOST = 2, 0.66
"""So many words of what is asked the other sentence must have, and such a share of them."""

_SAYING = 3
"""An answer of so many words of its own says something."""


def miscited_faults(question: Question, grounds: Sequence[Ground], shelf: Shelf) -> Iterator[Fault]:
    """The fault of a question's answers, told of the first."""
    if not isinstance(question, Choice | Text | Multiple) or question.checked_by or not grounds:
        return
    if not all(ground.whole for ground in grounds) or len({one.citation.source for one in grounds}) > 1:
        return
    answers = [one for one in claims_of(question) if one.holds and is_key(one)]
    if not answers or any(asserted(one, question) for one in answers):
        return
    own = frozenset[str]().union(*(content(plain(one.text)) for one in answers))
    asked = content(framed(plain(question.question)).core) - SLIGHT - own - OF_STEMS
    asked = asked.difference(*(content(ground.record) for ground in grounds))
    if len(asked) >= _FEWEST and not (_is_told_here(asked, grounds) and _is_said_here(asked | own, grounds)):
        other = _elsewhere(asked, own, grounds[0], shelf)
        if other is not None and not any(_is_read_with(other[1], one) for one in grounds):
            yield _fault(_code(answers, other[1]), answers[0], grounds[0], "what is asked", *other)
            return
    named_there = (content(one.text) for one in names(plain(answers[0].text)) if not one.leads)
    telling = own.difference(SLIGHT, content(plain(question.question)), *named_there)
    telling = telling.difference(*(content(ground.record) for ground in grounds))
    if len(answers) == 1 and len(telling) >= _SAYING and not _is_told_here(own, grounds):
        other = _elsewhere(telling, own, grounds[0], shelf)
        if other is not None:
            yield _fault("S012", answers[0], grounds[0], "it", *other)


OF_STEMS = content(
    "article text passage report source author state country place person people body group thing word name mention"
    " describe following select tick choose mark pick list two three correct apply answer option statement"
)
"""Words by which a stem says what kind of thing is asked for, and where to look."""


def _code(answers: Sequence[Claim], sentence: str) -> str:
    """S012 where the other sentence has what is answered word for word; a doubt for other words, and for names."""
    if any(names(plain(one.text)) for one in answers):
        return "S010"
    return "S012" if all(spaced(plain(one.text)) in spaced(sentence) for one in answers) else "S010"


def _is_said_here(words: AbstractSet[str], grounds: Sequence[Ground]) -> bool:
    """Whether the quotes' own sentences say anything of the answers, or of what is asked of them."""
    told = frozenset[str]().union(*(content(one.passage.sentence) for one in grounds))
    return any(is_near(word, told) for word in words)


def _is_read_with(sentence: str, ground: Ground) -> bool:
    """Whether a quote stands in a sentence, beside it or where the one leads on from the other."""
    return stands_beside(ground, sentence) or leads_on(ground, sentence)


def _is_told_here(asked: AbstractSet[str], grounds: Sequence[Ground]) -> bool:
    """Whether the quotes' paragraphs, or those before them, say anything of what is asked."""
    around = chain.from_iterable((one.passage.text, one.before, one.section) for one in grounds)
    told = frozenset[str]().union(*map(content, around))
    return any(is_near(word, told) for word in asked)


def _elsewhere(
    asked: AbstractSet[str], own: AbstractSet[str], ground: Ground, shelf: Shelf
) -> tuple[Paragraph, str] | None:
    """The one sentence of the source that has the answers and most of what is asked; None where there is none."""
    index = shelf.index(ground.citation.source)
    if index is None or not own:
        return None
    found: list[tuple[Paragraph, str]] = []
    for paragraph, sentence in sentences_with(asked, index):
        told = content(sentence)
        held = len(asked & told)
        if held >= max(_FEWEST, _MOST * len(asked)) and all(is_near(word, told) for word in own):
            found.append((paragraph, sentence))
    return found[0] if len(found) == 1 else None


def _fault(code: str, answer: Claim, ground: Ground, of: str, paragraph: Paragraph, sentence: str) -> Fault:
    first = next((sentence[one.start : one.end] for one in spans(sentence) if meaning(one.text)), "")
    return Fault(
        code=code,
        path=answer.path,
        message=f"“{plain(answer.text)}” is quoted from words that say nothing of {of},"
        f" “{ground.citation.quote}”, and paragraph {paragraph.number} does: “{excerpt(sentence, first)}”",
        mend=f"Cite the words that say it{', or have a person sign it off: `checked_by`' if code == 'S010' else ''}.",
        severity=Severity.WARNING if code == "S010" else Severity.ERROR,
    )
