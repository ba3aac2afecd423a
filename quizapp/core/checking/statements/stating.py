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
from quizapp.core.checking.lexicons.places import TITLES
from quizapp.core.checking.lexicons.polarity import DENYING, VEILED
from quizapp.core.checking.reading.bare_words import bare_words
from quizapp.core.checking.reading.denials import said_words
from quizapp.core.checking.reading.evidence import Fault, Ground, Shelf
from quizapp.core.checking.reading.names import Holdings, Name, is_people, names
from quizapp.core.checking.reading.verbs import is_past
from quizapp.core.checking.reading.vocabulary import Vocabulary
from quizapp.core.checking.reading.words import content, plain, stem
from quizapp.core.checking.statements.restating import right_after_all
from quizapp.core.findings import Severity
from quizapp.core.folding import tokens
from quizapp.core.quantities import quantities
from quizapp.core.questions.text import Text
from quizapp.core.questions.true_false import TrueFalse
from quizapp.core.seldom import Seldom

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
    return _asking(match["answer"], match["asked"], question)


def _asking(answer: str, asked: str, question: TrueFalse) -> Text:
    return Text(
        id=question.id,
        question=f"What {asked}?",
        answer=answer,
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


def stated_of(question: TrueFalse) -> Text | None:
    """The question that a statement answers by the name that it begins or ends with, however it goes on.

    What is denied inside its noun (`is the largest mill that never burnt`) does not deny that it is that.
    """
    found = stated(question)
    if found is not None and not found.answer.endswith(("'s", "’s")):
        return found
    text = plain(question.question)
    is_so = _IS_SO_RE.match(text)
    if is_so is not None and names(is_so["answer"]):
        return _asking(is_so["answer"], is_so["asked"], question)
    if not (DENYING | VEILED).isdisjoint(tokens(text)):
        return None
    turned = _TURNED_RE.match(text)
    if turned is not None:
        return _asking(turned["answer"], f"{turned['be']} {turned['asked']}", question)
    for match in _VERB_RE.finditer(text, 1, _LONGEST):
        named, verb = _NAMED_RE.fullmatch(text, 0, match.start()), match["verb"]
        if named is None or not names(named["name"]):
            continue
        told = verb in PAST or verb.endswith("ed") or match["goes_on"]
        if told or (match["be"] and _is_or_does(match["next"], question)):
            return _asking(named["name"], text[match.start("verb") :].rstrip(" ."), question)
    return None


def _is_or_does(word: str, question: TrueFalse) -> bool:
    """Whether what stands behind an `is` tells what somebody does or where; of a passive, if a quote has it too.

    Of what was done to one another quote may name the doer.
    """
    if not is_past(word):
        return word == "in" or word.endswith("ing")
    passive = re.compile(rf"\b(?:is|are|was|were|been|being) (?:\w+ly )?{word}\b")
    return any(passive.search(one.quote) for one in question.evidence)


_LONGEST = 80
"""No name that begins a statement is longer."""

_IS_SO_RE = Seldom(
    r"^\W*(?P<answer>(?:[Tt]he |An? )*[A-Z0-9][^,;:?]{0,60}?) (?P<asked>(?:is|was|are|were)"
    r" (?:one of|another|about|the(?! same\b)|an?|his|her|its|their) [^?;:]+?)[\s.]*$"
)
_RUN = r"[A-Z][\w.’'-]*(?: (?:(?:of|the|and|de|von) )*[A-Z0-9][\w.’'-]*)*"
_TURNED_RE = re.compile(
    r"^\W*(?P<asked>(?:The|An?|Its|His|Her|Their|[A-Z][\w-]*['’]s) (?:[\w’'-]+ ){1,8}?)(?P<be>is|was) "
    rf"(?P<answer>{_RUN})[\s.]*$"
)
"""What is said to be somebody at the end: `Orsk's oldest mill is Vell Mill`."""

_NAMED_RE = re.compile(rf"\W*(?:[Tt]he |An? )*(?:(?:[A-Z]\w+ )?(?:[a-z]+ ){{1,2}})?(?P<name>{_RUN})")
"""A name, and what it is said to be before it: `the old mill Vell Mill`."""

_VERB_RE = re.compile(
    r" (?:[a-z]+ly )?(?P<verb>(?P<be>(?:is|was|are|were|(?:has|have|had) been|will be|would be)\b"
    r"(?= (?P<next>[a-z]+)\b))|[a-z]+)(?P<goes_on>(?<=s) (?:as|the|an?|in|at|[A-Z]\w+)\b)?"
)
"""What whoever is named does, is doing or has done to it."""


def answering_faults(asked: Text, sight: Sight, vocabulary: Vocabulary) -> Iterator[Fault]:
    """What is wrong with a statement keyed true whose beginning cannot be what the rest of it asks for."""
    own = names(asked.answer)
    if len(own) == 1 and own[0].text == asked.answer and is_people(own[0].words):
        asked = replace(asked, question=_WHAT_DID_RE.sub("Who ", asked.question))  # `Tavrian built it` says who
    records = Holdings([ground.record for ground in sight.grounds], vocabulary.terms(sight.grounds))
    reported = any(content(asked.answer) <= content(ground.record) for ground in sight.grounds) or (
        bool(own) and not any(map(records.missing, own))
    )
    if (
        names(asked.answer)
        and not reported
        and any(_names_doer(asked, ground.citation.quote) for ground in sight.grounds)
    ):
        numbered = any(one.kind == "label" for one in quantities(asked.answer))  # `Route 9`
        others = {"S003", "S004"} if numbered else {"S004"}
        for found in (filler_faults(asked, sight, vocabulary), support_faults(asked, sight, vocabulary)):
            yield from (fault for fault in found if fault.code in others and fault.severity is Severity.ERROR)
    yield from kind_faults(asked, sight, vocabulary)
    yield from answer_faults(asked, sight, vocabulary)


_WHAT_DID_RE = re.compile(r"^What (?!(?:is|was|are|were|has|have|had|will|would)\b)")


def _names_doer(asked: Text, quote: str) -> bool:
    """Whether a quote that has nothing of the answer names somebody who may be the one, and not only what is beside."""
    own = names(asked.answer)[-1]
    named = content(own.text)
    others = (one.text for one in names(quote) if not ({*one.words} - TITLES <= {*own.words} or _are_akin(one, own)))
    told = content(quote).difference(*map(content, others))  # `Vell Mill` is not named by `Orsk Mill`
    if (named - content(asked.question) or named) & told:
        return False
    given = set(bare_words(asked.question))
    for one in names(quote):
        before, behind = quote[: one.start], quote[one.start + len(one.text) :]
        beside = not _BESIDE.isdisjoint(tokens(before)[-1:]) and _BY_RE.search(before) is None
        if not given.issuperset(one.words) and not beside and not behind.startswith(("’s", "'s")):
            return True
    return False


def _are_akin(one: Name, other: Name) -> bool:
    """Whether two names are of people called alike, one by a land and the other by one that it may lie in."""
    mine, theirs = one.words, other.words
    alike = mine[1:2] == theirs[1:2] and "".join(mine[1:2]).endswith("s")
    return alike and is_people(mine[:1]) and is_people(theirs[:1])


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
        if any(known.missing(one) for one in names(asked.question)) or _tells_of_another(asked, ground, shelf):
            continue
        named = {word for one in names(asked.question) for word in content(one.text)}
        rest = content(asked.question) - named
        if rest <= told and (rest or content(asked.question) & content(ground.passage.sentence)):
            fault = right_after_all(asked, ground)
            if fault is not None and fault.severity is Severity.ERROR:
                quoted = f"“{ground.citation.quote}” in {ground.place()}"
                yield replace(fault, message=f"the statement is keyed false, but its quote bears it out: {quoted}")


def _tells_of_another(asked: Text, ground: Ground, shelf: Shelf) -> bool:
    """Whether a sentence has a name of its own where a question has one that stands elsewhere in the paragraph."""
    terms = shelf.course.terms
    told = Holdings([*ground.passage.sentences, ground.record], terms)
    given = Holdings([asked.question, asked.answer], terms)
    return any(told.missing(one) for one in names(asked.question)) and any(
        given.missing(one) for one in names(ground.passage.sentence) if not one.leads
    )
