"""What a statement denies and its sentence does not, or what its quote denies and the statement does not."""

import re

from quizapp.core.checking.law.excepting import is_its_exception
from quizapp.core.checking.lexicons.polarity import FORBIDDING, TURNING_DENIALS
from quizapp.core.checking.lexicons.undone import STOPPED
from quizapp.core.checking.reading.denials import denies, is_denial, said_by_denying
from quizapp.core.checking.reading.doubting import doubts, is_unproven
from quizapp.core.checking.reading.evidence import Ground
from quizapp.core.checking.reading.rephrasing import agreeing
from quizapp.core.checking.reading.unveiling import unveiled
from quizapp.core.folding import tokens
from quizapp.core.seldom import Seldom


def denial_alone(core: str, ground: Ground) -> str:
    """What a statement denies by and its sentence does not, or what its quote denies by and the statement does not."""
    sentence, quote = ground.passage.sentence, _BRACKET_RE.sub(" ", ground.citation.quote)
    said, told, quoted = (_denials(unveiled(text)) for text in (core, sentence, quote))
    unsure = is_unproven(core) and any(doubts(sentence))
    if said and not told and not unsure and not _is_denied_there(core, ground):
        return f"“{said[0]}”"
    own = tokens(core)
    turning = not TURNING_DENIALS.isdisjoint(own) or _TURNING_RE.search(core) is not None
    denies = said or turning or any(map(is_denial, own))  # `let it go unpunished`
    denies = denies or _is_said_by_denying(quote, core)  # `must still` is `shall not be released from`
    return f"nothing of the quote's “{quoted[0]}”" if quoted and not denies else ""


_BRACKET_RE = re.compile(r"\(\w+ [^()]*\)")
"""What is put in so a statement may pass over: `sold (without a licence) old mills`."""

_TURNING_RE = Seldom(
    r"\b(?:rul(?:es?|ed|ing) (?:[\w-]+ ){0,3}out|save (?:in|for|as|where|when|if)|free (?:of|from)"
    rf"|(?:block|thwart|frustrat|foil|veto|stall)\w*ed|{STOPPED})\b",
    re.IGNORECASE,
)


def _is_denied_there(core: str, ground: Ground) -> bool:
    """Whether a sentence without a denial says what a statement says by one.

    Of a case that it excepts it says the contrary of its rule; and what it points back to (`in such a case`) may deny.
    """
    sentence = ground.passage.sentence
    if _is_said_by_denying(core, sentence) or is_its_exception(core, sentence):
        return True
    return _POINTING_RE.search(sentence) is not None and bool(
        _denials(unveiled(f"{ground.before} {ground.passage.text}"))
    )


_POINTING_RE = re.compile(
    r"^\W*(?:\d+\. )?(?:in|under|for|of) (?:such|that|this|these|those)\b|\bsuch (?:an? )?[a-z]+s\b", re.IGNORECASE
)
"""A sentence that takes up what stands before it."""


def _is_said_by_denying(core: str, sentence: str) -> bool:
    """Whether a statement says by denying what its sentence says otherwise.

    `Not solid` is `fragile`, `without distinction` a phrase for `indiscriminate`, `shall not` for `is forbidden`.
    """
    if not FORBIDDING.isdisjoint(tokens(sentence)):
        return True
    return bool(said_by_denying(core, sentence)) or any(
        word in tokens(one.written) for one in agreeing(core, sentence) for word in _denials(one.written)
    )


def _denials(text: str) -> list[str]:
    """The words by which a text denies, without `no fewer than` and `won`."""
    words = tokens(text)
    return [
        word
        for word, following in zip(words, (*words[1:], ""), strict=False)
        if denies(word, following) and not is_denial(following)  # `not unlimited`
    ]
