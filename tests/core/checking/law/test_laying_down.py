"""What a law lays down for somebody, read as what they must, may or must not do."""

import pytest

from quizapp.core.questions.choice import Choice
from quizapp.core.questions.common import Option
from quizapp.core.questions.true_false import TrueFalse
from quizapp.core.sources import Citation

MAY, MUST, MUST_NOT = (f"In a drought the council {ruling} close the weir." for ruling in ("may", "shall", "shall not"))


@pytest.mark.parametrize(
    ("rule", "text", "codes"),
    [
        (MAY, "The charter obliges the council to close the weir in a drought.", ["S012"]),
        (MAY, "Under the charter, the council has no choice but to close the weir in a drought.", ["S012"]),
        (MAY, "The charter forbids the council to close the weir in a drought.", ["S012"]),
        (MAY, "Article 4 bars the council from closing the weir in a drought.", ["S012"]),
        (MAY, "The council must not close the weir in a drought.", ["S012"]),
        (MAY, "The charter allows the council to close the weir in a drought.", []),
        (MUST, "The charter requires the council to close the weir in a drought.", []),
        (MUST, "The charter allows the council to close the weir in a drought.", []),
        (MUST, "The charter leaves it to the council whether to close the weir in a drought.", ["S012"]),
        (MUST, "It is up to the council whether it closes the weir in a drought.", ["S012"]),
        (MUST, "The council can decide for itself whether to close the weir in a drought.", ["S012"]),
        (MUST_NOT, "The charter allows the council to close the weir in a drought.", ["S012"]),
        (MUST_NOT, "The charter forbids the council to close the weir in a drought.", []),
    ],
)
def test_what_a_law_does_to_somebody_is_what_they_must_or_may_do(errors_on, rule, text, codes):
    asked = TrueFalse(id="x", question=text, answer=True, evidence=(Citation(source="news", quote=rule[:-1]),))
    assert errors_on(rule, asked) == codes


@pytest.mark.parametrize(
    ("rule", "text"),
    [
        (MAY, "The charter allows the council to close the weir in a drought."),
        (MUST, "The charter obliges the council to close the weir in a drought."),
    ],
)
def test_and_is_not_false_then(errors_on, rule, text):
    asked = TrueFalse(id="x", question=text, answer=False, evidence=(Citation(source="news", quote=rule[:-1]),))
    assert errors_on(rule, asked) == ["S012"]


@pytest.mark.parametrize(
    "text",
    [
        "The charter requires a majority to close the weir.",
        "The charter forbids closing the weir in order to starve the mills.",
        "The charter allows time to close the weir.",
    ],
)
def test_nobody_is_told_to_do_a_thing_by_what_only_stands_before_a_to(errors_on, text):
    rule = f"{text[:-1]} in May."
    asked = TrueFalse(id="x", question=text, answer=True, evidence=(Citation(source="news", quote=rule[:-1]),))
    assert errors_on(rule, asked) == []


@pytest.mark.parametrize(
    ("text", "codes"),
    [
        ("It is for the miller to prove the fault of the reeve.", ["S012"]),
        ("It is for the reeve to prove the fault of the miller.", []),
        ("It is up to the reeve to prove that the miller is at fault.", []),
    ],
)
def test_a_burden_is_borne_by_whom_it_lies_on(errors_on, text, codes):
    rule = "The onus is on the reeve to prove the fault of the miller."
    quote = "The onus is on the reeve to prove the fault"
    asked = TrueFalse(id="x", question=text, answer=True, evidence=(Citation(source="news", quote=quote),))
    assert errors_on(rule, asked) == codes


NO_FINE = "In no case shall a reeve be fined for lending a barge."
REPAID = "The council may order the rent to be repaid to the miller."
NO_GUEST = "A hired hand shall not be considered a guest of the mill."
A_GUEST = "A hired hand shall be considered a guest of the mill."


@pytest.mark.parametrize(
    ("rule", "text", "codes"),
    [
        (NO_FINE, "The charter lets a reeve be fined for lending a barge.", ["S012"]),
        (NO_FINE, "A reeve must not be fined for lending a barge.", []),
        (REPAID, "The council must have the rent repaid to the miller.", ["S012"]),
        (REPAID, "The council may have the rent repaid to the miller.", []),
        (NO_GUEST, "The charter regards a hired hand as a guest.", ["S012"]),
        (NO_GUEST, "The charter does not regard a hired hand as a guest.", []),
        (A_GUEST, "The charter treats a hired hand as a guest.", []),
    ],
)
def test_what_a_law_lets_happen_or_takes_somebody_for(errors_on, rule, text, codes):
    asked = TrueFalse(id="x", question=text, answer=True, evidence=(Citation(source="news", quote=rule[:-1]),))
    assert errors_on(rule, asked) == codes


def test_an_answer_may_say_what_the_law_takes_somebody_for(errors_on):
    asked = Choice(
        id="x", question="What of a hired hand?", answer="The charter counts him as a guest of the mill.",
        distractors=(Option(text="The charter is silent."),), evidence=(Citation(source="news", quote=NO_GUEST[:-1]),),
    )  # fmt: skip
    assert errors_on(NO_GUEST, asked) == ["S012"]


@pytest.mark.parametrize(
    ("text", "codes"),
    [
        ("A licence is needed before a boat is hired out.", ["S012"]),
        ("The consent of the reeve is needed before a boat is hired out.", []),
    ],
)
def test_what_is_needed_before_a_deed_it_is_not_done_without(errors_on, text, codes):
    rule = "No boat shall be hired out without a licence."
    asked = TrueFalse(id="x", question=text, answer=False, evidence=(Citation(source="news", quote=rule[:-1]),))
    assert errors_on(rule, asked) == codes
