"""A text whose gaps are filled in, read as a statement."""

import pytest

from quizapp.core.questions.choice import Choice, Option
from quizapp.core.questions.cloze import Cloze, Gap
from quizapp.core.questions.number import Number
from quizapp.core.questions.text import Text
from quizapp.core.sources import Citation

TEXT = """The survey found the majority of wells held salt, far from the old pans of Vell Parish. A toll is due for each
wide or deep barge with a licence.
"""
FEUD = "claimed more than 30,000 lives, displaced over 7 million locally"
SALT, TOLL = "the majority of wells held salt", "each wide or deep barge"


@pytest.mark.parametrize(
    ("text", "filling", "quote", "codes"),
    [
        ("The survey found that {gap} held salt.", "every single well", SALT, ["S012"]),
        ("The survey found that {gap} held salt.", "most of the wells", SALT, []),
        ("A toll is due for a barge that is {gap}, with a licence.", "both wide and deep", TOLL, ["S012"]),
        ("A toll is due for a barge that is {gap}, with a licence.", "wide or deep", TOLL, []),
        ("The salty wells lay far from the pans of {gap} Parish.", "Orsk", SALT, ["S004"]),
        ("The salty wells lay far from the pans of {gap} Parish.", "Vell", SALT, []),
    ],
)
def test_what_fills_a_gap_goes_with_its_sentence(errors_on, text, filling, quote, codes):
    asks = Choice(id="gap", question="gap", answer=filling, distractors=(Option(text="few"), Option(text="nobody")))
    asked = Cloze(
        id="x", question="Fill the gap.", text=text, blanks=(Gap(name="gap", asks=asks),),
        evidence=(Citation(source="news", quote=quote),),
    )  # fmt: skip
    assert errors_on(TEXT, asked) == codes


@pytest.mark.parametrize(("filling", "codes"), [("must", ["S012"]), ("may", [])])
def test_a_small_word_that_decides_is_told_of_its_gap(errors_on, filling, codes):
    told = "The miller may mend the dam each year."
    asks = Choice(id="gap", question="gap", answer=filling, distractors=(Option(text="should"), Option(text="did")))
    asked = Cloze(
        id="x", question="Fill the gap.", text="The miller {gap} mend the dam each year.",
        blanks=(Gap(name="gap", asks=asks),), evidence=(Citation(source="news", quote=told[:-1]),),
    )  # fmt: skip
    assert errors_on(told, asked) == codes


def test_what_a_rule_denies_is_told_of_the_gap_that_allows_it(errors_on):
    told = "Under no circumstances shall a miller be punished for helping a guest."
    asks = Choice(id="gap", question="gap", answer="may at times", distractors=(Option(text="must"),))
    asked = Cloze(
        id="x", question="Fill the gap.", text="A miller {gap} be punished for helping a guest.",
        blanks=(Gap(name="gap", asks=asks),), evidence=(Citation(source="news", quote=told[:-1]),),
    )  # fmt: skip
    assert errors_on(told, asked) == ["S012"]


def test_what_semicolons_part_is_read_by_itself(errors_on):
    told = (
        "Vell's long feud has claimed more than 30,000 lives, displaced over 7 million locally, and made at least"
        " another 4.5 million dwell as guests, by the word of the guilds."
    )
    figures = {"dead": 30000, "fled": 7, "out": 4.5}
    asked = Cloze(
        id="x",
        question="Fill in the totals.",
        text="More than {dead} lives lost; over {fled} million people displaced inside Vell;"
        " at least another {out} million dwelling as guests.",
        blanks=tuple(Gap(name=one, asks=Number(id=one, question="", answer=answer)) for one, answer in figures.items()),
        evidence=(Citation(source="news", quote=FEUD), Citation(source="news", quote="4.5 million dwell as guests")),
    )
    assert errors_on(told, asked) == []


@pytest.mark.parametrize(
    ("stem", "answer", "quote", "codes"),
    [
        ("Fill in the verb: “The reeve ____ hear the tenants of the fen.”", "must", "may hear the tenants", ["S012"]),
        ("Fill in the verb: “The reeve ____ hear the tenants of the fen.”", "may", "may hear the tenants", []),
        ("What does “the majority of wells … salt” say of the wells?", "how many held salt", SALT, []),
    ],
)
def test_a_gap_in_words_that_a_stem_shows_is_filled_by_its_answer(errors_on, stem, answer, quote, codes):
    told = f"{TEXT}\n\nThe reeve may hear the tenants of the fen."
    asked = Text(id="x", question=stem, answer=answer, evidence=(Citation(source="news", quote=quote),))
    assert errors_on(told, asked) == codes
