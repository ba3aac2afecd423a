"""Whether a distractor is what the quote says, and the answer is not: the two have changed places.

Told from what each has that the other has not: the passage has all of the one's own words, or others that say the same,
and none of the other's; or the one is the whole quote, to which the other adds what no passage has; or they differ in a
denial alone, and the quote denies as the distractor does.
"""

from collections.abc import Sequence

from quizapp.core.checking.figures.asserting import turn_of_speech
from quizapp.core.checking.lexicons.polarity import DENYING, MEASURING
from quizapp.core.checking.reading.denials import by_word, said_words
from quizapp.core.checking.reading.evidence import Ground, of_what_is_asked
from quizapp.core.checking.reading.names import Holdings, names
from quizapp.core.checking.reading.once import claims_of
from quizapp.core.checking.reading.senses import contrary_words, is_near
from quizapp.core.checking.reading.words import content, plain, spaced
from quizapp.core.folding import tokens
from quizapp.core.quantities import quantities
from quizapp.core.questions.common import Claim, Question


def outdoes(distractor: str, answers: Sequence[str], asked: str, grounds: Sequence[Ground]) -> Ground | None:
    """The quote that says the distractor and none of the answers; None where there is none."""
    if not all(ground.whole for ground in grounds):
        return None
    if any(_is_cut_from(answer, distractor, grounds) for answer in answers):
        return None
    for ground in grounds:
        if all(
            _denies_as(distractor, answer, ground)
            or _has_only(distractor, answer, asked, ground, grounds)
            or _is_added_to(distractor, answer, asked, ground, grounds)
            for answer in answers
        ):
            return ground
    return None


def _is_cut_from(answer: str, distractor: str, grounds: Sequence[Ground]) -> bool:
    """Whether a quote has some words of an answer, as they stand, which the distractor has not: `should have known`."""
    words, theirs = tokens(answer), spaced(distractor)
    runs = (" ".join(words[at : at + _RUN]) for at in range(len(words) - _RUN + 1))
    return any(
        content(run) and f" {run} " not in theirs and any(f" {run} " in spaced(one.citation.quote) for one in grounds)
        for run in runs
    )


_RUN = 3


def is_for_contrast(ground: Ground, distractor: Claim, question: Question, grounds: Sequence[Ground]) -> bool:
    """Whether a quote tells of others than the stem asks for, and is there to show what is so of them.

    It is of another section than the stem names, or another quote's sentence alone has words of the stem, and the
    answer too.
    """
    if not any(one is ground for one in of_what_is_asked(plain(question.question), grounds)):
        return True
    asked, text = content(plain(question.question)), plain(distractor.text)
    told = asked & content(ground.passage.sentence)
    return any(
        told < asked & content(other.passage.sentence)
        and any(_is_in_quote(plain(one.text), text, other) for one in claims_of(question) if one.holds)
        for other in grounds
        if other is not ground
    )


def _is_in_quote(answer: str, distractor: str, ground: Ground) -> bool:
    """Whether a quote has an answer: a short one whole, a longer one in part."""
    if len(tokens(answer)) < _RUN:
        return spaced(answer) in spaced(ground.citation.quote)
    return _is_cut_from(answer, distractor, [ground])


def _has_only(distractor: str, answer: str, asked: str, ground: Ground, grounds: Sequence[Ground]) -> bool:
    """Whether a quote's sentence has all that is the distractor's own, and no passage anything of the answer's."""
    given = content(asked)
    mine, theirs = content(answer) - given, content(distractor) - given
    mine, theirs = mine - theirs, theirs - mine
    if not mine or len(theirs) < _SOME or _names_or_counts(answer) or _counts(distractor):
        return False
    quoted, said = content(ground.citation.quote), content(ground.passage.sentence)
    there = sum(is_near(word, quoted) for word in theirs)
    if not all(is_near(word, said) for word in theirs) or there < _MOST * len(theirs):
        return False
    around = frozenset[str]().union(*(content(text) for one in grounds for text in (one.passage.text, one.section)))
    if sum(is_near(word, around) for word in mine) > (_LITTLE * len(mine) if there >= _MUCH else 0):
        return False
    return _agrees(distractor, ground.passage.sentence) and _in_order(distractor, theirs, ground.passage.sentence)


def _is_added_to(distractor: str, answer: str, asked: str, ground: Ground, grounds: Sequence[Ground]) -> bool:
    """Whether a distractor is all that the quote says, and the answer the same of something that no passage has.

    `Parts of its own fleet` of the quote, `parts of the fleet of a neutral port` of the answer.
    """
    given = content(asked)
    theirs = content(distractor) - given
    mine = content(answer) - given - theirs
    if len(mine) < _SOME or len(theirs) < _SOME or not theirs <= content(answer) or _counts(answer):
        return False
    around = frozenset[str]().union(*(content(text) for one in grounds for text in (one.passage.text, one.section)))
    if any(is_near(word, around) for word in mine):
        return False
    quoted = content(ground.citation.quote)
    if not _LIMITING.intersection(tokens(ground.citation.quote)) <= set(tokens(distractor)):
        return False
    return theirs <= quoted <= theirs | given and _agrees(distractor, ground.passage.sentence)


_LIMITING = DENYING | MEASURING | {"own"}
"""Small words of a quote without which a distractor says another thing."""


_SOME = 2
"""Fewer words of its own a distractor may well have from the quote and say another thing."""

_MOST = 0.5
"""The share of a distractor's own words that the quote itself must have."""


_MUCH = 3
_LITTLE = 0.34
"""Where the quote has so many of the distractor's own words, the passage may have so much of the answer's."""


def _counts(text: str) -> bool:
    return any(not turn_of_speech(one) for one in quantities(text))


def _names_or_counts(text: str) -> bool:
    return _counts(text) or any(not name.leads for name in names(text))


def _agrees(text: str, told: str) -> bool:
    ways = by_word(said_words(told))
    held = Holdings([told], {})
    return (
        contrary_words(content(text), content(told)) is None
        and all(one.denied in ways.get(one.word, {False}) for one in said_words(text))
        and not any(held.missing(name) for name in names(text) if not name.leads)
    )


def _in_order(text: str, own: frozenset[str], told: str) -> bool:
    """Whether a text's own words come in what is told in their order and close together.

    The other way round, or picked from here and there, they say another thing.
    """
    there = [one.word for one in said_words(told)]
    found: list[int] = []
    for word in (one.word for one in said_words(text) if one.word in own):
        places = [at for at, other in enumerate(there) if is_near(word, frozenset({other}))]
        if not places:
            continue
        behind = [at for at in places if at > (found[-1] if found else -1)]
        if not behind:
            return False
        found.append(behind[0])
    between = set(there[found[0] : found[-1] + 1]) if found else set()
    return sum(is_near(word, content(text)) for word in between) >= _CLOSE * len(between)


_CLOSE = 0.7
"""The share of the words from the first to the last of them that must be the distractor's."""


def _denies_as(distractor: str, answer: str, ground: Ground) -> bool:
    """Whether a distractor differs from an answer in what it denies alone, and the quote denies as it does."""
    mine, theirs = said_words(answer), said_words(distractor)
    if [one.word for one in mine] != [one.word for one in theirs]:
        return False
    apart = [one for one, other in zip(theirs, mine, strict=True) if one.denied != other.denied]
    ways = by_word(said_words(ground.citation.quote))
    return bool(apart) and all(ways.get(one.word) == {one.denied} for one in apart)
