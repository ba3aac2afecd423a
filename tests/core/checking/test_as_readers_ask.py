"""What readers' own questions showed: a gap behind a question, an option of another sentence, a denied figure."""

import pytest

from quizapp.core.checking.reading.names import names
from quizapp.core.questions.choice import Choice
from quizapp.core.questions.cloze import Cloze, Gap
from quizapp.core.questions.common import Option
from quizapp.core.questions.multiple import Multiple
from quizapp.core.questions.number import Number
from quizapp.core.questions.text import Text
from quizapp.core.questions.true_false import TrueFalse
from quizapp.core.sources import Citation

WEIR = """The dam board asked for $2.2 billion in emergency aid to Orsk, including $1.5 billion in loans. The millers'
guild is 12.8 million strong worldwide, not 5.5 million, which is the number of its members outside Vell.

Tulla Airport, Changa, Belm, the only airport of Vell, was opened by Ada Quill. The wool tax was lifted by the moot.

The weirs cover 12.5 acres (51,000 m2) and 145 sluices. The mean household of the weir keepers had 3.07 heads.

In 1968 the reeve took another view of the old ferry law than the ferrymen, who fined the smugglers.
"""


def cited(*quotes):
    return tuple(Citation(source="news", quote=quote) for quote in quotes)


def gap(text, answer, *quotes):
    blank = Gap(name="gap", asks=Text(id="", question="", answer=answer))
    return Cloze(id="x", question="Fill the gap.", text=text, blanks=(blank,), evidence=cited(*quotes))


AID = "asked for $2.2 billion in emergency aid to Orsk, including $1.5 billion"


@pytest.mark.parametrize(
    ("text", "answer", "codes"),
    [
        ("How much was the emergency aid to Orsk? {gap}", "$2.2 billion", []),
        ("How much was the emergency aid to Orsk? {gap}", "$3.7 billion", ["S003"]),
        ("The dam board asked for {gap} in emergency aid to Orsk.", "$2.2 billion", []),
        ("The dam board asked for {gap} in emergency aid to Orsk.", "$1.5 billion", ["S003"]),
    ],
)
def test_a_gap_behind_a_question_has_no_words_before_it(errors_on, text, answer, codes):
    assert errors_on(WEIR, gap(text, answer, AID)) == codes


@pytest.mark.parametrize(
    ("stem", "answer", "distractor"),
    [
        ("What is told of the airport?", "It is the only one of Vell", "The wool tax was lifted by the moot"),
        ("How was the airport of Vell opened?", "by Ada Quill", "Tulla Airport of Vell was opened"),
    ],
)
def test_what_is_so_elsewhere_or_only_asked_again_is_no_answer(errors_on, stem, answer, distractor):
    asked = Choice(
        id="x", question=stem, answer=answer, distractors=(Option(text=distractor), Option(text="by a lake of salt")),
        evidence=cited("the only airport of Vell, was opened by Ada Quill"),
    )  # fmt: skip
    assert "S005" not in errors_on(WEIR, asked)


@pytest.mark.parametrize(("answer", "codes"), [(12_800_000, []), (4_200_000, ["S003"])])
def test_what_is_denied_is_no_figure_that_was_meant(errors_on, answer, codes):
    asked = "What is the actual number of members of the guild?"
    quote = cited("12.8 million strong worldwide, not 5.5 million, which is")
    assert errors_on(WEIR, Number(id="x", question=asked, answer=answer, evidence=quote)) == codes


def test_what_says_itself_that_it_is_one_needs_no_word_beside_it(errors_on):
    quote = cited("Tulla Airport, Changa, Belm, the only airport of Vell")
    asked = Text(id="x", question="What is the name of the airport in Vell?", answer="Tulla Airport", evidence=quote)
    assert errors_on(WEIR, asked) == []
    asked = Text(id="x", question="What is the name of the airport in Vell?", answer="Changa", evidence=quote)
    assert errors_on(WEIR, asked) == ["S004"]


def test_a_sentence_of_the_passage_has_its_figures_beside_its_quote(errors_on):
    asked = Multiple(
        id="x", question="Which two statements agree with the passage?",
        answers=(
            "The weirs cover 12.5 acres (51,000 m2) and 145 sluices.",
            "The dam board asked for $2.2 billion in emergency aid to Orsk.",
        ),
        distractors=(Option(text="The mean household of the weir keepers had 5.07 heads."),),
        evidence=cited("acres (51,000 m2) and 145 sluices", AID, "household of the weir keepers had 3.07 heads"),
    )  # fmt: skip
    assert errors_on(WEIR, asked) == []


REEVE, MEMBERS = "Who took another view of the old ferry law? The reeve", "How many members has the guild? 12.8 million"
LOANS, SMUGGLERS = "How much of the aid was in loans? $1.5 billion", "Whom did the ferrymen fine? The smugglers"


@pytest.mark.parametrize(
    ("answers", "codes"),
    [
        ((REEVE, SMUGGLERS), []),
        ((REEVE.replace("Who", "Which Tavrian"), SMUGGLERS), []),
        ((REEVE, f"{SMUGGLERS.replace('?', ' in the year of the 3rd raid?')}"), []),
        ((MEMBERS, LOANS), []),
        ((MEMBERS.replace("12.8", "5.1"), LOANS), ["S003"]),
        ((REEVE.replace("The reeve", "Ada Quill"), SMUGGLERS), ["S004"]),
        (("The answer to “How much of the aid was in loans?” is “$2.5 billion”.", REEVE), ["S003"]),
    ],
)
def test_an_option_that_is_a_question_with_its_answer_is_read_as_that(errors_on, answers, codes):
    asked = Multiple(
        id="x", question="Which of these questions have their right answer after them?", answers=answers,
        distractors=(Option(text="Who opened the airport of Vell? The moot"),),
        evidence=cited(
            "In 1968 the reeve took another view of the old ferry law", "the ferrymen, who fined the smugglers", AID,
            "guild is 12.8 million strong worldwide",
        ),
    )  # fmt: skip
    assert errors_on(WEIR, asked) == codes


WORKS = """The guild paid Ada Quill a fee of $2,000 ($52,700 in today's money) a month to keep the weirs of Selm.

After the flood 11 officials were indicted. By the reckoning of the guild smugglers make up half of the 1,500 prisoners.

The ferrymen bought the SkyBarge Two from Per Holm of Halden.
"""


@pytest.mark.parametrize(
    ("stem", "answer", "quote", "codes"),
    [
        (
            "What was Quill's monthly fee for the weirs in money?",
            "$2,000",
            "a fee of $2,000 ($52,700 in today's money)",
            [],
        ),
        ("How many city officials were indicted?", "11", "11 officials were indicted", []),
        ("How many families were indicted?", "11", "11 officials were indicted", ["S003"]),
    ],
)
def test_what_is_the_same_in_another_guise(errors_on, stem, answer, quote, codes):
    assert errors_on(WORKS, Text(id="x", question=stem, answer=answer, evidence=cited(quote))) == codes


@pytest.mark.parametrize(("name", "codes"), [("Sky Barge Two", []), ("SkyBarge Two", []), ("Sea Barge Two", ["S004"])])
def test_a_name_may_be_parted_otherwise(errors_on, name, codes):
    quote = cited("bought the SkyBarge Two from Per Holm")
    said = TrueFalse(id="x", question=f"The ferrymen bought the {name} from Per Holm.", answer=True, evidence=quote)
    assert errors_on(WORKS, said) == codes


def test_a_word_that_asks_is_no_part_of_a_name():
    assert [one.text for one in names("The answer to “Which Tavrian built it?” is told.")] == ["Tavrian"]


RULES = """In all seasons they shall be lodged humanely. There shall be no difference among them made on any
grounds other than medical ones.

Tavria’s harsh nine-year drought has claimed more than 400 lives, and forced at least another 550 to live in camps,
according to RT wardens.
"""


def test_what_a_denial_leaves_out_is_not_denied(errors_on):
    quote = cited("no difference among them made on any grounds other than medical ones")
    asked = Choice(
        id="x", question="On what grounds may one sick miller be lodged unlike another?",
        answer="On medical grounds",
        distractors=(Option(text="On the ground of rank"),), evidence=quote,
    )  # fmt: skip
    assert errors_on(RULES, asked) == []


def test_whom_one_goes_by_speaks(errors_on):
    said = "Going by RT wardens, Tavria’s harsh nine-year drought has claimed more than 400 lives."
    quote = cited("Tavria’s harsh nine-year drought has claimed more than 400 lives")
    assert errors_on(RULES, TrueFalse(id="x", question=said, answer=True, evidence=quote)) == []
