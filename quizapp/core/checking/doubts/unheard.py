"""S010 for an answer that adds to its stem no word that its paragraph has, in whatever form or near to it.

What a stem gives, or a name alone, proves nothing of an answer: `hold a vote in Orsk` is not borne out by a passage
that has Orsk in it.
"""

import re
from collections.abc import Iterator, Sequence

from quizapp.core.checking.doubts.unconfirmed import unconfirmed
from quizapp.core.checking.doubts.vying import telling, with_both
from quizapp.core.checking.doubts.wording_freely import is_strange, is_told_elsewhere
from quizapp.core.checking.figures.asserting import asserted
from quizapp.core.checking.lexicons.places import TITLES
from quizapp.core.checking.lexicons.voices import EXACT, HEDGES_OF_AMOUNT
from quizapp.core.checking.options.levelling import QUARTERS, WAY, levelled
from quizapp.core.checking.reading.bare_words import bare_words
from quizapp.core.checking.reading.doubting import says_how_sure
from quizapp.core.checking.reading.evidence import Fault, Ground, Shelf
from quizapp.core.checking.reading.kinship import is_akin
from quizapp.core.checking.reading.names import is_place, names
from quizapp.core.checking.reading.once import claims_of
from quizapp.core.checking.reading.phrases import phrases
from quizapp.core.checking.reading.senses import same_sense
from quizapp.core.checking.reading.uses import are_told, is_told, may_tell_a_use
from quizapp.core.checking.reading.words import content, is_key, meaning, plain, setting
from quizapp.core.checking.statements.bringing_in import party_alone
from quizapp.core.folding import tokens
from quizapp.core.quantities import quantities
from quizapp.core.questions.choice import Choice
from quizapp.core.questions.common import Claim, Question
from quizapp.core.questions.multiple import Multiple
from quizapp.core.questions.text import Text
from quizapp.core.seldom import Seldom

_ENDING = 2
"""By so many letters at the end may two forms of one word differ (`unlawful`, `unlawfully`)."""

_ROOT = 5

_STANDING_FOR = frozenset({"he", "she", "his", "her", "him", "they", "their", "them", "it", "its"})

_SEVERAL = 2
"""An answer of fewer words of meaning only names somebody: other rules look for names."""

_LIGHT = content("make take get give put bring become keep let set go come together alike jointly way manner")
"""Verbs that say little of what is done."""


def unheard_faults(question: Question, grounds: Sequence[Ground], shelf: Shelf) -> Iterator[Fault]:
    """S010 for each answer of which, its stem's words apart, its passages have nothing."""
    if not isinstance(question, Choice | Multiple | Text) or question.checked_by:
        return
    if not grounds or not all(ground.whole for ground in grounds):
        return
    for claim in claims_of(question):
        if not claim.holds or not is_key(claim) or _is_told_by_use(claim, grounds):
            continue
        stranger = _stranger(claim, grounds)
        if stranger:
            yield unconfirmed(claim, grounds, f"nothing was found of {stranger} in")
        elif _is_unheard(claim, question, grounds, shelf):
            yield unconfirmed(claim, grounds, "beyond the question's own words and names nothing of it was found in")
        elif stranger := _unheard_beside_names(claim, question, grounds, shelf):
            yield unconfirmed(claim, grounds, f"nothing like “{stranger}” was found in")
        elif _is_mostly_unheard(claim, question, grounds, shelf):
            yield unconfirmed(claim, grounds, "most of it was found in no wording in")


def _is_told_by_use(claim: Claim, grounds: Sequence[Ground]) -> bool:
    """Whether all that an answer says of its things is in the passages, or what things there are for."""
    own = content(plain(claim.text))
    if not may_tell_a_use(own):
        return False
    return are_told(own, frozenset[str]().union(*(content(ground.passage.sentence) for ground in grounds)))


def _stranger(claim: Claim, grounds: Sequence[Ground]) -> str:
    """A party that an answer of several words has and neither its stem nor any passage speaks of; empty if none."""
    text = plain(claim.text)
    if len(content(text)) < _SEVERAL:
        return ""
    found = [party_alone(_OF_STATES_RE.sub(" ", text), ground) for ground in grounds]
    if not all(found):
        return ""
    told = content(setting(claim)).union(*(content(ground.before) for ground in grounds))
    return next((one for one in found if content(one).isdisjoint(told)), "")


_OF_STATES_RE = re.compile(r"\bgovernment(?:['’]?s)?\b", re.IGNORECASE)
"""Whoever speaks of a country's forces may call them its government's."""


def _is_unheard(claim: Claim, question: Question, grounds: Sequence[Ground], shelf: Shelf) -> bool:
    text, asked = plain(claim.text), setting(claim)
    named = " ".join(name.text for ground in grounds for name in names(ground.citation.quote))
    given = content(asked) | content(named)
    own = content(_TOGETHER_RE.sub(" ", text)) - given - _LIGHT
    told = frozenset[str]().union(*(content(ground.passage.sentence) for ground in grounds))
    if not own or not own.isdisjoint(told) or asserted(claim, question):
        return False
    stood_for = any(not _STANDING_FOR.isdisjoint(tokens(ground.passage.sentence)) for ground in grounds)
    if stood_for and own <= frozenset[str]().union(*(content(name.text) for name in names(text))):
        return False  # who is meant by a `he` or a `she` may be told before
    told |= _terms(shelf).union(*(content(one.section) for one in grounds))
    near = frozenset[str]().union(*(content(ground.citation.quote) for ground in grounds)) - given
    if any(_is_heard(word, told) or _is_near(word, near) for word in own) or not _are_given(text, given):
        return False
    saying = content(text) - content(asked) - _LIGHT - _SAYING_WORDS
    if saying and any(saying <= content(ground.citation.quote) for ground in grounds):
        return False
    if with_both(text, grounds) != text:
        return False  # `both governments`, of a sentence that names two
    passages = [ground.passage.text for ground in grounds]
    return not in_other_words(text, f"{asked} {named}", passages)


_TOGETHER_RE = Seldom(
    r"\bas well as\b|\bas well(?=\W*$)|\bjust like\b|\b(?:together|along) with\b"
    r"|\b(?:both|each|all|the (?:two|three|four|pair|lot)) of (?:them|these|those)\b"
    r"|\b(?:the )?one (?:like|and|as much as|no less than) the other\b|\b(?:side by side|hand in hand)\b"
    r"|\bin (?:concert|tandem|unison|equal measure)\b",
    re.IGNORECASE,
)
"""What only joins two that are named, or says that both are meant."""

_SAYING_WORDS = content("speak tell say mention call name title")


def _unheard_beside_names(claim: Claim, question: Question, grounds: Sequence[Ground], shelf: Shelf) -> str:
    """What an answer tells beside its names and figures, where none of it is told in whatever form; else empty.

    That they are told proves nothing of it: `Tavrian pilots` of a passage on Tavria.
    """
    text = plain(claim.text)
    named = [one for one in names(text) if not one.leads or is_place(one.words)]
    if not isinstance(question, Choice | Multiple) or not (named or quantities(text)):
        return ""
    given = content(setting(claim)).union(*(content(one.text) for one in named)) | _LIGHT | _NOT_TOLD
    own = telling(_TOGETHER_RE.sub(" ", text)) - given
    told = frozenset[str]().union(*(content(ground.passage.text) for ground in grounds)) | _around(grounds, shelf)
    told = told.union(*(content(ground.record) for ground in grounds))
    if not own or any(_is_heard(word, told) or _is_near(word, told) or is_told(word, told) for word in own):
        return ""
    if in_other_words(text, setting(claim), [ground.passage.text for ground in grounds]):
        return ""
    return next((word for word in tokens(text) if meaning(word) in own), "")


_NOT_TOLD = content(
    " ".join(
        (
            *(*TITLES, *HEDGES_OF_AMOUNT, *EXACT, "roughly altogether total estimated minimum maximum"),
            "date dates dated mid early late year month week day hour season summer autumn winter spring",
            "article text passage paragraph sentence author writer reporter journalist reader word phrase",
        )
    )
)
"""Titles, and words that say how exact a figure is, or when: others hold them against the evidence.

Those of the text itself and of who wrote it are in no text.
"""


def _around(grounds: Sequence[Ground], shelf: Shelf) -> frozenset[str]:
    """The words over and before the passages, and those of the course's terms, which an answer may be in."""
    return _terms(shelf).union(*(content(text) for one in grounds for text in (one.section, one.before)))


def _terms(shelf: Shelf) -> frozenset[str]:
    return content(" ".join(f"{short} {long}" for short, long in shelf.course.terms.items()))


def _is_mostly_unheard(claim: Claim, question: Question, grounds: Sequence[Ground], shelf: Shelf) -> bool:
    """Whether of an answer's own words a third at most is told in its passages, in any form."""
    own = content(_without_known(plain(claim.text), grounds)) - content(setting(claim)) - _LIGHT
    told = frozenset[str]().union(*(content(ground.passage.text) for ground in grounds))
    if len(own) < _SAYING or len(own & told) * _SAYING > len(own) or asserted(claim, question):
        return False
    told |= _around(grounds, shelf).union(*(content(ground.record) for ground in grounds))
    passages = [ground.passage.text for ground in grounds]
    matters = {one.form.matter for passage in passages for one in phrases(passage)}
    phrased = (content(one.written) for one in phrases(plain(claim.text)) if one.form.matter in matters)
    own_phrases = frozenset[str]().union(*phrased)
    if not is_told_elsewhere(own, grounds) and not is_strange(own, grounds):
        return False
    heard = sum(word in own_phrases or _is_heard(word, told) or _is_near(word, told) for word in own)
    if len(own) > _SAYING:
        return heard * _SAYING <= len(own)
    several = len(telling(plain(claim.text)) & own) >= _SAYING
    return heard <= several and not in_other_words(plain(claim.text), setting(claim), passages)


def _without_known(text: str, grounds: Sequence[Ground]) -> str:
    """A text without the names of which a passage has the last word: `Ada Quill`, where it tells of Quill."""
    told = frozenset[str]().union(*(bare_words(ground.passage.text) for ground in grounds))
    for name in names(text):
        if name.words and name.words[-1] in told:
            text = text.replace(name.text, " ", 1)
    return text


_SAYING = 3
"""An answer of so many words of its own says something; and so few parts of them may be a chance."""


def _is_heard(word: str, told: frozenset[str]) -> bool:
    return word in told or any(_is_form(word, other) for other in told)


def _is_form(word: str, other: str) -> bool:
    """Whether two words are forms of one: `unlawful`, `unlawfully`; `account`, `accountability`."""
    short, long = sorted((word, other), key=len)
    if len(short) < _ROOT or short[:_ROOT] != long[:_ROOT]:
        return False
    return len(long) - len(short) <= _ENDING or (len(short) > _ROOT and long.startswith(short))


def _is_near(word: str, said: frozenset[str]) -> bool:
    return is_akin(word, said) or same_sense(word, said)


def _are_given(text: str, given: frozenset[str]) -> bool:
    """Whether every name of an answer is one that its stem gives, or its quote: of others another rule speaks."""
    return all(content(name.text) <= given for name in names(text) if not name.leads)


def in_other_words(text: str, known: str, passages: Sequence[str]) -> bool:
    """Whether a text says a thing in a phrase, or in a way of the lexicon, that passages have another of.

    What is `known` already, its stem or a name, does not count.
    """
    matters = {one.form.matter for passage in passages for one in phrases(passage)}
    own = (one for one in phrases(text) if not content(one.written) or not content(one.written) <= content(known))
    if any(one.form.matter in matters for one in own) or says_how_sure(text, passages):
        return True
    ways = _ways(text) - _ways(known)
    return any(not ways.isdisjoint(_ways(passage)) for passage in passages) if ways else False


def _ways(text: str) -> frozenset[str]:
    """What a text says in a way that there are others of: those of the lexicon, and the quarters of the sky."""
    words = levelled(text, (), governments=False, literal=False)
    return frozenset(word for word in words if word.startswith(WAY) or word in QUARTERS)
