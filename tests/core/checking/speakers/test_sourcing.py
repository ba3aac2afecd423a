"""Answers to whose word it is, where the sentence says according to whom."""

import pytest

from quizapp.core.questions.choice import Choice
from quizapp.core.questions.cloze import Cloze, Gap
from quizapp.core.questions.common import Option
from quizapp.core.questions.text import Text
from quizapp.core.sources import Citation

TEXT = """The flood drowned 1,600 sheep and broke the dyke, according to agencies of the Vellan Union (VU).

The River Trust said that it had counted 46 raids.
"""
FLOOD = "The flood drowned 1,600 sheep and broke the dyke"


@pytest.mark.parametrize(
    ("stem", "answer", "codes"),
    [
        ("On whose authority is the number of sheep given?", "The River Trust", ["S004"]),
        ("Who gives the number of drowned sheep?", "The River Trust", ["S004"]),
        ("Which body is cited for the drowned sheep?", "The River Trust", ["S004"]),
        ("Who counts 1,600 drowned sheep?", "The River Trust", ["S004"]),
        ("Who says that the flood drowned 1,600 sheep?", "The River Trust", ["S004"]),
        ("Who says that the flood drowned 1,600 sheep?", "Agencies of the Vellan Union", []),
        ("On whose authority is the number of sheep given?", "Agencies of the Vellan Union", []),
        ("On whose authority is the number of sheep given?", "VU agencies", []),
        ("By whom was it said that the flood drowned 1,600 sheep?", "The River Trust", ["S004"]),
        ("By whom was it said that the flood drowned 1,600 sheep?", "Agencies of the Vellan Union", []),
        ("Whose figures are these?", "the union's agencies", []),
        ("Whose count of the sheep is it?", "The River Trust", ["S004"]),
        ("Who came up with the figure of 1,600 sheep?", "The River Trust", ["S004"]),
        ("Who counts 1,600 drowned sheep?", "Agencies of the Vellan Union", []),
        ("Who owned the sheep that were drowned?", "The River Trust", []),
    ],
)
def test_it_must_be_whom_the_sentence_names(errors_on, stem, answer, codes):
    asked = Choice(
        id="x",
        question=stem,
        answer=answer,
        distractors=(Option(text="The moot of Orsk"), Option(text="The Belm Post")),
        evidence=(Citation(source="news", quote=FLOOD),),
    )
    assert errors_on(TEXT, asked) == codes


@pytest.mark.parametrize(("answer", "codes"), [("Ada Quill", ["S004"]), ("The River Trust", []), ("the reeves", [])])
def test_nor_is_it_another_than_the_only_one_who_speaks(errors_on, answer, codes):
    told = "The River Trust said the flood drowned 1,600 sheep. Ada Quill fled."
    asked = Choice(
        id="x",
        question="Who said that the flood drowned 1,600 sheep?",
        answer=answer,
        distractors=(Option(text="The moot of Orsk"), Option(text="The Belm Post")),
        evidence=(Citation(source="news", quote="the flood drowned 1,600 sheep"),),
    )
    assert errors_on(told, asked) == codes


SPOKEN = """
The guild claimed the moor in spring. In May, the Tavrian government and Halden closed the dyke, saying that their boats
were being robbed.

“The moot of Orsk has failed, and the River Court is asleep; reeves should think of fines,” the River Trust said.

Three mills drowned, the group said.

The Abbot of Belm gave bread to the poor and wants to sell the mill, the group said.

Anna Lind, whom Per Holm accuses of theft, said that she was ill.
"""
ROBBED, FINES, DROWNED = "their boats were being robbed", "reeves should think of fines", "Three mills drowned"
ILL, BREAD = "said that she was ill", "gave bread to the poor"


@pytest.mark.parametrize(
    ("quote", "stem", "answer", "codes"),
    [
        (ROBBED, "Who maintains that the boats were being robbed?", "The River Trust", ["S004"]),
        (ROBBED, "Who said, as a reason for closing the dyke, that boats were robbed?", "The River Trust", ["S004"]),
        (ROBBED, "Who maintains that the boats were being robbed?", "The government of Tavria", []),
        (ROBBED, "Which side claimed that boats were being robbed?", "Halden", []),
        (ROBBED, "Whom does the article cite for the claim that boats were robbed?", "The River Trust", ["S004"]),
        (FINES, "Who wants reeves to think of fines?", "The River Court", ["S004"]),
        (FINES, "Who calls for fines?", "The moot of Orsk", ["S004"]),
        (FINES, "Who warns that the moot has failed?", "The River Trust", []),
        (FINES, "Which court is said to be asleep?", "The River Court", []),
        (DROWNED, "Who reports three drowned mills?", "The Belm Post", ["S004"]),
        (DROWNED, "On whom does the article rely for the count of mills?", "Halden", ["S004"]),
        (DROWNED, "To whom does the article attribute the figure of three mills?", "Halden", ["S004"]),
        (DROWNED, "Who is the article's source for the drowned mills?", "Halden", ["S004"]),
        (DROWNED, "Whose warning is it that mills drowned?", "Halden", ["S004"]),
        (DROWNED, "Who reports three drowned mills?", "The River Trust", []),
        (DROWNED, "To whom does the article attribute the flood?", "The group", []),
        (ILL, "Who accuses Anna Lind of theft?", "Per Holm", []),
        (BREAD, "Who gave bread to the poor?", "The Abbot of Belm", []),
        (BREAD, "Who wants to sell the mill?", "The abbot", []),
        (BREAD, "Who calls for a sale of the mill?", "Belm", []),
    ],
)
def test_whoever_speaks_in_other_words_must_be_its_speaker(errors_on, quote, stem, answer, codes):
    asked = Choice(
        id="x",
        question=stem,
        answer=answer,
        distractors=(Option(text="The weavers"), Option(text="The Vellan Herald")),
        evidence=(Citation(source="news", quote=quote),),
    )
    assert [one for one in errors_on(SPOKEN, asked) if one == "S004"] == codes


@pytest.mark.parametrize(
    ("text", "answer", "codes"),
    [
        ("According to {who}, reeves should think of fines.", "the Belm Guild", ["S004"]),
        ("{who} says that reeves should think of fines.", "The Belm Guild", ["S004"]),
        ("The article cites {who} for the wish that reeves should think of fines.", "the Belm Guild", ["S004"]),
        ("According to {who}, reeves should think of fines.", "the River Trust", []),
        ("The moot of {who} has failed, the trust said.", "Orsk", []),
    ],
)
def test_nor_may_a_gap_give_another_speaker(errors_on, text, answer, codes):
    asked = Cloze(
        id="x",
        question="Fill the gap.",
        text=text,
        blanks=(Gap(name="who", asks=Text(id="who", question="", answer=answer)),),
        evidence=(Citation(source="news", quote=FINES),),
    )
    assert [one for one in errors_on(SPOKEN, asked) if one == "S004"] == codes
