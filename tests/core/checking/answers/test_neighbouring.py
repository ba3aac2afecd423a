"""Answers to what brought a thing about, or what came of it, that are what stands beside it in the source."""

import pytest

from quizapp.core.checking.reading.reasoning import is_somebody, reasons_in
from quizapp.core.questions.choice import Choice, Option
from quizapp.core.questions.true_false import TrueFalse
from quizapp.core.sources import Citation

TEXT = """After herders took most of the valley, a shaky truce brokered by Halden and Orsk in May has reduced raids.

Damage to the sluices has since made many huts and barns unusable, with salt, bread and cloth all missing. Making the
matter worse, both millers and weavers worked to keep grain from reaching the poor.

The arrival of the Orsk fleet in 1715 broke the siege, allowing the weavers to win back their old quarter.

The raiders struck mills and barns. Harvests were bad.

The Council of Belm lowered the toll in June. Bad harvests emptied the villages.
"""
TRUCE, HUTS, FLEET = "has reduced raids", "made many huts and barns unusable", "broke the siege"
WORSE, TOLL = "Making the matter worse", "lowered the toll in June"
VALLEY = "The taking of most of the valley"


def asked(stem, answer, quote):
    return Choice(
        id="x",
        question=stem,
        answer=answer,
        distractors=(Option(text="A comet"), Option(text="A fever")),
        evidence=(Citation(source="news", quote=quote),),
    )


def is_found(found):
    return any(
        one.code == "S012" and ("the source gives another" in one.message or "not why it came about" in one.message)
        for one in found
    )


@pytest.mark.parametrize(
    ("stem", "answer", "quote", "wrong"),
    [
        ("What has brought the raids down?", VALLEY, TRUCE, True),
        ("Why are there fewer raids?", "Because herders took most of the valley", TRUCE, True),
        ("What brought about the drop in raids?", VALLEY, TRUCE, True),
        ("What event is credited with reducing the raids?", VALLEY, TRUCE, True),
        ("Raids have been reduced. What led to this?", VALLEY, TRUCE, True),
        ("What has brought the raids down?", "A shaky truce", TRUCE, False),
        ("What has brought the raids down?", "An understanding between two towns", TRUCE, False),
        ("Besides the truce, what has reduced raids?", VALLEY, TRUCE, False),
        ("What came before the truce that reduced raids?", VALLEY, TRUCE, False),
        ("What made many huts and barns unusable?", "The keeping of grain from the poor", HUTS, True),
        ("Why can many huts and barns not be used?", "Grain was kept from the poor", HUTS, True),
        ("Why did huts and barns become impossible to use?", "Because grain for the poor was held back", HUTS, True),
        ("Why can many huts and barns not be used?", "The sluices were harmed", HUTS, False),
        # What was struck was mostly damaged by it.
        ("Why can many huts and barns not be used?", "Raiders struck mills and barns", HUTS, False),
        ("What made the matter worse?", "Damage to the sluices", WORSE, True),
        ("What made the matter worse?", "Millers and weavers kept grain from the poor", WORSE, False),
        ("What enabled the weavers to win back their quarter?", "A truce brokered by Halden", FLEET, True),
        ("What enabled the weavers to win back their quarter?", "A fleet came from Orsk", FLEET, False),
        # A council may have its reasons, which another sentence tells.
        ("Why was the toll lowered in June?", "Bad harvests emptied the villages", TOLL, False),
        ("What has the truce by Halden and Orsk brought about?", VALLEY, TRUCE, True),
        ("What has the truce by Halden and Orsk brought about?", "Fewer raids", TRUCE, False),
        ("What was the effect of the Orsk fleet?", "The siege was broken", FLEET, False),
        ("What was the effect of the Orsk fleet?", "Salt and bread went missing", FLEET, True),
        ("Why were the sluices damaged?", "Because many huts and barns were unusable", HUTS, True),
        ("Why does the damage to the sluices matter?", "It made many huts and barns unusable", HUTS, False),
    ],
)
def test_an_answer_is_not_taken_from_beside_the_reason(findings_on, stem, answer, quote, wrong):
    assert is_found(findings_on(TEXT, asked(stem, answer, quote))) == wrong


@pytest.mark.parametrize(
    ("statement", "quote", "wrong"),
    [
        ("Raids have been reduced because herders took most of the valley.", TRUCE, True),
        ("The taking of most of the valley has reduced raids.", TRUCE, True),
        ("Raids have been reduced because a truce was brokered.", TRUCE, False),
        ("The keeping of grain from the poor has made many huts unusable.", HUTS, True),
        ("Many huts are unusable because of damage to the sluices.", HUTS, False),
    ],
)
def test_nor_is_the_reason_of_a_statement(findings_on, statement, quote, wrong):
    stated = TrueFalse(id="x", question=statement, answer=True, evidence=(Citation(source="news", quote=quote),))
    assert is_found(findings_on(TEXT, stated)) == wrong


@pytest.mark.parametrize(
    ("sentence", "cause"),
    [
        ("In May, rain has reduced the crop.", "rain"),
        ("The crop failed because of rain.", "rain."),
        ("The quarrel that has kept the case from court, and is old, goes on.", "The quarrel"),
        ("Given the rain, the guild said no.", "the rain"),
        ("Harm caused to the weirs was slight.", None),
        ("Tolls have been reduced by rain.", None),
        ("The guild has reduced the toll.", None),
        ("They have reduced the toll.", None),
    ],
)
def test_which_reason_a_sentence_gives(sentence, cause):
    assert next((one.cause for one in reasons_in(sentence)), None) == cause


@pytest.mark.parametrize(
    ("subject", "somebody"),
    [
        ("The council", True),
        ("Orsk", True),
        ("He", True),
        ("Nobody who", True),
        ("A truce brokered by Orsk", False),
        ("Damage to the weirs", False),
        ("The keeping of grain", False),
    ],
)
def test_who_acts_is_somebody(subject, somebody):
    assert is_somebody(subject) == somebody
