"""What a text denies: each of its words of meaning with whether it is denied there."""

import re
from collections.abc import Iterator, Mapping, Sequence
from dataclasses import dataclass, replace
from functools import lru_cache

from quizapp.core.checking.lexicons.polarity import (
    CLIPPED,
    DENIABLE,
    DENYING,
    FORBIDDING,
    NOBODY,
    NOT_DENYING_BEFORE,
    PASSING_ON,
    PREFIXES,
    RULING,
    TURNING,
    VEILED,
    WHOLE_PHRASE,
)
from quizapp.core.checking.reading.senses import CONTRARIES
from quizapp.core.checking.reading.unveiling import AGAIN_RE, unveiled
from quizapp.core.checking.reading.verbs import is_past
from quizapp.core.checking.reading.words import SMALL, content, kin, stem
from quizapp.core.folding import tokens
from quizapp.core.seldom import Seldom


@dataclass(frozen=True, slots=True)
class Said:
    """A word of a text and whether the text denies it."""

    word: str
    denied: bool
    written: str


@lru_cache(maxsize=1 << 12)
def said_words(text: str) -> tuple[Said, ...]:
    """The words of meaning of a text, each with whether it is denied there; `unlawful` is `lawful` denied."""
    plainly = _COMPOUND_RE.sub(" ", unveiled(text)) if "no" in text.casefold() else unveiled(text)
    words = tokens(plainly)
    if DENYING.isdisjoint(words):
        found = [*map(_asserted, words)]
    else:  # of Ada Quill nothing is denied
        led = _LEADING_CASE_RE.match(plainly)
        stretches: Sequence[str] = (plainly,) if led is None else (plainly[: led.end()], plainly[led.end() :])
        if "(" in plainly:
            stretches = [part for stretch in stretches for part in _apart(stretch)]
        parts = [part for stretch in stretches for part in _SPEECH_ENDS_RE.split(stretch)]
        found = [one for part in parts for one in _weighed(tokens(part))]
    if "e-" in text.lower() and AGAIN_RE.search(text):
        again = {f"re{match[1].casefold()}" for match in AGAIN_RE.finditer(text)}
        found = [
            one if one is None or one.written not in again else replace(one, written=f"re-{one.written[2:]}")
            for one in found
        ]
    return tuple(filter(None, found))


def is_left_out(text: str, sentence: str) -> bool:
    """Whether a text says what a denial leaves out: `on wet days`, of `on no days other than wet ones`."""
    left = _LEFT_RE.search(sentence)
    return left is not None and not content(text).isdisjoint(content(left["what"]))


_LEFT_RE = Seldom(r"\b(?:other than|except(?: for| on)?|save for|apart from) (?P<what>[^.;:]{3,60})")


def _apart(text: str) -> Iterator[str]:
    """A text cut where a bracket with a denial begins and ends, which goes no farther: `owned (without debts) it`."""
    low = 0
    for match in _BRACKET_RE.finditer(text):
        if not DENYING.isdisjoint(tokens(match[0])):
            yield text[low : match.start()]
            yield match[0]
            low = match.end()
    yield text[low:]


_BRACKET_RE = re.compile(r"\([^()]*\)")


def _weighed(words: Sequence[str]) -> list[Said | None]:
    found: list[Said | None] = []
    reach = 0  # how many of the coming words of meaning are still denied
    denied = of_object = False
    at = words.index("without") if "without" in words else 0
    if not _NOT.isdisjoint(words[max(0, at - _NEAR) : at]):
        words = [word for word in words if word not in _NOT and word != "without"]  # takes the thing, then
    for at, word in enumerate(words):
        following = words[at + 1] if at + 1 < len(words) else ""
        if denies(word, following):
            of_object = at > 0 and (is_past(words[at - 1]) or words[at - 1] in _DID)
            reach = 3 if _is_of_phrase(word, following) else 1
            denied = True
        elif word in SMALL or word[0].isdigit():
            if of_object and word in RULING:
                denied = False  # who `has sworn no oath may` do it
            elif denied and word in {"and", "but", "or", "that", "which", "who", "over"} and reach < 3:
                denied = False  # `no jurisdiction over persons` does not deny them
            elif word == "in" and at and words[at - 1] == "say":
                denied = False  # who has no say in choosing it does not keep others from choosing it
            elif word == "in" and reach == _ONE_DENIED and "of" not in words[at + 2 : at + 3]:
                denied = False  # nor `lack of accountability in Syria` the place, as `no work in aid of it` the aid
        else:
            denied = denied and word not in _EXCEPTING
            found.append(_said(word, denied and reach > 0))
            reach -= word not in PASSING_ON
            denied = denied and reach > 0
    return found


def _is_of_phrase(word: str, following: str) -> bool:
    """Whether a word denies the whole phrase that follows: not `without seeing`, nor `no right to`, which is `not`."""
    return word in WHOLE_PHRASE and following not in _HELD and not (word == "without" and following.endswith("ing"))


_HELD = frozenset({"right", "rights", "duty", "obligation", "power", "authority"})

_DID = frozenset({"did", "do", "does", "done"})

_NEAR = 8
"""Farther before a `without` a `not` is another clause's: `cannot be limited, and so strike without distinction`."""

_ONE_DENIED = 2
"""So much is left of the reach of a denial that has three words, behind its first."""

_EXCEPTING = frozenset({"unless", "except"})
"""A denial goes no farther than these: `never, unless it is safe`."""

_NOT = frozenset({"not", "never", "cannot", "nobody", "none"})
"""Before `without` these say that the thing is needed: `may not enter without a passport`."""


@lru_cache(maxsize=1 << 8)
def asks_for_what_is_not(stem: str) -> bool:
    """Whether a stem asks for what is forbidden, denied or lacking, so that its answer need not say so."""
    stem = _asking(stem)
    words = tokens(stem)
    turning = (
        word not in CLIPPED or words[at + 1 : at + 2] == ("t",) for at, word in enumerate(words) if word in TURNING
    )
    return any(turning) or _RULED_OUT_RE.search(stem) is not None  # who won asks for what is


def _asking(stem: str) -> str:
    """What of a stem asks: not the case told before it, in which something may well not be."""
    told, _, rest = stem.rpartition("?")
    case = list(_CASE_ENDS_RE.finditer(told))
    return stem[case[-1].end() :] if case and "?" not in told and not rest.strip(' “”"') else stem


_CASE_ENDS_RE = re.compile(r"[.!] (?=[A-Z])")
_RULED_OUT_RE = Seldom(r"\brul(?:es?|ed|ing) (?:\w+ )?out\b|\bcan['’]t\b", re.IGNORECASE)


def says_wanting(text: str) -> bool:
    """Whether a text says of a thing that there is none by what it tells of it: `accountability is missing`."""
    return not _WANTING.isdisjoint(tokens(text)) and _WANTING_RE.search(text) is not None


_WANTING = frozenset({"missing", "lacking", "absent", "wanting", "failure"})
_WANTING_RE = re.compile(
    r"\b(?:is|are|was|were|be|been|remains?) (?:(?:still|also|all|wholly|sorely|entirely|largely) )?"
    r"(?:missing|lacking|absent|wanting)\b"
    r"|\b(?:all|both|still|also|now|entirely|wholly) (?:missing|lacking|absent|wanting)\b"
    r"|\bfailure of (?!the\b|an?\b|its\b|his\b|their\b)"
    r"|^\W*(?:the )?(?:missing|absent|lacking) [a-z]",
    re.IGNORECASE,
)


@lru_cache(maxsize=1 << 12)
def veils(text: str) -> frozenset[str]:
    """The words that deny by their meaning or bound a denial, those of a clause that leads up to the sentence apart."""
    return frozenset(map(stem, VEILED & set(tokens(unveiled(_LEADING_CLAUSE_RE.sub("", text))))))


_LEADING_CLAUSE_RE = re.compile(
    r"^\W*(?:\d+\. )?(?:unless|until|although|though|despite|before)\b[^,;.]*, ", re.IGNORECASE
)
_COMPOUND_RE = Seldom(r"\bno(?:-[a-z]+)+\b|\bno strings[ -]attached\b", re.IGNORECASE)
"""A `no` that denies only what it is bound to: a `no-fee loan`."""

_SPEECH_ENDS_RE = re.compile(
    r"(?<=[,.?!])[”\"]|(?<=[a-z]{2}[.?!])(?: (?=[A-Z])|(?=[A-Z][a-z]))"
    r"|(?<=[:;]) (?=(?:the|an?|it|its|they|their|he|she|these|those)\b)"
    r"|(?<=[,;]) (?=(?:where|when|if|but|though|although|while|because|since|whereas|even|as|far|away)\b)"
)
"""Where a denial ends, however far it reaches: `did nothing,” said Ada Quill`, `without a vote, where it may`.

It ends with its sentence, though no space be behind that.
"""

_LEADING_CASE_RE = Seldom(
    r"^\W*(?:\d+\. )?(?:(?:even )?(?:when|where|if|though|while)|once|because|since|although|as long as)\b[^,;]*,",
    re.IGNORECASE,
)
"""A clause that leads up to what is said, and whose denial goes no farther: `where none voted, the guild rules`."""


@lru_cache(maxsize=1 << 15)
def _asserted(word: str) -> Said | None:
    """A word where nothing is denied; None where it has no meaning of its own."""
    return None if word in SMALL or word[0].isdigit() else _said(word, False)


def denies(word: str, following: str) -> bool:
    """Whether a word denies, the next one known: not the `not` of `not only`, nor `won` where no `t` follows."""
    if word == "no" and following[:1].isdigit():
        return False  # `No. 36` counts
    return word in DENYING and following not in NOT_DENYING_BEFORE and (word not in CLIPPED or following == "t")


@lru_cache(maxsize=1 << 14)
def _said(word: str, denied: bool) -> Said:
    for prefix in PREFIXES:
        rest = word.removeprefix(prefix)
        if rest != word and rest in DENIABLE:
            return Said(kin(stem(rest)), not denied, word)
    return Said(kin(stem(word)), denied, word)


def is_denied_outside(quote: str, lead: str, sentence: str) -> bool:
    """Whether a sentence denies what its quote alone asserts.

    What stands before the quote, the `lead`, ends with a denial (`he shall not`) or says it of nobody (`no mill may`),
    or the sentence denies a word that the quote asserts: `or punish the culprits`, of `did nothing … or punish`.
    """
    before = tokens(lead)
    if not (DENYING | FORBIDDING).isdisjoint(before[-_LED:]):
        return True
    if not NOBODY.isdisjoint(before) and not RULING.isdisjoint((*before[-_LED:], *tokens(quote)[:1])):
        return True
    if DENYING.isdisjoint(tokens(sentence)):
        return False
    around = by_word(said_words(sentence))
    return any(around.get(one.word) == {True} for one in said_words(quote) if not one.denied)


_LED = 3


def is_governed(quote: str) -> bool:
    """Whether what asserts or denies a quote stands before it: `to use them`, of what may not be done."""
    return _GOVERNED_RE.match(quote) is not None


_GOVERNED_RE = re.compile(r"(?:to|if|unless|when|where|whether|that) ")


def is_denial(word: str) -> bool:
    """Whether a word denies another by its prefix: `unlawful`."""
    return word.startswith(PREFIXES) and any(
        word.removeprefix(one) in DENIABLE for one in PREFIXES if word.startswith(one)
    )


def by_word(said: Sequence[Said]) -> Mapping[str, set[bool]]:
    """Each word with the ways in which it stands there: denied, asserted or both."""
    found: dict[str, set[bool]] = {}
    for one in said:
        found.setdefault(one.word, set()).add(one.denied)
    return found


def said_by_denying(text: str, told: str) -> frozenset[str]:
    """The words that a text denies and of which what is told asserts the contrary: `not solid` of `fragile`."""
    denied = {one.word for one in said_words(text) if one.denied} & CONTRARIES.keys()
    if not denied:
        return frozenset()
    asserted = {one.word for one in said_words(told) if not one.denied}
    return frozenset(word for word in denied if word not in asserted and not asserted.isdisjoint(CONTRARIES[word]))
