"""S003 and S004 for keys that cannot answer the stem's question word, where the quote has what can.

`Who`, `where` and `what is the name` are not answered by a date, `what year` and `how many` not by a key without any
figure, `what song` not by a name where the quote has a title between speech marks; and no question is answered by
words that stand in it. Asked only where the quote has another name or figure that the stem does not give.
"""

import re
from collections.abc import Callable, Iterator, Sequence
from dataclasses import replace

from quizapp.core.checking.answers.fillers import is_surely
from quizapp.core.checking.answers.kinds import CLASS_RE, asked_claims, is_given
from quizapp.core.checking.answers.persons import WHO_RE, is_land, is_nobody, is_only_people, may_be_somebody, other_day
from quizapp.core.checking.answers.standing import misplaced, one_of_several, unglossed
from quizapp.core.checking.answers.supporting import ASKS_BEING_RE
from quizapp.core.checking.figures.asserting import Figure, asserted
from quizapp.core.checking.figures.bearing import bears_out
from quizapp.core.checking.figures.candidates import Candidate
from quizapp.core.checking.figures.figures import Sight, sight_of
from quizapp.core.checking.figures.offering import of_what_is_asked
from quizapp.core.checking.lexicons.answers import AMOUNTS, BEFORE_TIMES, BODIES, DATED, GROUNDS, IN_DATES, TIME_WORDS
from quizapp.core.checking.lexicons.classes import CLASSES
from quizapp.core.checking.names.offering import offered
from quizapp.core.checking.reading.apposition import ASKS_OF_WHOM_RE, called_so, only_tells_kind
from quizapp.core.checking.reading.evidence import Fault, Shelf
from quizapp.core.checking.reading.names import Holdings, Name, bare_words, is_people, is_place, names
from quizapp.core.checking.reading.phrasing import quoting
from quizapp.core.checking.reading.vocabulary import Vocabulary
from quizapp.core.checking.reading.words import SMALL, plain
from quizapp.core.findings import Severity
from quizapp.core.folding import tokens
from quizapp.core.measures import TIME_UNITS
from quizapp.core.quantities import quantities
from quizapp.core.questions.common import Claim, Question
from quizapp.core.questions.multiple import Multiple
from quizapp.core.questions.true_false import TrueFalse
from quizapp.core.seldom import Seldom

_ASKS_RE = re.compile(r"\b(?:who|whom|whose|where|when|wh(?:at|ich)|how)\b", re.IGNORECASE)

_ASKS_NAME_RE = re.compile(
    r"\b(?:name of|named|what (?:did|do|does|was|were|is|are) (?:[\w'’-]+ ){1,5}?(?:call|called|name)\b|known as)",
    re.IGNORECASE,
)
"""Asks how something is called: `1984` may be a name, but not where the quote has `in` before it."""

_TIME_RE = re.compile(
    r"\b(?:when|years?|dates?|days?|months?|decades?|centur\w+|times?(?:frame|span)?|period|era|age|old|since|until|season|occasions?"
    r"|how (?:long|recent\w*)|point|figures?|numbers?|births?|deaths?)\b",
    re.IGNORECASE,
)
"""With such a word in it a stem may be answered by a date after all."""

_WHAT_RE = re.compile(r"\b(?:what|which)\b", re.IGNORECASE)
_YEAR_RE = Seldom(r"\b(?:what|which) (?:(?:is|was) the )?(?:[a-z]+ )?(?:years?|date|decade|century)\b", re.IGNORECASE)
_WHEN_RE = Seldom(r"^\W*when (?:did|was|were)\b", re.IGNORECASE)
_COUNT_RE = Seldom(r"\bhow many\b|\bwhat number\b|\b(?:what|which) (?:percentage|percent|proportion)\b", re.IGNORECASE)

_AMOUNT_RE = Seldom(
    r"\bhow (?:old|far|tall|high|deep|wide|fast|heavy|big|large|long|much)\b"
    r"|\bwhat (?:is|was|were|are) the (?:[\w-]+ ){0,2}"
    r"(?:population|number|percentage|price|cost|fee|distance|height|length|weight|temperature|rate|amount|capacity|area|age|size|depth|width|speed)\b",
    re.IGNORECASE,
)
_A_SPAN_RE = re.compile(
    rf"\b(?:an?|each|every)(?: (?:full|whole|single))? (?P<unit>{'|'.join(sorted(TIME_UNITS))})\b",
    re.IGNORECASE,
)
"""Says how long without a figure: `for a year`."""

_COUNT_OR_AMOUNT_RE = re.compile(f"{_COUNT_RE.pattern}|{_AMOUNT_RE.pattern}", re.IGNORECASE)

_CHOOSES_RE = re.compile(r"\b(?:or|which of|who of|whose)\b", re.IGNORECASE)
_ABOUT_RE = Seldom(r"\babout\W*$", re.IGNORECASE)
_CALLED_RE = re.compile(r"\b(?:called|names?|named|known|terms?|words?)\b", re.IGNORECASE)
_TITLE_RE = re.compile(r"“([^”]+)”|(?<![^\s(\[])\"(?=\S)([^\"]+)\"|(?<![^\s(\[])'(?=\S)([^']+)'(?!\w)")
_ASKS_TITLE_RE = Seldom(
    r"\b(?:(?:what|which) (?:\w+ ){0,2}?|(?:name|title) of (?:the |a |his |her |their )?(?:\w+ )?)"
    r"(?:song|album|book|novel|film|movie|poem|play|series|episode|single|track|essay|article|painting)s?\b",
    re.IGNORECASE,
)


def answer_faults(question: Question, sight: Sight, shelf: Shelf, vocabulary: Vocabulary) -> Iterator[Fault]:
    """The keys that cannot answer what is asked, one fault a part."""
    if isinstance(question, TrueFalse) or question.checked_by:
        return
    for claim, asked in asked_claims(question):
        if _ASKS_RE.search(asked) is None:
            continue
        found = _Answer(claim, asked, question, sight_of(claim, question, sight), shelf, vocabulary).fault()
        if found is not None:
            yield found


def _may_be_year(figure: Figure) -> bool:
    one = figure.quantity
    return (
        not figure.in_percents
        and one.kind == "number"
        and not one.unit
        and not one.noun
        and not one.spelled
        and _EARLY <= one.low <= _LATE
    )


_EARLY, _LATE = 100, 2100


class _Answer:
    """A part of a key beside what is asked and what its quotes have."""

    def __init__(
        self, claim: Claim, asked: str, question: Question, sight: Sight, shelf: Shelf, vocabulary: Vocabulary
    ) -> None:
        self.claim, self.asked, self.question, self.sight = claim, asked, question, sight
        self.text = plain(claim.text)
        self._shelf, self._vocabulary = shelf, vocabulary

    def fault(self) -> Fault | None:
        """What is wrong with the key, or None."""
        figures = asserted(self.claim, self.question)
        if figures and all(one.quantity.date is not None or _may_be_year(one) for one in figures):
            return self._dated(figures[0].text, sure=figures[0].quantity.date is not None)
        if figures:
            return self._given(figures[0]) if len(figures) == 1 else None
        if any(map(str.isdigit, self.text)):
            return None
        return (
            self._without_figure()
            or self._repeated()
            or self._untitled()
            or self._another_is()
            or self._of_another_class()
            or self._out_of_place()
            or self._nobody()
            or self._misplaced()
        )

    def _dated(self, written: str, *, sure: bool) -> Fault | None:
        """A date where somebody, a place or a name is asked for."""
        more = [word for word in tokens(self.text) if not word[0].isdigit() and word not in IN_DATES]
        if more or _TIME_RE.search(self.asked):
            return None
        wanted = CLASS_RE.search(self.asked)
        if sure and wanted is not None:
            rival = self._name()
            return None if rival is None else self._wrong("S004", rival.text)
        dated = self._follows(written, DATED)
        if (sure and ASKS_BEING_RE.search(self.asked)) or (dated and _ASKS_NAME_RE.search(self.asked)):
            rival = self._name()
            return None if rival is None else self._wrong("S003", rival.text)
        return self._untimely() if dated and _WHAT_RE.search(self.asked) else None

    def _without_figure(self) -> Fault | None:
        """No figure where a year or a number is asked for."""
        own = frozenset(tokens(self.text))
        if _YEAR_RE.search(self.asked):
            rival = self._figure(dates=True)
        elif _WHEN_RE.search(self.asked) and (own.isdisjoint(TIME_WORDS) or own - SMALL <= {*tokens(self.asked)}):
            if self._follows(self.text, BEFORE_TIMES):
                return None
            rival = self._figure(dates=True)
            day = other_day(self.text, self.asked, self._quotes) if rival is None and names(self.text) else None
            if day is not None:
                return self._wrong("S003", day)
        elif own.isdisjoint(AMOUNTS) and (
            _COUNT_RE.search(self.asked) or (_AMOUNT_RE.search(self.asked) and names(self.text))
        ):
            rival = None if self._says_how_long() else self._figure(dates=False)
        else:
            return None
        if rival is None or tokens(rival.text) == tokens(self.text):  # `May` is a month there, and so here
            return None
        mine, theirs = (set(tokens(text.replace("-", " "))) - SMALL for text in (self.text, rival.text))
        if mine and theirs and (mine <= theirs or theirs <= mine):
            return None  # `million` of `over a million`, `two or more`, `a two-page report`
        return self._wrong("S003", self._of_what_is_asked(rival))

    def _says_how_long(self) -> bool:
        """Whether the key has the quotes' time without a figure: `for a year`, of 12 months."""
        spans = quantities(_A_SPAN_RE.sub(r"one \g<unit>", self.text))
        return any(bears_out(other.quantity, one, frozenset()) for one in spans for other in self.sight.quoted)

    def _given(self, figure: Figure) -> Fault | None:
        """A figure that the stem gives already, where the quote has another of its kind that could be meant."""
        one = figure.quantity
        same = [other for other in quantities(self.asked) if (other.low, other.high) == (one.low, one.high)]
        if not same or _CHOOSES_RE.search(self.asked) or not _COUNT_OR_AMOUNT_RE.search(self.asked):
            return None
        rival = self._figure(dates=False)
        return None if rival is None else self._wrong("S003", self._of_what_is_asked(rival))

    def _repeated(self) -> Fault | None:
        """An answer that stands in the stem word for word, where nothing is offered there to choose from."""
        own = [word for word in bare_words(self.text) if word not in SMALL]
        asked = [word for word in bare_words(self.asked) if word not in SMALL]
        if not own or not set(own) <= set(asked):
            return None
        scattered = len(own) > 1 and _WHO_OR_WHERE_RE.search(self.asked)
        if f" {' '.join(own)} " not in f" {' '.join(asked)} " and not scattered:
            return None
        # `the name of Ada's brother` is not Ada, though a name is asked for.
        owner = re.search(rf"\b{re.escape(self.text.strip(' .'))}['’]s\b", self.asked) and names(self.text)
        names_it = _CALLED_RE.search(self.asked) and not owner and not self._is_what_is_called(own)
        if _CHOOSES_RE.search(self.asked) or names_it:
            return None
        if len(own) == 1 and all(one.words != (own[0],) for one in names(self.asked)) and not self._is_owner(own[0]):
            return None
        if any(not is_given(name, self.asked) for name in names(self.text)):
            return None
        rival = self._name()
        asks = ASKS_BEING_RE.search(self.asked) or CLASS_RE.search(self.asked) or _ASKS_NAME_RE.search(self.asked)
        return None if rival is None else self._wrong("S004", rival.text if asks else "")

    def _is_what_is_called(self, own: Sequence[str]) -> bool:
        """Whether a stem asks how something is called, or what belongs to it, and the key is its name in full."""
        if len(own) > 1:
            return any([word for word in one.words if word not in SMALL] == list(own) for one in names(self.asked))
        text = re.escape(self.text.strip(" ."))
        return re.search(rf"\b(?:names?|words?|terms?) (?:for|of) (?:the )?{text}\b(?! [A-Z])", self.asked) is not None

    def _is_owner(self, word: str) -> bool:
        """Whether a word is a place that the stem names, or only the first of a thing's name (`the Ming dynasty`)."""
        if is_place((word,)):
            return True
        behind = re.search(rf"\b{re.escape(word)} (\w+)", self.asked, re.IGNORECASE)
        return WHO_RE.search(self.asked) is not None and behind is not None and behind[1].casefold() in CLASSES

    def _untitled(self) -> Fault | None:
        """A name where a song, a book, a film is asked for and the quote has a title between marks."""
        if not names(self.text) or _ASKS_TITLE_RE.search(self.asked) is None:
            return None
        own = frozenset(tokens(self.text))
        quotes = [ground.citation.quote for ground in self.sight.grounds]
        titles = [next(filter(None, match.groups())) for quote in quotes for match in _TITLE_RE.finditer(quote)]
        if any(not own.isdisjoint(tokens(title)) or _is_glossed(self.text, title, quotes) for title in titles):
            return None
        given = frozenset(tokens(self.asked))
        title = next((title for title in titles if not given.issuperset(tokens(title))), None)
        return None if title is None else self._wrong("S004", title)

    def _another_is(self) -> Fault | None:
        """A name that the quote sets beside the word asked for (`Ada Quill, the engineer`), where the key is not it."""
        if len(names(self.text)) != 1 or _CHOOSES_RE.search(self.asked) or _ABOUT_RE.search(self.asked):
            return None
        quotes = self._quotes if not self.sight.whole else [one.passage.sentence for one in self.sight.grounds]
        mine, given = set(bare_words(self.text)), set(bare_words(self.asked))
        called = {one.text: one for quote in quotes for one in called_so(self.asked, quote)}
        strange = [
            one for one in called.values() if not given.issuperset(one.words) and is_surely(one, self._vocabulary)
        ]
        if len(strange) != 1 or mine & set(strange[0].words) or not any(self.text in quote for quote in quotes):
            return None
        behind = [match[1] for quote in quotes for match in re.finditer(rf"\b{re.escape(self.text)} ([A-Z]\w+)", quote)]
        if any(word.casefold() in given for word in behind):
            return None  # `Selm`, for Selm University
        wrong = self._wrong("S004", strange[0].text)
        if any(strange[0].text in quote for quote in self._quotes):
            return None if self._is_such_a_one() else wrong
        return replace(
            wrong,
            message=f"“{self.text}” may not be what is asked: its quote calls “{strange[0].text}” that, in"
            f" {self.sight.grounds[0].place()}",
            severity=Severity.WARNING,
        )

    def _is_such_a_one(self) -> bool:
        """Whether the key says of itself that it is what is asked for: `Selm Airport`, of an airport."""
        last = bare_words(self.text)[-1:]
        return bool(last) and last[0] in tokens(self.asked)

    def _of_another_class(self) -> Fault | None:
        """A thing of the land where somebody is asked for, a body where it is asked where something lies."""
        own = names(self.text)
        if len(own) != 1:
            return None
        last = own[0].words[-1] if own[0].words else ""
        if WHO_RE.search(self.asked) and last in GROUNDS:
            rival = self._name(lambda one: one.words[-1:] != (last,) and not is_place(one.words))
        elif _LIES_RE.search(self.asked) and last in BODIES:
            rival = self._name(
                lambda one: is_place(one.words) or (one.words[-1] in CLASSES and one.words[-1] not in BODIES)
            )
        else:
            return None
        return None if rival is None else self._wrong("S004", rival.text)

    def _out_of_place(self) -> Fault | None:
        """What only tells a kind (`a UK patent`, `a Halden ally`) for somebody, or company (`with Ann`) for a place."""
        own = names(self.text)
        if len(own) != 1 or len(own[0].words) > _FEW:
            return None
        if WHO_RE.search(self.asked) and is_place(own[0].words):
            the = "" if is_people(own[0].words) else "|the"  # the French may do it
            wrong = self._stands(rf"\b(?:an?|his|her|their|its{the}) ", r"(?= [a-z]{3})")
        elif WHO_RE.search(self.asked) and self._stands(
            r"\b(?:in|at|near|into|throughout|across) (?:the )?", r"(?!\w)"
        ):
            wrong = True
        elif _TOWN_RE.search(self.asked) and is_land(own[0].words):
            return self._other_town()
        elif _WHERE_RE.search(self.asked) and self._is_asked_about(own[0]):
            wrong = True
        elif _WHERE_RE.search(self.asked) and not is_place(own[0].words):
            wrong = self._stands(r"\bwith ", r"(?!\w)")
        elif (
            ASKS_BEING_RE.search(self.asked)
            and not ASKS_OF_WHOM_RE.search(self.asked)
            and not _TIED_RE.search(self.asked)
        ):
            wrong = only_tells_kind(self.text.strip(" ."), self._quotes)
        else:
            return None
        rival = self._name() if wrong else None
        return None if rival is None else self._wrong("S004", rival.text)

    def _is_asked_about(self, own: Name) -> bool:
        """Whether a name only says in full whom the stem asks about: `Where did Quill work?` is not `Ada Quill`."""
        last = own.words[-1:]
        known = is_place(last) or own.words[0] in CLASSES or last[0] in CLASSES
        return len(own.words) > 1 and not known and any(one.words == last for one in names(self.asked))

    def _other_town(self) -> Fault | None:
        rival = self._name(lambda one: not is_land(one.words) and not is_people(one.words))
        return None if rival is None else self._wrong("S004", rival.text)

    def _nobody(self) -> Fault | None:
        """A people, a body or a state where somebody or a place is asked for."""
        own = names(self.text)
        if len(own) != 1:
            return None
        if is_only_people(own[0], self.text, self.asked, self._quotes):
            rival = self._name(lambda one: not is_people(one.words))
        elif is_nobody(own[0], self.asked):
            rival = self._name(may_be_somebody)
        else:
            return None
        return None if rival is None else self._wrong("S004", rival.text)

    def _misplaced(self) -> Fault | None:
        """A name that stands in the quote in another place than what is asked for."""
        text, terms = self.text.strip(" ."), (self.asked, self._quotes)
        rival = misplaced(text, *terms)
        several = "" if isinstance(self.question, Multiple) else one_of_several(text, *terms)
        other = rival.text if rival is not None else unglossed(text, *terms) or several
        return self._wrong("S004", other) if other else None

    @property
    def _quotes(self) -> list[str]:
        return [ground.citation.quote for ground in self.sight.grounds]

    def _stands(self, before: str, behind: str) -> bool:
        """Whether the quotes have the key, and only between such words."""
        own = re.escape(self.text.strip(" ."))
        quotes = " · ".join(ground.citation.quote for ground in self.sight.grounds)
        here = len(re.findall(rf"(?<!\w){own}(?!\w)", quotes))
        return here > 0 and here == len(re.findall(f"{before}{own}{behind}", quotes))

    def _follows(self, written: str, words: frozenset[str]) -> bool:
        """Whether one of the words stands before the key in a quote."""
        own = f" {' '.join(tokens(written))} "
        for ground in self.sight.grounds:
            quoted = f" {' '.join(tokens(ground.citation.quote))} "
            place = quoted.find(own)
            lead = [word for word in quoted[:place].split() if word not in {"the", "a", "an"}] if place >= 0 else []
            if lead and lead[-1] in words:
                return True
        return False

    def _figure(self, *, dates: bool) -> Candidate | None:
        """A figure of the quote that the stem does not give."""
        given = quantities(self.asked)
        quoted = [one for one in self.sight.quoted if one.quantity.kind not in _NO_ANSWER]
        return next(
            (
                one
                for one in quoted
                if (one.quantity.date is not None) == dates
                and not any((one.quantity.low, one.quantity.high) == (other.low, other.high) for other in given)
            ),
            None,
        )

    def _name(self, fits: Callable[[Name], bool] = bool) -> Name | None:
        """A name of the quote that would do, and that neither the stem nor the key, nor another answer, gives."""
        given = [self.asked, *(self.question.answers if isinstance(self.question, Multiple) else ())]
        known, own = Holdings(given, self._vocabulary.terms(self.sight.grounds)), set(bare_words(self.text))
        quoted: Sequence[Name] = [one for ground in self.sight.grounds for one in names(ground.citation.quote)]
        strange = [one for one in quoted if own.isdisjoint(one.words) and known.missing(one) and fits(one)]
        return next((one for one in strange if is_surely(one, self._vocabulary)), None)

    def _untimely(self) -> Fault:
        ground = quoting(self.sight.grounds, self.text)
        return Fault(
            code="S003",
            path=self.claim.path,
            message=f"“{self.text}” tells when, and that is not asked: “{ground.citation.quote}” in {ground.place()}",
            mend="Write what is asked for, or ask when it was.",
        )

    def _of_what_is_asked(self, rival: Candidate) -> str:
        """The figure of the quotes to offer: one of the kind that is asked for, or none."""
        given = quantities(self.asked)
        quoted = [
            one
            for one in self.sight.quoted
            if not any((one.quantity.low, one.quantity.high) == (other.low, other.high) for other in given)
        ]
        fits = of_what_is_asked(self.asked, [rival, *quoted])
        return "" if fits is None else fits.text

    def _wrong(self, code: str, instead: str) -> Fault:
        """The fault of a key, with what the quote has `instead`, where that would answer."""
        if not instead:
            ground = self.sight.grounds[0]
            return Fault(
                code=code,
                path=self.claim.path,
                message=f"“{self.text}” cannot be what is asked: “{ground.citation.quote}” in {ground.place()}",
                mend=f"Write what is asked for, or ask for what “{self.text}” is.",
            )
        if code == "S004":
            rival = Name(instead, 0, leads=False)
            whole = offered(self.text, [rival], self.sight.grounds, self._vocabulary, asked=self.asked)
            instead = next((one.text for one in whole if instead in one.text and one.quoted), instead)
        ground = quoting(self.sight.grounds, instead)
        return Fault(
            code=code,
            path=self.claim.path,
            message=f"“{self.text}” cannot be what is asked; the quote has “{instead}”: “{ground.citation.quote}” in"
            f" {ground.place()}",
            mend=f"Write what is asked for, such as “{instead}”, or ask for what “{self.text}” is.",
        )


_TIED_RE = Seldom(
    r"\b(?:linked|tied|affiliat\w+|connected|belong\w*|part of|associated|allied|loyal|close|branch|wing)\b",
    re.IGNORECASE,
)
"""Asks for whom somebody is tied to, which `its Orsk affiliate` tells."""


def _is_glossed(text: str, gloss: str, quotes: Sequence[str]) -> bool:
    """Whether the quotes have one as what the other means, in brackets behind it: `Epistolae ("Letters")`."""
    behind = re.compile(rf"{re.escape(text.strip())}[”\"']? \([“\"']?{re.escape(gloss)}")
    return any(behind.search(quote) for quote in quotes)


_FEW = 3
_TOWN_RE = Seldom(r"\b(?:what|which) (?:[\w-]+ )?(?:town|city|village|county)\b", re.IGNORECASE)


_LIES_RE = re.compile(
    r"^\W*where (?:was|were|is|are) (?:[\w'’-]+ )+?(?:based|located|born|held|situated|found|buried)\b", re.IGNORECASE
)
_NO_ANSWER = frozenset({"label", "ordinal"})
_WHO_OR_WHERE_RE = re.compile(r"^\W*(?:who|where|when)\b", re.IGNORECASE)
_WHERE_RE = re.compile(r"^\W*where\b", re.IGNORECASE)
