"""S012 for an answer to a why that is told elsewhere, in words of their own, where the quote's sentence has its reason.

`Why is the weir closed?`, quoted from `The flood has made the weir unusable`, is not answered by the salt tax of which
another sentence speaks.
"""

from collections.abc import Iterator, Sequence
from collections.abc import Set as AbstractSet
from itertools import pairwise

from quizapp.core.checking.causing import asks_why
from quizapp.core.checking.concordance import concordance
from quizapp.core.checking.denials import is_near, nearly_said
from quizapp.core.checking.evidence import Fault, Ground, Shelf
from quizapp.core.checking.excerpts import excerpt
from quizapp.core.checking.framing import framed
from quizapp.core.checking.lexicons.polarity import SLIGHT
from quizapp.core.checking.once import claims_of
from quizapp.core.checking.reasoning import Reason, reasons_in
from quizapp.core.checking.words import SMALL, content, is_key, meaning, plain
from quizapp.core.folding import run_at, tokens
from quizapp.core.questions.choice import Choice
from quizapp.core.questions.common import Question
from quizapp.core.questions.text import Text
from quizapp.core.sentences import sentences

_FEWEST, _PART = 2, 0.4
"""So many words of what is asked must the reason's own matter have, and such a share of them."""


def blaming_faults(question: Question, grounds: Sequence[Ground], shelf: Shelf) -> Iterator[Fault]:
    """The fault of the one answer of a question that is cited from one place."""
    if not isinstance(question, Choice | Text) or question.checked_by or len(grounds) != 1 or not grounds[0].whole:
        return
    ground = grounds[0]
    asked = asks_why(plain(question.question))
    answer = next((one for one in claims_of(question) if one.holds and is_key(one)), None)
    if asked is None or answer is None:
        return
    text = framed(plain(answer.text)).core
    own = content(text) - asked - SLIGHT
    reason = _reason(asked, own, ground)
    if reason is None:
        return
    other = _elsewhere(text, own, ground, shelf)
    if other:
        yield Fault(
            code="S012",
            path=answer.path,
            message=f"“{plain(answer.text)}” is told elsewhere, “{excerpt(other, other)}”, and {ground.place()} gives"
            f" another reason: “{excerpt(reason.sentence, reason.cause)}”",
            mend="Give that reason, or cite the words that give the one that is answered.",
        )


def _reason(asked: AbstractSet[str], own: AbstractSet[str], ground: Ground) -> Reason | None:
    """The reason that a quote's sentence gives of what is asked, where an answer has nothing of the sentence."""
    for sentence in ground.passage.sentences:
        for one in reasons_in(sentence):
            about = max(_FEWEST, _PART * len(asked)) <= nearly_said(asked, one.effect)
            if about and own and not any(is_near(word, content(sentence)) for word in own):
                return one
    return None


def _elsewhere(text: str, own: AbstractSet[str], ground: Ground, shelf: Shelf) -> str:
    """Another sentence of the source that has two words of an answer side by side; empty where none has."""
    index = shelf.index(ground.citation.source)
    words = tokens(text)
    pairs = [
        (one, other)
        for one, other in pairwise(words)
        if one not in SMALL and other not in SMALL and {meaning(one), meaning(other)} <= own
    ]
    if index is None or not pairs:
        return ""
    places = concordance(index)
    for pair in pairs:
        for at in places.get(meaning(pair[0]), ()):
            for sentence in sentences(index.text.paragraphs[at].text):
                if sentence not in ground.passage.sentences and run_at(tokens(sentence), pair) is not None:
                    return sentence
    return ""
