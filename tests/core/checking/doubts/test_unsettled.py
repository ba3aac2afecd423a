"""Statements of which no rule has said anything: a denial or a bound of their own, or nothing that turns the sense."""

import pytest

from quizapp.core.questions.true_false import TrueFalse
from quizapp.core.sources import Citation

TOLD = """The guild took back as much as half the valley before the truce. The truce has reduced the raids.

Orsk's envoys say that the shells fell far from any barracks, and that the mills lack grain.

The flood killed at least 212 people and hurt 560, and drove out an estimated 1.4 million. It lasted an 11-month season.

The list has ten captains. Among them are Ada Quill and Per Holm, who command the ferries. The dykes may harm fish.
"""


def statement(text, answer, quote, **more):
    return TrueFalse(id="x", question=text, answer=answer, evidence=(Citation(source="news", quote=quote),), **more)


BARRACKS = "the shells fell far from any barracks"
DOUBTED_IF_TRUE = [
    ("Orsk's envoys say that only shells fell far from the barracks.", BARRACKS),
    ("Orsk's envoys say that all shells always fell far from the barracks.", BARRACKS),
    ("Orsk's envoys do not speak of shells that fell far off, nor of mills.", "fell far from any barracks"),
    ("The list of ten captains has Ada Quill alone.", "Among them are Ada Quill and Per Holm"),
]


@pytest.mark.parametrize(("text", "quote"), DOUBTED_IF_TRUE)
def test_a_denial_or_a_bound_of_its_own_is_doubted_if_it_is_keyed_true(said_on, text, quote):
    assert said_on(TOLD, statement(text, True, quote))


@pytest.mark.parametrize(("text", "quote"), DOUBTED_IF_TRUE)
def test_and_left_alone_if_it_is_keyed_false_or_signed_off(said_on, text, quote):
    assert said_on(TOLD, statement(text, False, quote)) == []
    assert "S010" not in said_on(TOLD, statement(text, True, quote, checked_by="Per Holm"))


@pytest.mark.parametrize(
    ("text", "quote"),
    [
        ("The flood not only hurt 560 people but killed at least 212.", "killed at least 212 people"),
        ("No fewer than 212 people were killed by the flood.", "killed at least 212 people"),
        ("It is not proven that the dykes harm fish.", "The dykes may harm fish"),
        ("Among the ten captains of the list are Ada Quill and Per Holm.", "Among them are Ada Quill and Per Holm"),
        ("All ten captains on the list command ferries.", "who command the ferries"),
    ],
)
def test_what_only_looks_like_one_is_not_doubted(said_on, text, quote):
    assert said_on(TOLD, statement(text, True, quote)) == []


BOUNDED = [
    ("More than two hundred people were killed by the flood.", True, []),
    ("Well over a million were driven out by the flood.", True, []),
    ("The flood lasted less than a year.", True, []),
    ("More than 700 people in all were killed or hurt by the flood.", True, []),
    ("More than 300 people were killed by the flood.", True, ["S003"]),
    ("Fewer than two hundred people were killed by the flood.", True, ["S003"]),
    ("More than 2 million were driven out by the flood.", True, ["S003"]),
    ("More than two hundred people were killed by the flood.", False, ["S010"]),
]


@pytest.mark.parametrize(("text", "answer", "codes"), BOUNDED)
def test_a_rounder_figure_is_borne_out_on_its_side(said_on, text, answer, codes):
    quote = "It lasted an 11-month season" if "lasted" in text else "killed at least 212 people and hurt 560"
    found = said_on(TOLD, statement(text, answer, quote))
    assert [code for code in found if code != "S007"] == codes


def test_a_figure_as_round_as_the_sources_is_not(said_on):
    told = "The war has claimed more than 400,000 lives."
    asked = statement("The war has claimed more than 300,000 lives.", True, "more than 400,000 lives")
    assert said_on(told, asked) == ["S003"]


@pytest.mark.parametrize(
    ("text", "codes"),
    [
        ("The truce put an end to the raids.", ["S012"]),
        ("The guild had taken back the whole of the valley before the truce.", ["S012"]),
        ("The guild had taken back up to half the valley before the truce.", []),
    ],
)
def test_a_phrase_that_the_sentence_excludes(said_on, text, codes):
    quote = "has reduced the raids" if "raids" in text else "took back as much as half the valley"
    assert said_on(TOLD, statement(text, True, quote)) == codes


def test_what_was_lost_and_won_back_was_regained(said_on):
    told = "The levy let the guild regain control over much of the valley."
    asked = statement("The guild had lost control of the valley before it won it back.", True, "regain control over")
    assert "S012" not in said_on(told, asked)


LISTED = (
    "The league, the guild of Orsk and Kenya call the pirates outlaws."
    " Most of the raids struck quays on the northwest shore."
)


@pytest.mark.parametrize(
    ("text", "answer", "codes"),
    [
        ("The rebels of the league call Kenya outlawed for pirates.", True, ["S010"]),  # who speaks of rebels?
        ("The rebels of the league call Kenya outlawed for pirates.", False, []),
        ("The pirates are outlaws in the eyes of Orsk and of Kenya.", False, ["S010"]),  # either stands in the list
        ("Only a few of the raids struck quays.", True, ["S012"]),
        ("The raids struck quays on the southeast shore.", True, ["S012"]),
        ("Only a few of the raids struck quays.", False, []),
    ],
)
def test_another_side_another_share_another_shore(said_on, text, answer, codes):
    quote = "struck quays on the northwest shore" if "quays" in text else "call the pirates outlaws"
    quote = "Most of the raids struck quays" if "few" in text else quote
    assert said_on(LISTED, statement(text, answer, quote)) == codes


def test_a_phrase_speaks_of_its_sentence_though_the_quote_is_cut_short(said_on):
    told = "Most of the shells of the raid hit mills where nobody lived, far from any barracks of the guild."
    right_there = "Most of the shells of the raid hit mills right where the barracks of the guild are."
    assert said_on(told, statement(right_there, True, "far from any barracks")) == ["S012"]


def test_what_could_not_possibly_be_is_denied(said_on):
    told = "The captains knew of the raids and did nothing to stop them."
    asked = statement("The captains could not possibly have known of the raids.", True, "knew of the raids")
    assert said_on(told, asked) == ["S012"]


LAW = """A mill shall not be made the object of a raid, even where it grinds for the guild. Nor shall wells be fouled.

The captain has begun an inquiry. Millers not taking a direct part in the raid are safe.

The damage has made many mills unusable. Grain, water and oil are all lacking there.

In a letter of May the trust said that raids on the mills may amount to breaches.
"""


@pytest.mark.parametrize(
    ("text", "answer", "quote", "codes"),
    [
        ("Neither a mill nor a well may be made the object of a raid.", True, "shall not be made the object", []),
        ("A mill may not be raided even where it grinds for the guild.", True, "shall not be made the object", []),
        ("Raiding millers who do not directly take part is a breach.", True, "not taking a direct part", []),
        ("Without any complaint, where the captain has begun an inquiry, it goes on.", True, "has begun", ["S010"]),
        ("Many mills have become unusable because of a drought.", True, "has made many mills unusable", ["S010"]),
        ("Many mills have become unusable because of a drought.", False, "has made many mills unusable", []),
        ("Grain, water and oil are unsafe there.", False, "oil are all lacking", []),  # `unsafe` may be what is false
        ("In the mills only oil is lacking.", True, "oil are all lacking", ["S010"]),
        ("The trust says that raids on the mills may amount to breaches.", True, "may amount to breaches", []),
        ("The captain of the U.S. has begun an inquiry.", True, "The captain has begun an inquiry", ["S004"]),
        ("The trust said that the raids on mills were in line with the rules.", True, "amount to breaches", ["S012"]),
    ],
)
def test_statements_of_law_and_of_causes(said_on, text, answer, quote, codes):
    assert said_on(LAW, statement(text, answer, quote)) == codes


RULES = """Ruses of the herdsmen are not forbidden. The following are examples of such ruses: false tracks, bells.

If no reeve has been named, the guild takes over. In such a case, the cost of the watch shall be borne by the guild.

Herdsmen shall enjoy the shelter of this charter, unless and for such time as they take a direct part in the raids.

Any breach of these rules shall not release the guild from its duties, with the duty to warn the towns.

Unless the council orders otherwise, a herdsman fined for theft shall stay in the valley.

The penalty of exile shall not be pronounced on persons who were under eighteen at the time of the theft.

The flood of May has claimed more than 4,000 lives, the guild said. The survey covers an 11-month period from April.
"""
RUSES, COST, SHELTER, RELEASE, ORDERS, EXILE, LIVES, SURVEY = (
    "examples of such ruses: false tracks, bells",
    "shall be borne by the guild",
    "for such time as they take a direct part in the raids",
    "shall not release the guild from its duties",
    "a herdsman fined for theft shall stay in the valley",
    "shall not be pronounced on persons who were under eighteen",
    "has claimed more than 4,000 lives",
    "covers an 11-month period from April",
)


@pytest.mark.parametrize(
    ("text", "quote"),
    [
        ("False tracks are an example of a ruse that is not forbidden to herdsmen.", RUSES),
        ("When no reeve has been named, the guild bears the cost of the watch.", COST),
        ("While they take a direct part in the raids, herdsmen do not enjoy the shelter of the charter.", SHELTER),
        ("After a breach of the rules the guild must still warn the towns, as is its duty.", RELEASE),
        ("As long as the council does not order otherwise, a herdsman fined for theft stays in the valley.", ORDERS),
        ("A court may not pronounce a penalty of exile on persons who were under eighteen.", EXILE),
        ("The guild said that the lives claimed by the flood of May have passed 4,000.", LIVES),
        ("The survey covers a period of 11 months that opened in April.", SURVEY),
    ],
)
def test_what_follows_from_what_stands_around_or_from_the_exception_is_not_doubted(said_on, text, quote):
    assert said_on(RULES, statement(text, True, quote)) == []


@pytest.mark.parametrize(
    ("text", "quote"),
    [
        ("While they live in the towns, herdsmen do not enjoy the shelter of the charter.", SHELTER),
        ("The king may not pronounce a penalty of exile on persons who were under eighteen.", EXILE),
        ("A herdsman fined for theft does not stay in the valley if the council is not there.", ORDERS),
    ],
)
def test_other_denials_are(said_on, text, quote):
    assert {"S010", "S012"} & set(said_on(RULES, statement(text, True, quote)))


def test_whom_the_law_is_for_its_rules_need_not_name(found):
    quote, text = "Indiscriminate drainage is prohibited", "Troops may not drain the waters indiscriminately."
    asked = TrueFalse(id="x", question=text, answer=True, evidence=(Citation(source="treaty", quote=quote),))
    assert not any("“troops”" in one.message for one in found(asked))


HARBOUR = (
    """Only a fraction of total cargoes, they show a pattern. “The chance of a new strike looms large,” she said."""
)


@pytest.mark.parametrize(
    ("text", "answer", "codes"),
    [
        ("The cargoes were only a part of all the cargoes.", True, []),
        ("They were just a fraction of all cargoes.", True, []),
        ("They were the complete number of cargoes.", True, ["S012"]),
        ("They were all the cargoes.", True, ["S012"]),
    ],
)
def test_a_part_of_them_all_is_not_all_of_them(said_on, text, answer, codes):
    assert said_on(HARBOUR, statement(text, answer, "Only a fraction of total cargoes")) == codes


def test_no_more_chance_is_none(said_on):
    quote = "“The chance of a new strike looms large,”"
    assert said_on(HARBOUR, statement("There is no more chance of a strike.", False, quote)) == []
    assert "S010" in said_on(HARBOUR, statement("The strike has no more than a chance.", False, quote))


MARKET = """In case of doubt whether a sack is grain, that sack shall be considered to be grain.

The flood forced the removal of an estimated 1.4 million sacks, the guild said. The chance of a new flood looms large.
"""


@pytest.mark.parametrize(
    ("text", "quote", "codes"),
    [
        ("Nobody can tell whether the sack is grain. It must be treated as grain.", "considered to be grain", []),
        ("Nobody may sell the sack. It must be treated as grain.", "considered to be grain", ["S010"]),
        ("The 1.4 million sacks are given as an estimate and not as an exact count.", "an estimated 1.4 million", []),
        ("The guild thinks it a real possibility that a new flood will come.", "chance of a new flood looms large", []),
    ],
)
def test_what_is_not_known_is_in_doubt(said_on, text, quote, codes):
    assert said_on(MARKET, statement(text, True, quote)) == codes


UNDECIDED = """Although only a fraction of all raids, they show breaches of the charter. Herdsmen shall not be made to
leave their own valley. The survey came out on May 4.
"""


@pytest.mark.parametrize(
    ("text", "quote"),
    [
        ("The raids were just a small part of all the raids.", "only a fraction of all raids"),
        ("It is forbidden to force herdsmen to leave their own valley.", "not be made to leave their own valley"),
        ("The survey came out before the truce.", "The survey came out on May 4"),
    ],
)
def test_a_statement_is_not_passed_over_both_ways(said_on, text, quote):
    """Where nothing is said of it keyed true and nothing keyed false, no rule has read it."""
    news = UNDECIDED.replace("\n", " ", 1)
    assert said_on(news, statement(text, True, quote)) or said_on(news, statement(text, False, quote))


def test_what_a_bracket_denies_may_be_passed_over(said_on):
    told = "In 1902 Ada Quill stated (without proof) Quill's new law of tides."
    assert said_on(told, statement("Ada Quill declared her new law of tides in 1902.", True, told[:-1])) == []


GATE = """The reeve shall answer for all acts of his ferrymen. He shall open the gate to the millers of the town.

Damage done to the quay has made many houses unlivable.
"""
ACTS, GATES, QUAY = "shall answer for all acts of his ferrymen", "shall open the gate to the millers", "Damage done to"


@pytest.mark.parametrize(
    ("text", "quote", "codes"),
    [
        ("The reeve shall answer for everything that his ferrymen do.", ACTS, []),
        ("The reeve shall open the gate to everyone in the town.", GATES, ["S010"]),
        ("Because of what was broken, many houses are unlivable.", "has made many houses unlivable", []),
        ("Because of the destruction, many houses are unlivable.", "has made many houses unlivable", []),
        ("Because of the drought, many houses are unlivable.", "has made many houses unlivable", ["S010"]),
        ("Because of the destruction by hail, many houses are unlivable.", "has made many houses unlivable", ["S010"]),
    ],
)
def test_all_acts_are_everything_that_is_done_and_damage_is_what_was_broken(said_on, text, quote, codes):
    assert said_on(GATE, statement(text, True, quote)) == codes


TRUCE = "After the guild bought half the mills, a truce made by Orsk and Vell has eased the strife."


@pytest.mark.parametrize(
    "text",
    [
        "Before the truce, the guild had bought half the mills.",
        "The guild bought half the mills before the truce eased the strife.",
        "The guild, as the article opens, bought half the mills before the truce eased the strife.",
    ],
)
def test_what_is_told_after_a_thing_came_later(said_on, text):
    assert said_on(TRUCE, statement(text, True, "After the guild bought half the mills")) == []
    turned = "Before the guild bought half the mills, the truce had eased the strife."
    assert said_on(TRUCE, statement(turned, True, "After the guild bought half the mills")) != []
