"""How many SQL statements each page runs: a number of its own, which rows do not change."""

from datetime import timedelta
from secrets import token_hex

import pytest
from sqlalchemy import insert

from quizapp.services.practice_deck import mark_of
from quizapp.services.submitting import submit
from quizapp.services.taking import start_attempt
from quizapp.storage.engine import session_factory
from quizapp.storage.tables import Attempt, Enrolment, Revision, User
from quizapp.web.database import engine_of

MOST = 12
"""More than this on one page asks for a look."""


def course_of(questions: int) -> dict[str, bytes]:
    """A course of one lesson and one quiz of so many questions."""
    lines = "\n\n".join(f"Field {n} holds {n + 1000} sheep in all." for n in range(questions))
    bank = "\n".join(
        f"  - {{id: field-{n}, type: number, question: How many sheep does field {n} hold?, answer: {n + 1000}, "
        f"explanation: So it says., evidence: [{{source: 'lesson:fields', paragraph: {n + 1}, "
        f"quote: 'holds {n + 1000} sheep in all'}}]}}"
        for n in range(questions)
    )
    return {
        "course.yaml": b"title: Fields\nunits: [{lesson: fields, quiz: fields}]\n",
        "lessons/01-fields.md": f"---\ntitle: Fields\n---\n{lines}\n".encode(),
        "quizzes/01-fields.yaml": f"title: Fields\nlesson: fields\nattempts: unlimited\nquestions:\n{bank}\n".encode(),
    }


def fill(app, clock, students: int) -> None:
    """Add students who each have two submitted attempts."""
    with session_factory(engine_of(app)).begin() as session:
        revision = session.query(Revision.id).order_by(Revision.id.desc()).limit(1).scalar()
        for _ in range(students):
            name = token_hex(8)
            row = {"name": name, "name_key": name, "role": "student", "token": token_hex(16), "created_at": clock()}
            student = session.execute(insert(User).values(**row).returning(User.id)).scalar_one()
            session.execute(insert(Enrolment).values(user_id=student, course_id="fields", enrolled_at=clock()))
            for number in (1, 2):
                taken = {"user_id": student, "course_id": "fields", "quiz_id": "fields", "revision_id": revision}
                times = {"started_at": clock(), "submitted_at": clock() + timedelta(minutes=1), "state": "submitted"}
                grade = {"points": 3, "max_points": 10, "fraction": 0.3, "waiting": 0, "late_penalty": 0}
                session.execute(insert(Attempt).values(number=number, seed=1, **taken, **times, **grade))


def attempts_of(app, clock, account_id: int, count: int) -> tuple[int, int]:
    """Submit so many attempts of a person and leave one more open: the last submitted and the open one."""
    library = app.extensions["quizapp.database"].library
    done = []
    with session_factory(engine_of(app))() as session:
        for seed in range(count + 1):
            started = start_attempt(session, library, account_id, "fields", "fields", clock(), seed)
            done.append(started.attempt_id)
            if seed < count:
                submit(session, library, account_id, started.attempt_id, clock())
            session.commit()
    return done[-2], done[-1]


def practised(amal, statements) -> dict[str, int]:
    """The statements of practice: a question, an answer to it, its verdict, and rating it."""
    question = f"/courses/fields/practice/{mark_of('fields', 'field-1')}"
    sent = {"key": token_hex(4), "r": "1001", "csrf_token": amal.token()}
    found = {}
    with statements() as ran:
        assert amal.get(question).status_code == 200
    found["a question of practice"] = len(ran)
    with statements() as ran:
        answered = amal.client.post(question, data=sent).location
    found["answering in practice"] = len(ran)
    with statements() as ran:
        assert "Right" in amal.get(answered).text
    found["an answer of practice"] = len(ran)
    with statements() as ran:
        assert amal.client.post(answered, data={**sent, "rating": "easy"}).status_code == 303
    found["rating an answer"] = len(ran)
    return found


@pytest.fixture
def counts(app, clock, people, visit, publish_files, statements):
    """`counts(questions, attempts, students)`: the statements of each page with so many rows of each kind."""
    amal, noor = visit(), visit()
    account = people("Amal")
    people("Noor", "instructor")
    amal.sign_in("Amal", people.passphrase)
    noor.sign_in("Noor", people.passphrase)
    opened: list[int] = []

    def count(questions: int, attempts: int, students: int) -> dict[str, int]:
        publish_files("fields", course_of(questions))
        for attempt in opened:
            amal.post(f"/attempts/{attempt}/submit")
        fill(app, clock, students)
        done, running = attempts_of(app, clock, account.id, attempts)
        opened.append(running)
        for number in range(1, questions + 1):
            amal.post(f"/attempts/{running}/{number}", {"key": token_hex(4), "r": "1"})
        pages = {
            "courses": (amal, "/"),
            "course": (amal, "/courses/fields/"),
            "lesson": (amal, "/courses/fields/lessons/fields"),
            "quiz": (amal, "/courses/fields/quizzes/fields/"),
            "question": (amal, f"/attempts/{running}/3"),
            "what is saved of an answer": (amal, f"/attempts/{running}/3/draft"),
            "review": (amal, f"/attempts/{running}/review"),
            "result": (amal, f"/attempts/{done}/result"),
            "scores": (amal, "/scores"),
            "practice": (amal, "/courses/fields/practice/"),
            "courses taught": (noor, "/teach/"),
            "everyone's scores": (noor, "/teach/fields/scores"),
            "what waits": (noor, "/teach/fields/waiting"),
            "everyone's scores as a file": (noor, "/teach/fields/scores.csv"),
        }
        found = {}
        for page, (visitor, address) in pages.items():
            visitor.get(address)  # so that the process has loaded the revision
            with statements() as ran:
                assert visitor.get(address).status_code == 200, page
            found[page] = len(ran)
        sent = {"key": token_hex(4), "r": "2", "csrf_token": amal.token()}
        with statements() as ran:
            assert amal.client.post(f"/attempts/{running}/3", data=sent).status_code == 303
        found["saving"] = len(ran)
        with statements() as ran:
            assert amal.client.post(f"/attempts/{running}/3/draft", data={**sent, "key": "b", "r": "3"}).json
        found["saving while one writes"] = len(ran)
        amal.post(f"/attempts/{running}/submit")
        return {**found, **practised(amal, statements)}

    return count


@pytest.mark.usefixtures("demo")
def test_no_page_runs_more_statements_with_more_rows(counts) -> None:
    few = counts(questions=10, attempts=2, students=5)
    many = counts(questions=200, attempts=30, students=200)
    assert few == many
    assert max(few.values()) <= MOST, few
