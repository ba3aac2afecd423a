"""How S007 is told: which word of doubt is lost, and of what the passage says it."""

from collections.abc import Set as AbstractSet

from quizapp.core.checking.reading.evidence import Fault, Ground
from quizapp.core.checking.reading.excerpts import stretch
from quizapp.core.checking.reading.phrasing import listed
from quizapp.core.checking.reading.words import SMALL, meaning, plain
from quizapp.core.findings import Severity
from quizapp.core.folding import spans, tokens
from quizapp.core.questions.common import Claim


def lost_hedge(
    claim: Claim, doubt: str, ground: Ground, doubted: AbstractSet[str] = frozenset(), before: str = ""
) -> Fault:
    """The fault of a key that says plainly what its passage doubts in such words.

    What it has `doubted` is shown with the word of doubt, and so is another such word that stands `before` it.
    """
    sentence = ground.passage.sentence
    told = _hedged(doubt, doubted, claim, sentence)
    told = stretch(sentence, tokens(f"{before} {told}")) or told
    said = f"says “{told}”" if told else f"says “{doubt}” of this"
    lost = listed(filter(None, (before, doubt)))
    return hedge_fault(
        claim,
        f"a hedge is lost: {ground.place()} {said}, and the question leaves out {lost}",
        f"Say {lost} in the question, the answer or the explanation.",
    )


def _hedged(doubt: str, doubted: AbstractSet[str], claim: Claim, sentence: str) -> str:
    """A word of doubt with what it doubts, and what follows that and a key has too; empty where they are not found."""
    own, words, said = spans(sentence), tokens(doubt), set(tokens(plain(claim.statement)))
    for at in range(len(own) if words else 0):
        if tuple(one.text for one in own[at : at + len(words)]) != words:
            continue
        places = [n for n in range(at, min(at + _REACH, len(own))) if meaning(own[n].text) in doubted]
        if not places or len({meaning(own[n].text) for n in places}) < len(doubted):
            continue
        last = places[-1]
        for following in own[last + 1 :]:
            if following.text not in said or sentence[own[last].end : following.start] != " ":
                break
            last += 1
        while own[last].text in SMALL:
            last -= 1
        return sentence[own[at].start : own[last].end]
    return ""


_REACH = 14
"""So far behind a word of doubt what it doubts may stand."""


def hedge_fault(claim: Claim, message: str, mend: str) -> Fault:
    """S007, always a warning."""
    return Fault(code="S007", path=claim.path, message=message, mend=mend, severity=Severity.WARNING)
