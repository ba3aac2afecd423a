"""Whom or what the quote calls by the word that the stem asks for: `Ada Quill, the engineer`, `her pupil Per Holm`."""

import re
from collections.abc import Iterator, Sequence

from quizapp.core.checking.reading.names import Name, names
from quizapp.core.checking.reading.words import content

_ASKED_RE = re.compile(
    r"\b(?:who|which|what) (?:is|was|are|were) (?:the |an? |[\w’']+['’]s |his |her |its |their )"
    r"(?:name of (?:the |[\w’']+['’]s )?)?(?:[\w-]+ ){0,3}?"
    r"(?P<head>[a-z][a-z-]{3,})(?= (?:of|who|that|which|in|at|for|to|from|near|on|by|with|under|between|behind|where"
    r"|whose|when|during|located|called|named|known|used|given)\b| ?\?|$)"
    r"|\b(?:which|what) (?:[a-z-]+ ){0,2}?(?P<head2>[a-z][a-z-]{3,})"
    r" (?:is|was|are|were|did|does|do|has|had|would|will|can|could|[a-z]{3,}ed|led|took|became|held|won|wrote|made)\b",
    re.IGNORECASE,
)
_BEFORE = r"(?<![\w-]){head}(?:,| (?:called|named|known as)(?: the)?)? (?=[A-Z“\"])"
_BEHIND = r"(?: \([^)]*\))?,? (?:the |an? |his |her |its |their )(?:[\w-]+ ){{0,2}}{head}(?![\w-])"
_BEHIND_IS = r" (?:is|was|are|were) (?:the |an? |his |her |its |their )(?:[\w-]+ ){{0,2}}{head}(?![\w-])"
_BEHIND_COMMA = (
    r"(?: \([^)]*\))?, (?!with|by|and|or|but|where|when|while|whose|as|in|at|on|to|from|for)"
    r"(?:[\w-]+ ){{0,2}}{head}(?![\w-])"
)


def called_so(asked: str, quote: str) -> Iterator[Name]:
    """The names of the quote that stand in apposition to the word that the stem asks for."""
    match = _ASKED_RE.search(asked)
    if match is None:
        return
    head = (match["head"] or match["head2"] or "").casefold()
    if head in _ANY or head.endswith("ly") or head not in quote.casefold():
        return
    word = re.escape(head)
    behind = re.compile("|".join(form.format(head=word) for form in (_BEHIND, _BEHIND_IS, _BEHIND_COMMA)))
    starts = {one.end() for one in re.finditer(_BEFORE.format(head=word), quote)}
    for name in names(quote):
        if quote.startswith(_NOT_ITSELF, name.start + len(name.text)):
            continue  # `his wife, Orsk-born Ada Quill`, `the first handbook, Ada Quill's Mills`
        lead = 1 if quote[name.start - 1 : name.start] in {"“", '"'} else 0
        follows = behind.match(quote, name.start + len(name.text))
        # `the fair, director Ada Quill`: the word belongs to the name behind it.
        behind_it = follows is not None and follows.end() + 1 not in starts
        if (name.start - lead in starts or behind_it) and not content(name.text) <= content(head):
            yield name


_NOT_ITSELF = ("-", "'s ", "’s ")

_ANY = frozenset(
    {"name", "names", "person", "people", "place", "thing", "first", "last", "title", "type", "kind", "part"}
)
"""Words that many things are called by."""

_KINDS_OF = (
    r"(?:affiliate|ally|allies|offshoot|branch|arm|wing|subsidiary|faction|front|franchise|partner|member|leader|chief"
    r"|commander|fighter|official|spokes\w+|supporter|follower|critic|veteran)s?\b"
)
"""Behind a name these speak of another that is so to it: an `Orsk affiliate` is not Orsk."""


_KINDS_RE = re.compile(rf" {_KINDS_OF}")


def only_tells_kind(name: str, texts: Sequence[str]) -> bool:
    """Whether texts have a name, and only where it tells of what kind another is."""
    found = False
    for text in texts:
        at = text.find(name) if name else -1
        while at >= 0:
            if _KINDS_RE.match(text, at + len(name)) is None:
                return False
            found, at = True, text.find(name, at + 1)
    return found


ASKS_OF_WHOM_RE = re.compile(rf"\bwhose\b|\b(?:of|to|for|from|with) wh(?:om|ich|at)\b|{_KINDS_OF}", re.IGNORECASE)
"""A stem that asks for just that: whose affiliate another is."""
