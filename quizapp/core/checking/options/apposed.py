"""Whether a sentence tells who a name is in the words of an option: `Ada Quill, the engineer of the dam`."""

import re
from collections.abc import Iterator

from quizapp.core.checking.options.levelling import levelled, own_roots, roots_of
from quizapp.core.checking.reading.bare_words import bare_words
from quizapp.core.checking.reading.names import names
from quizapp.core.checking.reading.words import ARTICLE_RE, SMALL


def is_apposed(name: str, called: str, sentence: str) -> bool:
    """Whether what stands behind a name between commas, or before it as its title, is what an option says."""
    told = own_roots(called)
    if told is not None and not told <= roots_of(sentence):
        return False
    named = names(name)
    if not named or (len(names(called)) and set(bare_words(called)) <= _named(called)):
        return False
    wanted = sorted(_telling(called))
    return len(wanted) >= _FEW and any(sorted(_telling(text)) == wanted for text in _told_of(name, sentence))


_FEW = 2


def _named(text: str) -> set[str]:
    return {word for name in names(text) for word in bare_words(name.text)} | SMALL


def _told_of(name: str, sentence: str) -> Iterator[str]:
    bare = ARTICLE_RE.sub("", name).strip(" .")
    at = sentence.find(bare)
    if at < 0:
        return
    behind = _BEHIND_RE.match(sentence, at + len(bare))
    if behind is not None:
        yield behind[1]
    before = sentence[:at].split()
    for count in (2, 3):
        if len(before) >= count:
            yield " ".join(before[-count:])


_BEHIND_RE = re.compile(r"(?:,| \(|–| –) ?([^,;.()]+)(?=[,;.)]|$)")


def _telling(text: str) -> list[str]:
    return [word for word in levelled(text, (), governments=False, literal=True) if word not in SMALL and word != ","]
