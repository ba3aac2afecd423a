"""Whether an option and an item of a list say the same in other words: by phrases, figures, and what neither denies.

And whether two options are things of two kinds, so that only one of them is of the kind that a stem asks for.
"""

import re

from quizapp.core.checking.figures.bearing import same_value
from quizapp.core.checking.lexicons.classes import CLASSES
from quizapp.core.checking.reading.denials import by_word, said_words
from quizapp.core.checking.reading.rephrasing import agreeing
from quizapp.core.checking.reading.senses import contrary_words
from quizapp.core.checking.reading.words import content, meaning, meanings
from quizapp.core.folding import tokens
from quizapp.core.quantities import quantities
from quizapp.core.seldom import Seldom

_LIGHT_LIST = """
make help let get give bring cause put keep do want try take use aim seek people thing achieve accomplish attain intend
away place site building spot force compel population inhabitant resident civilian local
"""
LIGHT = meanings(_LIGHT_LIST.split())
"""What an option may begin with, or put for another such word, and tells nothing."""


def phrased(text: str, told: str) -> frozenset[str]:
    """The words of a text that are of phrases for which what is told has others: `scare them` for `instill terror`."""
    found = (content(one.written) for one in agreeing(text, told))
    return frozenset[str]().union(*(words for words in found if not words <= LIGHT))


def as_won(text: str) -> str:
    """A text where who frightens others into defeat wins, and who wins the war does."""
    return _WAR_RE.sub(r"\1", _DEFEAT_RE.sub("to win", text))


_DEFEAT_RE = Seldom(
    r"\binto (?:defeat|submission|surrender(?:ing)?|giving (?:up|in)|yielding|capitulat(?:ing|ion))\b", re.IGNORECASE
)
_WAR_RE = Seldom(r"\b(w[io]n(?:ning)?) (?:the|a|this|their) (?:war|battle|fight|conflict|campaign)\b", re.IGNORECASE)


def agrees(text: str, told: str) -> bool:
    """Whether nothing in a text is denied, opposed or counted otherwise in what is told."""
    ways, figures = by_word(said_words(told)), quantities(told)
    return (
        (_KEEPS_OFF_RE.search(text) is None) == (_KEEPS_OFF_RE.search(told) is None)
        and OF_ALL.intersection(tokens(text)) <= set(tokens(told))
        and contrary_words(content(text), content(told)) is None
        and all(one.denied in ways.get(one.word, {False}) for one in said_words(text))
        and all(any(same_value(one, other) for other in figures) for one in quantities(text))
    )


def is_only_told_of(text: str, told: str) -> bool:
    """Whether a text does to a thing what is told only as done to it: `broke the lock`, of a `broken lock`."""
    for did in _DID_RE.finditer(text):
        verb, thing = meaning(did["verb"].casefold()), meaning(did["thing"].casefold())
        ways = [pair for pair in _PAIR_RE.finditer(told) if verb and meaning(pair[2].casefold()) == thing]
        of_it = [pair for pair in ways if meaning(pair[1].casefold()) == verb]
        elsewhere = [word for word in tokens(told) if meaning(word) == verb]
        if of_it and len(elsewhere) == len(of_it):
            return True
    return False


_DID_RE = Seldom(r"\b(?P<verb>[a-z]{3,}) (?:the|an?|its|their|his|her) (?P<thing>[a-z]{3,})\b", re.IGNORECASE)
_PAIR_RE = re.compile(r"\b(?=([a-z]{3,}) ([a-z]{3,})\b)")


OF_ALL = frozenset({"all", "every", "only", "none", "always", "never", "entirely", "exclusively", "solely"})
"""`They are all captains` is not said by `captains and clerks`."""

_KEEPS_OFF_RE = Seldom(
    r"\b(?:keep|kept|hold|held|ward|shut|lock|stay)\w*"
    r" (?:[\w’'-]+ ){0,5}?(?:out|off|away|back|at bay)\b",
    re.IGNORECASE,
)
"""`Keep the troops out of the town` is not `help the troops to take it`, in whatever words."""


def are_of_two_kinds(one: str, other: str, asked: str) -> bool:
    """Whether a stem asks for a thing of a kind, and two names end in what each is: `Selm River`, `Selm Desert`."""
    kinds = [{meaning(word) for word in tokens(text)[-1:] if word in CLASSES} for text in (one, other)]
    return bool(kinds[0] and kinds[1]) and kinds[0] != kinds[1] and _NAMED_KIND_RE.search(asked) is not None


OF_A_KIND_RE = re.compile(
    r"\b(?:which|what) (?!of\b|is\b|are\b|was\b|were\b|do\b|does\b|did\b|may\b)[a-z]", re.IGNORECASE
)
_NAMED_KIND_RE = re.compile(rf"{OF_A_KIND_RE.pattern}|\bname of (?:the|a|an) [a-z]", re.IGNORECASE)
