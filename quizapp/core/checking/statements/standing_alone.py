"""S003, S004, S005 and S012 for options that stand alone as statements, each held to the sentence that tells it.

Among several statements each may have a quote of its own: what another quote has is nothing for it or against it.
"""

from collections.abc import Iterable, Iterator, Sequence
from dataclasses import replace

from quizapp.core.checking.reading.evidence import Check, Fault, Ground
from quizapp.core.checking.reading.names import names
from quizapp.core.checking.reading.once import claims_of
from quizapp.core.checking.reading.retelling import in_own_words, of_answer
from quizapp.core.checking.reading.senses import is_near
from quizapp.core.checking.reading.words import content, plain
from quizapp.core.checking.statements.clauses import (
    TURNED_RE,
    clauses,
    is_clause,
    is_statement,
    is_untold,
    right_too,
    stated_as,
    told_by,
)
from quizapp.core.findings import Severity
from quizapp.core.folding import tokens
from quizapp.core.quantities import quantities
from quizapp.core.questions.common import Question
from quizapp.core.questions.multiple import Multiple
from quizapp.core.questions.true_false import TrueFalse

_OF_ITS_WORDS = frozenset({"S003", "S004"})
"""What is said of a figure or a name: of a statement that stands by itself, in the sentence that tells it."""


def clause_faults(question: Question, grounds: Sequence[Ground], check: Check) -> Iterator[Fault]:
    """S012 for an answer that, taken as a statement, its evidence goes against, S010 for one that it does not tell.

    Of several quotes the one whose sentence an answer nearly is tells which name or figure is in another's place.
    """
    for claim, statement in clauses(question):
        own = told_by(statement, grounds)
        for fault in check(_citing(own, statement)) if own else ():
            doubt = fault.code == "S010" and len(own) == len(grounds)
            if (
                (fault.code == "S012" and (is_clause(claim) or not is_statement(claim, question)))
                or (len(own) < len(grounds) and _puts_another(fault, statement, own))
                or (doubt and is_untold(statement, plain(question.question), grounds))
            ):
                told = in_own_words(fault, statement.question, plain(claim.text), plain(question.question))
                yield of_answer(replace(told, path=claim.path))


def told_faults(question: Question, grounds: Sequence[Ground], check: Check) -> Iterator[Fault]:
    """S005 for a distractor among statements that its quote's sentence says, in its words and no other way."""
    if not isinstance(question, Multiple) or question.checked_by or TURNED_RE.search(question.question):
        return
    for claim in claims_of(question):
        if claim.holds or not is_statement(claim, question):
            continue
        statement = stated_as(question, claim, holds=False)
        own = told_by(statement, grounds)
        is_told = own and content(statement.question) <= _told(own)
        if (
            is_told
            and not _may_mix_figures(statement.question, own)
            and any(fault.is_contrary for fault in check(_citing(own, statement)))
        ):
            yield right_too(claim, own[0])


def without_words_told(
    found: Iterable[Fault], question: Question, grounds: Sequence[Ground], check: Check
) -> Sequence[Fault]:
    """The faults, without those of figures and names that an answer has as the sentence that tells it has them."""
    found = list(found)
    if not isinstance(question, Multiple) or all(fault.code not in _OF_ITS_WORDS for fault in found):
        return found
    borne_out = {
        claim.path
        for claim, statement in clauses(question)
        for own in [told_by(statement, grounds)]
        if own and is_statement(claim, question)
        if all(fault.code not in _OF_ITS_WORDS for fault in check(_citing(own, statement)))
    }
    return [fault for fault in found if fault.path not in borne_out or fault.code not in _OF_ITS_WORDS]


def still_vying(found: Iterable[Fault], question: Question, grounds: Sequence[Ground], check: Check) -> Iterator[Fault]:
    """The doubts that a distractor may be right too; none of a statement that its own sentence plainly goes against."""
    for fault in found:
        claim = next((one for one in claims_of(question) if one.path == fault.path), None)
        if claim is None or not is_statement(claim, question):
            yield fault
            continue
        statement = stated_as(question, claim, holds=True)
        own = told_by(statement, grounds)
        if not own or all(one.severity is not Severity.ERROR for one in check(_citing(own, statement))):
            yield fault


def _may_mix_figures(text: str, own: Sequence[Ground]) -> bool:
    """Whether a text may give one thing's figure to another: its sentence has another of the kind."""
    told = [one for ground in own for one in quantities(ground.passage.sentence)]
    return any(one.kind == other.kind and one.low != other.low for one in quantities(text) for other in told)


def _citing(own: Sequence[Ground], statement: TrueFalse) -> TrueFalse:
    """A statement with no more evidence than the quotes that tell it."""
    return replace(statement, evidence=tuple(ground.citation for ground in own))


def _told(own: Sequence[Ground]) -> frozenset[str]:
    return content(" ".join(ground.passage.sentence for ground in own))


def _puts_another(fault: Fault, statement: TrueFalse, own: Sequence[Ground]) -> bool:
    """Whether a statement is nearly a quoted sentence, with a name in a name's place, or a figure in a figure's."""
    words, told = content(statement.question), _told(own)
    if 4 * sum(is_near(word, told) for word in words) < 3 * len(words):
        return False
    if fault.against is None:
        return fault.code in _OF_ITS_WORDS
    put = content(fault.against[0])
    if put and put <= told:
        return False  # it stands there too, and may well be what is meant
    return any(all(map(is_of, fault.against)) for is_of in (_is_name, _is_figure))


def _is_name(text: str) -> bool:
    found = names(text)
    return len(found) == 1 and _is_no_more(text, found[0].text)


def _is_figure(text: str) -> bool:
    found = quantities(text)
    return len(found) == 1 and _is_no_more(text, text[found[0].start : found[0].end])


def _is_no_more(text: str, part: str) -> bool:
    """Whether a text has a word more than a part of it at most: `the Varda`."""
    return len(tokens(text)) - len(tokens(part)) <= 1
