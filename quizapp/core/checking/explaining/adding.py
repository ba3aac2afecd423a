"""S004 for a further duty that an explanation lays on somebody towards a body of which its law says nothing like it.

`The miller must also send the plan to the River Court` adds to the rule that is cited. It may stand in another article:
then a paragraph of the law has that body and half of what is to be done.
"""

import re
from collections.abc import Iterator, Sequence

from quizapp.core.checking.explaining.commenting import is_denying
from quizapp.core.checking.lexicons.polarity import SLIGHT
from quizapp.core.checking.reading.evidence import Fault, Ground, indexes_of
from quizapp.core.checking.reading.excerpts import excerpt
from quizapp.core.checking.reading.names import Name, names
from quizapp.core.checking.reading.senses import nearly_said
from quizapp.core.checking.reading.words import content
from quizapp.core.folding import tokens

_DUTY_RE = re.compile(
    r"\b(?:must|shall|has to|have to|(?:is|are) (?:also )?(?:obliged|required|bound) to|needs? to)\b", re.IGNORECASE
)
_FURTHER = frozenset({"also", "moreover", "furthermore", "besides", "addition", "additionally", "further", "too"})
_HALF = 0.5
_FEWEST = 2
"""A name of one word may be what anybody is called: `State`, `Party`."""

_LIGHT = SLIGHT | content("make find hand first last give let put send")
"""What is done to nearly anything."""


def added_fault(sentence: str, grounds: Sequence[Ground]) -> Fault | None:
    """The fault of a sentence of an explanation; None where some paragraph of the law may say so."""
    if _FURTHER.isdisjoint(tokens(sentence)) or not all(one.section and one.index for one in grounds):
        return None
    duty = _DUTY_RE.search(sentence)
    if duty is None or is_denying(sentence):
        return None
    towards = _towards(sentence, duty.end())
    deed = content(sentence[duty.end() :]).difference(_LIGHT, *(content(one.text) for one in towards))
    named = next((one for one in towards if len(content(one.text)) >= _FEWEST), None)
    if named is None or not deed or any(_tells(text, towards, deed) for text in _law(grounds)):
        return None
    return Fault(
        code="S004",
        path=("explanation",),
        message=f"the explanation says “{excerpt(sentence, duty[0])}”, and no paragraph of the law cited says so of"
        f" “{named.text}”; {grounds[0].place()} has:"
        f" “{excerpt(grounds[0].passage.sentence, grounds[0].citation.quote)}”",
        mend="Correct the explanation, or cite the passage that says so.",
    )


def _towards(sentence: str, start: int) -> list[Name]:
    """The names behind a duty, to whom something is to be done."""
    return [one for one in names(sentence) if one.start >= start and not one.leads]


def _tells(text: str, towards: Sequence[Name], deed: frozenset[str]) -> bool:
    """Whether a paragraph has one of these names, and half of what is to be done."""
    told = content(text)
    return any(content(one.text) <= told for one in towards) and nearly_said(deed, text) >= _HALF * len(deed)


def _law(grounds: Sequence[Ground]) -> Iterator[str]:
    """The paragraphs of the sources cited."""
    return (one.text for index in indexes_of(grounds) for one in index.text.paragraphs)
