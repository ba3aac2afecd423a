"""S012 for an explanation that bounds in time what its quote's sentence has at all times, or in the very other time.

`This is a duty for peacetime only` is not what `at all times, and in time of war` says, nor `it ends when the flood
comes` what `the dam shall be minded at all times` does. Held is only what begins with the rule itself (`this`, `the
duty`), as nothing else of such a sentence is the source's.
"""

import re
from collections.abc import Sequence

from quizapp.core.checking.explaining.commenting import is_denying
from quizapp.core.checking.explaining.contradicting import contradicted
from quizapp.core.checking.reading.evidence import Fault, Ground
from quizapp.core.checking.reading.excerpts import to_its_end
from quizapp.core.folding import tokens

_RULE = (
    r"(?:duty|rule|obligation|ban|prohibition|protection|right|provision|requirement|guarantee|task|privilege|principle"
    r"|paragraph|article|clause|safeguard)"
)
_OF_IT_RE = re.compile(rf"^\W*(?:this|that|it|these|they|(?:the|such an?) (?:[a-z]+ )?{_RULE}s?)\b", re.IGNORECASE)
_PEACE = r"(?:peace-?time|times? of peace|peace)"
_WAR = r"(?:war-?time|times? of (?:war|armed conflict)|war|(?:an? )?(?:armed )?conflicts?|hostilities)"
_BY_DAY = r"(?:the day(?:time|light)?|daytime|daylight|night(?:-?time)?|the night|day)"
_TIMES = ((_PEACE, _WAR), (_WAR, _PEACE))
_ENDS = (
    r"(?:ends?|ceases?|stops?|lapses?|expires?|falls? away|no longer applies|is suspended|does not apply|do not apply)"
    r"(?: to (?:apply|bind|exist))?"
)


def _only(time: str) -> str:
    bound = "(?:only|solely|exclusively|merely|just)"
    return rf"\b(?:{bound} (?:in|for|during|at|by|of) {time}|(?:in|for|during|at|by|of) {time} (?:only|alone))\b"


_ONLY_RES = tuple(re.compile(_only(one), re.IGNORECASE) for one, _ in _TIMES)
_OTHER_RES = tuple(re.compile(rf"\b{other}\b", re.IGNORECASE) for _, other in _TIMES)
_WAR_RE = re.compile(rf"\b{_WAR}\b", re.IGNORECASE)
_EITHER_RE = re.compile(_only(_BY_DAY), re.IGNORECASE)
_ENDS_RE = re.compile(
    rf"\b{_ENDS} (?:when|once|as soon as|with|at|upon|on|during|in|if) (?:[\w’'-]+ ){{0,3}}?(?:begins?|starts?|outbreak"
    rf"|breaks? out|comes?|opening|beginning|start|night|{_WAR}|{_PEACE})\b",
    re.IGNORECASE,
)
_ALWAYS_RE = re.compile(
    r"\b(?:at all times|in all circumstances|under all circumstances|at any time|always|day and night"
    r"|in (?:peace|war)(?:time)? (?:and|as well as|or) in (?:war|peace)(?:time)?)\b",
    re.IGNORECASE,
)


def scope_fault(sentence: str, grounds: Sequence[Ground]) -> Fault | None:
    """The fault of a sentence of an explanation; None where it bounds in time nothing that is always so."""
    if _CUES.isdisjoint(tokens(sentence)) or _OF_IT_RE.match(sentence) is None or is_denying(sentence):
        return None
    if len({one.passage.sentence for one in grounds}) != 1:
        return None
    ground = grounds[0]
    told = ground.passage.sentence
    always = _ALWAYS_RE.search(told)
    if not _PARTING.isdisjoint(tokens(told)):
        return None
    for one, other in zip(_ONLY_RES, _OTHER_RES, strict=True):
        mine, theirs = one.search(sentence), other.search(told)
        if mine is not None and one.search(told) is None and theirs is not None:
            return contradicted(
                "S012", to_its_end(sentence, mine[0]), theirs[0] if always is None else always[0], ground
            )
    only = _ONLY_RES if _WAR_RE.search(told) else _ONLY_RES[:1]  # what binds in war may be told of in war alone
    mine = next(filter(None, (pattern.search(sentence) for pattern in (_EITHER_RE, _ENDS_RE, *only))), None)
    if mine is None or always is None:
        return None
    return contradicted("S012", to_its_end(sentence, mine[0]), always[0], ground)


_CUE_LIST = """
only solely exclusively merely just alone end ends cease ceases stop stops lapse lapses expire expires fall falls longer
suspended apply
"""
_CUES = frozenset(_CUE_LIST.split())
_PARTING = frozenset({"unless", "except", "until"})
