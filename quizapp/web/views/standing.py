"""Where a reader stands in a course, and what comes next: what is open, due, overdue, to practise, to read, to take."""

from collections.abc import Iterator
from dataclasses import dataclass, replace
from datetime import datetime
from typing import Literal, TypeAlias

from quizapp.core.attempts import last_moment
from quizapp.core.course import Course, Policy, Quiz
from quizapp.services.practice_deck import Deck
from quizapp.services.scores import Progress, QuizProgress
from quizapp.web.views.lesson_page import steps
from quizapp.web.views.practice_page import due_line
from quizapp.web.views.quiz_rules import due_note
from quizapp.web.views.wording import percent, time_left

Kind: TypeAlias = Literal["open", "overdue", "due", "practice", "next", "retry"]

WORDS: dict[Kind, str] = {
    "open": "Open",
    "overdue": "Overdue",
    "due": "Due",
    "practice": "Practice",
    "next": "Next",
    "retry": "Try again",
}
"""What each line begins with."""


@dataclass(frozen=True, slots=True, kw_only=True)
class NextLine:
    """Something to do: what kind it is, the page that it leads to (by endpoint and arguments), and a note."""

    kind: Kind
    word: str
    title: str
    note: str
    endpoint: str
    values: dict[str, object]


def next_lines(course: Course, progress: Progress, deck: Deck | None, now: datetime) -> tuple[NextLine, ...]:
    """What there is to do, the most pressing first."""
    quizzes = [course.quizzes[step.id] for step in steps(course) if step.kind == "quiz"]
    taken = [(quiz, progress.quizzes[quiz.id]) for quiz in quizzes if quiz.id in progress.quizzes]
    lines = [_open(quiz, standing, now) for quiz, standing in taken if standing.open_attempt is not None]
    lines += _dated(course, taken, now)
    if deck is not None and deck.due(now):
        lines.append(_line("practice", "Practise", due_line(len(deck.due(now))), "practice.home", course=course.id))
    told = {line.values.get("quiz") for line in lines} | {quiz.id for quiz, one in taken if one.open_attempt}
    lines += _following(course, progress, told, now)
    lines += [_retry(course, quiz, one) for quiz, one in taken if quiz.id not in told and _may_retry(quiz, one, now)]
    return tuple(lines)


def first_lines(course: Course, now: datetime) -> tuple[NextLine, ...]:
    """Where one begins who is not signed in: at the first step of the course."""
    lines = _following(course, Progress(frozenset(), {}), set(), now)
    return tuple(replace(line, word=line.note.capitalize(), note="") for line in lines)


def summed_up(course: Course, progress: Progress) -> str:
    """How many quizzes were taken and, where there is a pass mark, passed: `2 of 7 quizzes taken, 1 passed`."""
    ids = [step.id for step in steps(course) if step.kind == "quiz"]
    found = [progress.quizzes[quiz] for quiz in ids if quiz in progress.quizzes]
    if not ids:
        return ""
    said = f"{sum(one.attempts > 0 for one in found)} of {len(ids)} {'quiz' if len(ids) == 1 else 'quizzes'} taken"
    marked = any(course.quizzes[quiz].policy.pass_mark is not None for quiz in ids)
    return f"{said}, {sum(one.passed is True for one in found)} passed" if marked else said


def _open(quiz: Quiz, standing: QuizProgress, now: datetime) -> NextLine:
    left = time_left(standing.due, now) if standing.due is not None else "no time limit"
    return _line("open", quiz.title, left, "take.attempt", attempt_id=standing.open_attempt)


def _dated(course: Course, taken: list[tuple[Quiz, QuizProgress]], now: datetime) -> list[NextLine]:
    """Quizzes with a date that nothing was handed in for, overdue ones first, then by their date."""
    found = []
    for quiz, standing in taken:
        kind, said = due_note(quiz.policy, now)
        if standing.attempts or standing.open_attempt is not None or quiz.policy.closes is None:
            continue
        if kind in {"due", "overdue"}:
            found.append((kind == "due", quiz.policy.closes, quiz, said))
    found.sort(key=lambda one: one[:2])
    return [
        _line("due" if due else "overdue", quiz.title, said, "take.quiz", course=course.id, quiz=quiz.id)
        for due, _, quiz, said in found
    ]


def _following(course: Course, progress: Progress, told: set[object], now: datetime) -> Iterator[NextLine]:
    """The first step of the course that was not gone yet and may be gone now."""
    for step in steps(course):
        if step.kind == "lesson" and step.id not in progress.lessons_read:
            yield _line("next", step.title, "lesson", "learn.lesson", course=course.id, slug=step.id)
            return
        if step.kind == "quiz" and step.id not in told and _is_new(course.quizzes[step.id], progress, now):
            yield _line("next", step.title, "quiz", "take.quiz", course=course.id, quiz=step.id)
            return


def _is_new(quiz: Quiz, progress: Progress, now: datetime) -> bool:
    standing = progress.quizzes.get(quiz.id)
    begun = standing is not None and (standing.attempts > 0 or standing.open_attempt is not None)
    return not begun and _takes_work(quiz.policy, now)


def _may_retry(quiz: Quiz, standing: QuizProgress, now: datetime) -> bool:
    """Whether a quiz was not passed and there is another attempt at it, as far as this page knows."""
    left = quiz.policy.attempts is None or standing.attempts < quiz.policy.attempts
    return standing.passed is False and left and standing.open_attempt is None and _takes_work(quiz.policy, now)


def _retry(course: Course, quiz: Quiz, standing: QuizProgress) -> NextLine:
    note = f"{percent(standing.kept)} so far, {percent(quiz.policy.pass_mark)} to pass"
    return _line("retry", quiz.title, note, "take.quiz", course=course.id, quiz=quiz.id)


def _takes_work(policy: Policy, now: datetime) -> bool:
    end = last_moment(policy)
    return (policy.opens is None or policy.opens <= now) and (end is None or now < end)


def _line(kind: Kind, title: str, note: str, endpoint: str, **values: object) -> NextLine:
    return NextLine(kind=kind, word=WORDS[kind], title=title, note=note, endpoint=endpoint, values=values)
