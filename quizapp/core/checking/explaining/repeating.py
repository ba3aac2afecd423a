"""What a sentence of an explanation has that the one it repeats has not: next to nothing, where it is to be wrong.

An explanation may add what it will. Where all that it says, a figure or a name apart, is what a sentence of the source
says, it is that sentence told again, and the figure or the name is held to it.
"""

import re
from collections import Counter
from collections.abc import Iterator, Sequence
from dataclasses import replace

from quizapp.core.anchoring import Anchor
from quizapp.core.checking.figures.bearing import same_value
from quizapp.core.checking.lexicons.polarity import DENYING, SLIGHT, VEILED
from quizapp.core.checking.reading.concordance import concordance
from quizapp.core.checking.reading.evidence import Ground
from quizapp.core.checking.reading.names import names
from quizapp.core.checking.reading.senses import is_near, nearly_said
from quizapp.core.checking.reading.words import content
from quizapp.core.folding import tokens
from quizapp.core.quantities import Quantity, quantities
from quizapp.core.sentences import sentence_spans

FEWEST = 2
"""So many words, names and figures must a sentence share with the one that it repeats."""


def repeats(core: str, sentence: str, besides: str = "") -> bool:
    """Whether all words of a text are a sentence's, names, figures and what stands `besides` left aside."""
    core = _RESUMING_RE.sub(" ", core)
    words, own, told = set(tokens(core)), bare(core) - content(besides), content(sentence)
    said = {word for word in own if is_near(word, told)}
    figures = len(shared_figures(core, sentence)) + _has_date_in_part(core, sentence)
    if not own - said <= _LOOSE or not said or not _ADDING.isdisjoint(words):
        return False
    named = any(content(one.text) & told for one in names(core))
    return len(said) + figures + named >= FEWEST and words & _RELATING <= set(tokens(sentence))


_RESUMING_RE = re.compile(
    r"\b(?:the|these|those) (?:two|three|four|five|six) [a-z]+|\bboth (?:of them|[a-z]+s)\b|\bthe same\b", re.IGNORECASE
)
"""`The two countries` are those that were named; how many they are, and what, is no part of what is told of them."""


def is_cut_from(core: str, sentence: str) -> bool:
    """Whether a text is a sentence, word after word, that some words are left out of which bound and deny nothing."""
    there = iter(tokens(sentence))
    left_out: set[str] = set()
    for word in tokens(core):
        for other in there:
            if other == word:
                break
            left_out.add(other)
        else:
            return False
    return left_out.isdisjoint(_BOUNDING)


_BOUNDING_WORDS = "all every each most many some few several half part only if may might"
_BOUNDING = DENYING | VEILED | frozenset(_BOUNDING_WORDS.split())


def other_figures(core: str, sentence: str) -> list[Quantity]:
    """The figures of a text that a sentence has not."""
    core = _RESUMING_RE.sub(" ", core)
    shared = shared_figures(core, sentence)
    return [one for one in quantities(core) if one not in shared]


def shared_figures(core: str, sentence: str) -> list[Quantity]:
    """The figures of a text that a sentence has too."""
    there = quantities(sentence)
    return [one for one in quantities(core) if any(_is_one(one, other) for other in there)]


def _is_one(one: Quantity, other: Quantity) -> bool:
    return one.kind == other.kind and one.date == other.date and same_value(one, other)


def _has_date_in_part(core: str, sentence: str) -> bool:
    """Whether a text has a date of a sentence but for its year, or for its month."""
    told = [one.date for one in quantities(sentence) if one.date is not None and one.date.month]
    own = [one.date for one in quantities(core) if one.date is not None and one.date.month]
    return any((one.month == other.month) != (one.year == other.year) for one in own for other in told)


def bare(core: str) -> frozenset[str]:
    """The words of meaning of a text, without those of its names and of its figures."""
    own = content(core).difference(*(content(one.text) for one in names(core)))
    return own.difference(*(content(core[one.start : one.end]) for one in quantities(core)))


_LOOSE = SLIGHT | content("longer rise rises fall falls exactly due day year")
"""Words beside a figure, or for the thing spoken of, that make no other statement of it."""

_ADDING_LIST = """
too later earlier again afterwards previously once originally other others another remaining rest still either already
yet
"""
_ADDING = frozenset(_ADDING_LIST.split())
"""With these a sentence tells of another time, or of another thing, than the one whose words it has."""

_RELATING = frozenset({"before", "after", "during", "without", "outside", "within", "until", "unless", "except"})
"""What stands behind these is another case where the sentence has none of them: `given before the leave`."""


def another_ground(core: str, grounds: Sequence[Ground]) -> Ground | None:
    """The sentence of a source cited that has nearly all of a text, if it is one alone and no quote has as much."""
    own = content(core)
    if len(own) < _LONG:
        return None
    least = max(len(own) - 1, _LONG, *(nearly_said(own, one.passage.sentence) + 1 for one in grounds))
    found = list(_with_so_many(own, least, grounds))
    most = max((shared for shared, _ in found), default=0)
    best = [one for shared, one in found if shared == most]
    return best[0] if len(best) == 1 else None


_LONG = 3


def _with_so_many(own: frozenset[str], least: int, grounds: Sequence[Ground]) -> Iterator[tuple[int, Ground]]:
    for ground in {id(one.index): one for one in grounds}.values():
        if ground.index is None:
            continue
        where = concordance(ground.index)
        having = Counter(at for word in own for at in where.get(word, ()))
        for at, count in having.items():
            if count + 1 < least:
                continue
            paragraph = ground.index.text.paragraphs[at]
            for start, end in sentence_spans(paragraph.text):
                shared = nearly_said(own, paragraph.text[start:end])
                if shared >= least:
                    yield shared, _quoting(ground, Anchor(paragraph, start, end))


def _quoting(ground: Ground, place: Anchor) -> Ground:
    """The citation of a sentence of the same source, whole."""
    paragraph = place.paragraph
    return Ground(
        citation=replace(
            ground.citation,
            section=paragraph.section,
            paragraph=paragraph.within if paragraph.section else paragraph.number,
            quote=place.quote,
            prefix="",
            suffix="",
        ),
        path=ground.path,
        source=ground.source,
        index=ground.index,
        sought=place,
        prints=None,
    )
