"""Which sentences of an explanation tell of a text and not of its matter: of its wording, or of what it leaves unsaid.

They have the words of their matter and assert nothing of it: `the sentence begins with a fear`, `it tells of no mills`.
What only denies (`nobody was near`) asserts next to nothing, so that little of it can be held against a passage.
"""

import re

from quizapp.core.checking.lexicons.polarity import DENYING, WANTING
from quizapp.core.checking.reading.denials import said_words
from quizapp.core.folding import tokens
from quizapp.core.seldom import Seldom


def is_comment(sentence: str) -> bool:
    """Whether a sentence is about how a text puts a thing, what a word of it means, or what it does not tell."""
    words = tokens(sentence)
    if not _WORDING.isdisjoint(words):
        return True
    if (
        _OTHERS_RE.search(sentence) is not None
        or _SHOWN_RE.search(sentence) is not None
        or _MEANING_RE.search(sentence) is not None
    ):
        return True
    return not _UNSAYING.isdisjoint(words) and any(pattern.search(sentence) for pattern in _UNSAID_RES)


def parts_of(sentence: str) -> list[str]:
    """What stands between the semicolons of a sentence: each part asserts something of its own."""
    return [part for part in _PART_RE.split(sentence) if part.strip()]


_PART_RE = re.compile(r"(?<=;) (?=[^“”\"]*(?:[“\"][^”\"]*[”\"][^“”\"]*)*$)")

_WORDING_LIST = """
sentence sentences phrase phrases phrasing wording clause clauses verb verbs noun nouns adjective adjectives adverb
adverbs quotation quotations comma commas colon semicolon paraphrase paraphrases paraphrased synonym synonyms
hedge hedged hedges reporter journalist reader readers
"""
_WORDING = frozenset(_WORDING_LIST.split())
"""What a text is made of, and who writes or reads it: no source of this kind tells of these themselves."""

_SHOWN_RE = Seldom(
    r"[“\"][^”\"]+[”\"](?: here| alone| only)?,? (?:means?|meant|is|are|was|says|tells|shows?|makes|marks|introduces"
    r"|leaves|suggests|implies|applies|refers|stands|points|signals|matters|turns|keeps|gives|allows|covers|does|need)\b"
)
"""Words set in quotation marks that a sentence says something of."""

_OTHERS_RE = Seldom(
    r"\b(?:earlier|previous|preceding|other|former|later|following|next|above|remaining) (?:two |three )?"
    r"(?:figures?|numbers?|paragraphs?|lines?|passages?|totals?)\b",
    re.IGNORECASE,
)
"""A sentence on other figures or passages tells nothing of the one that is cited."""

_MEANING_RE = Seldom(
    r"^\W*to (?P<verb>[\w-]+)(?: [\w-]+){0,2} (?:is|means|need not)\b"
    r"|\bthe (?:word|words|term|expression|list|title|figure of speech)s?\b(?! of (?:the )?(?-i:[A-Z]))"
    r"|^\W*[\w’'-]+(?: [\w’'-]+)? (?:means|is (?:more|less) than|can be|need not"
    r"|(?:is|are) (?:those|people|persons|someone|somebody|one) who)\b",
    re.IGNORECASE,
)
"""What tells the meaning of a word: `to loom is to threaten`, `refugees are those who fled abroad`."""

_UNSAYING_LIST = """
not n't nothing no never nowhere isn aren wasn weren doesn didn don hasn haven neither nor unnamed unsaid unstated
absent missing without none
"""
_UNSAYING = frozenset(_UNSAYING_LIST.split())

_TOLD = (
    r"(?:said|told|named|mentioned|listed|stated|given|spoken|reported|counted|included|quoted|cited|specified|shown"
    r"|claimed|broken|called|asked|known|clear|certain|proven|proved|established|settled|among|part|one of"
    r"|in the list|on the list|the point|the question|the figure|the answer|the same)"
)
_TELL = (
    r"(?:say|tell|name|mention|list|state|give|speak|report|count|include|quote|cite|specify|show|claim|call|break"
    r"|prove|settle|mean|describe|put|go so far|confirm|attribute|explain|identify|infer|assert|accuse|ask|demand)"
)
_TELLS = rf"{_TELL}(?:s|es|ed)?"
_EVEN = "(?: (?:yet|even|actually))?"
_UNSAID_RES = (
    re.compile(rf"\b(?:is|are|was|were|be|been|being) (?:not|never|nowhere){_EVEN} {_TOLD}\b", re.IGNORECASE),
    re.compile(rf"\b(?:is|are|was|were)n[’']t{_EVEN} {_TOLD}\b", re.IGNORECASE),
    re.compile(rf"\b(?:do|does|did|can|could)(?:n[’']t| not|not){_EVEN} {_TELL}\b", re.IGNORECASE),
    re.compile(rf"\b(?:has|have|had)(?:n[’']t| not| never)(?: been)? {_TOLD}\b", re.IGNORECASE),
    re.compile(rf"\b(?:never|nowhere) {_TELLS}\b|\b{_TELLS} (?:nothing|no|neither|none)\b", re.IGNORECASE),
    re.compile(
        rf"\b(?:nothing|no word|no mention|neither)\b[^,;]* (?:is|was|are|were) (?:made|{_TOLD})\b", re.IGNORECASE
    ),
    re.compile(r"\b(?:unnamed|unsaid|unstated|mak(?:es|ing) no|(?:nobody|no one) knows)\b", re.IGNORECASE),
)
"""How a sentence says of a text that it does not tell a thing."""


def is_denying(text: str) -> bool:
    """Whether a text denies anything: by a word, a prefix (`unrecorded`), or what amounts to it (`refused`)."""
    return not _DENIALS.isdisjoint(tokens(text)) or any(one.denied for one in said_words(text))


_DENIALS = DENYING | WANTING
