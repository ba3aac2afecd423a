import pytest

from quizapp.core.checking.statements.stating import stated
from quizapp.core.questions.true_false import TrueFalse
from quizapp.core.sources import Citation

CUP = """In 1910 the old cup was given to the league's long-serving president Ada Quill, a friend of Per Holm of Orsk.

Tavria's first engineer, Carl Moss, built the mill. Its owner was Ida Brandt, and the town lies 40 km from Brenna."""
GIVEN = ("given to the league's long-serving president Ada Quill, a friend of Per Holm", 1)
BUILT = ("Tavria's first engineer, Carl Moss, built the mill", 2)


def statement(text, answer, quote, paragraph):
    evidence = (Citation(source="news", quote=quote, paragraph=paragraph),)
    return TrueFalse(id="x", question=text, answer=answer, evidence=evidence)


@pytest.mark.parametrize(
    ("text", "asked", "answer"),
    [
        ("Ada Quill was the president of the league.", "What was the president of the league?", "Ada Quill"),
        ("Ada Quill is Tavria's first engineer", "What is Tavria's first engineer?", "Ada Quill"),
        ("40 km is the distance to Brenna.", "What is the distance to Brenna?", "40 km"),
    ],
)
def test_a_statement_is_read_as_the_question_that_it_answers(text, asked, answer):
    found = stated(statement(text, True, *GIVEN))
    assert found is not None
    assert (found.question, found.answer) == (asked, answer)


@pytest.mark.parametrize(
    "text",
    ["Ada Quill was not the president.", "The mill was the first.", "Ada Quill was seen in Orsk.", "Ada, 40, was ill."],
)
def test_any_other_statement_is_not(text):
    assert stated(statement(text, True, *GIVEN)) is None


@pytest.mark.parametrize(
    ("text", "answer", "quote", "codes"),
    [
        ("Ada Quill was the long-serving president of the league.", True, GIVEN, []),
        ("Ada Quill was the long-serving president of the league.", False, GIVEN, ["S012"]),
        ("Per Holm was the long-serving president of the league.", True, GIVEN, ["S004"]),
        ("Per Holm was the long-serving president of the league.", False, GIVEN, []),
        ("Carl Moss was the engineer of Tavria.", True, BUILT, []),
        ("Carl Moss was the engineer of Tavria.", False, BUILT, ["S012"]),
        ("Carl Moss was the famous engineer of Tavria.", False, BUILT, []),
        ("Carl Moss was the engineer of Halden.", False, BUILT, []),
        ("Ida Brandt was the engineer of Tavria.", False, BUILT, []),
    ],
)
def test_its_answer_is_held_against_the_quote(errors_on, text, answer, quote, codes):
    assert errors_on(CUP, statement(text, answer, *quote)) == codes


def test_whom_the_source_reports_may_be_said_to_have_found_it(told_on):
    quote = "Tavria's first engineer, Carl Moss, built the mill"
    text = "Lantern found that the mill was built by an engineer."
    assert told_on(CUP, statement(text, True, quote, 2), says="Lantern") == []


@pytest.mark.parametrize(
    ("text", "codes"),
    [
        ("Ada Quill is a Salt Guild.", []),
        ("Ada Quill is a Captain.", ["S012"]),
    ],
)
def test_a_name_is_no_answer_where_its_sentence_has_nothing_of_what_is_asked(errors_on, text, codes):
    source = "Captain Ada Quill, a friend of the fens, spoke. Bo Holm, the head of the Salt Guild, slept."
    evidence = (Citation(source="news", quote="Captain Ada Quill"),)
    assert errors_on(source, TrueFalse(id="x", question=text, answer=False, evidence=evidence)) == codes


MILLS = """Port Orsk is the largest town of Tavria. Upper Vell is small. Mr. Brandt plays the miller in Holm's film.

The moot hall was built by Swedish architect Per Holm. Vell Mill stands there; Orsk Mill was shown in Quill's film."""
LARGEST, PLAYS = "Port Orsk is the largest town of Tavria", "Mr. Brandt plays the miller"
HALL, SHOWN = "built by Swedish architect Per Holm", "Orsk Mill was shown in Quill's film"


@pytest.mark.parametrize(
    ("text", "quote", "codes"),
    [
        ("Upper Vell is one of the largest towns of Tavria.", LARGEST, ["S004"]),
        ("Port Orsk is one of the largest towns of Tavria.", LARGEST, []),
        ("Tavria's largest town is Upper Vell.", LARGEST, ["S004"]),
        ("Tavria's largest town is Port Orsk.", LARGEST, []),
        ("Carl Holm stars as the miller.", PLAYS, ["S004"]),
        ("Brandt stars as the miller.", PLAYS, []),
        ("Swedish built the moot hall.", HALL, ["S004"]),
        ("Per Holm built the moot hall.", HALL, []),
        ("The old mill Vell Mill was shown in Quill's film.", SHOWN, ["S004"]),
        ("Orsk Mill was shown in Quill's film.", SHOWN, []),
        ("Per Holm was taken to see Quill's film.", SHOWN, []),
    ],
)
def test_a_statement_is_of_whom_its_quote_names(errors_on, text, quote, codes):
    evidence = (Citation(source="news", quote=quote),)
    assert errors_on(MILLS, TrueFalse(id="x", question=text, answer=True, evidence=evidence)) == codes


FORT = """Many came. Bo Reeve held the Old Fort of Vell until 1919 before being conquered by the Riders in 1921.
Others saw the Free Fens fall.

The Tavrian Dyers of New Orsk, the Tavrian smiths of Belm, came to the river."""


@pytest.mark.parametrize(
    ("text", "answer", "quote", "codes"),
    [
        ("The Riders conquered Free Fens in 1921.", False, ("before being conquered by the Riders in 1921", 1), []),
        ("The Riders conquered the Old Fort of Vell in 1921.", False,
         ("before being conquered by the Riders in 1921", 1), ["S012"]),
    ],
)  # fmt: skip
def test_what_is_done_to_another_is_not_borne_out(errors_on, text, answer, quote, codes):
    assert errors_on(FORT, statement(text, answer, *quote)) == codes
