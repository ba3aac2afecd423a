"""S004 for a name that its sentence has in another place than the stem asks for: who did it, whom it was done to.

`Who led the council?` asks for what stands before the `led` of the sentence, `Whom did Orsk beat?` for what stands
behind its `beat`. Read is a name right beside the verb, the same in stem and sentence; where that is another than the
key's, and the key's stands elsewhere in the sentence, the key answers another question.
"""

import re
from collections.abc import Iterator
from functools import lru_cache
from typing import NamedTuple

from quizapp.core.checking.answers.fillers import is_surely
from quizapp.core.checking.answers.kinds import asked_claims
from quizapp.core.checking.figures.figures import Sight, sight_of
from quizapp.core.checking.lexicons.clauses import BEING, BREAKING, MODALS, NO_PAST, NOT_AN_OBJECT, PAST
from quizapp.core.checking.reading.evidence import Fault, Ground
from quizapp.core.checking.reading.names import Holdings, Name, bare_words, is_people, names
from quizapp.core.checking.reading.vocabulary import Vocabulary
from quizapp.core.checking.reading.words import SMALL, content, plain, stem
from quizapp.core.folding import tokens
from quizapp.core.questions.common import Claim, Question
from quizapp.core.questions.true_false import TrueFalse


class Asked(NamedTuple):
    """The verb of a stem, whether what is asked for does it or has it done to it, and the words besides.

    `what` are those for what is asked for, such as `government`.
    """

    verb: str
    does: bool
    passive: bool
    rest: frozenset[str]
    what: frozenset[str] = frozenset()


def subject_faults(question: Question, whole: Sight, vocabulary: Vocabulary) -> Iterator[Fault]:
    """The keys that stand in another place of the sentence than the one asked for, one fault a part."""
    if isinstance(question, TrueFalse) or question.checked_by:
        return
    for claim, stem_text in asked_claims(question):
        asked = _asked(stem_text) if len(names(plain(claim.text))) == 1 else None
        if asked is None:
            continue
        for ground in sight_of(claim, question, whole).grounds:
            rival = _in_its_place(asked, claim, stem_text, ground, vocabulary)
            if rival is not None:
                yield _fault(claim, rival, asked, ground)
                break


_SUBJECT_RE = re.compile(
    r"^\W*(?:who|(?:what|which)(?: (?!of\b)[\w’'-]+){0,4}?)"
    r" (?:(?:had|has|have|also|then|first|later|once|originally|eventually|finally) )*"
    r"(?:(?P<be>was|were|is|are|been) (?:\w+ly )?)?(?P<verb>[a-z]{3,})(?P<rest>[^?]*)",
    re.IGNORECASE,
)
_OBJECT_RE = re.compile(
    r"^\W*(?:whom?|(?:what|which)(?: (?!of\b)[\w’'-]+){0,4}?) (?:did|does|do|had|has|have) (?P<who>[^?]+?)"
    r" (?P<verb>[a-z]{3,})(?P<rest>(?: (?:in|on|at|during|after|before|with|for|when|as|from|by)\b[^?]*)?)\??\W*$",
    re.IGNORECASE,
)
_BY_RE = re.compile(r"\bby\b")


@lru_cache(maxsize=1 << 10)
def _asked(stem_text: str) -> Asked | None:
    """What a stem asks of a verb; None where it asks for nothing of the kind."""
    text = stem_text.strip()
    match = _OBJECT_RE.match(text)
    if match is not None:
        verb = match["verb"].casefold()
        return None if verb in SMALL else Asked(stem(verb), False, False, content(match["who"]))
    for what, match in _openings(text):
        verb, passive = match["verb"].casefold(), match["be"] is not None
        by = _BY_RE.search(match["rest"]) if passive else None
        if by is not None:
            return Asked(stem(verb), False, False, content(match["rest"][by.end() :]), what)
        return Asked(stem(verb), True, passive, content(match["rest"]), what)
    return None


def _openings(text: str) -> Iterator[tuple[frozenset[str], re.Match[str]]]:
    """How a stem's beginning may be read, with the words for what is asked for before its verb; one way at most."""
    words = text.split()
    if not words or not re.fullmatch(r"\W*(?:who|what|which)", words[0], re.IGNORECASE):
        return
    for many in range(1 if words[0].casefold().endswith("who") else 5):
        before = words[1 : 1 + many]
        if any(word.casefold() in _ENDING for word in before):
            return
        match = _SUBJECT_RE.match(" ".join([words[0], *words[1 + many :]]))
        if match is not None and _is_verb(match["verb"].casefold()):
            yield frozenset(word.casefold() for word in before), match
            return


_ENDING = BEING | MODALS | BREAKING | frozenset({"of", "has", "had", "have"})


def _is_verb(word: str) -> bool:
    if word in SMALL or word in NO_PAST or word in _NO_VERBS:
        return False
    return word in PAST or (word.endswith("ed") and len(word) > _SHORTEST and not word.endswith("eed"))


_NO_VERBS = frozenset({"made", "named", "called", "used", "based", "located", "considered", "known", "said"})
"""Of these the stem may take another part than the sentence (`was called`), or none in particular."""

_SHORTEST = 4


def _in_its_place(asked: Asked, claim: Claim, stem_text: str, ground: Ground, vocabulary: Vocabulary) -> Name | None:
    """The name beside the verb, where the key's is another one of the sentence."""
    text = plain(claim.text)
    own = set(bare_words(text)) - SMALL
    sentence = ground.passage.sentence
    if not own or own.isdisjoint(bare_words(sentence)) or not asked.what.isdisjoint(own):
        return None  # what is called a mill may be the mill asked for
    known = Holdings([stem_text], vocabulary.terms([ground]))
    found = list(_beside(asked, sentence))
    if len(found) != 1 or not is_surely(found[0], vocabulary):
        return None
    rival = found[0]
    if not known.missing(rival) or not own.isdisjoint(rival.words):
        return None
    return rival


def _beside(asked: Asked, sentence: str) -> Iterator[Name]:
    """The names right before the verb of a sentence, or right behind it; once each time that the verb is there."""
    there = names(sentence)
    for match in _WORD_RE.finditer(sentence):
        if stem(match[0].casefold()) != asked.verb or not (
            _is_form(match[0].casefold()) or (match[0].endswith("ing") and not asked.does)
        ):
            continue
        before, behind = sentence[: match.start()], sentence[match.end() :]
        passive = _PASSIVE_RE.search(before) is not None
        if asked.does:
            found = next((one for one in there if _leads_to(one, before)), None)
            if found is None or passive != asked.passive:
                continue
            told = asked.rest & content(_CLAUSE_RE.split(behind)[0]) or asked.what.intersection(found.words)
            if told and not _hangs(sentence[: found.start]):
                yield found
        elif not passive and asked.rest & content(before):
            follows = _OBJECT_BEHIND_RE.match(behind)
            start = match.end() + (0 if follows is None else follows.end())
            found = next((one for one in there if one.start == start), None)
            if follows is not None and found is not None and _ends_object(found, sentence):
                yield found


_CLAUSE_RE = re.compile(r"[,;:]|\b(?:and|but|while|whereas)\b")
_WORD_RE = re.compile(r"(?<![\w’'-])[a-z]{3,}(?![\w’'-])")
_PASSIVE_RE = re.compile(r"\b(?:is|are|was|were|be|been|being)(?: (?:\w+ly|also|then|first|later|not))? $")
_OBJECT_BEHIND_RE = re.compile(r" (?:the |his |her |its |their )?")


@lru_cache(maxsize=1 << 12)
def _is_form(word: str) -> bool:
    return word in PAST or word.endswith("ed")


_BEFORE_VERB = r"(?: \([^)]*\))?(?:,? (?:who|which|that))?(?: (?:had|has|have|also|then|first|later|once|\w+ly))*"
_TO_VERB_RE = re.compile(rf"{_BEFORE_VERB} ")
_TO_PASSIVE_RE = re.compile(rf"{_BEFORE_VERB} (?:is|are|was|were|been)(?: (?:\w+ly|also|then|first|later))? ")


def _leads_to(one: Name, before: str) -> bool:
    """Whether a name stands right before a verb, its adverbs and its `was` between."""
    between = before[one.start + len(one.text) :]
    return one.start + len(one.text) < len(before) and bool(
        _TO_VERB_RE.fullmatch(between) or _TO_PASSIVE_RE.fullmatch(between)
    )


def _hangs(before: str) -> bool:
    """Whether a name hangs on what stands before it: `the mayor of Orsk`, `Ada and Per`, `in Orsk`."""
    words = [word for word in tokens(before)[-2:] if word != "the"]
    if words[-1:] == ["and"] and _AND_THEN_RE.search(before) and any(map(_is_form, tokens(before))):
        return False  # `Orsk lost, and Belm returned`
    return bool(words) and (words[-1] in _HANGING or before.rstrip().endswith(("’s", "'s", "-", "–", ",")))


_AND_THEN_RE = re.compile(r", and (?:the )?$")
_HANGING = NOT_AN_OBJECT | frozenset({"and", "or", "nor", "near", "including", "like", "such", "other", "fellow"})


def _ends_object(one: Name, sentence: str) -> bool:
    """Whether a name is all of an object: nothing is behind it that it only tells the kind, or the owner, of."""
    behind = sentence[one.start + len(one.text) :]
    if behind.startswith(("’s", "'s", "-", "–", "'", "’")):
        return False
    following = re.match(r" ([a-z]+)", behind)
    if following is None:
        return not is_people(one.words) or not behind.startswith(" ")
    return following[1] in BREAKING | NOT_AN_OBJECT and following[1] != "and"


def _fault(claim: Claim, rival: Name, asked: Asked, ground: Ground) -> Fault:
    part = "does" if asked.does else "has done to it"
    return Fault(
        code="S004",
        path=claim.path,
        message=f"“{plain(claim.text)}” is not the one that {part} what is asked; {ground.place()} has “{rival.text}”"
        f" there: “{ground.citation.quote}”",
        mend=f"Write “{rival.text}”, or ask for what “{plain(claim.text)}” is.",
    )
