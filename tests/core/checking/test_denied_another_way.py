"""What is denied without a `not`: asked for as missing, ruled out, forbidden; or said to be settled."""

import pytest

from quizapp.core.questions.choice import Choice
from quizapp.core.questions.common import Option
from quizapp.core.questions.true_false import TrueFalse
from quizapp.core.sources import Citation

TOLD = """The survey found that most raids struck farms where there was no working bell, far from the barracks.

Raids or threats of raids the main aim of which is to scare the herdsmen are prohibited.

The herdsmen shall be given notice of raids on the wells, unless the weather does not permit.

Draining of wells as a way of warfare is prohibited.

The guild said that the raids may amount to piracy. The chance of renewed fighting looms large.

The captains may be at fault because they did nothing to halt the raids or punish those directly responsible.
"""
BELL, SCARE, NOTICE, DRAIN = (
    "farms where there was no working bell",
    "the main aim of which is to scare the herdsmen",
    "unless the weather does not permit",
    "Draining of wells as a way of warfare is prohibited",
)
AMOUNT, CHANCE, PUNISH = "may amount to piracy", "The chance of renewed fighting", "punish those directly responsible"


def choice(stem, answer):
    options = (Option(text="A library"), Option(text="A ferry"))
    evidence = (Citation(source="news", quote=BELL),)
    return Choice(id="x", question=stem, answer=answer, distractors=options, evidence=evidence)


@pytest.mark.parametrize(
    ("stem", "codes"),
    [
        ("What was missing from the farms that most raids struck?", []),
        ("What were the farms that most raids struck deprived of?", []),
        ("What did the farms that most raids struck lack?", []),
        ("What did the farms that most raids struck have?", ["S012"]),
    ],
)
def test_who_asks_what_is_missing_asks_for_what_the_evidence_denies(errors_on, stem, codes):
    assert errors_on(TOLD, choice(stem, "A working bell")) == codes


@pytest.mark.parametrize(
    ("text", "answer", "quote", "codes"),
    [
        ("The law forbids threatening raids mainly in order to scare herdsmen.", True, SCARE, []),
        ("The law does not speak of raids that scare the herdsmen.", True, NOTICE, ["S010"]),
        ("The herdsmen shall have notice of raids on the wells, save where the weather rules it out.", True, NOTICE,
         []),
        ("The herdsmen shall have notice of raids on the wells that the weather permits.", True, NOTICE, ["S010"]),
        ("In a war that the law applies to, it is lawful to drain wells as a means to fight.", False, DRAIN, []),
        ("The guild states it as settled that the shelling of the farms was piracy.", False, AMOUNT, []),
        ("One reason why the captains may be at fault is that the perpetrators went unpunished.", True, PUNISH, []),
        ("There is a real prospect of combat breaking out again.", True, CHANCE, []),
        ("There is a real prospect of captains meeting for a meal at the inn.", True, CHANCE, ["S010"]),
    ],
)  # fmt: skip
def test_a_statement_may_deny_in_its_own_way(said_on, text, answer, quote, codes):
    evidence = (Citation(source="news", quote=quote),)
    asked = TrueFalse(id="x", question=text, answer=answer, evidence=evidence)
    assert [code for code in said_on(TOLD, asked) if code not in {"S006", "S007"}] == codes


SIEGE = """Harm to the sluices has made the huts unfit, with bread, salt and cloth all lacking.

The reeves did nothing to stop the raids or fine the careless millers.
"""
ALL_LACKING, OR_FINE = "bread, salt and cloth", "or fine the careless millers"


@pytest.mark.parametrize(
    ("text", "quote", "codes"),
    [
        ("Because of the harm, the huts lack bread and salt.", ALL_LACKING, []),
        ("There is no bread in the huts, nor salt.", ALL_LACKING, []),
        ("The reeves left the careless millers unfined.", OR_FINE, []),
        ("The reeves did not fine the careless millers.", OR_FINE, []),
        ("The reeves fined the careless millers.", OR_FINE, ["S012"]),
    ],
)
def test_what_a_word_far_off_denies_is_denied(errors_on, text, quote, codes):
    stated = TrueFalse(id="x", question=text, answer=True, evidence=(Citation(source="news", quote=quote),))
    assert errors_on(SIEGE, stated) == codes


def test_who_asks_who_won_asks_for_what_is_so(errors_on):
    text = "Orsk won the weir from Belm in May, and the guild of Halden won the mill."
    asked = Choice(
        id="x",
        question="Who won what in May?",
        answer="Belm won the weir from Orsk",
        distractors=(Option(text="A library"), Option(text="A ferry")),
        evidence=(Citation(source="news", quote="Orsk won the weir from Belm"),),
    )
    assert errors_on(text, asked) == ["S012"]
