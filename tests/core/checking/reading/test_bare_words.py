from hypothesis import given
from hypothesis import strategies as st

from quizapp.core.checking.reading.bare_words import stands_in
from quizapp.core.checking.reading.names import Holdings, names

WORDS = st.lists(
    st.sampled_from(["Ada", "Quill", "of", "the", "U.S.", "U.N.", "Émile", "river", "St", "court"]), max_size=6
)


@given(WORDS.map(" ".join), WORDS.map(" ".join), WORDS.map(" ".join))
def test_a_name_that_stands_in_one_text_is_missing_in_no_holdings_of_it(text, other, written):
    for name in names(written):
        if stands_in(text, name.words):
            assert Holdings([other, text], {}).missing(name) == ()
