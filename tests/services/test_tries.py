"""Several tries at a question, on both databases: each is counted once, worth less than the one before, and told."""

import pytest
from sqlalchemy import select

from quizapp.content.reading import read_files
from quizapp.core.attempts import Refused
from quizapp.core.questions.common import Invalid, Outcome
from quizapp.core.saving import Sending
from quizapp.services.courses import Library
from quizapp.services.publishing import Published, publish
from quizapp.services.results import attempt_result
from quizapp.services.saving import Saved, save_response
from quizapp.services.submitting import submit
from quizapp.services.taking import open_attempt, start_attempt
from quizapp.storage.tables import Response

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
""",
}


class Swimmer:
    """Amal, in an attempt at the quiz of the pond."""

    def __init__(self, session, clock, account_id: int) -> None:
        self.session, self.clock, self.id, self.library = session, clock, account_id, Library()
        self.attempt = start_attempt(session, self.library, account_id, "pond", "pond", clock(), 7).attempt_id
        self.keys = 0

    def save(self, answer: str, item: int = 1, key: str = "", **how):
        self.keys += 1
        sending = Sending(key or f"key-{self.keys}", **how)
        raw = {"": [answer]}
        return save_response(self.session, self.library, self.id, self.attempt, item, raw, self.clock(), sending)

    def item(self, number: int = 1):
        taking = open_attempt(self.session, self.library, self.id, self.attempt, self.clock())
        return taking.items[number - 1]

    def grade(self, number: int = 1):
        submit(self.session, self.library, self.id, self.attempt, self.clock())
        result = attempt_result(self.session, self.library, self.id, self.attempt, self.clock())
        return result.items[number - 1].grade


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
    assert "try 2 counts, where a right answer earns 70% of the points" in grade.verdict.why


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
