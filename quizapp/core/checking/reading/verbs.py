"""The words of a text with the verbs among them: which word is one is read off its form and what stands around it."""

import re
from collections.abc import Set as AbstractSet
from typing import NamedTuple

from quizapp.core.checking.lexicons.clauses import (
    BEING,
    DETERMINERS,
    DOING,
    JOINING,
    MODALS,
    NO_PAST,
    NOT_AN_OBJECT,
    PARTICLES,
    PAST,
    PLACING,
)
from quizapp.core.checking.reading.deeds import is_same_deed
from quizapp.core.checking.reading.names import is_people
from quizapp.core.checking.reading.words import SMALL, meaning, stem
from quizapp.core.folding import tokens


class _Word(NamedTuple):
    """A word, or a sign that parts words, and where it stands."""

    text: str
    start: int
    end: int


_WORD_RE = re.compile(
    r"\b(?:Dr|Mr|Mrs|Ms|Prof|St|Rev|Gen|Col|Capt|Lt|Sgt|Sen|Gov)\.(?= [A-Z])"
    r"|(?<=[a-z.] )[A-Z]\.(?= [A-Z])(?! (?:The|An?|In|On|At|It|He|She|They|This|That|We|But|And|As|By|For|From)\b)"
    r"|\w+(?:[’'.-]\w+)*|[^\w\s]"
)
"""A word, with the full stop of a title or an initial: `Dr. Ada B. Quill`."""
HAVING = frozenset({"has", "have", "had", "having"})
HELPING = BEING | HAVING | (MODALS - {"to"})
_BETWEEN = frozenset(
    {"also", "then", "since", "now", "already", "still", "later", "soon", "once", "both", "all", "not", "first"}
)
_AMOUNT_RE = re.compile(
    r"(?:as (?:much|many) as|up to|at (?:least|most)|(?:more|less|fewer|rather) than"
    r"|(?:over|under|about|around)(?! (?:the|this|that)\b)|nearly|almost|some|only|most of|much of"
    r"|part of|half(?: of)?) ",
    re.IGNORECASE,
)
"""How much of a thing something is done to."""

_BEFORE_AMOUNTS_LIST = """
as up at more less fewer rather over under about around nearly almost some only most much part half
"""
_BEFORE_AMOUNTS = frozenset(_BEFORE_AMOUNTS_LIST.split())
"""The first words of these: nearly no word is one, and so it is asked first."""

OPEN = PLACING | {"to", "into", "onto", "upon", "toward", "towards", "within", "near", "after", "before", "of"}

_SHORTEST = 3
"""No shorter word in `-ed` is a past form."""
_OBJECTS = frozenset({"it", "them", "him", "her", "most", "much", "part", "what", "more", "large", "control"})
_NO_OBJECT = OPEN | JOINING | HELPING | NOT_AN_OBJECT | {"or"}


class Verbs:
    """The words of a text and the places of its verbs; what may be a noun is a verb where its deed is `wanted`."""

    def __init__(self, text: str, wanted: frozenset[str]) -> None:
        self.text = text
        self.words = [_Word(one[0].casefold(), one.start(), one.end()) for one in _WORD_RE.finditer(text)]
        self.wanted = wanted
        self.amounts = frozenset(n for at in range(len(self.words)) for n in range(at, self._amount(at)))
        self.verbs = {at for at in range(len(self.words)) if self._is_verb(at)}

    def _is_verb(self, at: int) -> bool:
        word = self.words[at].text
        if not word[0].isalpha() or word in SMALL or word in HELPING or word in OPEN or at in self.amounts:
            return False
        lead = self._lead(at)
        before = self.words[lead - 1].text if lead else ""
        if (at and self._is_name(at)) or before in DETERMINERS or before == "of" or before.endswith(("’s", "'s")):
            return False
        if is_past(word) or self._is_under_attack(at):
            return not self._is_an_adjective(at, lead)
        helping = {one.text for one in self.words[lead:at]}
        if self.is_unchanged(at):
            return True
        if word.endswith("ing") and len(word) > _SHORTEST + 2:
            return not BEING.isdisjoint(helping) or (before == "," and stem(stem(word)) in DOING)
        return not MODALS.isdisjoint(helping) or (
            self._is_infinitive(at, lead) if before == "to" else self._is_a_wanted_verb(at, lead)
        )

    def is_unchanged(self, at: int) -> bool:
        """Whether a word is a participle like its base form, behind a form of `be`: `the mill is run by the guild`."""
        helping = {one.text for one in self.words[self._lead(at) : at]}
        return self.words[at].text in _UNCHANGED and not BEING.isdisjoint(helping) and self._stands_before(at, _BY)

    def _is_under_attack(self, at: int) -> bool:
        return [one.text for one in self.words[at + 1 : at + 3]] == ["under", "attack"]

    def _is_an_adjective(self, at: int, lead: int) -> bool:
        """Whether what looks like a past form tells more of a noun: `bowmen and armed tenants`."""
        before = self.words[lead - 1].text if lead else ""
        return (
            self.words[at].text.endswith("ed")
            and lead == at
            and (before in OPEN or before in {"and", "or", ","})
            and not (self._has_object(at) or self._stands_before(at, NOT_AN_OBJECT | PARTICLES))
        )

    def _is_infinitive(self, at: int, lead: int) -> bool:
        """Whether a word behind a `to` is a verb: `has vowed to take`, `to take the town`."""
        word = self.words[at].text
        if word in DETERMINERS or word in NOT_AN_OBJECT:
            return False
        chained = lead > 1 and (is_past(self.words[lead - 2].text) or self._is_wanted(self.words[lead - 2].text))
        return chained or self._has_object(at)

    def _is_a_wanted_verb(self, at: int, lead: int) -> bool:
        if (
            not self.wanted
            or not lead
            or self.words[lead - 1].text in PLACING
            or not self._is_wanted(self.words[at].text)
        ):
            return False
        if self._is_a_doer(at, lead):
            return False
        return self._has_object(at) or (self._is_name(lead - 1) and not self._stands_before(at, _NO_OBJECT))

    def _is_a_doer(self, at: int, lead: int) -> bool:
        """Whether a word is the noun for who does a deed: `painters Ada Quill and Bo Reeve`, `by Tavrian artist Quill`.

        No verb without an `s` has a single one behind a `by` for its subject, and none a people's `Norwegian`.
        """
        word, before = self.words[at].text, self.words[lead - 1].text
        if _DOER_RE.search(word) is not None and _DOER_RE.search(meaning(word)) is None:
            return True
        placing = self.words[lead - 2].text if lead > 1 else ""
        single = not word.endswith("s") and not before.endswith("s")
        return (single and placing == "by") or (placing in {*PLACING, "of"} and is_people((before,)))

    def _is_wanted(self, word: str) -> bool:
        own = meaning(word)
        return bool(own) and any(is_same_deed(one, own) for one in self.wanted)

    def _is_name(self, at: int) -> bool:
        return self.text[self.words[at].start].isupper() and self.words[at - 1].text not in {".", ":", ";", "“", '"'}

    def _has_object(self, at: int) -> bool:
        if at + 1 >= len(self.words):
            return False
        word = self.words[at + 1]
        return (
            word.text in DETERMINERS
            or word.text in _OBJECTS
            or self.text[word.start].isupper()
            or self.text[word.start].isdigit()
            or _AMOUNT_RE.match(self.text, word.start) is not None
        )

    def _stands_before(self, at: int, small: AbstractSet[str]) -> bool:
        return at + 1 >= len(self.words) or self.words[at + 1].text in small

    def _lead(self, at: int) -> int:
        """Where the words begin that belong to a verb before it: `has largely been`."""
        while at and (self.words[at - 1].text in HELPING or is_adverb(self.words[at - 1].text)):
            at -= 1
        return at

    def _amount(self, at: int) -> int:
        may_be = at < len(self.words) and self.words[at].text in _BEFORE_AMOUNTS
        match = _AMOUNT_RE.match(self.text, self.words[at].start) if may_be else None
        while match is not None and at < len(self.words) and self.words[at].start < match.end():
            at += 1
        return at


_DOER_RE = re.compile(r"(?:er|or)s?$")
_UNCHANGED = frozenset({"run", "overrun", "hit", "cut", "put", "set", "shut", "hurt", "split", "beset", "read", "cast"})
_BY = frozenset({"by"})


def is_past(word: str) -> bool:
    """Whether a word is, by its form, a past form or a participle."""
    return word in PAST or (
        word.endswith("ed") and len(word) > _SHORTEST and word not in NO_PAST and not word.endswith("eed")
    )


def is_adverb(word: str) -> bool:
    """Whether a word may stand between a verb and its helping words: `has largely been`."""
    return word in _BETWEEN or (word.endswith("ly") and len(word) > _SHORTEST + 1)


def is_predicate(text: str) -> bool:
    """Whether a text begins with a verb of somebody: `has vowed to take it`, `largely runs the dams`."""
    words = tokens(text)
    while words and words[0].endswith("ly") and len(words) > 1:
        words = words[1:]
    if len(words) < _DEED or words[0] == "to":
        return False
    first = words[0]
    if words[1] == "that" and len(words) > _DEED and (words[2].endswith("ed") or words[2] in HELPING):
        return False  # `crimes that were hidden` are no deed
    return first in HELPING or is_past(first) or (_PRESENT_RE.fullmatch(first) is not None and words[1] in _OBJECT)


_DEED = 2
_PRESENT_RE = re.compile(r"[a-z]{2,}[^s\W]s")
_OBJECT = DETERMINERS | {"it", "them", "him", "her", "most"}
