"""Names of persons in short answers: a surname is enough, initials and middle names may come and go."""

import re
from itertools import pairwise

from quizapp.core.dates import PartialDate
from quizapp.core.questions.answer_words import ARTICLES, FILLERS, Words
from quizapp.core.questions.fitting import Fit
from quizapp.core.questions.surroundings import Surroundings
from quizapp.core.questions.word_forms import Match, akin

_WHO_RE = re.compile(
    r"\bwho(?:m|se)?\b|\b(?:which|what|name (?:the|one|a))\s+(?:\w+\s+){0,2}?(?:president|person|man|woman|general|king"
    r"|queen|scientist|author|writer|leader|judge|poet|painter|artist|inventor|philosopher|composer|emperor|explorer)\b",
    re.IGNORECASE,
)
_BODIES = frozenset({
    "court", "council", "nations", "union", "watch", "party", "army", "house", "senate", "congress", "minister",
    "president", "ministry", "committee", "commission", "organisation", "organization", "agency", "club", "company",
    "bank", "cross", "crescent", "group", "league", "assembly", "university", "school", "church", "states", "kingdom",
    "republic", "empire", "international", "force", "forces", "front", "state", "department", "office", "police",
    "secretary", "general", "government", "association", "federation", "parliament", "society", "chief", "justice",
    "coalition", "movement", "guard", "helmets", "borders",
})  # fmt: skip
"""Words that end the names of bodies and offices, whose last word is no surname."""
TITLES = frozenset({
    "president", "general", "king", "queen", "professor", "judge", "lord", "lady", "captain", "colonel", "senator",
    "governor", "emperor", "prince", "princess", "doctor", "saint", "pope", "lieutenant", "sergeant", "admiral",
    "major", "chancellor", "minister", "secretary", "sheikh", "imam", "archduke", "tsar", "chief",
})  # fmt: skip
ROLES = frozenset({
    "singer", "actor", "actress", "musician", "guitarist", "drummer", "pianist", "dancer", "player",
    "footballer", "cricketer", "golfer", "boxer", "runner", "swimmer", "athlete", "writer", "author", "poet",
    "novelist", "playwright", "journalist", "painter", "artist", "sculptor", "architect", "composer",
    "director", "producer", "scientist", "physicist", "chemist", "biologist", "mathematician", "astronomer",
    "philosopher", "economist", "historian", "engineer", "inventor", "explorer", "astronaut", "pilot", "nurse",
    "lawyer", "politician", "activist", "leader", "coach", "manager", "band", "group",
    "team", "soldier", "officer", "commander",
})  # fmt: skip
"""What somebody is, as it stands before a name."""
_PARTICLES = frozenset(
    {"da", "de", "di", "del", "van", "von", "der", "den", "bin", "ibn", "al", "el", "la", "le", "du"}
)


def is_person(stem: str, text: str) -> bool:
    """Whether an accepted answer is a person's name: it is asked who, and every word of it is written as a name."""
    if _WHO_RE.search(stem) is None:
        return False
    words = text.replace(".", ". ").split()
    plain = [word.strip(".,").casefold() for word in words]
    if not 2 <= len(words) <= 5 or set(plain) & (_BODIES | {"the", "and", "of", "a", "an"}):
        return False
    if plain[0] in TITLES and len(plain) < 2:
        return False
    return all(word[0].isupper() or word.strip(".").casefold() in _PARTICLES for word in words)


def fits_person(laid: Fit, given: Words, around: Surroundings) -> bool:
    """Whether the surname is there, and what is more are titles, other names between, or words of the question."""
    if not laid.wanted or len(laid.wanted) - 1 not in laid.pairs:
        return False
    last, _ = laid.pairs[len(laid.wanted) - 1]
    if len(str(laid.given[last])) == 1 or laid.slips > 2:
        return False
    first_given = 0 in laid.pairs or all(_droppable(laid.wanted[index]) for index in range(len(laid.wanted) - 1))
    if not first_given and _another_bearer(laid, around):
        return False
    changes = any(not _harmless(laid, given, around, index, first_given=first_given) for index in laid.extra)
    if changes and not _described(laid, given):
        return False
    return not any(isinstance(word, str) and word in {"and", "or"} for word in given)


def _harmless(laid: Fit, given: Words, around: Surroundings, index: int, *, first_given: bool) -> bool:
    """Whether a word more than the name is a title, a name between, the name misspelt, or says nothing against it."""
    term = laid.given[index]
    if not isinstance(term, str):
        return not laid.missing and not isinstance(term, PartialDate)  # `Russell, with 11 of them`
    last, _ = laid.pairs[len(laid.wanted) - 1]
    middle = first_given and 0 in laid.pairs and laid.pairs[0][0] < index < last
    title = term in TITLES and not (index and laid.given[index - 1] == "vice")
    misspelt = any(isinstance(laid.wanted[at], str) and akin(term, str(laid.wanted[at])) for at in laid.missing)
    return middle or misspelt or title or term in _PARTICLES or around.harmless(laid, given, index)


def _described(laid: Fit, given: Words) -> bool:
    """Whether the whole name ends the response, and before it stands what somebody is (`the Irish singer Ann Lee`)."""
    if laid.missing or not laid.extra or not laid.in_order or not laid.together or laid.boldest > Match.FORM:
        return False
    names = sorted(laid.used)
    ends = names == list(range(len(laid.given) - len(names), len(laid.given)))
    before = given[: laid.places[names[0]]]
    plain = ARTICLES | {str(laid.given[index]) for index in laid.extra}
    return ends and bool(before) and before[-1] in ROLES | TITLES and all(word in plain for word in before)


def _droppable(term: object) -> bool:
    return isinstance(term, str) and (len(term) == 1 or term in _PARTICLES or term in TITLES)


def _another_bearer(laid: Fit, around: Surroundings) -> bool:
    """Whether passage or question give the surname to somebody else too (`Alfred Wallace`, `Lew Wallace`)."""
    surname = laid.wanted[-1]
    mine = {term for term in laid.wanted if isinstance(term, str)}
    for words in around.passages:
        for at, word in enumerate(words):
            before = words[at - 1] if at else None
            if word == surname and isinstance(before, str) and before not in mine | FILLERS | TITLES and at > 0:
                return before.isalpha() and before not in around.asked
    return any(
        name == surname and isinstance(before, str) and before not in mine | FILLERS | TITLES | ROLES
        for before, name in pairwise(around.question)
    )
