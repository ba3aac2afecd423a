"""Whether a distractor is another item of the list, inside one sentence, that an answer is an item of, in any words.

`To starve the town, to drive the farmers out and make it easier to take the hills` names three aims; who is asked for
one of them has three right answers, whether or not they are in the sentence's own words.
"""

import re
from collections.abc import Sequence

from quizapp.core.checking.figures.bearing import same_value
from quizapp.core.checking.lexicons.places import TITLES
from quizapp.core.checking.options.itemising import JOINT_RE, Item, in_a_row, items_of
from quizapp.core.checking.options.likening import LIGHT, OF_A_KIND_RE, agrees, as_won, is_only_told_of, phrased
from quizapp.core.checking.options.named_items import OF_STATES, TAIL_RE, holds, is_but, named_in, unnamed_in
from quizapp.core.checking.options.picking import picks_one
from quizapp.core.checking.reading.evidence import Ground
from quizapp.core.checking.reading.names import is_place, names
from quizapp.core.checking.reading.senses import is_near
from quizapp.core.checking.reading.uses import is_told, is_told_by
from quizapp.core.checking.reading.words import SMALL, content, meaning
from quizapp.core.folding import tokens
from quizapp.core.quantities import quantities
from quizapp.core.seldom import Seldom

_MOSTLY = 0.6
"""The share of an answer's words that its item must have."""

_NAMED_THERE = 2.0
"""More than all words of an answer is its very name."""

_HOW_MANY_RE = Seldom(
    r"\bhow (?:many|much|long|often|old|far)\b|\b(?:only|alone|except|mostly|most(?! of\b))\b", re.IGNORECASE
)


def in_one_sentence(answers: Sequence[str], distractor: str, asked: str, grounds: Sequence[Ground]) -> Ground | None:
    """The quote whose sentence lists the distractor beside an answer; None where none does, or the stem picks one."""
    if _HOW_MANY_RE.search(asked) or not (content(distractor) - content(asked) - LIGHT or names(distractor)):
        return None
    for ground in grounds:
        if any(_lists(sentence, answers, distractor, asked, ground) for sentence in ground.passage.sentences):
            return ground
    return None


def is_item_of(text: str, asked: str, quote: str) -> bool:
    """Whether a quote, taken for items of a list, has one that says what a text says, in other words too."""
    return bool(content(text) - LIGHT) and any(_is_said(text, one, asked) for one in items_of(quote))


def _lists(sentence: str, answers: Sequence[str], distractor: str, asked: str, ground: Ground) -> bool:
    items = items_of(sentence)
    there = [at for at, one in enumerate(items) if _is_said(distractor, one, asked, items[:at])]
    if len(there) != 1:
        return False
    low, high = ground.passage.quote
    begin = ground.passage.text.find(sentence)
    for answer in answers:
        here = _best(answer, items)
        if here is None:
            here = _quoted_item(answer, items, range(low - begin, high - begin))
        if here is None or here == there[0] or _is_said(answer, items[there[0]], asked):
            continue
        if _is_told_aside(answer, items[here], distractor, items[there[0]]) or _is_led_up_to(asked, here, items):
            continue
        alone = items[here].opens or not unnamed_in(answer, sentence)
        if alone and not (_is_all_of(answer, items[here]) or _is_named_in(answer, items[here])):
            continue  # it stands before what leads up to the list, or is only part of what an item says
        start, end = begin + items[here].start, begin + items[here].start + len(items[here].text)
        if not (start < high and low < end) or (
            bool(unnamed_in(answer, sentence) - OF_STATES) != bool(unnamed_in(distractor, sentence) - OF_STATES)
            and _is_of_kind(asked)
        ):
            continue
        if not _CLAUSE_RE.match(distractor) and any(
            _CLAUSE_RE.match(one.text) for one in items[min(here, there[0]) + 1 : max(here, there[0]) + 1]
        ):
            continue  # `the mill has become a school, and the school has moved to the barn` lists no places
        if in_a_row(items, *sorted((here, there[0]))) and not picks_one(
            asked, [(answer, items[here]), (distractor, items[there[0]])], items
        ):
            return True
    return False


def _is_named_in(answer: str, item: Item) -> bool:
    """Whether an item begins with an answer's name, its titles before it (`Tavrian President Per Holm`), or ends so."""
    named = named_in(answer, item.text)
    tail = TAIL_RE.search(item.text) if item.opens and unnamed_in(answer, item.text) <= OF_STATES else None
    if named and tail is not None and all(holds(tail[1], one) for one in named):
        return True  # `is named so by the United States`, of the US government
    before, found, _ = item.text.partition(named[0].text) if named else ("", "", "")
    return bool(found) and not any(word[0].islower() and word not in SMALL | TITLES for word in before.split())


def _is_of_kind(asked: str) -> bool:
    return OF_A_KIND_RE.search(asked) is not None


def _is_led_up_to(asked: str, at: int, items: Sequence[Item]) -> bool:
    """Whether a stem has a figure of what stands before a name and tells what it is: `the 1871 opera, “The Ferry”`."""
    if not at or items[at].joint.strip() != "," or not _TELLS_RE.match(items[at - 1].text):
        return False
    told = quantities(items[at - 1].text)
    return any(same_value(one, other) for one in quantities(asked) for other in told)


_TELLS_RE = re.compile(r"(?:the|an?|his|her|its|their) ", re.IGNORECASE)


def _is_told_aside(one: str, item: Item, other: str, beside: Item) -> bool:
    """Whether of two options one alone stands in what its item tells of itself: of `a line which ran ferries` ferries.

    Of what opens a sentence it cannot be told whether a `that` begins what is told of it.
    """
    return not (item.opens or beside.opens) and _is_of_its_clause(one, item) != _is_of_its_clause(other, beside)


def _is_of_its_clause(text: str, item: Item) -> bool:
    told = _RELATIVE_RE.search(item.text)
    return told is not None and content(text) <= content(item.text[told.end() :])


_RELATIVE_RE = re.compile(r"\w (?:which|who|that) ")


def _best(answer: str, items: Sequence[Item]) -> int | None:
    """The one item that has most of an answer's words; None where there is no such."""
    own = content(answer) - LIGHT or content(answer)
    shares = _shares(answer, items)
    for at, item in enumerate(items):
        named = named_in(answer, item.text)
        if named and all(holds(item.text, name) for name in named):
            if not unnamed_in(answer, item.text):
                shares[at] = _NAMED_THERE  # `the United States`, beside the United Nations
            shares[at] = max(shares[at], 1.0)
    best = max(shares, default=0.0)
    if shares.count(best) > 1:  # of several items in near words the one in the answer's own
        shares = [
            share + (share == best and own <= content(one.text)) for share, one in zip(shares, items, strict=True)
        ]
        best = max(shares)
    return shares.index(best) if best >= _MOSTLY and shares.count(best) == 1 else None


def _shares(answer: str, items: Sequence[Item]) -> list[float]:
    """The share of an answer's words that each item has, by near words and other phrases too."""
    own = content(answer) - LIGHT or content(answer)
    return [
        sum(is_near(word, content(item.text)) or word in phrased(answer, item.text) for word in own) / (len(own) or 1)
        for item in items
    ]


def _quoted_item(answer: str, items: Sequence[Item], quoted: range) -> int | None:
    """The item that a quote begins with, if no other has as much of the answer, and it has a good part of it."""
    shares = _shares(answer, items)
    at = next((n for n, one in enumerate(items) if quoted.start < one.start + len(one.text)), None)
    if (
        at is None
        or JOINT_RE.search(answer)
        or shares[at] < _PARTLY
        or shares[at] < max(shares)
        or shares.count(shares[at]) > 1
    ):
        return None
    return at


_CLAUSE_RE = re.compile(
    r"(?:the|an?|its|his|her|their|these|those) (?:[\w’'-]+ ){1,3}?"
    r"(?:has|have|had|is|are|was|were|will|would|did|does)\b"
)

_PARTLY = 0.4
"""The same where the quote is of that item."""


def _is_said(text: str, item: Item, asked: str, before: Sequence[Item] = ()) -> bool:
    """Whether an item says what a text says: its names, its figures and all words that tell more than the stem.

    What `them` stands for in an item may be told in those before it.
    """
    text = as_won(text)
    if is_only_told_of(text, item.text) or (_GIVES_UP_RE.search(text) and not _GIVES_UP_RE.search(item.text)):
        return False
    named = named_in(text, item.text)
    if not all(holds(item.text, name) for name in named):
        return False
    telling = unnamed_in(text, item.text) - LIGHT
    if not telling or (telling <= OF_STATES and all(is_place(name.words) for name in named)):
        return bool(named) and is_but(named, item)
    telling = telling - phrased(text, item.text) - content(asked) or telling
    if not _ASKING.intersection(tokens(text)[:1]) <= set(tokens(item.text)):
        return False  # `when it struck` is not `what it struck`
    untold = {word for word in telling if not (is_told(word, content(item.text)) or word in phrased(text, item.text))}
    if untold < content(text) - LIGHT and untold and _STANDS_FOR_RE.search(item.text):
        untold -= content(" ".join(one.text for one in before))
    if untold and before and _is_second(text, item):
        lead = before[-1].text.rpartition(" ")[0]  # `they won back the hills and meadows`
        untold = {word for word in untold if not (is_told(word, content(lead)) or word in phrased(text, lead))}
    return not untold and agrees(text, item.text) and (_is_all_of(text, item))


_GIVES_UP_RE = Seldom(
    r"\b(?:giv\w+|gave|hand\w*|yield\w*|sign\w*) (?:up|away|over|back)\b|\bl(?:et|etting) go\b", re.IGNORECASE
)
"""Such verbs say little and turn what is told of a thing: `give up the hills`, beside `win back the hills`."""

_STANDS_FOR_RE = re.compile(r"(?<=[a-z] )(?:them|it|these|this)\W*$")
"""At its end an item may point to what those before it name: `did nothing to stop them`."""


def _is_second(text: str, item: Item) -> bool:
    """Whether an item is but the second of two things, and a text speaks of it: what leads up to both is before it."""
    own = content(item.text)
    short = bool(own) and len(item.text.split()) <= _SHORT and item.joint.strip() in {"and", "or"}
    return short and all(is_near(word, content(text)) for word in own)


_SHORT = 2

_ASKING = frozenset({"when", "where", "who", "whom", "whose", "how", "why", "what", "which"})


def _is_all_of(text: str, item: Item) -> bool:
    """Whether a text has what its item begins with, or half of it: of the first item what it ends with."""
    if item.opens and _SERVES_AS_RE.search(item.text):
        return False  # `a cape that served as a tent, and a lamp`
    own = content(text)
    words = [meaning(word) for word in tokens(item.text) if not word.endswith("ly")]
    words = [word for word in words if word and word not in LIGHT]
    edge = words[-1:] if item.opens else words[:1]
    phrases = phrased(item.text, text)
    told = any(is_near(word, own) or word in phrases or is_told_by(word, own) for word in edge)
    return told or 2 * len(own - LIGHT) >= len(set(words))


_SERVES_AS_RE = re.compile(r"\b(?:as|like) (?:an? )?(?:\w+ )?\w+$")
