"""S010 for answers that add nothing of their passage to the stem, and for those in words near to it."""

import pytest

from quizapp.core.questions.choice import Choice
from quizapp.core.questions.common import Option
from quizapp.core.sources import Citation

TEXT = """The council of Tavria has vowed to retake Orsk, which lies in the north-western hills.

The dry summer made many farms unlivable. The trust, which helped to feed the villages, found no one accountable.

Kenya's long war over the dams in Sweden turned the tide. The Swedes paid for it.

The watchdog said it had counted 46 dams of the state, only a fraction of all its works.

Many had fled to Orsk from other parts of Tavria. Sappers retook as much as half the valley.
"""


def choice(asked, answer, quote, *, other="the river ran dry"):
    return Choice(
        id="x",
        question=asked,
        answer=answer,
        distractors=(Option(text=other),),
        evidence=(Citation(source="news", quote=quote),),
    )


VOWED = "What has the council vowed to do?", "council of Tavria has vowed to retake Orsk"
FARMS = "What did the summer do to many farms?", "dry summer made many farms unlivable"


@pytest.mark.parametrize(
    ("asked", "quote", "answer", "unheard"),
    [
        (*VOWED, "hold a referendum in Orsk", True),
        (*VOWED, "grant Orsk autonomy", True),
        (*VOWED, "rebuild Orsk's schools", True),
        (*VOWED, "retake a boat from drunken miners by night", True),
        (*VOWED, "retake hills from drunken miners", False),
        (*VOWED, "take Orsk back", False),
        (*VOWED, "win Orsk back", False),
        (*VOWED, "recapture it", False),
        (*VOWED, "retake a town in the northwest", False),
        (*FARMS, "made them wealthier", True),
        (*FARMS, "It brought them new machines.", True),
        (*FARMS, "left them unfit to live in", False),
        (*FARMS, "made them uninhabitable", False),
        (*FARMS, "made them unlivable for soldiers", True),
        (*FARMS, "made them unlivable for villages", False),
        ("Whom did the trust feed?", "which helped to feed the villages", "villagers", False),
        ("What did it find?", "found no one accountable", "that nobody was held to account", False),
        ("Where does Orsk lie?", "lies in the north-western hills", "in the northwest", False),
    ],
)
def test_an_answer_of_which_nothing_is_heard_is_for_a_person(said_on, asked, quote, answer, unheard):
    assert ("S010" in said_on(TEXT, choice(asked, answer, quote))) is unheard


DAMS = "Who counted the dams?", "The watchdog said it had counted 46 dams"
WAR = "Which country's war turned the tide?", "long war over the dams in Sweden turned the tide"
HILLS = "Where had they fled from?", "to Orsk from other parts of Tavria"


@pytest.mark.parametrize(
    ("asked", "quote", "answer", "wrong"),
    [
        (*DAMS, "the River Trust", False),
        (*DAMS, "RT", False),
        (*DAMS, "the watchdog", False),
        (*DAMS, "the trust's own people", False),
        (*DAMS, "the Swedish army", True),
        (*DAMS, "the Court of Tavria", True),
        ("Who paid for the dams?", "The watchdog said it had counted 46 dams", "the Swedes", False),
        (*WAR, "Kenya's", False),
        (*WAR, "Kenyan", False),
        ("Which country's dams were fought over?", WAR[1], "Sweden's", False),
        (*HILLS, "elsewhere in the country", False),
        (*HILLS, "Sweden", True),
    ],
)
def test_who_did_it_and_whose_it_is_stands_before_the_quote_or_in_its_record(said_on, asked, quote, answer, wrong):
    assert ("S004" in said_on(TEXT, choice(asked, answer, quote))) is wrong


@pytest.mark.parametrize(
    ("asked", "quote", "answer", "wrong"),
    [
        ("What share of the works are they?", "only a fraction of all its works", "a small part of them", False),
        ("How much of the valley was retaken?", "retook as much as half the valley", "all of it", True),
        ("How much of the valley was retaken?", "retook as much as half the valley", "up to half of it", False),
        (*VOWED, "leave Orsk to the Swedes", True),
        (*VOWED, "leave no stone unturned to retake Orsk", False),
    ],
)
def test_the_whole_is_no_half_and_to_leave_is_not_to_retake(said_on, asked, quote, answer, wrong):
    assert ("S012" in said_on(TEXT, choice(asked, answer, quote))) is wrong


PEOPLE = """Among the accused are the Tavrian ruler Markov and 10 senior officers of both armies. The dangers to fishers
loom large in Kenya.

The reeve acted with intent to destroy the guild. An order to commit piracy is unlawful.
"""
ACCUSED, DANGERS = "10 senior officers of both armies", "The dangers to fishers"
INTENT, ORDER = "acted with intent to destroy the guild", "An order to commit piracy is unlawful"


@pytest.mark.parametrize(
    ("asked", "quote", "answer", "unheard"),
    [
        ("Who is accused?", ACCUSED, "Ten junior bakers", True),
        ("Who is accused?", ACCUSED, "Ten high officers", False),
        ("Who is accused besides Markov?", ACCUSED, "Tavrian poets", True),
        ("Who is accused besides Markov?", ACCUSED, "Tavrian commanders", False),
        ("For whom do dangers loom large?", DANGERS, "For Kenyan pilots", True),
        ("For whom do dangers loom large?", DANGERS, "For Kenyan fishers", False),
        ("What intent is needed?", INTENT, "The intent to win an election", True),
        ("What intent is needed?", INTENT, "The intent to wipe out the guild", False),
        ("Which order is unlawful?", ORDER, "An order to retreat", True),
        ("Which order is unlawful?", ORDER, "An order to carry out piracy", False),
    ],
)
def test_names_figures_and_words_of_the_stem_prove_nothing(said_on, asked, quote, answer, unheard):
    assert (not {"S010", "S012"}.isdisjoint(said_on(PEOPLE, choice(asked, answer, quote)))) is unheard


QUAY = "Making it worse, both Orsk and Halden worked to keep the barges from the quay."


@pytest.mark.parametrize(
    ("answer", "unheard"),
    [
        ("Orsk as well as Halden", False),
        ("Orsk and Halden, the two of them", False),
        ("Halden together with Orsk", False),
        ("Not only Orsk but Halden as well", False),
        ("The well at Orsk", True),
        ("Orsk and its tailors", True),
    ],
)
def test_what_only_joins_two_names_need_not_be_told(said_on, answer, unheard):
    asked = choice("Who kept the barges away?", answer, "both Orsk and Halden worked to keep the barges", other="Belm")
    assert ("S010" in said_on(QUAY, asked)) is unheard
