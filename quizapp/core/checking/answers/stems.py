"""What a stem asks for, as patterns: somebody, a place, a thing of a class, one of what it offers."""

import re

from quizapp.core.checking.lexicons.classes import CLASSES
from quizapp.core.seldom import Seldom

OFFERS_RE = re.compile(r"\b(?:or|which of|who of|whose)\b", re.IGNORECASE)
"""A stem that offers what it names to choose from."""

CHOOSES_RE = re.compile(rf"{OFFERS_RE.pattern}|\b(?:called|names?|named|known|terms?|words?)\b", re.IGNORECASE)
"""A stem that offers what it names to choose from, or asks how something is called that it names."""

WHO_RE = re.compile(r"^(?!\W*(?:\w+ )?(?:what|which|where|when|how|why)\b).*?\bwhom?\b", re.IGNORECASE)
"""Asks for somebody; in `What company do those who ... work for?` it asks for nobody."""

ASKS_BEING_RE = re.compile(
    r"\b(?:who|whom|whose|where|(?:what|which) (?:\w+ ){0,2}?(?:country|city|town|state|person|man|woman|place|river"
    r"|company|group|team|language|island|region|building|organi[sz]ation|magazine|author|writer|singer|actor|artist|player"
    r"|king|queen|emperor|ruler|president|minister|dynasty|airport|hospital|university|school|song|film|movie|book|album|band"
    r"|campaign|website|newspaper|religion|party))\b(?![^?]{1,80}\babout\W*\?)",
    re.IGNORECASE,
)
"""Asks for somebody, some place, some body or work, none of which is a date or goes without a name.

What a film is about is none of these.
"""

WHERE_RE = re.compile(r"^\W*where\b", re.IGNORECASE)

_ROLES = (
    "principal|president|chief|head|clerk|champion|captain|coach|member|student|founder|leader|ruler|owner|manager|minister"
    "|officer|official|player|teacher|commander|governor|director|editor|author|professor|senator|mayor|judge|spokesman"
    "|spokeswoman|chairman|chairwoman|secretary|architect|scientist|engineer|worker|employee|soldier|general"
)
CLASS_RE = Seldom(
    rf"\b(?:which|what)(?: \w+){{0,2}}? ({'|'.join(sorted(CLASSES))})\b(?! (?:{_ROLES})s?\b)", re.IGNORECASE
)
"""What is asked for by its class; a `school principal` is no school."""

ASKS_CALLED_RE = re.compile(
    r"\b(?:name of|named|what (?:did|do|does|was|were|is|are) (?:[\w'’-]+ ){1,5}?(?:call|called|name)\b|known as)",
    re.IGNORECASE,
)
"""Asks how something is called: `1984` may be a name, but not where the quote has `in` before it."""
