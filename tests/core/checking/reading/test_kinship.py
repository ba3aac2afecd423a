from itertools import combinations

import pytest

from quizapp.core.checking.lexicons.forms import FORMS
from quizapp.core.checking.lexicons.opposites import OPPOSITES
from quizapp.core.checking.lexicons.synonyms import SYNONYMS
from quizapp.core.checking.reading.kinship import is_akin
from quizapp.core.checking.reading.senses import contrary_words, is_sense, same_sense
from quizapp.core.checking.reading.words import content, kin, meaning, stem
from quizapp.core.folding import tokens
from quizapp.core.questions.true_false import TrueFalse
from quizapp.core.sources import Citation

LINES = (*SYNONYMS, *FORMS)


def test_every_word_is_one_token_that_carries_meaning():
    assert [word for line in LINES for word in line if tuple(tokens(word)) != (word,) or not meaning(word)] == []


def test_a_line_has_each_word_once_and_at_least_two():
    assert [line for line in LINES if len(line) < 2 or len({stem(word) for word in line}) < len(line)] == []


def test_no_line_is_written_twice():
    written = [frozenset(line) for line in SYNONYMS]
    assert len(set(written)) == len(written)


def test_no_line_has_two_opposites():
    """Nor two words of which the opposites list a form."""
    opposed = {frozenset((kin(stem(one)), kin(stem(other)))) for one, other in OPPOSITES}
    assert [
        (one, other)
        for line in LINES
        for one, other in combinations(line, 2)
        if frozenset((kin(stem(one)), kin(stem(other)))) in opposed
    ] == []


@pytest.mark.parametrize(
    ("word", "told"),
    [
        ("detained", "Officers apprehended the driver."),
        ("refer", "A referral was made."),
        ("handed", "A referral was made."),
        ("clinics", "The hospital stood empty."),
        ("ceasefire", "Both sides kept to the truce."),
        ("organization", "The agency closed."),
        ("struck", "They hit the depot."),
        ("demolition", "The tower was destroyed."),
        ("starved", "Hunger spread."),
        ("suffered", "They endured it."),
        ("offered", "They gave it."),
    ],
)
def test_a_word_is_near_to_those_of_its_line_and_their_forms(word, told):
    assert is_akin(meaning(word), content(told))


@pytest.mark.parametrize(
    ("word", "told"),
    [
        ("hospital", "The school stood empty."),
        ("murdered", "They were tortured."),
        ("employer", "The employee went home."),
        ("president", "The minister spoke."),
        ("defeated", "They thrashed him."),
        ("north", "They went south."),
        ("largest", "A large one was built."),
    ],
)
def test_a_word_is_near_to_no_other_of_its_kind_nor_to_what_is_near_to_its_neighbours(word, told):
    assert not is_akin(meaning(word), content(told))


def test_a_word_is_not_near_to_itself():
    assert not is_akin(meaning("hospital"), content("The hospital stood empty."))


@pytest.mark.parametrize("word", ["deliver", "enter", "order", "suffer", "consider", "refer", "surrender", "hinder"])
def test_forms_of_a_verb_that_ends_like_a_doer_are_one(word):
    doubled = "r" * (word == "refer")
    forms = (f"{word}s", f"{word}{doubled}ed", f"{word}{doubled}ing")
    assert {meaning(word), *map(meaning, forms)} == {meaning(word)}


def test_what_is_near_says_the_same():
    assert same_sense(meaning("detained"), content("Officers apprehended the driver."))


def test_opposites_do_not_say_the_same():
    pairs = [(meaning(one), meaning(other)) for one, other in OPPOSITES]
    assert [
        (one, other)
        for one, other in pairs
        if contrary_words({one}, {other}) and (same_sense(one, {other}) or same_sense(other, {one}))
    ] == []


VALLEY = "The families escaped from the valley in spring and were housed in Orsk."


@pytest.mark.parametrize(
    ("text", "told"),
    [
        ("The families fled from the valley in spring.", ["S012"]),
        ("The families did not flee from the valley in spring.", []),
        ("The families came back from the valley in spring.", ["S010"]),
    ],
)
def test_a_statement_keyed_false_that_says_the_quote_in_other_words_is_true(said_on, text, told):
    evidence = (Citation(source="news", quote="The families escaped from the valley in spring"),)
    assert said_on(VALLEY, TrueFalse(id="x", question=text, answer=False, evidence=evidence)) == told


@pytest.mark.parametrize(
    ("text", "answer", "quote", "told"),
    [
        ("The court acquitted the miller.", True, "The court convicted the miller", ["S012"]),
        ("The court convicted the miller.", True, "The court convicted the miller", []),
        ("The guards withheld bread from the villages.", True, "guards delivered bread to the villages", ["S012"]),
        ("The guards delivered bread to the villages.", True, "guards delivered bread to the villages", []),
        ("The duty is optional for the towns.", True, "The duty is binding for the towns", ["S012"]),
        ("The duty is optional for the towns.", False, "The duty is binding for the towns", []),
        ("The guards hindered the doctors.", True, "The guards helped the doctors", ["S012"]),
        ("The guards hindered the doctors.", False, "The guards helped the doctors", []),
        ("The guards helped the doctors.", True, "The guards helped the doctors", []),
        ("The gate was closed at dawn.", True, "The gate was opened at dawn", ["S012"]),
        ("The gate was opened at dawn.", True, "The gate was opened at dawn", []),
        ("The union tightened the rules.", True, "The union relaxed the rules", ["S012"]),
        ("The union eased the rules.", True, "The union relaxed the rules", []),
    ],
)
def test_a_word_of_the_other_side_turns_the_quote_round(errors_on, text, answer, quote, told):
    passage = (
        "The court convicted the miller. Its guards delivered bread to the villages. The duty is binding for the towns."
        " The guards helped the doctors. The gate was opened at dawn. The union relaxed the rules."
    )
    evidence = (Citation(source="news", quote=quote),)
    assert errors_on(passage, TrueFalse(id="x", question=text, answer=answer, evidence=evidence)) == told


def test_words_of_one_side_do_not_say_the_same_for_that():
    assert not same_sense(meaning("clashed"), content("The firms competed."))


def test_only_poles_need_be_weighed():
    """Whoever was arrested may be said to be so in too many other ways."""
    assert is_sense(meaning("increased"))
    assert not is_sense(meaning("acquitted"))
