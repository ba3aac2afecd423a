"""S003, S004 and S010 for short keys that the quote has nothing of: a quote holds what it is quoted for.

Its author takes the quote to settle the question, so that an answer of which it has no word and no figure is another
question's answer, even where the passage has it elsewhere. What may be worked out of the quote (a sum, a count), or
stands behind its `he` or `they`, is left alone. This needs no more than the quote, so it holds by fingerprint too.
"""

import re
from collections.abc import Iterator, Mapping, Sequence

from quizapp.core.checking.answers.cutting_short import own_words
from quizapp.core.checking.answers.fillers import is_surely, is_told_by_office, leads_up
from quizapp.core.checking.answers.leading_on import says_what_is_quoted
from quizapp.core.checking.answers.quoted_figures import (
    figure_fault,
    is_its_sentence,
    is_told_otherwise,
    label_fault,
    row_fault,
    same_bounds,
)
from quizapp.core.checking.answers.stems import ASKS_BEING_RE, WHERE_RE
from quizapp.core.checking.answers.stopping_short import may_be_said
from quizapp.core.checking.answers.telling_quote import instead, not_in_quote, unquoted
from quizapp.core.checking.doubts.unheard import in_other_words
from quizapp.core.checking.doubts.wording import coverage
from quizapp.core.checking.figures.allowing import is_one_that_may_be
from quizapp.core.checking.figures.asserting import asserted
from quizapp.core.checking.figures.figures import Sight, sight_of
from quizapp.core.checking.figures.offering import of_what_is_asked
from quizapp.core.checking.lexicons.places import TITLES
from quizapp.core.checking.names.alleging import is_a_deed, tells_a_deed
from quizapp.core.checking.names.offering import named_instead
from quizapp.core.checking.reading.bare_words import bare_words
from quizapp.core.checking.reading.evidence import Fault
from quizapp.core.checking.reading.names import Holdings, Name, is_people, names
from quizapp.core.checking.reading.once import claims_of
from quizapp.core.checking.reading.verbs import is_predicate
from quizapp.core.checking.reading.vocabulary import Vocabulary
from quizapp.core.checking.reading.voicing import is_what_a_voice_does
from quizapp.core.checking.reading.words import SMALL, content, is_key, plain, setting
from quizapp.core.checking.statements.clauses import is_clause
from quizapp.core.fingerprints import Proved
from quizapp.core.folding import tokens
from quizapp.core.quantities import quantities
from quizapp.core.questions.common import Claim, Question
from quizapp.core.questions.multiple import Multiple
from quizapp.core.questions.true_false import TrueFalse

_PRONOUN_RE = re.compile(
    r"\b(?:he|she|they|it|him|her|them|his|hers|its|their|both"
    r"|the (?:group|club|party|king|queen|president|minister|company|author|former|latter)(?! of\b))\b",
    re.IGNORECASE,
)
"""A quote with such a word speaks of somebody or something named outside it."""

_IMPERSONAL_RE = re.compile(
    r"\b(?:they|it|them|its|their|both|the (?:group|club|party|company|former|latter))\b", re.IGNORECASE
)
"""The same for what is no person."""

_SHORT = 12
"""An answer of more words than a quote may have cannot be looked for in one."""


def support_faults(
    question: Question, sight: Sight, vocabulary: Vocabulary, *, strictly: bool = False
) -> Iterator[Fault]:
    """What of the key's answers the quotes do not hold; `strictly`, also of those that may be in words of their own."""
    if isinstance(question, TrueFalse) or question.checked_by:
        return
    if not all(ground.whole or isinstance(ground.printed, Proved) for ground in sight.grounds):
        return
    quotes = [ground.citation.quote for ground in sight.grounds]
    terms = vocabulary.terms(sight.grounds)
    for claim in claims_of(question):
        if claim.holds and is_key(claim) and len(tokens(plain(claim.text))) <= _SHORT:
            figures = asserted(claim, question)
            label = label_fault(claim, sight_of(claim, question, sight)) or row_fault(claim, sight)
            if label is not None:
                yield label
                continue
            if (not figures and is_what_a_voice_does(plain(claim.text), setting(claim), quotes, terms)) or (
                figures and (_is_figure_told(claim, question, sight) or is_its_sentence(claim, sight))
            ):
                continue
            if figures:
                fault = figure_fault(figures, claim, question, sight)
            else:
                fault = _worded(claim, question, sight, vocabulary)
            if fault is not None and not (
                may_be_said(claim, question, sight, strictly=strictly)
                if fault.code == "S010" and sight.whole
                else _is_said_of_another(claim) and _is_in_the_passages(claim, question, sight, terms)
            ):
                yield fault


def _is_figure_told(claim: Claim, question: Question, sight: Sight) -> bool:
    """Whether a quote has an answer's figure in other words, or leaves room for it."""
    text = plain(claim.text)
    told = any(is_told_otherwise(text, ground.citation.quote) for ground in sight.grounds)
    return told or is_one_that_may_be(text, question, sight.grounds)


def _worded(claim: Claim, question: Question, sight: Sight, vocabulary: Vocabulary) -> Fault | None:
    """The fault of an answer in words: a doubt where the names that quotes have are its fellows'."""
    right = [plain(one.text) for one in claims_of(question) if one.holds and one is not claim and is_key(one)]
    fault = _wording_fault(claim, right, sight, vocabulary)
    doubted = fault is not None and fault.code == "S004" and _names_are_fellows(claim, question, sight)
    return unquoted(plain(claim.text), claim, sight) if doubted else fault


def _names_are_fellows(claim: Claim, question: Question, sight: Sight) -> bool:
    """Whether the names that quotes have are other answers', and an answer's own stand in the same sentence."""
    fellows = [plain(one.text) for one in claims_of(question) if one.holds and one is not claim and is_key(one)]
    if not isinstance(question, Multiple) or not fellows:
        return False
    sentences = Holdings([ground.passage.sentence for ground in sight.grounds], {})
    if sight.whole and any(sentences.missing(name) for name in names(plain(claim.text)) if not name.leads):
        return False
    held = Holdings(fellows, {})
    return not any(
        held.missing(name) for ground in sight.grounds for name in names(ground.citation.quote) if not name.leads
    )


def _is_said_of_another(claim: Claim) -> bool:
    """Whether a part says something of what it is put with (`burnt in 1842`), of which its quote need say no more."""
    return claim.path[:1] in {("pairs",), ("groups",)} and is_predicate(plain(claim.text))


def _is_in_the_passages(claim: Claim, question: Question, sight: Sight, terms: Mapping[str, str]) -> bool:
    """Whether the passages have all figures and names of a part."""
    held = Holdings([f"{ground.passage.text} · {ground.record}" for ground in sight.grounds], terms)
    return all(sight.bearing(figure, question) for figure in asserted(claim, question)) and not any(
        held.missing(name) for name in names(plain(claim.text))
    )


def _wording_fault(claim: Claim, right: Sequence[str], sight: Sight, vocabulary: Vocabulary) -> Fault | None:
    """The fault of an answer in words, of which `right` are the others that are right."""
    quotes = [ground.citation.quote for ground in sight.grounds]
    text = plain(claim.text)
    own = own_words(text, setting(claim))
    if coverage(own, *quotes) > 0:
        return None if coverage(text, *quotes) == 1 else _other_names(text, claim, right, sight, vocabulary)
    terms = vocabulary.terms(sight.grounds)
    records = [f"{ground.record} · {ground.section}" for ground in sight.grounds]
    spelled = [f"{short} {long}" for short, long in terms.items() if any(short in quote for quote in quotes)]
    named = names(text)
    whole = bool(named) and _is_named(text, named, vocabulary)  # each name is then asked for by its last word
    beside = coverage(own if not whole else _last_words(named), *quotes, *records, *spelled)
    if beside == 1 or (beside and not whole) or _shares_small(text, quotes) or _says_where(text, quotes):
        return None
    held = Holdings([*quotes, *records], terms)
    if named and (all if whole else any)(not held.missing(name) for name in named):
        return None
    if any((named and leads_up(text, ground)) or says_what_is_quoted(text, ground) for ground in sight.grounds):
        return None
    if whole:
        return _name_fault(named, claim, right, sight, vocabulary)
    says = is_told_by_office(text) or (_ASKS_WHAT_IS_SO_RE.search(setting(claim)) is not None and is_clause(claim))
    wrong = None if says else _asked_fault(claim, right, sight, vocabulary)
    return unquoted(text, claim, sight) if wrong is None and not in_other_words(text, setting(claim), quotes) else wrong


def _last_words(named: Sequence[Name]) -> str:
    """The words by which names are told from others: the last of each, a person's surname."""
    return " ".join(one.words[-1] for one in named if one.words)


def _other_names(text: str, claim: Claim, right: Sequence[str], sight: Sight, vocabulary: Vocabulary) -> Fault | None:
    """What is wrong with an answer of several names of which the quotes have not one whole, but another one."""
    named = names(text)
    if len(named) < _SEVERAL or not _is_named(text, named, vocabulary):
        return None
    terms = vocabulary.terms(sight.grounds)
    held = Holdings([text for ground in sight.grounds for text in (ground.citation.quote, ground.record)], terms)
    if not all(held.missing(name) for name in named):
        return None
    own, known = set(bare_words(text)), Holdings([setting(claim)], terms)
    quoted = [one for ground in sight.grounds for one in names(ground.citation.quote)]
    others = [one for one in quoted if own.isdisjoint(one.words) and is_surely(one, vocabulary) and known.missing(one)]
    return (
        named_instead(claim, text, others, sight.grounds, vocabulary, right) if others else unquoted(text, claim, sight)
    )


_SEVERAL = 2


def _asked_fault(claim: Claim, right: Sequence[str], sight: Sight, vocabulary: Vocabulary) -> Fault | None:
    """What the quote has of the kind that the stem plainly asks for: a figure, a name."""
    text, asked, terms = plain(claim.text), setting(claim), vocabulary.terms(sight.grounds)
    if _ASKS_FIGURE_RE.search(asked):
        given = quantities(asked)
        quoted = [one for one in sight.quoted if one.quantity.kind != "label"]
        others = [one for one in quoted if not any(same_bounds(one.quantity, other) for other in given)]
        if not others:
            return None
        fits = of_what_is_asked(asked, others)
        if fits is None:
            return not_in_quote("S003", claim, "has nothing of", text, sight)
        return instead("S003", claim, [fits.text], text, sight)
    if _ASKS_WHO_OR_WHERE_RE.search(asked) or ASKS_BEING_RE.search(asked):
        known = Holdings([asked], terms)
        found = [one for ground in sight.grounds for one in names(ground.citation.quote)]
        own = content(text)
        rivals = (one for one in found if is_surely(one, vocabulary) and known.missing(one))
        if WHERE_RE.match(asked):
            rivals = (one for one in rivals if not is_people(one.words))  # `Tavrian`, of guards, tells nowhere
        rival = next((one for one in rivals if not content(one.text) <= own), None)  # `Parties` are a party
        if rival is not None:
            return named_instead(claim, text, [rival], sight.grounds, vocabulary, right)
    return None


_ASKS_FIGURE_RE = re.compile(
    r"\b(?:when (?:did|was|were|is|are)|how (?:many|much|old|far|long|tall|high)"
    r"|(?:what|which) (?:year|date|month|percentage|share|proportion|part|fraction))\b",
    re.IGNORECASE,
)
_ASKS_WHO_OR_WHERE_RE = re.compile(
    r"^\W*(?:who|whom|whose|(?:to|by|with|from|for) whom|where)\b|\bwhom\W*$", re.IGNORECASE
)


_ASKS_WHAT_IS_SO_RE = re.compile(
    r"\b(?:which|what) (?:\w+ )?(?:of (?:these|the following|them)|statements?|sentences?|claims?)\b"
    r"|\b(?:is|are) true\b",
    re.IGNORECASE,
)
"""Asks for statements, whatever else it speaks of: `which of these are true of those who ...`."""


def _name_fault(
    named: Sequence[Name], claim: Claim, right: Sequence[str], sight: Sight, vocabulary: Vocabulary
) -> Fault | None:
    text, terms = plain(claim.text), vocabulary.terms(sight.grounds)
    quotes = [ground.citation.quote for ground in sight.grounds]
    known = Holdings([setting(claim)], terms)
    others = [one for quote in quotes for one in names(quote) if is_surely(one, vocabulary)]
    others = [one for one in others if known.missing(one) or _is_office(one, setting(claim))]
    if others:
        return named_instead(claim, text, others, sight.grounds, vocabulary, right)
    asks = _ASKS_WHO_OR_WHERE_RE.search(setting(claim)) is not None
    if any((_PRONOUN_RE if asks else _IMPERSONAL_RE).search(quote) for quote in quotes):
        return None
    sentences = Holdings([ground.passage.sentence for ground in sight.grounds], terms)
    if not sight.whole or any(not sentences.missing(name) for name in named):
        return unquoted(text, claim, sight)
    return not_in_quote("S004", claim, "does not name", text, sight)


def _is_office(name: Name, asked: str) -> bool:
    """Whether a name is an office that the stem has not, though what it is the office of: `Head of the Mint`."""
    first = name.words[0] if name.words else ""
    return first in TITLES and " of " in name.text and first not in bare_words(asked)


def _is_named(text: str, named: Sequence[Name], vocabulary: Vocabulary) -> bool:
    """Whether an answer is a name or several, and not a phrase that only has a name in it or begins with a capital."""
    if tells_a_deed(text) or is_told_by_office(text) or not _DENYING.isdisjoint(tokens(text)[:1]):
        return False
    own = {word for name in named for word in name.words}
    words = [word for word in bare_words(text) if (word not in SMALL or word in own) and not word.isdigit()]
    # A word that begins the answer may have its capital from there: `Published a report on Orsk`.
    named = [one for one in named if not is_a_deed(one, text)]
    surely = [
        one
        for one in named
        if not one.leads
        or len(one.words) > 1
        or is_surely(one, vocabulary)
        or _NUMBERED_RE.match(text, one.start + len(one.text))
    ]
    own = {word for name in surely for word in name.words}
    return bool(surely) and 2 * sum(word in own for word in words) > len(words)


_NUMBERED_RE = re.compile(r"-\d")
"""Behind a name: `Q-7`."""

_DENYING = frozenset({"no", "not", "without", "neither"})
"""What begins with such a word is no name: `no referral to the River Court`."""


def _shares_small(text: str, quotes: Sequence[str]) -> bool:
    """Whether an answer of small words alone (`before`, `both`) is in a quote."""
    own = tokens(text)
    return all(word in SMALL for word in own) and any(set(own) & set(tokens(quote)) for quote in quotes)


def _says_where(text: str, quotes: Sequence[str]) -> bool:
    """Whether an answer says `elsewhere` or `abroad` where a quote speaks of other parts, or of other lands."""
    own = set(tokens(text)) & _OTHERWHERE.keys()
    return any(not _OTHERWHERE[word].isdisjoint(tokens(quote)) for word in own for quote in quotes)


_OTHERWHERE = {
    "elsewhere": frozenset({"other", "another", "elsewhere"}),
    "abroad": frozenset({"other", "foreign", "outside", "overseas", "abroad"}),
    "overseas": frozenset({"other", "foreign", "outside", "overseas", "abroad"}),
}
