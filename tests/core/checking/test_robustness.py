"""Whatever a course holds, the checker answers with findings, never with an exception."""

from datetime import date
from time import process_time

import pytest
from hypothesis import given
from hypothesis import strategies as st

from quizapp.core.anchoring import parse_source_text
from quizapp.core.checking.check import check
from quizapp.core.checking.reading.denials import said_words
from quizapp.core.checking.reading.evidence import Evidence
from quizapp.core.checking.reading.names import introduced, names
from quizapp.core.checking.reading.words import content, plain
from quizapp.core.course import Course, Quiz
from quizapp.core.findings import FixedPlaces
from quizapp.core.fingerprints import fingerprint
from quizapp.core.questions.choice import Choice
from quizapp.core.questions.common import Option
from quizapp.core.questions.matching import Matching, Pair
from quizapp.core.questions.number import Number
from quizapp.core.questions.text import Text
from quizapp.core.questions.true_false import TrueFalse
from quizapp.core.sources import Citation, Source

WORDS = st.lists(
    st.sampled_from(
        [
            "not",
            "46",
            "dams",
            "in",
            "2020",
            "and",
            "killed",
            "Russia",
            "Syrian",
            "(HRW)",
            "5%",
            "million,",
            "Article",
            "51.",
            "“may”",
            "the",
            "$3",
            "I’m",
            "é",
            "first",
        ]
    )
).map(" ".join)
TEXTS = st.text(max_size=60) | WORDS


@given(st.lists(TEXTS, max_size=4), TEXTS, TEXTS, TEXTS, st.booleans(), st.integers(-5, 3000))
def test_checking_never_raises(paragraphs, quote, stem, answer, whole, number):
    text = parse_source_text("\n\n".join(paragraphs))
    cited = (Citation(source="s", quote=quote, paragraph=1), Citation(source="s", quote=answer, section="x"))
    questions = (
        Choice(
            id="a", question=stem, answer=answer, distractors=(Option(text=quote), Option(text=stem)), evidence=cited
        ),
        Text(id="b", question=stem, answer=answer, accept=(quote,), reject=(stem,), evidence=cited[:1]),
        Number(id="c", question=stem, answer=number, unit=answer, evidence=cited[:1]),
        TrueFalse(id="d", question=stem, answer=whole, evidence=cited[:1]),
    )
    course = Course(
        id="c",
        title="C",
        terms={"HRW": "Human Rights Watch", "": answer},
        sources={"s": Source(id="s", title=stem, published=date(2020, 10, 15), kind="news")},
        quizzes={"q": Quiz(id="q", title="Q", questions=questions)},
    )
    evidence = Evidence(texts={"s": text}) if whole else Evidence(fingerprints={"s": fingerprint(text)})
    for finding in check(course, evidence, FixedPlaces()):
        assert finding.message
        assert finding.mend


@given(TEXTS)
def test_reading_words_never_raises(text):
    names(text)
    introduced(text)
    said_words(text)
    content(plain(text))


LONG = {
    "names": "Orsk " * 4_000,
    "a word in an inner list": f"Orsk, the capital, {'ab' * 300} of the basin: Tavria and Belm",
    "figures that count": "46 dams " * 300,
    "brackets": "(x) " * 1_500,
    "commas": "a, " * 1_500,
}


@pytest.mark.parametrize("told", LONG.values(), ids=LONG)
def test_a_long_sentence_of_one_kind_takes_no_time(told):
    text = parse_source_text(f"Orsk, {told}, counted 46 dams in the basin, and {told} Tavria was there.")
    cited = (Citation(source="s", quote="counted 46 dams in the basin", paragraph=1),)
    questions = (
        Choice(
            id="a", question="Who counted?", answer="Orsk", distractors=(Option(text="Tavria"),), evidence=cited,
        ),
        Number(id="b", question="How many dams were counted?", answer=46, evidence=cited),
        TrueFalse(id="c", question="Orsk counted 46 dams in Tavria.", answer=False, evidence=cited),
        Matching(
            id="d", question="Which is which?", evidence=cited,
            pairs=(Pair(prompt="Orsk", answer="Tavria"), Pair(prompt="Belm", answer="dams")),
        ),
    )  # fmt: skip
    course = Course(
        id="c", title="C", sources={"s": Source(id="s", title="S")},
        quizzes={"q": Quiz(id="q", title="Q", questions=questions)},
    )  # fmt: skip
    began = process_time()
    check(course, Evidence(texts={"s": text}), FixedPlaces())
    assert process_time() - began < 10


def test_a_statement_may_begin_with_an_article_of_another_tongue(said_on):
    text = "Quill also wrote that La bonne roue was her most spontaneous song, with Ilya Markov singing it back to her."
    asked = TrueFalse(
        id="x",
        question="La bonne roue was the name of Quill most spontaneous song.",
        answer=False,
        evidence=(Citation(source="news", quote="La bonne roue was her most spontaneous song"),),
    )
    assert isinstance(said_on(text, asked), list)
