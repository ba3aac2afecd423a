"""Places within an article, by the marks that its paragraphs begin with."""

import pytest

from quizapp.core.checking.names.printed_places import place_of_last
from quizapp.core.questions.text import Text
from quizapp.core.questions.true_false import TrueFalse
from quizapp.core.sources import Citation

LAW = """# Article 8: Of mills

1. The moot keeps the mills.

2. These are mills of the moot:

(a) the mill on the Varda;

(b) any mill that was built after the flood, namely:

(i) the mill of the Lower Ford;

(ii) the mill at Dolna Weir, of which Article 8(2)(c) speaks too.

# Article 9: Of weirs

1. The weirs are free."""


@pytest.mark.parametrize(
    ("marks", "place"),
    [
        (["1. x", "2. y"], "(2)"),
        (["1. x", "(a) y"], "(1)(a)"),
        (["1. x", "(a) y", "(i) z", "(ii) z", "(b) y"], "(1)(b)"),
        (["1. x", "(a) y", "(i) z", "(ii) z"], "(1)(a)(ii)"),
        (["(a) x", "(b) y", "(i) z"], "(b)(i)"),
        (["1. x", "(i) y", "(ii) z"], "(1)(ii)"),
        (["1. x", "(h) y", "(i) z"], ""),
        (["1. x", "(h) y", "(i) z", "(j) z"], "(1)(j)"),
        (["1. x", "Then y"], ""),
        ([], ""),
    ],
)
def test_a_place_is_read_off_the_marks_before_it(marks, place):
    assert place_of_last(marks) == place


def cited(quote, paragraph, section="Article 8"):
    return (Citation(source="news", quote=quote, paragraph=paragraph, section=section),)


@pytest.mark.parametrize(
    ("answer", "codes"),
    [
        ("Article 8(2)(a)", []),
        ("Article 8(2)", []),
        ("Article 8", []),
        ("Article 8(2)(b)", ["S004"]),
        ("Article 8(1)", ["S004"]),
        ("Article 8(2)(c)", ["S004"]),
    ],
)
def test_a_key_gives_the_place_in_which_its_quote_stands(errors_on, answer, codes):
    by = cited("(a) the mill on the Varda", 3)
    asked = Text(id="x", question="Which rule names the mill on the Varda?", answer=answer, evidence=by)
    assert errors_on(LAW, asked) == codes


@pytest.mark.parametrize(
    ("statement", "quote", "paragraph", "codes"),
    [
        ("Article 8(2)(b)(i) names the mill of the Lower Ford.", "the mill of the Lower Ford", 5, []),
        ("Article 8(2)(b)(ii) names the mill of the Lower Ford.", "the mill of the Lower Ford", 5, ["S004"]),
        ("Article 8(2)(c) speaks of the mill at Dolna Weir.", "the mill at Dolna Weir", 6, []),
    ],
)
def test_so_does_a_statement(errors_on, statement, quote, paragraph, codes):
    asked = TrueFalse(id="x", question=statement, answer=True, evidence=cited(quote, paragraph))
    assert errors_on(LAW, asked) == codes
