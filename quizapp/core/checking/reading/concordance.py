"""Where the words of meaning of a source stand, so that what is asked of all of it is looked up, not read anew."""

from collections import defaultdict
from collections.abc import Iterator, Mapping, Sequence
from collections.abc import Set as AbstractSet
from functools import lru_cache

from quizapp.core.anchoring import Index
from quizapp.core.checking.reading.kinship import BEGINNING
from quizapp.core.checking.reading.senses import saying_same
from quizapp.core.checking.reading.words import meaning
from quizapp.core.sentences import sentence_spans
from quizapp.core.sources import Paragraph


@lru_cache(maxsize=8)
def concordance(index: Index) -> Mapping[str, AbstractSet[int]]:
    """To each word of meaning, as `content` gives them, the indexes of the paragraphs that have it."""
    found: dict[str, set[int]] = {}
    for token, places in index.paragraphs_with.items():
        if own := meaning(token):
            found.setdefault(own, set()).update(places)
    return found


def sentences_with(words: AbstractSet[str], index: Index) -> Iterator[tuple[Paragraph, str]]:
    """The sentences of the paragraphs that have any of some words of meaning, each with its paragraph, in order."""
    places = concordance(index)
    for at in sorted({at for word in words for at in places.get(word, ())}):
        paragraph = index.text.paragraphs[at]
        for start, end in sentence_spans(paragraph.text):
            yield paragraph, paragraph.text[start:end]


@lru_cache(maxsize=1 << 12)
def nearly_having(word: str, index: Index) -> AbstractSet[int]:
    """The indexes of the paragraphs that have a stem, in another form too, or by a word that says what it says."""
    places = concordance(index)
    alike = _by_beginning(index).get(word[:BEGINNING], ()) if len(word) >= BEGINNING else (word,)
    near = (other for other in (*alike, *saying_same(word)) if other in places)
    return frozenset[int]().union(*(places[other] for other in near))


@lru_cache(maxsize=8)
def _by_beginning(index: Index) -> Mapping[str, Sequence[str]]:
    """The words of a concordance that are long enough to begin alike, by how they begin."""
    found: defaultdict[str, list[str]] = defaultdict(list)
    for word in concordance(index):
        found[word[:BEGINNING]].append(word)
    return found
