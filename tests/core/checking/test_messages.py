"""What the messages say: the words of question and source as they stand there, and a mend that can be made."""

import pytest

from quizapp.core.questions.choice import Choice, Option
from quizapp.core.questions.matching import Matching, Pair
from quizapp.core.questions.number import Number
from quizapp.core.questions.text import Text
from quizapp.core.questions.true_false import TrueFalse
from quizapp.core.sources import Citation


def cited(*quotes):
    return tuple(Citation(source="news", quote=quote) for quote in quotes)


def text(stem, answer, *quotes):
    return Text(id="x", question=stem, answer=answer, evidence=cited(*quotes))


def number(stem, answer, *quotes):
    return Number(id="x", question=stem, answer=answer, evidence=cited(*quotes))


def statement(text, answer, *quotes):
    return TrueFalse(id="x", question=text, answer=answer, evidence=cited(*quotes))


MILL = """The mill kept its men waiting for up to 14 times the usual term. The 77-year-old miller Ada Quill ran it from
May 1907 until September 1911, between eight and ten hours a day.

“The owners may have known of the cracks for 20 months and did nothing,” said Irene Ball, the inspector. The wheel was
four metres wide. Immanuel Berg, then 31, wrote three books on it.

“The weir was a folly,” said Bob Hill. The smith Dan Lowe called its builder “a fool without a notion of his own
craft”. The dam is believed to hold and appears to leak. Its wall did not move, and the rent rose to 30 crowns. It
appears to need mending every year. Of the 30 men at least 12 were paid.

The town sent for Tom Archer in June 1912, and Wilbur of Dale went with him to Orsk. He took it to the Court of Justice.

The bridge was opened on 26 July. Before it a boat went over.
"""


MESSAGES = {
    "“14 years” does not follow from the evidence: news says “14 times” (Ask for the 14 times, or cite": number(
        "Up to how many years did the men wait?", 14, "up to 14 times the usual term"
    ),
    "news says “77-year” (Write `answer: false`, or “77 years” in the statement, or cite": statement(
        "The miller was 67 years old.", True, "The 77-year-old miller"
    ),
    "news says “September 1911”": text(
        "Until when did she run it?", "September 1912", "from May 1907 until September 1911"
    ),
    "(Write “between eight and ten hours”, or": text(
        "How many hours a day did she run it?", "eleven", "between eight and ten hours a day"
    ),
    "what is asked (old, Berg) is “31” there": text(
        "How old was Berg?", "three", "Immanuel Berg, then 31, wrote three books on it"
    ),
    "the quote names “Tom Archer”, not “Joan Reed”: “The town sent for Tom Archer” in news (Write “Tom Archer”": text(
        "Whom did the town send for?", "Joan Reed", "The town sent for Tom Archer"
    ),
    "names “Court of Justice”": text("Where did he take it?", "the River Court", "took it to the Court of Justice"),
    "“Paris” is not in the evidence: news names “Tom Archer”, “Wilbur of Dale” and “Orsk”": statement(
        "It was from Paris that one was sent for.", True, "The town sent for Tom Archer"
    ),
    "“ten” is put where news says “14” (Write “14”, or `answer: false`.)": statement(
        "The mill kept its men waiting for up to ten times the usual term.", True, "up to 14 times the usual term"
    ),
    "the statement denies “Archer”, which news asserts: “The town sent for Tom Archer": statement(
        "There was no Archer that the town sent for.", True, "The town sent for Tom Archer"
    ),
    "the statement asserts “moved”, which news denies: “Its wall did not move, and the rent rose to 30": statement(
        "Its wall moved.", True, "Its wall did not move"
    ),
    "news says “is believed to hold”, and the question leaves out “is believed to” (Say": statement(
        "The dam holds.", True, "The dam is believed to hold"
    ),
    "news says “appears to need mending every year”, and the question leaves out “appears to”": statement(
        "The dam needs mending every year.", True, "appears to need mending every year"
    ),
    "what Dan Lowe says is put as fact: “The smith Dan Lowe called its": statement(
        "The builder of the weir was a fool without a notion of his own craft.",
        True,
        "without a notion of his own craft",
    ),
    "(Say in the question or the explanation that Dan Lowe says so.)": statement(
        "The builder of the weir was a fool without a notion of his own craft.",
        True,
        "without a notion of his own craft",
    ),
    "“1902” does not follow from the evidence: news says “June 1912” (Write “June 1912”, or cite": number(
        "In what year did the town send for Tom Archer?", 1902, "sent for Tom Archer in June 1912"
    ),
    "(Write “26 July”, or quote the words that state “the winter”.)": text(
        "When was the bridge opened?", "the winter", "was opened on 26 July. Before it"
    ),
    "the statement says “fell” where its quote says “rose”": statement(
        "The rent fell.", True, "the rent rose to 30 crowns"
    ),
    "news says “at least 12”, the question only “12” (Say “at least” in": text(
        "How many of the men were paid?", "12", "at least 12 were paid"
    ),
}


@pytest.mark.parametrize(("said", "question"), MESSAGES.items())
def test_messages_name_what_stands_there(told_on, said, question):
    assert any(said in one for one in told_on(MILL, question)), told_on(MILL, question)


@pytest.mark.parametrize(
    ("question", "codes"),
    [
        (text("When did the town send for him?", "8 June 1913", "sent for Tom Archer in June 1912"), ["S003"]),
        (text("When did the town send for him?", "May 1912", "sent for Tom Archer in June 1912"), ["S003"]),
        (
            statement("According to Irene Ball, the owners knew of the cracks for 20 months.", True,
                      "may have known of the cracks for 20 months"),
            ["S007"],
        ),
    ],
)  # fmt: skip
def test_one_fault_is_told_once(told_on, question, codes):
    assert [one.split()[0] for one in told_on(MILL, question)] == codes, told_on(MILL, question)


@pytest.mark.parametrize(
    ("question", "codes", "mend"),
    [
        (
            Text(id="x", question="When was the bridge opened?", answer="25 July", accept=("July 25",),
                 evidence=cited("was opened on 26 July")),
            ["S003"],
            "change `accept` in the same way",
        ),
        (
            Text(id="x", question="Whom did the town send for?", answer="Joan Reed", accept=("Reed", "Mrs Joan Reed"),
                 evidence=cited("The town sent for Tom Archer")),
            ["S004"],
            "change `accept` in the same way",
        ),
        (
            Text(id="x", question="Whom did the town send for?", answer="Tom Archer", accept=("Joan Reed",),
                 evidence=cited("The town sent for Tom Archer")),
            ["S004"],
            "Correct the name",
        ),
    ],
)  # fmt: skip
def test_what_is_wrong_of_an_answer_and_of_what_is_accepted_for_it_is_told_once(told_on, question, codes, mend):
    told = told_on(MILL, question)
    assert [one.split()[0] for one in told] == codes, told
    assert mend in told[0]


FLOOD = "The flood drove out 60 people and drowned 40 sheep. The ferry lies on the northwestern bank of Orsk.\n"


def test_that_two_figures_are_exchanged_is_not_told_of_each_again(told_on):
    pairs = (Pair(prompt="60", answer="sheep drowned"), Pair(prompt="40", answer="people driven out"))
    question = Matching(
        id="x", question="What do these count?", pairs=pairs, evidence=cited("drove out 60 people and drowned 40 sheep")
    )
    told = told_on(FLOOD, question)
    assert [one.split()[0] for one in told] == ["S012"], told


def test_another_quarter_of_the_compass_is_told_once(told_on):
    question = text("On which bank does the ferry lie?", "the northeast", "lies on the northwestern bank of Orsk")
    told = told_on(FLOOD, question)
    assert [one.split()[0] for one in told] == ["S004"], told


VALLEY = """In its May report the River Guild said that the mills on the Vellan may be to blame for possible breaches of
the water law, and that they may amount to a grave breach of the charter. The deadlock in the council has prevented the
case of the millers from being referred to the bench. The reeve launched a search to find the lost barge in the upper
reaches of the river, saying that his men had been called by the guild of the ferrymen. The weir may be closed only
where the ford is dry, unless the reeve of the day decides otherwise. No toll is raised. The bailiff did nothing to
help the ferrymen.

The town council is invited to repair
the weir before the flood. The weir is watched by the ferrymen of Vell.

After the men of the guild retook as much as half the valley, a fragile truce was made.
"""

READ_OTHERWISE = {
    "may be to blame for possible breaches of the water law”, and the question leaves out “may” and “possible”": text(
        "Of what does the guild speak?", "The mills are to blame for breaches of the water law",
        "may be to blame for possible breaches"
    ),
    "the statement says “The rules oblige the town council to” where news only says “is invited to”": statement(
        "The rules oblige the town council to repair the weir before the flood.", True, "is invited to repair the weir"
    ),
    "“two thirds” is put where news says “half” (Write “half”, or `answer: false`.)": statement(
        "After the men of the guild retook as much as two thirds of the valley, a fragile truce was made.", True,
        "retook as much as half the valley"
    ),
    "the statement is keyed true, but its “only” could not be confirmed from news: “The weir is": statement(
        "The weir is watched only by the ferrymen of Vell.", True, "is watched by the ferrymen of Vell"
    ),
    "“Their boats had sunk in a gale” could not be confirmed: ": text(
        "Why do the ferrymen watch the weir?", "Their boats had sunk in a gale", "The weir is watched by the ferrymen"
    ),
}  # fmt: skip


@pytest.mark.parametrize(("said", "question"), READ_OTHERWISE.items())
def test_messages_show_no_words_that_nobody_wrote(told_on, said, question):
    assert any(said in one for one in told_on(VALLEY, question)), told_on(VALLEY, question)


def test_an_answer_that_was_read_in_other_words_is_shown_as_it_was_written(told_on):
    toll = "The reeve shall not be considered an agent of the crown when he collects the toll."
    asked = Choice(
        id="x", question="How does the charter see the reeve when he collects the toll?",
        answer="It counts him as an agent of the crown", distractors=(Option(text="It pays him in grain"),),
        evidence=cited("shall not be considered an agent of the crown"),
    )  # fmt: skip
    (told,) = told_on(toll, asked)
    assert "the answer asserts “It counts him as an agent of the crown”, which news denies: “The reeve" in told
