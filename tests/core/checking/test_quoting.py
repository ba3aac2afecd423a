import pytest

from quizapp.core.checking.reading.phrasing import as_yaml
from quizapp.core.questions.number import Number
from quizapp.core.questions.text import Text
from quizapp.core.questions.true_false import TrueFalse
from quizapp.core.sources import Citation


def cited(quote, paragraph=None, source="news", section=""):
    return (Citation(source=source, quote=quote, paragraph=paragraph, section=section),)


def number(stem, answer, *evidence, **more):
    return Number(id="x", question=stem, answer=answer, evidence=cited(*evidence), **more)


def text(stem, answer, *evidence, **more):
    return Text(id="x", question=stem, answer=answer, evidence=cited(*evidence), **more)


RIGHT = number("How many dams were counted?", 46, "counted 46 dams and 12 weirs", 2)


@pytest.mark.parametrize("whole", [True, False], ids=["text", "fingerprint"])
def test_a_quote_in_its_paragraph_passes(found, whole):
    assert found(RIGHT, text=whole) == ()


@pytest.mark.parametrize("whole", [True, False], ids=["text", "fingerprint"])
@pytest.mark.parametrize(
    ("evidence", "code", "says"),
    [
        (("counted 46 large dams", 2), "S001", "is not in news"),
        (("counted 46 dams and 12 weirs", 3), "S002", "paragraph 2, not in paragraph 3"),
        (("shall have 18 members", 2, "treaty", "Article 2"), "S002", "paragraph 1 of “Article 2: The Council”"),
        (("shall have 18 members", 1, "treaty", "Article 1"), "S002", "paragraph 1 of “Article 2: The Council”"),
        (("", 1), "S001", "empty"),
    ],
)
def test_a_quote_that_does_not_stand_there_is_found(found, evidence, code, says, whole):
    finding = found(text("Which?", "dams", *evidence), text=whole)[0]
    assert (finding.code, finding.severity) == (code, "error")
    assert says in finding.message


BESIDE = [
    ("prefix", "from June 2018 to April,", ["S001"]),
    ("prefix", "June 2018 to May,", []),
    ("prefix", "une 2018 to May,", []),
    ("suffix", "in the lower valley", ["S001"]),
    ("suffix", "in the upper ba", []),
    ("suffix", "in the", []),
]


@pytest.mark.parametrize("whole", [True, False], ids=["text", "fingerprint"])
@pytest.mark.parametrize(("part", "words", "codes"), BESIDE)
def test_words_given_as_beside_the_quote_stand_there(found, part, words, codes, whole):
    citation = Citation(source="news", quote="counted 46 dams and 12 weirs", paragraph=2, **{part: words})
    question = Number(id="x", question="How many dams were counted?", answer=46, evidence=(citation,))
    assert [one.code for one in found(question, text=whole)] == codes


def test_the_mend_gives_the_right_paragraph(found):
    finding = found(number("How many dams?", 46, "counted 46 dams and 12 weirs", 3))[0]
    assert finding.mend == "Change `paragraph: 3` to `paragraph: 2`."
    moved = found(number("How many?", 18, "shall have 18 members", 2, "treaty", "Article 1"))[0]
    assert moved.mend == "Change `section: Article 1` to `section: Article 2` and `paragraph: 2` to `paragraph: 1`."


def test_the_nearest_passage_is_shown_with_the_difference(found):
    finding = found(number("How many dams?", 46, "counted 48 dams and 12 weirs", 2))[0]
    assert finding.code == "S001"
    assert "the source has “46” where the quote has “48”" in finding.message
    assert "counted 46 dams and 12 weirs" in finding.mend


@pytest.mark.parametrize(
    ("source", "quote", "mend"),
    [
        ("news", "counted 48 dams and 12 weirs", "write `quote: counted 46 dams and 12 weirs`"),
        (
            "treaty",
            "has 18 members: elected for a term of 9 years",
            "write `quote: 'have 18 members, elected for a term of",
        ),
        ("news", "a report released on March 3, the River Trust (RT) said that bridges on it", "quote 3 to 12 words"),
        ("news", "four dams", "quote 3 to 12 words of it"),
        ("treaty", "Indiscriminate drainage is not allowed", "write `quote: Indiscriminate drainage is"),
    ],
)
def test_the_nearest_passage_can_be_quoted_as_the_mend_writes_it(found, source, quote, mend):
    finding = found(text("Which?", "dams", quote, None, source))[0]
    assert finding.code == "S001"
    assert mend in finding.mend


@pytest.mark.parametrize(
    ("written", "value"),
    [
        ("46 dams", "46 dams"),
        ("an order: none", "'an order: none'"),
        ("it's so: yes", "'it''s so: yes'"),
        ("most #3", "'most #3'"),
        ("[sic] is", "'[sic] is'"),
        ("“quoted” by all", "“quoted” by all"),
        ('"quoted" by all', "'\"quoted\" by all'"),
        ("they said:", "'they said:'"),
        ("ground 1,600 sacks", "'ground 1,600 sacks'"),
        ("the mill [sic] ground", "'the mill [sic] ground'"),
        ("of 1216,", "'of 1216,'"),
    ],
)
def test_words_are_shown_as_yaml_takes_them(written, value):
    assert as_yaml(written) == value


def test_a_question_without_evidence_is_found(found):
    (finding,) = found(Number(id="x", question="How many?", answer=1))
    assert (finding.code, finding.severity) == ("S009", "error")


@pytest.mark.parametrize(
    "evidence",
    [
        ("nobody has read this", 1, "unread"),
        ("nobody has read this", 1, "nowhere"),
        ("a lesson's words", 1, "lesson:x"),
    ],
)
def test_a_quote_that_cannot_be_checked_is_a_warning(found, evidence):
    assert [(one.code, one.severity) for one in found(text("Which?", "words", *evidence))] == [("S011", "warning")]


def test_two_words_are_too_few_for_a_fingerprint(found):
    question = text("Which?", "weirs", "12 weirs", 2)
    assert [one.code for one in found(question, text=False)] == ["S011"]
    assert found(question) == ()


def test_the_number_that_a_paragraph_bears_is_told_beside_the_one_cited(told_on):
    told = "In general:\n\n1. The council may close the weir."
    evidence = (Citation(source="news", quote="The council may close the weir", paragraph=2),)
    asked = TrueFalse(id="x", question="The council must close the weir.", answer=True, evidence=evidence)
    assert any("paragraph 2 of news (printed “1.”)" in one for one in told_on(told, asked))
