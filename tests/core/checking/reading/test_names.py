import pytest

from quizapp.core.checking.reading.names import Holdings, names

RUNS = [
    ("The Rev. John J. Field, C.S.C. spoke", ["Rev. John J. Field", "C.S.C."]),
    ("with Fr. Moss and J. R. Holm", ["Fr. Moss", "J. R. Holm"]),
    ("in World War I. Tavria lost", ["World War I", "Tavria"]),
    ("Halden F1 drove a C-X75 and a U2", ["Halden F1", "C-X75", "U2"]),
    ("his friend Ada d'Orsk of L’Mill sang", ["Ada d'Orsk of L’Mill"]),
    ("a suit with Mill.com, of Orsk", ["Mill.com", "Orsk"]),
    ("It is Field, C.S.C", ["Field", "C.S.C"]),
    ("She met Anna. Then Holm came", ["Anna", "Holm"]),
    ("he is CEO of Mill & Weir", ["CEO", "Mill", "Weir"]),
    ("the match of Orsk Vs Halden", ["Orsk", "Halden"]),
]


@pytest.mark.parametrize(("text", "found"), RUNS, ids=[text for text, _ in RUNS])
def test_a_name_goes_on_behind_the_stop_of_a_title_or_an_initial(text, found):
    assert [one.text for one in names(text) if one.text != "It"] == found


@pytest.mark.parametrize(
    ("passage", "name", "missing"),
    [
        ("John Kemp Field showed it", "J. K. Field", ()),
        ("James Field showed it", "J. K. Field", ("k",)),
    ],
)
def test_an_initial_may_stand_for_a_name_of_the_passage(passage, name, missing):
    assert Holdings([passage], {}).missing(names(name)[0]) == missing


@pytest.mark.parametrize(
    ("written", "wanting"),
    [("United Nations River Council", ()), ("European Union River Council", ("european", "union"))],
)
def test_initials_that_all_know_stand_for_part_of_a_name(written, wanting):
    held = Holdings(["the deadlock in the UN River Council"], {})
    assert held.missing(names(f"before the {written}")[0]) == wanting


@pytest.mark.parametrize(("short", "wanting"), [("CEO", ()), ("CFO", ("cfo",))])
def test_an_office_may_be_told_by_its_letters(short, wanting):
    held = Holdings(["she took the helm as chief executive of the mill"], {})
    assert held.missing(names(f"she is the {short} of it")[0]) == wanting
