"""Keys that another name or figure of their own sentence has got into."""

import pytest

from quizapp.core.questions.matching import Matching, Pair
from quizapp.core.questions.text import Text
from quizapp.core.questions.true_false import TrueFalse
from quizapp.core.sources import Citation

RULERS = """Tavria was long ruled by the Halden dynasty (1204–1316), and Queen Ida Brandt (r. 1240–1262) sent
Per Holm, her envoy, to Kenya.

In 1316 the dukes of Orsk, led by Duke Carl Moss, took the Great Western Drought for a sign and overthrew the dynasty.

The mill stood for eighty years, and Anna Lind was thirty when she came to it in 1950 with her pupil Carl Moss.

Of 40 mills in the Kenyan province of Marsabit only 12 were left in 1960; they cost $300 a year.

Per Holm, born in 1909, led the mill from 1945 to 1969 and died in 1994. Tavria raised the age from 19 to 21.

Vell is a 135 acre lake with a maximum depth of 25 feet. It is the 10th largest and has a shoreline of 21 miles.

Leaving was free until 2010, when a fee of $450 was set; in the 2010 census the population was 9,984.

The mill of Halden, Kansas, is by the river. The speech was given by Anna Lind in Orsk.

Per Holm wrote that he was asked by Ida Brandt and by the Orsk Mill Society to leave."""


def text(stem, answer, quote):
    return Text(id="x", question=stem, answer=answer, evidence=(Citation(source="news", quote=quote),))


KEYS = [
    ("During what years did Ida Brandt rule?", "Per Holm", "Queen Ida Brandt (r. 1240–1262)", ["S003"]),
    ("During what years did Ida Brandt rule?", "1240–1262", "Queen Ida Brandt (r. 1240–1262)", []),
    ("During what timeframe did Ida Brandt rule?", "from 1240 to 1262", "Queen Ida Brandt (r. 1240–1262)", []),
    ("How old was Anna Lind?", "Carl Moss", "Anna Lind was thirty when she came to it", ["S003"]),
    ("How old was Anna Lind?", "thirty", "Anna Lind was thirty when she came to it", []),
    ("How long did the mill stand?", "1950", "stood for eighty years, and Anna Lind was thirty when she", ["S003"]),
    ("How long did the mill stand?", "eighty years", "The mill stood for eighty years", []),
    (
        "How many of the 40 mills were left in 1960?",
        "40",
        "Of 40 mills in the Kenyan province of Marsabit only 12",
        ["S003"],
    ),
    ("How many of the 40 mills were left in 1960?", "12", "Of 40 mills in the Kenyan province of Marsabit only 12", []),
    ("What dynasty ruled Tavria?", "1316", "In 1316 the dukes of Orsk, led by Duke Carl Moss", ["S004"]),
    ("Which dynasty ruled it?", "Tavria", "Tavria was long ruled by the Halden dynasty (1204–1316)", ["S004"]),
    ("Which dynasty ruled it?", "the Halden", "Tavria was long ruled by the Halden dynasty (1204–1316)", []),
    ("In which province were the mills?", "Marsabit", "40 mills in the Kenyan province of Marsabit", []),
    ("Which duke led the dukes of Orsk?", "Orsk", "the dukes of Orsk, led by Duke Carl Moss", ["S004"]),
    ("Who came to Kenya?", "Kenya", "sent Per Holm, her envoy, to Kenya", ["S004"]),
    ("Who came to Kenya?", "Per Holm", "sent Per Holm, her envoy, to Kenya", []),
    ("Which envoy travelled?", "Ida Brandt", "Queen Ida Brandt (r. 1240–1262) sent Per Holm, her envoy", ["S004"]),
    ("What sign did the dukes take?", "Great Western Drought", "took the Great Western Drought for a sign", []),
    ("What sign did the Western dukes take?", "Great Western Drought", "the dukes of Orsk, led by Duke", ["S004"]),
    (
        "Who came with Anna Lind?",
        "Anna Lind",
        "Lind was thirty when she came to it in 1950 with her pupil Carl Moss",
        ["S004"],
    ),
    ("When was Per Holm born?", "1945", "born in 1909, led the mill from 1945 to 1969 and died", ["S003"]),
    ("When did Per Holm die?", "1969", "from 1945 to 1969 and died in 1994", ["S003"]),
    ("When did Per Holm die?", "1994", "from 1945 to 1969 and died in 1994", []),
    ("When did Per Holm lead the mill?", "1945", "born in 1909, led the mill from 1945 to 1969", []),
    ("What did Tavria raise the age to?", "19", "raised the age from 19 to 21", ["S003"]),
    ("What did Tavria raise the age to?", "21", "raised the age from 19 to 21", []),
    ("What did Tavria raise the age from?", "21", "raised the age from 19 to 21", ["S003"]),
    ("What is the maximum depth of the lake?", "135", "135 acre lake with a maximum depth of 25 feet", ["S003"]),
    ("What is the maximum depth of the lake?", "25 feet", "135 acre lake with a maximum depth of 25 feet", []),
    ("How long is the shoreline?", "10th", "the 10th largest and has a shoreline of 21 miles", ["S003"]),
    ("How long is the shoreline?", "21 miles", "the 10th largest and has a shoreline of 21 miles", []),
    ("What fee was set in 2010?", "2010", "free until 2010, when a fee of $450", ["S003"]),
    ("What fee was set in 2010?", "$450", "free until 2010, when a fee of $450", []),
    ("What was the population then?", "2010", "in the 2010 census the population was 9,984", ["S003"]),
    ("What was the population then?", "9,984", "in the 2010 census the population was 9,984", []),
    ("In what town is the mill?", "Kansas", "The mill of Halden, Kansas, is by the river", ["S004"]),
    ("In what town is the mill?", "Halden", "The mill of Halden, Kansas, is by the river", []),
    ("In what state is the mill?", "Kansas", "The mill of Halden, Kansas, is by the river", []),
    ("Who gave the speech?", "Orsk", "The speech was given by Anna Lind in Orsk", ["S004"]),
    ("Who gave the speech?", "Anna Lind", "The speech was given by Anna Lind in Orsk", []),
]


@pytest.mark.parametrize(("stem", "answer", "quote", "codes"), KEYS)
def test_what_the_sentence_has_besides_is_no_answer(errors_on, stem, answer, quote, codes):
    assert errors_on(RULERS, text(stem, answer, quote)) == codes


def test_a_name_that_the_edge_of_the_quote_cuts_is_not_what_was_quoted(errors_on):
    cut = text("Who asked Per Holm to leave?", "Ida Brandt", "Brandt and by the Orsk Mill Society to leave")
    assert errors_on(RULERS, cut) == ["S004"]


SOLD = """It was the more remarkable as Duke Moss had sold Anna Mill, Berta Mill and Cora Mill before the fair began.

Ida Brandt built the dam at Orsk, and Per Holm the weir at Vell, where Anna Lind painted it."""


def matching(*triples):
    pairs = tuple(Pair(prompt=prompt, answer=answer) for prompt, answer, _ in triples)
    evidence = tuple(Citation(source="news", quote=quote) for _, _, quote in triples)
    return Matching(id="x", question="Match.", pairs=pairs, evidence=evidence)


def test_what_a_prompt_names_does_not_answer_it(errors_on):
    question = matching(
        ("Who sold Anna Mill before the fair?", "Duke Moss", "Anna Mill, Berta Mill and Cora Mill before the fair"),
        (
            "Which mills were sold before the fair began?",
            "Anna Mill, Berta Mill and Cora Mill",
            "remarkable as Duke Moss had sold",
        ),
    )
    assert errors_on(SOLD, question) == []


def test_of_four_quotes_two_that_state_each_others_answers_show_an_exchange(errors_on):
    sound = [
        ("Whose work lies upstream?", "Ida Brandt", "Ida Brandt built the dam"),
        ("Who made the smaller one?", "Per Holm", "and Per Holm the weir at"),
        ("Where is the weir?", "Vell", "the weir at Vell"),
        ("Who painted it?", "Anna Lind", "where Anna Lind painted it"),
    ]
    (one, first, here), (two, second, there), *rest = sound
    assert errors_on(SOLD, matching(*sound)) == []
    assert errors_on(SOLD, matching((one, second, here), (two, first, there), *rest)) == ["S012"]


PUT = [
    ("Who led the dukes?", "Orsk", "the dukes of Orsk, led by Duke Carl Moss", []),
    ("Who wrote of Per Holm?", "Holm", "Per Holm, born in 1909, led the mill", []),
    ("Which dynasty ruled Tavria?", "1204–1316", "the Halden dynasty (1204–1316)", []),
    ("Who was born in 1909?", "Per Holm", "Per Holm, born in 1909, led the mill", ["S012"]),
]


@pytest.mark.parametrize(("stem", "answer", "quote", "codes"), PUT)
def test_what_cannot_answer_is_rightly_called_false(errors_on, stem, answer, quote, codes):
    statement = TrueFalse(
        id="x",
        question=f"The answer to “{stem}” is “{answer}”.",
        answer=False,
        evidence=(Citation(source="news", quote=quote),),
    )
    assert errors_on(RULERS, statement) == codes


@pytest.mark.parametrize(
    "sentence",
    [
        "The herders (Orsk: Vellan; Belm: Orman) gave their name in the 9th and 10th centuries to Orm, in Tavria.",
        "Quill left the moot in 1710 and took over the mill; her fourth barn 4 (1711) was then less broad.",
        "With Holm, she has built every one of the weaver's lofts; and the Orm loft, which became one of the tallest.",
    ],
)
def test_a_sentence_itself_is_true_however_it_is_put_together(errors_on, sentence):
    quote = (Citation(source="news", quote=" ".join(sentence.rstrip(".").split()[-6:])),)
    said = {
        key: errors_on(sentence, TrueFalse(id="x", question=sentence, answer=key, evidence=quote))
        for key in (True, False)
    }
    assert said == {True: [], False: ["S012"]}
