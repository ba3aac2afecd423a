import pytest

from quizapp.core.questions.choice import Choice
from quizapp.core.questions.cloze import Cloze, Gap
from quizapp.core.questions.common import Option
from quizapp.core.questions.text import Text
from quizapp.core.questions.true_false import TrueFalse
from quizapp.core.sources import Citation


def cited(quote, paragraph=None, source="news", section=""):
    return (Citation(source=source, quote=quote, paragraph=paragraph, section=section),)


def choice(stem, answer, distractors, *evidence, **more):
    options = tuple(Option(text=one) for one in distractors)
    return Choice(id="x", question=stem, answer=answer, distractors=options, evidence=cited(*evidence), **more)


def statement(text, answer, *evidence, **more):
    return TrueFalse(id="x", question=text, answer=answer, evidence=cited(*evidence), **more)


REFERRED = "prevented the matter from being referred to the River Court"
TERM = ("shall not be eligible for", 2, "treaty", "Article 2")

AGREE = [
    choice(
        "What was missing for the families' return?",
        "An apparent plan",
        ["Boats", "Roads"],
        "There was no apparent plan for their return",
        9,
    ),
    Text(
        id="x",
        question="What did the families lack, by the article?",
        answer="an apparent plan",
        evidence=cited("no apparent plan for their return", 9),
    ),
    statement("There was no apparent plan for the return of the families.", True, "There was no apparent plan", 9),
    statement("There was an apparent plan for their return.", False, "There was no apparent plan", 9),
    statement("Members of the Council are not eligible for re-election.", True, *TERM),
    statement("Tavria did not sign the truce.", True, "was not signed by Tavria", 6),
    statement("Tavria signed the truce.", False, "was not signed by Tavria", 6),
    statement("The trust counted 46 weirs in the upper basin.", False, "counted 46 dams and 12 weirs", 2),
    statement("Kenya visited Ilya Markov in the basin.", False, "President Ilya Markov visited the basin", 7),
    statement("Only hundreds of families moved.", False, "hundreds of families moved", 9),
    statement("The matter has not been referred to the River Court.", True, REFERRED, 11),
    statement("A minister is exempt from the court's rulings.", False, "In no case is a minister exempt", 11),
    statement("The truce was brokered by Tavria and Kenya.", False, "brokered by Sweden and Kenya", 6),
    statement("Kenya and Sweden did not sign a truce brokered by Tavria.", False, "brokered by Sweden and Kenya", 6),
    statement("The floods of 2017 were killed by at least 31 people.", False, "killed at least 31 people", 3),
    statement("Only dams on the Vellan may harm fish.", False, "dams on the Vellan may harm fish", 1),
    choice(
        "What is indiscriminate?",
        "Drainage not directed at a specific field",
        ["Any drainage"],
        "not directed at a specific field",
        3,
        "treaty",
        "Article 1",
    ),
]


@pytest.mark.parametrize("question", AGREE, ids=lambda one: one.question)
def test_keys_that_agree_with_their_evidence_pass(errors, question):
    assert errors(question) == []


DISAGREE = [
    statement("There was an apparent plan for their return.", True, "There was no apparent plan", 9),
    statement("There was no apparent plan for their return.", False, "There was no apparent plan", 9),
    statement("Members of the Council are eligible for re-election.", True, *TERM),
    statement("Tavria signed the truce.", True, "was not signed by Tavria", 6),
    statement("The survey counted 46 dams and 12 weirs.", False, "counted 46 dams and 12 weirs", 2),
    statement("The survey did not count 46 dams in the upper basin.", True, "counted 46 dams and 12 weirs", 2),
    statement("The floods killed at least 31 people.", False, "killed at least 31 people", 3),
    statement("The matter has been referred to the River Court.", True, REFERRED, 11),
    statement("A minister is exempt from the court's rulings.", True, "In no case is a minister exempt", 11),
    statement("Members of the Council may be re-elected after nine years.", True, *TERM),
    statement("According to the trust, the dams on the Vellan may harm fish.", False,
              "dams on the Vellan may harm fish", 1),
    statement("The truce that Sweden and Kenya brokered has held since January 2020.", False,
              "brokered by Sweden and Kenya, has held since January 2020", 6),
    statement("The article says that at least 31 people were killed by the floods of 2017.", False,
              "killed at least 31 people", 3),
    choice("What is indiscriminate?", "Drainage directed at a specific field", ["Any drainage"],
           "not directed at a specific field", 3, "treaty", "Article 1"),
]  # fmt: skip


@pytest.mark.parametrize("question", DISAGREE, ids=lambda one: one.question)
def test_keys_that_deny_their_evidence_are_found(errors, question):
    assert "S012" in errors(question)


KEPT = "Nobody could stop the boats from sailing upstream, said Ada Quill. The dam stopped the salmon from spawning."


@pytest.mark.parametrize(
    ("text", "answer", "quote", "codes"),
    [
        ("The boats were sailing upstream.", True, "could stop the boats from sailing upstream", []),
        ("The salmon were spawning.", True, "The dam stopped the salmon from spawning", ["S012"]),
    ],
)
def test_what_nobody_can_stop_goes_on(errors_on, text, answer, quote, codes):
    assert errors_on(KEPT, statement(text, answer, quote, 1)) == codes


UNDECIDED = [
    ("The truce has lessened the fighting in the towns.", False, "has reduced the fighting in the towns", ["S012"]),
    ("The truce has calmed the fighting in the towns.", False, "has reduced the fighting in the towns", ["S012"]),
    ("The truce has soothed the fighting in the towns.", False, "has reduced the fighting in the towns", ["S010"]),
    ("The truce has intensified the fighting in the towns.", False, "has reduced the fighting in the towns", []),
    ("The truce has not reduced the fighting in the towns.", False, "has reduced the fighting in the towns", []),
    ("Only the truce has reduced the fighting in the towns.", False, "has reduced the fighting in the towns", []),
    ("A truce of May 2021 has reduced the fighting in the towns.", False, "has reduced the fighting in the towns", []),
    ("The truce has reduced the fighting, and bread is plentiful.", True, "has reduced the fighting", ["S010"]),
    ("The truce has reduced the fighting, and bread is sold outside.", True, "has reduced the fighting", []),
]


@pytest.mark.parametrize(("text", "answer", "quote", "codes"), UNDECIDED)
def test_what_no_rule_can_tell_is_doubted(said_on, text, answer, quote, codes):
    passage = "A truce of May 2020 has reduced the fighting in the towns, and bread is sold again."
    question = TrueFalse(id="x", question=text, answer=answer, evidence=(Citation(source="news", quote=quote),))
    assert said_on(passage, question) == codes


SIGNED = TrueFalse(
    id="x",
    question="The truce has soothed the fighting in the towns.",
    answer=False,
    evidence=(Citation(source="news", quote="has reduced the fighting in the towns"),),
    checked_by="A. Reader",
)


def test_a_person_may_sign_it(said_on):
    assert said_on("A truce of May 2020 has reduced the fighting in the towns.", SIGNED) == []


@pytest.mark.parametrize(("answer", "codes"), [(True, []), (False, ["S012"])])
def test_a_whole_sentence_of_three_words_is_borne_out(errors_on, answer, codes):
    text = "Ada Quill died on Monday. Quill was 80. Her mill burned."
    assert errors_on(text, statement("Quill was 80.", answer, "Quill was 80", 1)) == codes


def test_a_gap_behind_a_not_is_filled_with_what_stands_behind_it(errors_on):
    rule = "The right of the guilds to choose their nets is not unlimited."
    gap = Gap(name="how", asks=Text(id="how", question="", answer="unlimited"))
    text = "The right to choose nets is not {how}."
    asked = Cloze(
        id="x", question="Fill it in.", text=text, blanks=(gap,), evidence=cited("their nets is not unlimited")
    )
    assert errors_on(rule, asked) == []


def test_a_quote_with_all_of_an_answer_is_enough_whatever_its_sentence_goes_on_to_stop(errors_on):
    told = "The captains knew, or should have known, of the raids and did nothing to stop them."
    stem, others = "What does the guild say of the captains?", ("They were ill",)
    wrong = choice(stem, "They did not know of the raids", others, "should have known, of the raids")
    right = choice(stem, "They should have known of the raids", others, "should have known, of the raids")
    assert (errors_on(told, wrong), errors_on(told, right)) == (["S012"], [])


@pytest.mark.parametrize(
    "told",
    [
        "The price of the bells was explained as being due to the cost of imported copper.",
        "The reeve did not allow the herdsmen to leave, and forbade nobody to stay.",
        "Few of the mills stayed open, and most of them closed.",
    ],
)
def test_a_sentence_word_for_word_is_not_its_own_contrary(errors_on, told):
    cut = " ".join(told.split()[3:9])
    assert errors_on(f"Grain is dear. {told} Oil is cheap.", statement(told, True, cut)) == []


def test_by_fingerprint_alone_a_denial_may_stand_before_what_it_governs(errors_on):
    told = "The reeves are forbidden to burn the mills of Orsk, and to use them in support of a raid."

    def said(quote):
        text = "The mills are not used in support of a raid."
        asked = TrueFalse(id="x", question=text, answer=True, evidence=(Citation(source="news", quote=quote),))
        return errors_on(told, asked, known=False)

    assert said("to use them in support of a raid") == []
    assert said("use them in support of a raid") == ["S012"]


@pytest.mark.parametrize(
    ("text", "codes"),
    [("The raids were apparently deliberate.", []), ("There was an apparent aim.", ["S012"])],
)
def test_an_adverb_of_doubt_is_nothing_that_is_denied(errors_on, text, codes):
    told = "Raids on hamlets where there was no apparent aim suggest that they were deliberate, it said."
    asked = statement(text, True, "there was no apparent aim suggest that they were deliberate", 1)
    assert [code for code in errors_on(told, asked) if code == "S012"] == codes


@pytest.mark.parametrize(
    "text",
    ["Many hamlets lack water.", "There is no water in many hamlets.", "Many hamlets are without bread and shelter."],
)
def test_what_is_lacking_is_lacked(errors_on, text):
    told = "The raids have made many hamlets unlivable, with bread, water, shelter and schooling all lacking."
    assert errors_on(told, statement(text, True, "bread, water, shelter and schooling all lacking", 1)) == []


def test_the_label_of_a_section_says_nothing_of_its_matter(errors_on):
    told = "This Charter applies to all without any distinction based on official rank."
    asked = choice("Which section is it?", "Section 4, official rank", ["Section 5, tolls"],
                   "without any distinction based on official rank", 1)  # fmt: skip
    assert "S012" not in errors_on(told, asked)


BARRED = "The quarrel in the guild has prevented the case of the weir from being referred to the River Court."


@pytest.mark.parametrize(
    ("text", "codes"),
    [
        ("A referral of the case of the weir to the River Court was blocked.", []),
        ("The referral of the case to the River Court has been thwarted.", []),
        ("A referral of the weir's case to the River Court came to nothing.", []),
        ("The case of the weir has been referred to the River Court.", ["S012"]),
    ],
)
def test_what_was_blocked_was_not_done(errors_on, text, codes):
    assert errors_on(BARRED, statement(text, True, "from being referred to the River Court", 1)) == codes


@pytest.mark.parametrize(
    ("text", "codes"),
    [
        ("The reeve was not hurt in the flood.", []),
        ("The reeve was hurt in the flood.", ["S012"]),
        ("A fisherman was not hurt in the flood.", ["S012"]),
        ("A fisherman was hurt in the flood.", []),
    ],
)
def test_a_clause_that_leaves_out_its_verb_is_read_in_full(errors_on, text, codes):
    told = "In the flood a fisherman was hurt; the reeve was not."
    assert errors_on(told, statement(text, True, told[:-1])) == codes
    assert errors_on(f"{told} He slept.", statement(text, True, "a fisherman was hurt; the reeve was not")) == codes


DOUBT = "In case of doubt whether a barn is being used to hide grain, it shall be presumed not to be so used."


@pytest.mark.parametrize(
    ("text", "codes"),
    [
        ("The code starts from the assumption that a barn in doubt hides no grain.", []),
        ("In case of doubt it is presumed that a barn is being used to hide grain.", ["S012"]),
    ],
)
def test_what_is_not_so_used_is_denied_in_the_words_of_its_case(errors_on, text, codes):
    quote = "it shall be presumed not to be so used"
    assert errors_on(DOUBT, statement(text, True, quote)) == codes


STOPPED = """The loss of doors on the mills in which there was no visible wooden frame suggests a theft.

The reeve may close the weir to prevent the guild from continuing with the sale of salt.
"""


def test_what_a_text_denies_before_its_gap_is_denied(errors_on):
    def cloze(text):
        gap = (Gap(name="what", asks=Text(id="what", question="", answer="wooden frame", accept=("wooden frames",))),)
        by = cited("there was no visible wooden frame")
        return Cloze(id="x", question="Fill the gap.", text=text, blanks=gap, evidence=by)

    assert errors_on(STOPPED, cloze("The doors were lost on mills where there was no visible {what}.")) == []


@pytest.mark.parametrize(
    ("answer", "expected"),
    [("Stopping continued sale of the salt", []), ("To have the guild continue with the sale of salt", ["S012"])],
)
def test_what_is_stopped_is_prevented(errors_on, answer, expected):
    by = ("prevent the guild from continuing with the sale of salt",)
    asked = choice("Why may the reeve close the weir?", answer, ["To raise the tolls on it", "To catch eels"], *by)
    assert [code for code in errors_on(STOPPED, asked) if code == "S012"] == expected


LEVIES = """Since Belm and Orsk have higher levies than Halden, this means that weavers of Halden who work there have no
Halden wool levy withheld."""


@pytest.mark.parametrize(
    ("text", "codes"),
    [
        ("Belm and Orsk have a higher wool levy than Halden.", []),
        ("Weavers of Halden who work there have a Halden wool levy withheld.", ["S012"]),
    ],
)
def test_what_another_clause_denies_the_quotes_own_may_say(errors_on, text, codes):
    assert errors_on(LEVIES, statement(text, True, "Since Belm and Orsk have higher levies than", 1)) == codes
