"""Groups of a `categorise` for what the evidence does not tell (`Not said`, `False`), or what fits none (`Neither`).

What is put there need not stand in the evidence, so the rules on keys say nothing of it. If a statement is put with
what is not said, and a passage says it, it is in the wrong group: S012.
"""

import re
from collections.abc import Iterator, Sequence
from dataclasses import replace

from quizapp.core.checking.reading.evidence import Check, Fault, Ground
from quizapp.core.checking.reading.excerpts import excerpt
from quizapp.core.checking.reading.words import content, plain
from quizapp.core.questions.categorise import Categorise
from quizapp.core.questions.common import Question
from quizapp.core.questions.true_false import TrueFalse

_TOLD = (
    "(?:said|says?|stated?|told|mentioned|reported|named|listed|given|found|supported|borne out|claimed|documented"
    "|recorded|covered|discussed|written|confirmed|appears?|there|so|true|correct|accurate)"
)
_NOT = r"(?:not|never|(?:does|do|did|is|was|are|were|has)n[’']t|nowhere)(?: been)?"
_WHERE = (
    r"(?: (?:so|that|this|it|at all|anywhere))?"
    r"(?:,? (?:in|by|on|from|of) (?:(?:the|this|that|its|either|any|our|your) |(?-i:Article|Section|Part|Chapter|Rule)"
    r" )[\w’' -]{1,40}| here| there)?"
)
_UNTOLD_RE = re.compile(
    rf"(?:(?:the |this )?[\w’'-]+ )?(?:(?:is|was|are|were|has|does|do|did) )?{_NOT} {_TOLD}{_WHERE}"
    rf"|{_NOT} {_TOLD} to be (?:among|one of|in|of|with|part of) [\w’' -]{{2,30}}"
    r"|not (?:in|from|part of|among|on|under) (?:(?:the|this|that|its) |(?-i:Article|Section|Part|Chapter|Rule) )"
    r"[\w’' -]{1,40}"
    r"|(?:un(?:said|stated|mentioned|told|true|supported|founded)|false|wrong|incorrect|inaccurate|made up|invented"
    rf"|absent|missing|left out|nowhere){_WHERE}"
    r"|(?:untrue|false|wrong|incorrect) (?:statement|claim|answer)s?",
    re.IGNORECASE,
)
"""What is put under such a name is not what the evidence says."""

_NONE = "(?:neither|none|nobody|no one)"
_ELSE_RE = re.compile(
    rf"not {_TOLD} by [\w’' -]{{2,40}}"
    rf"|(?:by |of |to )?{_NONE}(?: of (?:them|these|those|the (?:two|three|four|above|sides|parties)))?"
    r"(?: (?:in|named in|of) the (?:article|text|passage|report|source|list))?"
    r"|(?:by |of |to )?(?:neither|no) (?:side|party|one|group)"
    r"|(?:by |of |to )?(?:(?:some|any)(?:body|one|thing|where) else|others?|another|elsewhere"
    r"|(?:an)?other (?:source|speaker|body|party|person|side|group|place|article|people|document|treaty)s?)",
    re.IGNORECASE,
)
"""What is put under such a name fits no other group; who says it, or whether anybody does, is not told by that."""


def with_what_is_told(question: Question) -> Question:
    """The question without the groups that hold what the evidence does not tell."""
    if not isinstance(question, Categorise):
        return question
    kept = tuple(group for group in question.groups if not (_is_untold(group.name) or _fits_none(group.name)))
    return question if len(kept) == len(question.groups) else replace(question, groups=kept)


def untold_faults(question: Question, grounds: Sequence[Ground], check: Check) -> Iterator[Fault]:
    """S012 for every item that is put with what is not said, and is said, or with what is true, and is not so."""
    if not isinstance(question, Categorise) or question.checked_by:
        return
    if any(_is_untold(group.name) for group in question.groups):
        yield from _said_falsely(question, grounds, check)
    for group in question.groups:
        for at, item in enumerate(group.items) if _is_untold(group.name) else ():
            if len(content(plain(item))) < _FEWEST:
                continue
            statement = TrueFalse(id=question.id, question=plain(item), answer=False, evidence=question.evidence)
            if any(fault.is_contrary for fault in check(statement)):
                ground = _nearest(plain(item), grounds)
                yield Fault(
                    code="S012",
                    path=("groups", group.name, at),
                    message=f"“{item}” is put with “{group.name}”, and {ground.place()} says it:"
                    f" “{excerpt(ground.passage.sentence, ground.citation.quote)}”",
                    mend=f"Put it with what is said, or word it so that “{group.name}” is true of it.",
                )


def _said_falsely(question: Categorise, grounds: Sequence[Ground], check: Check) -> Iterator[Fault]:
    """S012 for every statement, put with what is true, that the quote which has most of it goes against."""
    for group in question.groups:
        for at, item in enumerate(group.items) if _TRUE_RE.fullmatch(plain(group.name).strip(" .?!")) else ():
            ground = _nearest(plain(item), grounds)
            statement = TrueFalse(id=question.id, question=plain(item), answer=True, evidence=(ground.citation,))
            for fault in check(statement) if len(content(plain(item))) > _FEWEST else ():
                if fault.is_contrary:
                    yield replace(fault, path=("groups", group.name, at))
                    break


_TRUE_RE = re.compile(rf"(?:true|correct|right|accurate|{_TOLD}{_WHERE}|in the [\w’' -]{{2,40}})", re.IGNORECASE)
"""What is put under such a name is what the evidence says."""

_FEWEST = 2
"""Of fewer words of meaning no item is a statement."""


def _is_untold(name: str) -> bool:
    return _UNTOLD_RE.fullmatch(plain(name).strip(" .?!")) is not None


def _fits_none(name: str) -> bool:
    return _ELSE_RE.fullmatch(plain(name).strip(" .?!")) is not None


def _nearest(item: str, grounds: Sequence[Ground]) -> Ground:
    """The quote whose sentence has most of an item's words."""
    return max(grounds, key=lambda ground: len(content(item) & content(ground.passage.sentence)))
