"""The course page: the units in order, and how far this reader has come in each."""

from dataclasses import dataclass
from datetime import datetime

from markupsafe import Markup

from quizapp.core.course import Course, Keep, Lesson, Quiz
from quizapp.services.courses import CourseCard
from quizapp.services.practice_deck import Deck
from quizapp.services.scores import Progress, QuizProgress
from quizapp.web.views.practice_page import practice_line
from quizapp.web.views.prose import blocks, inline
from quizapp.web.views.quiz_rules import due_note, questions_in
from quizapp.web.views.standing import NextLine, first_lines, next_lines, summed_up
from quizapp.web.views.wording import counted, percent, time_left

KEPT: dict[Keep, str] = {"best": "Best", "last": "Last", "first": "First", "average": "Average"}
"""The score that counts, in a word."""

NO_PROGRESS = Progress(frozenset(), {})
"""Where a reader stands who is not signed in."""


@dataclass(frozen=True, slots=True, kw_only=True)
class CourseLine:
    """A course as the list of courses shows it."""

    id: str
    title: str
    language: str
    summary: Markup
    size: str


@dataclass(frozen=True, slots=True)
class State:
    """A small word beside a part of a unit; `kind` names its look (`read`, `open`, `passed`, `failed`, `due`...)."""

    kind: str
    text: str


@dataclass(frozen=True, slots=True, kw_only=True)
class LessonLine:
    """A lesson as the course page lists it."""

    slug: str
    title: str
    summary: Markup
    states: tuple[State, ...]


@dataclass(frozen=True, slots=True, kw_only=True)
class QuizLine:
    """A quiz as the course page lists it; `open_attempt` is the attempt to go on with."""

    id: str
    title: str
    summary: Markup
    size: str
    states: tuple[State, ...]
    open_attempt: int | None


@dataclass(frozen=True, slots=True)
class UnitLine:
    """A step of the course."""

    lesson: LessonLine | None
    quiz: QuizLine | None


@dataclass(frozen=True, slots=True, kw_only=True)
class CoursePage:
    """All that the course page shows."""

    id: str
    title: str
    language: str
    summary: Markup
    notice: Markup
    objectives: tuple[Markup, ...]
    units: tuple[UnitLine, ...]
    lessons_read: int
    lessons: int
    go_on: str
    """The first lesson not read yet, for one who has begun; empty otherwise."""
    begun: bool
    """Whether this reader has read or taken anything of it."""
    quizzes_taken: str
    next: tuple[NextLine, ...]
    """What there is to do, the most pressing first; the first step for one who is not signed in."""
    practice: str
    """How much there is to practise; empty where nothing is in practice."""


def course_line(card: CourseCard) -> CourseLine:
    """A course in the list of courses."""
    return CourseLine(
        id=card.id,
        title=card.title,
        language=card.language,
        summary=blocks(card.summary),
        size=f"{counted(card.lessons, 'lesson')}, {counted(card.quizzes, 'quiz', 'quizzes')}",
    )


def course_page(course: Course, progress: Progress | None, now: datetime, deck: Deck | None = None) -> CoursePage:
    """The page of a course for one reader at one moment; `progress` is None for one who is not signed in."""
    standing = progress or NO_PROGRESS
    slugs = [unit.lesson for unit in course.units if unit.lesson in course.lessons]
    unread = [slug for slug in slugs if slug not in standing.lessons_read]
    read = len(slugs) - len(unread)
    return CoursePage(
        id=course.id,
        title=course.title,
        language=course.language,
        summary=blocks(course.summary),
        notice=blocks(course.notice),
        objectives=tuple(inline(text) for text in course.objectives.values()),
        units=tuple(
            UnitLine(
                lesson=_lesson_line(course.lessons[unit.lesson], standing) if unit.lesson in course.lessons else None,
                quiz=_quiz_line(course.quizzes[unit.quiz], standing, now) if unit.quiz in course.quizzes else None,
            )
            for unit in course.units
        ),
        lessons_read=read,
        lessons=len(slugs),
        go_on=unread[0] if unread and read else "",
        begun=read > 0 or any(one.attempts or one.open_attempt for one in standing.quizzes.values()),
        quizzes_taken=summed_up(course, standing) if progress is not None else "",
        next=next_lines(course, standing, deck, now) if progress is not None else first_lines(course, now),
        practice=practice_line(deck, now) if deck is not None and deck.cards else "",
    )


def _lesson_line(lesson: Lesson, standing: Progress) -> LessonLine:
    states = [State("read", "Read")] if lesson.slug in standing.lessons_read else []
    if lesson.notice:
        states.append(State("content", "Content notice"))
    return LessonLine(slug=lesson.slug, title=lesson.title, summary=inline(lesson.summary), states=tuple(states))


def _quiz_line(quiz: Quiz, standing: Progress, now: datetime) -> QuizLine:
    progress = standing.quizzes.get(quiz.id)
    return QuizLine(
        id=quiz.id,
        title=quiz.title,
        summary=inline(quiz.summary),
        size=counted(questions_in(quiz), "question"),
        states=(*(_standing_states(quiz, progress, now) if progress else ()), *_date_states(quiz, now)),
        open_attempt=progress.open_attempt if progress else None,
    )


def _standing_states(quiz: Quiz, progress: QuizProgress, now: datetime) -> list[State]:
    states = []
    if progress.kept is not None:
        states.append(_score_state(quiz, progress.kept))
    if progress.open_attempt is not None:
        left = f", {time_left(progress.due, now)}" if progress.due else ""
        states.append(State("open", f"Attempt open{left}"))
    begun = progress.attempts + (progress.open_attempt is not None)
    if begun and quiz.policy.attempts is not None:
        states.append(State("attempts", f"{begun} of {counted(quiz.policy.attempts, 'attempt')} used"))
    elif begun:
        states.append(State("attempts", counted(begun, "attempt")))
    return states


def _date_states(quiz: Quiz, now: datetime) -> list[State]:
    kind, text = due_note(quiz.policy, now)
    return [State(kind, text)] if kind else []


def _score_state(quiz: Quiz, fraction: float) -> State:
    score = f"{KEPT[quiz.policy.keep]} {percent(fraction)}"
    if quiz.policy.pass_mark is None:
        return State("score", score)
    passed = fraction >= quiz.policy.pass_mark - 1e-9
    return State("passed", f"{score}, passed") if passed else State("failed", f"{score}, not passed")
