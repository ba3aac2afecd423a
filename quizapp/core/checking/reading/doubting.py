"""Where a passage doubts what it says, and where a question is sure of it: `may amount to`, `definitely amounts to`."""

import re
from collections.abc import Iterator, Sequence
from functools import lru_cache
from itertools import islice

from quizapp.core.checking.lexicons.polarity import DENYING
from quizapp.core.checking.lexicons.voices import CERTAIN, EXACT, HEDGES_OF_AMOUNT, SURE_PHRASES, UNSURE, UNSURE_ASKED
from quizapp.core.checking.reading.evidence import Ground
from quizapp.core.checking.reading.words import SMALL, content, stem
from quizapp.core.folding import run_at, tokens
from quizapp.core.quantities import Quantity, quantities
from quizapp.core.seldom import Seldom

_LEAD_WORDS = 4
_LEAD_SIGNS = 40
_SAID_TO = "supposedly"
_SAID_TO_RE = Seldom(r"\b(?:said|thought|believed|reported|reputed|alleged|rumou?red|supposed) to(?: have| be)?\b")
"""What doubts in several words, and is read as one."""

_SAID_TO_WRITTEN_RE = re.compile(rf"(?:\b(?:is|are|was|were|been|be) )?{_SAID_TO_RE.pattern}")
_MAY_RE = Seldom(r"\bMay\b")
"""The month: as a doubt it stands inside a sentence, without a capital."""

_SEEMING = frozenset({"appears", "appeared", "seems", "seemed"})
_SEEMING_WHAT = (("to",), ("that",), ("as",))
"""`Appeared to` doubts, `appeared in Edo Bay` does not."""

_AMOUNT_RE = re.compile(rf"\b(?:{'|'.join(sorted(HEDGES_OF_AMOUNT, key=len, reverse=True))})\b", re.IGNORECASE)
_HEDGING = frozenset(max(tokens(phrase), key=len) for phrase in HEDGES_OF_AMOUNT)
"""A word of each: where a text has none of them, the pattern need not be tried."""

_RIGHT_BEFORE_RE = re.compile(
    rf"\b({'|'.join(sorted(HEDGES_OF_AMOUNT, key=len, reverse=True))}) (?:an? |another |the |further )?$", re.IGNORECASE
)
_NEAR = 40
_EXACT_RE = re.compile(rf"\b({'|'.join(sorted(EXACT, key=len, reverse=True))}) ", re.IGNORECASE)
_EXACT = frozenset(max(tokens(phrase), key=len) for phrase in EXACT)
"""The same of these."""

_NOT_BEFORE = 4
"""A denial so few words before it takes a word's certainty back: `has not been proven`."""


_NOT_SO_FAR = 5
"""The same of an amount: `does not give it as exactly 31`."""


def led_up_to(ground: Ground) -> str:
    """The quote with the few words before it in its sentence, where its doubt may stand (`is believed to`)."""
    low, high = ground.passage.quote
    quoted = ground.passage.quoted
    start = ground.passage.spans[quoted[0]][0] if quoted else low
    lead = ground.passage.text[start:low].split()[-_LEAD_WORDS:]
    return _SAID_TO_RE.sub(_SAID_TO, " ".join([*lead, ground.passage.text[low:high]]))


def as_doubted(ground: Ground, doubt: str) -> str:
    """A word of doubt as the passage has it: `is believed to` where it is read as `supposedly`, and `appears to`."""
    low, high = ground.passage.quote
    if doubt in _SEEMING:
        return next(
            (f"{doubt} {what}" for (what,) in _SEEMING_WHAT if f"{doubt} {what} " in ground.passage.text), doubt
        )
    own = _SAID_TO_WRITTEN_RE.findall(ground.passage.text, max(0, low - _LEAD_SIGNS), high)
    return own[-1] if doubt == _SAID_TO and own else doubt


def doubts(text: str) -> Iterator[tuple[str, frozenset[str]]]:
    """Each word of doubt with the two words of meaning that follow it, and with those of each thing of a list."""
    words = tokens(_MAY_RE.sub(" ", text))
    for at, word in enumerate(words):
        if word == "possible" and not _MAKING.isdisjoint(words[max(0, at - _TWO) : at]):
            continue  # what made a thing possible let it be
        if word in UNSURE and (word not in _SEEMING or words[at + 1 : at + 2] in _SEEMING_WHAT):
            yield word, _doubted(_predicate(words[at + 1 :]))
            if not _LINKING.isdisjoint(words[at + 1 : at + 1 + _NEXT]):
                joint = (one for one in range(at + 1, len(words)) if words[one] in {"and", "or"})
                yield from ((word, _doubted(words[one + 1 :])) for one in joint)


_MAKING = frozenset({"make", "makes", "made", "making"})
_TWO = 2


def _predicate(following: Sequence[str]) -> Sequence[str]:
    """What is said behind a `suggests that these …`, which takes for granted that there are such."""
    if following[:1] != ("that",) or following[1:2] == () or following[1] not in _POINTING:
        return following
    at = next((n for n, word in enumerate(following[:_SUBJECT]) if word in _BEING), None)
    return following if at is None else following[at + 1 :]


_POINTING = frozenset({"these", "those", "this", "the", "its", "their", "such"})
_BEING = frozenset({"is", "are", "was", "were", "has", "have", "had"})
_SUBJECT = 8


def says_how_sure(text: str, told: Sequence[str]) -> bool:
    """Whether a text only says that a thing is possible, and others doubt one: `it calls it possible`."""
    return only_doubts(text) and any(not UNSURE.isdisjoint(tokens(one)) for one in told)


@lru_cache(maxsize=1 << 9)
def only_doubts(text: str) -> bool:
    """Whether a text says that a thing may be so, and nothing else of it: `it leaves the possibility open`."""
    words = tokens(text)
    if _POSSIBLE.isdisjoint(words) or not DENYING.isdisjoint(words) or any(map(str.isdigit, text)):
        return False  # `25 May 1521` doubts nothing
    return content(" ".join(word for word in words if word not in _POSSIBLE)) <= _DEEMING


_POSSIBLE_LIST = """
possible possibly possibility possibilities perhaps maybe may might could potential potentially conceivable conceivably
uncertain undecided unproven unconfirmed
"""
_POSSIBLE = frozenset(_POSSIBLE_LIST.split())
_DEEMING_LIST = """
call deem consider regard treat view see think say describe present speak put name leave keep hold remain open judge
something thing matter option mere prospect case so
"""
_DEEMING = content(_DEEMING_LIST)
"""How a text says whose view a doubt is, and words for what is doubted that tell nothing of it."""


def _doubted(following: Sequence[str]) -> frozenset[str]:
    """The first two words of meaning of those that follow a doubt."""
    meant = (other for other in following if other not in SMALL | _LINKING)
    return frozenset[str]().union(*map(content, islice(meant, 2)))


_LINKING = frozenset({"amount", "amounts", "amounted", "constitute", "constitutes", "constituted"})
"""`May amount to war crimes` doubts that they are war crimes."""

_NEXT = 2
"""The verb stands so near behind its doubt."""


def certainty(text: str) -> tuple[str, ...]:
    """The words by which a text is sure of what it says, those that it denies left out."""
    return tuple(word for word, denied in _certain(text) if not denied)


def is_unproven(text: str) -> bool:
    """Whether a text denies that something is certain: `it has not been proven`."""
    return any(denied for _, denied in _certain(text))


def _certain(text: str) -> list[tuple[str, bool]]:
    """What says that something is certain, a word or a phrase, and whether it is denied."""
    words = tokens(text)
    if CERTAIN.isdisjoint(words) and _SURE.isdisjoint(words):
        return []
    single = [
        (at, word)
        for at, word in enumerate(words)
        if word in CERTAIN
        and (word != "certain" or words[at + 1 : at + 2] == ("that",) or not _IS.isdisjoint(words[max(0, at - 1) : at]))
    ]
    phrases = [(at, " ".join(one)) for one in _SURE_PHRASES for at in [run_at(words, one)] if at is not None]
    return [
        (told, not _TAKING_BACK.isdisjoint(words[max(0, at - _NOT_BEFORE) : at])) for at, told in (*single, *phrases)
    ]


_IS = frozenset({"is", "are", "was", "were", "be", "as", "only", "one", "for"})
"""Before `certain` these say that something is so for sure, where `a certain man` says nothing of that."""

_SURE_PHRASES = tuple(map(tokens, SURE_PHRASES))
_SURE = frozenset(phrase[-1] for phrase in _SURE_PHRASES)
"""The last word of each: where a text has none of them, the phrases need not be looked for."""

_TAKING_BACK = DENYING | {"short", "rather", "instead"}
"""`Stops short of stating flatly`."""


def exactness(text: str) -> tuple[str, ...]:
    """The words by which a text calls an amount exact, or asks for an exact one."""
    if _EXACT.isdisjoint(tokens(text)):
        return ()
    return tuple(match[1].casefold() for match in _EXACT_RE.finditer(text) if _is_amount(text, match.end()))


def _is_amount(text: str, at: int) -> bool:
    return text.startswith(("how many", "how much"), at) or any(one.start <= at < one.end for one in quantities(text))


def exact_amounts(text: str) -> Iterator[tuple[str, Quantity]]:
    """The amounts of a text that it calls exact, and does not deny to be."""
    found = quantities(text)
    for match in _EXACT_RE.finditer(text):
        taken_back = not _TAKING_BACK.isdisjoint(tokens(text[: match.start()])[-_NOT_SO_FAR:])
        amount = None if taken_back else next((one for one in found if one.start <= match.end() < one.end), None)
        if amount is not None:
            yield text[match.start() : amount.end], amount


def doubt_of(ground: Ground) -> str:
    """The word by which the quote, or else what leads up to it, doubts; empty where neither does."""
    for told in (ground.citation.quote, led_up_to(ground)):
        if not UNSURE.isdisjoint(tokens(told)) and (found := [doubt for doubt, doubted in doubts(told) if doubted]):
            return found[-1]
    lead = tokens(ground.passage.lead)[-LEADING:]
    doubt = next((word for word in reversed(lead) if word in UNSURE and word not in _SEEMING), "")
    return doubt if doubt and ENDS_DOUBT.isdisjoint(lead[lead.index(doubt) :]) else ""


LEADING = 8
ENDS_DOUBT = frozenset({"that", "and", "but", "which", "who", "while", "because"})
"""Behind these another clause begins, of which the doubt before them says nothing."""


def hedged_amount(text: str) -> str:
    """The first words by which a text says that an amount is not exact; empty where none does."""
    match = _hedge_in(text)
    return "" if match is None else match[0]


def _hedge_in(text: str) -> re.Match[str] | None:
    return None if _HEDGING.isdisjoint(tokens(text)) else _AMOUNT_RE.search(text)


def bounded(text: str, *, every: bool = False) -> Iterator[tuple[str, Quantity]]:
    """The amounts of a text that a hedge stands before, each with it; of `every` amount, empty where none does."""
    if not every and _hedge_in(text) is None:
        return
    for one in quantities(text):
        match = _RIGHT_BEFORE_RE.search(text[max(0, one.start - _NEAR) : one.start])
        if match is not None or every:
            yield ("" if match is None else match[1].casefold()), one


def doubts_less(text: str, ground: Ground) -> bool:
    """Whether all the doubts of a text are the sentence's own, before the same words, and one of the sentence's lacks.

    `Are responsible for possible crimes` keeps one doubt of `may be responsible for possible crimes` and drops another.
    """
    words = tokens(text)
    asked = not _ASKED_ALONE.isdisjoint(words) or _TO_BE_SEEN_RE.search(text) is not None
    if asked or _SAID_TO_RE.search(text) is not None or is_unproven(text):
        return False
    mine, theirs = (frozenset(_next_to_doubt(one)) for one in (words, tokens(ground.passage.sentence)))
    return bool(mine) and mine < theirs


def _next_to_doubt(words: Sequence[str]) -> Iterator[tuple[str, str]]:
    for at, word in enumerate(words):
        if word in UNSURE:
            yield word, next((stem(other) for other in words[at + 1 :] if other not in SMALL), "")


_ASKED_ALONE = UNSURE_ASKED - UNSURE


def keeps_doubt(text: str) -> bool:
    """Whether a text leaves what it says in doubt, in whatever words."""
    words = tokens(text)
    return (
        not UNSURE_ASKED.isdisjoint(words)
        or _SAID_TO_RE.search(text) is not None
        or is_unproven(text)
        or _TO_BE_SEEN_RE.search(text) is not None
    )


_TO_BE_SEEN_RE = Seldom(
    r"\b(?:to be seen|in sight|in view|(?:could|can) (?:be )?(?:see|seen|find|found|make out|detect|detected)"
    r"|as an? (?:sign|indication|hint)|signs? that|indicat(?:es?|ed|ing) that"
    r"|looks? (?:like|as if|as though)|looked (?:like|as if|as though)"
    r"|look(?:s|ed)? (?!into\b|after\b|over\b|back\b|forward\b|down\b|away\b|through\b|around\b|like\b)[a-z]{4,})\b"
)
"""As much as `apparent`: what nobody could see may have been there."""


def is_surer(statement: str, ground: Ground) -> bool:
    """Whether a statement is surer than the quote's sentence of what both say.

    It leaves the sentence's doubt out, or calls certain or exact what the sentence hedges: so it may well be false,
    though each of its words is the sentence's.
    """
    sentence = ground.passage.sentence
    doubted = [what for _, what in doubts(_SAID_TO_RE.sub(_SAID_TO, sentence))]
    if doubted and not keeps_doubt(statement) and any(what & content(statement) for what in doubted):
        return True
    return bool((certainty(statement) and doubted) or (exactness(statement) and hedged_amount(sentence)))
