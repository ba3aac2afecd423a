"""S005 as a doubt: a distractor all of whose words are told, and of which nothing would be said were it the answer.

No rule can tell that a sentence in other words is as right as the answer. That every word of it is near to one of the
quote's sentence, and that as the key it would pass, is reason enough for a person to look.
"""

import re
from collections.abc import Callable, Iterable, Iterator, Sequence
from dataclasses import replace
from functools import lru_cache

from quizapp.core.checking.doubts.falling_short import is_plainly_less
from quizapp.core.checking.doubts.unconfirmed import speaking_most
from quizapp.core.checking.figures.bearing import same_value
from quizapp.core.checking.lexicons.polarity import DENYING
from quizapp.core.checking.lexicons.voices import HEDGES_OF_AMOUNT
from quizapp.core.checking.options.outdoing import is_for_contrast
from quizapp.core.checking.options.recasting import recast
from quizapp.core.checking.reading.bare_words import bare_words
from quizapp.core.checking.reading.doubting import bounded
from quizapp.core.checking.reading.evidence import Fault, Ground
from quizapp.core.checking.reading.excerpts import excerpt
from quizapp.core.checking.reading.kinship import begins_alike
from quizapp.core.checking.reading.names import Holdings, is_place, is_plainly_a_name, names
from quizapp.core.checking.reading.once import claims_of
from quizapp.core.checking.reading.phrasing import SIGNED_OFF
from quizapp.core.checking.reading.senses import contrary_words, is_near
from quizapp.core.checking.reading.uses import uses
from quizapp.core.checking.reading.words import content, meaning, meanings, plain, role, spaced
from quizapp.core.checking.statements.seats import with_countries
from quizapp.core.findings import Severity
from quizapp.core.folding import tokens
from quizapp.core.quantities import quantities, without_quantities
from quizapp.core.questions.choice import Choice
from quizapp.core.questions.common import Claim, Question
from quizapp.core.questions.multiple import Multiple
from quizapp.core.seldom import Seldom

Asked = Choice | Multiple
Check = Callable[[Question], Iterable[Fault]]
"""What finds the faults of a question's key."""


def vying_faults(question: Question, grounds: Sequence[Ground], check: Check) -> Iterator[Fault]:
    """S005 as a warning for every distractor that may be right too; `check` tells what is said against a key."""
    if not isinstance(question, Choice | Multiple) or question.checked_by or not all(one.whole for one in grounds):
        return
    asked = plain(question.question)
    if _PICKS_RE.search(asked) is not None:
        return
    told = [one for one in claims_of(question) if role(one)[1] == "distractors"]
    vying = [
        one
        for one in told
        if _is_told(
            one, question, [ground for ground in grounds if not is_for_contrast(ground, one, question, grounds)]
        )
        and not _is_set_apart(one, question, grounds)
    ]
    if not vying or 2 * len(vying) > len(told) or _is_picking(asked, grounds):
        return  # distractors made of the sentence's own words are made to be told apart
    for claim in vying:
        if _would_pass(claim, question, grounds, check):
            ground = speaking_most(plain(claim.text), grounds)
            yield Fault(
                code="S005",
                path=claim.path,
                message=f"“{plain(claim.text)}” may be right too: nothing found in {ground.place()} speaks against it:"
                f" “{excerpt(ground.passage.sentence, ground.citation.quote)}”",
                mend=f"If it is right, {_TAKEN_IN[question.TYPE]}. If it is wrong, change it, quote the words that rule"
                f" it out, or {SIGNED_OFF}.",
                severity=Severity.WARNING,
            )


_TAKEN_IN = {"choice": "take it out, or ask for both (type `multiple`)", "multiple": "move it to `answers`"}


def outvied(found: Sequence[Fault], question: Question) -> Iterator[Fault]:
    """The faults of a choice; S012 for a doubt about its answer where the one distractor that may be right is told.

    Either by itself leaves it open: an answer may say in its own words what its sentence has, and a distractor be made
    of that sentence's words. Together they show that the wrong one of the two is keyed.
    """
    told = [one for one in found if one.code == "S005" and one.severity is Severity.WARNING]
    named = next(
        (f"“{plain(one.text)}”" for one in claims_of(question) for fault in told if one.path == fault.path), ""
    )
    for fault in found:
        doubted = fault.code == "S010" and fault.path == _ANSWER and fault.severity is Severity.WARNING
        if not doubted or len(told) != 1:
            yield fault
            continue
        yield replace(
            fault,
            code="S012",
            message=f"{fault.message}; the distractor {named} fits the passage",
            mend=f"Make {named} the answer, or quote the words that bear this answer out.",
            severity=Severity.ERROR,
        )


_ANSWER = ("answer",)


def _would_pass(claim: Claim, question: Asked, grounds: Sequence[Ground], check: Check) -> bool:
    """Whether nothing would be said of a distractor were it the answer; what the quote tells needs no other proof."""
    quoted = " ".join(one.citation.quote for one in grounds)
    doubts = {"S010"} if is_near_all(plain(claim.text), quoted, content(plain(question.question))) else set()
    return all(fault.code in _ALLOWED | doubts for fault in check(_keyed(question, claim, grounds)))


_ALLOWED = frozenset({"S005", "S006", "S011"})
"""What may be said of a key that is right."""


def _is_set_apart(claim: Claim, question: Question, grounds: Sequence[Ground]) -> bool:
    """Whether a quote has the answers word for word and nothing like a distractor, or hedges it in another word.

    What else its sentence tells is then told apart by the quote; and of figures that have `at least` before them one
    that has `nearly` is none.
    """
    text, asked = plain(claim.text), plain(question.question)
    quoted = [one.citation.quote for one in grounds]
    answers = [spaced(plain(one.text)) for one in claims_of(question) if one.holds]
    if all(any(one in spaced(quote) for quote in quoted) for one in answers):
        own, near = telling(text) - content(asked), content(" ".join(quoted))
        if own and not any(is_near(word, near) for word in own):
            return True
    if all(_denies_alone(one, text, quoted) for one in answers):
        return True
    return _is_hedged_otherwise(text, asked, grounds)


def _denies_alone(answer: str, text: str, quoted: Sequence[str]) -> bool:
    """Whether an answer denies something as its quotes do, and a distractor denies nothing."""
    denied = all(_DENIES_RE.search(one) is not None for one in (answer, " ".join(quoted)))
    return denied and DENYING.isdisjoint(tokens(text))


def _is_hedged_otherwise(text: str, asked: str, grounds: Sequence[Ground]) -> bool:
    """Whether a stem asks for what has one of the hedges between its marks, and an option's figure has another."""
    hedges = {one for match in _MARKED_RE.finditer(asked) for one in [match[1].casefold()] if one in HEDGES_OF_AMOUNT}
    if not hedges:
        return False
    there = [found for one in grounds for found in bounded(one.passage.text, every=True)]
    own = [[hedge for hedge, other in there if same_value(figure, other)] for figure in quantities(text)]
    return any(found and hedges.isdisjoint(found) for found in own)


_MARKED_RE = re.compile(r"[“\"‘']([^“”\"‘’']{2,30})[”\"’']")


def _is_picking(asked: str, grounds: Sequence[Ground]) -> bool:
    """Whether a stem or its evidence sets one thing apart from another, or the stem alone asks for what is not so."""
    sentences = [quantities(one.passage.sentence) for one in grounds] if quantities(asked) else []
    if any(len(figures) > 1 for figures in sentences):
        return True  # of several figures it asks about one
    if any(_SETS_APART_RE.search(one.passage.sentence) for one in grounds):
        return True
    denying = _DENIES_RE.search(asked) is not None
    return denying and DENYING.isdisjoint(tokens(" ".join(one.passage.sentence for one in grounds)))


_PICKS_RE = Seldom(
    r"\b(?:except|excluding|false|untrue|wrong(?:ly)?|incorrect(?:ly)?|only|alone|first|last|earliest|latest|main|chief"
    r"|former|latter|respectively|word|term|phrase|called|sentence|wording|statement|version|summary|headline)\b",
    re.IGNORECASE,
)
_SETS_APART_RE = re.compile(
    r"\b(?:rather than|instead of|unlike|whereas|as opposed to|in contrast|respectively|except(?:ed|ing)?"
    r"|not [^,;.]*,? but)\b",
    re.IGNORECASE,
)
_DENIES_RE = re.compile(r"\b(?:not|never|missing|lack(?:s|ed|ing)?|absent|without)\b|n['’]t\b", re.IGNORECASE)


def _keyed(question: Asked, claim: Claim, grounds: Sequence[Ground]) -> Question:
    """The question with a distractor for its answer, borne out by the whole sentences of its quotes."""
    rest = tuple(one for one in question.distractors if one.text != claim.text)
    text = with_countries(claim.text, grounds)
    evidence = question.evidence
    if quantities(claim.text) or len(telling(claim.text) - content(plain(question.question))) >= _SEVERAL:
        evidence = tuple(replace(one.citation, quote=one.passage.sentence) for one in grounds)
    if isinstance(question, Multiple):
        return replace(question, answers=(text,), distractors=rest, evidence=evidence)
    return replace(question, answer=text, distractors=rest, evidence=evidence)


_SEVERAL = 3
"""So many words of its own, at least, has an option that may be borne out by what stands beside the quote."""


_FEWEST = 2
"""So many words, at least, that neither the stem has nor a name is made of, has an option that may be right too."""

_LIGHT_LIST = """
make help let get give bring cause put keep do want try take use go come way thing kind sort type place site act
action conduct figure number nothing anything something whether someone somebody anyone anybody nobody people person
themselves such like part case time end begin again back now already become happen occur fact exist existence body
particular measure scale side level few upward above below under over further length perhaps possible several order
own rise find city set actual due despite cannot else carry mark country mean meant intend got belong fall look
face remain stay together along facility institution establishment centre center
"""
_LIGHT = meanings(_LIGHT_LIST.split())
"""Words that may stand in an option and tell nothing that its sentence must have."""


def _is_told(claim: Claim, question: Question, grounds: Sequence[Ground]) -> bool:
    """Whether all words of an option, some of them not the stem's, are near to the sentence's or to an answer's."""
    text, asked = with_both(with_countries(plain(claim.text), grounds), grounds), content(plain(question.question))
    if any(is_plainly_less(text, one.passage.sentence) for one in grounds):
        return False
    if any(_is_twin(text, plain(one.text), asked) for one in claims_of(question) if one.holds):
        return True
    named = frozenset[str]().union(*(content(name.text) for name in names(text) if is_plainly_a_name(name)))
    fewest = _FEWEST - any(one.high > _PAIR for one in quantities(text))
    if len(telling(text) - asked - named) < fewest or not _counts_alike(question, text, grounds):
        return False
    answers = " ".join(plain(one.text) for one in claims_of(question) if one.holds)
    there = {*tokens(answers), *(word for one in grounds for word in tokens(one.passage.sentence))}
    if DENYING.isdisjoint(there) and _PLAINLY_DENYING_RE.search(text):
        return False
    if _ASKS_WHO_RE.search(plain(question.question)):
        quoted = content(f"{answers} {' '.join(one.citation.quote for one in grounds)}") | asked
        if not any(is_near(word, quoted) for word in _heads(text)):
            return False
    return is_near_all(text, f"{answers} {' '.join(one.passage.sentence for one in grounds)}", asked)


_ASKS_WHO_RE = re.compile(r"\b(?:who|whom|whose)\b", re.IGNORECASE)
_BEHIND_HEAD_RE = re.compile(r" (?:of|in|on|from|for|with|who|that|against|by|to|siding|loyal)\b")


def _heads(text: str) -> list[str]:
    """The words that say who is meant, the last before what tells more of them."""
    parts = (_BEHIND_HEAD_RE.split(f" {part}")[0] for part in re.split(r" and | or |, ", text))
    return [words[-1] for part in parts for words in [[word for word in map(meaning, tokens(part)) if word]] if words]


def _is_twin(text: str, answer: str, asked: frozenset[str]) -> bool:
    """Whether an option and an answer count the same and each word that the one tells is near to one of the other's."""
    figures = quantities(text), quantities(answer)
    turned = _TURNING & (set(tokens(text)) ^ set(tokens(answer)))
    if turned or len(figures[0]) != len(figures[1]) or not all(map(same_value, *figures)):
        return False
    if (_PLAINLY_DENYING_RE.search(text) is None) != (_PLAINLY_DENYING_RE.search(answer) is None):
        return False
    own, told = telling(text) - asked, telling(answer) - asked
    if not ((own and told) or figures[0]) or names(text) or contrary_words(content(text), content(answer)) is not None:
        return False
    return all(is_near(word, told | asked) for word in own) and all(is_near(word, own | asked) for word in told)


def with_both(text: str, grounds: Sequence[Ground]) -> str:
    """A text with the two countries that a sentence joins in place of `both governments`."""
    if _BOTH.isdisjoint(tokens(text)):
        return text
    joined = (_JOINED_RE.search(one.passage.sentence) for one in grounds)
    two = next((one[0] for one in joined if one and all(is_place(bare_words(name)) for name in one.groups())), "")
    return _BOTH_RE.sub(two, text) if two else text


_BOTH = frozenset({"both", "two"})
_BOTH_RE = re.compile(
    r"\b(?:both|(?:the |these )?two) (?:governments|countries|states|powers|nations|allies|sides|parties)\b",
    re.IGNORECASE,
)
_JOINED_RE = re.compile(r"\b([A-Z]\w+) and ([A-Z]\w+)\b")


_TURNING_LIST = (
    "before after since until till by to from with without under over into out up down off between against for"
)
_TURNING = frozenset(_TURNING_LIST.split())
"""Small words that make another thing of the same words: `sold by the guild`, `sold to the guild`."""


def is_near_all(text: str, told: str, asked: frozenset[str]) -> bool:
    """Whether each word that a text tells is the stem's or near to one of what is told beyond it, and none contrary."""
    said = content(recast(told))
    if contrary_words(content(text), said | asked) is not None:
        return False
    literally = asked | uses(said)
    held = Holdings([told], {})
    places = [name for name in names(text) if is_place(name.words) and not held.missing(name)]
    named = frozenset[str]().union(*(content(name.text) for name in places))
    own = telling(recast(_with_degree(text, told))) - named
    return all(is_near(word, said - asked) or begins_alike(word, literally) for word in own)


def _with_degree(text: str, told: str) -> str:
    """A text without its words for the least, or for the most, of a thing where what is told has one for it too."""
    for degrees in (_LEAST, _MOST):
        if not degrees.isdisjoint(tokens(text)) and not degrees.isdisjoint(tokens(told)):
            text = " ".join(word for word in text.split() if word.casefold().strip(",.;") not in degrees)
    return text


_LEAST = frozenset({"least", "lowest", "fewest", "smallest", "slightest", "minimum", "minimal"})
_MOST = frozenset({"most", "highest", "greatest", "largest", "biggest", "maximum", "gravest", "worst"})


@lru_cache(maxsize=1 << 10)
def telling(text: str) -> frozenset[str]:
    """The words of a text that tell something, its figures apart."""
    return content(without_quantities(text)) - _LIGHT


def _counts_alike(question: Question, text: str, grounds: Sequence[Ground]) -> bool:
    """Whether an option's figures, and its words for the whole of a thing, are the sentence's or the key's."""
    there = " ".join(
        (*(one.passage.sentence for one in grounds), *(plain(one.text) for one in claims_of(question) if one.holds))
    )
    figures = quantities(there)
    return _WHOLE & set(tokens(text)) <= set(tokens(there)) and all(
        one.high <= _PAIR or any(same_value(one, other) for other in figures) for one in quantities(text)
    )


_PLAINLY_DENYING_RE = Seldom(
    r"\b(?:not|nobody|no one|none|never|neither|nor"
    r"|no(?! (?:(?:fewer|less|more) (?:than|and)|further|longer|other|later|earlier)\b)"
    r"|nothing(?! (?:other|but|more|less)\b))\b",
    re.IGNORECASE,
)
"""`No fewer than 60` denies nothing."""

_PAIR = 2
"""`One of them` and `the two` count nothing that need be told."""

_WHOLE = frozenset(
    {"all", "every", "whole", "entire", "entirely", "complete", "full", "fully", "none", "always", "never"}
    | {"only", "solely", "alone", "exclusively"}
)
