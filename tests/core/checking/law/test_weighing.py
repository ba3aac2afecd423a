"""Keys by which a condition is lighter or heavier than the quote has it."""

import pytest

from quizapp.core.questions.choice import Choice
from quizapp.core.questions.cloze import Cloze, Gap
from quizapp.core.questions.common import Option
from quizapp.core.questions.multiple import Multiple
from quizapp.core.questions.text import Text
from quizapp.core.questions.true_false import TrueFalse
from quizapp.core.sources import Citation

RULES = """1. A miller shall not be moved from his mill unless the safety of the dam or imperative public reasons
so demand.

2. Relief for the hamlets shall be carried out subject to the consent of the guild concerned.

3. Constant care shall be taken to spare the weirs. Wardens shall be paid wages substantially in excess
of those of millers.

4. The bench shall issue a warrant where there are reasonable grounds to believe that the miller opened the sluice.

5. The reeve shall look into serious breaches of the code. He shall inform the guild of each inspection.

6. The council decides by an absolute majority of its members on the sale of a weir.
"""
MOVED, CONSENT = "imperative public reasons so demand", "subject to the consent of the guild concerned"
CARE, PAID = "Constant care shall be taken", "wages substantially in excess of those of millers"
GROUNDS, BREACHES = "reasonable grounds to believe that the miller", "look into serious breaches of the code"
INFORM, SALE = "inform the guild of each inspection", "by an absolute majority of its members"


def choice(stem, answer, quote):
    return Choice(
        id="x",
        question=stem,
        answer=answer,
        distractors=(Option(text="When the river is frozen"), Option(text="At the turn of the year")),
        evidence=(Citation(source="news", quote=quote),),
    )


@pytest.mark.parametrize(
    ("stem", "quote", "right", "wrong"),
    [
        ("When may a miller be moved?", MOVED, "For imperative public reasons", "For public reasons of any kind"),
        (
            "When may a miller be moved?",
            MOVED,
            "When compelling public reasons demand it",
            "When it is useful to the public",
        ),
        ("On what does relief depend?", CONSENT, "The guild's approval", "Notice given to the guild"),
        ("On what does relief depend?", CONSENT, "Permission of the guild", "That the guild is informed"),
        ("What wages do wardens get?", PAID, "Far more than those of millers", "Wages in line with those of millers"),
        ("When is there a warrant?", GROUNDS, "On reasonable cause to believe it", "On a suspicion that he opened it"),
        (
            "When is there a warrant?",
            GROUNDS,
            "On reasonable grounds to believe it",
            "On proof beyond reasonable doubt against the miller",
        ),
        ("What is due to the guild?", INFORM, "It is notified of each inspection", "It must approve each inspection"),
    ],
)
def test_a_condition_of_another_weight_is_found(errors_on, stem, quote, right, wrong):
    assert errors_on(RULES, choice(stem, right, quote)) == []
    assert "S012" in errors_on(RULES, choice(stem, wrong, quote))


@pytest.mark.parametrize(
    ("quote", "right", "wrong"),
    [
        (CARE, "Constant care must be taken to spare the weirs.", "Reasonable care must be taken to spare the weirs."),
        (BREACHES, "The reeve looks into grave breaches of the code.", "The reeve looks into any breach of the code."),
        (
            SALE,
            "The council sells a weir by an absolute majority of its members.",
            "The council sells a weir by a simple majority of its members.",
        ),
    ],
)
def test_so_is_a_word_before_the_same_noun(errors_on, quote, right, wrong):
    def asked(text):
        return TrueFalse(id="x", question=text, answer=True, evidence=(Citation(source="news", quote=quote),))

    assert errors_on(RULES, asked(right)) == []
    assert errors_on(RULES, asked(wrong)) == ["S012"]


def test_of_texts_gaps_and_several_answers_too(errors_on):
    cited = (Citation(source="news", quote=CARE),)
    stem = "What care shall be taken? Give the two words."
    assert errors_on(RULES, Text(id="x", question=stem, answer="constant care", evidence=cited)) == []
    assert errors_on(RULES, Text(id="x", question=stem, answer="reasonable care", evidence=cited)) == ["S012"]
    several = Multiple(
        id="x",
        question="What allows it to move a miller?",
        answers=("The safety of the dam", "Public reasons of any kind"),
        distractors=(Option(text="A wish of the council"),),
        evidence=(Citation(source="news", quote="the safety of the dam"), Citation(source="news", quote=MOVED)),
    )
    assert errors_on(RULES, several) == ["S012"]


@pytest.mark.parametrize(("filled", "codes"), [("the approval of", []), ("notice being given to", ["S012"])])
def test_of_a_gap_what_fills_it_is_weighed(errors_on, filled, codes):
    asked = Cloze(
        id="x",
        question="Complete the rule on relief.",
        text="Relief for the hamlets is subject to {what} the guild concerned.",
        blanks=(Gap(name="what", asks=Text(id="what", question="", answer=filled)),),
        evidence=(Citation(source="news", quote=CONSENT),),
    )
    assert errors_on(RULES, asked) == codes


@pytest.mark.parametrize(
    ("stem", "answer", "quote"),
    [
        ("What is not enough to move a miller?", "That it is useful to the public", MOVED),
        ("What does the reeve do after an inspection?", "He informs the guild", INFORM),
        ("What happens in the hamlets?", "The wardens notify the bench of a frozen river", CONSENT),
        ("Which care?", "Constant care, as it is useful to the weirs", CARE),
    ],
)
def test_another_matter_is_not(errors_on, stem, answer, quote):
    assert "S012" not in errors_on(RULES, choice(stem, answer, quote))
