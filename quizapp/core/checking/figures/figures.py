"""S003: a figure in the key must follow from the evidence, and must count there what it counts in the key.

A figure is looked for in the quote, then in its sentence, then in the paragraph. Where the text is not here, only the
quote is known: a figure that the quote lacks is then an error only if the quote carries another figure for the same
thing, and is otherwise reported as unchecked (S011), since it may stand beside the quote.
"""

import re
from collections.abc import Iterator, Sequence

from quizapp.core.checking.figures.ages import within_an_age
from quizapp.core.checking.figures.allowing import is_conceded, is_one_that_may_be
from quizapp.core.checking.figures.approaching import rounds
from quizapp.core.checking.figures.asserting import Figure, asserted
from quizapp.core.checking.figures.bearing import bears_out
from quizapp.core.checking.figures.candidates import PARAGRAPH, SENTENCE, Candidate, comparable
from quizapp.core.checking.figures.clashing import SOMEBODY, clash, clash_apart, states_beside
from quizapp.core.checking.figures.deriving import (
    RATE_RE,
    derivable,
    is_plainly_derived,
    is_rest,
    is_served_again,
    is_share_of_given,
    is_so_many_times,
    may_be_derived,
    multiplies,
    worked_out_beyond,
)
from quizapp.core.checking.figures.guises import said_otherwise
from quizapp.core.checking.figures.held import Held
from quizapp.core.checking.figures.miscounts import absent, miscounted, of_another, uncounted, unseen
from quizapp.core.checking.figures.numbering import is_only_named, says_something
from quizapp.core.checking.figures.offering import offered
from quizapp.core.checking.figures.sharing import is_share_told
from quizapp.core.checking.options.itemising import items_of
from quizapp.core.checking.reading.enumerating import names_so_many
from quizapp.core.checking.reading.evidence import Fault, Ground
from quizapp.core.checking.reading.once import claims_of
from quizapp.core.checking.reading.words import content, plain, setting, spaced
from quizapp.core.folding import tokens
from quizapp.core.quantities import quantities
from quizapp.core.questions.common import Claim, Question
from quizapp.core.questions.matching import Matching
from quizapp.core.questions.true_false import TrueFalse

_HOW_MANY_RE = re.compile(r"\b(?:how many|number of|what number|how often|count)\b", re.IGNORECASE)
_COUNTABLE = 20
"""A count up to this may be made by counting what a passage names, so that its figure need not stand there."""


def figure_faults(question: Question, sight: "Sight") -> Iterator[Fault]:
    """S003 (or S011, see above) for every part of the key that holds and states a figure."""
    for claim in (*claims_of(question), *_prompts(question)):
        if claim.holds:
            for figure in asserted(claim, question):
                fault = sight.fault(figure, claim, question)
                if fault is not None:
                    yield fault


def _prompts(question: Question) -> Iterator[Claim]:
    """The dates for which a matching asks what was then: the evidence must have them too."""
    if not isinstance(question, Matching):
        return
    for at, pair in enumerate(question.pairs):
        prompt = plain(pair.prompt)
        found = quantities(prompt)
        if len(found) == 1 and found[0].date is not None and len(tokens(prompt)) <= _DATE_WORDS:
            yield Claim(text=prompt, statement=f"{prompt}: {pair.answer}", path=("pairs", at))


_DATE_WORDS = 4

_TELLING = 3
"""A quote of fewer words of meaning may leave what it speaks of to its sentence."""


class Sight(Held):
    """What the evidence of a question holds, and whether a figure of its key stands there or can be made of that."""

    def fault(self, figure: Figure, claim: Claim, question: Question) -> Fault | None:
        """What is wrong with one figure of a key, or None."""
        near = self.within(figure, question, SENTENCE)  # mostly settles it, and the rest need not be read
        borne = near or self.within(figure, question, PARAGRAPH) or self.bearing(figure, question)
        if self.names(figure, claim) or (
            not near
            and (
                is_one_that_may_be(plain(claim.text), question, self.grounds)
                or (self.whole and any(_is_counted_before(figure, claim, one) for one in self.grounds))
            )
        ):
            return None
        if borne:
            return self._misplaced(figure, borne, claim, question)
        if any(within_an_age(claim.text, figure.quantity, one.passage.sentence) for one in self.grounds):
            return None
        if any(is_share_told(plain(claim.text), one.passage.sentence) for one in self.grounds):
            return None
        conceded = is_conceded(figure.text, figure.quantity, plain(claim.text), self.grounds)
        if conceded or any(rounds(plain(claim.text), one.citation.quote) for one in self.grounds):
            return None
        return None if said_otherwise(self, figure, question) else self._wanting(figure, claim, question)

    def names(self, figure: Figure, claim: Claim) -> bool:
        """Whether a figure of a key is only part of a name, which the evidence does not number otherwise."""
        text = plain(claim.text)
        told = [one.passage.text if says_something(text) else one.citation.quote for one in self.grounds]
        return is_only_named(figure.quantity, text, told)

    def bears(self, figure: Figure, question: Question, level: int) -> bool:
        """Whether the evidence, as near as `level`, states the figure of what the key says it of."""
        near = self.within(figure, question, level)
        if near:
            return any(clash(figure, one, self.quoted) is None for one in near)
        return not self.bearing(figure, question) and said_otherwise(self, figure, question)

    def makes(self, figure: Figure, question: Question) -> bool:
        """Whether the evidence has the figure in another guise, or what it is worked out of."""
        return said_otherwise(self, figure, question) or (may_be_derived(question) and self.derives(figure, question))

    def _wanting(self, figure: Figure, claim: Claim, question: Question) -> Fault | None:
        """What to say of a figure that the evidence does not state."""
        rival = None if self.whole else self._rival(figure, question)
        if rival is not None and self._may_be_cut(rival, figure):
            rival = None  # `take three`, of the source's `take three hundred`
        if isinstance(question, TrueFalse) and rival is not None and _says(claim, question, rival):
            rival = None  # the statement has the quote's figure too, and this one of something beside the quote
        if rival is not None and states_beside(rival.quantity, claim, question):
            rival = None  # each of several parts may have a quote of its own, and this one's stop short of it
        if not self.whole and rival is None:
            return None if isinstance(question, TrueFalse) else unseen(figure, claim)
        if self.word_for_word(claim) or (may_be_counted(figure, question) and self._lists_so_many(figure)):
            return None
        if may_be_counted(figure, question) and not self._counts_the_same(figure):
            named = any(names_so_many(ground.citation.quote, figure.quantity.low) for ground in self.grounds)
            return None if named else miscounted(figure, claim, self.grounds) or uncounted(figure, claim)
        if self.works_out(figure, question):
            return None
        told = self._quoted_outright(figure, claim)
        if told is None and self.derives(figure, question):
            return None
        return absent(figure, claim, told or offered(figure, claim, question, self.inside) or rival, self.grounds)

    def _quoted_outright(self, figure: Figure, claim: Claim) -> Candidate | None:
        """What the quotes have for what is asked, in the key's own unit, where nothing need be worked out."""
        one = figure.quantity
        unit = "%" if figure.in_percents else one.unit
        if not unit or is_plainly_derived(setting(claim)):
            return None
        fit = [other for other in self.quoted if other.quantity.unit == unit and not other.quantity.vague]
        return fit[0] if len(fit) == 1 and fit[0].words & figure.words else None

    def _may_be_cut(self, rival: Candidate, figure: Figure) -> bool:
        """Whether a figure at an edge of the quote may be part of the key's, the quote having cut it."""
        part, whole = tokens(rival.text), tokens(figure.text)
        if part == whole or f" {' '.join(part)} " not in f" {' '.join(whole)} ":
            return False
        ends = {len(ground.passage.text) for ground in self.grounds}
        return rival.quantity.start == 0 or rival.quantity.end in ends

    def word_for_word(self, claim: Claim) -> bool:
        """Whether the whole part of the key, two words or more, stands in the quote's sentence as it is.

        Of one word, `a tenth` or `the third`, it must be the quote, which may take it for a fraction or a rank.
        """
        own = tokens(plain(claim.text))
        text = " ".join(own)
        if len(own) == 1 and own[0].isalpha():
            return any(text in tokens(ground.citation.quote) for ground in self.grounds)
        return len(own) > 1 and any(f" {text} " in f" {' '.join(tokens(g.passage.sentence))} " for g in self.grounds)

    def _misplaced(self, figure: Figure, borne: Sequence[Candidate], claim: Claim, question: Question) -> Fault | None:
        """The figure stands in the evidence: a fault only where it counts another thing there than in the key."""
        if f"the number {figure.text}" in claim.text:
            return None  # of `the number 37` is asked nothing that it counts
        nearest = min(borne, key=lambda one: one.level)
        unasked = self.whole and figure.quantity.kind == "number" and self._quotes_nothing_of(figure)
        if nearest.level <= SENTENCE:
            quoted = (
                () if claim.path[:1] == ("pairs",) else self.quoted
            )  # a pair has its own quote, and the others theirs
            apart = [
                clash_apart(figure, one, quoted, claim, question, unasked=unasked)
                for one in borne
                if one.level <= SENTENCE
            ]
            if apart[0] is not None and all(clash is not None for clash in apart):
                return of_another(figure, nearest, apart[0], claim)
            return None
        rivals = [one for one in self.quoted if comparable(one.quantity, figure.quantity, strict=True)]
        if rivals and not may_be_derived(question):
            fits = [one for one in rivals if one.quantity.kind == "date" or one.words & figure.words]
            if fits and not nearest.words & figure.words - fits[0].words:
                return absent(figure, claim, fits[0], self.grounds)
        return None

    def _quotes_nothing_of(self, figure: Figure) -> bool:
        """Whether the quotes say something, and nothing of what a figure is asked for."""
        quoted = [content(ground.citation.quote) for ground in self.grounds]
        asked = figure.words - SOMEBODY or figure.words
        return all(len(own) >= _TELLING and own.isdisjoint(asked) for own in quoted)

    def _rival(self, figure: Figure, question: Question) -> Candidate | None:
        """The figure that the quotes alone have in place of the key's: of its kind, counting the same, the nearest."""
        mine = frozenset(tokens(figure.text))
        fit = [
            (one.level, -len(one.words & figure.words), -len(mine.intersection(tokens(one.text))), at)
            for at, one in enumerate(self.candidates)
            if comparable(one.quantity, figure.quantity, strict=True)
            and (one.words & figure.words or question.TYPE == "number")
        ]
        return self.candidates[min(fit)[-1]] if fit else None

    def _lists_so_many(self, figure: Figure) -> bool:
        """Whether a quote is a list of so many things: `How many needs are named?`."""
        lists = (items_of(ground.citation.quote) for ground in self.grounds)
        return any(len(items) == figure.quantity.low > 1 and not items[-1].opens for items in lists)

    def _counts_the_same(self, figure: Figure) -> bool:
        """Whether the evidence has a figure for what the key counts."""
        return any(one.quantity.kind in {"number", "duration"} and one.words & figure.words for one in self.inside)

    def derives(self, figure: Figure, question: Question) -> bool:
        """Whether the figure can be worked out, as the stem asks, of those of the passages."""
        near = [one.quantity for one in self.inside]
        if derivable(figure.quantity, near, question) or self.works_out(figure, question):
            return True
        return bool(figure.beyond and worked_out_beyond(figure.beyond, figure.quantity, near, question))

    def works_out(self, figure: Figure, question: Question) -> bool:
        """Whether it is a figure of the passages so many times as the stem or a rule tells, its share or its rest."""
        near, wanted = [one.quantity for one in self.inside], figure.quantity
        told = [ground.passage.sentence for ground in self.grounds]
        rated = any(map(RATE_RE.search, told))
        return (
            (rated and multiplies(wanted, near, question))
            or is_rest(wanted, near, question)
            or is_share_of_given(wanted, near, question)
            or is_so_many_times(wanted, near, question)
            or is_served_again(wanted, near, told, question)
        )


def sight_of(claim: Claim, question: Question, sight: Sight) -> Sight:
    """What a part of a key is held against: of a pair the quote of its place, or what has its prompt, or its answer."""
    at = claim.path[1] if isinstance(question, Matching) and claim.path[0] == "pairs" else None
    if not isinstance(question, Matching) or not isinstance(at, int) or len(sight.grounds) == 1:
        return sight
    prompt = content(plain(question.pairs[at].prompt))
    saying = [ground for ground in sight.grounds if prompt and prompt <= content(ground.citation.quote)]
    placed = sight.grounds[at] if len(sight.grounds) == len(question.pairs) else None
    own = content(plain(claim.text))
    if placed is not None and saying and placed not in saying and own <= content(placed.citation.quote):
        return Sight([placed])  # each pair has its quote, and this one has the answer
    if len(saying) == 1:
        return Sight(saying)
    if placed is not None:
        return Sight([placed])
    written = spaced(plain(claim.text))
    holding = [ground for ground in sight.grounds if written in spaced(ground.citation.quote)]
    return Sight(holding) if holding else sight


def _is_counted_before(figure: Figure, claim: Claim, ground: Ground) -> bool:
    """Whether a text a little before a quote has counted what a figure means: `the 46 raids that it counted`."""
    one = figure.quantity
    text = plain(claim.text)
    if one.kind != "number" or _KNOWN_RE.search(text[: one.start]) is None or ground.index is None:
        return False
    counted = content(text[one.end : one.end + _REACH])
    at = ground.paragraph_number - 1
    near = ground.index.text.paragraphs[max(0, at - _BEFORE) : at]
    return any(
        other.low == one.low and counted & content(paragraph.text[other.end : other.end + _REACH])
        for paragraph in near
        if paragraph.section == ground.section
        for other in quantities(paragraph.text)
    )


_BEFORE = 3
_REACH = 40
_KNOWN_RE = re.compile(r"\b(?:the|these|those|all|its|their) $", re.IGNORECASE)


def _says(claim: Claim, question: Question, other: Candidate) -> bool:
    """Whether the same part of the key states the other figure as well."""
    return any(bears_out(other.quantity, one.quantity, frozenset()) for one in asserted(claim, question))


def may_be_counted(figure: Figure, question: Question) -> bool:
    """Whether the figure may be the count of what a passage names, and need not stand there."""
    one = figure.quantity
    whole = one.kind == "number" and not one.unit and one.low == one.high and one.low.denominator == 1
    asked = _HOW_MANY_RE.search(plain(question.question)) is not None
    return whole and 0 <= one.low <= _COUNTABLE and (asked or one.spelled)
