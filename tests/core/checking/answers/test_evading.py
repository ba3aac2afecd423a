"""Answers that by their form are of another kind than what is asked."""

import pytest

from quizapp.core.questions.choice import Choice
from quizapp.core.questions.common import Option
from quizapp.core.questions.text import Text
from quizapp.core.sources import Citation

ORSK = """
In May 2010 the guild of Orsk and Belm, a league of weavers, closed the weir because the mill had burnt, and 40 people
fled to the hills. The closure of the weir in 2010 turned the feud.
"""
QUOTE = "the guild of Orsk and Belm, a league of weavers, closed the weir because the mill had burnt"
EVADING = [
    ("Why was the weir closed?", "In May 2010"),
    ("Why was the weir closed?", "By Orsk and Belm"),
    ("What made the closure of the weir matter?", "It took place in 2010"),
    ("What effect did the closure have?", "It was in May 2010"),
    ("What did the closure of the weir bring about?", "It was made by Orsk and Belm"),
    ("Who closed the weir?", "Because the mill had burnt"),
    ("Who closed the weir?", "As a league of weavers"),
    ("When was the weir closed?", "By Orsk and Belm"),
    ("When was the weir closed?", "Because the mill had burnt"),
    ("Where did they flee?", "Because the mill had burnt"),
    ("How did the closure help the weavers?", "It dates from 2010"),
    ("Over what period was the weir closed?", "By Orsk and Belm"),
    ("Which right did the closure take away?", "By Orsk and Belm"),
    ("Why was the weir handed over?", "To the reeve"),
    ("When was the weir closed?", "In Norway"),
    ("Who fled to the hills?", "At least 1,400"),
    ("Why do the weavers bear a blame?", "They include Orsk and Belm"),
]
ANSWERING = [
    ("Why was the weir closed?", "Because the mill had burnt in May 2010"),
    ("Why was the weir closed?", "By a mistake of the reeve"),
    ("Why is that day kept in Orsk?", "It began in May 2010"),
    ("When was the weir closed?", "In May 2010"),
    ("By whom was the weir closed?", "By Orsk and Belm"),
    ("When did they meet?", "As a league of weavers"),
    ("How was the weir closed?", "By Orsk and Belm"),
    ("How long was the weir closed?", "Until the end of the feud"),
    ("Why or when was the weir closed?", "In May 2010"),
    ("What made up the league?", "Weavers of Orsk and Belm"),
    ("Who fled to the hills?", "At least 40 people"),
    ("What is told of how the weir was closed?", "By Orsk and Belm"),
    ("Who was told to go?", "As many as 40 people"),
    ("Why did they go?", "To the rescue"),
    ("Why was the weir closed?", "To save the mill"),
    ("When was the weir closed?", "At Easter"),
    ("Which novel is about the weir?", "2010"),
    ("In which town and in which year was it closed?", "In May 2010"),
    ("When was the weir closed?", "After Norway"),
    ("Where was the weir closed?", "Norway"),
    ("Which towns was the weir closed by?", "By Orsk and Belm"),
]


def asked(kind, stem, answer, *others):
    cited = (Citation(source="news", quote=QUOTE),)
    if kind is Text:
        return Text(id="x", question=stem, answer=answer, evidence=cited)
    options = tuple(Option(text=one) for one in others)
    return Choice(id="x", question=stem, answer=answer, distractors=options, evidence=cited)


def told(findings_on, question):
    return [one.code for one in findings_on(ORSK, question) if "only tells" in one.message]


@pytest.mark.parametrize(("stem", "answer"), EVADING)
def test_what_only_tells_another_thing_is_no_answer(errors_on, stem, answer):
    assert errors_on(ORSK, asked(Text, stem, answer))
    assert errors_on(ORSK, asked(Choice, stem, answer, "The flood", "A feud"))


@pytest.mark.parametrize(("stem", "answer"), ANSWERING)
def test_what_may_be_an_answer_is_left_alone(findings_on, stem, answer):
    assert told(findings_on, asked(Text, stem, answer)) == []


def test_where_others_have_the_form_the_stem_may_mean_it(findings_on):
    stem = "What made the closure of the weir special?"
    assert told(findings_on, asked(Choice, stem, "It took place in 2010", "The flood", "A feud")) == ["S012"]
    assert told(findings_on, asked(Choice, stem, "It took place in 2010", "It took place in 2012", "A feud")) == []


NORWAY = "In the late 1990s a weaver of Norway led the league of Orsk and sold 1,400 looms to a composer in Kenya."


@pytest.mark.parametrize(
    ("stem", "answer", "quote", "codes"),
    [
        ("When did the weaver lead the league?", "Norway", "a weaver of Norway led the league", ["S012"]),
        ("When did the weaver lead the league?", "Kenya", "to a composer in Kenya", ["S012"]),
        ("In which city was the weaver known?", "in the late 1990s", "In the late 1990s a weaver", ["S012"]),
        ("Which composer bought the looms?", "1,400", "sold 1,400 looms to a composer", ["S012"]),
        ("When did the weaver lead the league?", "in the late 1990s", "In the late 1990s a weaver", []),
        ("Where did the composer live?", "Kenya", "to a composer in Kenya", []),
    ],
)
def test_nor_is_what_the_quote_has_of_another_kind(findings_on, stem, answer, quote, codes):
    question = Text(id="x", question=stem, answer=answer, evidence=(Citation(source="news", quote=quote),))
    assert [one.code for one in findings_on(NORWAY, question) if "only tells" in one.message] == codes
