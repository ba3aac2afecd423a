"""S012 for a statement that takes out, by a `but not`, what its sentence names with the rest."""

import re
from collections.abc import Iterator, Sequence

from quizapp.core.checking.evidence import Fault, Ground
from quizapp.core.checking.excerpts import excerpt
from quizapp.core.checking.lexicons.polarity import DENYING
from quizapp.core.checking.once import claims_of
from quizapp.core.checking.phrasing import reworded
from quizapp.core.checking.words import content, plain
from quizapp.core.folding import tokens
from quizapp.core.questions.common import Question
from quizapp.core.questions.true_false import TrueFalse

_BUT_NOT_RE = re.compile(
    r"^(?P<rest>.{8,}?),? (?:but|though|although|while|yet|and) (?:"
    r"not (?!only\b|merely\b|just\b|all\b|every\b)(?:(?:for|to|in|on|at|of|by|from|with|against) )?"
    r"(?P<what>[^,;.]{3,60})"
    r"|(?P<whose>[^,;.]{3,60}?) (?:is|are|was|were|do|does|did|has|have|had|can|could|may|shall|will) not)\W*$",
    re.IGNORECASE,
)
_PARTING = frozenset({"but", "except", "excluding", "unless", "though", "although", "while", "whereas", "only", "save"})
_REST = 0.6


def excluding_faults(question: Question, grounds: Sequence[Ground]) -> Iterator[Fault]:
    """The fault of a statement keyed true."""
    if not isinstance(question, TrueFalse) or not question.answer or not all(ground.whole for ground in grounds):
        return
    for claim in claims_of(question):
        for ground in grounds:
            out = left_out(plain(claim.text), ground)
            if out:
                yield Fault(
                    code="S012",
                    path=claim.path,
                    message=f"the key takes out “{out}”, which {ground.place()} names with the rest:"
                    f" “{excerpt(ground.passage.sentence, ground.citation.quote)}”",
                    mend=reworded(whole=True),
                )
                return


def left_out(text: str, ground: Ground) -> str:
    """What a statement takes out and its quote names as it does the rest; empty where there is nothing."""
    match = _BUT_NOT_RE.match(text) if "not" in tokens(text) else None
    if match is None:
        return ""
    out = match["what"] or match["whose"]
    told = set(tokens(ground.passage.sentence))
    own, rest, quoted = content(out), content(match["rest"]), content(ground.citation.quote)
    if not own or not own <= quoted or not told.isdisjoint(_PARTING) or not own.isdisjoint(rest):
        return ""
    denies = not (DENYING & told).issubset(_LACKING)
    around = content(ground.passage.sentence)
    shared = len(rest & around) >= _REST * len(rest) and len(rest & quoted) > 0
    return out if shared and not denies and DENYING.isdisjoint(set(tokens(match["rest"])) - _LACKING) else ""


_LACKING = frozenset({"lack", "lacks", "lacked", "lacking", "absence"})
"""These say of everything in a list that it is not there, and deny nothing of what a `but not` takes out."""
