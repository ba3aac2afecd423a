"""S012: a key must not be its evidence negated.

Denials are compared word by word: what the evidence denies (`not directed`) the key may not assert, and the other way
round, where nearly all the key's other words are the evidence's.
"""

import re
from collections.abc import Iterator, Mapping, Sequence
from collections.abc import Set as AbstractSet

from quizapp.core.checking.figures.figures import Sight, sight_of
from quizapp.core.checking.law.obliging import is_beside
from quizapp.core.checking.lexicons.opposites import PLAIN_OPPOSITES
from quizapp.core.checking.lexicons.polarity import DENYING, VEILED
from quizapp.core.checking.lexicons.undone import STOPPED
from quizapp.core.checking.lexicons.voices import DOUBTFULLY
from quizapp.core.checking.reading.denials import (
    Said,
    asks_for_what_is_not,
    by_word,
    is_denied_outside,
    is_governed,
    is_left_out,
    said_words,
    says_wanting,
    veils,
)
from quizapp.core.checking.reading.disowning import is_called_untrue
from quizapp.core.checking.reading.eliding import said_of_it
from quizapp.core.checking.reading.evidence import Fault, Ground
from quizapp.core.checking.reading.excerpts import excerpt, with_what_follows
from quizapp.core.checking.reading.kinship import akin
from quizapp.core.checking.reading.once import claims_of
from quizapp.core.checking.reading.phrasing import reworded, stem_as_written
from quizapp.core.checking.reading.rephrasing import said_alike, turns_amount
from quizapp.core.checking.reading.senses import nearly_said
from quizapp.core.checking.reading.vocabulary import Vocabulary
from quizapp.core.checking.reading.words import content, plain, rooted, setting, spaced, without_yes_or_no
from quizapp.core.checking.statements.agreeing import true_after_all
from quizapp.core.folding import tokens
from quizapp.core.questions.common import Claim, Question
from quizapp.core.questions.matching import Matching
from quizapp.core.questions.true_false import TrueFalse
from quizapp.core.seldom import Seldom

_SHARED = 0.75
"""The share of a key's words that must be the evidence's before a denial in one of them is held against the other."""

_WHOLE_QUOTE = 3
"""A quote of so many words of meaning that a key has all of is what the key speaks of, whatever it says besides."""

_AS_IT_LIKES_RE = Seldom(
    r",? (?:when(?:ever)?|if|as|wherever|however|whatever) (?:it|he|she|they|one|you)(?: so)?"
    r" (?:likes?|wish(?:es)?|wants?|pleases?|chooses?|sees? fit)\b|,? at will\b",
    re.IGNORECASE,
)
"""What only says that one is free to do it."""

_FEWEST = 2
"""So few words of meaning, at least, must a key and its evidence have in common."""


def polarity_faults(question: Question, sight: Sight, vocabulary: Vocabulary) -> Iterator[Fault]:
    """S012 for the parts of the key that hold, and for a statement keyed false that the evidence bears out."""
    for claim in claims_of(question):
        if claim.holds and (flip := _flip(claim, question, sight_of(claim, question, sight).grounds)) is not None:
            yield flip
        elif isinstance(question, TrueFalse) and not claim.holds:
            yield from true_after_all(claim, question, sight, vocabulary)


def _flip(claim: Claim, question: Question, grounds: Sequence[Ground]) -> Fault | None:
    whole = isinstance(question, TrueFalse)
    text = _AS_IT_LIKES_RE.sub("", without_yes_or_no(plain(claim.text)))
    text = text if whole else _LABELLED_RE.sub("", text)
    taken = f"not {text}" if claim.path[0] == "blanks" and spaced(f"not {text}") in spaced(claim.statement) else text
    grounds = [ground for ground in grounds if whole or not _taken_whole(taken, ground.passage.sentence)]
    grounds = [ground for ground in grounds if ground.whole or not is_governed(ground.citation.quote)]
    grounds = [ground for ground in grounds if whole or not is_left_out(text, ground.passage.sentence)]
    if not grounds:
        return None
    said = said_words(text)
    own = {one.word for one in said}
    if len(own) < (_FEWEST if whole else 1):
        return None
    matter = own if len(own) >= _FEWEST else own | content(plain(claim.statement))
    if not whole and _is_asked_denied(claim, question):
        return None
    denies = any(one.denied for one in said)
    own_ways = by_word(said)
    placed = by_word(said_words(plain(claim.statement))) if claim.path[0] == "blanks" else {}  # `no {thing}` denies it
    meant = grounds if whole else [one for one in grounds if not _is_of_another(own, one, grounds)]
    for ground in [one for one in meant if _may_be_against(said, _told(one, text), whole=whole)]:
        quote = ground.citation.quote
        around = is_denied_outside(quote, ground.passage.lead, ground.passage.sentence)
        alone = len(ground.passage.sentences) == 1 and not around
        within = alone and _is_all_in(own, quote)  # then what stands around it does not matter
        sentence = said_of_it(text, quote if within else ground.passage.sentence)
        there = by_word(said_words(sentence) if within else _told(ground, text))
        beside = {denied for word, ways in there.items() if word in own for denied in ways}
        turned = (
            veils(text) ^ veils(sentence) or says_wanting(text) or says_wanting(sentence) or (denies and True in beside)
        )
        untrue = whole and is_called_untrue(text, ground.passage.sentence)
        if (
            turned
            or untrue
            or (denies and _NOT_SO_RE.search(sentence))
            or (whole and is_beside(text, ground))
            or (not whole and _is_denied_there(said, there))
        ):
            continue
        alike = said_alike(text, sentence) if whole else frozenset[str]()
        weighed = [
            one
            for one in said
            if one.word not in alike
            and not (_says_both_ways(one, own_ways, ground) or there.get(one.word) == placed.get(one.word))
        ]
        weighed = [
            one
            for one in weighed
            if one.written not in DOUBTFULLY
            and not (_is_of_another_thing(one, text, ground) or _is_of_another_pair(one, question, grounds))
        ]
        denied = next((one for one in weighed if one.word in there and one.denied not in there[one.word]), None)
        if denied is None and whole:
            quoted = {word: there[word] for word in content(ground.citation.quote) & there.keys()}
            denied = next((one for one in weighed if one.word not in there and _is_near_denied(one, quoted)), None)
        opposed = _opposed_in(own_ways, there) if whole and denied is None else None
        if denied is not None and _is_said_otherwise(denied, text, grounds, ground, whole=whole):
            continue  # `most did not vote against it` is `few voted against it`; each part may have its own quote
        if denied is not None and _same_matter(matter, there.keys(), ground):
            return _denied(claim, denied, ground, whole=whole)
        if opposed is not None and _same_matter(own, there.keys(), ground):
            return _opposite(claim, opposed, ground)
    return None


_NOT_SO_RE = re.compile(r"\b(?:not|never)\b(?: [a-z]+){0,3}? so [a-z]+(?:ed|en)\b", re.IGNORECASE)
"""What is `not so used` is denied in the words of the clause that asks whether it is."""


def _is_of_another(own: AbstractSet[str], ground: Ground, grounds: Sequence[Ground]) -> bool:
    """Whether another quote's sentence has more of a part of a key, which it then is of."""
    shared = nearly_said(own, ground.passage.sentence)
    return any(nearly_said(own, one.passage.sentence) > shared for one in grounds if one is not ground)


def _is_of_another_pair(denied: Said, question: Question, grounds: Sequence[Ground]) -> bool:
    """Whether a word that a pair denies may well be another pair's: some quote's sentence has nothing of it."""
    paired = denied.denied and isinstance(question, Matching)
    return paired and any(denied.word not in content(one.passage.sentence) for one in grounds)


def _is_of_its_clause(denied: Said, own: AbstractSet[str], ground: Ground) -> bool:
    """Whether a key says what the clause of its quote says, and its sentence denies a word of it in another one.

    `Orsk has a higher wool levy`, of `since Orsk has the higher levy, this means that they have no wool levy withheld`.
    """
    quote = ground.citation.quote
    parts = [part for part in _ANOTHER_RE.split(ground.passage.sentence) if quote in part]
    clause = by_word(said_words(parts[0])) if parts else {}
    if denied.denied or denied.word in clause or any(True in ways for ways in clause.values()):
        return False
    return len(own & clause.keys()) >= _SHARED * len(own)


_ANOTHER_RE = re.compile(r"; |, (?:and|but|while|whereas|so|thus|this|that|it|they|he|she) ")
"""Where another clause of a sentence begins."""


def _is_said_otherwise(one: Said, text: str, grounds: Sequence[Ground], ground: Ground, *, whole: bool) -> bool:
    """Whether a word that one of a key and its sentence denies is denied by the other in another way.

    `Its sale was blocked` is `it was kept from being sold`.
    """
    sentence = ground.passage.sentence
    if whole and _is_of_its_clause(one, by_word(said_words(text)).keys(), ground):
        return True
    if one.word in _stopped(sentence if one.denied else text):
        return True
    return turns_amount(text, sentence) if whole else _says_so(one, grounds, ground)


def _is_of_another_thing(one: Said, text: str, ground: Ground) -> bool:
    """Whether a word that a text denies is told only of a thing that the text does not name: `the native red`."""
    if not one.denied or one.written.endswith(_PLAINLY_VERBS):
        return False
    sentence = ground.passage.sentence
    found = list(re.finditer(rf"\b(?:the|an?|its|their) {re.escape(one.written)} (?P<of>[a-z]{{3,}})\b", sentence))
    return len(found) == 1 == tokens(sentence).count(one.written) and content(found[0]["of"]).isdisjoint(content(text))


_PLAINLY_VERBS = ("ed", "ing", "s")


def _says_so(one: Said, grounds: Sequence[Ground], beside: Ground) -> bool:
    """Whether another quote's sentence has a word, denied or asserted as a part of the key has it."""
    return any(one.denied in by_word(_told(other)).get(one.word, ()) for other in grounds if other is not beside)


def _is_denied_there(said: Sequence[Said], there: Mapping[str, AbstractSet[bool]]) -> bool:
    """Whether what an answer denies first its evidence denies too: `no referral` of `kept from being referred`."""
    first = next((one.word for one in said if one.denied), None)
    return first is not None and any(True in there.get(word, ()) for word in {first, *akin(first)})


def _stopped(text: str) -> frozenset[str]:
    """The words of what a text says was blocked or came to nothing, and so was not done, or was taken from somebody."""
    found = (*_STOPPED_RE.finditer(text), *_STOPPING_RE.finditer(text), *_DEPRIVED_RE.finditer(text))
    return frozenset[str]().union(*(content(one["what"]) for one in found))


_STOPPED_RE = re.compile(
    rf"(?:^|[,;.] |\b(?:that|and|but|because|as) )(?P<what>[^,;.]{{3,90}}?) (?:(?:has|have|had) )?{STOPPED}",
    re.IGNORECASE,
)
_STOPPING_RE = re.compile(
    r"\b(?:stop(?:s|ped|ping)?|halt(?:s|ed|ing)?|avert(?:s|ed|ing)?|forestall(?:s|ed|ing)?|prevent(?:s|ed|ing)?"
    r"|block(?:s|ed|ing)?|thwart(?:s|ed|ing)?|put(?:s|ting)? (?:an end|a stop) to) (?P<what>[^,;.]{3,60})",
    re.IGNORECASE,
)
_DEPRIVED_RE = re.compile(
    r"\b(?:depriv|robb?|strip|bereft|starv)(?:e[sd]?|p?ed|p?ing|s)?\b (?:[\w’'-]+ ){0,5}?of "
    r"(?P<what>[^,;.]{3,60}?)(?= (?:and|or) to |[,;.”]|$)",
    re.IGNORECASE,
)
"""Who is robbed of his tools is without them."""

_LABELLED_RE = re.compile(r"^(?:Article|Section|Rule|Part|Chapter) \w+(?: ?\(\w+\))*[,:–—-]+ ")
"""What an answer has before its matter: `Article 27, official capacity`."""


def _is_all_in(own: AbstractSet[str], quote: str) -> bool:
    """Whether a quote has all words of a key, and none that denies by its meaning: who is denied may be before it."""
    return len(own) >= _FEWEST and own <= content(quote) and VEILED.isdisjoint(tokens(quote))


def _told(ground: Ground, text: str = "") -> list[Said]:
    """The words of meaning of the sentences that a quote touches, those in full that leave out what a text says."""
    parts = ground.passage.sentences
    return [one for part in parts for one in said_words(said_of_it(text, part) if text else part)]


def _may_be_against(said: Sequence[Said], told: Sequence[Said], *, whole: bool) -> bool:
    """Whether a key or its evidence denies anything, or a statement has the opposite of anything that it says."""
    if any(one.denied for one in (*said, *told)):
        return True
    return whole and _opposed({one.word for one in said}, {one.word for one in told}) is not None


def _says_both_ways(one: Said, own: Mapping[str, AbstractSet[bool]], ground: Ground) -> bool:
    """Whether a text both denies and asserts a word that the sentence has more than once.

    `Without having known it, if he should have known` is one of the two that `knew or should have known` allows.
    """
    return len(own[one.word]) > 1 and sum(other.word == one.word for other in _told(ground)) > 1


def _is_near_denied(one: Said, there: Mapping[str, AbstractSet[bool]]) -> bool:
    """Whether a text denies what says nearly the same as a word that is asserted."""
    near = akin(one.word) & there.keys()
    return not one.denied and bool(near) and all(there[word] == {True} for word in near)


def _is_asked_denied(claim: Claim, question: Question) -> bool:
    """Whether the stem denies, or the name that a part is put under: what stands under `Prohibited` is denied by it."""
    beside = tokens(setting(claim)) if claim.path[0] in _PUT_WITH else ()
    return asks_for_what_is_not(plain(question.question)) or not (DENYING | VEILED).isdisjoint(beside)


_PUT_WITH = frozenset({"groups", "pairs"})


def _same_matter(own: AbstractSet[str], there: AbstractSet[str], ground: Ground) -> bool:
    """Whether nearly all words of a key are the passage's, and so it speaks of the same."""
    weighed = own - content(ground.record) - content(ground.section)
    quoted = content(ground.citation.quote)
    if len(quoted) >= _WHOLE_QUOTE and quoted <= own:
        return True
    around = content(ground.passage.text) | content(ground.before)
    return len(own & there) >= _FEWEST and len(weighed & around) >= _SHARED * len(weighed)


def _taken_whole(text: str, sentence: str) -> bool:
    """Whether an answer is cut from the sentence as it stands, and not from right behind a `not`."""
    theirs = spaced(sentence)
    place = theirs.find(spaced(text))
    return place >= 0 and not theirs[: place + 1].endswith((" not ", " never "))


def _opposed_in(own: Mapping[str, AbstractSet[bool]], there: Mapping[str, AbstractSet[bool]]) -> tuple[str, str] | None:
    """Two opposites, unless only one of them is denied: what is protected is `not attacked`."""
    found = _opposed(own.keys(), there.keys())
    return None if found is None or own[found[0]].isdisjoint(there[found[1]]) else found


def _opposed(own: AbstractSet[str], there: AbstractSet[str]) -> tuple[str, str] | None:
    for pair in sorted({at for word in own & _PAIRED.keys() for at in _PAIRED[word]}):
        one, other = _OPPOSED[pair]
        for mine, theirs in ((one, other), (other, one)):
            if mine in own and theirs in there and mine not in there and theirs not in own:
                return mine, theirs
    return None


_OPPOSED = rooted(PLAIN_OPPOSITES)
_PAIRED = {word: [at for at, pair in enumerate(_OPPOSED) if word in pair] for pair in _OPPOSED for word in pair}
"""In which pairs a word stands: few words of a text stand in any."""


def _denied(claim: Claim, one: Said, ground: Ground, *, whole: bool) -> Fault:
    here, there = ("denies", "asserts") if one.denied else ("asserts", "denies")
    sentence = ground.passage.sentence
    mine = with_what_follows(plain(claim.text), one.written, sentence)
    return Fault(
        code="S012",
        path=claim.path,
        message=f"the key {here} “{mine}”, which {ground.place()} {there}:"
        f" “{excerpt(sentence, stem_as_written(sentence, one.word))}”",
        mend=reworded(whole=whole),
    )


def _opposite(claim: Claim, opposed: tuple[str, str], ground: Ground) -> Fault:
    mine, theirs = _written(opposed[0], plain(claim.text)), _written(opposed[1], ground.passage.sentence)
    return Fault(
        code="S012",
        path=claim.path,
        message=f"the key says “{mine}” where {ground.place()} says the opposite, “{theirs}”:"
        f" “{excerpt(ground.passage.sentence, theirs)}”",
        mend=reworded(whole=True),
        against=(mine, theirs),
    )


def _written(word: str, text: str) -> str:
    """A stem as the text writes it."""
    return next((one.written for one in said_words(text) if one.word == word), word)
