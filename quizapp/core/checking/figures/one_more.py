"""What a sentence counts as one and so many others: `the reeve and four other elders`, of whom there are five."""

import re
from collections.abc import Iterator

from quizapp.core.checking.reading.words import content
from quizapp.core.folding import tokens
from quizapp.core.quantities import Quantity, quantities

_OTHERS = frozenset({"other", "others", "further", "more", "additional", "fellow"})
_AND_OTHERS_RE = re.compile(
    r"\b(?:the|an?|one|its|his|her|their) (?P<one>[\w’'-]+(?: [\w’'-]+)?),? (?:and|plus|with|together with|as well as)"
    r" (?P<many>[\w’'-]+) (?:other|further|more|additional|fellow)s?\b(?: [\w’'-]+)?"
)
_BESIDE_RE = re.compile(
    r"\b(?:besides|beside|apart from|aside|excluding|except|without|not counting|else|under|with|alongside"
    r"|join\w*|assist\w*)\b",
    re.IGNORECASE,
)
_INCLUDED_RE = re.compile(
    r"\b(?:too|also|as well|includ\w+|count(?:ed|ing)? in|in all|altogether|in total|whole|counting)\b", re.IGNORECASE
)


def one_and_others(asked: str, sentence: str) -> Iterator[tuple[Quantity, str]]:
    """How many others a sentence has beside one, where a stem asks for all of them, and its words for them.

    A stem that has the one, and does not say that it counts too, asks for the others.
    """
    if _OTHERS.isdisjoint(tokens(sentence)) or not _OTHERS.isdisjoint(tokens(asked)) or _BESIDE_RE.search(asked):
        return
    for match in _AND_OTHERS_RE.finditer(sentence):
        counted = quantities(match["many"])
        if len(counted) == 1 and (content(match["one"]).isdisjoint(content(asked)) or _INCLUDED_RE.search(asked)):
            yield counted[0], match[0]
