"""S005 for a distractor that its sentence puts beside the answer: as the other of two, in a frame, behind `including`.

What is compared are levelled words, so that it does not matter how option and sentence say a thing. Lists of more, and
what is said in wholly other words, are for `rivals` and `listing`.
"""

import re
from collections.abc import Iterator, Sequence

from quizapp.core.checking.answers.stems import WHERE_RE
from quizapp.core.checking.figures.bounded import FIGURE
from quizapp.core.checking.options.abreast import in_two_clauses
from quizapp.core.checking.options.levelling import levelled, may_be_in
from quizapp.core.checking.options.likening import OF_ALL, are_of_two_kinds
from quizapp.core.checking.options.picking import tells_one
from quizapp.core.checking.options.sameness import Reading, of_countries
from quizapp.core.checking.options.singling import outright, picks, uncounted
from quizapp.core.checking.reading.evidence import Fault, Ground
from quizapp.core.checking.reading.once import claims_of
from quizapp.core.checking.reading.words import SMALL, content, plain, role
from quizapp.core.folding import tokens
from quizapp.core.questions.choice import Choice
from quizapp.core.questions.common import Claim, Question
from quizapp.core.questions.multiple import Multiple

Words = tuple[str, ...]


def companion_faults(question: Question, grounds: Sequence[Ground]) -> Iterator[Fault]:
    """S005 for every distractor of a choice, or of several, that stands beside an answer in the quote's sentence."""
    if not isinstance(question, Choice | Multiple):
        return
    claims = claims_of(question)
    wrong = [one for one in claims if role(one)[1] == "distractors" and _may_stand_there(one, grounds)]
    asked = uncounted(question) if wrong else ""
    if not wrong or picks(asked) or _COUNTS_RE.search(outright(asked)):
        return
    right = [plain(one.text) for one in claims if role(one)[1] in {"answer", "answers"}]
    for claim in wrong:
        beside = (_found_beside(answer, plain(claim.text), asked, grounds) for answer in right)
        found = next(filter(None, beside), None)
        if found is not None:
            answer, ground = found
            yield Fault(
                code="S005",
                path=claim.path,
                message=f"“{plain(claim.text)}” is right too: the evidence has it beside “{answer}” in"
                f" {ground.place()}",
                mend="Ask for both (type `multiple`), or word the stem so that only one is meant.",
            )


def _found_beside(answer: str, text: str, asked: str, grounds: Sequence[Ground]) -> tuple[str, Ground] | None:
    """The answer and the quote in whose sentence a distractor stands beside it."""
    reading = Reading(asked, "")
    one, other = _core(_words(answer, reading)), _core(_words(text, reading))
    if not one or not other or one == other or _picked(asked, answer, text) or are_of_two_kinds(answer, text, asked):
        return None
    pairs = [(one, other)]
    if one[-1] == other[-1] and len(one) > 1 < len(other) and one[-1] in _words(asked, reading):
        pairs.append((one[:-1], other[:-1]))  # which government? the Tavrian and the Halden one
    for ground in grounds:
        apart = in_two_clauses(ground.passage.sentence, answer, text)
        for mine, theirs in pairs if ground.whole and not apart else ():
            beside = any(_beside(part, mine, theirs, asked) for part in _parts_with(mine, ground, reading))
            if beside and not tells_one(asked, answer, text, ground.passage.sentence):
                return answer, ground
    return None


def _may_stand_there(claim: Claim, grounds: Sequence[Ground]) -> bool:
    """Whether a sentence may have a word of an option, whatever its way of saying it: nearly none has."""
    text = plain(claim.text)
    if not OF_ALL.isdisjoint(tokens(text)):
        return False  # that they are all captains no row of captains and clerks says
    return len(text) <= _LONGEST and any(
        ground.whole and may_be_in(text, ground.passage.sentence) for ground in grounds
    )


_LONGEST = 80
_COUNTS_RE = re.compile(r"\bhow (?:many|much|long|often|old|far)\b|\b(?:only|alone|except|not)\b", re.IGNORECASE)


def _parts_with(one: Words, ground: Ground, reading: Reading) -> Iterator[Words]:
    """The parts of a quote's sentence that have the answer's last word, levelled."""
    for part in _PARTED_RE.split(ground.passage.sentence) if one else ():
        words = _words(part, reading)
        if one[-1] in words:
            yield words


_PARTED_RE = re.compile(r"[;:()]")


def _beside(told: Words, one: Words, other: Words, asked: str) -> bool:
    if set(told).isdisjoint(other) or _sets_apart(told, one, other):
        return False
    return (
        _joined(told, one, other)
        or _in_one_frame(told, one, other)
        or _of_one_head(told, one, other)
        or _holds_both(told, one, other)
        or _included(told, one, other)
        or (WHERE_RE.search(asked) is not None and _within(told, one, other))
    )


def _words(text: str, reading: Reading) -> Words:
    """The levelled words of a text; a country's government and another's ally are the country."""
    words = list(levelled(text, (), governments=reading.of_governments, literal=False))
    words = [word for word in words if word not in {"both", "its", "their"} or "both" in reading.asked]
    return of_countries(words, reading)


def _core(words: Words) -> Words:
    """The words of an option without what only leads up to it, or sums it up."""
    while words and (words[0] in SMALL or words[0] == ",") and len(words) > 1:
        words = words[1:]
    while words and words[-1] in _SUMMING and len(words) > 1:
        words = words[:-1]
    return words


_SUMMING = frozenset({"alike", "together", "joint", "both"})


def _picked(asked: str, answer: str, distractor: str) -> bool:
    """Whether a stem has a word of one option alone, other than the one for what both are."""
    given = content(_CLASS_RE.sub(" ", asked))
    return not given.isdisjoint(content(answer) ^ content(distractor))


_CLASS_RE = re.compile(
    r"\b(?:which|what) [a-z]+(?= (?:is|are|was|were|do|does|did|may|must|shall|should|can|will|has|have|had|of)\b)",
    re.IGNORECASE,
)


def _sets_apart(told: Words, one: Words, other: Words) -> bool:
    """Whether the sentence sets two apart, or says in whose place each is."""
    if "respective" in told or "respectively" in told:
        return True
    at = min((_at(told, words[:1]) for words in (one, other)), default=0)
    return not _APART.isdisjoint(told[max(0, at - _NEAR) : at])


_APART = frozenset({"between", "from", "than", "instead", "not", "neither", "unlike"})
_NEAR = 3


def _at(told: Words, words: Words) -> int:
    """Where words stand one behind the other in others; -1 where they do not."""
    return next((at for at in range(len(told) - len(words) + 1) if told[at : at + len(words)] == words), -1)


def _joined(told: Words, one: Words, other: Words) -> bool:
    """Whether two things are joined: `combatants or prisoners of war`."""
    return any(_at(told, run) >= 0 for joint in _JOINTS for run in ((*one, *joint, *other), (*other, *joint, *one)))


_JOINTS = (("and",), ("or",))


def _in_one_frame(told: Words, one: Words, other: Words) -> bool:
    """Whether two things differ in words that are joined: `civil officers`, `much of the land`."""
    short = min(len(one), len(other))
    ahead = next((at for at in range(short) if one[at] != other[at]), short)
    rest = short - ahead
    behind = next((at for at in range(rest) if one[-1 - at] != other[-1 - at]), rest)
    mine, theirs = one[ahead : len(one) - behind], other[ahead : len(other) - behind]
    if not mine or not theirs or not ahead + behind:
        return False
    lead, tail = one[max(0, ahead - 1) : ahead], one[len(one) - behind :]
    return any(
        _at(told, (*lead, *first, joint, *last, *tail)) >= 0
        for joint in ("and", "or")
        for first, last in ((mine, theirs), (theirs, mine))
    )


def _of_one_head(told: Words, one: Words, other: Words) -> bool:
    """Whether a thing is joined to two that share their last words: `the reeve and the first and second clerks`."""
    return any(
        told[start - 1 - len(one) : start] in {(*one, "and"), (*one, "or"), (*one, ",")}
        or told[end : end + 1 + len(one)] in {("and", *one), ("or", *one)}
        for start, end in _pairs(told, other)
    )


def _pairs(told: Words, other: Words) -> Iterator[tuple[int, int]]:
    """Where a thing is one of two with the same last words, `first and second clerks`: where the two begin and end."""
    first, head = other[:1], other[1:]
    for at in range(len(told)) if head else ():
        if told[at : at + 1] == first and told[at + 1 : at + 2] in _AND_OR and told[at + 3 :][: len(head)] == head:
            yield at, at + 3 + len(head)
        elif told[at : at + len(other)] == other and at > 1 and told[at - 1 : at] in _AND_OR:
            yield at - 2, at + len(other)


_AND_OR = frozenset({("and",), ("or",)})


def _holds_both(told: Words, one: Words, other: Words) -> bool:
    """Whether an option is the answer and what the sentence joins to it."""
    joints = [at for at, word in enumerate(other) if word in {"and", "or"}]
    if len(joints) != 1:
        return False
    parts = other[: joints[0]], other[joints[0] + 1 :]
    return one in parts and all(parts) and _joined(told, *parts)


def _included(told: Words, one: Words, other: Words) -> bool:
    """Whether a thing is what another, before it, is said to include."""
    at = _at(told, ("includ", *other))
    before = told[max(0, at - _REACH) : at] if at > 0 else ()
    there = _at(before, one)
    ends = before[there + len(one) :][:1] in {(), (",",), *_AND_OR}
    return there >= 0 and ends and not any(word.startswith(FIGURE) for word in before)


_REACH = 8


def _within(told: Words, one: Words, other: Words) -> bool:
    """Whether a place is said to be in the other: `Orsk in Tavria`."""
    return any(_at(told, (*one, *between, *other)) >= 0 for between in (("in",), (",",), (",", "in")))
