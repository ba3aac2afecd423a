from collections.abc import Callable
from contextlib import AbstractContextManager
from typing import Any

import pytest
from sqlalchemy import select
from sqlalchemy.orm import Session

from quizapp.content.fingerprint_files import write_fingerprint
from quizapp.content.reading import read_files
from quizapp.core.anchoring import parse_source_text
from quizapp.core.fingerprints import fingerprint
from quizapp.core.saving import Sending
from quizapp.services.courses import Library, Served
from quizapp.services.evidence import settled_by
from quizapp.services.publishing import Published, publish
from quizapp.services.saving import Saved, save_response
from quizapp.services.sources import Attached, Differs, NoSuchSource, attach, texts
from quizapp.services.taking import Taking, open_attempt, start_attempt
from quizapp.storage.tables import AttachedText

Statements = Callable[[], AbstractContextManager[list[str]]]

TEXT = """\
# Of the bridge

In the spring the town laid the first stone, and forty masons came from the coast.

They were paid in salt until the second winter, when the salt ran out.

# Of the mill

The miller counted 212 carts a day, and kept the tally on his door.
"""
MENU = "Home News About\n\nSubscribe to our letter\n\n"

QUIZ = """\
title: The chronicle
questions:
  - id: masons
    type: number
    question: How many masons came?
    answer: 40
    evidence: [{source: chronicle, section: Of the bridge, paragraph: 1, quote: forty masons came}]
  - id: mark-pay
    type: passage
    question: Mark the sentence that says how they were paid.
    in: chronicle
    answers: [paid in salt until]
    evidence: [{source: chronicle, section: Of the bridge, paragraph: 2, quote: paid in salt until}]
"""


@pytest.fixture
def served(session: Session, clock: Any) -> Served:
    """A course with a source whose fingerprint is here and whose text is not, and one without a fingerprint."""
    files = {
        "course.yaml": "title: Chronicles\nunits: [{quiz: chronicle}]\n",
        "quizzes/chronicle.yaml": QUIZ,
        "sources/chronicle.yaml": "title: A chronicle\nurl: https://archive.example/chronicle\nkind: report\n",
        "sources/chronicle.fingerprint": write_fingerprint(fingerprint(parse_source_text(TEXT))),
        "sources/letters.yaml": "title: Letters\nkind: report\n",
    }
    read = read_files("chronicles", {path: text.encode() for path, text in files.items()})
    published = publish(session, read, "amal", clock())
    assert isinstance(published, Published), published
    found = Library().current(session, "chronicles")
    assert found is not None
    return found


def test_text_is_attached_and_read_back(session: Session, served: Served, clock: Any):
    assert attach(session, served, "chronicle", TEXT, "amal", clock()) == Attached(3)
    found = texts(session, "chronicles", ["chronicle", "letters"])
    assert found == {"chronicle": parse_source_text(TEXT)}
    row = session.execute(select(AttachedText)).scalar_one()
    assert (row.attached_by, row.attached_at) == ("amal", clock())


def test_menus_of_a_copied_page_are_not_kept(session: Session, served: Served, clock: Any):
    page = (
        MENU
        + TEXT.replace("# Of the bridge\n\n", "").replace("# Of the mill\n\n", "")
        + "\nAll rights reserved here.\n"
    )
    assert attach(session, served, "chronicle", page, "amal", clock()) == Attached(3)
    kept = texts(session, "chronicles", ["chronicle"])["chronicle"]
    assert kept == parse_source_text(TEXT)


def test_text_with_a_changed_figure_is_refused_by_paragraph(session: Session, served: Served, clock: Any):
    outcome = attach(session, served, "chronicle", TEXT.replace("212", "221"), "amal", clock())
    assert isinstance(outcome, Differs)
    assert [(one.section, one.within) for one in outcome.differences] == [("Of the mill", 1)]
    assert texts(session, "chronicles", ["chronicle"]) == {}


def test_text_attached_again_takes_the_place_of_the_first(session: Session, served: Served, clock: Any):
    attach(session, served, "letters", "Dear mother,\n\nthe bridge stands.", "amal", clock())
    assert attach(session, served, "letters", "Dear father,\n\nit fell.", "omar", clock()) == Attached(2)
    assert [one.text for one in texts(session, "chronicles", ["letters"])["letters"].paragraphs] == [
        "Dear father,",
        "it fell.",
    ]


@pytest.mark.parametrize("text", ["", " \n\n ", "\0"])
def test_empty_text_is_not_attached(session: Session, served: Served, clock: Any, text: str):
    assert attach(session, served, "letters", text, "amal", clock()) == Differs(())


def test_source_that_is_not_there_names_those_that_are(session: Session, served: Served, clock: Any):
    assert attach(session, served, "cronicle", TEXT, "amal", clock()) == NoSuchSource(("chronicle", "letters"))


def test_what_settles_a_question_is_linked_and_shown_once_the_text_is_here(
    session: Session, served: Served, clock: Any, statements: Statements
):
    masons = served.questions["masons"]
    settled = settled_by(session, served, [masons])["masons"][0]
    assert settled.source == served.course.sources["chronicle"]
    assert settled.url == "https://archive.example/chronicle#:~:text=forty%20masons%20came"
    assert settled.passage is None
    attach(session, served, "chronicle", TEXT, "amal", clock())
    with statements() as ran:
        settled = settled_by(session, served, served.questions.values())["masons"][0]
    assert len(ran) == 1
    assert settled.passage is not None
    assert (settled.passage.section, settled.passage.quote) == ("Of the bridge", "forty masons came")
    assert settled.passage.after == " from the coast."


def test_sentences_to_mark_come_from_the_attached_text(session: Session, served: Served, clock: Any, people: Any):
    attach(session, served, "chronicle", TEXT, "amal", clock())
    session.commit()
    library, who = Library(), people("Amal").id
    started: Any = start_attempt(session, library, who, "chronicles", "chronicle", clock(), 1)
    taking = open_attempt(session, library, who, started.attempt_id, clock())
    assert isinstance(taking, Taking)
    item = next(item for item in taking.items if item.question.id == "mark-pay")
    shown = item.question.present(taking.seed)
    options = [option for group in (shown.parts or {}).values() for option in group]
    right = next(option for option in options if "salt until" in option.text)
    marked = {"": [right.token]}
    saved = save_response(session, library, who, started.attempt_id, item.number, marked, clock(), Sending("a"))
    assert isinstance(saved, Saved)
