"""How S007 is told: which word of doubt is lost, and of what the passage says it."""

from collections.abc import Set as AbstractSet

from quizapp.core.checking.reading.doubting import doubts
from quizapp.core.checking.reading.evidence import Fault, Ground
from quizapp.core.checking.reading.excerpts import stretch
from quizapp.core.checking.reading.phrasing import listed
from quizapp.core.checking.reading.senses import is_near
from quizapp.core.checking.reading.words import SMALL, content, meaning, plain, spaced
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
    own, words, said = spans(sentence), tokens(doubt), spaced(plain(claim.statement))
    for at in range(len(own) if words else 0):
        if tuple(one.text for one in own[at : at + len(words)]) != words:
            continue
        places = [n for n in range(at, min(at + _REACH, len(own))) if meaning(own[n].text) in doubted]
        if not places or len({meaning(own[n].text) for n in places}) < len(doubted):
            continue
        whole = (n for n in places if {meaning(own[k].text) for k in places if k <= n} >= doubted)
        first = last = next(whole, places[-1])
        while last + 1 < len(own) and spaced(sentence[own[first].start : own[last + 1].end]) in said:
            last += 1
        while own[last].text in SMALL:
            last -= 1
        return sentence[own[at].start : own[last].end]
    return ""


_REACH = 14
"""So far behind a word of doubt what it doubts may stand."""


def doubted_twice(doubt: str, told: str, own: AbstractSet[str]) -> str:
    """Another doubt that stands before one: the `may` of `may be to blame for possible breaches`; empty if none."""
    for one, doubted in doubts(told):
        if one == doubt:
            return ""
        if meaning(doubt) in doubted and all(is_near(word, own) for word in doubted - {meaning(doubt)}):
            return one
    return ""


def how_near(doubted: AbstractSet[str], claim: Claim) -> tuple[bool, int]:
    """How surely a key speaks of what is doubted: whether it has the words side by side, and how many the answer has.

    `Amounts to a breach`, and not `the wilful breach` that its sentence doubts too, of an answer with all these words.
    """
    said = [word for word in map(meaning, tokens(plain(claim.statement))) if word]
    beside = any(set(said[at : at + len(doubted)]) == set(doubted) for at in range(len(said)))
    return beside, len(content(plain(claim.text)) & doubted)


def hedge_fault(claim: Claim, message: str, mend: str) -> Fault:
    """S007, always a warning."""
    return Fault(code="S007", path=claim.path, message=message, mend=mend, severity=Severity.WARNING)
