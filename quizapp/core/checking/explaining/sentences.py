"""What a question's explanation says, held sentence by sentence against what the question cites.

An explanation sums up, leads over to what was not asked, and tells why a wrong option is wrong. So a sentence of it is
held against a cited sentence only where it speaks of that one more than of any beside it, and only by the rules that
find the very words that cannot both be said: all for a part, far for near, one figure in another's place.
"""

import re
from collections.abc import Iterator, Sequence
from dataclasses import replace

from quizapp.core.checking.doubts.wording_freely import is_of_quote
from quizapp.core.checking.explaining.adding import added_fault
from quizapp.core.checking.explaining.articles import article_fault
from quizapp.core.checking.explaining.bounds import bound_fault
from quizapp.core.checking.explaining.clauses import clause_fault
from quizapp.core.checking.explaining.commenting import is_comment, is_denying, parts_of
from quizapp.core.checking.explaining.contradicting import contradicted
from quizapp.core.checking.explaining.crediting import credited_fault
from quizapp.core.checking.explaining.doers import doer_fault
from quizapp.core.checking.explaining.figures import explained_figures, place_fault
from quizapp.core.checking.explaining.names import named_fault
from quizapp.core.checking.explaining.reasons import denied_reason, reason_faults
from quizapp.core.checking.explaining.repeating import is_cut_from, other_figures, repeats
from quizapp.core.checking.explaining.scopes import scope_fault
from quizapp.core.checking.explaining.statements import (
    denies_by,
    denies_plainly,
    is_of_another_time,
    leaves_open,
    speaks_of,
    stated_fault,
)
from quizapp.core.checking.figures.figures import Sight
from quizapp.core.checking.law.obliging import against
from quizapp.core.checking.law.weighing import weighed_otherwise
from quizapp.core.checking.lexicons.polarity import DENYING
from quizapp.core.checking.reading.evidence import Check, Fault, Ground, Shelf
from quizapp.core.checking.reading.excerpts import excerpt
from quizapp.core.checking.reading.framing import framed
from quizapp.core.checking.reading.once import claims_of
from quizapp.core.checking.reading.phrasing import CORRECTED, as_written
from quizapp.core.checking.reading.senses import nearly_said
from quizapp.core.checking.reading.voicing import voices
from quizapp.core.checking.reading.words import content, plain, spaced
from quizapp.core.checking.statements.bodies import in_another
from quizapp.core.checking.statements.contraries import is_said_beside, said_contrary
from quizapp.core.checking.statements.excluding import one_for_both
from quizapp.core.checking.statements.overstating import says_more
from quizapp.core.findings import Severity
from quizapp.core.folding import tokens
from quizapp.core.measures import singular_of
from quizapp.core.questions.common import Question
from quizapp.core.questions.true_false import TrueFalse
from quizapp.core.seldom import Seldom
from quizapp.core.sentences import sentences


def explanation_faults(question: Question, grounds: Sequence[Ground], shelf: Shelf, check: Check) -> Iterator[Fault]:
    """The faults of a question's explanation, one a sentence; none where the text of what is cited is not here.

    `check` tells what is said against a statement.
    """
    if not question.explanation or not all(ground.whole for ground in grounds):
        return
    sight, terms = Sight(grounds), shelf.course.terms
    for sentence in sentences(plain(question.explanation)):
        if _only_quotes(sentence, grounds):
            continue
        said = [part for part in parts_of(sentence.strip()) if not is_comment(part)]
        by = None
        if not _supposes(sentence, grounds):
            cores = [framed(part).core for part in said]
            by = next(
                filter(None, (doer_fault(one, grounds) or _place_among_bodies(one, grounds) for one in cores)), None
            )
            told = (
                named_fault(one, grounds, terms) or next(filter(None, (rule(one, grounds) for rule in _TOLD)), None)
                for one in parts_of(sentence)
            )
            by = by or next(filter(None, told), None)
        found = (_sentence_fault(part, question, sight, shelf, check) for part in said)
        found = (one for one in found if one is not None and not _says_both(one, sentence))
        fault = by or next(found, None)
        if fault is not None and (fault is by or not _is_of_an_option(sentence, question, grounds)):
            yield fault


def _place_among_bodies(core: str, grounds: Sequence[Ground]) -> Fault | None:
    found = in_another(core, grounds)
    return None if found is None else contradicted("S012", *found)


_TOLD = (bound_fault, article_fault, scope_fault, credited_fault, added_fault)
"""What is held against a sentence that tells of the source as a text, or of the rule as a whole."""


def _sentence_fault(sentence: str, question: Question, sight: Sight, shelf: Shelf, check: Check) -> Fault | None:
    """The first fault of a sentence, an error before a doubt."""
    found = next(_sentence_faults(sentence, question, sight, shelf), None)
    if found is not None and found.severity is Severity.ERROR:
        return found
    if _supposes(sentence, sight.grounds) or _quotes_another(sentence, sight.grounds):
        return found
    stated = stated_fault(sentence, question, sight.grounds, check)
    return found if stated is None else _as_sure(stated, framed(sentence).core, sight.grounds)


def _says_both(fault: Fault, sentence: str) -> bool:
    """Whether a sentence has the source's word beside its contrary: `the whole`, of which it is `a fraction`."""
    mine, theirs = fault.against or ("", "")
    if not mine.isalpha() or not theirs.isalpha() or mine.casefold() in _EACH:
        return False
    return frozenset() < content(theirs) <= content(sentence) and mine in sentence


_EACH = frozenset({"all", "every", "each"})
"""What such a word is of may be a part told before: `they were a fraction, and all of them ...`."""


def _denied_in_one(mine: str, theirs: str) -> bool:
    """Whether one says what the other denies, in the same words."""
    return mine.removeprefix("not ") == theirs.removeprefix("not ")


def _as_sure(fault: Fault, core: str, grounds: Sequence[Ground]) -> Fault:
    """The fault; a warning where two words are contrary, and little else in an explanation is what a quote tells.

    It is the author's own, and may say the one of another thing than its quote says the other of.
    """
    if fault.against is None or not fault.is_contrary:
        return fault
    own = content(core) - content(fault.against[0])
    if any(speaks_of(own, ground, _MOSTLY) or denies_plainly(core, ground) for ground in grounds):
        return fault
    return replace(fault, mend=_IF_OF_THE_SAME, severity=Severity.WARNING)


_MOSTLY = 0.5
_IF_OF_THE_SAME = "Correct the explanation if both are said of the same; else say in it of what each is said."


def _sentence_faults(sentence: str, question: Question, sight: Sight, shelf: Shelf) -> Iterator[Fault]:
    if not _supposes(sentence, sight.grounds):
        said = TrueFalse(id=question.id, question=sentence, answer=True, evidence=question.evidence)
        yield from explained_figures(said, question, sight, shelf)
        yield from _contrary_faults(sentence, sight.grounds)
        core = framed(sentence).core
        turned = clause_fault(core, sight.grounds) or place_fault(core, sight.grounds)
        if turned is not None:
            yield turned
        denied = denied_reason(sentence, sight.grounds) if "because" in sentence else None
        if denied is not None:
            yield denied
        else:
            yield from reason_faults(sentence, question, sight.grounds)


_SUPPOSING_LIST = """
if would could might suppose supposing imagine wrong wrongly false falsely untrue incorrect incorrectly mistake
mistaken mistakes misread confuse confuses confused confusing option options distractor distractors invented invents
contrary opposite unlike instead rather
"""
_SUPPOSING = frozenset(_SUPPOSING_LIST.split())
"""Words of a sentence that may tell of what is not so, or of what somebody might take to be so."""


def _supposes(sentence: str, grounds: Sequence[Ground]) -> bool:
    """Whether a sentence may tell of what is not so, by a word that no quote's sentence has as laws have `if`."""
    if _SUPPOSING.isdisjoint(tokens(sentence)):
        return False
    supposing = _SUPPOSING & set(tokens(_EVEN_IF_RE.sub(" ", sentence)))
    return bool(supposing) and not all(supposing <= set(tokens(one.passage.sentence)) for one in grounds)


_EVEN_IF_RE = Seldom(r"\beven (?:if|though)\b", re.IGNORECASE)


def _is_of_an_option(sentence: str, question: Question, grounds: Sequence[Ground]) -> bool:
    """Whether a sentence has what a wrong option says, all of it, and so may tell what is wrong with it.

    It does not where all else that it says is a quote's, or where it says nothing else: then it calls the option right.
    """
    own, core = content(sentence), framed(sentence).core
    for claim in claims_of(question):
        if claim.holds or "distractors" not in claim.path:
            continue
        option = plain(claim.text)
        if not frozenset() < content(option) <= own or other_figures(option, sentence):
            continue
        alone = len(content(core)) >= _ALONE and content(core) <= content(option)
        if not alone and not any(repeats(core, one.passage.sentence, option) for one in grounds):
            return True
    return False


_ALONE = 2
"""A sentence of so many words of meaning that an option has all of is that option said as a fact."""


def _contrary_faults(sentence: str, grounds: Sequence[Ground]) -> Iterator[Fault]:
    """S012 for a sentence that says more than the one it speaks of, or the contrary of its quote."""
    likely = [one for one in grounds if len(content(sentence) & content(one.passage.sentence)) >= _FEWEST]
    if not likely and _ALL.isdisjoint(tokens(sentence)):
        return
    core = framed(sentence).core
    if _quotes_another(core, grounds) or is_of_another_time(core, grounds):
        return
    whole = _all_of_a_part(core, grounds)
    if whole is not None:
        yield whole
        return
    for ground in grounds if _OF_THEM_ALL_RE.match(core) else likely:
        out = one_for_both(sentence, ground)
        if out:
            yield _taken_out(out, ground)
            return
    own = content(core)
    for ground in likely:
        if speaks_of(own, ground):
            found = _gainsaid(core, ground)
            if found is not None and _speaks_most_of(own, ground, grounds) and is_of_quote(core, grounds):
                yield _as_sure(_contrary(*found, ground, ground.passage.text), core, [ground])
                return


_OF_THEM_ALL_RE = re.compile(
    r"\W*(?:all|each|every(?: single)? one) of them\b|\W*they (?:were |are )?all\b", re.IGNORECASE
)
"""What is told of them is told of what the quote tells of, though it has no word of that."""


def _gainsaid(core: str, ground: Ground) -> tuple[str, str] | None:
    """What a sentence of an explanation says and what the one it speaks of says instead."""
    if any(is_cut_from(core, one) for one in ground.passage.sentences):
        return None
    if any(one.date is None for one in other_figures(core, ground.passage.sentence)):
        return None  # a case of its own: `a mill of nineteen`, of what is said of twenty
    found = said_contrary(core, ground)
    if found is not None and _denied_in_one(*found) and not denies_plainly(core, ground):
        found = None
    if found is not None and is_denying(core) and not denies_by(found[0], core, (ground,)):
        found = None  # of `nobody was near` no word is asserted
    if found is not None and leaves_open(core) and not leaves_open(f"{found[0]} {ground.passage.sentence}"):
        found = None
    if found is not None and is_said_beside(found, core, ground):
        found = None
    if found is not None and (_is_in_a_name(found[0], core) or _is_in_a_name(found[1], ground.citation.quote)):
        found = None
    if found is not None and found[0] in _OF_WORDING and voices(core):
        found = None  # `the council is more careful, it says` tells how the council puts it
    said = found or says_more(core, ground.passage.sentence) or against(core, ground)
    return said or weighed_otherwise(core, ground)


_OF_WORDING = frozenset(
    {"careful", "carefully", "cautious", "guarded", "precise", "exact", "strong", "stronger", "weaker"}
)


def _is_in_a_name(words: str, text: str) -> bool:
    """Whether the words stand in a text as a name has them, `Lower Orsk`, and not at its beginning."""
    written = as_written(text, tokens(words))
    return written[:1].isupper() and not text.startswith(written) and written in text


def _only_quotes(sentence: str, grounds: Sequence[Ground]) -> bool:
    """Whether a sentence does no more than show words of the evidence: `The text says: “the mill burnt” (line 2)`."""
    if _SHOWN_RE.search(sentence) is None or _quotes_another(sentence, grounds):
        return False
    rest = content(_SHOWN_RE.sub(" ", sentence)) - _SHOWING
    return all(map(str.isdigit, rest))


_SHOWING = content(
    "The passage text article report story source author says states reads puts writes tells see paragraph line"
    " sentence quote quotation words"
)


def _quotes_another(text: str, grounds: Sequence[Ground]) -> bool:
    """Whether a text shows words between quotation marks that are not the evidence's own."""
    shown = _SHOWN_RE.findall(text) if "“" in text or '"' in text else ()
    return any(all(spaced(one) not in spaced(ground.passage.text) for ground in grounds) for one in shown)


_SHOWN_RE = re.compile(r"[“\"]([^”\"]+)[”\"]")


_FEWEST = 2
"""Fewer words of meaning say too little of what a sentence is about."""


def _speaks_most_of(own: frozenset[str], ground: Ground, grounds: Sequence[Ground]) -> bool:
    """Whether a text has more of a quote's sentence than of any beside it, or of another that is cited."""
    shared, quoted = nearly_said(own, ground.passage.sentence), ground.passage.sentences
    return all(one in quoted or nearly_said(own, one) < shared for one in _beside(grounds))


def _beside(grounds: Sequence[Ground]) -> Iterator[str]:
    """The sentences of the paragraphs cited, and of those next to them."""
    for ground in grounds:
        for text in (ground.passage.text, ground.before, ground.after):
            yield from sentences(text)


def _contrary(mine: str, theirs: str, ground: Ground, text: str) -> Fault:
    """The fault of an explanation that says one thing where a text, at the quote or near it, says another."""
    return Fault(
        code="S012",
        path=("explanation",),
        message=f"the explanation says “{mine}” where {_place(ground, text)} says “{theirs}”:"
        f" “{excerpt(text, theirs.removeprefix('not '))}”",
        mend=CORRECTED,
        against=(mine, theirs),
    )


def _taken_out(out: str, ground: Ground) -> Fault:
    """The fault of an explanation that leaves out one of two which the quote names together."""
    return Fault(
        code="S012",
        path=("explanation",),
        message=f"the explanation says that “{out}” is left out, and {ground.place()} names it with the rest:"
        f" “{excerpt(ground.passage.sentence, ground.citation.quote)}”",
        mend=CORRECTED,
    )


def _place(ground: Ground, text: str) -> str:
    return ground.place() if text == ground.passage.text else f"the text near {ground.place()}"


def _all_of_a_part(core: str, grounds: Sequence[Ground]) -> Fault | None:
    """S012 for what a text calls all there are, and a passage only a part of them: `these were all the floods`.

    The source may say so a little farther on than the quote, where it comes back to what it has counted.
    """
    whole = None if _ALL.isdisjoint(tokens(core)) else _ALL_RE.search(core)
    if whole is None or not DENYING.isdisjoint(tokens(core)) or _PART_RE.search(core):
        return None
    meant = set(map(singular_of, tokens(whole["what"])))
    subject = tokens(core[: whole.start()])
    if _MOST.intersection(tokens(whole[0])) and not (
        _THESE.intersection(subject) or meant & {*map(singular_of, subject)}
    ):
        return None  # of what most mills are the text says nothing
    for ground in grounds:
        for text in _not_far(ground):
            for part in _PART_RE.finditer(text):
                if singular_of(part["what"]) in meant:
                    return _contrary(whole[0].strip(), part[0], ground, text)
    return None


def _not_far(ground: Ground) -> Iterator[str]:
    """The paragraph cited and those around it under the same heading."""
    own = ground.paragraph_number
    paragraphs = ground.index.text.paragraphs if ground.index else ()
    yield from (one.text for one in paragraphs[max(0, own - 1 - _FAR) : own + _FAR] if one.section == ground.section)


_FAR = 3

_NARROWING = r"(?:on|against|with|by|from|at|under|to|for|which|that|who|it|they)\b"
"""Behind what is counted it makes it less: these were all the floods `on the Orsk`, of all there were."""

_MOST = frozenset({"bulk", "majority", "most", "greater", "larger", "better"})
_THESE = frozenset({"these", "they", "those", "this", "it"})
_ALL = frozenset({"all", "every", "whole", "entire", "total", "full", "complete"}) | _MOST
_ALL_RE = re.compile(
    r"\b(?:(?:is|are|was|were|(?:make|made|makes) up)"
    r" (?:(?:nearly |almost )?all (?:of )?(?:the|these|those|its|their)|every(?: single)?"
    r"|the (?:great |vast |large )?(?:bulk|majority|greater part|larger part|better part) of(?: all)?|most of(?: all)?"
    r"|the (?:whole|entire|(?:sum )?total|full|complete)(?: number| list| tally| count| sum)?(?: of)?)"
    r"|(?:cover|includ|compris|document|record|list|count|examin|regist|report|investigat|amount)\w*(?: to)?"
    r" (?:all(?: of)?|every(?: single)?|the (?:whole|entire|total)(?: number)?(?: of)?))"
    rf" (?:the |these |those |its |their )?(?P<what>[a-z][\w-]+(?: (?!{_NARROWING})[a-z][\w-]+)?)\b(?! {_NARROWING})"
)
_PART_RE = re.compile(
    r"\b(?:only|just|merely|but|mere|no more than|are|is|was|were|represents?) (?:an? )?(?:very |tiny |small |mere )*"
    r"(?:fraction|part|portion|share|handful|sample|minority) of (?:the |all |its |their |these |those |total "
    r"|overall )*(?P<what>[a-z][\w-]+)"
)
