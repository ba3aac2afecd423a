"""Phrases of war, law and measure: what says the same as a passage, and what says the contrary of it."""

import pytest

from quizapp.core.checking.reading.rephrasing import contrary_phrases
from quizapp.core.questions.true_false import TrueFalse
from quizapp.core.sources import Citation

ORSK = """The wardens of Orsk signed a shaky truce with the raiders. Repeated breaches of the truce were reported. The
march retook the last raider-held valley. Most of the raids struck farms where there was no apparent military target.
The millers were previously displaced from other parts of Tavria. The deadlock in the council kept the case from the
court.

The league shall at all times distinguish between herdsmen and soldiers. A reeve's breach does not absolve his masters
from responsibility. Such offences shall not be subject to any statute of limitations. The motion may be renewed. The
presence of soldiers does not deprive the herdsmen of their protection. It is prohibited to order that there shall be no
survivors. The rules do not apply to riots in a single town.

The wardens may be liable because they should have known of the leaks. Members lose their share for such time as they
serve at sea. The harm is weighed against the concrete and direct benefit anticipated. Guests are not protected by this
charter. Imperative needs of the guild may demand it.
"""

CONTRARY = [
    ("a shaky truce", "The truce of the wardens was firm and unlikely to fail."),
    ("Repeated breaches of the truce", "Only an isolated breach of the truce was reported."),
    ("the last raider-held valley", "The valley was one of several that the raiders held."),
    ("no apparent military target", "The raids struck farms with an obvious military target."),
    ("previously displaced from other parts", "It was the first time that the millers were displaced."),
    ("The deadlock in the council", "The unity of the council kept the case from the court."),
    ("shall at all times distinguish", "The duty to distinguish herdsmen from soldiers may be set aside."),
    ("does not absolve his masters", "The masters of a reeve go free of responsibility for his breach."),
    ("not be subject to any statute of limitations", "Such offences become too old to be tried."),
    ("The motion may be renewed", "The motion can be made once only."),
    ("does not deprive the herdsmen", "The presence of soldiers robs the herdsmen of their protection."),
    ("The rules do not apply to riots", "The rules reach as far as riots in a town."),
    ("they should have known of the leaks", "The wardens may be liable because they ordered the leaks."),
    ("for such time as they serve at sea", "Members who serve at sea lose their share for good."),
    ("concrete and direct benefit anticipated", "The harm is weighed against the benefit actually gained."),
    ("concrete and direct benefit anticipated", "The harm is weighed against the long-term benefit."),
    ("Guests are not protected by this charter", "Guests enjoy the protection of this charter."),
]

SAME = [
    ("a shaky truce", "The truce of the wardens might easily break."),
    ("Repeated breaches of the truce", "Breaches of the truce were reported again and again."),
    ("the last raider-held valley", "No other valley was still held by the raiders."),
    ("previously displaced from other parts", "The millers had already been driven from other parts of Tavria."),
    ("The deadlock in the council", "Paralysis of the council kept the case from the court."),
    ("does not absolve his masters", "The masters of a reeve may still be held responsible for his breach."),
    ("not be subject to any statute of limitations", "Such offences can be tried no matter how long ago they were."),
    ("does not deprive the herdsmen", "Soldiers among the herdsmen do not cost the herdsmen their protection."),
    ("The rules do not apply to riots", "Riots in a town fall outside the scope of the rules."),
]


def asked(quote, text, answer):
    return TrueFalse(id="x", question=text, answer=answer, evidence=(Citation(source="news", quote=quote),))


@pytest.mark.parametrize(("quote", "text"), CONTRARY)
def test_the_contrary_in_other_words_is_an_error(errors_on, said_on, quote, text):
    assert errors_on(ORSK, asked(quote, text, True)) == ["S012"]
    assert said_on(ORSK, asked(quote, text, False)) == []


@pytest.mark.parametrize(("quote", "text"), SAME)
def test_the_same_in_other_words_is_none(said_on, quote, text):
    assert said_on(ORSK, asked(quote, text, True)) == []


def test_what_is_made_unsafe_is_not_created(errors_on):
    told, quote = "The flood made many villages unlivable.", "made many villages unlivable"
    text = "Many settlements can no longer be inhabited because of the destruction."
    assert errors_on(told, asked(quote, text, True)) == []
    assert errors_on(told, asked(quote, "Destruction made many villages livable.", True)) == ["S012"]


@pytest.mark.parametrize(
    ("text", "told"),
    [
        ("It was not a lone act.", "Multiple acts were counted."),  # denied, it agrees
        ("The truce is not firm.", "The truce is shaky."),
        ("The masters keep their responsibility.", "It does not absolve his masters."),
        ("The herdsmen keep a firm hold of the bridge.", "The bridge is old."),
    ],
)
def test_what_agrees_excludes_nothing(text, told):
    assert contrary_phrases(text, told) is None


FAIR = """Both towns worked to hinder grain from reaching the poor. A breach of these rules shall not deprive a miller
of his right to grind.

“The chance of a new flood, and the dangers to the mills, loom large,” said Ada Quill. Orders to poison a well are
manifestly unlawful.

Orsk took no part in choosing the warden. At dawn the rebels gave up the fort. The wardens turned the reporters away at
the gate of the camp.

The reeve said there would be no pardon for the smugglers. The talks of the two towns broke down without a deal. The
guild warned that the water was unfit for drinking.

The embargo on Tavrian salt is still in force. The siege of Halden goes on. On Monday the council voted against the plan
for a bridge.

No appeal lies against the ruling of the bench. The poor shall pay no toll. Whoever burns a granary commits an offence.
No prisoner shall be denied the right to write to his family.
"""


@pytest.mark.parametrize(
    ("quote", "contrary", "same"),
    [
        ("worked to hinder grain", "Both towns strove to get grain through to the poor.",
         "Both towns kept grain from reaching the poor."),
        ("shall not deprive a miller of his right", "A miller in breach of these rules forfeits his right to grind.",
         "A miller in breach of these rules keeps his right to grind."),
        ("loom large", "Ada Quill takes the danger of a new flood as largely past.", ""),
        ("are manifestly unlawful", "Orders to poison a well are of doubtful lawfulness.", ""),
        ("took no part in choosing", "Orsk had a say in choosing the warden.",
         "Orsk had no say in choosing the warden."),
        ("the rebels gave up the fort", "The rebels held on to the fort.", "The rebels lost the fort."),
        ("turned the reporters away", "The wardens let the reporters into the camp.",
         "The reporters were refused entry to the camp."),
        ("there would be no pardon", "The reeve held out the hope of a pardon for the smugglers.",
         "The reeve ruled out a pardon for the smugglers."),
        ("broke down without a deal", "The talks of the two towns bore fruit.", ""),
        ("the water was unfit for drinking", "The guild said that the water was safe for drinking.", ""),
        ("is still in force", "The embargo on Tavrian salt has been lifted.",
         "The embargo on Tavrian salt still stands."),
        ("The siege of Halden goes on", "The siege of Halden is over.", "The siege of Halden is still under way."),
        ("voted against the plan", "The council gave its blessing to the plan for a bridge.",
         "The council turned down the plan for a bridge."),
        ("No appeal lies", "The ruling of the bench is open to appeal.", ""),
        ("The poor shall pay no toll", "Even the poor have to pay the toll.", "The poor are exempt from the toll."),
        ("commits an offence", "Burning a granary is no crime.", "Burning a granary is an offence."),
        ("shall be denied the right", "A prisoner can be refused the right to write to his family.",
         "Prisoners keep the right to write to their families."),
    ],
)  # fmt: skip
def test_what_is_kept_given_up_over_or_free_of_charge(errors_on, said_on, quote, contrary, same):
    assert errors_on(FAIR, asked(quote, contrary, True)) == ["S012"]
    assert errors_on(FAIR, asked(quote, contrary, False)) == []
    assert not same or said_on(FAIR, asked(quote, same, True)) == []
