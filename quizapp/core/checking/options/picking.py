"""Whether a stem picks one of two items of a list, by words that only one of them has."""

import re
from collections.abc import Sequence

from quizapp.core.checking.figures.bearing import same_value
from quizapp.core.checking.lexicons.seats import SEATS
from quizapp.core.checking.options.itemising import Item
from quizapp.core.checking.options.likening import LIGHT
from quizapp.core.checking.options.named_items import OF_STATES, TAIL_RE, holds, named_in
from quizapp.core.checking.reading.bare_words import bare_words
from quizapp.core.checking.reading.kinship import begins_alike
from quizapp.core.checking.reading.names import is_place, names
from quizapp.core.checking.reading.senses import is_near
from quizapp.core.checking.reading.uses import is_told, is_told_by, may_tell_a_use
from quizapp.core.checking.reading.words import SMALL, content, meaning, meanings
from quizapp.core.folding import spans
from quizapp.core.quantities import quantities


def picks_one(asked: str, options: Sequence[tuple[str, Item]], items: Sequence[Item]) -> bool:
    """Whether a stem has words of one of two items that they do not share, or a place that the sentence has not."""
    (one, first), (other, last) = sorted(options, key=lambda option: option[1].start)
    lead, own = _around(one, first.text)[:2]
    if not (first.opens or _LEADS_RE.search(lead)):
        lead, own = "", first.text
    before, there, behind = _around(other, last.text)
    shared = _TELLS_OF_BOTH_RE.match(behind) is not None
    there = f"{before} {there} {'' if shared else behind}"
    common = content(f"{lead} {behind if shared else ''}")
    named = {word for name in names(asked) for word in content(name.text)}
    given = content(asked) - LIGHT - _OF_PERSONS - named - (content(one) & content(other))
    if all(is_place(tuple(word for word in bare_words(text) if word not in SMALL)) for text in (one, other)):
        given -= OF_STATES | _STATES  # `which state` picks none of two, though one has the word in its name
    given = frozenset(word for word in given if not is_near(word, common))
    if any(_is_of(word, item) for item in (own, there) for word in given):
        return True
    counted = [quantities(item) for item in (f"{_figure_before(lead)}{own}", there)]
    if any(same_value(figure, one) for figure in quantities(asked) for item in counted for one in item):
        return True
    mine, theirs = _DOING_RE.findall(lead), _DOING_RE.findall(there)
    if mine and theirs and _near_any(mine[-1], content(asked)) and not _near_any(theirs[0], content(asked)):
        return True  # each is told of another: `the herons that eat frogs and the owls that eat mice`
    sentence = " ".join(item.text for item in items)
    return any(is_place(name.words) and not holds(sentence, name) for name in names(asked)) or any(
        holds(item, name) and not holds(f"{lead} {behind if shared else ''}", name)
        for item in (own, there)
        for name in named_in(asked, item)
    )


def tells_one(asked: str, one: str, other: str, sentence: str) -> bool:
    """Whether a stem tells by a word of its own what one of two things is for: `Which of them are for the sick?`."""
    own = content(asked) - content(sentence)
    mine, theirs = content(one), content(other)
    return may_tell_a_use(own) and any(is_told(word, mine) != is_told(word, theirs) for word in own)


def _figure_before(lead: str) -> str:
    """The figure that what leads up to a list ends with: it counts the first of it alone, `killed 60 millers`."""
    figures = quantities(lead)
    return lead[figures[-1].start :] if figures and not lead[figures[-1].end :].strip() else ""


def _is_of(word: str, item: str) -> bool:
    """Whether an item has a word, or one near to it that is no part of a name: no group is in the `United States`."""
    own = content(item)
    return begins_alike(word, own) or is_near(word, own.difference(*(content(name.text) for name in names(item))))


_OF_PERSONS_LIST = "leader official politician figure person somebody man woman senior top leading"
_OF_PERSONS = meanings(_OF_PERSONS_LIST.split())
"""A stem that asks for one of these asks for any person: a president is no more one than whoever stands beside him."""

_LEADS_RE = re.compile(r"\b(?:on|in|at|of|by|for|against|with|from|into|including|include[sd]?|such as)\W+$")
"""What ends with such a word leads up to a list: `strikes on mills, barns and wells`."""

_DOING_RE = re.compile(r"\b(\w+) (?:that|which|who)\b")
_TELLS_OF_BOTH_RE = re.compile(
    r"\W*(?:all|both|each|ha(?:s|ve|d)|is|are|w(?:as|ere)|may|might|shall|must|will|can|\w+ed(?! by\b))\b"
)
"""Behind a list such a word begins what is told of all of it."""


def _around(text: str, told: str) -> tuple[str, str, str]:
    """What is told before a text's own words, from the first to the last of them, and behind them."""
    own = content(text) | content(SEATS.get(text.strip(" ."), ""))
    words = spans(told)
    here = [one for one in words if _near_any(one.text, own)]
    here = here or [one for one in words if is_told_by(meaning(one.text), own)]
    if not here:
        tail = TAIL_RE.search(told)
        if tail is not None and any(holds(tail[1], name) for name in named_in(text, told)):
            return told[: tail.start(1)], tail[1], ""
        return "", told, ""
    start = here[0].start
    of = _HEAD_OF_RE.search(told[:start])
    start = start if of is None else of.start()
    return told[:start], told[start : here[-1].end], told[here[-1].end :]


_HEAD_OF_RE = re.compile(r"\b[\w’'-]+ of (?:the |an? )?$")
"""What a thing is the thing of is told of it alone: `under the age of eighteen`."""


def _near_any(word: str, own: frozenset[str]) -> bool:
    return bool(meaning(word)) and is_near(meaning(word), own)


_STATES = meanings(("state", "country", "nation", "power"))
