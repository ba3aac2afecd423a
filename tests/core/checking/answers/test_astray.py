"""Figures quoted from a sentence that speaks of nothing asked, or of another figure's matter."""

import pytest

from quizapp.core.questions.choice import Choice
from quizapp.core.questions.common import Option
from quizapp.core.questions.matching import Matching, Pair
from quizapp.core.questions.text import Text
from quizapp.core.questions.true_false import TrueFalse
from quizapp.core.sources import Citation

TOLD = """In a survey published on 15 October the guild said that the raids on mills lasted an 11-month season.

Grain is dear.

In April 2019 the league launched an offensive against the valley.

Oil is cheap.

The brutal nine-year war has claimed 4,000 lives, displaced 6,000 internally and forced another 5,500 to live as exiles.
Tonnage rose.
"""


def asked(question, answer, quote):
    return Text(id="x", question=question, answer=answer, evidence=(Citation(source="news", quote=quote),))


CASES = [
    ("When was the guild's survey published?", "April 2019", "In April 2019 the league launched", ["S010"]),
    ("When was the guild's survey published?", "15 October", "survey published on 15 October", []),
    ("When did the league launch its offensive?", "April 2019", "In April 2019 the league launched", []),
    ("How long did the raids on mills last?", "nine years", "brutal nine-year war", ["S010"]),
    ("How long has the war been going on?", "nine years", "brutal nine-year war", []),
    ("According to the guild, how many has the war displaced?", "5,500", "forced another 5,500 to live as exiles",
     ["S003"]),
    ("How many has the war driven abroad as exiles?", "5,500", "forced another 5,500 to live as exiles", []),
]  # fmt: skip


@pytest.mark.parametrize(("question", "answer", "quote", "codes"), CASES)
def test_a_quote_speaks_of_what_is_asked(said_on, question, answer, quote, codes):
    assert said_on(TOLD, asked(question, answer, quote)) == codes


def test_the_heading_names_an_article_though_the_quote_names_another(said_on):
    told = """# Article 79: Messengers

Messengers shall be considered as millers within the meaning of Article 50.

# Article 80: Ferries

No ferry shall be seized at night.
"""
    pairs = (Pair(prompt="Messengers", answer="Article 79"), Pair(prompt="Ferries", answer="Article 80"))
    evidence = (
        Citation(source="news", section="Article 79", quote="considered as millers within the meaning of Article 50"),
        Citation(source="news", section="Article 80", quote="No ferry shall be seized"),
    )
    question = Matching(id="x", question="Match each with its article.", pairs=pairs, evidence=evidence)
    assert said_on(told, question) == []


@pytest.mark.parametrize(("answer", "codes"), [("The Second Warden", ["S004"]), ("The First Warden", [])])
def test_another_of_a_row_is_another(said_on, answer, codes):
    told = "The First Warden acts in place of the Reeve; the Second Warden does where both are away."
    found = said_on(
        told, asked("Who acts in place of the Reeve?", answer, "The First Warden acts in place of the Reeve")
    )
    assert found == codes


BARRED = "An office shall not bar the court from hearing the captain, nor does it exempt him from the toll."


@pytest.mark.parametrize(
    ("answer", "codes"),
    [
        ("It bars the court from hearing the captain", ["S012"]),
        ("It does not bar the court from hearing the captain", []),
    ],
)
def test_what_keeps_from_a_thing_is_denied_right_before(said_on, answer, codes):
    question = Choice(
        id="x", question="What does an office do?", answer=answer, distractors=(Option(text="It ends the war"),),
        evidence=(Citation(source="news", quote="shall not bar the court from hearing"),),
    )  # fmt: skip
    assert said_on(BARRED, question) == codes


def test_thousands_are_no_hundreds(said_on):
    told = "The raids killed hundreds of millers in the valley."
    wrong = TrueFalse(
        id="x", question="The raids killed thousands of millers in the valley.", answer=False,
        evidence=(Citation(source="news", quote="killed hundreds of millers"),),
    )  # fmt: skip
    assert said_on(told, wrong) == []


def test_a_word_that_only_begins_its_sentence_is_not_what_is_asked(said_on):
    told = "Using its Selm technique, the guild drained the fen. Outside the Wet Zone the land stayed dry."
    found = said_on(told, asked("Which technique did the guild use?", "Selm technique", "Using its Selm technique"))
    assert found == []


SPREAD = """The league's landing on the northern shore in 1815 turned the course of the war and let Orsk keep its mills.

Grain is dear.

In April 1819 the league and Orsk began another offensive. It was to win the valley back.

The ferry of Lund was lifted from the river by salvage men. Its captain Ada Quill was not aboard that night. The bell is
kept by the guild. The bell was cast in Orsk from copper that the miners of Tavria gave to the herdsmen.
"""
TURNED = "In which year did the league's landing on the northern shore turn the course of the war?"


@pytest.mark.parametrize(
    ("question", "answer", "quote", "codes"),
    [
        (TURNED, "1819", "In April 1819 the league and Orsk", ["S010"]),
        (TURNED, "1815", "the northern shore in 1815", []),
        ("Who cast the bell from the copper that miners of Tavria gave?", "Ada Quill", "Its captain Ada Quill",
         ["S010"]),
        ("Who keeps the bell?", "The guild", "The bell is kept by the guild", []),
        # What goes on from the other words, and what has the answer too, is no stray.
        ("Who was captain of the ferry of Lund that salvage men lifted?", "Ada Quill", "Its captain Ada Quill", []),
        ("What was lifted from the river by salvage men?", "The ferry of Lund", "The ferry of Lund was lifted", []),
        # Too little is asked for its words to be missed.
        ("Who was aboard?", "Ada Quill", "Its captain Ada Quill was not aboard", []),
    ],
)  # fmt: skip
def test_other_words_say_most_of_what_is_asked(said_on, question, answer, quote, codes):
    assert said_on(SPREAD, asked(question, answer, quote)) == codes


LISTED = """# Article 3: Ferries

1. No ferry shall be seized by the guild at night.

2. The following deeds of the ferrymen against the herdsmen of the valley are forbidden at all times:

(a) the taking of tolls;

(b) the cutting of ropes;

(c) the sinking of boats.
"""


def test_what_introduces_a_list_is_said_of_its_items(said_on):
    stem = "Which deed of ferrymen against the herdsmen of the valley is forbidden at all times?"
    assert said_on(LISTED, asked(stem, "The sinking of boats", "the sinking of boats")) == []


MILLS = """The first mill of the valley was built by Ada Quill in 1612. Wool was dear. By 1640 Per Holm had barns at
Lund and Belm. Rain fell. The guild was founded in 1655 by the miller Ilya Markov and stored its grain in Selm. Lund
kept 40 oxen. Of all ferries 12 were lost. Oxen were sold in 1702. Anna Lind wrote the history of the guild. Tavria
honoured the work in 1720.
"""


@pytest.mark.parametrize(
    ("question", "answer", "quote", "codes"),
    [
        # Another sentence has all that is asked, and another name or figure beside it.
        ("Who built the first mill of the valley?", "Per Holm", "By 1640 Per Holm had barns at Lund", ["S010"]),
        ("When was the first mill built?", "1720", "Tavria honoured the work in 1720", ["S010"]),
        ("Who wrote the history of the guild?", "Per Holm", "By 1640 Per Holm", ["S010"]),
        ("How many ferries were lost?", "40", "Lund kept 40 oxen", ["S010"]),
        ("Who founded the guild?", "Per Holm", "By 1640 Per Holm", ["S010"]),
        ("In which year was the guild founded?", "1702", "Oxen were sold in 1702", ["S010"]),
        # The quote has it, or what is asked stands nowhere by itself.
        ("Who built the first mill of the valley?", "Ada Quill", "was built by Ada Quill", []),
        ("When was the guild founded?", "1655", "founded in 1655 by the miller", []),
        ("Who had barns at Belm?", "Per Holm", "By 1640 Per Holm had barns", []),
        ("How many oxen did Lund keep?", "40", "Lund kept 40 oxen", []),
        ("Which country honoured Anna Lind for the history?", "Tavria", "Tavria honoured the work", []),
    ],
)  # fmt: skip
def test_other_words_have_all_that_is_asked_beside_another(said_on, question, answer, quote, codes):
    assert said_on(MILLS, asked(question, answer, quote)) == codes


LODGE = """The lodge of Belm was sold in the year when Per Holm died, and its books went to Orsk. It opened its doors in
1871. Its first warden was Ada Quill.
"""


@pytest.mark.parametrize(
    ("question", "answer", "quote"),
    [
        ("When did the lodge of Belm welcome guests?", "1871", "It opened its doors in 1871"),
        ("Who first ran the lodge of Belm?", "Ada Quill", "Its first warden was Ada Quill"),
        ("Who was the warden of the lodge of Belm when it opened?", "Ada Quill", "Its first warden was Ada Quill"),
    ],
)
def test_what_goes_on_about_the_same_is_no_other_matter(errors_on, question, answer, quote):
    assert errors_on(LODGE, asked(question, answer, quote)) == []


RUN = """The bell-founder Ada Quill came to Orsk from Selm. The 19-year-old now casts the bells of Belm and has a berth
at Lund Yard. Wool is dear. In 2008 the town of Halden planned the Moth School, which the weavers of Vell opposed. The
school is to take the barns of the Lantern Guild. Rain fell. The sexton Ilya Markov died in spring. Oil was dear, and
hay was cheap. In June the widow had his ashes blessed by the monks of Brenna.
"""


@pytest.mark.parametrize(
    ("question", "answer", "quote"),
    [
        ("Which 19-year-old casts the bells of Belm?", "Ada Quill", "The bell-founder Ada Quill came to Orsk"),
        ("Which barns held the Moth School?", "Lantern Guild", "the barns of the Lantern Guild"),
        ("Whose ashes were blessed by the monks of Brenna?", "Ilya Markov", "The sexton Ilya Markov died"),
    ],
)
def test_sentences_that_lead_on_from_one_another_are_read_together(said_on, question, answer, quote):
    assert said_on(RUN, asked(question, answer, quote)) == []


RUNS = """In spring Per Holm sailed 40 miles with wool. Grain was dear. In winter the longest run of Ada Quill was 61
miles on the Vell. Oil is cheap. The ferry lay still for a year, and the run of Lev Tarn was 25 miles. Hay is dear.
"""


@pytest.mark.parametrize(
    ("question", "codes"),
    [("How many miles was the longest run on the Vell?", []), ("How many miles was the run on the Vell?", ["S010"])],
)
def test_of_several_the_longest_may_be_said_anywhere(said_on, question, codes):
    assert said_on(RUNS, asked(question, "40", "Per Holm sailed 40 miles with wool")) == codes
