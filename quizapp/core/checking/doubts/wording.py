"""S010: a part of the key that shares no word with its evidence cannot be checked by rule; a person signs it off.

Only asked where the text around the quote is here, and where neither figures nor names were there to be checked.
"""

import re
from collections.abc import Iterator, Sequence
from collections.abc import Set as AbstractSet
from functools import lru_cache

from quizapp.core.checking.doubts.unconfirmed import speaking_most, unconfirmed
from quizapp.core.checking.doubts.unheard import in_other_words
from quizapp.core.checking.doubts.vying import telling
from quizapp.core.checking.doubts.wording_freely import is_of_quote, is_strange, is_told_elsewhere
from quizapp.core.checking.figures.asserting import asserted
from quizapp.core.checking.figures.bearing import bears_out, lies_beyond
from quizapp.core.checking.figures.outnumbering import compares
from quizapp.core.checking.figures.spanning import without_ends
from quizapp.core.checking.law.excepting import gives_way_there
from quizapp.core.checking.lexicons.polarity import DENYING, FORBIDDING, SLIGHT
from quizapp.core.checking.lexicons.voices import UNSURE
from quizapp.core.checking.reading.denials import said_by_denying, said_words
from quizapp.core.checking.reading.evidence import Fault, Ground, Shelf
from quizapp.core.checking.reading.excerpts import excerpt
from quizapp.core.checking.reading.framing import framed
from quizapp.core.checking.reading.kinship import is_akin
from quizapp.core.checking.reading.names import names
from quizapp.core.checking.reading.once import claims_of
from quizapp.core.checking.reading.phrasing import UNCONFIRMED_TRUE
from quizapp.core.checking.reading.rephrasing import agreeing, contrary_phrases, meeting
from quizapp.core.checking.reading.senses import contrary_words, is_sense, same_sense
from quizapp.core.checking.reading.uses import are_told
from quizapp.core.checking.reading.voicing import is_what_a_voice_does
from quizapp.core.checking.reading.words import content, meaning, plain, role, setting
from quizapp.core.checking.statements.seats import with_countries
from quizapp.core.findings import Severity
from quizapp.core.folding import tokens
from quizapp.core.quantities import Quantity, quantities
from quizapp.core.questions.common import Claim, Question
from quizapp.core.questions.matching import Matching
from quizapp.core.questions.number import Number
from quizapp.core.questions.true_false import TrueFalse
from quizapp.core.seldom import Seldom

_ROOT = 5
"""Words that begin with the same so many letters are taken for kin (`indiscriminate`, `indiscriminately`)."""

_SHORT_ROOT = 4
"""A word of so many letters is kin to those that begin with all of it (`gold`, `golden`)."""

_KEYED_TRUE = (0.5, 0.6)
"""A statement keyed true shares at least these parts of its words with the quote's own sentence and with the passage,
or a person must look: what is said in other words cannot be judged by rule."""

_KEYED_FALSE = (0.3, 0.33)
"""The same of one keyed false, in which strange words may be the very ones that make it false."""


_OF_THE_TEXT_RE = Seldom(
    r"\b(?:(?:by|at) the time of (?:writing|publication|the report)|when the (?:article|report|text) (?:was|came) \w+"
    r"|(?:by|in|from) the (?:article|text|passage|report|source|author)(?:['’]s)?"
    r"(?: (?:own )?(?:words?|wording|account))?|the (?:article|text|passage) (?:says|states|tells|names|calls))\b",
    re.IGNORECASE,
)
"""What a statement says of the text that it is about, and not of its matter."""


def wording_faults(question: Question, grounds: Sequence[Ground], shelf: Shelf) -> Iterator[Fault]:
    """S010 for each part of the key that holds and cannot be checked, unless `checked_by` says who did."""
    if question.checked_by or isinstance(question, Number) or not all(ground.whole for ground in grounds):
        return
    quotes = [ground.citation.quote for ground in grounds]
    if isinstance(question, TrueFalse) and any(compares(plain(question.question), ground) for ground in grounds):
        return  # it says what two figures of the passage say
    for claim in claims_of(question):
        if role(claim)[1] in {"accept", "distractors", "reject"}:
            continue
        if isinstance(question, TrueFalse) and not claim.holds and _goes_against(claim, grounds):
            continue
        if is_what_a_voice_does(plain(claim.text), setting(claim), quotes):
            continue
        if (claim.holds or isinstance(question, TrueFalse)) and _too_far(claim, question, grounds, shelf):
            yield unconfirmed(claim, grounds, "it has too few words in common with")
        elif (unclear := _senseless(claim, question, grounds, shelf)) is not None:
            yield unclear


def _goes_against(claim: Claim, grounds: Sequence[Ground]) -> bool:
    """Whether a statement keyed false says the contrary of a quote, or only one of them denies: no doubt of its key."""
    text = plain(claim.text)
    own, denies = content(text), not DENYING.isdisjoint(tokens(text))
    return any(
        contrary_words(own, content(ground.citation.quote)) is not None
        or contrary_phrases(text, ground.citation.quote) is not None
        or (
            denies == DENYING.isdisjoint(tokens(ground.citation.quote))
            and not own.isdisjoint(content(ground.citation.quote))
        )
        for ground in grounds
    )


def _senseless(claim: Claim, question: Question, grounds: Sequence[Ground], shelf: Shelf) -> Fault | None:
    """S010 for a statement keyed true with a word of which the passage has neither the sense nor the contrary."""
    if not isinstance(question, TrueFalse) or not question.answer:
        return None
    core = without_ends(framed(plain(claim.text)).core, [ground.passage.sentence for ground in grounds])
    core = _BOUND_RE.sub(" ", _FELL_ON_RE.sub("hit", core))
    senses = [one for one in said_words(core) if is_sense(one.word)]
    if not senses:
        return None  # as mostly: what stands around need not be read
    around = tuple(_around(grounds, shelf))
    told = frozenset[str]().union(*map(content, around), *({one.word for one in said_words(text)} for text in around))
    for one in senses:
        if one.written in FORBIDDING and any(not DENYING.isdisjoint(tokens(text)) for text in around):
            continue  # what `no one may do` is forbidden
        if any(gives_way_there(core, ground.passage.sentence) for ground in grounds):
            continue  # what holds `unless they fight` is lost while they do
        if one.word not in told and not same_sense(one.word, told) and not _is_said_otherwise(one.word, core, around):
            ground = speaking_most(core, grounds)
            return Fault(
                code="S010",
                path=claim.path,
                message=f"“{one.written}” could not be confirmed: nothing found in {ground.place()} says so or the"
                f" contrary: “{excerpt(ground.passage.sentence, ground.citation.quote)}”",
                mend=UNCONFIRMED_TRUE,
                severity=Severity.WARNING,
            )
    return None


def _is_said_otherwise(word: str, core: str, around: Sequence[str]) -> bool:
    """Whether a word is denied of what a passage says the contrary of, or stands in a phrase that it has others for."""
    return any(
        word in said_by_denying(core, text) or any(word in content(one.written) for one in agreeing(core, text))
        for text in around
    )


_FELL_ON_RE = Seldom(
    r"\b(?:fell|falls?|falling|fallen) (?:(?:up)?on|within|under|into|outside|to|short of|victim|ill|foul|due)\b"
)
"""Bombs that fall on a town do not grow fewer."""


_BOUND_RE = Seldom(
    r"\b(?:(?:no|not|or) (?:fewer|less|more)(?: than)?|besides|human|(?:as|so) far as"
    r"|(?<!only )(?:a )?part of|lasts|lasted"
    r"|agree(?= (?:in|on|that)\b)|(?:take|takes|took|taken|taking) (?:(?:no|any|a|direct|active) )?part"
    r"|(?:period|months?|years?|weeks?|days?) that (?:opened|began|started|ended|closed) (?=in\b|on\b|with\b)"
    r"|concern(?:s|ed)?(?= (?:the|an?|its|their|how|what|whether)\b)|regarded(?= as\b)"
    r"|protected (?=group|person|place|object)|(?:armed|govern\w*|ground|military) forces)\b",
    re.IGNORECASE,
)
"""What has a word of one side only as part of a phrase that takes none."""


def coverage(text: str, *passages: str) -> float:
    """The share (0 to 1) of a text's words of meaning that the passages have, in any form; 1 for a text without any."""
    return _share(content(text), passages)


def _share(wanted: AbstractSet[str], passages: tuple[str, ...]) -> float:
    if not wanted:
        return 1.0
    wanting = wanted
    for passage in passages:
        wanting = wanting - content(passage)
        if not wanting:
            return 1.0
    roots, short = _roots(passages)
    lost = sum(
        (len(word) < _ROOT or word[:_ROOT] not in roots)
        and (len(word) != _SHORT_ROOT or not any(other.startswith(word) for other in short))
        for word in wanting
    )
    return (len(wanted) - lost) / len(wanted)


def _said_near(text: str, *passages: str) -> float:
    """The same where a word is also had by one that says nearly the same, or by the one that it denies: `unpunished`.

    What says next to nothing by itself (`went`, `the fact`) is not asked for.
    """
    wanted = content(text) - SLIGHT or content(text)
    share = _share(wanted, passages)
    if share == 1:
        return share  # as nearly always
    told = frozenset[str]().union(*map(content, passages))
    said = frozenset[str]().union(*(_said_otherwise(text, passage) for passage in passages))
    denied = {meaning(one.written): one.word for one in said_words(text)}
    akin = sum(is_akin(word, told) or denied.get(word, word) in told | said for word in wanted - told)
    covered = min(len(wanted), share * len(wanted) + akin)
    figures = quantities(text)
    there = [one for passage in passages for one in quantities(passage)] if figures else []
    held = sum(any(_is_of_its_size(other, one) for other in there) for one in figures)
    return (covered + _FIGURE * held) / max(len(wanted) + _FIGURE * held, 1)


def _is_of_its_size(found: Quantity, claimed: Quantity) -> bool:
    """Whether a figure is another, or a rounder one near it: `under fifty` of 46."""
    near = any(lies_beyond(found, claimed, side) for side in (1, -1))
    return near or bears_out(found, claimed, frozenset())


_FIGURE = 2
"""A figure says as much of what a text is about as so many words."""


def _said_otherwise(text: str, passage: str) -> frozenset[str]:
    """The words of a text by which it speaks of what a passage speaks of in others, on whichever side."""
    met = meeting(text, passage)
    doubted = frozenset() if UNSURE.isdisjoint(tokens(passage)) else content(" ".join(UNSURE & set(tokens(text))))
    phrased = frozenset(word for one in met for word in content(one.written))
    return said_by_denying(text, passage) | phrased | doubted


@lru_cache(maxsize=1 << 8)
def _roots(passages: tuple[str, ...]) -> tuple[frozenset[str], tuple[str, ...]]:
    """What words of some passages begin with, and those of its words that are long enough to begin another's."""
    there = frozenset[str]().union(*map(content, passages))
    return frozenset(word[:_ROOT] for word in there if len(word) >= _ROOT), tuple(
        word for word in there if len(word) >= _SHORT_ROOT
    )


def _too_far(claim: Claim, question: Question, grounds: Sequence[Ground], shelf: Shelf) -> bool:
    text = plain(claim.text)
    passages = [ground.passage.text for ground in grounds]  # mostly enough; what stands around can only have more
    if isinstance(question, TrueFalse):
        text = _OF_THE_TEXT_RE.sub(" ", text)
        sentences = [_with_what_it_points_to(ground) for ground in grounds]
        terms = " ".join(f"{short} {long}" for short, long in shelf.course.terms.items())
        records = [f"{ground.section} {ground.record}" for ground in grounds]
        near, far = _KEYED_TRUE if question.answer else _KEYED_FALSE
        strange = _said_near(text, terms, *sentences, *records) < near or (
            _said_near(text, *passages) < far and _said_near(text, *_around(grounds, shelf)) < far
        )
        return strange and _may_be_misplaced(framed(text).core, grounds, holds=question.answer)
    if asserted(claim, question) or any(not name.leads for name in names(text)):
        return False
    heard = coverage(text, *passages) > 0 or coverage(text, *_around(grounds, shelf)) > 0
    return not heard and not _is_told_otherwise(claim, question, grounds)


def _is_told_otherwise(claim: Claim, question: Question, grounds: Sequence[Ground]) -> bool:
    """Whether the passages may say a part of a key in other words, or its author in words of their own."""
    text, passages = plain(claim.text), [ground.passage.text for ground in grounds]
    if with_countries(text, grounds) != text:
        return True
    if are_told(telling(text) or content(text), frozenset[str]().union(*map(content, passages))):
        return True
    if in_other_words(text, plain(question.question), [ground.citation.quote for ground in grounds]):
        return True
    own = telling(text) - content(setting(claim))
    if len(own) == 1:
        return isinstance(question, Matching)
    return not is_told_elsewhere(own, grounds) and not is_strange(own, grounds)


def _may_be_misplaced(core: str, grounds: Sequence[Ground], *, holds: bool) -> bool:
    """Whether a strange statement is another sentence's, or, where it is to hold, nothing that the source speaks of."""
    if len(content(core)) < _SAYING:
        return holds and is_strange(content(core), grounds)
    return not is_of_quote(core, grounds) or (holds and is_strange(content(core) - SLIGHT, grounds))


_SAYING = 3
"""Fewer words are in some sentence or other together by chance."""


def _with_what_it_points_to(ground: Ground) -> str:
    """The sentence of a quote; with what stands before it where it begins by pointing there (`Among them are ...`)."""
    sentence = ground.passage.sentence
    if _POINTING_RE.match(sentence) is None:
        return sentence
    begins = ground.passage.text.startswith(sentence)
    return f"{sentence} {ground.before if begins else ground.passage.text}"


_POINTING_RE = re.compile(
    r"\W*(?:\d+\. )?(?:(?:among|of|to|for|with) )?(?:they|them|these|those|it|this|he|she|his|her|their|its|such"
    r"|the (?:group|organi[sz]ation|body|party|company|firm|former|latter|two)(?! of\b))\b",
    re.IGNORECASE,
)


def _around(grounds: Sequence[Ground], shelf: Shelf) -> Iterator[str]:
    yield " ".join(f"{short} {long}" for short, long in shelf.course.terms.items())
    for ground in grounds:
        yield from (ground.passage.text, ground.before, ground.after, ground.section, ground.record)
