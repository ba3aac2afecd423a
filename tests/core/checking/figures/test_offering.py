"""What figure is offered in the place of a wrong one: one that answers, or none."""

import pytest

from quizapp.core.questions.cloze import Cloze, Gap
from quizapp.core.questions.matching import Matching, Pair
from quizapp.core.questions.number import Number
from quizapp.core.questions.text import Text
from quizapp.core.questions.true_false import TrueFalse
from quizapp.core.sources import Citation

TEXT = """The nine-year feud over the mills cost 4,000 lives and drove out 60 tenants.

The pact shall enter into force six months after two letters of accession have reached the reeve.

A reeve holds office for nine years. The bailiff holds office for five years. The two sit in the hall of Orsk.

The pact is read out in accordance with Article 12 of the charter. A town may leave it one year after its letter came.

The ferry was closed to anybody under the age of 18.
"""


def cited(*quotes):
    return tuple(Citation(source="news", quote=quote) for quote in quotes)


def number(stem, answer, quote, unit=""):
    return Number(id="x", question=stem, answer=answer, unit=unit, evidence=cited(quote))


def gap(text, answer, quote):
    blanks = (Gap(name="n", asks=Number(id="n", question="", answer=answer)),)
    return Cloze(id="x", question="Fill in.", text=text, blanks=blanks, evidence=cited(quote))


LIVES = "nine-year feud over the mills cost 4,000 lives"
FORCE = "enter into force six months after two letters of accession"


@pytest.mark.parametrize(
    ("question", "said"),
    [
        (number("How many lives did the nine-year feud cost?", 400, LIVES), "Write `answer: 4000`"),
        (number("How many lives did the feud cost?", 400, LIVES), "Write `answer: 4000`"),
        (number("How many bailiffs did Orsk hire?", 400, "The nine-year feud"), "Correct the answer"),
        (number("How many years did the feud last?", 8, "The nine-year feud"), "Write `answer: 9`"),
        (number("How long did the feud last?", 8, "The nine-year feud", "years"), "Write `answer: 9`"),
        (number("How many months after two letters does the pact take effect?", 12, FORCE), "Write `answer: 6`"),
        (number("After how many months does the pact take effect?", 12, FORCE, "months"), "Write `answer: 6`"),
        (
            Text(id="x", question="How long after two letters is the pact in force?", answer="six weeks",
                 evidence=cited(FORCE)),
            "Write “six months”",
        ),
        (
            TrueFalse(id="x", question="Under Pact 1 a town leaves six months after its letter.", answer=True,
                      evidence=cited("may leave it one year after its letter")),
            "“one year” in the statement",
        ),
        (gap("A town leaves the pact {n} months after its letter.", 6, "leave it one year after its letter"),
         "Write `answer: 12`"),
        (gap("The pact is read out under Article {n} of the charter.", 13, "in accordance with Article 12"),
         "Write `answer: 12`"),
        (number("Below what age was nobody let in?", 16, "under the age of 18", "years"), "Write `answer: 18`"),
        (
            Matching(id="x", question="Match each with the term.", evidence=cited(
                "A reeve holds office for nine years", "The bailiff holds office for five years"),
                pairs=(Pair(prompt="A reeve", answer="Nine years"),
                       Pair(prompt="The bailiff", answer="Six years"))),
            "Write “five years”",
        ),
    ],
)  # fmt: skip
def test_the_figure_offered_is_one_that_answers(told_on, question, said):
    told = told_on(TEXT, question)
    assert any("S003" in one and said in one for one in told), told


OTHERS = """The siege by the river guild lasted nine years, and the mill burnt in June 1907. The reeve got 30 crowns.
Many a tenant fled.
"""


@pytest.mark.parametrize(
    ("stem", "answer", "quote", "said"),
    [
        ("How many tenants fled?", "hardly anybody", "The siege by the river guild lasted nine years", ""),
        ("When did the mill burn?", "in the great frost", "the mill burnt in June 1907", "June 1907"),
        ("When did the reeve die?", "in the great frost", "The reeve got 30 crowns", ""),
    ],
)  # fmt: skip
def test_of_an_answer_in_words_too(told_on, stem, answer, quote, said):
    question = Text(id="x", question=stem, answer=answer, evidence=cited(quote))
    told = told_on(OTHERS, question)
    assert any(said in one.rpartition(" (")[2] for one in told), told
    assert said or not any("Write “" in one or "such as" in one for one in told), told


def test_the_word_of_a_figure_is_that_of_the_passage(told_on):
    text = "The raid drove out an estimated 900 tenants and killed at least 40 sheep.\n"
    pairs = (Pair(prompt="900 tenants", answer="at least"), Pair(prompt="40 sheep", answer="an estimated"))
    question = Matching(id="x", question="Which word goes with which figure?", pairs=pairs, evidence=cited(
        "drove out an estimated 900 tenants", "killed at least 40 sheep"))  # fmt: skip
    told = told_on(text, question)
    assert any("Write “an estimated”" in one for one in told), told
    assert not any("“about”" in one for one in told), told
