"""S004 for a prompt, or the name of a group, that is nobody whom the evidence names: `Kenya`, of a passage on Tavria.

Asked only of a prompt that is a name. Of several quotes it is held against the one that is its own, where each pair has
one in its order; a pronoun may stand for it there, so the paragraph before is read too. Else all of them are read.
"""

import re
from collections.abc import Iterator, Mapping, Sequence
from typing import NamedTuple

from quizapp.core.checking.doubts.wording import coverage
from quizapp.core.checking.lexicons.seats import SEATS
from quizapp.core.checking.reading.evidence import Fault, Ground
from quizapp.core.checking.reading.excerpts import excerpt
from quizapp.core.checking.reading.names import Holdings, Name, bare_words, is_place, names
from quizapp.core.checking.reading.vocabulary import Vocabulary
from quizapp.core.checking.reading.words import SMALL, plain
from quizapp.core.checking.statements.seats import with_countries
from quizapp.core.findings import Step
from quizapp.core.questions.categorise import Categorise
from quizapp.core.questions.common import Question
from quizapp.core.questions.matching import Matching


class Put(NamedTuple):
    """What is put with a name, the name, where it stands in the key, and the quotes that may speak of it."""

    text: str
    home: str
    path: tuple[Step, ...]
    own: Sequence[Ground]


def prompt_faults(question: Question, grounds: Sequence[Ground], vocabulary: Vocabulary) -> Iterator[Fault]:
    """The first pair, or item of a group, whose prompt no passage names."""
    if question.checked_by or not grounds or not all(ground.whole for ground in grounds):
        return
    terms = vocabulary.terms(grounds)
    for put in _put(question, grounds):
        home = with_countries(plain(put.home), grounds)
        named = _only_names(home, vocabulary, terms)
        held = Holdings([text for ground in put.own for text in around(ground)], terms)
        if named and all(len(held.missing(name)) == len(name.words) for name in named):
            ground = _nearest(put.text, put.own)
            yield Fault(
                code="S004",
                path=put.path,
                message=f"“{plain(put.text)}” is put with “{plain(put.home)}”, whom {ground.place()} does not name:"
                f" “{excerpt(ground.passage.sentence, ground.citation.quote)}”",
                mend=f"Put it with whom the passage speaks of, or cite the passage on “{plain(put.home)}”.",
            )
            return


def _put(question: Question, grounds: Sequence[Ground]) -> Iterator[Put]:
    if isinstance(question, Matching) and len(grounds) >= len(question.pairs):
        in_order = len(grounds) == len(question.pairs)
        for at, pair in enumerate(question.pairs):
            alone = in_order and _is_stated_best(plain(pair.answer), at, grounds)
            yield Put(pair.answer, pair.prompt, ("pairs", at), [grounds[at]] if alone else grounds)
    if isinstance(question, Categorise) and len(grounds) >= sum(len(group.items) for group in question.groups):
        for group in question.groups:
            yield Put(group.items[0], group.name, ("groups", group.name, 0), grounds)


def _is_stated_best(answer: str, at: int, grounds: Sequence[Ground]) -> bool:
    """Whether an answer's own quote has more of it than any other."""
    shares = [coverage(answer, ground.citation.quote) for ground in grounds]
    return shares[at] > 0 and shares[at] == max(shares) and shares.count(shares[at]) == 1


def _only_names(home: str, vocabulary: Vocabulary, terms: Mapping[str, str]) -> Sequence[Name]:
    """The names that a prompt is, and nothing else; none where it says anything more."""
    found = names(home)
    own = {word for name in found for word in (*name.words, *bare_words(name.text))}
    if any(word not in own and word not in SMALL for word in bare_words(home)):
        return ()
    return found if all(_is_known(name, vocabulary, terms) for name in found) else ()


def _is_known(name: Name, vocabulary: Vocabulary, terms: Mapping[str, str]) -> bool:
    """Whether a run of capitals is a name, however it begins its prompt."""
    if not name.leads or is_place(name.words) or name.text in SEATS or name.text in {*terms, *terms.values()}:
        return True
    return any(vocabulary.is_name(word) for word in name.words)


def around(ground: Ground) -> Iterator[str]:
    """What may name whom a quote speaks of: its passage, and the one before where it leans on that."""
    yield from (ground.passage.text, ground.record, ground.section)
    if _LEANS_RE.match(ground.passage.text):
        yield ground.before


_LEANS_RE = re.compile(
    r"\W*(?:they|it|he|she|these|this|those|such|both|its|their|his|her|the (?-i:[a-z])[a-z]+)\b", re.IGNORECASE
)


def _nearest(text: str, grounds: Sequence[Ground]) -> Ground:
    return max(grounds, key=lambda ground: coverage(plain(text), ground.citation.quote))
