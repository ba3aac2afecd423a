"""S012 for a statement that lets be done what its rule forbids, or the other way round, and for one that forbids alike.

`The code leaves the millers free to close a weir in revenge` is not what `the closing of weirs in revenge is forbidden`
says, whatever the verbs; and `the code rules out closing a weir in revenge` says the same, so that it is not false.
Read is whether each of the two forbids or permits, and whether they are of one matter.
"""

import re
from collections.abc import Iterator, Sequence
from typing import NamedTuple

from quizapp.core.checking.law.duties import duties
from quizapp.core.checking.law.obliging import is_excepted
from quizapp.core.checking.lexicons.polarity import BOUNDS, DENYING, SLIGHT, VEILED
from quizapp.core.checking.reading.evidence import Fault, Ground
from quizapp.core.checking.reading.framing import framed
from quizapp.core.checking.reading.names import Holdings, names
from quizapp.core.checking.reading.phrasing import KEYED_FALSE, gainsaid, told_again
from quizapp.core.checking.reading.rephrasing import agreed_words
from quizapp.core.checking.reading.senses import contrary_words, is_near
from quizapp.core.checking.reading.words import content, meaning, plain
from quizapp.core.folding import tokens
from quizapp.core.quantities import quantities
from quizapp.core.questions.common import Question
from quizapp.core.questions.true_false import TrueFalse
from quizapp.core.seldom import Seldom

_BANS = (
    r"forbids?|prohibits?|bans?|outlaws?|rules? out|(?:does|do) not (?:allow|permit|let|accept|admit|tolerate)"
    r"|(?:allows?|permits?|admits?|tolerates?|leaves?) no\b(?! (?:doubt|choice|time))"
    r"|(?:is|are|shall be|remains?) (?:strictly |absolutely )?(?:prohibited|forbidden|banned|outlawed)"
    r"|(?:is|are) not (?:allowed|permitted|free|entitled) to|(?:may|can|shall|must) (?:not|never)\b|cannot"
    r"|(?:nobody|no one|none|nothing|no (?:[\w’'-]+ ){1,4}?)(?: in [^,;.]{3,30}?)? ?(?:may|can|shall|must)\b"
    r"|under no circumstances|in no case"
)
_LETS = (
    r"lets?|leaves? [^,;.]{2,40}? free|(?:is|are|remains?) (?:free|at liberty|allowed|permitted|entitled|lawful) to"
    r"|allows?|permits?|may|can|ha(?:s|ve) the right to"
)
_NOT_AMISS = (
    r"(?:is|are) not (?:contrary to|incompatible with|inconsistent with|prohibited|forbidden|unlawful|a breach of)"
    r"|shall not be (?:considered|regarded|deemed)(?: as| to be)? (?:prohibited|forbidden|unlawful|contrary to)"
)
_BANS_RE = Seldom(rf"\b(?:{_BANS})\b", re.IGNORECASE)
_LETS_RE = Seldom(rf"\b(?:{_LETS})\b", re.IGNORECASE)
_NOT_AMISS_RE = Seldom(rf"\b(?:{_NOT_AMISS})\b", re.IGNORECASE)
_NOUN_BAN_RE = re.compile(r"^\W*(?:\d+\.|\(?\w\))? ?(?:(?:the|any|all|such) )?(?P<deed>[a-z]+)\b", re.IGNORECASE)
_BOUNDED_LIST = "unless except if only provided when where until once whether save whoever"
_BOUNDED = frozenset(_BOUNDED_LIST.split())
_PART_RE = re.compile(r"[.;:] |, (?:for|because|since|as|so) ")
_JOINED_RE = re.compile(r", (?:and|but|while|whereas|though|although|yet) ")
_ON_ACCOUNT_RE = re.compile(r"\b(?:in order to|for what (?:it|he|she|they) (?:did|had done|has done|have done))\b")
_LIGHT = SLIGHT | content(
    "make attach enter lodge add put submit raise file do commit launch conduct engage carry allow state party person"
    " people method warfare anyone anybody somebody someone nobody enemy foe side rule law article protocol statute"
    " code such all any"
)
_RULING = content(
    "forbid forbidden prohibit ban outlaw rule out allow permit let accept admit tolerate leave free entitled liberty"
    " lawful unlawful contrary incompatible inconsistent breach circumstance right regard consider deem"
    " nothing nobody none cannot"
)
_MOST, _FEWEST, _STRANGE = 0.6, 2, 0.2


class Stance(NamedTuple):
    """Whether a text forbids, the words by which it does or permits; of a rule the words of the deed, and its subject.

    The subject is told where it is of the thing itself that the rule says that nothing is amiss with it.
    """

    bans: bool
    written: str
    deed: frozenset[str] = frozenset()
    subject: str = ""


def forbidding_faults(question: Question, grounds: Sequence[Ground]) -> Iterator[Fault]:
    """The fault of a statement, one at most."""
    if not isinstance(question, TrueFalse) or question.checked_by:
        return
    core = framed(plain(question.question)).core
    parts = _PART_RE.split(core)
    for ground in grounds:
        theirs = _of_rule(ground) if ground.whole else None
        if theirs is None:
            continue
        part = max(parts, key=lambda one: _share(ground.citation.quote, one))
        part = _of_no_case(part) if question.answer and _is_absolute(ground, grounds) else part
        mine = _stance(part)
        if mine is None or _names_another(part, ground):
            continue
        if question.answer and mine.bans != theirs.bans and _is_of_one_matter(part, mine, theirs, ground):
            yield gainsaid(("answer",), mine.written, theirs.written, ground, whole=True)
            return
        if not question.answer and mine.bans == theirs.bans and _says_again(core, part, theirs, ground):
            message = told_again(ground, ground.citation.quote, core)
            yield Fault(code="S012", path=("answer",), message=message, mend=KEYED_FALSE)
            return


def permits_what_is_banned(core: str, ground: Ground) -> str:
    """The words by which a statement lets be done, if only in some case, what the sentence of a quote forbids; or none.

    More than that the two speak of one matter is not asked, and so it settles nothing.
    """
    theirs = _of_rule(ground)
    if theirs is None or not theirs.bans:
        return ""
    quote = ground.citation.quote
    part = _of_no_case(max(_PART_RE.split(core), key=lambda one: _share(quote, one)))
    mine = _stance(part)
    if mine is None or mine.bans or is_excepted(part, ground) or _names_another(part, ground):
        return ""
    return mine.written if _share(quote, part) >= _HALF and _has_deed(part, theirs, ground.passage.sentence) else ""


_HALF = 0.5


def _stance(text: str) -> Stance | None:
    """Whether a clause forbids or permits; None where it does neither, or something in it may turn it."""
    words = set(tokens(text))
    if not _BOUNDED.isdisjoint(words):
        return None
    bans = list(_BANS_RE.finditer(text))
    if len(bans) == 1:
        rest = set(tokens(f"{text[: bans[0].start()]} {text[bans[0].end() :]}"))
        return Stance(True, bans[0][0].strip()) if (DENYING | VEILED).isdisjoint(rest) else None
    lets = None if bans or not (DENYING | VEILED).isdisjoint(words) else _LETS_RE.search(text)
    return None if lets is None else Stance(False, lets[0].strip())


def _of_no_case(text: str) -> str:
    """A clause without the case in which it permits, `if its rival did so first`: what is forbidden is so in each."""
    case = _CASE_RE.search(text)
    rest = "" if case is None else f"{text[: case.start()]} {text[case.end() :]}"
    mine = _stance(rest) if rest else None
    return rest if mine is not None and not mine.bans else text


_CASE_RE = re.compile(r",? \b(?:if|when|where|once|whenever|as long as)\b [^;.]{3,}\W*$", re.IGNORECASE)


def _is_absolute(ground: Ground, grounds: Sequence[Ground]) -> bool:
    """Whether nothing around a rule, and no other quote, says in which case it does not hold."""
    others = [one.passage.sentence for one in grounds if one.passage.sentence != ground.passage.sentence]
    return not others and _BOUNDED.isdisjoint(tokens(f"{ground.passage.text} {ground.before} {ground.after}"))


def _of_rule(ground: Ground) -> Stance | None:
    """Whether the sentence of a quote forbids, or says of a thing that nothing is amiss with it."""
    sentence = ground.passage.sentence
    if not _BOUNDED.isdisjoint(tokens(sentence)):
        return None
    amiss = _NOT_AMISS_RE.search(sentence)
    if amiss is not None:
        return Stance(False, amiss[0], subject=sentence[: amiss.start()])
    bans = list(_BANS_RE.finditer(sentence))
    if not bans or _LETS_RE.search(_BANS_RE.sub(" ", sentence)) is not None:
        return None
    verbs = frozenset(one.verb for one in duties(sentence) if one.kind == "must_not")
    if not verbs and " circumstances shall " in sentence:
        verbs = frozenset(filter(None, [meaning(match[1]) for match in _SHALL_BE_RE.finditer(sentence)]))
    noun = None if verbs else _NOUN_BAN_RE.match(sentence)
    deed = verbs or (frozenset() if noun is None else content(noun["deed"]))
    return Stance(True, bans[0][0].strip(), deed)


_SHALL_BE_RE = re.compile(r" shall (?:[a-z]+ ){1,3}?be ([a-z]+)")


def _telling(text: str) -> frozenset[str]:
    return content(_ON_ACCOUNT_RE.sub(" ", text)) - _RULING - _LIGHT


def _told(words: frozenset[str], text: str, by: str) -> frozenset[str]:
    """Those of the words of a text that another has, in near words or phrases that say the same."""
    phrased = agreed_words(text, by)
    there = content(by)
    return frozenset(word for word in words if word in phrased or is_near(word, there))


def _share(quote: str, part: str) -> float:
    quoted = _telling(quote)
    return len(_told(quoted, quote, part)) / (len(quoted) or 1)


def _is_of_one_matter(part: str, mine: Stance, theirs: Stance, ground: Ground) -> bool:
    """Whether a clause speaks of the deed of a rule, and of most of what its quote tells."""
    sentence = ground.passage.sentence
    return (
        any(_is_mostly_told(one, part) for one in (ground.citation.quote, theirs.subject))
        and _has_deed(part, theirs, sentence)
        and not is_excepted(part, ground)
        and contrary_words(content(part) - content(mine.written), content(sentence)) is None
    )


def _has_deed(part: str, theirs: Stance, sentence: str) -> bool:
    """Whether a clause has the deed of a rule, unless that is too light to tell."""
    deed = theirs.deed - _LIGHT
    return not deed or bool(_told(deed, sentence, part))


def _is_mostly_told(quote: str, part: str) -> bool:
    quoted = _telling(quote)
    told = len(_told(quoted, quote, part))
    return bool(quoted) and told >= max(min(_FEWEST, len(quoted)), _MOST * len(quoted))


def _says_again(core: str, part: str, theirs: Stance, ground: Ground) -> bool:
    """Whether a clause says all that a quote tells, and next to nothing besides."""
    quote, sentence = theirs.subject or ground.citation.quote, ground.passage.sentence
    quoted = _telling(quote)
    own = _telling(part)
    if not quoted or _JOINED_RE.search(core) or not BOUNDS.isdisjoint(tokens(part)):
        return False
    around = f"{sentence} {ground.record} {ground.section}"
    strange = own - _told(own, part, around)
    return (
        _told(quoted, quote, part) == quoted
        and len(strange) <= _STRANGE * len(own)
        and _has_deed(part, theirs, sentence)
        and contrary_words(own, content(sentence)) is None
    )


def _names_another(part: str, ground: Ground) -> bool:
    """Whether a clause has a name or a figure that its passage and its record have not."""
    around = [ground.passage.text, ground.record, ground.section]
    held = Holdings(around, {})
    own = {one.low for one in quantities(part) if one.kind != "label"}
    there = {one.low for text in around for one in quantities(text)}
    named = [one for one in names(part) if not one.leads and not content(one.text) <= _LIGHT]
    return any(map(held.missing, named)) or not own <= there
