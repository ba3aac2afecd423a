"""S012 for an answer that lays a duty, or a right, on another kind of bearer than its rule: on judges for governments.

`Who must warn the herders?` and `On whom does the charter call to warn them?` are answered by whoever shall, must or
should do it in the quote's sentence, or in what introduces its list. Only kinds that are surely apart are told apart.
"""

import re
from collections.abc import Iterator, Sequence
from itertools import pairwise

from quizapp.core.checking.lexicons.bearers import KINDS, MEETING
from quizapp.core.checking.reading.enumerating import with_lead
from quizapp.core.checking.reading.evidence import Fault, Ground
from quizapp.core.checking.reading.excerpts import excerpt
from quizapp.core.checking.reading.once import claims_of
from quizapp.core.checking.reading.senses import is_near, nearly_said
from quizapp.core.checking.reading.words import content, is_key, meaning, plain
from quizapp.core.findings import Severity
from quizapp.core.folding import tokens
from quizapp.core.questions.choice import Choice
from quizapp.core.questions.common import Claim, Question
from quizapp.core.questions.text import Text

_BODY = r"(?:who|which (?:[a-z]+ ){0,3}?[a-z]+(?: (?:in|of|to) [^,?]{3,40}?)?)"
_TOLD = r"(?:,[^,?]{3,60},)?"
_TASK = "(?:job|duty|task|responsibility|business|part|obligation|onus|burden)"
_DUTY_RE = re.compile(
    rf"(?:^|[.?!,] )(?:[^.?!,]*, )?{_BODY}{_TOLD} (?:must|shall|should|has to|have to|(?:is|are) to|ought to|needs? to"
    r"|(?:is|are) (?:bound|obliged|required|asked|urged|called (?:up)?on|expected) to"
    rf"|(?:has|have|bears?) the {_TASK} (?:of|to))\b"
    rf"|\bwhose {_TASK} (?:is|was) it\b"
    r"|\b(?:up)?on whom (?:does|do|did|is|are)\b[^?]*?\b(?:call|lay|laid|place|put|impose|rest|lie|fall)"
    r"|\bwhom (?:does|do|did) [^?]{2,40}? (?:urge|call (?:up)?on|ask|want|advise|oblige|require|tell)\b",
    re.IGNORECASE,
)
_RIGHT_RE = re.compile(
    rf"(?:^|[.?!,] )(?:[^.?!,]*, )?{_BODY}{_TOLD} (?:may|can|(?:has|have) the (?:right|power|authority) to"
    r"|(?:is|are) (?:allowed|entitled|free|permitted) to)\b|\bwhose (?:right|privilege|power) is it\b",
    re.IGNORECASE,
)
_DONE_TO_RE = re.compile(
    r"\s+(?:\w+ )?be (?:the (?:target|subject|object|focus|aim|victim)s? of\b|(?:hit|struck|\w+ed)\b(?! to\b))",
    re.IGNORECASE,
)
"""Who must be spared, or be the target of a thing, bears no duty of it."""

_DUTIES_RE = re.compile(r"\b(?:shall|must|should(?! have\b)|ought to|(?:has|have) to|undertakes? to)(?! not\b)")
_RIGHTS_RE = re.compile(r"\b(?:may|can|(?:shall )?(?:has|have) the (?:right|power|authority) to)(?! not\b)")
_ONUS_RE = re.compile(
    rf"\b{_TASK}\b[^,;.]{{0,40}}? (?:is|lies|rests|falls|shall (?:be|lie|rest|fall)) (?:up)?on"
    r" (?P<who>[^,;.]+?)(?: to\b|$|[,;.])",
    re.IGNORECASE,
)
_PASSIVE_RE = re.compile(r"\s+(?:\w+ )?be\b")
_AGENT_RE = re.compile(r"[^,;:.]{0,60}?\bby (?P<who>[^,;:.]+)")
_BY_RE = re.compile(r"\bby (?P<who>[^,;:.]+)")
_SUBJECT_RE = re.compile(
    r"(?:.*\b(?=those who )|.*[,;:.()]|.*\b(?:and|but|if|when|where|that|which|whether)\b)?\s*(?P<who>.*)$", re.DOTALL
)
_STANDING_FOR_RE = re.compile(r"(?:it|he|she|they|who|which|this|these|there|such|each|that|we|you)\b", re.IGNORECASE)
_ARTICLE_RE = re.compile(r"^(?:(?:up)?on|by|to|with)? ?(?:(?:the|an?|each|every|any|all|its|their) )*", re.IGNORECASE)
_BEHIND_RE = re.compile(
    r" (?:of|in|on|from|for|against|with|by|to|under|at|near|about|who|that|which|whose|concerned|themselves|itself)\b"
)
_FEWEST, _PART = 2, 0.3
"""So many words that a stem asks about must the rule have, and such a share of them."""


def charging_faults(question: Question, grounds: Sequence[Ground]) -> Iterator[Fault]:
    """The fault of the answer to who must, or may, do a thing."""
    if not isinstance(question, Choice | Text) or question.checked_by or not all(one.whole for one in grounds):
        return
    asked = plain(question.question)
    duty, right = _DUTY_RE.search(asked), _RIGHT_RE.search(asked)
    match, modal = (duty, _DUTIES_RE) if duty is not None else (right, _RIGHTS_RE)
    if match is None or _DONE_TO_RE.match(asked, match.end()):
        return
    deed = next(filter(None, map(meaning, tokens(asked[match.end() :]))), "")
    for claim in claims_of(question):
        mine = _kind(plain(claim.text)) if claim.holds and is_key(claim) else ""
        if not mine:
            continue
        rules = [(one, [*_bearers(one, modal, deed)]) for one in grounds if _is_of(asked, one)]
        found = _another(plain(claim.text), mine, rules)
        if found is None:
            yield from _narrowed(claim, rules)
        else:
            who, ground = found
            yield Fault(
                code="S012",
                path=claim.path,
                message=f"{ground.place()} has it of “{who}”, not of “{plain(claim.text)}”:"
                f" “{excerpt(ground.passage.sentence, ground.citation.quote)}”",
                mend=f"Write “{who}”, or ask for what “{plain(claim.text)}” must do.",
            )


_Rules = Sequence[tuple[Ground, Sequence[str]]]
"""The quotes whose rules are of what is asked, each with those who bear what it lays down."""


def _another(text: str, mine: str, rules: _Rules) -> tuple[str, Ground] | None:
    """Who is to do it, where that is surely not the answer: no bearer of any quote's rule is of its kind or words."""
    found = None
    own = content(_head(text))
    for ground, bearers in rules:
        agents = frozenset[str]().union(*(content(one["who"]) for one in _BY_RE.finditer(ground.passage.sentence)))
        if any(is_near(word, agents) for word in own):
            return None
        for who in bearers:
            theirs = _kind(who)
            if not theirs or mine == theirs or frozenset((mine, theirs)) in MEETING:
                return None
            if any(is_near(word, content(who)) for word in own):
                return None
            found = found or (who, ground)
    return found


def _narrowed(claim: Claim, rules: _Rules) -> Iterator[Fault]:
    """S010 for an answer that takes some of the bearers only, by words that the rule has not: the side that attacks."""
    match = _WHICH_RE.search(plain(claim.text))
    told = frozenset[str]().union(*(content(with_lead(ground)) for ground, _ in rules))
    strange = [word for word in content(match["which"]) if not is_near(word, told)] if match is not None else []
    ground = next((one for one, bearers in rules if any(bearers)), None)
    if strange and match is not None and ground is not None:
        yield Fault(
            code="S010",
            path=claim.path,
            message=f"no rule can tell whether {ground.place()} means only those “{match['which']}”:"
            f" “{excerpt(ground.passage.sentence, ground.citation.quote)}”",
            mend="Say whom the rule names, or have a person sign it off: `checked_by`.",
            severity=Severity.WARNING,
        )


_WHICH_RE = re.compile(r"\b(?:party|side|state|one|government|force)s? (?P<which>(?:that|which|who) .+)", re.IGNORECASE)


def _is_of(asked: str, ground: Ground) -> bool:
    """Whether a quote's sentence, with what introduces it, has enough of what is asked."""
    words = content(asked) - content(ground.record)
    near = nearly_said(words, with_lead(ground))
    return near >= _FEWEST and near >= _PART * len(words)


def _bearers(ground: Ground, modal: re.Pattern[str], deed: str) -> Iterator[str]:
    """Those who shall, or may, by a quote's rule; an empty one where a word stands for them, or it says it of another.

    Where the rule has the deed, it is theirs whose `shall` it stands behind, in the same clause.
    """
    text = with_lead(ground)
    laid = [match["who"].strip() for match in _ONUS_RE.finditer(text)]
    yield from laid
    found = list(modal.finditer(text))
    places = [one.start() for one in _WORD_RE.finditer(text) if deed and is_near(deed, {meaning(one[0].casefold())})]
    if places:
        found = [one for one, following in pairwise([*found, None]) if one and _governs(one, following, places, text)]
        if not found and not laid:
            yield ""
    for match in found:
        if _PASSIVE_RE.match(text, match.end()):
            agent = _AGENT_RE.match(text, match.end())
            if agent is not None:
                yield agent["who"].strip()
        else:
            subject = _SUBJECT_RE.match(text[: match.start()])
            yield "" if subject is None else subject["who"].strip(" ,")


def _governs(one: re.Match[str], following: re.Match[str] | None, places: Sequence[int], text: str) -> bool:
    """Whether a deed stands behind a `shall`, before the next one, and no other clause begins between."""
    end = len(text) if following is None else following.start()
    return any(one.end() <= place < end and not _PARTING_RE.search(text, one.end(), place) for place in places)


_WORD_RE = re.compile(r"[A-Za-z]{3,}")
_PARTING_RE = re.compile(r"\b(?:if|when|which|where|unless|that|who|provided|because|while)\b")


def _kind(text: str) -> str:
    """Which kind of bearer a text names; empty where that is not clear."""
    if _STANDING_FOR_RE.fullmatch(text.strip(" .")) or (_ROW_RE.search(text) and " who " not in text):
        return ""
    whole = _ARTICLE_RE.sub("", text.strip(' .“”"'))
    for one in (whole, _head(text)):
        kind = next((kind for kind, pattern in KINDS if pattern.fullmatch(one)), "")
        if kind:
            return kind
    return ""


_ROW_RE = re.compile(r" (?:and|or) ")


def _head(text: str) -> str:
    return _BEHIND_RE.split(_ARTICLE_RE.sub("", text.strip(' .“”"')))[0].strip()
