"""Right answers in other words, as students write them: what is found right, what waits, what stays wrong."""

import pytest

from quizapp.core.questions.answer_key import Key
from quizapp.core.questions.asking import open_to_other_words
from quizapp.core.questions.common import Outcome
from quizapp.core.questions.word_forms import adjectives, akin
from quizapp.core.questions.wording import judge


def outcome(stem, accepted, response, passage=""):
    texts = (accepted,) if isinstance(accepted, str) else tuple(accepted)
    return judge(Key(accepted=texts, stem=stem, evidence=(passage,) if passage else ()), response).outcome


@pytest.mark.parametrize(
    ("stem", "accepted", "response"),
    [
        # where something comes from
        ("Why did the price rise?", "because of the drought", "it depended on the drought"),
        ("Why did the price rise?", "because of the drought", "due to a drought"),
        ("Why is the tax different?", "because of the weight", "it is based on the weight"),
        # a question for more of a thing
        ("Why do some towns get more buses?", "because of their population", "they have a larger population"),
        ("Why do some towns get more buses?", "because of their population", "higher populations"),
        ("Why do some towns get more buses?", "because of their population", "the size of the population"),
        # what the question says may be left out, a figure too; and a figure may stand elsewhere before what it counts
        ("Why are there 12 stars?", "because there were 12 founding members", "founding members"),
        ("Why are there 12 stars?", "because there were 12 founding members", "for the founding 12 members"),
        # nouns and their adjectives, and other common pairs
        ("Which power judges?", "the judiciary", "judicial"),
        ("Which crisis was it?", "a crisis of the economy", "economic crisis"),
        ("What do the beads do?", "they represent the dead", "they symbolize the dead"),
        ("What is wrong with it?", "it is expensive", "it's costly"),
        ("What was the aim?", "the collection of taxes", "collecting taxes"),
        # a word beside a whole answer that is of another accepted one
        ("Name a ground.", ("freedom", "escape from persecution"), "freedom from persecution"),
        ("Who votes?", ("Parliament", "Lords and Commons"), "parliament and commons"),
        ("What did it do?", ("declared war", "declared war on Great Britain"), "declared war on England"),
        # verbs that say no more than the question
        ("Why did they leave?", "freedom", "to find freedom"),
        ("What can the machine do?", "make many different sounds", "many different sounds"),
        # a country under its several names
        ("Which country signed?", "the United States", "the US"),
        ("Which country signed?", "the United States", "usa"),
        ("Which country signed?", "the United States of America", "U.S."),
        ("Which country signed?", "the United States", "America"),
        ("Which country signed?", "the United Kingdom", "Great Britain"),
        ("Who makes the law?", "Congress", "the U.S. Congress"),
        ("Who makes the law?", "US Congress", "congress"),
        # a month in any case, short, with a small word
        ("When did it fall?", "June", "june"),
        ("When did it fall?", "june", "June"),
        ("When did it fall?", "October", "in oct."),
        ("When did it fall?", "May", "in may"),
        ("When did they march?", "March", "it was in march"),
        ("When did it fall?", "June and July", "july, june"),
        # who somebody is before the whole name, how many behind it
        ("Who sang it?", "Ann Lee", "Irish singer ann lee"),
        ("Who won most cups?", "Ann Lee", "Ann Lee (7)"),
        ("Who sang with Tom?", "Ann Lee", "Tom sang with Ann Lee"),
        ("Who sang it?", "Blue Kites", "the scottish band blue kites"),
        ("Who won most cups?", "Ann Lee", "Ann Lee has won the most cups with 7"),
        # a word of the question that stands elsewhere
        ("What is good about the lamps?", "one makes lamps with many colours", "one makes many colours of lamps"),
        (
            "Why do some towns get more than other towns?",
            "the town's population",
            "a larger population than other towns",
        ),
        ("Why are there 12 stars?", "there were 12 members", "one for each of the 12 members"),
        # letters, signs and ends of names
        ("Who owns it?", "the United States Forest Service", "USFS"),
        ("Who owns it?", "the United States Forest Service", "U.S. Forest Service (USFS)"),
        ("Which system is it?", "capitalist", "capitolism"),
        ("Where is it?", "southwest Africa", "southwestern Africa"),
        ("What is the unit?", "the ohm", "Ω"),
        ("What is the currency?", "the yen", "¥"),
        ("When was it built?", "500 BC", "500 B.C.E."),
        # words that say little before what counts
        ("Why are there stars?", "for the many founding members", "founding members"),
        # doubt that is added to an answer
        ("Who makes the law?", "Congress", "congress, not sure"),
        ("Who makes the law?", "Congress", "Congress I think"),
        ("Who makes the law?", "Congress", "congress?? idk"),
        ("Who makes the law?", "Congress", "I'm not sure. I'm going to guess congress"),
        ("Who makes the law?", "Congress", "my guess is teh congress"),
        ("What did he do?", "made a guess", "made a guess"),
    ],
)
def test_a_right_answer_in_other_words_is_found_right(stem, accepted, response):
    assert outcome(stem, accepted, response) is Outcome.RIGHT


@pytest.mark.parametrize(
    ("stem", "accepted", "response"),
    [
        ("What governs what?", "the rate depends on temperature", "temperature depends on the rate"),
        ("Why do some towns get more buses?", "because of their population", "they have a smaller population"),
        ("Why do some towns get more buses?", "they have fewer cars", "they have more cars"),
        ("What rose?", ("rise in prices", "fall in wages"), "rise in wages"),
        ("What changed?", ("more rain", "less snow"), "more rain, less rain"),
        ("Which country signed?", "the United States", "South America"),
        ("Which country signed?", "the United States", "the United Arab Emirates"),
        ("Which country signed?", "Great Britain", "England"),
        ("Who makes the law?", "Congress", "not congress, i think"),
        ("When did it fall?", "June 1990", "june"),
        ("When did it fall?", "May 1990", "may"),
        ("When did it fall?", "June", "july"),
        ("Who sang with Tom Lee?", "Ann Lee", "Tom Lee"),
        ("Who sang it?", "Ann Lee", "Tom Ray, Ann Lee"),
        ("Who sang it?", "Ann Lee", "the wife of Ann Lee"),
        ("Who sang it?", "Ann Lee", "not the singer Ann Lee"),
        ("Which branch makes laws?", "the legislature", "legislation"),
        ("What speeds it up?", "a reactor", "reaction"),
        ("What tells weather from climate?", "weather is short, climate long", "climate is short, weather long"),
        ("When was it built?", "1757", "the 1750s"),
        ("How many ran?", "12 old men", "12 old women"),
        ("Who is it?", "the student teacher", "the teacher student council"),
    ],
)
def test_what_only_looks_alike_is_not_found_right(stem, accepted, response):
    assert outcome(stem, accepted, response) is not Outcome.RIGHT


@pytest.mark.parametrize(
    ("stem", "accepted", "response"),
    [
        ("Why is steel used?", "it bears heavy loads", "does not bend easily"),
        ("How does the dam fail?", "water gets under it", "a leak"),
        ("What can a grant do that a loan cannot?", "leave no debt", "be free of interest"),
        ("Name one use of copper.", "wires", "saucepans"),
        ("A common use of copper is ___.", "wires", "saucepans"),
        ("Metals like iron, zinc and ___ rust.", "tin", "copper"),
        ("What did the letter do?", "proclaimed the war", "announced it to the world"),
        ("In what order do the lamps shine?", "the first is on and the second off", "on off"),
        ("Which country signed?", "Great Britain", "England"),
        ("When did it fall?", "May 1990", "in may"),
        ("When was it built?", "1757", "during the 18th century"),
        ("When was it built?", "1757", "the 1750's"),
        ("When was it built?", "the 18th century", "1757"),
        ("When did it fall?", "1989", "in '89"),
        ("When did it fall?", "the 1980s", "the 80s"),
        ("When did it fall?", "the 1980s", "eighties"),
        ("What do bones store?", "calcium", "Ca"),
        ("How heavy is it?", ("200 to 500 grams", "420 grams"), "up to 500 grams"),
        ("Which bias is it?", "nonresponse bias", "unresponsive bias"),
        ("Who was minister?", "Theresa May", "may"),
        ("Which reform movement spread?", "the Land Reform Movement", "reform movement"),
        ("Which bias is it?", "recall bias", "bias"),
        ("What does the test show?", "a causation", "the cause of it"),
    ],
)
def test_what_may_be_right_without_a_shared_word_is_not_marked_wrong(stem, accepted, response):
    assert outcome(stem, accepted, response) is Outcome.WAITING


@pytest.mark.parametrize(
    ("stem", "accepted", "response"),
    [
        ("Who makes the law?", "Congress", "the police"),
        ("What process turns it to gas?", "evaporation", "melting"),
        ("Name one branch.", ("executive", "legislative", "judicial"), "the army"),
        ("How many ran?", "twelve", "a lot of them, nine"),
        ("When was it built?", "the 16th century", "the 17th century"),
        ("When was it built?", "1757", "the 17th century"),
        ("When was it built?", "1757", "the 1780s"),
        ("When did it fall?", "1989", "in '98"),
        ("Why is steel used?", "it bears heavy loads", "honestly not sure about this one"),
        ("Which bias is it?", "recall bias", "sample bias"),
        ("Why is steel used?", "it bears heavy loads", "idk"),
        ("Why is steel used?", "it bears heavy loads", "I don't know"),
        ("Why is steel used?", "it bears heavy loads", "no idea"),
        ("Why is steel used?", "it bears heavy loads", "x"),
    ],
)
def test_what_shares_no_word_is_wrong_where_the_question_is_for_one_thing(stem, accepted, response):
    assert outcome(stem, accepted, response) is Outcome.WRONG


def test_a_passage_that_tells_much_is_a_second_chance_to_share_a_word():
    stem, key, response = "Why is steel used?", "it bears heavy loads", "it shines"
    long = "Steel bears heavy loads, so engineers build bridges, towers and cranes with it."
    assert outcome(stem, key, response) is Outcome.WAITING
    assert outcome(stem, key, response, "Steel bears heavy loads.") is Outcome.WAITING
    assert outcome(stem, key, response, long) is Outcome.WRONG
    assert outcome(stem, key, "cranes hold with it", long) is Outcome.WAITING


def test_a_denial_behind_an_answer_does_not_deny_it():
    stem = "Name one drawback of trials."
    assert outcome(stem, "cruel", "cruel, or you just cannot run them") is Outcome.WAITING
    assert outcome(stem, "cruel", "they are not cruel") is Outcome.WRONG


@pytest.mark.parametrize(
    ("question", "accepted", "is_open"),
    [
        ("Why did it sink?", 1, True),
        ("How does it float?", 1, True),
        ("How many sank?", 1, False),
        ("How long did it last?", 1, False),
        ("What happened next?", 1, True),
        ("What was the ship designed to do?", 1, True),
        ("What did the crew do?", 1, True),
        ("What does the heart pump?", 1, False),
        ("Name one metal.", 1, True),
        ("Name one metal.", 3, False),
        ("Give one reason for the war.", 3, True),
        ("Who was one of the largest owners?", 1, False),
        ("Which city is it?", 1, False),
        ("It floats because it is ___.", 1, True),
        ("It is called a ___.", 1, False),
    ],
)
def test_which_questions_let_a_right_answer_have_other_words(question, accepted, is_open):
    assert open_to_other_words(question, ("iron",) * accepted) is is_open


@pytest.mark.parametrize(
    ("one", "other", "are"),
    [
        ("president", "presidential", True),
        ("economy", "economic", True),
        ("legislature", "legislative", True),
        ("democracy", "democratic", True),
        ("independence", "independent", True),
        ("nation", "national", True),
        ("sign", "signal", False),
        ("form", "formal", False),
        ("part", "partial", False),
        ("president", "presidency", False),
        ("colony", "colonist", False),
    ],
)
def test_which_words_are_adjectives_to_a_noun(one, other, are):
    assert adjectives(one, other) is adjectives(other, one) is are


@pytest.mark.parametrize(
    ("one", "other"),
    [("representative", "unrepresentative"), ("cause", "causation"), ("laws", "lawmaking"), ("england", "britain")],
)
def test_which_words_are_enough_to_ask_a_person(one, other):
    assert akin(one, other)
    assert akin(other, one)
