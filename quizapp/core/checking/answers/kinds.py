"""S003 and S004 for keys of another kind than what the stem asks for, where the quote has one of that kind.

`When` asks for a date, `what percentage` for a share, `how far` for a length, `which treaty` for a treaty, `what
nationality` for a people. A key that the quote has too is still wrong where it is of no such kind and something else
in the quote is. Of a span of time (`from 1562 to 1598`) the stem's `begin` or `end` says which of the two is meant.
"""

import re
from collections.abc import Iterable, Iterator, Sequence

from quizapp.core.checking.answers.fillers import is_surely
from quizapp.core.checking.answers.quantities import other_end, other_kind
from quizapp.core.checking.answers.stems import CLASS_RE, OFFERS_RE
from quizapp.core.checking.figures.asserting import asserted
from quizapp.core.checking.figures.candidates import QUOTE
from quizapp.core.checking.figures.dating import told_of
from quizapp.core.checking.figures.figures import Sight, sight_of
from quizapp.core.checking.lexicons.classes import CLASSES
from quizapp.core.checking.lexicons.places import TITLES
from quizapp.core.checking.names.naming import REFERENCES
from quizapp.core.checking.reading.bare_words import bare_words
from quizapp.core.checking.reading.evidence import Fault
from quizapp.core.checking.reading.names import Holdings, Name, is_place, names
from quizapp.core.checking.reading.once import claims_of
from quizapp.core.checking.reading.phrasing import quoting
from quizapp.core.checking.reading.vocabulary import Vocabulary
from quizapp.core.checking.reading.words import SMALL, content, is_key, kin, plain, setting, stem
from quizapp.core.folding import tokens
from quizapp.core.questions.common import Claim, Question
from quizapp.core.questions.true_false import TrueFalse
from quizapp.core.seldom import Seldom

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
                    other_kind(borne, quoted, asked)
                    or other_end(borne[0], quoted, asked, sight)
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
        names_it = OFFERS_RE.search(asked) or _STANDS_FOR_RE.search(asked)
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
