import pytest

from quizapp.core.questions.categorise import Categorise, Group
from quizapp.core.questions.cloze import Cloze, Gap
from quizapp.core.questions.matching import Matching, Pair
from quizapp.core.questions.number import Number
from quizapp.core.questions.ordering import Ordering
from quizapp.core.questions.text import Text
from quizapp.core.sources import Citation


def cited(*quotes):
    return tuple(Citation(source="news", quote=quote, paragraph=paragraph) for quote, paragraph in quotes)


DAMS = ("counted 46 dams and 12 weirs", 2)
TOLL = ("killed at least 31 people and injured 140", 3)
GUESTS = ("Anna Lind and the Swedish minister Per Holm", 7)
VISIT = ("President Ilya Markov visited", 7)


def matching(*pairs):
    given = tuple(Pair(prompt=prompt, answer=answer) for prompt, answer in pairs)
    return Matching(id="x", question="Match.", pairs=given, evidence=cited(DAMS, GUESTS, VISIT))


def cloze(killed, injured):
    def gap(name, answer):
        return Gap(name=name, asks=Number(id=name, question="", answer=answer))

    text = "The floods killed {killed} people and injured {injured}."
    gaps = (gap("killed", killed), gap("injured", injured))
    return Cloze(id="x", question="Fill in.", text=text, blanks=gaps, evidence=cited(TOLL))


def categorise(**groups):
    given = tuple(Group(name=name.capitalize(), items=items) for name, items in groups.items())
    return Categorise(id="x", question="Sort.", groups=given, evidence=cited(TOLL))


def ordering(*steps, stem="Put these in order."):
    evidence = cited(("The floods of 2017", 3), ("held since January 2020", 6))
    return Ordering(id="x", question=stem, order=steps, evidence=evidence)


SOUND = [
    matching(("Dams", "46"), ("Weirs", "12")),
    matching(("Ilya Markov", "President"), ("Per Holm", "Minister")),
    cloze(31, 140),
    categorise(killed=("At least 31 people",), injured=("140",)),
    ordering("The floods of 2017", "The truce of January 2020"),
    ordering("The truce of January 2020", "The floods of 2017", stem="Put these in order, the latest first."),
    ordering("The floods", "The truce"),
]
UNSOUND = [
    ("S012", matching(("Dams", "12"), ("Weirs", "46"))),
    ("S012", matching(("Ilya Markov", "Minister"), ("Per Holm", "President"))),
    ("S012", cloze(140, 31)),
    ("S012", categorise(killed=("140",), injured=("At least 31 people",))),
    ("S003", ordering("The truce of January 2020", "The floods of 2017")),
]


@pytest.mark.parametrize("question", SOUND, ids=lambda one: " ".join(one.key()))
@pytest.mark.parametrize("with_text", [True, False], ids=["text", "fingerprint"])
def test_sound_keys_pass(errors, question, with_text):
    assert errors(question, text=with_text) == []


@pytest.mark.parametrize(("code", "question"), UNSOUND)
@pytest.mark.parametrize("with_text", [True, False], ids=["text", "fingerprint"])
def test_exchanged_parts_are_found(errors, code, question, with_text):
    assert code in errors(question, text=with_text)


def each_quoted(*triples):
    """Pairs with a quote each, in their order."""
    pairs = tuple(Pair(prompt=prompt, answer=answer) for prompt, answer, _ in triples)
    return Matching(id="x", question="Match.", pairs=pairs, evidence=cited(*(quote for *_, quote in triples)))


WEIRS = ("What beside dams was counted?", "weirs", ("counted 46 dams and 12 weirs", 2))
RUNNER = ("Who runs the dams?", "Halden", ("which are run by Halden Power", 5))
TOWN = ("Where did they go?", "Orsk", ("hundreds of families moved to Orsk", 9))


def test_answers_that_each_stand_in_the_others_quote_are_exchanged(errors):
    assert errors(each_quoted(WEIRS, RUNNER, TOWN)) == []
    runner, town = (RUNNER[0], TOWN[1], RUNNER[2]), (TOWN[0], RUNNER[1], TOWN[2])
    assert "S012" in errors(each_quoted(WEIRS, runner, town))
    assert errors(each_quoted((RUNNER[0], RUNNER[1], TOWN[2]), (TOWN[0], TOWN[1], RUNNER[2]))) == []


def test_of_two_groups_one_item_alone_may_be_wrong(found):
    said = found(categorise(killed=("140",), injured=("At least 31 people",)))
    (finding,) = (one for one in said if one.code == "S012")
    assert "“140” under “Killed” and “At least 31 people” under “Injured” go against the evidence" in finding.message
    assert finding.mend.startswith("Move the one that is wrong, or both")


NAMED = """The report names 12 senior Tavrian and Kenyan civil and military envoys.

Among them are Markov and Kenyan Minister Ada Quill, as well as top military captains of both fleets.
"""


def filled(**answers):
    gaps = tuple(Gap(name=name, asks=Text(id=name, question="", answer=answer)) for name, answer in answers.items())
    text = (
        "Among them are the Tavrian leader {one}, the Kenyan minister {two}, and also leading {three} of both fleets."
    )
    quotes = ("names 12 senior Tavrian and Kenyan", "Among them are Markov", "top military captains of both fleets")
    evidence = tuple(Citation(source="news", quote=quote) for quote in quotes)
    return Cloze(id="x", question="Fill in.", text=text, blanks=gaps, evidence=evidence)


def test_gaps_filled_in_the_order_of_their_sentence_are_not_exchanged(errors_on):
    assert errors_on(NAMED, filled(one="Markov", two="Quill", three="military captains")) == []
    assert "S012" in errors_on(NAMED, filled(one="Quill", two="Markov", three="military captains"))


def test_a_gap_has_no_more_about_it_than_its_own_sentence(errors_on):
    told = "The burden is on the Reeve to prove the fault.\n\nTo fine, it must be sure of the fault beyond any doubt."
    text = "The burden of proving fault is on the {bearer}. To fine, it must be sure of fault beyond {standard}."
    gaps = tuple(
        Gap(name=name, asks=Text(id=name, question="", answer=answer))
        for name, answer in (("bearer", "Reeve"), ("standard", "any doubt"))
    )
    quotes = ("The burden is on the Reeve to prove", "sure of the fault beyond any doubt")
    evidence = tuple(Citation(source="news", quote=quote) for quote in quotes)
    asked = Cloze(id="x", question="Fill in.", text=text, blanks=gaps, evidence=evidence)
    assert errors_on(told, asked) == []


DESCRIBED = """The envoys of Tavria and its Kenyan ally met.

The Tavrian council wants the delta, which the Marsh League holds. The league is called a band of smugglers by Sweden
and Kenya.
"""


def described(*pairs):
    given = tuple(Pair(prompt=prompt, answer=answer) for prompt, answer, _ in pairs)
    evidence = tuple(Citation(source="news", quote=quote) for *_, quote in pairs)
    return Matching(id="x", question="How is each described?", pairs=given, evidence=evidence)


def test_two_that_each_have_their_own_passage_are_not_exchanged(errors_on):
    called, ally = ("a called band of smugglers", "called a band of smugglers"), ("an ally of Tavria", "Kenyan ally")
    right = described(("The Marsh League", *called), ("Kenya", "an ally of Tavria", "Tavria and its Kenyan ally"))
    assert errors_on(DESCRIBED, right) == []
    wrong = described(("The Marsh League", ally[0], "Tavria and its Kenyan ally"), ("Kenya", *called))
    assert errors_on(DESCRIBED, wrong) != []


OFFICERS = """A ferry's captain answers for what his crew did where he knew of it or, things being as they
were, ought to have seen it.

The owner answers for it where he knew of it, or deliberately looked away from tidings that laid it bare.
"""


def test_what_a_prompt_says_that_it_is_not_does_not_tell_it(errors_on):
    quotes = ("things being as they were, ought to have seen it", "deliberately looked away from tidings")
    evidence = tuple(Citation(source="news", quote=quote) for quote in quotes)

    def asked(captain, owner):
        pairs = (
            Pair(prompt="A ferry's captain", answer=captain),
            Pair(prompt="An owner who is no ferry's captain", answer=owner),
        )
        return Matching(id="x", question="Who answers for what?", pairs=pairs, evidence=evidence)

    ought, looked = "knew of it, or ought to have seen it", "knew of it, or deliberately looked away from tidings of it"
    assert errors_on(OFFICERS, asked(ought, looked)) == []
    assert errors_on(OFFICERS, asked(looked, ought)) == ["S012"]


def test_an_item_that_its_group_does_is_not_exchanged(errors_on):
    text = """A tenant may complain to the reeve, who shall forward the complaint to the moot.

The moot may, on a proposal of the reeve and after hearing the tenants, remit the rent.
"""
    groups = (
        Group(name="The reeve", items=("Forwards a complaint",)),
        Group(name="The moot", items=("Remits the rent",)),
    )
    quotes = ("who shall forward the complaint to the moot", "The moot may, on a proposal of the reeve")
    evidence = tuple(Citation(source="news", quote=quote) for quote in quotes)
    asked = Categorise(id="x", question="Who does each of these?", groups=groups, evidence=evidence)
    assert errors_on(text, asked) == []
