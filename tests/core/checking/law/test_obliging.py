import pytest

from quizapp.core.questions.choice import Choice
from quizapp.core.questions.common import Option
from quizapp.core.questions.text import Text
from quizapp.core.questions.true_false import TrueFalse
from quizapp.core.sources import Citation

CHARTER = """The Council may refer a complaint to the courts at any stage.

The President shall appoint a deputy from among the members. No member shall hold another public office.

The Registrar need not publish the list of witnesses. It is prohibited to use poison in war.

A person may not be tried twice for the same conduct. The accused may be represented by counsel except in proceedings
before a single judge.

2. The bench may make an order directly against a miller for the harm that he has done.

3. Raids on ferries or on those who steer them by way of revenge are prohibited.
"""

REFER = "The Council may refer a complaint to the courts"
APPOINT = "The President shall appoint a deputy from among the members"
OFFICE = "No member shall hold another public office"
LIST = "The Registrar need not publish the list of witnesses"
POISON = "It is prohibited to use poison in war"
TWICE = "A person may not be tried twice"
REVENGE = "by way of revenge are prohibited"
HARM = "may make an order directly against a miller"
COUNSEL = "The accused may be represented by counsel except in proceedings"

FALSE = [
    (REFER, "the Council must refer a complaint to the courts."),
    (REFER, "the Council is obliged to refer a complaint to the courts."),
    (REFER, "the Council is barred from referring a complaint to the courts."),
    (REFER, "the Council cannot refer a complaint to the courts at any stage."),
    (APPOINT, "the President need not appoint a deputy."),
    (APPOINT, "the President is not required to appoint a deputy."),
    (APPOINT, "the President may not appoint a deputy."),
    (OFFICE, "members are free to hold another public office."),
    (OFFICE, "a member may hold another public office."),
    (APPOINT, "the President may choose to appoint a deputy from among the members."),
    (APPOINT, "the President may, if he wishes, appoint a deputy from among the members."),
    (LIST, "the Registrar may not publish the list of witnesses."),
    (LIST, "the Registrar is forbidden to publish the list of witnesses."),
    (LIST, "the Registrar has to publish the list of witnesses."),
    (POISON, "poison may be used in war."),
    (TWICE, "a person can be tried twice for the same conduct."),
    (REVENGE, "a party may raid ferries by way of revenge once its own were raided."),
    (HARM, "the bench must order each miller to pay for the harm that he has done."),
    (HARM, "the bench is obliged to order a miller to make good the harm he has done."),
    (HARM, "the bench may not order a miller to pay for the harm that he has done."),
    (REVENGE, "a party may attack ferries by way of revenge."),
]

TRUE = [
    (REFER, "the Council is entitled to refer a complaint to the courts at any stage."),
    (REFER, "the Council can refer a complaint to the courts at any stage."),
    (APPOINT, "the President must appoint a deputy from among the members."),
    (APPOINT, "the President is obliged to appoint a deputy from among the members."),
    (OFFICE, "members may not hold another public office."),
    (OFFICE, "a member is forbidden to hold another public office."),
    (LIST, "the Registrar does not have to publish the list of witnesses."),
    (POISON, "poison may not be used in war."),
    (TWICE, "nobody can be tried twice for the same conduct."),
]


def asked(quote, text, answer):
    return TrueFalse(id="x", question=text, answer=answer, evidence=(Citation(source="news", quote=quote),))


@pytest.mark.parametrize(("quote", "text"), FALSE)
def test_what_is_said_of_a_deed_is_held_against_its_sentence(said_on, errors_on, quote, text):
    text = f"Under the Charter, {text}"
    assert errors_on(CHARTER, asked(quote, text, True)) == ["S012"]
    assert said_on(CHARTER, asked(quote, text, False)) == []


def test_what_a_ban_forbids_by_the_noun_nobody_may_do(said_on):
    assert said_on(CHARTER, asked(REVENGE, "Nobody may raid ferries by way of revenge.", True)) == []
    assert said_on(CHARTER, asked(REVENGE, "A party may not raid ferries by way of revenge.", True)) == []


@pytest.mark.parametrize(("quote", "text"), TRUE)
def test_the_same_in_other_words_is_true(said_on, quote, text):
    text = f"Under the Charter, {text}"
    assert said_on(CHARTER, asked(quote, text, True)) == []
    assert said_on(CHARTER, asked(quote, text, False)) == ["S012"]


@pytest.mark.parametrize(
    ("quote", "text"),
    [
        (HARM, "the bench is entitled to order a miller to pay for the harm that he has done."),
        (HARM, "the bench need not order a miller to pay for the harm that he has done."),
        (REFER, "the Council may choose to refer a complaint to the courts."),
        (REFER, "the Council need not refer a complaint to the courts."),  # what one may do one need not
        (COUNSEL, "the accused may not be represented by counsel in proceedings before a single judge."),
    ],
)
def test_what_is_true_beside_it_or_by_its_exception_is_no_contrary(errors_on, quote, text):
    assert errors_on(CHARTER, asked(quote, f"Under the Charter, {text}", True)) == []


def test_what_is_forbidden_by_its_subject_is_told_so(told_on):
    question = TrueFalse(
        id="x", question="Two wardens may be natives of one town, provided that they do not serve on one bench.",
        answer=True,
        evidence=(Citation(source="news", quote="No two wardens may be natives of one town"),),
    )  # fmt: skip
    said = told_on("No two wardens may be natives of one town.", question)
    assert any("of “may be natives” the key says the contrary of news" in one for one in said), said


WHAT = "What may the Council do with a complaint?"
ANSWERS = [
    (REFER, "What does the charter say of complaints and the courts?", "The Council must refer them", ["S012"]),
    (REFER, "What does the charter say of complaints and the courts?", "The Council may refer them", []),
    (REFER, "What must the Council do with a complaint?", "refer it to the courts", ["S012"]),
    (REFER, WHAT, "refer it to the courts", []),
    (REFER, "At what stage may a complaint go to the courts?", "The Council may refer it at any stage", []),
    (LIST, "What must the Registrar do?", "publish the list of witnesses", ["S012"]),
    (LIST, "What need the Registrar not do?", "publish the list of witnesses", []),
    (APPOINT, "What must the President do?", "appoint a deputy from among the members", []),
    (APPOINT, "How does a deputy come to office?", "The President is free to appoint a deputy", []),
]


@pytest.mark.parametrize(("quote", "stem", "answer", "codes"), ANSWERS, ids=lambda one: str(one)[:50])
def test_what_an_answer_says_of_a_deed_is_held_against_its_sentence(errors_on, quote, stem, answer, codes):
    cited = (Citation(source="news", quote=quote),)
    assert errors_on(CHARTER, Text(id="x", question=stem, answer=answer, evidence=cited)) == codes
    options = (Option(text="Sell the building"), Option(text="Nothing of the kind"))
    assert (
        errors_on(CHARTER, Choice(id="x", question=stem, answer=answer, distractors=options, evidence=cited)) == codes
    )


def test_who_signs_a_statement_does_not_turn_its_sentence(errors_on):
    cited = (Citation(source="news", quote=REFER),)
    text = "Under the Charter, the Council must refer a complaint to the courts."
    signed = TrueFalse(id="x", question=text, answer=True, evidence=cited, checked_by="A. Quill")
    assert errors_on(CHARTER, signed) == ["S012"]


INSPECT, LEDGER = "The reeve may inspect the mills at any time.", "Each trader must keep a ledger of his sales."
SENT, ISLAND = "Under no circumstances shall a child be sent down the mine.", "The island shall remain unfortified."
YARD = "The clerk shall close the yard in a storm."


@pytest.mark.parametrize(
    ("rule", "text", "true"),
    [
        (LEDGER, "Keeping a ledger is obligatory for every trader.", True),
        (LEDGER, "Keeping a ledger is optional for traders.", False),
        (INSPECT, "It is mandatory for the reeve to inspect the mills.", False),
        (INSPECT, "The inspection of the mills is left to the reeve's discretion.", True),
        (INSPECT, "The inspection of the mills is compulsory.", False),
        (INSPECT, "The reeve has discretion whether to inspect the mills.", True),
        (INSPECT, "Whether to inspect the mills lies within the discretion of the reeve.", True),
        (YARD, "Whether to close the yard in a storm lies within the discretion of the clerk.", False),
        (YARD, "The clerk has discretion whether to close the yard in a storm.", False),
        (YARD, "It is optional for the clerk to close the yard in a storm.", False),
        (SENT, "A child must not be sent down the mine.", True),
        (SENT, "A child may be sent down the mine in an emergency.", False),
        (ISLAND, "The towns may fortify the island.", False),
        (ISLAND, "The island must not be fortified.", True),
    ],
)
def test_what_is_compulsory_and_what_is_left_to_somebody(said_on, errors_on, rule, text, true):
    quote = rule[:-1]
    assert errors_on(rule, asked(quote, text, True)) == ([] if true else ["S012"])
    if not true:
        assert said_on(rule, asked(quote, text, False)) == []
    elif rule is not ISLAND:
        assert errors_on(rule, asked(quote, text, False)) == ["S012"]


def test_in_a_short_rule_the_deed_alone_is_its_matter(errors_on):
    assert errors_on("Every member may vote.", asked("Every member may vote", "Voting is compulsory.", True)) == [
        "S012"
    ]


def test_what_is_paid_back_in_kind_is_a_reprisal(errors_on):
    rule = "3. Raids on the ferries or ferrymen by way of reprisals are prohibited."
    quote = "by way of reprisals are prohibited"
    text = "Under Protocol II you may raid the ferries of the other bank if they raid yours first."
    assert "S012" in errors_on(rule, asked(quote, text, True))


def test_who_did_nothing_is_somebody(errors_on):
    text = "The list names smiths who may be liable for the flood because they knew of the leak and did nothing."
    quote = "smiths who may be liable for the flood"
    said = "A smith who knew of the leak, and did nothing about it, may be liable for the flood."
    assert errors_on(text, asked(quote, said, True)) == []
    assert errors_on(text, asked(quote, "No smith may be liable for the flood.", True)) == ["S012"]


@pytest.mark.parametrize(
    ("stem", "codes"), [("What can a copper coin not do?", []), ("What can a copper coin do?", ["S012"])]
)
def test_what_a_stem_denies_its_answer_need_not(errors_on, stem, codes):
    text = "Unlike silver ones, a copper coin cannot be melted in the mint, but passes for a toll."
    evidence = (Citation(source="news", quote="cannot be melted in the mint, but passes", paragraph=1),)
    options = (Option(text="Pay a toll"), Option(text="Buy a loaf"))
    question = Choice(id="x", question=stem, answer="Be melted in the mint", distractors=options, evidence=evidence)
    assert errors_on(text, question) == codes
