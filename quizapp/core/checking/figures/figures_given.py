"""S010 for a figure quoted for a question that gives another one, which only other words of the source have.

`How many died in the 46 raids that it counted?` is not answered by words that know of no 46 raids, where others have
them and tell of them, there or right behind, another figure that would answer.
"""

from collections.abc import Iterator, Sequence

from quizapp.core.anchoring import Index
from quizapp.core.checking.figures.asserting import Figure, asserted, turn_of_speech
from quizapp.core.checking.figures.bearing import bears_out
from quizapp.core.checking.figures.candidates import comparable
from quizapp.core.checking.reading.concordance import concordance
from quizapp.core.checking.reading.evidence import Fault, Ground
from quizapp.core.checking.reading.excerpts import excerpt
from quizapp.core.checking.reading.once import claims_of
from quizapp.core.checking.reading.words import content, plain, role
from quizapp.core.findings import Severity
from quizapp.core.quantities import Quantity, quantities
from quizapp.core.questions.choice import Choice
from quizapp.core.questions.common import Question
from quizapp.core.questions.number import Number
from quizapp.core.questions.text import Text
from quizapp.core.sources import Paragraph

_NO_YEARS: frozenset[int] = frozenset()


def given_faults(question: Question, grounds: Sequence[Ground]) -> Iterator[Fault]:
    """The fault of the answer of a question that asks for one figure and gives another."""
    if not isinstance(question, Number | Text | Choice) or question.checked_by:
        return
    given = [one for one in quantities(plain(question.question)) if _counts(one)]
    if not given or not grounds or not all(ground.whole for ground in grounds):
        return
    answer = next((one for one in claims_of(question) if one.holds and role(one)[1] == "answer"), None)
    figures = asserted(answer, question) if answer is not None else ()
    if answer is None or len(figures) != 1:
        return
    for one in given:
        if any(_has(one, text) for ground in grounds for text in (ground.passage.text, ground.before)):
            continue
        found = _told_of(one, figures[0], grounds[0].index)
        if found is not None:
            paragraph, rival = found
            yield Fault(
                code="S010",
                path=answer.path,
                message=f"the question speaks of {one.low} {one.noun}, the quote does not, and paragraph"
                f" {paragraph.number} has “{rival}” for them: “{excerpt(paragraph.text, rival)}”",
                mend=f"Write “{rival}” and cite that paragraph, quote words that speak of them, or have a person sign"
                " it off: `checked_by`.",
                severity=Severity.WARNING,
            )
            return


def _counts(one: Quantity) -> bool:
    """Whether a figure of a stem counts what it names: no year, no label, no `one of`."""
    return one.kind == "number" and bool(one.noun) and not one.vague and not turn_of_speech(one) and one.low > 1


def _has(given: Quantity, text: str) -> bool:
    return any(bears_out(other, given, _NO_YEARS) for other in quantities(text))


def _told_of(given: Quantity, figure: Figure, index: Index | None) -> tuple[Paragraph, str] | None:
    """What the one paragraph that has a given figure, or the one right behind it, tells of the same things."""
    if index is None:
        return None
    paragraphs, noun = index.text.paragraphs, content(given.noun)
    naming = set[int]().union(*(concordance(index).get(word, ()) for word in noun))
    there = [at for at in naming if _has(given, paragraphs[at].text)]
    if len(there) != 1:
        return None
    for paragraph in paragraphs[there[0] : there[0] + 2]:
        told = quantities(paragraph.text)
        if any(bears_out(one, figure.quantity, _NO_YEARS) for one in told):
            return None
        for one in told:
            same = noun & content(one.noun) or bears_out(one, given, _NO_YEARS)
            if not same and comparable(one, figure.quantity, strict=True) and _counts_alike(one, figure):
                return paragraph, paragraph.text[one.start : one.end]
    return None


def _counts_alike(one: Quantity, figure: Figure) -> bool:
    return bool(content(one.noun) & figure.words)
