"""What is read takes time in proportion to its length, whatever it is made of."""

from time import perf_counter

import pytest

from quizapp.core.quantities import quantities
from quizapp.core.questions.common import Invalid
from quizapp.core.questions.number import Number
from quizapp.core.sentences import sentence_spans
from quizapp.core.text import normalise, tokens

HEAP = "a" + "\u0301" * 30_000 + "\u0327" * 30_000


@pytest.mark.parametrize("text", ["!" * 60_000, "؟" * 60_000, "." * 60_000 + ")" * 60_000, ".]" * 30_000, HEAP])
@pytest.mark.parametrize("read", [sentence_spans, normalise, tokens])
def test_a_long_run_of_marks_takes_no_time(read, text: str) -> None:
    began = perf_counter()
    read(text)
    assert perf_counter() - began < 5


def test_marks_that_languages_write_are_kept() -> None:
    assert normalise("مُحَمَّدٌ") != normalise("محمد")
    assert normalise("a" + "\u0323\u0301" * 10) != normalise("a" + "\u0323\u0301" * 9)


@pytest.mark.parametrize("written", [HEAP, "9" * 60_000, "one " * 15_000, "1,000" * 12_000])
def test_an_answer_that_is_too_long_for_a_number_is_invalid_at_once(written: str) -> None:
    began = perf_counter()
    assert isinstance(Number(id="trees", question="How many?", answer=46).parse({"": [written]}), Invalid)
    assert perf_counter() - began < 5


@pytest.mark.parametrize("run", ["3-", "one to ", "3 to ", "between two and "])
def test_a_long_run_of_figures_is_read_to_its_end(run: str) -> None:
    found = quantities(run * 2_000 + "4 boats")
    assert found[-1].noun == "boats"


def test_a_run_of_three_is_still_a_range() -> None:
    found = quantities("3-4 boats")[-1], quantities("two to three boats")[-1]
    assert [(one.low, one.high) for one in found] == [(3, 4), (2, 3)]
