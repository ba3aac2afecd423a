"""S012 for a key by which somebody did what its sentence says they left undone: `they fined the millers`.

`They did nothing to stop the floods or fine the millers` denies both deeds by a word that stands far before the second
one, and its `stop` denies by itself. Read are the deeds that a `nothing to` or a `failed to` leads to.
"""

import re
from collections.abc import Iterator, Sequence

from quizapp.core.checking.reading.denials import asks_for_what_is_not, said_words
from quizapp.core.checking.reading.evidence import Fault, Ground
from quizapp.core.checking.reading.excerpts import excerpt
from quizapp.core.checking.reading.framing import framed
from quizapp.core.checking.reading.kinship import begins_alike
from quizapp.core.checking.reading.once import asserted
from quizapp.core.checking.reading.phrasing import reworded
from quizapp.core.checking.reading.senses import is_near
from quizapp.core.checking.reading.words import content, meaning, plain
from quizapp.core.folding import tokens
from quizapp.core.questions.common import Question
from quizapp.core.questions.true_false import TrueFalse
from quizapp.core.seldom import Seldom

_UNDONE_RE = Seldom(
    r"\b(?:(?:did|done|do|does|doing) nothing|(?:failed|fails|failing|neglected|omitted|declined|refused)) to"
    r" (?P<deeds>[^,;:.“”]+(?:, (?:and |or )?(?:to )?[a-z]+ (?:those|them|the|its|his|their|any)\b[^,;:.“”]*)*)"
)
_JOINT_RE = re.compile(r"(?:,| or| nor|, or) (?:to )?(?=[a-z]+ (?:those|them|the|its|his|her|their|any|such|an?)\b)")
_TOLD = 0.75
"""The share of a key's words that its sentence must have for it to speak of the same."""


def neglecting_faults(question: Question, grounds: Sequence[Ground]) -> Iterator[Fault]:
    """The faults of a statement keyed true, and of answers that say what was done."""
    whole = isinstance(question, TrueFalse)
    stem = plain(question.question)
    if not whole and asks_for_what_is_not(stem):
        return
    asks_undone = not whole and _ASKS_UNDONE_RE.search(stem) is not None
    asks_avoided = not whole and _ASKS_AVOIDED_RE.search(stem) is not None
    for claim in asserted(question):
        text = framed(plain(claim.text)).core
        if asks_for_what_is_not(text) or _denies(text) or _AVOIDS_RE.search(text):
            continue
        for ground in grounds:
            undone = () if asks_undone or _MEANT_RE.search(text) else _undone(ground)
            avoided = () if asks_avoided else _avoided(ground)
            told = (*((one, "not done") for one in undone), *((one, "to be avoided") for one in avoided))
            found = next((one for one in told if _is_done(text, one[0], ground)), None)
            if found is not None:
                deed, what = found
                yield Fault(
                    code="S012",
                    path=claim.path,
                    message=f"the key has “{deed}” done, which by {ground.place()} was {what}:"
                    f" “{excerpt(ground.passage.sentence, deed)}”",
                    mend=reworded(whole=whole),
                )
                break


_ASKS_UNDONE_RE = Seldom(
    r"\b(?:undone|omi(?:t|ss)\w*|neglect\w*|fail\w*|ought|must|dut(?:y|ies)|expected|supposed|could|would|complete"
    r"|missing|should (?!have\b))",
    re.IGNORECASE,
)
"""A stem that asks for what was not done, or was to be done, or for the words of the sentence."""


def _denies(text: str) -> bool:
    return any(one.denied for one in said_words(text))


def _undone(ground: Ground) -> Iterator[str]:
    """The deeds, each from its verb on, that a quote's sentence says were left undone."""
    for match in _UNDONE_RE.finditer(ground.passage.sentence):
        yield from (deed.strip() for deed in _JOINT_RE.split(match["deeds"]))


def _avoided(ground: Ground) -> Iterator[str]:
    """What a quote itself tells somebody to avoid: `avoid mooring barges near the sheds`."""
    for match in _AVOIDED_RE.finditer(ground.citation.quote):
        yield match["deed"].strip()


_AVOIDS = r"\b(?:avoid|(?:refrain|abstain|desist)(?:s|ed|ing)? from|steer clear of)"
_AVOIDS_RE = Seldom(_AVOIDS, re.IGNORECASE)
_AVOIDED_RE = Seldom(rf"{_AVOIDS}(?:s|ed|ing)? (?P<deed>[a-z]+ing [^,;:.“”]+)", re.IGNORECASE)
_ASKS_AVOIDED_RE = Seldom(
    r"\b(?:avoid|refrain|abstain|desist|breach|violat|infring|break|against|wrong|danger|cause|risk)\w*", re.IGNORECASE
)
"""A stem that asks for what would go against a rule: what it tells to avoid is the answer then."""


def _is_done(text: str, deed: str, ground: Ground) -> bool:
    """Whether a text says that a deed was done, with half of what the deed was done to, and speaks of nothing else."""
    verb, *rest = [meaning(word) for word in tokens(deed)]
    own, others = content(text), frozenset(filter(None, rest))
    if not verb or not others or not begins_alike(verb, own):
        return False
    told = content(ground.passage.sentence)
    done_to = sum(is_near(word, own) for word in others)
    return 2 * done_to >= len(others) and sum(is_near(word, told) for word in own) >= _TOLD * len(own)


_MEANT_RE = Seldom(
    r"\b(?:to|should|must|may|might|could|would|can|if|whether|unless|had|asked|told|duty|power|obliged|able)\b",
    re.IGNORECASE,
)
"""What was to be done, or could have been, was not done by that."""
