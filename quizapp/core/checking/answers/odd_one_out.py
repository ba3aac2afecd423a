"""Questions that ask which of several is not so: `Which of these is not on the list?`, `all of the following except`.

There the distractors are what the evidence tells, and the answer is what it does not. So the rules on keys say nothing
of them; it is asked of an answer whether the evidence names it (S012), of a distractor whether it says nothing of it
(S005, a doubt: it may say it in words of its own). An option that is a statement is held, its key turned round, as one.
"""

import re
from collections.abc import Iterator, Sequence
from dataclasses import replace
from functools import lru_cache
from typing import TypeGuard

from quizapp.core.checking.lexicons.polarity import TURNING
from quizapp.core.checking.options.listing import is_item_of
from quizapp.core.checking.reading.evidence import Check, Fault, Ground
from quizapp.core.checking.reading.excerpts import excerpt
from quizapp.core.checking.reading.once import claims_of
from quizapp.core.checking.reading.senses import is_near
from quizapp.core.checking.reading.unveiling import unveiled
from quizapp.core.checking.reading.words import SMALL, content, plain, role
from quizapp.core.checking.statements.clauses import is_clause, stated_as
from quizapp.core.findings import Severity
from quizapp.core.folding import run_at, tokens
from quizapp.core.questions.choice import Choice
from quizapp.core.questions.common import Claim, Question
from quizapp.core.questions.multiple import Multiple
from quizapp.core.seldom import Seldom

_EXCEPT_RE = Seldom(
    r"\b(?:all|each|every|any|both)\b.*\b(?:except|but one|bar one|save one|other than)\b"
    r"|\bexcept(?: for)?(?: which)?(?: one)?\W*$"
    r"|\bodd (?:one|man) out\b|\b(?:does|do) not (?:belong|fit)\b|\bimpostors?\b|\bintruders?\b"
    r"|\bwhich\b[^?]*\b(?:struck|crossed|strike|cross|taken|take) (?:it |them )?(?:out|off)\b",
    re.IGNORECASE | re.DOTALL,
)
_ONE_OF_RE = Seldom(
    r"\bwhich (?:(?:\w+ )?of (?:these|the following|them|those)"
    r"|(?:one|two|three|option|item|statement|claim|sentence|answer|remark)s?)\b"
    r"(?P<asked>[^?.;]*)",
    re.IGNORECASE,
)
_NOT_SO_RE = re.compile(
    r"(?<!\band )(?<!\bbut )(?<!\bmust )(?<!\bshall )(?<!\bmay )(?<!\bcan )(?<!\bshould )(?<!\bcould )\bnot\b"
    r"(?! only\b)(?![^?.;]* but (?!one\b))"
    r"|\b(?:never|n[o']t true|false|untrue|incorrect|wrong|missing|absent|left out|nowhere|unsupported"
    r"|unanswered|unmentioned|unnamed|unsaid|left open|leaves? open|at odds|contradict\w*|goes? against|inaccurate"
    r"|mistaken)\b"
    r"|(?:does|did|is|are|was|were|has|have)n['’]t\b",
    re.IGNORECASE,
)
_LISTED_RE = Seldom(
    r"\b(?:what|which|who|whom)\b[^?.;]*\b(?:not|never)\b (?:\w+ ){0,2}?"
    r"(?:list(?:ed)?|name[ds]?|mention(?:ed)?|includ\w+|among|one of|part of|count(?:ed)?|suggest(?:ed)?|cite[ds]?"
    r"|give[ns]?|state[ds]?|(?:in|on) (?:the|that|this|its|his|her|their|[\w’']+s) list)\b",
    re.IGNORECASE,
)

_SHOWS_RE = re.compile(
    r"\b(?:shows?|tells?|says?|proves?|suggests?|implies|imply|indicates?|means?|(?:is|are) (?:proof|evidence|a sign)"
    r"|makes? (?:it )?(?:clear|plain))(?: \w+)? that\b",
    re.IGNORECASE,
)
"""What is not so behind such words is what is shown: `which word shows that nobody was sure?`."""


def asks_what_is_not(question: Question, grounds: Sequence[Ground] = ()) -> TypeGuard[Choice | Multiple]:
    """Whether a question asks which of its options is not so.

    Where the quotes themselves tell what is not there or must not be, and have an answer, they are asked for that.
    """
    if not isinstance(question, Choice | Multiple):
        return False
    turned = _is_turned(plain(question.question))
    if turned is None:
        return _asks_who_does_not(question, grounds)
    return not (turned == "plainly" and _tells_what_is_not(question, grounds))


def _asks_who_does_not(question: Choice | Multiple, grounds: Sequence[Ground]) -> bool:
    """Whether a stem asks who does not do a thing of which the quotes tell only who does, a distractor of them all."""
    if _WHO_NOT_RE.match(plain(question.question)) is None:
        return False
    quotes = [one.citation.quote for one in grounds]
    words = [tokens(quote) for quote in quotes]
    if any(not (TURNING | _SETTING_APART).isdisjoint(one) for one in words):
        return False

    def stand(holding: bool) -> list[bool]:
        claims = [one for one in claims_of(question) if one.holds is holding]
        return [any(run_at(one, tokens(plain(claim.text))) is not None for one in words) for claim in claims]

    told = content(" ".join(one.passage.text for one in grounds))
    known = all(content(plain(one.text)) <= told for one in claims_of(question) if one.holds)
    return known and any(stand(holding=False)) and not any(stand(holding=True))


_SETTING_APART_LIST = "except exception exceptions excepted unless instead rather other but refuse refuses refused"
_SETTING_APART = frozenset(_SETTING_APART_LIST.split())

_WHO_NOT_RE = re.compile(
    r"\W*(?:who|which [\w’' -]{2,30}?) (?:(?:does|do|did|is|are|was|were|has|have|had)(?: not|n['’]t)|never)\b",
    re.IGNORECASE,
)


def _tells_what_is_not(question: Choice | Multiple, grounds: Sequence[Ground]) -> bool:
    quotes = [one.citation.quote for one in grounds if not TURNING.isdisjoint(tokens(unveiled(one.citation.quote)))]
    if not quotes:
        return False
    told = content(" ".join(quotes))
    return any(is_near(word, told) for one in claims_of(question) if one.holds for word in content(plain(one.text)))


@lru_cache(maxsize=1 << 9)
def _is_turned(stem: str) -> str | None:
    """`options` of a stem that asks about its options or a list, `plainly` of one that says `not`; else None."""
    if _EXCEPT_RE.search(stem) is not None or _LISTED_RE.search(stem) is not None:
        return "options"
    one_of = _ONE_OF_RE.search(stem)
    found = None if one_of is None else _NOT_SO_RE.search(_SHOWS_RE.split(one_of["asked"])[0])
    return None if found is None else "plainly" if _PLAINLY_RE.match(found[0]) else "options"


_PLAINLY_RE = re.compile(r"(?:not|never|missing|absent|\w+n['’]t)\W*$(?<!n't true)", re.IGNORECASE)


def odd_one_faults(question: Choice | Multiple, grounds: Sequence[Ground], check: Check) -> Iterator[Fault]:
    """S012 for an answer that is told although what is not so is asked for, S005 for a distractor that is not told."""
    if question.checked_by or not all(ground.whole for ground in grounds) or _asks_who_does_not(question, grounds):
        return  # who does a thing is quoted, and of whoever does not it need say nothing
    asked_for = plain(question.question)
    asked = content(asked_for)
    told = content(" ".join(ground.passage.text for ground in grounds))
    claims = claims_of(question)
    if any(claim.holds and _is_denied(plain(claim.text), one) for claim in claims for one in grounds):
        return  # the passage says itself what is not so
    distractors = [one for one in claims if role(one)[1] == "distractors"]
    ruled = _RULED_RE.search(asked_for) is not None  # what else may be done the evidence need not tell
    strange = [one for one in distractors if _is_strange(one, asked, told)]
    for claim in claims:
        if is_clause(claim):
            yield from _statement_faults(claim, question, check)
        elif claim.holds:
            ground = _naming(plain(claim.text), grounds) or _listing(plain(claim.text), asked_for, grounds)
            if ground is not None:
                yield Fault(
                    code="S012",
                    path=claim.path,
                    message=f"the question asks for what is not so, and {ground.place()} names “{claim.text}”:"
                    f" “{excerpt(ground.passage.sentence, ground.citation.quote)}”",
                    mend="Make it a distractor, and what the passage does not name the answer.",
                )
        elif claim in strange and (len(strange) < len(distractors) or not ruled):
            yield Fault(
                code="S005",
                path=claim.path,
                message=f"the question asks for what is not so, and the evidence says nothing of “{claim.text}” either",
                mend="Cite the passage that says it, or take it out.",
                severity=Severity.WARNING,
            )


_RULED_RE = re.compile(r"\b(?:may|must|shall|can|cannot|should|allowed|permitted)\b|\b(?:can|must)n?['’]t\b")


def _statement_faults(claim: Claim, question: Question, check: Check) -> Iterator[Fault]:
    """What is found of an option keyed the other way round: an answer is to be false, a distractor true."""
    turned = stated_as(question, claim, holds=not claim.holds)
    wrong = next(filter(_is_against, check(turned)), None)
    if wrong is not None:
        yield replace(wrong, code="S012" if claim.holds else "S005", path=claim.path)


def _is_against(fault: Fault) -> bool:
    return fault.code in {"S003", "S004", "S012"} and fault.severity is Severity.ERROR


def _listing(text: str, asked: str, grounds: Sequence[Ground]) -> Ground | None:
    """The quote that has a text as one of several things, in words of its own."""
    return next((one for one in grounds if is_item_of(text, asked, one.citation.quote)), None)


def _naming(text: str, grounds: Sequence[Ground]) -> Ground | None:
    """The passage whose quoted sentence has a text word for word, small words at its beginning apart."""
    words = tokens(text)
    while words and words[0] in SMALL:
        words = words[1:]
    if not words:
        return None
    return next(
        (
            one
            for one in grounds
            if _UNTOLD_RE.search(one.passage.sentence) is None
            and run_at(tokens(one.passage.sentence), words) is not None
        ),
        None,
    )


def _is_denied(text: str, ground: Ground) -> bool:
    """Whether the quoted sentence says of a text that a thing is not that: `the reeves are not a guild`."""
    match = _IS_NOT_RE.search(ground.citation.quote)
    words = [word for word in tokens(text) if word not in SMALL]
    return match is not None and bool(words) and tokens(match["what"])[: len(words)] == tuple(words)


_IS_NOT_RE = re.compile(
    r"\b(?:(?:is|are|was|were|be|been|being) (?:not|never)|(?:is|are|was|were)n['’]t)"
    r" (?:(?:part of|one of|among|in|on|an?|the|any) )*(?P<what>.+)",
    re.IGNORECASE,
)

_UNTOLD_RE = re.compile(
    r"\bsa(?:ys?|id) nothing\b|\b(?:not|never|nowhere) (?:say|said|name|named|mention|mentioned|list|listed)\b"
    r"|\bun(?:said|named|mentioned)\b",
    re.IGNORECASE,
)
"""A sentence that says itself what is left unsaid names that, and does not tell it."""

_ASKING_RE = re.compile(r"\W*(?:who|whom|whose|what|which|when|where|why|how|whether|if)\b", re.IGNORECASE)
"""An option that is a question is not told, but answered."""


def _is_strange(claim: Claim, asked: frozenset[str], told: frozenset[str]) -> bool:
    """Whether an option has no word of the evidence's, nor one near to it."""
    if _ASKING_RE.match(plain(claim.text)):
        return False
    own = content(plain(claim.text)) - asked
    return bool(own) and not any(is_near(word, told) for word in own)
