"""S012 for an answer that leaves no case out, `Never`, where its own quote is an exception or makes one.

So is a statement that holds its rule to be good in the very case that the rule excepts, `even while they take part`,
or in which its condition is not met, `even if he flees` of `provided that he does not flee`; and so is one keyed false
that lets be done in that case what the rule forbids in all others.
"""

import re
from collections.abc import Iterator, Sequence

from quizapp.core.checking.lexicons.polarity import DENYING, FORBIDDING, SLIGHT
from quizapp.core.checking.reading.denials import by_word, said_words
from quizapp.core.checking.reading.evidence import Fault, Ground
from quizapp.core.checking.reading.excerpts import excerpt, to_its_end
from quizapp.core.checking.reading.kinship import akin
from quizapp.core.checking.reading.once import claims_of
from quizapp.core.checking.reading.phrasing import reworded
from quizapp.core.checking.reading.senses import contrary_words, is_near
from quizapp.core.checking.reading.words import content, is_key, meanings, plain, setting, spaced
from quizapp.core.folding import tokens
from quizapp.core.quantities import quantities
from quizapp.core.questions.common import Question
from quizapp.core.questions.true_false import TrueFalse

_ABSOLUTE_RE = re.compile(
    r"\W*(?:(?:no|yes)\b\W+)?(?:never|always|at all times|at no time"
    r"|(?:in|under) (?:no|all|any|every) (?:case|circumstance|event|condition)s?|without (?:any )?exceptions?"
    r"|whatever the (?:case|circumstances|reason))\b",
    re.IGNORECASE,
)
_EXCEPTION_RE = re.compile(
    r"\b(?:unless|except(?! for the purposes?)|save (?:in|for|where|when|if)|other than)\b", re.IGNORECASE
)
_EXCEPTING = frozenset({"unless", "except", "save", "other"})
"""A word of each: where a sentence has none of them, the pattern need not be tried."""

_LONGEST = 9
"""A longer answer may say what it leaves out."""


def exception_faults(question: Question, grounds: Sequence[Ground]) -> Iterator[Fault]:
    """The faults of a key's parts that hold, one a part."""
    if all((_EXCEPTING | _CONDITIONAL).isdisjoint(tokens(one.passage.sentence)) for one in grounds):
        return
    if isinstance(question, TrueFalse):
        if question.answer:
            yield from _held_to_the_exception(plain(question.question), grounds)
            yield from _held_without_its_condition(plain(question.question), grounds)
        elif not question.checked_by:
            yield from _giving_way_after_all(plain(question.question), grounds)
        return
    for claim in claims_of(question):
        text = plain(claim.text)
        if not claim.holds or not is_key(claim) or len(tokens(text)) > _LONGEST or _ABSOLUTE_RE.match(text) is None:
            continue
        if _EXCEPTION_RE.search(text) or _EXCEPTION_RE.search(setting(claim)):
            continue
        for ground in grounds:
            word = _quoted_exception(ground)
            if word and spaced(text) not in spaced(ground.passage.sentence):
                yield Fault(
                    code="S012",
                    path=claim.path,
                    message=f"the key allows no exception where {ground.place()} makes one,"
                    f" “{to_its_end(ground.passage.sentence, word)}”: “{excerpt(ground.passage.sentence, word)}”",
                    mend="Say what is excepted, or cite the passage that allows no exception.",
                )
                break


def _held_to_the_exception(text: str, grounds: Sequence[Ground]) -> Iterator[Fault]:
    """The fault of a statement whose `even if` or `even while` is followed by what its rule excepts."""
    even = _EVEN_RE.search(text)
    if even is None or _EXCEPTION_RE.search(text):
        return
    case = content(even["case"])
    rest = f"{text[: even.start()]} {text[even.end() :]}"
    for ground in grounds:
        rule, *exceptions = _EXCEPTION_RE.split(ground.passage.sentence)
        own = content(" ".join(exceptions)) - content(rule)
        shared = sum(word in own or not akin(word).isdisjoint(own) for word in case)
        if shared >= _TELLING and shared >= _MOST * len(case) and _holds_good(rest, rule):
            yield _held(even[0], f"which {ground.place()} excepts", ground, exceptions[0])
            return


def _held_without_its_condition(text: str, grounds: Sequence[Ground]) -> Iterator[Fault]:
    """The fault of a statement whose `even if` is followed by the contrary of what its rule makes a condition."""
    even = _EVEN_RE.search(text)
    if even is None or _CONDITION_RE.search(text[: even.start()]):
        return
    rest = f"{text[: even.start()]} {text[even.end() :]}"
    for ground in grounds:
        condition = _CONDITION_RE.search(ground.passage.sentence)
        rule = "" if condition is None else ground.passage.sentence[: condition.start()]
        if condition is not None and _is_unmet(even["case"], condition["case"]) and _holds_good(rest, rule):
            told = f"where {ground.place()} makes the contrary a condition"
            yield _held(even[0], told, ground, condition[0])
            return


def _held(even: str, told: str, ground: Ground, shown: str) -> Fault:
    """The fault of a statement that holds a rule to be good in a case, with what is told of that case."""
    return Fault(
        code="S012",
        path=("answer",),
        message=f"the statement has the rule hold “{even.strip(' ,.')}”, {told}:"
        f" “{excerpt(ground.passage.sentence, shown.strip())}”",
        mend=reworded(whole=True),
    )


def _is_unmet(case: str, condition: str) -> bool:
    """Whether a case has the words of a condition, and denies one of them that the condition asserts, or back."""
    mine, theirs = said_words(case), by_word(said_words(condition))
    own = [one for one in mine if one.word not in SLIGHT]
    met = [one for one in own if is_near(one.word, theirs.keys())]
    if not met or len(met) < _MOST * len(own):
        return False
    if any(theirs.get(one.word) == {not one.denied} for one in own):
        return True
    kept = _ABSTAINING_RE.search(condition)
    return (
        kept is not None
        and not any(one.denied for one in own)
        and _ABSTAINING_RE.search(case) is None
        and all(is_near(one.word, content(kept["deed"])) for one in met)
    )


_CONDITIONAL = frozenset({"provided", "condition", "long", "only"})
"""A word of each: where a sentence has none of them, it makes no condition."""

_CONDITION_RE = re.compile(
    r"\b(?:provided(?: always)?(?:,? that)?(?= )(?! (?:for|by|in|with|to)\b)|on (?:the )?condition that"
    r"|(?:as|so) long as|only (?:if|when|where|while)) (?P<case>[^;:.]+)",
    re.IGNORECASE,
)
_ABSTAINING_RE = re.compile(r"\b(?:abstain|refrain|desist)\w* from (?P<deed>[^,;]+?)(?= and\b|[,;]|$)", re.IGNORECASE)

_EVEN_RE = re.compile(
    r"\b(?:even|including|not excepting) (?:if|where|when|while|though|as|once|after|during|in case of"
    r"|(?:at|for|in|on|during) (?:the|that|any|those|an?) (?:very |exact |same )?(?:moments?|times?|hours?|days?"
    r"|periods?|point|instant|occasions?|cases?|event)(?: in time)?(?: (?:when|that|(?:in|at|during) which|where|of))?)"
    r" (?P<case>[^,;]+)",
    re.IGNORECASE,
)
_TELLING, _MOST = 2, 0.6
"""So many words, and so great a share, of the case that a statement names must be those of the exception."""


def _giving_way_after_all(text: str, grounds: Sequence[Ground]) -> Iterator[Fault]:
    """The fault of a statement keyed false that lets be done, in the case excepted, what its rule forbids else."""
    own = tokens(text)
    let = not _LETTING.isdisjoint(own)
    case = _IN_CASE_RE.search(text) if let and (DENYING | FORBIDDING).isdisjoint(own) else None
    if case is None or any(one.kind != "label" for one in quantities(text)):
        return
    named = content(case["case"]) - SLIGHT
    done = content(f"{text[: case.start()]} {text[case.end() :]}") - _SAYING_LET
    for ground in grounds:
        rule, *exceptions = _EXCEPTION_RE.split(ground.passage.sentence)
        words = tokens(rule)
        if (DENYING | FORBIDDING).isdisjoint(words) or not exceptions:
            continue
        ruled = content(rule) | content(ground.record) | content(ground.section)
        own_case = content(" ".join(exceptions))
        met = [word for word in named if is_near(word, own_case)]
        if (
            len(met) >= min(_TELLING, len(named))
            and len(met) >= _MOST * len(named)
            and sum(is_near(word, ruled) for word in done) >= _NEARLY_ALL * len(done)
            and contrary_words(content(text), content(ground.passage.sentence)) is None
        ):
            yield Fault(
                code="S012",
                path=("answer",),
                message=f"the key calls false what {ground.place()} excepts from its rule,"
                f" “{case['case'].strip(' .')}”: “{excerpt(ground.passage.sentence, exceptions[0].strip())}”",
                mend="Write `answer: true`, or change the statement so that it is false.",
            )
            return


_IN_CASE_RE = re.compile(
    r"(?<!even )(?<!not )\b(?:if|where|when|as long as|so long as|provided that|in case|in the event that)\b"
    r" (?P<case>[^,;]+)",
    re.IGNORECASE,
)
_LETTING = frozenset({"may", "can", "permit", "permits", "permitted", "allow", "allows", "allowed", "lawful", "legal"})
_SAYING_LET = meanings(_LETTING | {"possible"})
_NEARLY_ALL = 0.75
"""So much of what a statement lets be done its rule must be about."""


def _holds_good(text: str, rule: str) -> bool:
    """Whether a statement says with its rule, and does not say that it gives way."""
    mine, theirs = set(tokens(text)), set(tokens(rule))
    if not _GIVING_WAY.intersection(mine) <= theirs:
        return False
    return (DENYING | FORBIDDING).isdisjoint(mine) == (DENYING | FORBIDDING).isdisjoint(theirs)


def is_its_exception(text: str, sentence: str, *, telling: int = _TELLING) -> bool:
    """Whether a text denies, of the case that a sentence excepts, what the sentence's rule asserts.

    So many words that are `telling` must the two name the case by.
    """
    case = _IN_CASE_RE.search(text) or _WHILE_RE.search(text)
    rule, *exceptions = _EXCEPTION_RE.split(sentence) if case is not None else [sentence]
    if case is None or not exceptions or not (DENYING | FORBIDDING).isdisjoint(tokens(rule)):
        return False
    named, own_case = content(case["case"]) - SLIGHT, content(" ".join(exceptions))
    done = content(f"{text[: case.start()]} {text[case.end() :]}")
    if not named:  # `for as long as they do so`
        named = frozenset(word for word in done if is_near(word, own_case - content(rule)))
        done -= named
    met = sum(is_near(word, own_case) for word in named)
    held = sum(is_near(word, content(rule)) for word in done)
    return met >= telling and met >= _MOST * len(named) and held >= _MOST * len(done)


_WHILE_RE = re.compile(
    r"(?<!even )\b(?:while|during|for (?:such time|as long|so long|the time) as|(?:as|so) long as) (?P<case>[^,;]+)",
    re.IGNORECASE,
)


def gives_way_there(text: str, sentence: str) -> bool:
    """Whether a text has lost, in the case that a sentence excepts, what its rule grants: `lost while they fight`."""
    return not _LOSING.isdisjoint(tokens(text)) and is_its_exception(_LOSING_RE.sub(" ", text), sentence, telling=1)


_LOSING_LIST = """
lose loses lost losing forfeit forfeits forfeited forfeiting cease ceases ceased end ends ended lapse lapses lapsed
suspended
"""
_LOSING = frozenset(_LOSING_LIST.split())
_LOSING_RE = re.compile(rf"\b(?:{'|'.join(sorted(_LOSING))})\b", re.IGNORECASE)
_GIVING_WAY = _LOSING | frozenset(
    {"may", "can", "permit", "permits", "permitted", "allow", "allows", "allowed", "lawful", "lawfully", "exception"}
)
"""Words by which a statement says that a rule gives way, or that it lets something be done."""


def _quoted_exception(ground: Ground) -> str:
    """The word that begins the exception which a quote holds or stands in; empty where it is of the rule alone."""
    _, high = ground.passage.quote
    for at in ground.passage.quoted:
        start, end = ground.passage.spans[at]
        found = _EXCEPTION_RE.search(ground.passage.text, start, min(end, high))
        if found is not None:
            return found[0]
    return ""
