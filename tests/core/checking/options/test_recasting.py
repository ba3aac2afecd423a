"""S005 for a distractor that puts the answer otherwise: in the passive, by a noun for a verb, by a capital."""

import pytest

from quizapp.core.checking.options.nearness import say_near
from quizapp.core.checking.options.recasting import says_again
from quizapp.core.checking.options.sameness import Reading, say_same

SENTENCE = "The army wished to drive the civilian population of Vellan Province out and to take other parts of Kenya."

AGAIN = [
    ("When did it open?", "in 2015", "in the year 2015"),
    ("When did it open?", "in 2015", "during 2015"),
    ("For how long?", "30 years", "a term of thirty years"),
    ("For how long?", "12 months", "a period of 12 months"),
    ("Where is its seat?", "in Orsk", "in the city of Orsk"),
    ("Where is its seat?", "at The Hague", "in the Dutch city of The Hague"),
    ("What is the title of the book?", "Life on the Vellan", "the title Life on the Vellan"),
    ("Who blocked it?", "both Kenya and Sweden", "Sweden as well as Kenya"),
    ("Who blocked it?", "both Kenya and Sweden", "the two allies, Kenya and Sweden"),
    ("Who blocked it?", "the Swedish-Kenyan alliance", "the alliance of Sweden and Kenya"),
    ("Who blocked it?", "the Kenyan government and Sweden", "Nairobi and Stockholm"),
    ("What may be hit?", "cluster munitions", "munitions of the cluster type"),
    ("What did the flood do?", "It killed dozens of farmers.", "It cost dozens of farmers their lives."),
    ("What did the flood do?", "It killed dozens of farmers.", "It took the lives of dozens of farmers."),
    ("What did the flood do?", "It damaged and destroyed bridges.", "It left bridges damaged and destroyed."),
    ("What was the aim?", "to force the farmers to flee", "to drive the farmers away"),
    ("What was the aim?", "to force the farmers to flee", "to make the farmers leave their homes"),
    ("What was the aim?", "to drive civilians out", "to force the population to flee"),
    ("What did it vow?", "to retake Vellan Province", "to win Vellan back"),
    ("What did it vow?", "to retake Vellan", "to bring Vellan under its control again"),
    ("What came of it?", "It has reduced the fighting.", "It has made the fighting less."),
    ("Why?", "that rebels were attacking their forces", "that their troops were under attack from rebel factions"),
    ("Why?", "that wolves attacked the herds", "that the herds were attacked by wolves"),
    ("Who came?", "Kenyan ground forces", "the Kenyan army's troops on the ground"),
    ("What looms?", "the chance of renewed fighting", "the risk that fighting starts again"),
    ("What looms?", "the chance of renewed fighting", "a danger that hostilities resume"),
    ("How were they?", "that the raids were deliberate", "that the raids were made on purpose"),
    ("What should they use?", "unilateral tariffs", "tariffs of their own"),
    ("What was it?", "war crimes and crimes against humanity", "crimes of war and against humanity"),
    ("Which raids are barred?", "those not directed at a specific dam", "raids aimed at no particular dam"),
    ("How is it treated?", "as a civilian", "like any other civilian"),
    ("Why?", "They knew or should have known.", "They had or ought to have had knowledge."),
    ("When?", "six months after its receipt", "when six months have passed from its receipt"),
    ("When?", "six months after its receipt", "half a year after it was received"),
    ("Where from?", "from other parts of Kenya", "from elsewhere in Kenya"),
    ("Where from?", "from other parts of Kenya", "from other areas of the country"),
    ("How much of it?", "much of it", "a great deal of it"),
    ("What did it do?", "It turned the tide of the war.", "It changed the course of the war."),
    ("Where?", "far from the river", "a long way from the river"),
    ("Where?", "places far from the river", "places well away from the river"),
    ("What was it to take?", "Orsk and its surroundings", "Orsk along with neighbouring areas"),
    ("For whom?", "for civilians", "for people who are not combatants"),
    ("For whom?", "for civilians", "for those who take no part in the fighting"),
    ("Whose lives?", "millions of civilians", "noncombatants, in their millions"),
    ("Whom may it not harm?", "pregnant women", "women who are expecting a child"),
    ("Who took it?", "pro-guild forces", "forces loyal to the guild"),
    ("Who took it?", "pro-guild fighters", "fighters siding with the guild"),
    ("Who took it?", "anti-guild fighters", "fighters opposed to the guild"),
    ("Who was there?", "antigovernment groups", "anti-government groups"),
    ("Who is accused?", "senior officials", "high-ranking officials"),
    ("Who is accused?", "senior commanders", "top commanders"),
    ("Who brokered it?", "Kenya and Sweden", "the Kenyans with the Swedes"),
    ("Who did it?", "the Swedish-Kenyan alliance", "the allied forces of Sweden and Kenya"),
    ("What came of it?", "46 herders were killed", "46 herders lost their lives"),
    ("What came of it?", "46 herders were displaced", "46 herders were driven from their homes"),
    ("Which orders?", "orders to commit murder", "commands to carry out murder"),
    ("What may they be?", "They may amount to war crimes.", "They might constitute war crimes."),
    (
        "What may they be?",
        "They may amount to war crimes.",
        "It is possible that they reached the level of war crimes.",
    ),
    ("What may they be?", "They may amount to war crimes.", "War crimes may have been committed."),
    (
        "What does it show?",
        "repeated violations of the law of rivers",
        "that the law of rivers was broken again and again",
    ),
    ("Which works?", "nuclear power plants", "nuclear electrical generating stations"),
    ("Who should act?", "concerned governments", "governments that are concerned"),
    ("Is it a reason?", "no reduction of sentence", "no lighter sentence"),
]


def same(one, other, reading):
    return say_same(one, other, reading) or says_again(one, other, reading)


@pytest.mark.parametrize(("asked", "one", "other"), AGAIN)
def test_these_are_two_ways_of_saying_it(asked, one, other):
    reading = Reading(asked, SENTENCE)
    assert same(one, other, reading)
    assert same(other, one, reading)


APART = [
    ("Where?", "far from the river", "near the river"),
    ("For whom?", "for civilians", "for people who are combatants"),
    ("Whose lives?", "millions of civilians", "civilians, in their thousands"),
    ("Whom may it not harm?", "pregnant women", "women who are expecting a visit"),
    ("Who took it?", "pro-guild forces", "forces hostile to the guild"),
    ("Who took it?", "pro-guild fighters", "fighters loyal to the miners"),
    ("Who is accused?", "senior officials", "junior officials"),
    ("Who brokered it?", "Kenya and Sweden", "the Kenyans without the Swedes"),
    ("What came of it?", "46 herders were killed", "46 herders lost their homes"),
    ("What came of it?", "46 herders were displaced", "46 herders were driven to their homes"),
    ("Which orders?", "orders to commit murder", "orders to prevent murder"),
    ("What may they be?", "They may amount to war crimes.", "They amount to war crimes."),
    ("What may they be?", "They may amount to war crimes.", "Lesser crimes may have been committed."),
    ("What does it show?", "repeated violations of the law of rivers", "that the law of rivers was broken once"),
    ("When did it open?", "in 2015", "in the year 2016"),
    ("When did it open?", "during 2015", "by 2015"),
    ("When did it open?", "during 2015", "before the year 2015"),
    ("For how long?", "30 years", "a term of thirteen years"),
    ("When is it due?", "within a period of 30 days", "after a period of 30 days"),
    ("What was paid?", "a fine of 30 crowns", "a total of 30 goats"),
    ("How many?", "several villages", "a number of towns"),
    ("Where is its seat?", "in the city of Orsk", "in the city of Lund"),
    ("Where is its seat?", "in the city of Orsk", "in the province of Orsk"),
    ("Which state is it in?", "New York", "the city of New York"),
    ("Where was it?", "in the city of Orsk", "in the port of Orsk"),
    ("Who signed it?", "the Council's Clerk", "the Union's Clerk"),
    ("Who blocked it?", "both Kenya and Sweden", "Kenya but not Sweden"),
    ("Who blocked it?", "both Kenya and Sweden", "either Kenya or Sweden"),
    ("Who blocked it?", "the alliance of Sweden and Kenya", "the alliance of Sweden and Norway"),
    ("Who blocked it?", "the Kenyan government", "the Kenyan opposition"),
    ("Where was it?", "the Kenyan government", "Nairobi"),
    ("What did the flood do?", "It killed dozens of farmers.", "It cost dozens of farmers their homes."),
    ("What did the flood do?", "It killed dozens of farmers.", "It took the lives of hundreds of farmers."),
    ("What was the aim?", "to force the farmers to flee", "to force the farmers to fight"),
    ("What was the aim?", "to force the farmers to flee", "to let the farmers leave"),
    ("What was the aim?", "to force the farmers to flee", "not to force the farmers to flee"),
    ("What was the aim?", "to force the farmers to flee", "to drive the rebels away"),
    ("What was the aim?", "to drive the farmers out", "to keep the farmers out"),
    ("What was the aim?", "to drive the firm out of business", "to force the firm to flee"),
    ("What did it vow?", "to win Vellan back", "to give Vellan back"),
    ("What came of it?", "It has made the fighting less.", "It has made the fighting worse."),
    ("Why?", "that wolves attacked the herds", "that the wolves were attacked by herds"),
    ("Why?", "that rebels were attacking troops", "that rebels were under attack from troops"),
    ("Who came?", "Kenyan ground forces", "Kenyan air forces"),
    ("Who came?", "Kenyan ground forces", "Swedish troops on the ground"),
    ("What looms?", "the chance of renewed fighting", "the chance that fighting ends"),
    ("How were they?", "that the raids were deliberate", "that the raids were made by mistake"),
    ("What was it?", "war crimes", "crimes against humanity"),
    ("What was it?", "war crimes and crimes against humanity", "crimes of war or against humanity"),
    ("Which raids are barred?", "those directed at a specific dam", "raids aimed at no particular dam"),
    ("Why?", "They should have known.", "They ought to have told."),
    ("What is it?", "They may have known.", "They ought to have known."),
    ("When?", "six months after its receipt", "six months after it was signed"),
    ("When?", "six months before its receipt", "half a year after it was received"),
    ("Where from?", "from other parts of Kenya", "from elsewhere in Sweden"),
    ("Where from?", "from other parts of Sweden", "from other areas of the country"),
    ("How much of it?", "much of it", "most of it"),
    ("How much of it?", "a large part of it", "a small part of it"),
    ("What was done?", "documenting the raids", "alleging the raids"),
    ("When?", "after his death was made known", "after her death was made known"),
    ("What was done?", "starving the farmers", "starvation of rebels"),
    ("What term is used?", "to drive the farmers out", "to force the farmers to flee"),
]


@pytest.mark.parametrize(("asked", "one", "other"), APART)
def test_these_are_two_things(asked, one, other):
    reading = Reading(asked, SENTENCE)
    assert not same(one, other, reading)
    assert not same(other, one, reading)


def test_a_figure_is_about_as_much_as_its_sentence_says_so():
    told = Reading("How many fled?", "It drove out an estimated 1.4 million people.")
    assert same("1.4 million", "roughly 1,400,000", told)
    assert not same("1.4 million", "roughly 1,400,000", Reading("How many fled?", "It drove out 1.4 million people."))
    assert not same("1.4 million", "at least 1,400,000", told)


@pytest.mark.parametrize(
    ("one", "other"),
    [
        ("the judges of the court", "the judges of the tribunal"),
        ("the accused officers", "the indicted officers"),
        ("to sign the fishing treaty", "to ratify the fishing treaty"),
    ],
)
def test_steps_of_the_law_are_no_near_words(one, other):
    reading = Reading("What was it?", SENTENCE)
    assert not say_near(one, other, reading)
    assert not say_near(other, one, reading)
