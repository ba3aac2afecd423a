"""Distractors that are items of the very list that the answer is an item of."""

import pytest

from quizapp.core.questions.categorise import Categorise, Group
from quizapp.core.questions.choice import Choice
from quizapp.core.questions.common import Option
from quizapp.core.questions.multiple import Multiple
from quizapp.core.sources import Citation

RULES = """1. At the spring meeting, the tenants may:

(a) Object to the dues;

(b) Inspect the ledger kept by the steward; and

(c) Elect a reeve, in particular:

(i) from among the elders;

(ii) by a show of hands.

2. The steward shall not:

(a) let the common to strangers;

(b) sell timber without leave.

3. The fines are:

(a) ten crowns for a stray goat; or

(b) a day of labour, where the goat has eaten winter corn.

6. The reeve may punish a stranger for:

(a) Burning the winter corn;

(b) Causing serious bodily or other harm to tenants of the manor; or

(c) Leading the goats of the manor to another common.

5. The court may sit if:

(a) a quarrel is brought before it by an elder;

(b) a quarrel is brought before it by the steward; or

(c) the moon is full.

4. The common consists of the following parts:

(a) The heath;

(b) A north wood, a south wood and a fen.
"""
DUES, LABOUR, HEATH = "Object to the dues", "a day of labour", "(a) The heath"
MAY = "What may the tenants do at the spring meeting?"
PARTS = "Which of these is a part of the common?"


def choice(stem, answer, distractor, quote):
    options = (Option(text=distractor), Option(text="Drain the millpond"))
    evidence = (Citation(source="news", quote=quote),)
    return Choice(id="x", question=stem, answer=answer, distractors=options, evidence=evidence)


@pytest.mark.parametrize(
    ("stem", "answer", "distractor", "quote"),
    [
        (MAY, "Object to the dues", "Inspect the ledger", DUES),
        (MAY, "Object to the dues", "Inspect the ledger kept by the steward", DUES),
        (MAY, "Object to the dues", "Elect a reeve", DUES),
        (PARTS, "The heath", "The south wood", HEATH),
        ("Who can bring a quarrel before the court?", "An elder", "The steward", "brought before it by an elder"),
        ("How may the tenants elect a reeve?", "From among the elders", "By a show of hands", "from among the elders"),
    ],
)
def test_another_item_of_the_list_is_right_too(errors_on, stem, answer, distractor, quote):
    assert errors_on(RULES, choice(stem, answer, distractor, quote)) == ["S005"]


@pytest.mark.parametrize(
    ("stem", "answer", "distractor", "quote"),
    [
        (MAY, "Object to the dues", "Burn the ledger", DUES),
        (MAY, "Object to the dues", "Let the common to strangers", DUES),  # of another list
        (MAY, "Object to the dues", "Ledger", DUES),  # a word of an item is not the item
        # The stem has words of the answer's own item.
        ("What may the tenants do about the dues at the meeting?", "Object", "Inspect the ledger", DUES),
        ("What are the fines where the goat has eaten corn?", "A day of labour", "Ten crowns", LABOUR),
        ("What does the heath belong to?", "The common", "A fen", HEATH),
    ],
)
def test_what_the_stem_does_not_ask_for_is_a_fair_distractor(errors_on, stem, answer, distractor, quote):
    assert errors_on(RULES, choice(stem, answer, distractor, quote)) == []


def test_an_item_that_is_not_ticked_is_right_too(errors_on):
    asked = Multiple(
        id="x",
        question=MAY,
        answers=("Object to the dues", "Inspect the ledger"),
        distractors=(Option(text="Elect a reeve"), Option(text="Drain the millpond")),
        evidence=(Citation(source="news", quote=DUES), Citation(source="news", quote="Inspect the ledger")),
    )
    assert errors_on(RULES, asked) == ["S005"]


@pytest.mark.parametrize(
    ("tenants", "steward", "codes"),
    [
        (("Objecting to the dues", "Electing a reeve"), ("Selling timber",), []),
        (("Objecting to the dues", "Selling timber"), ("Letting the common",), ["S012"]),
    ],
)
def test_an_item_is_of_the_group_that_introduces_its_list(errors_on, tenants, steward, codes):
    quotes = ("Object to the dues", "Elect a reeve", "let the common to strangers", "sell timber without leave")
    asked = Categorise(
        id="x",
        question="Who is it laid down for?",
        groups=(Group(name="The tenants", items=tenants), Group(name="The steward", items=steward)),
        evidence=tuple(Citation(source="news", quote=quote) for quote in quotes),
    )
    assert errors_on(RULES, asked) == codes


def test_what_stands_under_prohibited_is_denied_by_that(errors_on):
    rules = "It is prohibited to let the common to strangers.\n\nThe tenants may object to the dues."
    asked = Categorise(
        id="x",
        question="Sort these acts.",
        groups=(Group(name="Prohibited", items=("Letting the common to strangers",)),
                Group(name="Permitted", items=("Objecting to the dues",))),
        evidence=(Citation(source="news", quote="prohibited to let the common"),
                  Citation(source="news", quote="may object to the dues")),
    )  # fmt: skip
    assert errors_on(rules, asked) == []


def test_a_kind_of_list_in_a_name_tells_nothing(errors_on):
    rules = "These are examples of ruses: a false dawn, a mock sail.\n\nThese are treasons: a sold key, a lit lamp."
    quotes = ("examples of ruses: a false dawn, a mock sail", "treasons: a sold key, a lit lamp")
    asked = Categorise(
        id="x",
        question="Sort these.",
        groups=(Group(name="Examples of treasons", items=("A sold key", "A mock sail")),
                Group(name="Ruses", items=("A false dawn",))),
        evidence=tuple(Citation(source="news", quote=quote) for quote in quotes),
    )  # fmt: skip
    assert errors_on(rules, asked) == ["S012"]


def test_the_sentence_of_an_item_outranks_its_heading(errors_on):
    rules = """# Of treasons

The tenants commit treasons by a sold key or a lit lamp.

Among ruses, which are free to all, are such tricks: a false dawn, a mock sail, a painted fort."""
    quotes = ("by a sold key or a lit lamp", "such tricks: a false dawn, a mock sail")
    asked = Categorise(
        id="x",
        question="Sort these.",
        groups=(Group(name="Treasons", items=("A sold key", "Setting up a mock sail")),
                Group(name="Ruses", items=("A false dawn",))),
        evidence=tuple(Citation(source="news", quote=quote) for quote in quotes),
    )  # fmt: skip
    assert errors_on(rules, asked) == ["S012"]


CORN, PUNISH = "Burning the winter corn", "For which of these may the reeve punish a stranger?"


@pytest.mark.parametrize(
    "distractor", ["Causing its tenants serious bodily harm", "Causing grave bodily harm to the tenants"]
)
def test_an_item_in_near_words_of_the_same_order_is_right_too(errors_on, distractor):
    assert "S005" in errors_on(RULES, choice(PUNISH, CORN, distractor, CORN))


@pytest.mark.parametrize(
    "distractor",
    ["Causing its tenants great mirth", "Sparing tenants serious bodily harm"],
)
def test_an_item_with_a_strange_word_or_turned_round_is_fair(errors_on, distractor):
    assert "S005" not in errors_on(RULES, choice(PUNISH, CORN, distractor, CORN))


ORDERS = """1. A tenant is out of the feud if:

(a) he is in the keeping of the other clan;

(b) he plainly shows that he gives up; or

(c) he lies sick, provided that he does not lift a blade.

2. The following acts against tenants are forbidden at any season and in any place:

(a) harm to their bodies, in particular:

(i) branding;

(ii) flogging of any sort;

(b) collective fines;

(c) the taking of pledges;

(d) insults to their honour, in particular mocking and degrading songs, shaving of the head and any kind of spitting;

(e) practices of bondage and other mean practices that rest on debt.

3. The moot may hear a quarrel if:

(a) it is sent to the reeve by an elder under rule 14;

(b) it is sent to the reeve by the guild of millers, acting under its charter; or

(c) the reeve has opened it himself.

4. In addition to a fine, the moot may order:

(a) a day of penance before the fair;

(b) the loss of goats and of the money that they brought.

5. The common is open to a flock that:

(a) belongs to one of the farms;

(b) is known and licensed by the warden; or

(c) is licensed under rule 9.
"""
SHOWS, PLEDGES, ELDER = "plainly shows that he gives up", "the taking of pledges", "sent to the reeve by an elder"
OUT = "Provided he does not run and lifts no blade, which of these is out of the feud?"
BARRED = "Which act against tenants who are no millers is forbidden at any season and in any place?"
HEARS = "In which case may the moot hear a quarrel?"
ORDERED = "Besides a fine, what may the moot order?"


@pytest.mark.parametrize(
    ("stem", "answer", "distractor", "quote"),
    [
        (OUT, "A man who plainly shows that he gives up", "A man who is in the keeping of the other clan", SHOWS),
        (BARRED, "Taking pledges", "Fining tenants collectively", PLEDGES),
        (BARRED, "Taking pledges", "Mocking and degrading songs", PLEDGES),
        (BARRED, "Taking pledges", "Shaving the head", PLEDGES),
        (BARRED, "Taking pledges", "Bondage", PLEDGES),
        (BARRED, "Taking pledges", "Branding", PLEDGES),
        (BARRED, "Branding", "Collective fines", "branding"),
        (HEARS, "An elder has sent it to the reeve", "The guild of millers sends it to the reeve", ELDER),
        (ORDERED, "A day of penance", "The loss of goats", "a day of penance before the fair"),
        (
            "To which flock is the common open?",
            "One that belongs to a farm",
            "One that the warden knows and licenses",
            "belongs to one of the farms",
        ),
    ],
)
def test_an_item_in_words_of_its_own_is_right_too(errors_on, stem, answer, distractor, quote):
    assert "S005" in errors_on(ORDERS, choice(stem, answer, distractor, quote))


@pytest.mark.parametrize(
    ("stem", "answer", "distractor", "quote"),
    [
        (OUT, "A man who plainly shows that he gives up", "A man who has broken his blade", SHOWS),
        (OUT, "A man who plainly shows that he gives up", "A man who keeps the other clan out", SHOWS),
        (BARRED, "Taking pledges", "Fining tenants one by one", PLEDGES),
        (BARRED, "Taking pledges", "Songs", PLEDGES),  # a word of what is named is not it
        (HEARS, "An elder has sent it to the reeve", "The reeve sends it to the guild of millers", ELDER),
        (ORDERED, "The loss of goats", "A day of penance after the fair", "the loss of goats and of the money"),
        # The stem has what only one of the items has.
        ("Which act against tenants is forbidden as it rests on debt?", "Bondage", "Taking pledges",
         "practices of bondage"),
        ("In which case under rule 14 may the moot hear a quarrel?", "It is sent by an elder",
         "It is sent by the guild of millers", ELDER),
        ("Which flock is open to the common under rule 9?", "One that is licensed", "One that belongs to a farm",
         "is licensed under rule 9"),
    ],
)  # fmt: skip
def test_what_an_item_does_not_say_is_fair(errors_on, stem, answer, distractor, quote):
    assert "S005" not in errors_on(ORDERS, choice(stem, answer, distractor, quote))
