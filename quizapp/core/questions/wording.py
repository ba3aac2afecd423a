"""Whether a few words say what the key says: a ladder of rules, each of which explains itself.

No rule guesses: what none of them decides waits for a person. What the words mean is never looked up here.
"""

from collections.abc import Iterable
from dataclasses import dataclass, replace
from fractions import Fraction

from rapidfuzz.distance import DamerauLevenshtein

from quizapp.core.dates import PartialDate
from quizapp.core.questions.answer_words import Word, Words, counts, strings, unaccented, words_of
from quizapp.core.questions.common import Outcome


@dataclass(frozen=True, slots=True, kw_only=True)
class Key:
    """What a text is judged by: right answers (the first is the one shown), wrong ones, and the words around them."""

    accepted: tuple[str, ...]
    rejected: tuple[str, ...] = ()
    stem: str = ""
    evidence: tuple[str, ...] = ()
    match_case: bool = False
    allow_typos: bool = True


@dataclass(frozen=True, slots=True)
class Ruling:
    """Right, wrong or waiting, and the rule that decided; `rejected` where the answer stands among the wrong ones."""

    outcome: Outcome
    why: str
    rejected: bool = False


ARTICLES = frozenset({"a", "an", "the"})
FILLERS = ARTICLES | {
    "is", "are", "was", "were", "be", "been", "being", "it", "its", "this", "that", "these", "those", "they", "he", "i",
    "she", "his", "her", "their", "there", "we", "of", "in", "on", "at", "by", "to", "for", "from", "with", "as", "and",
    "about", "around", "approximately", "roughly", "circa", "some", "nearly", "almost", "called", "named", "known",
    "answer", "think", "believe", "according",
}  # fmt: skip
"""Words that change nothing when they stand around a right answer."""
TURNS = frozenset({
    "not", "no", "never", "none", "neither", "nor", "or", "without", "except", "unless", "isn", "wasn", "aren", "weren",
    "don", "doesn", "didn", "cannot", "false",
})  # fmt: skip
"""Words that turn a statement round or offer two: with one of them more or less, no rule decides for right."""
NEGATING = ("un", "in", "im", "il", "ir", "non", "dis", "a", "anti", "de", "mis")
OPPOSED = (("inter", "intra"), ("pro", "anti"), ("pre", "post"), ("hyper", "hypo"), ("over", "under"), ("in", "ex"))


def judge(key: Key, response: str) -> Ruling:
    """The ruling on a response: the rejected answers first, then rules from the same words to a slip of the pen."""
    given = words_of(response, key.match_case)
    for text in key.rejected:
        if _same(given, words_of(text, key.match_case)):
            return Ruling(Outcome.WRONG, f"“{text}” is named as not accepted", rejected=True)
    rules = [_by_words, _by_filler]
    if key.allow_typos:
        rules.append(_by_typos)
    for rule in rules:
        for text in key.accepted:
            if (why := rule(key, given, text)) is not None:
                return Ruling(Outcome.RIGHT, why)
    if key.match_case and judge(replace(key, match_case=False), response).outcome is Outcome.RIGHT:
        return Ruling(Outcome.WRONG, "an accepted answer but for capital letters, which count here")
    return _another_figure(key, given) or _shared(key, given)


def same_words(one: str, other: str, match_case: bool) -> bool:
    """Whether two texts are the same words, articles apart."""
    return _same(words_of(one, match_case), words_of(other, match_case))


def _same(given: Words, wanted: Words) -> bool:
    return given == wanted or _without(given, ARTICLES) == _without(wanted, ARTICLES) != ()


def _by_words(key: Key, given: Words, text: str) -> str | None:
    """The same words, or the same but for articles, spaces and hyphens, accents; or the initials of them."""
    wanted = words_of(text, key.match_case)
    named = f"the accepted answer “{text}”"
    if given == wanted:
        return f"the same as {named}"
    if _same(given, wanted):
        return f"the same as {named} but for an article"
    if _glued(given) == _glued(wanted) != "":
        return f"the same as {named} but for spaces or hyphens"
    if unaccented(given) == unaccented(wanted):
        return f"the same as {named} but for accents"
    if _initials(wanted) == given != ():
        return f"the initials of {named}"
    return None


def _by_filler(key: Key, given: Words, text: str) -> str | None:
    """The accepted words in a row, with nothing around them but small words and words of the question itself."""
    wanted = _without(unaccented(words_of(text, key.match_case)), ARTICLES)
    plain = _without(unaccented(given), ARTICLES)
    around = {_stem(word) for word in FILLERS | _contents([key.stem])}
    for at in range(len(plain) - len(wanted) + 1 if wanted else 0):
        rest = (*plain[:at], *plain[at + len(wanted) :])
        if plain[at : at + len(wanted)] == wanted and all(_changes_nothing(word, around) for word in rest):
            return f"the accepted answer “{text}” with words around it that change nothing"
    return None


def _changes_nothing(word: Word, around: set[str]) -> bool:
    return isinstance(word, str) and word.casefold() not in TURNS and _stem(word.casefold()) in around


def _by_typos(key: Key, given: Words, text: str) -> str | None:
    """The accepted words with a slip or two: Damerau-Levenshtein, 1 above 3 characters, 2 above 9, never in figures."""
    wanted = _without(unaccented(words_of(text, key.match_case)), ARTICLES)
    plain = _without(unaccented(given), ARTICLES)
    distance = slips(plain, wanted)
    if distance is None:
        return None
    rejected = (slips(plain, _without(unaccented(words_of(wrong)), ARTICLES)) for wrong in key.rejected)
    if any(other is not None and other <= distance for other in rejected):
        return None
    return f"the same as the accepted answer “{text}” but for {'one letter' if distance == 1 else 'two letters'}"


def slips(given: Words, wanted: Words) -> int | None:
    """How many slips of the pen part two texts of as many words, or None where they are too many or not such."""
    if len(given) != len(wanted) or not wanted:
        return None
    total = 0
    for first, second in zip(given, wanted, strict=True):
        distance = _word_slips(first, second)
        if distance is None:
            return None
        total += distance
    return total if total <= _allowed("".join(map(str, wanted))) else None


def _word_slips(given: Word, wanted: Word) -> int | None:
    if given == wanted:
        return 0
    if not isinstance(given, str) or not isinstance(wanted, str) or given.casefold() == wanted.casefold():
        return None  # figures must be right; where case counts, it is no slip
    if any(sign.isdigit() for sign in given + wanted) or {given, wanted} & TURNS:
        return None
    if counts(given.casefold()) or counts(wanted.casefold()):
        return None
    limit = _allowed(wanted)
    distance = DamerauLevenshtein.distance(given, wanted, score_cutoff=limit)
    return distance if distance <= limit and not turned_round(given, wanted) else None


def _allowed(text: str) -> int:
    return 2 if len(text) > 9 else 1 if len(text) > 3 else 0


def turned_round(given: str, wanted: str) -> bool:
    """Whether two words differ by a prefix that turns the sense round (`lawful`, `unlawful`): that is no slip."""
    longer, shorter = sorted((given.casefold(), wanted.casefold()), key=len, reverse=True)
    if longer.endswith(shorter) and longer.removesuffix(shorter) in NEGATING:
        return True
    return any(
        (longer.startswith(one) and shorter.startswith(other) and longer[len(one) :] == shorter[len(other) :])
        or (longer.startswith(other) and shorter.startswith(one) and longer[len(other) :] == shorter[len(one) :])
        for one, other in OPPOSED
    )


def _another_figure(key: Key, given: Words) -> Ruling | None:
    """Wrong where the response has figures or dates and every accepted answer has others; part of a date waits."""
    wanted = [words_of(text) for text in key.accepted]
    dates = [word for word in given if isinstance(word, PartialDate)]
    right_dates = [[word for word in words if isinstance(word, PartialDate)] for words in wanted]
    if dates and all(right_dates):
        if not any(_agree(one, other) for one in dates for right in right_dates for other in right):
            return Ruling(Outcome.WRONG, "another date than in the answer")
        if not any(set(dates) & set(right) for right in right_dates):
            return Ruling(Outcome.WAITING, "it says more or less of the date than the answer: a person decides")
    figures = {word for word in given if isinstance(word, Fraction)}
    right_figures = [set(_figures(words)) for words in wanted]
    if figures and all(right and not right & figures for right in right_figures):
        return Ruling(Outcome.WRONG, "another figure than in the answer")
    return None


def _agree(one: PartialDate, other: PartialDate) -> bool:
    pairs = ((one.year, other.year), (one.month, other.month), (one.day, other.day))
    return all(first is None or second is None or first == second for first, second in pairs)


def _figures(words: Words) -> Iterable[Fraction]:
    for word in words:
        if isinstance(word, Fraction):
            yield word
        elif isinstance(word, PartialDate):
            yield from (Fraction(part) for part in (word.year, word.day) if part is not None)


def _shared(key: Key, given: Words) -> Ruling:
    """Waiting where a word is shared with key or evidence, or initials stand for the key; else wrong."""
    if any(_initials(given) == words_of(text) != () for text in key.accepted):
        return Ruling(Outcome.WAITING, "its initials are an accepted answer: a person decides what they stand for")
    asked = {_stem(word) for word in _contents([key.stem])}
    mine = [word for word in strings(unaccented(given)) if word not in FILLERS | TURNS and _stem(word) not in asked]
    for name, texts in (("an accepted answer", key.accepted), ("the passage that settles it", key.evidence)):
        for word in sorted(_contents(texts)):
            if any(_akin(word, own) for own in mine):
                why = f"not an accepted answer, but it shares “{word}” with {name}: a person decides"
                return Ruling(Outcome.WAITING, why)
    return Ruling(Outcome.WRONG, "it shares no word with an accepted answer")


def _contents(texts: Iterable[str]) -> frozenset[str]:
    words = (word for text in texts for word in strings(unaccented(words_of(text))))
    return frozenset(word for word in words if word not in FILLERS | TURNS)


def _akin(one: str, other: str) -> bool:
    """Whether two words may be forms or misspellings of one: too little to accept an answer, enough to ask a person."""
    if one == other or _stem(one) == _stem(other):
        return True
    if one[:1].isdigit() or other[:1].isdigit():
        return False
    return (one[:6] == other[:6] and min(len(one), len(other)) > 6) or _word_slips(one, other) is not None


def _stem(word: str) -> str:
    """A word without the commonest endings of English, to know it in another form (`shelled`, `shelling`)."""
    for ending in ("ings", "ing", "edly", "ed", "es", "ly", "s", "e"):
        if word.endswith(ending) and len(word) - len(ending) > 3:
            return word.removesuffix(ending)
    return word


def _without(words: Words, dropped: frozenset[str]) -> Words:
    return tuple(word for word in words if not (isinstance(word, str) and word.casefold() in dropped))


def _glued(words: Words) -> str:
    """The words as one, to forgive spaces and hyphens; nothing where figures are among them."""
    plain = [word for word in words if isinstance(word, str) and not any(sign.isdigit() for sign in word)]
    return "".join(plain) if len(plain) == len(words) else ""


def _initials(words: Words) -> Words:
    """The initials of three names or more as one word; an empty text where there are not so many."""
    letters = [word[0] for word in words if isinstance(word, str) and word.casefold() not in FILLERS]
    return ("".join(letters),) if len(letters) >= 3 and len(words) >= 3 else ()
