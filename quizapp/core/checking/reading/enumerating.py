"""The lists of a source: what introduces the item that a quote stands in, and the items beside it.

A list is a run of paragraphs marked alike, `(a)`, `(b)` or `(i)`, `(ii)`, below one that ends with a colon.
"""

import re
from collections.abc import Iterator, Sequence
from dataclasses import dataclass, replace
from fractions import Fraction

from quizapp.core.anchoring import Anchor
from quizapp.core.checking.lexicons.places import TITLES
from quizapp.core.checking.reading.evidence import Ground
from quizapp.core.checking.reading.names import is_people, names
from quizapp.core.dates import MONTHS
from quizapp.core.folding import tokens
from quizapp.core.quantities import quantities
from quizapp.core.sources import Paragraph

_MARK_RE = re.compile(r"\s*\((?P<mark>[a-z]{1,6})\)\s*")
_LONGEST = 60
"""No list has more items; a text without marks is not searched to its beginning."""


@dataclass(frozen=True, slots=True)
class Listed:
    """A quote's place in a list: what introduces it (every level's), its own item, and the others of its level."""

    lead: str
    item: str
    others: tuple[str, ...]


def listed(ground: Ground) -> Listed | None:
    """The list that a quote's paragraph is an item of; None where it is of none, or the text is not here."""
    if not isinstance(ground.sought, Anchor) or ground.index is None:
        return None
    own = ground.sought.paragraph
    if _MARK_RE.match(own.text) is None:
        return None
    return _listed(ground.index.text.paragraphs, own.number - 1)


def lists_of(ground: Ground) -> Sequence[Listed]:
    """The lists that a quote's paragraph is an item of: its own and, if that is part of an item, the one around it.

    What another item names one by one (`(a) harm to tenants, in particular: (i) …`) stands beside the items.
    """
    own = listed(ground)
    if own is None or ground.index is None:
        return ()
    paragraphs, at = ground.index.text.paragraphs, ground.paragraph_number - 1
    outer = at
    while outer and _is_roman(paragraphs, outer):
        outer -= 1
    around = own if outer == at else _listed(paragraphs, outer)
    if around is None:
        return (own,)
    around = replace(around, others=(*around.others, *_named_by_others(paragraphs, outer)))
    return (around,) if outer == at else (own, replace(around, item=f"{around.item} {own.item}"))


def _named_by_others(paragraphs: Sequence[Paragraph], at: int) -> Iterator[str]:
    """What the other items of a list name one by one, behind a colon."""
    start, section = at, paragraphs[at].section
    while start and at - start < _LONGEST and _MARK_RE.match(paragraphs[start - 1].text):
        start -= 1
    names_them = False
    for number in range(start, min(at + _LONGEST, len(paragraphs))):
        one = paragraphs[number]
        if one.section != section or _MARK_RE.match(one.text) is None:
            return
        if not _is_roman(paragraphs, number):
            names_them = number != at and _NAMES_THEM_RE.search(one.text) is not None
        elif names_them:
            yield _bare(one)


_NAMES_THEM_RE = re.compile(r"\b(?:in particular|including|such as|namely|following|shall|may|must|are|is):\s*$")
"""Behind such words, not behind an `if:`, an item names what it is of."""


def names_so_many(text: str, number: Fraction) -> bool:
    """Whether a text names just so many in a row, and no others: three in `by Orsk, Vell and Brenna`."""
    found = names(f"of {text}")  # the first word of a quote need not begin a sentence
    named = {one.words for one in found if one.text.casefold() not in MONTHS and not is_people(one.words)}
    return _FEWEST <= number == len(named) and _ROW_RE.search(text) is not None


_FEWEST = 2
_ROW_RE = re.compile(r"\b(?:and|or|as well as)\b")


def named_in_row(text: str) -> tuple[str, int] | None:
    """The one row of names of a sentence, as written, and how many it names; None where it may name others beside."""
    rows = list(_PURE_ROW_RE.finditer(text))
    if len(rows) != 1 or _OPEN_ROW_RE.search(text) or quantities(text):
        return None
    row = rows[0]
    if _GOES_ON_RE.match(text, row.end()) or _WENT_BEFORE_RE.search(text[: row.start()]):
        return None
    parts = [part for part in _BETWEEN_RE.split(row[0]) if part]
    words = list(map(tokens, parts))
    told = any(is_people(own) or own[0] in TITLES for own in words)  # `Ada Quill, Mayor of Orsk, and Per Holm` are two
    return None if told or len(parts) < _ROW else (row[0], len(parts))


_ROW = 3
_NAME = r"(?:[Tt]he )?[A-Z](?:[\w.’'-]*\w)?(?: (?:of (?:the )?)?[A-Z](?:[\w.’'-]*\w)?){0,4}"
_PURE_ROW_RE = re.compile(rf"\b{_NAME}(?:, {_NAME})+,? (?:and|or) {_NAME}")
_BETWEEN_RE = re.compile(r",? (?:and|or) |, ")
_OPEN_ROW_RE = re.compile(
    r"\b(?:among(?:st)? (?:them|others)|others?|including|includes?|such as|like|besides|for example|e\.g|etc"
    r"|respectively|neither|not|no|alone|either)\b",
    re.IGNORECASE,
)
"""With such words a row may name only some of those that are meant, or none."""

_GOES_ON_RE = re.compile(
    r"(?:['’]s?)?(?:,? (?:and|or|as well as|along with|together with)\b"
    r"|, (?!(?:which|who|in|on|at|after|before|when|where)\b)| [a-z]+s? (?:and|or)\b)"
)
_WENT_BEFORE_RE = re.compile(r"(?:,|\band|\bor|\bof|\bbetween) $")


def lead_of(ground: Ground) -> str:
    """What introduces the list that a quote's paragraph is an item of; empty where it is of none."""
    found = listed(ground)
    return "" if found is None else found.lead


def last_of_lead(lead: str) -> str:
    """The last sentence of what introduces a list, which alone is of the list: `The warden shall:`."""
    return _SENTENCE_ENDS_RE.split(lead)[-1]


_SENTENCE_ENDS_RE = re.compile(r"(?<=[.;]) (?=[A-Z])")


def with_lead(ground: Ground) -> str:
    """A quote's sentence with what introduces the list that its paragraph is an item of."""
    return f"{lead_of(ground)} {ground.passage.sentence}".lstrip()


def _listed(paragraphs: Sequence[Paragraph], at: int) -> Listed | None:
    section = paragraphs[at].section
    roman = _is_roman(paragraphs, at)
    others: list[str] = []
    lead = ""
    for before in range(at - 1, max(at - _LONGEST, -1), -1):
        one = paragraphs[before]
        if one.section != section:
            return None
        mark = _MARK_RE.match(one.text)
        if mark is None or (roman and not _is_roman(paragraphs, before)):
            lead = one.text
            if not lead.rstrip().endswith(":"):
                return None
            if mark is not None:
                above = _listed(paragraphs, before)
                lead = lead if above is None else f"{above.lead} {lead}"
            break
        if _is_roman(paragraphs, before) == roman:
            others.insert(0, _bare(one))
    for one_at in range(at + 1, min(at + _LONGEST, len(paragraphs))):
        one = paragraphs[one_at]
        inner = _MARK_RE.match(one.text) is not None and one.section == section
        if not inner or (roman and not _is_roman(paragraphs, one_at)):
            break
        if _is_roman(paragraphs, one_at) == roman:
            others.append(_bare(one))
    return Listed(lead, _bare(paragraphs[at]), tuple(others)) if lead else None


def _bare(paragraph: Paragraph) -> str:
    return _MARK_RE.sub("", paragraph.text, count=1)


def _is_roman(paragraphs: Sequence[Paragraph], at: int) -> bool:
    """Whether a paragraph is marked `(ii)`, not `(b)`; an `(i)` is a letter behind an `(h)`."""
    mark = _MARK_RE.match(paragraphs[at].text)
    if mark is None or not set(mark["mark"]) <= set("ivx"):
        return False
    if mark["mark"] not in {"i", "v", "x"}:
        return True
    before = _MARK_RE.match(paragraphs[at - 1].text) if at else None
    return before is None or before["mark"] not in {"h", "u", "w"}
