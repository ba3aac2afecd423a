"""Whether a distractor is of the row of things that an answer names several of: `bread and water`, beside `shelter`.

A row is the things that a sentence names one after another, without what leads up to them and what is told of them: of
`strikes on mills, barns and wells in May` the mills, the barns and the wells. Where `listing` asks for one item that is
the answer, here the answer, the distractor or both may join several, or stand at an end of the row.
"""

import re
from collections.abc import Sequence
from functools import lru_cache
from typing import NamedTuple

from quizapp.core.checking.options.itemising import Item, items_of
from quizapp.core.checking.reading.denials import by_word, said_words
from quizapp.core.checking.reading.evidence import Ground
from quizapp.core.checking.reading.names import is_plainly_a_name, names
from quizapp.core.checking.reading.senses import is_near
from quizapp.core.checking.reading.uses import is_told, uses
from quizapp.core.checking.reading.words import SMALL, content, meaning, meanings
from quizapp.core.folding import tokens
from quizapp.core.quantities import quantities
from quizapp.core.seldom import Seldom


class Thing(NamedTuple):
    """A thing of a row: its words and the place of its sentence where they begin and end."""

    text: str
    start: int
    end: int


Row = tuple[Thing, ...]

_LONGEST = 6
"""A thing of more words is told of, not named."""

_FEWEST = 3
"""Of so many things is a row, at least, for one more of it to be as right as what an answer names of it."""


def in_one_row(answers: Sequence[str], distractor: str, asked: str, grounds: Sequence[Ground]) -> Ground | None:
    """The quote whose sentence has all that a distractor names in a row with all that an answer names; None if none."""
    theirs = _parts(distractor)
    if not theirs or _HOW_MANY_RE.search(asked) or _is_named(distractor, grounds):
        return None
    mine = [_parts(answer) for answer in answers if not _is_named(answer, grounds)]
    for ground in grounds:
        for sentence in ground.passage.sentences:
            quoted = _quoted(sentence, ground)
            for row in rows_of(sentence):
                if any(_is_beside(parts, theirs, row, quoted, asked, sentence) for parts in mine):
                    return ground
    return None


def is_of_quoted_row(text: str, grounds: Sequence[Ground]) -> bool:
    """Whether all that an answer names is of a row of which a quote has another thing."""
    parts = () if _is_named(text, grounds) else _parts(text)
    if not parts:
        return False
    return any(
        None not in (_place(part, row) for part in parts)
        for ground in grounds
        for sentence in ground.passage.sentences
        for low, high in [_quoted(sentence, ground)]
        for row in rows_of(sentence)
        if any(one.start < high and low < one.end for one in row)
    )


def _is_named(option: str, grounds: Sequence[Ground]) -> bool:
    """Whether an option has a name or a figure: of these other rules tell. `Wells` is a name where a text has it so."""
    return bool(quantities(option)) or any(
        is_plainly_a_name(one) or any(one.text in ground.passage.text for ground in grounds) for one in names(option)
    )


_HOW_MANY_RE = Seldom(
    r"\b(?:how (?:many|much|long|often|old|far)|only|alone|except|mostly|most(?! of\b))\b",
    re.IGNORECASE,
)


def _quoted(sentence: str, ground: Ground) -> tuple[int, int]:
    """Where in its sentence the quote begins and ends."""
    begin = ground.passage.text.find(sentence)
    low, high = ground.passage.quote
    return low - begin, high - begin


def _is_beside(
    mine: Sequence[str], theirs: Sequence[str], row: Row, quoted: tuple[int, int], asked: str, sentence: str
) -> bool:
    here = [_place(part, row) for part in mine]
    there = [_place(part, row) for part in theirs]
    if not here or None in here or None in there or not set(here).isdisjoint(there):
        return False
    low, high = quoted
    own = [row[at] for at in here if at is not None]
    others = [row[at] for at in there if at is not None]
    return any(one.start < high and low < one.end for one in own) and not _picks(asked, own, others, sentence)


def _place(part: str, row: Row) -> int | None:
    """The one thing of a row that a part of an option names, whole; None where none is, or several are."""
    found = [at for at, thing in enumerate(row) if _names(part, thing.text)]
    if len(found) > 1:
        found = [at for at in found if content(part) - _LIGHT == content(row[at].text) - _LIGHT]
    return found[0] if len(found) == 1 else None


@lru_cache(maxsize=1 << 11)
def _names(part: str, thing: str) -> bool:
    """Whether a part of an option and a thing are one, each word of meaning of the one told by the other."""
    if "".join(tokens(part)) == "".join(tokens(thing)):
        return True  # `nonlocal`, `non-local`
    own, told = content(part) - _LIGHT, content(thing) - _LIGHT
    if not own or not told:
        return own == told and bool(content(part) & content(thing))
    if not _OF_PLACES.isdisjoint(tokens(part)) and len(told) == 1 and own <= uses(told):
        return True  # `somewhere to live`, of shelter
    ways = by_word(said_words(thing))
    return (
        all(is_told(word, content(thing)) for word in own)
        and sum(is_near(word, own) or is_told(word, own) for word in told) * 2 >= len(told)
        and _is_head_told(part, thing)
        and all(one.denied in ways.get(one.word, {one.denied}) for one in said_words(part))
    )


def _is_head_told(part: str, thing: str) -> bool:
    """Whether the last word of a thing, which says what it is, is told by an option's part."""
    heads = [word for word in map(meaning, tokens(thing)) if word and word not in _LIGHT]
    own = content(part)
    return bool(heads) and (is_near(heads[-1], own) or is_told(heads[-1], own) or own <= content(thing))


_OF_PLACES = frozenset({"place", "places", "somewhere", "anywhere", "space", "building", "buildings", "roof", "roofs"})
"""With such a word a thing is told by what it is for."""

_LIGHT_LIST = """
enough sufficient adequate basic proper somewhere anywhere
use using make making give giving spread spreading do carry take taking get put have commit
form kind sort type act certain particular person people thing place
facility institution establishment centre center site building
"""
_LIGHT = meanings(_LIGHT_LIST.split())
"""What an option may begin with, or a thing have before it, and tells nothing of its own."""


@lru_cache(maxsize=1 << 10)
def _parts(option: str) -> tuple[str, ...]:
    """What an option names, one after another; none where it names more than a row may have, or says something."""
    option = _AND_OTHER_RE.sub("", option)
    parts = [_LEAD_IN_RE.sub("", part.strip(" .")) for part in _JOINT_RE.split(option)]
    parts = [part for part in parts if part]
    said = any(len(tokens(part)) > _LONGEST or not content(part) for part in parts)
    return () if said or not parts else tuple(parts)


_JOINT_RE = re.compile(r"\s*,\s*(?:(?:and|or) )?|\s+(?:and|or|as well as|along with|together with)\s+")
_AND_OTHER_RE = re.compile(r"^[\w’'-]+ and (?:any |all )?other (?=[\w’'-]+\W*$)")
"""`Drinking and other water` is water."""

_LEAD_IN_RE = re.compile(
    r"^(?:both |either )?(?:(?:in|on|at|by|for|from|against|to|with|through|of) )?(?:the |its |their |his |her |an? )?",
    re.IGNORECASE,
)


@lru_cache(maxsize=1 << 9)
def rows_of(sentence: str) -> tuple[Row, ...]:
    """The rows of things of a sentence, each closed by an `and` or an `or` before its last."""
    if "," not in sentence and ";" not in sentence:
        return ()
    found: list[Row] = []
    run: list[Thing] = []
    closed = False
    for item in items_of(sentence):
        begins = _BEGINS_RE.match(item.text)
        thing = _thing(item, begins.end() if begins else 0)
        if run and (item.opens or begins is not None or thing is None):
            closed = closed or bool(thing is None and not item.opens and item.joint.strip(" ,;"))
            found += _row(run, closed=closed)
            run, closed = [], False
        if not run:
            thing = _thing(item, _lead(item.text))
        elif item.joint.strip(" ,;"):
            closed = True
        if thing is not None:
            run.append(thing)
        end = item.start + len(item.text.rstrip(_EDGES))
        if thing is None or thing.end < end:
            found += _row(run, closed=closed)  # with what is told of the last one
            tail = _thing(item, _lead(item.text))
            run, closed = [tail] if tail is not None and tail.end == end else [], False
    return (*found, *_row(run, closed=closed))


_EDGES = ' .;”"'
_BEGINS_RE = re.compile(r"^(?:[\w’'-]+ ){0,3}?(?:such as|in particular|including|namely|especially|particularly) ")
"""With such words a row begins inside another: `goods such as salt, oil and cloth`."""


def _thing(item: Item, lead: int) -> Thing | None:
    """The thing that a part of a sentence names behind what leads up to it; None where it says more than a name."""
    if not item.start and _OPENING_RE.match(item.text):
        return None
    text = _headed(item.text[lead:])
    start = item.start + lead
    return Thing(text, start, start + len(text)) if text and len(tokens(text)) <= _LONGEST else None


_OPENING_RE = re.compile(
    r"\W*(?:in|on|at|by|for|from|to|with|of|under|during|after|before|since|until|when|where|while|if|unless|despite"
    r"|although|though|because|according|besides|meanwhile|however|as)\b[^:]*$",
    re.IGNORECASE,
)
"""What leads up to a sentence names nothing of its rows, unless it introduces them."""


def _row(run: Sequence[Thing], *, closed: bool) -> list[Row]:
    return [tuple(run)] if closed and len(run) >= _FEWEST else []


def _lead(text: str) -> int:
    """Where what leads up to the first thing of a row ends."""
    found = [match.end() for match in _LEADS_RE.finditer(text) if match.end() < len(text)]
    return found[-1] if found else 0


_LEADS_RE = re.compile(
    r"^\W*(?:\(?[a-z0-9]{1,5}[).]\s*)?|\b(?:on|in|at|of|by|for|against|with|from|into|to|as|includ(?:e|es|ed|ing)|namely"
    r"|like|between|among|is|are|was|were|be|has|have|had|the|an?|its|their|his|her)\s+|:\s*"
)


def _headed(text: str) -> str:
    """The words of a thing without what is told of it behind them: `wells in May`, `schooling all lacking`."""
    match = _TOLD_RE.search(text)
    return (text if match is None else text[: match.start()]).rstrip(_EDGES)


_TOLD_RE = re.compile(
    r"(?<=\w) (?:in|on|at|by|for|from|to|during|after|before|since|until|which|who|that|where|when|while|because"
    r"|all|both|each|is|are|was|were|be|been|has|have|had|may|might|shall|must|will|can|could|should|would)\b.*$"
    r"|(?<=\w) (?:make|makes|made|kill|kills|killed|cause[sd]?|were|left|leave|offer)\b.*$",
    re.DOTALL,
)


def _picks(asked: str, own: Sequence[Thing], others: Sequence[Thing], sentence: str) -> bool:
    """Whether a stem has words of what an answer names, or a distractor, that their sentence has nowhere else."""
    mine = " ".join(one.text for one in own)
    theirs = " ".join(one.text for one in others)
    rest = sentence
    for one in sorted((*own, *others), key=lambda one: -one.start):
        rest = f"{rest[: one.start]} · {rest[one.end :]}"
    beside = content(rest)
    common = content(mine) & content(theirs)
    given = [word for word in content(asked) if word not in beside and word not in common and word not in SMALL]
    return any(is_near(word, content(text)) for word in given for text in (mine, theirs))
