"""Rules of law: what a text says must, need not, may or must not be done, and how a statement and its sentence agree.

`The court may refer it` does not oblige the court, and bars it from nothing; that it need not refer it is as true.
"""

import re
from collections.abc import Iterator, Sequence
from dataclasses import replace
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
    NO_CASE,
    OPENING,
)
from quizapp.core.checking.reading.denials import by_word, said_words
from quizapp.core.checking.reading.evidence import Fault, Ground
from quizapp.core.checking.reading.framing import framed
from quizapp.core.checking.reading.kinship import akin
from quizapp.core.checking.reading.once import claims_of
from quizapp.core.checking.reading.phrasing import gainsaid
from quizapp.core.checking.reading.rephrasing import agreed_words, has_nobody_ahead
from quizapp.core.checking.reading.words import content, is_key, meaning, plain, setting
from quizapp.core.folding import spans, tokens
from quizapp.core.questions.choice import Choice
from quizapp.core.questions.common import Claim, Question
from quizapp.core.questions.multiple import Multiple
from quizapp.core.questions.text import Text
from quizapp.core.questions.true_false import TrueFalse
from quizapp.core.seldom import Seldom

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


_CONTRARY: frozenset[tuple[Kind, Kind]] = frozenset(
    {
        ("must", "may"), ("must", "need_not"), ("must", "must_not"), ("may", "must_not"), ("must_not", "may"),
        ("must_not", "must"), ("must_not", "need_not"), ("need_not", "must"),
    }
)  # fmt: skip
"""What a statement says and what its sentence says where both cannot be."""

_BESIDE: frozenset[tuple[Kind, Kind]] = frozenset({("need_not", "may"), ("may", "need_not")})
"""Where both are true: what one may do one need not."""

_SHARED = 0.5
"""At least so much of a statement's other words must its passage have for both to be of one matter."""


def obliging_faults(question: Question, grounds: Sequence[Ground]) -> Iterator[Fault]:
    """The faults of a statement or an answer that obliges, frees, permits or forbids where its quote does otherwise."""
    whole = isinstance(question, TrueFalse)
    if not whole and (question.checked_by or not isinstance(question, Choice | Multiple | Text)):
        return
    for claim in claims_of(question):
        if not claim.holds or not (whole or is_key(claim)):
            continue
        text, asked = _ruling(claim, whole=whole)
        for ground in grounds if text else ():
            found = against(text, ground, asked)
            if found is not None:
                yield gainsaid(claim.path, *found, ground, whole=whole)
                break


def _ruling(claim: Claim, *, whole: bool) -> tuple[str, str]:
    """What a part of a key says of doing a thing, and the stem beside it: `What must he do?` rules what answers it."""
    text, stem = plain(claim.text), setting(claim)
    if whole or duties(text):
        return text, stem
    asked = _ASKED_RE.match(stem)
    return (f"{asked['who']} {asked['duty']} {text}", "") if asked is not None else ("", "")


_ASKED_RE = Seldom(
    r"\W*(?:[^,?]{1,60}, )?what (?P<duty>shall|must|may|can) (?P<who>[^,?]{2,60}?) do\b(?![^?]*\bnot\b)",
    re.IGNORECASE,
)


def against(text: str, ground: Ground, asked: str = "") -> tuple[str, str] | None:
    """What a statement says of doing a thing and what its sentence says of it, where both cannot be.

    An answer is also what it is `asked`.
    """
    for mine, theirs in _met(text, ground):
        if (
            (mine.kind, theirs.kind) in _CONTRARY
            and _same_matter(f"{asked}{text}", mine, ground)
            and not is_excepted(text, ground)
            and not _says_both(mine, ground)
        ):
            return mine.written, theirs.written
    return _against_a_ban(text, ground, asked)


def _says_both(mine: Duty, ground: Ground) -> bool:
    """Whether a sentence denies a deed of one and asserts it of another: `moles do not see it, which owls can see`."""
    said = by_word(said_words(ground.passage.sentence))
    return len(said.get(mine.verb, ())) > 1


def _against_a_ban(text: str, ground: Ground, asked: str) -> tuple[str, str] | None:
    """What a statement lets or has somebody do and its sentence bans by the noun: `attacks on dams are prohibited`."""
    match = _BANNED_RE.search(ground.passage.sentence) if "ed" in ground.passage.sentence else None
    if match is None or is_excepted(text, ground):
        return None
    deed = meaning(match["deed"].casefold())
    for mine in duties(text):
        same = mine.verb == deed or deed in akin(mine.verb)
        if same and mine.kind in {"may", "must"} and _same_matter(f"{asked}{text}", mine, ground):
            return mine.written, f"{match['deed']} … {match['ban']}"
    return None


_BANNED_RE = Seldom(
    r"(?:^|[;:.] )(?:\W*(?:\(?\w{1,2}\)|\d+\.) )?(?:(?:The|Any|All|Such) )?(?P<deed>[A-Za-z]+)"
    r" (?:against|on|upon|of|from|to|by)\b[^;:.]{3,160}?"
    r" (?P<ban>(?:is|are|shall be|remains?) (?:prohibited|forbidden|banned|outlawed))\b"
)


def is_beside(text: str, ground: Ground) -> bool:
    """Whether a statement and its sentence say of one deed what is true together, though one of them denies.

    What a sentence forbids in a list (`to attack, burn or remove`) is denied of its first deed alone by its words.
    """
    return any(
        (mine.kind, theirs.kind) in _BESIDE or (mine.kind == theirs.kind and theirs.verb not in content(theirs.written))
        for mine, theirs in _met(text, ground)
    )


def in_its_duties(question: TrueFalse, grounds: Sequence[Ground]) -> TrueFalse:
    """The statement with its sentence's words for what it says of doing a thing: `shall` for `is obliged to`."""
    if not duties(question.question) or not all(ground.whole for ground in grounds):
        return question
    text = question.question
    for ground in grounds:
        for mine, theirs in reversed(_met(text, ground)):
            undone = mine.deed >= 0 and mine.kind == "must_not"
            if (mine.kind == theirs.kind or _is_chosen(mine, theirs)) and theirs.deed < 0 and not undone:
                text = _ruled(text, mine, theirs, ground.passage.sentence)
                break
    return question if text == question.question else replace(question, question=text)


def _is_chosen(mine: Duty, theirs: Duty) -> bool:
    """Whether a text says by a choice that a thing may be done, as its sentence does: `is optional`."""
    return (mine.kind, theirs.kind) == ("need_not", "may") and _CHOSEN_RE.search(mine.written) is not None


_CHOSEN_RE = re.compile(r"\b(?:choose|choice|discretion|optional|voluntary|free hand)\b")


def _ruled(text: str, mine: Duty, theirs: Duty, sentence: str) -> str:
    """A text with what its sentence says of a deed in place of what it says of it itself."""
    ruling = _LED_BY_CASE_RE.sub("shall not", sentence[theirs.start : theirs.end])
    if mine.deed < 0:
        return f"{_with_subject(text[: mine.start], mine, theirs)}{ruling}{text[mine.end :]}"
    verb = theirs.written.split()[-1]
    named = text[mine.deed : mine.start].split(" ", 1)[-1]
    return f"{text[: mine.deed]}{ruling} {verb} {named.strip()}{text[mine.end :]}"


_LED_BY_CASE_RE = re.compile(rf"^(?:{NO_CASE}|nor) (?:shall|may|must|can) .*", re.IGNORECASE)
"""A ruling that stands before its subject: `in no case shall a miller be`."""


def _with_subject(before: str, mine: Duty, theirs: Duty) -> str:
    """What stands before a duty, with `no member` for `members` where the sentence forbids by its subject, or back."""
    if mine.nobody == theirs.nobody:
        return before
    if mine.nobody:
        return _NOBODY_RE.sub(lambda match: f"{match[1]}{'' if match[2].casefold() == 'no' else 'a person'} ", before)
    start = max((match.end() for match in _CLAUSE_RE.finditer(before)), default=0)
    start = max(start, before.rfind(", ") + 2 if ", " in before else 0)
    return f"{before[:start]}no {_ARTICLE_RE.sub('', before[start:])}"


def is_of_law(text: str, ground: Ground) -> bool:
    """Whether a statement says of a deed of its sentence whether it may or must be done, in whatever words."""
    return bool(_met(text, ground))


def _met(text: str, ground: Ground) -> list[tuple[Duty, Duty]]:
    """The duties of a statement, each with that of its sentence about the same deed, where there is just one kind."""
    mine = duties(text)
    theirs = duties(ground.passage.sentence) if mine else ()
    found = []
    for one in mine:
        same = [other for other in theirs if other.verb == one.verb] or [
            other for other in theirs if other.verb in akin(one.verb)
        ]
        if same and len({other.kind for other in same}) == 1:
            found.append((one, same[0]))
    return found


def _same_matter(text: str, mine: Duty, ground: Ground) -> bool:
    core = framed(text).core
    own = content(core) - {mine.verb} - content(mine.written) - agreed_words(core, ground.passage.sentence)
    around = content(ground.passage.text) | content(ground.before) | content(ground.section) | content(ground.record)
    held = sum(word in around or not akin(word).isdisjoint(around) for word in own)
    return (bool(own) or mine.deed >= 0) and held >= _SHARED * len(own)


def is_excepted(text: str, ground: Ground) -> bool:
    """Whether a statement is about the exception that its sentence makes: other rules hold there."""
    rule, *exceptions = _EXCEPTION_RE.split(ground.passage.sentence)
    return not content(text).isdisjoint(content(" ".join(exceptions)) - content(rule))


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
        clause = _CLAUSE_RE.split(text[: match.start()])[-1]
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
    return _NOBODY_RE.search(before) is not None and has_nobody_ahead(tokens(before))


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
_CLAUSE_RE = re.compile(r"[;:.] |, (?:and|but|or|which|who|that) ")
_EXCEPTION_RE = re.compile(
    r"\b(?:unless|except|save (?:in|where|that)|other than|with the exception of)\b", re.IGNORECASE
)
_NOBODY_RE = re.compile(
    r"((?<!\bis)(?<!\bare)(?<!\bwas)(?<!\bhas)(?<!\bhave)(?<!\bwith)(?:^|\W))(no one|nobody|none|neither|nothing|no) "
    r"(?!.*(?: and the | and an? ))",
    re.IGNORECASE,
)
_ARTICLE_RE = re.compile(r"^(?:an?|the|any|each|every) ", re.IGNORECASE)
