"""Quotes that stop short of an answer, in one clause or one row of things with what they have.

Who quotes `the truce that has kept` for what it kept from happening has the right passage: no doubt of the answer then.
"""

import re

from quizapp.core.checking.doubts.vying import telling
from quizapp.core.checking.doubts.wording import coverage
from quizapp.core.checking.figures.figures import Sight
from quizapp.core.checking.lexicons.classes import CLASSES
from quizapp.core.checking.options.recasting import recast
from quizapp.core.checking.options.rows import is_of_quoted_row
from quizapp.core.checking.reading.evidence import Ground
from quizapp.core.checking.reading.kinship import is_akin
from quizapp.core.checking.reading.names import Holdings, is_place, names
from quizapp.core.checking.reading.senses import contrary_words
from quizapp.core.checking.reading.uses import are_told, is_told
from quizapp.core.checking.reading.words import content, plain, setting
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
    clauses = [_clause(ground) for ground in sight.grounds]
    within = any(coverage(own, one) == 1 or _tells(own, one) or _is_told_in(own, one) for one in clauses)
    return within or is_of_quoted_row(text, sight.grounds) or _is_near_quoted(text, own, setting(claim), sight)


def _tells(own: str, clause: str) -> bool:
    """Whether a clause has every word of several, in this form or another: `no referral`, of what is not `referred`."""
    words, told = content(own), content(clause)
    return len(words) > 1 and all(is_told(word, told) or is_akin(word, told) for word in words)


def _is_told_in(own: str, clause: str) -> bool:
    """Whether a clause has the like of each word of an option, and the contrary of none."""
    words, told = telling(own) or content(own), told_in(clause)
    return are_told(words, told) and contrary_words(content(own), told) is None


def told_in(text: str) -> frozenset[str]:
    """The stems of a text, its compounds also as one word: `cease-fire` is `ceasefire`."""
    return content(recast(text)) | content(text.replace("-", ""))


def _is_near_quoted(text: str, own: str, asked: str, sight: Sight) -> bool:
    """Whether each word that is an option's own is near to one of the quotes, its places told in their sentences."""
    held = Holdings([ground.passage.sentence for ground in sight.grounds], {})
    named = [name for name in names(text) if not held.missing(name)]
    if any(held.missing(name) and (not name.leads or is_place(name.words)) for name in names(text)):
        return False
    given = content(asked)
    quoted = frozenset[str]().union(*(content(ground.citation.quote) for ground in sight.grounds)) - given
    alone = content(own).difference(*(content(name.text) for name in named)) - given
    return are_told(alone, quoted) and contrary_words(alone, quoted) is None


def _clause(ground: Ground) -> str:
    """A quote with what it is cut off from: up to the next stop or joint, and from the last one before an `or`."""
    quote = ground.citation.quote
    before, found, behind = ground.passage.sentence.partition(quote)
    if not found:
        return quote
    lead = _CLAUSE_ENDS_RE.split(_ANTECEDENT_RE.sub(" ", before))[-1]
    return f"{lead}{quote}{behind if _OPEN_RE.search(quote) else _CLAUSE_ENDS_RE.split(behind)[0]}"


_ANTECEDENT_RE = re.compile(r",? (?:that|which|who)(?: (?:has|have|had|is|are|was|were))? ?$")
"""What stands between a quote and whom it speaks of: `the silt that has |closed the harbour`."""

_OPEN_RE = re.compile(r"\b(?:to|of|by|with|for|in|on|at|from|that|and|or|as|because(?: \w+)?|may|might|intended)\W*$")
"""A quote that ends so stops before the very thing, or list of things, that it leads up to."""

_CLAUSE_ENDS_RE = re.compile(r"[,;:.”“]| (?:and|or|but|which|who|that)\b")


def own_words(text: str, asked: str) -> str:
    """The text without words that many names share (`Act`, `Company`) or the stem gives, unless it has no other.

    What is answered in a sentence of one's own may take its words from the stem.
    """
    given = content(asked) if len(content(text)) <= _NAMING else frozenset()
    words = [word for word in tokens(text) if word not in CLASSES and not content(word) <= given]
    return " ".join(words) if content(" ".join(words)) else text
