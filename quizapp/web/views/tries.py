"""The tries at a question side by side: what each was answered and earned, which of them counts, and why."""

from collections.abc import Sequence
from dataclasses import dataclass

from markupsafe import Markup

from quizapp.core.grading import CLOSE, ItemGrade, Try, which_counts
from quizapp.core.questions.common import Outcome
from quizapp.web.views.outcomes import WORDS
from quizapp.web.views.wording import number, percent, points


@dataclass(frozen=True, slots=True, kw_only=True)
class TryLine:
    """One of several tries: `look` is its outcome, `counts` whether its verdict is the question's."""

    number: int
    look: str
    sign: str
    word: str
    response: tuple[Markup, ...]
    earned: str
    counts: bool


@dataclass(frozen=True, slots=True)
class Tries:
    """All tries at a question, first to last, and which of them counts in a sentence."""

    lines: tuple[TryLine, ...]
    said: str


def tries_of(grade: ItemGrade, responses: Sequence[tuple[Markup, ...]]) -> Tries | None:
    """The tries that a grade is made of, `responses` being what each was answered; None where there is only one."""
    if len(grade.tries) < 2:
        return None
    index = which_counts(grade.tries)
    lines = (
        TryLine(
            number=place,
            look=one.verdict.outcome.value,
            sign=WORDS[one.verdict.outcome][0],
            word=WORDS[one.verdict.outcome][1].lower(),
            response=response,
            earned=_earned(grade, one),
            counts=place == index + 1,
        )
        for place, (one, response) in enumerate(zip(grade.tries, responses, strict=True), start=1)
    )
    return Tries(tuple(lines), _said(grade, index))


def _earned(grade: ItemGrade, one: Try) -> str:
    """What a try earned, and of how much where a right answer would not have earned all."""
    most = points(grade.max)
    if one.verdict.outcome is Outcome.WAITING:
        return f"up to {number(one.share * grade.max)} of {most}"
    said = f"{number(one.worth * grade.max)} of {most}"
    return said if one.share == 1 else f"{said} (a right answer earns {percent(one.share)})"


def _said(grade: ItemGrade, index: int) -> str:
    tries, number_of = grade.tries, index + 1
    chosen = tries[index]
    if chosen.verdict.outcome is Outcome.WAITING:
        certain = [place for place, one in enumerate(tries, start=1) if one.worth > CLOSE and place != number_of]
        until = f" Until then try {max(certain, key=lambda place: tries[place - 1].worth)} counts." if certain else ""
        return f"Try {number_of} waits for a person; the best try counts.{until}"
    if chosen.worth <= CLOSE:
        return f"No try earned anything; the last, try {number_of}, is shown."
    if any(one.verdict.outcome is Outcome.WAITING for one in tries):
        return f"Try {number_of} counts: what rules cannot decide could not earn more."
    if sum(abs(one.worth - chosen.worth) <= CLOSE for one in tries) > 1:
        return f"Try {number_of} counts: none earned more, and of equals the last counts."
    return f"Try {number_of} counts: it earned most."
