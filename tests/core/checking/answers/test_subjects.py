"""Who did it, whom it was done to, and what goes with which name of a sentence: names exchanged within it."""

import pytest

from quizapp.core.questions.text import Text
from quizapp.core.sources import Citation

COUNCIL = "Ada Quill led the council of Orsk, and Per Holm financed it from Belm."
WAR = "In 1612 the army of King Harald defeated Count Olin near Vell Bridge."
FUND = "The Tavrian Government funded the Harbour Renewal Project in 2015."
RETURN = "Markov lost the election of 1880, and Quill returned as minister."
MILLS = "The new wing was designed by Holm, and Orsk Mill was renovated after the fire of 1902 in Selm."

NATIVE = "Names of the region are Orsk Valley (Tavria), Selm Lake (Kenya) and Vell Bay (Sweden)."
CHARTERS = "Among them are the 1689 Orsk Charter, the 1742 Belm Charter and the 1833 Selm Charter."
SYSTEMS = "Holm (1789) and Quill (1819) both proposed systems."


@pytest.mark.parametrize(
    ("text", "question", "right", "wrong"),
    [
        (COUNCIL, "Who led the council?", "Ada Quill", "Per Holm"),
        (COUNCIL, "Who financed the council from Belm?", "Per Holm", "Ada Quill"),
        (WAR, "Whom did the army of King Harald defeat?", "Count Olin", "Vell Bridge"),
        (WAR, "Who was defeated by the army of King Harald?", "Count Olin", "Vell Bridge"),
        (FUND, "What government funded the renewal of the harbour?", "Tavrian Government", "Harbour Renewal Project"),
        (RETURN, "Who returned as minister in 1880?", "Quill", "Markov"),
        (MILLS, "What was renovated after the fire?", "Orsk Mill", "Holm"),
    ],
)
def test_a_name_in_another_part_of_the_sentence_is_told_apart(errors_on, text, question, right, wrong):
    def said(answer):
        evidence = (Citation(source="news", paragraph=1, quote=" ".join(text.split()[:12])),)
        return errors_on(text, Text(id="t", question=question, answer=answer, evidence=evidence))

    assert said(right) == []
    assert said(wrong) == ["S004"]


@pytest.mark.parametrize(
    ("text", "question", "answer"),
    [
        ("Holm opened the weir, and Ada Quill scored for the visitors.", "Who scored for the visitors?", "Ada Quill"),
        ("Ada Quill and Per Holm founded the mill at Orsk.", "Who founded the mill with Per Holm?", "Ada Quill"),
        ("The daughter of Holm, Ada Quill, founded the mill at Orsk.", "Who founded the mill?", "Ada Quill"),
        ("The king beat Orsk's general Ada Quill at the ford.", "Whom did the king beat at the ford?", "Ada Quill"),
    ],
)  # fmt: skip
def test_a_name_that_hangs_on_another_is_not_taken_for_the_doer(errors_on, text, question, answer):
    evidence = (Citation(source="news", paragraph=1, quote=" ".join(text.split()[:12])),)
    assert errors_on(text, Text(id="t", question=question, answer=answer, evidence=evidence)) == []


@pytest.mark.parametrize(
    ("text", "question", "right", "wrong"),
    [
        (NATIVE, "In which country is Selm Lake?", "Kenya", "Sweden"),
        (NATIVE, "Which of them is in Sweden?", "Vell Bay", "Selm Lake"),
        (CHARTERS, "When was the Belm Charter granted?", "1742", "1833"),
        (SYSTEMS, "In what year did Quill propose a system?", "1819", "1789"),
    ],
)
def test_what_goes_with_another_name_than_the_stem_gives_is_found(errors_on, text, question, right, wrong):
    def said(answer):
        evidence = (Citation(source="news", paragraph=1, quote=" ".join(text.split()[3:15])),)
        evidence = evidence if text != SYSTEMS else (Citation(source="news", paragraph=1, quote=text[:-1]),)
        return errors_on(text, Text(id="t", question=question, answer=answer, evidence=evidence))

    assert said(right) == []
    assert len(said(wrong)) == 1
