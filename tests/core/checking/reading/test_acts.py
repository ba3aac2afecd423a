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
]  # fmt: skip


@pytest.mark.parametrize(("text", "told"), READ, ids=[case[0] for case in READ])
def test_the_acts_of_a_text(text, told):
    assert [(one.written, one.doer, one.done_to) for one in acts(text)] == told


def test_a_form_that_may_be_a_noun_is_a_verb_where_it_is_wanted():
    assert acts("The guild controls the weir.") == ()
    assert [one.doer for one in acts("The guild controls the weir.", {"control"})] == ["The guild"]
