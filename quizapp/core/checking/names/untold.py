"""S010 for a statement keyed true about somebody whom its sentence does not name, where that names another.

`The Weir League lost the lawsuit`, of `judges ruled for Halden Power`: whoever is meant, the quote does not say it.
A sentence that speaks of somebody by a `he`, an `it` or a `the group` may mean whom another one names, and is let be.
"""

import re
from collections.abc import Sequence

from quizapp.core.checking.names.alleging import alleged
from quizapp.core.checking.reading.evidence import Fault, Ground
from quizapp.core.checking.reading.excerpts import excerpt
from quizapp.core.checking.reading.framing import framed
from quizapp.core.checking.reading.names import Holdings, Name, is_plainly_a_name, names
from quizapp.core.checking.reading.vocabulary import Vocabulary
from quizapp.core.checking.reading.words import plain
from quizapp.core.findings import Severity
from quizapp.core.questions.true_false import TrueFalse


def untold_of(question: TrueFalse, grounds: Sequence[Ground], vocabulary: Vocabulary) -> Fault | None:
    """The doubt of a statement that begins with a name which no sentence of its quotes has."""
    core = framed(plain(question.question)).core
    if question.checked_by or not all(ground.whole for ground in grounds) or not _BEGINS_RE.match(core):
        return None
    subject = next((one for one in alleged(core, "", vocabulary) if one.start <= _ARTICLE), None)
    terms = vocabulary.terms(grounds)
    if subject is None or not all(
        _is_of_others(subject, core, ground, Holdings(_texts(ground), terms)) for ground in grounds
    ):
        return None
    ground = grounds[0]
    return Fault(
        code="S010",
        path=("answer",),
        message=f"the statement is about “{subject.text}”, and the sentence that is quoted names others, in"
        f" {ground.place()}: “{excerpt(ground.passage.sentence, ground.citation.quote)}”",
        mend="Correct the name, quote the words that say it of it, or have a person sign it off: `checked_by`.",
        severity=Severity.WARNING,
    )


_BEGINS_RE = re.compile(r"\W*(?:The |A |An )?[A-Z]")
_ARTICLE = 5
"""So many signs, at most, stand before a name that a statement begins with: an article, a quotation mark."""


def _texts(ground: Ground) -> Sequence[str]:
    return [ground.passage.sentence, ground.record, ground.section]


def _is_of_others(subject: Name, core: str, ground: Ground, there: Holdings) -> bool:
    """Whether a quote's sentence names somebody, not the one whom a statement is about, and points to nobody."""
    sentence = ground.passage.sentence
    if not there.missing(subject) or _POINTING_RE.search(sentence) is not None:
        return False
    said = Holdings([core], {})
    return any(is_plainly_a_name(one) and said.missing(one) for one in names(sentence))


_POINTING_RE = re.compile(
    r"\b(?:he|him|his|she|her|hers|they|them|their|theirs|it|its|this|these|those|both|such|who|whom|whose|former|latter)\b"
    r"|(?:^|[,;] |\b(?:that|and|but) )the (?!(?-i:[A-Z]))[a-z]",
    re.IGNORECASE,
)
"""What may stand for somebody whom another sentence names."""
