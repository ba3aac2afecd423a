"""What a person decides where rules cannot: which answers are the same, and what a decision makes of a grade."""

import math
from collections.abc import Mapping, Sequence
from dataclasses import dataclass, replace
from hashlib import blake2b

from quizapp.core.folding import normalise
from quizapp.core.grading import ItemGrade, Try, of_tries
from quizapp.core.questions.answer_key import without, words_in
from quizapp.core.questions.answer_words import ARTICLES
from quizapp.core.questions.common import Note, Outcome, Question, Raw, Verdict, outcome_of
from quizapp.core.questions.essay import Criterion
from quizapp.core.questions.text import Text, Written


@dataclass(frozen=True, slots=True)
class Rated:
    """What an essay earned by one criterion of its rubric: `points` of `most`, and the level that was reached."""

    criterion: str
    points: float
    most: float
    level: str = ""


@dataclass(frozen=True, slots=True)
class Mark:
    """A person's decision: the fraction of the points (0 to 1), a word to the student, and the rubric, where one is."""

    fraction: float
    comment: str = ""
    rated: tuple[Rated, ...] = ()


def answer_digest(question: Question, raw: Raw | None) -> str:
    """A name for a response that it shares with those which say the same: case, spaces, articles and spelling apart.

    Short texts are the same where their words are; other responses where they read the same. 32 hexadecimal digits.
    """
    response = question.parse(raw) if raw is not None else None
    if isinstance(question, Text) and isinstance(response, Written):
        words = words_in(response.text, question.case == "match")
        said = "\0".join(map(str, without(words, ARTICLES) or words))
    elif response is None:
        said = ""
    else:
        said = "\n".join(map(normalise, question.describe(response))) or repr(sorted((raw or {}).items()))
    return blake2b(said.encode("utf-8", "replace"), digest_size=16).hexdigest()


def by_hand(item: ItemGrade, mark: Mark) -> ItemGrade:
    """An item's grade once a person has decided: the parts that waited are told by what was decided of the whole.

    Of several tries the decision is on the last; where an earlier one earned more, that one counts.
    """
    if not item.tries:
        verdict = _decided(item.verdict, mark)
        return replace(item, verdict=verdict, points=item.max * verdict.fraction, comment=mark.comment)
    *before, last = item.tries
    tries = [_past_deciding(one) for one in before] + [replace(last, verdict=_decided(last.verdict, mark))]
    return replace(of_tries(item.question, item.max, tries), comment=mark.comment)


def _past_deciding(one: Try) -> Try:
    """A try that another followed: nobody looks at it any more, so that it has what was certain of it."""
    if one.verdict.outcome is not Outcome.WAITING:
        return one
    return replace(one, verdict=replace(one.verdict, outcome=outcome_of(one.verdict.fraction)))


def _decided(verdict: Verdict, mark: Mark) -> Verdict:
    outcome = outcome_of(mark.fraction)
    if mark.rated:
        notes = tuple(_rating(one) for one in mark.rated)
    else:
        waited = Outcome.RIGHT if mark.fraction >= 1 else Outcome.PARTLY if mark.fraction > 0 else Outcome.WRONG
        notes = tuple(replace(n, outcome=waited) if n.outcome is Outcome.WAITING else n for n in verdict.notes)
    return replace(verdict, outcome=outcome, fraction=mark.fraction, why="a person decided", notes=notes)


def _rating(one: Rated) -> Note:
    earned = f"{one.points:g} of {one.most:g}"
    said = f"{one.level} ({earned})" if one.level else earned
    return Note(label=one.criterion, outcome=outcome_of(one.points / one.most), feedback=said)


def level_points(criterion: Criterion) -> tuple[float, ...]:
    """What each level of a criterion gives, best first: evenly from all of its points to none; one level gives all."""
    steps = len(criterion.levels) - 1
    return tuple(criterion.points * (1 - index / steps) if steps else criterion.points for index in range(steps + 1))


def rated_fraction(rated: Sequence[Rated]) -> float:
    """The fraction of the points that a rubric gives."""
    most = math.fsum(one.most for one in rated)
    return min(1.0, math.fsum(one.points for one in rated) / most) if most else 0.0


def read_rated(rows: Sequence[Mapping[str, object]] | None) -> tuple[Rated, ...]:
    """The rubric of a mark as it was stored."""
    return tuple(
        Rated(str(row["criterion"]), float(str(row["points"])), float(str(row["most"])), str(row.get("level", "")))
        for row in rows or ()
    )
