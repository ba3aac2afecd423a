"""Where the words of meaning of a source stand, so that what is asked of all of it is looked up, not read anew."""

from collections.abc import Mapping
from collections.abc import Set as AbstractSet
from functools import lru_cache

from quizapp.core.anchoring import Index
from quizapp.core.checking.reading.words import meaning


@lru_cache(maxsize=8)
def concordance(index: Index) -> Mapping[str, AbstractSet[int]]:
    """To each word of meaning, as `content` gives them, the indexes of the paragraphs that have it."""
    found: dict[str, set[int]] = {}
    for token, places in index.paragraphs_with.items():
        if own := meaning(token):
            found.setdefault(own, set()).update(places)
    return found
