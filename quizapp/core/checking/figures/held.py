"""The quantities that the evidence of a question holds, in its quotes and around, and which bear out a figure."""

from collections.abc import Sequence
from itertools import chain

from quizapp.core.checking.figures.asking import has_unit, is_of_kind
from quizapp.core.checking.figures.asserting import Figure
from quizapp.core.checking.figures.bearing import bears_out, bears_out_in_percents, lies_beyond
from quizapp.core.checking.figures.candidates import (
    QUOTE,
    SENTENCE,
    Candidate,
    candidates_beside,
    candidates_near,
    candidates_of,
    understood_years,
)
from quizapp.core.checking.reading.evidence import Ground
from quizapp.core.folding import tokens
from quizapp.core.keeping import kept
from quizapp.core.quantities import Quantity
from quizapp.core.questions.common import Question
from quizapp.core.questions.number import Number

_NO_YEARS: frozenset[int] = frozenset()


class Held:
    """The quantities that the evidence of a question holds, each looked up once, and which bear out a figure."""

    def __init__(self, grounds: Sequence[Ground]) -> None:
        self.grounds = grounds
        self.whole = all(ground.whole for ground in grounds)

    @kept
    def candidates(self) -> tuple[Candidate, ...]:
        """The quantities of the evidence, each with what is known of it."""
        return tuple(
            one
            for own, ground in zip(self._own, self.grounds, strict=True)
            for one in (*own, *candidates_beside(ground))
        )

    @kept
    def inside(self) -> tuple[Candidate, ...]:
        """Those of the paragraphs cited, without the ones beside: what is asked first, since it mostly settles it."""
        return tuple(chain.from_iterable(self._own))

    @kept
    def near(self) -> tuple[Candidate, ...]:
        """Those of the sentences that the quotes touch."""
        return tuple(one for ground in self.grounds for one in candidates_near(ground))

    @kept
    def quoted(self) -> tuple[Candidate, ...]:
        """Those of the quotes themselves."""
        return tuple(one for one in self.near if one.level == QUOTE)

    @kept
    def _own(self) -> tuple[tuple[Candidate, ...], ...]:
        return tuple(tuple(candidates_of(ground)) for ground in self.grounds)

    @kept
    def years(self) -> frozenset[int]:
        """The years that a date without one may belong to."""
        return frozenset(understood_years(self.grounds, self.candidates))

    def years_for(self, claimed: Quantity) -> frozenset[int]:
        """The same, where what is claimed is a date: nothing else asks for years."""
        return _NO_YEARS if claimed.date is None else self.years

    @kept
    def record(self) -> str:
        """What the records of the sources and the headings say."""
        return " ".join(f"{ground.record} {ground.section}" for ground in self.grounds)

    @kept
    def words(self) -> frozenset[str]:
        """All words of the passages."""
        return frozenset(word for ground in self.grounds for word in tokens(ground.passage.text))

    @kept
    def taken(self) -> frozenset[str]:
        """The words that write the evidence's own figures."""
        return frozenset(word for one in self.inside for word in tokens(one.text))

    def bearing(self, figure: Figure, question: Question) -> list[Candidate]:
        """The quantities of the evidence that come to the key's figure, whatever they count there."""
        return self._bearing(figure, question, self.candidates)

    def within(self, figure: Figure, question: Question, level: int) -> list[Candidate]:
        """Those of them that stand as near as `level`, the paragraph at most."""
        among = self.near if level <= SENTENCE else self.inside
        return self._bearing(figure, question, [one for one in among if one.level <= level])

    def _bearing(self, figure: Figure, question: Question, among: Sequence[Candidate]) -> list[Candidate]:
        claimed, years = figure.quantity, self.years_for(figure.quantity)
        return [
            one
            for one in among
            if has_unit(one, claimed)
            and (
                _bears(one.quantity, claimed, question, years)
                or (figure.beyond and lies_beyond(one.quantity, claimed, figure.beyond))
                or (figure.in_percents and bears_out_in_percents(one.quantity, claimed))
            )
            and is_of_kind(one.quantity, claimed, question)
        ]


def _bears(found: Quantity, claimed: Quantity, question: Question, years: frozenset[int]) -> bool:
    """Whether one quantity bears out another, within the tolerance that a number question grants."""
    if bears_out(found, claimed, years):
        return True
    if not isinstance(question, Number) or found.vague or found.date is not None or found.kind == "label":
        return False
    unit = claimed.unit and found.unit and claimed.unit != found.unit
    return not unit and found.low == found.high and question.accepts(found.low)
