"""S012 for a key by which a thing is what its rule will not have it taken for: `counts as theft`.

`The opening of a sluice shall not be regarded as theft` has what it denies as a name behind its verb. A key may say
so in any words (`treat it as theft`, `amounts to theft`, `As theft`), and one keyed false may deny it in any.
"""

import re
from collections.abc import Iterator, Mapping, Sequence
from typing import NamedTuple

from quizapp.core.checking.lexicons.polarity import BOUNDS, DENYING, FORBIDDING, SLIGHT, TURNING_DENIALS
from quizapp.core.checking.reading.denials import asks_for_what_is_not
from quizapp.core.checking.reading.evidence import Fault, Ground
from quizapp.core.checking.reading.framing import framed
from quizapp.core.checking.reading.once import claims_of
from quizapp.core.checking.reading.phrasing import KEYED_FALSE, gainsaid, told_again
from quizapp.core.checking.reading.senses import is_near
from quizapp.core.checking.reading.words import content, is_key, plain, setting
from quizapp.core.folding import tokens
from quizapp.core.questions.common import Claim, Question
from quizapp.core.questions.true_false import TrueFalse
from quizapp.core.seldom import Seldom

_TAKE = r"(?:consider|regard|deem|treat|count|class|classif[iy]|view|constru)(?:e?d|es|s|ing|ied|ies)?"
_TAKE_AS = rf"(?:{_TAKE}|(?:take|took|taking|see|hold|held|look)(?:n|s|ing)?|treatment|looked)"
_RULE_RE = Seldom(
    r"\b(?P<rule>(?:shall|must|may|can|should|is|are) (?:also )?not(?:, [^,;.]{2,30},)?(?: (?:also|thereby|be))* "
    rf"(?:{_TAKE}|taken|seen|held|looked (?:up)?on)) (?:as|to be|to constitute|for) (?P<what>[^,;.]+)",
    re.IGNORECASE,
)
_AS_RE = re.compile(
    rf"\b{_TAKE_AS}\b(?P<whom>[^,;.]{{0,60}}?) (?:as|to be|to constitute|for) (?P<what>[^;.]+)"
    r"|\b(?:amount(?:s|ed|ing)? to|constitut(?:es?|ed|ing)|counts? as|qualif(?:y|ies) as|makes? (?:it|this|that)"
    r"|(?:is|are|would be|will be|be)(?: to)?) (?P<name>[^;.]+)",
    re.IGNORECASE,
)
_TREATING_RE = re.compile(rf"\b{_TAKE_AS}\b", re.IGNORECASE)
_OR_RE = re.compile(r" or (?:as )?")
_TOLD_RE = re.compile(r" (?:that|if|when|where|unless|which|who|by|because|merely|solely)\b")
_TURNING = DENYING | FORBIDDING | TURNING_DENIALS | {"unless", "except", "if", "only"}
_HALF, _FEWEST = 0.5, 2


class Barred(NamedTuple):
    """What a sentence will not have a thing taken for: each name with the rule up to it, and the other words."""

    names: Mapping[str, str]
    matter: frozenset[str]

    def on(self, text: str) -> str:
        """The rule on what a text names, as written; empty where it names none of these."""
        return next((told for name, told in self.names.items() if _is_named(name, text)), "")


def regarding_faults(question: Question, grounds: Sequence[Ground]) -> Iterator[Fault]:
    """The faults of a statement, and of answers, that a rule on what a thing is taken for goes against."""
    barred = [(ground, one) for ground in grounds if (one := _barred(ground.passage.sentence)) is not None]
    if question.checked_by or not barred:
        return
    whole = isinstance(question, TrueFalse)
    for claim in claims_of(question):
        if not (whole or (claim.holds and is_key(claim))):
            continue
        for ground, rule in barred:
            if claim.holds:
                found = _taken_for(claim, rule, whole=whole)
                if found is not None:
                    yield gainsaid(claim.path, *found, ground, whole=whole)
                    break
            elif whole and _says_the_rule(plain(claim.text), rule, ground):
                message = told_again(ground, next(iter(rule.names.values())), plain(claim.text))
                yield Fault(code="S012", path=claim.path, message=message, mend=KEYED_FALSE)
                break


def _barred(sentence: str) -> Barred | None:
    match = _RULE_RE.search(sentence) if " not" in sentence else None
    if match is None:
        return None
    names: dict[str, str] = {}
    for part in _OR_RE.split(match["what"]):
        name = _TOLD_RE.split(part)[0]
        if content(name) - SLIGHT:
            names[name] = sentence[match.start() : sentence.index(name, match.start("what")) + len(name)]
    rest = content(f"{sentence[: match.start()]} {sentence[match.end('what') :]} {match['what']}")
    return Barred(names, rest.difference(*map(content, names))) if names else None


def _taken_for(claim: Claim, rule: Barred, *, whole: bool) -> tuple[str, str] | None:
    """What a key takes the thing of a rule for against it, and the rule, as written; None where it does not."""
    text = plain(claim.text)
    if not whole:
        asked = setting(claim)
        if asks_for_what_is_not(asked) or not _TURNING.isdisjoint((*tokens(text), *tokens(_LAST_RE.split(asked)[-1]))):
            return None
        name = _LEADS_RE.sub("", text)
        led = name != text or _TREATING_RE.search(asked) is not None
        there = rule.on(name)
        return (text, there) if led and there and _is_of(asked, rule) else None
    core = framed(text).core
    for match in _AS_RE.finditer(core) if _TURNING.isdisjoint(tokens(core)) else ():
        there = rule.on(match["what"] or match["name"])
        if there and _is_of(f"{core[: match.start()]} {match['whom'] or ''}", rule):
            return match[0].strip(), there
    return None


_LAST_RE = re.compile(r"[.;:!?] (?=\w)")
_LEADS_RE = re.compile(r"^\W*(?:(?:it|this|that|they) (?:is|are|must be|shall be) )?(?:[a-z]+ed )?as ", re.IGNORECASE)


def _is_named(name: str, text: str) -> bool:
    """Whether a text says what a rule names: its first word, and most of the others."""
    own, there = content(name), content(text)
    head = next((word for word in map(content, name.split()) if word - SLIGHT), frozenset[str]())
    told = [word for word in own if is_near(word, there)]
    return any(is_near(word, there) for word in head) and len(told) > _HALF * len(own)


def _is_of(text: str, rule: Barred) -> bool:
    """Whether a text speaks of what its rule speaks of, by two of its words or half of them."""
    own = content(text)
    told = sum(is_near(word, own) for word in rule.matter)
    return told >= min(_FEWEST, max(1.0, _HALF * len(rule.matter)))


def _says_the_rule(text: str, rule: Barred, ground: Ground) -> bool:
    """Whether a statement only says the rule again: it denies the same of the same, and says nothing else."""
    core = framed(text).core
    words = tokens(core)
    if DENYING.isdisjoint(words) or not (BOUNDS | {"unless", "except", "if"}).isdisjoint(words):
        return False
    match = next((one for one in _AS_RE.finditer(core) if not DENYING.isdisjoint(tokens(core[: one.end()]))), None)
    if (
        match is None
        or not rule.on(match["what"] or match["name"])
        or not _is_of(f"{core[: match.start()]} {match['whom'] or ''}", rule)
    ):
        return False
    around = content(f"{ground.passage.text} {ground.record} {ground.section}")
    strange = content(core) - SLIGHT - content(" ".join(_TREATING_RE.findall(core)))
    return all(is_near(word, around) for word in strange)
