"""S012 for a statement that asks for both where its passage has one or the other, or for either where it has both.

`Both widespread and systematic` is not `widespread or systematic`: in law it decides a case.
"""

import re
from collections.abc import Iterator, Sequence

from quizapp.core.checking.lexicons.polarity import DENYING
from quizapp.core.checking.reading.evidence import Fault, Ground
from quizapp.core.checking.reading.excerpts import excerpt
from quizapp.core.checking.reading.once import asserted
from quizapp.core.checking.reading.phrasing import reworded
from quizapp.core.checking.reading.words import content, plain, spaced
from quizapp.core.folding import tokens
from quizapp.core.questions.common import Question
from quizapp.core.questions.true_false import TrueFalse
from quizapp.core.seldom import Seldom

_JOINED_RE = Seldom(
    r"\b(?:both (?P<both>[^,;.]{3,50}?) and (?P<and>[^,;.]{3,50})"
    r"|either (?P<either>[^,;.]{3,50}?) or (?P<or>[^,;.]{3,50}))",
    re.IGNORECASE,
)
_ARE_BANNED_RE = re.compile(r"[^,;]* or [^;]* (?:is|are) (?:prohibited|forbidden|banned|outlawed|unlawful)\b")
_REACH = 5
"""So many words on each side of an `or` are weighed."""


def joining_faults(question: Question, grounds: Sequence[Ground]) -> Iterator[Fault]:
    """The faults of a key that adds its contrary to what its quote has alone, and of a statement that joins otherwise.

    The latter joins by `and` what its passage parts by `or`, or the reverse.
    """
    yield from _widened_faults(question, grounds)
    if not isinstance(question, TrueFalse) or not question.answer:
        return
    text = plain(question.question)
    for ground in grounds:
        if "both" in tokens(text) and _ARE_BANNED_RE.match(ground.passage.sentence):
            continue  # of `acts or threats are prohibited` both are
        found = joined_otherwise(text, ground)
        if found is not None:
            mine, theirs = found
            yield Fault(
                code="S012",
                path=("answer",),
                message=f"the key says “{mine}” where {ground.place()} joins them by “{theirs}”:"
                f" “{excerpt(ground.passage.sentence, ground.citation.quote)}”",
                mend=reworded(whole=True),
                against=(mine, theirs),
            )
            return


def _widened_faults(question: Question, grounds: Sequence[Ground]) -> Iterator[Fault]:
    for claim in asserted(question):
        text = plain(claim.text)
        match = _WIDENED_RE.search(text) if not _DENIALS.isdisjoint(_beginnings(text)) else None
        if match is None or not DENYING.isdisjoint(tokens(text)):
            continue
        own, other = match["one"] or match["last"], match["un"] or match["first"]
        around = " ".join(f"{one.passage.text} {one.before} {one.after}" for one in grounds)
        ground = next((one for one in grounds if own.casefold() in tokens(one.citation.quote)), None)
        if ground is not None and ground.whole and spaced(other) not in spaced(around):
            yield Fault(
                code="S012",
                path=claim.path,
                message=f"the key says “{match[0]}” where {ground.place()} only says “{own}”:"
                f" “{excerpt(ground.passage.sentence, ground.citation.quote)}”",
                mend=reworded(whole=isinstance(question, TrueFalse)),
                against=(match[0], own),
            )


def _beginnings(text: str) -> set[str]:
    return {word[:2] for word in tokens(text)}


_DENIALS = frozenset({"in", "un", "no", "il", "ir", "im", "di"})
_UN = r"(?:in|un|non-?|il|ir|im|dis)"
_OR = r"(?: [a-z-]+)? (?:or|and|as well as)(?: (?:an?|the|any|even|also|for|of|by|from|to|in|on))?"
_WIDENED_RE = re.compile(
    rf"\b(?P<one>[a-z]{{4,}}){_OR} (?P<un>{_UN}(?P=one))\b"
    rf"|\b(?P<first>{_UN}(?P<root>[a-z]{{4,}})){_OR} (?P<last>(?P=root))\b",
    re.IGNORECASE,
)
"""`Direct or indirect`: both the one and its contrary."""


def joined_otherwise(text: str, ground: Ground) -> tuple[str, str] | None:
    """What a statement joins by one word, and the word by which its sentence does; None where they agree."""
    listed = _listed_otherwise(text, ground.passage.sentence)
    match = _JOINED_RE.search(text)
    if match is None or listed is not None:
        return listed
    one, other, theirs = (match["both"], match["and"], "or") if match["both"] else (match["either"], match["or"], "and")
    words = tokens(ground.passage.sentence)
    told = [at for at, word in enumerate(words) if word == theirs and _parts(words, at, one, other)]
    same = [at for at, word in enumerate(words) if word in _JOINTS - {theirs} and _parts(words, at, one, other)]
    return (match[0], theirs) if told and not same else None


def _listed_otherwise(text: str, sentence: str) -> tuple[str, str] | None:
    """A list of three or more that the sentence has word for word, but for its `and` or `or`."""
    for match in _LIST_RE.finditer(text):
        theirs = "or" if match["joint"] == "and" else "and"
        other = f"{match['items']} {theirs} {match['last']}"
        if match["joint"] == "or" and _OF_ONE_RE.search(text[: match.start()]):
            continue  # one who is `sick, lame or old` is one of `all the sick, lame and old`
        if spaced(other) in spaced(sentence) and spaced(match[0]) not in spaced(sentence):
            return match[0], theirs
    return None


_LIST_RE = Seldom(r"\b(?P<items>[\w-]+(?:, [\w-]+)+),? (?P<joint>and|or) (?P<last>[\w-]+)")

_OF_ONE_RE = re.compile(
    r"\b(?:being|an?|any|anyone|anybody|every|each|somebody|someone|whoever|whether|who)(?: (?:who|that))?"
    r"(?: (?:is|are|was|were))? $",
    re.IGNORECASE,
)
"""What stands before the things of which one is enough."""

_JOINTS = frozenset({"and", "or"})


def _parts(words: Sequence[str], at: int, one: str, other: str) -> bool:
    """Whether the two things stand on either side of a word of a sentence."""
    left, right = (
        content(" ".join(side)) for side in (words[max(0, at - _REACH) : at], words[at + 1 : at + 1 + _REACH])
    )
    mine, others = content(one), content(" ".join(tokens(other)[:_REACH]))
    return bool((mine & left and others & right) or (mine & right and others & left))
