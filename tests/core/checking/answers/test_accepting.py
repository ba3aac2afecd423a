"""Further accepted answers that may mean another thing than the answer."""

import pytest

from quizapp.core.questions.text import Text
from quizapp.core.sources import Citation

WEIR = """Ada Quill is credited with finding the old weir of the Halden Trust (HT). Mara Holm had sailed by it twice.

They burnt the mill and spared the ferry."""


@pytest.mark.parametrize(
    ("stem", "answer", "accept", "quote", "codes"),
    [
        ("Who found the weir?", "Ada Quill", "Mara Holm", "Ada Quill is credited with finding", ["S010"]),
        ("Who found the weir?", "Ada Quill", "Mrs Quill", "Ada Quill is credited with finding", []),
        ("Who found the weir?", "Ada Quill", "the miller", "Ada Quill is credited with finding", []),
        ("Whose is the weir?", "Halden Trust", "HT", "finding the old weir of the Halden Trust", []),
        ("What did they burn?", "the mill", "the ferry", "They burnt the mill", ["S010"]),
        ("What did they burn?", "the mill", "the ferry", "They burnt the mill and spared the ferry", []),
    ],
)
def test_what_the_passage_has_of_something_else_is_doubted(said_on, stem, answer, accept, quote, codes):
    evidence = (Citation(source="news", quote=quote),)
    asked = Text(id="x", question=stem, answer=answer, accept=(accept,), evidence=evidence)
    assert said_on(WEIR, asked) == codes
