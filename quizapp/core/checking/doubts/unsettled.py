"""S010 for a statement of which no rule has said anything, and that turns, or does not turn, what its sentence says.

A denial, an `only`, an `every` that its sentence does not have makes a statement false more often than not: keyed false
it is left alone, keyed true a person must look. One keyed false that has nothing of the kind, and no other name or
figure than its sentence's, is doubted the other way round.
"""

import re
from collections.abc import Iterator, Sequence
from collections.abc import Set as AbstractSet
from itertools import chain
from typing import TypeVar

from quizapp.core.checking.doubts.unconfirmed import speaking_most
from quizapp.core.checking.doubts.vying import telling
from quizapp.core.checking.doubts.wording_freely import says_what_is_nowhere
from quizapp.core.checking.figures.outnumbering import compares
from quizapp.core.checking.law.excepting import gives_way_there, is_its_exception
from quizapp.core.checking.law.forbidding import permits_what_is_banned
from quizapp.core.checking.lexicons.polarity import (
    BOUNDS,
    EMBRACING,
    FORBIDDING,
    RESTRICTING,
    SLIGHT,
    TURNING_DENIALS,
)
from quizapp.core.checking.lexicons.undone import STOPPED
from quizapp.core.checking.lexicons.voices import HEDGES_OF_AMOUNT
from quizapp.core.checking.options.recasting import recast
from quizapp.core.checking.reading.denials import denies, is_denial, said_by_denying
from quizapp.core.checking.reading.doubting import certainty, doubts, is_unproven
from quizapp.core.checking.reading.evidence import Fault, Ground
from quizapp.core.checking.reading.excerpts import excerpt
from quizapp.core.checking.reading.framing import framed
from quizapp.core.checking.reading.kinship import is_in_lexicon
from quizapp.core.checking.reading.names import Name, in_rows, names
from quizapp.core.checking.reading.phrasing import UNCONFIRMED_FALSE, UNCONFIRMED_TRUE
from quizapp.core.checking.reading.rephrasing import agreed_words, agreeing, contrary_phrases, says_alike
from quizapp.core.checking.reading.senses import contrary_words, is_near, nearly_said
from quizapp.core.checking.reading.succession import successions
from quizapp.core.checking.reading.unveiling import unveiled
from quizapp.core.checking.reading.vocabulary import Vocabulary
from quizapp.core.checking.reading.words import content, meaning, plain
from quizapp.core.checking.statements.bringing_in import brought_in
from quizapp.core.dates import MONTHS
from quizapp.core.findings import Severity
from quizapp.core.folding import spans, tokens
from quizapp.core.quantities import quantities
from quizapp.core.questions.true_false import TrueFalse
from quizapp.core.seldom import Seldom

T = TypeVar("T")


def turns_nothing(question: TrueFalse, grounds: Sequence[Ground], vocabulary: Vocabulary) -> bool:
    """Whether a statement turns nothing of what its sentences say, so that nothing in it may make it false."""
    return not any(_turns(question, ground, vocabulary) for ground in grounds)


def unexplained(question: TrueFalse, grounds: Sequence[Ground]) -> Fault | None:
    """The doubt of a statement keyed false of which nothing tells what makes it so; none where it is signed off."""
    if _is_signed_off(question, grounds):
        return None
    return _doubt(
        speaking_most(plain(question.question), grounds),
        "the statement is keyed false, but nothing was found that makes it false in",
        UNCONFIRMED_FALSE,
    )


def undecided(question: TrueFalse, grounds: Sequence[Ground]) -> Fault | None:
    """The doubt of a statement keyed true that denies or bounds what none of its sentences does."""
    if _is_signed_off(question, grounds):
        return None
    core = framed(plain(question.question)).core
    turning = [
        _bound_alone(core, ground)
        or _denial_alone(core, ground)
        or brought_in(core, ground)
        or _contrary_alone(core, ground.passage.sentence)
        or _beyond(core, ground.passage.sentence)
        or _permission_alone(core, ground)
        for ground in grounds
    ]
    if not all(turning):
        return None
    return _doubt(
        speaking_most(core, grounds),
        f"the statement is keyed true, but its {turning[0]} could not be confirmed from"
        if turning[0].startswith("“")
        else f"the statement is keyed true, but it says {turning[0]} in",
        UNCONFIRMED_TRUE,
    )


def _is_signed_off(question: TrueFalse, grounds: Sequence[Ground]) -> bool:
    return bool(question.checked_by) or not all(ground.whole for ground in grounds)


def _doubt(ground: Ground, said: str, mend: str) -> Fault:
    return Fault(
        code="S010",
        path=("answer",),
        message=f"{said} {ground.place()}: “{excerpt(ground.passage.sentence, ground.citation.quote)}”",
        mend=mend,
        severity=Severity.WARNING,
    )


def _turns(question: TrueFalse, ground: Ground, vocabulary: Vocabulary) -> bool:
    """Whether it is plain what may make a statement false.

    It denies or bounds what its sentence does not, or the other way round; it says the contrary of a word of it, or is
    sure of what it doubts; or it may name another.
    """
    core, sentence = framed(plain(question.question)).core, _ONLY_SOME_RE.sub(" ", ground.passage.sentence)
    beyond = BOUNDS & set(tokens(_OF_ALL_RE.sub(" ", core))) - set(tokens(sentence))
    bounded = bool(beyond) and not says_alike(core, sentence, sorted(beyond))
    return (
        bounded
        or contrary_words(content(core) - said_by_denying(core, sentence), content(sentence)) is not None
        or bool(_contrary_alone(core, sentence))
        or (bool(certainty(question.question)) and any(doubts(sentence)))
        or bool(_denial_alone(core, ground) or brought_in(core, ground))
        or _may_be_anothers(core, ground, vocabulary)
        or compares(core, ground)  # what the figures say of it another rule has asked
    )


def is_plainly_otherwise(question: TrueFalse, grounds: Sequence[Ground]) -> bool:
    """Whether a statement says more than its source in a way that is plain to a reader, though no rule has read it.

    It leaves nobody out, sets a thing before another in time, or says what the source nowhere speaks of.
    """
    core = framed(plain(question.question)).core
    if all(_has_strangers(core, ground) for ground in grounds):
        return True
    return any(
        bool(_beyond(core, ground.passage.sentence)) or says_what_is_nowhere(core, question.question, ground)
        for ground in grounds
    )


def brings_another_thing(question: TrueFalse, grounds: Sequence[Ground]) -> bool:
    """Whether a statement has a word that no passage has and that no other word may stand for: `in a plebiscite`.

    A common verb in a common one's place may only tell the same in other words.
    """
    core = framed(plain(question.question)).core
    return all(any(not is_in_lexicon(word) for word in _strangers(core, ground)[0]) for ground in grounds)


def _has_strangers(core: str, ground: Ground) -> bool:
    """Whether a statement has words that its sentence has nothing near to: these may well make it false."""
    strange, own = _strangers(core, ground)
    return len(strange) > (len(own) >= _MANY)


def _strangers(core: str, ground: Ground) -> tuple[frozenset[str], frozenset[str]]:
    """The words of a statement that its sentence has nothing near to, and all that it tells by words of its own."""
    sentence = ground.passage.sentence
    told = content(f"{recast(sentence)} {ground.passage.text} {ground.record}") | content(sentence.replace("-", ""))
    phrased = agreed_words(core, sentence)
    own = telling(recast(core)) - phrased - SLIGHT - _LOOSE
    return frozenset(word for word in own if not is_near(word, told)), own


_LOOSE = content(" ".join((*HEDGES_OF_AMOUNT, "roughly standing status capacity role")))
"""Words for what is nearly so, and for being something, which add nothing that would make a statement false."""

_MANY = 6
"""Of so many words one may be strange, and the statement still say again what its sentence says."""


def _beyond(core: str, sentence: str) -> str:
    """What a statement leaves nobody out by (`to a man`), or sets before another in time, and its sentence does not."""
    for pattern in (_EVERY_ONE_RE, _TIMELY_RE):
        own = pattern.search(core)
        if own is None or pattern.search(sentence) is not None:
            continue
        if not (_is_all_of_kind(own[0], sentence) or (pattern is _TIMELY_RE and _is_told_after(core, sentence))):
            return f"“{own[0]}”"
    return ""


def _is_told_after(core: str, sentence: str) -> bool:
    """Whether a sentence has one thing after another of which a text says that the other came before it."""
    return any(
        nearly_said(content(first), sooner) * 2 >= len(content(first))
        and nearly_said(content(second), later) * 2 >= len(content(second))
        and nearly_said(content(first), sooner) > nearly_said(content(first), later)
        for first, second in successions(core)
        for sooner, later in successions(sentence)
    )


def _is_all_of_kind(word: str, sentence: str) -> bool:
    """Whether a sentence has all things, or all people, of a statement's `everything` or `everyone`: `all acts`."""
    kinds = _OF_ALL_KINDS.get(word.casefold())
    return (
        kinds is not None and re.search(rf"\b(?:all|every|any|each) (?:{kinds})\b", sentence, re.IGNORECASE) is not None
    )


_ALL_PEOPLE = r"persons?|people|individuals?|human beings?|those|citizens?|inhabitants?|residents?|members?|who"
_OF_ALL_KINDS = {
    "everything": r"(?:the )?(?:acts?|deeds?|actions?|things?|matters?|conduct|measures?|steps?|objects?|goods|that)",
    "everyone": _ALL_PEOPLE,
    "everybody": _ALL_PEOPLE,
    "everywhere": r"(?:the )?(?:places?|parts?|regions?|areas?|corners?)",
}


_EVERY_ONE_RE = Seldom(
    r"\b(?:every(?:one|body|thing|where)|without (?:a single |any |an )?exception|no exceptions?|to a man|one and all"
    r"|all and sundry|nothing but|none but|nobody but|exceptionless|through and through|in (?:its|their) entirety)\b",
    re.IGNORECASE,
)


_TIMELY_RE = Seldom(
    r"\b(?:before(?! (?:the |a |an |any )?(?:(?-i:[A-Z])|court|judge|tribunal|bench))|(?:earlier|later) than"
    r"|prior to)\b",
    re.IGNORECASE,
)


def _denial_alone(core: str, ground: Ground) -> str:
    """What a statement denies by and its sentence does not, or what its quote denies by and the statement does not."""
    sentence, quote = ground.passage.sentence, _BRACKET_RE.sub(" ", ground.citation.quote)
    said, told, quoted = (_denials(unveiled(text)) for text in (core, sentence, quote))
    unsure = is_unproven(core) and any(doubts(sentence))
    if said and not told and not unsure and not _is_denied_there(core, ground):
        return f"“{said[0]}”"
    own = tokens(core)
    turning = not TURNING_DENIALS.isdisjoint(own) or _TURNING_RE.search(core) is not None
    denies = said or turning or any(map(is_denial, own))  # `let it go unpunished`
    denies = denies or _is_said_by_denying(quote, core)  # `must still` is `shall not be released from`
    return f"nothing of the quote's “{quoted[0]}”" if quoted and not denies else ""


_BRACKET_RE = re.compile(r"\(\w+ [^()]*\)")
"""What is put in so a statement may pass over: `sold (without a licence) old mills`."""


_TURNING_RE = Seldom(
    r"\b(?:rul(?:es?|ed|ing) (?:[\w-]+ ){0,3}out|save (?:in|for|as|where|when|if)|free (?:of|from)"
    rf"|(?:block|thwart|frustrat|foil|veto|stall)\w*ed|{STOPPED})\b",
    re.IGNORECASE,
)


def _is_denied_there(core: str, ground: Ground) -> bool:
    """Whether a sentence without a denial says what a statement says by one.

    Of a case that it excepts it says the contrary of its rule; and what it points back to (`in such a case`) may deny.
    """
    sentence = ground.passage.sentence
    if _is_said_by_denying(core, sentence) or is_its_exception(core, sentence):
        return True
    return _POINTING_RE.search(sentence) is not None and bool(
        _denials(unveiled(f"{ground.before} {ground.passage.text}"))
    )


_POINTING_RE = re.compile(
    r"^\W*(?:\d+\. )?(?:in|under|for|of) (?:such|that|this|these|those)\b|\bsuch (?:an? )?[a-z]+s\b", re.IGNORECASE
)
"""A sentence that takes up what stands before it."""


def _is_said_by_denying(core: str, sentence: str) -> bool:
    """Whether a statement says by denying what its sentence says otherwise.

    `Not solid` is `fragile`, `without distinction` a phrase for `indiscriminate`, `shall not` for `is forbidden`.
    """
    if not FORBIDDING.isdisjoint(tokens(sentence)):
        return True
    return bool(said_by_denying(core, sentence)) or any(
        word in tokens(one.written) for one in agreeing(core, sentence) for word in _denials(one.written)
    )


def _denials(text: str) -> list[str]:
    """The words by which a text denies, without `no fewer than` and `won`."""
    words = tokens(text)
    return [
        word
        for word, following in zip(words, (*words[1:], ""), strict=False)
        if denies(word, following) and not is_denial(following)  # `not unlimited`
    ]


def _contrary_alone(core: str, sentence: str) -> str:
    """A phrase of a statement that one of its sentence excludes: the quote, which is asked by others, may lack it."""
    found = contrary_phrases(core, sentence)
    return "" if found is None else f"“{found[0]}”"


def _permission_alone(core: str, ground: Ground) -> str:
    """What a statement permits by where its sentence forbids: in which case it may yet be so stands elsewhere."""
    written = permits_what_is_banned(core, ground)
    return f"“{written}”" if written else ""


def _bound_alone(core: str, ground: Ground) -> str:
    """An `only`, `every` or `most of` of a statement, where its sentence has neither this nor anything like it.

    What a law says without a condition it says of every case.
    """
    sentence = ground.passage.sentence
    often = _EVERY_RE.search(core)
    if often is not None and re.search(rf"\b(?:an?|per) {often[1]}\b(?<!twice a {often[1]})", sentence):
        core = core.replace(often[0], " ")  # `8,000 a year` is `8,000 every year`
    told = set(tokens(sentence))
    if "unless" in told and gives_way_there(core, sentence):
        core = _ONLY_WHILE_RE.sub(" ", core)
    bounding = [match[0].split()[0].casefold() for match in _BOUNDING_RE.finditer(core)]
    rules = ground.source is not None and ground.source.kind == "treaty" and told.isdisjoint(_CONDITIONS)
    alone = [word for word in bounding if told.isdisjoint(_like(word)) and not (rules and word == "always")]
    return f"“{alone[0]}”" if alone and not says_alike(core, sentence, alone) else ""


_ONLY_WHILE_RE = re.compile(r"\bonly (?=(?:for|while|during|as|when|where|if|so)\b)", re.IGNORECASE)
"""What is so unless they fight is otherwise only while they do."""


def _like(word: str) -> AbstractSet[str]:
    """The words that bound as one does: `largely` is like `most`, and not like `every`."""
    if word in RESTRICTING:
        return RESTRICTING
    return _OF_ALL if word in _OF_ALL else EMBRACING


_OF_ALL = BOUNDS - RESTRICTING | {"whole", "wholly", "entire"}

_EVERY_RE = Seldom(r"\bevery (day|week|month|year|hour)\b", re.IGNORECASE)

_CONDITIONS_LIST = "if unless except where when while provided until may might can only save subject"
_CONDITIONS = frozenset(_CONDITIONS_LIST.split())

_ONLY_SOME_RE = re.compile(
    r"\bonly (?:an? )?(?:\w+ )?(?:fraction|part|portion|share|few|some|handful|minority|half|third|quarter|one)\b",
    re.IGNORECASE,
)
"""`Only a part of it` says how much, and not that there was no other."""

_OF_ALL_RE = re.compile(r"\b(?:of|in) all\b|\bnot only\b|\beach other(?:['’]s)?\b", re.IGNORECASE)
"""What has such a word and leaves nothing out."""

_BOUNDING_RE = Seldom(
    r"(?<!not )(?<!of )(?<!in )(?<!at )\b(?:only|every|always|alone|solely|exclusively|entirely|most of"
    r"|all(?! (?:in all|two|three|four|five|six|seven|eight|nine|ten|twelve|\d+|known)\b))\b",
    re.IGNORECASE,
)
"""Not `not only`, nor `a fraction of all attacks`, nor `all three`, which counts what the sentence names."""


def _may_be_anothers(core: str, ground: Ground, vocabulary: Vocabulary) -> bool:
    """Whether a statement has a name or a figure of its sentence, which has others that it may have been put for."""
    sentence, quote = ground.passage.sentence, ground.citation.quote
    told = framed(sentence).core  # whoever says so is put for nobody in what they say
    mine = {one.words for one in _surely_named(core, vocabulary)}
    if (
        mine
        and not _are_alone(mine, {one.words for one in _surely_named(quote, vocabulary)})
        and _is_nearer(core, told, list(_groups(told, ground.record, vocabulary)), mine)
    ):
        return True
    amounts = [{one.low for one in quantities(text) if one.vague} for text in (core, sentence)]
    if amounts[0] - amounts[1] and amounts[1]:
        return True  # `thousands` for `hundreds`
    own, there, quoted = (
        {(one.kind, one.low, one.high) for one in quantities(text) if one.kind != "label"}
        for text in (core, sentence, quote)
    )
    kinds = {kind for kind, _, _ in own & there}
    return not _are_alone(own & there, quoted) and any(kind in kinds for kind, _, _ in there - own)


def _are_alone(mine: AbstractSet[T], quoted: AbstractSet[T]) -> bool:
    """Whether a quote has some of these and no other: it was chosen for them, and they are put for nothing in it."""
    return bool(quoted) and quoted <= mine


def _groups(sentence: str, record: str, vocabulary: Vocabulary) -> Iterator[Sequence[Name]]:
    """The names of a sentence, those in one list together, without those of whoever the source hands on."""
    told = content(record)
    found = (one for one in _surely_named(sentence, vocabulary) if not content(one.text) <= told)
    yield from in_rows(found, sentence, _LIST_RE)


_LIST_RE = re.compile(r",? (?:and |or )?(?:the |its |his |her |their )?|-")


def _is_nearer(core: str, sentence: str, theirs: Sequence[Sequence[Name]], mine: AbstractSet[tuple[str, ...]]) -> bool:
    """Whether another name of a sentence is as near to what a statement says as any that the statement has."""
    own = content(core) - {word for group in theirs for one in group for word in content(one.text)}
    places = [one.start for one in spans(sentence) if meaning(one.text) in own]
    own_words = frozenset(chain.from_iterable(mine))
    far: dict[bool, list[int]] = {True: [], False: []}
    for group in theirs:
        near = min((abs(one.start - place) for one in group for place in places), default=0)
        far[any(not own_words.isdisjoint(one.words) for one in group)].append(near)
    return bool(far[True] and far[False]) and min(far[False]) <= min(far[True])


def _surely_named(text: str, vocabulary: Vocabulary) -> Iterator[Name]:
    """The names of a text, without months and the words that only begin a sentence."""
    for name in names(text):
        if name.words[:1] not in _MONTHS and (not name.leads or any(map(vocabulary.is_name, name.words))):
            yield name


_MONTHS = frozenset((month,) for month in MONTHS)
