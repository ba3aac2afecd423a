"""Options that are statements of their own, held as such."""

import pytest

from quizapp.core.questions.choice import Choice
from quizapp.core.questions.common import Option
from quizapp.core.questions.multiple import Multiple
from quizapp.core.questions.text import Text
from quizapp.core.sources import Citation

REPORT = """The strikes were meant to force the tenants to flee and to make it easier for the lord to take the valley.
Most of them hit fields where there was no lawful target, the moot says.

The raids came from the millers, whom the reeve accuses of them. He has kept less grain than they.
"""
FIELDS = "hit fields where there was no lawful target"
RAIDS = "The raids came from the millers"


def choice(stem, answer, distractor, quote):
    return Choice(
        id="x",
        question=stem,
        answer=answer,
        distractors=(Option(text=distractor), Option(text="Nobody has said so yet")),
        evidence=(Citation(source="news", quote=quote),),
    )


@pytest.mark.parametrize(
    ("stem", "answer", "distractor", "quote", "codes"),
    [
        (
            "What does the moot say of the fields?",
            "They held many lawful targets",
            "They were all sold",
            FIELDS,
            ["S012"],
        ),
        ("What does the moot say of the fields?", "They held no lawful target", "They were all sold", FIELDS, []),
        ("What was lacking in the fields?", "A lawful target to strike", "They were all sold", FIELDS, []),
        ("What is told of them?", "The reeve accuses some", "The raids came from millers", RAIDS, ["S005"]),
        ("What is not told of them?", "The reeve accuses some", "The raids came from millers", RAIDS, []),
        ("What is told of them?", "The reeve accuses some", "The raids came from tenants", RAIDS, []),
        ("Who came?", "The millers came to raid", "The millers raided one another", RAIDS, []),
    ],
)
def test_an_option_that_is_a_statement_is_held_as_one(errors_on, stem, answer, distractor, quote, codes):
    assert errors_on(REPORT, choice(stem, answer, distractor, quote)) == codes


DOUBTED = """The flood has made many hamlets unlivable. Millers and wardens worked to hinder relief.

A warden shall in no case be exempt from the law. The chance of renewed drought looms large.
"""


@pytest.mark.parametrize(
    ("answer", "quote", "codes"),
    [
        ("The reeve bought the hamlets", "made many hamlets unlivable", ["S010"]),
        ("It has left them places where people can no longer live", "made many hamlets unlivable", []),
        ("They tried to get in the way of it", "worked to hinder relief", []),
        ("It was founded as a brewery", "worked to hinder relief", ["S010"]),
        ("A market will open next spring", "The chance of renewed drought looms large", ["S010"]),
        ("It leaves the possibility open", "The chance of renewed drought may loom large", []),
    ],
)
def test_a_clause_that_nothing_tells_is_doubted(said_on, answer, quote, codes):
    told = DOUBTED.replace("looms large", "may loom large") if "may loom" in quote else DOUBTED
    asked = choice("What does the moot say?", answer, "They were all sold", quote)
    assert [code for code in said_on(told, asked) if code == "S010"] == codes


SHARE = "The moot found that the majority of raids hit farms without any guard, far from the fords."


@pytest.mark.parametrize(
    ("stem", "answer", "codes"),
    [
        ("How many of the raids hit farms without any guard?", "Every single one", ["S012"]),
        ("By the moot's account, what share of the raids hit farms without any guard?", "All of them", ["S012"]),
        ("How many of the raids hit farms without any guard?", "The majority", []),
        ("How many of the raids hit farms without any guard?", "Most of them", []),
        ("How many of the raids were led by the reeve?", "Each of them", []),
    ],
)
def test_a_share_is_held_with_its_stem_as_a_statement(errors_on, stem, answer, codes):
    quote = "the majority of raids hit farms"
    asked = Choice(
        id="x", question=stem, answer=answer, distractors=(Option(text="Hardly any"),),
        evidence=(Citation(source="news", quote=quote),),
    )  # fmt: skip
    assert errors_on(SHARE, asked) == codes


HELD = "Brenna, which is largely held by the millers, sells salt. The riders burned all of the barns."


@pytest.mark.parametrize(
    ("stem", "answer", "quote", "codes"),
    [
        ("How much of Brenna do the millers hold?", "The whole town", "largely held by the millers", ["S012"]),
        ("How much of Brenna does the text say the millers hold?", "The entire town",
         "largely held by the millers", ["S012"]),
        ("How much of Brenna do the millers hold?", "Most of it", "largely held by the millers", []),
        ("How many of the barns did the riders burn?", "Every single barn", "burned all of the barns", []),
    ],
)  # fmt: skip
def test_all_of_it_is_said_of_what_the_stem_asks(errors_on, stem, answer, quote, codes):
    assert errors_on(HELD, choice(stem, answer, "Only the ferry", quote)) == codes


def test_who_is_robbed_of_a_thing_is_without_it(errors_on):
    told = "The raids may have been meant to “rob local tenants of the tools to feed themselves, or to burn the mills.”"
    answer, quote = "To leave tenants without the tools to feed themselves", "rob local tenants of the tools"
    asked = choice("What may the raids have been meant to do?", answer, "To sell the moon", quote)
    assert errors_on(told, asked) == []


FLOWN = """The Vellan flows by nearly 300 herders, many of them crowded into tents after the flood.

The valley, which is largely held by the League, is dry. The reeve has mended the dam at Orsk.

The drought has made many mills and hamlets unlivable. Both guilds worked to hinder relief for all the hamlets.
"""
IN_TENTS, IS_HELD = "many of them crowded into tents", "which is largely held by the League"
IN_HAMLETS, BOTH = "made many mills and hamlets unlivable", "Both guilds worked to hinder relief"


@pytest.mark.parametrize(
    ("stem", "answers", "quotes", "codes"),
    [
        (
            "What is said of the herders?",
            ("They number nearly 300", "All of them live in tents"),
            (IN_TENTS,),
            ["S012"],
        ),
        ("What is said of the herders?", ("They number nearly 300", "Many of them live in tents"), (IN_TENTS,), []),
        (
            "What has happened in the valley?",
            ("All the mills and hamlets have become impossible to live in", "The guilds hindered relief"),
            (IN_HAMLETS, BOTH),
            ["S012"],
        ),
        (
            "What has happened to the mills?",
            ("The drought has left all of them unlivable", "The guilds hindered relief"),
            (IN_HAMLETS, BOTH),
            ["S012"],
        ),
        (
            "What has happened in the valley?",
            ("Many mills and hamlets have become impossible to live in", "They hindered relief for all the hamlets"),
            (IN_HAMLETS, BOTH),
            [],
        ),
        (
            "Which of these are told?",
            ("The League holds the whole of the valley", "All herders of the Vellan are crowded into tents"),
            (IN_TENTS, IS_HELD),
            ["S012", "S012"],
        ),
        (
            "Which of these are told?",
            ("The League holds most of the valley", "Many herders of the Vellan are crowded into tents"),
            (IN_TENTS, IS_HELD),
            [],
        ),
    ],
)
def test_each_of_several_answers_is_held_to_the_quote_that_it_is_from(errors_on, stem, answers, quotes, codes):
    asked = Multiple(
        id="x",
        question=stem,
        answers=answers,
        distractors=(Option(text="They were all sold"), Option(text="Nobody has said so yet")),
        evidence=tuple(Citation(source="news", quote=quote) for quote in quotes),
    )
    assert errors_on(FLOWN, asked) == codes


@pytest.mark.parametrize(
    ("stem", "answer", "codes"),
    [
        ("How much of the valley does the League hold?", "all of it", ["S012"]),
        ("How much of the valley does the League hold?", "the whole valley", ["S012"]),
        ("How much of the valley does the League hold, says the text?", "most of it", []),
        ("How far is the valley held by the League?", "entirely", ["S012"]),
        ("How far is the valley held by the League?", "largely", []),
    ],
)
def test_how_much_is_held_is_read_with_what_asks_for_it(errors_on, stem, answer, codes):
    asked = Text(id="x", question=stem, answer=answer, evidence=(Citation(source="news", quote=IS_HELD),))
    assert errors_on(FLOWN, asked) == codes


TOWN = """In 1942, after long talks, the mill of Orsk was sold to a cousin of the reeve.

In 1948 the weavers of the Lower Ford, led by Ada Quill, went home over the hills to Selm.

The weir at Dolna was built in 1950 by the Harbour Guild, and it held 40 boats.
"""
SOLD, WEAVERS, WEIR = "the mill of Orsk was sold to a cousin", "In 1948 the weavers of the Lower Ford", "built in 1950"


@pytest.mark.parametrize(
    ("answer", "codes"),
    [
        ("The mill of Orsk was sold to a cousin of the reeve in 1942.", []),
        ("The mill of Orsk was sold to a cousin of the reeve in 1949.", ["S003"]),
        ("In 1942, after long talks, the mill of Selm was sold to a cousin of the reeve.", ["S004"]),
        ("In 1950, after long talks, the mill of Orsk was sold to a cousin of the reeve.", ["S003"]),
        ("The weir at Selm was built in 1950 by the Harbour Guild, and it held 40 boats.", ["S004"]),
        ("Built in 1950 by the Harbour Guild, the weir at Dolna held 40 boats.", []),
        ("Mara Holm led the weavers of the Lower Ford home over the hills to Selm.", ["S004"]),
    ],
)
def test_one_of_several_statements_is_held_to_the_sentence_that_it_nearly_is(errors_on, answer, codes):
    asked = Multiple(
        id="x",
        question="Which of these statements agree with the text?",
        answers=(answer, "Ada Quill led weavers of the Lower Ford."),
        distractors=(Option(text="The reeve burnt the weir."),),
        evidence=tuple(Citation(source="news", quote=quote) for quote in (SOLD, WEAVERS, WEIR)),
    )
    assert errors_on(TOWN, asked) == codes


@pytest.mark.parametrize(
    ("distractor", "codes"),
    [
        ("The mill of Orsk was sold to a cousin of the reeve.", ["S005"]),
        ("The mill of Orsk was sold to a cousin of the reeve in 1942.", ["S005"]),
        ("The mill of Orsk was sold to a cousin of the reeve in 1948.", []),
        ("The mill of Selm was sold to a cousin of the reeve.", []),
        ("The weir at Dolna was built in 1950 by the Harbour Guild.", ["S005"]),
        ("The weir at Dolna was built in 1950 by the weavers.", []),
    ],
)
def test_a_distractor_among_statements_is_held_to_its_own_sentence(errors_on, distractor, codes):
    asked = Multiple(
        id="x",
        question="Which of these statements agree with the text?",
        answers=("Ada Quill led weavers of the Lower Ford.", "The weir at Dolna held 40 boats."),
        distractors=(Option(text=distractor),),
        evidence=tuple(Citation(source="news", quote=quote) for quote in (SOLD, WEAVERS, WEIR)),
    )
    assert errors_on(TOWN, asked) == codes
