"""S010 for a statement of which no rule has said anything, and that turns, or does not turn, what its sentence says.

A denial, an `only`, an `every` that its sentence does not have makes a statement false more often than not: keyed false
it is left alone, keyed true a person must look. One keyed false that has nothing of the kind, and no other name or
figure than its sentence's, is doubted the other way round.
"""

import re
from collections.abc import Sequence

from quizapp.core.checking.doubts.bounding import bound_alone, going_beyond
from quizapp.core.checking.doubts.denying import denial_alone
from quizapp.core.checking.doubts.others import may_be_of_another
from quizapp.core.checking.doubts.unconfirmed import speaking_most
from quizapp.core.checking.doubts.vying import telling
from quizapp.core.checking.doubts.wording_freely import says_what_is_nowhere
from quizapp.core.checking.figures.outnumbering import compares
from quizapp.core.checking.law.forbidding import permits_what_is_banned
from quizapp.core.checking.lexicons.polarity import BOUNDS, SLIGHT
from quizapp.core.checking.lexicons.voices import HEDGES_OF_AMOUNT
from quizapp.core.checking.options.recasting import recast
from quizapp.core.checking.reading.denials import said_by_denying
from quizapp.core.checking.reading.doubting import certainty, doubts
from quizapp.core.checking.reading.evidence import Fault, Ground
from quizapp.core.checking.reading.excerpts import excerpt
from quizapp.core.checking.reading.framing import framed
from quizapp.core.checking.reading.kinship import is_in_lexicon
from quizapp.core.checking.reading.phrasing import UNCONFIRMED_FALSE, UNCONFIRMED_TRUE
from quizapp.core.checking.reading.rephrasing import agreed_words, contrary_phrases, says_alike
from quizapp.core.checking.reading.senses import contrary_words, is_near
from quizapp.core.checking.reading.vocabulary import Vocabulary
from quizapp.core.checking.reading.words import content, plain
from quizapp.core.checking.statements.bringing_in import brought_in
from quizapp.core.findings import Severity
from quizapp.core.folding import tokens
from quizapp.core.questions.true_false import TrueFalse


def turns_nothing(question: TrueFalse, grounds: Sequence[Ground], vocabulary: Vocabulary) -> bool:
    """Whether a statement turns nothing of what its sentences say, so that nothing in it may make it false."""
    return not any(_turns(question, ground, vocabulary) for ground in grounds)


def unexplained(question: TrueFalse, grounds: Sequence[Ground]) -> Fault | None:
    """The doubt of a statement keyed false of which nothing tells what makes it so; none where it is signed off."""
    if _is_signed_off(question, grounds):
        return None
    return _doubt(
        speaking_most(plain(question.question), grounds),
        "the statement is keyed false, but nothing was found that makes it false in",
        UNCONFIRMED_FALSE,
    )


def undecided(question: TrueFalse, grounds: Sequence[Ground]) -> Fault | None:
    """The doubt of a statement keyed true that denies or bounds what none of its sentences does."""
    if _is_signed_off(question, grounds):
        return None
    core = framed(plain(question.question)).core
    turning = [
        bound_alone(core, ground)
        or denial_alone(core, ground)
        or brought_in(core, ground)
        or _contrary_alone(core, ground.passage.sentence)
        or going_beyond(core, ground.passage.sentence)
        or _permission_alone(core, ground)
        for ground in grounds
    ]
    if not all(turning):
        return None
    return _doubt(
        speaking_most(core, grounds),
        f"the statement is keyed true, but its {turning[0]} could not be confirmed from"
        if turning[0].startswith("“")
        else f"the statement is keyed true, but it says {turning[0]} in",
        UNCONFIRMED_TRUE,
    )


def _is_signed_off(question: TrueFalse, grounds: Sequence[Ground]) -> bool:
    return bool(question.checked_by) or not all(ground.whole for ground in grounds)


def _doubt(ground: Ground, said: str, mend: str) -> Fault:
    return Fault(
        code="S010",
        path=("answer",),
        message=f"{said} {ground.place()}: “{excerpt(ground.passage.sentence, ground.citation.quote)}”",
        mend=mend,
        severity=Severity.WARNING,
    )


def _turns(question: TrueFalse, ground: Ground, vocabulary: Vocabulary) -> bool:
    """Whether it is plain what may make a statement false.

    It denies or bounds what its sentence does not, or the other way round; it says the contrary of a word of it, or is
    sure of what it doubts; or it may name another.
    """
    core, sentence = framed(plain(question.question)).core, _ONLY_SOME_RE.sub(" ", ground.passage.sentence)
    beyond = BOUNDS & set(tokens(_OF_ALL_RE.sub(" ", core))) - set(tokens(sentence))
    bounded = bool(beyond) and not says_alike(core, sentence, sorted(beyond))
    return (
        bounded
        or contrary_words(content(core) - said_by_denying(core, sentence), content(sentence)) is not None
        or bool(_contrary_alone(core, sentence))
        or (bool(certainty(question.question)) and any(doubts(sentence)))
        or bool(denial_alone(core, ground) or brought_in(core, ground))
        or may_be_of_another(core, ground, vocabulary)
        or compares(core, ground)  # what the figures say of it another rule has asked
    )


def is_plainly_otherwise(question: TrueFalse, grounds: Sequence[Ground]) -> bool:
    """Whether a statement says more than its source in a way that is plain to a reader, though no rule has read it.

    It leaves nobody out, sets a thing before another in time, or says what the source nowhere speaks of.
    """
    core = framed(plain(question.question)).core
    if all(_has_strangers(core, ground) for ground in grounds):
        return True
    return any(
        bool(going_beyond(core, ground.passage.sentence)) or says_what_is_nowhere(core, question.question, ground)
        for ground in grounds
    )


def brings_another_thing(question: TrueFalse, grounds: Sequence[Ground]) -> bool:
    """Whether a statement has a word that no passage has and that no other word may stand for: `in a plebiscite`.

    A common verb in a common one's place may only tell the same in other words.
    """
    core = framed(plain(question.question)).core
    return all(any(not is_in_lexicon(word) for word in _strangers(core, ground)[0]) for ground in grounds)


def _has_strangers(core: str, ground: Ground) -> bool:
    """Whether a statement has words that its sentence has nothing near to: these may well make it false."""
    strange, own = _strangers(core, ground)
    return len(strange) > (len(own) >= _MANY)


def _strangers(core: str, ground: Ground) -> tuple[frozenset[str], frozenset[str]]:
    """The words of a statement that its sentence has nothing near to, and all that it tells by words of its own."""
    sentence = ground.passage.sentence
    told = content(f"{recast(sentence)} {ground.passage.text} {ground.record}") | content(sentence.replace("-", ""))
    phrased = agreed_words(core, sentence)
    own = telling(recast(core)) - phrased - SLIGHT - _LOOSE
    return frozenset(word for word in own if not is_near(word, told)), own


_LOOSE = content(" ".join((*HEDGES_OF_AMOUNT, "roughly standing status capacity role")))
"""Words for what is nearly so, and for being something, which add nothing that would make a statement false."""

_MANY = 6
"""Of so many words one may be strange, and the statement still say again what its sentence says."""


def _contrary_alone(core: str, sentence: str) -> str:
    """A phrase of a statement that one of its sentence excludes: the quote, which is asked by others, may lack it."""
    found = contrary_phrases(core, sentence)
    return "" if found is None else f"“{found[0]}”"


def _permission_alone(core: str, ground: Ground) -> str:
    """What a statement permits by where its sentence forbids: in which case it may yet be so stands elsewhere."""
    written = permits_what_is_banned(core, ground)
    return f"“{written}”" if written else ""


_ONLY_SOME_RE = re.compile(
    r"\bonly (?:an? )?(?:\w+ )?(?:fraction|part|portion|share|few|some|handful|minority|half|third|quarter|one)\b",
    re.IGNORECASE,
)
"""`Only a part of it` says how much, and not that there was no other."""

_OF_ALL_RE = re.compile(r"\b(?:of|in) all\b|\bnot only\b|\beach other(?:['’]s)?\b", re.IGNORECASE)
"""What has such a word and leaves nothing out."""
