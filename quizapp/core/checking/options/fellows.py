"""S005 for a distractor that is another item of the list which the answer is an item of, and so as right.

Where a stem asks for what a list introduces (`Which of these may the warden do?`, `The warden may:`), every item of the
list answers it, unless the stem has words of the answer's own item, which then pick it.
"""

import re
from collections.abc import Sequence

from quizapp.core.checking.doubts.wording import coverage
from quizapp.core.checking.figures.bearing import same_value
from quizapp.core.checking.options.itemwise import is_set_otherwise, says_item, share_told
from quizapp.core.checking.options.singling import outright
from quizapp.core.checking.reading.denials import by_word, said_words
from quizapp.core.checking.reading.enumerating import Listed, lists_of
from quizapp.core.checking.reading.evidence import Ground
from quizapp.core.checking.reading.kinship import begins_alike, is_kindred
from quizapp.core.checking.reading.senses import contrary_words, is_near
from quizapp.core.checking.reading.words import content, meaning
from quizapp.core.folding import tokens
from quizapp.core.quantities import quantities
from quizapp.core.seldom import Seldom

_ITS_OWN = 0.6
"""The share of an answer's words that its item must have."""

_ASKED_FOR = 0.5
"""The share of a stem's words that what introduces a list must have for the stem to ask for its items."""

_FEW = 3
"""An item of so few words of meaning is named by any one of them."""


def in_one_list(answers: Sequence[str], distractor: str, asked: str, grounds: Sequence[Ground]) -> Ground | None:
    """The quote whose list has the distractor beside an answer; None where there is none that the stem asks for."""
    lists = [(ground, found) for ground in grounds for found in lists_of(ground)]
    if not lists or content(distractor) <= content(asked):
        return None
    for ground, found in lists:
        if not any(_is_of(answer, found.item) for answer in answers):
            continue
        beside = next((item for item in found.others if _is_beside(distractor, item, asked, found)), None)
        # An item that bears an answer out is no fellow of it.
        if beside is None or any(_is_item(one, beside) or says_item(one, beside, asked) for one in answers):
            continue
        if _asks_for(asked, found, beside, ground):
            return ground
    return None


def _is_of(answer: str, item: str) -> bool:
    """Whether an item has most of an answer, by other words too."""
    return coverage(answer, item) >= _ITS_OWN or share_told(answer, item) >= _ITS_OWN


def _is_beside(distractor: str, item: str, asked: str, found: Listed) -> bool:
    if is_set_otherwise(distractor, item):
        return False
    said = says_item(distractor, item, asked) and not says_item(distractor, found.item, asked)
    return said or _is_item(distractor, item)


def _asks_for(asked: str, found: Listed, beside: str, ground: Ground) -> bool:
    """Whether a stem asks for what a list introduces, or for what two of its items have in common."""
    if _NOT.isdisjoint(tokens(outright(asked))) != _NOT.isdisjoint(tokens(found.lead)):
        return False
    introduced = content(found.lead) | (content(found.item) & content(beside))
    given = content(asked) - content(ground.record) - _OF_LISTS
    telling = given & content(outright(asked)) or given
    said = {word for word in telling if is_kindred(word, introduced)}
    headed = {word for word in telling - said if begins_alike(word, content(ground.section))}
    if not said or len(said) + len(headed) < _ASKED_FOR * len(telling):
        return False
    picking = {word for word in given - headed if not begins_alike(word, introduced)}
    return not any(begins_alike(word, content(found.item)) for word in picking) and not _counts_as(asked, found, beside)


def _counts_as(asked: str, found: Listed, beside: str) -> bool:
    """Whether a stem has a figure of the answer's item, or of the other: `the case under rule 9`."""
    given = quantities(asked)
    told = [quantities(text) for text in (found.item, beside)] if given else []
    ways = ([any(same_value(one, other) for other in figures) for figures in told] for one in given)
    return any(len(set(way)) > 1 for way in ways)


_NOT = frozenset({"not", "no", "never", "nor", "neither"})

_OF_LISTS_LIST = "article paragraph subparagraph act list one provision definition treaty statute protocol i ii"
_OF_LISTS = frozenset(map(meaning, _OF_LISTS_LIST.split()))
"""Words that say where a list stands, or that it is one, and nothing of what it lists."""


_ARTICLES = frozenset({"the", "a", "an"})


def _is_item(text: str, item: str) -> bool:
    """Whether an item says what a text says: all its words in their order and as they are denied, from its first on.

    `Causing its members harm` is `causing harm to its members`.
    """
    text = _TO_WHOM_RE.sub(r"\1 \3 to \2", _FREE_RE.sub("", text))
    if any(not one.spelled or one.low != 1 for one in quantities(text)):
        return False  # `one which` counts nothing
    if coverage(text, item) < 1 and not _is_near_all(text, item):
        return False
    mine, theirs = said_words(text), said_words(item)
    ways = by_word(theirs)
    if any(one.denied not in ways.get(one.word, {one.denied}) for one in mine):
        return False
    places = _places([one.word for one in mine], [one.word for one in theirs])
    if places is None:
        return False
    words = [word for word in tokens(text) if word not in _ARTICLES]
    run = f" {' '.join(words)} " in f" {' '.join(tokens(item))} "
    return len(content(item)) <= _FEW or places[:1] == [0] or (run and len(mine) > 1)


_FREE_RE = re.compile(r"\b(?:already|currently|simply|now|also) ", re.IGNORECASE)
"""What an option may put in front of what an item says."""

_TO_WHOM_RE = Seldom(r"^(\w+ing) ((?:its|their|his|her) \w+) (?!of\b|to\b|in\b|on\b|from\b|with\b|by\b|for\b)(.+)$")


def _is_near_all(text: str, item: str) -> bool:
    """Whether each word of a text is near to one of an item, and none contrary, where they begin with near words."""
    own, told = [word for word in map(meaning, tokens(text)) if word], content(item)
    leading = next((word for word in map(meaning, tokens(item)) if word), "")
    return (
        len(own) > _FEW
        and contrary_words(frozenset(own), told) is None
        and all(is_near(word, told) for word in own)
        and is_near(own[0], frozenset({leading}))
    )


def _places(own: Sequence[str], order: Sequence[str]) -> list[int] | None:
    """Where words come in others, one behind the other; None where they do not."""
    found: list[int] = []
    for word in own:
        start = found[-1] + 1 if found else 0
        at = next((at for at in range(start, len(order)) if is_near(word, frozenset({order[at]}))), None)
        if at is None:
            return None
        found.append(at)
    return found
