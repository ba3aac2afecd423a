"""Another thing that the passage names: what an answer may be that is wrong and yet of the passage's words.

A passage that names what is asked for and something else (`queues` beside `stacks`) tells that the other is not it,
unless it may be another name for the same: beside it, in brackets, after `or`, or taken up again by `the`.
"""

import re
from collections.abc import Iterator, Sequence

from quizapp.core.questions.answer_words import ARTICLES, FILLERS, TURNS
from quizapp.core.questions.persons import TITLES, is_person
from quizapp.core.questions.word_forms import stem, synonyms

_ASKING_RE = re.compile(r"\b(?:who|whom|which|whose|what|where|name the)\b", re.IGNORECASE)
_ASKING_FOR_MORE_RE = re.compile(
    r"^\W*(?:why|how|when|define|describe|explain|give|compare|name (?:one|a|an|two|any|some))\b"
    r"|\b(?:mean|meant|definition|an? example|happen\w*|difference|purpose|reason|caused?|effect|function|role|one of"
    r"|do wrong|says?|said|think|advantage|idea|any)\b|\b(?:do|does|did|done)\b\W*$",
    re.IGNORECASE,
)
_WORD_RE = re.compile(r"[^\W_]+(?:['’][^\W_]+)?")
_AGAIN = frozenset({
    "or", "called", "named", "known", "alias", "formerly", "aka", "is", "are", "was", "were", "as", "means", "meaning",
    "namely", "for", "symbol", "such", "like", "including", "of", "a",
})  # fmt: skip
_WHERE = frozenset({"in", "at", "near", "of", "on", "from", "by"})
_DEFINITE = frozenset({"the", "this", "that", "its", "their", "his", "her", "these", "those", "such", "it"})


def rival(question: str, accepted: Sequence[str], passages: Sequence[str], response: str) -> bool:
    """Whether a response is another name, or another single thing, in the passage, and cannot be the answer."""
    asked = {stem(word.casefold()) for word in _words(question)}
    mine = _told(response, asked)
    if not 1 <= len(mine) <= 3 or any(word.casefold() in TURNS or not word.isalpha() for word in mine):
        return False
    if _ASKING_RE.search(question) is None or _ASKING_FOR_MORE_RE.search(question):
        return False
    parts = [part for text in accepted for part in _PART_RE.split(text) if part.strip()]
    wanted = [words for part in parts if (words := _told(part, asked))]
    if any(_kin(one.casefold(), other.casefold()) for one in mine for words in wanted for other in words):
        return False
    inner = [word.casefold() for word in _words(response)]
    first, last = inner.index(mine[0].casefold()), len(inner) - inner[::-1].index(mine[-1].casefold())
    if set(inner[:first]) - FILLERS or set(inner[first:]) & (FILLERS - ARTICLES) or len(mine) != last - first:
        return False  # `the war between the states` is more than the states
    person = any(is_person(question, text) for text in accepted)
    for passage in passages:
        words = list(_pieces(passage))
        places = _places(words, mine)
        keys = [place for one in wanted for place in _places(words, one)]
        if places and keys and all(_apart(words, place, keys, person) for place in places):
            return True
    return False


_PART_RE = re.compile(r"[,;]|\band\b", re.IGNORECASE)


def _told(text: str, asked: set[str]) -> list[str]:
    """The words of a text without small words at its ends and without those that the question says."""
    words = [word for word in _words(text) if word.casefold() not in FILLERS]
    return [word for word in words if stem(word.casefold()) not in asked] or words


def _kin(one: str, other: str) -> bool:
    """Whether a word of the passage is a form of a word of the key, or as good as one."""
    first, second = stem(one), stem(other)
    return first == second or (len(first) > 4 and first[:5] == second[:5]) or synonyms(first, second)


def _words(text: str) -> list[str]:
    return _WORD_RE.findall(text)


def _pieces(text: str) -> Iterator[str]:
    """Words and the signs between them that part clauses or add a name; the stop of an initial is none."""
    text = re.sub(r"(?<=\b[A-Z])\.", "", text)
    return (match[0] for match in re.finditer(r"[^\W_]+(?:['’][^\W_]+)?|[,;:.()—–]", text))


def _places(words: Sequence[str], wanted: Sequence[str]) -> list[tuple[int, int]]:
    """Where these words stand in a row, in whatever form and case, as first and after the last."""
    if not wanted:
        return []
    roots = [stem(word.casefold()) for word in wanted]
    return [
        (at, at + len(roots))
        for at in range(len(words) - len(roots) + 1)
        if [stem(word.casefold()) for word in words[at : at + len(roots)]] == roots
    ]


def _apart(words: Sequence[str], place: tuple[int, int], keys: Sequence[tuple[int, int]], person: bool) -> bool:
    """Whether what stands at `place` is named apart from every accepted answer, and takes none of them up again."""
    definite = any(_definite(words, key) for key in keys)
    return all(_two_things(words, place, key, definite=definite, person=person) for key in keys)


def _two_things(
    words: Sequence[str], place: tuple[int, int], key: tuple[int, int], *, definite: bool, person: bool
) -> bool:
    first, second = sorted((place, key))
    between = [word.casefold() for word in words[first[1] : second[0]]]
    inner = [word for word in between if word.isalpha() and word not in ARTICLES]
    parted = bool({";", "."} & set(between))
    if first[1] > second[0] or ")" in between or (len(inner) < 5 and "or" in inner):
        return False
    if not parted and set(inner) <= _AGAIN | _WHERE:
        return False
    if person and words[place[0]].casefold() in TITLES:
        return False
    if words[place[0]][:1].isupper() and words[key[0]][:1].isupper() and place[0] > 0:
        return True
    taken_up = second == place and _definite(words, place) and not definite
    return not taken_up and not _defined(words, place, key)


def _definite(words: Sequence[str], place: tuple[int, int]) -> bool:
    return place[0] > 0 and words[place[0] - 1].casefold() in _DEFINITE


def _defined(words: Sequence[str], place: tuple[int, int], key: tuple[int, int]) -> bool:
    """Whether the key is what the clause with the response says it is (`a drone is an aircraft`)."""
    if key[1] > place[0]:
        return False
    between = [word.casefold() for word in words[key[1] : place[0]]]
    return bool(between) and between[0] in {"is", "are", "was", "were", ","} and not set(between[1:]) & {";", ".", ","}
