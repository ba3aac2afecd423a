import pytest
from hypothesis import given
from hypothesis import strategies as st

from quizapp.core.anchoring import parse_source_text
from quizapp.core.fingerprints import (
    Absent,
    Elsewhere,
    Matched,
    Proved,
    TooShort,
    compare,
    fingerprint,
    hashes,
    proves,
)
from quizapp.core.sources import Citation

TEXT = """The survey counted 46 dams in the river's upper basin.

(a) Weirs;

Of the dams, 46 were built before 1960, and 12 since.

# Annex 1

The fee is 1,600 crowns a year.
"""
CLEAN = parse_source_text(TEXT)
PRINTS = fingerprint(CLEAN)


def cited(quote, **more):
    return Citation(source="s", quote=quote, **more)


def test_a_hash_is_64_bits_of_blake2b_over_three_tokens():
    # printf 'the survey counted' | b2sum -l 64
    assert hashes(["the", "survey", "counted", "46"])[0] == 0x08125675D7BD46C1
    assert len(hashes(["the", "survey", "counted", "46"])) == 2
    assert hashes(["the", "survey"]) == ()


def test_a_paragraph_of_two_words_has_no_hashes():
    assert [len(p.hashes) for p in PRINTS.paragraphs] == [9, 0, 9, 5]


@pytest.mark.parametrize(
    ("citation", "kind"),
    [
        (cited("counted 46 dams", paragraph=1), Proved),
        (cited("COUNTED 46 dams", paragraph=1), Proved),
        (cited("counted 46 dams"), Proved),
        (cited("fee is 1,600 crowns", section="Annex 1", paragraph=1), Proved),
        (cited("counted 46 dams", paragraph=3), Elsewhere),
        (cited("fee is 1,600 crowns", section="Annex 2", paragraph=1), Elsewhere),
        (cited("counted 47 dams", paragraph=1), Absent),
        (cited("fee is 1.600 crowns", section="Annex 1"), Absent),
        (cited("46 dams", paragraph=1), TooShort),
        (cited("46 dams", paragraph=1, prefix="counted"), Proved),
        (cited("46 dams", paragraph=1, prefix="lost"), Absent),
    ],
)
def test_a_phrase_of_three_words_is_proved_in_its_paragraph(citation, kind):
    assert isinstance(proves(PRINTS, citation), kind)


def test_a_phrase_is_not_proved_across_paragraphs():
    assert isinstance(proves(PRINTS, cited("built before 1960 and 12 since the fee")), Absent)


def test_the_text_itself_matches():
    assert compare(PRINTS, CLEAN) == Matched(CLEAN)


PAGE = f"""Menu

Survey of dams

{TEXT.replace("# Annex 1", "Annex 1")}

Share this page with 12 friends
"""


@pytest.mark.parametrize(
    "page",
    [
        PAGE,
        PAGE.replace("\n\n", "\n"),
        PAGE.replace(" ", "\n\n"),
        PAGE.replace("'", "’").upper(),
        PAGE.replace("\n", "\r\n"),
    ],
    ids=["menus around", "lines run together", "a word a line", "other quotes and case", "other line ends"],
)
def test_a_page_with_other_things_around_holds_the_text(page):
    result = compare(PRINTS, parse_source_text(page))
    assert isinstance(result, Matched)
    assert fingerprint(result.text).paragraphs[2:] == PRINTS.paragraphs[2:]
    assert [p.section for p in result.text.paragraphs] == ["", "", "", "Annex 1"]


def test_only_the_recorded_paragraphs_are_returned():
    result = compare(PRINTS, parse_source_text(PAGE))
    assert isinstance(result, Matched)
    assert [p.text for p in result.text.paragraphs] == [p.text for p in CLEAN.paragraphs]


@pytest.mark.parametrize(
    ("old", "new", "number", "says"),
    [
        ("46 dams", "47 dams", 1, "“47”"),
        ("1,600", "1,700", 4, "“1,700”"),
        ("built before", "before", 3, "missing"),
        ("and 12 since", "and only 12 since", 3, "“only 12 since.”"),
        ("The survey", "Our survey", 1, "“Our”"),
        ("The fee is 1,600 crowns a year.", "", 4, "nothing in the file"),
    ],
)
def test_a_changed_paragraph_is_named_with_what_differs(old, new, number, says):
    result = compare(PRINTS, parse_source_text(PAGE.replace(old, new)))
    assert isinstance(result, tuple)
    assert [difference.number for difference in result] == [number]
    assert says in str(result[0])


@given(st.text(), st.text())
def test_comparing_never_raises_and_a_text_holds_itself(text, other):
    parsed = parse_source_text(text)
    assert isinstance(compare(fingerprint(parsed), parsed), Matched)
    compare(fingerprint(parsed), parse_source_text(other))
    proves(fingerprint(parsed), cited(other))


@pytest.mark.parametrize(
    "name", ["rferl-idlib-2020", "rome-statute", "additional-protocol-i", "additional-protocol-ii"]
)
def test_the_real_texts_hold_themselves(name, real_text):
    text = parse_source_text(real_text(name))
    result = compare(fingerprint(text), text)
    assert isinstance(result, Matched)
    assert [own.text for own in result.text.paragraphs] == [own.text for own in text.paragraphs]


def test_the_copied_page_holds_the_article(real_text):
    article = parse_source_text(real_text("rferl-idlib-2020"))
    assert compare(fingerprint(article), parse_source_text(real_text("rferl-idlib-2020.as-copied"))) == Matched(article)


def test_a_copied_page_with_a_figure_changed_is_refused(real_text):
    page = parse_source_text(real_text("rferl-idlib-2020.as-copied").replace("wounded 560", "wounded 650"))
    result = compare(fingerprint(parse_source_text(real_text("rferl-idlib-2020"))), page)
    assert isinstance(result, tuple)
    assert [difference.number for difference in result] == [13]
    assert "650" in result[0].difference
