"""Whatever a course holds, the checker answers with findings, never with an exception."""

from datetime import date
from time import process_time

import pytest
from hypothesis import given
from hypothesis import strategies as st

from quizapp.core.anchoring import parse_source_text
from quizapp.core.checking.check import check
from quizapp.core.checking.judging import question_faults
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
from quizapp.core.questions.ordering import Ordering
from quizapp.core.questions.text import Text
from quizapp.core.questions.true_false import TrueFalse
from quizapp.core.sources import Citation, Source

_WORDS_LIST = """
not 46 dams in 2020 and killed Russia Syrian (HRW) 5% million, Article 51. “may” the $3 I’m é first La De Al Van of no
nobody shall must by for to was were who said that, but unless only every most few before after at least nearly said.
Ada Quill Orsk Tavria Tavrian millers mill burnt took back a an it they their which : ; – may could not. is true false
"""
WORDS = st.lists(st.sampled_from(_WORDS_LIST.split()), max_size=24).map(" ".join)
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


SENTENCES = st.lists(st.sampled_from(_WORDS_LIST.split()), min_size=6, max_size=20).map(" ".join)


@given(SENTENCES, SENTENCES, WORDS, WORDS, st.integers(0, 12), st.integers(3, 9), st.booleans())
def test_no_rule_breaks_on_a_quote_that_stands(told, beside, stem, answer, start, length, answered):
    """Every rule is asked, as the quote is the text's; what breaks is told as S011, which nothing else is given for."""
    words = told.split()
    quote = " ".join(words[min(start, len(words) - 3) :][:length])
    cited = (Citation(source="s", quote=quote),)
    options = (Option(text=beside), Option(text=quote))
    questions = (
        Choice(id="a", question=stem, answer=answer, distractors=options, evidence=cited, explanation=beside),
        Text(id="b", question=stem, answer=quote, accept=(answer,), evidence=cited, explanation=told),
        TrueFalse(id="c", question=stem, answer=answered, evidence=cited, explanation=answer),
        TrueFalse(id="d", question=told, answer=answered, evidence=cited),
        Matching(id="e", question=stem, pairs=(Pair(stem, answer), Pair(answer, quote)), evidence=cited),
        Ordering(id="f", question=stem, order=(answer, quote, beside), evidence=cited),
    )
    course = Course(
        id="c", title="C", sources={"s": Source(id="s", title=beside, kind="news")},
        quizzes={"q": Quiz(id="q", title="Q", questions=questions)},
    )  # fmt: skip
    evidence = Evidence(texts={"s": parse_source_text(f"{told}. {beside}.\n\n{answer}")})
    assert [one.message for one in check(course, evidence, FixedPlaces()) if one.code == "S011"] == []


def test_a_rule_that_breaks_is_told_of_its_question_and_loses_no_other(monkeypatch):
    broken = TrueFalse(
        id="a", question="The mill burnt.", answer=True, evidence=(Citation(source="s", quote="mill burnt"),)
    )
    sound = TrueFalse(id="b", question="No mill burnt.", answer=True)

    def faults(question, *_):
        if question.id == "a":
            raise IndexError
        yield from question_faults(question, *_)

    monkeypatch.setattr("quizapp.core.checking.check.question_faults", faults)
    course = Course(id="c", title="C", quizzes={"q": Quiz(id="q", title="Q", questions=(broken, sound))})
    found = {one.question: one for one in check(course, Evidence(), FixedPlaces()) if one.code.startswith("S")}
    assert found["a"].code == "S011"
    assert "IndexError in test_robustness.py" in found["a"].message
    assert found["b"].code == "S009"
