"""S012 for a claim that is put with another than the one who makes it: in pairs, groups, or among several statements.

Read is a question that sorts by speaker, and the one quote that states a claim; whoever speaks there is known for
certain, or so is whoever the claim is put with: another whom the question puts claims with, or whom the source reports.
"""

import re
from collections.abc import Iterator, Mapping, Sequence

from quizapp.core.checking.lexicons.polarity import DENYING
from quizapp.core.checking.parts.placing import quotes_of, weighed
from quizapp.core.checking.parts.putting import Put, put_together
from quizapp.core.checking.reading.evidence import Fault, Ground
from quizapp.core.checking.reading.excerpts import excerpt
from quizapp.core.checking.reading.names import Holdings, names
from quizapp.core.checking.reading.vocabulary import Vocabulary
from quizapp.core.checking.reading.voicing import credited_voices, named_voices
from quizapp.core.checking.reading.words import plain
from quizapp.core.checking.speakers.crediting import sorts_by_speaker
from quizapp.core.checking.speakers.sourcing import Teller, is_held, teller_of
from quizapp.core.folding import tokens
from quizapp.core.questions.common import Question
from quizapp.core.questions.matching import Matching
from quizapp.core.questions.multiple import Multiple
from quizapp.core.seldom import Seldom


def attesting_faults(question: Question, grounds: Sequence[Ground], vocabulary: Vocabulary) -> Iterator[Fault]:
    """The fault of the first claim that is put with another than its speaker."""
    if question.checked_by or not all(ground.whole for ground in grounds):
        return
    placed = list(_placed(question))
    if not placed:
        return
    terms = vocabulary.terms(grounds)
    homes = {one.home for one in placed}
    for at, ground in quotes_of(weighed([one.text for one in placed]), grounds).items():
        put, teller = placed[at], teller_of(ground)
        if teller is None or _is(put.home, teller, terms):
            continue
        says = ground.source.says if ground.source is not None else ""
        known = any(_is(home, teller, terms) for home in homes)
        known = known or bool(says and (_is(says, teller, terms) or _is(put.home, Teller(says, (says,)), terms)))
        if known:
            yield Fault(
                code="S012",
                path=put.path,
                message=f"“{put.text}” is put with “{put.home}”, and {ground.place()} has it according to"
                f" “{teller.who}”: “{excerpt(ground.passage.sentence, ground.citation.quote, teller.who)}”",
                mend=f"Put it with “{teller.who}”, or cite the words in which “{put.home}” says so.",
            )
            return


def _placed(question: Question) -> Iterator[Put]:
    """Each claim of a question that sorts by speaker, with the name that it is put with."""
    stem = plain(question.question)
    if isinstance(question, Multiple):
        spoken = (*named_voices(stem), *credited_voices(stem)) if _CREDITING_RE.search(stem) is not None else ()
        asked = {one.text for one in spoken} | {match["who"] for match in _WHOSE_RE.finditer(stem)}
        if len(asked) == 1 and _WHICH_RE.search(stem) is not None:
            for at, answer in enumerate(question.answers):
                yield Put(plain(answer), next(iter(asked)), ("answers", at))
    elif not sorts_by_speaker(stem) and _WITH_SOURCE_RE.search(stem) is None:
        return
    else:
        placed = list(put_together(question))
        turned = isinstance(question, Matching) and all(_is_name(put.text) for put in placed)
        yield from (put.turned() if turned else put for put in placed)


_WITH_SOURCE_RE = Seldom(
    r"\b(?:with|by|to|under) (?:its|their|the) (?:right |proper )?(?:sources?|speakers?|authors?|body|whoever says)\b"
    r"|\b(?:(?:by|with|to) )?whom (?:the )?(?:article|text|piece|report) (?:cites?|quotes?|credits?|names?)\b"
    r"|\bto whom (?:does|do|did|is|are|was|were|has|have)\b[^?]{0,60}\b(?:credit|attribut|ascrib|trac)(?:e|ed)?\b",
    re.IGNORECASE,
)


_WHICH_RE = re.compile(
    r"\b(?:which|what|select|tick|choose|mark) (?:\w+ ){0,3}?"
    r"(?:statements?|claims?|figures?|findings?|numbers?|counts?|words|these|charges?)\b",
    re.IGNORECASE,
)
_CREDITING_RE = re.compile(
    r"\b(?:on the (?:word|authority) of|(?:takes?|taken) from|(?:attribut|ascrib|credit|cit|quot)\w+)\b", re.IGNORECASE
)
"""What somebody says in a stem is no matter of whose it is, as long as nothing there asks for that."""

_WHOSE_RE = re.compile(
    r"\b(?:are|is|come from|comes from|made by|given by|stem from|from) (?:the )?"
    r"(?P<who>[A-Z][\w.&-]*(?: [A-Z][\w.&-]*| agencies)*)(?=['’]s?\W*$|\W*$)"
)
"""Whose statements a stem asks for: `Which statements are the Trust's?`"""


def _is_name(text: str) -> bool:
    """Whether a text is little more than a name: `the government of Orsk`."""
    return bool(names(text)) and len(text.split()) <= _FEW


_FEW = 6
_NOT_THEM = DENYING | {"other", "others", "else", "another", "than", "neither", "both"}


def _is(home: str, teller: Teller, terms: Mapping[str, str]) -> bool:
    """Whether a home may be the one who speaks: one without a name, or of `others than the Trust`, may be anybody."""
    if not _NOT_THEM.isdisjoint(tokens(home)):
        return True
    named = names(home)
    held = Holdings(teller.held, terms)
    return not named or any(is_held(name, held) for name in named)
