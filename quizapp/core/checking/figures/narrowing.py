"""S003 for a figure that counts all of a list where its question asks for one item of it.

`46 raids on the valley, including barns, mills and schools` says nothing of how many raids there were on schools.
"""

import re
from collections.abc import Iterator, Sequence

from quizapp.core.checking.figures.asserting import asserted
from quizapp.core.checking.reading.evidence import Fault, Ground
from quizapp.core.checking.reading.excerpts import excerpt
from quizapp.core.checking.reading.once import claims_of
from quizapp.core.checking.reading.words import content, plain, role
from quizapp.core.quantities import quantities
from quizapp.core.questions.common import Question

_LIST_RE = re.compile(
    r",? (?:including|such as|among them|as well as on)"
    r"(?P<items>(?:,? (?:and |or )?[\w’'-]+(?: [\w’'-]+){0,3}(?=,)){2,6},? (?:and|or) [\w’'-]+(?: [\w’'-]+){0,2})"
)
_ITEM_RE = re.compile(r",? (?:and |or )|, ")
_ASKED_RE = re.compile(r"\b(?:how many|what number of|the number of) (?P<what>[^?]+)", re.IGNORECASE)
_WIDE_RE = re.compile(r"\b(?:includ\w+|among|such as|other|all|total|overall|altogether|kinds?|any)\b", re.IGNORECASE)


_PAIR = 2
"""Of so few things listed, one may well stand for both."""


def narrowed_faults(question: Question, grounds: Sequence[Ground]) -> Iterator[Fault]:
    """The fault of an answer that is one figure."""
    asked = _ASKED_RE.search(plain(question.question))
    if asked is None or _WIDE_RE.search(asked["what"]) is not None:
        return
    for claim in claims_of(question):
        figures = asserted(claim, question) if claim.holds and role(claim)[1] == "answer" else ()
        if len(figures) != 1:
            continue
        for ground in grounds:
            item = _item_asked(asked["what"], ground)
            if item:
                yield Fault(
                    code="S003",
                    path=claim.path,
                    message=f"“{figures[0].text}” counts all that is listed there, not “{item}” alone:"
                    f" “{excerpt(ground.passage.sentence, item)}” in {ground.place()}",
                    mend=f"Ask for all that it counts, or quote the words that count “{item}”.",
                )
                return


def _item_asked(asked: str, ground: Ground) -> str:
    """The one item of the list behind a sentence's only figure that a stem asks for; empty where it asks for no one."""
    sentence = ground.passage.sentence
    found = [one for one in _LIST_RE.finditer(sentence) if not quantities(one["items"])]
    if len(found) != 1 or len(quantities(sentence)) != 1 or quantities(sentence)[0].end > found[0].start():
        return ""
    own = content(asked)
    items = [item.strip() for item in _ITEM_RE.split(found[0]["items"]) if item.strip()]
    named = [item for item in items if content(item) and content(item) <= own]
    return named[0] if len(named) == 1 and len(items) > _PAIR else ""
