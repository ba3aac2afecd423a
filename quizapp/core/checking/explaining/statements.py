"""S003, S004 and S012 for a sentence of an explanation that would be wrong as a statement of its own.

An explanation may tell of more than what is cited. So what is found of such a statement is held against it only where
no other sentence of the sources cited has more of it; a figure or a name only where nearly all of it is the quote's.
"""

import re
from collections.abc import Iterator, Sequence
from dataclasses import replace

from quizapp.core.checking.doubts.wording_freely import all_cited, is_of_quote
from quizapp.core.checking.explaining.commenting import is_denying
from quizapp.core.checking.explaining.differing import differs_in_one, is_the_authors_own
from quizapp.core.checking.explaining.repeating import another_ground, repeats
from quizapp.core.checking.reading.evidence import Check, Fault, Ground
from quizapp.core.checking.reading.excerpts import excerpt
from quizapp.core.checking.reading.framing import framed
from quizapp.core.checking.reading.names import names
from quizapp.core.checking.reading.phrasing import CORRECTED
from quizapp.core.checking.reading.senses import contrary_words, nearly_said
from quizapp.core.checking.reading.voicing import voices
from quizapp.core.checking.reading.words import content
from quizapp.core.checking.speakers.telling import told
from quizapp.core.findings import Severity
from quizapp.core.folding import tokens
from quizapp.core.quantities import quantities
from quizapp.core.questions.common import Question
from quizapp.core.questions.true_false import TrueFalse
from quizapp.core.seldom import Seldom

_FEWEST = 3
"""Fewer words of meaning are too few for three in four of them to be any proof."""

_IN_COMMON = 2
"""A sentence that has fewer words in common with a quote's, in whatever form, tells of another thing."""

_ABOUT = 0.5
"""A sentence that has less of it does not speak of the same."""

_NEARLY = 0.75
"""So much of a sentence, its names and figures apart, must the quote's have for these to be held against it."""


def stated_fault(sentence: str, question: Question, grounds: Sequence[Ground], check: Check) -> Fault | None:
    """The fault of a sentence of an explanation, read as a statement that is keyed true; None where there is none.

    What another sentence of the source tells is held against that one.
    """
    said = _WHAT_COUNTS_RE.sub("", sentence)
    for part in (said, *_leading_clauses(said)):
        aside = said is sentence and _ASIDE_RE.search(part) is not None
        if aside or _of_wording(framed(part).core):
            continue
        fault = _fault_of(part, question, grounds, check, decides=said != sentence)
        if fault is not None:
            return _of_explanation(fault, part)
        other = another_ground(framed(part).core, grounds)
        fault = None if other is None else _fault_of(part, question, (other,), check)
        if fault is not None:
            return _of_explanation(fault, part)
    return None


_WHAT_COUNTS_RE = Seldom(r"^\W*what (?:counts|matters|decides)(?: here)? is ", re.IGNORECASE)


def _leading_clauses(sentence: str) -> Iterator[str]:
    """What a sentence says before it goes on to a reason, or to what came of it, unless that denies something."""
    match = _GOING_ON_RE.search(sentence)
    if match is not None and (match[0] == ", not " or not is_denying(sentence[match.end() :])):
        yield sentence[: match.start()]


_GOING_ON_RE = Seldom(
    r"(?<=[^,;]{12})(?:,? because(?! of\b)|, (?:and|but|not|which|where|who|so that|as|since)"
    r"|,? and(?= (?:[a-z]+ed|grew|went|came|took|made|gave|had|was|were|is|are|has|have)\b)) "
)


def _fault_of(
    sentence: str, question: Question, grounds: Sequence[Ground], check: Check, *, decides: bool = False
) -> Fault | None:
    """The fault of a sentence; one that tells what `decides` need have less in common with the quote."""
    core = framed(sentence).core
    if not any(_meets(core, one, 1 if decides else _IN_COMMON) for one in grounds) or not is_of_quote(core, grounds):
        return None  # it tells of another thing
    if is_of_another_time(core, grounds) and not any(repeats(core, one.passage.sentence) for one in grounds):
        return None
    said = TrueFalse(
        id=question.id, question=sentence, answer=True, evidence=tuple(ground.citation for ground in grounds)
    )
    if len(grounds) > 1 and told(said) is not None:
        return None  # each of several quotes may have a source of its own
    for fault in check(said):
        if fault.severity is Severity.ERROR and _counts(fault, core, grounds):
            if fault.code == "S012" and len(grounds) > 1 and _is_told_beside(said, core, grounds, check):
                return None
            return fault
    return None


def _meets(core: str, ground: Ground, fewest: int) -> bool:
    """Whether a sentence speaks of what a quote's speaks of: by words in common, or by the contrary of one of them."""
    own, sentence = content(core), ground.passage.sentence
    common = nearly_said(own, sentence)
    if common and contrary_words(own, content(sentence)) is not None:
        return True
    return common >= min(fewest, len(own))


def _is_told_beside(said: TrueFalse, core: str, grounds: Sequence[Ground], check: Check) -> bool:
    """Whether one of several quotes has all that a sentence says, and by itself nothing against it."""
    own = content(core)
    for ground in grounds:
        if len(own - content(ground.passage.sentence)) * _STRANGE <= len(own):
            return not any(fault.is_contrary for fault in check(replace(said, evidence=(ground.citation,))))
    return False


_STRANGE = 8
"""One word of so many may be strange to what tells the rest."""


def is_of_another_time(core: str, grounds: Sequence[Ground]) -> bool:
    """Whether a sentence has a year that nothing cited has, and so tells of what is known from elsewhere."""
    own = _years(core)
    return bool(own) and all(own.isdisjoint(_years(one)) for one in all_cited(grounds))


def _years(text: str) -> frozenset[int]:
    return frozenset(one.date.year for one in quantities(text) if one.date is not None and one.date.year)


_ASIDE_RE = Seldom(
    r"^\W*(?:why|what|who|whom|whose|which|how|whether|where|when|note|notice|remember|recall|beware|mind)\b"
    r"|^\W*for (?:each|every)\b"
    r"|[,;] (?:and |but )?not [\w’'-]+\W*$|\b(?:nobody|no one) (?:doubts|denies|disputes)\b",
    re.IGNORECASE,
)
"""What is told of a thing asked, or only set against it behind all else: `fewer floods, not none`."""

_WORDING = frozenset({"careful", "cautious", "guarded", "precise", "exact", "vague", "firm", "firmer", "strong"})
"""Of how a thing is put such words tell, and of nothing that the source tells of."""


def _of_wording(core: str) -> bool:
    return not _WORDING.isdisjoint(tokens(core)) and bool(voices(core))


def _counts(fault: Fault, core: str, grounds: Sequence[Ground]) -> bool:
    """Whether a fault says that the sentence goes against what is cited, not only that this has nothing of it."""
    if fault.code == "S012" and _DENIES_RE.search(fault.message) is not None:
        return _is_denied_plainly(core, grounds)
    if len(grounds) > 1 and _RANK_RE.search(fault.message) is not None:
        return False  # each item of a list has a place of its own
    if fault.code in _OF_ONE:
        return not is_the_authors_own(fault.code, core, grounds) and (
            differs_in_one(fault.code, core, grounds) or _is_nearly_its_own(fault, core, grounds)
        )
    if is_denying(core):
        mine = _MINE_RE.search(fault.message)
        return fault.code == "S012" and mine is not None and denies_by(mine["mine"], core, grounds)
    if leaves_open(core) and not any(leaves_open(one.passage.sentence) for one in grounds):
        return False
    return fault.code == "S012"


_RANK_RE = re.compile(r"“(?:first|last|latter|former)” where its quote says “(?:first|last|latter|former)”")
_OF_ONE = frozenset({"S003", "S004"})


def _is_nearly_its_own(fault: Fault, core: str, grounds: Sequence[Ground]) -> bool:
    """Whether a figure or a name is said of nearly what a quote says, and no more than that may be so."""
    open_alone = leaves_open(core) and not any(leaves_open(one.passage.sentence) for one in grounds)
    if is_denying(core) or open_alone or len(quantities(core)) > 1:
        return False
    of = _COUNTS_RE.search(fault.message) if fault.code == "S003" else None
    return _is_nearly_all(core, grounds) if of is None else _is_all_but(core, of, grounds)


def _is_denied_plainly(core: str, grounds: Sequence[Ground]) -> bool:
    """Whether a quote says the very thing and denies it, or the other way round.

    `The lamp closes the lock to all` is what `no boat may pass the lock` comes to: one word of it proves nothing.
    """
    again = any(repeats(core, one.passage.sentence) for one in grounds)
    return any(denies_plainly(core, one) for one in grounds) and (again or _is_nearly_all(core, grounds))


_DENIES_RE = re.compile(r"^the (?:key|statement) (?:denies|asserts)\b")
_MINE_RE = re.compile(r"^(?:the (?:key|statement) )?says “(?P<mine>[^”]+)”")
_SET_AGAINST_RE = re.compile(
    r", (?:and |but )?not\b|\bnot (?:the ones?|by|because|for|from|through|with)\b|\bit (?:is|was)(?: not|n['’]t)\b",
    re.IGNORECASE,
)
"""What is denied of a thing set against the one told of need not be denied of what the quote tells of."""


_COUNTS_RE = re.compile(
    r"^“(?P<figure>[^”]+)” (?:counts (?P<mine>.+?) in the key and .+? in"
    r"|counts those of whom .+? says “[^”]+” and the key “(?P<of>[^”]+)”|in the statement is “[^”]+” in)"
)
"""A figure that stands in the passage itself, or an amount put for it, is told of what the passage tells of."""


def _is_all_but(core: str, of: re.Match[str], grounds: Sequence[Ground]) -> bool:
    """Whether a quote's sentence has, in other words too, what is said besides a figure and what that counts."""
    own = content(core) - content(" ".join(filter(None, of.groups())))
    return bool(own) and any(nearly_said(own, one.passage.sentence) >= _NEARLY * len(own) for one in grounds)


def _is_nearly_all(core: str, grounds: Sequence[Ground]) -> bool:
    own = content(core).difference(*(content(one.text) for one in names(core)))
    own = own.difference(*(content(core[one.start : one.end]) for one in quantities(core)))
    shared = max(len(own & content(one.passage.sentence)) for one in grounds)
    return len(own) >= _FEWEST and shared >= _NEARLY * len(own)


def denies_plainly(core: str, ground: Ground) -> bool:
    """Whether one of two sentences denies something, the other nothing, and all of it without an `if` or a `but`."""
    parted = not _PARTING.isdisjoint(tokens(core)) or _SET_AGAINST_RE.search(core) is not None
    if parted or is_denying(core) == is_denying(ground.passage.sentence):
        return False
    return speaks_of(content(core), ground, _SAME)


_PARTING_LIST = """
where if when unless until once but only nor neither although though while except whether every all each both whole
entire entirely wholly fully completely altogether always necessarily exactly yet may some
"""
_PARTING = frozenset(_PARTING_LIST.split())
"""Beside these a denial may be of a part, of a time or of a case: `not every mill`, `not yet`."""


def denies_by(mine: str, core: str, grounds: Sequence[Ground]) -> bool:
    """Whether what goes against a passage is the very denial of a text, and no contrary beside takes it back.

    `None stood near` is `all stood far off`.
    """
    own = content(core) - content(mine)
    return is_denying(mine) and all(contrary_words(own, content(one.passage.sentence)) is None for one in grounds)


def leaves_open(text: str) -> bool:
    """Whether a text says only what may be so: `some may have stood near` goes against no `most stood far off`."""
    return _PERHAPS_RE.search(text) is not None


_PERHAPS_RE = Seldom(r"\b(?:may|might|could|[Pp]erhaps|[Pp]ossibly|[Mm]aybe)\b")  # no month


def speaks_of(own: frozenset[str], ground: Ground, part: float = _ABOUT) -> bool:
    """Whether a quote's sentence has so much of what a text says that this speaks of the same."""
    return nearly_said(own, ground.passage.sentence) >= max(_TWO, part * len(own))


_TWO = 2
_SAME = 0.75
"""So much where all that parts the two is a denial."""


def _of_explanation(fault: Fault, sentence: str) -> Fault:
    message = _WHOSE_RE.sub("the explanation", fault.message)
    if "the explanation" not in message:
        message = f"the explanation says “{excerpt(sentence)}”: {message}"
    return replace(
        fault,
        path=("explanation",),
        message=message,
        mend=CORRECTED,
    )


_WHOSE_RE = re.compile(r"\bthe (?:key|statement)\b")
