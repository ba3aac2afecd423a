"""Practice as its pages show it: how much there is, a question, and an answer with its verdict."""

from dataclasses import dataclass, replace
from datetime import datetime, timedelta

from markupsafe import Markup

from quizapp.core.course import Course
from quizapp.core.practice import Recall
from quizapp.core.questions.common import Invalid, Outcome, Raw
from quizapp.services.practice_deck import Deck
from quizapp.services.practising import Asked as ToAsk
from quizapp.services.practising import Judgement
from quizapp.web.views.asking import Asked, asked
from quizapp.web.views.judged import Judged, judged
from quizapp.web.views.passages import settling
from quizapp.web.views.quiz_rules import Rule
from quizapp.web.views.stems import stem_of
from quizapp.web.views.wording import counted, instant

CORRECTED: dict[Recall, str] = {
    Recall.EASY: "That was easy",
    Recall.GOOD: "I had it right",
    Recall.AGAIN: "I had it wrong",
}
"""What the buttons say by which a person rates an answer."""

FOR_YOU = "For you to judge"
"""The verdict on an answer that no rule can judge: nobody else reads it."""


@dataclass(frozen=True, slots=True, kw_only=True)
class PracticeFrame:
    """What every page of practice shows: the course, and how many questions are to be practised now."""

    course_id: str
    course_title: str
    language: str
    due: int
    due_said: str


@dataclass(frozen=True, slots=True, kw_only=True)
class PracticePage:
    """The page that practice begins from; `first` is the mark of the first question, where there is one now."""

    frame: PracticeFrame
    first: str
    facts: tuple[Rule, ...]
    held: str
    empty: bool


@dataclass(frozen=True, slots=True, kw_only=True)
class PractisePage:
    """A question to practise; `key` marks this showing of it."""

    frame: PracticeFrame
    mark: str
    key: str
    asked: Asked


@dataclass(frozen=True, slots=True, kw_only=True)
class Correction:
    """A button by which a person rates their answer."""

    rating: str
    text: str


@dataclass(frozen=True, slots=True, kw_only=True)
class AnsweredPage:
    """An answer with its verdict; `next` is the mark of the question that follows, empty where none is due."""

    frame: PracticeFrame
    answer_id: int
    mark: str
    stem: Markup
    judged: Judged
    again: str
    corrections: tuple[Correction, ...]
    by_hand: bool
    """Whether the person has to say how the answer stands to the key."""
    next: str


def practice_page(deck: Deck, now: datetime) -> PracticePage:
    """What there is to practise in a course."""
    due, held, following = deck.due(now), deck.held(now), deck.following(now)
    facts = [Rule("In practice", counted(len(deck.cards), "question"))]
    if following is not None:
        facts.append(Rule("Next", soon(following, now)))
    return PracticePage(
        frame=_frame(deck, now),
        first=due[0].mark if due else "",
        facts=tuple(facts),
        held=_held(held),
        empty=not deck.cards,
    )


def practise_page(found: ToAsk, key: str, now: datetime, refused: tuple[Raw, Invalid] | None = None) -> PractisePage:
    """The page of a question; `refused` is an answer that could not be judged, shown again with what is wrong."""
    raw, invalid = refused if refused is not None else (None, None)
    shown = found.question.present(found.card.turn)
    return PractisePage(
        frame=_frame(found.deck, now),
        mark=found.card.mark,
        key=key,
        asked=asked(shown, raw, invalid, "practice", kept=False),
    )


def answered_page(found: Judgement, now: datetime) -> AnsweredPage:
    """The verdict on an answer, with the key and what settles it."""
    due = found.deck.due(now)
    return AnsweredPage(
        frame=_frame(found.deck, now),
        answer_id=found.answer_id,
        mark=found.mark,
        stem=stem_of(found.question),
        judged=_judged(found, found.served.course),
        again=_again(found, now),
        corrections=tuple(Correction(rating=one.value, text=CORRECTED[one]) for one in found.corrections),
        by_hand=found.grade.verdict.outcome is Outcome.WAITING,
        next=due[0].mark if due else "",
    )


def soon(moment: datetime, now: datetime) -> str:
    """When a moment to come is: `in 10 minutes` where that is within two hours, else `on` its date."""
    left = moment - now
    minutes = -(-left // timedelta(minutes=1))
    return f"in {counted(minutes, 'minute')}" if minutes <= 120 else f"on {instant(moment)}"


def practice_line(deck: Deck, now: datetime) -> str:
    """What there is to practise, in a line: how much now, else when there is more."""
    due, held, following = deck.due(now), deck.held(now), deck.following(now)
    if held and not due:
        return f"{due_line(0)}; {held:,} {'waits' if held == 1 else 'wait'} for the quiz that is open"
    if due or following is None:
        return due_line(len(due))
    return f"{due_line(0)}; the next {soon(following, now)}"


def due_line(count: int) -> str:
    """`3 to practise now`."""
    return f"{count:,} to practise now" if count else "Nothing to practise now"


def _frame(deck: Deck, now: datetime) -> PracticeFrame:
    course, due = deck.served.course, len(deck.due(now))
    return PracticeFrame(
        course_id=course.id,
        course_title=course.title,
        language=course.language,
        due=due,
        due_said=due_line(due),
    )


def _held(count: int) -> str:
    if not count:
        return ""
    verb = "waits" if count == 1 else "wait"
    return f"{counted(count, 'question')} {verb} until you have submitted the quiz that is open and may ask the same."


def _judged(found: Judgement, course: Course) -> Judged:
    evidence = settling(course, ((one.citation, one.passage) for one in found.evidence))
    shown = judged(found.question, found.raw or None, found.grade, with_key=True, settled=evidence)
    if found.grade.verdict.outcome is Outcome.WAITING:
        return replace(shown, earned="", word=FOR_YOU, why="no rule can judge it: compare it with the key")
    return replace(shown, earned="")


def _again(found: Judgement, now: datetime) -> str:
    if found.due is None:
        return "This question is put aside."
    return f"This question comes again {soon(found.due, now)}." if found.due > now else "This question comes again."
