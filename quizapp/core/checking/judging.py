"""What the rules say of one question: of its key, of a statement as it may be read, of its explanation."""

from collections.abc import Iterable, Iterator, Sequence
from dataclasses import replace
from functools import cache

from quizapp.core.checking.answers.misplacing import with_places
from quizapp.core.checking.answers.odd_one_out import asks_what_is_not, odd_one_faults
from quizapp.core.checking.answers.trading import traded
from quizapp.core.checking.answers.unsaid import answers_by_options, answers_that_it_is_unsaid
from quizapp.core.checking.doubts.seeming import seeming_faults
from quizapp.core.checking.doubts.unsettled import (
    brings_another_thing,
    is_plainly_otherwise,
    turns_nothing,
    undecided,
    unexplained,
)
from quizapp.core.checking.doubts.vying import outvied, vying_faults
from quizapp.core.checking.explaining.sentences import explanation_faults
from quizapp.core.checking.figures.figures import Sight
from quizapp.core.checking.figures.keying import in_the_field
from quizapp.core.checking.figures.working_out import with_sums
from quizapp.core.checking.law.casting import cast
from quizapp.core.checking.law.laying_down import laid_down
from quizapp.core.checking.law.obliging import in_its_duties
from quizapp.core.checking.names.alleging import alleged
from quizapp.core.checking.names.untold import untold_of
from quizapp.core.checking.parts.filling import filled_faults
from quizapp.core.checking.parts.predicating import predicate_faults
from quizapp.core.checking.parts.untelling import untold_faults, with_what_is_told
from quizapp.core.checking.quoting import missing_evidence, quote_faults
from quizapp.core.checking.reading.construing import without_doubts_of_words
from quizapp.core.checking.reading.evidence import Check, Fault, Ground, Shelf
from quizapp.core.checking.reading.framing import is_counterfactual, unasked
from quizapp.core.checking.reading.rephrasing import in_its_phrases
from quizapp.core.checking.reading.retelling import in_own_words, of_answer, of_its_type, of_statement
from quizapp.core.checking.reading.vocabulary import Vocabulary
from quizapp.core.checking.reading.words import plain
from quizapp.core.checking.rules import key_faults, without_echoes
from quizapp.core.checking.speakers.telling import telling_faults, told
from quizapp.core.checking.statements.affirming import affirming_fault
from quizapp.core.checking.statements.agreeing import is_its_sentence
from quizapp.core.checking.statements.asked_outright import outright_faults
from quizapp.core.checking.statements.clauses import borne_out_faults
from quizapp.core.checking.statements.halving import halves
from quizapp.core.checking.statements.omitting import does_what_is_named
from quizapp.core.checking.statements.restating import put_with_answers, restated, right_after_all
from quizapp.core.checking.statements.reversing import reversed_fault, undenied
from quizapp.core.checking.statements.seats import answered_by_country, by_country
from quizapp.core.checking.statements.standing_alone import (
    clause_faults,
    still_vying,
    told_faults,
    without_words_told,
)
from quizapp.core.checking.statements.stating import answering_faults, borne_out, stated, stated_of
from quizapp.core.checking.statements.straightening import straightened
from quizapp.core.findings import Severity
from quizapp.core.questions.common import Question
from quizapp.core.questions.text import Text
from quizapp.core.questions.true_false import TrueFalse


def question_faults(question: Question, shelf: Shelf, vocabulary: Vocabulary) -> Iterator[Fault]:
    """The faults of one question, paths below it."""
    yield from missing_evidence(question)
    grounds = shelf.grounds(question.evidence)
    for ground in grounds:
        yield from quote_faults(ground, shelf.course)
    if question.evidence and all(ground.stands for ground in grounds):

        def check(one: TrueFalse) -> Iterator[Fault]:
            own = grounds if one.evidence is question.evidence else shelf.grounds(one.evidence)
            return _as_read(one, own, shelf, vocabulary)

        yield from explanation_faults(question, grounds, shelf, check)
        if asks_what_is_not(question, grounds):
            yield from odd_one_faults(question, grounds, check)
            return
        yield from untold_faults(question, grounds, check)
        question = with_what_is_told(question)
        if answers_that_it_is_unsaid(question):
            return
        if not isinstance(question, TrueFalse):
            yield from _answered_faults(question, grounds, shelf, vocabulary, check)
            return
        for fault in with_places(_as_read(question, grounds, shelf, vocabulary), question, grounds):
            yield of_statement(fault, question)


def _answered_faults(
    question: Question, grounds: Sequence[Ground], shelf: Shelf, vocabulary: Vocabulary, check: Check
) -> Iterator[Fault]:
    """The faults of a question that is no statement, read as its author wrote it, or option by option as questions."""
    apart = put_with_answers(question, grounds)
    if apart:
        for claim, one in apart:
            yield from (of_answer(replace(fault, path=claim.path)) for fault in check(one))
        return
    found = _answering_faults(question, grounds, shelf, vocabulary, check)
    if not any(map(_is_against, found)):
        found += filled_faults(question, check)
        found += predicate_faults(question, check)
        found += outright_faults(question, grounds, check)
    said = traded(outvied([*without_echoes(found)], question), question, grounds)
    said = with_sums(said, question, grounds)
    for fault in with_places(without_doubts_of_words(said, question), question, grounds):
        yield of_its_type(in_the_field(fault, question), question)


def _answering_faults(
    question: Question, grounds: Sequence[Ground], shelf: Shelf, vocabulary: Vocabulary, check: Check
) -> list[Fault]:
    """The faults of what answers a question, and of the options beside it."""
    said = key_faults(answered_by_country(question, grounds), grounds, shelf, vocabulary)
    found = [
        *without_words_told(said, question, grounds, check),
        *borne_out_faults(question, grounds, vocabulary),
        *still_vying(
            vying_faults(
                question,
                grounds,
                lambda one: key_faults(one, shelf.grounds(one.evidence), shelf, vocabulary, tried=True),
            ),
            question,
            grounds,
            check,
        ),
        *clause_faults(question, grounds, check),
        *told_faults(question, grounds, check),
    ]
    if answers_by_options(question):
        return [fault for fault in found if fault.path[:1] != ("answer",)]
    return found


def _as_read(question: TrueFalse, grounds: Sequence[Ground], shelf: Shelf, vocabulary: Vocabulary) -> Iterator[Fault]:
    plainly = laid_down(straightened(cast(unasked(question), grounds), grounds), grounds)
    read = in_its_duties(in_its_phrases(by_country(plainly, grounds), grounds), grounds)
    found = list(_true_false_faults(read, grounds, shelf, vocabulary))
    if is_counterfactual(read.question) and not any(
        is_counterfactual(one.passage.sentence) for one in grounds
    ):  # what would have been goes against nothing that was
        found = [fault for fault in found if fault.code != "S012"]
    for fault in found or _undecidable(read, grounds, shelf, vocabulary):
        yield fault if read is question else in_own_words(fault, plain(read.question), plain(question.question))


def _undecidable(
    question: TrueFalse, grounds: Sequence[Ground], shelf: Shelf, vocabulary: Vocabulary
) -> Iterator[Fault]:
    """S010 for a statement keyed false of which nothing would be said if it were keyed true: it cannot be both."""
    if not question.answer and not brings_another_thing(question, grounds):
        turned = replace(question, answer=True)
        doubt = unexplained(question, grounds)
        if doubt is not None and not any(_true_false_faults(turned, grounds, shelf, vocabulary)):
            yield affirming_fault(question, grounds, vocabulary) or doubt


def _true_false_faults(
    question: TrueFalse, grounds: Sequence[Ground], shelf: Shelf, vocabulary: Vocabulary
) -> Iterator[Fault]:
    said_by = told(question)
    found_by = None if said_by is None else telling_faults(question, said_by, grounds, vocabulary)
    if found_by is not None:
        yield from found_by
        return
    asked = restated(question)
    if asked is not None:
        yield from _restated_faults(question, asked, grounds, shelf, vocabulary)
        return
    denied = undenied(question, grounds)
    found = _statement_faults(question, grounds, shelf, vocabulary)
    yield from found if denied is None else _denying_faults(found, denied, grounds, shelf, vocabulary)


def _denying_faults(
    found: Iterable[Fault], denied: TrueFalse, grounds: Sequence[Ground], shelf: Shelf, vocabulary: Vocabulary
) -> Iterator[Fault]:
    """The faults found of a statement that denies, weighed against those of what it denies."""
    found = list(found)
    wrong = next(filter(_is_against, _statement_faults(denied, grounds, shelf, vocabulary)), None)
    if wrong is not None:
        yield from found
        if not any(map(_is_against, found)):
            yield reversed_fault(wrong, denied)
        return
    turned = replace(denied, answer=not denied.answer)
    right = any(map(_is_against, _statement_faults(turned, grounds, shelf, vocabulary)))
    yield from (fault for fault in found if not (right and fault.code in _AGAINST))


def _is_against(fault: Fault) -> bool:
    return fault.code in _AGAINST and fault.severity is Severity.ERROR


def _statement_faults(
    question: TrueFalse, grounds: Sequence[Ground], shelf: Shelf, vocabulary: Vocabulary
) -> Iterator[Fault]:
    found = list(without_echoes(key_faults(question, grounds, shelf, vocabulary)))
    if question.answer and any(fault.code == "S012" for fault in found) and is_its_sentence(question, grounds):
        found = [fault for fault in found if fault.code != "S012"]
    if not question.answer and any(map(_is_against, found)):
        # What is wrong if it is keyed true is rightly keyed false.
        turned = replace(question, answer=True)
        if any(map(_is_against, _statement_faults(turned, grounds, shelf, vocabulary))):
            yield from (fault for fault in found if fault.code not in _AGAINST)
            return
    said = _instead_of_doubts(found, question, grounds, shelf, vocabulary)
    if said:
        yield from (*(fault for fault in found if fault.code != "S010"), *said)
        return
    yield from found
    if not any(map(_is_against, found)):
        half = next(_half_faults(question, grounds, shelf, vocabulary), None)
        if half is not None:
            yield half
            return
    if not any(fault.code in _AGAINST for fault in found):
        said = list(_stated_faults(question, grounds, shelf, vocabulary))
        if said:
            yield from said
            return
        yield from _doubted(question, grounds, shelf, vocabulary)


def _instead_of_doubts(
    found: Sequence[Fault], question: TrueFalse, grounds: Sequence[Ground], shelf: Shelf, vocabulary: Vocabulary
) -> Sequence[Fault]:
    """The errors of a doubted statement keyed true, read as what it says of whom it surely names; none of any other."""
    doubted = any(fault.code == "S010" for fault in found) and not any(map(_is_against, found))
    asked = stated_of(question) if doubted and question.answer else None
    if asked is None or not any(alleged(asked.answer, "", vocabulary)):
        return ()
    return [*filter(_is_against, _stated_faults(question, grounds, shelf, vocabulary))]


def _doubted(question: TrueFalse, grounds: Sequence[Ground], shelf: Shelf, vocabulary: Vocabulary) -> Iterator[Fault]:
    """What is doubted of a statement of which no rule has said anything; an error where it is only said again."""
    turned = cache(lambda: list(key_faults(replace(question, answer=True), grounds, shelf, vocabulary)))
    seems = list(seeming_faults(question, grounds, vocabulary))
    if seems and any(map(_is_against, turned())):
        return  # it is plain what makes it false
    doubts = seems or list(_doubts(question, grounds, shelf, vocabulary))
    again = affirming_fault(question, grounds, vocabulary) if doubts and not question.answer else None
    if again is None or any(fault.code in _AGAINST for fault in turned()):
        if seems or question.answer or not is_plainly_otherwise(question, grounds):
            yield from doubts
    else:
        yield again


def _half_faults(
    question: TrueFalse, grounds: Sequence[Ground], shelf: Shelf, vocabulary: Vocabulary
) -> Iterator[Fault]:
    """S012 for a clause of a statement that, taken by itself, its evidence goes against."""
    for half, own in halves(question, grounds):
        yield from (fault for fault in key_faults(half, own, shelf, vocabulary) if fault.is_contrary)


def _doubts(question: TrueFalse, grounds: Sequence[Ground], shelf: Shelf, vocabulary: Vocabulary) -> Iterator[Fault]:
    """S010 for a statement of which no rule has said anything, however it is keyed."""
    if question.answer:
        doubt = undecided(question, grounds) or untold_of(question, grounds, vocabulary)
    else:
        doubt = unexplained(question, grounds) if turns_nothing(question, grounds, vocabulary) else None
        turned = replace(question, answer=True)
        if doubt is not None and any(
            fault.code not in _NO_REASON for fault in _statement_faults(turned, grounds, shelf, vocabulary)
        ):
            return
    if doubt is not None:
        yield doubt


_NO_REASON = frozenset({"S006", "S010"})
"""What may be said of a statement keyed true that is no reason to key it false."""


def _restated_faults(
    question: TrueFalse, asked: Text, grounds: Sequence[Ground], shelf: Shelf, vocabulary: Vocabulary
) -> Iterator[Fault]:
    """The faults of a question put with its answer: of the answer where it is keyed true, of the key where not."""
    found = list(without_echoes(key_faults(asked, grounds, shelf, vocabulary)))
    if question.answer:
        yield from found
    elif not any(fault.code in _AGAINST for fault in found):
        yield from (fault for ground in grounds for fault in [right_after_all(asked, ground)] if fault is not None)


def _stated_faults(
    question: TrueFalse, grounds: Sequence[Ground], shelf: Shelf, vocabulary: Vocabulary
) -> Iterator[Fault]:
    """The faults of a statement read as a question with its answer, where nothing else speaks against it."""
    asked = stated_of(question) if question.answer else stated(question)
    if asked is None or question.checked_by:
        return
    wrong = list(without_echoes(answering_faults(asked, Sight(grounds), vocabulary)))
    if question.answer:
        yield from wrong
    elif not wrong and not any(does_what_is_named(plain(question.question), ground) for ground in grounds):
        said = key_faults(replace(question, answer=True), grounds, shelf, vocabulary)
        if not any(fault.code in _AGAINST for fault in said):
            yield from borne_out(asked, grounds, shelf)


_AGAINST = frozenset({"S003", "S004", "S010", "S011", "S012"})
"""What is said against an answer, and so for calling it false."""
