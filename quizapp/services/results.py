"""What a person sees of an attempt that they submitted."""

from collections.abc import Container, Mapping, Sequence
from dataclasses import dataclass
from datetime import datetime

from sqlalchemy.orm import Session

from quizapp.core.allowances import own_course
from quizapp.core.attempts import Reveal, feedback_now
from quizapp.core.course import Course, Keep, Policy, Quiz
from quizapp.core.grading import AttemptGrade, ItemGrade, tried
from quizapp.core.questions.common import Outcome, Question, Raw
from quizapp.services.comparing import Comparison, compare
from quizapp.services.courses import Library, Served
from quizapp.services.evidence import SettledBy, settled_by
from quizapp.services.practice_deck import Deck, deck_of
from quizapp.services.rereading import Place, places
from quizapp.services.scores import AttemptScore, attempt_scores, counting_attempt, what_counts
from quizapp.services.sources import asked
from quizapp.services.submitting import close_due, is_over, read_item_grade, tries_of
from quizapp.storage import attempts as stored
from quizapp.storage import grants
from quizapp.storage.tables import Attempt

__all__ = ["Result", "ResultItem", "SettledBy", "attempt_result"]


@dataclass(frozen=True, slots=True)
class ResultItem:
    """A question of a submitted attempt. `grade` is None and `evidence` empty where they may not be shown yet.

    `answers` are the tries that `grade` tells apart, first to last.
    """

    number: int
    question: Question
    raw: Raw | None
    grade: ItemGrade | None
    evidence: tuple[SettledBy, ...]
    section: str
    answers: tuple[Raw, ...] = ()

    @property
    def lost(self) -> bool:
        """Whether points were lost for good: what a person has still to judge is not lost."""
        grade = self.grade
        return grade is not None and grade.points < grade.max and grade.verdict.outcome is not Outcome.WAITING


@dataclass(frozen=True, slots=True)
class Result:
    """A submitted attempt. `reveal` says what may be shown now; what may not is not here, but for `question`'s key.

    `attempts` are all the person's attempts at the quiz, `kept` what counts of them by the rule `keep` (None where it
    is hidden), `counting` the id of the one that counts, where one does. `comparison` and `reread` (what to read again,
    by the ids of the questions that lost points) are empty where verdicts or keys may not be shown. `deck` is what the
    person may practise of the course; None where it is served no more.
    """

    attempt_id: int
    number: int
    course: Course
    quiz: Quiz
    revision: int
    seed: int
    started_at: datetime
    submitted_at: datetime
    reveal: Reveal
    grade: AttemptGrade | None
    items: tuple[ResultItem, ...]
    attempts: tuple[AttemptScore, ...]
    keep: Keep
    kept: float | None
    counting: int | None
    comparison: Comparison | None
    reread: Mapping[str, tuple[Place, ...]]
    deck: Deck | None


def attempt_result(
    session: Session,
    library: Library,
    account_id: int,
    attempt_id: int,
    now: datetime,
    shown: Container[int] | None = None,
) -> Result | None:
    """The result of a person's own submitted attempt; None for another's, or while it is open.

    `shown` are the numbers of the items whose evidence is wanted (None: all), so that a page of a long attempt looks
    up its own passages alone.
    What may be shown follows the quiz's rules as the course is served now, or as the attempt began if it is gone.
    """
    attempt = stored.get(session, account_id, attempt_id)
    if attempt is not None and is_over(attempt, now):
        close_due(session, library, now, account_id=account_id)
        attempt = stored.get(session, account_id, attempt_id)
    if attempt is None or attempt.submitted_at is None:
        return None
    served = library.revision(session, attempt.revision_id)
    current = library.current(session, attempt.course_id)
    granted = grants.granted_to(session, account_id, attempt.course_id)
    quiz = own_course(served.course, granted).quizzes[attempt.quiz_id]
    own = own_course(current.course, granted) if current is not None else None
    rules = own.quizzes.get(quiz.id, quiz) if own is not None else quiz
    reveal = feedback_now(rules.policy, "submitted", now)
    all_scores = attempt_scores(stored.of_quiz(session, account_id, attempt.course_id, attempt.quiz_id), rules, now)
    items = _items(session, served, quiz.policy, attempt, reveal, shown)
    return Result(
        attempt_id=attempt.id,
        number=attempt.number,
        course=served.course,
        quiz=quiz,
        revision=served.number,
        seed=attempt.seed,
        started_at=attempt.started_at,
        submitted_at=attempt.submitted_at,
        reveal=reveal,
        grade=_grade(attempt, items) if reveal.score else None,
        items=items,
        attempts=all_scores,
        keep=rules.policy.keep,
        kept=what_counts(rules, all_scores),
        counting=counting_attempt(rules, all_scores),
        comparison=_comparison(session, served, attempt.id, all_scores) if reveal.verdicts else None,
        reread=_reread(served, quiz, items) if reveal.key else {},
        deck=deck_of(session, current, own, account_id, now) if current is not None and own is not None else None,
    )


def _items(
    session: Session,
    served: Served,
    policy: Policy,
    attempt: Attempt,
    reveal: Reveal,
    shown: Container[int] | None,
) -> tuple[ResultItem, ...]:
    items = stored.items(session, attempt.id)
    tries = tries_of(session, attempt.id, items, policy)
    grades = stored.item_grades(session, attempt.id)
    questions = asked(session, served, [item.question for item in items])
    wanted = [questions[item.question] for item in items if shown is None or item.number in shown]
    evidence = settled_by(session, served, wanted) if reveal.key else {}
    return tuple(
        ResultItem(
            item.number,
            questions[item.question],
            item.raw,
            read_item_grade(item.question, grades[item.number]) if reveal.verdicts else None,
            evidence.get(item.question, ()),
            item.section,
            tried(questions[item.question], tries.get(item.question, ()), policy.tries) if reveal.verdicts else (),
        )
        for item in items
    )


def _comparison(session: Session, served: Served, attempt_id: int, scores: Sequence[AttemptScore]) -> Comparison:
    return compare(session, served, attempt_id, [score.attempt_id for score in scores if not score.open])


def _reread(served: Served, quiz: Quiz, items: Sequence[ResultItem]) -> Mapping[str, tuple[Place, ...]]:
    return {item.question.id: places(served, item.question, quiz.lesson) for item in items if item.lost}


def _grade(attempt: Attempt, items: Sequence[ResultItem]) -> AttemptGrade:
    return AttemptGrade(
        items=tuple(item.grade for item in items if item.grade is not None),
        points=attempt.points or 0.0,
        max=attempt.max_points or 0.0,
        fraction=attempt.fraction or 0.0,
        passed=attempt.passed,
        waiting=attempt.waiting or 0,
        late_penalty=attempt.late_penalty or 0.0,
    )
