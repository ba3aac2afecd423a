"""Whatever a course holds, the checker answers with findings, never with an exception."""

from datetime import date

from hypothesis import given
from hypothesis import strategies as st

from quizapp.core.anchoring import parse_source_text
from quizapp.core.checking.check import check
from quizapp.core.checking.denials import said_words
from quizapp.core.checking.evidence import Evidence
from quizapp.core.checking.names import introduced, names
from quizapp.core.checking.words import content, plain
from quizapp.core.course import Course, Quiz
from quizapp.core.findings import FixedPlaces
from quizapp.core.fingerprints import fingerprint
from quizapp.core.questions.choice import Choice
from quizapp.core.questions.common import Option
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
