"""Answers that no quote has anything of, and that its sentence may say all the same.

A quote may stop short of what it is quoted for, and an author may put that in words of their own; neither is a fault of
the key. It is one more often where another sentence of the source has those words.
"""

from collections.abc import Set as AbstractSet

from quizapp.core.checking.answers.cutting_short import is_cut_short, told_in
from quizapp.core.checking.doubts.vying import telling, with_both
from quizapp.core.checking.doubts.wording import coverage
from quizapp.core.checking.doubts.wording_freely import is_strange, is_told_elsewhere
from quizapp.core.checking.figures.asserting import asserted
from quizapp.core.checking.figures.figures import Sight
from quizapp.core.checking.lexicons.polarity import DENYING
from quizapp.core.checking.reading.names import Holdings, is_place, names
from quizapp.core.checking.reading.senses import is_near
from quizapp.core.checking.reading.words import content, plain, setting
from quizapp.core.checking.statements.seats import with_countries
from quizapp.core.folding import tokens
from quizapp.core.questions.choice import Choice
from quizapp.core.questions.cloze import Cloze
from quizapp.core.questions.common import Claim, Question
from quizapp.core.questions.matching import Matching
from quizapp.core.questions.multiple import Multiple


def may_be_said(claim: Claim, question: Question, sight: Sight, *, strictly: bool) -> bool:
    """Whether an answer that no quote has anything of may be what their sentences say, in their words or its own."""
    in_parts, chosen = isinstance(question, Matching | Cloze), isinstance(question, Choice | Multiple)
    if in_parts and (asserted(claim, question) or _is_named_beside(plain(claim.text), sight)):
        return True  # its sentence has the figure, or the name
    if (in_parts or chosen) and is_cut_short(claim, sight):
        return True
    if strictly:
        return False
    text = plain(claim.text)
    of_both = chosen and with_countries(with_both(text, sight.grounds), sight.grounds) != text
    if of_both or (chosen and _is_quoted_with_its_stem(claim, sight)):
        return True
    own = telling(text).difference(content(setting(claim)), *(content(name.text) for name in names(text)))
    if isinstance(question, Matching) and _is_with_its_prompt(own, setting(claim), sight):
        return True
    alone = len(own) > 1 or isinstance(question, Matching)
    return alone and not is_told_elsewhere(own, sight.grounds) and (chosen or not is_strange(own, sight.grounds))


def _is_quoted_with_its_stem(claim: Claim, sight: Sight) -> bool:
    """Whether a quote has nearly all words of an answer, the stem's among them, and denies if it does.

    Where the stem has said what is in doubt, the answer says it again: `that it is not so used`.
    """
    text = plain(claim.text)
    own, asked = content(text), content(setting(claim))
    for quote in (ground.citation.quote for ground in sight.grounds):
        told = {word for word in own if is_near(word, content(quote))}
        denying = [not DENYING.isdisjoint(tokens(one)) for one in (text, quote)]
        if all(denying) and told and telling(text) <= told | asked:
            return True
        if not any(denying) and len(told) >= max(_TWO, len(own) - 1):
            return True
    return False


_TWO = 2


def _is_with_its_prompt(own: AbstractSet[str], prompt: str, sight: Sight) -> bool:
    """Whether a sentence that has a pair's prompt has the like of some word of its answer."""
    told = (
        told_in(ground.passage.sentence) for ground in sight.grounds if coverage(prompt, ground.citation.quote) == 1
    )
    return any(is_near(word, text) for text in told for word in own)


def _is_named_beside(text: str, sight: Sight) -> bool:
    """Whether the sentences of the quotes have each name of a part of a key."""
    held = Holdings([ground.passage.sentence for ground in sight.grounds], {})
    named = [name for name in names(text) if not name.leads or is_place(name.words) or text == name.text]
    return bool(named) and not any(held.missing(name) for name in named)
