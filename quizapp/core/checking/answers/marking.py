"""S001, S010 and S012 for sentences to mark: each answer is cut from the text, and one of them holds the evidence.

A sentence of another paragraph that has not even the evidence's figures and half its words is the wrong one.
"""

from collections.abc import Iterator, Sequence
from dataclasses import replace

from quizapp.core.checking.doubts.wording import coverage
from quizapp.core.checking.figures.bearing import same_value
from quizapp.core.checking.quoting import quote_faults
from quizapp.core.checking.reading.evidence import Fault, Ground, Shelf
from quizapp.core.checking.reading.excerpts import excerpt
from quizapp.core.findings import Severity
from quizapp.core.quantities import quantities
from quizapp.core.questions.passage import PassageQuestion
from quizapp.core.sources import Citation


def marking_faults(question: PassageQuestion, grounds: Sequence[Ground], shelf: Shelf) -> Iterator[Fault]:
    """The faults of a `passage`'s answers."""
    marked = [
        shelf.ground(Citation(source=question.in_, quote=answer), ("answers", at))
        for at, answer in enumerate(question.answers)
    ]
    lost = [
        replace(fault, path=fault.path[:2])
        for ground in marked
        for fault in quote_faults(ground, shelf.course)
        if fault.code == "S001"
    ]
    yield from lost
    beside = [ground for ground in grounds if ground.citation.source == question.in_ and ground.whole]
    if lost or not beside or not all(ground.whole for ground in marked):
        return
    if not any(_meet(one, other) for one in marked for other in beside):
        apart = not any(_may_say(one, other) for one in marked for other in beside)
        yield Fault(
            code="S012" if apart else "S010",
            path=("answers", 0),
            message="no sentence to mark has the words of the evidence, which are in"
            f" {beside[0].place()}: “{excerpt(beside[0].passage.sentence, beside[0].citation.quote)}”",
            mend="Quote as an answer the sentence that the evidence is from, or cite the one that is to be marked.",
            severity=Severity.ERROR if apart else Severity.WARNING,
        )


def _may_say(one: Ground, other: Ground) -> bool:
    """Whether a marked sentence may be meant by a quote elsewhere: it is beside it, or says much of the same."""
    if one.paragraph_number == other.paragraph_number:
        return True
    sentence, quote = one.passage.sentence, other.citation.quote
    there = quantities(sentence)
    figures = all(any(same_value(own, mine) for own in there) for mine in quantities(quote))
    return figures and coverage(quote, sentence) >= _HALF


_HALF = 0.5


def _meet(one: Ground, other: Ground) -> bool:
    """Whether two quotes touch a sentence in common."""
    here = one.paragraph_number == other.paragraph_number and one.passage.text == other.passage.text
    return here and not set(one.passage.quoted).isdisjoint(other.passage.quoted)
