"""Whom of those that items are sorted under a passage gives as the one who says an item: HRW, not whom it speaks of."""

import re
from collections.abc import Iterator, Mapping, Sequence

from quizapp.core.checking.lexicons.voices import SAYING_ON, SPEAK, SPEAKING
from quizapp.core.checking.reading.evidence import Ground
from quizapp.core.checking.reading.names import Holdings, names
from quizapp.core.checking.reading.voicing import named_voices
from quizapp.core.checking.reading.words import content
from quizapp.core.seldom import Seldom

_SAY = "|".join((*SPEAKING, *SPEAK, "makes?", "made", "gives?", "gave"))
_BY_SPEAKER_RE = Seldom(
    rf"\b(?:speakers?|by whom|whose (?:claim|word|view|account|statement|figure)s?|who (?:\w+ )?(?:{_SAY})"
    rf"|(?:those|ones?|sides?|part(?:y|ies)|bod(?:y|ies)|group|person|people) (?:who|that|which) (?:{_SAY})"
    r"|to wh(?:om|ich) (?:\w+ ){1,4}?(?:attribut|credit|ascrib)(?:es|ed|s)"
    r"|(?:is|are) (?:attributed|credited|ascribed) to)\b",
    re.IGNORECASE,
)
_SAYING_RE = re.compile(rf",? (?:{'|'.join(SAYING_ON)})(?: that)? ")


def sorts_by_speaker(stem: str) -> bool:
    """Whether a stem asks to put what is said with whoever says it."""
    return _BY_SPEAKER_RE.search(stem) is not None


def credited(ground: Ground, homes: Sequence[str], terms: Mapping[str, str]) -> frozenset[int] | None:
    """Which of the homes, by their index, a quote's sentence has as its speaker; None where it names no speaker."""
    spoken = list(_speakers(ground))
    if not spoken:
        return None
    held = [Holdings([text], terms) for text in spoken]
    return frozenset(
        at for at, home in enumerate(homes) if any(_is(home, *one) for one in zip(spoken, held, strict=True))
    )


def is_unheard(home: str, grounds: Sequence[Ground], terms: Mapping[str, str]) -> bool:
    """Whether a home is somebody whom neither the quotes' paragraphs nor their sources' records name."""
    held = Holdings([text for one in grounds for text in (one.passage.text, one.before, one.record)], terms)
    named = names(home)
    return bool(named) and all(ground.whole for ground in grounds) and all(held.missing(name) for name in named)


def voice_in(ground: Ground) -> str:
    """The first speaker of a quote's sentence, as written."""
    return next(_speakers(ground))


def _speakers(ground: Ground) -> Iterator[str]:
    """Every speaker of a quote's sentence that is named, or that a `saying` before the quote goes back to."""
    sentence, (low, _) = ground.passage.sentence, ground.passage.quote
    yield from (voice.text for voice in named_voices(sentence))
    if "ing" in sentence:
        start = ground.passage.text.find(sentence)
        yield from (sentence[: one.start()] for one in _SAYING_RE.finditer(sentence) if start + one.start() <= low)


def _is(home: str, speaker: str, held: Holdings) -> bool:
    named = names(home)
    if named:
        return not any(held.missing(name) for name in named)
    return bool(content(home)) and content(home) <= content(speaker)
