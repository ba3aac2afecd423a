"""S003 and S012 where a rule has two of a kind and a key takes one for the other: list A for list B.

Which figure goes with which label is read off their order; a majority goes by its name (`absolute`, `two-thirds`).
"""

import re
from collections.abc import Iterator, Mapping, Sequence
from fractions import Fraction

from quizapp.core.checking.figures.asserting import asserted
from quizapp.core.checking.reading.evidence import Fault, Ground
from quizapp.core.checking.reading.once import claims_of
from quizapp.core.checking.reading.phrasing import reworded
from quizapp.core.checking.reading.words import is_key, plain
from quizapp.core.quantities import quantities
from quizapp.core.questions.common import Claim, Question
from quizapp.core.questions.true_false import TrueFalse

_LABEL_RE = re.compile(
    r"\b(?P<kind>list|group|category|class|type|panel|zone|team|table|grade|ward|column|bench)s?"
    r" (?P<label>[A-Z]|[IVX]+)\b"
)
_MAJORITY_RE = re.compile(
    r"\b(?P<kind>(?:two|three|four|five|six|seven)[- ](?:thirds|quarters|fourths|fifths|sixths|sevenths|eighths)"
    r"|absolute|simple|bare|qualified|relative)[- ]majority\b",
    re.IGNORECASE,
)
_WORDS = ("majority", "list ", "group ", "category ", "class ", "type ", "panel ", "zone ", "team ", "table ", "grade ",
          "ward ", "column ", "bench ")  # fmt: skip


def labelled_faults(question: Question, grounds: Sequence[Ground]) -> Iterator[Fault]:
    """The faults of a key's parts that hold, one a part."""
    whole = isinstance(question, TrueFalse)
    if question.checked_by or not any(_may_have_two(one.passage.sentence) for one in grounds):
        return
    for claim in claims_of(question):
        if claim.holds and (whole or is_key(claim)):
            found = _majority(claim, grounds) or _figure(claim, question, grounds)
            if found is not None:
                code, mine, theirs, ground = found
                yield Fault(
                    code=code,
                    path=claim.path,
                    message=f"the key has “{mine}” where {ground.place()} has “{theirs}”",
                    mend=reworded(whole=whole),
                )


def _may_have_two(sentence: str) -> bool:
    return any(word in sentence for word in _WORDS)


Found = tuple[str, str, str, Ground]


def _majority(claim: Claim, grounds: Sequence[Ground]) -> Found | None:
    """A majority where the quotes' sentences ask for another, and for that one nowhere."""
    mine = _majorities(plain(claim.text))
    if not mine:
        return None
    theirs = {kind: (written, one) for one in grounds for kind, written in _majorities(one.passage.sentence).items()}
    if not theirs or mine.keys() & theirs.keys():
        return None
    written, ground = next(iter(theirs.values()))
    return "S012", next(iter(mine.values())), written, ground


def _majorities(text: str) -> Mapping[str, str]:
    return {one["kind"].casefold().replace("-", " "): one[0] for one in _MAJORITY_RE.finditer(text)}


def _figure(claim: Claim, question: Question, grounds: Sequence[Ground]) -> Found | None:
    """A figure put with one label that a quote puts with another, where it has another figure with the first."""
    text = plain(claim.statement)
    labels = list(_LABEL_RE.finditer(text))
    if not labels:
        return None
    own = _by_label(text)
    if isinstance(question, TrueFalse):
        mine = own
    else:
        figures = asserted(claim, question)
        mine = {_name(labels[0]): figures[0].quantity.low} if len(labels) == len(figures) == 1 else {}
    for ground in grounds:
        theirs = _by_label(ground.passage.sentence)
        for label, value in mine.items():
            if theirs.get(label, value) != value and value in theirs.values():
                return "S003", f"{value} of {label}", f"{theirs[label]} of {label}", ground
    return None


def _name(label: re.Match[str]) -> str:
    return f"{label['kind']} {label['label']}"


def _by_label(text: str) -> Mapping[str, Fraction]:
    """The figure beside each label: those before the labels where a figure comes first, else those behind."""
    labels = [(one.start(), _name(one), Fraction(0)) for one in _LABEL_RE.finditer(text)]
    taken = {start for start, _, _ in labels}
    amounts = [one for one in quantities(text) if one.kind == "number" and not one.vague and one.low == one.high]
    figures = [(one.start, "", one.low) for one in amounts if one.start not in taken and one.low]
    marks = sorted([*labels, *figures])
    while marks and not any(name for _, name, _ in marks[:2]):
        del marks[0]  # a figure before those that the labels have
    while marks and not any(name for _, name, _ in marks[-2:]):
        del marks[-1]
    if len(marks) % 2 and not marks[-1][1]:
        del marks[-1]
    if len(marks) % 2 or not marks:
        return {}
    pairs = [(marks[at], marks[at + 1]) for at in range(0, len(marks), 2)]
    if any(bool(one[1]) == bool(other[1]) for one, other in pairs):
        return {}
    return {(one[1] or other[1]): (one[2] or other[2]) for one, other in pairs}
