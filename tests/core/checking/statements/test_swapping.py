import pytest

from quizapp.core.anchoring import parse_source_text
from quizapp.core.checking.check import check
from quizapp.core.checking.reading.evidence import Evidence
from quizapp.core.course import Course, Quiz
from quizapp.core.findings import FixedPlaces
from quizapp.core.questions.cloze import Cloze, Gap
from quizapp.core.questions.text import Text
from quizapp.core.questions.true_false import TrueFalse
from quizapp.core.sources import Citation, Source


def cited(quote, paragraph):
    return (Citation(source="news", quote=quote, paragraph=paragraph),)


def statement(text, answer, *evidence):
    return TrueFalse(id="x", question=text, answer=answer, evidence=cited(*evidence))


FLOODS = ("killed at least 31 people and injured 140", 3)
PEOPLE = ("in Orsk, the capital of Tavria", 4)
TRUCE = ("brokered by Sweden and Kenya", 6)
VOW = ("has vowed to remove the dams", 5)

EXCHANGED = [
    ("S003", "The floods of 2017 killed at least 61 people and injured 140, and destroyed 2,400 homes.", FLOODS),
    (
        "S004",
        "Nearly 3 million people live along the river, 40 percent of them in Halden, the capital of Tavria.",
        PEOPLE,
    ),
    ("S004", "A truce over the water, brokered by Sweden and Tavria, has held since January 2020.", TRUCE),
    ("S012", "The government of Tavria has not vowed to remove the dams, which are run by Halden Power.", VOW),
    (
        "S012",
        "Nearly 3 million people live along the capital of Tavria, 40 percent of them in Orsk, the capital of Tavria.",
        PEOPLE,
    ),
]

TRUE = [
    ("The floods of 2017 killed at least 31 people and injured 140, and destroyed 2,400 homes.", FLOODS),
    ("The floods of 2017 killed at least 31 people and injured 140.", FLOODS),
    ("The truce was not signed by Tavria.", ("It was not signed by Tavria", 6)),
]

OTHER_WORDS = [
    ("The government of Tavria has promised to remove the dams, which are run by Halden Power.", VOW),
    ("The truce over the water, brokered by Sweden and Kenya, lasts since January 2020.", TRUCE),
    ("The dams, which are run by Halden Power, are to be removed.", VOW),
]


@pytest.mark.parametrize(("code", "text", "evidence"), EXCHANGED)
def test_a_thing_exchanged_in_the_sources_own_words_is_found(errors, code, text, evidence):
    assert code in errors(statement(text, True, *evidence))


@pytest.mark.parametrize(("code", "text", "evidence"), EXCHANGED)
def test_and_rightly_keyed_false(errors, code, text, evidence):  # noqa: ARG001
    assert errors(statement(text, False, *evidence)) == []


@pytest.mark.parametrize(("text", "evidence"), TRUE)
def test_the_sources_own_words_are_true(errors, text, evidence):
    assert errors(statement(text, True, *evidence)) == []
    assert errors(statement(text, False, *evidence)) == ["S012"]


@pytest.mark.parametrize(("text", "evidence"), OTHER_WORDS)
def test_another_word_may_be_a_synonym(errors, text, evidence):
    assert errors(statement(text, True, *evidence)) == []


GAP = "Nearly 3 million people live along the river, 40 percent of them in {town}, the capital of Tavria."


@pytest.mark.parametrize(("filled", "right"), [("Orsk", True), ("Halden Power", False), ("a survey", False)])
def test_a_gap_is_filled_with_what_the_source_has_there(errors, filled, right):
    town = Gap(name="town", asks=Text(id="town", question="", answer=filled))
    question = Cloze(id="x", question="Fill in the gap.", text=GAP, blanks=(town,), evidence=cited(*PEOPLE))
    assert (errors(question) == []) is right


@pytest.mark.parametrize(
    ("text", "filled", "codes"),
    [
        ("Halden hid {gap}", "violations of its licence", []),
        ("the trust said; Halden hid {gap}", "in 2017", ["S003"]),
        ("Halden hid it {gap}", "from the families", []),  # the place is not the source's
        ("{gap} hid violations of its licence", "Halden", []),
        ("{gap} hid violations of its licence", "Ilya Markov", ["S004"]),
        ("Halden hid {gap} of its licence, the trust said", "breaches and other things of many kinds", ["S012"]),
        ("Halden hid {gap} of its licence, the trust said", "violations", []),
        ("Halden {gap} of it", "spoke", []),  # too few words hold the place
    ],
)
def test_what_stands_between_the_words_beside_a_gap_belongs_there(errors, text, filled, codes):
    gap = Gap(name="gap", asks=Text(id="gap", question="", answer=filled))
    evidence = cited("Halden hid violations of its licence", 10)
    assert errors(Cloze(id="x", question="Fill in the gap.", text=text, blanks=(gap,), evidence=evidence)) == codes


def test_a_spelling_that_is_accepted_too_may_be_the_sources(errors):
    asks = Text(id="gap", question="", answer="breaches", accept=("violations",))
    question = Cloze(
        id="x", question="Fill in.", text="Halden hid {gap} of its licence", blanks=(Gap(name="gap", asks=asks),),
        evidence=cited("Halden hid violations of its licence", 10),
    )  # fmt: skip
    assert errors(question) == []


def test_the_message_says_what_stands_in_the_place(found):
    (finding,) = (one for one in found(statement(EXCHANGED[1][1], True, *PEOPLE)) if "is put where" in one.message)
    assert "“Halden” is put where paragraph 4 of news says “Orsk”" in finding.message


MILL = (
    "Ada Quill sold the mill to Per Holm in 1871. Holm and Quill met Lind in Orsk. The mill of Orsk burned in 1890,"
    " and Anna Lind built it anew as the mill of Tavria."
)


@pytest.mark.parametrize(
    ("text", "quote", "codes"),
    [
        ("Per Holm sold the mill to Ada Quill in 1871.", "sold the mill to Per Holm in", ["S012"]),
        ("Quill and Holm met Lind in Orsk.", "Holm and Quill met Lind", []),
        (
            "The mill of Tavria burned in 1890, and Anna Lind built it anew as the mill of Orsk.",
            "Lind built it",
            ["S012"],
        ),
    ],
)
def test_two_names_in_each_others_place_are_found(errors_on, text, quote, codes):
    assert errors_on(MILL, TrueFalse(id="x", question=text, answer=True, evidence=cited(quote, 1))) == codes


@pytest.mark.parametrize(
    ("text", "quote"),
    [
        ("Per Holm sold the mill to Ada Quill in 1871.", "sold the mill to"),
        ("Ada Quill sold the mill to Anna Lind in 1871.", "Ada Quill sold the mill to"),
        ("Ada Quill sold the mill to Per Holm in 1890.", "Ada Quill sold the mill to"),
        ("Holm and Quill met Lind in Tavria.", "Holm and Quill met Lind"),
    ],
)
def test_a_name_of_the_passage_in_anothers_place_makes_a_statement_false(said_on, text, quote):
    assert said_on(MILL, TrueFalse(id="x", question=text, answer=False, evidence=cited(quote, 1))) == []


def test_a_statement_that_repeats_its_quote_and_names_whom_the_sentence_means_is_true(errors_on):
    passage = "Ada Quill owned a mill. She sold the mill to Per Holm."
    text = "Ada Quill sold the mill to Per Holm."
    evidence = cited("sold the mill to Per Holm", 1)
    assert errors_on(passage, TrueFalse(id="x", question=text, answer=False, evidence=evidence)) == ["S012"]


VALVES = "Many a valve can fail in a frost, such as the Orm Bend Valve, which can flood the yard of Halden Power."
OTHERS = "Other valves are the Selm Gate and one made by Sluice; a gate and a sluice need oil."


@pytest.mark.parametrize("other", ["Selm Gate", "Sluice"])
def test_a_name_is_one_inside_a_statement_though_the_rest_of_it_be_cut_away(said_on, other):
    told, wrong = f"{VALVES} {OTHERS}", VALVES.replace("Orm Bend Valve", other)
    quote = (Citation(source="news", quote="the Orm Bend Valve, which can flood"),)
    assert said_on(told, TrueFalse(id="x", question=wrong, answer=True, evidence=quote)) == ["S004"]
    assert said_on(told, TrueFalse(id="x", question=wrong, answer=False, evidence=quote)) == []


@pytest.mark.parametrize(
    ("body", "codes"),
    [("RT", []), ("River Trust", []), ("CV", ["S004"]), ("Weir Bench", ["S004"])],
)
def test_a_law_s_own_body_may_be_named_in_full(body, codes):
    told = "The thefts within the reach of the Trust shall not be subject to any term of years."
    text = f"The thefts within the reach of the {body} shall never be subject to any term of years."
    record = Source(id="law", title="Statute of the River Trust", kind="treaty")
    asked = TrueFalse(
        id="x",
        question=text,
        answer=True,
        evidence=(Citation(source="law", quote="shall not be subject to any term of years"),),
    )
    course = Course(
        id="c",
        title="C",
        sources={"law": record},
        terms={"RT": "River Trust", "CV": "Council of the Vellan"},
        quizzes={"q": Quiz(id="q", title="Q", questions=(asked,))},
    )
    found = check(course, Evidence(texts={"law": parse_source_text(told)}), FixedPlaces())
    assert [one.code for one in found if one.code in {"S004", "S010", "S012"}] == codes


FAIR = """After years of losses, Halden had regained the wool prize among the Ten Guilds in 1984 on the strength of its
dyes. The price of both wool and flax can be set through the Weir and Ford Council.

The Wool Board produces papers that support the Tavrian Wool Pact on Dyes, which is the main pact on dyes of the Vale.
The ultimate aim of the Wool Board is to steady the price of wool.

Per Holm, a Tavrian reeve and friend of the mill, was born here in 1745. The mill of Orsk stands beside the weir.

Anna Lind once argued that the Soviet Union had itself become a buyer of wool.
"""


@pytest.mark.parametrize(
    ("text", "quote", "paragraph", "codes"),
    [
        ("Halden regained the wool prize in Tavria in 1984.", "regained the wool prize among", 1, ["S004"]),
        ("Halden regained the wool prize in Orsk in 1984.", "regained the wool prize among", 1, ["S004"]),
        ("Belm had regained the wool prize among the Ten Guilds.", "regained the wool prize", 1, ["S004"]),
        ("The Vale's main pact on dyes is the Tavrian Wool Pact on Dyes.", "the Tavrian Wool Pact on Dyes", 2, []),
        ("Per Holm was born in Orsk in 1745.", "was born here in 1745", 3, []),
        ("Per Holm was born in Halden in 1745.", "was born here in 1745", 3, ["S004"]),
        ("Anna Lind argued that the USSR had itself become a buyer of wool.", "Anna Lind once argued", 4, []),
        ("Anna Lind argued that France had itself become a buyer of wool.", "Anna Lind once argued", 4, ["S004"]),
    ],
)
def test_an_adjunct_of_its_own_is_put_for_no_name(errors_on, text, quote, paragraph, codes):
    assert errors_on(FAIR, TrueFalse(id="x", question=text, answer=True, evidence=cited(quote, paragraph))) == codes


def test_a_title_before_a_statement_is_no_part_of_its_names(errors_on):
    text = "“The Old Reeve”: Holm was born in {} in 1745."
    for town, codes in (("Orsk", []), ("Halden", ["S004"])):
        question = TrueFalse(
            id="x", question=text.format(town), answer=True, evidence=cited("was born here in 1745", 3)
        )
        assert errors_on(FAIR, question) == codes
