"""S005: a distractor must not be right too: the answer otherwise written, or beside it in a list."""

import re
from collections.abc import Iterator, Sequence
from functools import lru_cache

from quizapp.core.checking.doubts.wording import coverage
from quizapp.core.checking.figures.allowing import allowed_beside
from quizapp.core.checking.figures.asserting import asserted
from quizapp.core.checking.figures.bearing import same_value
from quizapp.core.checking.figures.candidates import QUOTE, SENTENCE
from quizapp.core.checking.figures.deriving import PLAINLY_DERIVED_RE
from quizapp.core.checking.figures.figures import Sight
from quizapp.core.checking.options.abreast import (
    ARTICLES,
    SHORT_STEM,
    in_like_clauses,
    in_two_clauses,
    is_one_word,
    place_of,
    side_by_side,
)
from quizapp.core.checking.options.fellows import in_one_list
from quizapp.core.checking.options.likening import are_of_two_kinds
from quizapp.core.checking.options.listing import in_one_sentence
from quizapp.core.checking.options.outdoing import is_for_contrast, outdoes
from quizapp.core.checking.options.outquoting import EXCEPTED_RE
from quizapp.core.checking.options.picking import tells_one
from quizapp.core.checking.options.pointing import where_it_stands
from quizapp.core.checking.options.recasting import of_both, recast
from quizapp.core.checking.options.rows import in_one_row
from quizapp.core.checking.options.singling import as_told, picks, uncounted
from quizapp.core.checking.options.unframing import unframed
from quizapp.core.checking.reading.enumerating import with_lead
from quizapp.core.checking.reading.evidence import Fault, Ground
from quizapp.core.checking.reading.names import names
from quizapp.core.checking.reading.once import claims_of
from quizapp.core.checking.reading.words import SMALL, content, plain, role, spaced, stem
from quizapp.core.folding import tokens
from quizapp.core.quantities import quantities, without_quantities
from quizapp.core.questions.common import Claim, Question

_ITEM_WORDS = 6


def _beside_an_answer(
    right: Sequence[Claim], claim: Claim, question: Question, grounds: Sequence[Ground], sight: Sight
) -> Fault | None:
    """The distractor that stands with an answer in one list, or of which the same is said; None of another kind."""
    listed = next((found for one in right for found in [_listed(one, claim, question, grounds)] if found), None)
    beside = listed or _said_of_both(right, claim, question, sight.grounds)
    fellow = beside or _fellow(right, claim, question, grounds)
    asked = plain(question.question)
    apart = all(are_of_two_kinds(plain(one.text), plain(claim.text), asked) for one in right)
    return None if fellow is None or apart else fellow


def rival_faults(question: Question, sight: Sight) -> Iterator[Fault]:
    """S005 for every distractor, and every rejected answer, that is right by the same evidence."""
    claims = claims_of(question)
    wrong = [claim for claim in claims if not claim.holds and role(claim)[1] in {"distractors", "reject"}]
    for claim in wrong:
        gap, kind = role(claim)
        right = [one for one in claims if one.holds and role(one)[0] == gap and role(one)[1] in _RIGHT]
        if not right:
            continue
        twin = next((one for one in right if _same(plain(one.text), plain(claim.text))), None)
        if twin is not None:
            yield _fault(
                claim, f"“{claim.text}” says the same as the answer “{twin.text}”", "Take it out or change it."
            )
            continue
        grounds = _not_for_contrast(claim, question, sight.grounds)
        fellow = _beside_an_answer(right, claim, question, grounds, sight)
        if fellow is not None:
            yield fellow
        elif any(EXCEPTED_RE.search(ground.citation.quote) for ground in grounds):
            continue
        elif _words_are_right(claim, right, question, grounds):
            yield _fault(
                claim, f"the quote says “{claim.text}”, and the passage does not have “{right[0].text}” in these words",
                "Make it the answer, or cite the passage that bears the answer out.",
            )  # fmt: skip
        elif outdoes(plain(claim.text), [plain(one.text) for one in right], plain(question.question), grounds):
            yield _fault(
                claim, f"“{claim.text}” is what the evidence says, and of the answer “{right[0].text}” it says nothing",
                "Make it the answer, or cite the passage that bears the answer out.",
            )  # fmt: skip
        elif kind == "distractors" and (room := allowed_beside(plain(claim.text), question, sight.grounds)) is not None:
            yield _fault(
                claim, f"“{claim.text}” is possible too, by {room.place()}: “{room.citation.quote}”",
                "Make it something that this rules out, or ask for the most that is possible.",
            )  # fmt: skip
        elif _figure_is_right(claim, right[0], question, sight):
            yield _fault(
                claim, f"“{claim.text}” is what the quote states, and the answer “{right[0].text}” is not",
                "Make it the answer, or cite the passage that bears the answer out.",
            )  # fmt: skip


_RIGHT = frozenset({"answer", "answers", "accept"})


def _not_for_contrast(claim: Claim, question: Question, grounds: Sequence[Ground]) -> Sequence[Ground]:
    """The citations that may tell of what is asked; nearly always all of them."""
    if len(grounds) < _TWO:
        return grounds
    return [ground for ground in grounds if not is_for_contrast(ground, claim, question, grounds)]


def _same(answer: str, distractor: str) -> bool:
    """Whether two options come to the same: equal figures and equal words, in whatever order and notation."""
    mine, theirs = quantities(answer), quantities(distractor)
    if len(mine) != len(theirs) or any(one.vague for one in (*mine, *theirs)):
        return False
    if not all(same_value(one, other) for one, other in zip(mine, theirs, strict=True)):
        return False
    rest, other = _words_beside(answer), _words_beside(distractor)
    if mine:
        return rest == other
    if frozenset(rest) != frozenset(other) or not rest:
        return False
    # The same words in another order are the same only as a list: `Russia and Turkey`.
    return [w for w in tokens(answer) if w not in SMALL] == [w for w in tokens(distractor) if w not in SMALL] or (
        _as_list(answer) == _as_list(distractor)
    )


@lru_cache(maxsize=1 << 10)
def _words_beside(text: str) -> tuple[str, ...]:
    """The words of an option other than its figures; those that deny or compare count too."""
    return tuple(stem(word) for word in tokens(without_quantities(text)) if word not in _EMPTY)


_EMPTY = frozenset({"a", "an", "the", "of", "about", "in", "on", "at", "some", "and", "people"})


def _as_list(text: str) -> frozenset[str]:
    return frozenset(" ".join(tokens(part)) for part in re.split(r",|\band\b|\bor\b", text) if part.strip())


def _listed(answer: Claim, distractor: Claim, question: Question, grounds: Sequence[Ground]) -> Fault | None:
    """The distractor where it, or what it has in brackets, stands beside the answer in one list of a sentence."""
    mine, theirs, stem_text = plain(answer.text), plain(distractor.text), uncounted(question)
    named = _IN_BRACKETS_RE.search(theirs)
    theirs = theirs if named is None else named[1]
    grounds = [ground for ground in grounds if place_of(tokens(ground.passage.sentence), theirs) is not None]
    if not grounds or len(tokens(mine)) > _ITEM_WORDS or len(tokens(theirs)) > _ITEM_WORDS:
        return None
    if (
        quantities(mine)
        or quantities(theirs)
        or content(theirs) & content(stem_text)
        or content(mine) & content(stem_text)
    ):
        return None
    only_quoted = question.TYPE == "multiple" and not names(theirs)
    for ground in grounds:
        sentence = ground.citation.quote if only_quoted else ground.passage.sentence
        if only_quoted and re.search(rf"\b(?:as|like) (?:an? )?{re.escape(_bare(theirs))}\b", sentence, re.IGNORECASE):
            continue  # `a raincoat that served as a tent, and a revolver`
        if side_by_side(sentence, mine, theirs) or in_like_clauses(sentence, mine, theirs):
            if picks(stem_text) or _is_told_by_its_lead(sentence, mine, theirs, stem_text):
                return None
            if tells_one(stem_text, mine, theirs, sentence):
                return None
            return _fault(
                distractor, f"“{distractor.text}” is right too: the evidence names it beside “{answer.text}” in"
                f" {ground.place()}", "Ask for both (type `multiple`), or word the stem so that only one is meant.",
            )  # fmt: skip
    return None


def _is_told_by_its_lead(sentence: str, one: str, other: str, asked: str) -> bool:
    """Whether a stem has a word that stands right before one of two things and not before the other.

    `Which Tavrian reeve?`, of `Quill and Tavrian Reeve Ada Brandt`.
    """
    words = tokens(sentence)
    leads = []
    for text in (one, other):
        place = place_of(words, text)
        at = 0 if place is None else place[0]
        leads.append(content(asked) & content(" ".join(words[max(0, at - _LEADING) : at])))
    return not leads[0] <= leads[1]


_LEADING = 3

_OF_ALL_RE = re.compile(r"\W*(?:all|every\w*|each|none|both|only|no one)\b", re.IGNORECASE)

_IN_BRACKETS_RE = re.compile(r"\(([^()]{3,})\)\W*$")
"""`Giving back what was taken (restitution)`."""


def _said_of_both(right: Sequence[Claim], claim: Claim, question: Question, grounds: Sequence[Ground]) -> Fault | None:
    """The distractor of which a quote says what another says of an answer: `referred by A`, `referred by B`."""
    theirs = plain(claim.text)
    if len(grounds) < _TWO or claim.path[:1] != ("distractors",) or picks(uncounted(question)):
        return None
    for ground in grounds:
        told, own = content(ground.citation.quote), content(theirs)
        rest = told - own  # a distractor may say more: `the council acting under Article 7`
        if len(rest) < _TWO or len(told & own) < min(_TWO, len(own)):
            continue
        mine = (
            _beside(plain(one.text), other.citation.quote) for one in right for other in grounds if other is not ground
        )
        if any(one == rest for one in mine):
            return _fault(
                claim, f"“{claim.text}” is right too: {ground.place()} says of it what the evidence says of"
                f" “{right[0].text}”", "Ask for both (type `multiple`), or word the stem so that only one is meant.",
            )  # fmt: skip
    return None


def _beside(text: str, quote: str) -> frozenset[str]:
    """What a quote has beside a text that it holds; empty where it does not hold it."""
    return content(quote) - content(text) if place_of(tokens(quote), text) is not None else frozenset()


_TWO = 2


def _fellow(right: Sequence[Claim], claim: Claim, question: Question, grounds: Sequence[Ground]) -> Fault | None:
    """The distractor where it is an item of the very list that an answer is an item of."""
    asked = uncounted(question)
    if claim.path[:1] != ("distractors",) or picks(as_told(asked, grounds)):
        return None
    *answers, told = unframed([plain(one.text) for one in (*right, claim)], question)
    if _OF_ALL_RE.match(told) is not None or _is_compelled(told, grounds) or _is_there_by_its_stem(told, grounds):
        return None  # a list names them, and says nothing of all
    ground = (
        in_one_list(answers, told, asked, grounds)
        or in_one_sentence(answers, told, asked, grounds)
        or _said_again_in_one(answers, told, asked, grounds)
        or in_one_row(answers, told, asked, grounds)
    )
    if ground is None or any(
        tells_one(asked, answer, told, with_lead(ground)) or in_two_clauses(ground.passage.sentence, answer, told)
        for answer in answers
    ):
        return None
    where = where_it_stands(told, ground, grounds)
    return _fault(
        claim, f"“{claim.text}” is right too: it is in the list that the answer is taken from: {where}",
        "Make it an answer, or word the stem so that only one item is meant.",
    )  # fmt: skip


def _said_again_in_one(answers: Sequence[str], told: str, asked: str, grounds: Sequence[Ground]) -> Ground | None:
    """The quote whose sentence lists a distractor in other words: a `nuclear station`, the captains `of both sides`."""
    again = recast(told)
    if again != told.rstrip(" .") and (found := in_one_sentence(answers, again, asked, grounds)) is not None:
        return found
    both = ((ground, of_both(told, ground)) for ground in grounds)
    return next((one for one, said in both if said != told and in_one_sentence(answers, said, asked, [one])), None)


def _bare(text: str) -> str:
    """A text without the article before it."""
    first, _, rest = text.partition(" ")
    return rest if rest and first.casefold() in ARTICLES else text


def _is_compelled(text: str, grounds: Sequence[Ground]) -> bool:
    """Whether an option has somebody made to do a thing, which no passage says: that is another thing than doing it."""
    own = set(tokens(text)) & _COMPELLED
    return bool(own) and all(own.isdisjoint(tokens(ground.passage.text)) for ground in grounds)


_COMPELLED = frozenset({"forced", "compelled", "ordered", "obliged", "asked", "told", "paid", "urged", "pressed"})


def _is_there_by_its_stem(text: str, grounds: Sequence[Ground]) -> bool:
    """Whether an option is a single short word that passages have only as another of its stem: `cars`, of `care`."""
    words = tokens(text)
    if len(words) != 1 or len(stem(words[0])) > SHORT_STEM:
        return False
    return not any(is_one_word(word, words[0]) for ground in grounds for word in tokens(ground.passage.text))


def _figure_is_right(distractor: Claim, answer: Claim, question: Question, sight: Sight) -> bool:
    """Whether the quote states the distractor's one figure while the answer's stands nowhere near."""
    if PLAINLY_DERIVED_RE.search(plain(question.question)):
        return False  # what it is worked out of stands there
    theirs, mine = asserted(distractor, question), asserted(answer, question)
    if len(mine) == 1 and sight.works_out(mine[0], question):
        return False
    if len(theirs) != 1 or len(mine) != 1 or theirs[0].quantity.kind != mine[0].quantity.kind:
        return False
    if any(spaced(plain(answer.text)) in spaced(ground.citation.quote) for ground in sight.grounds):
        return False
    return sight.bears(theirs[0], question, QUOTE) and not sight.bears(mine[0], question, SENTENCE) and sight.whole


def _words_are_right(distractor: Claim, right: Sequence[Claim], question: Question, grounds: Sequence[Ground]) -> bool:
    """Whether the quote has every word of the distractor and its paragraph next to none of any answer's."""
    theirs, asked = plain(distractor.text), content(plain(question.question))
    if len(content(theirs) - asked) < _TELLING or not all(ground.whole for ground in grounds):
        return False
    quoted = any(
        coverage(theirs, ground.citation.quote) == 1 and not _lists_what_is_wrong(ground, question, grounds)
        for ground in grounds
    )
    around = [ground.passage.text for ground in grounds]
    return quoted and all(coverage(plain(one.text), *around) <= _NEXT_TO_NOTHING for one in right)


def _lists_what_is_wrong(ground: Ground, question: Question, grounds: Sequence[Ground]) -> bool:
    """Whether a quote, one of several, has more than one of the distractors and so is there for them."""
    wrong = [plain(one.text) for one in claims_of(question) if role(one)[1] == "distractors"]
    return len(grounds) > 1 and sum(coverage(one, ground.citation.quote) >= _HALF for one in wrong) > 1


_HALF = 0.5
_TELLING = 2
_NEXT_TO_NOTHING = 0.34


def _fault(claim: Claim, message: str, mend: str) -> Fault:
    return Fault(code="S005", path=claim.path, message=message, mend=mend)
