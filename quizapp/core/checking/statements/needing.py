"""S012 for a statement that asks for what its sentence does without: `must give notice`, of `without notice`."""

import re
from collections.abc import Iterator, Sequence

from quizapp.core.checking.lexicons.polarity import DENYING, SLIGHT
from quizapp.core.checking.reading.denials import is_near
from quizapp.core.checking.reading.evidence import Fault, Ground
from quizapp.core.checking.reading.framing import framed
from quizapp.core.checking.reading.once import claims_of
from quizapp.core.checking.reading.phrasing import gainsaid, reworded
from quizapp.core.checking.reading.words import content, meaning, plain
from quizapp.core.folding import tokens
from quizapp.core.questions.common import Question
from quizapp.core.questions.true_false import TrueFalse


def needing_faults(question: Question, grounds: Sequence[Ground]) -> Iterator[Fault]:
    """The fault of a statement keyed true, one at most."""
    if not isinstance(question, TrueFalse) or not question.answer or not all(ground.whole for ground in grounds):
        return
    core = framed(plain(question.question)).core
    need = _NEED_RE.search(core)
    if need is None or not (DENYING | _DOING_WITHOUT).isdisjoint(tokens(core)):
        return
    for ground in grounds:
        for sentence in ground.passage.sentences:
            without = _done_without(core, sentence)
            if without:
                path = claims_of(question)[0].path
                message = gainsaid(need[0].strip(), without, ground)
                yield Fault(code="S012", path=path, message=message, mend=reworded(whole=True))
                return


_NEED_RE = re.compile(
    r"\b(?:must|shall|(?:has|have|had) (?:first )?to|needs?|needed|requires?|required"
    r"|(?:is|are|was|were) (?:obliged|bound) to|only (?:with|after|if|when)|necessary)\b",
    re.IGNORECASE,
)
_DOING_WITHOUT = frozenset({"without", "unless", "if", "except"})


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
