"""What a short answer is judged by, and its words ready to be compared."""

from collections.abc import Callable
from dataclasses import dataclass

from quizapp.core.dates import PartialDate
from quizapp.core.questions.answer_words import ARTICLES, FILLERS, Words, unaccented, words_of
from quizapp.core.questions.asking import defining
from quizapp.core.questions.readings import readings
from quizapp.core.questions.respelling import month_alone, respelled
from quizapp.core.questions.surroundings import Surroundings
from quizapp.core.questions.word_forms import slips


@dataclass(frozen=True, slots=True, kw_only=True)
class Key:
    """What a text is judged by: right answers (the first is the one shown), wrong ones, and the words around them."""

    accepted: tuple[str, ...]
    rejected: tuple[str, ...] = ()
    stem: str = ""
    evidence: tuple[str, ...] = ()
    match_case: bool = False
    allow_typos: bool = True

    @property
    def readings(self) -> tuple[str, ...]:
        """The accepted answers, then what else they may be read as; a definition must be whole."""
        more = [readings(text, offers=not defining(self.stem)) for text in self.accepted]
        return tuple(dict.fromkeys((*self.accepted, *(one for several in more for one in several))))


def surroundings_of(key: Key) -> Surroundings:
    """What the question, the passage and the accepted answers put around a response."""
    return Surroundings.of(
        words_in(key.stem),
        tuple(unaccented(words_in(text)) for text in key.evidence),
        tuple(unaccented(words_in(text)) for text in key.accepted),
    )


def words_in(text: str, match_case: bool = False) -> Words:
    """The words of a text, each in one spelling; a month alone is a date, but for those that are words too."""
    if not match_case and (month := month_alone(text)) is not None:
        return _WORDS_TOO.get(month, (PartialDate(month=month),))
    return words_of(respelled(text), match_case)


_WORDS_TOO: dict[int, Words] = {3: ("march",), 5: ("may",)}


def same(given: Words, wanted: Words) -> bool:
    """Whether two texts are the same words, articles apart."""
    return given == wanted or without(given, ARTICLES) == without(wanted, ARTICLES) != ()


def distance_between(given: Words, wanted: Words) -> int | None:
    """How many slips of the pen part two texts, articles and accents apart; None where it is more than that."""
    return slips(without(unaccented(given), ARTICLES), without(unaccented(wanted), ARTICLES))


def without(words: Words, dropped: frozenset[str]) -> Words:
    """The words that are not among the `dropped`."""
    return tuple(word for word in words if not (isinstance(word, str) and word.casefold() in dropped))


def glued(words: Words) -> str:
    """The words as one, to forgive spaces and hyphens; nothing where figures are among them."""
    plain = [word for word in words if isinstance(word, str) and not any(sign.isdigit() for sign in word)]
    return "".join(plain) if len(plain) == len(words) else ""


def initials(words: Words) -> Words:
    """The initials of three names or more as one word; an empty text where there are not so many."""
    letters = "".join(
        _LETTERS.get(word, word[0]) for word in words if isinstance(word, str) and word.casefold() not in FILLERS
    )
    return (letters,) if len(letters) >= 3 and len(words) >= 3 - ("usa" in words) else ()


_LETTERS = {"usa": "us"}
"""What stands in initials for a name that is read as one word."""


SAME_BUT_FOR: tuple[tuple[str, Callable[[Words, Words], bool]], ...] = (
    ("the same as {}", lambda given, wanted: given == wanted),
    ("the same as {} but for an article", same),
    ("the same as {} but for spaces or hyphens", lambda given, wanted: glued(given) == glued(wanted) != ""),
    ("the same as {} but for accents", lambda given, wanted: unaccented(given) == unaccented(wanted)),
    ("the initials of {}", lambda given, wanted: initials(wanted) == without(given, ARTICLES) != ()),
)
"""How an answer may differ from an accepted one and be the same: what to say of it, and the test."""
