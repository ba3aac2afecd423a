"""A text's clauses: their verbs, and of each who does it, what it is done to and who else is named with it.

Who does a deed stands before an active verb and behind the `by` of a passive one; a clause that begins with `who` or
`which` has its doer before that, and `vowed to take`, `left and took` have one doer for both. Of a verb whose doer
cannot be told so nothing is read, and none of a pronoun.
"""

import re
from collections.abc import Iterator

from quizapp.core.checking.lexicons.clauses import BEING, NO_DOER
from quizapp.core.checking.reading.deeds import Act
from quizapp.core.checking.reading.subjects import Subjects
from quizapp.core.checking.reading.verbs import HAVING, HELPING, is_past
from quizapp.core.checking.reading.words import meaning
from quizapp.core.dates import MONTHS


class Clauses(Subjects):
    """The clauses of a text."""

    def __init__(self, text: str, wanted: frozenset[str]) -> None:
        super().__init__(text, wanted)
        self.doers: dict[int, str] = {}

    def read(self) -> Iterator[Act]:
        """What the clauses tell of."""
        for at in sorted(self.verbs):
            act = self._act(at)
            if act is not None:
                yield act

    def _act(self, at: int) -> Act | None:
        word, lead = self.words[at].text, self._lead(at)
        helping = {one.text for one in self.words[lead:at]}
        end = self._clause_end(at)
        if self._is_under_attack(at):
            return self._attacked(at, lead)
        way = self.words[at + 1].text if at + 1 < end and self._amount(at + 1) == at + 1 else ""
        way = way if way in _WAYS else ""
        by = self._by(at, end)
        told_more = by is not None and helping.isdisjoint(HAVING) and not self._object(at, end)
        passive = (is_past(word) or self.is_unchanged(at)) and (not BEING.isdisjoint(helping) or told_more)
        if word.endswith("ing") and BEING.isdisjoint(helping):
            subject = self.doers.get(max((n for n in self.verbs if n < at), default=-1), "")
        else:
            subject = self._subject(at, lead)
        self.subjects[at] = self.doers[at] = subject
        if passive:
            doer = self.doers[at] = "" if by is None else self._agent(by, joined=BEING.isdisjoint(helping))
            act = Act(meaning(word), word, doer, subject, self._others(at, end), told_of=self._all_of(doer), way=way)
            return act if doer else None
        done_to, others = self._object(at, end), self._others(at, end)
        if not subject or not (done_to or (others and self._object_may_lack(at))):
            return None
        told_of = self.wholes.get(subject, subject)
        return Act(meaning(word), word, subject, done_to, others, at in self.brought, told_of, way)

    def _attacked(self, at: int, lead: int) -> Act | None:
        """Who attacks, where somebody `comes under attack from` them."""
        if at + 3 >= len(self.words) or self.words[at + 3].text not in {"from", "by"}:
            return None
        doer = self._phrase(at + 4, self._clause_end(at + 3))
        return Act(meaning("attack"), "under attack", doer, self._subject(at, lead), told_of=doer)

    def _object_may_lack(self, at: int) -> bool:
        """Whether a verb without an object is surely one, and no participle: it has a helping verb before it."""
        return self._lead(at) < at or (at > 0 and self.words[at - 1].text in {"to", "who", "that"})

    def _agent(self, by: int, *, joined: bool) -> str:
        """Who does a thing behind a `by`; nobody where that says by how much.

        Where a verb only tells more of a noun, whose own verb follows, an `and` joins nouns: `a truce by A and B`.
        """
        agent = self._phrase(by + 1, self._clause_end(by, joined=joined))
        return "" if _MUCH_RE.search(agent) else agent

    def _all_of(self, doer: str) -> str:
        """A doer with all that a list names beside it: `by Orsk, Belm and Vell`."""
        start = self.text.find(doer)
        row = _ROW_RE.match(self.text, start + len(doer))
        return doer if row is None else self.text[start : row.end()]

    def _by(self, at: int, end: int) -> int | None:
        for n in range(at + 1, len(self.words)):
            word = self.words[n].text
            if n in self.verbs or (n >= end and word != "as") or word in HELPING:
                return None
            if word == "as":
                end = self._clause_end(n)
            if word == "by":
                behind = [one.text for one in self.words[n + 1 : n + 3]]
                how = not NO_DOER.isdisjoint(behind) or (behind and behind[0].endswith("ing"))
                return None if how or not behind else n
        return None

    def _others(self, at: int, end: int) -> tuple[str, ...]:
        return tuple(
            phrase
            for n in range(at + 1, end)
            if self.words[n].text in _PARTS and self._amount(n) == n
            for phrase in [self._phrase(n + 1, end)]
            if phrase
        )


_ROW_RE = re.compile(
    r"(?:, (?:the )?+[\w’'-]+(?: [\w’'-]+){0,3}?)+,? (?:and|or) (?:the )?[\w’'-]+(?: [A-Z][\w’'-]+)*"
    r"|,? (?:and|or|as well as) by [^,;.()]{2,60}"
)
_MUCH_RE = re.compile(
    rf"\d|\bper cent\b|\bpercent\b|^(?:half|a third|a quarter)\b"
    rf"|^(?:(?:early|late|mid)[ -])?(?:{'|'.join(one.title() for one in MONTHS)})$"
)
"""By how much, or by when."""

_PARTS = frozenset({"from", "to", "against", "on", "for", "with", "into"})
_WAYS = frozenset({"on", "through"})
"""With these a verb says something else of who does it: `the mill ran on oil`, `the guild ran the mill`."""
