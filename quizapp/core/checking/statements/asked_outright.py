"""Questions that are answered by `yes` or `no`, read as the statement that they ask about.

`May the reeve seize the barge?`, answered `no`, is `the reeve may seize the barge` keyed false.
"""

import re
from collections.abc import Iterator, Sequence
from dataclasses import replace

from quizapp.core.checking.law.duties import duties
from quizapp.core.checking.lexicons.clauses import BEING, DETERMINERS, DOING, MODALS, PLACING
from quizapp.core.checking.reading.evidence import Check, Fault, Ground
from quizapp.core.checking.reading.retelling import without_key
from quizapp.core.checking.reading.verbs import is_past
from quizapp.core.checking.reading.words import meaning, plain, stem
from quizapp.core.folding import Token, spans
from quizapp.core.questions.choice import Choice
from quizapp.core.questions.common import Question
from quizapp.core.questions.text import Text
from quizapp.core.questions.true_false import TrueFalse

_ANSWER_RE = re.compile(r"\W*(?P<way>yes|no|true|false)\b(?P<rest>(?:\W+[^\n]*)?)$", re.IGNORECASE)
_BOUND_RE = re.compile(
    r"\b(?:only|if|unless|except\w*|provided|but|though|although|when|where|as long as|until|partly"
    r"|not (?:all|always))\b",
    re.IGNORECASE,
)
"""An answer with such a word says yes or no to a part of what is asked."""

_DOES = frozenset({"do", "does", "did"})
_HELPING = frozenset(
    {"is", "are", "was", "were", "has", "have", "had", "may", "must", "can", "shall", "should", "could", "will"}
)
_ASKED_RE = re.compile(
    rf"(?P<lead>(?:.*(?:[.!:] |, ))?)(?P<aux>{'|'.join(sorted(_HELPING | _DOES))}) (?P<rest>(?!not\b)[^?]+)\?"
    r"(?:\W*(?:(?:please )?(?:answer|say|write|choose)[^.?]{0,20} )?yes(?: or |/)no\W*)?$",
    re.IGNORECASE | re.DOTALL,
)
_TURNED_RE = re.compile(r"n['’]t\b|\bnot\b", re.IGNORECASE)


def outright_faults(question: Question, grounds: Sequence[Ground], check: Check) -> Iterator[Fault]:
    """What is wrong with a `yes` or a `no`: the errors and doubts of the statement that is asked about."""
    asked = asked_outright(question, grounds)
    if asked is None:
        return
    here, there = ("yes", "no") if asked.answer else ("no", "yes")
    for fault in check(asked):
        if fault.code in {"S003", "S004", "S010", "S012"}:
            yield replace(
                fault,
                path=("answer",),
                message=f"the answer “{here}” makes “{asked.question.rstrip(' .')}”"
                f" {'true' if asked.answer else 'false'}; {without_key(fault.message)}",
                mend=f"Answer “{there}”, or quote the words that settle it so.",
            )


def asked_outright(question: Question, grounds: Sequence[Ground]) -> TrueFalse | None:
    """The statement asked about, keyed true where the answer is yes; None where the question is no such one."""
    if not isinstance(question, Choice | Text) or question.checked_by:
        return None
    answer, asked = _ANSWER_RE.match(plain(question.answer)), plain(question.question).strip()
    if answer is None or (_BOUND_RE.search(answer["rest"]) and not _is_flatly_denied(answer["way"], grounds)):
        return None
    match = _ASKED_RE.match(asked)
    if match is None or _TURNED_RE.search(match["rest"]):
        return None
    said = _in_order(match["aux"].casefold(), match["rest"].strip(), grounds)
    lead = _SENTENCE_RE.split(match["lead"])[-1]
    return TrueFalse(
        id=question.id,
        question=f"{lead}{said if lead else said[0].upper() + said[1:]}.",
        answer=answer["way"].casefold() in {"yes", "true"},
        evidence=question.evidence,
    )


def _is_flatly_denied(way: str, grounds: Sequence[Ground]) -> bool:
    """Whether an answer says yes to a part of what its rules deny throughout: `yes, if he pays`, of `he shall not`."""
    sentences = [ground.passage.sentence for ground in grounds]
    return way.casefold() == "yes" and all(
        _NEVER_RE.search(one) is not None and _BOUND_RE.search(one) is None and _CASES_RE.search(one) is None
        for one in sentences
    )


_NEVER_RE = re.compile(
    r"\b(?:(?:shall|may|must|can) not|cannot|nothing|no (?:one|[a-z]+) (?:shall|may|must|can))\b", re.IGNORECASE
)
_CASES_RE = re.compile(r"\b(?:without|save|subject to|before|after|more than|less than|other than)\b", re.IGNORECASE)

_SENTENCE_RE = re.compile(r"[.!:] ")


def _in_order(aux: str, rest: str, grounds: Sequence[Ground]) -> str:
    """What is asked, with the helping word behind who does it: `the reeve may seize it`."""
    if aux in _DOES:
        return rest
    at = _place(aux, rest, grounds)
    return f"{rest[:at]}{aux} {rest[at:]}" if at else rest


def _place(aux: str, rest: str, grounds: Sequence[Ground]) -> int:
    """Where in the rest of a question who it asks about ends: before a verb of the passage, or what looks like one."""
    words = spans(rest)
    told = [ground.passage.sentence for ground in grounds]
    if aux in MODALS:
        ruled = {one.verb for sentence in told for one in duties(sentence)}
    else:
        ruled = {meaning(word) for sentence in told for word in _BEING_RE.findall(sentence)} - {""}
    for at, word in enumerate(words[1:], 1):
        before = words[at - 1].text
        if before in DETERMINERS or before in PLACING or before == "of":
            continue
        if aux in MODALS and word.text == "to" and at in _SHORT and before not in _NOUNS_TO:
            return words[at - 1].start  # `may a guild point to the rule`, `may a tenant refuse to answer`
        if word.text in BEING | {"not"} or meaning(word.text) in ruled or word.text in DETERMINERS:
            return word.start
        if aux in MODALS and (stem(word.text) in DOING or _has_object(words, at)):
            return word.start
        if aux not in MODALS and (is_past(word.text) or word.text.endswith("ing") or word.text in _SAID_OF | PLACING):
            return word.start
    return words[-1].start if len(words) > 1 else 0


_SHORT = (3, 4)
_NOUNS_TO = frozenset({"right", "duty", "power", "order", "access", "attempt", "plan", "way", "time", "party", "due"})

_BEING_RE = re.compile(r"\b(?:is|are|was|were|be) (?:[a-z]+ly )?([a-z]+)")
_SAID_OF = frozenset({"bound", "free", "able", "liable", "likely", "due", "open", "lawful", "legal", "guilty"})
"""What stands behind a form of `to be` and is no part of who it is said of."""


def _has_object(words: Sequence[Token], at: int) -> bool:
    return at + 1 < len(words) and words[at + 1].text in DETERMINERS | PLACING | _WHOM


_WHOM = frozenset(
    {"him", "her", "them", "it", "us", "you", "me", "anyone", "anybody", "anything", "someone", "somebody"}
)
