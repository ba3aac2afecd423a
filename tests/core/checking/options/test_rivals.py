import pytest

from quizapp.core.questions.choice import Choice
from quizapp.core.questions.common import Option
from quizapp.core.questions.multiple import Multiple
from quizapp.core.questions.text import Text
from quizapp.core.sources import Citation


def cited(quote, paragraph=None, source="news", section=""):
    return (Citation(source=source, quote=quote, paragraph=paragraph, section=section),)


def text(stem, answer, *evidence, **more):
    return Text(id="x", question=stem, answer=answer, evidence=cited(*evidence), **more)


def choice(stem, answer, distractors, *evidence, **more):
    options = tuple(Option(text=one) for one in distractors)
    return Choice(id="x", question=stem, answer=answer, distractors=options, evidence=cited(*evidence), **more)


TRUCE = ("brokered by Sweden and Kenya", 6)
DAMS = ("counted 46 dams and 12 weirs", 2)

FAIR = [
    choice("How many dams?", "46", ["12", "64"], *DAMS),
    choice("Who brokered the truce?", "Sweden and Kenya", ["Sweden alone", "Kenya and Norway"], *TRUCE),
    choice("Who brokered it besides Sweden?", "Kenya", ["Sweden", "Norway"], *TRUCE),
    choice("How many jobs?", "Half a million", ["5 million", "50,000"], "cost half a million jobs", 8),
    choice("What ran for months?", "The drought", ["The truce"], "the eight-month drought", 8),
    text("How many dams?", "46", *DAMS, reject=("12", "about 64")),
]


@pytest.mark.parametrize("question", FAIR, ids=lambda one: one.question)
def test_fair_distractors_pass(errors, question):
    assert errors(question) == []


TWO_RIGHT = [
    choice("How many dams?", "46", ["forty-six", "12"], *DAMS),
    choice("How many jobs?", "500,000", ["Half a million", "5 million"], "cost half a million jobs", 8),
    choice("How long?", "Eight months", ["8 months"], "the eight-month drought", 8),
    choice("For how long?", "For 8 months", ["For eight months"], "the eight-month drought", 8),
    choice("What part?", "40 percent", ["Two fifths"], "40 percent of them", 4),
    choice("Who brokered the truce?", "Sweden and Kenya", ["Kenya and Sweden"], *TRUCE),
    choice("Who brokered the truce?", "Sweden", ["Kenya", "Norway"], *TRUCE),
    choice("How many dams?", "64", ["46", "12"], *DAMS),
    choice(
        "What happened?",
        "They grew richer",
        ["Villages were abandoned"],
        "Dozens of villages were abandoned",
        9,
    ),
    text("How many dams?", "46", *DAMS, reject=("forty-six",)),
    Multiple(
        id="x",
        question="Who brokered it?",
        answers=("Sweden",),
        distractors=(Option(text="Kenya"),),
        evidence=cited(*TRUCE),
    ),
]


@pytest.mark.parametrize("question", TWO_RIGHT, ids=lambda one: f"{one.question} {one.key()[0]}")
def test_a_second_right_answer_is_found(errors, question):
    assert "S005" in errors(question)


LISTS = """The list has homes, schools, health-care centres, and markets. Among the guests were Lind and Prime Minister
Per Holm."""


@pytest.mark.parametrize(
    ("stem", "answer", "distractor", "codes"),
    [
        ("What is on the list?", "homes", "health-care centres", ["S005"]),
        ("What is on the list?", "homes", "airfields", []),
        ("Who was among the guests?", "Lind", "Per Holm", ["S005"]),
    ],
)
def test_items_further_apart_in_a_list_are_right_too(said_on, stem, answer, distractor, codes):
    quote = (
        "homes, schools, health-care centres, and markets" if answer == "homes" else "Lind and Prime Minister Per Holm"
    )
    evidence = (Citation(source="news", quote=quote),)
    question = Choice(id="x", question=stem, answer=answer, distractors=(Option(text=distractor),), evidence=evidence)
    assert said_on(LISTS, question) == codes


ENVOY = "Ada Quill, the Swedish envoy to Orsk, met Per Holm, Carl Moss and the Tavrians in May."


@pytest.mark.parametrize(
    ("answer", "other", "codes"), [("Ada Quill", "Swedish", []), ("Per Holm", "Carl Moss", ["S005"])]
)
def test_what_tells_of_whom_one_speaks_is_no_fellow_of_a_list(errors_on, answer, other, codes):
    asked = Choice(
        id="x",
        question="Who was at the meeting?",
        answer=answer,
        distractors=(Option(text=other), Option(text="Ida Brandt")),
        evidence=(Citation(source="news", quote=ENVOY.removesuffix(" in May."), paragraph=1),),
    )
    assert errors_on(ENVOY, asked) == codes


DYKE = """It is forbidden to breach, drain or dig the dyke. The raids may have been meant to make the farmers leave and
open the way for the horse, or simply to spread fear in the marsh, and not to burn the mill.

The isle bears barley, turnips for cows and pigs and oats.

She took socks, a spare shirt, a cape that served as a tent, and a lamp.
"""
FORBIDDEN = "What is it forbidden to do to the dyke?"
MEANT = "Which of these were the raids perhaps meant to do?"


@pytest.mark.parametrize(
    ("stem", "answer", "distractor", "quote", "codes"),
    [
        (FORBIDDEN, "Breaching it", "Painting it", "forbidden to breach, drain or dig", []),
        (FORBIDDEN, "Breaching", "Draining", "forbidden to breach, drain or dig", ["S005"]),
        (MEANT, "Make the farmers leave", "Spread fear in the marsh", "to make the farmers leave", ["S005"]),
        ("What grows on the isle?", "Barley", "Oats", "barley, turnips for cows and pigs and oats", ["S005"]),
        (MEANT, "Make the farmers leave", "Burn the mill", "to make the farmers leave", []),
    ],
)
def test_what_stands_in_like_clauses_is_right_too(errors_on, stem, answer, distractor, quote, codes):
    assert errors_on(DYKE, choice(stem, answer, [distractor, "Sing"], quote)) == codes


@pytest.mark.parametrize(("distractor", "codes"), [("The council", ["S005"]), ("The mayor", []), ("A miller", [])])
def test_what_another_quote_says_the_same_of_is_right_too(errors_on, distractor, codes):
    told = """A case is referred to the bench by a town of the bay. A case is referred to the bench by the council.

    The mayor may dismiss a miller."""
    quotes = ("is referred to the bench by a town", "is referred to the bench by the council", "The mayor may dismiss")
    evidence = tuple(Citation(source="news", quote=one) for one in quotes)
    options = (Option(text=distractor), Option(text="The sea"))
    asked = Choice(id="x", question="Who can refer a case to the bench?", answer="A town", distractors=options,
                   evidence=evidence)  # fmt: skip
    assert errors_on(told, asked) == codes


def test_what_a_distractor_has_in_brackets_is_what_it_is(errors_on):
    asked = choice(FORBIDDEN, "Breach", ["Letting the water off (drain)", "Sing"], "forbidden to breach, drain or dig")
    assert errors_on(DYKE, asked) == ["S005"]


@pytest.mark.parametrize(("distractor", "codes"), [("A spare shirt", ["S005"]), ("A tent", []), ("A rope", [])])
def test_what_is_not_ticked_and_stands_in_the_quoted_list_is_right_too(errors_on, distractor, codes):
    quote = "socks, a spare shirt, a cape that served as a tent, and a lamp"
    asked = Multiple(
        id="x",
        question="What did she take? Choose all that apply.",
        answers=("Socks", "A lamp"),
        distractors=(Option(text=distractor), Option(text="An oar")),
        evidence=cited(quote),
    )
    assert errors_on(DYKE, asked) == codes
