"""Whether a few words say what the key says: a ladder of rules, each of which explains itself.

No rule guesses: what none of them decides waits for a person. Rules that find an answer right come first, and the rules
that find one wrong ask for a reason of their own: another figure, the opposite, another thing that the passage names.
"""

from collections.abc import Iterable
from dataclasses import dataclass, replace
from fractions import Fraction

from quizapp.core.dates import PartialDate
from quizapp.core.questions.accepting import LIST_RE, in_sense, in_turn, right, right_by_words
from quizapp.core.questions.answer_key import Key, initials, same, surroundings_of, words_in
from quizapp.core.questions.answer_words import FILLERS, TURNS, Words, strings, unaccented
from quizapp.core.questions.asking import asks_how_much, open_to_other_words
from quizapp.core.questions.common import Outcome
from quizapp.core.questions.dated_answers import other_date
from quizapp.core.questions.fitting import Fit, denials, fit
from quizapp.core.questions.left_out import told_more
from quizapp.core.questions.persons import fits_person, is_person
from quizapp.core.questions.respelling import month_alone, unhedged
from quizapp.core.questions.rivals import rival
from quizapp.core.questions.unlike import another_figure, another_ordinal, no_figure, opposed
from quizapp.core.questions.word_forms import akin, stem


@dataclass(frozen=True, slots=True)
class Ruling:
    """Right, wrong or waiting, and the rule that decided; `rejected` where the answer stands among the wrong ones."""

    outcome: Outcome
    why: str
    rejected: bool = False


def judge(key: Key, response: str) -> Ruling:
    """The ruling on a response: the rejected answers first, then what makes it right, then what makes it wrong."""
    ruling = _ruling(key, response)
    plain = unhedged(response)
    return ruling if ruling.outcome is Outcome.RIGHT or plain == response else _ruling(key, plain)


def _ruling(key: Key, response: str) -> Ruling:
    given = words_in(response, key.match_case)
    dates = any(isinstance(word, PartialDate) for text in key.accepted for word in words_in(text))
    if dates and (month := month_alone(response)) is not None:
        given = (PartialDate(month=month),)  # `may`, where a date is asked for
    for text in key.rejected:
        if same(given, words_in(text, key.match_case)):
            return Ruling(Outcome.WRONG, f"“{text}” is named as not accepted", rejected=True)
    if (why := right(key, response)) is not None:
        return Ruling(Outcome.RIGHT, why)
    if key.match_case and _ruling(replace(key, match_case=False), response).outcome is Outcome.RIGHT:
        return Ruling(Outcome.WRONG, "an accepted answer but for capital letters, which count here")
    return _wrong(key, response, unaccented(given)) or _shared(key, response, given)


def same_words(one: str, other: str, match_case: bool) -> bool:
    """Whether two texts are the same words, articles apart."""
    return same(words_in(one, match_case), words_in(other, match_case))


# What makes an answer wrong


def _wrong(key: Key, response: str, given: Words) -> Ruling | None:
    """Wrong for a reason that is more than not being known; or a date of which too little is said."""
    if (dated := other_date(response, given, [words_in(text) for text in key.accepted])) is not None:
        return Ruling(*dated)
    accepted = [unaccented(words_in(text)) for text in key.readings]
    for rule in (another_figure, another_ordinal, no_figure):
        if (why := rule(given, accepted)) is not None:
            return Ruling(Outcome.WRONG, why)
    around = surroundings_of(key)
    for text in key.readings:
        wanted = unaccented(words_in(text, key.match_case))
        laid = fit(given, wanted, typos=key.allow_typos, initials=is_person(key.stem, text))
        lacking = all(around.dispensable(laid, index) for index in laid.missing) or told_more(key, laid, wanted)
        whole = laid.pairs and lacking
        named = is_person(key.stem, text) and fits_person(laid, given, around)
        harmless = all(around.harmless(laid, given, index) for index in laid.extra)
        if (
            laid.turned
            and _denied_before(laid, given)
            and ((whole and harmless and in_sense(laid)) or named)
            and not around.denying
        ):
            return Ruling(Outcome.WRONG, f"it denies the accepted answer “{text}”")
        if (pair := opposed(laid, accepted)) is not None and not laid.turned:
            mine, theirs = pair
            return Ruling(Outcome.WRONG, f"it says “{mine}” where the accepted answer has “{theirs}”")
    if rival(key.stem, key.accepted, key.evidence, response) or _rival_part(key, response):
        return Ruling(Outcome.WRONG, "the passage names it as something else than the answer")
    return None


def _denied_before(laid: Fit, given: Words) -> bool:
    """Whether a denial stands before the last word of the answer; one that follows denies something else."""
    last = max(laid.places[at] for at in laid.used) if laid.used else 0
    return denials(given[:last]) > 0 or not denials(given)


def _rival_part(key: Key, response: str) -> bool:
    """Whether a list has, in place of what the accepted one lists, something else that the passage names."""
    given = [part for part in LIST_RE.split(response) if part.strip()]
    for text in key.accepted:
        wanted = [part for part in LIST_RE.split(text) if part.strip()]
        if len(wanted) < 2 or len(given) != len(wanted):
            continue
        left = [
            part for part in given if not any(right_by_words(replace(key, accepted=(one,)), part) for one in wanted)
        ]
        if left and all(rival(key.stem, key.accepted, key.evidence, part) for part in left):
            return True
    return False


def _shared(key: Key, response: str, given: Words) -> Ruling:
    """Waiting where a word is shared with key or evidence, or letters may stand for the key; else wrong."""
    if any(initials(given) == words_in(text) != () for text in key.accepted):
        return Ruling(Outcome.WAITING, "its initials are an accepted answer: a person decides what they stand for")
    if _short_form(response, key.accepted):
        return Ruling(Outcome.WAITING, "it may be short for an accepted answer: a person decides")
    times = any(word.startswith("clock") for text in key.accepted for word in strings(words_in(text)))
    if times and any(isinstance(word, Fraction) for word in given):
        return Ruling(Outcome.WAITING, "it may be a time of day: a person decides")
    asked, how_much = surroundings_of(key).asked, asks_how_much(key.stem)
    spoken = [word for word in strings(unaccented(given)) if word not in FILLERS | TURNS]
    mine = [word for word in spoken if stem(word) not in asked and not (how_much and word in _DEGREES)]
    for name, texts in (("an accepted answer", key.accepted), ("the passage that settles it", key.evidence)):
        for word in sorted(_contents(texts)):
            if any(akin(word, own) for own in mine):
                why = f"not an accepted answer, but it shares “{word}” with {name}: a person decides"
                return Ruling(Outcome.WAITING, why)
    return _unshared(key, given, mine)


_NOT_KNOWN = frozenset(
    {"know", "knew", "idk", "dunno", "idea", "clue", "sure", "remember", "remeber", "recall", "forgot", "guess"}
)
_BESIDE = frozenset({"honestly", "idea", "about", "1", "it", "anymore", "sorry", "lol", "even"})
ENOUGH_TOLD = 3
"""Words of the passages, beside those of question and key, from which on they are a second chance to share one."""
_DEGREES = frozenset({"very", "super", "extremely", "really", "quite", "pretty", "incredibly", "so", "too", "rather"})
"""Words that say that there is much of a quality, and not how much."""
_SMALL_BUT_TELLING = frozenset({
    "on", "off", "in", "out", "up", "all", "one", "some", "each", "from", "to", "with", "may", "will", "can", "must",
    "should", "and", "if", "then",
})  # fmt: skip
"""Small words that may be an answer, or a name."""


def _unshared(key: Key, given: Words, mine: list[str]) -> Ruling:
    """Wrong where no word is shared, unless the question lets a right answer have other words."""
    said = set(strings(given))
    if said & _NOT_KNOWN and said <= _NOT_KNOWN | _BESIDE | FILLERS | TURNS:
        return Ruling(Outcome.WRONG, "it says that the answer is not known")
    if asks_how_much(key.stem) and said & _DEGREES and not mine and said - _DEGREES <= _asked(key) | FILLERS:
        return Ruling(Outcome.WRONG, "it says no more than that it is so, and the question asks how much")
    small = said & _SMALL_BUT_TELLING if not mine else set()
    if any(small & set(strings(words_in(text))) for text in key.accepted):
        return Ruling(Outcome.WAITING, "it has only small words, and the answer has them too: a person decides")
    open_to = open_to_other_words(key.stem, key.accepted)
    in_key = said & _contents(key.accepted)
    part = said - FILLERS - TURNS == in_key
    if in_key and (open_to or part):
        return Ruling(Outcome.WAITING, "it says of the answer what the question says too: a person decides")
    letters = sum(sign.isalnum() for word in mine for sign in word)
    if open_to and letters > 2 and not _told_enough(key):
        return Ruling(Outcome.WAITING, "the question may be answered in other words: a person decides")
    return Ruling(Outcome.WRONG, "it shares no word with an accepted answer")


def _asked(key: Key) -> frozenset[str]:
    return frozenset(strings(words_in(key.stem)))


def _told_enough(key: Key) -> bool:
    """Whether the passages say so much beside question and key that a right answer would share a word with them."""
    around = surroundings_of(key)
    return len(around.told - around.asked - around.accepted) >= ENOUGH_TOLD


def _short_form(response: str, accepted: tuple[str, ...]) -> bool:
    """Whether a response is a few letters that begin as an accepted answer, or one of its words, does."""
    letters = "".join(sign for sign in response if sign.isalpha())
    symbol = len(letters) == 2 and letters.istitle()  # `Ca`
    if not letters or len(letters) > 6 or not (letters.isupper() or symbol or "/" in response):
        return False
    short = letters.casefold()
    for text in accepted:
        words = [word for word in strings(unaccented(words_in(text))) if word not in FILLERS]
        if any(
            word[0] == short[0] and (len(short) > 2 or in_turn(list(short), list("".join(words)))) for word in words
        ):
            return True
    return False


def _contents(texts: Iterable[str]) -> frozenset[str]:
    words = (word for text in texts for word in strings(unaccented(words_in(text))))
    return frozenset(word for word in words if word not in FILLERS | TURNS)
