"""How far a statement goes where its sentence does not: an `only`, an `every`, a `to a man`, a `before` of its own."""

import re
from collections.abc import Set as AbstractSet

from quizapp.core.checking.law.excepting import gives_way_there
from quizapp.core.checking.lexicons.polarity import BOUNDS, EMBRACING, RESTRICTING
from quizapp.core.checking.reading.evidence import Ground
from quizapp.core.checking.reading.rephrasing import says_alike
from quizapp.core.checking.reading.senses import nearly_said
from quizapp.core.checking.reading.succession import successions
from quizapp.core.checking.reading.words import content
from quizapp.core.folding import tokens
from quizapp.core.seldom import Seldom


def going_beyond(core: str, sentence: str) -> str:
    """What a statement leaves nobody out by (`to a man`), or sets before another in time, and its sentence does not."""
    for pattern in (_EVERY_ONE_RE, _TIMELY_RE):
        own = pattern.search(core)
        if own is None or pattern.search(sentence) is not None:
            continue
        if not (_is_all_of_kind(own[0], sentence) or (pattern is _TIMELY_RE and _is_told_after(core, sentence))):
            return f"“{own[0]}”"
    return ""


def _is_told_after(core: str, sentence: str) -> bool:
    """Whether a sentence has one thing after another of which a text says that the other came before it."""
    return any(
        nearly_said(content(first), sooner) * 2 >= len(content(first))
        and nearly_said(content(second), later) * 2 >= len(content(second))
        and nearly_said(content(first), sooner) > nearly_said(content(first), later)
        for first, second in successions(core)
        for sooner, later in successions(sentence)
    )


def _is_all_of_kind(word: str, sentence: str) -> bool:
    """Whether a sentence has all things, or all people, of a statement's `everything` or `everyone`: `all acts`."""
    kinds = _OF_ALL_KINDS.get(word.casefold())
    return (
        kinds is not None and re.search(rf"\b(?:all|every|any|each) (?:{kinds})\b", sentence, re.IGNORECASE) is not None
    )


_ALL_PEOPLE = r"persons?|people|individuals?|human beings?|those|citizens?|inhabitants?|residents?|members?|who"
_OF_ALL_KINDS = {
    "everything": r"(?:the )?(?:acts?|deeds?|actions?|things?|matters?|conduct|measures?|steps?|objects?|goods|that)",
    "everyone": _ALL_PEOPLE,
    "everybody": _ALL_PEOPLE,
    "everywhere": r"(?:the )?(?:places?|parts?|regions?|areas?|corners?)",
}

_EVERY_ONE_RE = Seldom(
    r"\b(?:every(?:one|body|thing|where)|without (?:a single |any |an )?exception|no exceptions?|to a man|one and all"
    r"|all and sundry|nothing but|none but|nobody but|exceptionless|through and through|in (?:its|their) entirety)\b",
    re.IGNORECASE,
)

_TIMELY_RE = Seldom(
    r"\b(?:before(?! (?:the |a |an |any )?(?:(?-i:[A-Z])|court|judge|tribunal|bench))|(?:earlier|later) than"
    r"|prior to)\b",
    re.IGNORECASE,
)


def bound_alone(core: str, ground: Ground) -> str:
    """An `only`, `every` or `most of` of a statement, where its sentence has neither this nor anything like it.

    What a law says without a condition it says of every case.
    """
    sentence = ground.passage.sentence
    often = _EVERY_RE.search(core)
    if often is not None and re.search(rf"\b(?:an?|per) {often[1]}\b(?<!twice a {often[1]})", sentence):
        core = core.replace(often[0], " ")  # `8,000 a year` is `8,000 every year`
    told = set(tokens(sentence))
    if "unless" in told and gives_way_there(core, sentence):
        core = _ONLY_WHILE_RE.sub(" ", core)
    bounding = [match[0].split()[0].casefold() for match in _BOUNDING_RE.finditer(core)]
    rules = ground.source is not None and ground.source.kind == "treaty" and told.isdisjoint(_CONDITIONS)
    alone = [word for word in bounding if told.isdisjoint(_like(word)) and not (rules and word == "always")]
    return f"“{alone[0]}”" if alone and not says_alike(core, sentence, alone) else ""


_ONLY_WHILE_RE = re.compile(r"\bonly (?=(?:for|while|during|as|when|where|if|so)\b)", re.IGNORECASE)
"""What is so unless they fight is otherwise only while they do."""


def _like(word: str) -> AbstractSet[str]:
    """The words that bound as one does: `largely` is like `most`, and not like `every`."""
    if word in RESTRICTING:
        return RESTRICTING
    return _OF_ALL if word in _OF_ALL else EMBRACING


_OF_ALL = BOUNDS - RESTRICTING | {"whole", "wholly", "entire"}

_EVERY_RE = Seldom(r"\bevery (day|week|month|year|hour)\b", re.IGNORECASE)

_CONDITIONS_LIST = "if unless except where when while provided until may might can only save subject"
_CONDITIONS = frozenset(_CONDITIONS_LIST.split())

_BOUNDING_RE = Seldom(
    r"(?<!not )(?<!of )(?<!in )(?<!at )\b(?:only|every|always|alone|solely|exclusively|entirely|most of"
    r"|all(?! (?:in all|two|three|four|five|six|seven|eight|nine|ten|twelve|\d+|known)\b))\b",
    re.IGNORECASE,
)
"""Not `not only`, nor `a fraction of all attacks`, nor `all three`, which counts what the sentence names."""
