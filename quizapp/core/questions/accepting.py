"""What makes a few words right: rules from the same words to a slip of the pen, each of which says why."""

import re
from collections.abc import Callable
from dataclasses import replace
from itertools import combinations

from quizapp.core.questions.answer_key import (
    SAME_BUT_FOR,
    Key,
    distance_between,
    initials,
    surroundings_of,
    without,
    words_in,
)
from quizapp.core.questions.answer_words import ARTICLES, FILLERS, Words, strings, unaccented
from quizapp.core.questions.asking import asks_for_one_of_many
from quizapp.core.questions.dated_answers import by_date
from quizapp.core.questions.fitting import Fit, Measured, Term, contents, denials, fit
from quizapp.core.questions.left_out import describes_only, told_more
from quizapp.core.questions.persons import fits_person, is_person
from quizapp.core.questions.told_after import told_after, without_comment
from quizapp.core.questions.word_forms import Match, denied_in_one_word, match, opposite, stem


def right(key: Key, response: str) -> str | None:
    """Why a response is right, or None where no rule says so."""
    given = words_in(response, key.match_case)
    near_rejected = (
        any(distance_between(given, words_in(text)) is not None for text in key.rejected) if key.allow_typos else False
    )
    rules: tuple[_Rule, ...] = (_by_words, _by_date, _by_figure, _by_fit)
    for rule in rules:
        for text in key.readings:
            why = rule(key, given, text)
            if why is not None and not (near_rejected and ("letter" in why or "slip" in why)):
                return why
    main = without_comment(response)
    if main != response and (why := right(key, main)) is not None:
        return why
    return _by_parts(key, response) or _by_one_of_many(key, response) or _by_passage(key, given)


_Rule = Callable[["Key", Words, str], str | None]


def _by_words(key: Key, given: Words, text: str) -> str | None:
    """The same words, or the same but for articles, spaces and hyphens, accents, a slip; or the initials of them."""
    wanted = words_in(text, key.match_case)
    differs = next((what for what, same in SAME_BUT_FOR if same(given, wanted)), None)
    if differs is not None:
        return differs.format(f"the accepted answer “{text}”")
    distance = distance_between(given, wanted) if key.allow_typos else None
    if not distance:
        return None
    return f"the same as the accepted answer “{text}” but for {'one letter' if distance == 1 else 'two letters'}"


def _by_date(key: Key, given: Words, text: str) -> str | None:
    return by_date(given, words_in(text), [words_in(one) for one in (*key.accepted, key.stem, *key.evidence)])


_SHARES = frozenset(map(stem, ("share", "percentage", "proportion", "percent", "part")))


def _by_figure(key: Key, given: Words, text: str) -> str | None:
    """The figure alone, where the question says in which unit; degrees need no scale where one is asked for."""
    wanted = [term for _, term in contents(words_in(text))]
    mine = [term for _, term in contents(given)]
    if len(wanted) != 1 or not isinstance(wanted[0], Measured) or mine[:1] != [wanted[0].figure]:
        return None
    asked = surroundings_of(key).asked
    price = wanted[0].kind in {"$", "€", "£", "¥"} and bool({stem("cost"), "much"} & asked)
    shares = wanted[0].kind == "parts" and asked & _SHARES
    if mine[1:] == ["degrees"] or (len(mine) == 1 and (shares or price or stem(wanted[0].unit) in asked)):
        return f"the figure of the accepted answer “{text}”; the question says its unit"
    return None


def _by_fit(key: Key, given: Words, text: str) -> str | None:
    """Every word that counts is there, perhaps in another form or order, and what is more changes nothing."""
    around = surroundings_of(key)
    plain, wanted = around.without_its_denials(unaccented(given)), unaccented(words_in(text, key.match_case))
    plain, wanted = denied_in_one_word(plain, wanted), denied_in_one_word(wanted, plain)
    person = is_person(key.stem, text)
    laid = fit(plain, wanted, typos=key.allow_typos, initials=person)
    if laid.turned or not laid.pairs or _too_bold(laid):
        return None
    named = f"the accepted answer “{text}”"
    if person and fits_person(laid, plain, around):
        return f"it names {named}"
    if not in_sense(laid) and not around.in_sense(laid):
        return None
    if _excerpt(key, laid):
        return f"{named}, in the words of the passage"
    whole = all(around.dispensable(laid, index) for index in laid.missing) or told_more(key, laid, wanted)
    whole = whole or describes_only(key, laid, wanted, text)
    harmless = all(around.harmless(laid, plain, index) for index in laid.extra)
    if not person and told_after(key, laid, plain):
        return f"{named}, and more that is told of it"
    return _told(laid, named, len(plain) > len(wanted)) if whole and harmless else None


def _excerpt(key: Key, laid: Fit) -> bool:
    """Whether the response is the passage's own words in their order, and the whole key, which stands there once.

    Where the key stands twice, the words beside it may be what tells one from the other (`Vice President`).
    """
    if laid.missing or not laid.extra or not laid.in_order or laid.boldest > Match.FORM:
        return False
    mine = [_root(term) for term in laid.given]
    theirs = [_root(term) for term in laid.wanted]
    for passage in key.evidence:
        words = words_in(passage)
        said = [_root(term) for _, term in contents(unaccented(words))]
        if said.count(theirs[-1]) != 1 or denials(words):
            continue
        places = [at for at, root in enumerate(said) if root == mine[0]]
        more = 0 if any(not isinstance(term, str) for term in laid.wanted) else 3
        if any(in_turn(mine, said[at : at + len(mine) + more]) for at in places):
            return True
    return False


def in_turn(wanted: list[str], words: list[str]) -> bool:
    """Whether all of `wanted` stand among the `words` in their order, other words between them or not."""
    left = iter(words)
    return all(one in left for one in wanted)


def _root(term: Term) -> str:
    return stem(term) if isinstance(term, str) else str(term)


def _too_bold(laid: Fit) -> bool:
    """Whether too much is taken on trust: a slip in each of several words, or nothing but other words of the sense."""
    return laid.slips > 2 or (laid.slips > 1 and laid.slips == len(laid.pairs))


def in_sense(laid: Fit) -> bool:
    """Whether the words stand in an order that says the same."""
    if laid.in_order or laid.turned_about or laid.figure_moved:
        return True
    return len(laid.pairs) == 2 and len(laid.given) <= 3 and not laid.related


def _told(laid: Fit, named: str, longer: bool) -> str:
    if not laid.in_order:
        return f"{named} in another order"
    if laid.boldest is Match.SLIP:
        return f"{named} but for a slip of the pen"
    if laid.missing:
        return f"{named}; what is left out is said by the question or tells only more"
    if laid.extra or (longer and laid.boldest is Match.SAME):
        return f"{named} with words around it that change nothing"
    return f"{named} in another form"


_PARTS_RE = re.compile(r"\s*(?:[,;/&+]|(?<=\w\w)[.?!](?=\s)|\band\b|\bor\b|\bplus\b|\bas well as\b)\s*", re.IGNORECASE)
LIST_RE = re.compile(r"\s*(?:[,;/&+]|\band\b|\bplus\b|\bas well as\b)\s*", re.IGNORECASE)
_ASIDE_RE = re.compile(r"\s*\(([^()]*)\)\s*$")
_CONTRAST_RE = re.compile(r"\s*(?:,|\band\b|;)?\s*\b(?:not|rather than|instead of|but not)\b\s+", re.IGNORECASE)


def _by_parts(key: Key, response: str) -> str | None:
    """Lists in any order, several accepted answers at once, an aside in brackets, and `this, not that`."""
    if (aside := _ASIDE_RE.search(response)) is not None and (main := response[: aside.start()].strip()):
        inside = words_in(aside[1])
        again = any(initials(words_in(text)) == inside for text in key.accepted) or _known(key, inside)
        again = again or _says_again(key, inside)
        if again and (why := right(key, main)) is not None:
            return why
    contrast = _CONTRAST_RE.search(response)
    if contrast is not None and contrast.start() and _CONTRAST_RE.search(response, contrast.end()) is None:
        denied, main = response[contrast.end() :], response[: contrast.start()]
        if denied.strip() and right(key, denied) is None and (why := right(key, main)) is not None:
            return why
    given = [part for part in _PARTS_RE.split(response) if part.strip()]
    if len(given) < 2:
        return None
    for text in key.accepted:
        wanted = [part for part in LIST_RE.split(text) if part.strip()]
        if len(wanted) == len(given) and _paired(key, given, wanted):
            return f"all that the accepted answer “{text}” lists"
    apart = len({words_in(part) for part in given}) == len(given) > 1
    if (len(key.readings) > 1 or apart) and all(right(key, part) is not None for part in given):
        return "it names several accepted answers"
    return None


MOST_NAMED = 3
"""Things named where one of many is asked for, up to which one that is accepted is enough; more are a guess."""


def _by_one_of_many(key: Key, response: str) -> str | None:
    """An accepted answer among a few things, where the question asks for one of many and lets others be right too."""
    parts = [part for part in _PARTS_RE.split(response) if part.strip()]
    if not 1 < len(parts) <= MOST_NAMED or not asks_for_one_of_many(key.stem) or denials(words_in(response)):
        return None
    said = [word for word in words_in(response) if isinstance(word, str)]
    around = surroundings_of(key)
    elsewhere = around.told - around.asked - around.accepted
    if any(opposite(one, other) for one, other in combinations(said, 2)) or elsewhere & set(map(stem, said)):
        return None  # what the passage tells of another thing may be that it is wrong
    if any(
        _by_words(key, words_in(part), text) or _by_fit(key, words_in(part), text)
        for part in parts
        for text in key.readings
    ):
        return "it names an accepted answer among others, and the question asks for one of many"
    return None


def _known(key: Key, inside: Words) -> bool:
    """Whether what stands in brackets says the same again, or is the passage's or the question's own."""
    around = set(strings(unaccented(tuple(word for text in (key.stem, *key.evidence) for word in words_in(text)))))
    around |= set(strings(unaccented(tuple(word for text in key.accepted for word in words_in(text)))))
    return bool(inside) and set(strings(unaccented(inside))) <= around | FILLERS


def _says_again(key: Key, inside: Words) -> bool:
    """Whether what stands in brackets has a word of an accepted answer in some form, and denies nothing."""
    theirs = [word for text in key.accepted for word in strings(words_in(text)) if word not in FILLERS]
    mine = [word for word in strings(inside) if word not in FILLERS]
    return not denials(inside) and any(match(word, one, typos=False) is not None for word in mine for one in theirs)


def _paired(key: Key, given: list[str], wanted: list[str]) -> bool:
    """Whether each part of a list is one of the other's, each once."""
    left = list(wanted)
    for part in given:
        found = next((one for one in left if right_by_words(replace(key, accepted=(one,)), part)), None)
        if found is None:
            return False
        left.remove(found)
    return True


def right_by_words(key: Key, response: str) -> bool:
    """Whether a part of a response is what the key accepts as a part of a list, by its words alone."""
    given = words_in(response, key.match_case)
    text = key.accepted[0]
    if _by_words(key, given, text) is not None:
        return True
    laid = fit(unaccented(given), unaccented(words_in(text, key.match_case)), typos=key.allow_typos)
    swapped = laid.missing and laid.extra  # `weather is short` is no part of `climate is short, weather is long`
    return not swapped and _by_fit(key, given, text) is not None


def _by_passage(key: Key, given: Words) -> str | None:
    """The passage's own words, a run of them that goes on after an accepted answer."""
    plain = without(unaccented(given), ARTICLES)
    for text in key.accepted:
        wanted = without(unaccented(words_in(text)), ARTICLES)
        if not wanted or plain[: len(wanted)] != wanted or len(plain) == len(wanted):
            continue
        for passage in key.evidence:
            words = without(unaccented(words_in(passage)), ARTICLES)
            if any(words[at : at + len(plain)] == plain for at in range(len(words) - len(plain) + 1)):
                return f"the accepted answer “{text}”, and what the passage says after it"
    return None
