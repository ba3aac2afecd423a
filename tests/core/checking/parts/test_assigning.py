"""Parts of a key put with the wrong pair or group, and steps put in the wrong order."""

import pytest

from quizapp.core.questions.categorise import Categorise, Group
from quizapp.core.questions.matching import Matching, Pair
from quizapp.core.questions.ordering import Ordering
from quizapp.core.questions.text import Text
from quizapp.core.sources import Citation


def cited(*quotes):
    return tuple(
        Citation(source=source, quote=quote, paragraph=paragraph, section=section)
        for quote, paragraph, source, section in quotes
    )


TRUCE = ("brokered by Sweden and Kenya", 6, "news", "")
DAMS = ("counted 46 dams and 12 weirs", 2, "news", "")
OWNER = ("which are run by Halden Power", 5, "news", "")
VISIT = ("President Ilya Markov visited the basin", 7, "news", "")
USE = ("may use the waters of the river", 1, "treaty", "Article 1")
SEAT = ("The Council shall sit at Orsk", 1, "treaty", "Article 2")
MEMBERS = ("It shall have 18 members", 1, "treaty", "Article 2")
AGAIN = ("shall not be eligible for re-election", 2, "treaty", "Article 2")


def matching(*pairs, by):
    given = tuple(Pair(prompt=prompt, answer=answer) for prompt, answer in pairs)
    return Matching(id="x", question="Match.", pairs=given, evidence=cited(*by))


def categorise(*groups, by):
    given = tuple(Group(name=name, items=items) for name, items in groups)
    return Categorise(id="x", question="Sort.", groups=given, evidence=cited(*by))


def ordering(*steps, stem, by):
    return Ordering(id="x", question=stem, order=steps, evidence=cited(*by))


RISING = "Order these from the smallest to the largest."
FALLING = "Put the largest first."
HAPPENED = "Put these in the order in which the article says that they happened."
NAMED = "Put these in the order in which the article names them."
STEPS = "Put the steps that the treaty lays down in order."

SOUND = [
    matching(("Runs the dams", "Halden Power"), ("Went to see the basin", "Ilya Markov"), by=(VISIT, OWNER)),
    matching(("Use of the waters", "Article 1"), ("Seat of the Council", "Article 2"), by=(USE, SEAT)),
    matching(("A firm", "Halden Power"), ("A head of state", "Ilya Markov"), by=(OWNER, VISIT)),
    categorise(("Brokered the truce", ("Sweden",)), ("Runs the dams", ("Halden Power",)), by=(TRUCE, OWNER)),
    categorise(("Of the Council", ("Orsk",)), ("Of members", ("Article 1",)), by=(SEAT, USE)),
    ordering(
        "The truce",
        "The visit",
        "The dams",
        stem=HAPPENED,
        by=(TRUCE, VISIT, DAMS),
    ),
    ordering("12 weirs", "46 dams", stem=RISING, by=(DAMS,)),
    ordering("46 dams", "12 weirs", stem=FALLING, by=(DAMS,)),
    ordering("46 dams", "12 weirs", stem="Put these in order.", by=(DAMS,)),
    ordering("The Council sits at Orsk", "No re-election", stem=STEPS, by=(SEAT, AGAIN)),
]
UNSOUND = [
    matching(("Runs the dams", "Ilya Markov"), ("Visited the basin", "Halden Power"), by=(VISIT, OWNER)),
    matching(("Use of the waters", "Article 2"), ("Seat of the Council", "Article 1"), by=(USE, SEAT)),
    categorise(("Brokered the truce", ("Halden Power",)), ("Runs the dams", ("Sweden",)), by=(TRUCE, OWNER)),
    categorise(("Brokered the truce", ("Sweden", "Halden Power")), ("Runs the dams", ("Tavria",)), by=(TRUCE, OWNER)),
    categorise(("Use of the waters", ("18 members",)), ("Members elected", ("for its own needs",)), by=(MEMBERS, USE)),
    ordering(
        "The visit",
        "The truce",
        "The dams",
        stem=NAMED,
        by=(TRUCE, VISIT, DAMS),
    ),
    ordering("46 dams", "12 weirs", stem=RISING, by=(DAMS,)),
    ordering("12 weirs", "46 dams", stem=FALLING, by=(DAMS,)),
    ordering("No re-election", "The Council sits at Orsk", stem=STEPS, by=(SEAT, AGAIN)),
]


@pytest.mark.parametrize("question", SOUND, ids=str)
def test_parts_that_are_put_where_they_belong_pass(errors, question):
    assert errors(question) == []


@pytest.mark.parametrize("question", UNSOUND, ids=str)
def test_parts_that_belong_elsewhere_are_found(errors, question):
    assert {"S003", "S012"} & set(errors(question))


def test_the_one_it_belongs_with_is_named(found):
    [fault] = found(UNSOUND[3])
    assert "“Halden Power” is put with “Brokered the truce”" in fault.message
    assert "by its evidence belongs with “Runs the dams”: “" in fault.message


def test_a_name_of_common_words_is_held_against_the_quote(errors):
    asked = Text(id="x", question="Which court heard it?", answer="Court of the Lakes",
                 evidence=cited(("referred to the River Court", 11, "news", "")))  # fmt: skip
    assert errors(asked) == ["S004"]


def test_of_more_than_two_pairs_each_is_held_to_its_own_quote(errors):
    pairs = (("Who owns the river works?", "Halden Power"), ("Who came to look at it?", "Ilya Markov"), ("Weirs", "12"))
    assert errors(matching(*pairs, by=(OWNER, VISIT, DAMS))) == []
    # Out of their order the quotes tell no more than which words they share.
    asked = ("What was counted that Halden Power runs?", "dams"), ("Who has it?", "Halden Power"), ("Weirs", "12")
    assert errors(matching(*asked, by=(DAMS, OWNER, DAMS))) == []


RULES = """The following are forms of deceit: (a) the feigning of a wound or sickness;

Ruses of the river are not forbidden. Such ruses: the use of nets, decoys and mock ferries. Nevertheless works erected
for the sole purpose of defending a lock are permissible.

Rowers shall serve for a term of nine years. The pilot and the clerk shall be chosen by the rowers. They shall each
serve for a term of three years, or until their terms as rowers end.
"""


def quoted(*quotes):
    return tuple(Citation(source="news", quote=quote) for quote in quotes)


def sorted_as(*groups, by):
    given = tuple(Group(name=name, items=items) for name, items in groups)
    return Categorise(id="x", question="Sort.", groups=given, evidence=quoted(*by))


DECEIT, NETS = "The following are forms of deceit", "Such ruses: the use of nets, decoys and mock ferries"
ERECTED = "works erected for the sole purpose of defending a lock"


def test_a_member_of_a_list_belongs_to_what_the_list_is_of(said_on):
    wound = "Feigning a wound or sickness"
    by = (DECEIT, "the feigning of a wound or sickness", NETS)
    right = (("Forms of deceit", (wound,)), ("Forms of ruses of the river", ("Nets", "Decoys")))
    assert said_on(RULES, sorted_as(*right, by=by)) == []
    wrong = (("Forms of deceit", (wound, "Decoys")), ("Forms of ruses of the river", ("Nets",)))
    assert said_on(RULES, sorted_as(*wrong, by=by)) == ["S012"]


def test_what_is_permissible_is_not_among_the_forbidden(said_on):
    works, by = "Works to defend a lock", (ERECTED, "a lock are permissible")
    assert said_on(RULES, sorted_as(("Permitted", (works,)), ("Forbidden", ("Deceit",)), by=by)) == []
    assert said_on(RULES, sorted_as(("Forbidden", (works,)), ("Permitted", ("Deceit",)), by=by)) == ["S012"]


def test_an_unnamed_speaker_may_be_any(said_on):
    told = """The lords of Tavria said that their boats came under fire.

    The watchdog said it had counted 46 raids, carried out by the Tavrian fleet."""
    by = ("their boats came under fire", "The watchdog said it had counted 46 raids")
    groups = (("Tavria", ("Our boats came under fire",)), ("The river trust", ("We counted 46 raids",)))
    assert said_on(told, sorted_as(*groups, by=by)) == []


def test_they_are_those_of_the_sentence_before(said_on):
    terms = (("Rower", "Nine years"), ("Pilot", "Three years"))
    by = quoted("Rowers shall serve for a term of nine years", "They shall each serve for a term of three years")
    pairs = tuple(Pair(prompt=prompt, answer=answer) for prompt, answer in terms)
    assert said_on(RULES, Matching(id="x", question="Match.", pairs=pairs, evidence=by)) == []


SPOKEN = """“The shelling of the ferries in the lock suggests that it was deliberate,” the River Trust (RT) said.

In May the council of Tavria and Kenya began a raid on the hill towns, saying that their boats had been fired upon by
smugglers and that they were putting an end to piracy.

Given the weakness of the courts in Tavria and Kenya, lenders should freeze the accounts of those in command, RT said.

The raids cost some 700 lives, according to Danish observers.
"""
SHELLING, FIRED = "suggests that it was deliberate", "their boats had been fired upon by smugglers"
PIRACY, FREEZE = "they were putting an end to piracy", "lenders should freeze the accounts of those in command"
TRUST, ALLIES, DANES = "River Trust", "The council of Tavria and Kenya", "Danish observers"
DELIBERATE, UPON = "It suggests that it was deliberate", "Their boats had been fired upon"
ENDING, FROZEN, LIVES = (
    "They were putting an end to piracy",
    "Lenders should freeze accounts",
    "The raids cost some 700 lives",
)


def by_speaker(*groups, stem="Who says it? Put each claim under its speaker."):
    given = tuple(Group(name=name, items=items) for name, items in groups)
    by = quoted(SHELLING, FIRED, PIRACY, FREEZE, "The raids cost some 700 lives")
    return Categorise(id="x", question=stem, groups=given, evidence=by, explanation="RT and others say so.")


@pytest.mark.parametrize(
    "groups",
    [
        ((TRUST, (DELIBERATE, FROZEN)), (ALLIES, (UPON, ENDING))),
        (("RT", (DELIBERATE,)), ("Tavria and Kenya", (ENDING, UPON))),
        (("The trust", (FROZEN,)), (ALLIES, (UPON,))),
        ((DANES, (LIVES,)), (TRUST, (DELIBERATE,))),
    ],
)
def test_what_is_said_stands_with_whoever_says_it_whomever_it_speaks_of(errors_on, groups):
    for stem in (
        "Who says it? Put each claim under its speaker.",
        "Sort them by those to whom the text attributes them.",
    ):
        assert errors_on(SPOKEN, by_speaker(*groups, stem=stem)) == []


@pytest.mark.parametrize(
    ("groups", "code"),
    [
        (((TRUST, (DELIBERATE, UPON)), (ALLIES, (ENDING,))), "S012"),
        (((TRUST, (DELIBERATE,)), (ALLIES, (UPON, FROZEN))), "S012"),
        (((DANES, (LIVES, DELIBERATE)), (TRUST, (FROZEN,))), "S012"),
        (((TRUST, (DELIBERATE,)), ("The Arctic League", (LIVES,))), "S004"),
    ],
)
def test_what_is_said_does_not_stand_with_another(errors_on, groups, code):
    for stem in (
        "Put each claim with the one who makes it.",
        "Sort each claim under the side to which it is credited.",
    ):
        assert errors_on(SPOKEN, by_speaker(*groups, stem=stem)) == [code]


SEATED = """In April the Kenyan government and Sweden began a raid on the hill towns, saying that their boats were being
fired upon by smugglers and were putting an end to piracy.

The report names 12 Kenyan and Swedish captains who knew of the fires. The trust counted 46 raids, it said.
"""
UPON_BOATS, PUTTING = "their boats were being fired upon by smugglers", "were putting an end to"
NAMED, COUNTED = "The report names 12 Kenyan", "The trust counted 46 raids"


def claims_by(*groups, stem="Whose account is it?"):
    given = tuple(Group(name=name, items=items) for name, items in groups)
    return Categorise(
        id="x", question=stem, groups=given, evidence=quoted(UPON_BOATS, PUTTING, NAMED, COUNTED), explanation="RT."
    )


BOATS, PIRATES, CAPTAINS, RAIDS = (
    "Smugglers fired upon our boats",
    "We were putting an end to piracy",
    "named 12 captains in its report",
    "counted 46 raids",
)


@pytest.mark.parametrize(
    "question",
    [
        claims_by(("Nairobi and Stockholm", (BOATS, PIRATES)), ("RT", (RAIDS,))),
        claims_by(("Kenya and Sweden", (BOATS, PIRATES)), ("RT", (RAIDS, CAPTAINS)), stem="Who did what?"),
        claims_by(("Kenya and Sweden", (BOATS,)), ("RT", (CAPTAINS,)), stem="Who did what?"),
    ],
)
def test_a_seat_is_its_country_and_a_report_is_whose_source_it_is(errors_on, question):
    assert errors_on(SEATED, question) == []


@pytest.mark.parametrize(
    "question",
    [
        claims_by(("Nairobi and Stockholm", (BOATS,)), ("RT", (RAIDS, PIRATES))),
        claims_by(("Kenya and Sweden", (BOATS,)), ("RT", (RAIDS, PIRATES)), stem="Who said what?"),
        claims_by(("Oslo", (BOATS, PIRATES)), ("RT", (RAIDS,))),
    ],
)
def test_what_goes_on_behind_its_quote_is_told_by_its_sentence(errors_on, question):
    assert {"S004", "S012"} & set(errors_on(SEATED, question))


TOLL = """In May the Kenyan government and Sweden began a raid, saying that their boats had come under attack.

Brutal as it was, the feud has claimed more than 4,000 lives, the Kenyan and Swedish agencies apart, according to Danish
agencies.
"""


def test_what_its_own_speaker_says_is_not_exchanged(errors_on):
    def asked(kenyan, danish):
        groups = (Group(name="The governments of Kenya and Sweden", items=(kenyan,)),
                  Group(name="Danish agencies", items=(danish,)))  # fmt: skip
        by = quoted("saying that their boats had come under attack", "claimed more than 4,000 lives")
        return Categorise(id="x", question="Who is the speaker?", groups=groups, evidence=by)

    attack, lives = "Our boats were under attack", "The feud has claimed over 4,000 lives"
    assert errors_on(TOLL, asked(attack, lives)) == []
    assert "S012" in errors_on(TOLL, asked(lives, attack))


def test_what_kind_a_name_is_of_need_not_be_told(errors_on):
    told = """Orsk is home to 3 million citizens.

    Among the accused are Markov and Ada Quill."""
    by = quoted("Orsk is home to 3 million citizens", "Among the accused are Markov and Ada Quill")
    groups = (Group(name="Places", items=("Orsk",)), Group(name="Persons", items=("Markov", "Ada Quill")))
    assert errors_on(told, Categorise(id="x", question="Sort.", groups=groups, evidence=by)) == []


TESTS = """The captain should have known that the crew was about to wreck the ferry.

The owner shut his eyes to what told that the crew was about to wreck it.

The captain failed to take all steps in his power.

The owner failed to take all steps in his power.
"""


def test_what_is_put_with_both_belongs_with_each_of_them(errors_on):
    by = [
        ("should have known that the crew", 1, "news", ""),
        ("shut his eyes to what told", 2, "news", ""),
        ("The captain failed to take all steps", 3, "news", ""),
    ]
    pairs = (("Captain", "Should have known that the crew was about to wreck it"), ("Owner", "Shut his eyes to it"))
    both = ("Both alike", "Failed to take all steps in his power")
    assert errors_on(TESTS, matching(*pairs, both, by=by)) == []
    assert "S012" in errors_on(TESTS, matching(*pairs, ("Ferryman", both[1]), by=by))


PEACE = """A frail peace that Tavria and Sweden signed has kept.

The guild is on the black list of Kenya, the United States and Halden."""


@pytest.mark.parametrize(
    ("one", "other", "wrong"),
    [
        (("United States",), ("Sweden", "Kenya"), True),
        (("Kenya",), ("Sweden", "Halden"), True),
        (("Tavria",), ("Kenya", "United States"), False),
    ],
)
def test_who_is_named_with_a_groups_own_words_is_of_that_group(errors_on, one, other, wrong):
    quotes = ("A frail peace that Tavria and Sweden signed", "black list of Kenya, the United States and Halden")
    groups = (Group(name="Helped broker the truce", items=one), Group(name="Put it on a black list", items=other))
    evidence = tuple(Citation(source="news", quote=quote) for quote in quotes)
    asked = Categorise(id="x", question="Sort these.", groups=groups, evidence=evidence)
    assert ("S012" in errors_on(PEACE, asked)) is wrong
