"""Who is given as the speaker: not another than the passage has."""

import pytest

from quizapp.core.checking.reading.voicing import credited_voices, voices
from quizapp.core.questions.choice import Choice
from quizapp.core.questions.common import Option
from quizapp.core.questions.number import Number
from quizapp.core.questions.text import Text
from quizapp.core.questions.true_false import TrueFalse
from quizapp.core.sources import Citation


def cited(quote, paragraph, source="news"):
    return (Citation(source=source, quote=quote, paragraph=paragraph),)


def statement(text, answer, *evidence):
    return TrueFalse(id="x", question=text, answer=answer, evidence=cited(*evidence))


def text(stem, answer, *evidence):
    return Text(id="x", question=stem, answer=answer, evidence=cited(*evidence))


def number(stem, answer, *evidence):
    return Number(id="x", question=stem, answer=answer, evidence=cited(*evidence))


HARM = ("dams on the Vellan may harm fish", 1)
KILLED = ("killed at least 31 people and injured 140", 3)
COST = ("the eight-month drought cost half a million jobs", 8)
UNLICENSED = ("most of them unlicensed", 2)
TRUCE = ("It was not signed by Tavria", 6)

ANOTHER = [
    text("What, according to Halden Power, may the dams harm?", "fish", *HARM),
    text("What did the Swedish government say that dams may harm?", "fish", *HARM),
    number("How many people were injured by the floods, says Kenya?", 140, *KILLED),
    number("According to the River Trust, how many jobs did the drought cost?", 500_000, *COST),
    text("In the view of Tavria, what are most of the dams?", "unlicensed", *UNLICENSED),
    number("How many people were injured by the floods, by the figures from Kenya?", 140, *KILLED),
    number("At what does Sweden put the number of those injured by the floods?", 140, *KILLED),
    number("How many of the injured does Halden Power count?", 140, *KILLED),
]
THE_SAME = [
    statement("The River Trust is quoted as saying that dams on the Vellan may harm fish.", True, *HARM),
    text("What, according to the River Trust, may the dams harm?", "fish", *HARM),
    text("What does RT say that dams may harm?", "fish", *HARM),
    statement("Sweden and Kenya found a truce, which Tavria did not sign.", True, *TRUCE),
    text("What, The Vellan Post reports, may the dams harm?", "fish", *HARM),
    text("What, according to the report, may the dams harm?", "fish", *HARM),
    number("How many jobs did the drought cost, as Markov said?", 500_000, *COST),
    number("How many were injured by the floods in Tavria, according to the trust?", 140, *KILLED),
    statement("Kenya says that dams on the Vellan may harm fish.", False, *HARM),
    text("Who did not sign the truce that Sweden found?", "Tavria", *TRUCE),
    statement("The River Trust puts the toll of the floods of 2017 at no fewer than 31 lives.", True, *KILLED),
    text("What, when Kenya gave a number of boats, may the dams harm?", "fish", *HARM),
    text("What may harm what Tavria puts at risk, in numbers?", "dams", *HARM),
]


@pytest.mark.parametrize("question", ANOTHER, ids=lambda one: one.question)
def test_another_speaker_than_the_passage_has_is_a_warning(found, question):
    assert [(one.code, one.severity) for one in found(question)] == [("S006", "warning")]


@pytest.mark.parametrize("question", THE_SAME, ids=lambda one: one.question)
def test_the_speaker_of_the_passage_passes(found, question):
    assert "S006" not in [one.code for one in found(question)]


def test_of_a_fingerprint_alone_nothing_is_said(found):
    assert [one.code for one in found(ANOTHER[0], text=False)] == []


def test_the_message_names_both_speakers(found):
    finding = found(ANOTHER[3])[0]
    assert "gives “River Trust” as the one who says so" in finding.message
    assert "gives “Markov”" in finding.message
    assert finding.mend.startswith("Name Markov as the speaker")


CREDITED = [
    ("Halden Power puts the toll of the flood at 31.", ["Halden Power"]),
    ("UN agencies give the number of the dead as 31.", ["UN agencies"]),
    ("Kenya gives the number of the injured as 140.", ["Kenya"]),
    ("The article cites Anna Lind for this.", ["Anna Lind"]),
    ("Anna Lind is cited for the claim.", ["Anna Lind"]),
    ("At what does Sweden put the number of the injured?", ["Sweden"]),
    ("How many dams does Sweden count?", ["Sweden"]),
    ("The figures are taken from Sweden.", ["Sweden"]),
    ("Kenya puts its boats at risk.", []),
    ("Kenya gave shelter to a number of Tavrian refugees.", []),
    ("Kenya gives a number of families shelter.", []),
    ("Where did Sweden put the boats?", []),
]


@pytest.mark.parametrize(("text", "voices"), CREDITED)
def test_who_is_given_as_the_source_without_a_word_for_speaking(text, voices):
    assert [voice.text for voice in credited_voices(text)] == voices


SPEAKERS = [
    ("HRW says the dam broke.", ["HRW"]),
    ("The dam broke, according to UN agencies.", ["UN agencies"]),
    ("What did the Swedish government find?", ["Swedish government"]),
    ("The dam broke, said Anna Lind.", ["Anna Lind"]),
    ("How many dams, as UN agencies estimate, have broken?", ["UN agencies"]),
    ("UN experts say that the dam broke.", ["UN experts"]),
    ("By the trust's count the Tavrian army lost ten men.", []),
    ("By the Tavrian army's count ten men were lost.", ["Tavrian army"]),
    ("Ten men were lost, on the word of the Tavrian army.", ["Tavrian army"]),
    ("In UN agencies' estimate ten dams have broken.", ["UN agencies"]),
    ("On Tavria's figures of the dam we have nothing.", ["Tavria"]),
    ("Human Rights Watch (HRW) has also said so.", ["Human Rights Watch"]),
    ("Three cases were documented by RT.", ["RT"]),
    ("The United States holds the dam.", []),
    ("Russia broke the dam.", []),
    ("The report found a crack.", []),
    ("HRW is quoted as saying that the dam broke.", ["HRW"]),
    ("HRW is reported to have said that the dam broke.", ["HRW"]),
    ("HRW is reported to have broken the dam.", []),
]


@pytest.mark.parametrize(("sentence", "expected"), SPEAKERS, ids=lambda one: one if isinstance(one, str) else "")
def test_who_speaks_is_read_from_the_words_around_a_name(sentence, expected):
    assert [one.text for one in voices(sentence) if one.name] == expected


def test_harm_that_the_source_only_hands_on_is_not_put_as_a_fact(said_on):
    told = "The {} killed at least 31 people on the banks, according to the trust."
    asked = "How many people, at least, did the {} kill{}?"

    def said(what, by=""):
        here = (Citation(source="news", quote="killed at least 31 people"),)
        return said_on(told.format(what), number_citing(asked.format(what, by), 31, here))

    assert said("raid of the millers") == ["S006"]
    assert said("raid of the millers", ", by the trust's count, according to the article") == []
    assert said("floods of that spring") == [], "of a flood nobody is accused"


def number_citing(stem, answer, evidence):
    return Number(id="x", question=stem, answer=answer, evidence=evidence)


def test_an_estimate_is_nobodys_by_that_word(said_on):
    told = "The raid left an estimated 1,400 people dead, according to the trust."
    asked = "The raid left an estimated how many people dead{}?"
    cited_here = (Citation(source="news", quote="an estimated 1,400 people dead"),)
    assert said_on(told, number_citing(asked.format(""), 1400, cited_here)) == ["S006"]
    by_trust = asked.format(", according to the trust")
    assert said_on(told, number_citing(by_trust, 1400, cited_here)) == []


GOES_ON = """In May 2019 the Tavrian government and Kenya began to raise the dykes, saying that they were guarding
against floods.

It closed the ford on Monday, saying that the ice was thin.
"""
GUARDING, ICE = "saying that they were guarding against floods", "saying that the ice was thin"


@pytest.mark.parametrize(
    ("stem", "quote", "codes"),
    [
        ("According to RT, the dykes were raised to guard against floods.", GUARDING, ["S006"]),
        ("According to the Tavrian government, the dykes were raised to guard against floods.", GUARDING, []),
        ("According to Kenya, the dykes were raised to guard against floods.", GUARDING, []),
        ("According to The Vellan Post, the dykes were raised to guard against floods.", GUARDING, []),
        ("RT says that Kenya said the dykes were raised to guard against floods.", GUARDING, []),
        ("According to RT, the dykes were raised.", "Kenya began to raise the dykes", []),
        ("According to RT, the ford was closed as the ice was thin.", ICE, []),
    ],
)
def test_who_goes_on_to_say_it_is_named_before(said_on, stem, quote, codes):
    asked = TrueFalse(id="x", question=stem, answer=True, evidence=(Citation(source="news", quote=quote),))
    assert [code for code in said_on(GOES_ON, asked) if code == "S006"] == codes


REASONS = [
    ("The dykes were raised because floods threatened.", True),
    ("Tavria and Kenya raised the dykes because floods threatened.", True),
    ("The two governments said that they raised the dykes to guard against floods.", False),
    ("The reason that both governments gave was the guard against floods.", False),
    ("Tavria and Kenya justified the work by the floods.", False),
]


@pytest.mark.parametrize(("stem", "lost"), REASONS)
def test_a_reason_that_somebody_gives_is_theirs(findings_on, stem, lost):
    asked = TrueFalse(id="x", question=stem, answer=True, evidence=(Citation(source="news", quote=GUARDING),))
    said = [one for one in findings_on(GOES_ON, asked) if one.code == "S006"]
    assert bool(said) is lost
    assert all("what the Tavrian government says is put as fact" in one.message for one in said)


LISTED = "The trust said that Markov hid violations in Orsk, Belm and Selm."


@pytest.mark.parametrize(
    ("stem", "codes"),
    [
        ("Which of these towns is listed among those where Markov hid violations?", []),
        ("In which town are violations recorded as hidden?", []),
        ("In which town are violations that the raid hid laid to Markov?", []),
        ("In which town did Markov hide violations, by the account of the River Trust?", []),
        ("In which town did Markov hide violations?", ["S006"]),
    ],
)
def test_what_a_text_is_asked_to_list_is_no_fact(said_on, stem, codes):
    asked = text(stem, "Belm", "Markov hid violations in Orsk, Belm and Selm", 1)
    assert [code for code in said_on(LISTED, asked) if code == "S006"] == codes


CARELESS = "The Tavrian army showed callous disregard for the lives of the millers, the trust said."


@pytest.mark.parametrize(
    ("answer", "codes"),
    [
        ("It did not care what became of the millers", ["S006"]),
        ("It cared nothing for the millers", ["S006"]),
        ("The trust says that it did not care what became of the millers", []),
    ],
)
def test_what_is_grave_is_not_put_as_a_fact_in_other_words_either(said_on, answer, codes):
    asked = Choice(
        id="x",
        question="How did the Tavrian army behave?",
        answer=answer,
        distractors=(Option(text="It was paid in salt"), Option(text="It marched by night")),
        evidence=(Citation(source="news", quote="showed callous disregard for the lives of the millers"),),
    )
    assert [one for one in said_on(CARELESS, asked) if one == "S006"] == codes


JUSTIFIED = """
In May Orsk and the Belm government closed the weir, saying that their boats were being robbed.
"""


@pytest.mark.parametrize(
    ("stem", "codes"),
    [
        ("How did Halden justify the closing of the weir?", ["S006"]),
        ("What reason did Halden give for the closing of the weir?", ["S006"]),
        ("How did the Belm government justify the closing of the weir?", []),
        ("What reason did Orsk give for the closing of the weir?", []),
    ],
)
def test_a_reason_must_be_asked_of_whoever_gives_it(said_on, stem, codes):
    asked = text(stem, "Their boats were being robbed", "their boats were being robbed", 1)
    assert [one for one in said_on(JUSTIFIED, asked) if one == "S006"] == codes


def test_what_is_called_documented_is_not_said_by_anybody(said_on):
    told = "“The 46 leaks reveal repeated violations of the laws of the dam,” the River Trust said."
    quote = (Citation(source="news", quote="reveal repeated violations of the laws of the dam"),)
    for statement, codes in (
        ("The 46 documented leaks reveal repeated violations of the laws of the dam.", ["S006"]),
        ("The River Trust documented leaks that reveal repeated violations of the laws of the dam.", []),
    ):
        assert said_on(told, TrueFalse(id="x", question=statement, answer=True, evidence=quote)) == codes


def test_what_is_grave_is_so_in_a_statement_of_other_words_too(said_on):
    told = "The River Trust says the guild has shown “callous disregard” for the lives of herders."
    quote = (Citation(source="news", quote="“callous disregard” for the lives of herders"),)
    for statement, codes in (
        ("The guild did not care about the lives of herders.", ["S006"]),
        ("The River Trust says that the guild did not care about the lives of herders.", []),
    ):
        assert said_on(told, TrueFalse(id="x", question=statement, answer=True, evidence=quote)) == codes
