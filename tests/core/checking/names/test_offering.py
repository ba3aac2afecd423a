"""What name is offered in the place of a wrong one: a whole one, and none that is right already."""

import pytest

from quizapp.core.questions.choice import Option
from quizapp.core.questions.matching import Matching, Pair
from quizapp.core.questions.multiple import Multiple
from quizapp.core.questions.text import Text
from quizapp.core.sources import Citation

TEXT = """The letter was sent to the Bailiff-General of the United Mills, and the quarrel was put before the Assembly of
Reeve Towns. The matter went to the International Ferry Court. The clerks of the House of the Weir may be sent home by
the Reeve.

It was signed at the seat of the Ferry and Weir Organization of the United Mills, in Orsk. Every ferry and weir of
theirs is old, and every clerk has a house. The organization has a bailiff, and an assembly.

Among them were Quill and Swedish Reeve Ada Brandt. The charter was given to the Orsk Ferry Council, keeper of the
Protocols.

The moot is open to the Bailiff, the Miller of the Weir and the Ferryman.
"""


def cited(*quotes):
    return tuple(Citation(source="news", quote=quote) for quote in quotes)


def text(stem, answer, *quotes):
    return Text(id="x", question=stem, answer=answer, evidence=cited(*quotes))


OFFERED = [
    (text("To whom was the letter sent?", "River Guild", "sent to the Bailiff-General of the United Mills"),
     "names “Bailiff-General of the United Mills”, not"),
    (text("Before whom was the quarrel of the Reeve Towns put?", "River Court", "before the Assembly of Reeve Towns"),
     "names “Assembly of Reeve Towns”, not"),
    (text("To which court did it go?", "Quill Court", "The matter went to the International Ferry"),
     "which the quote cuts short, names “International Ferry Court”, not"),
    (text("By whom may the clerks be sent home?", "the River Guild", "House of the Weir may be sent home by the"),
     "which the quote cuts short, names “Reeve”, not"),
    (text("At whose seat was it signed?", "River Guild", "seat of the Ferry and Weir Organization of the United"),
     "names “Ferry and Weir Organization"),
    (text("Which Swedish reeve was among them?", "Irene Ball", "Among them were Quill and Swedish Reeve Ada Brandt"),
     "names “Swedish Reeve Ada Brandt”, not"),
    (text("Who besides Brandt was among them?", "Irene Quill of Selm", "Among them were Quill and Swedish Reeve"),
     "names “Quill”, not"),
    (text("To whom was the charter given?", "the River Guild", "to the Orsk Ferry Council, keeper of the Protocols"),
     "names “Orsk Ferry Council”, not “the River Guild”"),
]  # fmt: skip


@pytest.mark.parametrize(("question", "said"), OFFERED, ids=[row[0].question for row in OFFERED])
def test_the_name_offered_is_whole(told_on, question, said):
    told = told_on(TEXT, question)
    assert any("S004" in one and said in one for one in told), told


def test_no_name_is_offered_that_is_an_answer_already(told_on):
    question = Multiple(
        id="x", question="To whom is the moot open?", answers=("the Bailiff", "the Ferryman", "the Warden"),
        distractors=(Option(text="the Clerk"),), evidence=cited("open to the Bailiff", "and the Ferryman"),
    )  # fmt: skip
    [told] = [one for one in told_on(TEXT, question) if one.startswith("S004")]
    assert "names “Miller of the Weir” (Write “Miller of the Weir” instead, or" in told


def test_nor_one_that_the_question_gives(told_on):
    question = text("Who was with Quill among them?", "Irene Ball and Quill", "Among them were Quill and Swedish Reeve")
    [told] = [one for one in told_on(TEXT, question) if one.startswith("S004")]
    assert "“Irene Ball” is not in the evidence: news names “Swedish Reeve Ada Brandt” (Write" in told


def test_an_article_is_that_of_the_pair(told_on):
    question = Matching(
        id="x", question="In which article does each rule stand?",
        pairs=(Pair(prompt="The mill is sold", answer="Article 3"),
               Pair(prompt="The weir is mended", answer="Article 2")),
        evidence=(Citation(source="news", section="Article 1", quote="The mill shall be sold by the reeve"),
                  Citation(source="news", section="Article 2", quote="The weir shall be mended every year")),
    )  # fmt: skip
    treaty = """# Article 1: Sales

The mill shall be sold by the reeve.

# Article 2: Repairs

The weir shall be mended every year.
"""
    [told] = [one for one in told_on(treaty, question) if one.startswith("S004")]
    assert "“Article 3” is not where the evidence stands: that is Article 1 in news (Write “Article 1”, or" in told
