"""Rules of law: whether a key and its sentence agree on what must, need not, may or must not be done.

`The court may refer it` does not oblige the court, and bars it from nothing; that it need not refer it is as true.
"""

import re
from collections.abc import Iterator, Sequence
from dataclasses import replace

from quizapp.core.checking.law.duties import CLAUSE_RE, NOBODY_RE, Duty, Kind, duties
from quizapp.core.checking.lexicons.duties import NO_CASE
from quizapp.core.checking.reading.denials import by_word, said_words
from quizapp.core.checking.reading.evidence import Fault, Ground
from quizapp.core.checking.reading.framing import framed
from quizapp.core.checking.reading.kinship import akin
from quizapp.core.checking.reading.once import claims_of
from quizapp.core.checking.reading.phrasing import gainsaid
from quizapp.core.checking.reading.rephrasing import agreed_words
from quizapp.core.checking.reading.words import content, is_key, meaning, plain, setting
from quizapp.core.questions.choice import Choice
from quizapp.core.questions.common import Claim, Question
from quizapp.core.questions.multiple import Multiple
from quizapp.core.questions.text import Text
from quizapp.core.questions.true_false import TrueFalse
from quizapp.core.seldom import Seldom

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
    r"\W*(?:[^,?]{1,60}, )?what (?P<duty>shall|must|may|can) (?P<who>(?:(?!\bnot\b)[^,?]){2,60}?) do\b(?![^?]*\bnot\b)",
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
        return NOBODY_RE.sub(lambda match: f"{match[1]}{'' if match[2].casefold() == 'no' else 'a person'} ", before)
    start = max((match.end() for match in CLAUSE_RE.finditer(before)), default=0)
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


_EXCEPTION_RE = re.compile(
    r"\b(?:unless|except|save (?:in|where|that)|other than|with the exception of)\b", re.IGNORECASE
)
_ARTICLE_RE = re.compile(r"^(?:an?|the|any|each|every) ", re.IGNORECASE)
