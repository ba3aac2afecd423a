"""S012 for statements of who a figure or a claim comes from: `the figure of 400 is the ministry's, not the union's`.

The teller is the speaker whom the passage's sentence names, else whom its source reports where somebody speaks there.
"""

import re
from collections.abc import Iterator, Sequence
from dataclasses import replace
from typing import NamedTuple

from quizapp.core.checking.figures.figures import Sight, figure_faults
from quizapp.core.checking.reading.evidence import Fault, Ground
from quizapp.core.checking.reading.excerpts import excerpt
from quizapp.core.checking.reading.names import Holdings, names
from quizapp.core.checking.reading.once import claims_of
from quizapp.core.checking.reading.speaking_on import going_on
from quizapp.core.checking.reading.vocabulary import Vocabulary
from quizapp.core.checking.reading.voicing import voices
from quizapp.core.checking.reading.words import plain
from quizapp.core.questions.true_false import TrueFalse
from quizapp.core.seldom import Seldom


class Told(NamedTuple):
    """Whom a statement gives as the source, whom it says is not, and whether it denies the first."""

    who: str
    other: str
    denied: bool


def told(question: TrueFalse) -> Told | None:
    """What the statement says of its source; None where it is about something else."""
    text = plain(question.question)
    if _MATTER_RE.search(text) is None:
        return None
    match = next(filter(None, (form.search(text) for form in _FORMS)), None)
    if match is None or not names(match["who"]):
        return None
    return Told(match["who"], match["other"] or "", bool(match["not"]))


def telling_faults(
    question: TrueFalse, said: Told, grounds: Sequence[Ground], vocabulary: Vocabulary
) -> Iterator[Fault] | None:
    """The faults of a statement that says who its figure comes from; None where the passages do not tell."""
    terms = vocabulary.terms(grounds)
    for ground in grounds:
        tellers = _tellers(ground)
        if tellers:
            heard = Holdings(tellers, terms)
            right = _is_heard(said.who, heard) != said.denied and not (said.other and _is_heard(said.other, heard))
            return _faults(question, grounds, ground, tellers[0], right=right)
    return None


def _faults(
    question: TrueFalse, grounds: Sequence[Ground], ground: Ground, teller: str, *, right: bool
) -> Iterator[Fault]:
    wrong = list(figure_faults(replace(question, answer=True), Sight(grounds)))
    if wrong and question.answer:
        yield from wrong
    elif not wrong and right != question.answer:
        told_there = f"{ground.place()} gives “{teller}” as the source"
        shown = excerpt(ground.passage.sentence, ground.citation.quote, teller)
        yield Fault(
            code="S012",
            path=next(iter(claims_of(question))).path,
            message=f"{told_there}, as the statement says, but the key calls it false: “{shown}”"
            if right
            else f"{told_there}, the statement does not, but the key calls it true: “{shown}”",
            mend="Write `answer: true`, or name another source in the statement."
            if right
            else f"Name {teller} as the source, or write `answer: false`.",
        )


def _tellers(ground: Ground) -> list[str]:
    before = going_on(ground)
    if before:
        return [before]
    spoken = voices(ground.passage.sentence)
    named = [one.text for one in spoken if one.name]
    if named or not spoken or ground.source is None or not ground.source.says:
        return named
    return [ground.source.says]


def _is_heard(who: str, heard: Holdings) -> bool:
    return not any(heard.missing(name) for name in names(who))


_WHO = r"(?:the )?(?P<{}>[A-Z][\w.&-]*(?: (?:of|for|the|and|[A-Z][\w.&-]*|agenc(?:y|ies)|offic(?:es?|ials)|experts))*?)"
_WHOM, _OTHER = _WHO.format("who"), _WHO.format("other")
_IS = r"\b(?:is|are|was|were)(?P<not> not)?"
_BUT = rf"(?:['’]s?)?(?:,?(?: and| but)? not (?:from |to |by |of )?{_OTHER}(?:['’]s?)?)?"
_NAMED = r"(?: (?:given|named|cited|credited|quoted))?(?: as)?"
_GIVEN = r"(?:given|attributed|credited|ascribed|provided|taken|put forward)"
_NOT = r"(?:(?:does|did)(?P<not> not) )?"
_TEXT = r"(?:article|text|piece|story|author|reporter|journalist|newspaper)"
_FORMS = tuple(
    re.compile(form)
    for form in (
        rf"^{_WHOM}{_BUT},? {_IS}{_NAMED} (?:the|its|a) source (?:of|for|behind)\b",
        rf"\bsource (?:of|for|behind) .*{_IS} {_WHOM}{_BUT}\W*$",
        rf"{_IS}(?: the)? {_WHOM}['’]s?\b(?: own)?(?:,?(?: and| but)? not {_OTHER}(?:['’]s?)?)?\W*$",
        rf"\b(?:comes?|came|stems?|(?:does|do|did)(?P<not> not) come) from {_WHOM}{_BUT}\W*$",
        rf"{_IS} {_GIVEN} (?:to|by|from) {_WHOM}{_BUT}\W*$",
        rf"\b{_TEXT} {_NOT}(?:cites?|quotes?|cited|quoted) {_WHOM}{_BUT} (?:for|as the source)\b",
        rf"^{_WHOM}{_BUT} {_IS} (?:cited|quoted|credited|named|given) (?:for|with|as the source)\b",
        rf"\b{_TEXT} {_NOT}(?:credit|attribut|ascrib)e?[sd]? (?:.* )?to {_WHOM}{_BUT}\W*$",
        rf"\b{_TEXT} {_NOT}(?:takes?|took|draws?|drew) .* from {_WHOM}{_BUT}\W*$",
    )
)
_MATTER_RE = Seldom(
    r"\b(?:source|figures?|numbers?|estimates?|toll|totals?|counts?|statistics?|claims?|accusations?|charges?|findings?"
    r"|words|phrases?|cite[sd]?|quote[sd]?)\b",
    re.IGNORECASE,
)
