"""What is kept about a person is theirs to take along, and goes with all its rows when they leave."""

import json
from collections.abc import Callable

import pytest
from sqlalchemy import func, inspect, select, update
from sqlalchemy.orm import Session

from quizapp.core.saving import Sending
from quizapp.services.accounts import add_user, sign_in
from quizapp.services.courses import Library
from quizapp.services.credentials import Refused
from quizapp.services.leaving import FORMER, delete_account, delete_named, kept_about
from quizapp.services.saving import save_response
from quizapp.services.scores import mark_lesson_read
from quizapp.services.submitting import submit
from quizapp.services.taking import open_attempt, start_attempt
from quizapp.storage import grants
from quizapp.storage.tables import Attempt, PracticeCard, Revision, Table, User


@pytest.fixture
def library() -> Library:
    return Library()


@pytest.fixture
def work(session: Session, demo, library, clock) -> Callable[..., int]:
    """Let a person read a lesson, take a quiz, be granted something and practise."""

    def of(who: int, *, sent: bool = True) -> int:
        mark_lesson_read(session, who, "bridges", "the-bridge", clock())
        attempt = start_attempt(session, library, who, "bridges", "the-bridge", clock(), 7).attempt_id
        for item in open_attempt(session, library, who, attempt, clock()).items:
            raw, key = demo.right[item.question.id], Sending(f"item-{item.number}")
            save_response(session, library, who, attempt, item.number, raw, clock(), key)
        if sent:
            submit(session, library, who, attempt, clock())
        row = {"user_id": who, "course_id": "bridges", "quiz_id": "", "time_factor": 1.5}
        grants.add(session, [{**row, "granted_by": "Omar", "granted_at": clock()}])
        session.add(
            PracticeCard(user_id=who, course_id="bridges", question_id="river", memory=None, answers=0,
                         added_at=clock(), left_out_at=None)
        )  # fmt: skip
        session.commit()
        return attempt

    return of


def counts(session: Session) -> dict[str, int]:
    """How many rows each table has."""
    tables = Table.metadata.sorted_tables
    return {one.name: session.execute(select(func.count()).select_from(one)).scalar_one() for one in tables}


def test_nothing_of_a_person_stays_and_nothing_of_another_goes(session, people, work, clock):
    people("Omar", "instructor")
    work(people("Nadia").id)
    before = counts(session)
    amal = people("Amal")
    work(amal.id)
    add_user(session, "Lina", "student", clock())
    assert delete_named(session, "Lina") == "Lina"
    assert delete_account(session, amal.id, people.passphrase, clock()) is None
    session.commit()
    assert counts(session) == before
    assert sign_in(session, "Amal", people.passphrase, clock()) is None


def test_every_table_that_names_a_person_lets_go_of_them(engine):
    for table in Table.metadata.sorted_tables:
        for key in inspect(engine).get_foreign_keys(table.name):
            if key["referred_table"] in {"users", "attempts", "attempt_items"}:
                assert key["options"].get("ondelete") == "CASCADE", (table.name, key)


def test_the_passphrase_is_the_proof(session, people, work, clock):
    amal = people("Amal")
    work(amal.id)
    before = counts(session)
    refused = delete_account(session, amal.id, "not the passphrase at all", clock())
    assert isinstance(refused, Refused)
    assert refused.field == "passphrase"
    session.rollback()
    assert counts(session) == before


def test_the_only_instructor_stays_and_another_leaves_without_their_name(session, people, work, clock):
    omar = people("Omar", "instructor")
    refused = delete_account(session, omar.id, people.passphrase, clock())
    assert isinstance(refused, Refused)
    assert "only instructor" in refused.message
    session.rollback()
    people("Sami", "instructor")
    nadia = people("Nadia")
    work(nadia.id)
    session.execute(update(Revision).values(published_by="Omar"))
    session.commit()
    assert delete_account(session, omar.id, people.passphrase, clock()) is None
    assert [one.granted_by for one in session.query(grants.Grant)] == [FORMER]
    assert session.scalars(select(Revision.published_by)).all() == [FORMER]
    assert session.scalars(select(User.name).order_by(User.name)).all() == ["Nadia", "Sami"]


def test_nobody_is_deleted_by_a_name_that_nobody_has(session, people):
    people("Amal")
    assert delete_named(session, "Nobody") is None
    assert delete_named(session, "ＡＭＡＬ") == "Amal"


def test_all_that_is_kept_can_be_taken_along(session, people, work, library, clock):
    amal = people("Amal")
    work(amal.id)
    work(people("Nadia").id)
    kept = kept_about(session, library, amal.id, clock())
    assert json.loads(json.dumps(kept)) == kept
    assert kept["account"]["name"] == "Amal"
    assert [one["lesson"] for one in kept["lessons_read"]] == ["the-bridge"]
    assert [one["time_factor"] for one in kept["granted"]] == [1.5]
    [attempt] = kept["attempts"]
    assert (attempt["quiz"], attempt["number"], attempt["score"]) == ("the-bridge", 1, 1.0)
    said = {one["question"]: [answer["answer"] for answer in one["answers"]] for one in attempt["questions"]}
    assert said["river"] == [["Aune"]]
    assert said["paid-by"] == [["the salt trade"]]
    assert [one["question_id"] for one in kept["practice"]["questions"]] == ["river"]
    assert "hash" not in json.dumps(kept)


def test_a_score_that_may_not_be_shown_is_not_in_it(session, people, work, library, clock):
    amal = people("Amal")
    work(amal.id, sent=False)
    [attempt] = kept_about(session, library, amal.id, clock())["attempts"]
    assert not {"score", "passed", "points", "fraction"} & set(attempt)


def test_what_is_taken_along_costs_the_same_however_much_it_is(session, people, work, library, clock, statements):
    amal = people("Amal")
    work(amal.id)
    kept_about(session, library, amal.id, clock())
    with statements() as few:
        kept_about(session, library, amal.id, clock())
    for number in range(2, 8):
        session.add(
            Attempt(user_id=amal.id, course_id="bridges", quiz_id="the-bridge", revision_id=1, number=number, seed=1,
                    state="submitted", started_at=clock(), submitted_at=clock(), points=1, max_points=5, fraction=0.2)
        )  # fmt: skip
    session.commit()
    with statements() as many:
        assert len(kept_about(session, library, amal.id, clock())["attempts"]) == 7
    assert len(many) == len(few)
