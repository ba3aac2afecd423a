"""Who does what to whom, as a text tells it."""

import pytest

from quizapp.core.checking.reading.acts import acts

READ = [
    ("Orsk sued Belm.", [("sued", "Orsk", "Belm")]),
    ("Belm was sued by Orsk.", [("sued", "Orsk", "Belm")]),
    ("In June 1902 the guild burned the mill.", [("burned", "the guild", "the mill")]),
    ("The guild, which took the mill, has vowed to sell it.",
     [("took", "The guild", "the mill"), ("sell", "The guild", "it")]),
    ("A truce negotiated by Orsk and Vell calmed the fords.",
     [("negotiated", "Orsk and Vell", "A truce"), ("calmed", "A truce", "the fords")]),
    ("A truce that Orsk brokered ended the feud.", [("ended", "A truce", "the feud")]),
    ("The guild said it had counted 46 boats.", [("counted", "The guild", "46 boats")]),
    ("The reeve closed the pass and took the weir.",
     [("closed", "The reeve", "the pass"), ("took", "The reeve", "the weir")]),
    ("It burned the mill.", []),
    ("The price was cut by 15 per cent.", []),
    ("Bowmen and armed tenants stood there.", []),
    ("The weir is in the hands of Orsk.", [("in the hands", "Orsk", "The weir")]),
    ("Boats came under attack from herders.", [("under attack", "herders", "Boats")]),
    ("Ada Quill urged the guild to sell the weir.",
     [("urged", "Ada Quill", "the guild"), ("sell", "the guild", "the weir")]),
    ("The guild has been urged by Ada Quill to sell the weir.",
     [("urged", "Ada Quill", "The guild"), ("sell", "The guild", "the weir")]),
    ("The guild is expected to sell the weir.", [("sell", "The guild", "the weir")]),
    ("Halden was asked by the reeve to drain the fen.",
     [("asked", "the reeve", "Halden"), ("drain", "Halden", "the fen")]),
    ("Herders met in Orsk to sell the weir.", [("sell", "Herders", "the weir")]),
    ("Lamps were used to show the way.", []),
    ("Raids on mills, weirs, and fords during the war killed the herders.", [("killed", "Raids", "the herders")]),
    ("Raids on mills, weirs and fords killed the herders.", [("killed", "Raids", "the herders")]),
    ("Selm reported that raids on mills, weirs and fords killed the herders.", [("killed", "raids", "the herders")]),
    ("Orsk, Belm and Vell signed the truce.", [("signed", "Orsk, Belm and Vell", "the truce")]),
    ("In June, Orsk and Belm signed the truce.", [("signed", "Orsk and Belm", "the truce")]),
    ("After the war, Orsk, Belm, and Vell signed the truce.", [("signed", "Orsk, Belm, and Vell", "the truce")]),
    ("Orsk signed the truce, and Belm signed the map.",
     [("signed", "Orsk", "the truce"), ("signed", "Belm", "the map")]),
    ("The rain that fell on mills, weirs and fords flooded the cellars.", []),
    ("On mills, weirs and fords the guild spent the money.", []),
    ("Ada Quill, a smith, and Bo Reeve, a miller, founded the guild.", []),
    ("The letter the reeve wrote angered the guild.", [("angered", "The letter", "the guild")]),
    ("The reeve said the guild had taken the weir.", [("taken", "the guild", "the weir")]),
    ("Orsk called on Belm to open the weir.", [("called", "Orsk", "Belm")]),
    ("Orsk asked Belm to close the weir and sold the mill.",
     [("asked", "Orsk", "Belm"), ("close", "Belm", "the weir")]),
    ("The weir was closed by then.", []),
    ("The weir was closed by early April.", []),
    ("The weir is run by the guild.", [("run", "the guild", "The weir")]),
    ("The names were written with a cross to show the dead.", []),
    ("For example, to weigh the salt, two scales are hung.", []),
]  # fmt: skip


@pytest.mark.parametrize(("text", "told"), READ, ids=[case[0] for case in READ])
def test_the_acts_of_a_text(text, told):
    assert [(one.written, one.doer, one.done_to) for one in acts(text)] == told


def test_a_form_that_may_be_a_noun_is_a_verb_where_it_is_wanted():
    assert acts("The guild controls the weir.") == ()
    assert [one.doer for one in acts("The guild controls the weir.", {"control"})] == ["The guild"]


@pytest.mark.parametrize(
    ("text", "doer"),
    [
        ("The hall was designed by Norwegian architect Ada Quill.", "Norwegian architect Ada Quill"),
        (
            "The hall was designed by Norwegian architects Ada Quill and Bo Reeve.",
            "Norwegian architects Ada Quill and Bo Reeve",
        ),
        ("The hall was painted by Halden painter Ada Quill.", "Halden painter Ada Quill"),
    ],
)
def test_the_noun_for_who_does_a_deed_is_no_verb(text, doer):
    assert [one.doer for one in acts(text, {"design", "designer", "paint"})] == [doer]


def test_who_is_to_do_what_a_for_makes_easier_is_not_who_was_forced_before():
    text = "Orsk wanted to force the herders to flee and make it easier for troops to take the weir."
    assert [one.doer for one in acts(text, {"take"}) if one.written == "take"] == []
