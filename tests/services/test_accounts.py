from collections.abc import Callable
from datetime import datetime, timedelta
from threading import Barrier, Thread

import pytest
from argon2 import PasswordHasher
from sqlalchemy import Engine, select, update
from sqlalchemy.orm import Session

from quizapp.services.accounts import (
    Account,
    Refused,
    Role,
    account_by_token,
    add_user,
    change_passphrase,
    make_sign_in_link,
    needs_first_instructor,
    open_link,
    redeem_link,
    sign_in,
    sign_up,
)
from quizapp.storage.engine import session_factory
from quizapp.storage.tables import SignInLink, User

GOOD = "four words and more"
OTHER = "some other four words"
Clock = Callable[[], datetime]


@pytest.fixture
def amal(session: Session, clock: Clock) -> Account:
    made = sign_up(session, "Amal", GOOD, clock())
    assert isinstance(made, Account)
    return made


def test_person_signs_up_as_a_student_and_in(session: Session, amal: Account, clock: Clock):
    assert amal.role == Role.STUDENT
    assert sign_in(session, "Amal", GOOD, clock()) == amal
    assert sign_in(session, " aMAL ", GOOD, clock()) == amal
    assert account_by_token(session, amal.token) == amal


def test_wrong_name_or_passphrase_signs_nobody_in(session: Session, amal: Account, clock: Clock):
    assert sign_in(session, amal.name, OTHER, clock()) is None
    assert sign_in(session, "Nobody", GOOD, clock()) is None
    assert sign_in(session, "", "", clock()) is None
    assert sign_in(session, "\ud800\0", "\ud800\0", clock()) is None
    assert account_by_token(session, "") is None
    assert account_by_token(session, "\ud800\0") is None


@pytest.mark.usefixtures("amal")
def test_name_that_reads_the_same_is_taken(session: Session, clock: Clock):
    refused = sign_up(session, "ａｍａｌ", OTHER, clock())
    assert refused == Refused("name", "The name amal is taken; choose another.")


def test_refused_sign_up_makes_nothing(session: Session, clock: Clock):
    assert sign_up(session, "A", GOOD, clock()) is not None
    assert isinstance(sign_up(session, "Amal", "short", clock()), Refused)
    assert session.execute(select(User)).all() == []


def test_new_passphrase_ends_every_session_and_link(session: Session, amal: Account, clock: Clock):
    link = make_sign_in_link(session, "Amal", Role.STUDENT, clock())
    changed = change_passphrase(session, amal.id, GOOD, OTHER, clock())
    assert isinstance(changed, Account)
    assert account_by_token(session, amal.token) is None
    assert account_by_token(session, changed.token) == changed
    assert sign_in(session, "Amal", GOOD, clock()) is None
    assert sign_in(session, "Amal", OTHER, clock()) == changed
    assert open_link(session, str(link), clock()) is None


@pytest.mark.parametrize(
    ("old", "new", "field"), [(OTHER, OTHER, "old"), (GOOD, "short", "new"), (GOOD, "amal" * 3, "new")]
)
def test_change_is_refused_at_the_field_that_is_wrong(
    session: Session, amal: Account, clock: Clock, old: str, new: str, field: str
):
    refused = change_passphrase(session, amal.id, old, new, clock())
    assert isinstance(refused, Refused)
    assert refused.field == field
    assert account_by_token(session, amal.token) == amal


def test_passphrase_of_older_parameters_is_kept_anew(session: Session, amal: Account, clock: Clock):
    weak = PasswordHasher(time_cost=1, memory_cost=8, parallelism=1).hash(GOOD)
    session.execute(update(User).values(passphrase_hash=weak))
    assert sign_in(session, "Amal", GOOD, clock()) == amal
    session.flush()
    kept = session.execute(select(User.passphrase_hash)).scalar_one()
    assert kept is not None
    assert kept != weak
    assert sign_in(session, "Amal", GOOD, clock()) == amal


def test_link_makes_the_first_instructor(session: Session, clock: Clock):
    assert needs_first_instructor(session)
    link = make_sign_in_link(session, "instructor", Role.INSTRUCTOR, clock())
    assert isinstance(link, str)
    assert needs_first_instructor(session)
    opened = open_link(session, link, clock())
    assert opened is not None
    assert (opened.name, opened.role) == ("instructor", Role.INSTRUCTOR)
    made = redeem_link(session, link, GOOD, clock(), new_name="Dr Salma")
    assert isinstance(made, Account)
    assert (made.name, made.role, made.id) == ("Dr Salma", Role.INSTRUCTOR, opened.id)
    assert made.token != opened.token
    assert not needs_first_instructor(session)
    assert sign_in(session, "dr salma", GOOD, clock()) == made


def test_link_is_followed_once(session: Session, clock: Clock):
    link = str(add_user(session, "Omar", Role.STUDENT, clock()))
    assert isinstance(redeem_link(session, link, GOOD, clock()), Account)
    assert open_link(session, link, clock()) is None
    refused = redeem_link(session, link, OTHER, clock())
    assert isinstance(refused, Refused)
    assert refused.field == "token"
    assert sign_in(session, "Omar", OTHER, clock()) is None


def test_every_unused_link_of_a_person_ends_with_the_first_followed(session: Session, clock: Clock):
    first = str(make_sign_in_link(session, "Omar", Role.STUDENT, clock()))
    second = str(make_sign_in_link(session, "Omar", Role.STUDENT, clock()))
    assert open_link(session, first, clock()) == open_link(session, second, clock())
    assert isinstance(redeem_link(session, first, GOOD, clock()), Account)
    assert open_link(session, second, clock()) is None


def test_refused_redemption_leaves_the_link_usable(session: Session, amal: Account, clock: Clock):
    link = str(add_user(session, "Omar", Role.STUDENT, clock()))
    for passphrase, name, field in [("short", None, "passphrase"), (GOOD, "x", "name"), (GOOD, amal.name, "name")]:
        refused = redeem_link(session, link, passphrase, clock(), new_name=name)
        assert isinstance(refused, Refused)
        assert refused.field == field
    assert isinstance(redeem_link(session, link, GOOD, clock(), new_name="OMAR"), Account)


def test_link_is_over_after_a_day(session: Session, clock: Clock):
    link = str(add_user(session, "Omar", Role.STUDENT, clock()))
    last = clock() + timedelta(hours=24)
    assert open_link(session, link, last - timedelta(seconds=1)) is not None
    assert open_link(session, link, last) is None
    assert isinstance(redeem_link(session, link, GOOD, last), Refused)


def test_token_of_a_link_is_not_in_the_database(session: Session, clock: Clock):
    link = str(add_user(session, "Omar", Role.STUDENT, clock()))
    assert len(link) >= 43
    assert link not in session.execute(select(SignInLink.token_hash)).scalars().all()


def test_account_without_a_passphrase_cannot_be_signed_in_to(session: Session, clock: Clock):
    add_user(session, "Omar", Role.STUDENT, clock())
    assert sign_in(session, "Omar", "", clock()) is None
    assert sign_in(session, "Omar", "nobody has this passphrase", clock()) is None


def test_name_in_another_role_gets_no_link(session: Session, amal: Account, clock: Clock):
    refused = make_sign_in_link(session, amal.name, Role.INSTRUCTOR, clock())
    assert refused == Refused("name", "Amal is already the name of an account with the role student.")
    assert isinstance(add_user(session, amal.name, Role.STUDENT, clock()), Refused)
    assert isinstance(make_sign_in_link(session, "x", Role.STUDENT, clock()), Refused)


def at_once(engine: Engine, number: int, act: Callable[[Session], object]) -> list[object]:
    """What `act` returned to each of so many threads that began together, each in a transaction of its own."""
    barrier, outcomes = Barrier(number), []

    def run() -> None:
        barrier.wait()
        with session_factory(engine).begin() as session:
            outcomes.append(act(session))

    threads = [Thread(target=run) for _ in range(number)]
    for thread in threads:
        thread.start()
    for thread in threads:
        thread.join()
    assert len(outcomes) == number
    return outcomes


def test_of_two_who_take_a_name_at_once_one_gets_it(engine: Engine, clock: Clock):
    outcomes = at_once(engine, 4, lambda session: sign_up(session, "Amal", GOOD, clock()))
    assert sorted(type(outcome).__name__ for outcome in outcomes) == ["Account", "Refused", "Refused", "Refused"]


def test_of_two_who_follow_a_link_at_once_one_gets_in(engine: Engine, clock: Clock):
    with session_factory(engine).begin() as session:
        link = str(add_user(session, "Omar", Role.STUDENT, clock()))
    outcomes = at_once(engine, 4, lambda session: redeem_link(session, link, GOOD, clock()))
    assert sorted(type(outcome).__name__ for outcome in outcomes) == ["Account", "Refused", "Refused", "Refused"]
