"""S003 for a figure of people whom one thing befell in the key and another in the evidence: `1,600 driven out`.

What befell them is read off the words that are a figure's own, there and in the key. Figures that other rules hold
against a rival in the same sentence are not asked about again.
"""

import re
from collections.abc import Iterator, Sequence
from collections.abc import Set as AbstractSet

from quizapp.core.checking.figures.asserting import Figure, asserted
from quizapp.core.checking.figures.candidates import SENTENCE, Candidate
from quizapp.core.checking.figures.figures import Sight
from quizapp.core.checking.lexicons.harms import ABROAD, AT_HOME, HARMS
from quizapp.core.checking.lexicons.polarity import DENYING
from quizapp.core.checking.reading.evidence import Fault
from quizapp.core.checking.reading.excerpts import excerpt
from quizapp.core.checking.reading.once import claims_of
from quizapp.core.checking.reading.phrasing import quoting
from quizapp.core.checking.reading.words import content, meaning, plain, setting
from quizapp.core.folding import spans, tokens
from quizapp.core.quantities import quantities
from quizapp.core.questions.common import Claim, Question

_Lines = tuple[tuple[frozenset[str], ...], ...]


def stems(lines: Sequence[Sequence[Sequence[str]]]) -> _Lines:
    """The lexicon's ways of saying a thing, each as the stems that `content` makes of its words."""
    return tuple(tuple(content(" ".join(one)) for one in line) for line in lines)


_HARMS = stems(HARMS)
_ANY = frozenset[str]().union(*(one for line in _HARMS for one in line), content("abroad border country internally"))
_ABROAD_RE, _AT_HOME_RE = re.compile(ABROAD, re.IGNORECASE), re.compile(AT_HOME, re.IGNORECASE)
_ABROAD, _AT_HOME = content("refugees exiles abroad"), content("internally internal")
_FLED = 2
"""Which of the harms is flight."""


def befalling_faults(question: Question, sight: Sight) -> Iterator[Fault]:
    """The faults of the key's figures, one a part."""
    for claim in claims_of(question):
        for figure in asserted(claim, question) if claim.holds else ():
            fault = _fault(figure, claim, question, sight)
            if fault is not None:
                yield fault
                break


def _fault(figure: Figure, claim: Claim, question: Question, sight: Sight) -> Fault | None:
    text = _clause_of(figure, claim) or f"{setting(claim)} {plain(claim.text)}"
    said = content(text)
    if said.isdisjoint(_ANY) or not DENYING.isdisjoint(tokens(claim.statement)):
        return None
    borne = sight.within(figure, question, SENTENCE)
    if not borne or any(not _is_apart(said, one.words) and not _fled_elsewhere(text, one.words) for one in borne):
        return None
    return _misnamed(figure.text, text, claim, borne[0], sight)


def _clause_of(figure: Figure, claim: Claim) -> str:
    """The clause of a statement of several figures that has the figure; empty where it has no other."""
    statement = plain(claim.statement)
    there = quantities(statement)
    at = next((one.start for one in there if statement.startswith(figure.text, one.start)), None)
    if len(there) < _SEVERAL or at is None:
        return ""
    low = max((joint.end() for joint in _JOINT_RE.finditer(statement, 0, at)), default=0)
    joint = _JOINT_RE.search(statement, at + len(figure.text))
    return statement[low : joint.start() if joint else len(statement)]


_SEVERAL = 2
_JOINT_RE = re.compile(r"[,;:] | (?:and|but|while|whereas) ")


def _misnamed(figure: str, text: str, claim: Claim, borne: Candidate, sight: Sight) -> Fault:
    """The fault of a figure that counts those whom another thing befell."""
    ground = quoting(sight.grounds, borne.text)
    sentence = ground.passage.sentence
    if _is_apart(content(text), borne.words):
        mine, theirs = _written(text, content(text)), _written(sentence, borne.words)
    else:
        mine, theirs = (match[0] if match else "" for match in _ways(text, sentence))
    said = f"those of whom {ground.place()} says “{theirs}” and the key “{mine}”" if mine and theirs else "others there"
    return Fault(
        code="S003",
        path=claim.path,
        message=f"“{figure}” counts {said}: “{excerpt(sentence, borne.text)}”",
        mend=f"Say of “{figure}” what the source says of it, or write the figure that the source has for this.",
    )


def _ways(text: str, sentence: str) -> tuple[re.Match[str] | None, re.Match[str] | None]:
    """Where a text and a sentence say whether those who fled went abroad."""
    abroad = _ABROAD_RE.search(text)
    return (abroad, _AT_HOME_RE.search(sentence)) if abroad else (_AT_HOME_RE.search(text), _ABROAD_RE.search(sentence))


def _written(text: str, words: AbstractSet[str]) -> str:
    """How a text writes what it says befell somebody: the first such word of those given, as it stands there."""
    telling = frozenset[str]().union(*(one for line in _HARMS for one in line if one <= words))
    return next((text[one.start : one.end] for one in spans(text) if meaning(one.text) in telling), "")


def _is_apart(said: AbstractSet[str], told: AbstractSet[str]) -> bool:
    """Whether what befell those that one text counts is surely not what befell those of another."""
    mine, theirs = _of(_HARMS, said), _of(_HARMS, told)
    return bool(mine and theirs) and mine.isdisjoint(theirs)


def _fled_elsewhere(text: str, told: AbstractSet[str]) -> bool:
    """Whether a text has those flee abroad who fled at home, or the other way round, and says no more of them."""
    if _of(_HARMS, told) != {_FLED} or not _of(_HARMS, content(text)) <= {_FLED}:
        return False
    abroad, at_home = _ABROAD_RE.search(text) is not None, _AT_HOME_RE.search(text) is not None
    if abroad == at_home:
        return False
    return not told.isdisjoint(_AT_HOME if abroad else _ABROAD) and told.isdisjoint(_ABROAD if abroad else _AT_HOME)


def befell_in_other_words(one: str, other: str) -> bool:
    """Whether two texts say of somebody that the same befell them, and not by the same word: `killed`, `lost lives`."""
    mine, theirs = content(one), content(other)
    return mine.isdisjoint(theirs) and not _of(_HARMS, mine).isdisjoint(_of(_HARMS, theirs))


def _of(lines: _Lines, words: AbstractSet[str]) -> frozenset[int]:
    return frozenset(at for at, line in enumerate(lines) if any(one <= words for one in line))
