import pytest

from quizapp.core.checking.figures.bearing import is_of_another_figure
from quizapp.core.questions.choice import Choice
from quizapp.core.questions.common import Option
from quizapp.core.questions.number import Number
from quizapp.core.questions.true_false import TrueFalse
from quizapp.core.sources import Citation


def cited(quote, paragraph=None, source="news", section=""):
    return (Citation(source=source, quote=quote, paragraph=paragraph, section=section),)


def statement(text, answer, *evidence):
    return TrueFalse(id="x", question=text, answer=answer, evidence=cited(*evidence))


def choice(stem, answer, distractors, *evidence):
    options = tuple(Option(text=one) for one in distractors)
    return Choice(id="x", question=stem, answer=answer, distractors=options, evidence=cited(*evidence))


DRAINAGE = ("Indiscriminate drainage is prohibited", 2, "treaty", "Article 1")
SIGNED = ("It was not signed by Tavria", 6)
UNLICENSED = ("most of them unlicensed", 2)
PLAN = ("There was no apparent plan for their return", 9)
ELECTION = ("Members shall not be eligible for re-election", 2, "treaty", "Article 2")
DEMOLITION = ("has vowed to remove the dams", 5)

FLOOD = ("killed at least 31 people and injured 140", 3)

SOUND = [
    statement("No fewer than 31 people died in the floods.", True, *FLOOD),
    statement("Fewer than 31 people died in the floods.", False, *FLOOD),
    statement("Indiscriminate drainage is prohibited.", True, *DRAINAGE),
    statement("The truce was not signed by Tavria.", True, *SIGNED),
    statement("Most of the dams and weirs had no licence.", True, *UNLICENSED),
    statement("No plan for the return of the families was apparent.", True, *PLAN),
    statement("Indiscriminate drainage is permitted.", False, *DRAINAGE),
    statement("Members are eligible for re-election.", False, *ELECTION),
    choice("How does the treaty treat indiscriminate drainage?", "It is prohibited", ["It is permitted"], *DRAINAGE),
    choice("What is not permitted?", "Indiscriminate drainage", ["The use of water"], *DRAINAGE),
]
UNSOUND = [
    statement("Fewer than 31 people died in the floods.", True, *FLOOD),
    statement("The floods killed at most 31 people.", True, *FLOOD),
    statement("More than 3 million people live along the river.", True, "Nearly 3 million people live", 4),
    statement("Indiscriminate drainage is permitted.", True, *DRAINAGE),
    statement("Indiscriminate drainage is prohibited.", False, *DRAINAGE),
    statement("The truce was signed by Tavria.", True, *SIGNED),
    statement("There was an apparent plan for the return of the families.", True, *PLAN),
    statement("Members shall be eligible for re-election.", True, *ELECTION),
    statement("The government has vowed to remove the dams.", False, *DEMOLITION),
    statement("The truce was not signed by Tavria.", False, *SIGNED),
    choice("How does the treaty treat indiscriminate drainage?", "It is permitted", ["It is taxed"], *DRAINAGE),
    choice("One reeve floods a mill. May another do so in turn?", "Yes, such drainage is lawful", ["No"], *DRAINAGE),
]


@pytest.mark.parametrize("question", SOUND, ids=lambda one: f"{one.question} {one.key()[0]}")
@pytest.mark.parametrize("with_text", [True, False], ids=["text", "fingerprint"])
def test_sound_keys_pass(errors, question, with_text):
    assert errors(question, text=with_text) == []


@pytest.mark.parametrize("question", UNSOUND, ids=lambda one: f"{one.question} {one.key()[0]}")
def test_keys_contrary_to_their_quote_are_found(errors, question):
    assert "S012" in errors(question)


def test_the_message_says_both_words(found):
    finding = found(statement("Indiscriminate drainage is permitted.", True, *DRAINAGE))[0]
    assert "says “permitted” where its quote says “prohibited”" in finding.message


def test_a_quote_may_begin_behind_its_not(errors_on):
    text = "The old rule has been shown not to be in force, yet it is read aloud in many schools of Orsk."
    evidence = ("be in force, yet it is read aloud in many schools",)
    assert errors_on(text, statement(text, True, *evidence)) == []
    assert errors_on(text, statement(text.replace("not ", ""), True, *evidence)) == ["S012"]


CEASED = """The truce of May has reduced the fighting. A fragile calm followed, far from the towns, and food is scarce.
The towns are unlivable."""
POLES = [
    ("The truce led to heavier fighting.", "has reduced the fighting", ["S012"]),
    ("Since the truce of May the fighting has intensified.", "has reduced the fighting", ["S012"]),
    ("The fighting has diminished since the truce of May.", "has reduced the fighting", []),
    ("A solid calm followed.", "A fragile calm followed", ["S012"]),
    ("A brittle calm followed.", "A fragile calm followed", []),
    ("The calm was close to the towns.", "far from the towns", ["S012"]),
    ("Food is plentiful.", "and food is scarce", ["S012"]),
    ("Food is lacking.", "and food is scarce", []),
    ("The towns are habitable.", "towns are unlivable", ["S012"]),
    ("The towns are uninhabitable.", "towns are unlivable", []),
    ("Food is not plentiful.", "and food is scarce", []),
]


@pytest.mark.parametrize(("text", "quote", "expected"), POLES, ids=lambda one: one if isinstance(one, str) else "")
def test_words_of_two_poles_are_contrary_whatever_word_of_each_is_used(errors_on, text, quote, expected):
    assert errors_on(CEASED, statement(text, True, quote)) == expected


def test_a_quote_that_denies_what_its_sentence_has_asserted_bears_no_statement_out(errors_on):
    rule = "Where it is in doubt whether a school is being used for the war, it shall be presumed not to be so used."
    quote = "it shall be presumed not to be so used"
    assert errors_on(rule, statement("In doubt a school is presumed to be used for the war.", False, quote)) == []
    assert errors_on(rule, statement("In doubt a school is presumed not to be used for the war.", False, quote)) == [
        "S012"
    ]


def test_a_bound_that_a_stem_asks_for_is_held_against_that_of_the_figure(errors):
    def asked(bound):
        return Number(
            id="x", question=f"{bound} how many people did the floods kill?", answer=31, evidence=cited(*FLOOD)
        )

    assert errors(asked("At least")) == []
    assert errors(asked("At most")) == ["S012"]


DOUBT = "Where it is doubtful whether a barn is used by an army, it shall be presumed not to be so used."


@pytest.mark.parametrize(("answer", "codes"), [("That it is being so used", ["S012"]), ("That it is not so used", [])])
def test_an_answer_has_not_only_what_its_quote_denies(errors_on, answer, codes):
    asked = choice("What is presumed of a doubtful barn?", answer, ["That it is empty"], "presumed not to be so used")
    assert errors_on(DOUBT, asked) == codes


@pytest.mark.parametrize(
    ("answer", "codes"),
    [("Holding the nationality of a bank of the river", ["S012"]), ("Not being a national of a bank of the river", [])],
)
def test_an_answer_whose_first_word_the_quote_denies_is_against_it(said_on, answer, codes):
    told = "A pilot is one who steers for pay and is neither a national of a bank of the river nor sworn to one."
    evidence = cited("is neither a national of a bank of the river")
    options = (Option(text="Owning a boat"), Option(text="Speaking three languages"))
    asked = Choice(
        id="x", question="What belongs to being a pilot?", answer=answer, distractors=options, evidence=evidence
    )
    assert said_on(told, asked) == codes


@pytest.mark.parametrize(
    ("answer", "codes"),
    [("As remote", ["S012"]), ("As slight", ["S012"]), ("As nearly certain", []), ("As very real", [])],
)
def test_an_answer_is_held_against_what_is_said_around_its_quote(errors_on, answer, codes):
    told = "The chance of renewed fighting, and the dangers to the millers, loom large. The fair is far from the front."
    quote = "The chance of renewed fighting, and the dangers to the millers"
    asked = choice("How great is the chance that the fighting will flare up again?", answer, ["As a jest"], quote)
    assert errors_on(told, asked) == codes


WAR = """Both sides worked to hinder relief from reaching the millers. They struck barns in which there was no apparent
military objective. A deadlock has prevented the case from being referred to the moot. Orsk has vowed to retake the fen.

The dangers to the millers loom large. The flood made many mills unlivable. The sheep grazed nearly everywhere.
"""


@pytest.mark.parametrize(
    ("text", "quote", "codes"),
    [
        ("Both sides let the relief for the millers pass freely.", "worked to hinder relief", ["S012"]),
        ("Both sides held up relief for the millers.", "worked to hinder relief", []),
        (
            "The barns had something military in them.",
            "barns in which there was no apparent military objective",
            ["S012"],
        ),
        ("Nothing military was in the barns.", "barns in which there was no apparent military objective", []),
        ("The moot received the case.", "has prevented the case from being referred to the moot", ["S012"]),
        (
            "The case was kept from being referred to the moot.",
            "has prevented the case from being referred to the moot",
            [],
        ),
        ("Orsk has sworn to leave the fen alone.", "Orsk has vowed to retake the fen", ["S012"]),
        ("The threat to the millers is fading.", "The dangers to the millers loom large", ["S012"]),
        ("The flood made many mills safer.", "made many mills unlivable", ["S012"]),
    ],
)
def test_what_a_report_of_war_says_has_a_contrary_in_plain_words(errors_on, text, quote, codes):
    assert errors_on(WAR, statement(text, True, quote)) == codes


def test_nearly_is_no_place(errors_on):
    told = "The sheep grazed far from the mill, and nearly all of them were shorn."
    assert (
        errors_on(told, statement("Nearly all of the sheep grazed far from the mill.", True, "far from the mill")) == []
    )


DROVE = "The flood drove out 40 internally, and forced at least another 90 to live as strangers."


@pytest.mark.parametrize(
    ("text", "mine", "theirs", "sentence", "expected"),
    [
        ("At least 90 went abroad.", "abroad", "internally", DROVE, True),
        ("The flood made 40 move abroad.", "abroad", "internally", DROVE, False),
        ("It made 40 move within Orsk, 90 abroad.", "abroad", "internally", DROVE, True),
        ("Those 130 went abroad.", "abroad", "internally", DROVE, False),
        ("They went abroad.", "abroad", "internally", DROVE, False),
        (
            "Fewer than 31 died.",
            "less than 31",
            "at least 31",
            "The flood killed at least 31 people and injured 140.",
            False,
        ),
    ],
)
def test_what_is_said_of_another_figure_is_told_apart(text, mine, theirs, sentence, expected):
    assert is_of_another_figure(text, mine, theirs, sentence) is expected


@pytest.mark.parametrize(("text", "found"), [("At least 90 went abroad.", 0), ("The flood made 40 move abroad.", 1)])
def test_the_contrary_of_what_is_said_of_another_figure_is_no_fault(errors_on, text, found):
    question = statement(text, True, "The flood drove out 40 internally, and forced at least another 90")
    assert errors_on(DROVE, question) == ["S012"] * found


LEDGER = """The debts of a guild shall not be subject to any statute of limitations.

A breach of the rules shall not release the reeves from their legal obligations with respect to the millers. Raids on
barns in which there was no apparent military objective were repeated.
"""


@pytest.mark.parametrize(
    ("quote", "text", "codes"),
    [
        (
            "shall not be subject to any statute of limitations",
            "Wait long enough and a guild's debt lapses with time.",
            1,
        ),
        ("shall not be subject to any statute of limitations", "Wait as long as you like, no guild's debt lapses.", 0),
        (
            "shall not release the reeves from their legal obligations",
            "The dyers hide. Your reeves no longer owe the millers it.",
            1,
        ),
        (
            "shall not release the reeves from their legal obligations",
            "The dyers hide. Your reeves still owe the millers it.",
            0,
        ),
        ("there was no apparent military objective", "One could make out a military purpose behind the raids.", 1),
        ("there was no apparent military objective", "Nobody could make out a military purpose behind the raids.", 0),
        ("there was no apparent military objective", "The raids had no military purpose that was apparent.", 0),
    ],
)
def test_the_contrary_of_a_quote_behind_a_scene(errors_on, quote, text, codes):
    assert errors_on(LEDGER, statement(text, True, quote)) == ["S012"] * codes


GUILD = """A cease-fire has reduced the raids on the mills since May.

The moot shall have no power over any person who was under the age of 20 at the time.

Losses shall be repaid in whole or in part by the guild.

The war displaced 600 weavers within the valley.

No herder leaving a sinking ferry shall be made the object of raids. Ferrymen are not protected by this rule.
"""
AGE, PART, WITHIN = (
    "no power over any person who was under the age of",
    "repaid in whole or in part",
    "displaced 600 weavers within the valley",
)
SINKING, FERRYMEN = "No herder leaving a sinking ferry", "Ferrymen are not protected by this rule"


@pytest.mark.parametrize(
    ("text", "quotes", "wrong"),
    [
        ("Raids on the mills began before the cease-fire.", ("reduced the raids on the mills",), False),
        ("The moot has no power over any person who was too young.", (AGE,), False),
        ("A young person is out of the power of the moot.", (AGE,), False),
        ("A partial repayment of losses by the guild is one of the two.", (PART,), False),
        ("Some 600 weavers had to leave their homes, but stayed in the valley.", (WITHIN,), False),
        ("Some 600 weavers stayed in their homes.", (WITHIN,), True),
        ("A herder leaving a sinking ferry is protected.", (SINKING,), False),
        ("A herder leaving a sinking ferry is shielded from raids.", (SINKING,), False),
        ("A herder leaving a sinking ferry may be raided.", (SINKING,), True),
        ("The rule shields herders leaving a sinking ferry, but ferrymen are not covered.", (SINKING, FERRYMEN), False),
        ("The rule shields herders leaving a sinking ferry, and ferrymen are protected.", (FERRYMEN,), True),
    ],
)
def test_a_contrary_is_one_of_what_the_quote_speaks_of(errors_on, text, quotes, wrong):
    evidence = tuple(Citation(source="news", quote=quote) for quote in quotes)
    said = TrueFalse(id="x", question=text, answer=True, evidence=evidence)
    assert ("S012" in errors_on(GUILD, said)) is wrong


def test_to_go_away_is_to_come_from_there(errors_on):
    text = "She told of Ada Quill, who emigrated with her parents from Belm as a child and left school in May."
    question = statement(
        "Ada Quill left school after immigrating from Belm.", True, "who emigrated with her parents", 1
    )
    assert errors_on(text, question) == []
