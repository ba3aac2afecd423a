"""S010 for an answer quoted from words that say little of what is asked, where others say most of it.

`When was the report released?` is not answered by the month of an offensive, though the quote has that month. What is
asked may be said in the one place and answered in another, so a person must look, where nothing leads from one to the
other. Of several that a stem asks the longest of, the others say no less.
"""

import re
from collections.abc import Iterator, Sequence
from collections.abc import Set as AbstractSet
from typing import NamedTuple

from quizapp.core.anchoring import Anchor, Index
from quizapp.core.checking.answers.leading_on import (
    leads_on,
    points_back,
    shares_a_name,
    speaks_of_somebody,
    stands_beside,
)
from quizapp.core.checking.answers.miscited import OF_STEMS
from quizapp.core.checking.figures.asserting import Figure, asserted
from quizapp.core.checking.figures.candidates import comparable
from quizapp.core.checking.figures.extremes import asks_for_an_extreme
from quizapp.core.checking.lexicons.polarity import SLIGHT
from quizapp.core.checking.reading.concordance import concordance
from quizapp.core.checking.reading.enumerating import lead_of
from quizapp.core.checking.reading.evidence import Fault, Ground, Shelf
from quizapp.core.checking.reading.excerpts import excerpt
from quizapp.core.checking.reading.framing import framed
from quizapp.core.checking.reading.names import is_people, is_plainly_a_name, names
from quizapp.core.checking.reading.once import claims_of
from quizapp.core.checking.reading.senses import is_near, same_sense
from quizapp.core.checking.reading.words import content, meaning, plain, role, spaced
from quizapp.core.findings import Severity
from quizapp.core.folding import spans
from quizapp.core.quantities import quantities
from quizapp.core.questions.choice import Choice
from quizapp.core.questions.common import Claim, Question
from quizapp.core.questions.number import Number
from quizapp.core.questions.text import Text
from quizapp.core.sentences import sentence_spans
from quizapp.core.sources import Paragraph

_MOST = 0.6
"""So much of what is asked the other sentence must have."""

_LITTLE = 0.34
"""So much of it at most the quote's own sentence may have, or its paragraph where the other is in another one."""

_MORE = 3
"""So many more words of what is asked the other sentence must have."""

_NEARLY_ALL = 0.8
"""The same of a figure that is called wrong, though its paragraph has something of what is asked."""

_IN_ANY_UNIT = frozenset({"date", "duration"})
"""What answers one question as a day or as a month, in months or in years."""


class Elsewhere(NamedTuple):
    """A sentence of a source that has most of what is asked."""

    paragraph: Paragraph
    text: str
    held: int


def astray_faults(question: Question, grounds: Sequence[Ground], shelf: Shelf) -> Iterator[Fault]:
    """The fault of the answer of a question that asks for one thing."""
    if not isinstance(question, Number | Text | Choice) or question.checked_by:
        return
    answer = next((one for one in claims_of(question) if one.holds and role(one)[1] == "answer"), None)
    if answer is None or not grounds or not all(ground.whole for ground in grounds):
        return
    stem = plain(question.question)
    asked = content(framed(stem).core)
    for ground in grounds:
        asked -= content(ground.record)
    figures = asserted(answer, question)
    if not asked or (figures and asks_for_an_extreme(stem)):
        return
    if len(figures) == 1 and not any(_has_any(asked, ground) for ground in grounds):
        found = _figure_elsewhere(asked, figures[0], grounds[0], shelf)
        if found is not None:
            yield _answered_by(answer, grounds[0], *found)
            return
    instead = _answered_elsewhere(asked - SLIGHT, answer, figures, stem, grounds)
    if instead is not None:
        yield _answered_by(answer, grounds[0], *instead)
        return
    other = _elsewhere(asked - SLIGHT, answer, grounds)
    if other is not None:
        yield _doubtful(answer, grounds[0], other, asked)


def _doubtful(answer: Claim, ground: Ground, other: Elsewhere, asked: AbstractSet[str]) -> Fault:
    first = next((other.text[one.start : one.end] for one in spans(other.text) if meaning(one.text) in asked), "")
    return Fault(
        code="S010",
        path=answer.path,
        message=f"the quote says little of what is asked, “{ground.citation.quote}”, and paragraph"
        f" {other.paragraph.number} says most of it: “{excerpt(other.text, first)}”",
        mend="Cite the words that answer the question, correct the answer, or have a person sign it off: `checked_by`.",
        severity=Severity.WARNING,
    )


def _answered_by(answer: Claim, ground: Ground, other: Elsewhere, rival: str) -> Fault:
    has = f"“{rival}”" if quantities(rival) else "others"
    return Fault(
        code="S010",
        path=answer.path,
        message=f"“{plain(answer.text)}” is quoted from words that do not say what is asked,"
        f" “{ground.citation.quote}”, and paragraph {other.paragraph.number} has {has} for it:"
        f" “{excerpt(other.text, rival)}”",
        mend="Correct the answer and cite those words, quote the words that bear it out, or have a person sign it off:"
        " `checked_by`.",
        severity=Severity.WARNING,
    )


def _answered_elsewhere(
    asked: AbstractSet[str], answer: Claim, figures: Sequence[Figure], stem: str, grounds: Sequence[Ground]
) -> tuple[Elsewhere, str] | None:
    """The one sentence that has all that is asked, and what it has beside it of the answer's kind; None if none.

    Words that say of what kind the answer is (`in which year`, `what city`) need not stand there.
    """
    asked = asked - OF_STEMS.union(*(content(one[1]) for one in _KIND_RE.finditer(stem)))
    if len(asked) < _FEWEST or not _is_of_another_matter(asked, stem, grounds):
        return None
    if len(figures) > 1 or not (figures or names(plain(answer.text))):
        return None
    found: list[tuple[Elsewhere, str]] = []
    for ground in grounds:
        paragraph = ground.sought.paragraph if isinstance(ground.sought, Anchor) else None
        for at, (start, end) in enumerate(ground.passage.spans if paragraph is not None else ()):
            text = ground.passage.text[start:end]
            held = sum(is_near(word, content(text)) for word in asked)
            if at in ground.passage.quoted or held < _NEARLY_ALL * len(asked) or held < min(len(asked), _MORE):
                continue
            rival = _beside_what_is_asked(asked, answer, figures, stem, text)
            other = Elsewhere(paragraph, text, held) if rival and paragraph is not None else None
            if other is not None and not _settles_nothing(other, answer, grounds, of_figure=bool(figures)):
                found.append((other, rival))
    return found[0] if len(found) == 1 else None


_KIND_RE = re.compile(r"\b(?:which|what) (?:(?:kind|sort|type|name) of )?(\w+)", re.IGNORECASE)
_FEWEST = 2
"""Fewer words of what is asked may stand together anywhere."""


def _is_of_another_matter(asked: AbstractSet[str], stem: str, grounds: Sequence[Ground]) -> bool:
    """Whether the quotes' sentences have nothing of what is asked but, at most, of whom or what their passages are."""
    own = frozenset[str]().union(*(content(f"{lead_of(one)} {one.passage.sentence}") for one in grounds))
    here = {word for word in asked if is_near(word, own)}
    if not here:
        return True
    if len(asked) < _MORE or len(here) > _HALF * len(asked):
        return False
    given = content(" ".join(one.text for one in names(stem)))
    return all(word in given or any(_is_topic(word, ground) for ground in grounds) for word in here)


_HALF = 0.5


def _is_topic(word: str, ground: Ground) -> bool:
    """Whether a passage speaks of a thing in one sentence after another."""
    passage = ground.passage
    return sum(word in content(passage.text[start:end]) for start, end in passage.spans) >= _MORE


def _beside_what_is_asked(
    asked: AbstractSet[str], answer: Claim, figures: Sequence[Figure], stem: str, sentence: str
) -> str:
    """What a sentence has of an answer's kind, a figure or a name, in a clause with something of what is asked."""
    given = content(" ".join(one.text for one in names(stem)))
    telling = asked - given or asked
    most = max(1, _MOST * sum(is_near(word, content(sentence)) for word in telling))
    for clause in _clauses(sentence):
        if sum(is_near(word, content(clause)) for word in telling) < most:
            continue
        rival = _rival(figures[0], clause) if figures else _named(clause, stem, plain(answer.text))
        if rival:
            return rival
    return ""


def _named(clause: str, stem: str, answer: str) -> str:
    """A name of a clause that the stem does not give and the answer is not, of who did it first; empty if none."""
    given, own, text = content(stem), content(answer), f"· {clause}"
    for one in sorted(names(text), key=lambda one: not text[: one.start].endswith(_BY)):
        there = content(one.text)
        if not is_plainly_a_name(one) or is_people(one.words) or quantities(one.text):
            continue
        if _WHO_RE.search(stem) and _WHERE_RE.search(text[: one.start]):
            continue
        if there - given - own and own - there:
            return one.text
    return ""


_BY = (" by ", " by the ")
_WHO_RE = re.compile(r"\b(?:who|whom|whose)\b", re.IGNORECASE)
_WHERE_RE = re.compile(r"\b(?:in|at|near|to|into|towards|from) (?:the )?$")
"""Behind such a word stands where something was, and hardly who did it."""


def _clauses(sentence: str) -> Iterator[str]:
    """The clauses of a sentence, what stands before its first comma with what follows: `In 1871, the ferry …`."""
    parts = _CLAUSE_RE.split(sentence)
    while len(parts) > 1 and len(parts[0].split()) <= _MORE:
        parts[:2] = [f"{parts[0]}, {parts[1]}"]
    yield from parts


_CLAUSE_RE = re.compile(r"[,;:—–] ?| (?=(?:which|who|while|whereas|but|when|where)\b)")


def _has_any(asked: AbstractSet[str], ground: Ground) -> bool:
    told = content(ground.passage.text) | content(ground.before) | content(ground.section)
    return any(word in told or same_sense(word, told) for word in asked)


def _elsewhere(asked: AbstractSet[str], answer: Claim, grounds: Sequence[Ground]) -> Elsewhere | None:
    """The sentence that has most of what is asked, where the quotes' have little of it; None where there is none.

    One that has the answer too, that the quote goes on from or that points back to others settles nothing.
    """
    if len(asked) < _MORE:
        return None
    own = frozenset[str]().union(*(content(f"{lead_of(one)} {one.passage.sentence}") for one in grounds))
    here = sum(is_near(word, own) for word in asked)
    if here > _LITTLE * len(asked):
        return None
    around = own.union(*(content(text) for one in grounds for text in (one.passage.text, one.before, one.section)))
    beside = sum(is_near(word, around) for word in asked)
    best: Elsewhere | None = None
    for index in {ground.index for ground in grounds}:
        for other in _with_most_of(asked, index) if index is not None else ():
            quoting = any(one.index is index and one.paragraph_number == other.paragraph.number for one in grounds)
            held = here if quoting else beside
            more = _MORE if quoting else _MORE - 1  # what is said in one paragraph belongs together
            if held > _LITTLE * len(asked) or other.held < max(_MORE, held + more):
                continue
            if (best is None or other.held > best.held) and not _settles_nothing(other, answer, grounds):
                best = other
    return best


def _with_most_of(asked: AbstractSet[str], index: Index) -> Iterator[Elsewhere]:
    least = _MOST * len(asked)
    places = concordance(index)
    counted: dict[int, int] = {}
    for word in asked:
        for at in places.get(word, ()):
            counted[at] = counted.get(at, 0) + 1
    for at, count in counted.items():
        paragraph = index.text.paragraphs[at]
        for start, end in sentence_spans(paragraph.text) if count >= least else ():
            sentence = paragraph.text[start:end]
            held = len(asked & content(sentence))
            if held >= least:
                yield Elsewhere(paragraph, sentence, held)


def _settles_nothing(other: Elsewhere, answer: Claim, grounds: Sequence[Ground], *, of_figure: bool = False) -> bool:
    """Whether another sentence has the answer too, or may be read with the quote's, which names whom it speaks of."""
    text = plain(answer.text)
    if spaced(text) in spaced(other.text) or (content(text) and content(text) <= content(other.text)):
        return True
    if points_back(other.text) or any(leads_on(one, other.text) for one in grounds):
        return True
    if of_figure:
        return False
    if speaks_of_somebody(other.text):
        return True
    return any(stands_beside(one, other.text) or shares_a_name(other.text, one) for one in grounds)


def _figure_elsewhere(
    asked: AbstractSet[str], figure: Figure, ground: Ground, shelf: Shelf
) -> tuple[Elsewhere, str] | None:
    """The one sentence of the source that has what is asked and another figure of its kind; None if there are more."""
    index = shelf.index(ground.citation.source)
    found: list[tuple[Elsewhere, str]] = []
    for other in _with_most_of(asked, index) if index is not None else ():
        rival = _rival(figure, other.text)
        if rival:
            found.append((other, rival))
    return found[0] if len(found) == 1 else None


def _rival(figure: Figure, sentence: str) -> str:
    """Another figure of a figure's kind in a sentence; empty where there is none."""
    kind = figure.quantity.kind
    for one in quantities(sentence):
        if comparable(one, figure.quantity, strict=kind not in _IN_ANY_UNIT) and (
            one.kind == kind or kind not in _IN_ANY_UNIT
        ):
            return sentence[one.start : one.end]
    return ""
