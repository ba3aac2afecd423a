"""Parts of a key that have a quote of their own, and sound keys that resemble what is wrong; each with its opposite."""

import pytest

from quizapp.core.questions.categorise import Categorise, Group
from quizapp.core.questions.choice import Choice
from quizapp.core.questions.common import Option
from quizapp.core.questions.matching import Matching, Pair
from quizapp.core.questions.multiple import Multiple
from quizapp.core.questions.number import Number
from quizapp.core.questions.ordering import Ordering
from quizapp.core.questions.text import Text
from quizapp.core.questions.true_false import TrueFalse
from quizapp.core.sources import Citation

TOLD = """In 1902 the Tavrian riders' march into the valley turned the tide of the feud.

After the riders retook as much as half the valley, a fragile truce made by Tavria and Kenya in 1910 quietened the feud.

Among them are Quill and Kenyan Reeve Ada Brandt, as well as stewards of both lands.

The watchdog said it had counted 46 raids. The band, the Fen League's former Orsk affiliate, is designated by Kenya.

Towns now go without water, health care, and schools.

Any reeve shall in no case be exempt from the law, and shall not be released from his legal obligations.

The study, titled Wasting Wheat in Orsk: Kenyan and Swedish Raids on Mills, covers an 11-month period.

The raids killed at least 1,600 tenants and drove out an estimated 4,000, the guild said.

What the guild counted is only a fraction of total raids.
"""
MARCH, RETOOK = "march into the valley turned the tide", "retook as much as half the valley"
TRUCE, AMONG = "in 1910 quietened the feud", "Quill and Kenyan Reeve Ada Brandt"
WATCHDOG, BAND = "The watchdog said it had counted", "the Fen League's former Orsk affiliate"
LACK, EXEMPT = "water, health care, and schools", "shall in no case be exempt from"
LEGAL, TITLE = "not be released from his legal obligations", "titled Wasting Wheat in Orsk"
PERIOD, DROVE, PART = "covers an 11-month period", "drove out an estimated 4,000", "only a fraction of total raids"


def cited(*quotes):
    return tuple(Citation(source="news", quote=quote) for quote in quotes)


def choice(stem, answer, *quotes, others=("Nobody", "The guild")):
    options = tuple(Option(text=one) for one in others)
    return Choice(id="x", question=stem, answer=answer, distractors=options, evidence=cited(*quotes))


STEPS = ("Tavria marches into the feud", "Up to half of the valley is retaken", "A truce makes it quieter")


@pytest.mark.parametrize(("steps", "codes"), [(STEPS, []), ((STEPS[0], STEPS[2], STEPS[1]), ["S012"])])
def test_a_step_belongs_to_the_sentence_that_tells_it_best(errors_on, steps, codes):
    asked = Ordering(id="x", question="From the first to the last:", order=steps, evidence=cited(MARCH, RETOOK, TRUCE))
    assert errors_on(TOLD, asked) == codes


def test_a_pair_is_held_against_the_quote_that_has_its_prompt(errors_on):
    pairs = (Pair(prompt="the watchdog", answer="River Trust"), Pair(prompt="Orsk affiliate", answer="The band"))
    asked = Matching(id="x", question="Match.", pairs=pairs, evidence=cited(BAND, WATCHDOG))
    assert errors_on(TOLD, asked) == []


@pytest.mark.parametrize(
    ("stem", "reject", "codes"),
    [("Which Kenyan reeve is among them?", "Quill", []), ("Who is among them?", "Quill", ["S005"])],
)
def test_what_stands_before_a_name_picks_it(errors_on, stem, reject, codes):
    asked = Text(
        id="x",
        question=stem,
        answer="Ada Brandt",
        reject=(reject,),
        evidence=cited("Quill and Kenyan Reeve Ada Brandt"),
    )
    assert errors_on(TOLD, asked) == codes


@pytest.mark.parametrize(("other", "codes"), [("Cars", []), ("Schools", ["S005"])])
def test_a_short_stem_makes_no_two_words_one(errors_on, other, codes):
    asked = Multiple(
        id="x", question="What do towns now go without?", answers=("Water", "Health care"),
        distractors=(Option(text=other), Option(text="Newspapers")), evidence=cited(LACK),
    )  # fmt: skip
    assert errors_on(TOLD, asked) == codes


@pytest.mark.parametrize(
    ("answer", "codes"),
    [
        ("Nothing that would exempt the reeve from the law", []),
        ("Something that exempts the reeve from the law", ["S012"]),
    ],
)
def test_nothing_that_would_exempt_exempts_not(errors_on, answer, codes):
    assert errors_on(TOLD, choice("What follows from being a reeve?", answer, EXEMPT)) == codes


def test_legal_obligations_are_no_opposite_of_what_is_unlawful(errors_on):
    asked = TrueFalse(
        id="x", question="A reeve is not released from his legal obligations.", answer=True, evidence=cited(LEGAL),
        explanation="To break them is unlawful, and frees nobody from obligations.",
    )  # fmt: skip
    assert errors_on(TOLD, asked) == []


@pytest.mark.parametrize(
    ("stem", "answer", "codes"),
    [
        ("What does the title of the study say it deals with?", "Raids by Kenya and Sweden on mills", []),
        ("What is the title of the study?", "Wasting Grain in Orsk", ["S004"]),
    ],
)
def test_what_a_title_says_may_be_told_in_other_words(errors_on, stem, answer, codes):
    assert errors_on(TOLD, choice(stem, answer, TITLE)) == codes


@pytest.mark.parametrize(("months", "codes"), [(1, []), (2, ["S003"])])
def test_months_may_fall_short_of_a_year(errors_on, months, codes):
    stem = "By how many months does the period fall short of a full year?"
    assert errors_on(TOLD, Number(id="x", question=stem, answer=months, evidence=cited(PERIOD))) == codes


def test_whom_a_band_was_tied_to_may_stand_before_affiliate(errors_on):
    assert errors_on(TOLD, choice("Which organisation was the band once linked to?", "Fen League", BAND)) == []


def test_kinds_of_things_are_their_authors(errors_on):
    asked = Categorise(
        id="x", question="Sort the names.", evidence=cited(AMONG, WATCHDOG),
        groups=(Group(name="Persons", items=("Quill", "Ada Brandt")), Group(name="States", items=("Kenya",))),
    )  # fmt: skip
    assert "S012" not in errors_on(TOLD, asked)


@pytest.mark.parametrize(
    ("explanation", "codes"),
    [
        ("The guild adds that the counted raids are telling all the same.", []),
        ("What was counted is all the raids.", ["S012"]),
    ],
)
def test_all_the_same_is_all_of_nothing(errors_on, explanation, codes):
    asked = Text(
        id="x", question="How much of all raids was counted?", answer="only a fraction", evidence=cited(PART),
        explanation=explanation,
    )  # fmt: skip
    assert errors_on(TOLD, asked) == codes


@pytest.mark.parametrize("known", [True, False])
def test_a_figure_that_another_part_states_is_no_rival_of_this_one(errors_on, known):
    asked = Categorise(
        id="x", question="Whose figures are these?", evidence=cited(DROVE, WATCHDOG),
        groups=(
            Group(name="the guild", items=("1,600 tenants killed", "4,000 driven out")),
            Group(name="the watchdog", items=("46 raids",)),
        ),
    )  # fmt: skip
    assert "S003" not in errors_on(TOLD, asked, known=known)


def test_a_figure_that_no_part_states_is_one(errors_on):
    asked = Number(id="x", question="How many tenants were driven out?", answer=1600, evidence=cited(DROVE))
    assert errors_on(TOLD, asked, known=False) == ["S003"]


@pytest.mark.parametrize(
    ("killed", "driven", "codes"),
    [(("at least 31", "more than 900"), "over 4,000", []), (("at least 50",), "at least 31", ["S012"])],
)
def test_lives_claimed_are_people_killed(errors_on, killed, driven, codes):
    told = "It killed at least 31 and displaced at least 50.\n\nIt claimed more than 900 lives, displaced over 4,000."
    groups = (Group(name="Killed", items=killed), Group(name="Displaced", items=(driven,)))
    quotes = "killed at least 31 and displaced at least 50", "claimed more than 900 lives, displaced over 4,000"
    asked = Categorise(id="x", question="Killed or displaced?", groups=groups, evidence=cited(*quotes))
    assert [one for one in errors_on(told, asked) if one == "S012"][:1] == codes


@pytest.mark.parametrize(
    ("said", "codes"),
    [
        ("It was Kenya's march into Tavria that turned the tide.", []),
        ("It was a march into the valley that turned the tide.", ["S012"]),
    ],
)
def test_an_owner_is_no_place(errors_on, said, codes):
    told = "Tavria's march into Kenya turned the tide. It was a march into the valley that turned the tide, they say."
    quote = "march into Kenya turned the tide" if not codes else "It was a march into the valley that turned the tide"
    assert errors_on(told, TrueFalse(id="x", question=said, answer=False, evidence=cited(quote))) == codes


def test_the_highest_of_several_is_one(errors_on):
    told = "The feud has claimed more than 900 lives, displaced over 4,000 internally, and left 2,500 in exile."
    quote = "displaced over 4,000 internally, and left 2,500"
    stem = "Which of these totals is the highest figure of the sentence?"
    assert errors_on(told, choice(stem, "The displaced", quote, others=("The dead", "The exiles"))) == []


def test_to_be_forced_to_do_it_is_not_to_do_it(errors_on):
    told = "They may be guilty because they knew or should have known of the thefts and did nothing to allow a trial."
    asked = Multiple(
        id="x", question="On which states of mind does it rest?",
        answers=("They knew of the thefts", "They should have known of the thefts"),
        distractors=(Option(text="They were forced to allow the thefts"), Option(text="They thought them lawful")),
        evidence=cited("they knew or should have known of the thefts"),
    )  # fmt: skip
    assert "S005" not in errors_on(told, asked)


@pytest.mark.parametrize(("article", "codes"), [("article 15", []), ("article 14", ["S004"])])
def test_an_article_of_another_pairs_quote_is_not_this_ones(errors_on, article, codes):
    told = (
        "A case is sent by a guild in accordance with article 14.\n\n"
        "The warden has begun one in accordance with article 15."
    )
    pairs = (
        Pair(prompt="A guild", answer="sends a case in accordance with article 14"),
        Pair(prompt="The warden", answer=f"begins one in accordance with {article}"),
    )
    quotes = "by a guild in accordance with article 14", "The warden has begun one in accordance with article 15"
    asked = Matching(id="x", question="Match each actor with what it does.", pairs=pairs, evidence=cited(*quotes))
    assert errors_on(told, asked)[:1] == codes


FENS = """The guild found that most raids hit fens where there was no lawful military target.

The raids may have been meant to starve the tenants. In 1902 the reeve and his ally opened a campaign, saying that their
riders were coming under attack from the fen bands.

Threats or acts of theft are prohibited. A case is sent to the warden by the council acting under Chapter 7.

The quarrel in the council has prevented the case of Orsk from being sent to the Assize.
"""
HIT, MEANT = "raids hit fens where there was no lawful military target", "The raids may have been meant to"
RIDERS = "saying that their riders were coming under attack from the fen bands"


@pytest.mark.parametrize(
    ("said", "quote", "codes"),
    [
        ("Most raids hit fens lacking any lawful military target.", HIT, []),
        ("The aims are put as possible rather than as established fact.", MEANT, []),
        ("The aims are put as established fact rather than as possible.", MEANT, ["S012"]),
        ("Both threats and acts of theft are prohibited.", "Threats or acts of theft are prohibited", []),
    ],
)
def test_what_is_put_in_other_words_is_not_the_contrary(errors_on, said, quote, codes):
    assert errors_on(FENS, TrueFalse(id="x", question=said, answer=True, evidence=cited(quote))) == codes


@pytest.mark.parametrize(
    ("stem", "answer", "quote", "others", "codes"),
    [
        ("How can the council bring a case?", "By sending it to the warden, acting under Chapter 7",
         "by the council acting under Chapter 7", ("By a vote", "By lot"), []),
        ("Who said that their riders were coming under attack?", "The reeve and his ally", RIDERS,
         ("The fen bands", "The guild"), []),
        ("From whom were riders coming under attack?", "The reeve", RIDERS, ("The fen bands", "The guild"), ["S005"]),
        ("What does the council do?", "It is deadlocked over sending Orsk to the Assize",
         "prevented the case of Orsk from being sent", ("It has sent it", "It has sold it"), []),
    ],
)  # fmt: skip
def test_how_it_is_done_and_who_said_it(errors_on, stem, answer, quote, others, codes):
    found = errors_on(FENS, choice(stem, answer, quote, others=others))
    assert [one for one in found if one in {"S005", "S012"}][:1] == codes


@pytest.mark.parametrize(
    ("said", "codes"),
    [
        ("Most raids did not take place far from active feuds.", ["S012"]),
        ("Most raids took place far from active feuds.", []),
    ],
)
def test_of_what_did_not_take_place_far_off_the_place_is_denied(errors_on, said, codes):
    told = "The guild found that most raids hit fens, far from active feuds between reeves."
    quote = "far from active feuds between reeves"
    assert errors_on(told, TrueFalse(id="x", question=said, answer=True, evidence=cited(quote))) == codes


@pytest.mark.parametrize(
    ("said", "codes"),
    [
        ("The article says that Kenya and Sweden worked to hold up grain from reaching tenants and paupers.", ["S010"]),
        ("The article says that Kenya's bombers poisoned the wells with arsenic.", []),
    ],
)
def test_what_is_said_again_and_keyed_false_is_doubted_though_the_article_is_named(said_on, said, codes):
    told = "Making it worse, both Kenya and Sweden worked to hold up grain from reaching tenants in need."
    quote = "both Kenya and Sweden worked to hold up grain"
    found = said_on(told, TrueFalse(id="x", question=said, answer=False, evidence=cited(quote)))
    assert [one for one in found if one == "S010"] == codes
