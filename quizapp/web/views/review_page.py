"""The review of an open attempt before it is submitted: what is answered and what is not, a page of it at a time."""

from dataclasses import dataclass
from datetime import datetime

from quizapp.services.taking import Taking
from quizapp.web.views.attempt_frame import AttemptFrame, frame_of, standing, without_answer
from quizapp.web.views.paging import Paging
from quizapp.web.views.prose import beginning


@dataclass(frozen=True, slots=True, kw_only=True)
class ReviewLine:
    """A question on the review page."""

    number: int
    section: str
    """The title of the section that begins here; empty where none does."""
    stem: str
    state: str
    flagged: bool
    answered: bool


@dataclass(frozen=True, slots=True, kw_only=True)
class ReviewPage:
    """What is answered and what is not; `first_missing` is the first question of all that has no answer."""

    frame: AttemptFrame
    paging: Paging
    lines: tuple[ReviewLine, ...]
    first_missing: int | None
    warning: str


def review_page(taking: Taking, page: int, now: datetime) -> ReviewPage | None:
    """A page of the review; None where there is no such page. Only its own questions are rendered."""
    state = standing(taking.items)
    pages = state.pages(page)
    if pages is None:
        return None
    first, last = pages.current.first, pages.current.last
    places = state.places(first, last, None)
    missing = len(taking.items) - state.done
    return ReviewPage(
        frame=frame_of(taking, state.done, now),
        paging=pages,
        lines=tuple(
            ReviewLine(
                number=item.number,
                section=_begins(taking, item.number),
                stem=beginning(item.question.question),
                state=place.said,
                flagged=item.flagged,
                answered=place.answered,
            )
            for item, place in zip(taking.items[first - 1 : last], places, strict=True)
        ),
        first_missing=state.answered.index(False) + 1 if missing else None,
        warning=f"{without_answer(missing)}. What is not answered earns nothing." if missing else "",
    )


def _begins(taking: Taking, number: int) -> str:
    here = taking.items[number - 1].section
    before = taking.items[number - 2].section if number > 1 else ""
    return taking.quiz.sections[here].title if here in taking.quiz.sections and here != before else ""
