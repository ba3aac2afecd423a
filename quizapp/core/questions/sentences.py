"""Cutting a paragraph into sentences, for marking them. Places only; what a sentence says is not looked at."""

import re

ABBREVIATIONS = frozenset({
    "mr", "mrs", "ms", "dr", "prof", "sr", "jr", "st", "gen", "col", "lt", "sgt", "maj", "capt", "hon", "rev", "gov",
    "sen", "rep", "no", "nos", "art", "arts", "para", "paras", "sec", "ch", "fig", "vol", "ed", "eds", "p", "pp", "cf",
    "vs", "v", "ca", "approx", "e.g", "i.e", "viz", "al", "jan", "feb", "mar", "apr", "jun", "jul", "aug", "sep",
    "sept", "oct", "nov", "dec", "op", "cit", "ibid", "res", "doc",
})  # fmt: skip
"""Words whose point ends no sentence, whatever follows."""

_END_RE = re.compile(r"(?P<mark>[.!?…؟۔]+|[。！？]+)(?P<close>[\"'”’»)\]]*)(?P<gap>\s+|$|(?<=[。！？])(?=\S))")
_OPENING = "\"'“‘«([¿¡"


def sentences(text: str) -> tuple[tuple[int, int], ...]:
    """The sentences of a text as (start, end), without the white space between them; together they hold every word."""
    found: list[tuple[int, int]] = []
    start = len(text) - len(text.lstrip())
    for match in _END_RE.finditer(text):
        end = match.end("close")
        if match.end() >= len(text.rstrip()) or not _ends(text, start, match):
            continue
        found.append((start, end))
        start = match.end()
    last = len(text.rstrip())
    if start < last:
        found.append((start, last))
    return tuple(found)


def _ends(text: str, start: int, match: re.Match[str]) -> bool:
    """Whether a mark ends a sentence: what follows must begin one, and a point must not belong to its word."""
    following = text[match.end() :].lstrip(_OPENING)[:1]
    if following.islower():
        return False
    if match["mark"] != ".":
        return True
    word = re.split(r"[\s(\[\"“]", text[start : match.start()])[-1]
    if word.casefold() in ABBREVIATIONS:
        return False
    # An initial (`J. Smith`) or initials (`U.N. officials`): the latter may end a sentence, the former never does.
    return not re.fullmatch(r"[^\W\d_]", word) and not (
        re.fullmatch(r"(?:[^\W\d_]\.)+[^\W\d_]", word) and following.isdigit()
    )
