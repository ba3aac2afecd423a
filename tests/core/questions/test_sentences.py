"""Sentences of a paragraph: where one ends, and where a point only seems to end one."""

from itertools import pairwise

import pytest
from hypothesis import given
from hypothesis import strategies as st

from quizapp.core.questions.sentences import sentences


def cut(text):
    return [text[start:end] for start, end in sentences(text)]


@pytest.mark.parametrize(
    "parts",
    [
        ["One."],
        ["One.", "Two!", "Three?", "Four"],
        ["He (Mr. Smith) left the U.S.", "Then he came back."],
        ["It cost 1.4 million.", "See No. 5, para. 2, of Art. 7."],
        ["“It was bad.”", "“It was worse!” he said.", "They left."],
        ["J. R. Doe wrote it, e.g. here, i.e. there.", "Nobody else did."],
        ["Wait... and see.", "Done."],
        ["The U.N. said so.", "U.N. officials agreed."],
        ["Dr. A. Khan v. the State.", "He lost."],
        ["Where?!", "There."],
        ["It ended in 2020.", "15 people came."],
        ["هل وصلوا؟", "نعم."],
        ["これは本です。", "いいえ。"],
        ["That was “the end.”", "(It was not.)", "Was it?"],
    ],
)
def test_sentences_are_parted_where_they_end(parts):
    joined = ("" if "。" in parts[0] else " ").join(parts)
    assert cut(joined) == parts


@given(st.text())
def test_sentences_hold_every_word_in_order_and_nothing_twice(text):
    found = sentences(text)
    assert all(start < end for start, end in found)
    assert all(first[1] <= second[0] for first, second in pairwise(found))
    assert "".join("".join(cut(text)).split()) == "".join(text.split())
