import pytest

from quizapp.core.checking.statements.restating import restated
from quizapp.core.questions.true_false import TrueFalse
from quizapp.core.sources import Citation

ORSK = (Citation(source="news", quote="40 percent of them in Orsk", paragraph=4),)


def statement(text, answer=True):
    return TrueFalse(id="x", question=text, answer=answer, evidence=ORSK)


@pytest.mark.parametrize(
    "text",
    [
        "The answer to “Where do 40 percent live?” is “Orsk”.",
        "The correct answer to the question 'Where do 40 percent live?' is 'Orsk'.",
        "Where do 40 percent live? Orsk.",
        "Where do 40 percent live? — Orsk",
        "Question: Where do 40 percent live? Answer: Orsk",
        "According to the text, Orsk is the right answer to the question: Where do 40 percent live?",
        "“Orsk” is the answer to “Where do 40 percent live?”",
    ],
)
def test_a_question_put_with_its_answer_is_read(text):
    asked = restated(statement(text))
    assert asked is not None
    assert (asked.question, asked.answer) == ("Where do 40 percent live?", "Orsk")


def test_a_question_without_its_mark_is_read_between_others():
    asked = restated(statement("The answer to “Where do 40 percent live” is “Orsk”."))
    assert asked is not None
    assert (asked.question, asked.answer) == ("Where do 40 percent live", "Orsk")


@pytest.mark.parametrize("text", ["Four in ten live in Orsk.", "Is it true that four in ten live in Orsk?"])
def test_a_statement_of_its_own_is_not(text):
    assert restated(statement(text)) is None


def test_the_answer_is_held_against_the_quote(errors):
    right, wrong = "Where do 40 percent live? Orsk", "Where do 40 percent live? Halden Power"
    assert errors(statement(right, answer=True)) == []
    assert errors(statement(right, answer=False)) == ["S012"]
    assert errors(statement(wrong, answer=True)) == ["S004"]
    assert errors(statement(wrong, answer=False)) == []


TWO_NAMES = """Prince Godan summoned the lama Ada Quill, who led the old school, to his court in Brenna."""


@pytest.mark.parametrize(
    ("text", "codes"),
    [
        ("The answer to “Who led the old school?” is “Ada Quill”.", ["S012"]),
        ("The answer to “Whom did Prince Godan summon?” is “Ada Quill”.", ["S012"]),
        ("The answer to “Where was the court?” is “Brenna”.", ["S012"]),
        ("The answer to “Which court was it?” is “the old school”.", ["S010"]),
    ],
)
def test_of_several_in_the_quote_the_nearest_is_taken_for_the_answer(said_on, text, codes):
    quote = (
        "to his court in Brenna" if "Brenna" in text else "Godan summoned the lama Ada Quill, who led the old school"
    )
    evidence = (Citation(source="news", quote=quote, paragraph=1),)
    assert said_on(TWO_NAMES, TrueFalse(id="x", question=text, answer=False, evidence=evidence)) == codes


@pytest.mark.parametrize(("answer", "codes"), [("Fort Brenna", ["S012"]), ("Mill Park", ["S010"])])
def test_what_is_called_by_the_word_asked_for_is_taken_for_the_answer(said_on, answer, codes):
    text = "On the cape lie Mill Park and Fort Brenna, above the harbour."
    evidence = (Citation(source="news", quote="On the cape lie Mill Park and Fort Brenna", paragraph=1),)
    stem = f"The answer to “What fort lies on the cape?” is “{answer}”."
    assert said_on(text, TrueFalse(id="x", question=stem, answer=False, evidence=evidence)) == codes


BASIS = "Laws that have effect in the union must have a proper basis in a treaty, and judges must weigh their aims."


@pytest.mark.parametrize(
    ("answer", "quote", "codes"),
    [
        ("a proper basis", "have effect in the union must have a proper basis", ["S012"]),
        ("a proper basis", "have a proper basis in a treaty, and judges must weigh", ["S010"]),
    ],
)
def test_a_phrase_is_right_where_the_quote_has_nothing_else_to_tell(said_on, answer, quote, codes):
    text = f"The answer to “What must laws have to be of effect in the union?” is “{answer}”."
    evidence = (Citation(source="news", quote=quote, paragraph=1),)
    assert said_on(BASIS, TrueFalse(id="x", question=text, answer=False, evidence=evidence)) == codes
