"""Two things that a key puts together: a prompt and its answer, a group and its item, a gap and its filling."""

import re
from dataclasses import dataclass
from functools import lru_cache

from quizapp.core.checking.reading.words import SMALL, kin, plain, stem
from quizapp.core.findings import Step
from quizapp.core.folding import spans, tokens
from quizapp.core.quantities import quantities
from quizapp.core.questions.categorise import Categorise
from quizapp.core.questions.cloze import GAP_RE, Cloze
from quizapp.core.questions.matching import Matching
from quizapp.core.sentences import sentences

Words = tuple[tuple[str, int], ...]
"""Words as they are compared, and where each begins; a figure is its value, however written."""


@dataclass(frozen=True, slots=True)
class Link:
    """Two things that a key puts together: a prompt and its answer, a gap's surroundings and its filling."""

    one: frozenset[str]
    other: frozenset[str]
    path: tuple[Step, ...]
    shown: tuple[str, str]


def links_of(question: Matching | Cloze | Categorise) -> list[Link]:
    """What a key puts together: a prompt with its answer, a group with each item, a gap with its filling."""
    if isinstance(question, Matching):
        return [
            Link(keys(_NO_SUCH_RE.sub("", pair.prompt)), keys(pair.answer), ("pairs", at), (pair.prompt, pair.answer))
            for at, pair in enumerate(question.pairs)
        ]
    if isinstance(question, Categorise):
        return [
            Link(keys(group.name), keys(item), ("groups", group.name, at), (group.name, item))
            for group in question.groups
            for at, item in enumerate(group.items)
        ]
    return [
        Link(_around(text, gap.name), keys(filled), ("blanks", gap.name, "answer"), (_shown(text, gap.name), filled))
        for text in (question.text,)
        for gap in question.blanks
        if (filled := filling(gap.asks))
    ]


_NO_SUCH_RE = re.compile(
    r"(?<=\w),? (?:(?:who|which|that) (?:is|are|was|were) (?:no|not|neither|never)|other than|except|not)\b.*$",
    re.IGNORECASE,
)
"""What a prompt says that it is not: `a bailiff who is no reeve`."""


def filling(asks: object) -> str:
    """What fills a gap, as it is written; empty where it has no one answer."""
    answer = getattr(asks, "answer", None)
    return "" if answer is None else f"{answer:.12g}" if isinstance(answer, int | float) else str(answer)


def _beside(text: str, gap: str) -> tuple[str, str]:
    """What stands before a gap and behind it in its own sentence."""
    written = f"{{{gap}}}"
    before, _, after = next((one for one in sentences(text) if written in one), text).partition(written)
    return before, after


def _around(text: str, gap: str) -> frozenset[str]:
    """The words next to a gap: up to the neighbouring gaps and the nearest comma or `and`, a few on either side."""
    before, after = _beside(text, gap)
    left = _PART_RE.split(GAP_RE.split(before)[-1])[-1].split()[-_SIDE:]
    right = _PART_RE.split(GAP_RE.split(after)[0])[0].split()[:_SIDE]
    return keys(" ".join([*left, "·", *right]))


def _shown(text: str, gap: str) -> str:
    """A gap as a message shows it: `mills of … by the`."""
    before, after = _beside(text, gap)
    lead, tail = GAP_RE.split(before)[-1].split(), GAP_RE.split(after)[0].split()[:_BESIDE]
    while tail and tail[-1] in SMALL:
        del tail[-1]
    most = _BESIDE
    while most < len(lead) and SMALL.issuperset(tokens(" ".join([*lead[-most:], *tail]))):
        most += 1  # `of the …` tells nothing
    return " ".join([*lead[-most:], "…", *tail]).strip(" .,;:")


_BESIDE = 2
_SIDE = 3
_PART_RE = re.compile(r"[,;:()—–]|\b(?:and|but|or|while|whereas)\b")


def keys(text: str) -> frozenset[str]:
    """The words and figures of a text as they are compared."""
    return frozenset(word for word, _ in placed_words(plain(text)))


@lru_cache(maxsize=1 << 11)
def placed_words(text: str) -> Words:
    """The words and figures of a text, small words left out, each with its place."""
    found = [
        (f"#{one.low}-{one.high}{one.unit if one.kind == 'percent' else ''}", one.start, one.end)
        for one in quantities(text)
    ]
    taken = [(start, end) for _, start, end in found]
    for token in spans(text):
        inside = any(start < token.end and token.start < end for start, end in taken)
        if not inside and token.text not in SMALL:
            found.append((kin(stem(token.text)), token.start, token.end))
    return tuple((word, start) for word, start, _ in sorted(found, key=lambda one: one[1]))
