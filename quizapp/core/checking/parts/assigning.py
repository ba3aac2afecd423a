"""S012 for a pair's or a group's part that its own quote puts with another one of the key.

Of each answer or item the quotes that state it are looked up. If their sentences, and the headings that they stand
under, have nothing of what the key puts it with, and most of what the key has of another pair or group, it belongs
there.
"""

import re
from collections.abc import Iterator, Mapping, Sequence
from dataclasses import replace

from quizapp.core.checking.doubts.wording import coverage
from quizapp.core.checking.figures.bearing import bears_out
from quizapp.core.checking.figures.befalling import befell_in_other_words
from quizapp.core.checking.lexicons.places import PARTICLES
from quizapp.core.checking.lexicons.voices import REPORTERS
from quizapp.core.checking.parts.binding import bound_elsewhere
from quizapp.core.checking.parts.headwords import headed_elsewhere
from quizapp.core.checking.parts.pairing import each_has_its_quote
from quizapp.core.checking.parts.ruling import ruled_elsewhere
from quizapp.core.checking.parts.showing import under
from quizapp.core.checking.parts.standing_under import standing_elsewhere
from quizapp.core.checking.reading.enumerating import last_of_lead, lead_of
from quizapp.core.checking.reading.evidence import Fault, Ground
from quizapp.core.checking.reading.excerpts import excerpt
from quizapp.core.checking.reading.kinship import begins_alike, is_kindred
from quizapp.core.checking.reading.vocabulary import Vocabulary
from quizapp.core.checking.reading.voicing import voices
from quizapp.core.checking.reading.words import content, meaning, plain
from quizapp.core.checking.speakers.crediting import credited, is_unheard, sorts_by_speaker, voice_in
from quizapp.core.checking.statements.seats import with_countries
from quizapp.core.findings import Severity, Step
from quizapp.core.folding import run_at, tokens
from quizapp.core.quantities import quantities
from quizapp.core.questions.categorise import Categorise
from quizapp.core.questions.common import Question
from quizapp.core.questions.matching import Matching
from quizapp.core.seldom import Seldom

_TWO = 2
"""Quotes of two pairs may stand in either order; of more, each stands by its own."""

_MOST = 0.5
"""The share of another pair's own words that a part's quote must have around it for the part to belong there."""

_WHOLE = 0.8
"""The share of its words that a quote must have to state for certain an item without a figure."""


def assignment_faults(question: Question, grounds: Sequence[Ground], vocabulary: Vocabulary) -> Iterator[Fault]:
    """The first part that is put with the wrong one."""
    placed: Sequence[tuple[str, int, tuple[Step, ...]]]
    if isinstance(question, Matching):
        if len(grounds) > _TWO and each_has_its_quote(question, grounds):
            return
        homes = [pair.prompt for pair in question.pairs]
        placed = [(pair.answer, at, ("pairs", at)) for at, pair in enumerate(question.pairs)]
    elif isinstance(question, Categorise):
        homes = [group.name for group in question.groups]
        placed = [
            (item, at, ("groups", group.name, number))
            for at, group in enumerate(question.groups)
            for number, item in enumerate(group.items)
        ]
    else:
        return
    terms = vocabulary.terms(grounds)
    spoken = isinstance(question, Categorise) and sorts_by_speaker(plain(question.question))
    read = [with_countries(plain(home), grounds) for home in homes]
    own = _own_words([" ".join(_called(home, terms)) for home in read])
    for item, at, path in placed:
        here = _stating(plain(item), plain(homes[at]), grounds)
        heard = _heard(here, read, terms) if spoken and own[at] else None
        if heard == frozenset() and is_unheard(read[at], grounds, terms):
            yield _unheard(plain(item), plain(homes[at]), here, path)
            return
        if heard is not None:
            there = min(heard) if at not in heard and len(heard) == 1 else None
        else:
            there = _away(item, read, own, at, here, grouped=isinstance(question, Categorise)) if here else None
        if there is not None and isinstance(question, Matching) and _shares_sentence(here, placed[there][0], grounds):
            continue
        if there is not None:
            yield _misplaced(plain(item), plain(homes[at]), plain(homes[there]), here[0], path)
            return
    if isinstance(question, Categorise) and not spoken:
        yield from _under_another(homes, placed, grounds)


def _stating(item: str, home: str, grounds: Sequence[Ground]) -> Sequence[Ground]:
    """The quotes that state a part; none of what is put with `both alike`, which belongs with the others as well."""
    return () if _OF_SEVERAL_RE.match(home) else [ground for ground in grounds if _states(ground, item)]


_OF_SEVERAL_RE = re.compile(
    r"(?:both|all|each|every|any|either|neither|none)(?: (?:of )?(?:the )?(?:them|these|two|three|four|alike|others?"
    r"|(?:one )?and all|together|at once|cases?))*\W*$"
    r"|(?:common|shared?|applies|true) (?:to|by|of|in) (?:both|all|each)\b",
    re.IGNORECASE,
)


def _under_another(
    homes: Sequence[str], placed: Sequence[tuple[str, int, tuple[Step, ...]]], grounds: Sequence[Ground]
) -> Iterator[Fault]:
    """The first item that stands under the heading or in the list of another group, or has that group's head."""
    stands = standing_elsewhere(homes, [(item, at) for item, at, _ in placed], grounds)
    if stands is not None:
        item, at, path = placed[stands.item]
        yield _misplaced(plain(item), plain(homes[at]), plain(homes[stands.group]), stands.ground, path)
    elif not are_kinds(homes):
        yield from _headed(homes, placed, grounds)


def _called(home: str, terms: Mapping[str, str]) -> Iterator[str]:
    """What a home is called: by its name, and by what the course says is short for it, or it for that."""
    yield home
    yield terms.get(home, "")
    yield from (short for short, long in terms.items() if long == home)


def _headed(
    homes: Sequence[str], placed: Sequence[tuple[str, int, tuple[Step, ...]]], grounds: Sequence[Ground]
) -> Iterator[Fault]:
    """The first item whose sentence has the head of another group's name: S012, or S010 where it may be its own."""
    for item, at, path in placed:
        here = [ground for ground in grounds if _states(ground, plain(item))]
        if not _is_stated(plain(item), here) or _befell_so(homes[at], here):
            continue
        told = headed_elsewhere(homes, at, here, grounds, " ".join(map(_with_named_before, here)))
        if told is not None:
            fault = _misplaced(plain(item), plain(homes[at]), plain(homes[told.group]), here[0], path)
            yield fault if told.plainly else replace(fault, code="S010", severity=Severity.WARNING)
            return


def _is_stated(item: str, here: Sequence[Ground]) -> bool:
    """Whether quotes state an item for certain: its figures, or nearly all of its words."""
    return bool(here) and (bool(quantities(item)) or all(coverage(item, one.citation.quote) >= _WHOLE for one in here))


def _misplaced(item: str, home: str, there: str, ground: Ground, path: tuple[Step, ...]) -> Fault:
    return Fault(
        code="S012",
        path=path,
        message=f"“{item}” is put with “{home}”, but by its evidence belongs with “{there}”:"
        f" {under(ground, there, item)}",
        mend=f"Put it with “{there}”, or cite the words that say it of “{home}”.",
    )


def _heard(here: Sequence[Ground], homes: Sequence[str], terms: Mapping[str, str]) -> frozenset[int] | None:
    """The homes that the quotes which state a part give as its speakers; None where these name nobody who speaks."""
    told = [said for one in here for said in [credited(one, homes, terms)] if said is not None]
    return frozenset[int]().union(*told) if told else None


def _unheard(item: str, home: str, here: Sequence[Ground], path: tuple[Step, ...]) -> Fault:
    """The fault of an item put with somebody whom the passages do not name, where they name who says it."""
    ground = next(one for one in here if credited(one, (), {}) is not None)
    return Fault(
        code="S004",
        path=path,
        message=f"“{item}” is put with “{home}”, whom the evidence does not name; {ground.place()} gives"
        f" “{voice_in(ground)}”: “{excerpt(ground.passage.sentence, ground.citation.quote)}”",
        mend=f"Put it with {voice_in(ground)}, or cite the passage in which “{home}” speaks.",
    )


def _shares_sentence(here: Sequence[Ground], other: str, grounds: Sequence[Ground]) -> bool:
    """Whether the sentence that states a part states the other's as well, and so speaks of both."""
    beside = {ground.passage.sentence for ground in grounds if _states(ground, plain(other))}
    words = tokens(plain(other))
    return any(
        ground.passage.sentence in beside or (words and run_at(tokens(ground.passage.sentence), words) is not None)
        for ground in here
    )


def _away(
    item: str, homes: Sequence[str], own: Sequence[frozenset[str]], at: int, here: Sequence[Ground], *, grouped: bool
) -> int | None:
    """Where else than at its home a part belongs: where its list is introduced, else where its quotes put it."""
    ruled = ruled_elsewhere(homes, at, here) if grouped else None
    if ruled is None and grouped:
        ruled = bound_elsewhere(homes, at, plain(item), here)
    if ruled is not None:
        return ruled if ruled != at else None
    if not own[at] or (grouped and are_kinds(homes)) or any(_is_reported(own[at], ground) for ground in here):
        return None
    introduced = _introduced(homes, own, at, here) if grouped else None
    return _elsewhere(homes, own, at, here, grouped=grouped) if introduced is None else introduced


def _elsewhere(
    homes: Sequence[str], own: Sequence[frozenset[str]], at: int, here: Sequence[Ground], *, grouped: bool
) -> int | None:
    """Where else than at its home the quotes that state a part put it; None where nowhere."""
    said = frozenset[str]().union(*(content(_with_named_before(one)) for one in here))
    if any(is_kindred(word, said) for word in own[at]) or _befell_so(homes[at], here):
        return None
    quoted = frozenset[str]().union(*(content(one.citation.quote) for one in here))
    beside = [
        n
        for n, other in enumerate(own)
        if n != at and any(begins_alike(word, quoted) for word in _head(homes[n]) & other)
    ]
    if len(beside) == 1:
        return beside[0]  # whatever the heading is: not all that stands below it is of its kind
    if any(ground.source is not None and ground.source.says and _speaks_unnamed(ground) for ground in here):
        return None  # `the watchdog said`: of whom that is the sentence says nothing
    named = [n for n, other in enumerate(own) if n != at and _head(homes[n]) & other & said]
    if grouped and len(named) == 1 and not beside:
        return named[0]  # nor what the heading is where the sentence names another
    headed = frozenset[str]().union(*(content(one.section) for one in here))
    if own[at] & headed:
        return None
    return next((n for n, other in enumerate(own) if other and _belongs(homes[n], other, said, headed)), None)


def are_kinds(homes: Sequence[str]) -> bool:
    """Whether groups are kinds of things, `Persons` and `States`, by which their author sorts what has no such name."""
    return all(_KIND_RE.search(home) is not None for home in homes)


_KIND_RE = re.compile(
    r"\b(?:persons?|people|individuals?|bod(?:y|ies)|organi[sz]ations?|institutions?|states?|countr(?:y|ies)|places?|towns?"
    r"|officials?|groups?|agencies|agency|dates?|figures?|numbers?|treat(?:y|ies)|courts?|media)\b",
    re.IGNORECASE,
)


def _befell_so(home: str, here: Sequence[Ground]) -> bool:
    """Whether quotes tell in other words what a group says befell somebody: `claimed lives`, of `Killed`."""
    return any(befell_in_other_words(home, one.citation.quote) for one in here)


def _is_reported(own: frozenset[str], ground: Ground) -> bool:
    """Whether a home is whom the source reports, and a sentence tells what their report does: `The report names …`."""
    says = ground.source.says if ground.source is not None else ""
    return not own.isdisjoint(content(says)) and _REPORT_RE.match(ground.passage.sentence) is not None


_REPORT_RE = re.compile(
    rf"\W*(?:[^,]{{1,40}}, )?(?:The|the|This|this|Its|its) (?:{'|'.join(sorted(REPORTERS))})"
    r" (?!of\b|in\b|on\b|by\b|from\b|for\b|to\b|that\b|which\b|who\b|and\b|or\b|is\b|was\b|has been\b)[a-z]"
)


def _introduced(homes: Sequence[str], own: Sequence[frozenset[str]], at: int, here: Sequence[Ground]) -> int | None:
    """The one other home that introduces the lists which state an item: `the following acts are examples of perfidy:`.

    The sentence before the colon alone: what else its paragraph says is of other things too.
    """
    leads = [last_of_lead(lead) for ground in here for lead in [lead_of(ground)] if lead]
    said = content(" ".join([*leads, *(ground.passage.sentence for ground in here)]))
    if not leads or len(leads) < len(here) or any(begins_alike(word, said) for word in own[at]):
        return None
    first = content(" ".join(leads))
    named = [n for n, other in enumerate(own) if any(begins_alike(word, first) for word in _head(homes[n]) & other)]
    return named[0] if len(named) == 1 else None


def _speaks_unnamed(ground: Ground) -> bool:
    spoken = voices(ground.passage.sentence)
    return bool(spoken) and not any(one.name for one in spoken)


def _head(home: str) -> frozenset[str]:
    """The word of a name that the others belong to: `ruses` of `ruses of war`, `crimes` of `war crimes it can try`.

    Of two names each has its own: `Orsk` and `Belm` of `Orsk and Belm`.
    """
    own = _TAIL_RE.sub("", plain(home))
    both = own.split(" and ") if _BOTH_RE.fullmatch(own) else [own]
    return frozenset(word for one in both for word in _head_of(one))


_BOTH_RE = re.compile(r"(?:the )?[A-Z][\w’'-]*(?: [A-Z][\w’'-]*)* and (?:the )?[A-Z][\w’'-]*(?: [A-Z][\w’'-]*)*")


def _head_of(name: str) -> Sequence[str]:
    parts = ([word for word in map(meaning, tokens(part)) if word] for part in name.split(" of "))
    return next((part[-1:] for part in parts if not _CONTAINERS.issuperset(part)), [])


_TAIL_RE = re.compile(
    r"(?<=[a-z]) (?:(?:that|which|who|whom|it|they|he|she|we|you|one) [a-z]|(?:to|for|in|by|with|from|under|against) )"
    r".*$"
)
_CONTAINERS = frozenset(
    map(meaning, ["example", "kind", "type", "sort", "form", "instance", "case", "list", "class", "category"])
)


def _with_named_before(ground: Ground) -> str:
    """The quote's sentence with what it leans on: what introduces its list, or the sentence before its pronoun."""
    passage = ground.passage
    lead = lead_of(ground)
    if lead:
        return f"{lead} {passage.sentence}"
    first = passage.quoted[0] if passage.quoted else 0
    if not first or _PRONOUN_RE.match(passage.sentence) is None:
        return passage.sentence
    low, high = passage.spans[first - 1]
    return f"{passage.text[low:high]} {passage.sentence}"


_PRONOUN_RE = re.compile(r"\W*(?:\d+\. )?(?:they|it|he|she|these|this|those|such|each)\b", re.IGNORECASE)


def _belongs(home: str, own: frozenset[str], said: frozenset[str], headed: frozenset[str]) -> bool:
    """Whether the sentences have most of a home's own words, or the headings its whole name of several."""
    whole = content(plain(home))
    there = sum(begins_alike(word, said) for word in own)
    return there > _MOST * len(own) or (len(whole) > 1 and whole <= headed)


_DOING_RE = Seldom(r"^(?:us|mak|sett|putt|tak|giv|carry|spread)ing (?:up |out |of )?(?=\w)", re.IGNORECASE)
"""What begins the name of an act and tells nothing of it: `setting up decoys`."""


_OF_A_KIND_RE = re.compile(
    r"(?:the )?(?:persons?|people|places?|countr(?:y|ies)|states?|towns?|cit(?:y|ies)|bod(?:y|ies)|groups?"
    r"|organi[sz]ations?|dates?|years?|events?|things?)",
    re.IGNORECASE,
)
"""What is of such a kind no sentence need call so: `Orsk`, of which one says how many people live there."""


def _own_words(homes: Sequence[str]) -> list[frozenset[str]]:
    """The words of each prompt, or name of a group, that no other has."""
    words = [{word for word in content(home) - PARTICLES - _CONTAINERS if len(word) > 1} for home in homes]
    if not all(words):  # `List A`, `List B`
        words = [set(content(home) - PARTICLES) for home in homes]
    own = [frozenset(mine).difference(*(words[:at] + words[at + 1 :])) for at, mine in enumerate(words)]
    return [
        frozenset() if _OF_A_KIND_RE.fullmatch(home.strip()) else (mine - ALONE - _PUTTING or mine - ALONE)
        for home, mine in zip(homes, own, strict=True)
    ]


_PUTTING = content("put help have")
"""Verbs of a group that tell nothing without what is behind them: `put on a list`."""

ALONE = content("alone only solely merely both side sides")
"""`The guild's side alone` is told apart from `the guild and the reeve` by no word that a sentence has."""


def _states(ground: Ground, item: str) -> bool:
    """Whether a quote states an item: its figures, or most of its words; of an article, whether it is taken from it."""
    asked, quote = quantities(item), ground.citation.quote
    labels = [one for one in asked if one.kind == "label"]
    if labels:
        under = quantities(f"{ground.section} · {ground.citation.section}")
        return any(one.unit == labels[0].unit and one.low == labels[0].low for one in under)
    if asked:
        found = quantities(quote)
        return all(any(bears_out(other, one, frozenset()) for other in found) for one in asked)
    part = _DOING_RE.sub("", item)
    if coverage(part, quote) > _MOST:
        return bool(content(item))
    # A quote may end before the last word that an item has of its sentence.
    return coverage(part, quote) >= _MOST and coverage(part, ground.passage.sentence) == 1
