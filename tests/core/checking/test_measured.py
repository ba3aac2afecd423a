"""Figures of spans beside other figures: units of area and memory, times, fractions, one figure put for another."""

import pytest

from quizapp.core.questions.choice import Choice
from quizapp.core.questions.common import Option
from quizapp.core.questions.text import Text
from quizapp.core.questions.true_false import TrueFalse
from quizapp.core.sources import Citation


def cited(quote):
    return (Citation(source="news", paragraph=1, quote=quote),)


@pytest.mark.parametrize(
    ("text", "question", "answer", "quote"),
    [
        (
            "The Orsk winter meetings went on for four consecutive days, drawing crowds of up to 25,000.",
            "Up to how many people came to the Orsk winter meetings?",
            "25,000",
            "for four consecutive days, drawing crowds of up to 25,000",
        ),
        (
            "The Orsk winter meetings went on for four consecutive days, drawing crowds of up to 25,000.",
            "For how many days did the Orsk winter meetings go on?",
            "four",
            "went on for four consecutive days",
        ),
        (
            "In July a poll found 78% support for the reeve's leadership; a third found 89% support in October.",
            "What was the reeve's highest rating in a poll?",
            "89%",
            "a third found 89% support in October",
        ),
        (
            "The barge was grounded off the coast of Selm Island, near the end of Vell Island.",
            "The barge was grounded off the coast of which island?",
            "Selm",
            "the coast of Selm Island, near the end of Vell Island",
        ),
        (
            "The trust cut its programme in the Arctic, with chief warden de Quill explaining that it was wise.",
            "Which trust warden explained why the programme was cut?",
            "de Quill",
            "in the Arctic, with chief warden de Quill explaining",
        ),
        (
            "The paper has a daily run of over a million readers.",
            "Approximately how many people read the paper?",
            "million",
            "has a daily run of over a million readers",
        ),
        (
            "A row consists of two or more masts that are fed together.",
            "How many masts would make up a row?",
            "two or more",
            "A row consists of two or more masts",
        ),
        (
            "The report, a two-page statement of the school's policy, was sent out.",
            "How many pages was the report's statement?",
            "a two-page statement",
            "The report, a two-page statement of the school's",
        ),
        (
            "Bay University is the largest university; as old is Selm University, the first fully free university.",
            "What is the first fully free university?",
            "Selm",
            "as old is Selm University, the first fully free university",
        ),
        (
            "There are other tongues in Southern Tavria. Kenyan is spoken in the hills, and in Kenya itself.",
            "What language can be heard in the hills of Tavria and in Kenya?",
            "Kenyan",
            "tongues in Southern Tavria. Kenyan is spoken",
        ),
        (
            "The guild's first show took place at the Salon of Free Painters in Paris in the spring of 1911.",
            "In what city did the guild's first show take place?",
            "Paris",
            "Salon of Free Painters in Paris in the spring",
        ),
        (
            "Ada Quill, the principal of Selm Middle School in Selm, made the walls of her school strong.",
            "What school principal made her school strong?",
            "Ada Quill",
            "Ada Quill, the principal of Selm Middle School",
        ),
        (
            "The Kenyan Empire and other Tavrians brought goats to the valley.",
            "What empire brought goats to the valley?",
            "Kenyan",
            "The Kenyan Empire and other Tavrians brought goats",
        ),
        (
            "In 2005–06 this rose to 674 entrants, in 2006–07 to 687, in 2007–08 to 731 clubs.",
            "How many clubs entered in 2007–08?",
            "731",
            "to 687, in 2007–08 to 731 clubs",
        ),
        (
            "The trust says that the average reader spends roughly 1500 hours a year on its books.",
            "How many hours a year does the average reader spend on the books of the trust?",
            "1500",
            "spends roughly 1500 hours a year",
        ),
        (
            "Such mills use either three or four pairs of stones, and are known as great mills.",
            "How many pairs of stones does a great mill use at the least?",
            "three",
            "use either three or four pairs of stones",
        ),
        (
            "The signals were picked up by wardens at Halden in Kenya, who were on watch for them.",
            "What company did the wardens who picked the signals up work for?",
            "Halden",
            "picked up by wardens at Halden in Kenya",
        ),
        (
            "Any warden may block another's way, so long as he does not hold or trip the one he means to block.",
            "What are two illegal ways to block a warden's way?",
            "hold or trip",
            "he does not hold or trip the one",
        ),
    ],
)
def test_a_span_beside_other_figures_and_names_is_sound(errors_on, text, question, answer, quote):
    assert errors_on(text, Text(id="t", question=question, answer=answer, evidence=cited(quote))) == []


@pytest.mark.parametrize(
    ("text", "question", "right", "wrong", "quote"),
    [
        (
            "The plan is to return 139,000 square miles (360,000 km2) of the heath to the bison.",
            "How much heath does the plan return?",
            "139,000 square miles",
            "360,000 square miles",
            "return 139,000 square miles (360,000 km2) of the heath",
        ),
        (
            "One square kilometre (62 acres) of the wood supports more than 1,100 tree species.",
            "How many tree species were found in one square kilometre of the wood?",
            "1,100",
            "62",
            "(62 acres) of the wood supports more than 1,100 tree species",
        ),
        (
            "Of the town's 84,084 people and 44,497 households most are new.",
            "How many citizens does the town have?",
            "84,084",
            "44,497",
            "the town's 84,084 people and 44,497 households",
        ),
    ],
)
def test_a_figure_of_something_else_beside_it_is_found(errors_on, text, question, right, wrong, quote):
    def said(answer):
        return errors_on(text, Text(id="t", question=question, answer=answer, evidence=cited(quote)))

    assert said(right) == []
    assert "S003" in said(wrong)


def test_one_word_put_for_another_of_the_sentence_is_no_move(errors_on):
    text = (
        "The minority, which numbered 200,000 after the exchange of 1923, has dwindled to a few after the 1955 riots at"
        " Orsk, though some came back."
    )

    def said(year, answer):
        statement = f"The minority has dwindled to a few after the {year} riots at Orsk, though some came back."
        quote = "after the 1955 riots at Orsk, though some came back"
        return errors_on(text, TrueFalse(id="s", question=statement, answer=answer, evidence=cited(quote)))

    assert said(1955, True) == said(1923, False) == []
    assert said(1923, True) != []


def test_a_state_that_is_spoken_of_says_nothing(errors_on):
    text = (
        "At the third meeting of the Orsk Congress, the unrecognised state was renamed the Vell Republic. The Treaty of"
        " Selm was signed later."
    )
    statement = "At the third meeting of the Orsk Congress, the unrecognised state was renamed the Treaty of Selm."
    said = TrueFalse(id="s", question=statement, answer=False, evidence=cited("was renamed the Vell Republic"))
    assert errors_on(text, said) == []


def test_what_a_comma_and_a_verb_follow_is_no_item_of_a_list(said_on):
    text = "The Lamb and Flag, Orsk, were regular meeting places of the guild."
    asked = Choice(
        id="c",
        question="At what inn did the guild meet?",
        answer="The Lamb and Flag",
        distractors=(Option(text="Orsk"),),
        evidence=cited("The Lamb and Flag, Orsk, were regular meeting places"),
    )
    assert "S005" not in said_on(text, asked)
