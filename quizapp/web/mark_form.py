"""What an instructor sends to decide on answers: the verdict or the rubric, the comment, what holds from now on."""

import math
from collections.abc import Mapping
from dataclasses import dataclass

from quizapp.core.questions.common import Question
from quizapp.core.questions.essay import Criterion, Essay
from quizapp.core.reviewing import Mark, Rated, level_points, rated_fraction
from quizapp.services.reviewing import Decision

LONGEST_COMMENT = 2_000
"""Characters of a comment to a student."""


@dataclass(frozen=True, slots=True)
class Unread:
    """What has to be mended before the decision can be read."""

    message: str


def read_decision(question: Question, most: float, sent: Mapping[str, str]) -> Decision | Unread:
    """The decision on one group; `most` are the points of an answer that is right."""
    # As in answers, NUL characters are dropped: no database keeps them in text.
    comment = sent.get("comment", "").replace("\r\n", "\n").replace("\0", "").strip()
    if len(comment) > LONGEST_COMMENT:
        return Unread(f"The comment has {len(comment):,} characters; {LONGEST_COMMENT:,} are the most.")
    latest = sent.get("latest", "")
    if not (latest.isascii() and latest.isdigit() and len(latest) < 12):
        return Unread("The form is incomplete. Open the page again.")
    marked = _rubric(question, sent) if isinstance(question, Essay) else _verdict(most, sent)
    if isinstance(marked, Unread):
        return marked
    mark = Mark(marked.fraction, comment, marked.rated)
    return Decision(sent.get("answer", ""), int(latest), mark, "from_now_on" in sent)


def _verdict(most: float, sent: Mapping[str, str]) -> Mark | Unread:
    verdict = sent.get("verdict", "")
    if verdict in {"right", "wrong"}:
        return Mark(1.0 if verdict == "right" else 0.0)
    if verdict != "partly":
        return Unread("Choose right, wrong or partly right.")
    points = _points(sent.get("points", ""), most)
    return (
        Unread(f"Write how many of the {most:g} points it earns, such as {most / 2:g}.")
        if points is None
        else Mark(points / most)
    )


def _rubric(question: Essay, sent: Mapping[str, str]) -> Mark | Unread:
    rated = []
    for index, criterion in enumerate(question.rubric):
        one = _rated(criterion, sent.get(f"criterion-{index}", ""))
        if one is None:
            wanted = "Choose a level" if criterion.levels else f"Write points from 0 to {criterion.points:g}"
            return Unread(f"{wanted} for “{criterion.criterion}”.")
        rated.append(one)
    return Mark(rated_fraction(rated), rated=tuple(rated))


def _rated(criterion: Criterion, value: str) -> Rated | None:
    if not criterion.levels:
        points = _points(value, criterion.points)
        return None if points is None else Rated(criterion.criterion, points, criterion.points)
    if not (value.isascii() and value.isdigit() and len(value) < 4):
        return None
    level = int(value)
    if level == len(criterion.levels) == 1:
        return Rated(criterion.criterion, 0.0, criterion.points)  # the only level was not reached
    if level >= len(criterion.levels):
        return None
    return Rated(criterion.criterion, level_points(criterion)[level], criterion.points, criterion.levels[level])


def _points(text: str, most: float) -> float | None:
    """Points from 0 to `most`, written with a point or a comma; None for anything else."""
    written = text.strip().replace(",", ".")
    if len(written) > 20 or not written.isascii():
        return None
    try:
        points = float(written)
    except ValueError:
        return None
    return points if math.isfinite(points) and 0 <= points <= most else None
