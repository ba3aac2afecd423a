"""Keys that are spans of their passages, as readers mark them: sound ones about which nothing may be said."""

import pytest

from quizapp.core.checking.reading.names import names
from quizapp.core.questions.choice import Choice
from quizapp.core.questions.common import Option
from quizapp.core.questions.matching import Matching, Pair
from quizapp.core.questions.text import Text
from quizapp.core.questions.true_false import TrueFalse
from quizapp.core.sentences import sentences
from quizapp.core.sources import Citation


def cited(quote: str) -> tuple[Citation, ...]:
    return (Citation(source="news", paragraph=1, quote=quote),)


PLACED = (
    (
        "Four other mills sold over a million sacks in their first year, besides the mill at Orsk.",
        "Besides the mill at Orsk, how many mills sold at least 1 million sacks in their first year?",
        "Four",
        "Four other mills sold over a million sacks in",
    ),
    (
        "Of the world production of amber Orsk had 27.9%, followed by the Vell Coast (2.5%), Tavria (2.1%) and Belm.",
        "What percentage of world production of amber is produced by Tavria?",
        "2.1%",
        "the Vell Coast (2.5%), Tavria (2.1%)",
    ),
    (
        "Orsk was expected to produce 12,826 tonnes, compared to Belm with 11,100 t and Tavria with 9,430 t.",
        "How many tonnes was Tavria expected to produce?",
        "9,430",
        "with 11,100 t and Tavria with 9,430 t",
    ),
    (
        "The first to study the dialect was Holm in the 18th century. In the 19th, Per Quill compiled a dictionary.",
        "In what century was the dictionary compiled?",
        "19th",
        "In the 19th, Per Quill compiled a dictionary",
    ),
    (
        "In the 1920s, Ada Quill called her own work humanist.",
        "What 19th century author called her work humanist?",
        "Ada Quill",
        "In the 1920s, Ada Quill called her own work",
    ),
    (
        "The record high was 115 °F on June 19, 1960, and July 28, 1995.",
        "On what two occasions was the record high reached?",
        "June 19, 1960, and July 28, 1995",
        "on June 19, 1960, and July 28, 1995",
    ),
)


NAMED = (
    (
        "The first book printed in Orsk, Epistolae (“Letters”), by Per Holm, came out in 1470.",
        "What was the title of the first book printed in Orsk?",
        "Epistolae",
        "Epistolae (“Letters”), by Per Holm",
    ),
    (
        "The statute is read by the Riksrat (Federal Water Court), which sits at Orsk.",
        "Which court has the task of reading the statute?",
        "Riksrat",
        "by the Riksrat (Federal Water Court), which sits",
    ),
    (
        "Markov met his second wife, Kenyan-born merchant Ada Teresa Quill, at a fair.",
        "Who is Markov's second wife?",
        "Ada Teresa Quill",
        "his second wife, Kenyan-born merchant Ada Teresa Quill",
    ),
    (
        "The first modern handbook, Per Holm's Kunst der Stauung, was published in 1849.",
        "What was the first modern handbook?",
        "Kunst der Stauung",
        "The first modern handbook, Per Holm's Kunst der Stauung",
    ),
)


@pytest.mark.parametrize(("text", "question", "answer", "quote"), [*PLACED, *NAMED])
def test_a_span_of_the_passage_that_answers_is_left_alone(said_on, text, question, answer, quote):
    assert said_on(text, Text(id="t", question=question, answer=answer, evidence=cited(quote))) == []


@pytest.mark.parametrize(
    ("text", "question", "answer", "other", "quote"),
    [
        (
            "High-grade ores of cobalt found in Selm, Tavria can hold up to a quarter of it.",
            "In what country are high-grade ores notably found?",
            "Tavria",
            "Selm",
            "found in Selm, Tavria can hold",
        ),
    ],
)
def test_what_stands_before_a_comma_alone_is_no_item_of_a_list(said_on, text, question, answer, other, quote):
    asked = Choice(id="c", question=question, answer=answer, distractors=(Option(text=other),), evidence=cited(quote))
    assert "S005" not in said_on(text, asked)


def test_what_one_pair_asserts_is_not_held_against_the_quote_of_another(said_on):
    text = (
        "The members of the upper house may be indirectly elected by the councils of the towns. The lower house is"
        " usually directly elected."
    )
    asked = Matching(
        id="m",
        question="Match them.",
        pairs=(
            Pair(prompt="How may members of the upper house be elected?", answer="indirectly"),
            Pair(prompt="How are members of the lower house elected?", answer="directly"),
        ),
        evidence=(
            *cited("may be indirectly elected by the councils of the towns"),
            *cited("house is usually directly elected"),
        ),
    )
    assert "S012" not in said_on(text, asked)


def test_the_letters_behind_a_figure_are_no_name():
    assert [one.text for one in names("The radioactive 65Zn decays, as Zinc does")] == ["Zinc"]


def test_a_sign_for_sections_begins_no_sentence():
    assert len(sentences("The Trade Act (18 U.S.C. §§ 1831–1839) makes it a crime.")) == 1


def test_a_small_word_does_nothing(said_on):
    text = (
        "The Low Hills lie between the coasts, stretching from the Gulf of Orsk northward to the sea."
        " It is from this side, that the great Vell system discharges southward to the Gulf of Orsk."
    )
    said = TrueFalse(
        id="s",
        question="It is from this side, that the great Vell system discharges southward to the Gulf of Orsk.",
        answer=True,
        evidence=cited("from the Gulf of Orsk northward"),
    )
    assert "S012" not in said_on(text, said)
