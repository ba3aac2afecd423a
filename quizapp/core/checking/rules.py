"""The rules on a key, in the order in which they are asked, and what of their faults is told."""

from collections.abc import Callable, Iterable, Iterator, Sequence
from dataclasses import replace
from typing import TypeAlias

from quizapp.core.checking.answers.accepting import accepting_faults
from quizapp.core.checking.answers.answering import answer_faults
from quizapp.core.checking.answers.fillers import filler_faults
from quizapp.core.checking.answers.kinds import kind_faults
from quizapp.core.checking.answers.marking import marking_faults
from quizapp.core.checking.answers.miscited import miscited_faults
from quizapp.core.checking.answers.supporting import support_faults
from quizapp.core.checking.doubts.paraphrasing import only_rewords
from quizapp.core.checking.doubts.unheard import unheard_faults
from quizapp.core.checking.doubts.wording import wording_faults
from quizapp.core.checking.figures.befalling import befalling_faults
from quizapp.core.checking.figures.bounding import bounding_faults
from quizapp.core.checking.figures.counting import counting_faults
from quizapp.core.checking.figures.figures import Sight, figure_faults
from quizapp.core.checking.figures.magnitudes import magnitude_faults
from quizapp.core.checking.figures.outnumbering import outnumbering_faults
from quizapp.core.checking.figures.parcelling import parcelling_faults
from quizapp.core.checking.figures.qualifying import qualifying_faults
from quizapp.core.checking.figures.resaying import resaying_faults
from quizapp.core.checking.figures.respective import respective_faults
from quizapp.core.checking.figures.sharing import sharing_faults
from quizapp.core.checking.figures.spanning import span_faults
from quizapp.core.checking.figures.standing_for import standing_for_faults
from quizapp.core.checking.figures.wholes import whole_faults
from quizapp.core.checking.law.acting import acting_faults
from quizapp.core.checking.law.choosing import choosing_faults
from quizapp.core.checking.law.compelling import compelling_faults
from quizapp.core.checking.law.endeavouring import endeavour_faults
from quizapp.core.checking.law.excepting import exception_faults
from quizapp.core.checking.law.forbidding import forbidding_faults
from quizapp.core.checking.law.heading import heading_faults
from quizapp.core.checking.law.obliging import obliging_faults
from quizapp.core.checking.law.regarding import regarding_faults
from quizapp.core.checking.law.unexcepted import unexcepted_faults
from quizapp.core.checking.law.weighing import weighing_faults
from quizapp.core.checking.names.bearings import bearing_faults
from quizapp.core.checking.names.belonging import belonging_faults
from quizapp.core.checking.names.naming import name_faults
from quizapp.core.checking.names.naming_rows import row_faults
from quizapp.core.checking.names.titling import title_faults
from quizapp.core.checking.options.companions import companion_faults
from quizapp.core.checking.options.outquoting import outquoted_faults
from quizapp.core.checking.options.requoting import requoting_faults
from quizapp.core.checking.options.rivals import rival_faults
from quizapp.core.checking.options.twins import twin_faults
from quizapp.core.checking.parts.assigning import assignment_faults
from quizapp.core.checking.parts.certifying import certifying_faults
from quizapp.core.checking.parts.citing import citing_faults
from quizapp.core.checking.parts.measuring import measuring_faults
from quizapp.core.checking.parts.pairing import pairing_faults
from quizapp.core.checking.parts.sequencing import order_faults
from quizapp.core.checking.parts.sorting import is_sorted_by_paragraph, sorting_faults
from quizapp.core.checking.reading.evidence import Fault, Ground, Shelf
from quizapp.core.checking.reading.vocabulary import Vocabulary
from quizapp.core.checking.speakers.attesting import attesting_faults
from quizapp.core.checking.speakers.attributing import attribution_faults
from quizapp.core.checking.speakers.hedging import hedge_faults
from quizapp.core.checking.speakers.reporting import reporting_faults
from quizapp.core.checking.speakers.sourcing import authority_faults
from quizapp.core.checking.statements.affirming import led_faults
from quizapp.core.checking.statements.bodies import body_faults
from quizapp.core.checking.statements.ceasing import ceasing_faults
from quizapp.core.checking.statements.comparing import comparing_faults
from quizapp.core.checking.statements.contraries import contrary_faults
from quizapp.core.checking.statements.converses import converse_faults
from quizapp.core.checking.statements.deeming import deeming_faults
from quizapp.core.checking.statements.disowning import disowned_faults
from quizapp.core.checking.statements.excluding import excluding_faults
from quizapp.core.checking.statements.joining import joining_faults
from quizapp.core.checking.statements.margins import margin_faults
from quizapp.core.checking.statements.needing import needing_faults
from quizapp.core.checking.statements.neglecting import neglecting_faults
from quizapp.core.checking.statements.overstating import overstating_faults
from quizapp.core.checking.statements.planning import planning_faults
from quizapp.core.checking.statements.polarity import polarity_faults
from quizapp.core.checking.statements.roles import role_faults
from quizapp.core.checking.statements.sending import sending_faults
from quizapp.core.checking.statements.swapping import swap_faults
from quizapp.core.checking.statements.timing import timing_faults
from quizapp.core.checking.statements.turning import turning_faults
from quizapp.core.checking.statements.undergoing import undergoing_faults
from quizapp.core.checking.statements.understating import understating_faults
from quizapp.core.findings import Severity, Step
from quizapp.core.questions.common import Question
from quizapp.core.questions.passage import PassageQuestion


def key_faults(
    question: Question, grounds: Sequence[Ground], shelf: Shelf, vocabulary: Vocabulary, *, tried: bool = False
) -> Iterator[Fault]:
    """What the rules say of a question's key, one after another; a statement is read as it is written.

    A distractor that is only `tried` as the key may not be in words of its author's own, as a key may.
    """
    if isinstance(question, PassageQuestion) and shelf.index(question.in_) is not None:
        yield from marking_faults(question, grounds, shelf)
        return  # what is cut from the text says what the text says
    if only_rewords(question, grounds):
        return
    sight = Sight(grounds)
    yield from swap_faults(question, grounds, vocabulary)
    yield from figure_faults(question, sight)
    yield from counting_faults(question, sight)
    by_paragraph = is_sorted_by_paragraph(question)  # then no word of a group's name tells what belongs to it
    exchanged = [] if by_paragraph else list(pairing_faults(question, grounds))
    if not exchanged:  # that two figures are exchanged says of both what they count
        yield from standing_for_faults(question, sight)
    yield from befalling_faults(question, sight)
    yield from filler_faults(question, sight, vocabulary)  # before the names: it says what the quote has instead
    yield from outquoted_faults(question, sight)
    yield from name_faults(question, grounds, shelf, vocabulary)
    yield from row_faults(question, grounds, vocabulary)
    yield from belonging_faults(question, grounds, vocabulary)
    yield from kind_faults(question, sight, vocabulary)
    yield from answer_faults(question, sight, vocabulary)
    yield from support_faults(question, sight, vocabulary, strictly=tried)
    yield from miscited_faults(question, grounds, shelf)
    yield from _all_of(_ANSWERING, question, grounds)
    yield from sorting_faults(question, grounds)
    yield from exchanged or (() if by_paragraph else assignment_faults(question, grounds, vocabulary))
    yield from order_faults(question, grounds)
    yield from acting_faults(question, grounds)
    yield from exception_faults(question, grounds)  # before what is denied: it says in which case
    yield from polarity_faults(question, sight, vocabulary)
    yield from _all_of(_SAYING, question, grounds)
    yield from reporting_faults(question, grounds, vocabulary)
    yield from authority_faults(question, grounds, vocabulary)
    yield from attesting_faults(question, grounds, vocabulary)
    yield from rival_faults(question, sight)
    yield from companion_faults(question, grounds)
    yield from twin_faults(question, grounds, vocabulary)
    yield from requoting_faults(question, grounds)
    yield from accepting_faults(question, grounds, vocabulary)
    yield from wording_faults(question, grounds, shelf)
    yield from unheard_faults(question, grounds, shelf)
    yield from attribution_faults(question, grounds, vocabulary)
    yield from hedge_faults(question, sight)


_Rule: TypeAlias = Callable[[Question, Sequence[Ground]], Iterator[Fault]]

_ANSWERING: Sequence[_Rule] = (
    parcelling_faults,
    whole_faults,
    respective_faults,
    resaying_faults,
    bearing_faults,
    span_faults,
    sharing_faults,
    title_faults,
    citing_faults,
    certifying_faults,
    measuring_faults,
)
"""What an answer must be, to be what is asked for."""

_SAYING: Sequence[_Rule] = (
    contrary_faults,
    disowned_faults,
    role_faults,
    sending_faults,
    body_faults,
    undergoing_faults,
    turning_faults,
    overstating_faults,
    understating_faults,
    needing_faults,
    timing_faults,
    margin_faults,
    ceasing_faults,
    excluding_faults,
    deeming_faults,
    regarding_faults,
    forbidding_faults,
    neglecting_faults,
    converse_faults,
    comparing_faults,
    outnumbering_faults,
    planning_faults,
    joining_faults,
    obliging_faults,
    compelling_faults,
    choosing_faults,
    weighing_faults,
    endeavour_faults,
    unexcepted_faults,
    magnitude_faults,
    bounding_faults,
    heading_faults,
    led_faults,
    qualifying_faults,
)
"""What a statement, or an answer that says something, must not say."""


def _all_of(rules: Sequence[_Rule], question: Question, grounds: Sequence[Ground]) -> Iterator[Fault]:
    for rule in rules:
        yield from rule(question, grounds)


def without_echoes(faults: Iterable[Fault]) -> Iterator[Fault]:
    """The faults, one error of a code at a place, and no doubt (S010, S011) where an error says what is wrong.

    Nor is a hedge missed (S007) of what says the contrary: to add it would mend nothing. What sets the same words of a
    key against the same of its evidence is told once, whatever its code; and of what an answer and its further accepted
    spellings have wrong alike, the answer's is told, and that these have it too.
    """
    found = list(faults)
    if len(found) < 2:
        yield from found
        return
    wrong = {fault.path for fault in found if fault.severity is Severity.ERROR}
    known = wrong | {fault.path for fault in found if fault.code == "S004"}
    turned = {fault.path for fault in found if fault.code == "S012" and fault.severity is Severity.ERROR}
    accepted = {_answer_of(fault.path) for fault in found if fault.code in _WRONG_ALIKE} & wrong
    said: set[tuple[str, tuple[Step, ...]]] = set()
    set_against: set[tuple[tuple[Step, ...], tuple[str, str]]] = set()
    for fault in found:
        doubt = (fault.code in {"S010", "S011"} and fault.path in known) or (
            fault.code == "S007" and fault.path in turned
        )
        both = (fault.path, fault.against) if fault.against and fault.severity is Severity.ERROR else None
        again = (fault.code, fault.path) in said or both in set_against
        spelled = fault.code in _WRONG_ALIKE and _answer_of(fault.path) in wrong
        if not doubt and not again and not spelled:
            yield _told_of_all(fault) if fault.path in accepted and fault.code in _WRONG_ALIKE else fault
        said.add((fault.code, fault.path))
        if both is not None:
            set_against.add(both)


_WRONG_ALIKE = frozenset({"S003", "S004"})


def _answer_of(path: tuple[Step, ...]) -> tuple[Step, ...]:
    """The path of the answer that a path's accepted spelling is one of; empty where it is of none."""
    return (*path[:-2], "answer") if path[-2:-1] == ("accept",) else ()


def _told_of_all(fault: Fault) -> Fault:
    """The fault of an answer whose further accepted spellings have it as well."""
    return replace(fault, mend=f"{fault.mend.rstrip('.')}; change `accept` in the same way.")
