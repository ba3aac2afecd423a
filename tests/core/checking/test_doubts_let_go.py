"""Doubts that say nothing of a sound key: each kind let go, beside a case of it that is still doubted."""

import pytest

from quizapp.core.questions.categorise import Categorise, Group
from quizapp.core.questions.choice import Choice
from quizapp.core.questions.cloze import Cloze, Gap
from quizapp.core.questions.common import Option
from quizapp.core.questions.matching import Matching, Pair
from quizapp.core.questions.multiple import Multiple
from quizapp.core.questions.number import Number
from quizapp.core.questions.ordering import Ordering
from quizapp.core.questions.text import Text
from quizapp.core.questions.true_false import TrueFalse
from quizapp.core.sources import Citation

VALLEY = """The River Trust (RT) says the guild and its allies have shown “callous disregard” for the lives of thousands
of herders in a campaign to retake the last free valley.

“The repeated raids on granaries suggests that these unlawful raids were deliberate,” RT said in its report,
titled Empty Barns.

In a survey released on May 4, the trust said the raids may amount to theft and arson.

Damage to the sluices has since made many hamlets unlivable, with bread, salt and timber all lacking.

A shaky truce negotiated by Kenya and Sweden in March 2018 has reduced raiding. Envoys from Nairobi came late.

The raids killed at least 1,600 herders and forced the displacement of an estimated 40,000 people, according to RT.

These raids killed at least 212 herders and wounded 560.

The report names 10 civilian and military stewards who may be responsible for possible crimes because they knew of them.

Among them are Markov and the Swedish steward Ilya Lind, as well as top captains from both towns.

“Given the lack of order in Orsk, as well as the deadlock in the river council that has prevented the matter from being
sent to the High Bench, concerned towns should consider separate fines,” RT said.

The ban was signed by Kenya, Sweden and Norway. Only a fraction of the wells were dug by the guild. Both Kenya and
Sweden worked to hinder relief. The envoy Anna Maria von Markov came to Orsk.

Nearly 3 million people live in the valley, many of them crowded into barns after a flood.
"""


def cited(*quotes):
    return tuple(Citation(source="news", quote=quote) for quote in quotes)


def _options(texts):
    return tuple(Option(text=one) for one in texts)


def choice(stem, answer, *quotes, wrong=("The moon was sold", "Peru was sailed to")):
    return Choice(id="x", question=stem, answer=answer, distractors=_options(wrong), evidence=cited(*quotes))


def multiple(stem, answers, *quotes, wrong=("The moon", "Peru")):
    return Multiple(id="x", question=stem, answers=answers, distractors=_options(wrong), evidence=cited(*quotes))


def statement(text, answer, *quotes, **more):
    return TrueFalse(id="x", question=text, answer=answer, evidence=cited(*quotes), **more)


def text(stem, answer, *quotes):
    return Text(id="x", question=stem, answer=answer, evidence=cited(*quotes))


def number(stem, answer, *quotes, **more):
    return Number(id="x", question=stem, answer=answer, evidence=cited(*quotes), **more)


def pairs(stem, told, *quotes):
    given = tuple(Pair(prompt=prompt, answer=answer) for prompt, answer in told)
    return Matching(id="x", question=stem, pairs=given, evidence=cited(*quotes))


def groups(stem, told, *quotes):
    given = tuple(Group(name=name, items=items) for name, items in told.items())
    return Categorise(id="x", question=stem, groups=given, evidence=cited(*quotes))


def cloze(told, filled, *quotes):
    gaps = tuple(
        Gap(name=name, asks=Text(id=name, question="", answer=answer))
        if isinstance(answer, str)
        else Gap(name=name, asks=Number(id=name, question="", answer=answer))
        for name, answer in filled.items()
    )
    return Cloze(id="x", question="Fill in.", text=told, blanks=gaps, evidence=cited(*quotes))


CALLOUS, DEADLOCK = "have shown “callous disregard” for the lives", "the deadlock in the river council"
TRUCE, KILLED = "negotiated by Kenya and Sweden in March 2018", "killed at least 1,600 herders"
MOVED, CRIMES = "an estimated 40,000 people", "who may be responsible for possible crimes"
LACKING = "bread, salt and timber all lacking"

OF_WORDS = [
    choice("What does the word “callous” mean here?", "without any feeling for others", CALLOUS),
    choice("“Callous disregard” is closest in meaning to ...", "heartless indifference", CALLOUS),
    choice("Which description fits the word “callous” best?", "One who feels nothing for others", CALLOUS),
    choice("Why does “callous disregard” stand in quotation marks?", "They are another's words", CALLOUS),
    choice("What is implied by “the last free valley”?", "All others had been taken", "the last free valley"),
    choice("How does the article back up that life is hard?", "It lists basic things that people miss", LACKING),
    pairs("Match word and meaning.", [("callous", "heartless"), ("deadlock", "nothing moves")], CALLOUS, DEADLOCK),
    groups(
        "Put flatly or with a hedge?",
        {"Put flatly": ("the guild dug few wells",), "With a hedge": ("the raids amount to theft",)},
        "the raids may amount to theft", "Only a fraction of the wells were dug by the guild",
    ),
    pairs("Which hedge goes with which figure?", [("at least", "1,600 killed"), ("an estimated", "40,000 displaced")],
          KILLED, MOVED),
]  # fmt: skip

WHOSE = [
    number("How many herders, the article says, were killed at least?", 1600, KILLED),
    number("How many herders does the watchdog count as killed, at the least?", 1600, KILLED),
    text("In which body is there a deadlock?", "river council", DEADLOCK),
    Ordering(id="x", question="From fewest to most.", order=("Herders killed", "People displaced"),
             evidence=cited(KILLED, MOVED), explanation="1,600 – 40,000"),
    choice("Of what may the stewards be guilty?", "They may be responsible for possible crimes", CRIMES),
    groups("Field counts often mix these up. Sort them.", {"Killed": ("at least 1,600",), "Wounded": ("560",)},
           KILLED, "and wounded 560"),
    groups("Field reports often mix these up. Sort them.", {"Killed": ("at least 1,600",), "Wounded": ("560",)},
           KILLED, "and wounded 560"),
]  # fmt: skip

STOPPED_SHORT = [
    pairs("What happened when?", [("March 2018", "all fell quiet thanks to a truce"), ("May 4", "a survey came out")],
          TRUCE, "released on May 4"),
    pairs("Who did what?", [("Kenya", "helped to bring about the truce"), ("River Trust", "published the report")],
          TRUCE, "RT said in its report"),
    cloze("At least {dead} herders were killed and {hurt} were wounded.", {"dead": 212, "hurt": 560},
          "These raids killed at least 212 herders"),
    choice("What kept the matter from the bench, says RT?", "A stalemate in the river council",
           "prevented the matter from being"),
    choice("What may the raids amount to, says the trust?", "Theft and arson", "said the raids may amount to"),
    multiple("Who hindered relief?", ("Nairobi", "Stockholm"), "Both Kenya and Sweden worked to hinder relief"),
    choice("What stood in the way of relief?", "The two countries", "Both Kenya and Sweden worked to hinder relief"),
    multiple("Who is named?", ("Anna Maria von Markov", "Ilya Lind"), "Among them are Markov and the Swedish steward"),
]  # fmt: skip

KEYED_FALSE = [
    statement("The article says that the stewards have been put on trial.", False, CRIMES),
    statement("The article quotes a spokesman of the guild who denies it.", False, "RT said in its report"),
    statement("The stewards are captains without exception.", False, "10 civilian and military stewards"),
    statement("Everyone on the list is a captain.", False, "10 civilian and military stewards"),
    statement("The survey came out before the truce.", False, "In a survey released on May 4"),
    statement("The wells of the guild were the only ones.", False, "Only a fraction of the wells were dug"),
    statement("The trust is neutral on whether the raids were lawful.", False, "these unlawful raids were deliberate"),
]  # fmt: skip

COUNTED = [
    number("How many countries negotiated the truce?", 2, TRUCE),
    number("How many states signed the ban?", 3, "signed by Kenya, Sweden and Norway"),
    number("By how many million does the number of people exceed 2?", 1, "Nearly 3 million people live",
           explanation="3 - 2 = 1, in millions"),
]  # fmt: skip

IN_OTHER_WORDS = [
    choice("How many herders were killed, by RT's count?", "1,600 or more", KILLED),
    statement("RT does not rule out that there will be more raiding.", True, "the raids may amount to theft"),
    number("How many persons are named?", 2, "Markov and the Swedish steward Ilya Lind"),
    statement(
        "The survey was published by an army of bakers, the article says.", False, "In a survey released on May 4"
    ),
]

DATED = [
    choice("When was the truce made?", "In the third month of 2018", TRUCE),
    choice("When did the survey come out?", "early in May", "released on May 4"),
]


def doubts(findings_on, question):
    return [one.code for one in findings_on(VALLEY, question) if one.severity == "warning"]


@pytest.mark.parametrize(
    "question", [*OF_WORDS, *WHOSE, *STOPPED_SHORT, *KEYED_FALSE, *COUNTED, *IN_OTHER_WORDS, *DATED]
)
def test_a_sound_key_is_not_doubted(findings_on, question):
    assert doubts(findings_on, question) == []


DOUBTED = [
    (choice("Which word tells that the truce may not last?", "golden", "A shaky truce"), "S010"),
    (choice("What did the raids do?", "They amount to theft", "the raids may amount to theft"), "S007"),
    (choice("What have the guild shown?", "Disregard for the lives of herders", CALLOUS), "S006"),
    (text("What should be considered?", "separate fines", "concerned towns should consider separate fines"), "S006"),
    (number("According to the Orsk Guild, how many herders were killed at least?", 1600, KILLED), "S006"),
    (choice("Why are hamlets unlivable?", "Too many people crowded into barns", "made many hamlets unlivable"), "S010"),
    (pairs("Who did what?", [("Kenya", "made a truce"), ("Sweden", "crowded people into barns after a flood")],
           TRUCE, "Sweden in March"), "S010"),
    (multiple("What is lacking?", ("Bread", "Gold"), LACKING), "S010"),
    (cloze("They {did} relief.", {"did": "protect"}, "worked to hinder relief"), "S010"),
    (statement("The stewards may be responsible for possible crimes.", False, CRIMES), "S010"),
    (statement("Bears and wolves drove the last fishermen over the mountains by night.", True, TRUCE), "S010"),
    (number("How many countries negotiated the truce?", 3, TRUCE), "S010"),
]  # fmt: skip


@pytest.mark.parametrize(("question", "code"), DOUBTED)
def test_and_where_there_is_reason_it_still_is(findings_on, question, code):
    found = {one.code for one in findings_on(VALLEY, question)}
    assert code in found or any(one.severity == "error" for one in findings_on(VALLEY, question)), found


def test_a_distractor_that_is_set_apart_is_none_that_vies(findings_on):
    hedged = multiple(
        "Which figures come with “at least”?", ("1,600 herders killed",), KILLED,
        wrong=("40,000 people displaced", "The moon", "Peru"),
    )  # fmt: skip
    denied = choice(
        "What has the truce done?", "Less raiding", "has reduced raiding", wrong=("No more raiding", "Peru")
    )
    beside = choice(
        "What has kept the matter from the High Bench, by RT's account?", "the deadlock in the river council",
        "the deadlock in the river council that has prevented", wrong=("concerned towns and separate fines", "Peru"),
    )  # fmt: skip
    for question in (hedged, denied, beside):
        assert [code for code in doubts(findings_on, question) if code == "S005"] == []


def test_what_is_asked_of_a_sentence_that_shows_what_is_not_so_is_no_odd_one(findings_on):
    asked = choice(
        "Which sentence shows that the article does not take the word for its own?", "The one with the marks", CALLOUS,
        wrong=("The one about the moon", "The one about Peru"),
    )  # fmt: skip
    assert doubts(findings_on, asked) == []
