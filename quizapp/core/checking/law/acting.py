"""S012 for a key that its passage says of another than the one asked about, in rules of who may, shall or must do what.

`What may the tenants do?` is not answered by what the steward may do, and `Who elects the reeve?` not by a body that
the sentence names besides the one that elects. Who acts is read off the words before the modal, off what introduces a
list, or behind the `by` of a passive.
"""

import re
from collections.abc import Callable, Iterator, Sequence
from typing import NamedTuple

from quizapp.core.checking.doubts.wording import coverage
from quizapp.core.checking.lexicons.places import PARTICLES
from quizapp.core.checking.reading.enumerating import listed, with_lead
from quizapp.core.checking.reading.evidence import Fault, Ground
from quizapp.core.checking.reading.excerpts import excerpt
from quizapp.core.checking.reading.kinship import begins_alike
from quizapp.core.checking.reading.names import Holdings, names
from quizapp.core.checking.reading.once import claims_of
from quizapp.core.checking.reading.words import ARTICLE_RE, content, is_key, meaning, plain
from quizapp.core.folding import tokens
from quizapp.core.questions.choice import Choice
from quizapp.core.questions.common import Claim, Question
from quizapp.core.questions.multiple import Multiple
from quizapp.core.questions.text import Text

_MODALS = ("may", "shall", "must", "can", "should")
_MODAL = rf"(?:{'|'.join(_MODALS)})"
_WHAT_RE = re.compile(
    rf"\b(?:what|which(?: of (?:these|the following))?(?: \w+)?) (?:{_MODAL}|does|do|did)"
    r" (?P<who>(?:(?!(?:have|be|been|to|not)\b)[\w’'-]+ ){1,6}?)do\b",
    re.IGNORECASE,
)
_WHO_RE = re.compile(
    rf"^\W*(?:by whom|who|which (?:body|organ|officer|person|party|court|chamber))\b (?:{_MODAL} )?(?:(?:is|are|be) )?"
    r"(?P<deed>[^?]+)",
    re.IGNORECASE,
)
_MODAL_RE = re.compile(rf"\b{_MODAL}\b(?! not)")
_SUBJECT_RE = re.compile(r"(?:.*[,;:.(]|.*\b(?:and|or|but|if|when|where|that|which|whether)\b)?\s*(.*)$", re.DOTALL)
_BY_RE = re.compile(r"\bby (?P<who>[^,;:.]+)")
_PASSIVE_RE = re.compile(r"\s+(?:\w+ )?be\b")
_STANDING_FOR = frozenset({"it", "he", "she", "they", "who", "which", "this", "these", "there", "such", "each", "one"})

_QUOTED, _TOLD = 0.5, 0.75
"""The shares of an answer's words that a quote and its sentence must have to be the ones that state it."""

_OBJECT = 0.6
"""The share of what is done, and to what, that a clause must have to be of the same deed."""

_LONGEST = 6
"""Of more words of meaning, what stands before a modal is more than somebody."""


class _Acts(NamedTuple):
    """Who acts, as written, in which passage, and what is said besides."""

    who: str
    ground: Ground


def acting_faults(question: Question, grounds: Sequence[Ground]) -> Iterator[Fault]:
    """The faults of a key's answers, one an answer."""
    if (
        not isinstance(question, Choice | Multiple | Text)
        or question.checked_by
        or not all(one.whole for one in grounds)
    ):
        return
    yield from _cut_short(question, grounds)
    asked = plain(question.question)
    what, who = _WHAT_RE.search(asked) if " do " in asked or " do?" in asked else None, _WHO_RE.match(asked)
    if what is not None and _STATE_RE.match(what["who"]):
        return  # what being a minister does to one is no deed of a minister's
    if what is None and who is None:
        return
    for claim in claims_of(question):
        if not claim.holds or not is_key(claim):
            continue
        found = _of_another(claim, what["who"], grounds) if what is not None else None
        if who is not None and isinstance(question, Choice | Text):
            found = _another(claim, who["deed"], grounds)
        if found is not None:
            yield _fault(claim, found, asked=what["who"].strip() if what is not None else "")


_STATE_RE = re.compile(r"\W*(?:being|having|holding|belonging|living|working|serving)\b", re.IGNORECASE)


def _cut_short(question: Question, grounds: Sequence[Ground]) -> Iterator[Fault]:
    """S004 for an answer that the quotes have only as another name's end: `Trial Chamber` of `Pre-Trial Chamber`."""
    quotes = [ground.citation.quote for ground in grounds]
    for claim in claims_of(question) if any("-" in quote for quote in quotes) else ():
        text = ARTICLE_RE.sub("", plain(claim.text))
        if not claim.holds or not is_key(claim) or not text or not any(f"-{text}" in quote for quote in quotes):
            continue
        found = [match for quote in quotes for match in re.finditer(rf"([\w-]*?)-?\b{re.escape(text)}\b", quote)]
        cut = [match[1].rpartition("-")[2] for match in found]
        if cut and all(cut) and text[:1].isupper() and PARTICLES.isdisjoint(map(str.casefold, cut)):
            ground = next(one for one in grounds if f"-{text}" in one.citation.quote)
            yield Fault(
                code="S004",
                path=claim.path,
                message=f"the quote names “{found[0][0]}”, not “{plain(claim.text)}”: “{ground.citation.quote}” in"
                f" {ground.place()}",
                mend=f"Write {found[0][0]}, or quote the words that name {plain(claim.text)}.",
            )


def _of_another(claim: Claim, who: str, grounds: Sequence[Ground]) -> _Acts | None:
    """Who does what an answer says, where that is surely not the one asked about."""
    if not any(map(_may_rule, grounds)):
        return None
    text, asked = plain(claim.text), content(who)
    told = [(coverage(text, one.citation.quote), coverage(text, one.passage.sentence)) for one in grounds]
    most = max(told, default=(0.0, 0.0), key=sum)
    if not asked or most[0] < _QUOTED or most[1] < _TOLD or told.count(most) > 1:
        return None
    ground = grounds[told.index(most)]
    acts = _subject(ground, text)
    if not acts or _meets(content(acts), asked):
        return None
    # Of a passive, or where the one asked about is said to act as well, the subject tells nothing.
    return None if _meets(_agents(ground), asked) else _Acts(acts, ground)


def _may_rule(ground: Ground) -> bool:
    """Whether a quote's sentences, or what introduces its list, have a modal: who acts is read off nothing else."""
    return not _RULING.isdisjoint(tokens(with_lead(ground)))


_RULING = frozenset(_MODALS)


def _subject(ground: Ground, text: str) -> str:
    """The words before the modal that an answer's words stand behind; empty where they name nobody for certain."""
    found = listed(ground)
    sentence = ground.passage.sentence if found is None else found.lead
    end = len(sentence) if found is not None else _first(text, sentence)
    for modal in reversed(list(_MODAL_RE.finditer(sentence[:end]))):
        subject = _bare(sentence[: modal.start()])
        if _PASSIVE_RE.match(sentence, modal.end()):
            return ""
        if content(subject):
            words = tokens(subject)
            return subject if _STANDING_FOR.isdisjoint(words) and len(content(subject)) <= _LONGEST else ""
    return ""


def _bare(before: str) -> str:
    match = _SUBJECT_RE.match(before)
    return _MODAL_RE.split(match[1])[0].strip() if match is not None else ""


def _first(text: str, sentence: str) -> int:
    """Where the first of an answer's words stands in a sentence; 0 where none does."""
    first = next((word for word in tokens(text) if meaning(word)), "")
    match = re.search(rf"\b{re.escape(first[:_ROOT])}\w*", sentence, re.IGNORECASE) if first else None
    return 0 if match is None else match.start()


_ROOT = 5


def _agents(ground: Ground) -> frozenset[str]:
    return frozenset[str]().union(*(content(one["who"]) for one in _BY_RE.finditer(ground.passage.sentence)))


def _meets(one: frozenset[str], other: frozenset[str]) -> bool:
    return any(begins_alike(word, other) for word in one)


def _another(claim: Claim, deed: str, grounds: Sequence[Ground]) -> _Acts | None:
    """Who does what is asked about, where that is surely not the answer."""
    if not any(map(_may_rule, grounds)):
        return None
    key = content(plain(claim.text))
    verb, _, rest = deed.strip().partition(" ")
    if not key or not content(rest) or _meets(key, content(rest)):
        return None
    found = [acts for ground in grounds for acts in _doers(verb, content(rest) - _of_record(rest, ground), ground)]
    if not found or any(_meets(content(acts.who), key) for acts in found):
        return None
    return found[0]


def _of_record(text: str, ground: Ground) -> frozenset[str]:
    """The words of a stem for what the whole source is about: those of its record, and the initials of a name there."""
    held = Holdings([ground.record], {})
    own = [content(name.text) for name in names(text) if not held.missing(name)]
    return content(ground.record).union(*own)


def _doers(verb: str, done_to: frozenset[str], ground: Ground) -> Iterator[_Acts]:
    """Who may, shall or must do a thing by the sentences of a quote: only rules say so plainly enough."""
    for sentence in ground.passage.sentences:
        for match in _verbs(verb)(sentence):
            before, behind = sentence[: match.start()], sentence[match.end() :]
            done = _DONE_RE.search(before)
            doing = _DOING_RE.search(before) if done is None else None
            if done is None and doing is None:
                continue
            beside = content(before if done is not None else behind)
            if not done_to or sum(begins_alike(word, beside) for word in done_to) < _OBJECT * len(done_to):
                continue
            who = _agent(behind) if done is not None else _bare(before[: doing.start()] if doing is not None else "")
            if 0 < len(content(who)) <= _LONGEST and _STANDING_FOR.isdisjoint(tokens(who)):
                yield _Acts(who, ground)


def _verbs(verb: str) -> Callable[[str], Iterator[re.Match[str]]]:
    own = meaning(verb.casefold())

    def found(sentence: str) -> Iterator[re.Match[str]]:
        return (match for match in _WORD_RE.finditer(sentence) if own and meaning(match[0].casefold()) == own)

    return found


def _agent(behind: str) -> str:
    match = _AGENT_RE.match(behind)
    return match[1].strip() if match is not None else ""


_WORD_RE = re.compile(r"[a-z]+")
_AGENT_RE = re.compile(r"[\w ]{0,60}?\bby (?!an? (?:absolute|simple|two)\b)((?:the )?[A-Z][^,;:.]+|the [^,;:.]+)")
_DONE_RE = re.compile(rf"\b{_MODAL} (?:\w+ )?be (?:\w+ly )?$")
_DOING_RE = re.compile(rf"\b{_MODAL} (?:\w+ly )?$")


def _fault(claim: Claim, found: _Acts, *, asked: str) -> Fault:
    place = found.ground.place()
    said = excerpt(found.ground.passage.sentence, found.ground.citation.quote)
    text = plain(claim.text)
    message = (
        f"“{text}” is what “{found.who}” does in {place}, not “{asked}”: “{said}”"
        if asked
        else f"in {place} it is “{found.who}”, not “{text}”: “{said}”"
    )
    return Fault(
        code="S012",
        path=claim.path,
        message=message,
        mend=f"Take it out, or ask about {found.who}." if asked else f"Write {found.who}, or ask for what {text} does.",
    )
