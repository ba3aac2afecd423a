"""Explanations held against what the question cites: what they say more than it, against it, or of no cited thing."""

import pytest

from quizapp.core.questions.choice import Choice
from quizapp.core.questions.common import Option
from quizapp.core.questions.text import Text
from quizapp.core.questions.true_false import TrueFalse
from quizapp.core.sources import Citation

ORSK = """
The survey counted 46 floods on the Orsk, among them ten in the lower town of Vell.

The floods killed at least 212 millers and injured 560. Most mills stood far from the weir, on dry ground.

They are only a fraction of the total floods, the survey says, and show how little the reeves had done.

The report names six reeves who may be to blame because they knew of the cracks and did nothing.

The reeves have vowed to rebuild the weir within 90 days. The council shall not raise the toll.

A fragile truce between the guilds has reduced the quarrel over the tolls.

The survey names eight drowned millers and ferrymen. The barns of the ferrymen stood near the weir, on wet ground.

Some of the grain was saved by the women of Vell. In such a case credit the debt to the mill itself.
"""

COUNTED = "The survey counted 46 floods"
KILLED_BOTH = "names eight drowned millers and ferrymen"
KILLED = "killed at least 212 millers and injured 560"
STOOD = "Most mills stood far from the weir"
NAMED = "The report names six reeves"
VOWED = "The reeves have vowed to rebuild the weir"
TOLL = "The council shall not raise the toll"
FRACTION = "They are only a fraction of the total floods"
CALM = "A fragile truce between the guilds has reduced the quarrel"
CREDITED = "credit the debt to the mill itself"
SAVED = "Some of the grain was saved"

WRONG = [
    # All for a part, which the text says farther on.
    (COUNTED, "The survey says that these 46 were all the floods of the year.", "S012"),
    (COUNTED, "With its 46, the survey covered every flood.", "S012"),
    (COUNTED, "They are the sum total of the floods in that year.", "S012"),
    (COUNTED, "These are the full tally of the floods.", "S012"),
    (COUNTED, "These 46 make up the bulk of all the floods.", "S012"),
    (COUNTED, "By its count they were the great majority of the floods.", "S012"),
    (KILLED_BOTH, "All of them came from the millers.", "S012"),
    (SAVED, "All of the grain was saved by the women.", "S012"),
    # The contrary of the quote.
    (STOOD, "Most mills stood near the weir, on dry ground.", "S012"),
    (VOWED, "The reeves have given up the plan to rebuild the weir.", "S012"),
    (STOOD, "Close to the weir stood most of the mills.", "S012"),
    (KILLED, "The floods left 560 dead.", "S003"),
    (VOWED, "The reeves have refused to rebuild the weir.", "S012"),
    (CALM, "The quarrel has grown worse since the truce.", "S012"),
    (NAMED, "The report names the reeves because they knew nothing of the cracks.", "S012"),
    (NAMED, "The report names nine reeves who may be to blame.", "S003"),
    # A figure that counts another thing, or stands nowhere.
    (KILLED, "The floods injured 212 millers.", "S003"),
    (COUNTED, "The survey counted 64 floods on the Orsk.", "S003"),
    (VOWED, "They gave themselves 45 days for the weir.", "S010"),
    (KILLED_BOTH, "All of them were millers; the survey leaves the ferrymen out.", "S012"),
    # What is denied, or forbidden.
    (STOOD, "The mills did not stand far from the weir.", "S012"),
    (TOLL, "The council must raise the toll.", "S012"),
    # A reason that the source does not give.
    (NAMED, "They are named because they opened the sluices themselves.", "S010"),
    (NAMED, "The survey blames them because they did not know what the millers did.", "S012"),
    (VOWED, "It did so because the king ordered it.", "S010"),
]

SOUND = [
    # A part is a part; all of something else are all.
    (COUNTED, "These 46 are only a fraction of all the floods."),
    (COUNTED, "These were all the floods on record in Vell."),
    (COUNTED, "Mills stood in most of the floods."),
    (COUNTED, "Spring tides were the bulk of the floods."),
    (COUNTED, "These are most of the floods that hit Vell."),
    (COUNTED, "The survey counted every flooded house."),
    (COUNTED, "These were not all the floods of the year."),
    # What the text has elsewhere, or what can be worked out.
    (COUNTED, "The floods killed at least 212 millers and injured 560."),
    (KILLED, "Together they are 772, and 348 more were injured than killed."),
    (COUNTED, "The survey counted 46 floods, and in Vell 10."),
    (KILLED, "Both figures come to 772."),
    (STOOD, "Where no flood came near, the mills stood far from the weir."),
    (STOOD, "Nobody doubts that most mills stood far from the weir, but not by design."),
    (CREDITED, "Where no signer can be made out, the debt is credited to the mill."),
    (COUNTED, "About 50 floods were counted."),
    (COUNTED, "Compare article 64 of the charter, and rule 27."),
    (VOWED, "The reeves gave themselves 90 days."),
    # What another sentence tells, in other words, or what is only set against something.
    (CALM, "The truce has brought less of the quarrel, not none."),
    (FRACTION, "They are a small share of the whole."),
    (VOWED, "Most of the mills stood a long way off, where it was dry."),
    (STOOD, "The barns of the ferrymen stood near the weir, on ground that was wet."),
    (KILLED, "The report names six reeves, and the survey eight drowned people."),
    (STOOD, "What the reeves failed to do was to mend the cracks near the weir."),
    (COUNTED, "The survey counted the floods of the year, ten of them at Vell."),
    # Of a wrong option, of what would be wrong, or of other words.
    (STOOD, "“Near the weir” turns it round: most mills stood near nothing."),
    (STOOD, "It would be wrong to say that most mills stood near the weir."),
    (STOOD, "To stand beside the river was dear."),
    (VOWED, "The reeves have not yet said who will pay for the weir."),
    (TOLL, "The council may do much else."),
    (SAVED, "All of the women had boats."),
    (NAMED, "They are named because they knew of the cracks and did nothing."),
    (NAMED, "The answer is right because it says so."),
    (VOWED, "They did so because the floods injured so many."),
    (SAVED, "It was saved because the mills were on dry ground."),
]

ASIDE = [
    # Of the wording, or of what a word means.
    (NAMED, "The sentence does something for those who knew."),
    (STOOD, "“Most” is not all: near the weir stood the rest of the mills."),
    (KILLED, "To injure is to wound, not to kill 560."),
    (STOOD, "Mills near a weir are those that stand close to it; the word for the rest is far."),
    # Of what is left unsaid.
    (STOOD, "It does not say that most mills stood near the weir."),
    (VOWED, "Giving up the plan to rebuild the weir is not mentioned."),
    (VOWED, "That the reeves have refused to rebuild the weir is nowhere said."),
    (CALM, "The survey tells nothing of a quarrel that has grown worse since the truce."),
    # Of what is not so, which leaves open what is.
    (STOOD, "Not every mill stood far from the weir on dry ground."),
    (STOOD, "None of the mills on dry ground stood near the weir."),
    (STOOD, "No mill was flooded, and no weir was near."),
    (VOWED, "The millers were not the ones who vowed to rebuild the weir."),
    (VOWED, "It was not the millers who vowed to rebuild the weir."),
    (NAMED, "The reeves have done nothing, for want of knowing better."),
    (FRACTION, "The majority of the floods went unrecorded."),
    (KILLED, "The injured are not among the 212."),
    (KILLED, "At least 212 were killed, not injured."),
    # Of two things that are told apart.
    (KILLED, "The floods killed 212; the injured are counted by themselves."),
    (KILLED, "560 were injured; 212 were less lucky and died."),
    (STOOD, "Some mills may have stood near the weir, on wet ground."),
    (COUNTED, "Sums are simple: 46 + 10 = 56 floods."),
    (KILLED, "For every miller killed more than two were injured."),
]


def asked(quote, explanation, **more):
    evidence = (Citation(source="news", quote=quote),)
    return Text(
        id="x", question="What is said here?", answer="this", explanation=explanation, evidence=evidence, **more
    )


def of_the_explanation(findings):
    return [one for one in findings if "the explanation" in one.message]


@pytest.mark.parametrize(("quote", "explanation", "code"), WRONG)
def test_what_an_explanation_says_against_the_evidence_is_found(findings_on, quote, explanation, code):
    found = of_the_explanation(findings_on(ORSK, asked(quote, explanation)))
    assert [one.code for one in found] == [code]
    assert found[0].severity == ("warning" if code == "S010" else "error")


@pytest.mark.parametrize(
    "explanation",
    ["The truce is thought firm and lasting.", "The firm hand of the reeves goes with the truce."],
)
def test_a_contrary_word_of_what_may_be_another_thing_is_only_warned_of(findings_on, explanation):
    (found,) = of_the_explanation(findings_on(ORSK, asked(CALM, explanation)))
    assert (found.code, found.severity) == ("S012", "warning")
    assert "if both are said of the same" in found.mend


def test_the_word_beside_its_contrary_tells_them_apart(findings_on):
    said = "Keep the fragile truce apart from the firm truce before it."
    assert of_the_explanation(findings_on(ORSK, asked(CALM, said))) == []


@pytest.mark.parametrize(("quote", "explanation"), SOUND)
def test_what_it_sums_up_or_adds_is_left_alone(findings_on, quote, explanation):
    assert of_the_explanation(findings_on(ORSK, asked(quote, explanation))) == []


@pytest.mark.parametrize(("quote", "explanation"), ASIDE)
def test_what_it_says_of_the_text_or_denies_is_left_alone(findings_on, quote, explanation):
    assert of_the_explanation(findings_on(ORSK, asked(quote, explanation))) == []


def test_each_part_of_a_sentence_is_held_by_itself(findings_on):
    found = of_the_explanation(findings_on(ORSK, asked(STOOD, "It was dry there; most mills stood near the weir.")))
    assert [one.code for one in found] == ["S012"]


def test_what_one_of_several_quotes_tells_is_not_held_against_another(findings_on):
    text = "The flood drowned at least 90 millers, the survey says.\n\nThe fires drowned nobody and killed 20 millers."
    evidence = (
        Citation(source="news", quote="The flood drowned at least 90 millers"),
        Citation(source="news", quote="The fires drowned nobody and killed 20 millers"),
    )
    question = Text(
        id="x", question="What is said?", answer="this", explanation="The fires killed 20 millers.", evidence=evidence
    )
    assert of_the_explanation(findings_on(text, question)) == []


def test_one_named_with_a_title_is_not_left_out(findings_on):
    text = "Among them are Reeve Quill and Halden Provost Ada Marsh, as well as millers of both towns."
    question = asked(
        "Among them are Reeve Quill and Halden Provost Ada Marsh", "It gives only the names of Quill and Marsh."
    )
    assert of_the_explanation(findings_on(text, question)) == []


@pytest.mark.parametrize(("quote", "explanation", "code"), WRONG)
def test_a_signature_covers_what_is_only_doubted(findings_on, quote, explanation, code):
    found = of_the_explanation(findings_on(ORSK, asked(quote, explanation, checked_by="an editor")))
    assert [one.code for one in found] == ([] if code == "S010" else [code])


def test_what_a_wrong_option_says_may_be_said_of_it(findings_on):
    question = Choice(
        id="x", question="Where did most mills stand?", answer="Far from the weir",
        distractors=(Option(text="Close to the weir"),),
        explanation="Close to the weir stood most mills of the old town.",
        evidence=(Citation(source="news", quote=STOOD),),
    )  # fmt: skip
    assert of_the_explanation(findings_on(ORSK, question)) == []


def test_the_figure_of_a_wrong_option_is_known(findings_on):
    question = Choice(
        id="x", question="How many floods did the survey count?", answer="46", distractors=(Option(text="64"),),
        explanation="The figure 64 has its digits exchanged.", evidence=(Citation(source="news", quote=COUNTED),),
    )  # fmt: skip
    assert of_the_explanation(findings_on(ORSK, question)) == []


def test_a_statement_has_its_explanation_held_too(findings_on):
    question = TrueFalse(
        id="x", question="The survey counted floods.", answer=True, explanation="These 46 were all the floods.",
        evidence=(Citation(source="news", quote=COUNTED),),
    )  # fmt: skip
    assert [one.code for one in of_the_explanation(findings_on(ORSK, question))] == ["S012"]


def test_each_sentence_has_one_finding_at_most(findings_on):
    explanation = "The floods injured 212 millers. Most mills stood near the weir, on dry ground."
    found = of_the_explanation(
        findings_on(ORSK, asked("The floods killed at least 212 millers and injured 560. " + STOOD, explanation))
    )
    assert [one.code for one in found] == ["S003", "S012"]


def test_without_the_text_nothing_is_said(errors_on):
    assert errors_on(ORSK, asked(COUNTED, "These 46 were all the floods."), known=False) == []


def test_what_a_ban_comes_to_may_be_told_in_an_explanation(errors_on):
    quote = "No boat may pass the lock while the red lamp burns"
    asked = Choice(
        id="x",
        question="What may no boat do while the red lamp burns?",
        answer="Pass the lock",
        distractors=(Option(text="Carry timber"), Option(text="Leave the basin unlit")),
        explanation="The lamp closes the lock to everyone.",
        evidence=(Citation(source="news", quote=quote),),
    )
    assert errors_on(f"{quote}.", asked) == []


FIGURES = [
    ("The floods killed hundreds of millers on the Orsk", "They killed thousands of millers.", ["S003"]),
    ("The floods killed hundreds of millers on the Orsk", "Millers were killed there by the hundred.", []),
    ("injured 560 civilians", "The floods injured 560 soldiers.", ["S003"]),
    ("injured 560 civilians", "The 560 were hurt, not killed.", []),
    ("injured 560 civilians", "At least 560 civilians were killed in the floods.", ["S003"]),
    ("injured 560 civilians", "In the flood of 1902 hundreds more were hurt than in this.", ["S010"]),
]


@pytest.mark.parametrize(("quote", "explanation", "codes"), FIGURES)
def test_a_figure_that_counts_another_thing_than_its_own_is_found(findings_on, quote, explanation, codes):
    text = (
        "The floods killed hundreds of millers on the Orsk. The floods also injured 560 civilians, and drowned no mule."
    )
    assert [one.code for one in of_the_explanation(findings_on(text, asked(quote, explanation)))] == codes


FERRY = """The guild launched a large raid on the mills in April. A cease-fire has eased the strife since.

Treason means any of these deeds done with intent to destroy, in whole or in part, a guild of weavers, as such:
"""


@pytest.mark.parametrize(
    ("explanation", "quote", "expected"),
    [
        ("The cease-fire came after the raid on the mills.", "The guild launched a large raid on the mills", []),
        ("The raid on the mills came to an end.", "The guild launched a large raid on the mills", ["S012"]),
        (
            "Partial destruction suffices as the object of the intent, provided that the guild is meant as such.",
            "with intent to destroy, in whole or in part",
            [],
        ),
    ],
)
def test_a_word_within_another_and_one_of_two_are_no_contraries(errors_on, explanation, quote, expected):
    by = (Citation(source="news", quote=quote),)
    asked = Text(id="x", question="What is said?", answer="this", explanation=explanation, evidence=by)
    assert [code for code in errors_on(FERRY, asked) if code == "S012"] == expected


@pytest.mark.parametrize(
    ("explanation", "wrong"),
    [
        ("The passage says “leaving the store with the baby and newly bought towels” (paragraph 1).", False),
        ("As the text puts it: “Nobody was robbed of towels”.", False),
        ("The store bought the towels newly, and another film was lost.", True),
    ],
)
def test_an_explanation_that_only_shows_the_evidence_is_right(findings_on, explanation, wrong):
    told = (
        "Another film caught her leaving the store with the baby and newly bought towels. Nobody was robbed of towels."
    )
    asked = Text(
        id="x",
        question="What did she leave with?",
        answer="the baby",
        explanation=explanation,
        evidence=(Citation(source="news", quote="leaving the store with the baby and newly bought towels"),),
    )
    assert any("explanation" in one.message for one in findings_on(told, asked)) is wrong
