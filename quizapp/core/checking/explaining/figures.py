"""S003 and S010 for a figure of an explanation: it must stand somewhere, and count there what it counts here.

An explanation may sum up all that is cited, work a figure out, or tell of what a lesson says, so that a figure is
looked for in every paragraph of the sources cited and of the lessons. One that is nowhere is doubted only. One that
the quote's own sentence has, for another thing, is an error, as it is in a key.
"""

import re
from bisect import bisect_left
from collections.abc import Iterator, Sequence
from dataclasses import replace
from fractions import Fraction
from itertools import chain

from quizapp.core.checking.explaining.commenting import is_denying
from quizapp.core.checking.explaining.repeating import repeats
from quizapp.core.checking.figures.asserting import Figure, asserted
from quizapp.core.checking.figures.bearing import bears_out
from quizapp.core.checking.figures.candidates import SENTENCE, comparable
from quizapp.core.checking.figures.figures import Sight, may_be_counted
from quizapp.core.checking.reading.doubting import bounded
from quizapp.core.checking.reading.evidence import Fault, Ground, Shelf
from quizapp.core.checking.reading.excerpts import excerpt
from quizapp.core.checking.reading.once import claims_of
from quizapp.core.checking.reading.phrasing import CORRECTED
from quizapp.core.checking.reading.words import content, plain
from quizapp.core.findings import Severity
from quizapp.core.folding import tokens
from quizapp.core.quantities import Quantity, quantities
from quizapp.core.questions.common import Question
from quizapp.core.questions.true_false import TrueFalse


def explained_figures(said: TrueFalse, question: Question, sight: Sight, shelf: Shelf) -> Iterator[Fault]:
    """The faults of one sentence of an explanation, read as the statement `said`; one a figure."""
    if not quantities(said.question):
        return
    claim = said.claims()[0]
    for figure in asserted(claim, said):
        if sight.within(figure, said, SENTENCE):
            fault = sight.fault(figure, claim, said)
            alone = _is_there_alone(figure, said, sight) and not _is_asked(figure.quantity, question)
            if fault is not None and alone and _is_plain(fault, said.question):
                yield _misplaced(fault, said.question)
        elif not question.checked_by and _is_nowhere(figure, said, question, sight, shelf):
            yield _unheard(figure, sight)


def place_fault(core: str, grounds: Sequence[Ground]) -> Fault | None:
    """S003 for the place in a row that a sentence gives to what its source gives another: `the second daughter`."""
    mine = [one for one in quantities(core) if one.kind == "ordinal" and one.noun]
    for ground in grounds if len(mine) == 1 else ():
        sentence = ground.passage.sentence
        theirs = [one for one in quantities(sentence) if one.kind == "ordinal" and one.noun == mine[0].noun]
        if len(theirs) == 1 and theirs[0].low != mine[0].low and repeats(core, sentence):
            there = sentence[theirs[0].start : theirs[0].end]
            return Fault(
                code="S003",
                path=("explanation",),
                message=f"the explanation says “{core[mine[0].start : mine[0].end]} {mine[0].noun}”, and"
                f" {ground.place()} “{there} {mine[0].noun}”: “{excerpt(sentence, there)}”",
                mend=CORRECTED,
            )
    return None


def _is_plain(fault: Fault, sentence: str) -> bool:
    """Whether what a figure is said of is the word for what the source says of another, and nothing is denied."""
    of = _OF_RE.search(fault.message)
    return not is_denying(sentence) and (of is None or _OF_SEVERAL.isdisjoint(tokens(of["what"])))


_OF_SEVERAL = frozenset({"fled", "flee", "flees", "fleeing", "left", "lost", "gone"})
"""What may be said of more than one of several groups: both who were driven out and who went abroad have fled."""

_OF_RE = re.compile(r"what is (?:asked|said) \((?P<what>[^)]+)\)")


def _is_there_alone(figure: Figure, said: TrueFalse, sight: Sight) -> bool:
    """Whether no sentence around the quotes' own has a figure, which an explanation may have from there.

    A small one may be another's by chance, where the sentence tells of something else.
    """
    told = content(" ".join(ground.passage.sentence for ground in sight.grounds))
    own = content(said.question)
    alike = figure.quantity.low > _SMALL or len(own & told) * 2 >= len(own)
    return alike and all(one.level <= SENTENCE for one in sight.bearing(figure, said))


_SMALL = 12


def _is_nowhere(figure: Figure, said: TrueFalse, question: Question, sight: Sight, shelf: Shelf) -> bool:
    """Whether nothing at hand has a figure, or what it may be worked out of, where something has one of its kind."""
    one = figure.quantity
    if _may_be_loose(figure, said) or not any(comparable(other.quantity, one, strict=True) for other in sight.inside):
        return False
    if sight.bearing(figure, said) or sight.makes(figure, said) or _is_asked(one, question):
        return False
    known = [other.quantity for other in sight.inside] + list(quantities(_asked(question)))
    known += [other for other in quantities(said.question) if other is not one and other.low != one.low]
    years = sight.years_for(one)
    if any(bears_out(other, one, years) for other in _at_hand(sight, shelf)) or is_worked_out(one, known):
        return False
    meant = _meant(one, f"{said.question} {_asked(question)}")
    here = [*_at_hand(sight, shelf)] if meant else []
    return not any(all(any(bears_out(other, end, years) for other in here) for end in ends) for ends in meant)


def _meant(one: Quantity, text: str) -> list[tuple[Quantity, ...]]:
    """What a figure may stand for besides: a row of two for a range, so many millions where these are counted."""
    if one.kind != "number":
        return []
    if one.low != one.high:
        return [(one._replace(high=one.low), one._replace(low=one.high))]
    words = set(tokens(text))
    return [
        (one._replace(low=one.low * size, high=one.high * size),)
        for size, named in _SIZES
        if one.low < _THOUSAND and not named.isdisjoint(words)
    ]


_THOUSAND = 1000
_SIZES = (
    (_THOUSAND, frozenset({"thousand", "thousands"})),
    (_THOUSAND**2, frozenset({"million", "millions", "m"})),
    (_THOUSAND**3, frozenset({"billion", "billions", "bn"})),
)


def _may_be_loose(figure: Figure, said: TrueFalse) -> bool:
    """Whether a figure may count what a text only names, or is no more than about right."""
    one = figure.quantity
    part = one.kind == "number" and 0 < one.low < 1
    hedged = _SUM_RE.search(said.question) is not None or any(
        hedge and other == one for hedge, other in bounded(said.question)
    )
    return part or hedged or one.vague or one.low <= _FEW or may_be_counted(figure, said) or _is_number_of(one, said)


_SUM_RE = re.compile(r"\d[\w.,]*(?: [a-z]+)? ?[+=×÷*/−–—-] ?\d| [+=−] ")
"""A sum, or figures in a row, may leave their units to the last of them: `6 + 5.5 = 11.5 million`."""

_FEW = 3


def _is_number_of(one: Quantity, said: TrueFalse) -> bool:
    """Whether a figure numbers a part of a text, behind whatever stands between: `article too, 16`, `Rule 35`."""
    before = set(tokens(said.question[: one.start])[-_NEAR:])
    return not before.isdisjoint(_NUMBERED) and one.kind in {"number", "label", "ordinal"}


_NEAR = 5
_NUMBERED_LIST = """
article articles rule rules paragraph paragraphs section sections chapter chapters page pages note notes clause clauses
part letter no number resolution act law protocol question lesson step
"""
_NUMBERED = frozenset(_NUMBERED_LIST.split())


def _asked(question: Question) -> str:
    """Everything that a question shows besides its explanation: what is told of a wrong option may be its figure."""
    return plain(" ".join((question.question, *(claim.statement for claim in claims_of(question)))))


def _is_asked(one: Quantity, question: Question) -> bool:
    return any(bears_out(other, one, frozenset()) for other in quantities(_asked(question)))


def _at_hand(sight: Sight, shelf: Shelf) -> Iterator[Quantity]:
    """The figures of the sources cited, whole, and of the course's lessons."""
    cited = dict.fromkeys(ground.citation.source for ground in sight.grounds)
    lessons = (name for name in shelf.with_text() if name.startswith("lesson:") and name not in cited)
    return chain.from_iterable(map(shelf.figures, chain(cited, lessons)))


def is_worked_out(wanted: Quantity, known: Sequence[Quantity]) -> bool:
    """Whether two amounts make a third: their sum, difference or product, a share, the years between two dates."""
    value = wanted.low
    if wanted.date is not None or value <= 0:
        return False
    values = {one.low for one in known if one.date is None and one.kind != "label" and not one.vague and one.low > 1}
    values |= {Fraction(one.date.year) for one in known if one.date is not None and one.date.year}
    if wanted.kind == "percent" and _WHOLE - value in values:
        return True
    if any(made in values for one in values for made in (value - one, value + one, value / one)):
        return True
    ordered = sorted(values)
    return any(_is_there_about(one / share, ordered) for one in ordered for share in (value, value / _WHOLE))


def _is_there_about(value: Fraction, ordered: Sequence[Fraction]) -> bool:
    """Whether an amount is one of several, to a hundredth: a share may be rounded by as much."""
    at = bisect_left(ordered, value * (_WHOLE - 1) / _WHOLE)
    return at < len(ordered) and ordered[at] * _WHOLE <= value * (_WHOLE + 1)


_WHOLE = 100


def _misplaced(fault: Fault, sentence: str) -> Fault:
    told = _ASKED_RE.sub("what is said", fault.message)
    return replace(
        fault,
        path=("explanation",),
        message=f"the explanation says “{excerpt(sentence.strip())}”: {told}",
        mend="Correct the explanation, or say of each figure what it counts.",
    )


_ASKED_RE = re.compile(r"what is asked")


def _unheard(figure: Figure, sight: Sight) -> Fault:
    return Fault(
        code="S010",
        path=("explanation",),
        message=f"the explanation says “{figure.text}”, and no paragraph of {sight.grounds[0].citation.source} or"
        " of another source cited has this figure, nor what it may be worked out of",
        mend="Correct the figure, cite the passage that states it, or have a person sign the question off with"
        " `checked_by`.",
        severity=Severity.WARNING,
    )
