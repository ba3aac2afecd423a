"""What is granted to single people in a course, as its instructor reads it."""

from dataclasses import dataclass

from quizapp.core.allowances import Allowances
from quizapp.services.allowing import CourseGrants, Granted
from quizapp.web.views.wording import counted, instant, number


@dataclass(frozen=True, slots=True, kw_only=True)
class GrantLine:
    """What one person holds for one quiz, or (`quiz` empty) for every quiz of the course."""

    name: str
    quiz: str
    quiz_title: str
    granted: str
    since: str


@dataclass(frozen=True, slots=True, kw_only=True)
class AllowancePage:
    """A course and what is granted in it, by name."""

    course_id: str
    course_title: str
    language: str
    lines: tuple[GrantLine, ...]


def allowance_page(found: CourseGrants) -> AllowancePage:
    """The page of a course's allowances."""
    course = found.course
    titles = {quiz.id: quiz.title for quiz in course.quizzes.values()}
    return AllowancePage(
        course_id=course.id,
        course_title=course.title,
        language=course.language,
        lines=tuple(
            GrantLine(
                name=one.name,
                quiz=one.quiz,
                quiz_title=titles.get(one.quiz, one.quiz),
                granted=in_words(one.allowances),
                since=f"{one.granted_by}, {instant(one.granted_at)}",
            )
            for one in found.grants
        ),
    )


def in_words(granted: Allowances) -> str:
    """What is granted: `1.5 times the time; 1 further attempt; closes 15 December 2026, 23:59 (UTC)`."""
    parts = []
    if granted.time_factor is not None:
        parts.append(f"{number(granted.time_factor)} times the time")
    if granted.extra_attempts is not None:
        parts.append(counted(granted.extra_attempts, "further attempt"))
    if granted.opens is not None:
        parts.append(f"opens {instant(granted.opens)}")
    if granted.closes is not None:
        parts.append(f"closes {instant(granted.closes)}")
    return "; ".join(parts)


def told(outcome: Granted, *, back: bool) -> str:
    """What was done, for the message on the next page."""
    people = outcome.names[0] if len(outcome.names) == 1 else f"{len(outcome.names)} people"
    done = f"Taken back from {people}." if back else f"Granted to {people}."
    if not outcome.running:
        return done
    verb = "ends" if outcome.running == 1 else "end"
    return f"{done} {counted(outcome.running, 'attempt')} under way {verb} at another time now."
