"""Whether two things stand abreast in a sentence: side by side in a list, or behind one and the same `to`."""

import re

from quizapp.core.checking.options.itemising import LEADS_ON
from quizapp.core.checking.reading.words import stem
from quizapp.core.folding import run_at, spans, tokens


def side_by_side(sentence: str, one: str, other: str) -> bool:
    """Whether two things stand next to each other, in either order, in a list that sets neither apart."""
    words = tokens(sentence)
    places = place_of(words, one), place_of(words, other)
    if places[0] is None or places[1] is None:
        return False
    (start, end), (following, last) = sorted((places[0], places[1]))
    if end > following:
        return False
    own = spans(sentence)
    between = sentence[own[end - 1].end : own[following].start]
    around = sentence[max(0, own[start].start - _LEAD) : own[following].start]
    behind = sentence[own[last - 1].end :]
    if _SETS_APART_RE.search(around) or _RESPECTIVELY_RE.search(sentence) or in_two_clauses(sentence, one, other):
        return False
    told = _TOLD_BY_RE.fullmatch(between) and sentence[own[following].start].isupper() and _NOUN_RE.match(behind)
    goes_on = _goes_on(behind, sentence[own[following].start]) or sentence[: own[start].start].endswith(", ")
    if told or (_COMMA_RE.fullmatch(between) and not goes_on):
        return False  # `Ada Quill, the Swedish envoy`, `Orsk, Tavria`, `the leaflets, the Grievances`
    if _LISTING_RE.fullmatch(between) is not None or _LONGER_LIST_RE.fullmatch(between) is not None:
        return True
    behind = sentence[own[following].start :]
    return _TITLED_RE.fullmatch(between) is not None or (
        _INNER_LIST_RE.fullmatch(between) is not None and _LIST_GOES_ON_RE.match(behind) is not None
    )


def _goes_on(behind: str, sign: str) -> bool:
    """Whether a list goes on behind a thing; of names with another name: not `from Orsk, Tavria, and by boat`."""
    match = _ON_RE.match(behind)
    return match is not None and not (sign.isupper() and _THEN_RE.match(behind))


_VERB = "(?:[a-z]{3,}ed|said|says|told|held|wrote|made|took|gave|found|had|has|was|were|is|are)"
_VERB_BETWEEN_RE = re.compile(rf", {_VERB} .*,? (?:and|but|while|whereas) (?:the )?$")
_ANY_VERB_RE = re.compile(rf"\b{_VERB}\b")
_VERB_RE = re.compile(rf" (?:then |also )?{_VERB}\b")
"""Two things that each have a verb behind them are no items of a list."""

_THEN_RE = re.compile(rf", and {LEADS_ON.pattern}")

_TOLD_BY_RE = re.compile(r"\s*,\s*(?:the|an?)\s+")
_NOUN_RE = re.compile(r" (?!and\b|or\b)[a-z]{3}")

_COMMA_RE = re.compile(r"\s*,\s*(?:the\s+|an?\s+)?")
_ON_RE = re.compile(
    r"\W*(?:,(?! (?:is|was|are|were|has|had|who|which|where|in|on|at|\w+ed)\b)|(?:and|or|as well as|along with|nor)\b)"
)
"""What tells that a list goes on."""

_LEAD = 30
_SETS_APART_RE = re.compile(r"\b(?:not|but|rather than|than|instead of|between|from)\b")
"""Before or between two things these set them apart, or make one of them no item of a list."""

_RESPECTIVELY_RE = re.compile(r"\brespectively\b")
_LONGER_LIST_RE = re.compile(
    r"(?:\s*,\s+(?:[\w'’-]+ ){0,2}[\w'’-]+){1,4}(?:\s+and [\w'’-]+)?\s*,?\s+(?:and|or)\s+(?:the\s+|an?\s+)?"
)
"""What stands between the first and the last of a longer list: its other items, and `and`."""

_INNER_LIST_RE = re.compile(r"(?:\s*,\s+[\w'’-]+(?: [\w'’-]+){0,2} ?){1,4}\s*,\s+")
_LIST_GOES_ON_RE = re.compile(r"[\w'’-]+(?: [\w'’-]+){0,3} ?(?:,\s+[\w'’-]+(?: [\w'’-]+){0,3} ?)*,?\s+(?:and|or)\b")
"""Other items between two of a list, and what tells that the list has not ended there."""

_TITLED_RE = re.compile(r"\s*,?\s+and\s+(?:the\s+)?(?:[A-Z][\w'’-]+\s+){1,3}")
"""Before the second of two names its titles: `and Prime Minister`."""


def in_like_clauses(sentence: str, one: str, other: str) -> bool:
    """Whether two things stand behind one and the same `to` or `by`, an `or` or an `and` before the second of these."""
    words = tokens(sentence)
    places = place_of(words, one), place_of(words, other)
    if places[0] is None or places[1] is None:
        return False
    (start, end), (following, last) = sorted((places[0], places[1]))
    before = words[following - 1]
    if not 0 < start < end < following or before not in _BEFORE_CLAUSES or words[start - 1] != before:
        return False
    joint = [word for word in words[end : following - 1] if word not in _BESIDES][-1:]
    apart = _SETS_APART_RE.search(" ".join(words[max(0, start - _FEW_BEFORE) : start]))
    return bool(joint) and joint[0] in {"or", "and"} and apart is None and last - following > 1


def in_two_clauses(sentence: str, one: str, other: str) -> bool:
    """Whether one thing is of a clause and the other begins the next: `Ada praised the millers and the smiths left`."""
    told = sentence.casefold()
    places = sorted((told.find(text.casefold().strip(" .")), len(text.strip(" ."))) for text in (one, other))
    (first, length), (second, behind) = places
    between, rest = sentence[first + length : second], sentence[second + behind :]
    if first < 0 or second <= first or not _VERB_RE.match(rest) or rest.count(" ") < _MORE:
        return False
    joined = _JOINED_RE.fullmatch(between) is not None and _ANY_VERB_RE.search(sentence[:first]) is not None
    return joined or _VERB_BETWEEN_RE.search(between) is not None


_MORE = 2
_JOINED_RE = re.compile(r",? (?:and|but|while|whereas) (?:the )?")

_BEFORE_CLAUSES = frozenset({"to", "by"})
_BESIDES = frozenset({"simply", "also", "even", "just", "merely", "thereby", "otherwise"})
_FEW_BEFORE = 4


def place_of(own: tuple[str, ...], text: str) -> tuple[int, int] | None:
    """Where a text, its article apart, stands among the tokens of a sentence: the first and the one behind the last."""
    words = tokens(text)
    while words and words[0] in ARTICLES:
        words = words[1:]
    first = run_at(own, words) if words else None
    if first is None and len(words) == 1:
        first = next((at for at, word in enumerate(own) if is_one_word(word, words[0])), None)
    return None if first is None else (first, first + len(words))


def is_one_word(one: str, other: str) -> bool:
    """Whether two are forms of one word; of a short stem (`cars`, `care`) only with an `s` more or less."""
    return stem(one) == stem(other) and (len(stem(one)) > SHORT_STEM or one.rstrip("s") == other.rstrip("s"))


SHORT_STEM = 3

ARTICLES = frozenset({"the", "a", "an"})

_LISTING_RE = re.compile(
    r"(?:\s*,?\s*(?:and|or|as well as|along with|nor)\s+(?:the\s+|an?\s+)?|\s*,\s*(?:the\s+|an?\s+)?)"
)
