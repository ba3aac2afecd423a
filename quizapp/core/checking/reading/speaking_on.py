"""Who goes on to say what is quoted, of what they do: `Orsk began to dig, saying that it must`."""

from quizapp.core.checking.lexicons.voices import BODIES, REPORTERS, SAYING_ON
from quizapp.core.checking.reading.evidence import Ground
from quizapp.core.checking.reading.names import names
from quizapp.core.checking.reading.voicing import named_voices
from quizapp.core.dates import MONTHS
from quizapp.core.folding import tokens
from quizapp.core.seldom import Seldom

GOING_ON_RE = Seldom(rf"[,”\"] (?:{'|'.join(SAYING_ON)})\b")
_NAMELESS = REPORTERS | frozenset({"it", "he", "she", "they", "who", "which", "that"})
"""With such a word before it, another than whoever is named may go on to speak."""


def going_on(ground: Ground) -> str:
    """What stands before a quoted `saying that`, of whoever goes on to say it; empty where nobody plainly does."""
    sentence = ground.passage.sentence
    match = GOING_ON_RE.search(sentence) if "ing" in sentence else None
    if match is None or named_voices(sentence) or len(ground.passage.sentences) > 1:
        return ""
    before = sentence[: match.start()]
    reached = ground.passage.text.find(sentence) + match.end() < ground.passage.quote[1]
    return before if reached and _NAMELESS.isdisjoint(tokens(before)) and first_named(before) else ""


def first_named(text: str) -> str:
    """The first name of a text that is no month, with the body that it names: `Tavrian government`."""
    first = next((one for one in names(text) if one.text.casefold() not in MONTHS), None)
    if first is None:
        return ""
    behind = text[first.start + len(first.text) :].split(maxsplit=1)[:1]
    return f"{first.text} {behind[0]}" if behind and behind[0] in BODIES else first.text
