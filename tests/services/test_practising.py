"""Practice: what enters it, what it never tells, what an answer changes, and that nothing is counted twice."""

from datetime import timedelta
from typing import Any

import pytest
from sqlalchemy import func, select
from sqlalchemy.orm import Session

from quizapp.core.attempts import Refused
from quizapp.core.practice import Recall
from quizapp.core.questions.common import Invalid, Outcome
from quizapp.core.saving import LONGEST_RESPONSE, Sending
from quizapp.services.courses import Library
from quizapp.services.practice_deck import Deck, mark_of, practice_deck
from quizapp.services.practising import Asked, Judgement, Practised, answer, ask, choose, judgement, put_aside, rate
from quizapp.services.publishing import publish
from quizapp.services.saving import save_response
from quizapp.services.submitting import submit
from quizapp.services.taking import Started, open_attempt, start_attempt
from quizapp.storage.attempts import items
from quizapp.storage.tables import PracticeAnswer, PracticeCard, User

QUIZ = "quizzes/01-the-bridge.yaml"


class Student:
    """A student of the demo course, who takes quizzes and practises."""

    def __init__(self, session: Session, demo: Any, clock: Any, account: int) -> None:
        self.session, self.demo, self.clock, self.account = session, demo, clock, account
        self.library = Library()
        self.sent = 0

    def begin(self, quiz: str = "the-bridge") -> int:
        started = start_attempt(self.session, self.library, self.account, "bridges", quiz, self.clock(), 7)
        assert isinstance(started, Started), started
        return started.attempt_id

    def take(self, quiz: str = "the-bridge", wrong: tuple[str, ...] = ()) -> int:
        attempt = self.begin(quiz)
        taking: Any = open_attempt(self.session, self.library, self.account, attempt, self.clock())
        for item in taking.items:
            question = item.question.id
            raw = (self.demo.wrong if question in wrong else self.demo.right)[question]
            sending = Sending(f"item-{item.number}")
            save_response(self.session, self.library, self.account, attempt, item.number, raw, self.clock(), sending)
        self.submit(attempt)
        return attempt

    def submit(self, attempt: int) -> None:
        submit(self.session, self.library, self.account, attempt, self.clock())

    def deck(self) -> Deck:
        found = practice_deck(self.session, self.library, self.account, "bridges", self.clock())
        assert found is not None
        return found

    def due(self) -> set[str]:
        return {card.question for card in self.deck().due(self.clock())}

    def ask(self, question: str) -> Any:
        return ask(self.session, self.library, self.account, "bridges", mark_of("bridges", question), self.clock())

    def answer(self, question: str, raw: Any = None, key: str = "") -> Any:
        self.sent += 1
        mark = mark_of("bridges", question)
        given = raw if raw is not None else self.demo.right[question]
        return answer(
            self.session, self.library, self.account, "bridges", mark, given, self.clock(), key or f"key {self.sent}"
        )

    def give_up(self, question: str) -> Any:
        mark = mark_of("bridges", question)
        return answer(self.session, self.library, self.account, "bridges", mark, None, self.clock(), "given up")

    def judged(self, answer_id: int) -> Any:
        return judgement(self.session, self.library, self.account, "bridges", answer_id, self.clock())

    def rate(self, answer_id: int, said: str) -> bool | None:
        rated = rate(self.session, self.library, self.account, "bridges", answer_id, said, self.clock())
        return None if rated is None else rated.changed

    def choose(self, attempt: int, number: int) -> bool | None:
        return choose(self.session, self.library, self.account, attempt, number, self.clock())

    def number_of(self, attempt: int, question: str) -> int:
        return next(item.number for item in items(self.session, attempt) if item.question == question)

    def publish(self, changed: Any) -> None:
        publish(self.session, changed.read, "omar", self.clock())

    def answers(self) -> int:
        return int(self.session.execute(select(func.count()).select_from(PracticeAnswer)).scalar_one())


@pytest.fixture
def amal(session: Session, demo: Any, clock: Any, people: Any) -> Student:
    return Student(session, demo, clock, people("Amal").id)


def test_what_an_attempt_judged_wrong_is_practised_and_nothing_else(amal: Student):
    assert amal.deck().cards == ()
    amal.take(wrong=("arches", "without-toll"))
    assert amal.due() == {"arches", "without-toll"}
    assert [card.turn for card in amal.deck().cards] == [0, 0]


def test_nothing_is_practised_before_the_attempt_is_submitted(amal: Student):
    attempt = amal.begin("at-once")
    sending = Sending("a")
    wrong = amal.demo.wrong["built-in"]
    save_response(amal.session, amal.library, amal.account, attempt, 1, wrong, amal.clock(), sending)
    assert amal.deck().cards == ()
    amal.clock.move(hours=1)  # its time is over: it is submitted by whoever looks
    assert "built-in" in amal.due()


@pytest.mark.parametrize("rule", ["never", "after-close\ncloses: 2026-03-03T09:00+00:00"])
def test_what_may_not_be_told_is_neither_practised_nor_chosen(amal: Student, read_demo: Any, rule: str):
    amal.publish(read_demo({QUIZ: ("feedback: after-submit", f"feedback: {rule}")}))
    attempt = amal.take(wrong=("arches",))
    assert amal.deck().cards == ()
    assert amal.ask("arches") is None
    assert amal.answer("arches") is None
    assert amal.give_up("arches") is None
    assert [amal.choose(attempt, number) for number in range(1, 6)] == [None] * 5
    amal.clock.move(days=1, minutes=1)  # past the close and its grace
    assert amal.due() == (set() if rule == "never" else {"arches"})


def test_question_goes_from_practice_when_its_rule_hides_the_key(amal: Student, read_demo: Any):
    amal.take(wrong=("arches",))
    done = amal.answer("arches")
    amal.publish(read_demo({QUIZ: ("feedback: after-submit", "feedback: never")}))
    assert amal.deck().cards == ()
    assert amal.judged(done.answer_id) is None


def test_question_of_an_open_attempt_waits(amal: Student):
    amal.take(wrong=("arches",))
    done = amal.answer("arches", amal.demo.wrong["arches"])
    amal.clock.move(hours=1)
    attempt = amal.begin()
    deck = amal.deck()
    assert (amal.due(), deck.held(amal.clock()), [card.held for card in deck.cards]) == (set(), 1, [True])
    assert isinstance(amal.ask("arches"), Refused)
    assert isinstance(amal.answer("arches"), Refused)
    assert isinstance(amal.judged(done.answer_id), Refused)
    assert amal.rate(done.answer_id, "easy") is False
    amal.submit(attempt)
    assert "arches" in amal.due()
    assert isinstance(amal.judged(done.answer_id), Judgement)


def test_question_waits_while_an_open_attempt_may_hold_it_by_any_pool(amal: Student, read_demo: Any):
    drawing = "closes: 2026-12-31T00:00+00:00\ndraw: [{from: the-bridge, count: 1}]\nquestions:"
    amal.publish(read_demo({"quizzes/02-at-once.yaml": ("questions:", drawing)}))
    amal.take(wrong=("arches", "river"))
    amal.begin("at-once")
    assert amal.due() == set()
    assert amal.deck().held(amal.clock()) == 2


def test_right_answer_rests_longer_than_a_partly_right_and_a_wrong_one_comes_back_soon(amal: Student):
    amal.take(wrong=("arches", "river", "without-toll"))
    amal.clock.move(days=1)
    right = amal.answer("arches")
    wrong = amal.answer("river", amal.demo.wrong["river"])
    partly = amal.answer("without-toll", {"": amal.demo.right["without-toll"][""][:2]})
    found = [amal.judged(one.answer_id) for one in (right, wrong, partly)]
    assert [one.grade.verdict.outcome for one in found] == [Outcome.RIGHT, Outcome.WRONG, Outcome.PARTLY]
    assert [one.recall for one in found] == [Recall.GOOD, Recall.AGAIN, Recall.HARD]
    dues = [one.due for one in found]
    assert dues[0] >= amal.clock() + timedelta(days=1)
    assert dues[1] == amal.clock() + timedelta(minutes=10)
    assert amal.due() == set()
    amal.clock.move(minutes=10)
    assert "river" in amal.due()


def test_judgement_says_what_settles_it(amal: Student):
    amal.take(wrong=("arches",))
    found = amal.judged(amal.give_up("arches").answer_id)
    assert (found.grade.verdict.outcome, found.recall, found.raw) == (Outcome.BLANK, Recall.AGAIN, {})
    assert found.evidence[0].passage.quote == "seven arches and crosses"
    assert found.question.key() == ("7",)


@pytest.mark.parametrize(
    "raw", [{}, {"": [""]}, {"": ["no idea"]}, {"": ["7" * (LONGEST_RESPONSE + 1)]}, {"": ["7"] * 6000}]
)
def test_answer_that_cannot_be_read_spends_nothing(amal: Student, raw: Any):
    amal.take(wrong=("arches",))
    assert isinstance(amal.answer("arches", raw), Invalid)
    assert (amal.answers(), amal.due()) == (0, {"arches"})


def test_same_answer_sent_again_is_one_answer(amal: Student):
    amal.take(wrong=("arches",))
    first = amal.answer("arches", key="once")
    due = amal.judged(first.answer_id).due
    amal.clock.move(days=9)
    assert amal.answer("arches", key="once") == first
    assert amal.judged(first.answer_id).due == due
    assert amal.answers() == 1
    assert isinstance(amal.answer("arches", key="\n"), Refused)
    assert isinstance(amal.answer("arches", key="k" * 65), Refused)


def test_easy_answer_rests_longer_and_is_said_once(amal: Student):
    amal.take(wrong=("arches",))
    amal.clock.move(days=1)
    done = amal.answer("arches")
    good = amal.judged(done.answer_id)
    assert good.corrections == (Recall.EASY,)
    assert [amal.rate(done.answer_id, said) for said in ("good", "again", "hard", "nonsense", "")] == [False] * 5
    assert amal.rate(done.answer_id, "easy") is True
    easy = amal.judged(done.answer_id)
    assert easy.due > good.due
    assert easy.corrections == ()
    assert amal.rate(done.answer_id, "easy") is False
    assert (amal.answers(), [card.turn for card in amal.deck().cards]) == (2, [1])
    assert amal.rate(done.answer_id + 1, "easy") is None  # a correction is no answer


def test_only_the_newest_answer_can_be_rated(amal: Student):
    amal.take(wrong=("arches",))
    first, second = amal.answer("arches"), amal.answer("arches")
    assert amal.rate(first.answer_id, "easy") is False
    assert amal.rate(second.answer_id, "easy") is True


def test_wrong_answer_cannot_be_called_easy(amal: Student):
    amal.take(wrong=("arches",))
    done = amal.answer("arches", amal.demo.wrong["arches"])
    assert amal.judged(done.answer_id).corrections == ()
    assert amal.rate(done.answer_id, "easy") is False


def test_question_answered_rightly_is_practised_when_one_chooses_it(amal: Student):
    attempt = amal.begin()
    number = amal.number_of(attempt, "river")
    assert amal.choose(attempt, number) is None  # not while it is open
    amal.submit(attempt)
    assert amal.deck().cards == ()
    assert amal.choose(attempt, number) is True
    assert amal.due() == {"river"}
    assert amal.choose(attempt, number) is False
    assert [amal.choose(attempt, other) for other in (0, -1, 6, 2**40)] == [None] * 4
    assert amal.choose(attempt + 1, number) is None


def test_question_put_aside_comes_back_when_it_is_missed_again_or_chosen(amal: Student):
    attempt = amal.take(wrong=("arches",))
    mark = mark_of("bridges", "arches")

    def aside() -> bool:
        return put_aside(amal.session, amal.library, amal.account, "bridges", mark, amal.clock())

    assert (aside(), aside()) == (True, False)
    assert amal.due() == set()
    taken = amal.session.query(PracticeCard).one()
    assert taken.left_out_at == amal.clock()
    assert amal.choose(attempt, amal.number_of(attempt, "arches")) is True
    assert amal.due() == {"arches"}
    assert aside()
    amal.clock.move(hours=1)
    amal.take(wrong=("arches",))
    assert "arches" in amal.due()


def test_question_missed_again_in_an_attempt_comes_back_at_once(amal: Student):
    amal.take(wrong=("arches",))
    amal.clock.move(days=1)
    amal.answer("arches")
    assert amal.due() == set()
    amal.clock.move(hours=1)
    amal.take(wrong=("arches",))
    assert amal.due() == {"arches"}


def test_withdrawn_and_vanished_questions_are_practised_no_more(amal: Student, read_demo: Any):
    amal.take(wrong=("arches", "river"))
    amal.answer("river")
    amal.publish(read_demo({QUIZ: ("    points: 2\n", "    points: 2\n    credit_note: disregard\n")}))
    assert [card.question for card in amal.deck().cards] == ["river"]
    course = {"course.yaml": ("  - {lesson: the-bridge, quiz: the-bridge}\n", "  - {lesson: the-bridge}\n")}
    amal.publish(read_demo(course, without=(QUIZ,)))
    assert amal.deck().cards == ()


def test_practice_is_ones_own(amal: Student, people: Any):
    omar = Student(amal.session, amal.demo, amal.clock, people("Omar").id)
    amal.take(wrong=("arches",))
    done = amal.answer("arches")
    assert omar.deck().cards == ()
    assert omar.ask("arches") is None
    assert omar.judged(done.answer_id) is None
    assert omar.rate(done.answer_id, "easy") is None
    assert judgement(amal.session, amal.library, amal.account, "elsewhere", done.answer_id, amal.clock()) is None
    assert practice_deck(amal.session, amal.library, amal.account, "elsewhere", amal.clock()) is None
    omar.take(wrong=("arches",))
    assert isinstance(omar.answer("arches", key="key 1"), Practised)  # another's key is not in the way
    assert isinstance(omar.ask("arches"), Asked)


def test_practice_goes_with_the_account(amal: Student):
    amal.take(wrong=("arches",))
    amal.rate(amal.answer("arches").answer_id, "easy")
    amal.session.commit()
    amal.session.delete(amal.session.get(User, amal.account))
    amal.session.commit()
    assert amal.answers() == 0
    assert amal.session.query(PracticeCard).count() == 0


def test_statements_do_not_grow_with_what_was_done(amal: Student, statements: Any):
    def count() -> int:
        amal.deck()
        with statements() as ran:
            amal.deck()
        return len(ran)

    amal.take(wrong=("arches",))
    few = count()
    for _ in range(2):
        amal.take(wrong=("arches", "river", "paid-by"))
    for question in ("arches", "river", "paid-by"):
        amal.answer(question)
    assert count() == few <= 5
