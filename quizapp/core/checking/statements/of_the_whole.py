"""All for a part: `the army holds the whole valley` says more than `largely held by the army`."""

import re
from collections.abc import Sequence
from typing import NamedTuple

from quizapp.core.checking.reading.kinship import is_akin
from quizapp.core.checking.reading.words import content, meaning
from quizapp.core.folding import tokens


class More(NamedTuple):
    """What a statement says and what its sentence says instead, each as written."""

    mine: str
    theirs: str


_WHOLE_LIST = "each every all everyone everybody whole entire entirely completely wholly fully totally"
WHOLE = frozenset(_WHOLE_LIST.split())
WHOLE_RE = re.compile(
    r"\b(?<!\bat )(?<!as a )(?<!above )(?<!after )(?<!not )(?:(?:every|all) (?:single )?(?:parts?|corners?|inch|bit) of"
    r"|(?:the )?(?:whole|entire)(?: of)?|entirely|completely|wholly|fully|totally|all of|every(?:one|body)?"
    r"|each(?: and every)? (?:single )?(?:one )?of(?= (?:the|these|those|its|their)\b)"
    r"|all(?!,|\.|$| (?:in all|told|but|sides|kinds|sorts|two|three|four|five|six|seven|eight|nine|ten|\d)))\b"
    r"(?! not\b)",
    re.IGNORECASE,
)
PART_RE = re.compile(
    r"\b(?:(?:much|most|many|some|several|half|parts?|a (?:large |small |good |big )?part|large parts|the bulk"
    r"|(?:the|an?) (?:vast |great |large |small |overwhelming )?(?:greater|larger|part|portion|share|sample|third"
    r"|quarter|fraction|majority|minority)(?: part)?) of|largely|mostly|mainly|partly"
    r"|(?:only |just |but |merely )(?:an? )?(?:few|handful|[\d,.]+|one|two|three|four|five|six|seven|eight|nine|ten) of"
    r"|a few of|partially|in part|predominantly|almost entirely|nearly all|almost all|up to half|as much as half|most"
    r"|many|some|several)\b(?! (?:important|importantly|likely|recently|notably|more|less|\d))",
    re.IGNORECASE,
)
_NEXT = 2
"""What is said to be meant wholly or in part is named by one of so many words of meaning behind it."""

_SHARED = 0.6
"""At least so much of a statement's words must be the sentence's for both to speak of one thing."""


def of_the_whole(core: str, sentence: str) -> More | None:
    """The whole of what a statement means, where its sentence says it of a part: `all of`, of `largely`."""
    whole = WHOLE_RE.search(core)
    if (
        whole is None
        or any(map(PART_RE.search, (core[: whole.start()], core[whole.end() :])))
        or not is_of_same(_IN_HAND_RE.sub(" ", core) if _HOLDING & content(sentence) else core, sentence)
    ):
        return None
    meant, said = _meant(core, whole), content(core)
    if any(_may_be_of(meant, one, sentence) for one in WHOLE_RE.finditer(sentence)):
        return None
    everyone = whole[0].casefold() in _PEOPLE
    for part in PART_RE.finditer(sentence):
        of = next_behind(sentence, part.end())
        of_them = _OF_THEM_RE.match(sentence, part.end()) is not None
        if everyone:
            told = of_them
        elif of_them and _last(sentence[: part.start()]) in meant:
            told = True
        elif of_them or part[0].casefold().endswith("ly"):
            told = bool(of) and (of[0] in said or _is_held(of[0], core)) and _has(meant, sentence)
        else:
            told = not frozenset(of).isdisjoint(meant) and _has(meant, sentence)
        if told:
            return More(whole[0], part[0])
    return _of_those_alone(whole, sentence, meant, said)


def _of_those_alone(whole: re.Match[str], sentence: str, meant: Sequence[str], said: frozenset[str]) -> More | None:
    """All of them for those of them who: `all wardens`, of `those wardens who have been warned`."""
    for those in _THOSE_RE.finditer(sentence) if whole[0].casefold() in {"all", "every", "all of"} else ():
        which = {*content(those[0]), *next_behind(sentence, those.end())} - content(those["which"])
        if meant and _last(those["which"]) in said and which.isdisjoint(said):
            return More(whole[0], those[0])
    return None


_THOSE_RE = re.compile(
    r"\bthose (?P<which>(?:[\w’'-]+ ){1,4}?)(?:who|which|that|[a-z]+ly [a-z]+ed|[a-z]{3,}ed)\b"
    r"(?! (?:is|are|was|were)\b)"
)


def _is_held(word: str, core: str) -> bool:
    """Whether a word is for holding a place and a statement says so in a phrase: `controlled`, `in the hands of`."""
    return word in _HOLDING and _IN_HAND_RE.search(core) is not None


_HOLDING = content("controlled held ruled governed dominated run occupied")
_IN_HAND_RE = re.compile(
    r"\b(?:in the (?:hands|grip|possession|power) of|in [\w’'-]+ hands|under [\w’'-]+ (?:rule|control|sway)"
    r"|under the (?:control|rule|sway|command) of|(?:belongs?|belonged|subject) to|master(?:s|ed)? of"
    r"|(?:rul|controll?|govern|dominat|occupi|occupy|held|holds?|hold)\w*)\b",
    re.IGNORECASE,
)


def _last(text: str) -> str:
    """The last word of meaning before a `many of them`, which says who they are."""
    return next((word for word in map(meaning, reversed(tokens(text))) if word), "")


def _meant(core: str, whole: re.Match[str]) -> list[str]:
    """What a statement means wholly: `all of the valley's mills` are mills, and they are the valley's."""
    owned = _OWNED_RE.match(core, whole.end())
    behind = next_behind(core, owned.end() if owned is not None else whole.end())
    if not whole[0].casefold().endswith("ly"):
        return behind
    before = [word for word in map(meaning, reversed(tokens(core[: whole.start()]))) if word]
    return behind + before[:_NEXT]  # `had the valley wholly back`


def _may_be_of(meant: Sequence[str], whole: re.Match[str], sentence: str) -> bool:
    """Whether a sentence may say of what is meant that it is all of it: what stands last in a clause says it of any."""
    behind = next_behind(sentence, whole.end())
    before = _CLAUSE_RE.split(sentence[: whole.start()])[-1] if whole[0].casefold() == "all" else ""
    clause = content(before) if before.strip() else frozenset[str]()
    return not behind or not clause.isdisjoint(meant) or not frozenset(behind).isdisjoint(meant)


_PEOPLE = frozenset({"everyone", "everybody"})
_OWNED_RE = re.compile(r" (?:of )?(?:the |these |those )?[\w-]+(?: [\w-]+)?(?:[’']s|s[’'])(?= )")
_OF_THEM_RE = re.compile(r" (?:of )?(?:them|whom|these|those)\b")
_CLAUSE_RE = re.compile(r"[,;:]")


def next_behind(text: str, end: int) -> list[str]:
    """The first words of meaning behind a place, which name what is meant wholly or in part."""
    return [word for word in map(meaning, tokens(text[end:])) if word][:_NEXT]


def _has(meant: Sequence[str], sentence: str) -> bool:
    return not content(sentence).isdisjoint(meant)


def is_of_same(core: str, sentence: str) -> bool:
    """Whether a sentence has so many of a statement's words, in whatever form, that both speak of one thing."""
    own, told = content(core), content(sentence)
    held = sum(word in told or is_akin(word, told) for word in own)
    return bool(own) and held >= _SHARED * len(own)
