"""S012 for a key that has somebody be what its sentence says they were: `the mill is a bank` of `the former bank`.

Read is what a sentence calls `former`, with the words right behind it; a key that tells of it in the past, or puts a
`then` or an `old` to it, keeps to the sentence.
"""

import re
from collections.abc import Iterator, Sequence

from quizapp.core.checking.lexicons.polarity import DENYING
from quizapp.core.checking.reading.evidence import Fault, Ground
from quizapp.core.checking.reading.kinship import is_akin
from quizapp.core.checking.reading.once import claims_of
from quizapp.core.checking.reading.phrasing import gainsaid, reworded
from quizapp.core.checking.reading.words import content, is_key, meaning, plain, setting
from quizapp.core.folding import spans, tokens
from quizapp.core.questions.common import Question
from quizapp.core.questions.true_false import TrueFalse

_FORMER_RE = re.compile(
    r"\b(?:former|ex)[ -](?P<what>[\w’'-]+(?: (?!of\b)[\w’'-]+){0,2}?)"
    r"(?=[,;:.)”]| (?:of|in|and|or|who|which|that|for|is|was|has|had|to|at|on|by|from|with)\b|$)"
)
_PAST_LIST = """
former formerly once was were had used ex past previous previously been became become ceased no longer then until
originally historically began erstwhile ago earlier before late old onetime time did left split broke parted would could
"""
_PAST = frozenset(_PAST_LIST.split())
_BEING = frozenset({"is", "are", "remains", "remain", "stays", "still", "today", "now", "currently", "present"})
_LEAST = 0.5
"""At least so much of a key's words must be the sentence's for it to speak of the same."""


def formerly_faults(question: Question, grounds: Sequence[Ground]) -> Iterator[Fault]:
    """The fault of a statement keyed true, or of an answer to what something is, one at most."""
    if isinstance(question, TrueFalse) and not question.answer:
        return
    told = [(match, ground) for ground in grounds for match in _former(ground.passage.sentence)]
    for claim in claims_of(question) if told else ():
        asked = "" if isinstance(question, TrueFalse) else setting(claim)
        if not claim.holds or not (is_key(claim) or isinstance(question, TrueFalse)):
            continue
        for match, ground in told:
            found = _as_now(plain(claim.text), plain(asked), match)
            if found:
                yield Fault(
                    code="S012",
                    path=claim.path,
                    message=gainsaid(found, match[0], ground),
                    mend=reworded(whole=isinstance(question, TrueFalse)),
                )
                return


def _former(sentence: str) -> list[re.Match[str]]:
    return list(_FORMER_RE.finditer(sentence)) if "former " in sentence or "ex-" in sentence else []


def _as_now(text: str, asked: str, former: re.Match[str]) -> str:
    """The words by which a text has somebody be what they no longer are; empty where it does not."""
    said = (*tokens(asked), *tokens(text))
    if not (_PAST | DENYING).isdisjoint(said) or (not asked and _BEING.isdisjoint(said)):
        return ""
    what = content(former["what"])
    own = content(text)
    head = meaning(tokens(former["what"])[-1])
    if not what or not head or not all(_is_of(word, own) for word in what):
        return ""
    around = content(former.string)
    whole = own | content(asked)
    if sum(word in around for word in whole) < _LEAST * len(whole):
        return ""
    written = [one for one in spans(text) if one.text in _BEING or _is_of(meaning(one.text), what)]
    return text[written[0].start : written[-1].end] if written else ""


def _is_of(word: str, what: frozenset[str]) -> bool:
    return word in what or (bool(word) and is_akin(word, what))
