"""A result by objective: what each attempt earned on it, what to read again, what changed since the attempt before."""

from collections.abc import Mapping, Sequence
from dataclasses import dataclass

from markupsafe import Markup

from quizapp.core.course import Course
from quizapp.core.objectives import Share
from quizapp.services.comparing import Compared
from quizapp.services.rereading import Place
from quizapp.services.results import Result, ResultItem
from quizapp.services.scores import AttemptScore
from quizapp.web.views.lesson_page import LessonLink
from quizapp.web.views.paging import page_with
from quizapp.web.views.prose import inline
from quizapp.web.views.wording import UNKNOWN, counted, day, number, percent, points

OTHER = "Other questions"
"""What stands for the questions without an objective."""
ALL = "This quiz"
"""The same in a course that has no objectives."""


MOST_LINKS = 12
"""How many questions of one kind are linked; the others are counted."""


@dataclass(frozen=True, slots=True, kw_only=True)
class AttemptColumn:
    """An attempt at the head of a column: `here` is the one looked at, `counts` the one that counts."""

    id: int
    number: int
    here: bool
    counts: bool
    day: str
    score: str


@dataclass(frozen=True, slots=True)
class Cell:
    """What an attempt earned on an objective: a percentage, and the points (both empty where it was not asked)."""

    percent: str
    points: str


@dataclass(frozen=True, slots=True)
class ObjectiveRow:
    """An objective, and what each attempt earned on it."""

    objective: Markup
    cells: tuple[Cell, ...]


@dataclass(frozen=True, slots=True, kw_only=True)
class ObjectiveTable:
    """Attempts side by side, by objective; `left_out` says how many others there are."""

    columns: tuple[AttemptColumn, ...]
    rows: tuple[ObjectiveRow, ...]
    left_out: str


@dataclass(frozen=True, slots=True)
class ItemLink:
    """A question of the result by its number, and the page of the result that it stands on."""

    number: int
    page: int


@dataclass(frozen=True, slots=True, kw_only=True)
class ItemLinks:
    """Questions of the result: the first of them, and how many more there are."""

    first: tuple[ItemLink, ...]
    more: int

    @property
    def several(self) -> bool:
        """Whether there is more than one."""
        return len(self.first) + self.more > 1


@dataclass(frozen=True, slots=True, kw_only=True)
class ChangeLine:
    """Questions that came again: what is said of them, and which."""

    text: str
    items: ItemLinks


@dataclass(frozen=True, slots=True, kw_only=True)
class PlaceLink:
    """A place in a lesson to read again, and the questions that it settles.

    `text` names the lesson and the heading; behind another place of the same lesson, the heading alone.
    """

    lesson: str
    anchor: str
    text: str
    items: ItemLinks


@dataclass(frozen=True, slots=True, kw_only=True)
class Topic:
    """An objective in which points were lost, the places to read again, or else the lessons that prepare it."""

    objective: Markup
    score: str
    places: tuple[PlaceLink, ...]
    lessons: tuple[LessonLink, ...]


def objective_table(result: Result) -> ObjectiveTable | None:
    """The table of a result; None where it would say no more than the score does, or may not be shown."""
    if result.comparison is None:
        return None
    compared = result.comparison.attempts
    names = _objectives(result.course, [one.objectives for one in compared])
    if len(compared) == 1 and names in ([], [""]):
        return None
    scores = {score.attempt_id: score for score in result.attempts}
    others = result.comparison.left_out
    return ObjectiveTable(
        columns=tuple(_column(result, scores[one.attempt_id]) for one in compared),
        rows=tuple(_row(result.course, name, compared) for name in names) if names != [""] else (),
        left_out=f"{counted(others, 'other attempt')} in my scores" if others else "",
    )


def change_lines(result: Result) -> tuple[ChangeLine, ...]:
    """What changed in the questions that came again since the attempt before this one."""
    comparison = result.comparison
    if comparison is None or comparison.since is None:
        return ()
    before = next(score.number for score in result.attempts if score.attempt_id == comparison.since)
    better, worse = comparison.changes.better, comparison.changes.worse
    said = (
        (better, f"Right this time, not in attempt {before}"),
        (worse, f"Right in attempt {before}, not this time"),
    )
    return tuple(ChangeLine(text=text, items=_links(result.items, found)) for found, text in said if found)


def topics(result: Result) -> tuple[Topic, ...]:
    """The objectives in which points were lost, in the order of the course, with what to read again."""
    if not result.reveal.verdicts:
        return ()
    groups: dict[str, list[ResultItem]] = {}
    for item in result.items:
        groups.setdefault(item.question.objective, []).append(item)
    order = [*result.course.objectives, *(name for name in groups if name not in result.course.objectives)]
    found = (_topic(result, name, groups[name]) for name in order if any(item.lost for item in groups.get(name, ())))
    return tuple(topic for topic in found if topic.places or topic.lessons)


def _topic(result: Result, name: str, items: Sequence[ResultItem]) -> Topic:
    course, grades = result.course, [item.grade for item in items if item.grade is not None]
    places = _places(result, [item for item in items if item.lost])
    return Topic(
        objective=_words(course, name),
        score=f"{number(sum(grade.points for grade in grades))} of {points(sum(grade.max for grade in grades))}",
        places=places,
        lessons=tuple(
            LessonLink(lesson.slug, lesson.title)
            for lesson in course.lessons.values()
            if name and name in lesson.objectives and not places
        ),
    )


def _places(result: Result, lost: Sequence[ResultItem]) -> tuple[PlaceLink, ...]:
    """The places to read again in the order of the lessons, each once with all its questions."""
    found: dict[tuple[str, str], tuple[Place, list[str]]] = {}
    for item in lost:
        for place in result.reread.get(item.question.id, ()):
            key = (place.lesson, place.heading)
            found.setdefault(key, (place, []))[1].append(item.question.id)
    lessons = list(result.course.lessons)
    ordered = sorted(found.values(), key=lambda pair: lessons.index(pair[0].lesson))
    return tuple(
        PlaceLink(
            lesson=place.lesson,
            anchor=place.anchor,
            text=_place_text(result.course, place, before),
            items=_links(result.items, questions),
        )
        for (place, questions), before in zip(ordered, ["", *(place.lesson for place, _ in ordered)], strict=False)
    )


def _place_text(course: Course, place: Place, before: str) -> str:
    title = course.lessons[place.lesson].title
    if not place.heading:
        return title
    return place.heading if place.lesson == before else f"{title}: {place.heading}"


def _links(items: Sequence[ResultItem], questions: Sequence[str]) -> ItemLinks:
    wanted = set(questions)
    numbers = [item.number for item in items if item.question.id in wanted]
    return ItemLinks(
        first=tuple(ItemLink(one, page_with(one, len(items))) for one in numbers[:MOST_LINKS]),
        more=len(numbers[MOST_LINKS:]),
    )


def _objectives(course: Course, tested: Sequence[Mapping[str, Share]]) -> list[str]:
    """The objectives that any of the attempts tested, in the order of the course; the empty one last."""
    known = [name for name in course.objectives if any(name in shares for shares in tested)]
    return [*known, ""] if any(shares.keys() - course.objectives.keys() for shares in tested) else known


def _words(course: Course, name: str) -> Markup:
    return (
        inline(course.objectives[name])
        if name in course.objectives
        else Markup.escape(OTHER if course.objectives else ALL)
    )


def _column(result: Result, score: AttemptScore) -> AttemptColumn:
    return AttemptColumn(
        id=score.attempt_id,
        number=score.number,
        here=score.attempt_id == result.attempt_id,
        counts=len(result.attempts) > 1 and score.attempt_id == result.counting,
        day=day(score.submitted_at) if score.submitted_at else UNKNOWN,
        score=percent(score.fraction),
    )


def _row(course: Course, name: str, compared: Sequence[Compared]) -> ObjectiveRow:
    return ObjectiveRow(_words(course, name), tuple(_cell(_share(course, one.objectives, name)) for one in compared))


def _share(course: Course, shares: Mapping[str, Share], name: str) -> Share | None:
    """What an attempt earned on an objective; under the empty name, on all that the course does not name."""
    if name:
        return shares.get(name)
    others = [share for key, share in shares.items() if key not in course.objectives]
    return (
        Share(
            points=sum(share.points for share in others),
            max=sum(share.max for share in others),
            waiting=sum(share.waiting for share in others),
        )
        if others
        else None
    )


def _cell(share: Share | None) -> Cell:
    if share is None or share.fraction is None:
        return Cell(UNKNOWN, "")
    waits = f", {share.waiting} waiting" if share.waiting else ""
    return Cell(percent(share.fraction), f"{number(share.points)} of {number(share.max)}{waits}")
