"""S006 and S007: what a source only alleges, or is not sure of, must not be put as plain fact.

Both are warnings, and look at the whole question: stem, key and explanation together must say who says so, or how sure.
"""

import re
from collections.abc import Iterator, Sequence

from quizapp.core.checking.asserting import asserted
from quizapp.core.checking.bearing import bears_out
from quizapp.core.checking.candidates import Candidate
from quizapp.core.checking.evidence import Fault, Ground
from quizapp.core.checking.figures import Sight
from quizapp.core.checking.lexicons.voices import ATTRIBUTING, GRAVE, HEDGES_OF_AMOUNT, OPINION, UNSURE, UNSURE_ASKED
from quizapp.core.checking.names import bare_words, names
from quizapp.core.checking.once import Once, claims_of
from quizapp.core.checking.words import SMALL, content, plain, role
from quizapp.core.findings import Severity
from quizapp.core.folding import tokens
from quizapp.core.questions.cloze import Cloze
from quizapp.core.questions.common import Claim, Question
from quizapp.core.questions.number import Number
from quizapp.core.questions.true_false import TrueFalse
from quizapp.core.sources import Source

_REPORTING_KINDS = frozenset({"news", "report"})
_HEDGE_RE = re.compile(
    r"\b("
    + "|".join(sorted(HEDGES_OF_AMOUNT, key=len, reverse=True))
    + r")\s+(?:(?:a|an|another|the|further)\s+)?[$€£¥]?$",
    re.IGNORECASE,
)
_HEDGING = frozenset(hedge.split()[-1] for hedge in HEDGES_OF_AMOUNT)
"""The last words of hedges: where none stands, the longer pattern need not be tried."""

_HEDGED_RE = re.compile(
    r"\b(?:"
    + "|".join(HEDGES_OF_AMOUNT)
    + r"|thought|believed|reckoned|said to|supposed|above|below"
    + r"|minimum|lowest|widest|longest|highest|largest|average|approximate\w*|estimate\w*|least)\b",
    re.IGNORECASE,
)


def attribution_faults(question: Question, grounds: Sequence[Ground]) -> Iterator[Fault]:
    """S006: the quote's sentence says who says so, and nothing in the question says it.

    Asked where the matter is grave, and where the source gives it as an opinion, a charge or a forecast.
    """
    if isinstance(question, TrueFalse) and not question.answer:
        return
    for ground in grounds:
        source = ground.source
        if source is None or source.kind not in _REPORTING_KINDS:
            continue
        sentence = tokens(ground.passage.sentence)
        grave = GRAVE.intersection(sentence)
        speaker = next((word for word in sentence if word in ATTRIBUTING), None) if grave else None
        opinion = _opinion(ground)
        if not (speaker and grave) and not opinion:
            continue
        said = _everything(question)
        words = set(tokens(said))
        if not opinion and not grave & words:
            continue
        speaker = opinion or f"“{speaker}”"
        if (
            words & ATTRIBUTING
            or (opinion and (words & (OPINION | _ASKING) or _says_whose(ground, said)))
            or _names_speaker(source, said)
        ):
            continue
        yield Fault(
            code="S006",
            path=("question",),
            message=f"what somebody says is put as fact: {ground.place()} has {speaker}, and the question does"
            " not say who says so",
            mend=f"Say there, or in the explanation, who says it: {source.says or source.publisher or source.title}.",
            severity=Severity.WARNING,
        )
        return


def _opinion(ground: Ground) -> str:
    """What makes the quote somebody's opinion: a verb of opinion and `that` before it, or speech marks; else empty."""
    passage = ground.passage
    low, high = passage.quote
    start, end = (
        (passage.spans[passage.quoted[0]][0], passage.spans[passage.quoted[-1]][1]) if passage.quoted else (0, 0)
    )
    lead = passage.text[start:low]
    said = f"{lead}{passage.text[low:high]}"
    thought = _THOUGHT_RE.search(said) if " that" in said.lower() else None
    if thought is not None and (thought.end() >= len(lead) - _NEAR_BEFORE):
        return f"“{thought[1]} that”"
    if "“" not in passage.text and '"' not in passage.text:
        return ""
    for speech in _SPEECH_RE.finditer(passage.text, start, end):
        if speech.start() <= low and high <= speech.end() and len(tokens(speech[0])) >= _SPOKEN:
            return "it in speech marks"
    return ""


def _says_whose(ground: Ground, said: str) -> bool:
    """Whether a question names somebody whom the quote's sentence names outside the quote: who says so."""
    sentence = ground.passage.sentence.replace(ground.citation.quote, " ")
    own = set(bare_words(said))
    return any(own & set(name.words) for name in names(sentence))


_THOUGHT_RE = re.compile(rf"\b({'|'.join(sorted(OPINION))}) (?:\w+ )?that\b", re.IGNORECASE)
_SPEECH_RE = re.compile(r"“[^”]+”|(?<![^\s(\[—–-])\"(?=\S)[^\"]+\"")
_NEAR_BEFORE = 60
_SPOKEN = 5
"""Fewer words between marks of speech may be a title or a term."""


def _names_speaker(source: Source, said: str) -> bool:
    """Whether a text names whom the source reports, or who publishes it."""
    joined = f" {' '.join(bare_words(said))} "
    speakers = (" ".join(bare_words(one)) for one in (source.says, source.publisher))
    return any(speaker and f" {speaker} " in joined for speaker in speakers)


def hedge_faults(question: Question, sight: Sight) -> Iterator[Fault]:
    """S007: a figure or a claim that the evidence hedges, where the question does not."""
    for claim in claims_of(question):
        if claim.holds and role(claim)[1] != "accept":
            lost = _lost_of_amount(claim, question, sight) or _lost_of_doubt(claim, question, sight.grounds)
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
        if borne and all(hedges) and not _HEDGED_RE.search(_everything(question)):
            return _fault(
                claim, f"a hedge is lost: the evidence has “{hedges[0]} {borne[0].text}”, the question only this",
                f"Say “{hedges[0]}” in the question, the answer or the explanation.",
            )  # fmt: skip
    return None


def _hedge(one: Candidate, grounds: Sequence[Ground]) -> str:
    for ground in grounds:
        text = ground.passage.text
        if text[one.quantity.start : one.quantity.end] == one.text:
            before = text[max(0, one.quantity.start - 40) : one.quantity.start]
            match = _HEDGE_RE.search(before) if any(map(before.lower().__contains__, _HEDGING)) else None
            if match is None or (match[1].casefold() in {"over", "under"} and _is_no_hedge(one, text)):
                return ""
            return match[1]
    return ""


def _is_no_hedge(one: Candidate, text: str) -> bool:
    """Whether `over` says of whom, or along what way: people over 50 years of age, hauled over 9.75 miles."""
    before, after = text[max(0, one.quantity.start - 40) : one.quantity.start], text[one.quantity.end :]
    exact = one.quantity.low.denominator != 1
    return exact or after.startswith((" of age", " old")) or _AGED_RE.search(before) is not None


_AGED_RE = re.compile(
    r"\b(?:people|persons|those|anyone|everyone|men|women|children|adults|citizens|aged?) (?:over|under) $",
    re.IGNORECASE,
)


def _lost_of_doubt(claim: Claim, question: Question, grounds: Sequence[Ground]) -> Fault | None:
    """Doubt about the very word that the key asserts: `may amount to war crimes` put as `amount to war crimes`."""
    for ground in grounds:
        if ground.source is None or ground.source.kind not in _REPORTING_KINDS:
            continue
        words = tokens(ground.passage.sentence)
        if UNSURE.isdisjoint(words) and "to" not in words:
            continue  # without doubt, and nobody `said to be`
        told = _led_up_to(ground)
        if UNSURE.isdisjoint(tokens(told)):
            continue
        if not UNSURE_ASKED.isdisjoint(tokens(_everything(question))):
            return None
        own = content(plain(claim.statement))
        for doubt, doubted in _doubts(told):
            if doubted and doubted <= own:
                return _fault(
                    claim, f"a hedge is lost: the evidence says “{doubt}” of this, the question does not",
                    f"Say “{doubt}” in the question, the answer or the explanation.",
                )  # fmt: skip
    return None


def _led_up_to(ground: Ground) -> str:
    """The quote with the few words before it in its sentence, where its doubt may stand (`is believed to`)."""
    low, high = ground.passage.quote
    quoted = ground.passage.quoted
    start = ground.passage.spans[quoted[0]][0] if quoted else low
    lead = ground.passage.text[start:low].split()[-_LEAD_WORDS:]
    return _SAID_TO_RE.sub("supposedly", " ".join([*lead, ground.passage.text[low:high]]))


_LEAD_WORDS = 4
_ASKING = frozenset(
    {"who", "whom", "whose", "view", "opinion", "claim", "argument", "prediction", "argue", "believe", "predict"}
)
"""Words of a stem that ask for the speaker, or say that it is somebody's view."""

_SAID_TO_RE = re.compile(r"\b(?:said|thought|believed|reported|reputed|alleged|rumou?red|supposed) to(?: have| be)?\b")


def _doubts(text: str) -> Iterator[tuple[str, frozenset[str]]]:
    """Each word of doubt with the two words of meaning that follow it."""
    words = tokens(_MAY_RE.sub(" ", text))
    for at, word in enumerate(words):
        if word in UNSURE and (word not in _SEEMING or words[at + 1 : at + 2] in _SEEMING_WHAT):
            following = [content(other) for other in words[at + 1 :] if other not in SMALL][:2]
            yield word, frozenset[str]().union(*following)


_MAY_RE = re.compile(r"\bMay\b")
"""The month: as a doubt it stands inside a sentence, without a capital."""

_SEEMING = frozenset({"appears", "appeared", "seems", "seemed"})
_SEEMING_WHAT = (("to",), ("that",), ("as",))
"""`Appeared to` doubts, `appeared in Edo Bay` does not."""


@Once
def _everything(question: Question) -> str:
    text = question.text if isinstance(question, Cloze) else ""
    return plain(" ".join((question.question, text, *question.key(), question.explanation)))


def _fault(claim: Claim, message: str, mend: str) -> Fault:
    return Fault(code="S007", path=claim.path, message=message, mend=mend, severity=Severity.WARNING)
