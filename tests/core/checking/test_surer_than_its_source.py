"""Statements, gaps and explanations that are surer than the passage which they lean on, and those that are not."""

import pytest

from quizapp.core.checking.reading.denials import said_words
from quizapp.core.questions.choice import Choice
from quizapp.core.questions.cloze import Cloze, Gap
from quizapp.core.questions.common import Option
from quizapp.core.questions.number import Number
from quizapp.core.questions.text import Text
from quizapp.core.questions.true_false import TrueFalse
from quizapp.core.sources import Citation

TEXT = """The drainage of the marsh may amount to gross negligence and a breach of the charter, RT said.

RT named four engineers who may be liable for possible fraud. At least 31 herons died in the marsh.

“The pattern of the openings, for which there was no apparent need, suggests that these illegal floods were
deliberate,” RT said in its study, titled Water Over Brenna: Halden and the Marsh.
"""
NEGLIGENCE = ("may amount to gross negligence and a breach of the charter", 1)
LIABLE = ("who may be liable for possible fraud", 2)
HERONS = ("At least 31 herons died in the marsh", 2)
FLOODS = ("suggests that these illegal floods were", 3)


def cited(quote, paragraph):
    return (Citation(source="news", quote=quote, paragraph=paragraph),)


def statement(text, evidence, *, answer=True):
    return TrueFalse(id="x", question=text, answer=answer, evidence=cited(*evidence))


def gap(text, word, evidence, **more):
    asks = Text(id="g", question="", answer=word)
    blanks = (Gap(name="g", asks=asks),)
    return Cloze(id="x", question="Complete what is told.", text=text, blanks=blanks, evidence=cited(*evidence), **more)


def herons(explanation):
    stem = "At least how many herons died in the marsh?"
    return Number(id="x", question=stem, answer=31, explanation=explanation, evidence=cited(*HERONS))


SURER = [
    statement("RT said that the drainage of the marsh amounts to a breach of the charter.", NEGLIGENCE),
    statement("RT said that the drainage of the marsh amounts to gross negligence.", NEGLIGENCE),
    Choice(
        id="x", question="What does RT say about the drainage of the marsh?", answer="It is a breach of the charter",
        distractors=(Option(text="It was a success"),), evidence=cited(*NEGLIGENCE),
    ),
    gap("RT named four engineers who are {g} for possible fraud.", "liable", LIABLE),
    herons("RT puts it at exactly 31 herons."),
    herons("It was precisely 31 herons, neither more nor fewer."),
    *(
        statement(f"RT says {sure} that the drainage of the marsh may amount to gross negligence.", NEGLIGENCE)
        for sure in ("without any reservation", "outright", "flatly", "without a doubt", "categorically")
    ),
    statement("RT holds it to be beyond doubt that the drainage may amount to a breach of the charter.", NEGLIGENCE),
]  # fmt: skip
AS_SURE = [
    statement("RT said that the drainage of the marsh may amount to a breach of the charter.", NEGLIGENCE),
    statement("RT said that the drainage of the marsh possibly was a breach of the charter.", NEGLIGENCE),
    statement("RT does not say outright that the drainage may amount to gross negligence.", NEGLIGENCE),
    statement("RT stops short of saying flatly that the drainage may be gross negligence.", NEGLIGENCE),
    gap("RT named four engineers who may be {g} for possible fraud.", "liable", LIABLE),
    gap("RT named four engineers as possibly {g} for fraud.", "liable", LIABLE),
    gap("RT named four who are {g} for possible fraud.", "liable", LIABLE, explanation="They may be liable, it says."),
    herons("RT puts it at 31 herons at least."),
    herons("RT does not give it as exactly 31 herons: there may be more."),
    herons("It is the marsh exactly in which the 31 herons died."),
]  # fmt: skip


@pytest.mark.parametrize("question", SURER, ids=lambda one: f"{one.question} {one.explanation}")
def test_more_certain_or_exact_than_the_passage_is_a_warning(said_on, question):
    assert said_on(TEXT, question) == ["S007"]


@pytest.mark.parametrize("question", AS_SURE, ids=lambda one: f"{one.question} {one.explanation}")
def test_as_doubtful_as_the_passage_passes(said_on, question):
    assert "S007" not in said_on(TEXT, question)


def test_without_a_doubt_denies_nothing():
    assert not any(one.denied for one in said_words("Without a doubt the sluices drained the marsh."))
    assert any(one.denied for one in said_words("Without a permit the sluices were opened."))


INFERRED = "The pattern of the openings suggests that these illegal floods were deliberate."


def test_what_an_inference_of_the_speaker_suggests_is_not_thereby_put_as_theirs(said_on):
    assert said_on(TEXT, statement(INFERRED, FLOODS)) == ["S006"]
    assert said_on(TEXT, statement(INFERRED.replace("The pattern", "In Brenna the pattern"), FLOODS)) == ["S006"]


@pytest.mark.parametrize("speaker", ["RT says that the", "According to the study, the"])
def test_with_its_speaker_it_is(said_on, speaker):
    assert said_on(TEXT, statement(INFERRED.replace("The", speaker, 1), FLOODS)) == []


COUNTED = """Nearly 3 million herons live in the marsh, and at least 31 of them died. More than 40 nests were lost."""


def counted(stem, answer, quote):
    options = (Option(text="Some 5 million"), Option(text="Exactly 12"))
    return Choice(id="x", question=stem, answer=answer, distractors=options, evidence=cited(quote, 1))


def test_exactly_is_wrong_of_what_is_only_nearly_or_more_than_that(said_on):
    herons, nests = "Nearly 3 million herons live", "More than 40 nests were lost"
    assert "S012" in said_on(COUNTED, counted("How many herons live in the marsh?", "Exactly 3 million", herons))
    assert "S012" in said_on(COUNTED, counted("Exactly how many nests were lost?", "40", nests))
    assert said_on(COUNTED, counted("How many herons died?", "Exactly 31", "at least 31 of them died")) == ["S007"]
    assert said_on(COUNTED, counted("How many herons live in the marsh?", "Nearly 3 million", herons)) == []
    not_so = statement("Exactly 3 million herons live in the marsh.", (herons, 1), answer=False)
    assert said_on(COUNTED, not_so) == []


def test_possibly_says_as_much_as_may(said_on):
    text = "RT said the repeated floods in the old villages of Orsk Province may amount to gross negligence and fraud."
    evidence = cited("may amount to gross negligence and fraud", 1)
    claim = "RT says that the repeated floods possibly amount to gross negligence and fraud."
    assert said_on(text, TrueFalse(id="x", question=claim, answer=True, evidence=evidence)) == []


RAIDS = "The raids may have been intended to drive the herdsmen out and help the riders to take the hills, RT said."


@pytest.mark.parametrize(
    ("stem", "codes"),
    [
        ("What was the aim of the raids, according to RT?", ["S007"]),
        ("What was the purpose of the raids, according to RT?", ["S007"]),
        ("What may have been the aim of the raids, according to RT?", []),
        ("What was a possible aim of the raids, according to RT?", []),
    ],
)
def test_a_doubt_of_an_aim_is_one_of_what_was_intended(said_on, stem, codes):
    asked = Choice(
        id="x", question=stem, answer="To make the herdsmen leave", distractors=(Option(text="To sell the mills"),),
        evidence=(Citation(source="news", quote="The raids may have been intended to"),
                  Citation(source="news", quote="drive the herdsmen out and help the riders")),
    )  # fmt: skip
    assert [code for code in said_on(RAIDS, asked) if code == "S007"] == codes
