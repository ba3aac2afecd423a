"""Whether two options of a question say the same in near words: each word of the one is the other's, or near to one.

Asked of options of several words alone, none of which has a figure, and only where names, denials and bounds agree. The
words that both have must stand in one order, lest the mayor who sacked the reeve be the one whom the reeve dismissed,
unless one is turned (`by`, `of`) or lists things. What differs in one word of law or of degree (`may`, `must`;
`killed`, `wounded`) is no near word of the other.
"""

from quizapp.core.checking.lexicons.polarity import BOUNDS, SLIGHT
from quizapp.core.checking.options.levelling import levelled, own_roots, root
from quizapp.core.checking.options.sameness import Reading
from quizapp.core.checking.reading.denials import said_words
from quizapp.core.checking.reading.names import Holdings, names
from quizapp.core.checking.reading.senses import contrary_words, is_near
from quizapp.core.checking.reading.words import SMALL, content
from quizapp.core.folding import tokens
from quizapp.core.quantities import quantities

_FEWEST = 2
"""Of so few words of meaning, at least, must each option be."""


def say_near(one: str, other: str, reading: Reading) -> bool:
    """Whether two options say the same in near words, as answers to one stem."""
    if reading.in_words:
        return False
    roots = own_roots(one), own_roots(other)
    if roots[0] is not None and roots[1] is not None and roots[0].isdisjoint(roots[1]):
        return False  # as nearly always
    said = _telling(one, reading), _telling(other, reading)
    mine, theirs = frozenset(said[0]), frozenset(said[1])
    if len(mine) < _FEWEST or len(theirs) < _FEWEST or mine.isdisjoint(theirs) or abs(len(mine) - len(theirs)) > 1:
        return False
    apart = mine - theirs, theirs - mine
    if not any(apart) or not all(is_near(word, theirs) for word in apart[0]):
        return False
    if not all(is_near(word, mine) for word in apart[1]):
        return False
    in_order = [word for word in said[0] if word in theirs] == [word for word in said[1] if word in mine]
    return (
        not any(_kept_apart(*apart, steps) for steps in _STEPS)
        and (in_order or _may_be_turned(one, other))
        and _agree(one, other)
    )


def _may_be_turned(one: str, other: str) -> bool:
    words = [set(tokens(text)) for text in (one, other)]
    return words[0] & _TURNERS != words[1] & _TURNERS or not words[0].isdisjoint(_JOINERS)


_TURNERS = frozenset(("by", "of"))
_JOINERS = frozenset(("and", "or"))


def _kept_apart(mine: frozenset[str], theirs: frozenset[str], steps: frozenset[str]) -> bool:
    return not mine.isdisjoint(steps) and not theirs.isdisjoint(steps)


_STEPS_LIST = (
    "accuse accused suspect suspected charge charged indict indicted convict convicted try tried sentence sentenced",
    "court tribunal chamber",
    "sign signed ratify ratified adopt adopted approve approved accede",
    "treaty protocol convention agreement",
    "allege alleged claim claimed say document documented prove proven confirm confirmed",
    "arrest arrested detain detained imprison imprisoned",
    "suspend suspended dismiss dismissed terminate terminated",
    "amend amended repeal repealed revoke revoked",
)
_STEPS = tuple(frozenset(map(root, line.split())) for line in _STEPS_LIST)
"""Steps and bodies of the law, and degrees of proof: near as they are, one is asked for because it is not the other."""


def _telling(text: str, reading: Reading) -> list[str]:
    words = levelled(text, reading.terms, governments=reading.of_governments, literal=False)
    return [word for word in words if word not in SMALL and word not in SLIGHT and word != ","]


def _agree(one: str, other: str) -> bool:
    bounds = [BOUNDS & set(tokens(text)) for text in (one, other)]
    denied = [any(word.denied for word in said_words(text)) for text in (one, other)]
    if quantities(one) or quantities(other) or bounds[0] != bounds[1] or denied[0] != denied[1]:
        return False
    if contrary_words(content(one), content(other)) is not None:
        return False
    held = Holdings([one], {}), Holdings([other], {})
    return not any(held[1].missing(name) for name in names(one) if not name.leads) and not any(
        held[0].missing(name) for name in names(other) if not name.leads
    )
