"""Questions cut from a text in any way, their quotes standing in it, are answered with findings, never an exception."""

from datetime import date

from hypothesis import given, settings
from hypothesis import strategies as st

from quizapp.core.anchoring import parse_source_text
from quizapp.core.checking.check import check
from quizapp.core.checking.reading.evidence import Evidence
from quizapp.core.course import Course, Quiz
from quizapp.core.findings import FixedPlaces
from quizapp.core.fingerprints import fingerprint
from quizapp.core.questions.categorise import Categorise, Group
from quizapp.core.questions.choice import Choice
from quizapp.core.questions.cloze import Cloze, Gap
from quizapp.core.questions.common import Option
from quizapp.core.questions.matching import Matching, Pair
from quizapp.core.questions.multiple import Multiple
from quizapp.core.questions.number import Number
from quizapp.core.questions.ordering import Ordering
from quizapp.core.questions.text import Text
from quizapp.core.questions.true_false import TrueFalse
from quizapp.core.sources import Citation, Source

TOLD = """The River Trust (RT) says the Tavrian council and its Belmish ally have shown “little care” for some 3 million
tenants since the 11-month flood of April 2019.

The flood killed at least 212 tenants and wounded 560, according to the RT; 46 mills, including al-Orm's Pre-Trial mill,
were hit, and may amount to a breach of Article 51 (4).

“We did not break the dam,” Mayor Ada Quill-Brandt told the Vellan Post, before the guild could stop them or punish
those responsible - who knew or should have known - in Orsk, Tavria and Belm.

Unless the Assize allows it, no person shall sell, burn or hide grain; it is prohibited to flood fens, except where
necessity so demands."""
PARAGRAPHS = tuple(" ".join(one.split()) for one in TOLD.split("\n\n"))
TEXT = parse_source_text("\n\n".join(PARAGRAPHS))
STEMS = (
    "Who {}?", "How many {}?", "Which of these is **not** {}?", "According to the RT, {}", "When {}?", "Why {}?",
    "What is prohibited by {}?", "Where {}?", "By how much does {} exceed the other?", "{}", "Whom does {} blame?",
)  # fmt: skip
FURTHER = (
    "",
    " ",
    "not",
    "No; ",
    "Nobody",
    "15.10.",
    "2019-04",
    "It does not say.",
    "—",
    "()",
    "Nairobi and Oslo",
    "all of them",
)


@st.composite
def pieces(draw):
    paragraph = draw(st.sampled_from(PARAGRAPHS))
    start = draw(st.integers(0, len(paragraph) - 1))
    return paragraph[start : start + draw(st.integers(1, 60))] + draw(st.sampled_from(FURTHER))


@st.composite
def citations(draw):
    number = draw(st.integers(1, len(PARAGRAPHS)))
    words = PARAGRAPHS[number - 1].split()
    start = draw(st.integers(0, len(words) - 3))
    return Citation(source="s", quote=" ".join(words[start : start + draw(st.integers(3, 12))]), paragraph=number)


@st.composite
def questions(draw):
    piece = pieces()
    stem = draw(st.sampled_from(STEMS)).format(draw(piece))
    common = {
        "question": stem,
        "explanation": draw(piece),
        "evidence": tuple(draw(st.lists(citations(), min_size=1, max_size=3))),
    }
    own = [draw(piece) for _ in range(6)]
    options = tuple(Option(text=one) for one in own[2:5])
    return (
        Choice(id="a", answer=own[0], distractors=options, **common),
        Multiple(id="b", answers=tuple(own[:2]), distractors=options, **common),
        Text(id="c", answer=own[0], accept=tuple(own[1:3]), reject=tuple(own[3:5]), **common),
        Number(
            id="d",
            answer=draw(st.sampled_from([46, 212, 560, 772, 348, 3_000_000, 2019])),
            unit=draw(st.sampled_from(["", "mills"])),
            **common,
        ),
        TrueFalse(id="e", answer=draw(st.booleans()), **common),
        Cloze(
            id="f",
            text=f"{own[0]} {{gap}} {own[1]} and {{hole}}.",
            **common,
            blanks=(
                Gap(name="gap", asks=Text(id="gap", question="", answer=own[2])),
                Gap(name="hole", asks=Number(id="hole", question="", answer=46)),
            ),
        ),
        Matching(
            id="g",
            pairs=(Pair(prompt=own[0], answer=own[1]), Pair(prompt=own[2], answer=own[3])),
            distractors=tuple(own[4:5]),
            **common,
        ),
        Ordering(id="h", order=tuple(own[:3]), **common),
        Categorise(
            id="i",
            groups=(Group(name=own[0], items=tuple(own[1:3])), Group(name="Not said", items=tuple(own[3:5]))),
            **common,
        ),
    )


@settings(max_examples=40)
@given(questions(), st.booleans())
def test_what_is_cut_from_a_text_is_checked_without_an_exception(asked, whole):
    course = Course(
        id="c", title="C", terms={"RT": "River Trust"},
        sources={"s": Source(id="s", title="S", published=date(2020, 10, 15), kind="news", says="RT")},
        quizzes={"q": Quiz(id="q", title="Q", questions=asked)},
    )  # fmt: skip
    evidence = Evidence(texts={"s": TEXT}) if whole else Evidence(fingerprints={"s": fingerprint(TEXT)})
    for finding in check(course, evidence, FixedPlaces()):
        assert finding.message
        assert finding.mend
