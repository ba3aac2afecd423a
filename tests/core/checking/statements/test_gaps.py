"""What fills a gap beside the words that its quote has there, where few of them are the gap's own."""

import pytest

from quizapp.core.questions.choice import Choice, Option
from quizapp.core.questions.cloze import Cloze, Gap
from quizapp.core.sources import Citation

TEXT = """The sign is a row of three bright orange lamps placed on one mast, and no lamp may be lit by day.

The raid, with the use of burning rafts, broke the weir.
"""
LAMPS, RAFTS = "a row of three bright orange lamps placed on one mast", "with the use of burning rafts"
SIGN = "The sign consists of some bright {gap} lamps that stand on one mast."
USED = "The herders broke it with the use of {gap} and left."


@pytest.mark.parametrize(
    ("text", "filling", "quote", "codes"),
    [
        (SIGN, "blue", LAMPS, ["S012"]),
        (SIGN, "orange", LAMPS, []),
        (SIGN, "lit", LAMPS, []),
        (USED, "gunpowder", RAFTS, ["S012"]),
        (USED, "rafts set alight", RAFTS, []),
        ("They broke it by means of {gap} and left.", "gunpowder", RAFTS, []),
    ],
)
def test_a_filling_of_which_the_passage_has_nothing(errors_on, text, filling, quote, codes):
    asks = Choice(id="gap", question="gap", answer=filling, distractors=(Option(text="salt"), Option(text="snow")))
    asked = Cloze(
        id="x",
        question="Fill the gap.",
        text=text,
        blanks=(Gap(name="gap", asks=asks),),
        evidence=(Citation(source="news", quote=quote),),
    )
    assert errors_on(TEXT, asked) == codes


DUTY = "The reeves did nothing to stop them or punish those directly to blame, nor the captains."
NOTHING = "did nothing to stop them or punish those directly to blame"


@pytest.mark.parametrize(
    ("text", "filling", "codes"),
    [
        ("The reeves neither ended the raids or {gap} those directly to blame.", "protect", ["S012"]),
        ("The reeves neither ended the raids or {gap} those directly to blame.", "punish", []),
        ("The reeves neither ended the raids or {gap} those directly to blame.", "discipline", []),
        ("The reeves neither ended the raids or {gap} those most directly to blame.", "protect", []),
        ("What the reeves did was nothing to {gap} the raids.", "stop", []),
        ("The reeves neither ended the raids or {gap} directly to blame.", "feed those", ["S012"]),
        ("The reeves neither ended the raids or {gap} directly to blame.", "discipline those", []),
        ("The reeves neither ended the raids or {gap} directly to blame.", "bring to book the ones", []),
    ],
)
def test_one_word_between_its_neighbours(errors_on, text, filling, codes):
    asks = Choice(id="gap", question="gap", answer=filling, distractors=(Option(text="salt"), Option(text="snow")))
    asked = Cloze(
        id="x", question="Fill the gap.", text=text, blanks=(Gap(name="gap", asks=asks),),
        evidence=(Citation(source="news", quote=NOTHING),),
    )  # fmt: skip
    assert errors_on(DUTY, asked) == codes


RUIN = "Damage to the weirs has since made many towns and hamlets unlivable, with grain, oil and shelter all lacking."


@pytest.mark.parametrize(
    ("text", "filling", "codes"),
    [
        ("Since the flood, damage has made many towns {gap}.", "uninhabitable", []),
        ("What towns and hamlets lack: grain, oil and {gap}.", "housing", []),
        ("What towns and hamlets lack: grain, oil and {gap}.", "music", ["S012"]),
    ],
)
def test_what_is_joined_before_a_gap_is_not_its_own(said_on, text, filling, codes):
    asks = Choice(id="gap", question="gap", answer=filling, distractors=(Option(text="rich"), Option(text="snow")))
    asked = Cloze(
        id="x", question="Fill the gap.", text=text, blanks=(Gap(name="gap", asks=asks),),
        evidence=(Citation(source="news", quote="made many towns and hamlets unlivable, with grain, oil and shelter"),),
    )  # fmt: skip
    assert said_on(RUIN, asked) == codes


CALLED = (
    "In April the reeve and the bailiff launched a search, saying that their men were coming under fire from the guild"
    " of ferrymen and were chasing thieves."
)


def test_what_stands_in_a_gap_ends_where_the_sentence_goes_on(told_on):
    asks = Choice(id="gap", question="gap", answer="the monks", distractors=(Option(text="rich"), Option(text="snow")))
    asked = Cloze(
        id="x", question="Fill the gap.", text="They said that their men were coming under fire from {gap}.",
        blanks=(Gap(name="gap", asks=asks),),
        evidence=(Citation(source="news", quote="were coming under fire from the guild of ferrymen"),),
    )  # fmt: skip
    (told,) = told_on(CALLED, asked)
    assert "“the monks” is put where news says “the guild of ferrymen”" in told
