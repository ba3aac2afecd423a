"""Several tries at a question, on both databases: each is counted once, worth less than the one before, and told."""

import pytest
from sqlalchemy import select

from quizapp.content.reading import read_files
from quizapp.core.attempts import Refused
from quizapp.core.grading import which_counts
from quizapp.core.questions.common import Invalid, Outcome
from quizapp.core.reviewing import Mark
from quizapp.core.saving import Sending
from quizapp.services.courses import Library
from quizapp.services.publishing import Published, publish
from quizapp.services.results import attempt_result
from quizapp.services.reviewing import Decided, Decision, Place, answers, decide
from quizapp.services.saving import Saved, save_response
from quizapp.services.submitting import submit
from quizapp.services.taking import open_attempt, start_attempt
from quizapp.storage.tables import Attempt, Response

POND = {
    "course.yaml": b"title: Pond\nunits: [{lesson: pond, quiz: pond}]\n",
    "lessons/01-pond.md": b"---\ntitle: Pond\n---\nThe pond at Tal is 40 metres wide.\n\nIts water is green in May.\n",
    "quizzes/01-pond.yaml": b"""title: Pond
feedback: immediate
tries: [100%, 70%, 0.5]
shuffle: false
questions:
  - id: wide
    type: number
    question: How many metres wide is the pond at Tal?
    answer: 40
    points: 2
    tips: [Look for the width., It is more than 30.]
    explanation: Forty.
    evidence: [{source: 'lesson:pond', paragraph: 1, quote: is 40 metres wide}]
  - id: colour
    type: text
    question: What colour is the water in May?
    answer: green
    explanation: Green.
    evidence: [{source: 'lesson:pond', paragraph: 2, quote: water is green in May}]
  - id: both
    type: cloze
    question: Fill the gaps.
    text: "The pond is {wide} metres wide, and in May its water is {colour}."
    blanks: {wide: {type: number, answer: 40}, colour: {type: text, answer: green}}
    points: 2
    explanation: Forty, and green.
    evidence:
      - {source: 'lesson:pond', paragraph: 1, quote: is 40 metres wide}
      - {source: 'lesson:pond', paragraph: 2, quote: water is green in May}
""",
}


class Swimmer:
    """Amal, in an attempt at the quiz of the pond."""

    def __init__(self, session, clock, account_id: int) -> None:
        self.session, self.clock, self.id, self.library = session, clock, account_id, Library()
        self.attempt = start_attempt(session, self.library, account_id, "pond", "pond", clock(), 7).attempt_id
        self.keys = 0

    def save(self, answer: str | dict[str, list[str]], item: int = 1, key: str = "", **how):
        self.keys += 1
        sending = Sending(key or f"key-{self.keys}", **how)
        raw = {"": [answer]} if isinstance(answer, str) else answer
        return save_response(self.session, self.library, self.id, self.attempt, item, raw, self.clock(), sending)

    def item(self, number: int = 1):
        taking = open_attempt(self.session, self.library, self.id, self.attempt, self.clock())
        return taking.items[number - 1]

    def grade(self, number: int = 1):
        return self.result().items[number - 1].grade

    def result(self):
        submit(self.session, self.library, self.id, self.attempt, self.clock())
        return attempt_result(self.session, self.library, self.id, self.attempt, self.clock())

    def decide(self, question: str, fraction: float) -> None:
        """An instructor decides on the only answer to a question that waits."""
        place = Place("pond", self.session.execute(select(Attempt.revision_id)).scalar_one(), "pond", question)
        (group,) = answers(self.session, self.library, place).groups
        made = Decision(group.answer, group.latest, Mark(fraction))
        assert decide(self.session, self.library, place, made, "Omar", self.clock()) == Decided(1)


@pytest.fixture
def amal(session, clock, people) -> Swimmer:
    published = publish(session, read_files("pond", POND), "Omar", clock())
    assert isinstance(published, Published), published
    session.commit()
    account = people("Amal")
    return Swimmer(session, clock, account.id)


def test_a_wrong_try_leaves_the_question_open_and_says_so(amal):
    assert amal.save("41").judged.outcome == Outcome.WRONG
    item = amal.item()
    assert (item.tries, item.settled, item.tried.outcome) == (1, None, Outcome.WRONG)


def test_a_right_answer_at_a_later_try_earns_its_share(amal):
    amal.save("41")
    assert amal.save("40").judged.outcome == Outcome.RIGHT
    item = amal.item()
    assert (item.tries, item.settled.points, item.tried) == (2, pytest.approx(1.4), None)
    assert isinstance(amal.save("42"), Refused)
    grade = amal.grade()
    assert (grade.points, grade.max) == (pytest.approx(1.4), 2)
    assert [(one.verdict.outcome, one.share) for one in grade.tries] == [(Outcome.WRONG, 1), (Outcome.RIGHT, 0.7)]
    assert item.answers == ({"": ["41"]}, {"": ["40"]})


def test_the_last_try_closes_the_question(amal):
    for answer in ("41", "42", "43"):
        assert amal.save(answer).judged.outcome == Outcome.WRONG
    assert amal.item().settled.points == 0
    assert isinstance(amal.save("40"), Refused)
    assert amal.grade().points == 0


def test_a_repeated_save_spends_no_try(amal):
    first = amal.save("41", key="a.1")
    assert amal.save("41", key="a.1") == first
    again = amal.save("41", key="b.1")
    assert isinstance(again, Saved)
    assert again.judged is None
    assert amal.item().tries == 1


def test_what_cannot_be_read_or_is_only_a_draft_spends_no_try(amal):
    assert isinstance(amal.save("many"), Invalid)
    amal.save("41", key="a.1", draft=True)
    assert (amal.item().tries, amal.item().tried) == (0, None)
    amal.save("41", key="a.2")
    amal.save("42", key="a.3", draft=True)
    item = amal.item()
    assert (item.tries, item.tried, item.raw) == (1, None, {"": ["42"]})


def test_a_draft_left_after_a_try_counts_as_the_next(amal):
    amal.save("41", key="a.1")
    amal.save("40", key="a.2", draft=True)
    assert amal.grade().points == pytest.approx(1.4)


HALF, UNSURE = ({"wide": [wide], "colour": [colour]} for wide, colour in (("41", "green"), ("40", "greenish brown")))


def test_a_try_that_waits_is_decided_by_a_person_though_an_earlier_one_was_partly_right(amal):
    assert amal.save(HALF, item=3).judged.outcome == Outcome.PARTLY
    assert amal.save(UNSURE, item=3).judged.outcome == Outcome.WAITING
    assert isinstance(amal.save(HALF, item=3), Refused)
    result = amal.result()
    item, grade = result.items[2], result.items[2].grade
    assert (grade.verdict.outcome, grade.points, grade.most) == (Outcome.WAITING, 1, pytest.approx(1.4))
    assert (item.answers, result.grade.waiting, result.grade.points) == ((HALF, UNSURE), 1, 1)
    for fraction, outcome, points in ((1, Outcome.RIGHT, 1.4), (0.5, Outcome.PARTLY, 1), (0.9, Outcome.PARTLY, 1.26)):
        amal.decide("both", fraction)
        result = amal.result()
        grade = result.items[2].grade
        assert (grade.verdict.outcome, grade.points) == (outcome, pytest.approx(points))
        assert (result.grade.waiting, result.grade.points) == (0, pytest.approx(points))
        assert which_counts(grade.tries) == (0 if fraction == 0.5 else 1)


def test_a_draft_that_rules_cannot_decide_waits_as_the_next_try(amal):
    amal.save(HALF, item=3, key="a.1")
    amal.save(UNSURE, item=3, key="a.2", draft=True)
    grade = amal.grade(3)
    assert (grade.verdict.outcome, grade.points, grade.most) == (Outcome.WAITING, 1, pytest.approx(1.4))


def test_a_draft_that_says_nothing_is_no_try(amal):
    amal.save("41", key="a.1")
    amal.save("", key="a.2", draft=True)
    result = amal.result()
    assert (result.items[0].grade.verdict.outcome, result.items[0].answers) == (Outcome.WRONG, ({"": ["41"]},))


def test_each_try_is_a_row_that_is_never_changed(amal):
    amal.save("41", key="a.1")
    amal.save("42", key="a.2", draft=True)
    amal.save("40", key="a.3")
    rows = amal.session.execute(select(Response.raw, Response.try_number, Response.settles).order_by(Response.id))
    assert [tuple(row) for row in rows] == [
        ({"": ["41"]}, 1, False),
        ({"": ["42"]}, None, False),
        ({"": ["40"]}, 2, True),
    ]


def test_the_number_of_statements_does_not_grow_with_tries(amal, statements):
    def cost() -> int:
        with statements() as ran:
            amal.item()
        return len(ran)

    first = cost()
    for answer in ("41", "42"):
        amal.save(answer)
        amal.save(answer, item=2)
    assert cost() == first
