"""Who did what to whom: the doer of a statement's deed is held against the doer of its sentence's."""

import pytest

from quizapp.core.questions.text import Text
from quizapp.core.questions.true_false import TrueFalse
from quizapp.core.sources import Citation

TEXT = """Orsk accused Tavria of draining the lake. The lake had fed three mills, and its owner sued Orsk in
the spring.

The dam was destroyed by Halden troops in June, allowing farmers to water their fields. Miners had
refused to help Tavria.

The council may refer a case to the court. Fishermen killed in the flood were buried by the monks of Brenna.
In all the flood killed at least 40 fishermen.
"""

CASES = [
    ("Tavria accused Orsk of draining the lake.", "accused Tavria of draining the lake", 1, ["S012"]),
    ("Tavria was accused by Orsk of draining the lake.", "accused Tavria of draining the lake", 1, []),
    ("Orsk was accused by Tavria of draining the lake.", "accused Tavria of draining the lake", 1, ["S012"]),
    ("Orsk accused Tavria.", "accused Tavria of draining the lake", 1, []),
    ("Orsk sued the owner of the lake.", "its owner sued Orsk in the spring", 1, ["S012"]),
    ("The dam destroyed Halden troops in June.", "The dam was destroyed by Halden troops", 2, ["S012"]),
    ("Halden troops destroyed the dam.", "The dam was destroyed by Halden troops", 2, []),
    ("Farmers allowed Halden troops to destroy the dam.", "allowing farmers to water their fields", 2, ["S012"]),
    ("Halden troops watered their fields in June.", "allowing farmers to water their fields", 2, ["S012"]),
    ("Farmers watered their fields in June.", "allowing farmers to water their fields", 2, []),
    ("Halden troops watered fields for farmers.", "allowing farmers to water their fields", 2, []),
    ("Tavria had refused to help miners.", "Miners had refused to help Tavria", 2, ["S012"]),
    ("The court may refer a case to the council.", "may refer a case to the court", 3, ["S012"]),
    ("Fishermen killed the flood.", "the flood killed at least 40 fishermen", 3, ["S012"]),
    ("The flood killed fishermen.", "the flood killed at least 40 fishermen", 3, []),
    ("Fishermen were killed by the dozen.", "the flood killed at least 40 fishermen", 3, []),
    ("The monks of Brenna buried fishermen.", "were buried by the monks of Brenna", 3, []),
    ("Fishermen buried the monks of Brenna.", "were buried by the monks of Brenna", 3, ["S012"]),
    ("Fishermen killed in the flood were buried by monks.", "were buried by the monks of Brenna", 3, []),
    ("The court may hear some of the referred cases of the council.", "may refer a case to the court", 3, []),
]


RAIDS = """The survey lists raids on mills, including three by night, carried out by Halden and Tavrian
riders. Orsk fled them.

The raids killed twelve fishermen in Orsk in June, and Tavria backed them. The riders, sent by Halden, broke the weir.

Inspectors found leaks in the weir and told the council. The survey counted nine leaks; the guild made it in May.

The guild showed the list to the council. Two boats, one of them of Orsk, were shot down by Tavria.
"""

BESIDE = [
    ("Halden and Tavrian riders carried out raids.", "carried out by Halden and Tavrian riders", 1, []),
    ("Tavrian riders carried out raids on mills.", "carried out by Halden and Tavrian riders", 1, []),
    ("Riders of Tavria carried out raids.", "carried out by Halden and Tavrian riders", 1, []),
    ("Mills carried out raids on Tavrian riders.", "carried out by Halden and Tavrian riders", 1, ["S012"]),
    ("The survey carried out raids on mills.", "carried out by Halden and Tavrian riders", 1, ["S012"]),
    ("Orsk shot down two boats.", "were shot down by Tavria", 4, ["S012"]),
    ("Raids in Orsk killed twelve fishermen.", "raids killed twelve fishermen in Orsk", 2, []),
    ("Raids backed by Tavria killed twelve fishermen.", "raids killed twelve fishermen in Orsk", 2, []),
    ("The nine leaks it had counted were in the weir, the survey said.", "The survey counted nine leaks", 3, []),
    ("The raids by Tavria on Orsk killed twelve fishermen.", "raids killed twelve fishermen in Orsk", 2, []),
    (
        "Raids, including some by night, carried out by Tavria killed fishermen.",
        "killed twelve fishermen in Orsk",
        2,
        [],
    ),
    ("In June the raids killed twelve fishermen.", "raids killed twelve fishermen in Orsk", 2, []),
    ("In June fishermen killed the raids.", "raids killed twelve fishermen in Orsk", 2, ["S012"]),
    ("Fishermen in Orsk killed the raids.", "raids killed twelve fishermen in Orsk", 2, ["S012"]),
    ("Inspectors sent by the council found leaks.", "Inspectors found leaks in the weir", 3, []),
    ("A survey made by the guild counted nine leaks.", "survey counted nine leaks", 3, []),
]


@pytest.mark.parametrize(("text", "quote", "paragraph", "expected"), BESIDE, ids=[case[0] for case in BESIDE])
def test_what_tells_more_of_who_does_it_does_it_not(errors_on, text, quote, paragraph, expected):
    assert errors_on(RAIDS, statement(text, quote, paragraph)) == expected


def statement(text, quote, paragraph, *, answer=True):
    evidence = (Citation(source="news", quote=quote, paragraph=paragraph),)
    return TrueFalse(id="x", question=text, answer=answer, evidence=evidence)


@pytest.mark.parametrize(("text", "quote", "paragraph", "expected"), CASES, ids=[case[0] for case in CASES])
def test_who_does_it_must_be_who_does_it_in_the_sentence(errors_on, text, quote, paragraph, expected):
    assert errors_on(TEXT, statement(text, quote, paragraph)) == expected


@pytest.mark.parametrize(("text", "quote", "paragraph"), [case[:3] for case in CASES if case[3]])
def test_keyed_false_it_is_right(errors_on, text, quote, paragraph):
    assert errors_on(TEXT, statement(text, quote, paragraph, answer=False)) == []


@pytest.mark.parametrize(
    ("text", "quote", "paragraph", "said"),
    [
        (
            "Fishermen buried the monks of Brenna.", "were buried by the monks of Brenna", 3,
            "the statement has “buried” done by “Fishermen”, paragraph 3 of news by “the monks of Brenna”",
        ),
    ],
)  # fmt: skip
def test_who_does_it_is_told_as_written(told_on, text, quote, paragraph, said):
    assert any(said in one for one in told_on(TEXT, statement(text, quote, paragraph)))


@pytest.mark.parametrize(
    ("text", "codes"),
    [
        ("Denmark launched the survey together with its Norwegian ally.", []),
        ("Iceland launched the survey of Danish boats.", ["S012"]),
    ],
)
def test_a_state_is_its_government(errors_on, text, codes):
    source = "In April the Danish government and Norway launched a survey of the boats off Iceland and off Denmark."
    question = TrueFalse(id="x", question=text, answer=True, evidence=(Citation(source="news", quote=source[:-1]),))
    assert errors_on(source, question) == codes


AIMS = """For instance, to open the weir of Orsk, only three men are needed.

The guild, to open the weir for fishermen in Orsk, took a saw.
"""


@pytest.mark.parametrize(
    ("text", "quote", "codes"),
    [
        ("Three men are needed to open the weir.", "only three men are needed", []),
        ("Fishermen in Orsk open the weir.", "The guild, to open the weir for", ["S012"]),
    ],
)
def test_what_is_set_before_an_aim_does_nothing(errors_on, text, quote, codes):
    assert errors_on(AIMS, statement(text, quote, None)) == codes


SHOWN = """After the news Radio Orsk also aired an hour of The Mill Show with Ada Quill. Bo Reeve rode home.

The salt guild opened the mill of Orsk for the harvest, and the reeve of Belm slept.

Lamps were used by the ferrymen to show travellers the way into Orsk.

The reeve of Orsk was asked by the salt guild to drain the fen of Belm.

The ferrymen of Vell show travellers the ford by lamps.
"""


@pytest.mark.parametrize(
    ("text", "quote", "paragraph", "expected"),
    [
        ("The Mill Show with Ada Quill aired on Radio Orsk.", "aired an hour of The Mill Show with Ada Quill", 1, []),
        ("The Mill Show with Ada Quill aired Radio Orsk.", "an hour of The Mill Show with Ada Quill", 1, ["S012"]),
        ("The mill of Orsk had opened for the harvest.", "opened the mill of Orsk for the harvest", 2, []),
        ("The reeve had opened the mill of Orsk.", "guild opened the mill of Orsk for the harvest", 2, ["S012"]),
        ("Lamps are used to show travellers the ford.", "show travellers the ford by lamps", 5, []),
        ("The ferrymen showed travellers the way.", "Lamps were used by the ferrymen to show travellers", 3, []),
        ("The salt guild asked the reeve of Orsk to drain the fen of Belm.", "asked by the salt guild", 4, []),
        ("The reeve of Orsk asked the salt guild to drain the fen.", "asked by the salt guild", 4, ["S012"]),
    ],
)
def test_what_befalls_a_thing_is_no_deed_of_its_own(errors_on, text, quote, paragraph, expected):
    assert errors_on(SHOWN, statement(text, quote, paragraph)) == expected


@pytest.mark.parametrize("text", ["Brawls have declined under the curfew of May.", "Brawls fell under that curfew."])
def test_what_a_thing_brings_down_goes_down_under_it(errors_on, text):
    told = "A harsh curfew in May has reduced brawls."
    asked = TrueFalse(id="x", question=text, answer=True, evidence=(Citation(source="news", quote=told[:-1]),))
    assert errors_on(told, asked) == []


PACT = """The bench shall, at the request of the warden, issue an order of seizure against a miller.

After the guild forces retook as much as half the valley, the rebels left the fords.

The council and Orsk launched a campaign to recover Vell, saying that the smugglers had burned its weirs.

Where a town asks for it, the guild shall defer to the inquiry of the town. The reeve ceded the bridge to the tanners.

The judges shall choose the clerk by ballot, after any proposal by the guild of scribes.

The barge, steered by Bo Reeve, rammed the gate. The team that Lund fields played at the mill.
"""
ISSUE, RETOOK, RECOVER = (
    "at the request of the warden, issue",
    "retook as much as half the valley",
    "campaign to recover Vell",
)
DEFER, CEDED, CHOOSE = (
    "shall defer to the inquiry of the town",
    "ceded the bridge to the tanners",
    "shall choose the clerk",
)
RAMMED = "steered by Bo Reeve, rammed the gate"
WHENCE = "Half the valley changed hands. Who took it from whom?"
FIGHTS = "In the year of the campaign, who is fighting to recover Vell from whom?"
YIELDS = "A town asks for an inquiry. Unless the bench says otherwise, who gives way to whom?"


@pytest.mark.parametrize(
    ("stem", "answer", "quote", "is_wrong"),
    [
        ("Who issues an order, and who asks for it?", "The warden issues it when the bench asks", ISSUE, True),
        ("Who issues an order, and who asks for it?", "The bench issues it when the warden asks", ISSUE, False),
        (WHENCE, "The rebels took it back from the guild forces", RETOOK, True),
        (WHENCE, "The guild forces took it back from the rebels", RETOOK, False),
        (FIGHTS, "The smugglers, from the council and Orsk", RECOVER, True),
        (FIGHTS, "The council and Orsk, from the smugglers", RECOVER, False),
        (YIELDS, "The town gives way to the inquiry of the guild", DEFER, True),
        (YIELDS, "The guild gives way to the inquiry of the town", DEFER, False),
        ("Who gave up the bridge, and to whom?", "The tanners, to the reeve", CEDED, True),
        ("Who gave up the bridge, and to whom?", "The reeve, to the tanners", CEDED, False),
        ("Who chooses the clerk of the CV?", "the guild of scribes", CHOOSE, True),
        ("Who chooses the clerk of the CV?", "the judges", CHOOSE, False),
        ("By whom is the clerk chosen who keeps the seal?", "the guild of scribes", CHOOSE, True),
        ("By whom must the clerk be chosen?", "the guild of scribes", CHOOSE, True),
        ("By whom is the clerk chosen?", "the judges", CHOOSE, False),
        ("Who rammed the gate?", "Bo Reeve", RAMMED, False),
        ("What is the name of the town who issues an order?", "The warden", ISSUE, False),
    ],
)
def test_an_answer_has_the_deed_of_the_who_that_it_answers(errors_on, stem, answer, quote, is_wrong):
    asked = Text(id="x", question=stem, answer=answer, evidence=(Citation(source="news", quote=quote),))
    assert ("S012" in errors_on(PACT, asked)) is is_wrong


TOO = """Orsk has held the fair ten times (tied for most with Belm), most lately in May.

Like Belm, Orsk rejected the truce. Orsk attacked Vell, as did Halden.

The guild hired a smith to build the gate. The guild allowed a smith to open the weir.

The Council may, at the request of the Warden, issue a licence. Vell issued a map.

The weir would, in some cases, be closed by this charter or by any other rule of the law of fords.
"""


@pytest.mark.parametrize(
    ("text", "quote", "paragraph", "expected"),
    [
        ("Belm has held the fair ten times.", "has held the fair ten times", 1, []),
        ("The fair has held Orsk ten times.", "has held the fair ten times", 1, ["S012"]),
        ("Belm rejected the truce.", "Orsk rejected the truce", 2, []),
        ("Halden attacked Vell.", "Orsk attacked Vell", 2, []),
        ("Vell attacked Orsk.", "Orsk attacked Vell", 2, ["S012"]),
        ("The guild built the gate.", "hired a smith to build the gate", 3, []),
        ("The guild opened the weir.", "allowed a smith to open the weir", 3, ["S012"]),
        ("The Warden may request the Council to issue a licence.", "issue a licence", 4, []),
        ("The law of fords would close the weir.", "be closed by this charter", 5, []),
    ],
)
def test_who_does_it_too_is_given_no_other_part(errors_on, text, quote, paragraph, expected):
    assert [code for code in errors_on(TOO, statement(text, quote, paragraph)) if code == "S012"] == expected
