"""S003 for a figure quoted from a sentence that has nothing of what is asked, where another sentence has all of it.

`When was the report released?` is not answered by the month of an offensive, though the quote has that month.
"""

from collections.abc import Iterator, Sequence
from collections.abc import Set as AbstractSet

from quizapp.core.checking.asserting import Figure, asserted
from quizapp.core.checking.candidates import comparable
from quizapp.core.checking.denials import same_sense
from quizapp.core.checking.evidence import Fault, Ground, Shelf
from quizapp.core.checking.excerpts import excerpt
from quizapp.core.checking.framing import framed
from quizapp.core.checking.once import claims_of
from quizapp.core.checking.words import content, plain, role
from quizapp.core.quantities import quantities
from quizapp.core.questions.choice import Choice
from quizapp.core.questions.common import Question
from quizapp.core.questions.number import Number
from quizapp.core.questions.text import Text
from quizapp.core.sentences import sentence_spans
from quizapp.core.sources import Paragraph

_MOST = 0.6
"""So much of what is asked the other sentence must have."""

_IN_ANY_UNIT = frozenset({"date", "duration"})
"""What answers one question as a day or as a month, in months or in years."""


def astray_faults(question: Question, grounds: Sequence[Ground], shelf: Shelf) -> Iterator[Fault]:
    """The fault of the answer of a question that asks for one thing."""
    if not isinstance(question, Number | Text | Choice) or question.checked_by:
        return
    if not grounds or not all(ground.whole for ground in grounds):
        return
    answer = next((one for one in claims_of(question) if one.holds and role(one)[1] == "answer"), None)
    figures = () if answer is None else asserted(answer, question)
    if answer is None or len(figures) != 1:
        return
    asked = content(framed(plain(question.question)).core)
    for ground in grounds:
        asked -= content(ground.record)
    if not asked or any(_has_any(asked, ground) for ground in grounds):
        return
    found = _elsewhere(asked, figures[0], grounds[0], shelf)
    if found is not None:
        paragraph, sentence, figure = found
        yield Fault(
            code="S003",
            path=answer.path,
            message=f"“{figures[0].text}” is quoted from words that say nothing of what is asked, and paragraph"
            f" {paragraph.number} has “{figure}” for it: “{excerpt(sentence, figure)}”",
            mend=f"Write “{figure}” and cite that paragraph, or quote words that say what “{figures[0].text}” is.",
        )


def _has_any(asked: AbstractSet[str], ground: Ground) -> bool:
    told = content(ground.passage.text) | content(ground.before) | content(ground.section)
    return any(word in told or same_sense(word, told) for word in asked)


def _elsewhere(
    asked: AbstractSet[str], figure: Figure, ground: Ground, shelf: Shelf
) -> tuple[Paragraph, str, str] | None:
    """The one sentence of the source that has what is asked and another figure of its kind; None if there are more."""
    index = shelf.index(ground.citation.source)
    found: list[tuple[Paragraph, str, str]] = []
    for paragraph in index.text.paragraphs if index is not None else ():
        if asked.isdisjoint(content(paragraph.text)):
            continue
        for start, end in sentence_spans(paragraph.text):
            sentence = paragraph.text[start:end]
            if len(asked & content(sentence)) < _MOST * len(asked):
                continue
            kind = figure.quantity.kind
            rivals = [
                one
                for one in quantities(sentence)
                if comparable(one, figure.quantity, strict=kind not in _IN_ANY_UNIT)
                and (one.kind == kind or kind not in _IN_ANY_UNIT)
            ]
            if rivals:
                found.append((paragraph, sentence, sentence[rivals[0].start : rivals[0].end]))
    return found[0] if len(found) == 1 else None
