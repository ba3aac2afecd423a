"""True-false items that say what a question asks and what answers it (`Ada Quill was the first director`).

Such a statement is read as that question with its answer besides, so that what cannot answer it is told from what does.
"""

import re
from collections.abc import Iterator, Sequence
from dataclasses import replace

from quizapp.core.checking.answers.answering import answer_faults
from quizapp.core.checking.answers.fillers import filler_faults
from quizapp.core.checking.answers.kinds import kind_faults
from quizapp.core.checking.answers.supporting import support_faults
from quizapp.core.checking.figures.figures import Sight
from quizapp.core.checking.lexicons.clauses import DOING, PAST
from quizapp.core.checking.lexicons.polarity import VEILED
from quizapp.core.checking.reading.denials import said_words
from quizapp.core.checking.reading.evidence import Fault, Ground, Shelf
from quizapp.core.checking.reading.names import Holdings, bare_words, names
from quizapp.core.checking.reading.vocabulary import Vocabulary
from quizapp.core.checking.reading.words import content, plain, stem
from quizapp.core.checking.statements.restating import right_after_all
from quizapp.core.findings import Severity
from quizapp.core.folding import tokens
from quizapp.core.quantities import quantities
from quizapp.core.questions.text import Text
from quizapp.core.questions.true_false import TrueFalse

_STATED_RE = re.compile(
    r"^\W*(?P<answer>[^,;:?]{1,60}?) (?P<asked>(?:is|was|are|were)"
    r" (?:the|an?|his|her|their|its|(?:[A-Z][\w’'-]* ){0,2}[A-Z][\w-]*(?:['’]s|s['’])) [^?;:]+?)[\s.]*$"
)
"""`Ada Quill was the first director`: what is named before the verb answers what is asked for behind it."""


def stated(question: TrueFalse) -> Text | None:
    """The question that a statement answers by what it begins with, a name or a figure; None for any other."""
    text = plain(question.question)
    match = _STATED_RE.match(text) or _does(text, question)
    if match is None or not (names(match["answer"]) or quantities(match["answer"])):
        return None
    if any(one.denied for one in said_words(text)) or not VEILED.isdisjoint(tokens(text)):
        return None
    return Text(
        id=question.id,
        question=f"What {match['asked']}?",
        answer=match["answer"],
        evidence=question.evidence,
        explanation=question.explanation,
    )


_DOES_RE = re.compile(r"^\W*(?P<answer>(?:The )?[A-Z0-9][^,;:?]{0,60}?) (?P<asked>(?P<verb>[a-z]+) [^?;:]+?)[\s.]*$")


def _does(text: str, question: TrueFalse) -> re.Match[str] | None:
    """`Ada Quill directed the mill`: a name, and what whoever bears it did, or does by the quote's own verb."""
    match = _DOES_RE.match(text)
    if match is None or not names(match["answer"]):
        return None
    verb = match["verb"]
    if verb in PAST or verb.endswith("ed") or stem(stem(verb)) in DOING:
        return match
    return match if any(content(verb) & content(one.quote) for one in question.evidence) else None


def answering_faults(asked: Text, sight: Sight, shelf: Shelf, vocabulary: Vocabulary) -> Iterator[Fault]:
    """What is wrong with a statement keyed true whose beginning cannot be what the rest of it asks for."""
    reported = any(content(asked.answer) <= content(ground.record) for ground in sight.grounds)
    if (
        names(asked.answer)
        and not reported
        and any(_names_doer(asked, ground.citation.quote) for ground in sight.grounds)
    ):
        for found in (filler_faults(asked, sight, vocabulary), support_faults(asked, sight, vocabulary)):
            yield from (fault for fault in found if fault.code == "S004" and fault.severity is Severity.ERROR)
    yield from kind_faults(asked, sight, vocabulary)
    yield from answer_faults(asked, sight, shelf, vocabulary)


def _names_doer(asked: Text, quote: str) -> bool:
    """Whether a quote that has nothing of the answer names somebody who may be the one, and not only what is beside."""
    if content(asked.answer) & content(quote):
        return False
    given = set(bare_words(asked.question))
    for one in names(quote):
        before, behind = quote[: one.start], quote[one.start + len(one.text) :]
        beside = not _BESIDE.isdisjoint(tokens(before)[-1:]) and _BY_RE.search(before) is None
        if not given.issuperset(one.words) and not beside and not behind.startswith(("’s", "'s")):
            return True
    return False


_BY_RE = re.compile(r"\bby (?:[\w’'-]+ ){0,3}$")
_BESIDE = frozenset(
    {"of", "in", "at", "on", "to", "from", "with", "for", "against", "near", "into", "under", "over", "than", "before"}
)
"""A name behind such a word is seldom who did it."""


def borne_out(asked: Text, grounds: Sequence[Ground], shelf: Shelf) -> Iterator[Fault]:
    """S012 for a statement keyed false whose answer the quote has nearest to what is asked, in its own words."""
    for ground in grounds:
        if any(one.denied for one in said_words(ground.citation.quote)):
            continue
        told = content(f"{ground.passage.sentence} {ground.before} {ground.record}")
        known = Holdings([ground.passage.text, ground.before, ground.record], shelf.course.terms)
        if any(known.missing(one) for one in names(asked.question)):
            continue
        named = {word for one in names(asked.question) for word in content(one.text)}
        rest = content(asked.question) - named
        if rest <= told and (rest or content(asked.question) & content(ground.passage.sentence)):
            fault = right_after_all(asked, ground)
            if fault is not None and fault.severity is Severity.ERROR:
                quoted = f"“{ground.citation.quote}” in {ground.place()}"
                yield replace(fault, message=f"the statement is keyed false, but its quote bears it out: {quoted}")
