"""S003 for a figure where another sentence has all of what is asked that the quote's passage has, and more of it.

`How many did the flood drown?` is not answered by those who drowned in the ferry, where another paragraph tells of the
flood's. If that other figure is a distractor the key is wrong; else a person must look (S010).
"""

from collections.abc import Iterator, Sequence
from collections.abc import Set as AbstractSet

from quizapp.core.anchoring import Index
from quizapp.core.checking.figures.asserting import Figure, asserted
from quizapp.core.checking.figures.bearing import bears_out
from quizapp.core.checking.figures.candidates import comparable
from quizapp.core.checking.figures.figures import Sight
from quizapp.core.checking.lexicons.polarity import SLIGHT
from quizapp.core.checking.reading.concordance import concordance
from quizapp.core.checking.reading.evidence import Fault, Ground
from quizapp.core.checking.reading.excerpts import excerpt
from quizapp.core.checking.reading.framing import framed
from quizapp.core.checking.reading.once import claims_of
from quizapp.core.checking.reading.words import content, plain, role
from quizapp.core.findings import Severity
from quizapp.core.quantities import Quantity, quantities
from quizapp.core.questions.choice import Choice
from quizapp.core.questions.common import Question
from quizapp.core.questions.number import Number
from quizapp.core.questions.text import Text
from quizapp.core.sentences import sentence_spans
from quizapp.core.sources import Paragraph

_FEWEST = 2
"""So many words of what is asked, at least, both must have."""

_NO_YEARS: frozenset[int] = frozenset()


def outbid_faults(question: Question, grounds: Sequence[Ground]) -> Iterator[Fault]:
    """The fault of an answer that is one count."""
    if not isinstance(question, Number | Text | Choice) or question.checked_by or not grounds:
        return
    claims = claims_of(question)
    answer = next((one for one in claims if one.holds and role(one)[1] == "answer"), None)
    figures = asserted(answer, question) if answer is not None else ()
    if answer is None or len(figures) != 1 or figures[0].quantity.kind != "number":
        return
    wanting, held = _wanting(question, grounds)
    if not wanting or len(held) < _FEWEST or not all(ground.whole for ground in grounds):
        return
    found = _elsewhere(wanting, held, figures[0], grounds[0].index, {ground.paragraph_number for ground in grounds})
    if found is None or Sight(grounds).makes(figures[0], question):
        return
    paragraph, sentence, other = found
    rivals = [one.quantity for claim in claims if not claim.holds for one in asserted(claim, question)]
    sure = any(bears_out(other, one, _NO_YEARS) for one in rivals)
    text = sentence[other.start : other.end]
    yield Fault(
        code="S003" if sure else "S010",
        path=answer.path,
        message=f"paragraph {paragraph.number} says more of what is asked than the words around the quote, and has"
        f" “{text}” for it: “{excerpt(sentence, text)}”",
        mend=f"Write “{text}” and cite that paragraph, say in the question what “{figures[0].text}” is of, or have a"
        " person sign it off: `checked_by`.",
        severity=Severity.ERROR if sure else Severity.WARNING,
    )


def _wanting(question: Question, grounds: Sequence[Ground]) -> tuple[AbstractSet[str], AbstractSet[str]]:
    """The words of what is asked that the quotes' passages lack, and those that they have."""
    asked = content(framed(plain(question.question)).core) - SLIGHT
    told = frozenset[str]().union(
        *(content(text) for one in grounds for text in (one.passage.text, one.before, one.section))
    )
    asked = asked.difference(*(content(one.record) for one in grounds))
    return asked - told, asked & told


def _elsewhere(
    wanting: AbstractSet[str], held: AbstractSet[str], figure: Figure, index: Index | None, own: AbstractSet[int]
) -> tuple[Paragraph, str, Quantity] | None:
    """The one sentence of other paragraphs that has what the passage has of the question, and more, and a figure."""
    if index is None:
        return None
    places = concordance(index)
    likely = {at for word in wanting for at in places.get(word, ())}
    found: list[tuple[Paragraph, str, Quantity]] = []
    for at in likely:
        paragraph = index.text.paragraphs[at]
        if paragraph.number in own:
            continue
        for start, end in sentence_spans(paragraph.text):
            sentence = paragraph.text[start:end]
            if held <= content(sentence) and not wanting.isdisjoint(content(sentence)):
                other = _comparable(sentence, figure)
                found += [(paragraph, sentence, other)] if other is not None else []
    return found[0] if len(found) == 1 else None


def _comparable(sentence: str, figure: Figure) -> Quantity | None:
    """A figure of a sentence that counts what the key's does, and is another; None if it has the key's own, too."""
    told = quantities(sentence)
    if any(bears_out(one, figure.quantity, _NO_YEARS) for one in told):
        return None
    return next(
        (
            one
            for one in told
            if comparable(one, figure.quantity, strict=True) and not one.vague and content(one.noun) & figure.words
        ),
        None,
    )
