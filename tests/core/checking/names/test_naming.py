import pytest

from quizapp.core.questions.choice import Choice
from quizapp.core.questions.cloze import Cloze, Gap
from quizapp.core.questions.common import Option
from quizapp.core.questions.multiple import Multiple
from quizapp.core.questions.text import Text
from quizapp.core.questions.true_false import TrueFalse
from quizapp.core.sources import Citation


def cited(quote, paragraph=None, source="news", section=""):
    return (Citation(source=source, quote=quote, paragraph=paragraph, section=section),)


def text(stem, answer, *evidence, **more):
    return Text(id="x", question=stem, answer=answer, evidence=cited(*evidence), **more)


def choice(stem, answer, distractors, *evidence, **more):
    options = tuple(Option(text=one) for one in distractors)
    return Choice(id="x", question=stem, answer=answer, distractors=options, evidence=cited(*evidence), **more)


def statement(text, answer, *evidence, **more):
    return TrueFalse(id="x", question=text, answer=answer, evidence=cited(*evidence), **more)


TRUCE = ("brokered by Sweden and Kenya", 6)
GUESTS = ("Among his guests were Anna Lind", 7)

SOUND = [
    text("Who brokered the truce?", "Sweden and Kenya", *TRUCE, accept=("Kenya and Sweden",)),
    text("Whose minister was a guest?", "Sweden", "the Swedish minister Per Holm", 7),
    text("Who said it?", "River Trust", "most of them unlicensed", 2, accept=("RT", "the River Trust")),
    text("Who released the report?", "The River Trust", "the River Trust (RT) said", 1),
    text(
        "Who visited the basin?",
        "Markov",
        "President Ilya Markov visited",
        7,
        accept=("Ilya Markov", "President Markov"),
    ),
    text("Who spoke of the drought?", "Ilya Markov", "Markov said the eight-month drought", 8),
    text("Which company runs the dams?", "Halden Power", "run by Halden Power", 5),
    text("Where does the Council sit?", "Orsk", "shall sit at Orsk", 1, "treaty", "Article 2"),
    text("Which article sets the seat?", "Article 2", "shall sit at Orsk", 1, "treaty", "Article 2"),
    text("Of which treaty?", "Treaty of the River Vellan", "shall sit at Orsk", 1, "treaty", "Article 2"),
    choice("Who was a guest?", "Anna Lind", ["Maria Lopez"], *GUESTS),
    choice("What is said of the dams?", "Most are unlicensed", ["All are old"], "most of them unlicensed", 2),
    choice("What was lacking?", "Apparent plans", ["Money"], "no apparent plan", 9),
    statement("Sweden and Kenya brokered a truce.", True, *TRUCE),
    statement("Norway brokered a truce.", False, *TRUCE),
]


@pytest.mark.parametrize("question", SOUND, ids=lambda one: f"{one.question} {one.key()[0]}")
@pytest.mark.parametrize("whole", [True, False], ids=["text", "fingerprint"])
def test_sound_keys_pass(errors, question, whole):
    assert errors(question, text=whole) == []


UNSOUND = [
    text("Who brokered the truce?", "Norway", *TRUCE),
    text("Who brokered the truce?", "Sweden and Norway", *TRUCE),
    text("Who was a guest?", "Maria Lopez", *GUESTS),
    text("Who visited the basin?", "Boris Markov", "President Ilya Markov visited", 7),
    text("Which company runs the dams?", "Union Water", "run by Halden Power", 5),
    text("Where does the Council sit?", "Geneva", "shall sit at Orsk", 1, "treaty", "Article 2"),
    text("Which article sets the seat?", "Article 3", "shall sit at Orsk", 1, "treaty", "Article 2"),
    text("Which article allows it?", "Article 4", "Indiscriminate drainage is prohibited", 2, "treaty", "Article 1"),
    text("Who brokered the truce?", "Sweden and Kenya", *TRUCE, accept=("Norway and Kenya",)),
    choice("Who was a guest?", "Maria Lopez", ["Ivan Petrov"], *GUESTS),
    statement("Norway and Kenya brokered a truce.", True, *TRUCE),
    Multiple(
        id="x",
        question="Who brokered it?",
        answers=("Sweden", "Norway"),
        distractors=(Option(text="Chile"),),
        evidence=cited(*TRUCE),
    ),
]


@pytest.mark.parametrize("question", UNSOUND, ids=lambda one: f"{one.question} {one.key()[0]}")
def test_names_that_the_evidence_lacks_are_found(errors, question):
    assert "S004" in errors(question)


def test_the_message_tells_the_names_that_are_there(found):
    finding = found(text("Who was a guest?", "Maria Lopez", *GUESTS))[0]
    assert "Anna Lind" in finding.message


def test_without_the_text_another_name_than_the_quote_has_is_found(found):
    question = text("Who brokered the truce?", "Norway", *TRUCE)
    assert [(one.code, one.severity) for one in found(question, text=False)] == [("S004", "error")]


REGION = """The Orm valley lies in Belm Province, north of the hills.

Nobody was asked about it.

By March the riders had retaken as much as half the province, and the court sat again.
"""
TWO = REGION.replace("north of the hills", "north of Vell Province")
SMALL_NAME = REGION.replace("north of the hills", "a province that Al ran")


@pytest.mark.parametrize(
    ("told", "said", "codes"),
    [
        (REGION, "The riders had won back up to half of Belm Province by March.", []),
        (REGION, "The riders had won back up to half of Vell Province by March.", ["S004"]),
        (TWO, "The riders had won back up to half of Belm Province by March.", ["S004"]),
        (SMALL_NAME, "The riders had won back up to half of Belm Province by March.", []),
    ],
)
def test_the_province_is_the_only_one_that_its_source_names(errors_on, told, said, codes):
    asked = statement(said, True, "retaken as much as half the province", 3)
    assert errors_on(told, asked) == codes


@pytest.mark.parametrize(
    ("answer", "codes"),
    [
        ("International Court of Trade", ["S004"]),
        ("International River Court", []),
        ("Common Court of Trade", ["S004"]),
        ("Joint Council of Guilds", []),
    ],
)
def test_a_bodys_name_that_begins_an_answer_is_one(errors_on, answer, codes):
    told = """The trade was slow, and a quarrel kept the case from the International River Court.

The Joint Council of Guilds has a common fund for international trade. A joint court of the guilds sits at Orsk."""
    evidence = cited("kept the case from the International River Court") + cited("The Joint Council of Guilds has")
    gap = Gap(name="body", asks=Text(id="body", question="", answer=answer))
    asked = Cloze(
        id="x", question="Fill the gap.", text="They spoke of the {body} here.", blanks=(gap,), evidence=evidence
    )
    assert errors_on(told, asked) == codes


@pytest.mark.parametrize(("answer", "codes"), [("Hay'at al-Orm", []), ("Hay’at al-Zug", ["S004"])])
def test_a_mark_inside_a_name_makes_no_other_name(errors_on, answer, codes):
    told = "The bridge is held by Hayat al-Orm, a band of the hills."
    asked = text("Who holds the bridge?", "Hayat al-Orm", "held by Hayat al-Orm", accept=(answer,))
    assert errors_on(told, asked) == codes


def test_what_is_in_a_state_is_in_its_country(said_on):
    told = "The Oregon-based guild of divers closed the lock, and Mexican divers opened it."
    evidence = (Citation(source="news", quote="The Oregon-based guild of divers"),)

    def said(country):
        stem = f"The guild of divers has its seat in {country}."
        return said_on(told, TrueFalse(id="x", question=stem, answer=True, evidence=evidence))

    assert "S004" not in said("the United States")
    assert "S004" in said("Norway")


def test_a_deed_that_an_answer_begins_with_is_no_name(said_on):
    told = "The reeves did nothing to stop the raids on Norway."
    evidence = (Citation(source="news", quote="did nothing to stop the raids"),)

    def said(answer):
        return said_on(told, Text(id="x", question="Who or what was left undone?", answer=answer, evidence=evidence))

    assert "S004" not in said("Halting the raids")
    assert "S004" in said("Hastings")
