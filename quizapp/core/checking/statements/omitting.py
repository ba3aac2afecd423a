"""What a statement passes over in its sentence that may well make it false, though each of its words is there.

`The court dismissed the claim that he lied` does not say that he lied, nor `only three of the wells were safe` that the
wells were; of `had it been repaired, the convoy would have come` nothing happened.
"""

import re
from collections.abc import Sequence
from collections.abc import Set as AbstractSet

from quizapp.core.checking.reading.denials import by_word, said_words
from quizapp.core.checking.reading.evidence import Ground
from quizapp.core.checking.reading.framing import framed
from quizapp.core.checking.reading.words import SMALL, content, meaning
from quizapp.core.checking.statements.planning import is_past
from quizapp.core.folding import tokens

_BOUNDING_LIST = """
would could might if unless until except only before after without instead yet stop stops stopped cease ceases ceased
halt halts halted against despite than fail fails failed nearly almost hardly
"""
_BOUNDING = frozenset(_BOUNDING_LIST.split())
"""Words that undo or bound what they stand before or among."""

_BESIDE = frozenset({"before", "after", "than", "yet", "against", "despite", "instead"})
"""Of these, those that before a quote only tell what it is told beside."""

_GIVING_AS_DONE = frozenset({"after", "despite"})
"""What a quote that begins with one of these goes on to tell did happen: `after having been driven from Orsk`."""

_AT_WILL = frozenset({"alone", "once", "own", "always", "never", "even"})
"""Small words of a statement that say more than they seem to: `on its own`, `at once`."""

_CONCEDING_RE = re.compile(r"\beven (?:though|if|when|where|an?)\b", re.IGNORECASE)
"""What comes before a case that is conceded, and says no more of it than its sentence."""

_LEAD = 4
"""So many words before what a statement takes from its sentence may bound it."""

_BEFORE_NOUNS = frozenset({"the", "a", "an", "this", "that", "its", "their", "his", "her", "any", "no", "further"})
_CARRYING_OUT_LIST = """
out launched launches made makes conducted mounted began begun held gave given took taken staged committed perpetrated
continued resumed ordered led was were is of by in for including included through with
"""
_CARRYING_OUT = frozenset(_CARRYING_OUT_LIST.split())
"""Before a noun of doing these say that it was done, or nothing of it."""


def passes_over(text: str, ground: Ground) -> bool:
    """Whether a statement leaves out what bounds or undoes its words in their sentence, or joins what it parts."""
    core = framed(text).core
    own = tokens(core)
    return _leaves_out_bound(own, tokens(ground.passage.sentence)) or _parts_otherwise(core, ground)


def passes_over_quoted(core: str, ground: Ground, said: AbstractSet[str]) -> bool:
    """The same of the quote and the few words before it, of a statement that may say the rest in its own words.

    What is `said` of the quote's words in others is not passed over.
    """
    lead = set(tokens(ground.passage.lead)[-_LEAD:]) - _BESIDE
    quoted = tokens(without_alternatives(ground.citation.quote, core))
    within = set(quoted[1:] if _GIVING_AS_DONE.issuperset(quoted[:1]) else quoted)
    bounding = (_BOUNDING & (lead | within)) - set(tokens(core)) - said
    return bool(bounding) or _parts_otherwise(core, ground, said)


def without_alternatives(quote: str, core: str) -> str:
    """A quote without the second of two, either of which it tells of, where a statement has nothing of that one.

    What `orders to burn mills or to raid against the law are void` says of either it says of the first.
    """
    if " or " not in quote:
        return quote
    own = content(core)
    return _OR_RE.sub(lambda match: match[0] if content(match["other"]) & own else "", quote)


_OR_RE = re.compile(
    r" or (?P<other>[^,;.]{3,60}?)(?= (?:is|are|was|were|shall|may|must|can|has|have|will|should)\b|[,;.]|$)"
)


def _parts_otherwise(core: str, ground: Ground, said: AbstractSet[str] = frozenset()) -> bool:
    """Whether a statement says that a thing was done at will, or parts or joins what its sentence does not."""
    sentence = ground.passage.sentence
    at_will = (_AT_WILL - said) & set(tokens(core)) - set(tokens(sentence))
    if "even" in at_will and _CONCEDING_RE.search(core):
        at_will -= {"even"}
    return bool(at_will) or _is_said_both_ways(core, ground) or _joins_parts(core, sentence)


def _leaves_out_bound(own: Sequence[str], there: Sequence[str]) -> bool:
    bounding = _BOUNDING.intersection(there) - set(own)
    if not bounding:
        return False
    mine = {meaning(word) for word in own if word not in SMALL} - {""}
    places = [at for at, word in enumerate(there) if word not in SMALL and meaning(word) in mine]
    if not places:
        return False
    return not bounding.isdisjoint(there[max(0, places[0] - _LEAD) : places[-1]])


def _is_said_both_ways(core: str, ground: Ground) -> bool:
    """Whether a word of a statement is asserted in one place of its sentence, or quote, and denied in another."""
    theirs, quoted = (by_word(said_words(one)) for one in (ground.passage.sentence, ground.citation.quote))
    denied = {one.written for one in said_words(ground.citation.quote) if one.denied}
    return any(
        len(quoted.get(one.word) or theirs.get(one.word) or "") > 1 and not (one.denied and one.written in denied)
        for one in said_words(core)
    )


def _joins_parts(core: str, sentence: str) -> bool:
    """Whether a statement has words of both sides of a semicolon, and not all of them on one."""
    if ";" not in sentence:
        return False
    own = content(core)
    parts = [content(part) for part in sentence.split(";")]
    told = frozenset[str]().union(*parts)
    return not any(own & told <= part for part in parts)


def does_what_is_named(text: str, ground: Ground) -> bool:
    """Whether a statement has done what its sentence only names: `attacked it` of `repelled the attack on it`."""
    done = {meaning(word): word for word in tokens(text) if is_past(word)}
    if not done:
        return False
    there = tokens(ground.passage.sentence)
    for verb, word in done.items():
        stands = [at for at, other in enumerate(there) if meaning(other) == verb]
        if stands and all(
            there[at] != word and at > 1 and there[at - 1] in _BEFORE_NOUNS and there[at - 2] not in _CARRYING_OUT
            for at in stands
        ):
            return True
    return False
