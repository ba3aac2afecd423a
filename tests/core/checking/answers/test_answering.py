import pytest

from quizapp.core.questions.common import Option
from quizapp.core.questions.matching import Matching, Pair
from quizapp.core.questions.multiple import Multiple
from quizapp.core.questions.text import Text
from quizapp.core.questions.true_false import TrueFalse
from quizapp.core.sources import Citation

RELEASED = ("report released on March 3, the River Trust (RT) said", 1)
SURVEY = ("made from June 2018 to May, counted 46 dams", 2)
PEOPLE = ("3 million people live along the river, 40 percent", 4)
TRUCE = ("brokered by Sweden and Kenya, has held since January 2020", 6)
GUESTS = ("his guests were Anna Lind and the Swedish minister Per Holm", 7)
VISIT = ("President Ilya Markov visited the basin twice", 7)


def text(stem, answer, quote, paragraph):
    return Text(
        id="x", question=stem, answer=answer, evidence=(Citation(source="news", quote=quote, paragraph=paragraph),)
    )


NO_ANSWER = [
    ("S003", text("Who brokered the truce?", "January 2020", *TRUCE)),
    ("S003", text("Which author brokered it?", "January 2020", *TRUCE)),
    ("S003", text("What is the name of the body that said so?", "March 3", *RELEASED)),
    ("S003", text("What year was the truce made?", "a truce", *TRUCE)),
    ("S003", text("When was the truce brokered?", "Sweden", *TRUCE)),
    ("S003", text("How many dams were counted?", "dams", *SURVEY)),
    ("S004", text("Who was there beside Anna Lind?", "Anna Lind", *GUESTS)),
]

MAY_ANSWER = [
    text("Since when has the truce held?", "January 2020", *TRUCE),
    text("When was the survey made?", "from June 2018 to May", *SURVEY),
    text("How many people live along the river?", "nearly 3 million", *PEOPLE),
    text("Was it Anna Lind or Per Holm who is Swedish?", "Per Holm", *GUESTS),
    text("Who brokered the truce of January 2020?", "Sweden and Kenya", *TRUCE),
    text("What does RT stand for?", "River Trust", *RELEASED),
    text("What country is the Tavria Water Board of?", "Tavria", "Orsk, the capital of Tavria", 4),
    text("Which President visited the basin?", "President Ilya Markov", *VISIT),
]


@pytest.mark.parametrize(("code", "question"), NO_ANSWER)
@pytest.mark.parametrize("with_text", [True, False], ids=["text", "fingerprint"])
def test_a_key_that_cannot_answer_the_question_word_is_found(errors, code, question, with_text):
    assert code in errors(question, text=with_text)


@pytest.mark.parametrize("question", MAY_ANSWER, ids=lambda one: one.question)
@pytest.mark.parametrize("with_text", [True, False], ids=["text", "fingerprint"])
def test_a_key_that_can_passes(errors, question, with_text):
    assert errors(question, text=with_text) == []


BORN = """Ida Brandt, the engineer, built the mill with her pupil Carl Moss and the singer Anna Lind, at Orsk Mill Road.

In 821 the Five Dukes and Nine Mills period of Tavria (712–760) was far off, and the Halden Society lay in Kenya.

There they met, at Orsk Mill Road, pupil Carl Moss and a lady who took the title of Queen of Orsk from Per Holm."""

CALLED = [
    (
        "Who was the engineer?",
        "Carl Moss",
        "Ida Brandt, the engineer, built the mill with her pupil Carl Moss",
        ["S004"],
    ),
    ("Who was the engineer?", "Ida Brandt", "Ida Brandt, the engineer, built the mill with her pupil Carl Moss", []),
    ("Who was her pupil?", "Ida Brandt", "Ida Brandt, the engineer, built the mill with her pupil Carl Moss", ["S004"]),
    ("Who was her pupil?", "Carl Moss", "Ida Brandt, the engineer, built the mill with her pupil Carl Moss", []),
    ("Which pupil was there?", "Orsk Mill Road", "at Orsk Mill Road, pupil Carl Moss", ["S004"]),
    ("Which pupil was there?", "Carl Moss", "at Orsk Mill Road, pupil Carl Moss", []),
    ("What title did the Brandt of Orsk take?", "Queen of Orsk", "took the title of Queen of Orsk from Per Holm", []),
    ("Which singer was there?", "Carl Moss", "her pupil Carl Moss and the singer Anna Lind", ["S004"]),
    ("Which road is named?", "Anna Lind", "the singer Anna Lind, at Orsk Mill Road", ["S004"]),
    ("Who sang at the mill?", "Orsk Mill Road", "the singer Anna Lind, at Orsk Mill Road", ["S004"]),
    ("Where was the body based?", "Halden Society", "the Halden Society lay in Kenya", ["S004"]),
    ("Where was the body based?", "Kenya", "the Halden Society lay in Kenya", []),
    ("When was the Five Dukes and Nine Mills period?", "712–760", "Nine Mills period of Tavria (712–760)", []),
    ("What did the Five Dukes have?", "821", "In 821 the Five Dukes and Nine Mills", ["S003"]),
    ("Which author wrote of it?", "her appearance", "the Halden Society lay in Kenya", ["S004"]),
    ("What year is named?", "821", "In 821 the Five Dukes and Nine Mills", []),
]


@pytest.mark.parametrize(("stem", "answer", "quote", "codes"), CALLED)
def test_what_the_quote_calls_so_is_the_answer(errors_on, stem, answer, quote, codes):
    assert errors_on(BORN, text(stem, answer, quote, None)) == codes


SONGS = """The band played "Night on the Vellan" with Lind singing, in a concert that Orsk gave for Per Holm.

Ida Brandt applied for a Swedish licence for her mill, together with Carl Moss, and met Holm in Orsk."""

IN_ANOTHER_ROLE = [
    ("What song did the band play?", "Lind", '"Night on the Vellan" with Lind singing', ["S004"]),
    ("What song did the band play?", "Night on the Vellan", '"Night on the Vellan" with Lind singing', []),
    ("Who applied for a licence?", "Swedish", "Ida Brandt applied for a Swedish licence", ["S004"]),
    ("Who applied for a licence?", "Ida Brandt", "Ida Brandt applied for a Swedish licence", []),
    ("Who met Holm of Orsk?", "Orsk Holm", "with Carl Moss, and met Holm in Orsk", ["S004"]),
    ("Where did she meet him?", "Carl Moss", "with Carl Moss, and met Holm in Orsk", ["S004"]),
    ("Where did she meet him?", "Orsk", "with Carl Moss, and met Holm in Orsk", []),
]


@pytest.mark.parametrize(("stem", "answer", "quote", "codes"), IN_ANOTHER_ROLE)
def test_a_name_in_another_role_is_found(errors_on, stem, answer, quote, codes):
    question = text(stem, answer, quote, None)
    assert errors_on(SONGS, question) == codes


def test_a_statement_is_asked_nothing(errors):
    assert errors(TrueFalse(id="x", question="It has held since January 2020.", answer=True, evidence=())) == ["S009"]


def test_a_month_of_the_quote_answers_when(errors_on):
    left = "The pilot left in May of that year. The keeper stayed."
    assert errors_on(left, text("When did the pilot leave?", "May", "pilot left in May of that", None)) == []
    assert errors_on(left, text("When did the pilot leave?", "the keeper", "pilot left in May of that", None)) != []


def test_what_the_quote_has_instead_of_an_answer_is_not_another_answer(errors_on):
    told = "Among the guests were the Tavrian millers Ida Brandt and Carl Moss, whose works were read."
    asked = Multiple(
        id="x",
        question="The works of what Tavrian millers were read?",
        answers=("Ida Brandt", "Carl Moss"),
        distractors=(Option(text="Per Holm"),),
        evidence=(Citation(source="news", quote="the Tavrian millers Ida Brandt and Carl Moss, whose"),),
    )
    assert errors_on(told, asked) == []


def test_each_pair_is_asked_of_the_quote_that_has_its_answer(errors_on):
    told = (
        "The Mill Guild vowed to end the floods by 1912.\n\nA group named Help Of Farmers, or HOF, rallied for a man."
    )
    pairs = (
        Pair(prompt="What group vowed to end the floods?", answer="The Mill Guild"),
        Pair(prompt="What does HOF stand for?", answer="Help Of Farmers"),
    )
    quotes = ("The Mill Guild vowed to", "to end the floods by 1912", "named Help Of Farmers, or HOF, rallied")
    evidence = tuple(Citation(source="news", quote=quote) for quote in quotes)
    assert errors_on(told, Matching(id="x", question="Match.", pairs=pairs, evidence=evidence)) == []
