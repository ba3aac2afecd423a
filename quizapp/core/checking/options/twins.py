"""S005 for a distractor that says what an answer says, in other words."""

from collections.abc import Iterator, Sequence

from quizapp.core.checking.figures.approaching import rounds
from quizapp.core.checking.figures.bearing import are_of_two_places
from quizapp.core.checking.figures.sharing import same_share
from quizapp.core.checking.options.nearness import say_near
from quizapp.core.checking.options.recasting import says_again
from quizapp.core.checking.options.same_names import name_same
from quizapp.core.checking.options.sameness import Reading, say_same
from quizapp.core.checking.reading.bare_words import bare_words
from quizapp.core.checking.reading.doubting import only_doubts
from quizapp.core.checking.reading.evidence import Fault, Ground
from quizapp.core.checking.reading.names import names
from quizapp.core.checking.reading.once import claims_of
from quizapp.core.checking.reading.vocabulary import Vocabulary
from quizapp.core.checking.reading.words import plain, role, spaced
from quizapp.core.quantities import quantities
from quizapp.core.questions.common import Claim, Question

_LONGEST = 120
"""Of so many signs, at most, is an option that is compared; longer ones are hardly ever said twice."""


def twin_faults(question: Question, grounds: Sequence[Ground], vocabulary: Vocabulary) -> Iterator[Fault]:
    """S005 for every distractor that comes to the same as an answer of its question, or of its gap."""
    claims = [claim for claim in claims_of(question) if len(claim.text) <= _LONGEST]
    wrong = [claim for claim in claims if role(claim)[1] == "distractors"]
    if not wrong:
        return
    right = [claim for claim in claims if claim.holds and role(claim)[1] in {"answer", "answers"}]
    reading = _reading(question, grounds, vocabulary)
    for claim in wrong:
        twin = next(
            (one for one in right if role(one)[0] == role(claim)[0] and _same(one, claim, reading, grounds)), None
        )
        if twin is not None:
            yield Fault(
                code="S005",
                path=claim.path,
                message=f"“{plain(claim.text)}” says the same as the answer “{plain(twin.text)}”",
                mend="Take it out or change it.",
            )


def comes_to_the_same(
    answer: Claim, other: Claim, question: Question, grounds: Sequence[Ground], vocabulary: Vocabulary
) -> bool:
    """Whether two answers of a question say the same: `HRW` and the body that it is short for."""
    return _same(answer, other, _reading(question, grounds, vocabulary), grounds)


def _same(answer: Claim, distractor: Claim, reading: Reading, grounds: Sequence[Ground]) -> bool:
    one, other = plain(answer.text), plain(distractor.text)
    if _are_two_bodies(one, other, grounds) or _name_two_places(one, other):
        return False
    return (
        say_same(one, other, reading)
        or name_same(one, other, reading, grounds)
        or say_near(one, other, reading)
        or says_again(one, other, reading)
        or same_share(one, other)
        or rounds(other, one)
        or (only_doubts(one) and only_doubts(other))
    )


def _name_two_places(one: str, other: str) -> bool:
    """Whether two options name two places within an article: `Article 8(2)(a)` and `Article 8(2)(b)`."""
    pairs = zip(quantities(one), quantities(other), strict=False)
    return any(are_of_two_places(mine, theirs) for mine, theirs in pairs)


def _are_two_bodies(one: str, other: str, grounds: Sequence[Ground]) -> bool:
    """Whether a sentence has both of two names with a word in common: `the Orsk Moot and the Orsk Council`."""
    own, beside = (tuple(bare_words(text)) for text in (one, other))
    if own == beside or set(own).isdisjoint(beside) or len(own) != len(beside) or len(own) < _NAMED:
        return False
    if not all(len(names(text)) == 1 and len(names(text)[0].words) == len(own) for text in (one, other)):
        return False
    return any(
        spaced(one) in spaced(told) and spaced(other) in spaced(told)
        for ground in grounds
        for told in ground.passage.sentences
    )


_NAMED = 2


def _reading(question: Question, grounds: Sequence[Ground], vocabulary: Vocabulary) -> Reading:
    terms = vocabulary.terms(grounds)
    sentence = " ".join(ground.passage.sentence for ground in grounds)
    return Reading(plain(question.question), sentence, tuple(sorted(terms.items())))
