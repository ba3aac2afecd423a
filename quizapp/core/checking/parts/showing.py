"""Which words of the evidence a message shows for what it says of two parts of a key.

Only what a reader is shown to see for themselves that it is so; whether it is the rules decide.
"""

from collections.abc import Sequence
from typing import NamedTuple

from quizapp.core.checking.doubts.wording import coverage
from quizapp.core.checking.parts.placing import quotes_of, weighed
from quizapp.core.checking.reading.enumerating import lead_of, with_lead
from quizapp.core.checking.reading.evidence import Ground
from quizapp.core.checking.reading.excerpts import excerpt
from quizapp.core.checking.reading.kinship import is_kindred
from quizapp.core.checking.reading.phrasing import listed
from quizapp.core.checking.reading.words import content, plain


class Shown(NamedTuple):
    """An excerpt of the evidence, and where it stands."""

    words: str
    place: str

    def __str__(self) -> str:
        return f"“{self.words}” in {self.place}"


def telling(one: str, other: str, grounds: Sequence[Ground]) -> Ground:
    """The citation whose sentence, with what introduces it, has most of two things together."""

    def score(ground: Ground) -> tuple[float, float]:
        said = with_lead(ground)
        each = [coverage(plain(text), said) for text in (one, other)]
        return min(each) + sum(each), coverage(plain(one), ground.citation.quote)

    return max(grounds, key=score)


def shown(ground: Ground, about: str = "") -> Shown:
    """What a citation says, so much of its sentence as fits, around its quote or what it is shown for."""
    sentence = ground.passage.sentence
    return Shown(excerpt(sentence, about if about and about in sentence else ground.citation.quote), ground.place())


def shown_together(one: Ground, other: Ground) -> str:
    """What two citations say; of one sentence their quotes, and once what is the same."""
    quotes = one.citation.quote, other.citation.quote
    if one.passage.sentence == other.passage.sentence and one.place() == other.place() and quotes[0] != quotes[1]:
        return f"{listed(quotes)} in {one.place()}"
    first, second = shown(one), shown(other)
    return f"{first}" if first == second else f"{first}; {second}"


def told_of(steps: Sequence[str], grounds: Sequence[Ground], one: int, other: int) -> str:
    """The words of the evidence that tell of two steps, by their places among all: one sentence, or each its own."""
    texts = [plain(steps[at]) for at in (one, other)]
    both = telling(texts[0], texts[1], grounds)
    if all(coverage(text, both.passage.sentence) >= _MOST for text in texts):
        return f"{shown(both)}"
    quoted = quotes_of(weighed(steps), grounds)
    own = [quoted.get(at) or telling(text, text, grounds) for at, text in zip((one, other), texts, strict=True)]
    return shown_together(own[0], own[1])


_MOST = 0.6


def under(ground: Ground, home: str, item: str) -> str:
    """What a citation says of an item, with what it stands under where that speaks more of a home than it does."""
    own = content(plain(home)) - content(plain(item)) or content(plain(home))
    heads = (ground.passage.sentence, lead_of(ground), ground.section.partition(":")[2].strip())
    told = [sum(is_kindred(word, content(head)) for word in own) for head in heads]
    head = heads[told.index(max(told))]
    if head == ground.passage.sentence:
        return f"{shown(ground)}"
    word = next((word for word in plain(home).split() if content(word) and content(word) <= content(head)), "")
    return f"{shown(ground)}, which stands under “{excerpt(head, word)}”"
