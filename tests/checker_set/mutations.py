"""Sound keys made unsound, each in one way, the same on every machine: what a slip of an author's hand would do.

Nothing here asks the checker's own parts what a figure or a name is, so that it cannot be blind where they are.
"""

import re
from collections.abc import Callable, Iterator, Mapping, Sequence
from dataclasses import dataclass, replace
from itertools import pairwise

from quizapp.core.questions.categorise import Categorise
from quizapp.core.questions.choice import Choice
from quizapp.core.questions.cloze import Cloze
from quizapp.core.questions.common import Option, Question
from quizapp.core.questions.matching import Matching
from quizapp.core.questions.number import Number
from quizapp.core.questions.ordering import Ordering
from quizapp.core.questions.text import Text
from quizapp.core.questions.true_false import TrueFalse
from quizapp.core.sources import Citation, Paragraph, SourceText

FIGURE_RE = re.compile(r"\d+(?:[.,]\d+)*")
NAME_RE = re.compile(r"(?:the |King |Colonel )?[A-Z][\w'.&-]*(?: (?:of |the |de |da )*[A-Z][\w'.&-]*)*")
WORD_RE = re.compile(r"\b[^\W\d_]{4,}\b")
YEAR_RE = re.compile(r"\b1[5-9]\d\d\b|\b20\d\d\b")
OTHER_UNITS = {
    "months": "weeks", "years": "months", "days": "hours", "minutes": "hours", "m": "km", "km": "miles", "cm": "m",
    "mm": "cm", "kg": "g", "miles": "km", "million pounds": "thousand pounds", "billion pounds": "million pounds",
    "million dollars": "billion dollars", "million euros": "million dollars", "pounds": "dollars", "pence": "dollars",
    "dollars": "euros", "litres": "millilitres",
}  # fmt: skip
SPELLED = {
    "2": "two", "3": "three", "4": "four", "7": "seven", "10": "ten", "15": "fifteen", "18": "eighteen", "20": "twenty",
    "30": "thirty", "35": "thirty-five",
}  # fmt: skip


@dataclass(frozen=True, slots=True, kw_only=True)
class Mutant:
    """A sound question made unsound: in what way, and the codes that may say so, the likeliest first."""

    kind: str
    codes: tuple[str, ...]
    question: Question


def mutants(questions: Sequence[Question], text: SourceText) -> Iterator[Mutant]:
    """Every mutant of the sound questions on one text, in order; a question may give several."""
    names = _names(questions)
    for question in questions:
        for kind, (make, codes) in KINDS.items():
            changed = make(question, names, text)
            if changed is not None:
                yield Mutant(kind=kind, codes=codes, question=replace(changed, id=f"{question.id}-{kind}"))


Names = Sequence[tuple[str, Citation]]
Make = Callable[[Question, Names, SourceText], Question | None]


def _names(questions: Sequence[Question]) -> Names:
    """The answers that are names, each with where it stands."""
    return [
        (question.answer, question.evidence[0])
        for question in questions
        if isinstance(question, Text) and NAME_RE.fullmatch(question.answer) and not _is_date(question.answer)
    ]


def _is_date(text: str) -> bool:
    return any(character.isdigit() for character in text) or text in {"Thursday", "January", "February"}


def _figure(question: Question, names: Names, text: SourceText) -> Question | None:  # noqa: ARG001
    """Another figure than the source's: its digits turned round, or one more."""
    if isinstance(question, Number) and question.answer is not None:
        changed = float(_other_digits(f"{question.answer:.10g}"))
        return replace(question, answer=int(changed) if changed.is_integer() else changed)
    if isinstance(question, Text | Choice) and (match := FIGURE_RE.search(question.answer)) is not None:
        answer = question.answer[: match.start()] + _other_digits(match[0]) + question.answer[match.end() :]
        if isinstance(question, Text):
            return replace(question, answer=answer, accept=())
        return None if answer in {option.text for option in question.distractors} else replace(question, answer=answer)
    return None


def _other_digits(written: str) -> str:
    """The figure with two different digits beside each other exchanged (not to begin with 0), else the last changed."""
    at = [n for n, character in enumerate(written) if character.isdigit()]
    for one, other in pairwise(at):
        if written[one] != written[other] and written[other] != "0":
            return written[:one] + written[other] + written[one + 1 : other] + written[one] + written[other + 1 :]
    last = at[-1] if written[at[-1]] != "0" else at[0]
    return written[:last] + str(int(written[last]) % 9 + 1) + written[last + 1 :]


def _near_figure(question: Question, names: Names, text: SourceText) -> Question | None:  # noqa: ARG001
    """A figure that the quote's own paragraph gives for something else."""
    if not isinstance(question, Number) or question.answer is None:
        return None
    paragraph = paragraph_of(question.evidence[0], text)
    others = [float(found.replace(",", "")) for found in FIGURE_RE.findall(paragraph.text) if found.count(".") <= 1]
    others = [value for value in others if abs(value - question.answer) > 1e-9 and value * 10**6 != question.answer]
    if not others:
        return None
    return replace(question, answer=int(others[0]) if others[0].is_integer() else others[0])


def _unit(question: Question, names: Names, text: SourceText) -> Question | None:  # noqa: ARG001
    """The same figure in another unit, where the stem does not say which is wanted."""
    if not isinstance(question, Number) or question.unit not in OTHER_UNITS:
        return None
    asked = question.unit.replace("million ", "").replace("billion ", "")
    stem = question.question.replace(f"million {asked}", asked).replace(f"billion {asked}", asked)
    stem = stem.replace(asked, OTHER_UNITS[question.unit])
    return replace(question, unit=OTHER_UNITS[question.unit], question=stem)


def _near_name(question: Question, names: Names, text: SourceText) -> Question | None:
    """A name that stands in the same paragraph and answers another question."""
    return _other_name(question, names, lambda here, there: _place(here) == _place(there), text)


def _far_name(question: Question, names: Names, text: SourceText) -> Question | None:
    """A name that stands elsewhere in the same text."""

    def apart(here: Citation, there: Citation) -> bool:
        return _place(here) != _place(there)

    return _other_name(question, names, apart, text)


def _place(citation: Citation) -> tuple[str, int | None]:
    return citation.section, citation.paragraph


def _other_name(
    question: Question, names: Names, fits: Callable[[Citation, Citation], bool], text: SourceText
) -> Question | None:
    if not isinstance(question, Text) or not any(question.answer == name for name, _ in names):
        return None
    here = question.evidence[0]
    own = " ".join((question.answer, *question.accept, question.question)).casefold()
    beside = paragraph_of(here, text).text
    for name, there in names:
        words = [word for word in re.findall(r"\w+", name.casefold()) if len(word) > 3]
        strange = not any(word in own for word in words)
        if fits(here, there) and words and strange and (_place(here) == _place(there) or name not in beside):
            return replace(question, answer=name, accept=())
    return None


def _strange_name(question: Question, names: Names, text: SourceText) -> Question | None:  # noqa: ARG001
    """A name that the text does not hold at all."""
    if not isinstance(question, Text) or not any(question.answer == name for name, _ in names):
        return None
    persons = re.match(r"(?:who|whom|whose)\b", question.question.casefold()) is not None
    return replace(question, answer="Gerhard Lindqvist" if persons else "Kandahar", accept=())


def _quote(question: Question, names: Names, text: SourceText) -> Question | None:  # noqa: ARG001
    """The quote with its longest word exchanged for another of the source."""
    citation = question.evidence[0]
    words = sorted(WORD_RE.findall(citation.quote), key=len, reverse=True)
    if not words:
        return None
    own = set(WORD_RE.findall(paragraph_of(citation, text).text))
    others = (word for one in text.paragraphs for word in WORD_RE.findall(one.text))
    other = next(word for word in others if word not in own and word[0].casefold() != words[0][0].casefold())
    quote = re.sub(rf"\b{words[0]}\b", other, citation.quote, count=1)
    return replace(question, evidence=(replace(citation, quote=quote), *question.evidence[1:]))


def _paragraph(question: Question, names: Names, text: SourceText) -> Question | None:  # noqa: ARG001
    """The citation a paragraph too late."""
    citation = question.evidence[0]
    moved = replace(citation, paragraph=(citation.paragraph or 0) + 1)
    return replace(question, evidence=(moved, *question.evidence[1:]))


def _polarity(question: Question, names: Names, text: SourceText) -> Question | None:  # noqa: ARG001
    """A true-false key turned round."""
    return replace(question, answer=not question.answer) if isinstance(question, TrueFalse) else None


def _key(question: Question, names: Names, text: SourceText) -> Question | None:  # noqa: ARG001
    """A distractor made the answer, and the answer a distractor."""
    if not isinstance(question, Choice):
        return None
    first, *others = question.distractors
    return replace(question, answer=first.text, distractors=(Option(text=question.answer), *others))


def _rival(question: Question, names: Names, text: SourceText) -> Question | None:  # noqa: ARG001
    """A distractor that says the answer in other words: its figure spelled out."""
    if not isinstance(question, Choice) or (match := FIGURE_RE.search(question.answer)) is None:
        return None
    if match[0] not in SPELLED:
        return None
    twin = question.answer[: match.start()] + SPELLED[match[0]] + question.answer[match.end() :]
    return replace(question, distractors=(Option(text=twin), *question.distractors[1:]))


def _pair(question: Question, names: Names, text: SourceText) -> Question | None:  # noqa: ARG001
    """Two pairs of a matching, or two like gaps of a cloze, with each other's answer."""
    if isinstance(question, Matching):
        one, other, *others = question.pairs
        return replace(question, pairs=(replace(one, answer=other.answer), replace(other, answer=one.answer), *others))
    if isinstance(question, Cloze) and len(question.blanks) > 1:
        one, other, *others = question.blanks
        if type(one.asks) is type(other.asks):
            return replace(question, blanks=(replace(one, asks=other.asks), replace(other, asks=one.asks), *others))
    return None


def _group(question: Question, names: Names, text: SourceText) -> Question | None:  # noqa: ARG001
    """The items of two groups exchanged."""
    if not isinstance(question, Categorise):
        return None
    one, other, *others = question.groups
    return replace(question, groups=(replace(one, items=other.items), replace(other, items=one.items), *others))


def _order(question: Question, names: Names, text: SourceText) -> Question | None:  # noqa: ARG001
    """Two dated steps exchanged."""
    if not isinstance(question, Ordering) or not all(YEAR_RE.search(step) for step in question.order):
        return None
    one, other, *others = question.order
    return replace(question, order=(other, one, *others))


def _no_evidence(question: Question, names: Names, text: SourceText) -> Question | None:  # noqa: ARG001
    """The evidence left out."""
    return replace(question, evidence=()) if isinstance(question, Matching | Cloze) else None


def paragraph_of(citation: Citation, text: SourceText) -> Paragraph:
    """The paragraph that a sound citation names."""
    return next(one for one in text.paragraphs if citation.names(one))


KINDS: Mapping[str, tuple[Make, tuple[str, ...]]] = {
    "figure": (_figure, ("S003",)),
    "near-figure": (_near_figure, ("S003",)),
    "unit": (_unit, ("S003",)),
    "near-name": (_near_name, ("S004",)),
    "far-name": (_far_name, ("S004",)),
    "strange-name": (_strange_name, ("S004",)),
    "quote": (_quote, ("S001",)),
    "paragraph": (_paragraph, ("S002",)),
    "polarity": (_polarity, ("S003", "S004", "S012")),
    "exchanged": (_key, ("S003", "S004", "S005", "S012")),
    "rival": (_rival, ("S005",)),
    "pair": (_pair, ("S003", "S004", "S012")),
    "group": (_group, ("S003", "S004", "S012")),
    "order": (_order, ("S003",)),
    "no-evidence": (_no_evidence, ("S009",)),
}
