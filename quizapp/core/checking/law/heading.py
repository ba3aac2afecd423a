"""S012 for a section put with the matter of another: `Article 29`, of superior orders, where Article 33 is headed so.

Of a pair one half is the section's label, and the other what it is about. The headings of the source tell whose matter
that is; what any sentence of the section itself says is its matter too.
"""

from collections.abc import Iterator, Sequence
from typing import NamedTuple

from quizapp.core.anchoring import Index
from quizapp.core.checking.names.printed_places import is_headed
from quizapp.core.checking.reading.evidence import Fault, Ground
from quizapp.core.checking.reading.kinship import begins_alike
from quizapp.core.checking.reading.senses import is_near
from quizapp.core.checking.reading.words import content, plain
from quizapp.core.findings import Step
from quizapp.core.quantities import Quantity, quantities
from quizapp.core.questions.common import Question
from quizapp.core.questions.matching import Matching


class Matter(NamedTuple):
    """A section's label, what it is put with, and where that stands in the key."""

    label: Quantity
    section: str
    text: str
    path: tuple[Step, ...]


def heading_faults(question: Question, grounds: Sequence[Ground]) -> Iterator[Fault]:
    """The pairs whose matter is that of a section with another heading."""
    if not isinstance(question, Matching) or question.checked_by or not all(ground.whole for ground in grounds):
        return
    for matter in _matters(question):
        ground = next((one for one in grounds if is_headed(one.section, matter.label)), None)
        other = _headed_elsewhere(matter, ground.index) if ground is not None else ""
        if ground is not None and other:
            yield Fault(
                code="S012",
                path=matter.path,
                message=f"“{matter.text}” is put with “{matter.section}”, and it is “{other}” of {ground.title} that is"
                f" headed so; “{ground.section}” says nothing of it",
                mend="Put it with that section, or word it as its own section does.",
            )


def _matters(question: Matching) -> Iterator[Matter]:
    for at, pair in enumerate(question.pairs):
        prompt, answer = plain(pair.prompt), plain(pair.answer)
        for section, text in ((prompt, answer), (answer, prompt)):
            labels = quantities(section)
            alone = len(labels) == 1 and labels[0].kind == "label" and not content(section[labels[0].end :])
            if alone and not content(section[: labels[0].start]) and not quantities(text):
                yield Matter(labels[0], section, text, ("pairs", at))


def _headed_elsewhere(matter: Matter, index: Index | None) -> str:
    """The shortest heading with all words of a matter of which its own section has not half; empty where none."""
    own = content(matter.text) - _LIGHT
    if index is None or not own:
        return ""
    here, others = "", set[str]()
    for paragraph in index.text.paragraphs:
        if is_headed(paragraph.section, matter.label):
            here += f"{paragraph.section} {paragraph.text} "
        elif all(begins_alike(word, content(paragraph.section)) for word in own):
            others.add(paragraph.section)
    mine = content(here)
    strange = [word for word in own if not is_near(word, mine)]
    return min(others, key=len) if here and others and 2 * len(strange) >= len(own) else ""


_LIGHT = content("act acting rule rules matter subject question case person persons people principle provision")
