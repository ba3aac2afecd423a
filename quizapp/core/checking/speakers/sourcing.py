"""S004 for an answer to whose word a thing is that is not the one speaker of the quote's sentence.

That is whoever stands behind its `according to` or before its `said`, whoever goes on `saying that`, or whom the source
reports where only `the report` or `the group` speaks there.
"""

import re
from collections.abc import Iterator, Mapping, Sequence
from typing import NamedTuple

from quizapp.core.checking.lexicons.voices import REPORTERS, SPEAK
from quizapp.core.checking.reading.evidence import Fault, Ground
from quizapp.core.checking.reading.excerpts import excerpt
from quizapp.core.checking.reading.names import Holdings, Name, names
from quizapp.core.checking.reading.once import claims_of
from quizapp.core.checking.reading.speaking_on import first_named, going_on
from quizapp.core.checking.reading.vocabulary import Vocabulary
from quizapp.core.checking.reading.voicing import credited_voices, named_voices, voices
from quizapp.core.checking.reading.words import is_key, plain, role
from quizapp.core.folding import tokens
from quizapp.core.questions.choice import Choice
from quizapp.core.questions.cloze import Cloze
from quizapp.core.questions.common import Claim, Question
from quizapp.core.questions.text import Text
from quizapp.core.seldom import Seldom

_NAMING_RE = Seldom(
    r"\b(?:on whose (?:authority|word|figures?)|according to whom|from whom"
    r"|(?:whose|(?:which|what) (?:body|organi[sz]ation|group|agency|source)['’]s)"
    r" (?:figures?|counts?|estimates?|numbers?|reckoning|tally|statistics|words?|claims?|findings?)"
    r"|(?:who|(?:which|what) (?:source|body|organi[sz]ation|group|agency|agencies|party)) (?:(?:has|have) )?"
    r"(?:gives?|gave"
    r"|suppl(?:y|ies|ied)|provides?|provided|estimate[sd]?|puts?|counts?(?! (?:as|for|among)\b)|counted|reckons?"
    r"|reckoned|says?|said|reports?|reported|claims?|claimed|calculate[sd]?|tall(?:y|ies|ied)|states?|stated"
    r"|c[oa]mes? up with|arrived at|vouche[sd] for|published|is cited|is credited|is named as)"
    r"|who is (?:the source|cited|credited|given|named)|who (?:is|are|stands?) behind th(?:e|is|ose|at)"
    r"|where (?:does|do|did) th(?:e|is|ese|at) (?:figures?|numbers?|estimates?|tolls?|count) come from"
    r"|to whom .{3,60}\b(?:credit|attribute)s?(?:ed|d)?)\b",
    re.IGNORECASE,
)
"""Asks for whose word it is, whatever else of whoever is named."""

_TEXT = r"(?:the |this |its )?(?:article|text|piece|report|story|author|reporter|journalist|passage|source|newspaper)"
_SAID = (
    r"figures?|numbers?|tolls?|counts?|estimates?|statistics|totals?|claims?|words?|statements?|charges?|accusations?"
    r"|views?|assessments?|findings?|verdicts?|conclusions?|warnings?|remarks?|judge?ments?|data|dead|deaths?|lives"
    r"|casualties|losses|displaced|refugees|wounded|injured"
)
_HOLDING = (
    rf"(?:{'|'.join(SPEAK)}|maintain|think|judge|rate|caution|predict|foresee)"
    r"(?:e?s|e?d)?|told|wrote|found that|thought|(?:hold|held)s? that|speaks? of|spoke of"
)
_WANTING = (
    r"(?:urge|recommend|demand|want|propose|suggest)(?:e?s|e?d)?|(?:call|calls|called|ask|asks|asked) (?:for|on|upon)"
)
_BODY = r"source|bod(?:y|ies)|organi[sz]ations?|groups?|agenc(?:y|ies)|part(?:y|ies)|sides?"
_WHOM = r"(?:whom?|(?:which|what) \w+)"
_DOES = rf"(?:does|do|did) {_TEXT}"
_OF_SAID = rf"(?:[\w’'-]+ ){{0,6}}?(?:{_SAID})\b"
_SAYINGS = r"claimed|said|stated|asserted|alleged|maintained|argued|insisted|contended|declared|announced"
_SPEAKING_RE = Seldom(
    rf"^\W*(?:who|(?:which|what) (?:{_BODY}))(?:, [^,?]{{3,40}},| in {_TEXT}| according to {_TEXT})? (?:also )?"
    rf"(?:{_HOLDING}|(?:released|published|issued|wrote|put out) (?:a|the) (?:\w+ )?report)\b"
    rf"|\b(?:whom?|(?:which|what) (?:{_BODY})) {_DOES} (?:cite|quote|rely on|(?:give|name) as (?:its|the) source)\b"
    rf"|\bon {_WHOM} {_DOES} (?:rely|draw|lean)\b|\b{_WHOM} {_DOES} credit (?:with|for) {_OF_SAID}"
    rf"|\bto {_WHOM} {_DOES} (?:attribute|ascribe|credit) {_OF_SAID}"
    rf"|\bto {_WHOM} (?:is|are) {_OF_SAID}.*\b(?:attributed|ascribed|credited)\b"
    r"|^\W*(?:who|what|which \w+) (?:is|was|are|were) (?:(?:given|named|cited|quoted) as )?"
    rf"(?:the |its |{_TEXT}['’]s )?(?:[\w’'-]+ )?sources? (?:for|of|behind)\b"
    rf"|\b(?:{_SAID})\b[^?]*\b(?:comes?|stems?|taken|drawn) from {_WHOM}\b"
    rf"|\bby {_WHOM} (?:is|was|has|are|were) (?:[\w’'-]+ ){{1,8}}?(?:{_SAYINGS})\b"
    r"|\bwhose (?:report|warnings?|views?|verdicts?|assessments?|judge?ments?|appeals?|charges?|accusations?|opinions?"
    r"|conclusions?) (?:is|was|are|were|it is|names?|lists?|finds?|says?)\b",
    re.IGNORECASE,
)
"""The same in words by which the sentence's other names may be asked for, too: `Who accuses the guild?`"""

_WANTING_RE = re.compile(
    rf"^\W*(?:who|(?:which|what) (?:{_BODY}))(?:, [^,?]{{3,40}},| in {_TEXT}| according to {_TEXT})? (?:also )?"
    rf"(?:{_WANTING})\b",
    re.IGNORECASE,
)
_OUGHT = frozenset({"should", "must", "ought"})
"""Where whoever speaks wants a thing, the sentence says so by one of these; else another may want it there."""

_GIVING_RE = re.compile(r"\b(?:g[ai]ves?|suppl\w+|provide\w*|puts?|count\w*|published)\b", re.IGNORECASE)
"""What others do besides than speak: `Who gives shelter?`"""

_ACCORDING_RE = re.compile(r"\b[Aa]ccording to (?:the |an? )?(?P<who>[^,.;:()“”]{2,60})")


class Teller(NamedTuple):
    """On whose word a sentence is told: as a message names it, and the texts that hold its name."""

    who: str
    held: tuple[str, ...]


def authority_faults(question: Question, grounds: Sequence[Ground], vocabulary: Vocabulary) -> Iterator[Fault]:
    """The faults of answers, and of what fills a gap beside an `according to` or a `says`."""
    if not isinstance(question, Choice | Text | Cloze) or question.checked_by or len(grounds) != 1:
        return
    ground = grounds[0]
    for claim in claims_of(question):
        asks = _asks_for(claim, question, ground) if claim.holds and is_key(claim) else None
        named = names(plain(claim.text)) if asks is not None else ()
        teller = teller_of(ground) if named else None
        if teller is None:
            continue
        terms = vocabulary.terms([ground])
        held = Holdings(teller.held, terms)
        if any(is_held(name, held) for name in named):
            continue
        plainly = asks is _NAMING_RE and _GIVING_RE.search(plain(question.question)) is None
        if not plainly and _may_speak(claim, ground, terms):
            continue
        text = plain(claim.text)
        yield Fault(
            code="S004",
            path=claim.path,
            message=f"{ground.place()} has it according to “{teller.who}”, not to “{text}”:"
            f" “{excerpt(ground.passage.sentence, ground.citation.quote, teller.who)}”",
            mend=f"Write “{teller.who}”, or quote the words in which “{text}” says so.",
        )


def _asks_for(claim: Claim, question: Question, ground: Ground) -> re.Pattern[str] | Seldom | None:
    """The pattern by which a question asks for a speaker; None where it asks for something else."""
    if isinstance(question, Cloze):
        if role(claim)[1] != "answer":
            return None
        text = plain(claim.text)
        spoken = (*named_voices(claim.statement), *credited_voices(claim.statement))
        return _SPEAKING_RE if any(one.name and one.name in text for one in spoken) else None
    stem = plain(question.question)
    wanted = not _OUGHT.isdisjoint(tokens(ground.passage.sentence))
    patterns: Sequence[re.Pattern[str] | Seldom] = (_NAMING_RE, _SPEAKING_RE, *([_WANTING_RE] if wanted else []))
    return next((one for one in patterns if one.search(stem)), None)


def teller_of(ground: Ground) -> Teller | None:
    """The only one on whose word a quote's sentence is told; None where there is none, or another speaks there too."""
    sentence = ground.passage.sentence
    told = list(_ACCORDING_RE.finditer(sentence))
    named = named_voices(sentence)
    heard = tuple(one.name for one in named)
    said = frozenset(word for one in named for word in tokens(one.text))
    spoken = [one for one in voices(sentence) if one.name or one.text not in said]
    if told and names(told[0]["who"]):
        return Teller(told[0]["who"].strip(), (told[0]["who"], *heard)) if len(told) == 1 else None
    if heard:
        return Teller(spoken[0].text, heard) if len(spoken) == 1 else None
    before = going_on(ground)
    if before:
        return Teller(f"the {first_named(before)}", (before,))
    said_by = ground.source.says if ground.source is not None else ""
    if said_by and spoken and all(one.text in REPORTERS for one in spoken):
        return Teller(said_by, (said_by, ground.source.publisher if ground.source is not None else ""))
    return None


def _may_speak(claim: Claim, ground: Ground, terms: Mapping[str, str]) -> bool:
    """Whether the sentence names whoever is answered, beside what is said in it in marks of speech."""
    beside = Holdings([_SPEECH_RE.sub(" ", ground.passage.sentence)], terms)
    return any(is_held(name, beside) for name in names(plain(claim.text)))


def is_held(name: Name, held: Holdings) -> bool:
    """Whether a text has a name, by its last word at least: that tells `the River Court` from `the River Trust`."""
    return held.missing(name)[-1:] != name.words[-1:]


_SPEECH_RE = re.compile(r"“[^”]+”|\"[^\"]+\"")
