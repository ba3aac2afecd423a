"""What a text says must, need not, may or must not be done: each duty with the stem of the deed it is of.

`No miller shall drain the pond` forbids to drain it; `draining is optional` says that one need not.
"""

import re
from collections.abc import Iterator
from functools import lru_cache
from typing import Literal, NamedTuple, TypeAlias

from quizapp.core.checking.lexicons.duties import (
    BETWEEN,
    MAY,
    MUST,
    MUST_BY_NAME,
    MUST_NOT,
    NEED_NOT,
    NEED_NOT_BY_NAME,
    OPENING,
)
from quizapp.core.checking.reading.nobody import has_nobody_ahead
from quizapp.core.checking.reading.words import meaning
from quizapp.core.folding import spans, tokens

Kind: TypeAlias = Literal["must", "need_not", "may", "must_not"]


class Duty(NamedTuple):
    """What a text says of doing a thing, with the words that say it (`start` to `end`) and the stem of the verb.

    `nobody` says that it is forbidden by its subject (`no member shall`), `deed` where the deed is named if it is
    not by the verb behind: `inspection is compulsory`, `shall remain unfortified`.
    """

    kind: Kind
    verb: str
    start: int
    end: int
    written: str
    nobody: bool
    deed: int = -1


@lru_cache(maxsize=1 << 11)
def duties(text: str) -> tuple[Duty, ...]:
    """What a text says must, need not, may or must not be done."""
    if OPENING.isdisjoint(tokens(text)):
        return ()
    found: list[Duty] = []
    for match in _DUTY_RE.finditer(text):
        inserted = _INSERTED_RE.match(text, match.end())
        begin = match.end() if inserted is None else inserted.end()
        verb = next((word for word in spans(text[begin:])[:_REACH] if word.text not in BETWEEN), None)
        if verb is None or (match[0] == "May" and match.start()):
            continue
        deed = meaning(verb.text) or next((meaning(one) for one in _caused(text[begin + verb.start :])), "")
        if not deed:
            continue
        kind: Kind = next(kind for kind in _KINDS if match[kind] is not None)
        clause = CLAUSE_RE.split(text[: match.start()])[-1]
        nobody = kind in {"may", "must"} and _is_of_nobody(clause)
        one = Duty(
            kind="must_not" if nobody else kind,
            verb=deed,
            start=match.start(),
            end=match.end(),
            written=text[match.start() : begin + verb.end],
            nobody=nobody,
        )
        rest = text[begin + verb.start :]
        found += (one, *_listed(one, rest), *_made(one, rest), *_left_undone(one, rest))
    return (*found, *_by_name(text))


def _is_of_nobody(before: str) -> bool:
    """Whether what stands before a `may` says it of nobody: not `who did nothing may`."""
    return NOBODY_RE.search(before) is not None and has_nobody_ahead(tokens(before))


def _by_name(text: str) -> Iterator[Duty]:
    """What must or need not be done by the name of the deed: `registering a barge is optional`."""
    for match in _BY_NAME_RE.finditer(text) if not _CALLED.isdisjoint(tokens(text)) else ():
        verb = meaning(match["deed"].casefold())
        if verb:
            ruling = match["must"] or match["need_not"]
            yield Duty(
                kind="must" if match["must"] else "need_not",
                verb=verb,
                start=match.end() - len(ruling),
                end=match.end(),
                written=f"{match['deed']} … {ruling}",
                nobody=False,
                deed=match.start("deed"),
            )


_CALLED = frozenset({"compulsory", "obligatory", "mandatory", "optional", "voluntary", "discretion", "choice"})

_BY_NAME_RE = re.compile(
    r"(?:^|[;:.,] |\b(?:that|and|but) )\W*(?:(?:the|an?|any|all|such|each|every) )?(?!(?:it|that|this|no|none)\b)"
    rf"(?P<deed>[a-z]{{4,}})\b[^,;:.]{{0,80}}? (?:(?P<must>{MUST_BY_NAME})|(?P<need_not>{NEED_NOT_BY_NAME}))\b"
    r"(?! (?:(?:for|on) [^,;.]{3,40}? )?to\b)",
    re.IGNORECASE,
)


def _listed(one: Duty, rest: str) -> Iterator[Duty]:
    """The same of the other deeds in a list: `shall not attack, burn or remove crops`."""
    match = _LIST_RE.match(rest)
    verbs = tokens(match[0])[1:] if match is not None else ()
    yield from (one._replace(verb=meaning(verb)) for verb in verbs if verb not in _JOINTS and meaning(verb))
    thereby = _THEREBY_RE.match(rest)
    if thereby is not None and meaning(thereby["deed"]):
        yield one._replace(verb=meaning(thereby["deed"]))


def _made(one: Duty, rest: str) -> Iterator[Duty]:
    """The same of what is made: to make an order is to order, to give notice to notify."""
    match = _MADE_RE.match(rest)
    deeds = (*_caused(rest), *(() if match is None else (match["deed"].casefold(),)))
    yield from (one._replace(verb=meaning(deed)) for deed in deeds if meaning(deed))


def _left_undone(one: Duty, rest: str) -> Iterator[Duty]:
    """What must not be done to what must stay as it is: `the island shall remain unfortified`."""
    match = _UNDONE_RE.match(rest) if one.kind == "must" else None
    if match is not None and meaning(match["deed"]):
        yield one._replace(kind="must_not", verb=meaning(match["deed"]), deed=one.start)


_UNDONE_RE = re.compile(r"(?:remain|stay|(?:kept|left)) (?:[a-z]+ly )?un(?P<deed>[a-z]{3,}ed)\b")


def _caused(rest: str) -> Iterator[str]:
    """What is had done: who has a thing moved, or orders it to be moved, moves it for what a rule says of it."""
    match = _CAUSED_RE.match(rest)
    if match is not None:
        yield match["had"] or match["ordered"]


_DONE = "(?:[a-z]+ed|(?:re)?paid|sent|made|held|taken|given|sold|brought|built|done|kept|shown)"

_CAUSED_RE = re.compile(
    rf"(?:have|get|see) [^,;.]{{2,50}}? (?:to be )?(?P<had>{_DONE})\b"
    rf"|(?:order|cause|direct|require|allow|permit) [^;.]{{2,90}}? to be (?P<ordered>{_DONE})\b"
)

_MADE_RE = re.compile(
    r"(?:make|issue|hold|conduct|carry out|lodge|submit|file|hand down|grant|give|take|render)"
    r" (?:(?:an?|any|such|the|its|his|her|their) )?(?:(?:written|formal|full|new|such) )?"
    r"(?P<deed>orders?|requests?|applications?|proposals?|recommendations?|appeals?|inquir(?:y|ies)|investigations?"
    r"|searches|search|inspections?|visits?|arrests?|decisions?|rulings?|payments?|reservations?|declarations?|reports?"
    r"|notice|notifications?|consent|approval|assistance|help|warnings?|pardons?|reviews?|provision|agreements?)\b"
)

_JOINTS = frozenset({"or", "and"})

_LIST_RE = re.compile(r"[a-z]+, (?:[a-z]+, )*?[a-z]+,? (?:or|and) [a-z]+\b|[a-z]+ or [a-z]+\b(?= [a-z])")

_THEREBY_RE = re.compile(r"[a-z]+ (?:[\w’'-]+ ){0,5}?and (?:so|thereby|thus) (?P<deed>[a-z]+)\b")

_INSERTED_RE = re.compile(r", [^,;.:]{3,80}, (?=[a-z])")
"""`May, by a note sent to the reeve, accept it` lets one accept."""

_REACH = 6

_KINDS: tuple[Kind, ...] = ("need_not", "must_not", "may", "must")

_DUTY_RE = re.compile(
    rf"\b(?:(?P<need_not>{NEED_NOT})|(?P<must_not>{MUST_NOT})|(?P<may>{MAY})|(?P<must>{MUST}))\b", re.IGNORECASE
)

CLAUSE_RE = re.compile(r"[;:.] |, (?:and|but|or|which|who|that) ")

NOBODY_RE = re.compile(
    r"((?<!\bis)(?<!\bare)(?<!\bwas)(?<!\bhas)(?<!\bhave)(?<!\bwith)(?:^|\W))(no one|nobody|none|neither|nothing|no) "
    r"(?!.*(?: and the | and an? ))",
    re.IGNORECASE,
)
