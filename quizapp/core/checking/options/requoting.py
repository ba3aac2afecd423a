"""S005 for a distractor that a quote of its own bears out: `the clerk sends it`, beside a quote of what the clerk does.

Of several quotes of one sentence, or of one list, each is there for an answer. One that tells what a distractor says,
and of the answers less, was cited for it, whoever keyed it wrong.
"""

import re
from collections.abc import Iterator, Sequence

from quizapp.core.checking.figures.bearing import same_value
from quizapp.core.checking.lexicons.polarity import DENYING
from quizapp.core.checking.options.itemwise import share_told
from quizapp.core.checking.options.singling import outright, picks
from quizapp.core.checking.reading.denials import said_words
from quizapp.core.checking.reading.enumerating import listed
from quizapp.core.checking.reading.evidence import Fault, Ground
from quizapp.core.checking.reading.excerpts import excerpt
from quizapp.core.checking.reading.names import Holdings, names
from quizapp.core.checking.reading.once import claims_of
from quizapp.core.checking.reading.rephrasing import agreed_words
from quizapp.core.checking.reading.senses import contrary_words, is_near
from quizapp.core.checking.reading.uses import is_told
from quizapp.core.checking.reading.words import content, plain, role
from quizapp.core.folding import tokens
from quizapp.core.quantities import quantities
from quizapp.core.questions.choice import Choice
from quizapp.core.questions.common import Claim, Question
from quizapp.core.questions.multiple import Multiple

_MOST = 0.6
"""So much of a distractor must its quote tell, and of what the quote tells half must be the distractor's or asked."""

_HALF = 0.5
_FEWEST = 2


def requoting_faults(question: Question, grounds: Sequence[Ground]) -> Iterator[Fault]:
    """S005 for each distractor of a choice, or of several, that has a quote of its own."""
    if not isinstance(question, Choice | Multiple) or len(grounds) < _FEWEST:
        return
    asked = plain(question.question)
    if picks(asked) or not DENYING.isdisjoint(tokens(outright(asked))):
        return
    claims = claims_of(question)
    right = [one for one in claims if one.holds]
    for claim in claims:
        if claim.holds or role(claim)[1] != "distractors":
            continue
        own = next((one for one in grounds if _is_cited_for(claim, right, one, grounds, asked)), None)
        if own is not None:
            yield Fault(
                code="S005",
                path=claim.path,
                message=f"“{plain(claim.text)}” is right too: it is what the quote in {own.place()} says:"
                f" “{excerpt(own.passage.sentence, own.citation.quote)}”",
                mend="Make it an answer, word the stem so that only one is meant, or take that quote out.",
            )


def _is_cited_for(claim: Claim, right: Sequence[Claim], ground: Ground, grounds: Sequence[Ground], asked: str) -> bool:
    """Whether a quote tells most of a distractor, and less of every answer that no other quote tells as well."""
    quote, text = ground.citation.quote, plain(claim.text)
    fellows = (one for one in grounds if one is not ground and _are_beside(ground, one))
    if not any(_tells_any(right, one) for one in fellows) or not _may_say(text, quote, asked):
        return False
    if _DENIED_RE.search(ground.passage.lead) is not None and DENYING.isdisjoint(tokens(text)):
        return False  # `nor shall it, in itself,` stands before what is quoted
    told = _said_by(text, quote, asked)
    others = [one.citation.quote for one in grounds if one is not ground]
    shares = [(_said_by(plain(one.text), quote, asked), plain(one.text)) for one in right]
    # An answer with a better quote needs this one not.
    answers = max(
        (share for share, own in shares if all(_said_by(own, other, asked) < share for other in others)), default=0.0
    )
    return told >= _MOST and told > answers and _said_by(quote, f"{text} {asked}", "") >= _HALF and answers < _MOST


_DENIED_RE = re.compile(r"\b(?:nor|not|never)\b(?: [\w’'-]+){0,4}(?:,[^,;.]{2,30},?)?\W*$", re.IGNORECASE)
"""A denial that what is quoted stands behind."""


def _tells_any(right: Sequence[Claim], ground: Ground) -> bool:
    """Whether a quote has an answer, so that it is of what is asked for: what is not may be quoted beside it."""
    return any(share_told(plain(one.text), ground.citation.quote) >= _HALF for one in right)


def _are_beside(one: Ground, other: Ground) -> bool:
    """Whether two quotes are of one sentence, or of items of one list: another may be there for another thing."""
    if one.passage.sentence == other.passage.sentence:
        return True
    lists = listed(one), listed(other)
    return lists[0] is not None and lists[1] is not None and lists[0].lead == lists[1].lead


def _may_say(text: str, quote: str, asked: str) -> bool:
    """Whether nothing of a text is denied, opposed, counted otherwise or not named in a quote, nor in the stem."""
    held = Holdings([quote, asked], {})
    figures = quantities(quote)
    ways = {one.word: one.denied for one in said_words(quote)}
    return (
        not any(held.missing(one) for one in names(text) if not one.leads)
        and all(any(same_value(one, other) for other in figures) for one in quantities(text))
        and contrary_words(content(text), content(quote)) is None
        and DENYING.isdisjoint(tokens(text)) == DENYING.isdisjoint(tokens(quote))
        and _APART.isdisjoint(tokens(text)) == _APART.isdisjoint(tokens(quote))
        and all(one.denied == ways.get(one.word, one.denied) for one in said_words(text))
        and not _adds(text, f"{quote} {asked}")
    )


def _adds(text: str, told: str) -> bool:
    """Whether a text tells by what, or in what, a thing came about of which nothing is told: `lost in a fire`."""
    there, what = content(told), _BY_WHAT_RE.search(text)
    own = frozenset[str]() if what is None else content(what[1])
    return bool(own) and not (own & agreed_words(text, told) or any(is_near(word, there) for word in own))


_BY_WHAT_RE = re.compile(r"\b(?:in|by|through|during|because of|due to|owing to) ((?:the |an? )?[a-z]+)\b(?! of\b)\W*$")


_APART = frozenset({"far", "away", "outside", "beyond", "off", "apart"})
"""What is far from a thing is not at it."""


def _said_by(text: str, told: str, asked: str) -> float:
    """How much of what a text says beyond the stem another tells, in its words, near ones or phrases of its side."""
    phrased = agreed_words(text, told)
    own = content(text) - content(asked) or content(text)
    there = content(told)
    if len(own) < _FEWEST:
        return 0.0
    return sum(word in phrased or is_near(word, there) or is_told(word, there) for word in own) / len(own)
