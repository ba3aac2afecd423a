"""Statements of what their sentence tells only as what is wrongly thought."""

import pytest

from quizapp.core.questions.true_false import TrueFalse
from quizapp.core.sources import Citation

THOUGHT = """Her post gives many the false impression that the reeve of Orsk rules the salt guilds and can close mills.

It is a myth that the weir of Belm was built by herders, though it is old.

Travellers wrongly believed that Ada Quill owned the ferry, and she was paid for it.

The hill is often mistakenly said to belong to the crown of Tavria.

It is no myth that the mill of Vell was built by monks.

The false report that the mint had closed spread after the abbot of Vell left the town.
"""
RULES = ("false impression that the reeve of Orsk rules the salt guilds", 1)
BUILT = ("a myth that the weir of Belm was built by herders", 2)
OWNED = ("wrongly believed that Ada Quill owned the ferry, and she was paid for it", 3)
BELONGS = ("mistakenly said to belong to the crown of Tavria", 4)
MONKS = ("no myth that the mill of Vell was built by monks", 5)
LEFT = ("spread after the abbot of Vell left the town", 6)


@pytest.mark.parametrize(
    ("text", "answer", "quote", "codes"),
    [
        ("The reeve of Orsk rules the salt guilds.", False, RULES, []),
        ("The reeve of Orsk rules the salt guilds.", True, RULES, ["S012"]),
        ("The reeve of Orsk does not rule the salt guilds.", True, RULES, []),
        ("Many think that the reeve of Orsk rules the salt guilds.", True, RULES, []),
        ("That the reeve of Orsk rules the salt guilds is a false impression.", True, RULES, []),
        ("The weir of Belm was built by herders.", False, BUILT, []),
        ("The weir of Belm was built by herders.", True, BUILT, ["S012"]),
        ("The weir of Belm was not built by herders.", True, BUILT, []),
        ("Ada Quill owned the ferry.", False, OWNED, []),
        ("Ada Quill owned the ferry.", True, OWNED, ["S012"]),
        ("The hill belongs to the crown of Tavria.", True, BELONGS, ["S012"]),
        ("The hill belongs to the crown of Tavria.", False, BELONGS, []),
        ("The mill of Vell was built by monks.", True, MONKS, []),
        ("The mill of Vell was built by monks.", False, MONKS, ["S012"]),
        ("The abbot of Vell left the town.", True, LEFT, []),
    ],
)
def test_what_is_called_untrue_is_not_so(errors_on, text, answer, quote, codes):
    evidence = (Citation(source="news", quote=quote[0], paragraph=quote[1]),)
    assert errors_on(THOUGHT, TrueFalse(id="x", question=text, answer=answer, evidence=evidence)) == codes
