"""Quotes that stop short of an answer, in one clause or one row of things with what they have.

Who quotes `the truce that has kept` for what it kept from happening has the right passage: no doubt of the answer then.
"""

import re

from quizapp.core.checking.denials import contrary_words
from quizapp.core.checking.evidence import Ground
from quizapp.core.checking.figures import Sight
from quizapp.core.checking.kinds import CLASSES
from quizapp.core.checking.kinship import is_akin
from quizapp.core.checking.names import Holdings, is_place, names
from quizapp.core.checking.rows import is_of_quoted_row
from quizapp.core.checking.uses import are_told, is_told
from quizapp.core.checking.wording import coverage
from quizapp.core.checking.words import content, plain, setting
from quizapp.core.folding import tokens
from quizapp.core.questions.common import Claim

_NAMING = 3
"""An answer of so many words of meaning names something; a longer one says something of it."""


def is_cut_short(claim: Claim, sight: Sight) -> bool:
    """Whether quotes stop short of an option in one clause or one row of things with what they have."""
    if not sight.whole:
        return False
    text = plain(claim.text)
    own = own_words(text, setting(claim))
    within = any(coverage(own, clause) == 1 or _tells(own, clause) for clause in map(_clause, sight.grounds))
    return within or is_of_quoted_row(text, sight.grounds) or _is_near_quoted(text, own, setting(claim), sight)


def _tells(own: str, clause: str) -> bool:
    """Whether a clause has every word of several, in this form or another: `no referral`, of what is not `referred`."""
    words, told = content(own), content(clause)
    return len(words) > 1 and all(is_told(word, told) or is_akin(word, told) for word in words)


def _is_near_quoted(text: str, own: str, asked: str, sight: Sight) -> bool:
    """Whether each word that is an option's own is near to one of the quotes, its places told in their sentences."""
    held = Holdings([ground.passage.sentence for ground in sight.grounds], {})
    named = [name for name in names(text) if not held.missing(name)]
    if any(held.missing(name) and (not name.leads or is_place(name.words)) for name in names(text)):
        return False
    given = content(asked)
    quoted = frozenset[str]().union(*(content(ground.citation.quote) for ground in sight.grounds)) - given
    telling = content(own).difference(*(content(name.text) for name in named)) - given
    return are_told(telling, quoted) and contrary_words(telling, quoted) is None


def _clause(ground: Ground) -> str:
    """A quote with what it is cut off from: up to the next stop or joint, and from the last one before an `or`."""
    before, found, behind = ground.passage.sentence.partition(ground.citation.quote)
    joins = _JOINS_RE.match(ground.citation.quote) is not None
    lead = _CLAUSE_ENDS_RE.split(before)[-1] if joins else ""
    return f"{lead}{ground.citation.quote}{_CLAUSE_ENDS_RE.split(behind)[0]}" if found else ground.citation.quote


_JOINS_RE = re.compile(r"(?:or|and|nor)\b")
_CLAUSE_ENDS_RE = re.compile(r"[,;:.”“]| (?:and|or|but|which|who|that)\b")


def own_words(text: str, asked: str) -> str:
    """The text without words that many names share (`Act`, `Company`) or the stem gives, unless it has no other.

    What is answered in a sentence of one's own may take its words from the stem.
    """
    given = content(asked) if len(content(text)) <= _NAMING else frozenset()
    words = [word for word in tokens(text) if word not in CLASSES and not content(word) <= given]
    return " ".join(words) if content(" ".join(words)) else text
