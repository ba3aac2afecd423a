"""S005 for a distractor that says the answer again: what comes to the same, and what only looks like it."""

import pytest

from quizapp.core.checking.options.nearness import say_near
from quizapp.core.checking.options.same_names import name_same
from quizapp.core.checking.options.sameness import Reading, say_same
from quizapp.core.questions.choice import Choice
from quizapp.core.questions.common import Option
from quizapp.core.sources import Citation

SENTENCE = "The dams stand in the north-west of Kenya and of Sweden; an estimated 1.4 million people fled."
TERMS = (("CV", "Council of the Vellan"), ("RT", "River Trust"))

SAME = [
    ("How many fled?", "at least 1,600", "no fewer than 1,600"),
    ("How many fled?", "at least 1,600", "1,600 or more"),
    ("How many fled?", "at least 1,600 people", "1,600 people or more"),
    ("How many moved?", "over six million", "more than 6 million"),
    ("How many moved?", "more than 400,000", "upwards of four hundred thousand"),
    ("How many live there?", "nearly 3 million", "a little under 3,000,000"),
    ("How much of it?", "as much as half", "up to 50 per cent"),
    ("How many boats?", "dozens", "several dozen"),
    ("How many people fled?", "560", "560 people"),
    ("Below what age is it barred?", "fifteen", "under 15"),
    ("When was it?", "October 15", "the fifteenth of October"),
    ("When was it?", "March 2020", "in the third month of 2020"),
    ("In what year?", "2015", "in the course of 2015"),
    ("How long?", "six months", "half a year"),
    ("How many is it estimated to have driven out?", "1.4 million people", "Some 1,400,000"),
    ("What is the longest prison term?", "thirty years", "a term of 30 years"),
    ("Who should act?", "concerned governments", "concerned states"),
    ("How long?", "12 months", "a year"),
    ("How long?", "18 months", "a year and a half"),
    ("How long after the vote?", "one year", "a year later"),
    ("Who brokered it?", "Sweden and Kenya", "Kenya together with Sweden"),
    ("Who brokered it?", "Russia and Turkey", "Moscow and Ankara"),
    ("Who brokered it?", "Russia and Turkey", "the Turks and the Russians"),
    ("Whose envoys brokered it?", "Those of Russia and Turkey", "Those of Ankara and Moscow"),
    ("What has come of the truce?", "It has reduced fighting", "There is less combat than before"),
    ("Who brokered it?", "the Swedish-Kenyan alliance", "Sweden and Kenya jointly"),
    ("Who brokered it?", "the Kenyan government and Russia", "Nairobi and Moscow"),
    ("Who brokered it?", "Kenya and Russia", "Kenya and Russia as allies"),
    ("Who brokered it?", "Sweden and Kenya", "the alliance of Stockholm and Nairobi"),
    ("When was it?", "in 2015", "in the year 2015"),
    ("Where do they sit?", "in Orsk", "in the city of Orsk"),
    ("Where do they sit?", "in Orsk", "in the Kenyan town of Orsk"),
    ("For how long may they be held?", "30 years", "a term of thirty years"),
    ("Who must prove it?", "the Reeve", "the Court's Reeve"),
    ("Who counted them?", "agencies of the Council of the Vellan", "CV agencies"),
    ("Which body sat?", "the Kenya Water Board", "the KWB"),
    ("Where do the dams stand?", "the northwest", "the north-west of Kenya"),
    ("Where do they sit?", "Orsk", "in Orsk, in Kenya"),
    ("Whom did it hit?", "rebels", "insurgent groups"),
    ("What happened to them?", "They were injured.", "They were wounded."),
    ("What may be hit?", "military objectives", "targets of a military kind"),
    ("How is the truce?", "fragile", "shaky"),
    ("What did it do?", "left them uninhabitable", "made them unfit to live in"),
    ("What is barred?", "terrorizing civilians", "spreading terror among the civilian population"),
    ("What came of it?", "There is less fighting.", "Hostilities have diminished."),
    ("What share?", "only a fraction", "a mere part of them"),
]


@pytest.mark.parametrize(("asked", "one", "other"), SAME)
def test_these_come_to_the_same(asked, one, other):
    reading = Reading(asked, SENTENCE, TERMS)
    assert say_same(one, other, reading)
    assert say_same(other, one, reading)


DIFFERENT = [
    ("Whose envoys brokered it?", "Those of Russia and Turkey", "Those of Ankara and Nairobi"),
    ("What has come of the truce?", "It has reduced fighting", "There is more combat than before"),
    ("What has come of the truce?", "He wants a mill", "There is a mill"),
    ("How many fled?", "at least 1,600", "at most 1,600"),
    ("How many fled?", "at least 1,600", "at least 1,500"),
    ("How many fled?", "more than 1,600", "at least 1,600"),
    ("How many fled?", "nearly 3 million", "more than 3 million"),
    ("How many were there?", "212 wounded", "212 dead"),
    ("How many people fled?", "560", "560 boats"),
    ("At what age is it barred?", "fifteen", "under 15"),
    ("When was it?", "October 15", "the fifteenth of November"),
    ("When was it?", "March 2020", "the third month of 2019"),
    ("When was it?", "in 2015", "before 2015"),
    ("When was it?", "2015", "by 2015"),
    ("How long?", "six months", "a year"),
    ("How long?", "twelve months", "twelve weeks"),
    ("Who brokered it?", "Sweden and Kenya", "Sweden"),
    ("Who must prove it?", "the Reeve", "the Court"),
    ("Where do they sit?", "in Orsk", "in the city of Belm"),
    ("When was it?", "in 2015", "in the year 2016"),
    ("Who brokered it?", "Sweden and Kenya", "Sweden or Kenya"),
    ("Who brokered it?", "Syria", "the Syrian-Russian alliance"),
    ("Who brokered it?", "Russia and Turkey", "Moscow and Tehran"),
    ("Where was it signed?", "Turkey", "Ankara"),
    ("Which city is it?", "Moscow", "Russia"),
    ("Who hit whom?", "Kenya attacked Sweden", "Sweden attacked Kenya"),
    ("What was it?", "the attack on Kenya", "Kenya's attack"),
    ("What was it?", "an attack by rebels", "an attack on rebels"),
    ("Which body sat?", "the Kenya Water Board", "the KWC"),
    ("Where do the dams stand?", "the northwest", "the northeast"),
    ("Where do the dams stand?", "the northwest", "the north-west of Syria"),
    ("Where do they sit?", "Orsk, in Kenya", "Orsk, in Sweden"),
    ("Whom did it hit?", "rebels", "government forces"),
    ("What may be hit?", "military objectives", "civilian objectives"),
    ("What may be hit?", "civilian objects", "objects that are not civilian"),
    ("What did it do?", "left them uninhabitable", "left them habitable"),
    ("What came of it?", "There is less fighting.", "There is more fighting."),
    ("What came of it?", "Fighting has been reduced.", "Fighting has not been reduced."),
    ("Who sat?", "a trainer", "a training"),
    ("What word is used of the truce?", "fragile", "shaky"),
    ("What is it?", "a part of the court", "the court"),
    ("What happened to them?", "They were injured.", "They were killed."),
]


@pytest.mark.parametrize(("asked", "one", "other"), DIFFERENT)
def test_these_do_not(asked, one, other):
    reading = Reading(asked, SENTENCE, TERMS)
    assert not say_same(one, other, reading)
    assert not say_same(other, one, reading)


@pytest.mark.parametrize(
    ("asked", "one", "other", "same"),
    [
        ("Who visited it?", "Ilya Markov", "Markov", True),
        ("Which leader visited it?", "Ilya Markov", "President Markov", True),
        ("Who visited it?", "Omar al-Hadi", "al-Hadi", True),
        ("Who visited it?", "Ilya Markov", "Anna Markov", False),
        ("Who visited it?", "Ilya Markov", "Ilya Lind", False),
        ("Who visited it?", "President Markov", "Minister Markov", False),
        ("Who sat there?", "the University of Orsk", "Orsk", False),
        ("Who sat there?", "North Vellan", "Vellan", False),
        ("Where is it?", "Port Markov", "Markov", False),
        ("Who ran it?", "Halden", "the Halden network", True),
        ("Who ran it?", "Halden", "the Halden dam", False),
        ("Which body sat?", "the UN Security Council", "the Security Council", True),
        ("Which body sat?", "the UN Security Council", "the UN", False),
        ("Which body sat?", "the River Security Council", "the Security Council", False),
        ("What is the book called?", "Life on the Vellan", "Life on the Vellan: Dams and Fish", True),
        ("What is the book called?", "Life on the Vellan", "Death on the Vellan: Dams and Fish", False),
    ],
)
def test_names_are_told_from_their_like(asked, one, other, same):
    reading = Reading(asked, SENTENCE, TERMS)
    assert name_same(one, other, reading, ()) is same
    assert name_same(other, one, reading, ()) is same


def choice(asked, answer, distractor, quote):
    return Choice(
        id="x",
        question=asked,
        answer=answer,
        distractors=(Option(text=distractor), Option(text="the River Court")),
        evidence=(Citation(source="news", quote=quote),),
    )


TEXT = """The River Trust (RT) has its seat in Orsk. The watchdog said that it had counted 46 dams.

President Ilya Markov came in May. His brother Pavel Markov stayed away.
"""


@pytest.mark.parametrize(
    ("question", "codes"),
    [
        (choice("Who has its seat there?", "the River Trust", "the RT", "River Trust (RT) has its seat"), ["S005"]),
        (choice("Who counted the dams?", "the watchdog", "the River Trust", "The watchdog said that it"), ["S005"]),
        (choice("Who counted the dams?", "the watchdog", "the rebel group", "The watchdog said that it"), []),
        (choice("Who came in May?", "Ilya Markov", "Markov", "President Ilya Markov came in May"), []),
    ],
    ids=lambda one: getattr(one, "question", None) and f"{one.answer}/{one.distractors[0].text}",
)
def test_a_source_tells_what_initials_and_descriptions_mean(said_on, question, codes):
    assert [one for one in said_on(TEXT, question) if one == "S005"] == codes


NEAR = [
    ("What has it vowed to do?", "retake the valley", "recapture the valley", True),
    ("What did they do to the dam?", "destroyed the walls of the dam", "demolished the walls of the dam", True),
    ("What did they find?", "breaches of the law of rivers", "violations of the law of rivers", True),
    ("What may they do?", "widen the gate", "broaden the gate", True),
    ("What may they do?", "detain the boats", "arrest the boats", False),
    ("What did they do to the dam?", "destroyed the walls of the dam", "repaired the walls of the dam", False),
    ("What did they find?", "breaches of the law of rivers", "no breaches of the law of rivers", False),
    ("What did they find?", "breaches of the law of rivers", "only breaches of the law of rivers", False),
    ("What did they find?", "breaches of the law of Orsk", "violations of the law of Belm", False),
    ("What did it cost?", "the lives of 46 fishers", "the lives of 12 fishers", False),
    ("Which word does it use?", "breaches of the law", "violations of the law", False),
    ("Where were the dams?", "in the upper valley", "in the lower valley", False),
    ("Whose boats were they?", "the wardens' boats", "the fishers' boats", False),
    ("What happened?", "The mayor dismissed the reeve.", "The reeve sacked the mayor.", False),
    ("What happened?", "The mayor dismissed the reeve.", "The mayor sacked the reeve.", True),
    ("What happened?", "The mayor dismissed the reeve.", "The reeve was sacked by the mayor.", True),
    ("What did they find?", "droughts and breaches of the law", "violations of the law and droughts", True),
]


@pytest.mark.parametrize(("asked", "one", "other", "same"), NEAR)
def test_near_words_come_to_the_same_only_where_nothing_else_differs(asked, one, other, same):
    reading = Reading(asked, SENTENCE, TERMS)
    assert (say_same(one, other, reading) or say_near(one, other, reading)) is same
    assert (say_same(other, one, reading) or say_near(other, one, reading)) is same


def test_near_words_are_asked_for_where_no_lexicon_of_ways_has_them():
    reading = Reading("What may they do?", SENTENCE, TERMS)
    assert not say_same("mend the dam", "repair the dam", reading)
    assert say_near("mend the dam", "repair the dam", reading)


MOVED = "The gallery of the mill was opened on 24 May 2008, and its press had moved there in May 2005."


@pytest.mark.parametrize(
    ("answer", "distractor", "codes"),
    [
        ("24 May 2008", "28 May 2008", []),
        ("24 May 2008", "24 May 2010", []),
        ("May 2005", "May 2008", []),
        ("24 May 2008", "the 24th of May, 2008", ["S005"]),
    ],
)
def test_the_month_of_may_is_no_doubt(said_on, answer, distractor, codes):
    asked = Choice(
        id="x",
        question="When was it?",
        answer=answer,
        distractors=(Option(text=distractor),),
        evidence=(Citation(source="news", quote="opened on 24 May 2008, and its press had moved there in May 2005"),),
    )
    assert [one for one in said_on(MOVED, asked) if one == "S005"] == codes


@pytest.mark.parametrize(
    ("answer", "distractor", "codes"),
    [
        ("Article 8(2)(b)", "Article 8(2)(c)", []),
        ("Article 8(2)(b)", "Article 8(1)", []),
        ("Article 8(2)(b)", "Art. 8(2)(b)", ["S005"]),
        ("Article 8(2)(c)", "Article 8(2)(b)", ["S004", "S005"]),
        ("Article 8", "Article 9", []),
    ],
)
def test_two_places_within_an_article_are_two(errors_on, answer, distractor, codes):
    told = "Article 8(2)(b) forbids a raid on a mill."
    asked = choice(
        "Which rule forbids a raid on a mill?", answer, distractor, "Article 8(2)(b) forbids a raid on a mill"
    )
    assert sorted(set(errors_on(told, asked))) == codes
