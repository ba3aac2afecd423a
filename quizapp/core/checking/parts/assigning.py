"""S012 for a pair's or a group's part that its own quote puts with another one of the key.

Of each answer or item the quotes that state it are looked up. If their sentences, and the headings that they stand
under, have nothing of what the key puts it with, and most of what the key has of another pair or group, it belongs
there.
"""

import re
from collections.abc import Iterator, Mapping, Sequence
from dataclasses import replace

from quizapp.core.checking.figures.befalling import befell_in_other_words
from quizapp.core.checking.lexicons.voices import REPORTERS
from quizapp.core.checking.parts.binding import bound_elsewhere
from quizapp.core.checking.parts.headwords import headed_elsewhere
from quizapp.core.checking.parts.homes import are_kinds, belongs, called, head_words, own_words
from quizapp.core.checking.parts.pairing import each_has_its_quote
from quizapp.core.checking.parts.ruling import ruled_elsewhere
from quizapp.core.checking.parts.showing import under
from quizapp.core.checking.parts.standing_under import standing_elsewhere
from quizapp.core.checking.parts.stating import is_stated, states, stating, with_named_before
from quizapp.core.checking.reading.enumerating import last_of_lead, lead_of
from quizapp.core.checking.reading.evidence import Fault, Ground
from quizapp.core.checking.reading.excerpts import excerpt
from quizapp.core.checking.reading.kinship import begins_alike, is_kindred
from quizapp.core.checking.reading.vocabulary import Vocabulary
from quizapp.core.checking.reading.voicing import voices
from quizapp.core.checking.reading.words import content, plain
from quizapp.core.checking.speakers.crediting import credited, is_unheard, sorts_by_speaker, voice_in
from quizapp.core.checking.statements.seats import with_countries
from quizapp.core.findings import Severity, Step
from quizapp.core.folding import run_at, tokens
from quizapp.core.questions.categorise import Categorise
from quizapp.core.questions.common import Question
from quizapp.core.questions.matching import Matching

_TWO = 2
"""Quotes of two pairs may stand in either order; of more, each stands by its own."""


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
    own = own_words([" ".join(called(home, terms)) for home in read])
    for item, at, path in placed:
        here = stating(plain(item), plain(homes[at]), grounds)
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


def _headed(
    homes: Sequence[str], placed: Sequence[tuple[str, int, tuple[Step, ...]]], grounds: Sequence[Ground]
) -> Iterator[Fault]:
    """The first item whose sentence has the head of another group's name: S012, or S010 where it may be its own."""
    for item, at, path in placed:
        here = [ground for ground in grounds if states(ground, plain(item))]
        if not is_stated(plain(item), here) or _befell_so(homes[at], here):
            continue
        told = headed_elsewhere(homes, at, here, grounds, " ".join(map(with_named_before, here)))
        if told is not None:
            fault = _misplaced(plain(item), plain(homes[at]), plain(homes[told.group]), here[0], path)
            yield fault if told.plainly else replace(fault, code="S010", severity=Severity.WARNING)
            return


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
    beside = {ground.passage.sentence for ground in grounds if states(ground, plain(other))}
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
    said = frozenset[str]().union(*(content(with_named_before(one)) for one in here))
    if any(is_kindred(word, said) for word in own[at]) or _befell_so(homes[at], here):
        return None
    quoted = frozenset[str]().union(*(content(one.citation.quote) for one in here))
    beside = [
        n
        for n, other in enumerate(own)
        if n != at and any(begins_alike(word, quoted) for word in head_words(homes[n]) & other)
    ]
    if len(beside) == 1:
        return beside[0]  # whatever the heading is: not all that stands below it is of its kind
    if any(ground.source is not None and ground.source.says and _speaks_unnamed(ground) for ground in here):
        return None  # `the watchdog said`: of whom that is the sentence says nothing
    named = [n for n, other in enumerate(own) if n != at and head_words(homes[n]) & other & said]
    if grouped and len(named) == 1 and not beside:
        return named[0]  # nor what the heading is where the sentence names another
    headed = frozenset[str]().union(*(content(one.section) for one in here))
    if own[at] & headed:
        return None
    return next((n for n, other in enumerate(own) if other and belongs(homes[n], other, said, headed)), None)


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
    named = [
        n for n, other in enumerate(own) if any(begins_alike(word, first) for word in head_words(homes[n]) & other)
    ]
    return named[0] if len(named) == 1 else None


def _speaks_unnamed(ground: Ground) -> bool:
    spoken = voices(ground.passage.sentence)
    return bool(spoken) and not any(one.name for one in spoken)
