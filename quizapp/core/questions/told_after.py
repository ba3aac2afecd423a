"""What a short answer may tell after it has said the whole accepted answer: a phrase or a clause that goes on.

Students say the answer and then where, what for or how (`the army, for weapons`; `sorting of the cards`). Teachers let
it pass, true or not; so it passes here, unless it denies, has a figure or says the opposite.
"""

import re

from quizapp.core.questions.answer_key import Key
from quizapp.core.questions.answer_words import ARTICLES, TURNS, Words
from quizapp.core.questions.asking import defining
from quizapp.core.questions.fitting import Fit
from quizapp.core.questions.word_forms import Match, opposite

_LEADS_ON = frozenset({"for", "from", "in", "on", "at", "by", "during", "through", "because", "so", "when", "where"})
_TO_WHAT = ARTICLES | {"of", "your", "their", "its", "our", "his", "her", "my"}
_VERBAL = ("ing", "tion", "tions", "ize", "ise", "izing", "ising", "ment")
MOST_AFTER = 4
"""Words that count which may follow: more is an explanation, which has its own rights and wrongs."""
_COMMENT_RE = re.compile(
    r"^(?P<main>[^,;]+?)\s*[,;]\s*(?P<comment>(?:it|they|this|that|he|she|we|you|which|who|because|so|since|every|where"
    r"|when|each)\b.+)$",
    re.IGNORECASE,
)


def told_after(key: Key, laid: Fit, given: Words) -> bool:
    """Whether all that an answer has more is a phrase behind the whole accepted answer that tells more of it."""
    if laid.missing or not laid.extra or not laid.in_order or laid.boldest > Match.SYNONYM or defining(key.stem):
        return False
    if any(not isinstance(term, str) for term in laid.wanted) or len(laid.extra) > MOST_AFTER:
        return False
    last = max(laid.used)
    if min(laid.extra) < last or any(not _plain(laid, index) for index in laid.extra):
        return False
    behind = given[laid.places[last] + 1 : laid.places[last] + 2]
    if set(given[laid.places[last] :]) & TURNS:
        return False
    if behind and (behind[0] in _LEADS_ON or (behind[0] == "to" and len(laid.extra) == 1)):
        return True
    return bool(behind) and behind[0] in _TO_WHAT and str(laid.given[last]).endswith(_VERBAL)


def _plain(laid: Fit, index: int) -> bool:
    term = laid.given[index]
    if not isinstance(term, str) or any(sign.isdigit() for sign in term):
        return False
    return not any(opposite(term, one) for one in laid.wanted if isinstance(one, str))


def without_comment(response: str) -> str:
    """What a response says before a clause that comments on it (`a stack, it is last in first out`)."""
    found = _COMMENT_RE.match(response)
    if found is None or any(sign.isdigit() for sign in found["comment"]):
        return response
    words = set(re.findall(r"[a-z]+", found["comment"].lower()))
    return response if words & (TURNS | {"but"}) else found["main"]
