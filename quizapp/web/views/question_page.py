"""One question of an open attempt, the map of all of them, and the review before submitting."""

from dataclasses import dataclass
from datetime import datetime, timedelta

from quizapp.core.attempts import feedback_now
from quizapp.core.questions.common import Invalid, Raw
from quizapp.services.taking import TakenItem, Taking
from quizapp.web.views.asking import Asked, asked, is_answered
from quizapp.web.views.citations import cited
from quizapp.web.views.judged import Judged, Settled, judged
from quizapp.web.views.prose import plain
from quizapp.web.views.wording import clock, counted, instant, points, time_left


@dataclass(frozen=True, slots=True, kw_only=True)
class Place:
    """A question's place on the map."""

    number: int
    answered: bool
    flagged: bool
    current: bool
    said: str
    """Its state in words, for those who do not see the map."""


@dataclass(frozen=True, slots=True, kw_only=True)
class Clock:
    """When time is over by the server's clock, what is left of it, and what time the server had meanwhile."""

    until: datetime
    at: str
    left: str
    now: datetime
    now_said: str


@dataclass(frozen=True, slots=True, kw_only=True)
class AttemptFrame:
    """What every page of an open attempt shows."""

    attempt_id: int
    number: int
    course_id: str
    course_title: str
    language: str
    quiz_id: str
    quiz_title: str
    places: tuple[Place, ...]
    answered: int
    clock: Clock | None


@dataclass(frozen=True, slots=True, kw_only=True)
class QuestionPage:
    """One question as it is asked, or, with feedback at once, as it was judged."""

    frame: AttemptFrame
    item: int
    count: int
    worth: str
    asked: Asked
    key: str
    flagged: bool
    saved: str
    saved_at: datetime | None
    judged: Judged | None


@dataclass(frozen=True, slots=True, kw_only=True)
class ReviewLine:
    """A question on the review page."""

    number: int
    stem: str
    state: str
    flagged: bool
    answered: bool


@dataclass(frozen=True, slots=True, kw_only=True)
class ReviewPage:
    """What is answered and what is not, before submitting."""

    frame: AttemptFrame
    lines: tuple[ReviewLine, ...]
    warning: str


def question_page(
    taking: Taking, item: TakenItem, key: str, now: datetime, refused: tuple[Raw, Invalid] | None = None
) -> QuestionPage:
    """The page of one question; `refused` is a response that could not be read, shown again with what is wrong.

    `key` marks this showing, so that what it sends twice is one save.
    """
    raw, invalid = refused or (item.raw, None)
    saved_at = item.saved_at if is_answered(item.question, item.raw) else None
    return QuestionPage(
        frame=_frame(taking, now, item.number),
        item=item.number,
        count=len(taking.items),
        worth=points(item.question.points),
        asked=asked(item.question.present(taking.seed), raw, invalid),
        key=key,
        flagged=item.flagged,
        saved=f"Saved {clock(saved_at)}" if saved_at else "Not answered yet",
        saved_at=saved_at,
        judged=_judged(taking, item, now),
    )


def review_page(taking: Taking, now: datetime) -> ReviewPage:
    """The review of an attempt before it is submitted."""
    frame = _frame(taking, now, None)
    missing = len(frame.places) - frame.answered
    verb = "has" if missing == 1 else "have"
    return ReviewPage(
        frame=frame,
        lines=tuple(
            ReviewLine(
                number=item.number,
                stem=_short(item.question.question),
                state=place.said,
                flagged=item.flagged,
                answered=place.answered,
            )
            for item, place in zip(taking.items, frame.places, strict=True)
        ),
        warning=f"{counted(missing, 'question')} {verb} no answer. What is not answered earns nothing."
        if missing
        else "",
    )


def _frame(taking: Taking, now: datetime, current: int | None) -> AttemptFrame:
    places = tuple(_place(item, current) for item in taking.items)
    return AttemptFrame(
        attempt_id=taking.attempt_id,
        number=taking.number,
        course_id=taking.course.id,
        course_title=taking.course.title,
        language=taking.course.language,
        quiz_id=taking.quiz.id,
        quiz_title=taking.quiz.title,
        places=places,
        answered=sum(place.answered for place in places),
        clock=_clock(taking.deadline, now),
    )


def _place(item: TakenItem, current: int | None) -> Place:
    done = is_answered(item.question, item.raw)
    said = "judged" if item.settled else "answered" if done else "not answered"
    return Place(
        number=item.number,
        answered=done,
        flagged=item.flagged,
        current=item.number == current,
        said=f"{said}, flagged" if item.flagged else said,
    )


def _clock(deadline: datetime | None, now: datetime) -> Clock | None:
    """The clock that a page shows, or None where there is no limit."""
    if deadline is None:
        return None
    return Clock(until=deadline, at=_moment(deadline, now), left=time_left(deadline, now), now=now, now_said=clock(now))


def _moment(deadline: datetime, now: datetime) -> str:
    """The time of day of a deadline, with its date where that is not today."""
    return clock(deadline) if deadline - now < timedelta(hours=12) else instant(deadline)


def _judged(taking: Taking, item: TakenItem, now: datetime) -> Judged | None:
    """The verdict on an item that has one already, as far as the rules let it be shown while the attempt is open."""
    reveal = feedback_now(taking.quiz.policy, "open", now)
    if item.settled is None or not reveal.verdicts:
        return None
    evidence = tuple(Settled(cited(taking.course, citation), None) for citation in item.question.evidence)
    return judged(item.question, item.raw, item.settled, with_key=reveal.key, settled=evidence)


def _short(stem: str, most: int = 120) -> str:
    """The beginning of a stem in plain words, cut between words."""
    words = plain(stem)
    return words if len(words) <= most else words[:most].rsplit(" ", 1)[0] + " …"
