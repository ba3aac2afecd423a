"""A few words: each rule of the ladder, what it must not let pass, and what it leaves to a person."""

from dataclasses import replace

import pytest
from hypothesis import given
from hypothesis import strategies as st

from quizapp.core.questions.answer_key import Key
from quizapp.core.questions.answer_words import words_of
from quizapp.core.questions.common import Invalid, Outcome
from quizapp.core.questions.text import MAX_LENGTH, Text, matches, pattern_error
from quizapp.core.questions.word_forms import slips, turned_round
from quizapp.core.questions.wording import judge
from quizapp.core.sources import Citation

WHO = Text(
    id="who",
    question="Who published the report?",
    answer="Human Rights Watch",
    accept=("the New York group",),
    reject=("Human Rights Match",),
    evidence=(Citation(source="s", quote="the watchdog released its findings"),),
)
LONG = Text(id="long", question="How long did it last?", answer="eleven months")


def ruling(question, text):
    verdict = question.grade(question.parse({"": [text]}))
    return verdict.outcome.value, verdict.why


@pytest.mark.parametrize(
    ("text", "why"),
    [
        ("Human Rights Watch", "the same as the accepted answer “Human Rights Watch”"),
        ("  human   RIGHTS watch. ", "the same as the accepted answer “Human Rights Watch”"),
        ("“Human Rights Watch”", "the same as the accepted answer “Human Rights Watch”"),
        ("Human-Rights Watch", "the same as the accepted answer “Human Rights Watch”"),
        ("New York group", "the same as the accepted answer “the New York group” but for an article"),
        ("the Human Rights Watch", "the same as the accepted answer “Human Rights Watch” but for an article"),
        ("HumanRights Watch", "the same as the accepted answer “Human Rights Watch” but for spaces or hyphens"),
        ("Húman Rights Watch", "the same as the accepted answer “Human Rights Watch” but for accents"),
        ("HRW", "the initials of the accepted answer “Human Rights Watch”"),
        ("H.R.W.", "the initials of the accepted answer “Human Rights Watch”"),
        (
            "It was Human Rights Watch",
            "the accepted answer “Human Rights Watch” with words around it that change nothing",
        ),
        (
            "The report was published by Human Rights Watch",
            "the accepted answer “Human Rights Watch” with words around it that change nothing",
        ),
        ("Human Rihgts Watch", "the same as the accepted answer “Human Rights Watch” but for one letter"),
        ("Humen Rights Wattch", "the same as the accepted answer “Human Rights Watch” but for two letters"),
    ],
)
def test_right_answers_are_known_and_the_rule_is_named(text, why):
    assert ruling(WHO, text) == ("right", why)


@pytest.mark.parametrize(
    ("text", "why"),
    [
        ("Human Rights Match", "“Human Rights Match” is named as not accepted"),
        ("the human rights match", "“Human Rights Match” is named as not accepted"),
        ("Amnesty International", "it shares no word with an accepted answer"),
        ("the report", "it shares no word with an accepted answer"),
        ("they published it", "it shares no word with an accepted answer"),
        ("not Human Rights Watch", "it denies the accepted answer “Human Rights Watch”"),
    ],
)
def test_wrong_answers_are_wrong_and_the_rule_is_named(text, why):
    assert ruling(WHO, text) == ("wrong", why)


@pytest.mark.parametrize(
    "text",
    [
        "Human Rights Watch or Amnesty",
        "Human Rights Watch and Amnesty International",
        "Human Rights Council",
        "Watch Human Rights",
        "a watchdog",
        "human rights",
        "Hunan Rigths Wacth",
    ],
)
def test_what_shares_words_with_key_or_evidence_waits_for_a_person(text):
    outcome, why = ruling(WHO, text)
    assert outcome == "waiting"
    assert why.endswith("a person decides")


@pytest.mark.parametrize(
    "text",
    ["11 months", "eleven months", "Eleven Months", "11-months", "11 month", "about 11 months", "it lasted 11 months"],
)
def test_figures_compare_as_numbers(text):
    assert ruling(LONG, text)[0] == "right"


@pytest.mark.parametrize("text", ["12 months", "seven months", "1 month", "eleventy-1 months", "111 months"])
def test_another_figure_is_wrong_however_little_it_differs(text):
    assert ruling(LONG, text) == ("wrong", "another figure than in the answer")


@pytest.mark.parametrize(
    ("answer", "text"),
    [
        ("1.4 million people", "1,400,000 people"),
        ("1.4 million people", "1.4m people"),
        ("33 percent", "33%"),
        ("33 per cent", "33 percent"),
        ("a hundred days", "100 days"),
        ("Article 51", "article 51"),
        ("Smith & Sons", "Smith and Sons"),
        ("15 October 2020", "October 15, 2020"),
        ("15 October 2020", "on the 15th of October 2020"),
        ("15 October 2020", "2020-10-15"),
        ("April 2019", "in April, 2019"),
        ("the first phase", "1st phase"),
        ("Protocol II", "protocol 2"),
        ("Protocol II", "Protocol two"),
        ("one half", "1/2"),
        ("-5 degrees", "−5 degrees"),
        ("U.N.", "UN"),
        ("United Nations Security Council", "U.N.S.C."),
    ],
)
def test_the_same_in_other_signs_is_right(answer, text):
    assert ruling(replace(LONG, answer=answer), text)[0] == "right"


@pytest.mark.parametrize(
    ("answer", "text"),
    [
        ("lawful", "unlawful"),
        ("unlawful", "lawful"),
        ("discriminate", "indiscriminate"),
        ("conventional", "unconventional"),
        ("international", "intranational"),
        ("million", "billion"),
        ("Protocol 1", "Protocol 2"),
        ("B52", "B53"),
        ("tin", "tan"),
        ("$5", "€5"),
        ("5%", "5"),
        ("no war", "now war"),
        ("-5 degrees", "5 degrees"),
        ("Protocol II", "Protocol I"),
        ("15 October 2020", "15 October 2019"),
        ("15 October 2020", "October 2020"),
        ("first", "third"),
        ("Article 7(1)", "Article 7(2)"),
        ("1/2", "1 2"),
    ],
)
def test_no_slip_turns_the_sense_round_or_changes_a_figure(answer, text):
    assert ruling(replace(LONG, answer=answer), text)[0] != "right"


@pytest.mark.parametrize(
    ("text", "expected"),
    [
        ("15 October 2019", ("wrong", "another date than in the answer")),
        ("16 October", ("wrong", "another date than in the answer")),
        ("15 October", ("waiting", "it says more or less of the date than the answer: a person decides")),
        ("October 2020", ("waiting", "it says more or less of the date than the answer: a person decides")),
        ("2019", ("wrong", "another figure than in the answer")),
    ],
)
def test_another_date_is_wrong_and_part_of_it_waits(text, expected):
    assert ruling(replace(LONG, answer="15 October 2020"), text) == expected


def test_the_year_of_a_date_waits():
    assert ruling(replace(LONG, answer="15 October 2020"), "2020")[0] == "waiting"


@pytest.mark.parametrize(
    ("given", "wanted", "expected"),
    [
        ("war", "war", 0),
        ("wra", "war", None),
        ("wars", "war", None),
        ("city", "cities", None),
        ("ctiy", "city", 1),
        ("citi", "city", 1),
        ("hosptial", "hospital", 1),
        ("hospitalss", "hospital", None),
        ("displacment", "displacement", 1),
        ("dispalcment", "displacement", 2),
        ("dspalcment", "displacement", None),
        ("cluster munitoins", "cluster munitions", 1),
        ("clutser munitoins", "cluster munitions", 2),
        ("clutser munitoinss", "cluster munitions", None),
        ("cluster", "cluster munitions", None),
    ],
)
def test_slips_are_one_above_three_characters_and_two_above_nine(given, wanted, expected):
    assert slips(words_of(given), words_of(wanted)) == expected


@pytest.mark.parametrize(
    ("one", "other", "turned"),
    [
        ("lawful", "unlawful", True),
        ("legal", "illegal", True),
        ("interstate", "intrastate", True),
        ("include", "exclude", True),
        ("prewar", "postwar", True),
        ("hospital", "hospitals", False),
        ("attack", "atack", False),
    ],
)
def test_prefixes_that_turn_the_sense_round(one, other, turned):
    assert turned_round(one, other) is turned
    assert turned_round(other, one) is turned


def test_typos_may_be_refused():
    strict = replace(WHO, typos="refuse")
    assert ruling(strict, "Human Rihgts Watch")[0] == "waiting"
    assert ruling(strict, "human rights watch")[0] == "right"


def test_case_may_be_asked_for():
    cased = replace(WHO, case="match", accept=(), reject=())
    assert ruling(cased, "Human Rights Watch")[0] == "right"
    assert ruling(cased, "Human Rihgts Watch")[0] == "right"
    assert ruling(cased, "HRW")[0] == "right"
    for text in ("human rights watch", "hrw"):
        assert ruling(cased, text) == ("wrong", "an accepted answer but for capital letters, which count here")
    assert "Capital letters" in cased.present(1).hint


def test_what_stands_for_accepted_initials_waits_for_a_person():
    question = replace(WHO, answer="HRW", accept=(), evidence=())
    assert ruling(question, "Human Rights Watch")[0] == "waiting"
    assert ruling(question, "Holy Roman War")[0] == "waiting"
    assert ruling(question, "a newspaper")[0] == "wrong"


@pytest.mark.parametrize(
    ("text", "expected"),
    [
        ("Resolution 2254", "right"),
        ("resolution  2254", "right"),
        ("resolution 22545", "wrong"),
        ("see resolution 2254", "wrong"),
    ],
)
def test_a_pattern_matches_the_whole_answer(text, expected):
    question = replace(LONG, answer="UNSCR 2254 (2015)", pattern=r"resolution \d{4}", typos="refuse")
    verdict = question.grade(question.parse({"": [text]}))
    if expected == "right":
        assert (verdict.outcome, verdict.why) == (Outcome.RIGHT, "it has the form that the question accepts")
    else:
        assert verdict.outcome is not Outcome.RIGHT


def test_a_pattern_does_not_save_what_is_rejected():
    question = replace(WHO, pattern="human .*")
    assert ruling(question, "human error")[0] == "right"
    assert ruling(question, "Human Rights Match")[0] == "wrong"


def test_a_hostile_pattern_takes_linear_time():
    assert not matches(r"(a+)+$", "a" * 400 + "b", ignore_case=True)


@pytest.mark.parametrize("pattern", ["(", "[", "a{99999}", r"(?<=x)y", r"(a)\1", "a" * 200_000])
def test_a_pattern_that_cannot_be_used_is_a_flaw(pattern):
    assert pattern_error(pattern)
    assert [flaw.path for flaw in replace(LONG, pattern=pattern).flaws()] == [("pattern",)]
    assert not matches(pattern, "x", ignore_case=True)


def test_a_pattern_that_accepts_nothing_written_is_a_flaw():
    assert replace(LONG, pattern=".*").flaws()
    assert not replace(LONG, pattern=".+").flaws()


@pytest.mark.parametrize("text", ["...", "?!", "--", "“”", "\u200b"])
def test_signs_alone_are_invalid(text):
    assert isinstance(WHO.parse({"": [text]}), Invalid)


def test_a_long_text_and_two_texts_are_invalid():
    assert isinstance(WHO.parse({"": ["x" * (MAX_LENGTH + 1)]}), Invalid)
    assert isinstance(WHO.parse({"": ["a", "b"]}), Invalid)


@pytest.mark.parametrize(
    ("change", "path"),
    [
        ({"answer": " "}, ("answer",)),
        ({"accept": ("x", "")}, ("accept", 1)),
        ({"reject": ("",)}, ("reject", 0)),
        ({"reject": ("human rights  WATCH",)}, ("reject", 0)),
        ({"reject": ("New York Group",)}, ("reject", 0)),
    ],
)
def test_flawed_questions_say_where(change, path):
    assert [flaw.path for flaw in replace(WHO, **change).flaws()] == [path]


def test_claims_name_what_is_accepted_and_rejected():
    assert [(claim.path, claim.text, claim.holds) for claim in WHO.claims()] == [
        (("answer",), "Human Rights Watch", True),
        (("accept", 0), "the New York group", True),
        (("reject", 0), "Human Rights Match", False),
    ]


PHRASES = st.lists(st.text(alphabet="abcdefghijklmnoprstu", min_size=4, max_size=12), min_size=1, max_size=4).map(
    " ".join
)


@given(PHRASES)
def test_every_accepted_answer_is_right_in_any_case_and_spacing(phrase):
    key = Key(accepted=("zzz", phrase))
    for text in (phrase, phrase.upper(), f"  {phrase}. ", f"the {phrase}"):
        assert judge(key, text).outcome is Outcome.RIGHT


@given(st.text(max_size=80), st.text(max_size=80), st.text(max_size=80))
def test_any_text_gets_a_ruling_with_a_reason(accepted, rejected, response):
    assert judge(Key(accepted=(accepted,), rejected=(rejected,)), response).why


@given(st.integers(10, 10**9), st.integers(10, 10**9))
def test_figures_are_right_when_equal_and_else_never(answer, given_number):
    key = Key(accepted=(f"{answer} people",))
    right = judge(key, f"{given_number:,} people").outcome is Outcome.RIGHT
    assert right == (answer == given_number)
