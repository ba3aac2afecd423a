"""A small course on an invented river, and what the checker says of one question in it."""

from collections.abc import Callable, Sequence
from dataclasses import replace
from datetime import date

import pytest

from quizapp.core.anchoring import parse_source_text
from quizapp.core.checking.check import check
from quizapp.core.checking.reading.evidence import Evidence
from quizapp.core.course import Course, Quiz
from quizapp.core.findings import Finding, FixedPlaces
from quizapp.core.fingerprints import fingerprint
from quizapp.core.questions.common import Question
from quizapp.core.sources import Source

NEWS = """In a report released on March 3, the River Trust (RT) said that dams on the Vellan may harm fish.

The survey, made from June 2018 to May, counted 46 dams and 12 weirs in the upper basin, “most of them
unlicensed,” it said.

The floods of 2017 killed at least 31 people and injured 140, and destroyed 2,400 homes, according to the trust.

Nearly 3 million people live along the river, 40 percent of them in Orsk, the capital of Tavria.

The government of Tavria has vowed to remove the dams, which are run by Halden Power, a company once owned by the state.

A truce over the water, brokered by Sweden and Kenya, has held since January 2020. It was not signed by Tavria.

President Ilya Markov visited the basin twice. Among his guests were Anna Lind and the Swedish minister Per Holm.

Markov said the eight-month drought cost half a million jobs and $1.5 billion.

Dozens of villages were abandoned; hundreds of families moved to Orsk. There was no apparent plan for their return.

Halden hid violations of its licence, the trust said.

The deadlock in the council has prevented the matter from being referred to the River Court. In no case is a minister
exempt from its rulings.
"""

TREATY = """# Article 1: Use of the waters

1. Each State may use the waters of the river, under Article 4, for its own needs.

2. Indiscriminate drainage is prohibited. Indiscriminate drainage is:

(a) that which is not directed at a specific field;

# Article 2: The Council

1. The Council shall sit at Orsk. It shall have 18 members, elected for a term of nine years.

2. Members shall not be eligible for re-election.
"""

SOURCES = {
    "news": Source(
        id="news", title="Trust Says Dams Harm Fish", publisher="The Vellan Post", published=date(2019, 3, 4),
        says="RT", kind="news",
    ),
    "treaty": Source(id="treaty", title="Treaty of the River Vellan", kind="treaty"),
    "unread": Source(id="unread", title="A book that nobody has at hand"),
}  # fmt: skip
TEXTS = {"news": parse_source_text(NEWS), "treaty": parse_source_text(TREATY)}

Codes = Callable[..., list[str]]


def findings(questions: Sequence[Question], evidence: Evidence, **record: object) -> tuple[Finding, ...]:
    quiz = Quiz(id="q", title="Q", questions=tuple(questions))  # type: ignore[arg-type]
    terms = {"RT": "River Trust", "CV": "Council of the Vellan"}
    sources = {**SOURCES, "news": replace(SOURCES["news"], **record)}
    course = Course(id="river", title="River", sources=sources, terms=terms, quizzes={"q": quiz})
    return check(course, evidence, FixedPlaces())


@pytest.fixture
def found() -> Callable[..., tuple[Finding, ...]]:
    """What the rules on sources (S) say of a question; with `text=False` only fingerprints are at hand."""

    def of(question: Question, *, text: bool = True) -> tuple[Finding, ...]:
        prints = {source: fingerprint(own) for source, own in TEXTS.items()}
        evidence = Evidence(texts=TEXTS) if text else Evidence(fingerprints=prints)
        return tuple(one for one in findings([question], evidence) if one.code.startswith("S"))

    return of


@pytest.fixture
def errors(found: Callable[..., tuple[Finding, ...]]) -> Codes:
    """The codes of the errors alone."""

    def of(question: Question, *, text: bool = True) -> list[str]:
        return [one.code for one in found(question, text=text) if one.severity == "error"]

    return of


@pytest.fixture
def said_on() -> Callable[[str, Question], list[str]]:
    """The codes of what is said of a question that cites a text of its own as `news`, the text being at hand."""

    def of(text: str, question: Question) -> list[str]:
        evidence = Evidence(texts={"news": parse_source_text(text)})
        return [one.code for one in findings([question], evidence) if one.code.startswith("S")]

    return of


@pytest.fixture
def findings_on() -> Callable[[str, Question], tuple[Finding, ...]]:
    """What is said of a question that cites a text of its own as `news`, the text being at hand."""

    def of(text: str, question: Question) -> tuple[Finding, ...]:
        said = findings([question], Evidence(texts={"news": parse_source_text(text)}))
        return tuple(one for one in said if one.code.startswith("S"))

    return of


@pytest.fixture
def errors_on() -> Codes:
    """The codes of the errors alone; with `known=False` only the text's fingerprint is at hand."""

    def of(text: str, question: Question, *, known: bool = True) -> list[str]:
        own = {"news": parse_source_text(text)}
        prints = {source: fingerprint(one) for source, one in own.items()}
        said = findings([question], Evidence(texts=own) if known else Evidence(fingerprints=prints))
        return [one.code for one in said if one.code.startswith("S") and one.severity == "error"]

    return of


@pytest.fixture
def told_on() -> Callable[..., list[str]]:
    """What is said, and how to mend it, of a question that cites a text of its own as `news`, on a line a finding."""

    def of(text: str, question: Question, **record: object) -> list[str]:
        evidence = Evidence(texts={"news": parse_source_text(text)})
        said = findings([question], evidence, **record)
        return [f"{one.code} {one.message} ({one.mend})" for one in said if one.code.startswith("S")]

    return of
