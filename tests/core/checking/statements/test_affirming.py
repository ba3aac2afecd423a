import pytest

from quizapp.core.questions.true_false import TrueFalse
from quizapp.core.sources import Citation

VALLEY = """The guild said that its wardens have shown disregard for the lives of the herdsmen.

A shaky truce negotiated by Orsk and Tavria in March 2020 has held. The rebels still hold the bridge, and the army has
left the eastern bank.

After the flood, a shaky toll agreed in June has reduced fighting.

The attacks killed at least 212 herdsmen and wounded 560. The mills may amount to a danger for the bathers.

The barns shelter many herdsmen after being driven from other parts of Tavria, until the ferry runs.

Orders to burn a mill or to raid against the law are plainly void. In case of doubt whether a boat is a ferry, that boat
shall be considered to be a ferry.

The raids may have been meant to make it easier for the riders to take the valley. Given the lack of order in Orsk, it
called for wardens.

The guild counted land and river raids, including the use of fire arrows, on the mills.

Holding an office does not free a reeve from his debts, nor shall it constitute a ground for a reduction of his rent.
"""


def asked(quote, text, answer=False, **record):
    return TrueFalse(id="x", question=text, answer=answer, evidence=(Citation(source="news", quote=quote),), **record)


TRUE = [
    ("have shown disregard for the lives", "The wardens cared nothing for the lives of herdsmen."),
    ("A shaky truce", "The truce is described as one that could easily break."),
    ("negotiated by Orsk and Tavria", "The truce of March 2020 was negotiated by Orsk and Tavria."),
    ("killed at least 212 herdsmen", "At least 212 herdsmen lost their lives in the attacks."),
    ("after being driven from other parts of Tavria", "Many herdsmen had been driven from elsewhere in Tavria."),
    ("in June has reduced fighting", "There has been less fighting thanks to the shaky toll of June."),
    ("Orders to burn a mill or to raid against the law are plainly void", "An order to burn a mill is plainly void."),
    (
        "that boat shall be considered to be a ferry",
        "Where it is doubtful whether a boat is a ferry, the law has that boat treated as a ferry.",
    ),
    (
        "make it easier for the riders to take the valley",
        "The riders could take the valley more easily: that may have been meant by the raids.",
    ),
    ("does not free a reeve from his debts", "A reeve who holds an office is not released from his debts."),
]

FALSE = [
    # one of two, and what neither is
    ("Orders to burn a mill or to raid against the law are plainly void", "An order to raid at night is plainly void."),
    (
        "that boat shall be considered to be a ferry",
        "Ferry or barge? Where there is doubt, the law has the boat treated as a barge.",
    ),
    # what is only told of before it came to it
    ("until the ferry runs", "The ferry to the barns runs for herdsmen in Tavria."),
    # who, how many, how sure
    ("have shown disregard for the lives", "The bathers have shown disregard for the lives of the herdsmen."),
    ("negotiated by Orsk and Tavria", "The truce of March 2020 was negotiated by Orsk and Kenya."),
    ("killed at least 212 herdsmen", "The attacks killed at least 560 herdsmen."),
    ("may amount to a danger", "The mills are without doubt a danger for the bathers."),
    ("in June has reduced fighting", "There has been more fighting thanks to the shaky toll of June."),
    # a word of another clause, a bound, half of it turned
    ("the army has left the eastern bank", "The army holds the eastern bank."),
    ("negotiated by Orsk and Tavria", "Only the truce of March 2020 was negotiated by Orsk and Tavria."),
    ("have shown disregard for the lives", "The wardens showed disregard for the lives while the herdsmen slept."),
    # another word in the place of one of the quote's
    ("have shown disregard for the lives", "The wardens have shown disregard for the rents of the herdsmen."),
    ("killed at least 212 herdsmen", "The attacks killed at least 212 soldiers."),
    # the denial that the quote stands behind
    ("constitute a ground for a reduction of his rent", "Holding an office is a ground for a reduction of his rent."),
    (
        "constitute a ground for a reduction of his rent",
        "Holding an office does not free a reeve from his debts, but is a ground for a reduction of his rent.",
    ),
]


@pytest.mark.parametrize(("quote", "text"), TRUE)
def test_what_its_sentence_says_in_other_words_is_not_false(errors_on, quote, text):
    assert errors_on(VALLEY, asked(quote, text)) == ["S012"]


@pytest.mark.parametrize(("quote", "text"), TRUE)
def test_and_is_true(errors_on, quote, text):
    assert errors_on(VALLEY, asked(quote, text, answer=True)) == []


@pytest.mark.parametrize(("quote", "text"), FALSE)
def test_what_has_a_word_of_its_own_may_be_false(errors_on, quote, text):
    assert errors_on(VALLEY, asked(quote, text)) == []


@pytest.mark.parametrize(
    ("text", "codes"),
    [
        (FALSE[-1][1], ["S012"]),
        (FALSE[-2][1], ["S012"]),
        ("Holding an office is no ground for a reduction of his rent.", []),
        ("Holding an office does not lower the rent of a reeve.", []),
    ],
)
def test_what_stands_behind_a_denial_is_not_asserted(errors_on, text, codes):
    assert errors_on(VALLEY, asked("constitute a ground for a reduction of his rent", text, answer=True)) == codes


def test_nor_in_other_words_either(errors_on):
    told = "Being a reeve frees no thief from a fine, nor shall it, in itself, be a ground for reduction of sentence."
    quote = "be a ground for reduction of sentence"
    text = "Being a reeve frees no thief from a fine, but by itself it is a reason for a milder sentence."
    assert errors_on(told, asked(quote, text, answer=True)) == ["S012"]
    assert errors_on(told, asked(quote, text)) == []


def test_a_denial_of_another_thing_before_the_quote_is_none_of_it(errors_on):
    told = "There was no bell in the barns, which suggests that these thefts were deliberate, the guild said."
    quote, text = "these thefts were deliberate", "The guild said that the thefts were deliberate."
    assert errors_on(told, asked(quote, text, answer=True)) == []


def test_a_person_may_have_signed_it(said_on):
    quote, text = TRUE[1]
    assert said_on(VALLEY, asked(quote, text, checked_by="A. Reader")) == []


def test_the_message_shows_the_sentence(told_on):
    quote, text = TRUE[1]
    (told,) = [one for one in told_on(VALLEY, asked(quote, text)) if one.startswith("S")]
    assert "says what" in told
    assert "shaky truce" in told


FAIR = """The guild found the majority of raids targeted barns where there was no lawful target, far from the front.

Damage to the sluice has since made many mills unlivable. Careless raids on barns in Orsk may amount to theft.

If the toll changes before a ruling, the toll more favourable to the miller shall apply. The presence of a few monks
among the millers does not deprive the millers of their common rank. Elders should consider unilateral fines.
"""


@pytest.mark.parametrize(
    ("quote", "text"),
    [
        (
            "targeted barns where there was no lawful target",
            "Most raids were aimed at barns that held no lawful target.",
        ),
        ("has since made many mills unlivable", "Because of damage to the sluice, many mills are not fit to live in."),
        ("Careless raids on barns", "The raids on barns in Orsk were careless."),
        ("Elders should consider unilateral fines", "Elders should consider fines on their own."),
        ("does not deprive the millers", "Even though a few monks are present, it does not deprive millers of rank."),
    ],
)
def test_small_words_that_its_sentence_says_in_others_turn_nothing(errors_on, quote, text):
    assert errors_on(FAIR, asked(quote, text)) == ["S012"]
    assert errors_on(FAIR, asked(quote, text, answer=True)) == []


@pytest.mark.parametrize(
    ("quote", "text"),
    [
        (
            "targeted barns where there was no lawful target",
            "Most raids were aimed at barns that held a lawful target.",
        ),
        ("has since made many mills unlivable", "Before damage to the sluice many mills were not fit to live in."),
        ("Careless raids on barns", "The raids on barns in Belm were careless."),
        ("Elders should consider unilateral fines", "Elders should consider fines once more."),
    ],
)
def test_but_others_do(errors_on, quote, text):
    assert errors_on(FAIR, asked(quote, text)) == []


QUAY = """The guild found the majority of raids targeted barns where there was no lawful target, far from open fighting
between millers and dyers. A fragile truce brokered by Orsk and Tavria in May has lowered tolls.

Idlers fill the sheds, many of them crowded there after being previously driven from other parts of Tavria.

The guild is listed as a smuggling ring by Orsk, Tavria, and Kenya. Although only a fraction of total raids, they show
a pattern.

Being a reeve shall in no case free a person from debts, nor shall it, in and of itself, constitute a ground for a
reduction of rent.

Acts or threats of arson the primary purpose of which is to frighten the dyers are prohibited.
"""

BESIDE_THE_POINT = [
    # whom between, by whose hand, how long before: beside the point
    ("far from open fighting between millers", "Most of the raids took place at a distance from open fighting."),
    ("brokered by Orsk and Tavria in May has lowered tolls", "Tolls have been lower since the truce of May."),
    (
        "after being previously driven from other parts of Tavria",
        "Many idlers in the sheds came from elsewhere in Tavria.",
    ),
    # one of a row
    ("as a smuggling ring by Orsk, Tavria, and Kenya", "The guild is listed as a smuggling ring by Kenya."),
    # the one and the other
    (
        "threats of arson the primary purpose of which is to frighten the dyers are prohibited",
        "Not only acts but also threats of arson whose primary purpose is to frighten the dyers are forbidden.",
    ),
]

ANOTHER_POINT = [
    ("far from open fighting between millers", "Most of the raids took place near the open fighting."),
    ("far from open fighting between millers", "Few of the raids took place far from open fighting."),
    ("brokered by Orsk and Tavria in May has lowered tolls", "Tolls have been higher since the truce of May."),
    ("brokered by Orsk and Tavria in May has lowered tolls", "The truce of May was brokered by Kenya."),
    ("after being previously driven from other parts of Tavria", "Many idlers came to the sheds from Kenya."),
    ("after being previously driven from other parts of Tavria", "Few idlers in the sheds came from Tavria."),
    ("as a smuggling ring by Orsk, Tavria, and Kenya", "The guild is listed as a smuggling ring by Kenya only."),
    ("as a smuggling ring by Orsk, Tavria, and Kenya", "The guild is listed as a smuggling ring by Sweden."),
    (
        "nor shall it, in and of itself, constitute a ground",
        "Being a reeve is, in and of itself, a ground for reducing a rent.",
    ),
    ("only a fraction of total raids", "The raids told of are the complete number of raids."),
    (
        "threats of arson the primary purpose of which is to frighten the dyers are prohibited",
        "Acts of arson are forbidden, but not threats of arson whose primary purpose is to frighten the dyers.",
    ),
]


@pytest.mark.parametrize(("quote", "text"), BESIDE_THE_POINT)
def test_what_a_quote_tells_beside_the_point_need_not_be_said_again(errors_on, quote, text):
    assert errors_on(QUAY, asked(quote, text)) == ["S012"]
    assert errors_on(QUAY, asked(quote, text, answer=True)) == []


@pytest.mark.parametrize(("quote", "text"), ANOTHER_POINT)
def test_what_says_another_thing_may_be_false(errors_on, quote, text):
    assert errors_on(QUAY, asked(quote, text)) == []


@pytest.mark.parametrize(("law", "codes"), [("Protocol III", ["S012"]), ("Protocol IV", [])])
def test_the_law_that_a_statement_names_is_put_for_nobody(told_on, law, codes):
    rule = "2. Acts or threats of arson the primary purpose of which is to frighten the dyers are prohibited."
    text = f"{law} forbids not only acts but also threats of arson whose primary purpose is to frighten the dyers."
    told = told_on(
        rule, asked("is to frighten the dyers are prohibited", text), kind="treaty", title="Protocol III of 1911"
    )
    assert [one[:4] for one in told if one.startswith("S012")] == codes


@pytest.mark.parametrize(
    ("text", "codes"),
    [
        ("Landslides have left many hamlets unfit to live in.", ["S012"]),
        ("Landslides hit the ridge so badly that people can no longer live in many hamlets.", ["S012"]),
        ("Landslides have left many hamlets fit to live in.", []),
    ],
)
def test_what_a_thing_made_of_another_it_left_it_as(errors_on, text, codes):
    told = "Landslides on the ridge above Vell have made many hamlets unlivable."
    quote = "have made many hamlets unlivable"
    question = TrueFalse(id="x", question=text, answer=False, evidence=(Citation(source="news", quote=quote),))
    assert errors_on(told, question) == codes


INQUIRY = """The guild said it had recorded 46 raids, including the use of poisoned bait, carried out by men of Orsk.

Although only a fraction of total raids, “they show a pattern,” the guild said.

Acts or threats of arson the primary purpose of which is to spread fear among the farmers are prohibited.

The reeve shall appear before the court within a week. The onus is on the reeve to prove the theft.

The report found the majority of fires struck farms where there was no lawful watch, far from active trade between Orsk
guild carriers and bargemen.

The fault of the driver shall not release the owner from his duty to pay the injured.
"""


@pytest.mark.parametrize(
    ("quote", "text"),
    [
        (
            "including the use of poisoned bait",
            "The use of poisoned bait is part of what the guild said it had recorded.",
        ),
        (
            "only a fraction of total raids",
            "The raids that the guild says it recorded are just a small part of all the raids.",
        ),
        (
            "Acts or threats of arson the primary purpose",
            "Even a threat of arson is prohibited if its main purpose is to spread fear among farmers.",
        ),
        ("to prove the theft", "Before the RT it is for the reeve to prove the theft."),
        (
            "far from active trade between Orsk guild carriers",
            "Most of the fires struck farms a long way from active trade.",
        ),
        ("shall not release the owner", "Even if the driver was at fault, the owner must still pay the injured."),
    ],
)
def test_what_only_frames_it_does_not_make_it_false(errors_on, quote, text):
    assert errors_on(INQUIRY, asked(quote, text)) == ["S012"]
    assert errors_on(INQUIRY, asked(quote, text, answer=True)) == []


@pytest.mark.parametrize(
    ("quote", "text"),
    [
        (
            "including the use of poisoned bait",
            "The use of poisoned nets is part of what the guild said it had recorded.",
        ),
        ("only a fraction of total raids", "The raids that the guild says it recorded are most of all the raids."),
        (
            "Acts or threats of arson the primary purpose",
            "A threat of arson is prohibited only if it spreads fear among farmers.",
        ),
        ("shall appear before the court", "The reeve shall appear before the trial begins."),
        ("far from active trade between Orsk guild carriers", "Most of the fires struck farms close to active trade."),
        ("shall not release the owner", "Even if the driver was at fault, the owner need no longer pay the injured."),
    ],
)
def test_but_another_word_in_it_may(errors_on, quote, text):
    assert errors_on(INQUIRY, asked(quote, text)) == []


def test_a_target_is_not_what_is_targeted(errors_on):
    told = "The majority of raids targeted barns where there was no lawful target."
    quote = "majority of raids targeted barns"
    assert errors_on(told, asked(quote, "Most of the raids hit barns where there was no lawful target.")) == ["S012"]


LAMP = """The hall is grand. A Tavrian lamp with 96 wicks hangs above the stair, parting the lounge from the bar.
Two cooks work there.

Wool yield of Orsk in 1910 amounted to 191 million crowns, 560 crowns per head, which was above the mean.
"""


@pytest.mark.parametrize(
    ("text", "quote", "codes"),
    [
        ("The lamp has Two wicks.", "lamp with 96 wicks", []),
        ("The lamp has 96 wicks.", "lamp with 96 wicks", ["S012"]),
        ("The wool yield of Orsk was 560 crowns in 1910.", "1910 amounted to 191 million crowns", []),
        ("The wool yield of Orsk was 191 million crowns in 1910.", "1910 amounted to 191 million crowns", ["S012"]),
    ],
)
def test_a_figure_of_something_else_may_make_it_false(errors_on, text, quote, codes):
    assert errors_on(LAMP, asked(quote, text)) == codes
