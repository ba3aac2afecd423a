"""What waits for a person: the queue of a course, the answers to a question grouped, and decisions on them."""

from collections.abc import Mapping, Sequence
from dataclasses import asdict, dataclass, replace
from datetime import datetime

from sqlalchemy.orm import Session

from quizapp.core.allowances import Allowances, for_quiz, own_policy
from quizapp.core.course import Course, Quiz
from quizapp.core.grading import total
from quizapp.core.questions.common import Question, Raw
from quizapp.core.questions.essay import Essay
from quizapp.core.reviewing import Mark, answer_digest, by_hand, read_rated
from quizapp.services.courses import Library, Served
from quizapp.services.evidence import SettledBy, settled_by
from quizapp.services.sources import asked
from quizapp.services.submitting import attempt_row, close_due, item_row, read_item_grade
from quizapp.storage import grants, reviews
from quizapp.storage.engine import begin_write
from quizapp.storage.reviews import Reviewable, Ruling
from quizapp.storage.tables import Attempt


@dataclass(frozen=True, slots=True)
class WaitingQuestion:
    """A question of a quiz in the queue, as one revision asks it: how many answers wait, how many were decided."""

    revision_id: int
    revision: int
    quiz: Quiz
    question: Question
    waiting: int
    decided: int


@dataclass(frozen=True, slots=True)
class Queue:
    """What waits in a course, by quiz in its order."""

    course: Course
    questions: tuple[WaitingQuestion, ...]

    @property
    def waiting(self) -> int:
        """How many answers wait in all."""
        return sum(one.waiting for one in self.questions)


@dataclass(frozen=True, slots=True)
class Place:
    """A question as one revision asks it in a quiz."""

    course: str
    revision_id: int
    quiz: str
    question: str


@dataclass(frozen=True, slots=True)
class Decision:
    """What an instructor decides on the answers of a group; `latest` is the newest decision that they saw on them.

    With `from_now_on` the same answer to the same question of the same revision is decided so when it is submitted;
    without, an earlier such ruling is taken back.
    """

    answer: str
    latest: int
    mark: Mark
    from_now_on: bool = False


@dataclass(frozen=True, slots=True)
class Group:
    """Answers that say the same. `latest` names the newest decision on any of them; `mark` is it, None while they wait.

    `waiting` of the `count` answers wait; `ruled` says that the decision holds from now on.
    """

    answer: str
    raw: Raw | None
    count: int
    waiting: int
    latest: int
    mark: Mark | None
    decided_by: str
    decided_at: datetime | None
    ruled: bool


@dataclass(frozen=True, slots=True)
class Answers:
    """The answers to a question that wait or were decided, in groups: those that wait first, the most common first."""

    place: Place
    course: Course
    quiz: Quiz
    question: Question
    revision: int
    points: float
    evidence: tuple[SettledBy, ...]
    groups: tuple[Group, ...]


@dataclass(frozen=True, slots=True)
class Decided:
    """The decision holds for so many answers."""

    count: int


@dataclass(frozen=True, slots=True)
class Overtaken:
    """Somebody decided on these answers since the page was made: nothing was changed."""


def queue(session: Session, library: Library, course_id: str, now: datetime) -> Queue | None:
    """What waits in a course; None where there is no such course. Statements do not grow with answers."""
    served = library.current(session, course_id)
    if served is None:
        return None
    close_due(session, library, now, course_id=course_id)
    found = []
    for count in reviews.counts(session, course_id):
        pinned = library.revision(session, count.revision_id)
        quiz, question = pinned.course.quizzes.get(count.quiz), pinned.questions.get(count.question)
        if quiz is not None and question is not None:
            found.append(
                WaitingQuestion(count.revision_id, pinned.number, quiz, question, count.waiting, count.decided)
            )
    order = {quiz_id: index for index, quiz_id in enumerate(served.course.quizzes)}
    found.sort(key=lambda one: (one.waiting == 0, order.get(one.quiz.id, len(order)), one.quiz.id, -one.revision))
    return Queue(served.course, tuple(found))


def answers(session: Session, library: Library, place: Place) -> Answers | None:
    """The answers to a question, grouped; None where there is nothing of that name, or no answer for a person."""
    rows = _rows(session, place)
    if not rows:
        return None
    served = library.revision(session, place.revision_id)
    question = asked(session, served, [place.question])[place.question]
    return Answers(
        place=place,
        course=served.course,
        quiz=served.course.quizzes[place.quiz],
        question=question,
        revision=served.number,
        points=max(row.max_points for row in rows),
        evidence=settled_by(session, served, [question]).get(question.id, ()),
        groups=_groups(question, rows, {answer for _, answer in _rulings(session, place)}),
    )


def decide(
    session: Session, library: Library, place: Place, decision: Decision, who: str, now: datetime
) -> Decided | Overtaken | None:
    """Decide on all answers of a group, and recalculate their attempts in the same transaction.

    A decision that is newer than the one the instructor saw makes this one void. None where there is no such group.
    The number of statements does not grow with answers.
    """
    begin_write(session)
    rows = _rows(session, place, lock=True)
    if not rows:
        return None
    served = library.revision(session, place.revision_id)
    question = asked(session, served, [place.question])[place.question]
    chosen = [row for row in rows if answer_digest(question, row.raw) == decision.answer]
    if not chosen:
        return None
    if max(row.mark_id for row in chosen) > decision.latest:
        return Overtaken()
    mark = decision.mark
    _keep(session, served, place, chosen, mark)
    kept = {"fraction": mark.fraction, "comment": mark.comment, "decided_by": who, "decided_at": now}
    rated = [asdict(one) for one in mark.rated]
    reviews.add_marks(
        session,
        [
            {"attempt_id": row.attempt_id, "item_number": row.number, "rated": rated, "remembered": False, **kept}
            for row in chosen
        ],
    )
    _rule(session, place, decision, kept, lasting=decision.from_now_on and not isinstance(question, Essay))
    return Decided(len(chosen))


def _rows(session: Session, place: Place, *, lock: bool = False) -> list[Reviewable]:
    return reviews.answers(session, place.course, place.revision_id, place.quiz, place.question, lock=lock)


def _rulings(session: Session, place: Place) -> Mapping[tuple[str, str], Ruling]:
    return reviews.rulings(session, place.revision_id, place.quiz, [place.question])


def _rule(session: Session, place: Place, decision: Decision, kept: Mapping[str, object], *, lasting: bool) -> None:
    """Let the decision hold from now on, or take back an earlier one that did."""
    row = {
        "revision_id": place.revision_id,
        "quiz_id": place.quiz,
        "question_id": place.question,
        "answer": decision.answer,
        **kept,
    }
    if lasting:
        reviews.add_ruling(session, row)
    elif (place.question, decision.answer) in _rulings(session, place):
        reviews.add_ruling(session, {**row, "fraction": None})


def _keep(session: Session, served: Served, place: Place, chosen: Sequence[Reviewable], mark: Mark) -> None:
    """Give the chosen items what was decided, and put their attempts together anew, late penalty and all."""
    numbers: dict[int, list[int]] = {}
    for row in chosen:
        numbers.setdefault(row.attempt_id, []).append(row.number)
    graded = reviews.grades(session, numbers)
    granted: dict[int, dict[str, Allowances]] = {}
    for one in grants.held(session, course_id=place.course):
        granted.setdefault(one.user_id, {})[one.quiz] = one.allowances
    quiz = served.course.quizzes[place.quiz]
    items, totals = [], []
    for attempt_id, attempt in reviews.attempts(session, numbers).items():
        policy = own_policy(quiz.policy, for_quiz(granted.get(attempt.user_id, {}), quiz.id))
        marked = {row.item_number: read_item_grade("", row) for row in graded[attempt_id]}
        for number in numbers[attempt_id]:
            marked[number] = by_hand(marked[number], mark)
            items.append({"attempt_id": attempt_id, "item_number": number, **item_row(marked[number])})
        totals.append({"id": attempt_id, **attempt_row(total(policy, list(marked.values()), _submitted(attempt)))})
    reviews.keep(session, items, totals)


def _submitted(attempt: Attempt) -> datetime:
    if attempt.submitted_at is None:
        raise ValueError(f"attempt {attempt.id} is graded and not submitted")
    return attempt.submitted_at


def _groups(question: Question, rows: Sequence[Reviewable], ruled: set[str]) -> tuple[Group, ...]:
    found: dict[str, Group] = {}
    for row in rows:
        answer = answer_digest(question, row.raw)
        group = found.get(answer) or Group(answer, row.raw, 0, 0, 0, None, "", None, answer in ruled)
        group = replace(group, count=group.count + 1, waiting=group.waiting + row.waiting)
        if row.mark_id > group.latest:
            mark = Mark(row.fraction, row.comment, read_rated(row.rated))
            group = replace(group, latest=row.mark_id, mark=mark, decided_by=row.decided_by, decided_at=row.decided_at)
        found[answer] = group
    return tuple(sorted(found.values(), key=lambda group: (group.waiting == 0, -group.count)))
