"""Sentences marked in a text: net-correct over sentences, a text that is missing or has changed."""

from dataclasses import replace

import pytest

from quizapp.content.markdown import render_inline
from quizapp.core.questions.common import Invalid, Outcome
from quizapp.core.questions.passage import PassageQuestion, as_markdown
from quizapp.core.sources import Paragraph, SourceText

TEXT = SourceText(
    (
        Paragraph(number=1, within=1, section="", text="The river rose. Two bridges fell! Nobody was hurt."),
        Paragraph(number=2, within=2, section="", text="The town rebuilt one. It cost 4 million. The *old* one stood."),
    )
)
BARE = PassageQuestion(
    id="damage", question="What did it cost?", in_="lesson:flood", answers=("two bridges fell", "cost 4 million")
)
QUESTION = BARE.within(TEXT)


def sent(*places):
    options = [option for group in (QUESTION.present(1).parts or {}).values() for option in group]
    return {"": [options[place].token for place in places]}


def test_sentences_stand_in_order_under_their_paragraphs():
    parts = QUESTION.present(1).parts
    assert {heading: [option.text for option in options] for heading, options in parts.items()} == {
        "Paragraph 1": ["The river rose.", "Two bridges fell!", "Nobody was hurt."],
        "Paragraph 2": ["The town rebuilt one.", "It cost 4 million.", "The \\*old\\* one stood."],
    }


def test_only_the_paragraphs_named_are_shown():
    some = replace(BARE, paragraphs=(2,)).within(TEXT)
    assert list(some.present(1).parts) == ["Paragraph 2"]
    assert some.unfound() == (0,)


@pytest.mark.parametrize(
    ("places", "outcome", "fraction"),
    [
        ((1, 4), Outcome.RIGHT, 1),
        ((1,), Outcome.PARTLY, 0.5),
        ((1, 4, 0), Outcome.PARTLY, 0.5),
        ((1, 0), Outcome.WRONG, 0),
        ((0, 2, 3), Outcome.WRONG, 0),
        ((0, 1, 2, 3, 4, 5), Outcome.WRONG, 0),
    ],
)
def test_each_wrong_sentence_takes_back_a_right_one(places, outcome, fraction):
    verdict = QUESTION.grade(QUESTION.parse(sent(*places)))
    assert (verdict.outcome, verdict.fraction) == (outcome, fraction)


def test_notes_stand_at_what_was_marked_and_what_should_have_been():
    notes = QUESTION.grade(QUESTION.parse(sent(0, 1))).notes
    assert [(note.label, note.outcome, note.chosen) for note in notes] == [
        ("The river rose.", Outcome.WRONG, True),
        ("Two bridges fell!", Outcome.RIGHT, True),
        ("It cost 4 million.", Outcome.WRONG, False),
    ]


def test_a_quote_over_two_sentences_makes_both_right():
    both = replace(BARE, answers=("bridges fell! Nobody",)).within(TEXT)
    assert both.key() == ("Two bridges fell!", "Nobody was hurt.")


def test_the_key_is_sentences_with_the_text_and_quotes_without():
    assert QUESTION.key() == ("Two bridges fell!", "It cost 4 million.")
    assert BARE.key() == ("two bridges fell", "cost 4 million")


def test_without_its_text_nothing_can_be_answered_and_nothing_is_wrong():
    assert BARE.present(1).parts == {}
    assert "not here" in BARE.present(1).hint
    assert isinstance(BARE.parse(sent(1)), Invalid)


def test_a_text_that_lost_the_answer_leaves_it_to_a_person():
    changed = replace(BARE, answers=("three bridges fell",)).within(TEXT)
    verdict = changed.grade(changed.parse(sent(1)))
    assert verdict.outcome is Outcome.WAITING
    assert changed.unfound() == (0,)
    assert QUESTION.unfound() == ()


def test_sentences_of_another_text_are_invalid():
    other = SourceText((Paragraph(number=1, within=1, section="", text="Something else. Two bridges fell!"),))
    assert isinstance(BARE.within(other).parse(sent(0)), Invalid)


def test_the_same_sentence_twice_can_be_told_apart():
    twice = SourceText((Paragraph(number=1, within=1, section="", text="It fell. It fell. It cost 4 million."),))
    options = BARE.within(twice).present(1).parts["Paragraph 1"]
    assert len({option.token for option in options}) == 3


@pytest.mark.parametrize(
    "text",
    [
        "a *b* _c_ `d`",
        "<b>x</b> & y",
        "[a](b) ![c](d)",
        "1 < 2 > 0",
        "a ~~b~~ ^c^ | d",
        "back\\slash",
        "[@id, para. 2]",
    ],
)
def test_text_shown_as_markdown_reads_as_it_is_written(text):
    html = render_inline(as_markdown(text))
    plain = html.replace("&lt;", "<").replace("&gt;", ">").replace("&amp;", "&")
    assert plain == text


@pytest.mark.parametrize(
    ("change", "path"),
    [
        ({"answers": ()}, ("answers",)),
        ({"answers": ("?!",)}, ("answers", 0)),
        ({"answers": ("two bridges", "Two  bridges")}, ("answers", 1)),
        ({"paragraphs": (0,)}, ("paragraphs", 0)),
    ],
)
def test_flawed_questions_say_where(change, path):
    assert [flaw.path for flaw in replace(BARE, **change).flaws()] == [path]
