"""A warning for a distractor that is told as the answer is, and none for what is wrong, picked or set apart."""

import pytest

from quizapp.core.findings import Severity
from quizapp.core.questions.choice import Choice
from quizapp.core.questions.common import Option
from quizapp.core.questions.multiple import Multiple
from quizapp.core.sources import Citation

TEXT = """The raids may have been meant to “rob the valley's people of their harvest, to drive the farmers out, or
simply to sow fear among the herdsmen,” it said.

The riders from Tavria burned the last granary held by rebels in northwestern Tavria.

Fires and floods struck mills, schools and markets near Orsk and made many hamlets unlivable, bread and water lacking.

The dam holds back the river by its weight rather than by the strength of its arches.

Only a fraction of the total wells were dug by the guild, which has broken its charter again and again.

The league includes Kenya and the Swedish government, which have worked to hinder aid to the hill towns.

The brutal siege was ended by the guild after 1871. In it the riders killed at least 1,600 herders.

The warden may fine a tenant who wilfully harms the sluices of the weir.

The flood claimed at least 60 lives, drove some 900 families from their homes and wrecked the mills, it said.

Both Kenya and Sweden scorned the lives of thousands of herders in a siege to capture the strongholds of rebel riders.
"""

SIEGE, KILLED = "The brutal siege was ended by the guild", "the riders killed at least 1,600 herders"
RAIDS, GRANARY, FIRES, DAM, WELLS, LEAGUE, WARDEN = (
    "rob the valley's people of their harvest",
    "burned the last granary held by rebels",
    "made many hamlets unlivable",
    "holds back the river by its weight",
    "Only a fraction of the total wells",
    "have worked to hinder aid to the hill towns",
    "fine a tenant who wilfully harms the sluices",
)
FLOOD, SCORNED = "wrecked the mills", "scorned the lives of thousands of herders"
WRONG = (Option(text="Selling the moon"), Option(text="Sailing to Peru"))


def choice(stem, answer, distractor, quote):
    return Choice(id="x", question=stem, answer=answer, distractors=(*WRONG, Option(text=distractor)),
                  evidence=(Citation(source="news", quote=quote),))  # fmt: skip


def vying(found):
    return [one for one in found if one.code == "S005" and one.severity is Severity.WARNING]


@pytest.mark.parametrize(
    ("stem", "answer", "distractor", "quote"),
    [
        ("What is told of the hamlets?", "They are unfit to live in", "They are short of bread and water", FIRES),
        ("What is told of the league?", "It hindered relief", "Nairobi worked to obstruct aid to the towns", LEAGUE),
        ("How is the siege described?", "As a brutal one", "As a savage one", SIEGE),
        ("What minimum number of herders was killed?", "1,600", "One thousand six hundred or more", KILLED),
        ("What is told of the guild?", "It dug few of the wells", "It repeatedly violated its charter", WELLS),
        ("What is told of the siege?", "Herders' lives were scorned", "Both governments wanted rebel strongholds",
         SCORNED),
    ],
)  # fmt: skip
def test_what_is_told_in_the_sentence_may_be_right_too(findings_on, stem, answer, distractor, quote):
    (found,) = vying(findings_on(TEXT, choice(stem, answer, distractor, quote)))
    assert f"“{distractor}” may be right too" in found.message


@pytest.mark.parametrize(
    ("stem", "answer", "distractor", "quote"),
    [
        ("What did the riders do?", "They burned a granary", "They burned the bakery held by rebels", GRANARY),
        ("What did the riders do first?", "They burned a granary", "They burnt the last rebel granary", GRANARY),
        ("What holds back the river?", "The weight of the dam", "The strength of the dam's arches", DAM),
        ("How many wells did the guild dig?", "A fraction of them", "The complete total of the wells", WELLS),
        ("What is told of the hamlets?", "They are unfit to live in", "They have plenty of bread and water", FIRES),
        ("What is told of the league?", "It hindered relief", "Norway worked to hinder aid to the towns", LEAGUE),
        ("How is the siege described?", "As a brutal one", "As a gentle one", SIEGE),
        ("What did the flood do?", "It wrecked mills", "Not one family was driven from home", FLOOD),
        ("What did the flood do?", "It wrecked mills", "Some 800 families were driven from their homes", FLOOD),
        ("Whose lives were scorned?", "Thousands of herders", "Captured rebel riders", SCORNED),
        ("When was the siege ended?", "After 1871", "Before 1871", SIEGE),
        ("What number of herders was killed?", "1,600", "One thousand seven hundred or more", KILLED),
        ("Whom may the warden fine?", "A tenant who harms sluices", "Forty tenants who harm the weir", WARDEN),
        ("Whom may the warden fine?", "A tenant who harms sluices", "The warden", WARDEN),
        ("Which word is used of the harm?", "wilfully", "harms the sluices of the weir", WARDEN),
    ],
)  # fmt: skip
def test_what_is_not_told_or_is_set_apart_is_fair(findings_on, stem, answer, distractor, quote):
    assert vying(findings_on(TEXT, choice(stem, answer, distractor, quote))) == []


def test_options_all_made_of_the_sentence_are_made_to_be_told_apart(findings_on):
    asked = choice(
        "What is told of the hamlets?", "They are unfit to live in", "They are short of bread and water", FIRES
    )
    others = (Option(text="Bread and water were short"), Option(text="Fires struck the mills and schools"))
    assert len(vying(findings_on(TEXT, asked))) == 1
    made = Choice(id="x", question=asked.question, answer=asked.answer, distractors=(*others, asked.distractors[-1]),
                  evidence=asked.evidence)  # fmt: skip
    assert vying(findings_on(TEXT, made)) == []


def test_what_is_left_out_of_several_answers_may_be_right_too(findings_on):
    made = Multiple(id="x", question="What is told of the hamlets?", answers=("They are unfit to live in",),
                    distractors=(*WRONG, Option(text="They are short of bread and water")),
                    evidence=(Citation(source="news", quote=FIRES),))  # fmt: skip
    assert len(vying(findings_on(TEXT, made))) == 1


def test_what_only_counts_is_no_statement_of_its_own(findings_on):
    told = "The mill hopes for between 340 million and 360 million crowns, down from 380 to 400 million told in May."
    asked = choice("What did the mill hope for in May?", "380 to 400 million crowns",
                   "340 million to 360 million crowns", "down from 380 to 400 million told in May")  # fmt: skip
    assert [one for one in findings_on(told, asked) if one.code == "S005"] == []


@pytest.mark.parametrize(
    ("answer", "distractor", "codes"),
    [
        ("They were sold to a monastery", "They are short of bread and water", ["S012"]),
        ("They are unfit to live in", "They are short of bread and water", []),
        ("They were sold to a monastery", "They were lent to the navy", []),
    ],
)
def test_a_doubted_answer_beside_a_told_distractor_is_wrong(errors_on, answer, distractor, codes):
    assert errors_on(TEXT, choice("What is told of the hamlets?", answer, distractor, FIRES)) == codes
