import pytest

from quizapp.core.checking.reading.phrases import phrases


def test_the_longest_phrase_is_read():
    written = [one.written for one in phrases("The villages are no longer habitable.")]
    assert "no longer habitable" in written
    assert "habitable" not in written


@pytest.mark.parametrize(
    ("text", "found"),
    [("The low-salt bread sold well.", []), ("The water in the weir was low.", ["low"])],
)
def test_a_word_of_a_compound_is_no_phrase_of_its_own(text, found):
    assert sorted({one.written for one in phrases(text) if one.written == "low"}) == found


@pytest.mark.parametrize(
    ("text", "denied"),
    [
        ("Neither the whole guild nor one reeve may be made a target.", True),
        ("The rule exempts no one.", True),
        ("They avoid a camp near the mill.", True),
        ("A reeve may be made a target.", False),
    ],
)
def test_a_phrase_may_be_denied_from_afar(text, denied):
    assert [one.denied for one in phrases(text) if one.written in {"may be made", "exempts", "near"}] == [denied]
