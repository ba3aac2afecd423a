"""Sound keys in the words of everyday that were once held up, and beside each the unsound one that must be found."""

import pytest

from quizapp.core.checking.reading.denials import said_words
from quizapp.core.questions.categorise import Categorise, Group
from quizapp.core.questions.choice import Choice
from quizapp.core.questions.common import Option
from quizapp.core.questions.matching import Matching, Pair
from quizapp.core.questions.multiple import Multiple
from quizapp.core.questions.number import Number
from quizapp.core.questions.ordering import Ordering
from quizapp.core.questions.true_false import TrueFalse
from quizapp.core.sources import Citation

MILL = """A cease-fire between the guilds has reduced fighting on the quays of Orsk.

No heron may be sold by a reeve. In no case shall a seal exempt a reeve from the toll.

Clerks may be moved from the Toll Bench to the Weir Bench, but no clerk who heard a case shall sit on the Toll Bench.

Grain of a plain kind that is sold without any hidden charge needs the consent of the reeve.

It was brought to Tavria in 1890 and outnumbers the native otter. The fever kills most otters.

The inquiry blamed a damp cellar and cleared Ada Quill. The ledgers survived because the vault had been shut.

Children under ten pay nothing; pensioners pay half. Dogs are not admitted, guide dogs excepted.

The school opened in 1891. Boys were first admitted in 1962. Whoever is late pays 20 cents a day.

Of 212 pleas the bench upheld 48 and dismissed 120; the rest are waiting.

Sourdough needs no yeast from a packet: the wild yeasts in the flour do the work.

Moles do not see red, yet find poppies by their violet light, which owls can see.

Since 1999 the old hall has housed the town museum, and the school has moved to the former barracks.

The floods left the fens without grain, with salt, oil and tools all lacking.

Nobody doubts it: Quill does not dispute the charge of long delays.
"""


def cited(*quotes):
    return tuple(Citation(source="news", quote=quote) for quote in quotes)


STATEMENTS = [
    ("has reduced fighting", "Since the cease-fire there has been less fighting.", []),
    ("shall a seal exempt a reeve", "A seal doesn't get a reeve exempt from the toll.", []),
    ("shall a seal exempt a reeve", "A seal gets a reeve exempt from the toll.", ["S012"]),
    ("may be sold by a reeve", "A reeve can't sell a heron.", []),
    ("no clerk who heard a case shall sit", "A clerk who heard a case is barred from sitting on the Toll Bench.", []),
    ("brought to Tavria in 1890", "It is not native to Tavria.", []),
    ("The fever kills most otters", "Few otters survive the fever.", []),
    ("The fever kills most otters", "Most otters survive the fever.", ["S012"]),
    ("cleared Ada Quill", "A damp cellar was to blame.", []),
    ("the vault had been shut", "Had the vault been open, the ledgers might not have survived.", []),
    ("the vault had been shut", "The ledgers have not survived.", ["S012"]),
    ("Children under ten pay nothing", "A nine-year-old pays nothing.", []),
    ("Children under ten pay nothing", "A twelve-year-old pays nothing.", ["S003"]),
    ("Boys were first admitted in 1962", "For some seventy years the school had no boys.", []),
    ("Boys were first admitted in 1962", "For some fifty years the school had no boys.", ["S003"]),
    ("Moles do not see red", "Moles can't see the colour red.", []),
    ("does not dispute the charge", "Quill admits the charge of long delays.", []),
]


@pytest.mark.parametrize(("quote", "said", "codes"), STATEMENTS)
def test_a_statement_is_held_up_only_where_it_is_wrong(errors_on, quote, said, codes):
    question = TrueFalse(id="x", question=said, answer=True, evidence=cited(quote))
    assert [one for one in errors_on(MILL, question) if one != "S010"][:1] == codes


@pytest.mark.parametrize(
    ("quote", "said", "codes"),
    [
        ("needs no yeast from a packet", "Wild yeasts do the work.", []),
    ],
)
def test_an_explanation_may_tell_the_rest_of_its_sentence(errors_on, quote, said, codes):
    asked = "What is needed?"
    question = Choice(
        id="x", question=asked, answer=quote, distractors=(Option(text="A seal"), Option(text="An oath")),
        explanation=said, evidence=cited(quote),
    )  # fmt: skip
    assert [one for one in errors_on(MILL, question) if one == "S012"] == codes


def test_what_is_free_of_a_thing_is_without_it():
    assert {one.written for one in said_words("a ledger free of hidden errors") if one.denied} == {"hidden", "errors"}


LACKING = "salt, oil and tools all lacking"


def test_what_is_quoted_as_lacking_is_what_they_have_not_enough_of(findings_on):
    question = Multiple(
        id="x", question="Which of these do people on the fens not have enough of?", answers=("Salt", "Oil"),
        distractors=(Option(text="Bows"), Option(text="Guests")), evidence=cited(LACKING),
    )  # fmt: skip
    assert not findings_on(MILL, question)


@pytest.mark.parametrize(("wrong", "codes"), [("the heron", []), ("The inquiry", [])])
def test_who_does_not_do_a_thing_need_not_be_quoted(errors_on, wrong, codes):
    question = Choice(
        id="x", question="Who does not dispute the charge?", answer="Quill", distractors=(Option(text=wrong),),
        evidence=cited("Quill does not dispute the charge"),
    )  # fmt: skip
    assert errors_on(MILL, question) == codes


def test_whoever_is_quoted_is_not_asked_for_by_who_does_not(errors_on):
    question = Choice(
        id="x", question="Who hasn't been moved to the barracks?", answer="The old hall",
        distractors=(Option(text="The school"), Option(text="The museum")),
        evidence=cited("the school has moved to the former barracks"),
    )  # fmt: skip
    assert errors_on(MILL, question) == []


@pytest.mark.parametrize(("answer", "codes"), [("In the old barracks", []), ("In the museum", ["S005"])])
def test_two_clauses_are_no_list_of_places(errors_on, answer, codes):
    wrong = "In the museum" if answer != "In the museum" else "In the old barracks"
    question = Choice(
        id="x", question="Where are lessons held today?", answer=answer, distractors=(Option(text=wrong),),
        evidence=cited("the school has moved to the former barracks"),
    )  # fmt: skip
    assert [one for one in errors_on(MILL, question) if one == "S005"] == codes


@pytest.mark.parametrize(
    ("asked", "answer", "quote", "codes"),
    [
        ("How many cents does it cost to be three days late?", 60, "pays 20 cents a day", []),
        ("How many cents does it cost to be three days late?", 70, "pays 20 cents a day", ["S003"]),
        ("How many pleas have not been decided yet?", 44, "upheld 48 and dismissed 120", []),
        ("How many pleas have not been decided yet?", 46, "upheld 48 and dismissed 120", ["S003"]),
    ],
)
def test_a_figure_may_be_worked_out_of_a_rate_and_of_a_rest(errors_on, asked, answer, quote, codes):
    question = Number(id="x", question=asked, answer=answer, evidence=cited(quote))
    assert errors_on(MILL, question) == codes


def test_what_a_rule_excepts_is_no_rival(errors_on):
    question = Choice(
        id="x", question="Which of these may not come in?", answer="A pet poodle",
        distractors=(Option(text="A guide dog"),), evidence=cited("Dogs are not admitted, guide dogs excepted"),
    )  # fmt: skip
    assert errors_on(MILL, question) == []


def test_a_pair_of_a_sentence_that_speaks_of_both_is_not_misplaced(errors_on):
    pairs = Pair(prompt="A seven-year-old", answer="Nothing"), Pair(prompt="A pensioner", answer="Half")
    question = Matching(
        id="x", question="Who pays what?", pairs=pairs, evidence=cited("Children under ten pay nothing")
    )
    assert "S012" not in errors_on(MILL, question)


FLOODS = """The flood drowned 1,600 sheep and drove out 1.4 million people.

In the whole war more than 400,000 were lost, and 6 million driven out.
"""


@pytest.mark.parametrize(
    ("flood", "war", "codes"),
    [("1.4 million driven out", "400,000 lost", []), ("400,000 lost", "1.4 million driven out", ["S012"])],
)
def test_a_thing_with_a_figure_is_told_where_the_figure_is(errors_on, flood, war, codes):
    groups = Group(name="In the flood", items=(flood,)), Group(name="In the whole war", items=(war,))
    quotes = "drove out 1.4 million people", "more than 400,000 were lost"
    question = Categorise(id="x", question="Sort them.", groups=groups, evidence=cited(*quotes))
    assert [one for one in errors_on(FLOODS, question) if one == "S012"][:1] == codes


STEPS = """Orsk stepped in with ships in 2015 and turned the tide of the war on the fens.

In April 2019 the reeve and Orsk launched a raid on the town of Vell.

A truce made by Orsk and Belm in March 2020 has held.
"""


def test_what_all_quotes_name_dates_no_step(errors_on):
    steps = "Orsk takes a hand in the war", "The raid on Vell begins", "Both sides agree to rest"
    quotes = "with ships in 2015", "In April 2019 the reeve and Orsk launched", "Orsk and Belm in March 2020"
    question = Ordering(id="x", question="Put them in order, earliest first.", order=steps, evidence=cited(*quotes))
    assert "S003" not in errors_on(STEPS, question)
