"""Distractors that are other items of a sentence's list, in whatever words."""

import pytest

from quizapp.core.checking.options.itemising import items_of
from quizapp.core.questions.choice import Choice
from quizapp.core.questions.common import Option
from quizapp.core.questions.multiple import Multiple
from quizapp.core.sources import Citation

TOLD = """The raids may have been meant to “rob the valley's people of their harvest, to drive the farmers out of their
homes and make it easier for the Tavrian riders to seize the hills, or simply to sow fear among the herdsmen,” it said.

The flood killed at least 60 people, swept away the bridges and mills, and forced some 900 families from their homes.

Among the accused are Markov and the Kenyan envoy Amina Odhiambo, as well as high officers from both armies.

The pact was brokered by Kenya and Russia in May, and has kept the peace.

In time the Tavrian ruler Markov joined Selm and Upper Belm, founding the city of Orsk.

The herding dog is a hound that has been bred on the high farms for quick legs, keen senses, and a thick coat.

Orsk lacks bread, wells, doctors, and schooling.

The Orm rises in Tavria and the Vellan, which is the longer of the two, in Sweden. The riders took Orsk and burned it.
"""
ROB, DRIVE, SOW = "rob the valley's people of their harvest", "to drive the farmers out", "simply to sow fear"
FLOOD, FORCED = "The flood killed at least 60 people", "forced some 900 families from their homes"
ACCUSED, PACT = (
    "Among the accused are Markov and the Kenyan envoy Amina Odhiambo",
    "brokered by Kenya and Russia in May",
)
LACKS, RISES, TOOK = (
    "Orsk lacks bread, wells, doctors",
    "The Orm rises in Tavria and the Vellan",
    "The riders took Orsk",
)
AIM, WROUGHT = "Which possible aim of the raids does the article name?", "Which of these did the flood do?"
WHO, BROKER, LACK = "Who is among the accused?", "Who brokered the pact?", "Which of these does Orsk lack?"


def choice(stem, answer, distractor, *quotes):
    options = (Option(text=distractor), Option(text="Selling the moon"))
    evidence = tuple(Citation(source="news", quote=quote) for quote in quotes)
    return Choice(id="x", question=stem, answer=answer, distractors=options, evidence=evidence)


LACKING = "Which of these does the article say are wanting?"


@pytest.mark.parametrize(
    ("answer", "distractors", "is_wrong"),
    [
        (
            "It says that wells are wanting.",
            ("It says that doctors are wanting.", "It says that goats are wanting."),
            True,
        ),
        (
            "It says that wells are wanting.",
            ("It says that ships are wanting.", "It says that goats are wanting."),
            False,
        ),
        ("The article names wells.", ("The article names doctors.", "The article names goats."), True),
        ("It names bread first.", ("It names doctors first.", "It names goats first."), False),
    ],
)
def test_what_all_options_begin_and_end_with_is_no_part_of_an_item(errors_on, answer, distractors, is_wrong):
    options = tuple(Option(text=text) for text in distractors)
    stem = "What does it name first?" if "first" in answer else LACKING
    evidence = (Citation(source="news", quote=LACKS),)
    asked = Choice(id="x", question=stem, answer=answer, distractors=options, evidence=evidence)
    assert ("S005" in errors_on(TOLD, asked)) is is_wrong


@pytest.mark.parametrize(
    ("stem", "answer", "distractor", "quote"),
    [
        (AIM, "To make farmers leave their homes", "To spread fear among herdsmen", DRIVE),
        (AIM, "To drive the farmers out", "To help the riders take the hills", DRIVE),
        (AIM, "To rob people of their harvest", "To drive farmers from home", ROB),
        (WROUGHT, "It forced families from their homes", "It caused the deaths of at least 60 people", FORCED),
        (WHO, "Amina Odhiambo", "Ilya Markov", ACCUSED),
        (WHO, "Markov", "High officers from both armies", ACCUSED),
        (BROKER, "Kenya", "Moscow", PACT),
        (BROKER, "Kenya", "The Russian government", PACT),
        (BROKER, "Russia", "The Kenyans", PACT),
        (LACK, "Bread", "Education", LACKS),
    ],
)
def test_another_item_in_other_words_is_right_too(errors_on, stem, answer, distractor, quote):
    assert errors_on(TOLD, choice(stem, answer, distractor, quote)) == ["S005"]


@pytest.mark.parametrize(
    ("stem", "answer", "distractor", "quote"),
    [
        (AIM, "To drive the farmers out", "To help the farmers seize the hills", DRIVE),
        (AIM, "To drive the farmers out", "To help the Kenyan riders take the hills", DRIVE),
        (AIM, "To drive the farmers out", "To sow corn", DRIVE),
        ("What were the raids meant to do to the farmers?", "Drive them out", "Sow fear among herdsmen", DRIVE),
        ("Whom were the raids meant to frighten?", "The herdsmen", "The farmers", SOW),
        (WROUGHT, "It forced families from their homes", "It killed at least 900 people", FORCED),
        ("How many families were forced from home?", "Some 900", "60", FORCED),
        ("What did the flood do to 900 families?", "Force them from their homes", "Kill people", FORCED),
        (WHO, "Amina Odhiambo", "Per Holm", ACCUSED),
        ("Which Kenyan is among the accused?", "Amina Odhiambo", "Ilya Markov", ACCUSED),
        ("Which Tavrian is among the accused?", "Markov", "Amina Odhiambo", ACCUSED),
        ("Which envoy is among the accused?", "Amina Odhiambo", "Officers from both armies", ACCUSED),
        ("Who brokered the pact?", "Kenya and Russia", "Kenya alone", PACT),
        ("Who brokered the pact besides Russia?", "Kenya", "Moscow", PACT),
        (LACK, "Bread", "Soldiers", LACKS),
        ("Where does the Orm rise?", "In Tavria", "In Sweden", RISES),
        ("What did the riders take?", "Orsk", "The Vellan", TOOK),
        ("Who founded Orsk?", "Markov", "Upper Belm", "the Tavrian ruler Markov joined Selm and Upper Belm"),
        ("What is a hound of the high farms?", "The herding dog", "Keen senses", "The herding dog is a hound"),
        (AIM, "To drive the farmers out", "To keep the Tavrian riders out of the hills", DRIVE),
    ],
)
def test_what_is_no_item_or_not_asked_for_is_fair(errors_on, stem, answer, distractor, quote):
    assert errors_on(TOLD, choice(stem, answer, distractor, quote)) == []


def test_an_item_left_out_of_several_answers_is_right_too(errors_on):
    def asked(distractor):
        evidence = tuple(Citation(source="news", quote=quote) for quote in (ROB, DRIVE))
        return Multiple(id="x", question="Which possible aims of the raids are named?", evidence=evidence,
                        answers=("To rob people of their harvest", "To make farmers leave their homes"),
                        distractors=(Option(text=distractor), Option(text="To sell the moon")))  # fmt: skip

    assert errors_on(TOLD, asked("To ease the seizure of the hills by riders of Tavria")) == ["S005"]
    assert errors_on(TOLD, asked("To punish the horsemen for their losses in the hills")) == []


def test_a_figure_is_not_cut_at_its_comma():
    assert [one.text for one in items_of("lost 1,600 oxen, ploughs and 40 mules")] == [
        "lost 1,600 oxen",
        "ploughs",
        "40 mules",
    ]


LEAVE = """The levy may have been meant to “force the herdsmen to flee and make it easier for the riders to cross, or
simply to instil dread in the valley as a way to win,” the guild said.

The list has ten captains. Among them are Markov and Tavrian President Per Holm, as well as clerks of both fleets.

The league is called a band of smugglers by the United States, the United Nations, and Kenya.

The frost has made many of the mills idle, with grain, oil, doctors, and schooling all lacking.

The guild insures works that hold back danger, namely dykes, locks and nuclear electrical generating stations.

The mill of Orsk, the barn of Lund and the ferry lie idle. The mayor Ada Quill and the poet Per Lind came to the fair.
"""
KENYA = "by the United States, the United Nations, and Kenya"
INSURED = "namely dykes, locks and nuclear electrical generating stations"
DREAD, HOLM, LEAGUE, FROST, IDLE, FAIR = (
    "force the herdsmen to flee",
    "Among them are Markov and Tavrian President Per Holm",
    "a band of smugglers by the United States",
    "with grain, oil, doctors",
    "The mill of Orsk, the barn of Lund",
    "The mayor Ada Quill and the poet Per Lind",
)
LISTED = "Whom does the article name as calling the league smugglers?"


@pytest.mark.parametrize(
    ("stem", "answer", "distractor", "quote", "codes"),
    [
        ("What may the levy have been meant to achieve?", "To make herdsmen run away", "To fill the valley with dread",
         DREAD, ["S005"]),
        ("What may the levy have been meant to achieve?", "To make herdsmen run away", "To fill the barns with grain",
         DREAD, []),
        ("Which leader is among the captains on the list?", "Per Holm", "Ilya Markov", HOLM, ["S005"]),
        ("Which president is among the captains on the list?", "Per Holm", "Ilya Markov", HOLM, []),
        (LISTED, "The United States", "Nairobi", LEAGUE, ["S005"]),
        (LISTED, "The United States", "Stockholm", LEAGUE, []),
        ("Which state calls the league smugglers?", "The United States", "Kenya", LEAGUE, ["S005"]),
        ("Which of these calls the league smugglers?", "Kenya", "The UN", KENYA, ["S005"]),
        ("Which of these calls the league smugglers?", "Kenya", "The EU", KENYA, []),
        ("What does the guild insure?", "Dykes", "Atomic power plants", INSURED, ["S005"]),
        ("What does the guild insure?", "Dykes", "Atomic clocks", INSURED, []),
        ("What do many of the idle mills lack?", "Oil", "Education", FROST, ["S005"]),
        ("What do many of the idle mills lack?", "Oil", "Towers", FROST, []),
        ("Which of these lies idle?", "The mill of Orsk", "The barn of Orsk", IDLE, []),
        ("Which poet came to the fair?", "Per Lind", "Ada Quill", FAIR, []),
    ],
)  # fmt: skip
def test_what_the_stem_asks_of_all_items_picks_none(errors_on, stem, answer, distractor, quote, codes):
    assert errors_on(LEAVE, choice(stem, answer, distractor, quote)) == codes


BIRDS = "Birds of the marsh are parted into herons that eat large frogs and buntings that eat dry seeds."


@pytest.mark.parametrize(
    ("stem", "codes"), [("What do the herons eat?", []), ("What do birds of the marsh eat?", ["S005"])]
)
def test_what_is_told_of_another_in_its_own_clause_is_fair(errors_on, stem, codes):
    question = choice(stem, "large frogs", "dry seeds", "herons that eat large frogs and buntings")
    assert errors_on(BIRDS, question) == codes


TAX = """The tax may have been meant to “force the herdsmen to flee and make it easier for the riders to cross, or
simply to instill terror in the townsfolk as a way to win,” the guild said."""
AIMED, FLEE = "What may the tax have been meant to achieve?", "force the herdsmen to flee"


@pytest.mark.parametrize(
    ("answer", "distractor", "quote", "codes"),
    [
        ("To make the herdsmen leave the area", "To frighten the townsfolk into submission", FLEE, ["S005"]),
        ("To make the men there run away", "To win the war by scaring the townsfolk", FLEE, ["S005"]),
        ("To fill the townsfolk with terror", "To drive the herdsmen away", "instill terror in the", ["S005"]),
        ("To make the herdsmen leave the area", "To frighten the townsfolk into joining the fleet", FLEE, []),
        ("To make the men there run away", "To win the war by feeding the townsfolk", FLEE, []),
        ("To make the men there run away", "To keep the inhabitants in the town", FLEE, []),
        ("To make the men there run away", "To frighten all kings", FLEE, []),
    ],
)
def test_an_aim_is_told_in_other_phrases_too(errors_on, answer, distractor, quote, codes):
    assert errors_on(TAX, choice(AIMED, answer, distractor, quote)) == codes


TAKING = """The tax may have been meant to “force the herdsmen to flee and make it easier for the riders to take
territory, or simply to instill terror in the townsfolk,” the guild said."""


@pytest.mark.parametrize(
    ("distractor", "codes"),
    [
        ("To ease the advance of the riders", ["S005"]),
        ("To help the riders gain ground", ["S005"]),
        ("To make the riders retreat", []),
        ("To ease the advance of the millers", []),
    ],
)
def test_to_take_land_is_to_advance(errors_on, distractor, codes):
    assert errors_on(TAKING, choice(AIMED, "To fill the townsfolk with terror", distractor, "instill terror")) == codes


OFFICERS = "The list names ten senior Tavrian and Kenyan civilian and military officers."


def test_nothing_lists_that_all_are_of_one_kind(errors_on):
    asked = choice("Which of these is true of those on the list?", "Some of them are civilians",
                   "They are all military officers", "civilian and military officers")  # fmt: skip
    assert errors_on(OFFICERS, asked) == []


@pytest.mark.parametrize(
    ("stem", "codes"),
    [
        ("Tick the two things that many of the idle mills lack.", ["S005"]),
        ("Which two of these do many of the idle mills lack?", ["S005"]),
        ("What are the two first things that the idle mills lack?", []),
    ],
)
def test_how_many_are_to_be_ticked_picks_none(errors_on, stem, codes):
    evidence = (Citation(source="news", quote="with grain, oil, doctors, and schooling all lacking"),)
    asked = Multiple(id="x", question=stem, evidence=evidence, answers=("Oil", "Grain"),
                     distractors=(Option(text="Doctors"), Option(text="Towers")))  # fmt: skip
    assert errors_on(LEAVE, asked) == codes


WEIR = """The new weir allowed the millers to win back control of the valley's meadows and orchards.

The wardens were fined because they saw the broken lock or should have seen the danger, and did nothing to mend it.

A boat is adrift if: (a) its rope is cut; (b) nobody has steered it for an hour; or (c) its master has left it.

The reeve praised the weavers and the smiths blamed the carters for the delay.

The clerk, Per Holm, blamed rotten timber, and the guild said that the carver, Jon Vell, had never come.

The charter let the guild raise tolls on carts and boats, but not on people.
"""
WON, SAW, STEERED, PRAISED, BLAMED, TOLLS = (
    "win back control of the valley's meadows and orchards",
    "saw the broken lock or should have seen the danger",
    "nobody has steered it for an hour",
    "praised the weavers and the smiths blamed",
    "The clerk, Per Holm, blamed rotten timber, and the guild",
    "let the guild raise tolls on carts and boats",
)
DID, FINED, ADRIFT = "What did the weir let the millers do?", "Why were the wardens fined?", "Which boat is adrift?"


@pytest.mark.parametrize(
    ("stem", "answer", "distractors", "quote", "wrong"),
    [
        (DID, "Win back control of the meadows", ["Get back control of the orchards", "Join the moot"], WON, True),
        (DID, "Win back control of the meadows", ["Give up the orchards", "Join the moot"], WON, False),
        (DID, "Win back control of the meadows", ["Burn the orchards", "Join the moot"], WON, False),
        (FINED, "They should have seen the danger", ["They did nothing to mend the danger", "They slept"], SAW, True),
        (FINED, "They should have seen the danger", ["They broke the lock", "They slept"], SAW, False),
        (
            ADRIFT,
            "The boat that nobody has steered for an hour",
            ["The boat that its master has left", "The boat that lies at the quay"],
            STEERED,
            True,
        ),
        (
            ADRIFT,
            "The boat that nobody has steered for an hour",
            ["The boat that its master mends", "The boat that lies at the quay"],
            STEERED,
            False,
        ),
        ("When is a boat adrift?", "When nobody has steered it for an hour", ["When its rope is cut", "When it rains"],
         STEERED, True),
        ("When is a boat adrift?", "When nobody has steered it for an hour", ["When its rope is wet", "When it rains"],
         STEERED, False),
        ("Whom did the reeve praise?", "The weavers", ["The smiths", "The carters"], PRAISED, False),
        ("Who blamed rotten timber?", "The clerk", ["The guild", "The reeve"], BLAMED, False),
        ("What did the charter allow?", "Tolls on carts", ["Tolls on people", "Tolls on sheep"], TOLLS, False),
    ],
)  # fmt: skip
def test_what_leads_up_to_two_things_is_told_of_both(errors_on, stem, answer, distractors, quote, wrong):
    evidence = (Citation(source="news", quote=quote),)
    options = tuple(Option(text=text) for text in distractors)
    one = Choice(id="x", question=stem, answer=answer, distractors=options, evidence=evidence)
    assert ("S005" in errors_on(WEIR, one)) == wrong
