"""S012 for a statement keyed false that its sentence says in other words.

Asked last, of one of which no rule knows what makes it false. Nearly all that it says must be the sentence's, in its
words, near ones or other phrases of the same side, and nearly all that its quote says must be the statement's: its
author quoted what settles it. One who did it, a figure, a bound or a denial of its own may well make it false, and it
is left alone then.
"""

import re
from collections.abc import Iterator, Sequence

from quizapp.core.checking.figures.bearing import bears_out
from quizapp.core.checking.law.obliging import is_of_law
from quizapp.core.checking.lexicons.parties import PARTIES
from quizapp.core.checking.lexicons.polarity import DENYING, FORBIDDING, RELATIONS, SLIGHT, TURNING_DENIALS
from quizapp.core.checking.lexicons.statuses import STATUSES
from quizapp.core.checking.reading.doubting import keeps_doubt
from quizapp.core.checking.reading.evidence import Fault, Ground
from quizapp.core.checking.reading.excerpts import excerpt
from quizapp.core.checking.reading.framing import framed
from quizapp.core.checking.reading.names import Holdings, in_rows, names
from quizapp.core.checking.reading.parting import of_a_part
from quizapp.core.checking.reading.phrasing import KEYED_FALSE, reworded, told_again
from quizapp.core.checking.reading.reasoning import reasons_in
from quizapp.core.checking.reading.rephrasing import agreed_words, agreeing
from quizapp.core.checking.reading.senses import is_near, is_sense
from quizapp.core.checking.reading.vocabulary import Vocabulary
from quizapp.core.checking.reading.words import content, meaning, plain
from quizapp.core.checking.statements.agreeing import says_otherwise
from quizapp.core.checking.statements.arranging import LOOSE, may_speak, same_order
from quizapp.core.checking.statements.laying_beside import puts_another, puts_another_for_quoted
from quizapp.core.checking.statements.omitting import passes_over_quoted, without_alternatives
from quizapp.core.checking.statements.planning import only_meant
from quizapp.core.folding import tokens
from quizapp.core.quantities import quantities, without_quantities
from quizapp.core.questions.common import Question
from quizapp.core.questions.true_false import TrueFalse
from quizapp.core.seldom import Seldom

_FEWEST = 3
"""Fewer words of meaning say too little to tell whether they are all the sentence's."""

_STRANGE = 0.2
"""At most so great a part of them may be strange to it."""

_UNSAID = 0.34
"""At most so great a part of the quote may be left unsaid, and nothing where a strange word may stand in its place."""


def affirming_fault(question: TrueFalse, grounds: Sequence[Ground], vocabulary: Vocabulary) -> Fault | None:
    """The fault of a statement keyed false; None where it may well be false."""
    stated, speaker = framed(plain(question.question))
    stated = _NOT_ONLY_RE.sub(r"\g<one> and \g<other>", stated)
    for ground in grounds:
        core = _without_its_cause(stated, ground)
        if not may_speak(speaker, ground) or not _says_again(core, ground):
            continue
        if _is_another(core, ground, vocabulary) or _turns(core, ground):
            return None
        message = told_again(ground, ground.citation.quote, stated)
        return Fault(code="S012", path=("answer",), message=message, mend=KEYED_FALSE)
    return None


def led_faults(question: Question, grounds: Sequence[Ground]) -> Iterator[Fault]:
    """The fault of a statement keyed true that asserts what its sentence, by a denial before the quote, denies."""
    if not isinstance(question, TrueFalse) or not question.answer:
        return
    for ground in grounds:
        if not ground.whole or _LED_RE.search(ground.passage.lead) is None:
            continue
        core = framed(plain(question.question)).core
        clause = _about(core, ground)
        if _is_led_by_denial(core, ground) and not keeps_doubt(clause) and _says_again(clause, ground, fewest=2):
            yield Fault(
                code="S012",
                path=("answer",),
                message=f"the key asserts “{clause.strip(' ,.')}”, which {ground.place()} denies before its quote:"
                f" “{excerpt(ground.passage.sentence, ground.citation.quote)}”",
                mend=reworded(whole=True),
            )
            return


def _without_its_cause(core: str, ground: Ground) -> str:
    """A statement without its `thanks to`, where its sentence gives a reason, too."""
    return _OWING_RE.sub("by", core) if any(reasons_in(one) for one in ground.passage.sentences) else core


_OWING_RE = re.compile(r"\b(?:thanks|owing|due) to\b", re.IGNORECASE)
_NOT_ONLY_RE = re.compile(
    r"\bnot (?:only|just|merely|simply) (?P<one>[^,;.]{2,60}?),? but(?: also)? (?P<other>\w)", re.IGNORECASE
)
"""What is so of the one and of the other."""

_LED_RE = Seldom(
    r"\b(?:nor(?: (?:shall|may|must|can|is|are|does|do|was|were|has|have))?|(?:shall|may|must|can|does|do|did) not)\b"
    r"(?: (?:it|they|he|she|this)\b)?(?:, [^,;.]{2,30},)? (?:be )?$",
    re.IGNORECASE,
)
"""A denial that governs what stands right behind it: `nor shall it, in and of itself,`."""


def _says_again(core: str, ground: Ground, *, fewest: int = _FEWEST) -> bool:
    quote = ground.citation.quote
    core = _MADE_RE.sub("made", core) if _MADE_SO_RE.search(quote) else core
    told_of = _without_asides(without_alternatives(quote, core), core)
    own = content(without_quantities(_AS_A_RULE_RE.sub("", core))) - _LIGHT
    quoted, clause = content(without_quantities(told_of)) - SLIGHT, ground.passage.clause
    told = content(clause) | content(ground.record) | content(ground.section)
    if len(own) < fewest - is_of_law(core, ground) or not own or not quoted:
        return False  # the deed that a law speaks of is told, too
    strange = _not_in(own, told, core, clause)
    if len(strange) > _STRANGE * len(own) or any(map(is_sense, strange)):
        return False  # a word that has a contrary may be the one that makes it false
    if strange and _CONTRASTED_RE.search(core):
        return False
    unsaid = _not_in(quoted, content(core), told_of, core)
    if strange and unsaid:
        return False
    return len(unsaid) <= _UNSAID * len(quoted) and not _puts_another_party(core, told_of)


_AS_A_RULE_RE = re.compile(
    r"(?:^|(?<=, ))(?:as a (?:general )?rule|in principle|in general|generally|before the (?-i:[A-Z]\w+)),? ",
    re.IGNORECASE,
)
"""What holds as a rule is said of no more than the rule; before whom it is the law knows that lays it down."""

_MADE_SO_RE = re.compile(
    r"\b(?:made|makes?|rendered|renders?) (?:[\w’'-]+ ){1,5}?[a-z]+(?:able|ible|less|ous|ful|fit)\b"
)
_MADE_RE = re.compile(
    r"\b(?:left|leaves?|leaving|rendered|renders?)\b(?! (?:for|to|by|from|behind)\b)"
    r"|\bso (?:badly|heavily|severely|seriously|gravely|much) that\b",
    re.IGNORECASE,
)
"""What a thing made of another it left it as, or is so great that the other is so."""


def _without_asides(quote: str, core: str) -> str:
    """A quote without what it tells beside the point, where a statement says nothing of that.

    Between whom it is, by whose hand it was made, that it was so before.
    """
    words = set(tokens(core))
    if "between" not in words:
        quote = _BETWEEN_RE.sub(" ", quote)
    if "by" not in words:
        quote = _MADE_BY_RE.sub(" ", quote)
    return of_a_part(_BESIDE_RE.sub(" ", quote))


_BETWEEN_RE = re.compile(r"\bbetween [^,;.]+$")
_MADE_BY_RE = re.compile(
    r"(?:^|(?<=\w ))[a-z]+(?:ed|en|wn|de|lt) by (?:the )?[A-Z][\w’'-]*(?:(?:,| and| the|,? [A-Z][\w’'-]*))*"
)
_BESIDE_RE = re.compile(r"\b(?:previously|already|recently|meanwhile)\b", re.IGNORECASE)


def _puts_another_party(core: str, quote: str) -> bool:
    """Whether a statement speaks of a side or an office where its quote speaks of another one."""
    mine, theirs = ({meaning(word) for word in tokens(text)} & _PARTIES for text in (core, quote))
    return bool(mine - theirs and theirs - mine)


_PARTIES = frozenset(map(meaning, (*PARTIES, *STATUSES.replace("|", " ").split())))


def _not_in(own: frozenset[str], told: frozenset[str], text: str, other: str) -> list[str]:
    """The words of a text that another has neither as such, nor in near words, nor in a phrase of the same side."""
    phrased = agreed_words(text, other)
    return [word for word in own if word not in phrased and not is_near(word, told)]


_CONTRASTED_RE = re.compile(r"\b(?:while|whereas|but|although|though|yet)\b", re.IGNORECASE)
_APART_RE = re.compile(r"\b(?:unlike|rather than|instead of|apart from|except|other than|not just)\b", re.IGNORECASE)
"""What stands against something else may be the false half."""


def _is_another(core: str, ground: Ground, vocabulary: Vocabulary) -> bool:
    """Whether a statement has a name or a figure that its sentence has not, or has elsewhere."""
    sentence, undated = ground.passage.sentence, without_quantities(core)
    held = Holdings([ground.passage.text, ground.record, ground.section], vocabulary.terms([ground]))
    return (
        any(held.missing(name) for name in names(undated) if not name.leads or vocabulary.is_name(name.words[0]))
        or _turns_names(undated, sentence)
        or not _has_its_figures(core, ground)
        or puts_another(core, ground, vocabulary, worded=False)
        or puts_another_for_quoted(core, ground, vocabulary)
    )


def _turns_names(core: str, sentence: str) -> bool:
    """Whether two names that no list joins come in another order than in the sentence: one may stand for another."""
    if same_order(core, sentence):
        return False
    listed = in_rows(names(sentence), sentence, _LIST_RE)
    rows = [frozenset(word for one in row for word in one.words) for row in listed]
    places = []
    for name in names(core):
        place = next((at for at, row in enumerate(rows) if any(is_near(word, row) for word in name.words)), None)
        if place is not None:
            places.append(place)
    return places != sorted(places)


_LIST_RE = re.compile(r",? (?:and |or |as well as )?(?:the |its |his |her |their )?|-")


def _has_its_figures(core: str, ground: Ground) -> bool:
    """Whether a sentence has the figures of a statement, in the order in which the statement has them."""
    there = quantities(ground.passage.sentence)
    law = set(tokens(f"{ground.record} {ground.section}"))
    places = []
    for one in quantities(core):
        if one.spelled and one.low == one.high == 1:
            continue  # `a truce is one that`
        if one.kind == "label" and law.issuperset(tokens(core[one.start : one.end])):
            continue  # of `Protocol II forbids` the law that it stands in
        borne = [other.start for other in there if bears_out(other, one, frozenset())]
        if not borne:
            return False
        places.append(borne[0])
    return places == sorted(places)


def _turns(core: str, ground: Ground) -> bool:
    """Whether a statement has a small word that turns a sense and that neither its sentence nor a phrase has."""
    sentence = ground.passage.sentence
    if _COMPARED_RE.search(sentence) is not None:
        core = _MORE_RE.sub("", core)
    there, phrased = set(tokens(sentence)), _phrased(core, sentence)
    turning = (set(tokens(_BESIDE_THE_RULE_RE.sub(" ", of_a_part(core)))) - there - phrased) & (
        RELATIONS - LOOSE - _IDLE
    )
    return (
        any(_SAID_BY.get(word, frozenset()).isdisjoint(there) for word in turning)
        or _APART_RE.search(core) is not None
        or _is_led_by_denial(core, ground)
        or passes_over_quoted(core, ground, _phrased(ground.citation.quote, core) | phrased)
        or only_meant(core, ground) is not None
        or says_otherwise(core, ground)
    )


_COMPARED_RE = re.compile(r"\b[a-z]{3,}ier\b")
_MORE_RE = re.compile(r"\bmore (?=[a-z]+ly\b)", re.IGNORECASE)
"""`More easily` is said of what is made easier."""


def _phrased(text: str, other: str) -> frozenset[str]:
    """The words of a text that stand in phrases which another has, or has others of their side for."""
    return frozenset(word for one in agreeing(text, other) for word in tokens(one.written))


def _is_led_by_denial(core: str, ground: Ground) -> bool:
    """Whether a quote stands behind a denial that the statement's clause about it has not."""
    lead = tokens(_OF_NONE_RE.sub(" ", _PART_RE.split(ground.passage.lead)[-1]))
    if DENYING.isdisjoint(lead[-_LED:]):
        return False
    return (DENYING | FORBIDDING | TURNING_DENIALS).isdisjoint(tokens(_about(core, ground)))


def _about(core: str, ground: Ground) -> str:
    """The clause of a statement that has most of what its quote says."""
    quoted = content(ground.citation.quote)
    return max(_CLAUSE_RE.split(core), key=lambda one: sum(is_near(word, quoted) for word in content(one)))


_LED = 8
"""So few words before a quote may a denial stand that it stands behind: `nor shall it, in and of itself,`."""

_PART_RE = re.compile(r"[;.] ")
_BESIDE_THE_RULE_RE = re.compile(
    r"\bbefore (?=(?:the |an? )?(?:(?-i:[A-Z])|court|judge|tribunal|bench))|\beven if\b", re.IGNORECASE
)
"""Before a court a thing is not earlier than it, and what is conceded bounds nothing."""

_OF_NONE_RE = re.compile(r"\b(?:no|without(?: any)?) (?:[\w-]+ ){0,3}[\w-]+(?=,)")
"""What there is none of ends with its comma, and nothing behind it is denied."""

_CLAUSE_RE = re.compile(r"[;.] |, (?:and|but|nor|or|while|though|although) ")
_IDLE_LIST = "both although some any may must can could most might over under against since"
_IDLE = frozenset(_IDLE_LIST.split())
"""Of the small words that turn a sense, those that another wording may well have."""

_SAID_BY_LIST = """
because: caused causes causing since as due owing result led made for
if: when where case whenever wherever should event once which who whose that whoever
before: previously previous earlier prior already beforehand then
every: each all
each: every all
all: every each
"""
_SAID_BY = {
    word: frozenset(others.split())
    for word, others in (line.split(": ") for line in _SAID_BY_LIST.strip().splitlines())
}
"""What other small words of a sentence may stand for one of them."""

_LIGHT = SLIGHT - content("hold hit") | content(
    "describe portray document record speak call label term tell give show figure number state article author text"
    " put word people thing someone anyone somebody anybody everything something count reason include mention well"
    " concede cite accuse present mean meant separate actual mere like look set case order spite description"
    " assessment infer fear list"
)
"""Words by which a statement only speaks of what it says."""
