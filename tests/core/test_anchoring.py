from itertools import pairwise

import pytest
from hypothesis import assume, given
from hypothesis import strategies as st

from quizapp.core.anchoring import Anchor, Index, NotFound, anchor, parse_source_text, passage
from quizapp.core.folding import tokens
from quizapp.core.sources import Citation

TEXT = """The survey counted 46 dams — and 12 weirs — in the river’s upper basin.

Of the dams, 46 were built before 1960. Of the weirs, none was.

# Article 3: Seat

1. The Court sits in Oslo.

2. The Court may sit elsewhere.

# Annex

Fees

# Article 3: Seat

1. The Council sits in Bergen.
"""
RIVER = parse_source_text(TEXT)


def cited(quote, **more):
    return Citation(source="s", quote=quote, **more)


def found(citation, text=RIVER):
    result = anchor(citation, text)
    assert isinstance(result, Anchor)
    return result


def test_blank_lines_part_paragraphs_and_headings_name_sections():
    rows = [(p.number, p.within, p.section) for p in RIVER.paragraphs]
    assert rows == [
        (1, 1, ""),
        (2, 2, ""),
        (3, 1, "Article 3: Seat"),
        (4, 2, "Article 3: Seat"),
        (5, 1, "Annex"),
        (6, 1, "Article 3: Seat"),
    ]


def test_wrapped_lines_and_line_ends_make_no_difference():
    wrapped = parse_source_text("\ufeffone two\r\nthree\r\n \r\nfour\r\n")
    assert [p.text for p in wrapped.paragraphs] == ["one two three", "four"]


def test_a_quote_is_found_whatever_its_quotes_dashes_and_case():
    place = found(cited("46 DAMS - and 12 weirs - in the river's", paragraph=1))
    assert (place.score, place.paragraph.number) == (1.0, 1)
    assert place.quote == "46 dams — and 12 weirs — in the river’s"


def test_a_quote_is_found_in_another_paragraph_than_the_one_named():
    assert found(cited("built before 1960", paragraph=1)).paragraph.number == 2


def test_the_paragraph_named_is_preferred_among_several():
    assert found(cited("The Court", section="Article 3", paragraph=2)).paragraph.number == 4
    assert found(cited("dams", paragraph=2)).paragraph.number == 2


def test_the_section_named_is_preferred_to_the_first_place():
    text = parse_source_text("# Article 1\n\nFree of charge.\n\n# Article 2\n\nAt a fee.\n\nFree of charge.\n")
    place = anchor(cited("Free of charge", section="Article 2", paragraph=1), text)
    assert isinstance(place, Anchor)
    assert (place.paragraph.section, place.paragraph.within) == ("Article 2", 2)


def test_prefix_and_suffix_tell_repeated_phrases_apart():
    assert found(cited("Of the", paragraph=2, suffix="weirs")).start > found(cited("Of the", paragraph=2)).start
    assert found(cited("46", prefix="dams,")).paragraph.number == 2
    assert found(cited("sits in", prefix="The Council")).paragraph.number == 6


def test_sections_with_one_heading_are_all_named():
    assert found(cited("sits in Bergen", section="Article 3", paragraph=1)).paragraph.number == 6
    assert cited("x", section="article 3", paragraph=1).names(RIVER.paragraphs[5])


def test_words_inside_words_are_not_the_quote():
    assert isinstance(anchor(cited("ams, 46 were"), RIVER), NotFound)


@pytest.mark.parametrize(
    ("quote", "says"),
    [
        ("46 were built before 1961", "the source has “1960” where the quote has “1961”"),
        ("counted 46 big dams", "“big” is not in the source"),
        ("dams were built before 1960", "the quote leaves out “46”"),
        ("46 were built before Easter", "the source has “1960” where the quote has “Easter”"),
        (
            "46 were built bеfore 1960",
            "“before” where the quote has “bеfore”: “е” is U+0435 CYRILLIC SMALL LETTER IE, not U+0065",
        ),
        ("Boats, 46 were built before", "where the quote has “Boats”"),
    ],
)
def test_a_lost_quote_shows_the_nearest_passage_and_what_differs(quote, says):
    result = anchor(cited(quote, paragraph=5), RIVER)
    assert isinstance(result, NotFound)
    assert result.nearest is not None
    assert says in result.difference


def test_a_foreign_quote_has_no_nearest_passage():
    assert anchor(cited("colourless green ideas sleep furiously"), RIVER) == NotFound(
        None, "nothing in the source comes near it"
    )
    assert isinstance(anchor(cited("…"), RIVER), NotFound)


def test_a_passage_is_the_paragraph_split_around_the_quote():
    split = passage(cited("before 1960", paragraph=2), RIVER)
    assert split is not None
    assert (split.number, split.quote) == (2, "before 1960")
    assert split.before + split.quote + split.after == RIVER.paragraphs[1].text


WORDS = st.lists(
    st.sampled_from(["the", "dam", "river", "of", "1,600", "people", "Élan", "x-ray", "don’t"]), min_size=1
)


@given(st.lists(WORDS, min_size=1, max_size=6), st.data())
def test_any_quote_cut_from_a_text_is_found_where_it_was_cut(paragraphs, data):
    text = parse_source_text("\n\n".join(" ".join(words) for words in paragraphs))
    at = data.draw(st.integers(0, len(paragraphs) - 1))
    words = paragraphs[at]
    first = data.draw(st.integers(0, len(words) - 1))
    last = data.draw(st.integers(first + 1, len(words)))
    quote = " ".join(words[first:last])
    citation = cited(quote, paragraph=at + 1, prefix=" ".join(words[:first]), suffix=" ".join(words[last:]))
    place = found(citation, text)
    assert place.paragraph.number == at + 1
    assert place.start == len(" ".join([*words[:first], ""]))
    assert place.quote == quote


@given(st.lists(WORDS, min_size=1, max_size=6), st.data())
def test_a_quote_with_one_word_changed_is_not_found(paragraphs, data):
    text = parse_source_text("\n\n".join(" ".join(words) for words in paragraphs))
    words = list(data.draw(st.sampled_from(paragraphs)))
    words[data.draw(st.integers(0, len(words) - 1))] = "weir"
    assert isinstance(anchor(cited(" ".join(words)), text), NotFound)


def test_of_two_passages_just_as_near_the_one_with_the_earlier_word_is_shown_in_every_run():
    words = [f"k{letter}ld" for letter in "abcdefghijklmnopqrst"]
    for one, other in pairwise(words):
        text = parse_source_text(f"zzzz sailed away quietly {other}\n\n{one} sailed away quietly zzzz")
        result = anchor(cited(f"{one} sailed away quietly {other}"), text)
        assert isinstance(result, NotFound)
        assert result.nearest is not None
        assert result.nearest.number == 2, (one, other)


# The last letter is one that NFKC spells in four words: a token of them is one token still.
LETTERS = st.lists(st.sampled_from(["a", "b", "ab", "A", "ﷺ"]), min_size=1, max_size=8)


@given(st.lists(LETTERS, min_size=1, max_size=5), st.lists(st.sampled_from(["a", "b", "ﷺ"]), min_size=1, max_size=3))
def test_every_place_of_a_phrase_is_found_in_order(paragraphs, phrase):
    index = Index(parse_source_text("\n\n".join(" ".join(words) for words in paragraphs)))
    wanted = tokens(" ".join(phrase))
    places = []
    for at, words in enumerate(paragraphs):
        own = tokens(" ".join(words))
        places += [(at, n) for n in range(len(own)) if own[n : n + len(wanted)] == wanted]
    assert list(index.everywhere(wanted)) == places


@given(st.text(), st.text())
def test_anchoring_never_raises(text, quote):
    source = parse_source_text(text)
    result = anchor(cited(quote), source)
    if isinstance(result, Anchor):
        assert tokens(result.quote) == tokens(quote)


@given(st.text())
def test_a_whole_paragraph_is_found(text):
    source = parse_source_text(text)
    assume(source.paragraphs and tokens(source.paragraphs[0].text))
    place = found(cited(source.paragraphs[0].text, paragraph=1), source)
    assert place.paragraph.number == 1


def test_every_run_of_six_words_of_the_real_texts_is_found(real_text):
    for name in ("rferl-idlib-2020", "additional-protocol-ii"):
        text = parse_source_text(real_text(name))
        index = Index(text)
        for paragraph in text.paragraphs:
            words = paragraph.text.split()
            for at in range(0, max(len(words) - 6, 1), 5):
                quote = " ".join(words[at : at + 6])
                if tokens(quote):
                    place = found(cited(quote, paragraph=paragraph.number), index)
                    assert place.paragraph == paragraph


def test_a_changed_figure_in_the_article_is_shown(real_text):
    article = parse_source_text(real_text("rferl-idlib-2020"))
    result = anchor(cited("killed at least 215 civilians", paragraph=13), article)
    assert isinstance(result, NotFound)
    assert result.nearest is not None
    assert result.nearest.number == 13
    assert "“212”" in result.difference


@pytest.mark.parametrize("text", ["The dam fell. the dam held.", "the dam held. The dam fell.", "A dam, 5,643 dams."])
@pytest.mark.parametrize("quote", ["The dam", "the dam", "dam fell", "dam", "5", "643", "643 dams", "A dam,"])
@pytest.mark.parametrize("paragraph", [None, 1])
def test_a_quote_as_it_is_written_is_placed_as_any_other(text, quote, paragraph):
    """Sign by sign or not, alone or twice, within a word or a number: the place is that of its words."""
    source = parse_source_text(text)
    result, shouted = (anchor(cited(one, paragraph=paragraph), source) for one in (quote, f"“{quote.upper()}”"))
    assert type(result) is type(shouted)
    if isinstance(result, Anchor):
        assert (result.start, result.end) == (shouted.start, shouted.end)
