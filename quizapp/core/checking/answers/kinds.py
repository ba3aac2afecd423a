"""S003 and S004 for keys of another kind than what the stem asks for, where the quote has one of that kind.

`When` asks for a date, `what percentage` for a share, `how far` for a length, `which treaty` for a treaty, `what
nationality` for a people. A key that the quote has too is still wrong where it is of no such kind and something else
in the quote is. Of a span of time (`from 1562 to 1598`) the stem's `begin` or `end` says which of the two is meant.
"""

import re
from collections.abc import Callable, Iterable, Iterator, Sequence
from typing import TypeAlias

from quizapp.core.checking.answers.fillers import is_surely
from quizapp.core.checking.figures.asserting import asserted
from quizapp.core.checking.figures.bearing import NUMBERED_BY_YEAR
from quizapp.core.checking.figures.candidates import QUOTE, Candidate
from quizapp.core.checking.figures.dating import told_of
from quizapp.core.checking.figures.figures import Sight, sight_of
from quizapp.core.checking.lexicons.classes import CLASSES
from quizapp.core.checking.lexicons.places import TITLES
from quizapp.core.checking.names.naming import REFERENCES
from quizapp.core.checking.reading.evidence import Fault
from quizapp.core.checking.reading.names import Holdings, Name, bare_words, is_place, names
from quizapp.core.checking.reading.once import claims_of
from quizapp.core.checking.reading.phrasing import quoting
from quizapp.core.checking.reading.vocabulary import Vocabulary
from quizapp.core.checking.reading.words import SMALL, content, is_key, kin, plain, setting, stem
from quizapp.core.folding import tokens
from quizapp.core.measures import TIME_UNITS
from quizapp.core.quantities import Quantity, quantities
from quizapp.core.questions.common import Claim, Question
from quizapp.core.questions.true_false import TrueFalse
from quizapp.core.seldom import Seldom

_YEARS = (1000, 2100)
_LENGTHS = frozenset({"km", "m", "cm", "mm", "mile", "foot", "inch", "yard", "nautical mile", "league"})


def _is_time(one: Quantity) -> bool:
    bare = (one.kind == "number" and not one.unit and not one.noun) or one.unit in NUMBERED_BY_YEAR
    year = bare and _YEARS[0] <= one.low <= _YEARS[1]
    return one.date is not None or year or one.kind == "ordinal" or one.unit in TIME_UNITS or one.unit == "age"


def _may_be_year(one: Quantity) -> bool:
    early = one.kind == "number" and not one.unit and not one.noun and _EARLY <= one.low <= _YEARS[0]
    return early or _is_time(one)


_EARLY = 100


def _is_count(one: Quantity) -> bool:
    return one.date is None and one.kind not in {"percent", "money"} and one.unit not in _LENGTHS


def _is_share(one: Quantity) -> bool:
    return (
        one.kind == "percent" or (one.kind == "number" and 0 < one.low < 1) or (one.kind == "number" and not one.unit)
    )


def _is_money(one: Quantity) -> bool:
    return one.kind == "money"


def _is_length(one: Quantity) -> bool:
    if one.date is not None or one.kind in {*_SHARES, "ordinal"}:
        return False
    return one.unit not in {*TIME_UNITS, *_WEIGHTS, *_AREAS}


def _is_plain_count(one: Quantity) -> bool:
    return _is_count(one) and not _has_date(one) and one.unit not in TIME_UNITS


def _is_span(one: Quantity) -> bool:
    if one.date is not None and one.low == one.high:
        return False
    return one.kind not in _SHARES and one.unit not in _WEIGHTS


def _has_date(one: Quantity) -> bool:
    return one.date is not None or (one.kind == "number" and _is_time(one))


def _is_bare(one: Quantity) -> bool:
    return one.kind == "number" and not one.unit


_SHARES = frozenset({"percent", "money"})
_WEIGHTS = frozenset({"kg", "tonne", "g"})
_AREAS = frozenset({"acre", "hectare", "litre", "km2", "m2", "mile2", "foot2"})

_LASTING = "last|take|stay|serve|reign|halt|suspend|keep|hold|held|remain|live|wait|work|rul"

_MEASURES = (
    r"(?:million |thousand )?(?:square |cubic )?"
    r"(?:(?:kilo|centi|milli)?met(?:er|re)s|feet|miles|yards|inches|acres|hectares|km|m)"
)

_EXTENTS = "distance|height|depth|width|length|altitude|elevation"
_LONG = r"shore\w*|coast\w*|border|river|road|bridge|wall|tunnel|route|street"
"""What is so many miles long, where other things are so many years or pages."""

Test: TypeAlias = Callable[[Quantity], bool]

_STEMS: Sequence[tuple[str, Test, Test]] = (
    (r"when (?:did|was|were|is|are|does|do|has|had|will)", _is_time, _has_date),
    (r"(?:what|which) years?", _may_be_year, _has_date),
    (r"(?:what|which) (?:date|day|month|decade|century)", _is_time, _has_date),
    (
        r"(?:what|which) (?:percentage|percent|per cent|proportion|share|fraction)",
        _is_share,
        lambda one: one.kind == "percent",
    ),
    (rf"how many(?! (?:per ?cent|dollars|pounds|euros|yen|{_MEASURES})\b)", _is_count, _is_bare),
    (
        rf"(?:how (?:far|tall|high|deep|wide)|what (?:is|was) the (?:[a-z]+ ){{0,2}}?(?:{_EXTENTS}))",
        _is_length,
        lambda one: one.unit in _LENGTHS,
    ),
    (rf"how long (?:is|was) the (?:[a-z]+ )?(?:{_LONG})", _is_length, lambda one: one.unit in _LENGTHS),
    (
        rf"how long (?:did|was|were|has|had|have|will|does|do)\b[^?]*\b(?:{_LASTING})\w*",
        _is_span,
        lambda one: one.unit in TIME_UNITS,
    ),
    (r"how much (?:money|did \w+(?: \w+)? (?:pay|cost|earn))", _is_money, _is_money),
    (r"what (?:is|was) the (?:[a-z]+ )?(?:price|cost|fee|fine|salary|ransom)", _is_money, _is_money),
    (r"(?:what|which) (?:price|fee|fine|salary|ransom|sum)", _is_money, _is_money),
    (r"what (?:is|was) the (?:[a-z]+ )?population", _is_plain_count, _is_bare),
)

_ASKS_AMOUNT = tuple((Seldom(rf"\b{pattern}\b", re.IGNORECASE), fits, sure) for pattern, fits, sure in _STEMS)
"""A stem, what may answer it, and what surely does."""

_UNITS = {
    "mile": "mile", "kilometre": "km", "kilometer": "km", "metre": "m", "meter": "m", "feet": "foot", "foot": "foot",
    "pound": "£", "dollar": "$", "euro": "€",
}  # fmt: skip
_UNIT_ASKED_RE = re.compile(
    r"\b(?:in|how many) (miles?|kilometres?|kilometers?|metres?|meters?|feet|dollars?|euros?)\b", re.IGNORECASE
)

_BEGINS_RE = re.compile(
    r"\b(?:begin|began|begun|start\w*|commence\w*|open\w*|born|birth|first|onset|outbreak|found\w*|launch\w*)\b",
    re.IGNORECASE,
)
_ENDS_RE = Seldom(
    r"\b(?:end|ended|ends|finish\w*|conclude\w*|stop\w*|cease\w*|die|died|death|last|over|expire\w*|close\w*)\b",
    re.IGNORECASE,
)
_SPAN_RE = re.compile(r"^\s*(?:to|until|till|through|-|–|—|and)\s*$", re.IGNORECASE)

_ROLES = (
    "principal|president|chief|head|clerk|champion|captain|coach|member|student|founder|leader|ruler|owner|manager|minister"
    "|officer|official|player|teacher|commander|governor|director|editor|author|professor|senator|mayor|judge|spokesman"
    "|spokeswoman|chairman|chairwoman|secretary|architect|scientist|engineer|worker|employee|soldier|general"
)
CLASS_RE = Seldom(
    rf"\b(?:which|what)(?: \w+){{0,2}}? ({'|'.join(sorted(CLASSES))})\b(?! (?:{_ROLES})s?\b)", re.IGNORECASE
)
"""What is asked for by its class; a `school principal` is no school."""

_PEOPLE_RE = Seldom(r"\b(?:what|which)(?: (?:is|was))?(?: \w+){0,2}? nationality\b", re.IGNORECASE)


def kind_faults(question: Question, whole: Sight, vocabulary: Vocabulary) -> Iterator[Fault]:
    """The keys that are of another kind than what is asked, one fault a part."""
    if isinstance(question, TrueFalse) or question.checked_by:
        return
    for claim, asked in asked_claims(question):
        sight = sight_of(claim, question, whole)
        figures = asserted(claim, question)
        if len(figures) == 1:
            borne = sight.within(figures[0], question, QUOTE)
            if borne and not any("respectively" in ground.passage.sentence for ground in sight.grounds):
                quoted = sight.quoted
                found = (
                    _other_kind(borne, quoted, asked)
                    or _other_end(borne[0], quoted, asked, sight)
                    or told_of(figures[0].quantity, borne[0], quoted, asked, sight)
                )
                if found is not None:
                    yield _fault("S003", claim, found.text, figures[0].text, sight)
        elif not figures:
            rival = _other_class(claim, asked, sight, vocabulary) or _doer(claim, asked, sight, vocabulary)
            if rival is not None:
                yield _fault("S004", claim, rival.text, plain(claim.text), sight)


def asked_claims(question: Question) -> Iterator[tuple[Claim, str]]:
    """The parts of a key that answer a question put in words, each with what it is asked."""
    for claim in claims_of(question):
        if claim.holds and is_key(claim) and claim.path[:1] != ("blanks",):
            yield claim, setting(claim)


def _other_kind(borne: Sequence[Candidate], quoted: Sequence[Candidate], asked: str) -> Candidate | None:
    given = quantities(asked)
    unit = _UNIT_ASKED_RE.search(asked)
    if unit is not None:
        wanted = _UNITS[unit[1].casefold().rstrip("s")]
        if all(one.quantity.unit not in {"", wanted} for one in borne):
            return next((one for one in quoted if one.quantity.unit == wanted), None)
    for pattern, fits, sure in _ASKS_AMOUNT:
        if pattern.search(asked):
            timed = fits in {_is_time, _may_be_year}
            if any(
                fits(one.quantity) or (not timed and one.quantity.unit not in _AREAS and _counts(one.quantity, asked))
                for one in borne
            ):
                return None
            return next(
                (
                    one
                    for one in quoted
                    if sure(one.quantity) and not any(one.quantity.low == other.low for other in given)
                ),
                None,
            )
    return None


def _counts(one: Quantity, asked: str) -> bool:
    """Whether what a quantity counts is what the stem asks for."""
    return bool(content(f"{one.unit} {one.noun}") & content(asked))


def _other_end(borne: Candidate, quoted: Sequence[Candidate], asked: str, sight: Sight) -> Candidate | None:
    """The other end of a span of dates where the stem asks for it."""
    if borne.quantity.date is None:
        return None
    begins, ends = _BEGINS_RE.search(asked) is not None, _ENDS_RE.search(asked) is not None
    if begins == ends:
        return None
    for ground in sight.grounds:
        for other in quoted:
            one, two = (borne, other) if begins else (other, borne)
            # As keyed, the date is the wrong end: what begins is keyed with the later, what ends with the earlier.
            early, late = two, one
            if other.quantity.date is None or early.quantity.end > late.quantity.start:
                continue
            between = ground.passage.text[early.quantity.end : late.quantity.start]
            if _SPAN_RE.match(between):
                return other
    return None


def _other_class(claim: Claim, asked: str, sight: Sight, vocabulary: Vocabulary) -> Name | None:
    """A name of the quote that is called what the stem asks for, where the key's is not."""
    text = plain(claim.text)
    own = names(text)
    if not own:
        return None
    quoted = _strange_names(asked, sight, vocabulary)
    wanted = CLASS_RE.search(asked)
    if wanted is not None:
        return _of_class(kin(stem(wanted[1].casefold())), text, own, quoted, sight)
    if _PEOPLE_RE.search(asked):
        peoples = any(is_place(name.words) or any(is_place((word,)) for word in name.words) for name in own)
        return None if peoples else next((one for one in quoted if is_place(one.words)), None)
    literally = claim.path == ("answer",) and len(own) == 1 and set(own[0].words) <= set(bare_words(asked))
    if literally and is_given(own[0], asked) and _is_whole(own[0], text):  # the Tavrian tongue is not Tavria
        names_it = _CHOOSES_RE.search(asked) or _STANDS_FOR_RE.search(asked)
        return None if names_it else next((one for one in quoted if len(one.words) > 1), None)
    return None


def _strange_names(asked: str, sight: Sight, vocabulary: Vocabulary) -> Iterator[Name]:
    """The names of the quotes that the stem does not give."""
    terms = vocabulary.terms(sight.grounds)
    known = Holdings([asked], terms)
    for ground in sight.grounds:
        for one in names(ground.citation.quote):
            if is_surely(one, vocabulary) and known.missing(one):
                yield one


def _of_class(head: str, text: str, own: Sequence[Name], quoted: Iterable[Name], sight: Sight) -> Name | None:
    """A name of the quote that has the wanted thing's own word (`treaty`), where the key, quoted in full, has not."""
    if head in {kin(stem(word)) for word in tokens(text)} or not _are_of_class(own, sight):
        return None
    mine = set(bare_words(text))
    beside = "\0".join(ground.citation.quote for ground in sight.grounds)
    behind = re.search(rf"\b{re.escape(text)} (\w+)", beside)
    if behind is not None and kin(stem(behind[1].casefold())) == head:
        return None  # `Selm`, for Selm Island
    return next(
        (
            one
            for one in quoted
            if (_ends_as(one, head) or _goes_before(one, head, beside))
            and mine.isdisjoint(one.words)
            and f"{text} ({one.text}" not in beside
        ),
        None,
    )


def _doer(claim: Claim, asked: str, sight: Sight, vocabulary: Vocabulary) -> Name | None:
    """Who did it by the quote (`was run by Halden`), where the stem asks for the doer and the key is another."""
    done_by = any(" by " in ground.citation.quote for ground in sight.grounds)
    if not done_by or not _ASKS_DOER_RE.search(asked) or _SUFFERED_RE.search(asked):
        return None
    mine, wanted = set(bare_words(plain(claim.text))), content(asked)
    for ground in sight.grounds:
        for done in _DONE_BY_RE.finditer(ground.citation.quote):
            behind = [one for one in names(ground.citation.quote) if done.start("by") <= one.start <= done.end() + 1]
            doer = next((one for one in behind if is_surely(one, vocabulary) and not _is_text(one)), None)
            if doer is None or not content(done["verb"]) & wanted:
                continue
            before = set(bare_words(ground.citation.quote[: done.start("by")]))
            if mine.isdisjoint(doer.words) and mine - SMALL <= before and not set(doer.words) <= set(bare_words(asked)):
                return doer
    return None


def _is_text(name: Name) -> bool:
    """Whether a name is that of a text, which does nothing to anybody: `not protected by this Article`."""
    return not REFERENCES.isdisjoint(name.words)


_ASKS_DOER_RE = re.compile(r"^\W*(?:who|by whom)\b", re.IGNORECASE)
_SUFFERED_RE = re.compile(r"\b(?:was|were|been|being|is|are|got) (?:\w+ly )?\w+(?:ed|en|n|t)\b", re.IGNORECASE)
_DONE_BY_RE = re.compile(r"\b(?P<verb>\w+(?:ed|en|n|t|d)) (?P<by>by )(?:the |an? |[a-z]+ ){0,4}")

_CHOOSES_RE = re.compile(r"\b(?:or|which of|who of|whose)\b", re.IGNORECASE)
_STANDS_FOR_RE = re.compile(r"\b(?:stand|stands|mean|means|abbreviat\w*|full name|called|name|known)\b", re.IGNORECASE)


def is_given(name: Name, asked: str) -> bool:
    """Whether a stem has a name as such, or another guise of it, and not only inside the name of something else."""
    if Holdings([asked], {}).missing(name):
        return False
    own, there = set(name.words), set(bare_words(asked))
    if any(word not in there and word in TITLES for word in own):
        return False
    return not any(own < set(other.words) and len(other.words) > len(own) for other in names(asked))


def _is_whole(name: Name, text: str) -> bool:
    own = set(name.words)
    return all(word in own for word in bare_words(text) if word not in SMALL)


def _are_of_class(own: Sequence[Name], sight: Sight) -> bool:
    """Whether the quote has the key's name in full, so that no title or short form of the wanted thing is meant."""
    quoted = " ".join(f" {' '.join(bare_words(ground.citation.quote))} " for ground in sight.grounds)
    return all(f" {' '.join(bare_words(name.text))} " in quoted for name in own)


def _goes_before(one: Name, head: str, quoted: str) -> bool:
    """Whether the quotes have the wanted word right behind a name: `the Halden dynasty`."""
    behind = re.search(
        rf"\b{re.escape(one.text)} ([a-z]+)(?! of [A-Z])\b", quoted
    )  # not `the Tavrian province of Orsk`
    return behind is not None and kin(stem(behind[1])) == head


def _ends_as(one: Name, head: str) -> bool:
    """Whether a name is called so: `Green River`, `River Trent`, `Treaty of Orsk`, and not `River Trust`."""
    words = [kin(stem(word)) for word in tokens(one.text)]
    return words[-1] == head or (words[0] == head and words[-1] not in _HEADS)


_HEADS = frozenset(kin(stem(word)) for word in CLASSES)


def _fault(code: str, claim: Claim, instead: str, text: str, sight: Sight) -> Fault:
    ground = quoting(sight.grounds, instead)
    return Fault(
        code=code,
        path=claim.path,
        message=f"“{text}” is not what is asked; the quote has “{instead}”: “{ground.citation.quote}” in"
        f" {ground.place()}",
        mend=f"Write “{instead}” if that is meant, or ask for what “{text}” is.",
    )
