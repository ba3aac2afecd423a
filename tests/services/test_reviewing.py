"""What waits for a person: grouped, decided once for all, changed later, remembered; on both databases."""

from collections.abc import Callable
from contextlib import AbstractContextManager
from typing import Any

import pytest
from sqlalchemy import Engine, func, select
from sqlalchemy.orm import Session

from quizapp.core.questions.common import Outcome
from quizapp.core.reviewing import Mark
from quizapp.core.saving import Sending
from quizapp.services.courses import Library
from quizapp.services.results import attempt_result
from quizapp.services.reviewing import Answers, Decided, Decision, Overtaken, Place, answers, decide, queue
from quizapp.services.saving import save_response
from quizapp.services.submitting import submit
from quizapp.services.taking import Started, open_attempt, start_attempt
from quizapp.storage.engine import session_factory
from quizapp.storage.tables import HandMark, Revision
from tests.services.test_concurrency import at_once

Statements = Callable[[], AbstractContextManager[list[str]]]


class School:
    """The demo course; `take` answers all rightly but the river, as told."""

    def __init__(self, session: Session, demo: Any, clock: Any, people: Any) -> None:
        self.session, self.demo, self.clock, self.people = session, demo, clock, people
        self.library = Library()

    def take(self, name: str, river: str, wrong: tuple[str, ...] = ()) -> tuple[int, int]:
        who = self.people(name).id
        started = start_attempt(self.session, self.library, who, "bridges", "the-bridge", self.clock(), 7)
        assert isinstance(started, Started)
        taking: Any = open_attempt(self.session, self.library, who, started.attempt_id, self.clock())
        for item in taking.items:
            question = item.question.id
            raw = (
                {"": [river]}
                if question == "river"
                else (self.demo.wrong if question in wrong else self.demo.right)[question]
            )
            save_response(
                self.session,
                self.library,
                who,
                started.attempt_id,
                item.number,
                raw,
                self.clock(),
                Sending(f"k{item.number}"),
            )
        submit(self.session, self.library, who, started.attempt_id, self.clock())
        self.session.commit()
        return who, started.attempt_id

    @property
    def place(self) -> Place:
        revision = self.session.execute(select(func.max(Revision.id))).scalar_one()
        return Place("bridges", revision, "the-bridge", "river")

    def answers(self) -> Answers:
        found = answers(self.session, self.library, self.place)
        assert found is not None
        return found

    def decide(self, mark: Mark, *, group: int = 0, latest: int | None = None, from_now_on: bool = False) -> Any:
        chosen = self.answers().groups[group]
        seen = chosen.latest if latest is None else latest
        decision = Decision(chosen.answer, seen, mark, from_now_on)
        outcome = decide(self.session, self.library, self.place, decision, "Noor", self.clock())
        self.session.commit()
        return outcome

    def grade(self, taken: tuple[int, int]) -> Any:
        result = attempt_result(self.session, self.library, *taken, self.clock())
        assert result is not None
        return result.grade

    def river(self, taken: tuple[int, int]) -> Any:
        return next(item for item in self.grade(taken).items if item.question == "river")


@pytest.fixture
def school(session: Session, demo: Any, clock: Any, people: Any) -> School:
    return School(session, demo, clock, people)


def test_answers_that_say_the_same_wait_together(school: School):
    for name, river in (("Amal", "the old Aune"), ("Omar", "Old  Aune."), ("Sami", "Aune or Severn"), ("Lina", "Aune")):
        school.take(name, river)
    found = queue(school.session, school.library, "bridges", school.clock())
    assert found is not None
    assert (found.waiting, [(one.question.id, one.waiting, one.decided) for one in found.questions]) == (
        3,
        [("river", 3, 0)],
    )
    groups = school.answers().groups
    assert [(group.count, group.waiting, group.mark) for group in groups] == [(2, 2, None), (1, 1, None)]


def test_a_decision_holds_for_all_of_a_group_and_the_scores_follow(school: School):
    amal, omar = school.take("Amal", "old Aune"), school.take("Omar", "the old Aune", wrong=("arches",))
    assert [(school.grade(one).points, school.grade(one).waiting) for one in (amal, omar)] == [(5.0, 1), (3.0, 1)]
    assert school.grade(omar).passed is None
    assert school.decide(Mark(1.0, "Well said.")) == Decided(2)
    assert [(school.grade(one).points, school.grade(one).waiting) for one in (amal, omar)] == [(6.0, 0), (4.0, 0)]
    assert school.grade(omar).passed is True
    item = school.river(amal)
    assert (item.verdict.outcome, item.verdict.why, item.comment) == (Outcome.RIGHT, "a person decided", "Well said.")
    found = queue(school.session, school.library, "bridges", school.clock())
    assert found is not None
    assert [(one.waiting, one.decided) for one in found.questions] == [(0, 2)]


def test_part_of_the_points_may_be_given_and_the_decision_changed_with_its_history_kept(school: School):
    amal = school.take("Amal", "old Aune")
    assert school.decide(Mark(0.5)) == Decided(1)
    assert (school.grade(amal).points, school.river(amal).verdict.outcome) == (5.5, Outcome.PARTLY)
    assert school.decide(Mark(0.0, "Which one?")) == Decided(1)
    assert (school.grade(amal).points, school.river(amal).verdict.outcome) == (5.0, Outcome.WRONG)
    rows = school.session.execute(select(HandMark.fraction, HandMark.decided_by).order_by(HandMark.id)).all()
    assert [tuple(row) for row in rows] == [(0.5, "Noor"), (0.0, "Noor")]


def test_a_decision_on_what_was_decided_meanwhile_changes_nothing(school: School):
    amal = school.take("Amal", "old Aune")
    assert school.decide(Mark(1.0)) == Decided(1)
    assert school.decide(Mark(0.0), latest=0) == Overtaken()
    assert school.grade(amal).points == 6.0


def test_the_same_answer_is_decided_from_now_on_only_where_it_is_asked(school: School):
    school.take("Amal", "old Aune")
    school.decide(Mark(0.5, "Nearly."))
    omar = school.take("Omar", "the old Aune")
    assert school.grade(omar).waiting == 1
    school.decide(Mark(0.5, "Nearly."), from_now_on=True)
    sami = school.take("Sami", "OLD AUNE")
    assert (school.grade(sami).waiting, school.grade(sami).points) == (0, 5.5)
    assert school.river(sami).comment == "Nearly."
    assert school.answers().groups[0].ruled
    school.decide(Mark(1.0))
    lina = school.take("Lina", "old aune")
    assert (school.grade(lina).waiting, school.grade(sami).points) == (1, 6.0)


def test_there_is_nothing_to_decide_where_nothing_waits(school: School):
    school.take("Amal", "Aune")
    assert answers(school.session, school.library, school.place) is None
    nothing = Decision("0" * 32, 0, Mark(1.0))
    assert decide(school.session, school.library, school.place, nothing, "Noor", school.clock()) is None
    assert queue(school.session, school.library, "nowhere", school.clock()) is None


def test_statements_do_not_grow_with_answers(school: School, statements: Statements):
    def counted(act: Callable[[], Any]) -> int:
        with statements() as ran:
            act()
        return len(ran)

    def measure(group: int) -> tuple[int, ...]:
        return (
            counted(lambda: queue(school.session, school.library, "bridges", school.clock())),
            counted(school.answers),
            counted(lambda: school.decide(Mark(1.0), group=group)),
        )

    school.take("Amal", "old Aune")
    few = measure(0)
    for number in range(8):
        school.take(f"Student {number}", "new Aune")
    assert measure(0) == few


def test_of_two_instructors_at_once_one_decides(engine: Engine, school: School):
    amal = school.take("Amal", "old Aune")
    place, group = school.place, school.answers().groups[0]
    school.session.commit()
    library = Library()

    def act(session: Session, which: int) -> Any:
        decision = Decision(group.answer, 0, Mark(which / 10))
        return decide(session, library, place, decision, f"instructor {which}", school.clock())

    outcomes = at_once(engine, 6, act)
    assert sorted(type(outcome).__name__ for outcome in outcomes) == ["Decided", *["Overtaken"] * 5]
    winner = next(which for which, outcome in enumerate(outcomes) if isinstance(outcome, Decided))
    with session_factory(engine)() as session:
        result = attempt_result(session, library, *amal, school.clock())
    assert result is not None
    assert result.grade is not None
    assert result.grade.points == pytest.approx(5 + winner / 10)
