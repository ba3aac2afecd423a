"""S003 and S012 for the steps of an ordering: by their dates, by their amounts, by what comes first in the source.

Which is meant is the stem's to say. Steps with a date, of their own or in their quote, stand in the order of time
unless it says otherwise, and so do those that a sentence puts one after the other; amounts are compared where it asks
for the smallest or the largest first; the source's own order counts where it asks for that, or for the steps of a
procedure that a treaty lays down.
"""

import re
from collections.abc import Iterator, Sequence
from fractions import Fraction

from quizapp.core.checking.parts.announcing import announced
from quizapp.core.checking.parts.following import followings
from quizapp.core.checking.parts.placing import Weights, figures_of, is_amount, quotes_of, share, weighed
from quizapp.core.checking.parts.ranking import amounts as amounts_of
from quizapp.core.checking.parts.ranking import events, out_of_rank, pairs_near
from quizapp.core.checking.parts.showing import shown, told_of
from quizapp.core.checking.parts.source_order import misplaced
from quizapp.core.checking.reading.evidence import Fault, Ground
from quizapp.core.checking.reading.succession import successions
from quizapp.core.checking.reading.words import content, plain
from quizapp.core.folding import run_at, tokens
from quizapp.core.quantities import Quantity, quantities
from quizapp.core.questions.common import Question
from quizapp.core.questions.ordering import Ordering

_NOT_BY_DATE_RE = re.compile(
    r"\b(?:size|large\w*|small\w*|great\w*|most|least|fewest|long\w*|short\w*|high\w*|low\w*|reverse|backwards"
    r"|distance|far\w*|near\w*|rank\w*|import\w*|cost\w*)\b",
    re.IGNORECASE,
)
_FROM = r"(?:from|(?:beginning|starting|begin|start) (?:with|at|from))"
_LATEST_FIRST_RE = re.compile(
    r"\b(?:latest|most recent|newest) (?:one )?first\b|\blast to first\b"
    rf"|\b{_FROM} (?:the )?(?:latest|last|most recent|newest)\b"
    r"|\b(?:latest|most recent|newest) to (?:the )?(?:earliest|oldest|first)\b",
    re.IGNORECASE,
)
_LATEST_RE = re.compile(r"\b(?:latest|recent|last)\b", re.IGNORECASE)
_EARLIEST_RE = re.compile(r"\b(?:earliest|oldest|first)\b", re.IGNORECASE)
_LEAST = "smallest|lowest|fewest|least|shortest"
_GREATEST = "largest|highest|greatest|biggest|most|longest"
_FURTHER = r"(?: \w+){0,2}?"
_IS = r"\b(?:is|are|was|were|has|have|had|comes?|came)"
_AND_SO_ON = r"[^?.]{0,40}\b(?:which|who|what|then|and) (?:(?:is|are|was|comes?|came) )?(?:the )?next\b"
_RISING_RE = re.compile(
    rf"\b(?:(?:{_LEAST}){_FURTHER} (?:to|first)|{_FROM} (?:the )?(?:{_LEAST})|ascending"
    r"|(?:rising|increasing|growing) order)\b"
    rf"|{_IS} (?:the )?(?:{_LEAST})\b{_AND_SO_ON}",
    re.IGNORECASE,
)
_FALLING_RE = re.compile(
    rf"\b(?:(?:{_GREATEST}){_FURTHER} (?:to|first)|{_FROM} (?:the )?(?:{_GREATEST})|descending"
    r"|(?:falling|decreasing|sinking) order)\b"
    rf"|{_IS} (?:the )?(?:{_GREATEST})\b{_AND_SO_ON}",
    re.IGNORECASE,
)
_TELL = (
    "tell|name|mention|list|give|describe|put|introduce|treat|discuss|present|raise|cite|come to|turn to|get to"
    "|refer to|speak of|bring up|take up|make"
)
_TELLS = re.sub(r"(?<![a-z ])[a-z]+", lambda one: one[0] + ("es" if one[0].endswith("s") else "s"), _TELL)
_TEXT = r"(?:text|passage|article|story|report|source|page|chapter|excerpt|extract|piece|post|review|treaty|protocol)"
_AS_TOLD_RE = re.compile(
    rf"\border (?:in which|that|of) (?:[\w,’']+ ){{0,8}}?(?:{_TELLS}"
    r"|(?:states|says|reports)(?! (?:that|they|it|this|these|those)\b))\b"
    rf"|\border do(?:es)? [^?]{{2,60}}? (?:{_TELL}|state|say (?:this|these|it|them))\b"
    r"|\border (?:in which |that )?(?:they|these|those) (?:stand|appear|come|occur"
    r"|are (?:listed|named|given|told|mentioned|introduced|described))\b"
    r"|\border of (?:the |their )?(?:articles?|paragraphs?|mention|appearance)\b"
    rf"|\border of the {_TEXT}\b"
    rf"|\b(?:follow (?:one another|each other)|(?:are (?:told|named|mentioned|listed)|appear|stand|occur)) in"
    rf" (?:the {_TEXT}\b|[“\"‘])",
    re.IGNORECASE,
)
_PROCEDURE_RE = re.compile(
    r"\b(?:steps?|stages?|procedure|process|sequence|in (?:which|what) order|what happens|happens? (?:first|next)"
    r"|from (?:the )?(?:start|beginning|first)|first to last|one after (?:the other|another)|course of"
    r"|in(?:to)? (?:the )?(?:right |correct |proper )?order(?! (?:of|to)\b))\b",
    re.IGNORECASE,
)
_BY_DEGREE_RE = re.compile(r"\bfrom (?:the )?\w+est\b|\b(?!earliest)[a-z]+est (?:one )?first\b", re.IGNORECASE)


def order_faults(question: Question, grounds: Sequence[Ground]) -> Iterator[Fault]:
    """The first two steps that stand in the wrong order."""
    if not isinstance(question, Ordering):
        return
    stem = plain(question.question)
    falling = _FALLING_RE.search(stem)
    rising = _RISING_RE.search(stem)
    told = _AS_TOLD_RE.search(stem) is not None
    if _LATEST_FIRST_RE.search(stem):
        yield from _by_time(question, grounds, backwards=True)
    elif rising or falling:
        # `From the fewest to the most` has both: what is named first comes first.
        first = min((one for one in (rising, falling) if one is not None), key=lambda one: one.start())
        yield from _by_amount(question, grounds, rising=first is rising)
    elif told or not (_NOT_BY_DATE_RE.search(stem) or (_LATEST_RE.search(stem) and not _EARLIEST_RE.search(stem))):
        wrong = None if told else next(_by_time(question, grounds), None)
        laid_down = all(ground.source is not None and ground.source.kind == "treaty" for ground in grounds)
        by_steps = laid_down and _PROCEDURE_RE.search(stem) and not _BY_DEGREE_RE.search(stem)
        if wrong is None and (told or by_steps):
            pair = misplaced(question.order, grounds, told=told)
            wrong = None if pair is None else _standing_before(question, grounds, *pair)
        if wrong is None and told:
            wrong = next(_by_list(question, grounds), None)
        if wrong is not None:
            yield wrong


def _standing_before(question: Ordering, grounds: Sequence[Ground], at: int, following: int) -> Fault:
    by = told_of(question.order, grounds, following, at)
    return _fault(question, at, following, "stands in the source before", by, "S012")


def _by_amount(question: Ordering, grounds: Sequence[Ground], *, rising: bool) -> Iterator[Fault]:
    found = figures_of(weighed(question.order), grounds)
    amounts = {at: one.quantity for at, one in found.items()}
    written = {at: f"“{one.text}”" for at, one in found.items()}
    own = [_own_amount(step) for step in question.order]
    if all(own):  # not `the touchdowns of Bowl 50`, where the others state none
        amounts = {at: one for at, one in enumerate(own) if one is not None}
        written = {at: f"“{plain(question.order[at])[one.start : one.end]}”" for at, one in amounts.items()}
    for at, following in pairs_near(amounts):
        one, other = _compared(amounts[at], amounts[following])
        if (other < one) if rising else (other > one):
            by = f"{written[following]} against {written[at]}"
            yield _fault(question, at, following, f"is {'less' if rising else 'more'} than", by)
            return
    if all(own):
        return
    ranked = amounts_of(grounds)

    def is_wrong(first: int, second: int) -> bool:
        one, other = _compared(ranked[first][0], ranked[second][0])
        return (other < one) if rising else (other > one)

    wrong = out_of_rank(question.order, [told for _, told in ranked], is_wrong)
    if wrong is not None:
        by = told_of(question.order, grounds, wrong[1], wrong[0])
        yield _fault(question, *wrong, f"is {'less' if rising else 'more'} than", by)


def _own_amount(step: str) -> Quantity | None:
    found = [one for one in quantities(plain(step)) if is_amount(one)]
    return found[0] if len(found) == 1 else None


def _compared(one: Quantity, other: Quantity) -> tuple[Fraction, Fraction]:
    """The two amounts in one unit; as equal where they have none in common."""
    if {one.kind, other.kind} == {"duration"}:
        return one.low * _DAYS.get(one.unit, 1), other.low * _DAYS.get(other.unit, 1)
    parts = {0 < amount.low < 1 for amount in (one, other)}
    if one.kind != other.kind or len(parts) > 1 or (one.unit and other.unit and one.unit != other.unit):
        return Fraction(0), Fraction(0)
    return one.low, other.low


_DAYS = {
    "second": Fraction(1, 86400), "minute": Fraction(1, 1440), "hour": Fraction(1, 24), "day": Fraction(1),
    "week": Fraction(7), "fortnight": Fraction(14), "month": Fraction(30), "year": Fraction(365),
    "decade": Fraction(3650), "century": Fraction(36500),
}  # fmt: skip


def _by_time(question: Ordering, grounds: Sequence[Ground], *, backwards: bool = False) -> Iterator[Fault]:
    """S003 or S012: steps must follow their dates, and what a sentence says of which comes first."""
    steps = weighed(question.order)
    quoted = quotes_of(steps, grounds)
    dates = {at: _date(plain(step)) or _quoted_date(quoted.get(at)) for at, step in enumerate(question.order)}
    known = {at: date for at, date in dates.items() if date is not None}
    for at, following in pairs_near(known):
        one, other = _alike(known[at], known[following])
        if (one < other) if backwards else (other < one):
            by = " against ".join(_dated(question.order[one], quoted.get(one)) for one in (following, at))
            yield _fault(question, at, following, f"is dated {'after' if backwards else 'before'}", by)
            return
    told = (*_told(steps, grounds), *followings(question.order, steps, grounds), *announced(steps, grounds))
    for sooner, later in told:
        first, second = (later, sooner) if backwards else (sooner, later)
        if second < first and not (first in known and second in known and _apart(known[first], known[second])):
            by = told_of(question.order, grounds, first, second)
            yield _fault(question, second, first, f"comes {'after' if backwards else 'before'}", by, "S012")
            return
    if all(len(content(plain(step))) > 1 and not _date(plain(step)) for step in question.order):
        yield from _by_all_dates(question, grounds, backwards=backwards)


def _by_all_dates(question: Ordering, grounds: Sequence[Ground], *, backwards: bool) -> Iterator[Fault]:
    """Steps that stand wrong by the dates of all quotes together: they tell events, no mere things, and no dates."""
    dated = [(ground, date) for ground in grounds for date in [_latest_date(ground)] if date is not None]

    def is_wrong(first: int, second: int) -> bool:
        one, other = _alike(dated[first][1], dated[second][1])
        return (one < other) if backwards else (other < one)

    told = events([ground for ground, _ in dated])
    wrong = out_of_rank(question.order, told, is_wrong, spare=len(grounds) - len(dated))
    if wrong is not None:
        by = told_of(question.order, [ground for ground, _ in dated], wrong[1], wrong[0])
        yield _fault(question, *wrong, f"is dated {'after' if backwards else 'before'}", by)


Date = tuple[int, int, int]


def _date(text: str) -> Date | None:
    """The one date with a year that a text has; what is not said of it is 0."""
    found = [one.date for one in quantities(text) if one.date is not None and one.date.year is not None]
    if len(found) != 1 or found[0].year is None:
        return None
    return found[0].year, found[0].month or 0, found[0].day or 0


def _quoted_date(ground: Ground | None) -> Date | None:
    """The date of what a quote tells: its own, else the only one of its sentence."""
    if ground is None:
        return None
    quote = ground.citation.quote
    dated = any(one.date is not None and one.date.year is not None for one in quantities(quote))
    return _date(quote) if dated else _date(ground.passage.sentence)


def _dated(step: str, ground: Ground | None) -> str:
    """The date of a step as it is written: its own, else that of what its quote tells, and where."""
    texts = [(plain(step), "")]
    if ground is not None:
        where = f" in {ground.place()}"
        texts += [(ground.citation.quote, where), (ground.passage.sentence, where)]
    return next(
        f"“{text[one.start : one.end]}”{where}"
        for text, where in texts
        for one in quantities(text)
        if one.date is not None and one.date.year is not None
    )


def _latest_date(ground: Ground) -> Date | None:
    """The same; of a day without a year, the last such day before the news that tell it came out."""
    found = _quoted_date(ground)
    published = ground.source.published if ground.source is not None and ground.source.kind == "news" else None
    told = [one.date for one in quantities(ground.passage.sentence) if one.date is not None]
    if found is not None or published is None or len(told) != 1 or told[0].year is not None:
        return found
    month, day = told[0].month, told[0].day
    if month is None or day is None:
        return None
    return published.year - ((month, day) > (published.month, published.day)), month, day


def _alike(one: Date, other: Date) -> tuple[Date, Date]:
    """Two dates as far as both are said."""
    known = next((at for at in range(3) if not (one[at] and other[at])), 3)
    return one[:known] + (0,) * (3 - known), other[:known] + (0,) * (3 - known)  # type: ignore[return-value]


def _apart(one: Date, other: Date) -> bool:
    """Whether two dates tell which is the sooner; one that a sentence has for all it tells does not."""
    mine, theirs = _alike(one, other)
    return mine != theirs


def _told(steps: Sequence[Weights], grounds: Sequence[Ground]) -> Iterator[tuple[int, int]]:
    """Two steps of which a quote's sentence says that the first comes before the second."""
    for sentence in {part for ground in grounds for part in ground.passage.sentences}:
        for first, second in successions(sentence):
            sides = content(first), content(second)
            beside = [
                content(ground.passage.sentence) for ground in grounds if sentence not in ground.passage.sentences
            ]
            where = {
                at: side
                for at, one in enumerate(steps)
                for side in [_side(one, sides)]
                if side is not None and all(share(one, told) < share(one, sides[side]) for told in beside)
            }
            yield from ((one, other) for one in where for other in where if where[one] < where[other])


def _side(step: Weights, sides: tuple[frozenset[str], frozenset[str]]) -> int | None:
    """On which side of a sentence a step is told, by its own words; None where that is not clear."""
    shares = [share(step, side) for side in sides]
    best = max(shares)
    return shares.index(best) if best >= _MOST and best - min(shares) >= _CLEARLY else None


_MOST = 0.6
_CLEARLY = 0.2


def _by_list(question: Ordering, grounds: Sequence[Ground]) -> Iterator[Fault]:
    """Steps that one quote names in their own words, each once, and the other way round."""
    steps = [tokens(plain(step)) for step in question.order]
    for ground in grounds:
        own = tokens(ground.citation.quote)
        joined = f" {' '.join(own)} "
        if not all(step and joined.count(f" {' '.join(step)} ") == 1 for step in steps):
            continue
        places = {at: run_at(own, step) for at, step in enumerate(steps)}
        for at, following in pairs_near(places):
            if (places[following] or 0) < (places[at] or 0):
                yield _fault(question, at, following, "is named in the source before", f"{shown(ground)}", "S012")
                return


def _fault(question: Ordering, at: int, following: int, how: str, by: str, code: str = "S003") -> Fault:
    """The fault of a step that `by` what is shown goes otherwise than behind the one it follows."""
    first, second = plain(question.order[at]), plain(question.order[following])
    return Fault(
        code=code,
        path=("order", following),
        message=f"“{second}” {how} “{first}”, yet follows it here: {by}",
        mend=f"Put “{second}” before “{first}”, or say in the stem what other order is meant.",
    )
