"""S012 for a part whose sentence names what another part is put with, in full, and nothing of what it is put with.

Which sentence tells of a part is known by the words that only this part has, in other forms or near words too: none of
the quotes need state it. Asked of answers and items, and the other way round of prompts.
"""

import re
from collections.abc import Iterator, Sequence
from collections.abc import Set as AbstractSet
from typing import NamedTuple

from quizapp.core.checking.parts.assigning import ALONE, are_kinds
from quizapp.core.checking.parts.placing import Weights, sentences_of, share, weighed
from quizapp.core.checking.parts.prompting import around
from quizapp.core.checking.parts.ruling import ruling
from quizapp.core.checking.reading.denials import said_words
from quizapp.core.checking.reading.enumerating import with_lead
from quizapp.core.checking.reading.evidence import Fault, Ground
from quizapp.core.checking.reading.excerpts import excerpt
from quizapp.core.checking.reading.kinship import is_kindred
from quizapp.core.checking.reading.words import content, plain
from quizapp.core.checking.speakers.crediting import sorts_by_speaker
from quizapp.core.findings import Step
from quizapp.core.quantities import quantities
from quizapp.core.questions.categorise import Categorise
from quizapp.core.questions.common import Question
from quizapp.core.questions.matching import Matching


class _Part(NamedTuple):
    """A part, the number of what it is put with, and where it stands in the question."""

    text: str
    home: int
    path: tuple[Step, ...]


def belonging_faults(question: Question, grounds: Sequence[Ground]) -> Iterator[Fault]:
    """The first part that its sentence has with another's."""
    if not isinstance(question, Matching | Categorise) or question.checked_by:
        return
    if not all(ground.whole for ground in grounds) or sorts_by_speaker(plain(question.question)):
        return
    if isinstance(question, Categorise) and are_kinds([plain(group.name) for group in question.groups]):
        return
    for parts, homes in _sides(question):
        wrong = next(_misplaced(parts, homes, grounds), None)
        if wrong is not None:
            yield wrong
            return


def _sides(question: Matching | Categorise) -> Iterator[tuple[Sequence[_Part], Sequence[str]]]:
    """The parts of a question with what they are put with; of pairs either side is the part of the other."""
    if isinstance(question, Categorise):
        groups = question.groups
        yield (
            [
                _Part(plain(item), at, ("groups", group.name, number))
                for at, group in enumerate(groups)
                for number, item in enumerate(group.items)
            ],
            [plain(group.name) for group in groups],
        )
        return
    prompts = [plain(pair.prompt) for pair in question.pairs]
    answers = [plain(pair.answer) for pair in question.pairs]
    for own, others in ((answers, prompts), (prompts, answers)):
        yield [_Part(text, at, ("pairs", at)) for at, text in enumerate(own)], others


_TOLD_MORE_RE = re.compile(r"(?<=\w)(?:,| \(| [–—-]) .+$")
"""What a group's name says of it besides: `Ruses, which are allowed`."""


def _misplaced(parts: Sequence[_Part], homes: Sequence[str], grounds: Sequence[Ground]) -> Iterator[Fault]:
    names = [content(_TOLD_MORE_RE.sub("", home) if parts[0].path[0] == "groups" else home) for home in homes]
    own = [mine.difference(ALONE, *names[:n], *names[n + 1 :]) for n, mine in enumerate(names)]
    if not all(own) or any(quantities(home) or ruling(home) for home in homes):
        return
    weights = weighed([part.text for part in parts])
    for at, ground in sentences_of(weights, grounds).items():
        part = parts[at]
        said = content(with_lead(ground)) | content(ground.section)
        there = [n for n, name in enumerate(names) if n != part.home and name <= said - content(part.text)]
        denied = {one.word for one in said_words(ground.passage.sentence) if one.denied}
        if len(there) != 1 or names[there[0]] & denied or _has_any(own[part.home], said | content(ground.record)):
            continue
        beside = (one for one, other in zip(weights, parts, strict=True) if other.home == there[0])
        if part.path[0] == "pairs" and any(share(one, content(ground.passage.sentence)) >= _TOLD for one in beside):
            continue  # the sentence speaks of both
        if not _is_told_together(weights[at], own[part.home], grounds):
            yield _fault(part, homes[part.home], homes[there[0]], ground)


def _has_any(own: AbstractSet[str], told: AbstractSet[str]) -> bool:
    return any(is_kindred(word, told) for word in own)


def _is_told_together(part: Weights, home: AbstractSet[str], grounds: Sequence[Ground]) -> bool:
    """Whether a quote's paragraph has what a part is put with, and anything of the part that tells it from others."""
    return any(
        _has_any(home, told) and share(part, told) > _ANYTHING
        for ground in grounds
        for told in [content(" ".join([with_lead(ground), *around(ground)]))]
    )


_TOLD = 0.4
_ANYTHING = 0.2


def _fault(part: _Part, home: str, other: str, ground: Ground) -> Fault:
    return Fault(
        code="S012",
        path=part.path,
        message=f"“{part.text}” is put with “{home}”, but {ground.place()}, which tells of it, has it with “{other}”:"
        f" “{excerpt(ground.passage.sentence, ground.citation.quote)}”",
        mend=f"Put it with “{other}”, or cite the passage that has it with “{home}”.",
    )
