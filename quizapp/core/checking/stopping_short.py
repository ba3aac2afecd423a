"""Answers that no quote has anything of, and that its sentence may say all the same.

A quote may stop short of what it is quoted for, and an author may put that in words of their own; neither is a fault of
the key. It is one more often where another sentence of the source has those words.
"""

import re
from collections.abc import Set as AbstractSet

from quizapp.core.checking.asserting import asserted
from quizapp.core.checking.denials import contrary_words, is_near
from quizapp.core.checking.evidence import Ground
from quizapp.core.checking.figures import Sight
from quizapp.core.checking.kinds import CLASSES
from quizapp.core.checking.names import Holdings, is_place, names
from quizapp.core.checking.recasting import recast
from quizapp.core.checking.rows import is_of_quoted_row
from quizapp.core.checking.seats import with_countries
from quizapp.core.checking.uses import are_told
from quizapp.core.checking.vying import telling, with_both
from quizapp.core.checking.wording import coverage
from quizapp.core.checking.wording_freely import is_strange, is_told_elsewhere
from quizapp.core.checking.words import content, plain, setting
from quizapp.core.folding import tokens
from quizapp.core.questions.choice import Choice
from quizapp.core.questions.cloze import Cloze
from quizapp.core.questions.common import Claim, Question
from quizapp.core.questions.matching import Matching
from quizapp.core.questions.multiple import Multiple


def may_be_said(claim: Claim, question: Question, sight: Sight, *, strictly: bool) -> bool:
    """Whether an answer that no quote has anything of may be what their sentences say, in their words or its own."""
    in_parts, chosen = isinstance(question, Matching | Cloze), isinstance(question, Choice | Multiple)
    if in_parts and (asserted(claim, question) or _is_named_beside(plain(claim.text), sight)):
        return True  # its sentence has the figure, or the name
    if (in_parts or chosen) and _is_cut_short(claim, sight):
        return True
    if strictly:
        return False
    text = plain(claim.text)
    if chosen and with_countries(with_both(text, sight.grounds), sight.grounds) != text:
        return True
    own = telling(text).difference(content(setting(claim)), *(content(name.text) for name in names(text)))
    if isinstance(question, Matching) and _is_with_its_prompt(own, setting(claim), sight):
        return True
    alone = len(own) > 1 or isinstance(question, Matching)
    return alone and not is_told_elsewhere(own, sight.grounds) and (chosen or not is_strange(own, sight.grounds))


def _is_with_its_prompt(own: AbstractSet[str], prompt: str, sight: Sight) -> bool:
    """Whether a sentence that has a pair's prompt has the like of some word of its answer."""
    told = (_told(ground.passage.sentence) for ground in sight.grounds if coverage(prompt, ground.citation.quote) == 1)
    return any(is_near(word, text) for text in told for word in own)


def _told(text: str) -> frozenset[str]:
    """The stems of a text, its compounds also as one word: `cease-fire` is `ceasefire`."""
    return content(recast(text)) | content(text.replace("-", ""))


def _is_named_beside(text: str, sight: Sight) -> bool:
    """Whether the sentences of the quotes have each name of a part of a key."""
    held = Holdings([ground.passage.sentence for ground in sight.grounds], {})
    named = [name for name in names(text) if not name.leads or is_place(name.words) or text == name.text]
    return bool(named) and not any(held.missing(name) for name in named)


def _is_cut_short(claim: Claim, sight: Sight) -> bool:
    """Whether quotes stop short of an option in one clause or one row of things with what they have."""
    text = plain(claim.text)
    own = told_beside(text, setting(claim))
    clauses = [_clause(ground) for ground in sight.grounds]
    within = any(coverage(own, clause) == 1 or _is_told_in(own, clause) for clause in clauses)
    return within or is_of_quoted_row(text, sight.grounds) or _is_near_quoted(text, own, setting(claim), sight)


def _is_told_in(own: str, clause: str) -> bool:
    """Whether a clause has the like of each word of an option, and the contrary of none."""
    words, told = telling(own) or content(own), _told(clause)
    return are_told(words, told) and contrary_words(content(own), told) is None


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


_NAMING = 3
"""An answer of so many words of meaning names something; a longer one says something of it."""


def told_beside(text: str, asked: str) -> str:
    """The text without words that many names share (`Act`, `Company`) or the stem gives, unless it has no other.

    What is answered in a sentence of one's own may take its words from the stem.
    """
    given = content(asked) if len(content(text)) <= _NAMING else frozenset()
    words = [word for word in tokens(text) if word not in CLASSES and not content(word) <= given]
    return " ".join(words) if content(" ".join(words)) else text
