import gc
from collections.abc import Callable
from contextlib import AbstractContextManager
from datetime import datetime
from threading import Barrier, Thread
from typing import Any

from sqlalchemy import Engine, select, update
from sqlalchemy.orm import Session

from quizapp.core.findings import Severity
from quizapp.services.courses import OLDER_KEPT, Library
from quizapp.services.publishing import Published, Rejected, Unchanged, publish
from quizapp.storage.engine import session_factory
from quizapp.storage.tables import Revision, RevisionFile

Clock = Callable[[], datetime]
Statements = Callable[[], AbstractContextManager[list[str]]]
QUIZ = "quizzes/01-the-bridge.yaml"
RETITLED = {QUIZ: ("title: The bridge", "title: The old bridge")}


def test_published_course_is_served(session: Session, demo: Any):
    library = Library()
    served = library.current(session, demo.id)
    assert served is not None
    assert served.number == 1
    assert served.course == demo.read.course
    assert dict(served.files) == dict(demo.read.files)
    assert [(card.id, card.lessons, card.quizzes) for card in library.cards(session)] == [("bridges", 1, 2)]
    assert list(served.lessons) == ["the-bridge"]
    assert any("seven arches" in block.html for block in served.lessons["the-bridge"].blocks)
    assert set(served.questions) == set(demo.right)


def test_course_that_is_not_there_is_none(session: Session):
    assert Library().current(session, "nowhere") is None
    assert Library().cards(session) == ()


def test_same_files_are_not_published_again(session: Session, demo: Any, clock: Clock):
    assert publish(session, demo.read, "amal", clock()) == Unchanged(1)


def test_changed_file_is_the_next_revision(session: Session, demo: Any, read_demo: Any, clock: Clock):
    published = publish(session, read_demo(RETITLED).read, "amal", clock())
    assert isinstance(published, Published)
    assert published.number == 2
    row = session.execute(select(Revision).where(Revision.id == published.revision)).scalar_one()
    assert (row.published_by, row.published_at, row.course_id) == ("amal", clock(), demo.id)
    assert publish(session, demo.read, "amal", clock()) == Published(published.revision + 1, 3)


def test_new_revision_is_noticed_and_the_old_one_kept(session: Session, demo: Any, read_demo: Any, clock: Clock):
    library = Library()
    first = library.current(session, demo.id)
    assert first is not None
    publish(session, read_demo(RETITLED).read, "amal", clock())
    second = library.current(session, demo.id)
    assert second is not None
    assert (first.number, second.number) == (1, 2)
    assert second.course.quizzes["the-bridge"].title == "The old bridge"
    assert library.revision(session, first.revision_id) is first


def test_serving_what_is_known_is_one_small_statement(session: Session, demo: Any, statements: Statements):
    library = Library()
    library.current(session, demo.id)
    with statements() as ran:
        library.current(session, demo.id)
    assert len(ran) == 1
    assert "revisions" not in ran[0]
    with statements() as ran:
        library.cards(session)
    assert len(ran) == 1


def test_older_revisions_are_forgotten_and_loaded_again(session: Session, demo: Any, read_demo: Any, clock: Clock):
    library = Library()
    numbers = [library.current(session, demo.id).revision_id]  # type: ignore[union-attr]
    for number in range(OLDER_KEPT + 2):
        read = read_demo({QUIZ: ("title: The bridge", f"title: Bridge {number}")}).read
        publish(session, read, "amal", clock())
        numbers.append(library.current(session, demo.id).revision_id)  # type: ignore[union-attr]
    gc.collect()
    kept = [library.revision(session, number) for number in numbers[-OLDER_KEPT - 1 :]]
    assert [library.revision(session, number) is served for number, served in zip(numbers[2:], kept, strict=True)]
    assert library.revision(session, numbers[0]).number == 1


def test_errors_stop_publishing_and_nothing_is_stored(session: Session, read_demo: Any, clock: Clock):
    broken = read_demo({QUIZ: ("answer: 7", "anwser: 7")}).read
    outcome = publish(session, broken, "amal", clock())
    assert isinstance(outcome, Rejected)
    assert any(finding.severity == Severity.ERROR for finding in outcome.findings)
    assert session.execute(select(Revision)).all() == []
    assert session.execute(select(RevisionFile.path)).all() == []


def test_question_id_is_not_reused_with_another_type(session: Session, demo: Any, read_demo: Any, clock: Clock):
    stem = "\n    question: How many arches has the bridge?\n    answer: "
    changed = read_demo({QUIZ: (f"type: number{stem}7", f"type: text{stem}seven")})
    outcome = publish(session, changed.read, "amal", clock())
    assert isinstance(outcome, Rejected)
    finding = outcome.findings[0]
    assert (finding.code, finding.question, finding.course) == ("Y071", "arches", demo.id)
    assert finding.where.file.endswith(QUIZ)
    assert finding.where.line > 1
    assert "number" in finding.message
    assert Library().current(session, demo.id).number == 1  # type: ignore[union-attr]


def test_question_id_stays_taken_after_its_question_is_gone(session: Session, demo: Any, read_demo: Any, clock: Clock):
    assert demo.right
    without = read_demo({QUIZ: ("id: arches", "id: how-many-arches")})
    assert isinstance(publish(session, without.read, "amal", clock()), Published)
    back = read_demo({QUIZ: ("id: paid-by\n    type: choice", "id: arches-again\n    type: choice")})
    assert isinstance(publish(session, back.read, "amal", clock()), Published)


def test_revision_compiled_by_another_version_is_read_from_its_files(session: Session, demo: Any):
    session.execute(update(Revision).values(compiled=b'{"of": "another time"}'))
    served = Library().current(session, demo.id)
    assert served is not None
    assert served.course == demo.read.course


def test_of_many_who_publish_at_once_each_is_a_revision(engine: Engine, demo: Any, read_demo: Any, clock: Clock):
    assert demo.id
    barrier, outcomes = Barrier(4), []
    reads = [read_demo({QUIZ: ("title: The bridge", f"title: Bridge {number}")}).read for number in (1, 1, 2, 3)]

    def run(read: Any) -> None:
        barrier.wait()
        with session_factory(engine).begin() as session:
            outcomes.append(publish(session, read, "amal", clock()))

    threads = [Thread(target=run, args=(read,)) for read in reads]
    for thread in threads:
        thread.start()
    for thread in threads:
        thread.join()
    numbers = sorted(outcome.number for outcome in outcomes if isinstance(outcome, Published))
    assert len(outcomes) == 4
    assert numbers in ([2, 3, 4], [2, 3, 4, 5])


def test_publishing_takes_the_same_statements_for_any_size(
    session: Session, demo: Any, read_demo: Any, clock: Clock, statements: Statements
):
    assert demo.id
    with statements() as ran:
        publish(session, read_demo(RETITLED).read, "amal", clock())
    assert len(ran) <= 8
