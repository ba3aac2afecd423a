"""S012 for an answer that picks the wrong one of `may` and `must`, where its stem asks which of them the rule has.

`May the reeve mend the dam, or must he?` is answered by one word, which says nothing without its stem: the deed is the
stem's, and how the quote has it settles which word is right.
"""

import re
from collections.abc import Iterator, Sequence

from quizapp.core.checking.law.duties import Kind, duties
from quizapp.core.checking.reading.evidence import Fault, Ground
from quizapp.core.checking.reading.kinship import akin
from quizapp.core.checking.reading.once import asserted
from quizapp.core.checking.reading.phrasing import gainsaid
from quizapp.core.checking.reading.words import content, plain
from quizapp.core.folding import tokens
from quizapp.core.questions.common import Question
from quizapp.core.questions.true_false import TrueFalse

_KINDS: dict[Kind, str] = {
    "must_not": r"(?:must|may|shall|can) not|cannot",
    "need_not": r"need not|do(?:es)? not have to",
    "must": r"must|shall|ha(?:s|ve) to|(?:(?:is|are) )?(?:obliged|bound|required)(?: to)?|(?:an? )?(?:duty|obligation)"
    r"|obligatory|mandatory|compulsory",
    "may": r"may|can|(?:(?:is|are) )?(?:allowed|permitted|free|entitled)(?: to)?|(?:an? )?(?:option|power|choice"
    r"|possibility|permission|right)|optional|discretionary",
}
_ANSWER_RE = re.compile(
    r"\W*(?:(?:it|he|she|they|the [a-z]+(?: [a-z]+)?|that (?:it|he|she|they)) )?(?:(?:is|are) )?(?:only )?[“\"*]*(?:"
    + "|".join(f"(?P<{kind}>{words})" for kind, words in _KINDS.items())
    + r")(?: do (?:so|it|this))?\W*",
    re.IGNORECASE,
)
_MUST_RE = re.compile(rf"\b(?:{_KINDS['must']})\b", re.IGNORECASE)
_MAY_RE = re.compile(rf"\b(?:{_KINDS['may']})\b", re.IGNORECASE)
_LONGEST = 5
_ALIKE = ({"may", "need_not"},)
"""What one may do one need not."""


def choosing_faults(question: Question, grounds: Sequence[Ground]) -> Iterator[Fault]:
    """The fault of a short answer to a stem that offers both words."""
    stem = plain(question.question)
    offered = "or" in tokens(stem) and not isinstance(question, TrueFalse)
    if not offered or _MUST_RE.search(stem) is None or _MAY_RE.search(stem) is None:
        return
    for claim in asserted(question):
        text = plain(claim.text)
        match = _ANSWER_RE.fullmatch(text) if len(tokens(text)) <= _LONGEST else None
        found = None if match is None or match.lastgroup is None else _otherwise(match.lastgroup, stem, grounds)
        if found is not None:
            theirs, ground = found
            yield gainsaid(claim.path, text.strip(), theirs, ground, whole=False)


def _otherwise(kind: str, stem: str, grounds: Sequence[Ground]) -> tuple[str, Ground] | None:
    """How a quote has the deed of a stem, where all quotes that have it have it otherwise than an answer."""
    own = content(stem)
    found = [
        (one, ground)
        for ground in grounds
        for one in duties(ground.citation.quote)
        if one.verb in own or not akin(one.verb).isdisjoint(own)
    ]
    if not found or any(one.kind == kind or {one.kind, kind} in _ALIKE for one, _ in found):
        return None
    return found[0][0].written, found[0][1]
