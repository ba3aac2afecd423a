"""What the evidence shows of parts that are exchanged, put elsewhere, or in another order."""

import pytest

from quizapp.core.questions.categorise import Categorise, Group
from quizapp.core.questions.choice import Choice
from quizapp.core.questions.cloze import Cloze, Gap
from quizapp.core.questions.matching import Matching, Pair
from quizapp.core.questions.ordering import Ordering
from quizapp.core.sources import Citation

TEXT = """# Article 1: Sales

1. The reeve shall sell the mill. The bailiff shall mend the weir.

2. Once the rent has been paid, the moot shall name a ferryman.

3. At the request of that town, the moot shall defer to the inquiry of the town.

# Article 2: Rights of tenants

The following are granted:

(a) free use of the ferry;

(b) a share of the rent.

# Article 3: Years

The weir was built in June 1907. The ferry was opened in May 1911. The mill has 12 wheels, the forge has 30 hammers.
"""


def cited(*quotes):
    return tuple(Citation(source="news", section=section, quote=quote) for section, quote in quotes)


def told_of(told_on, question):
    return [one for one in told_on(TEXT, question) if one[:4] in {"S003", "S012"}]


SOLD, MENDED = ("Article 1", "The reeve shall sell the mill"), ("Article 1", "The bailiff shall mend the weir")
BUILT, OPENED = ("Article 3", "The weir was built in June 1907"), ("Article 3", "The ferry was opened in May 1911")


def ordering(stem, order, *quotes):
    return Ordering(id="x", question=stem, order=order, evidence=cited(*quotes))


SHOWN = [
    (
        Matching(id="x", question="Who does what?", evidence=cited(SOLD, MENDED), pairs=(
            Pair(prompt="The reeve", answer="mend the weir"), Pair(prompt="The bailiff", answer="sell the mill"))),
        "“The bailiff shall mend the weir.” in Article 1 in news; “1. The reeve shall sell the mill.” in Article 1",
    ),
    (
        ordering("Put these in order.", ("The moot names a ferryman", "The rent is paid"),
                 ("Article 1", "Once the rent has been paid"), ("Article 1", "the moot shall name a ferryman")),
        "“The rent is paid” comes before “The moot names a ferryman”, yet follows it here: “2. Once the rent has been",
    ),
    (
        ordering("Put these in order.", ("The ferry was opened", "The weir was built"), OPENED, BUILT),
        "“June 1907” in Article 3 in news against “May 1911” in Article 3 in news",
    ),
    (
        ordering("Put these in order, the fewest first.", ("Hammers of the forge", "Wheels of the mill"),
                 ("Article 3", "The mill has 12 wheels, the forge has 30 hammers")),
        "“12” against “30”",
    ),
    (
        ordering("Put these in order.", ("The ferry was opened", "The weir was built"), OPENED, BUILT),
        "(Put “The weir was built” before “The ferry was opened”, or",
    ),
]  # fmt: skip


@pytest.mark.parametrize(("question", "said"), SHOWN)
def test_the_words_that_settle_it_are_shown(told_on, question, said):
    told = told_of(told_on, question)
    assert any(said in one for one in told), told


def test_what_an_item_stands_under_is_shown(told_on):
    question = Categorise(
        id="x", question="Sort.", evidence=cited(("Article 2", "free use of the ferry"), SOLD, MENDED),
        groups=(Group(name="Rights of tenants", items=("a share of the rent",)),
                Group(name="Sales", items=("free use of the ferry", "selling the mill"))),
    )  # fmt: skip
    told = told_of(told_on, question)
    assert any("belongs with “Rights of tenants”: “(a) free use of the ferry;” in" in one for one in told), told
    assert any("which stands under “Rights of tenants”" in one for one in told), told


def test_a_gap_is_shown_by_words_that_tell_it(told_on):
    def gap(name, answer):
        return Gap(name=name, asks=Choice(id=name, question="", answer=answer, distractors=()))

    question = Cloze(
        id="x", question="Fill in.",
        text="At the request of the {one}, the {other} shall defer to the inquiry of it.",
        blanks=(gap("one", "moot"), gap("other", "town")),
        evidence=cited(("Article 1", "At the request of that town, the moot shall defer")),
    )  # fmt: skip
    told = told_of(told_on, question)
    assert not any("“, the …" in one or "“of the …”" in one for one in told), told
    assert any("“request of the …”" in one for one in told), told
