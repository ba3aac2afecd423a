"""S003, S004 and S005 for short keys: what answers the question must be what the quote puts in that place.

A short key is one name, one figure, or the words of an option. Where the quote lacks it and holds another of its kind
that the stem does not give, the quote answers the question otherwise than the key does; it does not matter then that
the key's words stand somewhere else in the passage. This needs no more than the quote, so it holds by fingerprint too.
"""

import re
from collections.abc import Iterator, Sequence

from quizapp.core.checking.answers.filling_figures import figure_fault
from quizapp.core.checking.answers.stems import CHOOSES_RE, OFFERS_RE
from quizapp.core.checking.figures.asserting import asserted
from quizapp.core.checking.figures.figures import Sight, sight_of
from quizapp.core.checking.lexicons.places import GENERIC, PARTICLES, TITLES
from quizapp.core.checking.names.offering import named_instead
from quizapp.core.checking.reading.bare_words import bare_words, stands_in
from quizapp.core.checking.reading.evidence import Fault, Ground
from quizapp.core.checking.reading.names import Holdings, Name, is_place, names
from quizapp.core.checking.reading.once import claims_of
from quizapp.core.checking.reading.vocabulary import Vocabulary
from quizapp.core.checking.reading.words import ARTICLE_RE, SMALL, content, is_key, kin, plain, role, setting, stem
from quizapp.core.dates import MONTHS, WEEKDAYS
from quizapp.core.folding import tokens
from quizapp.core.questions.choice import Choice
from quizapp.core.questions.common import Claim, Question
from quizapp.core.questions.multiple import Multiple
from quizapp.core.questions.text import Text
from quizapp.core.seldom import Seldom

_PRONOUN_RE = re.compile(
    r"\b(?:he|she|they|it|him|them|who|which|both|neither|this|these|those"
    r"|the (?:company|group|club|party|king|queen|president|minister|author|former|latter))\b",
    re.IGNORECASE,
)
"""A quote with such a word speaks of somebody or something named before it."""

_OWN_RE = re.compile(r"\b(?:he|she|it|they|his|her|its|their|this|these|the)\b(?! [A-Z])", re.IGNORECASE)
"""With such a word a quote may speak of what the source's record names."""


_BESIDE_NAMES = SMALL | TITLES | PARTICLES
"""Words that may stand beside a name where an answer is no more than the name."""


def filler_faults(question: Question, sight: Sight, vocabulary: Vocabulary) -> Iterator[Fault]:
    """What the quote puts in the place of a name, a figure or an option of the key."""
    claims = claims_of(question)
    quoted = " · ".join(ground.citation.quote for ground in sight.grounds)
    for claim in claims:
        if not claim.holds or not is_key(claim):
            continue
        fellows = [plain(one.text) for one in claims if one.holds and one is not claim and role(one)[1] != "accept"]
        name = _only_name(claim, question, vocabulary)
        fault = None
        if name is not None:
            own_sight = sight_of(claim, question, sight)
            there = quoted if own_sight is sight else own_sight.grounds[0].citation.quote
            fault = _name_fault(name, claim, own_sight, vocabulary, there, fellows)
        else:
            own = asserted(claim, question)
            if len(own) == 1 and len(content(plain(claim.text))) <= _FEW:
                fault = figure_fault(own[0], claim, question, sight_of(claim, question, sight), fellows)
        if fault is not None:
            yield fault


_FEW = 3


def _only_name(claim: Claim, question: Question, vocabulary: Vocabulary) -> Name | None:
    """The name that a part of the key is, articles and titles apart; None where it says anything more."""
    text = plain(claim.text)
    found = names(text)
    if len(found) != 1:
        return None
    name = found[0]
    own = name.words
    if (
        not own
        or is_told_by_office(text)
        or any(word not in own and word not in _BESIDE_NAMES for word in bare_words(text))
    ):
        return None
    if any(map(str.isdigit, text)) or all(word in MONTHS or word in WEEKDAYS for word in own):
        return None
    # `Al-Qaeda`, `International Court of Justice`; an option may have capitals throughout
    inside = _JOINED_RE.search(name.text) or (isinstance(question, Text) and _CAPITAL_INSIDE_RE.search(name.text))
    known = is_place(name.words) or any(vocabulary.is_name(word) for word in name.words)
    if not name.leads or known or inside:
        return name
    if all(vocabulary.is_common(word) for word in name.words):
        return None
    options = isinstance(question, Choice | Multiple) or "distractors" in {role(one)[1] for one in claims_of(question)}
    alone = not text[name.start + len(name.text) :].startswith(" ")  # `Burnt down` begins with no name
    return name if len(name.words) > 1 or (alone and not options) else None


def is_told_by_office(text: str) -> bool:
    """Whether an answer tells somebody by office or by deed: `the president of Orsk`, `Holder of a mill`.

    It names nobody, and may well be a passage's `Quill`.
    """
    return _BY_OFFICE_RE.match(text) is not None


_BY_OFFICE_RE = Seldom(
    r"(?:the )?(?:\w+ )?(?:president|king|queen|monarch|prime minister|minister|premier|leader|head|ruler|chief|emperor"
    r"|ambassador|governor|mayor|chancellor|capital) of\b"
    r"|(?:the )?\w+(?:[nsh]|i|ese|['’]s?)"
    r" (?:president|king|queen|(?:prime )?minister|premier|leader|ruler|governor|mayor)\W*$"
    r"|.*\b(?:an?|most|some|all) (?-i:[a-z])",
    re.IGNORECASE,
)

_JOINED_RE = re.compile(r"[^\W\d_]-[A-Z]")
_CAPITAL_INSIDE_RE = re.compile(r" [A-Z]")


def _name_fault(
    name: Name,
    claim: Claim,
    sight: Sight,
    vocabulary: Vocabulary,
    quoted: str,
    fellows: Sequence[str],
) -> Fault | None:
    if stands_in(quoted, name.words) or any(leads_up(name.text, ground) for ground in sight.grounds):
        return None  # as nearly always: what else may hold it need not be gathered
    terms = vocabulary.terms(sight.grounds)
    asked = setting(claim)
    # `This Statute` is the one that the record names, and a stem may ask for the statute that is quoted.
    stands = len(name.words) > 1 and (_OWN_RE.search(quoted) or set(name.words) & set(bare_words(asked)))
    records = [f"{ground.record} · {ground.section}" for ground in sight.grounds if stands]
    missing = Holdings([quoted, *records], terms).missing(name)
    telling = [word for word in name.words if word not in GENERIC and word not in bare_words(asked)] or [*name.words]
    if not missing or (telling[-1] not in missing and not _is_cut(name, sight) and _is_meant(name, telling[-1], sight)):
        return None  # `Markov` in the quote is the Ilya Markov of the key
    named_there = set(name.words) & set(bare_words(quoted))
    if not Holdings([asked], terms).missing(name) and (CHOOSES_RE if named_there else OFFERS_RE).search(asked):
        return None
    voices = [ground.source.says for ground in sight.grounds if ground.source]
    known = Holdings([*(one.text for one in names(asked)), *fellows, *voices], terms)
    rivals = [
        piece
        for ground in sight.grounds
        for one in names(ground.citation.quote)
        if is_surely(one, vocabulary)
        for piece in _strange_pieces(one, known)
    ]
    if not rivals:
        return None
    passages = Holdings([ground.passage.text for ground in sight.grounds], terms)
    if sight.whole and not passages.missing(name):
        near = not Holdings([ground.passage.sentence for ground in sight.grounds], terms).missing(name)
        cut = near and all(set(one.words) < set(name.words) for one in rivals)  # `the Charter`, of the UN Charter
        if cut or (not near and _asks_for_person(asked) and _stands_for_another(rivals, quoted, asked)):
            return None
    text = plain(claim.text).strip(" .")
    text = text if ARTICLE_RE.sub("", text) == name.text else name.text
    return named_instead(
        claim, text, [*rivals, *_known_in_part(sight, known, vocabulary)], sight.grounds, vocabulary, fellows
    )


def _known_in_part(sight: Sight, known: Holdings, vocabulary: Vocabulary) -> Iterator[Name]:
    """The names of the quotes of which the stem has a word: `Tavrian Reeve Ada Quill`, where a Tavrian is meant."""
    for ground in sight.grounds:
        for one in names(ground.citation.quote):
            if is_surely(one, vocabulary) and known.missing(one):
                yield one


def _is_meant(name: Name, last: str, sight: Sight) -> bool:
    """Whether the quotes may mean a name whose last word they have: in short, as a word, not in another name alone.

    `Vell Gorge` is not the Lower Gorge, and the place of a battle not the battle.
    """
    own = set(name.words)
    for ground in sight.grounds:
        there = names(ground.citation.quote)
        capital = [set(one.words) for one in there if last in one.words]
        if len(capital) < bare_words(ground.citation.quote).count(last):
            return True
        for words in capital:
            place = len(words) == 1 and " of " in name.text and is_place((last,))
            if words - TITLES <= own and not place:
                return True
    return False


def leads_up(text: str, ground: Ground) -> bool:
    """Whether a quote begins right behind the name that a text has, as its owner's (`Kenya's` before `long war`).

    Or as what it is said to be: `Orsk,` before `once a port`.
    """
    lead = ground.passage.lead.rstrip()
    owner = _OWNER_RE.sub("", lead)
    before = names(owner) if owner != lead else ()
    if not before or before[-1].start + len(before[-1].text) != len(owner):
        return False
    held = Holdings([before[-1].text], {})
    return not any(held.missing(name) for name in names(text))


_OWNER_RE = re.compile(r"(?:['’]s?|,)$")


def _is_cut(name: Name, sight: Sight) -> bool:
    """Whether the quotes' edges cut the name that the passage has whole there: so it is not what was quoted."""
    cut = False
    for ground in sight.grounds:
        low, high = ground.passage.quote
        for match in re.finditer(rf"(?<!\w){re.escape(name.text)}(?!\w)", ground.passage.text):
            cut = cut or match.start() < low < match.end() or match.start() < high < match.end()
    return cut


def _pieces(name: Name) -> Iterator[Name]:
    """A name as a whole, or what it joins: `Helen Brandt of Corbett Securities` are two."""
    place = 0
    for piece in _JOINT_RE.split(name.text):
        start = name.text.index(piece, place)
        place = start + len(piece)
        yield Name(piece, name.start + start, name.leads and start == 0)


_JOINT_RE = re.compile(r" (?:of|for|of the|for the) ")


def _asks_for_person(asked: str) -> bool:
    return re.search(r"\b(?:who|whom|whose)\b", asked, re.IGNORECASE) is not None


def _stands_for_another(rivals: Sequence[Name], quoted: str, asked: str) -> bool:
    """Whether a pronoun of the quote, not one of its names, is what the stem asks for."""
    pronoun = _PRONOUN_RE.search(quoted)
    if pronoun is None:
        return False
    wanted = content(asked)
    words = [kin(stem(word)) for word in tokens(quoted)]
    places = [at for at, word in enumerate(words) if word in wanted]
    here = len(tokens(quoted[: pronoun.start()]))
    own = min((abs(place - here) for place in places), default=0)
    return own <= min((_distance(words, rival, places) for rival in rivals), default=_FAR)


def _strange_pieces(name: Name, known: Holdings) -> Sequence[Name]:
    """What a name joins and is not given; the name itself where each is, and they are not given together."""
    return [piece for piece in _pieces(name) if _is_strange(piece, known)] or [
        whole for whole in [name] if _is_strange(whole, known)
    ]


def _is_strange(name: Name, known: Holdings) -> bool:
    """Whether no word of the name is given."""
    missing = known.missing(name)
    most = len(missing) > 1 and len(missing) > len(name.words) / 2  # `Great Irish Famine`, where the Irish are given
    return bool(missing) and (most or all(word in missing or word in TITLES or word in SMALL for word in name.words))


def is_surely(name: Name, vocabulary: Vocabulary) -> bool:
    """Whether a capitalised run of the quote is a name, and no month."""
    if all(word in MONTHS or word in WEEKDAYS for word in name.words):
        return False
    if not name.leads or " " in name.text or is_place(name.words):
        return True
    return any(vocabulary.is_name(word) for word in name.words)


_FAR = 99.0


def _distance(words: Sequence[str], name: Name, places: Sequence[int]) -> float:
    """How far a name stands from the nearest words asked about: the mean of the two nearest."""
    own = {kin(stem(word)) for word in name.words}
    here = [at for at, word in enumerate(words) if word in own]
    if not here or not places:
        return _FAR
    near = sorted(min(abs(place - at) for at in here) for place in places if place not in here)[:2]
    return sum(near) / len(near) if near else _FAR
