"""Sound keys that say in another way what their passage says, each beside one that does not."""

import pytest

from quizapp.core.questions.choice import Choice
from quizapp.core.questions.common import Option
from quizapp.core.questions.matching import Matching, Pair
from quizapp.core.questions.multiple import Multiple
from quizapp.core.questions.number import Number
from quizapp.core.questions.true_false import TrueFalse
from quizapp.core.sources import Citation

LAW = """The warden shall hold office for a term of four years and may be re-elected once.

When a tenant has served three quarters of his sentence, or 15 years if it is for life, the moot shall review it.

A pass shall lapse one year after it was sealed, unless it names another day.

No barge may be searched for a period of 12 months after the Moot has so asked; the Moot may ask again.

That a raid was ridden by a servant does not absolve his captain from blame, if the captain knew of it.

All the sick, lame and old, whether or not they have ridden, shall be fed.

“Raids” means deeds of force against a foe, whether in anger or in defence.

It is forbidden to kill a foe by treachery. Deeds inviting the trust of a foe to lead him to believe that he is safe
under the law, with intent to betray that trust, are treachery.

(a) the feigning of a wish to treat under a white flag;

Feints are not forbidden, and they are not treachery. Examples of feints are: the use of masks, scarecrows and noise.

The flood has left many hamlets unfit to live in, with bread, water and firewood all lacking.

In April 1819 the guild opened a campaign to win back the ford.

A truce was made in March 1820.

Any of the following acts, regardless of a declaration of war, is a raid: the closing of a harbour or a bridge.

A rider who abandons the raid shall not be liable for the attempt if he fully and freely gave up his purpose.

No rider leaping from a barge in distress shall be made the aim of an archer during his fall.

Offers of grain shall not be regarded as meddling in the feud or as unfriendly deeds.

(b) those which are not aimed at a certain mill;

The captain failed to take all needful measures within his power to prevent or punish the raids of his riders.

“Drove” means forced removal of herders from the hills on which they lawfully dwell.

The guild bought “Dry Spring,” by Ada Quill, a book about the drought of Orsk.

Although only a fraction of total raids, they show a habit.

This Code shall not apply to brawls, such as scuffles at a fair, as not being feuds.

The guild shall neither divert nor seize barns kept for herders.

Damage done to the dams has since made many hamlets unlivable, with bread lacking.

The report names 9 captains. The seal shall in no case exempt a reeve from blame, nor shall it, in and of itself, be a
ground for a lighter fine.

The guild counted 46 barges in a study of the 11-month flood.
"""
(
    TERM,
    SHARE,
    LAPSE,
    SEARCH,
    BLAME,
    FED,
    RAIDS,
    TREACHERY,
    FEIGNED,
    FEINTS,
    LACKING,
    COUNTED,
    CAMPAIGN,
    TRUCE,
    ACTS,
    ATTEMPT,
    FALL,
    OFFERS,
    AIMED,
    FAILED,
    DROVE,
    BOOK,
    FRACTION,
    NAMED,
    EXEMPT,
    GROUND,
    BRAWLS,
    BARNS,
    DAMAGE,
) = (
    "hold office for a term of four years",
    "served three quarters of his sentence",
    "shall lapse one year after it was sealed",
    "for a period of 12 months after the Moot",
    "does not absolve his captain from blame",
    "whether or not they have ridden, shall be fed",
    "means deeds of force against a foe",
    "Deeds inviting the trust of a foe",
    "the feigning of a wish to treat under a white flag",
    "the use of masks, scarecrows and noise",
    "with bread, water and firewood all lacking",
    "counted 46 barges in a study of the 11-month flood",
    "In April 1819 the guild opened a campaign",
    "A truce was made in March 1820",
    "regardless of a declaration of war, is a raid",
    "shall not be liable for the attempt",
    "No rider leaping from a barge in distress",
    "not be regarded as meddling in the feud or as unfriendly",
    "those which are not aimed at a certain mill",
    "to prevent or punish the raids of his riders",
    "means forced removal of herders from the hills",
    "Dry Spring,” by Ada Quill, a book about the drought",
    "Although only a fraction of total raids",
    "The report names 9 captains",
    "shall in no case exempt a reeve from blame",
    "in and of itself, be a ground for a lighter fine",
    "shall not apply to brawls, such as scuffles at a fair",
    "shall neither divert nor seize barns kept for herders",
    "has since made many hamlets unlivable",
)


def cited(*quotes):
    return tuple(Citation(source="news", quote=quote) for quote in quotes)


def statement(text, quote, answer=True, **more):
    return TrueFalse(id="x", question=text, answer=answer, evidence=cited(quote), **more)


def choice(stem, answer, distractors, quote, **more):
    options = tuple(Option(text=one) for one in distractors)
    return Choice(id="x", question=stem, answer=answer, distractors=options, evidence=cited(quote), **more)


def multiple(stem, answers, distractors, *quotes):
    options = tuple(Option(text=one) for one in distractors)
    return Multiple(id="x", question=stem, answers=tuple(answers), distractors=options, evidence=cited(*quotes))


def number(stem, answer, quote):
    return Number(id="x", question=stem, answer=answer, unit="years", evidence=cited(quote))


def months(stem, answer, *quotes):
    return Number(id="x", question=stem, answer=answer, unit="months", evidence=cited(*quotes))


def terms(*answers):
    pairs = zip(("Raids", "Treachery"), answers, strict=True)
    given = tuple(Pair(prompt=prompt, answer=answer) for prompt, answer in pairs)
    return Matching(
        id="x", question="Match.", pairs=given, evidence=cited(RAIDS, TREACHERY, "with intent to betray that trust")
    )


FORCE, TRUST = "Deeds of force against a foe", "Winning a foe's trust, meaning to betray it"
LONGEST = "If a warden is re-elected and serves every term in full, for how many years does she hold the office?"
REVIEW = "A tenant is serving 24 years. When does the review fall due?"
HOW_LONG = "For how long may no barge be searched?"
LATER = ["After 5 years", "After 10 years"]
LACK = "Which of these are lacking (missing) in many hamlets?"
BARGES = "How many barges did the guild count?"
LASTED = "How long did the flood of the guild's study last?"
BETWEEN = "How many months lie between the start of the campaign and the truce?"
HARBOUR = "A lord closes a harbour, and no war has been declared. How does the law rank that?"
GAVE_UP = "A rider freely gave up his purpose. Can the moot punish him for the attempt?"
LEAPING = "A rider leaps from a burning barge. May an archer aim at him?"
WILD = "Which raids are wild by this law?"
ABOUT = "What is the book Dry Spring about?"
TRICKS = "Which of these tricks are examples of treachery?"


SOUND = [
    number(LONGEST, 8, TERM),
    choice(REVIEW, "After 18 years", LATER, SHARE),
    statement("Unless it names another day, a pass that is sealed is good for twelve more months.", LAPSE),
    choice(HOW_LONG, "For a year, and the Moot may ask again", ["For six months", "For good"], SEARCH),
    statement("That it was a servant who rode the raid does not by itself absolve a captain who knew of it.", BLAME),
    statement("Whoever is lame shall be fed.", "All the sick, lame and old"),
    statement("A lame rider shall be fed.", FED, explanation="What counts is being sick, lame or old."),
    multiple(LACK, ["Bread", "Firewood"], ["Cloth", "Iron"], LACKING),
    multiple(TRICKS, ["Pretending that you want to yield"], ["Using masks", "Putting up scarecrows"],
             FEIGNED, FEINTS),
    choice(BARGES, "Four fewer than fifty", ["Four more than fifty", "Exactly fifty"], COUNTED),
    choice(LASTED, "One month short of a year", ["Half a year", "Two years"], COUNTED),
    months(BETWEEN, 11, CAMPAIGN, TRUCE),
    choice(HARBOUR, "As a raid, whether or not war has been declared", ["As a raid only after a declaration of war",
                                                                        "As a prank"], ACTS),
    choice(GAVE_UP, "No, he is not liable", ["Yes, with half the penalty", "Yes, unless he pays"], ATTEMPT,
           explanation="The law spares the rider who abandons the raid fully and freely. It asks for no payment."),
    choice(LEAPING, "No, he shall not be made the aim of an archer", ["Yes, over his own bank", "Yes, by night"], FALL),
    statement("An offer of grain is not to be taken as an unfriendly deed.", OFFERS),
    multiple(WILD, ["A raid aimed at no certain mill"], ["A raid by night"], AIMED),
    statement("The captain failed to punish the raids of his riders.", FAILED,
              explanation="The measures are to prevent, to punish. The last is there when it is too late."),
    statement("Herders may be droven from hills on which they lawfully dwell.", DROVE,
              explanation="Herders who had already fled to the hills can dwell there lawfully."),
    statement("The raids counted are only a portion of all the raids.", FRACTION),
    Number(id="x", question="Had the report named twice as many captains, how many names would it hold?", answer=18,
           evidence=cited(NAMED)),
    Choice(id="x", question="What does the law make of a reeve's seal?", answer="It exempts no reeve from blame",
           distractors=(Option(text="It is by itself a ground for a lighter fine"), Option(text="It lapses in May")),
           evidence=cited(EXEMPT, GROUND)),
    choice(ABOUT, "The drought of Orsk", ["The mills of Belm", "A feud"], BOOK),
]  # fmt: skip

UNSOUND = [
    ("S003", number(LONGEST, 12, TERM)),
    ("S003", choice(REVIEW, "After 16 years", LATER, SHARE)),
    ("S003", statement("Unless it names another day, a pass that is sealed is good for six more months.", LAPSE)),
    ("S003", choice(HOW_LONG, "For a week, and the Moot may ask again", ["For six months", "For good"], SEARCH)),
    ("S012", statement("That a servant rode the raid by itself absolves a captain who knew of it.", BLAME)),
    ("S012", terms(TRUST, FORCE)),
    ("S003", choice(BARGES, "Four more than fifty", ["Four fewer than fifty", "Exactly fifty"], COUNTED)),
    ("S003", choice(LASTED, "Two months short of a year", ["Half a year", "Two years"], COUNTED)),
    ("S003", months(BETWEEN, 9, CAMPAIGN, TRUCE)),
    ("S012", statement("A rider leaping from a barge in distress may be made the aim of an archer.", FALL)),
    ("S012", statement("A scuffle is enough to bring this Code into play.", BRAWLS)),
    ("S012", statement("This Code applies as soon as there is a brawl in the land.", BRAWLS)),
    (
        "S012",
        choice(
            "What may the guild do with the barns of herders?",
            "It may seize them as it pleases",
            ["It may sell them", "It may ask for rent"],
            BARNS,
        ),
    ),
    ("S012", statement("By this account, damage to the dams has left many hamlets unfit to live in.", DAMAGE, False)),
    ("S012", statement("An offer of grain is to be regarded as an unfriendly deed.", OFFERS)),
]


@pytest.mark.parametrize("question", SOUND, ids=lambda one: one.question)
def test_a_key_that_says_so_otherwise_passes(errors_on, question):
    assert errors_on(LAW, question) == []


@pytest.mark.parametrize(("code", "question"), UNSOUND, ids=lambda one: getattr(one, "question", one))
def test_a_key_that_says_another_thing_does_not(errors_on, code, question):
    assert code in errors_on(LAW, question)
