"""S012 for a part of a key that says what somebody does, read as a statement: `Orsk` · `runs the dams`.

Each may be of the evidence and the two not go together. What the evidence goes against is told only where it bears out
the same of another one of the question, so that what no rule reads rightly is let be.
"""

import re
from collections.abc import Iterator

from quizapp.core.checking.doubts.wording import coverage
from quizapp.core.checking.lexicons.polarity import DENYING
from quizapp.core.checking.parts.putting import put_together
from quizapp.core.checking.reading.evidence import Check, Fault
from quizapp.core.checking.reading.names import names
from quizapp.core.checking.reading.verbs import HELPING, is_predicate
from quizapp.core.checking.reading.words import plain
from quizapp.core.findings import Severity
from quizapp.core.folding import tokens
from quizapp.core.questions.categorise import Categorise
from quizapp.core.questions.common import Question
from quizapp.core.questions.matching import Matching
from quizapp.core.questions.true_false import TrueFalse

_AGAINST = frozenset({"S003", "S004", "S010", "S011", "S012"})


def predicate_faults(question: Question, check: Check) -> Iterator[Fault]:
    """The first part whose statement the evidence goes against, where with another home it bears it out."""
    if not isinstance(question, Matching | Categorise) or question.checked_by:
        return
    placed = [put.turned() if isinstance(question, Matching) else put for put in put_together(question)]
    homes = dict.fromkeys(put.home for put in placed)
    deed = _deed_of(plain(question.question))
    if len(homes) < _TWO or not any(_statement(put.home, put.text, "") or deed for put in placed):
        return
    meant = _meant(plain(question.question))

    def found(home: str, said: str, *, answer: bool) -> list[Fault]:
        text, evidence = _statement(home, said, meant), question.evidence
        if not text:
            text, evidence = _done(home, said, deed), tuple(one for one in evidence if coverage(said, one.quote) == 1)
        read = TrueFalse(id=question.id, question=text, answer=answer, evidence=evidence)
        return [fault for fault in check(read) if fault.code in _AGAINST] if text and evidence else []

    for put in placed:
        wrong = next((one for one in found(put.home, put.text, answer=True) if one.is_contrary), None)
        if wrong is None:
            continue
        for other in homes:
            if other == put.home or found(other, put.text, answer=True):
                continue
            if any(fault.severity is Severity.ERROR for fault in found(other, put.text, answer=False)):
                yield Fault(
                    code="S012",
                    path=put.path,
                    message=f"“{put.text}” is put with “{put.home}”, and the evidence says it of “{other}”:"
                    f" “{wrong.message.rpartition(': “')[2]}",  # the passage that it shows
                    mend=f"Put it with “{other}”, or cite the words that say it of “{put.home}”.",
                )
                return


_TWO = 2


def _statement(home: str, said: str, meant: str) -> str:
    """What a part says with what it is put with; empty where neither is the verb of the other."""
    home, said = home.strip().rstrip(".:… "), said.strip().rstrip(". ")
    if is_predicate(said) or _RULES_RE.search(home):
        who, does = home, said
    elif is_predicate(home):
        who, does = said, home
    else:
        return ""
    if len(who.split()) > _LONGEST or is_predicate(who) or not _CLAUSES.isdisjoint(tokens(who)):
        return ""
    if not DENYING.isdisjoint(tokens(f"{who} {does}")):
        return ""  # a sentence may deny a thing of one, and say it of another: `Orsk was hit, and Vell was not`
    does = does[:1].lower() + does[1:]
    return f"{who} {_IT_RE.sub(f' {meant}', does) if meant else does}."


def _deed_of(stem: str) -> str:
    """The verb that a stem asks the doers of: `elects` of `Who elects these officers?`."""
    asked = _WHO_RE.search(stem)
    return "" if asked is None or asked["verb"] in HELPING else asked["verb"]


_WHO_RE = re.compile(r"\b[Ww]ho (?P<verb>[a-z]{3,}s|[a-z]+ed) (?:these|those|each|which|whom|what|the following)\b")


def _done(home: str, said: str, deed: str) -> str:
    """What a stem that asks who does a deed has a part say: `The millers elect the steward`; empty of other stems."""
    if not deed or len(home.split()) > _LONGEST or len(said.split()) > _LONGEST or is_predicate(said):
        return ""
    if not (_CLAUSES | DENYING).isdisjoint(tokens(f"{home} {said}")):
        return ""
    return f"{home[:1].upper()}{home[1:]} {deed} {said[:1].lower()}{said[1:]}."


_LONGEST = 8
"""A longer text than that names nobody."""

_CLAUSES = frozenset({"who", "which", "that", "whose", "if", "when", "where"})
"""What has a clause of its own, `an owner who keeps boats`, is not read rightly before another."""

_RULES_RE = re.compile(r"\w (?:must|shall|may|can|has to|have to|must not|shall not|may not|cannot)$", re.IGNORECASE)
_IT_RE = re.compile(r" it\b")


def _meant(stem: str) -> str:
    """What an `it` stands for: the one name of a stem."""
    named = names(stem)
    return named[0].text if len(named) == 1 else ""
