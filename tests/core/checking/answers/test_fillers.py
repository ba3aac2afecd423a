import pytest

from quizapp.core.questions.choice import Choice
from quizapp.core.questions.cloze import Cloze, Gap
from quizapp.core.questions.common import Option
from quizapp.core.questions.number import Number
from quizapp.core.questions.text import Text
from quizapp.core.sources import Citation


def cited(quote, paragraph=None, source="news", section=""):
    return (Citation(source=source, quote=quote, paragraph=paragraph, section=section),)


def number(stem, answer, *evidence, **more):
    return Number(id="x", question=stem, answer=answer, evidence=cited(*evidence), **more)


def text(stem, answer, *evidence, **more):
    return Text(id="x", question=stem, answer=answer, evidence=cited(*evidence), **more)


def choice(stem, answer, distractors, *evidence, **more):
    options = tuple(Option(text=one) for one in distractors)
    return Choice(id="x", question=stem, answer=answer, distractors=options, evidence=cited(*evidence), **more)


GUESTS = ("Among his guests were Anna Lind", 7)
DAMS = ("counted 46 dams and 12 weirs", 2)
RUN = ("the dams, which are run by Halden Power", 5)

SOUND = [
    text("Which company runs the dams?", "Halden Power", *RUN),
    text("Which company runs the dams?", "Halden", *RUN),
    text("Whose guest was Anna Lind?", "Ilya Markov", *GUESTS),
    text("Who spoke of the drought?", "Ilya Markov", "Markov said the eight-month drought", 8),
    text("Which government vowed to remove the dams run by Halden Power?", "Tavria", *RUN),
    text("What is built of the basin's dams and weirs?", "a survey", *DAMS),
    number("How many dams were counted?", 46, *DAMS),
    number("How many dams and weirs are there in all?", 58, *DAMS),
    choice("Where do 40 percent live?", "In Orsk", ["In Tavria"], "40 percent of them in Orsk", 4),
    choice("What happened to the villages?", "They were left", ["They grew"], "Dozens of villages were abandoned", 9),
]
UNSOUND = [
    ("S004", text("Which company runs the dams?", "Tavria", *RUN)),
    ("S004", text("Who was among the guests?", "Ilya Markov", *GUESTS)),
    ("S004", text("Where do 40 percent of the people live?", "Tavria", "40 percent of them in Orsk", 4)),
    ("S004", text("Which company runs the dams?", "Riverworks", *RUN)),
    ("S003", number("How many dams were counted?", 12, *DAMS)),
    ("S003", number("How many weirs were counted?", 46, *DAMS)),
    ("S003", number("How many people were injured?", 2400, "injured 140", 3)),
    ("S003", number("In which year did the truce begin?", 8, "held since January 2020", 6)),
    ("S003", number("In which year did the truce begin?", 12, "held since January 2020", 6)),
    ("S005", choice("What became of the villages?", "They were painted", ["Abandoned"], "villages were abandoned", 9)),
]


@pytest.mark.parametrize("question", SOUND, ids=lambda one: f"{one.question} {one.key()[0]}")
@pytest.mark.parametrize("with_text", [True, False], ids=["text", "fingerprint"])
def test_sound_keys_pass(errors, question, with_text):
    assert errors(question, text=with_text) == []


@pytest.mark.parametrize(("code", "question"), UNSOUND, ids=lambda one: getattr(one, "question", one))
def test_what_the_quote_puts_in_the_place_is_told(errors, code, question):
    assert code in errors(question)


@pytest.mark.parametrize("question", [question for code, question in UNSOUND if code == "S004"])
def test_another_name_is_found_by_fingerprint_too(errors, question):
    assert "S004" in errors(question, text=False)


def test_the_message_names_what_the_quote_has(found):
    finding = found(text("Which company runs the dams?", "Tavria", *RUN))[0]
    assert "names “Halden Power”, not “Tavria”" in finding.message


def test_an_error_leaves_no_doubt_beside_it(found):
    question = text("Which company runs the dams?", "Riverworks", *RUN)
    assert [one.code for one in found(question) if one.code.startswith("S")] == ["S004"]


NAMED = [
    ("S004", text("Where in Tavria do 40 percent live?", "Sweden", "40 percent of them in Orsk", 4)),
    ("S004", text("Which minister was a guest?", "Ilya Markov", "the Swedish minister Per Holm", 7)),
    ("S004", text("Which power company runs the dams?", "Kandahar", *RUN)),
]


@pytest.mark.parametrize(("code", "question"), NAMED, ids=lambda one: getattr(one, "question", one))
def test_a_word_that_stem_and_quote_share_makes_no_name_given(errors, code, question):
    assert code in errors(question)


RIVER = (
    "Between Selm and Orsk the Lower Vell flows through the Vell Gorge, a long valley, and meets the Upper Vell there."
    " The feast of the Battle of Paris is kept at Hamm, Paris, with mock combat. The Harbour Trust of Sarn and the"
    " Friends of Orsk Bridge backed it; the Bridge Fund at Belm did not."
)


@pytest.mark.parametrize(
    ("question", "right", "wrong", "quote"),
    [
        ("What flows from Selm to Orsk?", "Lower Vell", "Upper Vell", "the Lower Vell flows through the Vell Gorge"),
        ("Where is mock combat held?", "Hamm", "Battle of Paris", "is kept at Hamm, Paris, with mock combat"),
        ("What did not back it?", "Bridge Fund", "Harbour Trust of Sarn and the Friends of Orsk Bridge",
         "the Bridge Fund at Belm did not"),
    ],
)  # fmt: skip
def test_a_name_of_which_the_quote_has_a_word_in_another_name_is_another(errors_on, question, right, wrong, quote):
    def said(answer):
        evidence = (Citation(source="news", paragraph=1, quote=quote),)
        return errors_on(RIVER, Text(id="t", question=question, answer=answer, evidence=evidence))

    assert said(right) == []
    assert "S004" in said(wrong)


def test_a_gap_is_not_filled_by_a_name_that_shares_a_word_with_its_own(errors_on):
    def said(answer):
        gap = Gap(name="a", asks=Text(id="", question="", answer=answer))
        evidence = (Citation(source="news", paragraph=1, quote="the Lower Vell flows through the Vell Gorge"),)
        text = "Between Selm and Orsk the Lower Vell flows through the {a}, a long valley."
        return errors_on(RIVER, Cloze(id="c", question="Fill the gap.", text=text, blanks=(gap,), evidence=evidence))

    assert said("Vell Gorge") == []
    assert said("Lower Vell") == ["S004"]


@pytest.mark.parametrize(
    ("question", "right", "wrong", "quote"),
    [
        ("What is the Tavrian name for Neptune?", "Dalavan", "Neptune", "is Dalavan, and Neptune is no god there"),
        ("Where did Quill teach?", "Sarn Institute", "Ada Quill", "Ada Quill and her pupils at the Sarn Institute"),
        ("What is the rock near Sarn?", "Lorla", "Vell", "the Vell flows around the rock Lorla"),
        ("What is the largest mill in Orsk?", "The Nadir", "Selm", "The Nadir is the largest mill from Orsk to Selm"),
    ],
)  # fmt: skip
def test_what_the_stem_speaks_of_does_not_answer_it(errors_on, question, right, wrong, quote):
    def said(answer):
        evidence = (Citation(source="news", paragraph=1, quote=quote),)
        return errors_on(f"It is said that {quote}.", Text(id="t", question=question, answer=answer, evidence=evidence))

    assert said(right) == []
    assert "S004" in said(wrong)


def test_what_is_accepted_beside_a_name_does_not_excuse_it(errors_on):
    told = "A quarrel of the millers is settled by the Weir Chamber. The Fen Chamber hears the reeves."
    asked = Text(
        id="x", question="Which chamber settles a quarrel of the millers?", answer="the Fen Chamber",
        accept=("Fen Chamber",), evidence=cited("is settled by the Weir Chamber"),
    )  # fmt: skip
    assert "S004" in errors_on(told, asked)
