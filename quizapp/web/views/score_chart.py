"""Scores over attempts as a drawing: where its lines and points stand, in units of an SVG. A table says the same."""

from collections.abc import Sequence
from dataclasses import dataclass

from quizapp.services.scores import AttemptScore, QuizScores
from quizapp.web.views.wording import percent

WIDTH, HEIGHT = 320, 168
"""As wide as the narrowest phone, so that its letters are never smaller than they are set."""

LEFT, RIGHT, TOP, BOTTOM = 40, 14, 22, 26
"""What the plot leaves free for its labels."""

MOST_POINTS = 40
"""The newest so many attempts are drawn."""

MOST_LABELS = 8
"""With more attempts than this, only the first, the last and the one that counts have their score beside them."""


@dataclass(frozen=True, slots=True)
class ChartPoint:
    """An attempt: where it stands, its number below the axis, its score above the point (either may be empty)."""

    x: float
    y: float
    number: str
    score: str
    counts: bool


@dataclass(frozen=True, slots=True)
class GridLine:
    """A level line and what it is."""

    y: float
    text: str


@dataclass(frozen=True, slots=True, kw_only=True)
class Chart:
    """A drawing of scores over attempts; `title` and `said` are what those hear who do not see it."""

    width: int
    height: int
    left: int
    right: int
    """Where the plot ends."""
    base: int
    points: tuple[ChartPoint, ...]
    line: str
    grid: tuple[GridLine, ...]
    pass_mark: GridLine | None
    title: str
    said: str


def score_chart(scores: QuizScores) -> Chart | None:
    """The chart of a quiz; None where fewer than two scores may be shown."""
    shown = [attempt for attempt in scores.attempts if attempt.fraction is not None][-MOST_POINTS:]
    if len(shown) < 2:
        return None
    points = _points(shown, scores.counting)
    mark = scores.quiz.policy.pass_mark
    return Chart(
        width=WIDTH,
        height=HEIGHT,
        left=LEFT,
        right=WIDTH - RIGHT,
        base=HEIGHT - BOTTOM,
        points=points,
        line=" ".join(f"{point.x:g},{point.y:g}" for point in points),
        grid=tuple(GridLine(_y(level), percent(level)) for level in (0, 0.5, 1)),
        pass_mark=GridLine(_y(mark), f"To pass: {percent(mark)}") if mark is not None else None,
        title=f"Scores of {len(shown)} attempts at {scores.quiz.title}",
        said="; ".join(f"attempt {attempt.number}: {percent(attempt.fraction)}" for attempt in shown),
    )


def _points(shown: Sequence[AttemptScore], counting: int | None) -> tuple[ChartPoint, ...]:
    step = (WIDTH - LEFT - RIGHT) / len(shown)
    every = -(-len(shown) // MOST_LABELS)
    last = len(shown) - 1
    return tuple(
        ChartPoint(
            x=round(LEFT + step * (index + 0.5), 1),
            y=_y(attempt.fraction or 0.0),
            number=str(attempt.number) if index % every == 0 or index == last else "",
            score=percent(attempt.fraction)
            if every == 1 or index in {0, last} or attempt.attempt_id == counting
            else "",
            counts=attempt.attempt_id == counting,
        )
        for index, attempt in enumerate(shown)
    )


def _y(fraction: float) -> float:
    """How far from the top a score stands."""
    return round(TOP + (HEIGHT - TOP - BOTTOM) * (1 - fraction), 1)
