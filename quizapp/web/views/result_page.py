"""What a submitted attempt shows: the score and what counts, every item's verdict, and what to read again."""

import math
from collections.abc import Iterator, Sequence
from dataclasses import dataclass
from functools import partial
from typing import Literal

from markupsafe import Markup

from quizapp.core.attempts import deadline, last_moment
from quizapp.core.course import Quiz
from quizapp.core.grading import AttemptGrade
from quizapp.core.questions.common import Outcome, Question
from quizapp.services.practice_deck import Deck
from quizapp.services.results import Result
from quizapp.services.results import ResultItem as Answered
from quizapp.web.views.judged import Judged, judged
from quizapp.web.views.objectives import ChangeLine, ObjectiveTable, Topic, change_lines, objective_table, topics
from quizapp.web.views.paging import Paging, paging
from quizapp.web.views.passages import settling
from quizapp.web.views.prose import beginning
from quizapp.web.views.quiz_rules import Rule, counting_said
from quizapp.web.views.stems import stem_of
from quizapp.web.views.wording import counted, instant, number, percent, points

TIME_OVER = "The time was over: what you had saved by then was submitted for you."
"""Said where no one pressed the button, or pressed it in the very last moment."""

MOST_OPEN = 6
"""So many questions to look at are open at once; of more the verdicts are seen first, each a line to open."""


@dataclass(frozen=True, slots=True, kw_only=True)
class ResultItem:
    """A question of the result."""

    number: int
    section: str
    """The title of its section; empty where there is none."""
    stem: Markup
    begins: str
    """The beginning of the stem in plain words, for when the question is folded."""
    judged: Judged
    practice: Literal["", "choose", "chosen"]
    """Whether it may be chosen for practice, or is in it already."""


@dataclass(frozen=True, slots=True, kw_only=True)
class ResultGroup:
    """Questions of the result that are shown together; without a title where verdicts may not be shown."""

    id: str
    title: str
    folded: bool
    items: tuple[ResultItem, ...]


@dataclass(frozen=True, slots=True, kw_only=True)
class ResultPage:
    """All that the result page shows; what may not be told yet is empty.

    Of a long attempt, `groups` hold the questions of the page that `paging` stands on: those to look at first.
    """

    attempt_id: int
    course_id: str
    course_title: str
    language: str
    quiz_id: str
    quiz_title: str
    number: int
    score: str
    earned: str
    pass_line: str
    pass_state: str
    remarks: tuple[str, ...]
    facts: tuple[Rule, ...]
    sections: tuple[Rule, ...]
    """What each section earned; empty where verdicts may not be shown."""
    objectives: ObjectiveTable | None
    changes: tuple[ChangeLine, ...]
    again: tuple[Topic, ...]
    paging: Paging
    groups: tuple[ResultGroup, ...]
    practised: bool
    """Whether something that is shown here is in this person's practice."""


def result_page(result: Result, page: int = 1) -> ResultPage | None:
    """A page of a submitted attempt, showing what its `reveal` allows and nothing else; None: there is no such page.

    Only the page's own questions are rendered.
    """
    pages = paging(len(result.items), page, partial(_right, result.items))
    if pages is None:
        return None
    course, quiz, reveal = result.course, result.quiz, result.reveal
    grade = result.grade if reveal.score else None
    pass_line, pass_state = _passing(quiz, grade)
    shown = [_item(result, item) for item in result.items[pages.current.first - 1 : pages.current.last]]
    return ResultPage(
        attempt_id=result.attempt_id,
        course_id=course.id,
        course_title=course.title,
        language=course.language,
        quiz_id=quiz.id,
        quiz_title=quiz.title,
        number=result.number,
        score=percent(grade.fraction) if grade else "",
        earned=_earned(grade) if grade else "",
        pass_line=pass_line,
        pass_state=pass_state,
        remarks=tuple(_remarks(result, grade)),
        facts=tuple(_facts(result)),
        sections=tuple(_sections(result)),
        objectives=objective_table(result),
        changes=change_lines(result),
        again=topics(result),
        paging=pages,
        groups=tuple(_groups(shown)),
        practised=any(item.practice == "chosen" for item in shown),
    )


def _groups(items: Sequence[ResultItem]) -> Iterator[ResultGroup]:
    """What is wrong, partly right, open or waiting, each in the order of the paper; then what is right, folded.

    What is to be looked at is open, unless it is so much that nobody would see what there is.
    """
    right = tuple(item for item in items if item.judged.outcome == Outcome.RIGHT)
    others = tuple(item for item in items if item.judged.outcome != Outcome.RIGHT)
    told = any(item.judged.outcome for item in items)
    if others:
        title = f"To look at: {counted(len(others), 'question')}" if told else ""
        yield ResultGroup(id="to-look-at", title=title, folded=len(others) > MOST_OPEN, items=others)
    if right:
        yield ResultGroup(id="right", title=f"Right: {counted(len(right), 'question')}", folded=True, items=right)


def _earned(grade: AttemptGrade) -> str:
    """The points; while something waits, the least that they can be."""
    said = f"{number(grade.points)} of {points(grade.max)}"
    if not grade.waiting:
        return said
    return f"at least {said}; {counted(grade.waiting, 'answer')} {'waits' if grade.waiting == 1 else 'wait'}"


def _right(items: Sequence[Answered], first: int, last: int) -> str:
    """How many of a run of questions are wholly right; nothing where verdicts may not be shown."""
    grades = [item.grade for item in items[first - 1 : last] if item.grade is not None]
    right = sum(1 for grade in grades if grade.verdict.outcome is Outcome.RIGHT)
    return f"{right} of {len(grades)} right" if grades else ""


def _item(result: Result, item: Answered) -> ResultItem:
    course, reveal = result.course, result.reveal
    section = result.quiz.sections.get(item.section)
    return ResultItem(
        number=item.number,
        section=section.title if section is not None else "",
        stem=stem_of(item.question),
        begins=beginning(item.question.question),
        judged=judged(
            item.question,
            item.raw,
            item.grade if reveal.verdicts else None,
            with_key=reveal.key,
            settled=settling(course, ((found.citation, found.passage) for found in item.evidence)),
            answers=item.answers,
        ),
        practice=_practice(item.question, result.deck) if reveal.key else "",
    )


def _practice(question: Question, deck: Deck | None) -> Literal["", "choose", "chosen"]:
    if deck is None:
        return ""
    if deck.by_question(question.id) is not None:
        return "chosen"
    return "choose" if deck.may_add(question) else ""


def _passing(quiz: Quiz, grade: AttemptGrade | None) -> tuple[str, str]:
    if grade is None or quiz.policy.pass_mark is None:
        return "", ""
    mark = percent(quiz.policy.pass_mark)
    if grade.passed is None:
        return f"Whether you passed ({mark} are needed) depends on what a person still has to judge.", "waiting"
    return (f"Passed: {mark} were needed.", "passed") if grade.passed else (f"Not passed: {mark} are needed.", "failed")


def _remarks(result: Result, grade: AttemptGrade | None) -> list[str]:
    quiz = result.quiz
    due = deadline(quiz.policy, result.started_at)
    over = [TIME_OVER] if due is not None and result.submitted_at >= due else []
    if grade is None:
        end = last_moment(quiz.policy)
        when = f" on {instant(end)}" if end else ""
        return [*over, f"Your attempt is submitted. The score and the key are shown when the quiz closes{when}."]
    remarks = list(over)
    if grade.waiting:
        verb = "waits" if grade.waiting == 1 else "wait"
        remarks.append(f"{counted(grade.waiting, 'answer')} {verb} for a person; only what is certain counts so far.")
    if grade.late_penalty:
        remarks.append(_late(grade))
    if not result.reveal.verdicts:
        remarks.append("This quiz does not show the verdicts and the key.")
    return remarks


def _late(grade: AttemptGrade) -> str:
    said = f"Handed in late: {percent(grade.late_penalty)} of the score is taken off"
    if grade.late_penalty >= 1 or grade.points == 0:
        return f"{said}."
    return f"{said} ({number(grade.points)} instead of {points(grade.points / (1 - grade.late_penalty))})."


def _facts(result: Result) -> list[Rule]:
    facts = [Rule("Begun", instant(result.started_at)), Rule("Submitted", instant(result.submitted_at))]
    others = [
        f"attempt {attempt.number}: {percent(attempt.fraction)}"
        for attempt in result.attempts
        if attempt.attempt_id != result.attempt_id and attempt.fraction is not None
    ]
    if others and result.comparison is None:
        facts.append(Rule("Your other attempts", ", ".join(others).capitalize()))
    if (counts := _counts(result)) and (others or result.quiz.policy.attempts != 1):
        facts.append(Rule("What counts", counts))
    return facts


def _sections(result: Result) -> Iterator[Rule]:
    if not result.reveal.verdicts:
        return
    for name, section in result.quiz.sections.items():
        grades = [item.grade for item in result.items if item.section == name and item.grade is not None]
        earned, most = math.fsum(one.points for one in grades), math.fsum(one.max for one in grades)
        if grades:  # a pool that is too small may have given nothing
            yield Rule(section.title, f"{number(earned)} of {points(most)}")


def _counts(result: Result) -> str:
    """Which of the attempts counts, and why; empty where that may not be shown."""
    if result.kept is None:
        return ""
    submitted = [attempt for attempt in result.attempts if not attempt.open]
    said = counting_said(result.keep, len(submitted))
    if result.keep == "average":
        return f"{said}: {percent(result.kept)}"
    number_of = {attempt.attempt_id: attempt.number for attempt in submitted}
    which = "this one" if result.counting == result.attempt_id else f"attempt {number_of.get(result.counting or 0)}"
    return f"{said}: {which}, {percent(result.kept)}"
