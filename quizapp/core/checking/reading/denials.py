"""What a text denies: each of its words of meaning with whether it is denied there."""

import re
from collections.abc import Iterable, Mapping, Sequence
from collections.abc import Set as AbstractSet
from dataclasses import dataclass, replace
from functools import lru_cache

from quizapp.core.checking.lexicons.opposites import MEETING, OPPOSITES
from quizapp.core.checking.lexicons.polarity import (
    CLIPPED,
    DENIABLE,
    DENYING,
    FORBIDDING,
    NOT_DENYING_BEFORE,
    PASSING_ON,
    PREFIXES,
    TURNING,
    VEILED,
    WHOLE_PHRASE,
)
from quizapp.core.checking.lexicons.poles import POLES
from quizapp.core.checking.lexicons.undone import TURNED_DOWN, TURNING_DOWN
from quizapp.core.checking.reading.kinship import akin, begins_alike
from quizapp.core.checking.reading.words import SMALL, content, kin, rooted, stem
from quizapp.core.folding import tokens


@dataclass(frozen=True, slots=True)
class Said:
    """A word of a text and whether the text denies it."""

    word: str
    denied: bool
    written: str


@lru_cache(maxsize=1 << 12)
def said_words(text: str) -> tuple[Said, ...]:
    """The words of meaning of a text, each with whether it is denied there; `unlawful` is `lawful` denied."""
    plainly = unveiled(text)
    words = tokens(plainly)
    if DENYING.isdisjoint(words):
        found = [*map(_asserted, words)]
    else:  # of Ada Quill nothing is denied
        led = _LEADING_CASE_RE.match(plainly)
        stretches = (plainly,) if led is None else (plainly[: led.end()], plainly[led.end() :])
        parts = [part for stretch in stretches for part in _SPEECH_ENDS_RE.split(stretch)]
        found = [one for part in parts for one in _weighed(tokens(part))]
    if "e-" in text.lower() and _AGAIN_RE.search(text):
        again = {f"re{match[1].casefold()}" for match in _AGAIN_RE.finditer(text)}
        found = [
            one if one is None or one.written not in again else replace(one, written=f"re-{one.written[2:]}")
            for one in found
        ]
    return tuple(filter(None, found))


def _weighed(words: Sequence[str]) -> list[Said | None]:
    found: list[Said | None] = []
    reach = 0  # how many of the coming words of meaning are still denied
    denied = False
    at = words.index("without") if "without" in words else 0
    if not _NOT.isdisjoint(words[max(0, at - _NEAR) : at]):
        words = [word for word in words if word not in _NOT and word != "without"]  # takes the thing, then
    for at, word in enumerate(words):
        following = words[at + 1] if at + 1 < len(words) else ""
        if denies(word, following):
            reach = 3 if _is_of_phrase(word, following) else 1
            denied = True
        elif word in SMALL or word[0].isdigit():
            if denied and word in {"and", "but", "or", "that", "which", "who", "over"} and reach < 3:
                denied = False  # `no jurisdiction over persons` does not deny them
            elif word == "in" and reach == _ONE_DENIED:
                denied = False  # nor `lack of accountability in Syria` the place
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

_NEAR = 8
"""Farther before a `without` a `not` is another clause's: `cannot be limited, and so strike without distinction`."""

_ONE_DENIED = 2
"""So much is left of the reach of a denial that has three words, behind its first."""

_EXCEPTING = frozenset({"unless", "except"})
"""A denial goes no farther than these: `never, unless it is safe`."""

_NOT = frozenset({"not", "never", "cannot", "nobody", "none"})
"""Before `without` these say that the thing is needed: `may not enter without a passport`."""


def unveiled(text: str) -> str:
    """The text with what plainly denies a word put as `not`: `in no case`, `prevented it from being referred`."""
    text = _NOT_RULED_OUT_RE.sub("allows for", _as_only(either_way(text)))
    if " not" in text:
        text = _LEFT_OUT_RE.sub(r"\g<lead> not \g<who>", text)
    if "even " in text.lower():
        text = _CONCEDED_RE.sub(r"\g<lead> \g<verb>", text)
    if "ack" in text or "bsence" in text or "hortage" in text:
        text = _NO_LACK_RE.sub("plenty of", text)
    text = _OF_ITSELF_RE.sub("", text)
    if "no " in text.lower():
        text = _NO_MORE_RE.sub("at most", text)
        text = _NO_LONGER_RE.sub("not", _IN_NO_CASE_RE.sub("not", text))
    text = with_not(text)
    if "ithout prejudice" in text:
        text = text.replace("ithout prejudice to", "ith regard to")
    text = denied_before(text)
    if "ithout" in text:
        text = _UNDOUBTED_RE.sub("", text)
    if "either" in text:
        text = _NEITHER_RE.sub(r"\g<one> and \g<other> \g<verb> not", text)
    if "from" in text:
        text = _KEPT_FROM_RE.sub(lambda match: match[0] if match["un"] else f"{match['whom']} not ", text)
    text = _NOR_RE.sub(r"\g<lead> not ", text)
    if not TURNING_DOWN.isdisjoint(tokens(text)):
        text = _BARRED_TOO_RE.sub(r"\g<lead> not ", text)
        text = _TURNED_DOWN_RE.sub(lambda match: match[0] if match["un"] else "not ", text)
    return _AGAIN_RE.sub(r"re\1", text) if "e-" in text else text


def _as_only(text: str) -> str:
    if " alone" in text:
        text = _NOT_ALONE_RE.sub(r"\g<who> and others", text)
    return _NO_OTHER_RE.sub("only", text) if "other" in text or " else" in text else text


def denied_before(text: str) -> str:
    """The text with a denial behind its verb put before it: `not exempts` for `exempts no one`."""
    if " no" not in text:
        return text
    return _NOBODY_BEHIND_RE.sub(lambda match: match[0] if match["verb"] in SMALL else f"not {match['verb']}", text)


def with_not(text: str) -> str:
    """The text with `not` before what it denies, of `nothing that would exempt` and of `did not occur near`."""
    if " not " in text:
        text = _LIGHT_DEED_RE.sub("not ", text)
    return _NOTHING_THAT_RE.sub("not", text) if "othing " in text or "o one " in text or "obody " in text else text


def either_way(text: str) -> str:
    """The text without the `or not` that leaves both open: `may or may not be used`, `whether or not it is`."""
    return _EITHER_WAY_RE.sub(r"\1", text) if " or " in text else text


_EITHER_WAY_RE = re.compile(r"\b(\w+) or (?:\1 )?not\b", re.IGNORECASE)
_LIGHT_DEED_RE = re.compile(
    r"\bnot (?:take place|taken place|happen|happened|occur|occurred|fall|fallen|lie|come)"
    r" (?=far|near|close|outside|inside|away)"
)
"""Of what `did not take place far off` it is the place that is denied."""

_LEFT_OUT_RE = re.compile(
    r"(?P<lead>,? (?:but|though|although|while)) (?P<who>[^,;.]{3,60}?) "
    r"(?:did|does|do|is|are|was|were|has|have|had|can|could|will|may|shall) not(?=\W*$|[,;.])",
    re.IGNORECASE,
)
"""`But the mills did not` is `but not the mills`."""

_CONCEDED_RE = re.compile(
    r"\b(?P<lead>even (?:if|when|where|though) [^,;.]{2,60}?) (?P<verb>did|does|do|is|are|was|were|has|have|had|can)"
    r"(?: not|n['’]t)\b",
    re.IGNORECASE,
)
"""What is conceded denies nothing of the rule: `liable even if he did not know`."""

_NOT_ALONE_RE = re.compile(r"\bnot (?P<who>(?:[^\s,;.]+ ){0,3}?[^\s,;.]+) alone\b")
"""What not one alone did the one did too."""

_NO_LACK_RE = re.compile(
    r"\b(?:no|not any|never any|without(?: any)?) (?:[a-z]+ )?(?:lack|absence|shortage|dearth) of\b", re.IGNORECASE
)


def asks_for_what_is_not(stem: str) -> bool:
    """Whether a stem asks for what is forbidden, denied or lacking, so that its answer need not say so."""
    words = tokens(stem)
    turning = (
        word not in CLIPPED or words[at + 1 : at + 2] == ("t",) for at, word in enumerate(words) if word in TURNING
    )
    return any(turning) or _RULED_OUT_RE.search(stem) is not None  # who won asks for what is


_RULED_OUT_RE = re.compile(r"\brul(?:es?|ed|ing) (?:\w+ )?out\b", re.IGNORECASE)


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
_IN_NO_CASE_RE = re.compile(
    r"\b(?:in no (?:case|event|way)|under no circumstances?|by no means|at no time)\b", re.IGNORECASE
)
_NO_OTHER_RE = re.compile(
    r"\b(?:no(?:ne)? other(?: than)?|no ?(?:body|thing|where|one) (?:else|other than)(?: than| but)?)\b", re.IGNORECASE
)
"""`No other mill was open` says that the one was, and denies nothing of it."""

_NEITHER_RE = re.compile(
    r"\b[Nn]either (?P<one>[^,;.]{3,60}?) nor (?P<other>[^,;.]{3,60}?) "
    r"(?P<verb>may|might|shall|should|can|could|will|would|must|is|are|was|were|has|have|had|does|do|did)\b"
)
_NOT_RULED_OUT_RE = re.compile(
    r"\b(?:(?:do|does|did|will|would|can|could|has|have|is|are|was|were)(?: not|n['’]t| never)|cannot|refuse[sd]? to)"
    r" (?:be )?(?:(?:rule|ruled) out|excluded?|precluded?)\b(?: the (?:possibility|chance|risk)(?: of| that)?)?"
)
"""What is not ruled out is held to be possible, and nothing is denied of it."""

_UNDOUBTED_RE = re.compile(
    r"\bwithout (?:an? |any |the least |the slightest )?"
    r"(?:doubt|question|reservations?|qualification|hedging|hesitation)\b",
    re.IGNORECASE,
)
"""What says how sure one is, and denies nothing that follows."""

_NOBODY_BEHIND_RE = re.compile(
    r"\b(?P<verb>[a-z]{3,}) (?:no one|nobody|nothing)(?=\W*$|[,;.]| (?:from|in|of|on|at|for|to)\b)"
)
"""`Exempts no one` is `does not exempt`."""

_NOTHING_THAT_RE = re.compile(
    r"\b[Nn](?:othing|o one|obody) (?:that|which|who) (?:would|could|can|may|might|shall|will)\b"
)

_OF_ITSELF_RE = re.compile(r",? (?:in and )?of (?:itself|themselves),?", re.IGNORECASE)
"""A turn of speech, whose `and` joins nothing."""

_NO_LONGER_RE = re.compile(
    r"\bno longer\b(?! than\b)|\bno more(?= (?!than\b|or\b|and\b)[a-z]+)(?![^.;]*\bthan\b)", re.IGNORECASE
)
_NO_MORE_RE = re.compile(r"\bno (?:long|high|great|larg|old|heavi|wid)e?r than\b", re.IGNORECASE)
"""These bound an amount and deny nothing."""

_UNDONE = (
    r"(?P<un>\b(?:not|never|cannot|can['’]?t|couldn['’]?t|won['’]?t|didn['’]?t|nobody|nothing|none|neither)"
    r" (?:\w+ ){0,2}?)?"
)
_KEPT_FROM_RE = re.compile(
    rf"{_UNDONE}"
    r"\b(?:prevent|hinder|block|bar|keep|kept|stop|prohibit|ban)(?:s|r?ed|p?ed|n?ed|ing)?\b"
    r"(?P<whom>(?:\W+\w+){0,8}?\W+)from (?:being )?(?=\w+(?:ing|ed)\b)",
    re.IGNORECASE,
)
_TURNED_DOWN_RE = re.compile(rf"{_UNDONE}\b{TURNED_DOWN} (?:be )?", re.IGNORECASE)
_BARRED_TOO_RE = re.compile(
    r"(?P<lead>\b(?:is|are) (?:prohibited|forbidden)(?: (?:for|in|on) [^,;.]{3,40}?)? to [^;.]{3,300}?, (?:and|or)) to"
    r" (?=[a-z])"
)
"""What is prohibited beside the first deed: `it is prohibited to burn them, and to use them`."""

_SPEECH_ENDS_RE = re.compile(
    r"(?<=[,.?!])[”\"]"
    r"|(?<=[,;]) (?=(?:where|when|if|but|though|although|while|because|since|whereas|even|as|far|away)\b)"
)
"""Where a denial ends, however far it reaches: `did nothing,” said Ada Quill`, `without a vote, where it may`."""

_LEADING_CASE_RE = re.compile(
    r"^\W*(?:\d+\. )?(?:(?:even )?(?:when|where|if|though|while)|once|because|since|although|as long as)\b[^,;]*,",
    re.IGNORECASE,
)
"""A clause that leads up to what is said, and whose denial goes no farther: `where none voted, the guild rules`."""

_NOR_RE = re.compile(
    r"(?P<lead>\b(?:nothing|(?:fail|refus|neglect|omit|declin)(?:t?ed|e?s|ing)?|unable|unwilling) to [a-z]+"
    r" (?:[^,;.:]|, (?!and |but |while |which |who |so )){2,80}?,? or)"
    r"(?: to)? (?=[a-z]+ (?:those|them|him|her|it|the|its|his|their|any|such|an?)\b)",
    re.IGNORECASE,
)
"""What is not done beside the first deed: `did nothing to stop them or punish the culprits`."""

_AGAIN_RE = re.compile(r"\bre-(\w+)", re.IGNORECASE)
"""`Re-election` is another thing than the election named beside it."""


@lru_cache(maxsize=1 << 15)
def _asserted(word: str) -> Said | None:
    """A word where nothing is denied; None where it has no meaning of its own."""
    return None if word in SMALL or word[0].isdigit() else _said(word, False)


def denies(word: str, following: str) -> bool:
    """Whether a word denies, the next one known: not the `not` of `not only`, nor `won` where no `t` follows."""
    return word in DENYING and following not in NOT_DENYING_BEFORE and (word not in CLIPPED or following == "t")


@lru_cache(maxsize=1 << 14)
def _said(word: str, denied: bool) -> Said:
    for prefix in PREFIXES:
        rest = word.removeprefix(prefix)
        if rest != word and rest in DENIABLE:
            return Said(kin(stem(rest)), not denied, word)
    return Said(kin(stem(word)), denied, word)


def ends_denying(lead: str) -> bool:
    """Whether what stands before a quote ends with a denial, which the quote leaves out: `he shall not have …`."""
    return not (DENYING | FORBIDDING).isdisjoint(tokens(lead)[-_LED:])


_LED = 3


def is_denied_around(quote: str, sentence: str) -> bool:
    """Whether a sentence denies what a quote alone asserts: `or punish the culprits`, of `did nothing … or punish`."""
    if DENYING.isdisjoint(tokens(sentence)):
        return False
    around = by_word(said_words(sentence))
    return any(around.get(one.word) == {True} for one in said_words(quote) if not one.denied)


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


def contrary_words(own: AbstractSet[str], told: AbstractSet[str]) -> tuple[str, str] | None:
    """Two words that are each other's opposites, one of each text and neither of both; None where there are none."""
    for word in sorted((own - told) & _CONTRARIES.keys()):
        if same_sense(word, told):
            continue  # `obstruct relief` is `hinder aid`, though to aid is the contrary of to obstruct
        for other in _CONTRARIES[word]:
            if other in told and other not in own:
                return word, other
    return None


def said_by_denying(text: str, told: str) -> frozenset[str]:
    """The words that a text denies and of which what is told asserts the contrary: `not solid` of `fragile`."""
    denied = {one.word for one in said_words(text) if one.denied} & _CONTRARIES.keys()
    if not denied:
        return frozenset()
    asserted = {one.word for one in said_words(told) if not one.denied}
    return frozenset(word for word in denied if word not in asserted and not asserted.isdisjoint(_CONTRARIES[word]))


def is_sense(word: str) -> bool:
    """Whether a stem says which way a thing went or was; where it is (`outside`) may be said in too many other ways."""
    return word in _POLES


def same_sense(word: str, told: AbstractSet[str]) -> bool:
    """Whether a text has a word that says what a stem says: near to it, or the opposite of one and the same third."""
    if not _BESIDE.get(word, frozenset()).isdisjoint(told):
        return True
    near = akin(word)
    return not near.isdisjoint(told) and not (near & told).issubset(_CONTRARIES.get(word, ()))


def is_near(word: str, told: AbstractSet[str]) -> bool:
    """Whether a text has a stem in another form, or a word that says what it says."""
    return begins_alike(word, told) or same_sense(word, told)


def nearly_said(words: Iterable[str], text: str) -> int:
    """How many of these stems a text has, in another form too, or by a word that says what they say."""
    told = content(text)
    return sum(is_near(word, told) for word in words)


def _contraries(pairs: Iterable[Sequence[str]]) -> Mapping[str, Sequence[str]]:
    found: dict[str, list[str]] = {}
    for one, other in rooted(pairs):
        found.setdefault(one, []).append(other)
        found.setdefault(other, []).append(one)
    return found


_CONTRARIES = _contraries(OPPOSITES)
_MEETING = _contraries(MEETING)
_BESIDE = {
    word: frozenset(same for other in others for same in _MEETING[other]) - {word, *_CONTRARIES[word]}
    for word, others in _MEETING.items()
}
"""To each word those that share an opposite with it: `diminish` to `reduce`, of `grow`."""
_POLES = frozenset(kin(stem(word)) for pair in POLES for word in pair)
