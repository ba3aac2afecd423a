"""Messages and mends told of what their author wrote: a statement, an answer, a distractor of its type."""

import pytest

from quizapp.core.questions.choice import Choice
from quizapp.core.questions.common import Option
from quizapp.core.questions.multiple import Multiple
from quizapp.core.questions.true_false import TrueFalse
from quizapp.core.sources import Citation

TOLD = "The reeve has six months to pay. The mill lacks salt, bread and oil. The council may close the weir."


def cited(quote):
    return (Citation(source="news", quote=quote),)


def test_a_statement_is_mended_by_its_key_or_in_its_words(told_on):
    (said,) = told_on(
        TOLD,
        TrueFalse(
            id="x", question="To pay, a reeve is given 9 weeks.", answer=True, evidence=cited("has six months to pay")
        ),
    )
    assert "(Write `answer: false`, or “six months” in the statement, or cite" in said


def test_what_a_statement_says_is_not_called_the_key(told_on):
    asked = TrueFalse(
        id="x", question="The council must close the weir.", answer=True, evidence=cited("The council may close")
    )
    assert any(one.startswith("S012 the statement says “must close”") for one in told_on(TOLD, asked))


def test_an_answer_read_as_a_statement_has_no_answer_false(told_on):
    asked = Choice(
        id="x", question="What of the weir?", answer="The council must close the weir.",
        distractors=(Option(text="Nobody knows"),), evidence=cited("The council may close the weir"),
    )  # fmt: skip
    said = [one for one in told_on(TOLD, asked) if one.startswith("S012")]
    assert said
    assert not any("`answer: false`" in one or "the statement" in one for one in said)


@pytest.mark.parametrize(
    ("question", "mend"),
    [
        (Choice(id="x", question="What does the mill lack?", answer="Salt",
                distractors=(Option(text="Oil"), Option(text="Tar")), evidence=cited("The mill lacks salt")),
         "type `multiple`"),
        (Multiple(id="x", question="What does the mill lack?", answers=("Salt", "Bread"),
                  distractors=(Option(text="Oil"), Option(text="Tar")), evidence=cited("The mill lacks salt")),
         "Move it to `answers`"),
    ],
)  # fmt: skip
def test_a_distractor_that_is_right_is_mended_as_its_type_takes_it(told_on, question, mend):
    said = [one for one in told_on(TOLD, question) if one.startswith("S005")]
    assert said
    assert all(mend in one for one in said), said
