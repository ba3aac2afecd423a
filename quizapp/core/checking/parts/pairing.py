"""Keys of several parts whose parts are right, each, but exchanged: pairs, gaps, group members.

Every part may stand in the evidence and the key still be wrong, so two parts are weighed against each other: if the
evidence puts each much nearer to what the other one is paired with, they are exchanged.
"""

import re
from collections.abc import Iterator, Sequence
from itertools import combinations

from quizapp.core.checking.doubts.wording import coverage
from quizapp.core.checking.figures.befalling import befell_in_other_words
from quizapp.core.checking.parts.crossing import named_crosswise
from quizapp.core.checking.parts.distances import stand_exchanged
from quizapp.core.checking.parts.links import Link, Words, filling, keys, links_of, placed_words
from quizapp.core.checking.parts.placing import share, weighed
from quizapp.core.checking.parts.ruling import rule_apart
from quizapp.core.checking.parts.sharing_out import shared_out_crosswise
from quizapp.core.checking.parts.showing import shown_together, telling, under
from quizapp.core.checking.reading.acts import acts
from quizapp.core.checking.reading.deeds import is_same_deed
from quizapp.core.checking.reading.evidence import Fault, Ground
from quizapp.core.checking.reading.kinship import begins_alike
from quizapp.core.checking.reading.words import content, meaning, plain
from quizapp.core.checking.speakers.crediting import credited, sorts_by_speaker
from quizapp.core.folding import run_at, tokens
from quizapp.core.quantities import quantities
from quizapp.core.questions.categorise import Categorise
from quizapp.core.questions.cloze import Cloze
from quizapp.core.questions.common import Question
from quizapp.core.questions.matching import Matching


def pairing_faults(question: Question, grounds: Sequence[Ground]) -> Iterator[Fault]:
    """S012 for two exchanged parts of a matching, a cloze or a categorise."""
    if not isinstance(question, Matching | Cloze | Categorise):
        return
    if isinstance(question, Matching) and len(grounds) == len(question.pairs):
        crossed = _crossed(question, grounds)
        if crossed is not None:
            yield _turned(*crossed, grounds)
        if crossed is not None or each_has_its_quote(question, grounds):
            return
    turned = _shared_out(question, grounds) or _turned_in(question, grounds)
    if turned is not None:
        yield _turned(*turned, grounds)


def _shared_out(question: Matching | Cloze | Categorise, grounds: Sequence[Ground]) -> tuple[Link, Link] | None:
    """Two parts that a `respectively` has the other way round."""
    links = links_of(question)
    shared = None if isinstance(question, Cloze) else shared_out_crosswise([link.shown for link in links], grounds)
    return None if shared is None else (links[shared[0]], links[shared[1]])


def _turned_in(question: Matching | Cloze | Categorise, grounds: Sequence[Ground]) -> tuple[Link, Link] | None:
    """The first two parts that the sentences put each nearer to the other's."""
    passages = [passage for ground in grounds for passage in _sentences(ground)]
    in_order = isinstance(question, Cloze) and any(_is_filled_in_order(question, text) for text, _ in passages)
    ruled = isinstance(question, Categorise) and rule_apart([group.name for group in question.groups])
    for first, second in () if in_order or ruled else combinations(links_of(question), 2):
        if first.path[:2] == second.path[:2] and isinstance(question, Categorise):
            continue  # two members of one group
        if isinstance(question, Matching) and _each_nearer_to_its_own(first, second, question, grounds):
            continue
        if isinstance(question, Cloze) and bool(quantities(first.shown[1])) != bool(quantities(second.shown[1])):
            continue  # neither gap could take what fills the other
        if first.other != second.other and stand_exchanged(first, second, passages):
            if isinstance(question, Matching) and _stands_as_put(first, second, passages):
                continue
            credited_so = any(_is_credited(link, question, grounds) for link in (first, second))
            if isinstance(question, Categorise) and (credited_so or not _named_with(first, second, passages)):
                continue
            if any(_is_done_so(link, text) for link in (first, second) for text, _ in passages):
                continue
            return first, second
    return None


def _stands_as_put(first: Link, second: Link, passages: Sequence[tuple[str, Words]]) -> bool:
    """Whether a sentence has all of one of two pairs, and none has all of a prompt with the other's answer."""
    told = [{word for word, _ in there} for _, there in passages]

    def stands(one: Link, other: Link) -> bool:
        return any(one.one | other.other <= words for words in told)

    as_put = stands(first, first) or stands(second, second)
    return as_put and not stands(first, second) and not stands(second, first)


def _is_credited(link: Link, question: Question, grounds: Sequence[Ground]) -> bool:
    """Whether items are sorted by who says them, and a quote that has most of one gives it to whom it is put with."""
    home, item = map(plain, link.shown)
    return sorts_by_speaker(plain(question.question)) and any(
        bool(credited(ground, [home], {})) for ground in grounds if coverage(item, ground.citation.quote) > _MOSTLY
    )


def _is_done_so(link: Link, sentence: str) -> bool:
    """Whether a sentence has whom a part is put with do what it begins with: `the moot may, when asked, lower it`."""
    who, does = map(plain, link.shown)
    deed = next(iter(map(meaning, tokens(does))), "")
    return bool(deed) and any(
        content(who) == content(act.doer) and is_same_deed(deed, act.deed) for act in acts(sentence, {deed})
    )


def _is_filled_in_order(question: Cloze, sentence: str) -> bool:
    """Whether a sentence has what fills several gaps, one after the other as the text has them."""
    filled = [f"{{{gap.name}}}" for gap in question.blanks]
    order = sorted(range(len(filled)), key=lambda at: question.text.find(filled[at]))
    fillings = [tokens(plain(filling(question.blanks[at].asks))) for at in order]
    own, start = tokens(sentence), 0
    for words in fillings if len(fillings) >= _SEVERAL else ():
        at = run_at(own[start:], words) if words else None
        if at is None:
            return False
        start += at + len(words)
    return len(fillings) >= _SEVERAL


_SEVERAL = 3
"""So many gaps are not filled in the order of a sentence by chance, two of them exchanged."""


def _each_nearer_to_its_own(first: Link, second: Link, question: Matching, grounds: Sequence[Ground]) -> bool:
    """Whether there is a quote a pair, in their order, and each of two answers tells more of its own than of the other.

    By its own quote's sentence that names its prompt; by words near to its words, too.
    """
    if len(grounds) != len(question.pairs):
        return False
    at, to = (int(link.path[1]) for link in (first, second))
    apart = any(not _is_named_in(one, grounds[there], question) for one, there in ((at, to), (to, at)))
    if apart and all(_is_of_its_own(one, (at, to), question, grounds) for one in (at, to)):
        return True
    own, other = (content(grounds[n].passage.sentence) for n in (at, to))
    mine, theirs = weighed([first.shown[1], second.shown[1]])
    named = content(first.shown[0]) & own and content(second.shown[0]) & other
    return bool(named) and share(mine, own) > share(mine, other) and share(theirs, other) > share(theirs, own)


def _is_of_its_own(at: int, both: tuple[int, int], question: Matching, grounds: Sequence[Ground]) -> bool:
    """Whether of two quotes a pair's own has most of its answer, and its passage the pair's prompt."""
    told = {n: coverage(plain(question.pairs[at].answer), grounds[n].citation.quote) for n in both}
    most = told[at] == max(told.values()) and len(set(told.values())) > 1 and told[at] > _MOSTLY
    return most and _is_named_in(at, grounds[at], question)


def _is_named_in(at: int, ground: Ground, question: Matching) -> bool:
    """Whether a passage, or its source's record, has anything of a pair's prompt."""
    there = content(ground.passage.text) | content(ground.record)
    return any(begins_alike(word, there) for word in content(plain(question.pairs[at].prompt)))


_MOSTLY = 0.5


def _named_with(first: Link, second: Link, passages: Sequence[tuple[str, Words]]) -> bool:
    """Whether a sentence that has most of one's member has the whole name of the other's group, and not its own's."""
    pairs = ((first.one, second), (second.one, first))
    for text, there in passages:
        found = {word for word, _ in there}
        for name, link in pairs:
            named = name <= found and 2 * len(link.other & found) >= len(link.other)
            if named and not befell_in_other_words(link.shown[0], text):
                return True
    return False


def _turned(first: Link, second: Link, grounds: Sequence[Ground]) -> Fault:
    (here, one), (there, other) = first.shown, second.shown
    mine, theirs = telling(one, there, grounds), telling(other, here, grounds)
    if first.path[:1] == ("groups",):
        return _in_wrong_group(first, second, mine, theirs)
    return Fault(
        code="S012",
        path=second.path,
        message=f"“{one}” and “{other}” are exchanged: in the evidence “{one}” belongs with “{there}”, and “{other}”"
        f" with “{here}”: {shown_together(mine, theirs)}",
        mend="Exchange them, or cite the passages that bear them out as they stand.",
    )


def _in_wrong_group(first: Link, second: Link, mine: Ground, theirs: Ground) -> Fault:
    """The fault of two items of groups, of which one alone may stand in the wrong one."""
    (here, one), (there, other) = first.shown, second.shown
    wrong = [
        (item, home, to, ground)
        for item, home, to, ground in ((one, here, there, mine), (other, there, here, theirs))
        if _speaks_only_of(to, home, ground)
    ]
    said = "; and ".join(
        f"“{item}” is put under “{home}”, but by its evidence belongs under “{to}”: {under(ground, to, item)}"
        for item, home, to, ground in wrong
    ) or (
        f"“{one}” under “{here}” and “{other}” under “{there}” go against the evidence, which has “{one}” nearer to"
        f" “{there}”, or “{other}” nearer to “{here}”: {shown_together(mine, theirs)}"
    )
    mend = ("Move the one that is wrong, or both", "Move it there", "Exchange them")[len(wrong)]
    bears = "passage that bears it out as it stands" if len(wrong) == 1 else "passages that bear them out as they stand"
    return Fault(code="S012", path=second.path, message=said, mend=f"{mend}, or cite the {bears}.")


def _speaks_only_of(home: str, other: str, ground: Ground) -> bool:
    """Whether a sentence names one home, and has nothing of another but what both have."""
    own, theirs, told = keys(home), keys(other), keys(ground.passage.sentence)
    return bool(own - theirs) and 2 * len(own & told) > len(own) and theirs.isdisjoint(told - own)


def each_has_its_quote(question: Matching, grounds: Sequence[Ground]) -> bool:
    """Whether there is a quote a pair, in their order, and each states its own pair's answer."""
    return len(grounds) == len(question.pairs) and all(
        _states(ground, pair.answer) for pair, ground in zip(question.pairs, grounds, strict=True)
    )


def _states(ground: Ground, answer: str) -> bool:
    return f" {' '.join(tokens(plain(answer)))} " in f" {' '.join(tokens(ground.citation.quote))} "


def _crossed(question: Matching, grounds: Sequence[Ground]) -> tuple[Link, Link] | None:
    """Of a quote a pair, in their order, two that each state the other's answer while all others state their own.

    Or two that stand crosswise, whatever order the quotes are in.
    """
    odd = [at for at, pair in enumerate(question.pairs) if not _states(grounds[at], pair.answer)]
    if len(odd) != _TWO:
        beside = named_crosswise(question, grounds)
        return None if beside is None else (links_of(question)[beside[0]], links_of(question)[beside[1]])
    first, second = (links_of(question)[at] for at in odd)
    own, other = grounds[odd[0]], grounds[odd[1]]
    if not (_states(own, second.shown[1]) and _states(other, first.shown[1])):
        return None
    # The quotes may stand in another order than the pairs.
    in_order = len(first.one & keys(own.passage.sentence)) + len(second.one & keys(other.passage.sentence))
    turned = len(first.one & keys(other.passage.sentence)) + len(second.one & keys(own.passage.sentence))
    sure = in_order >= turned if len(question.pairs) >= _MANY else in_order > turned
    return (first, second) if sure else None


_MANY = 4
"""Of so many quotes those that state their own pair's answer show the order, where two do not."""


_TWO = 2


def _sentences(ground: Ground) -> list[tuple[str, Words]]:
    passage = ground.passage
    texts = [passage.text[low:high] for low, high in passage.spans] if ground.whole else [passage.text]
    return [(text, placed_words(text)) for n, text in enumerate(texts) if not n or _LEANING_RE.match(text) is None]


_LEANING_RE = re.compile(r"(?:It|She|He|They) ")
"""A sentence that begins so is of whom the one before it names, and not of whatever it names itself."""
