"""S012 for a statement that asks for what its sentence does without: `must give notice`, of `without notice`."""

import re
from collections.abc import Iterator, Sequence

from quizapp.core.checking.lexicons.polarity import DENYING, SLIGHT
from quizapp.core.checking.reading.evidence import Fault, Ground
from quizapp.core.checking.reading.senses import is_near
from quizapp.core.checking.reading.words import content, meaning
from quizapp.core.checking.statements.gainsaying import core_of, gainsaid_faults
from quizapp.core.folding import tokens
from quizapp.core.questions.common import Question
from quizapp.core.seldom import Seldom


def needing_faults(question: Question, grounds: Sequence[Ground]) -> Iterator[Fault]:
    """The fault of a statement keyed true, one at most."""
    core = core_of(question, grounds)
    if _NEED_RE.search(core) is not None and (DENYING | _DOING_WITHOUT).isdisjoint(tokens(core)):
        yield from gainsaid_faults(question, core, grounds, _not_needed)


_NEED_RE = Seldom(
    r"\b(?:must|shall|(?:has|have|had) (?:first )?to|needs?|needed|requires?|required"
    r"|(?:is|are|was|were) (?:obliged|bound) to|only (?:with|after|if|when)|necessary)\b",
    re.IGNORECASE,
)
_DOING_WITHOUT = frozenset({"without", "unless", "if", "except"})


def _not_needed(core: str, sentence: str, _ground: Ground) -> tuple[str, str] | None:
    need, without = _NEED_RE.search(core), _done_without(core, sentence)
    return (need[0].strip(), without) if need is not None and without else None


def _done_without(core: str, sentence: str) -> str:
    """How a sentence says that what a statement asks for is not needed, all else being the same; empty where not."""
    for match in _WITHOUT_RE.finditer(sentence):
        if not DENYING.isdisjoint(tokens(sentence[: match.start()])):
            continue  # `not without a licence` asks for one
        told, own = content(sentence), content(core)
        what = meaning(match["what"].casefold())
        said = {word for word in own if is_near(word, told)}
        if what and what in own and len(said) > _FEWEST and own - said <= _LOOSE:
            return match[0].strip()
    return ""


_FEWEST = 2
_WITHOUT_RE = re.compile(
    r"\bwithout (?:[a-z]+ing )?(?:(?:any|an?|the|their|its|his|her|prior|previous|further|special|express|written"
    r"|first) )*(?P<what>[a-z][\w-]+)",
    re.IGNORECASE,
)
_LOOSE = SLIGHT | content("give given have obtain show produce present ask state require need necessary oblige bind")
"""What is done with a thing that is needed, and that it is."""
