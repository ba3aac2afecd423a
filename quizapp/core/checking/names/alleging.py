"""Which capitalised words of a key are surely meant as names, and which only begin a sentence, a title or a deed."""

import re
from collections.abc import Iterator, Sequence

from quizapp.core.checking.lexicons.places import GENERIC, TITLES
from quizapp.core.checking.reading.bare_words import bare_words, telling_words
from quizapp.core.checking.reading.kinship import is_in_lexicon
from quizapp.core.checking.reading.names import Name, is_place, names
from quizapp.core.checking.reading.vocabulary import Vocabulary
from quizapp.core.checking.reading.words import SMALL, is_irregular

_ASKS_NAME_RE = re.compile(
    r"(?:^|[.,;:?!] |\b(?:to|by|with|from|for|of|and|or) )\W*(?:who|whom|whose)\b"
    r"|(?:^|[.;:?!] |\bfrom )\W*where\b"
    r"|\b(?:what (?:is|was) the (?:first |last |full )?name|name of|named|called"
    r"|(?:which|what) (?:[\w-]+ ){0,2}?(?:country|countries|state|states|city|town|province|region|person|man|woman"
    r"|leader|president|group|organi[sz]ation|body|court|treaty|statute|company|team|river|language|religion|author|king|queen"
    r"|university|school|party|army|island|continent|ocean|sea|nation|nationality|agency|institution))\b",
    re.IGNORECASE,
)
_BARE = 3
"""An answer of at most so many words to a question for a name is taken for one even where it is otherwise unknown."""

KINDS_OF_PLACE = frozenset({"city", "town", "village", "province", "county", "region", "state", "district"})
"""Words that say of what kind a place is, and may be left out of its name."""


def alleged(text: str, stem: str, vocabulary: Vocabulary) -> Iterator[Name]:
    """The names of a key's part that are surely meant as names, not words that begin a sentence or a title."""
    for found in names(text):
        plainly = found.leads and (_begins_plainly(found) or _begins_with_a_deed(found, vocabulary))
        name = _without_first(found) if plainly else found
        telling = [word for word in name.words if word not in TITLES and word not in SMALL]
        if is_a_deed(name, text) or (name.leads and bool(telling) and _SOME.issuperset(telling)):
            continue
        if not telling:
            if name.text.replace(".", "").isupper() and is_place(name.words):
                yield name  # `US` is no `us`
            continue
        if is_place(tuple(telling)) or any(vocabulary.is_name(word) for word in telling if word not in GENERIC):
            yield name
        elif _OF_RE.fullmatch(name.text) is not None and (not name.leads or _BODY_RE.match(name.text) is not None):
            yield name  # `International Court of Justice`, though each of its words is common too
        elif all(vocabulary.is_common(word) for word in telling) or (len(telling) == 1 and telling[0] in GENERIC):
            continue
        elif (
            not name.leads
            or (len(bare_words(text)) <= _BARE and _ASKS_NAME_RE.search(stem) is not None)
            or (len(telling) > 1 and not vocabulary.is_common(telling[-1]))
            or _does_something(text, telling)
        ):
            yield name


_SOME_LIST = """
nobody somebody anybody everybody someone anyone everyone none nothing something anything everything neither
whoever whatever whichever first second third fourth fifth sixth seventh eighth ninth tenth finally lastly
"""
_SOME = frozenset(_SOME_LIST.split())
"""Words that begin an answer, or a sentence of several that count, in the place of a name."""


def is_a_deed(name: Name, text: str) -> bool:
    """Whether a word has its capital from beginning an answer: `Stopping the raids`, `Published a list`."""
    return (
        name.leads
        and len(name.words) == 1
        and not is_place(name.words)
        and (_BEGINS_WITH_A_DEED_RE.match(text) is not None or tells_a_deed(text))
    )


def tells_a_deed(text: str) -> bool:
    """Whether an answer says what somebody does: `Holds most of Orsk`, `Took back half the hills`."""
    match = _DOES_RE.match(text)
    if match is None:
        return False
    verb = match["verb"].casefold()
    return is_in_lexicon(verb) and (is_irregular(verb) or verb.endswith(("s", "ed")))


_DOES_RE = re.compile(
    r"(?P<verb>[A-Z][a-z]{2,}) (?:(?:back|up|out|over|off|down|away) )?"
    r"(?:the|an?|its|their|his|her|this|that|most|much|half|part|parts|all|some|more|both|large|nearly|almost)\b"
)


_BEGINS_WITH_A_DEED_RE = re.compile(
    r"[A-Z][a-z]{2,}(?:ing|ed) (?:the|an?|its|their|his|her|all|any|those|these|one|up|out|in|on|for|with|without"
    r"|against|at|to|from|into|by|someone|somebody|people|civilians|others) "
)


def _does_something(text: str, telling: Sequence[str]) -> bool:
    """Whether a statement begins with one word, no known one, that is or does something, as names do.

    `Orlin was burnt` names a place or a person, `Mills were burnt` and `Freedom was lost` do not.
    """
    return len(telling) == 1 and not is_in_lexicon(telling[0]) and _ONE_DOES_RE.match(text) is not None


_ONE_DOES_RE = re.compile(
    r"[A-Z][a-z]{2,}(?<!s)(?<!tion)(?<!ment)(?<!ness)(?<!ity)(?<!ism)(?<!ing)(?<!ance)(?<!ence)(?<!age)(?<!ship)(?<!dom)"
    r"(?<!hood)(?<!ure)(?<!ery)(?<!cy)(?<!fare)(?<!work)(?<!land) (?:[a-z]+ly )?(?:is|was|has|had|does|did|became|came"
    r"|went|took|gave|made|[a-z]{3,}ed) (?:[a-z]+ ){2}"
)

_OF_RE = re.compile(r"[A-Z][a-z]+ [A-Z][a-z]+ (?:of|for) (?:the )?[A-Z][a-z]+")

_BODY_RE = re.compile(
    r"[A-Z][a-z]+ (?:Court|Council|Committee|Commission|Tribunal|Assembly|Bureau|Organi[sz]ation|Board|Chamber|Union"
    r"|Office|Agency|League|Bank|Conference|Federation|Society) (?:of|for)\b"
)
"""What begins an answer so is a body's name, and no verb has its capital from its place alone."""


def _begins_plainly(name: Name) -> bool:
    """Whether a name of several words that begins a sentence begins with a word that is no name (`Yet HRW`)."""
    first = bare_words(name.text)[:1]
    return len(name.words) > 1 and " " in name.text and all(word in SMALL for word in first)


def _begins_with_a_deed(name: Name, vocabulary: Vocabulary) -> bool:
    """Whether a run of capitals is a verb that begins an answer, and a name: `Ask the Chamber`, `Leads Orsk United`."""
    first, _, rest = name.text.partition(" ")
    if not rest or first.isupper() or vocabulary.is_name(first.casefold()):
        return False
    if rest.startswith("the "):
        return True
    rest_words = telling_words(rest)
    named = [word for word in rest_words if vocabulary.is_name(word) or is_place((word,))]
    strange = [word for word in rest_words if word not in named and word not in GENERIC | KINDS_OF_PLACE]
    known = bool(named) and not any(map(vocabulary.is_common, strange))
    return known and (is_in_lexicon(first.casefold()) or _VERB_RE.fullmatch(first) is not None)


_VERB_RE = re.compile(r"[A-Z][a-z]{2,}(?:s|ed|ing)")


def _without_first(name: Name) -> Name:
    rest = name.text.split(maxsplit=1)[1].removeprefix("the ")
    return Name(rest, name.start + len(name.text) - len(rest), leads=False)
