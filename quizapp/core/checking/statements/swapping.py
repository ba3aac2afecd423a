"""S003, S004 and S012 for statements and gap texts in the source's own words, in which one thing was exchanged.

Where a statement runs word for word with its sentence and in one place says something else, that something is what
makes it false: another figure, another name, a denial, a phrase from elsewhere in the passage. A mere other word there
may be a synonym and proves nothing. Of a gap, what is filled in is held against what the source has in its place.
"""

import re
from collections.abc import Iterator, Mapping, Sequence

from quizapp.core.checking.figures.bearing import same_value
from quizapp.core.checking.law.excepting import gives_way_there
from quizapp.core.checking.lexicons.clauses import STANDING_FOR
from quizapp.core.checking.lexicons.polarity import DENYING, FORBIDDING
from quizapp.core.checking.lexicons.voices import UNSURE
from quizapp.core.checking.reading.bare_words import bare_words
from quizapp.core.checking.reading.evidence import Fault, Ground
from quizapp.core.checking.reading.excerpts import excerpt, without_article
from quizapp.core.checking.reading.names import Holdings, country_of, is_people, names
from quizapp.core.checking.reading.once import claims_of
from quizapp.core.checking.reading.phrasing import SIGNED_OFF, reworded
from quizapp.core.checking.reading.senses import same_sense
from quizapp.core.checking.reading.spelling import misspelt
from quizapp.core.checking.reading.vocabulary import Vocabulary
from quizapp.core.checking.reading.words import SMALL, content, is_key, plain
from quizapp.core.checking.speakers.losing import lost_hedge
from quizapp.core.checking.statements.aligning import Aligned
from quizapp.core.checking.statements.exchanging import exchanged
from quizapp.core.checking.statements.gaps import gap_fault, to_whole_name
from quizapp.core.checking.statements.laying_beside import differs, laid_beside
from quizapp.core.findings import Severity
from quizapp.core.folding import tokens
from quizapp.core.quantities import Quantity, quantities
from quizapp.core.questions.cloze import Cloze
from quizapp.core.questions.common import Claim, Question
from quizapp.core.questions.true_false import TrueFalse

_WIDE = 0.4
"""What was exchanged is at most this part of a statement; where more differs the statement is a paraphrase."""


_LONG = 6
"""Of so many words, at least, a statement can be said to run along with a sentence."""


def swap_faults(question: Question, grounds: Sequence[Ground], vocabulary: Vocabulary) -> Iterator[Fault]:
    """The faults of statements keyed true, and of what fills gaps."""
    if not isinstance(question, TrueFalse | Cloze):
        return
    for claim in claims_of(question):
        if claim.holds and (isinstance(question, TrueFalse) or is_key(claim)):
            found = (
                gap_fault(claim, question, grounds, vocabulary.terms(grounds)) if isinstance(question, Cloze) else None
            )
            fault = found or _swap_fault(claim, question, grounds, vocabulary)
            if isinstance(fault, Fault):
                yield fault


def _swap_fault(claim: Claim, question: Question, grounds: Sequence[Ground], vocabulary: Vocabulary) -> Fault | None:
    for ground in grounds:
        found = laid_beside(plain(claim.statement), ground)
        turned = exchanged(plain(claim.statement), ground.passage.sentences)
        if turned is not None:
            return _turned(claim, turned, ground)
        if found is None or not found.mine or not _narrow(found, claim) or _forbids_alike(found, ground):
            continue
        if isinstance(question, Cloze) and not _fills(found, claim):
            continue
        code = _exchanged(found, claim, ground, vocabulary)
        if code == "S012" and (doubt := _doubted(found)):
            return lost_hedge(claim, doubt, ground)
        if code:
            return _fault(code, claim, found, ground)
        if (
            _is_strange(found, claim, question)
            and not _doubt_alike(found)
            and not _is_its_body(found, ground, vocabulary)
            and not gives_way_there(plain(claim.statement), ground.passage.sentence)
        ):
            return _doubt(claim, found, ground)
    return None


def _forbids_alike(found: Aligned, ground: Ground) -> bool:
    """Whether what is put only denies, where its sentence forbids: `nobody may raid ferries`, `raids are forbidden`.

    Or it says in plain words who must not: `a guild must not`.
    """
    words = tokens(found.mine)
    of_somebody = _MUST_NOT_RE.fullmatch(found.mine) is not None and not names(found.mine)
    return (
        not DENYING.isdisjoint(words)
        and (of_somebody or all(word in DENYING or word in SMALL for word in words))
        and not FORBIDDING.isdisjoint(tokens(ground.passage.sentence))
    )


_MUST_NOT_RE = re.compile(r"(?:[\w’'-]+ ){1,3}(?:must|shall|may|can|should) not", re.IGNORECASE)


def _is_its_body(found: Aligned, ground: Ground, vocabulary: Vocabulary) -> bool:
    """Whether a statement names in full, or by a term, the body whose law it is about: `the RBC` for `the Court`."""
    if ground.hands_on or not names(found.mine):
        return False
    record = Holdings([ground.record], vocabulary.terms([ground]))
    named = frozenset[str]().union(*(content(one.text) for one in names(found.mine)))
    return (
        named == content(found.mine)
        and not any(record.missing(one) for one in names(found.mine))
        and content(found.theirs) <= content(ground.record)
    )


def _narrow(found: Aligned, claim: Claim) -> bool:
    words = len(tokens(claim.statement))
    return found.held and words >= _LONG and len(tokens(found.mine)) <= _WIDE * words


def _fills(found: Aligned, claim: Claim) -> bool:
    """Whether what differs is what fills the gap."""
    own, text = set(tokens(plain(claim.text))), tokens(found.mine)
    return all(word in own for word in text)


def _exchanged(found: Aligned, claim: Claim, ground: Ground, vocabulary: Vocabulary) -> str:
    """The code of what was exchanged; empty where it may be the same in other words."""
    if found.moved or not differs(found, ground, vocabulary):
        return ""
    mine, theirs = found.mine, found.theirs
    if _has_amount(mine) and _has_amount(theirs):
        return "S003"
    denied = [not DENYING.isdisjoint(tokens(text)) for text in (mine, theirs)]
    if not theirs or not content(mine) - content(theirs):
        return "S012" if denied[0] != denied[1] else ""
    terms = vocabulary.terms([ground])
    inside = _is_inside(mine, plain(claim.statement))
    named = [
        name
        for name in names(mine)
        if not name.leads or inside or vocabulary.is_name(name.words[-1] if name.words else "")
    ]
    own = (
        "" if ground.hands_on or ground.source is None else ground.source.title
    )  # `The Rome Statute` is `this Statute`
    missing = [word for name in named for word in Holdings([theirs, own], terms).missing(name)]
    if missing and names(theirs):
        there = bare_words(theirs)
        spelled = all(misspelt(word, there) for word in missing)  # of a name that `naming` speaks of
        spelled = spelled or "".join(bare_words(mine)) == "".join(there)
        beside = _does_otherwise(found, ground, terms) or _stands_apart(mine, theirs)
        return "" if spelled or beside else "S004"
    return "S012" if _is_other_matter(found, claim, ground, bool(named)) else ""


def _is_inside(part: str, statement: str) -> bool:
    """Whether a part of a statement stands inside a sentence of it, so that its capital is not the sentence's."""
    at = statement.find(part)
    return at > 0 and statement[at - 1] == " " and statement[:at].rstrip()[-1:].isalnum()


def _has_amount(text: str) -> bool:
    return any(one.kind != "label" for one in quantities(text))


def _does_otherwise(found: Aligned, ground: Ground, terms: Mapping[str, str]) -> bool:
    """Whether a name of the passage stands beside a strange word, as where a verb is put with what it is done to.

    `The Orsk drains Lake Vell` may say of Lake Vell's water what the sentence says of another lake's.
    """
    own = names(found.mine)
    strange = content(found.mine) - content(" ".join(one.text for one in own)) - content(found.theirs)
    there = Holdings([ground.passage.text], terms)
    return bool(strange) and not any(there.missing(one) for one in own)


def _stands_apart(mine: str, theirs: str) -> bool:
    """Whether two phrases have other small words, and each tells its own: `in Orsk`, `among the guilds`."""
    one, other = _PUT_BY_RE.match(mine), _PUT_BY_RE.match(theirs)
    return one is not None and other is not None and (one[0] in _WHERE) != (other[0] in _WHERE)


_PUT_BY_RE = re.compile(r"(?:in|at|on|near|from|to|by|with|among|amongst|against|under|for|through|between)\b")
_WHERE = frozenset({"in", "at", "on", "near"})


def _is_other_matter(found: Aligned, claim: Claim, ground: Ground, named: bool) -> bool:
    """Whether what is put shares no word with what it replaces, and is no mere synonym of it."""
    own, replaced = content(found.mine), content(found.theirs)
    if not own or own & replaced:
        return False
    if claim.path[:1] == ("blanks",) and replaced:
        return True
    elsewhere = f" {' '.join(tokens(found.mine))} " in f" {' '.join(tokens(ground.passage.text))} "
    return elsewhere and (len(own) > 1 or named or bool(names(found.theirs)))


def _is_strange(found: Aligned, claim: Claim, question: Question) -> bool:
    """Whether a statement that is the source's own sentence else has words in one place that are nothing like them."""
    own, replaced = content(found.mine), content(found.theirs)
    if any(
        country_of(one.words) and country_of(one.words) == country_of(other.words)
        for one in names(found.mine)
        for other in names(found.theirs)
    ):
        return False
    alone = len(tokens(claim.statement)) - len(tokens(found.mine))
    return (
        not found.moved
        and not question.checked_by
        and found.share >= _NEARLY_ALL
        and alone >= _LONG
        and bool(own and replaced)
        and own.isdisjoint(replaced)
        and not all(same_sense(word, replaced) for word in own)
    )


_NEARLY_ALL = 0.8


def _doubt_alike(found: Aligned) -> bool:
    """Whether what is put doubts, as what it replaces does: `possibly` for `may`."""
    return not (UNSURE.isdisjoint(tokens(found.mine)) or UNSURE.isdisjoint(tokens(found.theirs)))


def _doubt(claim: Claim, found: Aligned, ground: Ground) -> Fault:
    return Fault(
        code="S010",
        path=claim.path,
        message=f"“{found.mine}” is put where {ground.place()} says “{found.theirs}”, and it could not be"
        " confirmed that the two mean the same",
        mend=f"Write “{found.theirs}”, or {SIGNED_OFF}.",
        severity=Severity.WARNING,
    )


def _turned(claim: Claim, turned: tuple[str, str], ground: Ground) -> Fault:
    return Fault(
        code="S012",
        path=claim.path,
        message=f"“{turned[0]}” and “{turned[1]}” stand in each other's place: {ground.place()} has it the other way"
        " round",
        mend="Exchange the two, or write what the passage says.",
    )


def _doubted(found: Aligned) -> str:
    """The doubt that is all that a statement lacks, which names what the sentence's pronoun stands for."""
    words = tokens(found.theirs)
    doubt = [word for word in words if word not in STANDING_FOR]
    if UNSURE.isdisjoint(doubt) or not set(doubt) <= UNSURE | {"to", "have"}:
        return ""
    return " ".join(doubt)


def _fault(code: str, claim: Claim, found: Aligned, ground: Ground) -> Fault:
    whole = claim.path == ("answer",)
    mine, theirs = _told(code, found, ground)
    if not theirs:
        return Fault(
            code=code,
            path=claim.path,
            message=f"the key says “{mine}”, which {ground.place()} does not:"
            f" “{excerpt(ground.passage.sentence, ground.citation.quote)}”",
            mend=reworded(whole=whole),
        )
    if len(theirs.split()) > _SHORT:
        return Fault(
            code=code,
            path=claim.path,
            message=f"“{mine}” is not what {ground.place()} says: “{excerpt(ground.passage.sentence, theirs)}”",
            mend=reworded(whole=whole),
        )
    return Fault(
        code=code,
        path=claim.path,
        message=f"“{mine}” is put where {ground.place()} says “{theirs}”",
        mend=f"Write “{theirs}”, or `answer: false`."
        if whole
        else f"Write “{theirs}”, or cite the passage that says “{mine}”.",
        against=(mine, theirs),
    )


_SHORT = 6
"""So many words can be written in a place as a mend; of more the whole sentence is to be looked at."""


def _told(code: str, found: Aligned, ground: Ground) -> tuple[str, str]:
    """What differs, cut as a reader would cut it: two figures alone, a name to its end, and no article at an end."""
    mine, theirs = found.mine, found.theirs
    amounts, there = quantities(mine), quantities(theirs)
    if code == "S003" and len(amounts) == len(there) == 1 and not same_value(amounts[0], there[0]):
        return _figure(mine, amounts[0]), _figure(theirs, there[0])
    ends = [one.start + len(one.text) for one in names(theirs) if not is_people(one.words)] if code == "S004" else []
    return without_article(mine), without_article(to_whole_name(theirs[: ends[0]] if ends else theirs, ground))


def _figure(text: str, one: Quantity) -> str:
    return text[one.start : one.end]
