"""S007: what a source is not sure of must not be put as plain fact, nor as certain or exact.

A warning, and of the whole question: stem, key and explanation together must say how sure the source is.
"""

import re
from collections.abc import Iterator, Sequence

from quizapp.core.checking.figures.asserting import asserted
from quizapp.core.checking.figures.bearing import bears_out
from quizapp.core.checking.figures.candidates import Candidate
from quizapp.core.checking.figures.figures import Sight
from quizapp.core.checking.law.obliging import is_of_law
from quizapp.core.checking.law.unexcepted import unexcepted_faults
from quizapp.core.checking.lexicons.voices import HEDGES_OF_AMOUNT, UNSURE, UNSURE_ASKED
from quizapp.core.checking.reading.doubting import (
    ENDS_DOUBT,
    LEADING,
    as_doubted,
    certainty,
    doubt_of,
    doubts,
    doubts_less,
    exact_amounts,
    exactness,
    hedged_amount,
    keeps_doubt,
    led_up_to,
)
from quizapp.core.checking.reading.evidence import Fault, Ground
from quizapp.core.checking.reading.excerpts import excerpt, to_its_end
from quizapp.core.checking.reading.once import claims_of, everything
from quizapp.core.checking.reading.phrasing import quoting
from quizapp.core.checking.reading.senses import is_near
from quizapp.core.checking.reading.words import content, is_key, plain, role, spaced
from quizapp.core.checking.speakers.intending import (
    doubted_aim,
    doubted_once,
    forecast,
    is_thought,
    suggested,
    tells_aim,
    without_outcomes,
)
from quizapp.core.checking.speakers.losing import doubted_twice, hedge_fault, how_near, lost_hedge
from quizapp.core.folding import tokens
from quizapp.core.questions.cloze import Cloze
from quizapp.core.questions.common import Claim, Question
from quizapp.core.questions.number import Number
from quizapp.core.questions.true_false import TrueFalse
from quizapp.core.seldom import Seldom
from quizapp.core.sentences import sentences

_HEDGE_RE = re.compile(
    r"\b("
    + "|".join(sorted(HEDGES_OF_AMOUNT, key=len, reverse=True))
    + r")\s+(?:(?:a|an|another|the|further)\s+)?[$€£¥]?$",
    re.IGNORECASE,
)
_HEDGING = tuple({hedge.split()[-1] for hedge in HEDGES_OF_AMOUNT} | {"a", "an", "another", "the", "further"})
"""How what stands right before a hedged figure ends: where it does not, the longer pattern need not be tried."""

_HEDGED_RE = re.compile(
    r"\b(?:"
    + "|".join(HEDGES_OF_AMOUNT)
    + r"|or (?:more|over|above|higher|so|fewer|less)|and (?:up|counting|upwards)|upwards"
    + r"|thought|believed|reckoned|said to|supposed|above|below"
    + r"|beyond (?:which|that|this|it|how|what)|exceed(?:s|ed|ing)?|surpass(?:es|ed|ing)?|in excess"
    + r"|minimum|maximum|limit|the most|lowest|widest|longest|greatest|highest|largest|average|approximate\w*"
    + r"|estimate\w*|least)\b",
    re.IGNORECASE,
)


def hedge_faults(question: Question, sight: Sight) -> Iterator[Fault]:
    """S007: a figure or a claim that the evidence hedges, where the question does not."""
    for claim in claims_of(question):
        if claim.holds and role(claim)[1] != "accept":
            lost = (
                _lost_of_amount(claim, question, sight)
                or _lost_of_doubt(claim, question, sight.grounds)
                or _strengthened(claim, sight.grounds)
                or _made_exact(claim, question, sight)
                or _lost_exception(claim, question, sight.grounds)
                or _lost_before(claim, question, sight.grounds)
                or _lost_in_sentence(claim, question, sight.grounds)
            )
            if lost is not None:
                yield lost
                return


def _lost_of_amount(claim: Claim, question: Question, sight: Sight) -> Fault | None:
    if isinstance(question, Number) and (question.tolerance.relative or question.tolerance.absolute or question.range):
        return None
    for figure in asserted(claim, question):
        borne = [
            one for one in sight.near if bears_out(one.quantity, figure.quantity, sight.years_for(figure.quantity))
        ]
        hedges = [_hedge(one, sight.grounds) for one in borne]
        if borne and all(hedges) and not _HEDGED_RE.search(_said_of(claim, question)):
            place, written = quoting(sight.grounds, borne[0].text).place(), f"{hedges[0]} {borne[0].text}"
            return hedge_fault(
                claim, f"a hedge is lost: {place} says “{written}”, the question only “{figure.text}”",
                f"Say “{hedges[0].lower()}” in the question, the answer or the explanation.",
            )  # fmt: skip
    return None


def _said_of(claim: Claim, question: Question) -> str:
    """What may hedge a figure: all that a question says; of a text with gaps the sentences with the figure's own."""
    if not isinstance(question, Cloze):
        return everything(question)
    own = [one for one in sentences(claim.statement) if claim.text in one]
    return plain(" ".join((question.question, *own, question.explanation)))


def _hedge(one: Candidate, grounds: Sequence[Ground]) -> str:
    for ground in grounds:
        text = ground.passage.text
        if text[one.quantity.start : one.quantity.end] == one.text:
            before = text[max(0, one.quantity.start - 40) : one.quantity.start]
            match = _HEDGE_RE.search(before) if _before_figure(before).endswith(_HEDGING) else None
            if match is None or (match[1].casefold() in {"over", "under"} and _is_no_hedge(one, text)):
                return ""
            return match[1]
    return ""


def _before_figure(before: str) -> str:
    """What stands before a figure and the sign of its currency."""
    return before.rstrip("$€£¥").rstrip().lower()


def _is_no_hedge(one: Candidate, text: str) -> bool:
    """Whether `over` says of whom, along what way or how long: people over 50 years of age, over a ten-year stretch."""
    before, after = text[max(0, one.quantity.start - 40) : one.quantity.start], text[one.quantity.end :]
    exact = one.quantity.low.denominator != 1
    spanned = one.quantity.kind == "duration" and before.endswith((" a ", " an ", " the "))
    return exact or spanned or after.startswith((" of age", " old")) or _AGED_RE.search(before) is not None


_AGED_RE = re.compile(
    r"\b(?:people|persons|those|anyone|everyone|men|women|children|adults|citizens|aged?) (?:over|under) $",
    re.IGNORECASE,
)


def _lost_of_doubt(claim: Claim, question: Question, grounds: Sequence[Ground]) -> Fault | None:
    """Doubt about the very word that the key asserts: `may amount to war crimes` put as `amount to war crimes`."""
    for ground in grounds:
        if not ground.hands_on:
            continue
        words = tokens(ground.passage.sentence)
        if UNSURE.isdisjoint(words) and "to" not in words:
            continue  # without doubt, and nobody `said to be`
        told = led_up_to(ground)
        if UNSURE.isdisjoint(tokens(told)):
            continue
        kept = keeps_doubt(everything(question))
        if (kept and not doubts_less(everything(question), ground)) or (
            isinstance(question, TrueFalse) and is_of_law(plain(claim.text), ground)
        ):
            return None
        own = content(plain(claim.statement))
        permits = _PERMITTING_RE.search(everything(question)) is not None
        lost = [
            (doubt, doubted)
            for doubt, doubted in doubts(told)
            if doubted
            and not is_thought(doubt, everything(question))
            and all(is_near(word, own) for word in doubted)
            and not (doubt == "may" and permits)  # what one may do is no matter of doubt
            and not (kept and doubt in tokens(everything(question)))
        ]
        if lost:
            doubt, doubted = max(lost, key=lambda one: how_near(one[1], claim))  # the first of those alike
            return lost_hedge(claim, as_doubted(ground, doubt), ground, doubted, doubted_twice(doubt, told, own))
    return None


_PERMITTING_RE = re.compile(
    r"\b(?:can|cannot|able|allow\w*|permit\w*|entitled|free to|options?|choices?|choose|right to|lets?|licen[cs]ed?)\b",
    re.IGNORECASE,
)


def _strengthened(claim: Claim, grounds: Sequence[Ground]) -> Fault | None:
    """A word that makes certain or exact what the quote's sentence doubts or rounds: `definitely` for its `may`."""
    statement = plain(claim.statement)
    if keeps_doubt(plain(claim.text)):
        statement = _THEIR_WORDS_RE.sub(" ", statement)
    sure, exact = certainty(statement), exactness(statement)
    if not sure and not exact:
        return None
    for ground in grounds:
        if not ground.hands_on:
            continue
        there = spaced(ground.passage.sentence)
        doubt = doubt_of(ground) if sure else ""
        hedge = hedged_amount(ground.passage.sentence) if exact else ""
        word = next((one for one in (sure if doubt else exact) if f" {one} " not in there), "")
        if word and (doubt or hedge):
            told = as_doubted(ground, doubt) if doubt else hedge.lower()
            return hedge_fault(
                claim, f"“{word}” says more than {ground.place()}, which has “{told}”:"
                f" “{excerpt(ground.passage.sentence, told, ground.citation.quote)}”",
                f"Take “{word}” out and say “{told}”.",
            )  # fmt: skip
    return None


_THEIR_WORDS_RE = re.compile(r"[“\"][^“”\"]{3,}[”\"]")
"""What a stem has somebody say in his own words: where the answer doubts, it may be there to set him right."""


def _made_exact(claim: Claim, question: Question, sight: Sight) -> Fault | None:
    """An explanation that calls exact the very figure that the evidence hedges, whatever the stem says of it."""
    told = plain(question.explanation)
    for exact, amount in exact_amounts(told) if exactness(told) else ():
        borne = [one for one in sight.near if bears_out(one.quantity, amount, sight.years_for(amount))]
        hedges = [_hedge(one, sight.grounds) for one in borne]
        if borne and all(hedges):
            return hedge_fault(
                claim, f"the explanation says “{exact}” where {quoting(sight.grounds, borne[0].text).place()} has"
                f" “{hedges[0]} {borne[0].text}”",
                f"Say “{hedges[0].lower()}” in the explanation too.",
            )  # fmt: skip
    return None


def _lost_exception(claim: Claim, question: Question, grounds: Sequence[Ground]) -> Fault | None:
    """A statement for all cases where the quote's sentence excepts some: `in every case` for its `unless`."""
    if not (isinstance(question, TrueFalse) or is_key(claim)):
        return None
    if all(_EXCEPTING.isdisjoint(tokens(ground.passage.sentence)) for ground in grounds):
        return None
    text = plain(claim.statement if isinstance(question, TrueFalse) else claim.text)
    whole = _WITHOUT_EXCEPTION_RE.search(text)
    if whole is None or _EXCEPTING_RE.search(plain(claim.statement)) or any(unexcepted_faults(question, grounds)):
        return None
    for ground in grounds:
        excepted = _nearest_exception(ground)
        if excepted and whole[0].casefold() not in ground.passage.sentence.casefold():
            said = to_its_end(text, whole[0]) if _CASE_FOLLOWS_RE.match(whole[0]) else whole[0]
            return hedge_fault(
                claim, f"“{said}” says more than {ground.place()}, which makes an exception, “{excepted}”:"
                f" “{excerpt(ground.passage.sentence, excepted)}”",
                f"Take “{said}” out, or say what is excepted.",
            )  # fmt: skip
    return None


def _nearest_exception(ground: Ground) -> str:
    """The exception in a quote's sentence that stands nearest to the quote, up to its end; empty if there is none."""
    sentence, low = ground.passage.sentence, len(ground.passage.lead)
    high = low + ground.passage.quote[1] - ground.passage.quote[0]
    found = min(
        _EXCEPTING_RE.finditer(sentence), key=lambda one: max(one.start() - high, low - one.end(), 0), default=None
    )
    return "" if found is None else to_its_end(sentence[found.start() :], found[0])


_CASE_FOLLOWS_RE = re.compile(r"(?:even|regardless|including|no matter|whatever)\b", re.IGNORECASE)
"""What such a word begins is said only with the case that follows it."""

_WITHOUT_EXCEPTION_RE = Seldom(
    r"\b(?:in (?:every|each|all|any) (?:single )?(?:cases?|circumstances?|instances?)|under all circumstances"
    r"|at all times|without (?:any )?exceptions?|always|invariably|(?:has|have) no power|even (?:if|where|when|while)"
    r"|regardless of|including (?:while|when|where|if)|(?:no matter|whatever) (?:what|who|how|whether|the(?: \w+)?)"
    r"|in no circumstances|never|without (?:any )?qualifications?|unconditionally|absolutely|at any (?:cost|price)"
    r"|whatever (?:happens|it takes)|with no exceptions?|no exceptions?)\b",
    re.IGNORECASE,
)
_EXCEPTING_RE = re.compile(
    r"\b(?:unless|except(?:ing|ed)?|save (?:in|for|as|where|when|if)|other than|provided that|only if"
    r"|(?<!not be )(?<!not )subject to"
    r"|with the exception|to the (?:maximum|fullest|greatest) extent (?:feasible|possible|practicable)"
    r"|(?:as far as|whenever|wherever|where|so far as|to the extent) (?:feasible|possible|practicable))\b",
    re.IGNORECASE,
)
_EXCEPTING_LIST = """
unless except excepting excepted save other provided subject only exception feasible possible practicable
"""
_EXCEPTING = frozenset(_EXCEPTING_LIST.split())
"""A word of each: where a sentence has none of them, the patterns need not be tried."""


def _lost_before(claim: Claim, question: Question, grounds: Sequence[Ground]) -> Fault | None:
    """An answer in the evidence's own words, before which it doubts: `may have been intended to drive them out`."""
    own = tokens(plain(claim.text))
    if (
        isinstance(question, TrueFalse)
        or role(claim)[1] not in {"answer", "answers"}
        or len(content(claim.text)) < _SAID
    ):
        return None
    for ground in grounds:
        if not ground.hands_on:
            continue
        words = tokens(ground.passage.sentence)
        if UNSURE.isdisjoint(words) or keeps_doubt(everything(question)):
            continue
        at = next((n for n in range(len(words)) if words[n : n + len(own)] == own), None)
        lead = words[max(0, (at or 0) - LEADING) : at] if at is not None else ()
        doubt = next((word for word in reversed(lead) if word in UNSURE), "")
        if doubt and ENDS_DOUBT.isdisjoint(lead[lead.index(doubt) :]):
            return lost_hedge(claim, doubt, ground)
    return None


def _lost_in_sentence(claim: Claim, question: Question, grounds: Sequence[Ground]) -> Fault | None:
    """Doubt about what a key says that stands in the quote's sentence, but not in the quote or right before it."""
    handed = [ground for ground in grounds if ground.hands_on]
    handed = [ground for ground in handed if not UNSURE_ASKED.isdisjoint(tokens(ground.passage.sentence))]
    if not handed or not (isinstance(question, TrueFalse) or is_key(claim)):
        return None
    if keeps_doubt(without_outcomes(everything(question))):
        return None
    statement, text = plain(claim.statement), plain(claim.text)
    own, answer = content(statement), content(text)
    for ground in handed:
        doubt = doubted_aim(ground) if tells_aim(statement, text, ground) else forecast(statement, ground)
        if doubt:
            return lost_hedge(claim, doubt, ground)
        for clause in _CLAUSE_RE.split(ground.passage.sentence):
            for doubt, doubted in (*doubts(clause), *doubts(doubted_once(clause)), *suggested(clause)):
                whole = len(doubted) >= _TELLING and all(is_near(word, own) for word in doubted)
                kept = is_thought(doubt, everything(question))
                if whole and not kept and any(is_near(word, answer) for word in doubted):
                    return lost_hedge(claim, doubt, ground, doubted)
    return None


_CLAUSE_RE = re.compile(r"[,;:“”]|\b(?:but|because|while|whereas|although|when|which|who|where)\b")
_TELLING = 2
"""So many words of what is doubted tell that a key speaks of it."""


_SAID = 3
"""So many words of meaning say something; fewer only name it."""
