"""S012 for an answer to what brought a thing about that is what stands beside the reason: `the rain` for `the flood`.

`After rain, a flood has made the huts unfit` gives the flood as the reason. An answer that has none of its words, and
nearly all its own from another clause or sentence, was taken from there. The same is asked of what a thing has led to.
An answer that has for the reason of a thing what the source has for its consequence has the two exchanged.
"""

import re
from collections.abc import Iterator, Sequence
from collections.abc import Set as AbstractSet
from typing import NamedTuple

from quizapp.core.checking.lexicons.voices import ATTACKS
from quizapp.core.checking.reading.evidence import Fault, Ground
from quizapp.core.checking.reading.excerpts import excerpt
from quizapp.core.checking.reading.framing import framed
from quizapp.core.checking.reading.names import names
from quizapp.core.checking.reading.once import claims_of
from quizapp.core.checking.reading.reasoning import Reason, reasons, reasons_in
from quizapp.core.checking.reading.senses import is_near, nearly_said
from quizapp.core.checking.reading.words import content, is_key, plain
from quizapp.core.questions.choice import Choice
from quizapp.core.questions.common import Claim, Question
from quizapp.core.questions.text import Text
from quizapp.core.questions.true_false import TrueFalse
from quizapp.core.sentences import sentences

_CAUSED = (
    r"(?:brought about|brought on|led to|caused|resulted in|triggered|prompted|(?:is|was|are|were) (?:responsible for"
    r"|behind|to blame for|the (?:main )?(?:cause|reason) (?:of|for|behind)))"
)
_DEEDS = (
    "(?:prevent|stop|block|barr|hinder|hamper|thwart|obstruct|delay|imped|kept|made|rendered|left|turned|reduc|lower"
    "|cut|lessen|eas|calm|curb|slow|weaken|increas|rais|worsen|improv|strengthen|end|allow|enabl|forc|brought)"
)
_WHICH = r"(?:what|which)(?: (?:event|factor|development|circumstance|thing|cause|reason))?"
_WHY_RE = re.compile(
    r"(?:^|[.,:!?] )\W*(?:and )?(?:why\b|(?:for|on) what (?:reasons?|grounds?|account)"
    rf"|{_WHICH}(?:, [^,?]{{3,40}},)? (?:(?:is|was) it that )?(?:has |have |had )?(?:{_CAUSED} |(?={_DEEDS}))"
    rf"|{_WHICH} (?:does|do|did|is|was) (?:[^?,]{{2,40}} )?(?:credit(?:ed)?|blamed?) (?:with|for)"
    r"|what (?:reasons?|explanation|explains|(?:lies|lay) behind|stood in the way of|(?:is|was) the (?:cause|reason))"
    r"|(?:to|by|through) what (?:is|are|was|were|does|did|has|have)\b)",
    re.IGNORECASE,
)
_WHAT_CAME_RE = re.compile(
    r"(?:^|[.,:!?] )\W*(?:and )?what (?:(?:(?:has|have|had|did|does|do) (?P<does>[^?]+?) (?:do|done|lead to|led to"
    r"|(?:bring|brought)(?: about)?|cause|caused|result(?:ed)? in|achieve|achieved|mean|meant|change|changed)\b[^?]*)"
    r"|(?:(?:is|are|was|were) the (?:\w+ )?(?:effect|result|consequence|outcome|upshot|impact)s? of (?P<of>[^?]+))"
    r"|(?:(?:has |have |had )?(?:resulted|followed|come|came) (?:from|of) (?P<from>[^?]+)))\?*\W*$",
    re.IGNORECASE,
)
_BESIDES_RE = re.compile(
    r"\b(?:besides|apart from|aside from|other than|rather than|in addition|as well|also|else|another|further|second"
    r"|not (?:an?|the|one)|purpose|aim|hope|goal|intend\w*|meant)\b",
    re.IGNORECASE,
)
"""A stem with such a word asks for more than the reason, for what is no reason, or for what is meant by a deed."""

_OF_IT_RE = re.compile(r"\W*(?:(?:is|was|did|has) )?(?:\w+ )?(?:(?:it|this|that|them|so)\b[^?]{0,12})?\W*")
_DOWN_RE = re.compile(
    r"\bbr(?:ing|ings|ought)\b(?=[^?]* down\b)|\b(?:less|fewer|lower|quiet(?:er)?|calm(?:er)?|gone down)\b",
    re.IGNORECASE,
)
_IDLE = content(
    "account view words main reason cause ground give put forward list name come happen take place make first bring"
    " lead leave turn article text passage source author report story many much become longer people credit blame"
    " event factor effect impossible impossibility able unable length paragraph sentence"
)
_HARMS = content(" ".join(ATTACKS)) | content("damage destroy ruin wreck hit")
"""What was hit was mostly damaged by it: one such word may be said for another."""

_FEWEST, _PART = 2, 0.5
"""So many words of what is asked must the reason's own matter have, and such a share of them."""

_TAKEN = 0.66
"""The share of an answer's own words, two at the least, that another clause must have for it to be taken from there."""


class _Asked(NamedTuple):
    """What a key gives a reason of, or a consequence (`ahead`), and what it gives for it, by their words."""

    claim: Claim
    matter: frozenset[str]
    given: frozenset[str]
    ahead: bool = False

    def matter_of(self, reason: Reason) -> str:
        """The side of a reason that stands for what is asked of."""
        return reason.cause if self.ahead else reason.effect

    def told_by(self, reason: Reason) -> str:
        """The other side, which answers; what a thing led to may be told all through its sentence."""
        return reason.sentence.replace(reason.beside, "") if self.ahead else reason.cause


def neighbour_faults(question: Question, grounds: Sequence[Ground]) -> Iterator[Fault]:
    """The fault of the answer to a why or to what came of a thing, or of a statement keyed true that gives a reason."""
    if question.checked_by or not grounds or not all(one.whole for one in grounds):
        return
    asked = _asked(question)
    if asked is None or len(asked.given) < _FEWEST or len(asked.matter) < _FEWEST:
        return
    reason = _reason(asked, grounds)
    if reason is None:
        turned = None if asked.ahead else _exchanged(asked, grounds)
        if turned is not None:
            yield _turned(asked, turned)
        return
    told = content(asked.told_by(reason))
    harmed = not (_HARMS.isdisjoint(asked.given) or _HARMS.isdisjoint(told))
    if harmed or any(is_near(word, told) for word in asked.given):
        return
    beside = _taken_from(asked, reason, grounds[0])
    if beside:
        yield _taken(asked, reason, beside)


def _asked(question: Question) -> _Asked | None:
    if isinstance(question, TrueFalse):
        return _stated(question)
    claim = next((one for one in claims_of(question) if one.holds and is_key(one)), None)
    stem = plain(question.question)
    if not isinstance(question, Choice | Text) or claim is None or _BESIDES_RE.search(stem):
        return None
    ahead, match = _WHAT_CAME_RE.search(stem), _WHY_RE.search(stem)
    if ahead is not None:
        matter = _matter(ahead["does"] or ahead["of"] or ahead["from"])
        return _Asked(claim, matter, content(plain(claim.text)) - matter, ahead=True)
    if match is None:
        return None
    behind = stem[match.end() :]
    # `The case was not heard. What prevented it?` asks of what stands before.
    matter = _matter(stem[: match.start()] if _OF_IT_RE.fullmatch(behind) else behind)
    if _DOWN_RE.search(stem):
        matter |= content("reduce")
    return _Asked(claim, matter, content(plain(claim.text)) - matter - _PARTICLES)


_PARTICLES = content("back away apart aside")
"""Behind a verb: `was held back` has one word for what was done."""


def _stated(question: TrueFalse) -> _Asked | None:
    claim = next((one for one in claims_of(question) if one.holds and question.answer), None)
    told = reasons_in(framed(plain(claim.text)).core) if claim is not None else ()
    if claim is None or len(told) != 1 or _BESIDES_RE.search(plain(claim.text)):
        return None
    matter = _matter(told[0].effect)
    return _Asked(claim, matter, content(told[0].cause) - matter)


def _matter(text: str) -> frozenset[str]:
    return content(framed(text.strip(" ?")).core) - _IDLE


def _reason(asked: _Asked, grounds: Sequence[Ground]) -> Reason | None:
    """The one reason that the source gives of what is asked, in the very sentence of the quotes; None if none."""
    held: list[tuple[int, Reason]] = []
    for index in {one.index for one in grounds if one.index is not None}:
        for one in reasons(index):
            shared = nearly_said(asked.matter, asked.matter_of(one))
            if shared >= max(_FEWEST, _PART * len(asked.matter)):
                held.append((shared, one))
    if not held:
        return None
    most = max(shared for shared, _ in held)
    best = [one for shared, one in held if shared == most]
    return best[0] if len(best) == 1 and _is_of_all(best[0], grounds) else None


def _exchanged(asked: _Asked, grounds: Sequence[Ground]) -> Reason | None:
    """The reason whose cause is all that a key gives a reason of, and whose effect is the reason that the key gives."""
    found = [
        one
        for index in {one.index for one in grounds if one.index is not None}
        for one in reasons(index)
        if nearly_said(asked.matter, one.cause) == len(asked.matter) and _has(asked.given, one.effect)
    ]
    return found[0] if len(found) == 1 and _is_of_all(found[0], grounds) else None


def _is_of_all(reason: Reason, grounds: Sequence[Ground]) -> bool:
    """Whether every quote is of a reason's sentence."""
    return all(reason.sentence in ground.passage.sentence for ground in grounds)


def _taken_from(asked: _Asked, reason: Reason, ground: Ground) -> str:
    """The clause beside the reason, or the sentence, that has nearly all words of an answer; empty where none has."""
    if ground.index is None:
        return ""
    near = [reason.beside, *(one.cause for one in reasons_in(reason.sentence) if one.cause != reason.cause)]
    own = content(asked.told_by(reason)).difference(*(content(name.text) for name in names(reason.sentence)))
    others = [
        one
        for part in ground.index.text.paragraphs
        for one in sentences(part.text)
        # Another sentence on the same may well say the reason more fully.
        if one != reason.sentence and not nearly_said(own - asked.matter - _IDLE, one)
    ]
    having = [one for one in (*near, *others) if one and _has(asked.given, one)]
    return max(having, key=lambda one: len(asked.given & content(one)), default="")


def _has(words: AbstractSet[str], text: str) -> bool:
    return nearly_said(words, text) >= max(_FEWEST, _TAKEN * len(words))


def _taken(asked: _Asked, reason: Reason, beside: str) -> Fault:
    what, told = ("consequence", reason.effect) if asked.ahead else ("reason", reason.cause)
    return Fault(
        code="S012",
        path=asked.claim.path,
        message=f"the source gives another {what} than “{plain(asked.claim.text)}”:"
        f" “{excerpt(reason.sentence, told)}”; the key is taken from “{excerpt(beside)}”",
        mend=f"Give “{excerpt(told)}” as the {what}, or ask for what the answer tells.",
    )


def _turned(asked: _Asked, reason: Reason) -> Fault:
    return Fault(
        code="S012",
        path=asked.claim.path,
        message=f"“{plain(asked.claim.text)}” is what came of it, not why it came about:"
        f" “{excerpt(reason.sentence, reason.cause)}”",
        mend="Give the reason for the reason and what came of it for what came of it.",
    )
