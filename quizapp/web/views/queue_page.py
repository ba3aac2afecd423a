"""The queue and the answers to one question, as an instructor sees them."""

from collections.abc import Mapping
from dataclasses import dataclass

from markupsafe import Markup

from quizapp.core.questions.essay import Composed, Criterion, Essay
from quizapp.core.reviewing import level_points
from quizapp.core.text import tokens
from quizapp.services.reviewing import Answers, Group, Queue, WaitingQuestion
from quizapp.web.views.judged import key_lines, response_lines
from quizapp.web.views.paging import Paging, paging
from quizapp.web.views.passages import Settled, settling
from quizapp.web.views.prose import beginning, blocks
from quizapp.web.views.stems import stem_of
from quizapp.web.views.wording import counted, instant, number, points


@dataclass(frozen=True, slots=True)
class QueueLine:
    """A question in the queue."""

    revision_id: int
    revision: int
    quiz_id: str
    question_id: str
    stem: str
    """Its beginning, in plain words."""
    waiting: int
    standing: str
    """How many answers wait and were decided, and of which revision."""


@dataclass(frozen=True, slots=True)
class QueueQuiz:
    """A quiz in the queue, with how many answers wait in it where it has several questions."""

    title: str
    waiting: str
    lines: tuple[QueueLine, ...]


@dataclass(frozen=True, slots=True)
class QueuePage:
    """The queue of a course."""

    course_id: str
    course_title: str
    language: str
    said: str
    quizzes: tuple[QueueQuiz, ...]


@dataclass(frozen=True, slots=True)
class Level:
    """A level of a criterion: what the form sends for it, and what it is and gives."""

    value: str
    label: str
    chosen: bool


@dataclass(frozen=True, slots=True)
class CriterionField:
    """A criterion of a rubric in the form; without levels the points are written."""

    name: str
    label: str
    levels: tuple[Level, ...]
    value: str


@dataclass(frozen=True, slots=True, kw_only=True)
class GroupForm:
    """Answers that say the same, and the form that decides on them, filled in with what holds."""

    answer: str
    latest: int
    title: str
    response: tuple[Markup, ...]
    words: str
    standing: str
    criteria: tuple[CriterionField, ...]
    verdict: str
    points: str
    comment: str
    from_now_on: bool
    problem: str


@dataclass(frozen=True, slots=True, kw_only=True)
class AnswersPage:
    """The answers to a question: what was asked, what settles it, and a form for each group."""

    course_id: str
    course_title: str
    language: str
    quiz_id: str
    quiz_title: str
    question_id: str
    revision_id: int
    revision: int
    stem: Markup
    key: tuple[Markup, ...]
    explanation: Markup
    settled: tuple[Settled, ...]
    points: str
    essay: bool
    paging: Paging
    groups: tuple[GroupForm, ...]
    problem: str


def queue_page(found: Queue) -> QueuePage:
    """The queue by quiz."""
    quizzes: dict[str, list[WaitingQuestion]] = {}
    for one in found.questions:
        quizzes.setdefault(one.quiz.id, []).append(one)
    return QueuePage(
        course_id=found.course.id,
        course_title=found.course.title,
        language=found.course.language,
        said=_waits(found.waiting) if found.waiting else "Nothing waits for a person.",
        quizzes=tuple(
            QueueQuiz(
                lines[0].quiz.title,
                _waits(sum(one.waiting for one in lines)) if len(lines) > 1 else "",
                tuple(_line(one) for one in lines),
            )
            for lines in quizzes.values()
        ),
    )


def _line(one: WaitingQuestion) -> QueueLine:
    return QueueLine(
        revision_id=one.revision_id,
        revision=one.revision,
        quiz_id=one.quiz.id,
        question_id=one.question.id,
        stem=beginning(one.question.question),
        waiting=one.waiting,
        standing=f"{one.waiting:,} waiting, {one.decided:,} decided; revision {one.revision}",
    )


def _waits(count: int) -> str:
    return f"{counted(count, 'answer')} {'waits' if count == 1 else 'wait'} for a person."


def answers_page(
    found: Answers, page: int, *, problem: str = "", sent: Mapping[str, str] | None = None
) -> AnswersPage | None:
    """A page of the groups; None where there is no such page. `sent` is a decision that could not be read."""
    pages = paging(len(found.groups), page)
    if pages is None:
        return None
    shown = found.groups[pages.current.first - 1 : pages.current.last]
    question = found.question
    return AnswersPage(
        course_id=found.course.id,
        course_title=found.course.title,
        language=found.course.language,
        quiz_id=found.quiz.id,
        quiz_title=found.quiz.title,
        question_id=question.id,
        revision_id=found.place.revision_id,
        revision=found.revision,
        stem=stem_of(question),
        key=key_lines(question),
        explanation=blocks(question.explanation),
        settled=settling(found.course, ((one.citation, one.passage) for one in found.evidence)),
        points=points(found.points),
        essay=isinstance(question, Essay),
        paging=pages,
        groups=tuple(_group(found, group, problem, sent or {}) for group in shown),
        problem=problem,
    )


def told(count: int) -> str:
    """What is said once a decision holds."""
    return f"Decided for {counted(count, 'answer')}; the scores are recalculated."


def _group(found: Answers, group: Group, problem: str, sent: Mapping[str, str]) -> GroupForm:
    mine = bool(sent) and sent.get("answer") == group.answer
    held = group.mark
    verdict = ""
    if held is not None and not group.waiting:
        verdict = "right" if held.fraction >= 1 else "partly" if held.fraction > 0 else "wrong"
    earned = f"{held.fraction * found.points:g}" if held is not None and verdict == "partly" else ""
    return GroupForm(
        answer=group.answer,
        latest=group.latest,
        title=_title(group),
        response=response_lines(found.question, group.raw),
        words=_words(found, group),
        standing=_standing(found, group),
        criteria=_criteria(found, group, sent if mine else {}),
        verdict=sent.get("verdict", "") if mine else verdict,
        points=sent.get("points", "") if mine else earned,
        comment=sent.get("comment", "") if mine else held.comment if held else "",
        from_now_on="from_now_on" in sent if mine else group.ruled,
        problem=problem if mine else "",
    )


def _title(group: Group) -> str:
    if group.count == 1:
        return "One answer"
    if group.waiting and group.waiting < group.count:
        return f"{group.count} answers that say the same, {group.waiting} of them waiting"
    return f"{group.count} answers that say the same"


def _standing(found: Answers, group: Group) -> str:
    if group.mark is None or group.decided_at is None:
        return "Waiting"
    earned = f"{number(group.mark.fraction * found.points)} of {points(found.points)}"
    lasting = "; holds from now on" if group.ruled else ""
    return f"Decided by {group.decided_by}, {instant(group.decided_at)}: {earned}{lasting}"


def _words(found: Answers, group: Group) -> str:
    if not isinstance(found.question, Essay) or group.raw is None:
        return ""
    response = found.question.parse(group.raw)
    if not isinstance(response, Composed):
        return ""
    asked = found.question.words
    wanted = f"; {asked[0]:,} to {asked[1]:,} are asked for" if asked else ""
    return f"{counted(len(tokens(response.text)), 'word')}{wanted}"


def _criteria(found: Answers, group: Group, sent: Mapping[str, str]) -> tuple[CriterionField, ...]:
    if not isinstance(found.question, Essay):
        return ()
    rated = group.mark.rated if group.mark else ()
    fields = []
    for index, criterion in enumerate(found.question.rubric):
        name = f"criterion-{index}"
        before = rated[index] if index < len(rated) else None
        chosen = sent.get(name, "")
        if not chosen and before is not None:
            known = before.level in criterion.levels
            chosen = str(criterion.levels.index(before.level)) if known else f"{before.points:g}"
        fields.append(CriterionField(name, _criterion(criterion), _levels(criterion, chosen), chosen))
    return tuple(fields)


def _criterion(criterion: Criterion) -> str:
    return f"{criterion.criterion} ({points(criterion.points)})"


def _levels(criterion: Criterion, chosen: str) -> tuple[Level, ...]:
    if not criterion.levels:
        return ()
    gives = level_points(criterion)
    levels = [
        Level(str(index), f"{level} ({number(gives[index])})", chosen == str(index))
        for index, level in enumerate(criterion.levels)
    ]
    if len(levels) == 1:
        levels.append(Level("1", "Not reached (0)", chosen == "1"))
    return tuple(levels)
