"""What was left undone, by a word that stands far before it."""

import pytest

from quizapp.core.questions.choice import Choice, Option
from quizapp.core.questions.true_false import TrueFalse
from quizapp.core.sources import Citation

TEXT = """The reeves may be liable because they knew of the floods and did nothing to stop them or fine the careless
millers.

The guild failed to mend the weir, warn the villages or to pay the widows of Orsk.
"""
FINE, PAY = "or fine the careless millers", "pay the widows of Orsk"
ACTED = "What did the reeves do once the floods were known to them?"


@pytest.mark.parametrize(
    ("stem", "answer", "quote", "wrong"),
    [
        (ACTED, "They fined the careless millers", FINE, True),
        (ACTED, "They did not fine the careless millers", FINE, False),
        (ACTED, "They left the careless millers unpunished", FINE, False),
        ("What did the reeves fail to do?", "Fine the careless millers", FINE, False),
        ("What was left undone?", "Fining the careless millers", FINE, False),
        ("What should the reeves have done?", "Fined the careless millers", FINE, False),
        ("What should the reeves have done?", "They should have fined the careless millers", FINE, False),
        ("What did the guild do?", "It paid the widows of Orsk", PAY, True),
        ("What did the guild do?", "It left the widows of Orsk without pay", PAY, False),
    ],
)
def test_an_answer_does_not_do_it(errors_on, stem, answer, quote, wrong):
    asked = Choice(
        id="x",
        question=stem,
        answer=answer,
        distractors=(Option(text="They sang"), Option(text="They sailed")),
        evidence=(Citation(source="news", quote=quote),),
    )
    assert ("S012" in errors_on(TEXT, asked)) == wrong


@pytest.mark.parametrize(
    ("text", "quote", "wrong"),
    [
        ("The reeves fined the careless millers.", FINE, True),
        ("The reeves left the careless millers unfined.", FINE, False),
        ("The reeves did not fine the careless millers.", FINE, False),
        ("The reeves had the power to fine the careless millers.", FINE, False),
        ("The guild paid the widows of Orsk.", PAY, True),
    ],
)
def test_nor_does_a_statement(errors_on, text, quote, wrong):
    stated = TrueFalse(id="x", question=text, answer=True, evidence=(Citation(source="news", quote=quote),))
    assert ("S012" in errors_on(TEXT, stated)) == wrong


RULES = """The masters shall, where they can, avoid mooring grain barges within or near the powder sheds.

The crew failed to avoid burning oil in the hold.
"""
MOOR = "avoid mooring grain barges within or near the powder sheds"
TOLD = "What does the rule tell the masters to do with grain barges?"


@pytest.mark.parametrize(
    ("stem", "answer", "wrong"),
    [
        (TOLD, "Moor them within or near the powder sheds", True),
        ("Where must the masters moor grain barges?", "They must moor grain barges near the powder sheds", True),
        (TOLD, "Moor them away from the powder sheds", False),
        (TOLD, "Avoid mooring them near the powder sheds", False),
        ("What does the rule tell the masters to avoid?", "Mooring grain barges near the powder sheds", False),
        ("What would breach the rule?", "Mooring grain barges near the powder sheds", False),
    ],
)
def test_what_is_to_be_avoided_is_not_to_be_done(errors_on, stem, answer, wrong):
    asked = Choice(
        id="x",
        question=stem,
        answer=answer,
        distractors=(Option(text="Sing to them"), Option(text="Paint them blue")),
        evidence=(Citation(source="news", quote=MOOR),),
    )
    assert ("S012" in errors_on(RULES, asked)) == wrong
