"""Who a verb is said of: the words of its clause's subject, read off what stands before it.

A subject stands right before its verb, behind a clause or what tells where or when, or is the head of a row (`raids on
mills, weirs and fords`). Of a verb whose subject cannot be told so nothing is read, and none of a pronoun.
"""

import re

from quizapp.core.checking.lexicons.clauses import (
    BEING,
    BRINGING,
    DETERMINERS,
    JOINING,
    LEADING_ON,
    NOT_AN_OBJECT,
    PARTICLES,
    PLACING,
    UNDERTAKINGS,
)
from quizapp.core.checking.lexicons.voices import SAYING
from quizapp.core.checking.reading.verbs import HELPING, OPEN, Verbs, is_adverb, is_past
from quizapp.core.checking.reading.words import content, meaning
from quizapp.core.dates import MONTHS

_SIGN_RE = re.compile(r"[^\w\s’']")
_RELATIVE = frozenset({"who", "which", "that", "whom"})
_STANDING_FOR = frozenset({"it", "they", "he", "she", "we", "this", "these", "those", "there", "what", "i", "you"})
BREAKING = JOINING - {"and"}
"""Behind these another clause begins; an `and` may as well join two nouns."""


class Subjects(Verbs):
    """The verbs of a text, each with its subject, once it has been read."""

    def __init__(self, text: str, wanted: frozenset[str]) -> None:
        super().__init__(text, wanted)
        self.subjects: dict[int, str] = {}
        self.brought: set[int] = set()
        self.wholes: dict[str, str] = {}

    def _opens_a_noun(self, at: int) -> bool:
        """Whether a noun of its own begins here: `the guild` of `in the law of Orsk the guild`."""
        before = self.words[at - 1].text
        return self.words[at].text in DETERMINERS and before not in OPEN and before not in {"and", "or", "all", "both"}

    def _clause_end(self, at: int, *, joined: bool = False) -> int:
        """Where a clause ends: at a sign, at a word that begins another, or before the subject of another verb."""
        n = at + 1
        while n < len(self.words):
            amount = self._amount(n)
            if amount > n:
                n = amount
                continue
            word = self.words[n].text
            if _SIGN_RE.fullmatch(word) or word in BREAKING:
                return n
            if word in {"and", "or"} and not joined and self._another_begins(n):
                return n
            n += 1
        return n

    def _another_begins(self, at: int) -> bool:
        """Whether an `and` joins a clause: a verb follows before the next sign or preposition."""
        for n in range(at + 1, len(self.words)):
            word = self.words[n].text
            if n in self.verbs or word in BEING:
                return True
            if _SIGN_RE.fullmatch(word) or word in BREAKING or (word in OPEN and word != "of"):
                return False
        return False

    def _phrase(self, low: int, end: int) -> str:
        """A noun with its own words, up to the next preposition; an `of` belongs to it."""
        low = self._amount(low)
        high = low
        while high < end and high not in self.verbs and self.words[high].text not in HELPING:
            if high > low and self.words[high].text in OPEN and self.words[high].text != "of":
                break
            high += 1
        return self._written(low, high)

    def _written(self, low: int, high: int) -> str:
        return self.text[self.words[low].start : self.words[high - 1].end] if low < high else ""

    def _object(self, at: int, end: int) -> str:
        low = at + 1
        if low < end and self.words[low].text in PARTICLES - {"over"} and self._amount(low) == low:
            low += 1
        if low >= end or (self.words[low].text in NOT_AN_OBJECT and self._amount(low) == low):
            return ""
        return self._phrase(low, end)

    def _subject(self, at: int, lead: int) -> str:
        """Who a verb is said of: its clause's subject, or that of the verb that it is joined to."""
        before = self.words[lead - 1].text if lead else ""
        last = max((n for n in self.verbs if n < lead), default=None)
        if before == "to":
            return self._carried(at, last, lead - 1)
        if before in _RELATIVE:
            return self._antecedent(lead - 1)
        if before in {"and", "or", "but"} and last is not None:
            return "" if last in self.brought else self.subjects.get(last, "")  # it may be who brought him to it
        return self._speaker(lead) or self._before(lead, last)

    def _before(self, lead: int, last: int | None) -> str:
        """The subject that stands before a verb in its own clause."""
        start = self._start(lead, last)
        if last is not None and start == last + 1:
            return self._beyond(last) if self._is_bare(last) else ""
        if start == lead:
            return self._over_a_parenthesis(lead)
        if start > 1 and self.words[start - 1].text in _JOINS and self.words[start - 2].text == ",":
            start -= 1
        return self._row(start, lead) if start and self.words[start - 1].text == "," else self._as_subject(start, lead)

    def _row(self, start: int, lead: int) -> str:
        """The subject behind a comma; with what the comma parts it from where that is a row: `raids on A, B and C`.

        Behind a clause (`when Orsk fell, the guild`) or what tells where or when it stands alone. Where it cannot be
        told whether the row ends before it, nothing is read: `on roads, weirs and fords the guild`.
        """
        if any(self._opens_a_noun(n) for n in range(start + 1 + (self.words[start].text in _JOINS), lead)):
            return ""
        joins = self.words[start].text in _JOINS
        begin = self._row_begins(start)
        if begin == start:
            apart = joins or self._next_join(start) >= lead or self._is_behind_a_clause(start - 1)
            return self._as_subject(start + joins, lead) if apart else ""
        head = next(n for n in range(begin, lead) if self.words[n].text == ",")
        apart = any(self.words[n].text in OPEN for n in range(begin + 1, head))
        phrase = self._as_subject(begin, head) if apart else self._written(begin, lead)
        self.wholes[phrase] = self._written(begin, lead)
        return phrase

    def _row_begins(self, start: int) -> int:
        """Where the row begins that is joined before a word by an `and`: at the word itself where there is none."""
        begin = start
        while self._next_join(start) < len(self.words) and begin and self.words[begin - 1].text == ",":
            low = begin - 1
            while low and not self._bounds(low - 1):
                low -= 1
            first = self.words[low].text
            if low and self.words[low - 1].text not in _BEGINNING and not self._is_told(low - 1):
                break
            if low == begin - 1 or first in OPEN or first in _OPENING or is_adverb(first):
                break
            if any(self.words[n].text in SAYING for n in range(low, begin - 1)):
                break
            begin = low
        return begin

    def _is_told(self, that: int) -> bool:
        """Whether a `that` begins what somebody says, and tells of no noun."""
        return that > 0 and self.words[that].text == "that" and self.words[that - 1].text in SAYING

    def _next_join(self, at: int) -> int:
        """Where the next `and` stands, before a sign or a verb; behind all words where none does."""
        joins = (n for n in range(at, len(self.words)) if self._bounds(n) or self.words[n].text in _JOINS)
        found = next(joins, len(self.words))
        return found if found < len(self.words) and self.words[found].text in _JOINS else len(self.words)

    def _is_behind_a_clause(self, comma: int) -> bool:
        """Whether a comma parts what stands before a subject from it, and no row within what tells more of a noun."""
        low = comma
        while low and self.words[low - 1].text not in {".", ";", ":"}:
            low -= 1
            if self.words[low].text in _RELATIVE:
                return False
            if self.words[low].text in BREAKING:
                return True
        first = self.words[low].text
        return (
            first in _AHEAD
            or first in OPEN
            or first in _OPENING
            or first.endswith(("ing", "ed", "ly"))
            or not any(n in self.verbs for n in range(low, comma))
        )

    def _speaker(self, lead: int) -> str:
        """Who a pronoun right behind a verb of saying stands for: `the guild says it has counted them`."""
        at = lead - 2 - (lead > 1 and self.words[lead - 2].text == "that")
        if at < 1 or self.words[lead - 1].text not in _STANDING_FOR or self.words[at].text not in SAYING:
            return ""
        at = self._lead(at)
        return self._as_subject(self._start(at, None), at)

    def _beyond(self, last: int) -> str:
        """What a verb is said of behind one that only tells more of it: `a truce that Orsk made`."""
        lead = self._lead(last)
        start = self._start(lead, None)
        if start > 1 and self.words[start - 1].text in _RELATIVE:
            return self._antecedent(start - 1)
        own = self._own_subject(start, lead)
        return self.subjects.get(last, "") if own is None else self._phrase(start, own)

    def _own_subject(self, low: int, high: int) -> int | None:
        """Where the subject of a clause without its `that` begins: `the reeve` of `the letter the reeve wrote`."""
        if low >= high or self.words[low].text not in DETERMINERS:
            return None
        opening = (n for n in range(low + 2, high) if self._opens_a_noun(n) and not is_adverb(self.words[n - 1].text))
        return next(opening, None)

    def _is_bare(self, at: int) -> bool:
        """Whether a verb tells more of a noun, whose own verb follows: `those hurt in it fled`."""
        return self._lead(at) == at and not self._object(at, self._clause_end(at))

    def _carried(self, at: int, last: int | None, to: int) -> str:
        """Who does what stands behind a `to`: who is brought to do it, or the subject of the verb that leads to it."""
        bringing = next(
            (
                n
                for n in range(to - 2, self._start(to, None) - 2, -1)
                if n >= 0 and meaning(self.words[n].text) in _BRINGING
            ),
            None,
        )
        if bringing is not None and not self._is_passive(bringing):
            if any(self._bounds(n) or self.words[n].text == "for" for n in range(bringing + 1, to)):
                return ""  # `forced the guild to leave and made it easier for Orsk to rule`
            self.brought.add(at)
            return self._phrase(bringing + 1, to)
        if last is None:
            return self._before_an_aim(to - 1) if to and _SIGN_RE.fullmatch(self.words[to - 1].text) else ""
        return self.subjects.get(last, "") if self._leads_on(last, to) else ""

    def _leads_on(self, last: int, to: int) -> bool:
        """Whether the subject of a verb does what follows its `to`: `vowed to sell`, `began a campaign to sell`.

        Of `needed a guild to sell` and `called on a guild to sell` it may be the guild, of `was used to sell` nobody.
        """
        if to > last + 1 and self.words[to - 1].text in UNDERTAKINGS:
            return not self._is_passive(last)
        behind = next((one.text for one in self.words[last + 1 : to] if not is_adverb(one.text)), "to")
        if self._is_passive(last):
            return behind in {"to", "by"} and meaning(self.words[last].text) in _LEADING_ON
        return behind in _NO_OTHER or (behind == "to" and all(is_adverb(one.text) for one in self.words[last + 1 : to]))

    def _is_passive(self, at: int) -> bool:
        helping = {one.text for one in self.words[self._lead(at) : at]}
        return (is_past(self.words[at].text) or self.is_unchanged(at)) and not BEING.isdisjoint(helping)

    def _before_an_aim(self, end: int) -> str:
        """Who stands before a comma and a `to`, and does what it aims at; nobody in `In winter, to open the weir`."""
        placed = end > 0 and self.words[0].text in _AHEAD
        return "" if placed and not any(map(self._opens_a_noun, range(2, end))) else self._as_subject(0, end)

    def _antecedent(self, at: int) -> str:
        end = at - 1 if at and self.words[at - 1].text == "," else at
        start = end
        while start and not self._bounds(start - 1) and self.words[start - 1].text not in OPEN - {"of"}:
            start -= 1
        return "" if start < end and self.words[start].text == "not" else self._as_subject(start, end)

    def _bounds(self, at: int) -> bool:
        word = self.words[at].text
        return _SIGN_RE.fullmatch(word) is not None or word in BREAKING or at in self.verbs

    def _start(self, lead: int, last: int | None) -> int:
        start = lead
        while start and not self._bounds(start - 1):
            if self.words[start - 1].text == "and" and start < lead and self._bounds_before(start - 1):
                break
            if (
                self.words[start - 1].text in {"and", "or"}
                and last is not None
                and not self._is_bare(last)
                and self._verb_between(start - 1)
            ):
                break
            start -= 1
        return start

    def _bounds_before(self, at: int) -> bool:
        return at == 0 or self._bounds(at - 1)

    def _verb_between(self, at: int) -> bool:
        """Whether a verb stands before a word in its clause, so that an `and` there joins clauses."""
        for n in range(at - 1, -1, -1):
            if n in self.verbs:
                return True
            if self._bounds(n):
                return False
        return False

    def _over_a_parenthesis(self, lead: int) -> str:
        """The subject before what a pair of commas puts in: `Halden, a guild of millers, has closed it`."""
        if not lead or self.words[lead - 1].text != ",":
            return ""
        commas = [n for n in range(lead - 1) if self.words[n].text == ","]
        if not commas:
            return ""
        start = commas[-1]
        while start and not self._bounds(start - 1):
            start -= 1
        if self.words[start].text in _JOINS or (start and start - 1 in self.verbs):
            return ""  # the end of a row: `Bo Reeve, a miller, and Ada Quill, a smith, sold`, `it hit mills, barns, …`
        return self._as_subject(start, commas[-1])

    def _as_subject(self, low: int, high: int) -> str:
        """The words of a subject, without what tells where or when: `the strikes` of `in June the strikes on Orsk`."""
        low = max((n + 1 for n in range(low, high - 1) if self._says(n)), default=low)  # `the guild says the reeve has`
        when = _WHEN_RE.match(self.text, self.words[low].start) if low < high else None
        while when is not None and low < high and self.words[low].start < when.end():
            low += 1
        if low < high and self.words[low].text in PLACING:
            placing = [n for n in range(low, high) if self.words[n].text in PLACING]
            own = [n for n in range(low + 2, high) if self._opens_a_noun(n)]
            if not own and len(placing) > 1:
                return ""
            low = own[-1] if own else low + 1
        phrase = self._phrase(self._own_subject(low, high) or low, high)
        self.wholes[phrase] = self._written(low, high)
        return "" if not content(phrase) or not _STANDING_FOR.isdisjoint(phrase.casefold().split()) else phrase

    def _says(self, at: int) -> bool:
        """Whether somebody says here what follows: a word of saying before a noun of its own or a name."""
        return self.words[at].text in SAYING and (
            self.words[at + 1].text in DETERMINERS or self.text[self.words[at + 1].start].isupper()
        )


_WHEN_RE = re.compile(
    rf"(?:in|on|by|since|during|until|from) (?:early |late |mid-)?"
    rf"(?:(?:{'|'.join(MONTHS)})\b(?: \d+)?(?:,? \d{{4}})?|\d{{4}}),? ",
    re.IGNORECASE,
)

_NO_OTHER = OPEN - {"on", "upon", "for", "with", "to", "of"}
"""Right behind a verb these tell where or when; behind the others stands who may be to do what follows."""

_JOINS = frozenset({"and", "or"})
_BEGINNING = frozenset({",", ".", ";", ":"})
_AHEAD = PLACING | {"as"}
_OPENING = frozenset({"according", "despite", "however", "meanwhile", "thus", "later", "today", "yesterday", "also"})
"""With these begins what stands before a sentence's own subject, parted from it by a comma."""

_BRINGING = frozenset(map(meaning, BRINGING))
_LEADING_ON = frozenset(map(meaning, (*BRINGING, *LEADING_ON)))
