"""A statement of two clauses that a `but`, a `though` or a `while` parts, each of which must hold by itself.

`Reeves are not elected, but they may be chosen again` has a denial and a permission, which read together settle
nothing: its second clause alone is what `shall neither be elected nor chosen again` goes against.
"""

import re
from collections.abc import Iterator, Sequence
from dataclasses import replace

from quizapp.core.checking.reading.evidence import Ground
from quizapp.core.checking.reading.framing import framed
from quizapp.core.checking.reading.senses import nearly_said
from quizapp.core.checking.reading.verbs import is_past
from quizapp.core.checking.reading.words import content, plain
from quizapp.core.folding import tokens
from quizapp.core.questions.true_false import TrueFalse

_PARTING = frozenset({"but", "yet", "though", "although", "while", "whereas"})
_WITHIN_RE = re.compile(r",? (?:but|whereas)(?: (?:also|still|yet))? |, (?:yet|though|although|while) ", re.IGNORECASE)
_AHEAD_RE = re.compile(r"^\W*(?:although|though|while|whereas) (?P<one>[^,]{12,}), (?P<other>.{12,})$", re.IGNORECASE)
_NO_CLAUSES_RE = re.compile(
    r"\b(?:not (?:only|merely|just|simply|all|every|the (?:whole|entire)|entirely|wholly|always|necessarily)"
    r"|(?:all|nothing|anything|none|cannot|last) but)\b",
    re.IGNORECASE,
)
"""Where a statement denies a part alone (`not all`), or has a `but` that parts no clauses, it is read as one."""

_CUT_SHORT_RE = re.compile(
    r"\b(?:do|does|did|is|are|was|were|has|have|had|can|could|may|might|shall|should|must|will|would)"
    r"(?: not|n['’]t)?\W*$|\bcannot\W*$",
    re.IGNORECASE,
)
"""A clause that takes its deed from the other one: `a reeve may vote, but a juror may not` is of two."""

_FEWEST = 2
"""Of fewer words of meaning, a clause says too little by itself."""


def halves(question: TrueFalse, grounds: Sequence[Ground]) -> Iterator[tuple[TrueFalse, Sequence[Ground]]]:
    """The clauses of a statement keyed true, each as a statement with the quotes that are not plainly the other's.

    None where a sentence cited parts two as well. What only goes on about its subject (`but stayed`) is no clause.
    """
    text = plain(question.question)
    if not question.answer or _PARTING.isdisjoint(tokens(text)) or _NO_CLAUSES_RE.search(text):
        return
    if any(map(_CUT_SHORT_RE.search, _parts(framed(text).core))):
        return
    if not all(ground.whole and _PARTING.isdisjoint(tokens(ground.passage.sentence)) for ground in grounds):
        return
    parts = _parts(framed(text).core)
    for part in parts:
        own = [one for one in grounds if _is_of(part, one, parts)] or grounds
        if len(content(part)) >= _FEWEST and not is_past(tokens(part)[0]):
            yield replace(question, question=part), own


def is_of_other_clause(words: str, text: str, ground: Ground) -> bool:
    """Whether words stand in one clause of a statement and a quote is plainly the other's."""
    parts = _parts(framed(text).core) if not _PARTING.isdisjoint(tokens(text)) else ()
    return any(set(tokens(words)) <= set(tokens(part)) and not _is_of(part, ground, parts) for part in parts)


def _is_of(part: str, ground: Ground, parts: Sequence[str]) -> bool:
    """Whether no other clause has more of a quote than a clause has."""
    quote = ground.citation.quote
    shared = nearly_said(content(part), quote)
    return all(nearly_said(content(other), quote) <= shared for other in parts)


def _parts(core: str) -> Sequence[str]:
    ahead = _AHEAD_RE.match(core)
    if ahead is not None:
        return ahead["one"], ahead["other"]
    parts = _WITHIN_RE.split(core)
    return parts if len(parts) > 1 else ()
