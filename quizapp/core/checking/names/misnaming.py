"""What is said of a name, or of an article, that the evidence does not have: S004.

Whether it does is `naming`'s business.
"""

import re
from collections.abc import Iterable, Iterator, Sequence

from rapidfuzz import fuzz

from quizapp.core.checking.doubts.wording import coverage
from quizapp.core.checking.names.offering import is_given, shares_with, whole_names
from quizapp.core.checking.parts.placing import quotes_of, weighed
from quizapp.core.checking.reading.evidence import Fault, Ground
from quizapp.core.checking.reading.names import Name, names
from quizapp.core.checking.reading.once import claims_of
from quizapp.core.checking.reading.phrasing import listed
from quizapp.core.checking.reading.vocabulary import Vocabulary
from quizapp.core.checking.reading.words import SMALL, plain, setting
from quizapp.core.dates import MONTHS
from quizapp.core.folding import tokens
from quizapp.core.quantities import Quantity, quantities
from quizapp.core.questions.categorise import Categorise
from quizapp.core.questions.common import Claim, Question
from quizapp.core.questions.matching import Matching
from quizapp.core.questions.true_false import TrueFalse

_NAMES_SHOWN = 4
_JOINT_RE = re.compile(r"^(?:of|for)(?: the)? ", re.IGNORECASE)


def absent(name: Name, claim: Claim, question: Question, grounds: Sequence[Ground], vocabulary: Vocabulary) -> Fault:
    """A name that no passage has, with the likest of those that a passage has and that could stand there."""
    stated = isinstance(question, TrueFalse)
    told = [
        (ground, own)
        for ground in grounds
        for own in _named_by(ground, vocabulary)
        if not _is_right(own, name, claim, question)
    ]
    likeness = {own: fuzz.ratio(own, name.text) for _, own in told}
    if told:
        place = max(told, key=lambda one: likeness[one[1]])[0].place()
        there = [own for ground, own in told if ground.place() == place]
        shares = shares_with(name.text)
        there = [own for own in there if shares(own)] or there
        nearest = sorted(dict.fromkeys(there), key=lambda own: -likeness[own])[:_NAMES_SHOWN]
        has = f"{place} names {listed(own for own in there if own in nearest)}"
    else:
        nearest = []
        places = dict.fromkeys(ground.place() for ground in grounds)
        has = f"{listed(places, '{}')} {'do' if len(places) > 1 else 'does'} not name it"
    text = _JOINT_RE.sub("", name.text)
    write = f"Write “{nearest[0]}” instead" if len(nearest) == 1 and _is_all(claim) else "Correct the name"
    write = "Write `answer: false`, correct the name" if stated else write
    unknown = name.text.isupper() and name.text not in vocabulary.terms(grounds)
    short = "; what it is short for belongs under `terms` in course.yaml" if unknown else ""
    return Fault(
        code="S004",
        path=claim.path,
        message=f"“{text}” is not in the evidence: {has}",
        mend=f"{write}, or cite the passage that names “{text}”{short}.",
    )


def _is_all(claim: Claim) -> bool:
    """Whether a part of a key is nothing but a name, or a row of names."""
    text = plain(claim.text)
    named = {word for one in names(text) for word in tokens(one.text)}
    return all(word in named or word in SMALL for word in tokens(text))


def _is_right(own: str, name: Name, claim: Claim, question: Question) -> bool:
    """Whether a name of the evidence is one that the question gives, or that is another of its answers."""
    beside = plain(claim.text).replace(name.text, " ")
    others = [plain(one.text) for one in claims_of(question) if one.holds and one.path != claim.path]
    return any(is_given(own, text) for text in (setting(claim), beside, *others))


def _named_by(ground: Ground, vocabulary: Vocabulary) -> Iterator[str]:
    """The names of a quote's sentence, months and what only begins it apart."""
    sentence = ground.passage.sentence
    leading = {one.start for one in names(sentence) if one.leads}
    for start, end in whole_names(sentence, vocabulary):
        own = Name(sentence[start:end], start, leads=start in leading)
        month = own.text.casefold() in MONTHS
        common = own.leads and all(word in SMALL or vocabulary.is_common(word) for word in own.words)
        if own.words and not month and not common:
            yield own.text


def of_another_article(
    label: Quantity, written: str, claim: Claim, question: Question, grounds: Sequence[Ground]
) -> Fault:
    """An article that is not the one cited; offered is that of the part's own citation, as far as it is told which."""
    own = _own(claim, question, grounds)
    sections = {labelled(label, [ground.citation.section]) for ground in own}
    told = sections.pop() if len(sections) == 1 else ""
    cites = listed((ground.place() for ground in own), "{}")
    where = "where the evidence stands: that" if told else "in the evidence, which"
    return Fault(
        code="S004",
        path=claim.path,
        message=f"“{written}” is not {where} is {cites}",
        mend=f"{f'Write “{told}”' if told else 'Name that of the passage'}, or cite the passage of {written}.",
    )


def _own(claim: Claim, question: Question, grounds: Sequence[Ground]) -> Sequence[Ground]:
    """The citations that a part of a key may be of: of a pair or an item the one that tells it, where that is sure."""
    if isinstance(question, Matching) and claim.path[:1] == ("pairs",):
        at = int(claim.path[1])
        told = quotes_of(weighed([f"{pair.prompt} {pair.answer}" for pair in question.pairs]), grounds)
        in_order = grounds[at] if len(grounds) == len(question.pairs) else None
        one = told.get(at) or in_order
        return grounds if one is None else [one]
    if isinstance(question, Categorise) and claim.path[:1] == ("groups",):
        most = max(grounds, key=lambda ground: coverage(plain(claim.text), ground.citation.quote))
        return [most] if coverage(plain(claim.text), most.citation.quote) else grounds
    return grounds


def labelled(label: Quantity, texts: Iterable[str]) -> str:
    """What the texts have in a label's place, as it is written there: another of its kind (`Article 9`)."""
    return next(
        (
            text[one.start : one.end]
            for text in texts
            for one in quantities(text)
            if one.kind == "label" and one.unit == label.unit
        ),
        "",
    )
