"""Where a name stands in its quote, and that what stands so is not what is asked for.

Of `the miller Ada Quill of the Courier` somebody is Ada Quill and no Courier; of `Quill beat Holm` the one whom Quill
beat is not Quill; of `fled Orsk for Vell` the town that they fled to is not Orsk; `Mühle (“mill”)` means `mill`.
"""

import re
from collections.abc import Iterator, Sequence

from quizapp.core.checking.lexicons.places import TITLES
from quizapp.core.checking.reading.bare_words import bare_words
from quizapp.core.checking.reading.names import Name, is_people, names
from quizapp.core.checking.reading.verbs import is_past
from quizapp.core.checking.reading.words import SMALL, content, is_irregular
from quizapp.core.folding import tokens
from quizapp.core.seldom import Seldom

_PERSON = (
    r"person|man|woman|people|boy|girl|leader|player|singer|actor|actress|author|writer|artist|architect|king|queen"
    r"|ruler|emperor|general|soldier|engineer|president|minister|supporter|pupil|teacher|husband|wife|brother"
    r"|sister|son|daughter|father|mother|director|coach|captain|scientist"
)
_BODY = r"team|band|club|crew|squad"
_ASKS_SOMEBODY_RE = Seldom(
    rf"\bname of the (?:[a-z]+ )?(?:{_PERSON})s?\b|\b(?:what|which) (?:[a-z]+ )?(?:{_PERSON}|{_BODY})\b(?!['’])",
    re.IGNORECASE,
)
_ASKS_PERSON_RE = Seldom(
    rf"^\W*(?:who|what) (?:is|was) (?:one of |an? |the |[\w’'-]+['’]s )(?:[\w’'-]+ ){{0,3}}?(?:{_PERSON})s?\b(?![’'])"
    rf"|\bname of the (?:[a-z]+ )?(?:{_PERSON})\b",
    re.IGNORECASE,
)
"""Asks for one human being; a team, a paper, a state may well be who won, wrote or paid."""

_IN = r"(?:in|at|near|into|throughout|across) (?:the )?"
"""Behind such words stands where, and nobody who does anything."""


def misplaced(text: str, asked: str, quotes: Sequence[str]) -> Name | None:
    """The name that a quote has for what is asked, where the key's stands in another place there."""
    own = names(text)
    if len(own) != 1 or own[0].text != text.strip(" ."):
        return None
    for quote in quotes:
        found = (
            _whom_it_describes(own[0], asked, quote)
            or _who_is_not_where(own[0], asked, quote)
            or _who_did_it(own[0], asked, quote)
            or _other_of_two(own[0], asked, quote)
            or _other_place(own[0], asked, quote)
        )
        if found is not None:
            return found
    return None


def _strange(own: Name, asked: str, quote: str) -> Iterator[Name]:
    """The names of a quote that neither the key nor the stem gives."""
    given = {*own.words, *bare_words(asked)}
    return (one for one in names(quote) if given.isdisjoint(word for word in one.words if word not in TITLES))


def _every(before: str, name: Name, behind: str, quote: str) -> Sequence[re.Match[str]]:
    """The places of a name in a quote, if each of them stands between such words; none if any does not."""
    own = rf"(?<!\w){re.escape(name.text)}(?!\w)"
    found = list(re.finditer(f"{before}{own}{behind}", quote))
    return found if len(found) == len(re.findall(own, quote)) else ()


def _whom_it_describes(own: Name, asked: str, quote: str) -> Name | None:
    """Whom a key only tells more of: `the Courier critic Ada Quill`, `the Mint's Ada Quill`."""
    if _ASKS_PERSON_RE.search(asked) is None:
        return None
    found = _every("", own, _DESCRIBES, quote)
    at = found[0].end() if found else -1
    return next((one for one in _strange(own, asked, quote) if one.start == at), None)


_DESCRIBES = (
    r"(?:['’]s? | [a-z][a-z-]+(?:er|or|ist|ian|tect|man|woman|son|ef|ain|ent|ant|ic|ete|ine) |['’]s? [a-z-]+ )(?=[A-Z])"
)


def _who_is_not_where(own: Name, asked: str, quote: str) -> Name | None:
    """A name that a quote has only for where something was, where somebody or a team is asked for."""
    if not _ASKS_SOMEBODY_RE.search(asked) or not _every(rf"\b{_IN}", own, "", quote):
        return None
    found = (one for one in _strange(own, asked, quote) if not _every(rf"\b{_IN}", one, "", quote))
    return next((one for one in found if not one.leads and not is_people(one.words)), None)


def _who_did_it(own: Name, asked: str, quote: str) -> Name | None:
    """Who did by its quote what is told of whom is asked for: `the one who rebuilt it`, of `rebuilt by Quill`."""
    wanted = _DOER_RE.search(asked)
    if wanted is None or wanted["verb"].casefold() in SMALL or " by " not in quote:
        return None
    for done in _DONE_BY_RE.finditer(quote):
        if not content(done["verb"]) or content(done["verb"]) != content(wanted["verb"]):
            continue
        behind = next((one for one in _strange(own, asked, quote) if one.start == done.end()), None)
        here = quote.find(own.text)
        if behind is not None and 0 <= here < done.start():
            return behind
    return None


_DOER_RE = Seldom(
    rf"\b(?:{_PERSON}|one) (?:that|who) (?:(?:had|has|later|once|first) )?(?P<verb>[a-z]+)\b", re.IGNORECASE
)
_DONE_BY_RE = re.compile(r"\b(?P<verb>[a-z]+(?:ed|en|n|t|d)) by (?:the |an? |[a-z]+ ){0,3}(?=[A-Z])")


def _other_of_two(own: Name, asked: str, quote: str) -> Name | None:
    """Another name of a quote, where the key is the one of whom a stem says to whom they did it: `whom Quill beat`."""
    doer = _DONE_TO_RE.search(asked)
    if doer is None or not (is_past(doer["verb"]) or is_irregular(doer["verb"])):
        return None
    who = set(bare_words(doer["who"]))
    if not who or not who <= set(own.words) or own.text not in quote:
        return None
    return next((one for one in _strange(own, asked, quote) if not is_people(one.words)), None)


_DONE_TO_RE = Seldom(
    rf"\b(?:{_PERSON}|one)(?: (?:that|whom?))? (?:the )?"
    r"(?P<who>(?-i:[A-Z])[\w’'-]+(?: (?-i:[A-Z])[\w’'-]+)*) (?P<verb>[a-z]+)\b",
    re.IGNORECASE,
)


def _other_place(own: Name, asked: str, quote: str) -> Name | None:
    """To where, where the key is what was left, and the other way round: `fled Orsk to Vell`, `flee to?`."""
    wanted = _ENDS_WITH_RE.search(asked)
    if wanted is None:
        return None
    for match in _FROM_TO_RE.finditer(quote):
        if content(match["verb"]) != content(wanted["verb"]) or match["there"] == match["here"]:
            continue
        left, reached = match["here"].strip(), match["there"].strip()
        wrong, right = (left, reached) if wanted["to"] else (reached, left)
        if own.text == wrong and (not wanted["to"] or wanted["to"].casefold() == match["to"]):
            return next((one for one in names(quote) if one.text == right), None)
    return None


_ENDS_WITH_RE = Seldom(
    r"^\W*(?:what|which|where)\b[^?]*? (?P<verb>flee|fled|leave|left|abandon|quit)(?: (?P<to>to|for))?\W*$",
    re.IGNORECASE,
)
_NAMED = r"[A-Z][\w’'-]*(?: [A-Z][\w’'-]*)*"
_FROM_TO_RE = re.compile(
    rf"\b(?P<verb>flee|fled|fleeing|flees|leave|left|leaving|abandoned|quit) (?:the )?(?P<here>{_NAMED})(?: [a-z]+)?"
    rf" (?P<to>to|for) (?:the )?(?P<there>{_NAMED})"
)


def unglossed(text: str, asked: str, quotes: Sequence[str]) -> str:
    """What a quote gives between brackets as the meaning of the word asked about; empty where the key has it."""
    match = _MEANS_RE.search(asked)
    if match is None:
        return ""
    word = re.escape(match["word"].strip(" \"“”'‘’"))
    for quote in quotes:
        gloss = re.search(
            rf"(?<!\w){word}[”\"'’]?,? \((?:[\w ]+: ?|meaning |literally )?[“\"'‘]([^)”\"]+)[”\"'’]", quote
        )
        if gloss is not None:
            return gloss[1] if content(text).isdisjoint(content(gloss[1])) else ""
    return ""


_MEANS_RE = Seldom(
    r"\bwhat (?:do|does|did) (?:the )?(?:(?:word|term|name|phrase|title) )?(?P<word>[^?]{2,40}?)"
    r" (?:translate (?:to|as|into)|mean)\b",
    re.IGNORECASE,
)


def one_of_several(text: str, asked: str, quotes: Sequence[str]) -> str:
    """A row of names that a quote has, where a stem asks for so many and the key is one other name."""
    many = _SEVERAL_RE.search(asked)
    own = names(text)
    if many is None or len(own) != 1 or own[0].text != text.strip(" ."):
        return ""
    for quote in quotes:
        for row in re.finditer(rf"{_NAMED}(?:, {_NAMED})*,? and {_NAMED}", quote):
            there = names(row[0])
            if len(there) == _NUMBERS[many["many"].casefold()] and not set(tokens(row[0])) & set(own[0].words):
                return row[0]
    return ""


_NUMBERS = {"two": 2, "three": 3, "four": 4, "2": 2, "3": 3, "4": 4}
_SEVERAL_RE = re.compile(
    r"\b(?:what|which|name the|who are the) (?P<many>two|three|four|[234]) (?:[a-z-]+ ){0,2}?[a-z]+(?:s|men|people)\b",
    re.IGNORECASE,
)
