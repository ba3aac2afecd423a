import pytest

from quizapp.core.questions.choice import Choice
from quizapp.core.questions.common import Option
from quizapp.core.questions.matching import Matching, Pair
from quizapp.core.questions.number import Number
from quizapp.core.questions.text import Text
from quizapp.core.sources import Citation


def cited(quote, paragraph=None, source="news"):
    return (Citation(source=source, quote=quote, paragraph=paragraph),)


def number(stem, answer, *evidence, **more):
    return Number(id="x", question=stem, answer=answer, evidence=cited(*evidence), **more)


def text(stem, answer, *evidence, **more):
    return Text(id="x", question=stem, answer=answer, evidence=cited(*evidence), **more)


DAMS = ("counted 46 dams and 12 weirs", 2)
GUESTS = ("Among his guests were Anna Lind", 7)
FLOODS = ("killed at least 31 people", 3)
TRUCE = ("brokered by Sweden and Kenya", 6)
COST = ("cost half a million jobs", 8)

HELD = [
    number("How many dams were counted?", 46, *DAMS),
    number("How many dams and weirs are there altogether?", 58, *DAMS),
    number("How many more dams than weirs are there?", 34, *DAMS),
    number("How many people, at the very least, died?", 31, *FLOODS),
    text("How many jobs were lost?", "500,000", *COST),
    text("Whose guest was Anna Lind?", "Ilya Markov", *GUESTS),
    text("Which trust says so?", "River Trust", "that dams on the Vellan may harm fish", 1),
    text("Who brokered the truce?", "Kenya and Sweden", *TRUCE),
    text("What nationality had the two who brokered the truce?", "Swedish and Kenyan", *TRUCE),
    text("What became of the villages?", "They stood abandoned.", "Dozens of villages were abandoned", 9),
    text("What was abandoned?", "Hamlets", "Dozens of villages were abandoned", 9, checked_by="A. Reader"),
]

NOT_HELD = [
    ("S003", number("How many people were injured?", 2400, "31 people and injured 140", 3)),
    ("S003", number("How old is the survey?", 13, *DAMS)),
    ("S003", text("How many dams were counted?", "three", *DAMS)),
    ("S003", text("How many people died?", "about half", "killed at least 31 people and injured 140", 3)),
    ("S004", text("Which bodies brokered the truce?", "Halden Power and Tavria", *TRUCE)),
    ("S004", text("Where did hundreds of families move?", "Halden Power", "hundreds of families moved to Orsk", 9)),
]

BESIDE = [
    text("What did the floods destroy?", "homes", *FLOODS),
    text("What may be harmed?", "unlicensed weirs", "may harm fish", 1),
    text("What cost so much?", "a fragile truce", *COST),
]


@pytest.mark.parametrize("with_text", [True, False])
@pytest.mark.parametrize("question", HELD, ids=lambda one: f"{one.question} {one.key()[0]}")
def test_what_the_quote_holds_passes(found, question, with_text):
    codes = {one.code for one in found(question, text=with_text)}
    assert not codes & {"S003", "S004", "S010", "S012"}


@pytest.mark.parametrize("with_text", [True, False])
@pytest.mark.parametrize(("code", "question"), NOT_HELD, ids=lambda one: one if isinstance(one, str) else one.question)
def test_figures_and_names_of_which_the_quote_has_nothing_are_wrong(errors, code, question, with_text):
    assert code in errors(question, text=with_text)


@pytest.mark.parametrize("with_text", [True, False])
@pytest.mark.parametrize("question", BESIDE, ids=lambda one: one.question)
def test_other_words_of_which_it_has_nothing_need_a_person(found, question, with_text):
    assert [one.code for one in found(question, text=with_text)] == ["S010"]


def test_the_message_says_what_the_quote_has(found):
    (finding,) = found(text("Which company runs the dams?", "Tavria", "which are run by Halden Power", 5))
    assert "“Halden Power”" in finding.message
    assert "which are run by Halden Power" in finding.message


def test_every_pair_is_looked_for(errors):
    pairs = (Pair(prompt="dams", answer="46"), Pair(prompt="weirs", answer="140"))
    question = Matching(id="x", question="Match each with its count.", pairs=pairs, evidence=cited(*DAMS))
    assert "S003" in errors(question)


def test_a_distractor_in_the_quote_is_the_answer_where_the_key_is_not(errors):
    options = (Option(text="fish"), Option(text="bread"))
    question = Choice(
        id="x",
        question="What may be harmed?",
        answer="the drought",
        distractors=options,
        evidence=cited("dams on the Vellan may harm fish", 1),
    )
    assert "S005" in errors(question)


def test_of_a_quote_that_nobody_can_look_up_nothing_is_said(found):
    question = text("What may be harmed?", "bread", "words of it may harm fish", None, "unread")
    assert [one.code for one in found(question)] == ["S011"]


@pytest.mark.parametrize(
    ("answer", "quote", "codes"),
    [
        ("the Clerk", "was signed by the President of the Chamber", ["S004"]),
        ("the President", "was signed by the President of the Chamber", []),
        ("Ilya Markov", "was signed by the president and the miller", []),
    ],
)
def test_an_office_is_a_name_although_the_stem_has_what_it_is_the_office_of(said_on, answer, quote, codes):
    told = """Ilya Markov came to Orsk. The pact with Tavria was signed by the President of the Chamber. Its copy was
    signed by the president and the miller. The Clerk wrote it."""
    asked = text("Who signed the pact on the Chamber's behalf?", answer, quote)
    assert said_on(told, asked) == codes


PLAYED = [
    ("River Trust", "Gave the figures for the whole basin", []),
    ("River Trust", "Is the source of the count", []),
    ("Halden Power", "Gave the figures for the whole basin", ["S010"]),
    ("River Trust", "Stood at the edge of the field", ["S010"]),
]


@pytest.mark.parametrize(("who", "part", "codes"), PLAYED)
def test_who_is_named_as_the_source_gave_what_is_told(findings_on, who, part, codes):
    told = "In all 31 dams broke, according to the River Trust. Halden Power owned twelve."
    pairs = (Pair(prompt=who, answer=part), Pair(prompt="Halden", answer="Owned twelve"))
    evidence = (
        Citation(source="news", quote="31 dams broke, according to the River Trust. Halden Power owned twelve"),
    )
    said = findings_on(told, Matching(id="x", question="Who did what?", pairs=pairs, evidence=evidence))
    assert [one.code for one in said] == codes, [one.message for one in said]


def test_a_name_of_which_the_record_has_a_word_is_not_borne_out_by_it(errors, found):
    asked = text("Who brokered the truce?", "The Vellan Bank", *TRUCE)
    assert "S004" in errors(asked), "the publisher is The Vellan Post"
    published = text(
        "What did the trust do?", "Published a list of the dams of the Vellan", "counted 46 dams and 12 weirs", 2
    )
    assert [one.code for one in found(published) if one.severity == "error"] == []


HELD = """The hill lands are largely controlled by the League of Orsk, an old ally of Kenya.

The deadlock in the council has prevented the matter from being referred to the Tavrian Mining Court. A truce made by
Sweden and Kenya has held.
"""


@pytest.mark.parametrize(
    ("quote", "prompt", "answer", "errors"),
    [
        ("largely controlled by the League of Orsk", "The League", "Holds most of the Hill Lands", []),
        ("largely controlled by the League of Orsk", "The League", "Rules most of the Hill Lands", []),
        ("A truce made by Sweden and Kenya", "Made the truce", "Hill Lands", ["S004"]),
        ("deadlock in the council has prevented the matter", "Deadlock", "No referral to the Tavrian Mining Court", []),
        (
            "deadlock in the council has prevented the matter",
            "Deadlock",
            "Referral to the Tavrian Mining Court",
            ["S004"],
        ),
    ],
)
def test_a_deed_or_a_denial_is_no_name(findings_on, quote, prompt, answer, errors):
    pairs = (Pair(prompt=prompt, answer=answer), Pair(prompt="Makers", answer="Sweden and Kenya"))
    evidence = tuple(Citation(source="news", quote=one) for one in (quote, "A truce made by Sweden and Kenya"))
    said = findings_on(HELD, Matching(id="x", question="Match.", pairs=pairs, evidence=evidence))
    assert [one.code for one in said if one.severity == "error"] == errors


LISTED = """The report names ten captains.

Among them are Markov and Kenyan Minister Ada Quill. In the nine-year feud 4,000 lives were lost.
"""


@pytest.mark.parametrize(
    ("prompt", "answer", "quote", "codes"),
    [
        ("Ada Quill", "one of the ten captains", "Kenyan Minister Ada Quill", []),
        ("4,000", "lives lost in the nine-year feud", "4,000 lives were lost", []),
        ("How many captains?", "ten", "Kenyan Minister Ada Quill", ["S003"]),
    ],
)
def test_a_figure_that_is_only_named_is_not_asked_for(findings_on, prompt, answer, quote, codes):
    pairs = (Pair(prompt=prompt, answer=answer), Pair(prompt="Among them", answer="Markov"))
    evidence = tuple(Citation(source="news", quote=one) for one in (quote, "Among them are Markov"))
    said = findings_on(LISTED, Matching(id="x", question="Match.", pairs=pairs, evidence=evidence))
    assert [one.code for one in said if one.severity == "error"] == codes


def test_a_word_near_to_the_quote_s_is_no_stranger(errors_on):
    told = "A fragile cease-fire made in March has reduced fighting."
    options = (Option(text="ended"), Option(text="doubled"))
    evidence = tuple(
        Citation(source="news", quote=one) for one in ("has reduced fighting", "A fragile cease-fire made")
    )
    asked = Choice(
        id="x", question="What has the truce done?", answer="lessened it", distractors=options, evidence=evidence
    )
    assert errors_on(told, asked) == []


def test_who_says_it_may_stand_right_before_the_quote(errors_on):
    told = "The reeve had the bridge mended. The ferrymen's guild said that the carver, Jon Vell, had never come."
    quote = "the carver, Jon Vell, had never come"
    for answer, codes in (("The ferrymen's guild", []), ("The salt bank", ["S004"])):
        asked = choice_of(answer, "Who said that the carver had never come?", quote)
        assert errors_on(told, asked) == codes


def choice_of(answer, stem, quote):
    options = (Option(text="Lena Brandt"), Option(text="Ada Quill"))
    return Choice(
        id="x", question=stem, answer=answer, distractors=options, evidence=(Citation(source="news", quote=quote),)
    )


@pytest.mark.parametrize(
    ("stem", "answer", "others", "codes"),
    [
        ("By whom was it sent to the court?", "None of the above", ("Orsk", "Belm"), []),
        ("Who sent it to the court?", "None of these", ("Orsk", "Belm"), []),
        ("Who opened the weir?", "None of the above", ("Halden", "Belm"), ["S005"]),
        ("By whom was it sent to the court?", "The bench", ("Orsk", "Belm"), ["S010"]),
    ],
)
def test_what_speaks_of_the_other_options_is_in_no_quote(said_on, stem, answer, others, codes):
    told = "The strike has kept the matter from being sent to the court. Halden opened the weir."
    quote = "Halden opened the weir" if "weir" in stem else "has kept the matter from being sent"
    asked = Choice(
        id="x",
        question=stem,
        answer=answer,
        distractors=tuple(Option(text=one) for one in others),
        evidence=(Citation(source="news", quote=quote),),
    )
    assert [one for one in said_on(told, asked) if one.startswith("S")] == codes


LOT = """There shall be 18 wardens.

One third of the wardens chosen shall be drawn by lot to serve for three years; one third shall serve for six years.
"""


@pytest.mark.parametrize(("answer", "expected"), [(6, []), (9, ["S003"])])
def test_a_share_of_what_the_stem_gives_is_worked_out(errors_on, answer, expected):
    stem = "All 18 wardens were chosen at once. How many of them were drawn by lot to serve for three years?"
    by = tuple(Citation(source="news", quote=quote) for quote in ("One third of the wardens chosen", "18 wardens"))
    assert errors_on(LOT, Number(id="x", question=stem, answer=answer, evidence=by)) == expected


DEEDS = """The miller Ada Quill charted the Varda for the guild.

The king sent Mara Holm to the south. On 2 May 1865 she raided the mill.

Where Fort Dolna stood is not known. It was built again in 1964."""


@pytest.mark.parametrize(("year", "codes"), [("1865", []), ("1866", ["S003"])])
def test_of_what_is_said_of_somebody_the_quote_need_only_say_of_whom(errors_on, year, codes):
    pairs = (
        Pair(prompt="Ada Quill", answer="charted the Varda"),
        Pair(prompt="Mara Holm", answer=f"led the raid on the mill in {year}"),
        Pair(prompt="Fort Dolna", answer="was rebuilt in 1964"),
    )
    quotes = ("miller Ada Quill charted the Varda", "The king sent Mara Holm", "Where Fort Dolna stood is not known")
    evidence = tuple(Citation(source="news", quote=quote) for quote in quotes)
    assert errors_on(DEEDS, Matching(id="x", question="Who did what?", pairs=pairs, evidence=evidence)) == codes
