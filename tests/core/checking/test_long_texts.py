"""Patterns that repeat what repeats take no longer on long odd texts than on others."""

from time import perf_counter

import pytest

from quizapp.core.checking.figures.sharing import same_share
from quizapp.core.checking.parts.filling import filled_faults
from quizapp.core.checking.reading.acts import acts
from quizapp.core.questions.text import Text

LONG = 20_000


@pytest.mark.parametrize(
    "reading",
    [
        lambda: same_share(f"most of {'a' * LONG}!", "all of it"),
        lambda: acts(f"The weir was closed by the reeve{', the smith' * 30}!"),
        lambda: [*filled_faults(Text(id="x", question=f"“{'.' * LONG}", answer="may"), lambda _: ())],
    ],
)
def test_a_long_text_is_read_in_no_time(reading):
    began = perf_counter()
    reading()
    assert perf_counter() - began < 5
