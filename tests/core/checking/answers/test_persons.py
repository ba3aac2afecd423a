import pytest

from quizapp.core.questions.text import Text
from quizapp.core.questions.true_false import TrueFalse
from quizapp.core.sources import Citation

TOWN = """Polish engineers drew the walls of Orsk, confirmed by Ada Quill, Brenna's mayor, in 1433. The Swedish envoy
came to a region in Norway with Per Holm on a Friday, when the Norwegians feasted.

Ida Brandt's brother Carl Moss, of the Halden Society, owned 571 primary and 94 secondary mills for flour in 1861."""
WALLS = "Polish engineers drew the walls of Orsk, confirmed by Ada Quill, Brenna's mayor"
ENVOY = "The Swedish envoy came to a region in Norway with Per Holm on a Friday"
FEAST = "with Per Holm on a Friday, when the Norwegians feasted"
MILLS = "Ida Brandt's brother Carl Moss, of the Halden Society, owned 571 primary and 94 secondary mills for flour"


@pytest.mark.parametrize(
    ("stem", "answer", "quote", "paragraph", "codes"),
    [
        ("Where were walls drawn?", "Polish", WALLS, 1, ["S004"]),
        ("Where were walls drawn?", "Orsk", WALLS, 1, []),
        ("In what country is the region?", "Swedish", ENVOY, 1, ["S004"]),
        ("In what country is the region?", "Norway", ENVOY, 1, []),
        ("Who came with Per Holm?", "Swedish envoy", ENVOY, 1, []),
        ("Where was Per Holm from?", "Swedish", ENVOY, 1, []),
        ("Who feasted?", "Norwegians", FEAST, 1, []),
        ("When was the visit?", "Per Holm", ENVOY, 1, ["S003"]),
        ("When was the visit?", "Friday", ENVOY, 1, []),
        ("Who was the brother of Ida Brandt?", "Halden Society", MILLS, 2, ["S004"]),
        ("Who was the brother of Ida Brandt?", "Carl Moss", MILLS, 2, []),
        ("What was the name of Ida Brandt's brother?", "Ida Brandt", MILLS, 2, ["S004"]),
        ("How many primary mills for flour were there?", "94", MILLS, 2, ["S003"]),
        ("How many primary mills for flour were there?", "571", MILLS, 2, []),
        ("How many secondary mills for flour were there?", "94", MILLS, 2, []),
        ("How many mills for flour were secondary?", "571", MILLS, 2, ["S003"]),
    ],
)
def test_a_key_that_is_nobody_or_no_place_is_found(errors_on, stem, answer, quote, paragraph, codes):
    asked = Text(
        id="x", question=stem, answer=answer, evidence=(Citation(source="news", quote=quote, paragraph=paragraph),)
    )
    assert errors_on(TOWN, asked) == codes


LAW = """Many US officers came to Orsk with the harbour guard of Tavria, and they told us of the storm."""


@pytest.mark.parametrize(("answer", "codes"), [("Tavria", []), ("US", ["S004"]), ("UK", ["S004"])])
def test_a_name_that_is_written_as_a_small_word_is_still_a_name(errors_on, answer, codes):
    asked = Text(
        id="x",
        question="Whose guard was it?",
        answer=answer,
        evidence=(Citation(source="news", quote="the harbour guard of Tavria", paragraph=1),),
    )
    assert errors_on(LAW, asked) == codes


@pytest.mark.parametrize(
    ("stem", "answer", "codes"),
    [("How many members did it have?", "1944", ["S003"]), ("How many members did it have?", "40,000", [])],
)
def test_a_year_is_no_number_of_members(errors_on, stem, answer, codes):
    text = "The party, which claimed 40,000 members in 1944, asked for a state of its own."
    quote = "which claimed 40,000 members in 1944"
    evidence = (Citation(source="news", quote=quote, paragraph=1),)
    assert errors_on(text, Text(id="x", question=stem, answer=answer, evidence=evidence)) == codes


@pytest.mark.parametrize(
    ("text", "codes"),
    [("Tavrian was the duke in the battle of Orsk.", []), ("Per Holm was the duke in the battle of Orsk.", ["S012"])],
)
def test_what_only_tells_a_kind_is_not_what_is_spoken_of(errors_on, text, codes):
    told = "On behalf of their duke, Per Holm, the Tavrian conquest was won at the battle of Orsk."
    quote = "their duke, Per Holm, the Tavrian conquest was won at the battle"
    evidence = (Citation(source="news", quote=quote, paragraph=1),)
    assert errors_on(told, TrueFalse(id="x", question=text, answer=False, evidence=evidence)) == codes
