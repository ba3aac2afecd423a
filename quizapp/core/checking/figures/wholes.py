"""S003 for the figure of a part where the whole is asked for, and for that of a whole which is given to a part of it.

A moot of `seven reeves`, listed as `five reeves of the hills` and two more, has seven. Of `nearly 300 tenants, many
of them in huts`, not 300 are in huts. `The reeve and four other elders` are five. Of `9 of 12 mills being in ruins`
not 12 are in ruins.
"""

import re
from collections.abc import Iterator, Sequence
from itertools import pairwise

from quizapp.core.checking.figures.asserting import Figure, asserted
from quizapp.core.checking.figures.bearing import same_value
from quizapp.core.checking.figures.one_more import one_and_others
from quizapp.core.checking.reading.enumerating import listed
from quizapp.core.checking.reading.evidence import Fault, Ground
from quizapp.core.checking.reading.excerpts import excerpt
from quizapp.core.checking.reading.once import claims_of
from quizapp.core.checking.reading.senses import is_near
from quizapp.core.checking.reading.words import content, is_key, plain, setting
from quizapp.core.quantities import Quantity, quantities
from quizapp.core.questions.common import Claim, Question
from quizapp.core.seldom import Seldom
from quizapp.core.sentences import sentence_spans

_HOW_MANY_RE = Seldom(r"\b(?:how many|what number of|number of|how large|how big)\b", re.IGNORECASE)


def whole_faults(question: Question, grounds: Sequence[Ground]) -> Iterator[Fault]:
    """The faults of answers that are one figure, and of those that say what a figure counts."""
    for claim in claims_of(question):
        if not claim.holds or not is_key(claim):
            continue
        asked, figures = setting(claim), asserted(claim, question)
        wrong = next((one for ground in grounds for one in _of_all_for_some(figures, claim, ground)), None)
        if wrong is not None:
            yield wrong
        elif len(figures) == 1 and _HOW_MANY_RE.search(asked):
            yield from _of_a_part(figures[0], claim, asked, grounds)
        elif any(_PART_RE.search(ground.passage.sentence) for ground in grounds):
            yield from _of_the_whole(claim, asked, grounds)


def _of_a_part(figure: Figure, claim: Claim, asked: str, grounds: Sequence[Ground]) -> Iterator[Fault]:
    for ground in grounds:
        key = figure.quantity
        more = one_and_others(asked, ground.passage.sentence)
        whole = next((words for many, words in more if same_value(many, key)), "") or _whole_of_list(key, asked, ground)
        if whole:
            yield Fault(
                code="S003",
                path=claim.path,
                message=f"“{figure.text}” counts only a part of what is asked in {ground.place()}: “{whole}”",
                mend="Write how many they are in all, or ask for that part alone.",
            )
            return


def _of_all_for_some(figures: Sequence[Figure], claim: Claim, ground: Ground) -> Iterator[Fault]:
    """The fault of a figure of all, where what is said of some of them is asked: 12, of `9 of 12 being in ruins`."""
    if not figures or " of " not in ground.citation.quote:
        return
    said = content(f"{setting(claim)} {plain(claim.text)}")
    quote = ground.citation.quote
    for part, whole in pairwise(quantities(quote)):
        share = _SOME_OF_RE.fullmatch(quote, part.end, whole.start) and _ARE_SO_RE.match(quote, whole.end)
        if not share or part.low >= whole.low or not any(same_value(whole, one.quantity) for one in figures):
            continue
        own = content(share["so"]) - content(share["which"])
        if any(is_near(word, said) for word in own) and not any(same_value(part, one.quantity) for one in figures):
            yield Fault(
                code="S003",
                path=claim.path,
                message=f"“{quote[whole.start : whole.end]}” counts more than are so in {ground.place()}: “{quote}”",
                mend=f"Write “{quote[part.start : part.end]}”, or ask for the whole.",
            )
            return


_SOME_OF_RE = re.compile(r" (?:out )?of (?:the |its |their |his |her )?")
_ARE_SO_RE = re.compile(r"(?P<which> [^,;.]+?) (?:being|were|are|was|is|had been|have been) (?P<so>[^,;.]+)")


def _whole_of_list(key: Quantity, asked: str, ground: Ground) -> str:
    """The figure that introduces a list, of which an item of it has the key's as a part; empty where none is asked for.

    A stem with a word of the item's own asks for that part.
    """
    found = listed(ground)
    if found is None:
        return ""
    part = next((one for one in quantities(found.item) if same_value(one, key)), None)
    if part is None:
        return ""
    counted = _behind(found.item, part)
    lead = [one for one in quantities(found.lead) if counted & _behind(found.lead, one)]
    if len(lead) != 1 or lead[0].low <= part.low:
        return ""
    given, own = content(_asking(asked)), content(found.item) - content(found.lead)
    if any(is_near(word, own) for word in given) or not given & (content(found.lead) - counted):
        return ""
    return excerpt(found.lead, found.lead[lead[0].start : lead[0].end])


def _behind(text: str, one: Quantity) -> frozenset[str]:
    """The words right behind a figure, one of which says what it counts."""
    return content(" ".join(text[one.end :].split()[:_NEXT]))


_NEXT = 2


def _asking(stem: str) -> str:
    """The sentence of a stem that asks how many."""
    return next((stem[low:high] for low, high in sentence_spans(stem) if _HOW_MANY_RE.search(stem[low:high])), stem)


def _of_the_whole(claim: Claim, asked: str, grounds: Sequence[Ground]) -> Iterator[Fault]:
    """The fault of an answer, or a statement, that gives a figure to those of whom it counts more: `many of them`."""
    text = plain(claim.text)
    said = text if asked in {"", text} else f"{asked} {text}"
    if _IN_PART_RE.search(said) or not (given := quantities(said)):
        return
    for ground in grounds:
        sentence = _NUMBER_RE.sub("", ground.passage.sentence)
        part = _PART_RE.search(sentence)
        counted = quantities(sentence[: part.start()]) if part is not None else ()
        if part is None or len(counted) != 1 or not any(same_value(counted[0], one) for one in given):
            continue
        before, own = content(sentence[: part.start()]) | content(asked), content(text)
        told = [word for word in own - before if is_near(word, content(part["clause"]))]
        if told and not any(is_near(word, before) for word in told):
            figure = sentence[counted[0].start : counted[0].end]
            yield Fault(
                code="S003",
                path=claim.path,
                message=f"“{figure}” counts more than these alone, by {ground.place()}: “{excerpt(sentence, part[0])}”",
                mend="Say what the figure counts, or that these are a part of it.",
            )
            return


_NUMBER_RE = re.compile(r"^\W*\d+[.)]\s+")
"""The number of a paragraph, which counts nothing."""

_PART_RE = re.compile(
    r",? (?:and )?(?:many|some|most|several|half|a few|the majority|a (?:third|quarter|part)|\d+ ?(?:%|per ?cent)) of"
    r" (?:them|whom|which|these)\b(?P<clause>[^;.,]*)"
)
_IN_PART_RE = re.compile(
    r"\b(?:many|some|most|several|half|few|majority|third|quarter|part|partly|among|of them|of whom)\b|%|per ?cent",
    re.IGNORECASE,
)
