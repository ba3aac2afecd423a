"""Cutting a paragraph into sentences: by its marks, minding abbreviations and initials."""

import re
from functools import lru_cache

# A run of marks is tried once, from its first sign and without giving any back, so that a long one takes no longer.
_END_RE = re.compile(
    r"(?:(?<![.!?…])[.!?…]++[\"'”’»)\]]*+|(?<![؟۔])[。！？؟۔]++)(?:\[\d+\])*+(?=\s+[^\sa-z§])|[。！？]"
)
_MARK_RE = re.compile(r"[.!?…。！？؟۔]")
"""What an end begins with; found much faster than by the whole pattern."""

_ABBREVIATIONS_LIST = """
mr mrs ms dr prof fr st sr jr gen col lt sgt capt rev hon pres gov sen rep vs etc no nos art arts para paras fig figs
vol ed eds approx inc ltd co corp dept est ca cf al e.g i.e u.s u.k u.n jan feb mar apr jun jul aug sep sept oct nov
dec
"""
_ABBREVIATIONS = frozenset(_ABBREVIATIONS_LIST.split())
_LAST_WORD_RE = re.compile(r"[\w.]+$")


@lru_cache(maxsize=1 << 12)
def sentence_spans(paragraph: str) -> tuple[tuple[int, int], ...]:
    """The places (start, end) of the sentences of a paragraph, in order; together they leave out only white space."""
    spans: list[tuple[int, int]] = []
    start = looked_at = 0
    for mark in _MARK_RE.finditer(paragraph):
        if mark.start() < looked_at or (match := _END_RE.match(paragraph, mark.start())) is None:
            continue
        looked_at = match.end()
        if looked_at <= start or _abbreviated(paragraph, match):
            continue
        spans.append((start, match.end()))
        start = _skip_space(paragraph, match.end())
    if paragraph[start:].strip():
        spans.append((start, len(paragraph.rstrip())))
    return tuple(spans)


def sentences(paragraph: str) -> tuple[str, ...]:
    """The sentences of a paragraph."""
    return tuple(paragraph[start:end] for start, end in sentence_spans(paragraph))


def _abbreviated(paragraph: str, match: re.Match[str]) -> bool:
    if not match[0].startswith(".") or match[0].startswith(".."):
        return False
    before = _LAST_WORD_RE.search(paragraph, max(0, match.start() - 12), match.start())
    if before is None:
        return False
    word = before[0].casefold()
    # `1.` and `(a).` at the beginning of a legal paragraph number it; a capital letter alone is an initial,
    # and a letter behind a bracket a word cut short (`(r. 1368-98)`).
    initial = len(word) == 1 and (before[0].isupper() or paragraph.endswith("(", 0, before.start()))
    return word in _ABBREVIATIONS or initial or (word.isdigit() and before.start() == 0)


def _skip_space(paragraph: str, place: int) -> int:
    while place < len(paragraph) and paragraph[place].isspace():
        place += 1
    return place
