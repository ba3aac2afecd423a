"""Whether a distractor is another item of the list, inside one sentence, that an answer is an item of, in any words.

`To starve the town, to drive the farmers out and make it easier to take the hills` names three aims; who is asked for
one of them has three right answers, whether or not they are in the sentence's own words.
"""

import re
from collections.abc import Sequence
from functools import lru_cache
from typing import NamedTuple

from quizapp.core.checking.figures.bearing import same_value
from quizapp.core.checking.lexicons.places import TITLES
from quizapp.core.checking.lexicons.seats import SEATS
from quizapp.core.checking.options.likening import LIGHT, OF_A_KIND_RE, agrees, as_won, phrased
from quizapp.core.checking.reading.denials import is_near
from quizapp.core.checking.reading.evidence import Ground
from quizapp.core.checking.reading.kinship import begins_alike
from quizapp.core.checking.reading.names import Holdings, Name, bare_words, is_place, names
from quizapp.core.checking.reading.uses import is_told
from quizapp.core.checking.reading.words import SMALL, content, meaning, meanings
from quizapp.core.folding import spans, tokens
from quizapp.core.quantities import quantities


class Item(NamedTuple):
    """A part of a sentence between commas and `and`s: its text, its place, and what joins it to the one before.

    One that `opens` begins a clause: it is the first of its list, and what leads up to the list is in it.
    """

    text: str
    start: int
    joint: str

    @property
    def opens(self) -> bool:
        """Whether a clause begins with it: the sentence, or what is told of the part before it."""
        first = tokens(self.text)[:1]
        adds = not self.joint.strip(" ,;") and bool(first) and first[0].endswith("ing") and first[0] not in _THINGS
        return not self.start or adds or not _ENDS_LIST.isdisjoint(first)


_JOINT_RE = re.compile(r"\s*[,;]\s*(?:(?:and|or|nor|as well as)\s+)?|\s+(?:and|or|nor|as well as|along with)\s+")
_ENDS_LIST_LIST = """
which who whom whose where when while after before because saying with without but not than rather if although though
since until unless so he she it they has have had was were is are
"""
_ENDS_LIST = frozenset(_ENDS_LIST_LIST.split())
"""With such a word a part begins that is no item beside the one before it."""

_THINGS_LIST = "drinking building housing training mining fishing farming teaching shipping banking clothing bedding"
_THINGS = frozenset(_THINGS_LIST.split())
"""With these a thing begins, though they end as what adds a clause does."""

_MOSTLY = 0.6
"""The share of an answer's words that its item must have."""

_NAMED_THERE = 2.0
"""More than all words of an answer is its very name."""

_HOW_MANY_RE = re.compile(
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
    there = [at for at, one in enumerate(items) if _is_said(distractor, one, asked)]
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
        alone = items[here].opens or not _unnamed(answer, sentence)
        if alone and not (_is_all_of(answer, items[here]) or _is_named_in(answer, items[here])):
            continue  # it stands before what leads up to the list, or is only part of what an item says
        start, end = begin + items[here].start, begin + items[here].start + len(items[here].text)
        if not (start < high and low < end) or (
            bool(_unnamed(answer, sentence) - _OF_STATES) != bool(_unnamed(distractor, sentence) - _OF_STATES)
            and _is_of_kind(asked)
        ):
            continue
        if _in_a_row(items, *sorted((here, there[0]))) and not _picks(
            asked, [(answer, items[here]), (distractor, items[there[0]])], items
        ):
            return True
    return False


def _is_named_in(answer: str, item: Item) -> bool:
    """Whether an item begins with an answer's name, its titles before it (`Tavrian President Per Holm`), or ends so."""
    named = _named(answer, item.text)
    tail = _TAIL_RE.search(item.text) if item.opens and _unnamed(answer, item.text) <= _OF_STATES else None
    if named and tail is not None and all(_holds(tail[1], one) for one in named):
        return True  # `is named so by the United States`, of the US government
    before, found, _ = item.text.partition(named[0].text) if named else ("", "", "")
    return bool(found) and not any(word[0].islower() and word not in SMALL | TITLES for word in before.split())


_TAIL_RE = re.compile(r"\b(?:by|of|from|with|to|and) (?:the )?([A-Z][\w.’'-]*(?: [A-Z][\w.’'-]*){0,3})$")


def _is_of_kind(asked: str) -> bool:
    return OF_A_KIND_RE.search(asked) is not None


@lru_cache(maxsize=1 << 9)
def items_of(sentence: str) -> tuple[Item, ...]:
    """The parts of a sentence that may be items of a list."""
    found: list[Item] = []
    start, joint = 0, ""
    for match in _JOINT_RE.finditer(sentence):
        if match.start() and sentence[match.start() - 1].isdigit() and sentence[match.end() :][:1].isdigit():
            continue
        found.append(Item(sentence[start : match.start()], start, joint))
        start, joint = match.end(), match[0]
    return (*found, Item(sentence[start:], start, joint))


def _in_a_row(items: Sequence[Item], one: int, other: int) -> bool:
    """Whether all parts from one to the other are items of one list, which an `and` or `or` closes."""
    run = items[one + 1 : other + 1]
    if any(item.opens or _INNER_RE.search(item.text) or len(item.text.split()) > _CLAUSE for item in run):
        return False
    if any(";" in item.joint for item in run) and any(item.joint.strip() == "," for item in items):
        return False  # what commas part stands inside what the semicolons part
    behind = items[other + 1 : other + 3]
    return any(item.joint.strip(" ,;") and not _leads_on(item, run) for item in (*run, *behind))


def _leads_on(item: Item, run: Sequence[Item]) -> bool:
    """Whether behind its `and` a part tells where else it goes, as no item does: `from Orsk, Tavria, and by boat`."""
    return LEADS_ON.match(item.text) is not None and not any(LEADS_ON.match(one.text) for one in run if one != item)


LEADS_ON = re.compile(r"(?:then )?(?:north|south|east|west|by|to|from|in|into|on|through|along|down|up|back)\b")


_CLAUSE = 20
"""What is longer is no item: a comma before it ended what led up to it, as in `Despite its fame, the ferry …`."""


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

_INNER_RE = re.compile(r"\b(?:such as|in particular|namely)\b")
"""With such words a list begins within another, whose items are none of it."""


def _best(answer: str, items: Sequence[Item]) -> int | None:
    """The one item that has most of an answer's words; None where there is no such."""
    own = content(answer) - LIGHT or content(answer)
    shares = _shares(answer, items)
    for at, item in enumerate(items):
        named = _named(answer, item.text)
        if named and all(_holds(item.text, name) for name in named):
            if not _unnamed(answer, item.text):
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
        or _JOINT_RE.search(answer)
        or shares[at] < _PARTLY
        or shares[at] < max(shares)
        or shares.count(shares[at]) > 1
    ):
        return None
    return at


_PARTLY = 0.4
"""The same where the quote is of that item."""


def _is_said(text: str, item: Item, asked: str) -> bool:
    """Whether an item says what a text says: its names, its figures and all words that tell more than the stem."""
    text = as_won(text)
    named = _named(text, item.text)
    if not all(_holds(item.text, name) for name in named):
        return False
    telling = _unnamed(text, item.text) - LIGHT
    if not telling or (telling <= _OF_STATES and all(is_place(name.words) for name in named)):
        return bool(named) and _is_but(named, item)
    telling = telling - phrased(text, item.text) - content(asked) or telling
    if not _ASKING.intersection(tokens(text)[:1]) <= set(tokens(item.text)):
        return False  # `when it struck` is not `what it struck`
    return (
        all(is_told(word, content(item.text)) or word in phrased(text, item.text) for word in telling)
        and agrees(text, item.text)
        and (_is_all_of(text, item))
    )


_OF_STATES = meanings(("government", "leadership", "authorities", "regime"))
_STATES = meanings(("state", "country", "nation", "power"))

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
    return any(is_near(word, own) or word in phrases for word in edge) or 2 * len(own - LIGHT) >= len(set(words))


_SERVES_AS_RE = re.compile(r"\b(?:as|like) (?:an? )?(?:\w+ )?\w+$")


def _named(text: str, told: str) -> list[Name]:
    """The names of an option; what only begins it with a capital is one where it is known, or told with one."""
    return [
        one
        for one in names(text)
        if not one.leads or len(one.words) > 1 or is_place(one.words) or one.text in SEATS or one.text in told
    ]


def _unnamed(text: str, told: str) -> frozenset[str]:
    """The words of meaning of a text that are no part of a name."""
    return content(text).difference(meaning(word) for name in _named(text, told) for word in tokens(name.text))


_ROOT = 3
"""What two forms of a name begin with, their endings apart."""

_INITIALS_RE = re.compile(r"\b[A-Z][A-Za-z.]?[A-Z]")


@lru_cache(maxsize=1 << 8)
def _held(text: str) -> Holdings:
    return Holdings([text], {})


def _holds(text: str, name: Name) -> bool:
    """Whether a text has a name: as written, by its people or its seat of government, or by its last part alone."""
    folded = text.casefold()
    guised = (
        _country(name) is not None
        or is_place(name.words)
        or name.text.isupper()
        or _INITIALS_RE.search(text) is not None
    )
    if not guised and all(word[: max(_ROOT, len(word) - 2)] not in folded for word in name.words):
        return False  # as nearly always
    held = _held(text)
    if not held.missing(name):
        return True
    country = _country(name)
    if country is not None:
        return not any(held.missing(one) for one in names(country))
    last = name.words[-1:]
    return len(name.words) > 1 and any(
        one.words[-1:] == last and set(one.words) - TITLES <= set(name.words) for one in names(text)
    )


def _country(name: Name) -> str | None:
    """The country of a seat of government, its article before it or not: `the Kremlin`."""
    return SEATS.get(name.text) or SEATS.get(f"the {name.text}")


def _is_but(named: Sequence[Name], item: Item) -> bool:
    """Whether an item is nothing but a name with its titles, and what goes on behind it is no part of its name."""
    words = bare_words(item.text)
    own = {word for name in named for word in (*name.words, *bare_words(_country(name) or ""), *_in_full(name, words))}
    places = [at for at, word in enumerate(words) if word in own or _by_place(word, own)]
    if not places:
        return False
    before, behind = words[: places[0]], words[places[-1] + 1 :]
    if item.opens:
        return not behind
    plainly = all(word in TITLES or word in SMALL or is_place((word,)) for word in before)
    return plainly and (not behind or behind[0] in SMALL or (behind[0] in _RULING and behind[1:2] != ("of",)))


def _in_full(name: Name, words: Sequence[str]) -> Sequence[str]:
    """The words of an item that a name is the initials of: `the UN`, of `United Nations`."""
    telling = [word for word in words if word not in SMALL]
    return telling if name.text.isupper() and name.text.casefold() == "".join(word[0] for word in telling) else ()


_RULING = frozenset({"ally", "government", "leadership", "side", "state", "authorities"})
"""Behind a people such a word names its country: `the Kenyan side`."""


def _by_place(word: str, own: set[str]) -> bool:
    if not is_place((word,)):
        return False
    held = Holdings([word], {})
    return any(is_place((one,)) and not held.missing(Name(one.capitalize(), 0, leads=False)) for one in own)


def _picks(asked: str, options: Sequence[tuple[str, Item]], items: Sequence[Item]) -> bool:
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
        given -= _OF_STATES | _STATES  # `which state` picks none of two, though one has the word in its name
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
    return any(is_place(name.words) and not _holds(sentence, name) for name in names(asked)) or any(
        _holds(item, name) and not _holds(f"{lead} {behind if shared else ''}", name)
        for item in (own, there)
        for name in _named(asked, item)
    )


def _figure_before(lead: str) -> str:
    """The figure that what leads up to a list ends with: it counts the first of it alone, `killed 60 millers`."""
    figures = quantities(lead)
    return lead[figures[-1].start :] if figures and not lead[figures[-1].end :].strip() else ""


def _is_of(word: str, item: str) -> bool:
    """Whether an item has a word, or one near to it that is no part of a name: no group is in the `United States`."""
    own = content(item)
    return begins_alike(word, own) or is_near(word, own.difference(*(content(name.text) for name in names(item))))


_OF_PERSONS_LIST = "leader official politician figure person somebody man woman"
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
    if not here:
        tail = _TAIL_RE.search(told)
        if tail is not None and any(_holds(tail[1], name) for name in _named(text, told)):
            return told[: tail.start(1)], tail[1], ""
        return "", told, ""
    return told[: here[0].start], told[here[0].start : here[-1].end], told[here[-1].end :]


def _near_any(word: str, own: frozenset[str]) -> bool:
    return bool(meaning(word)) and is_near(meaning(word), own)
