"""Whether one sentence of a source leads on from another, so that both are read together: `She is 40`, `The guild`.

What is asked may then be said in the one, and of whom or what in the other.
"""

import re

from quizapp.core.checking.lexicons.voices import SPEAKING
from quizapp.core.checking.reading.evidence import Ground
from quizapp.core.checking.reading.words import ARTICLE_RE, content

_PRONOUNS = "they|them|these|those|it|this|that|he|him|she|his|her|their|its|such|both"
_POINTING_RE = re.compile(
    r"\W*(?:\w+ing\b|the [\w-]+-old\b|(?:(?:(?:the )?other|another|one|each|most|many|some|none|all) of |among |of |to "
    rf"|for |with |in |by |from |after |at |on |under |over )?(?:{_PRONOUNS})\b)",
    re.IGNORECASE,
)
_THE_RE = re.compile(r"\W*The ((?:[\w'’-]+ )?[\w'’-]+)")


def _points_back(sentence: str, before: str = "") -> bool:
    """Whether a sentence begins with a word for what another names: `It was sold`, `The guild`, of `the Moth Guild`."""
    if _POINTING_RE.match(sentence) is not None:
        return True
    match = _THE_RE.match(sentence) if before else None
    return match is not None and not content(match[1]).isdisjoint(content(before))


def leads_on(ground: Ground, sentence: str) -> bool:
    """Whether, of a quote's sentence and another of its paragraph, the later begins with what the earlier names."""
    places = _places(ground, sentence)
    if places is None:
        return False
    other, quoted = places
    own = ground.passage.sentence
    first, last = (own, sentence) if quoted < other else (sentence, own)
    return abs(other - quoted) <= _FAR and _points_back(last, first)


def stands_beside(ground: Ground, sentence: str) -> bool:
    """Whether a sentence is a quote's own, or the one before it or behind it."""
    if sentence in ground.passage.sentence or (not ground.passage.lead and ground.before.endswith(sentence)):
        return True
    places = _places(ground, sentence)
    return places is not None and abs(places[0] - places[1]) <= 1


def says_what_is_quoted(text: str, ground: Ground) -> bool:
    """Whether a quote begins right behind the one who says it: `the ferrymen’s guild said that`."""
    lead = _WHAT_RE.sub("", ground.passage.lead.rstrip()).rstrip()
    said = _SAYS_RE.search(lead)
    who = ARTICLE_RE.sub("", text).casefold().strip(" .")
    return said is not None and bool(who) and lead[: said.start()].casefold().endswith(f" {who}")


_WHAT_RE = re.compile(r"(?<= that) (?:the|an?|its|their|his|her)$")
_SAYS_RE = re.compile(rf"(?: has| have| had)? (?:{'|'.join(SPEAKING)})(?: [\w’'-]+){{0,2}}? that$")

_FAR = 3
"""What so many sentences back is named is seldom pointed to."""


def _places(ground: Ground, sentence: str) -> tuple[int, int] | None:
    """The places of a sentence and of the quoted one that is nearest to it; None where it is of another paragraph."""
    passage = ground.passage
    at = next((at for at, (start, end) in enumerate(passage.spans) if passage.text[start:end] == sentence), None)
    if at is None or not passage.quoted:
        return None
    return at, min(passage.quoted, key=lambda one: abs(one - at))
