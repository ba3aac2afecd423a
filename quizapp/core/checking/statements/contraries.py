"""S012 against the quote alone: a key that says the contrary of the very words it quotes.

The sentence around a quote often turns (`but`, `while`), so that its words prove little of the statement's; the quote
itself is what its author takes to settle the question. Compared are opposites (`rose`, `fell`), words of measure before
the same word (`less effort`, `more effort`), and denials.
"""

import re
from collections.abc import Iterator, Sequence
from collections.abc import Set as AbstractSet

from quizapp.core.checking.figures.bearing import is_of_another_figure
from quizapp.core.checking.figures.bounding import bounded_otherwise
from quizapp.core.checking.law.obliging import is_beside, is_excepted
from quizapp.core.checking.lexicons.opposites import MEASURES, OPPOSITES
from quizapp.core.checking.lexicons.polarity import DENYING, FORBIDDING, SLIGHT, VEILED
from quizapp.core.checking.lexicons.voices import DOUBTFULLY
from quizapp.core.checking.reading.compounds import contrary_compounds
from quizapp.core.checking.reading.denials import (
    asks_for_what_is_not,
    by_word,
    is_denial,
    is_denied_outside,
    is_governed,
    is_left_out,
    said_words,
    says_wanting,
)
from quizapp.core.checking.reading.disowning import is_called_untrue
from quizapp.core.checking.reading.eliding import said_of_it
from quizapp.core.checking.reading.evidence import Fault, Ground
from quizapp.core.checking.reading.excerpts import excerpt, shown, to_its_end, with_what_follows
from quizapp.core.checking.reading.framing import behind_its_scene
from quizapp.core.checking.reading.kinship import akin
from quizapp.core.checking.reading.once import claims_of
from quizapp.core.checking.reading.parting import of_a_part
from quizapp.core.checking.reading.phrasing import gainsaid, reworded
from quizapp.core.checking.reading.rephrasing import (
    agreed_words,
    agreeing,
    contrary_phrases,
    is_of_nobody,
    said_alike,
    turns_amount,
)
from quizapp.core.checking.reading.senses import is_near, same_sense
from quizapp.core.checking.reading.unveiling import either_way, with_not
from quizapp.core.checking.reading.words import (
    SMALL,
    content,
    kin,
    plain,
    role,
    rooted,
    setting,
    spaced,
    stem,
    without_yes_or_no,
)
from quizapp.core.checking.statements.converses import same_deal
from quizapp.core.checking.statements.halving import is_of_other_clause
from quizapp.core.checking.statements.keeping_from import kept_otherwise
from quizapp.core.checking.statements.saying_less import says_less
from quizapp.core.folding import tokens
from quizapp.core.questions.common import Claim, Question
from quizapp.core.questions.true_false import TrueFalse
from quizapp.core.seldom import Seldom

_SHARED = 0.5
"""The share of a key's other words that the passage must have for it to speak of the same matter."""

_PHRASED = 0.3
"""The same where an answer has a phrase to which its quote has the contrary: these two speak of one matter already."""


def contrary_faults(question: Question, grounds: Sequence[Ground]) -> Iterator[Fault]:
    """S012 for a part of the key that holds and says the contrary of the quote; one a part."""
    whole = isinstance(question, TrueFalse)
    for claim in claims_of(question):
        if not claim.holds or not (whole or role(claim)[1] == "answer"):
            continue
        asked = "" if whole else either_way(setting(claim))
        if asks_for_what_is_not(asked):
            continue
        for ground in grounds:
            if whole and (is_beside(plain(claim.text), ground) or _is_untrue(plain(claim.text), ground)):
                continue
            found = _contrary(without_yes_or_no(plain(claim.text)), asked, ground, in_gap=_in_gap(claim))
            if found is not None and is_of_another_figure(plain(claim.text), *found, ground.passage.sentence):
                continue
            if found is not None and whole and len(grounds) > 1:
                found = None if is_of_other_clause(found[0], plain(claim.text), ground) else found
            if found is not None and (
                _is_said(found[0], ground, grounds) or (whole and is_said_beside(found, plain(claim.text), ground))
            ):
                continue
            if found is not None:
                yield _fault(claim, found, ground, whole=whole)
                break


def said_contrary(text: str, ground: Ground) -> tuple[str, str] | None:
    """The words of a text and those of a quote that are contrary to each other; of what one denies `not` before it."""
    found = _contrary(text, "", ground, in_gap=())
    return None if found is None or is_of_another_figure(text, *found, ground.passage.sentence) else found


def is_said_beside(found: tuple[str, str], core: str, ground: Ground) -> bool:
    """Whether a quote's sentence has beside the quote what a text says, and of the rest the quote has nothing.

    `The damp was to blame`, of `the reeve blamed the damp, and cleared Ada Quill` where only she is quoted.
    """
    if not content(found[0]) - content(found[1]):
        return False  # which only denies it
    own, quote = content(found[0]), content(ground.citation.quote)
    rest = content(core) - own
    return own <= content(ground.passage.sentence) and bool(rest) and rest.isdisjoint(quote)


def _is_untrue(text: str, ground: Ground) -> bool:
    return is_called_untrue(text, ground.passage.sentence)  # which another rule asks about


def _is_said(written: str, ground: Ground, grounds: Sequence[Ground]) -> bool:
    """Whether another quote says what the key says: that `no target was there`, beside one of what was targeted.

    What the key denies the rest of the quote's own sentence may deny.
    """
    others = [one.citation.quote for one in grounds if one is not ground]
    if any(agreeing(written, other) for other in others):
        return True
    if written.startswith("must have ") and any(content(written) <= content(other) for other in others):
        return True  # one `must have known`, of whom another quote has that he `either knew, or` shut his eyes
    if not written.startswith("not "):
        return False
    words = [one for told in (*others, ground.passage.sentence) for one in said_words(told)]
    denied = {one.word for one in words if one.denied}
    return bool(content(written) & denied)


def _in_gap(claim: Claim) -> Sequence[str]:
    """The words that a gap's filling stands among; empty for any other part of a key."""
    return tokens(plain(claim.statement)) if claim.path[:1] == ("blanks",) else ()


def _contrary(text: str, asked: str, ground: Ground, *, in_gap: Sequence[str]) -> tuple[str, str] | None:
    """What the key says and what the quote says instead; None where the two do not meet."""
    text, quote = _without_turns(with_not(text)), said_of_it(text, ground.citation.quote)
    text, quote = (_OF_LAW_RE.sub(r"\1", one) if "legal " in one else one for one in (text, quote))
    measured = None if _taken_from(text, quote) else _measured(in_gap or (*tokens(text), *tokens(asked)), quote)
    if measured is not None and in_gap and measured[0] not in tokens(text):
        measured = None  # another gap's
    phrase = contrary_phrases(text, quote, ground.passage.sentence)
    if phrase is not None and is_of_nobody(phrase[1], ground.passage.sentence):
        phrase = None  # before the quote stands whose deed it is: nobody's
    if phrase is None and ground.whole and _speaks_of(f"{asked} {text}", quote) and not _PARTED_RE.search(text):
        phrase = contrary_phrases(text, said_of_it(text, ground.passage.clause))
    bound = bounded_otherwise(text, asked, ground.passage.sentence) if measured is None else None
    if bound is not None and not asked and _is_mostly_told(text, bound[0], ground):
        return bound  # what both bound is what both speak of
    found = measured or bound or _opposed(text, asked, quote, ground, phrase) or contrary_compounds(text, quote)
    if found is not None and turns_amount(text, quote) and content(text) - content(phrase[0] if phrase else ""):
        return None  # `most stayed closed` is `few reopened`
    if phrase is not None and _EXCEPTING.isdisjoint(tokens(phrase[1])) and is_excepted(text, ground):
        return _on_its_matter(text, asked, ground, found or kept_otherwise(text, quote), None)
    # A quote may begin behind the `not` of its sentence.
    told = ground.passage.sentence
    around = is_denied_outside(quote, ground.passage.lead, told)
    unled = found is None and phrase is None and not asked and not around
    unled = unled and (ground.whole or not is_governed(quote))
    if unled and not _taken_from(text, ground.passage.text) and not any(map(says_wanting, (text, told))):
        found = _denied(text, quote, told)
        found = None if found is not None and (is_excepted(text, ground) or _denies_twice(text)) else found
    found = found or phrase or kept_otherwise(text, quote)
    if found is None and asked and not _taken_from(text, ground.passage.text):
        found = _wholly_denied(text, asked, quote)
    of_quote = found is not None and asked and _is_of_quote(content(text) - content(found[0]), content(quote))
    if of_quote and not _ITEM_RE.match(ground.passage.sentence):  # an item of a list may be what a rule excepts
        return found
    return _on_its_matter(text, asked, ground, found, phrase)


def _without_turns(text: str) -> str:
    """A text without what a `rather than` sets aside, without an `all` of nothing, or of which there is only a part."""
    if "rather than" in text:
        text = _SET_ASIDE_RE.sub("", text)
    if _EMBRACING.isdisjoint(tokens(text)):
        return text
    return _ALL_THE_SAME_RE.sub(" ", of_a_part(text))


def _on_its_matter(
    text: str, asked: str, ground: Ground, found: tuple[str, str] | None, phrase: tuple[str, str] | None
) -> tuple[str, str] | None:
    """What was found, or else the phrase, where the rest of the text is about what the quote is about.

    Where a word and its opposite tell too little of the matter, a phrase may tell enough.
    """
    if found is not None and found is not phrase and _same_matter(text, asked, ground, ""):
        return found
    if phrase is None:
        return None
    last = _CASE_ENDS_RE.split(asked)[-1]  # before it a case is told in its author's own words
    return phrase if any(_same_matter(text, one, ground, phrase[0]) for one in {asked, last}) else None


_CASE_ENDS_RE = re.compile(r"[.!?] (?=[A-Z])")


def _speaks_of(text: str, quote: str) -> bool:
    """Whether a text has so many words of a quote, or words near to them, that it is about what is said around it."""
    own, quoted = content(text), content(quote)
    if len(quoted) < 2:
        return False
    strange = [word for word in quoted if not is_near(word, own)]
    if len(strange) > (1 - _SPOKEN_OF) * len(quoted):
        phrased = agreed_words(quote, text)
        strange = [word for word in strange if word not in phrased]
    return len(strange) <= (1 - _SPOKEN_OF) * len(quoted)


_SPOKEN_OF = 0.5
_PARTED_RE = Seldom(r"\b(?:but|while|whereas|though|although)\b", re.IGNORECASE)
"""What a statement says of two need not be of the one of whom the sentence says it."""

_ITEM_RE = re.compile(r"\W*\(?[a-z]{1,3}\)")
_EXCEPTING = frozenset({"unless", "except", "exception", "save", "provided", "condition", "only", "subject"})
"""Beginnings of exceptions: a statement may well be about one, but not deny that it is made."""


def _same_matter(text: str, asked: str, ground: Ground, phrase: str) -> bool:
    """Whether a text speaks of what its quote speaks of; of one with a `phrase` the rest may be the passage's alone."""
    claimed = text if asked else behind_its_scene(text, phrase)
    own, quoted = (content(claimed) | content(asked)) - content(phrase), content(ground.citation.quote)
    if not phrase and own.isdisjoint(quoted) and all(akin(word).isdisjoint(quoted) for word in own):
        return False
    return _is_told(own, ground, _PHRASED if phrase and asked else _SHARED)


def _is_mostly_told(text: str, amount: str, ground: Ground) -> bool:
    return _is_told(content(text) - content(amount), ground)


def _is_told(own: AbstractSet[str], ground: Ground, part: float = _SHARED) -> bool:
    """Whether so many of these words are the passage's, or those of what it stands in, that it speaks of the same."""
    told = content(ground.passage.text)
    strange = own - told - content(ground.record) - content(ground.section)
    if strange:
        strange -= content(ground.before)
    if strange:
        strange = frozenset(word for word in strange - SLIGHT if not same_sense(word, told))
    return len(own) - len(strange) >= part * max(len(own) - 1, 1)


def _is_of_quote(own: frozenset[str], quoted: frozenset[str]) -> bool:
    """Whether what an answer says besides its phrase is of what its quote speaks of, in whatever form."""
    return any(word in quoted or not akin(word).isdisjoint(quoted) for word in own)


def _taken_from(text: str, quote: str) -> bool:
    """Whether the key is cut out of the quote as it stands."""
    return spaced(text) in spaced(quote)


def _opposed(
    text: str, asked: str, quote: str, ground: Ground, phrase: tuple[str, str] | None
) -> tuple[str, str] | None:
    """Two words that are each other's opposites, other than those of two amounts: these are a `phrase` each."""
    mine = {one.word: one for one in said_words(_OF_WHOLE_RE.sub(" ", text))}
    if _PAIRED.keys().isdisjoint(mine.keys()) or all(map(_EITHER_WAY_RE.search, (text, quote))):
        return None
    forbids = FORBIDDING.isdisjoint(tokens(text)) != FORBIDDING.isdisjoint(tokens(quote))
    theirs = {one.word: one for one in said_words(quote)}
    given = content(asked)
    others = mine.keys() - given
    amounts = tuple(map(content, phrase if phrase is not None and turns_amount(*phrase) else ("", "")))
    for pair in sorted({at for word in mine.keys() & _PAIRED.keys() for at in _PAIRED[word]}):
        one, other = _PAIRS[pair]
        for own, there in ((one, other), (other, one)):
            if own not in mine or there not in theirs or own in theirs or there in mine or there in given:
                continue
            less = says_less(mine[own].written, text, theirs[there].written, quote)
            if less or (own in amounts[0] and there in amounts[1]):
                continue  # the flood `made` it unsafe, and created nothing
            if mine[own].denied != theirs[there].denied or _is_one_of_either(own, there, ground.passage.sentence):
                continue  # `did not rise` and `fell` agree
            if same_sense(there, mine.keys() - {own}) or (own in _DEALING and same_deal(text, ground.passage.sentence)):
                continue  # `had lost what they won back` is `regained it`
            if forbids and FORBIDDING.isdisjoint((mine[own].written, theirs[there].written)):
                continue  # `attacks are forbidden` is `shall be protected`
            rest = others - {own}
            near = len(rest & theirs.keys()) >= _SHARED * len(rest) and bool(
                (mine.keys() | given) & theirs.keys() - {own}
            )
            if near or own not in content(ground.passage.sentence):
                return mine[own].written, theirs[there].written
    return None


def _is_one_of_either(own: str, there: str, sentence: str) -> bool:
    """Whether a sentence has both of two: together, of `whether alone, or jointly with another`."""
    return "whether" in sentence and same_sense(own, content(sentence) - {there})


_OF_WHOLE_RE = Seldom(r"(?<=part|hare|tion|mple|lice) of (?:the|a) (?:whole|total)\b|\bas a whole\b", re.IGNORECASE)
"""A small part of the whole is not the whole, nor does `the town as a whole` say it of more than one thing."""

_ALL_THE_SAME_RE = re.compile(r"\b(?:all the (?:same|more|while)|after all|above all)\b", re.IGNORECASE)
"""Turns of speech with an `all` of nothing."""

_SET_ASIDE_RE = re.compile(r",? rather than [^,;.]*")

_EMBRACING = frozenset({"all", "every", "each", "everything", "everyone"})
_OF_LAW_RE = re.compile(
    r"\blegal (obligations?|dut(?:y|ies)|advi[sc]\w+|bas[ie]s|effects?|proceedings|systems?|counsel|persons?|terms?"
    r"|(?:re)?assessments?|judg[e]?ments?|qualifications?|conclusions?|findings?|questions?|meanings?|words?|language)\b",
    re.IGNORECASE,
)
"""What is of the law is not therefore lawful."""

_EITHER_WAY_RE = Seldom(r"\bwhether or not\b|\bwhether [^,;.]{3,60}? or not\b", re.IGNORECASE)
"""What is so whether or not they are free is so whether they are held or not."""


_DEALING = content("buy sell lend borrow import export seller buyer give receive")
"""What one of two does the other does not do, but the contrary: who does it is asked first."""


def _measured(said: Sequence[str], quote: str) -> tuple[str, str] | None:
    if _MEASURING.isdisjoint(said):
        return None
    mine, theirs = _before(said), _before(tokens(quote))
    for one, other in MEASURES:
        for own, there in ((one, other), (other, one)):
            same = mine.get(own, frozenset()) & theirs.get(there, frozenset())
            if same and own not in theirs and there not in mine:
                return own, there
    return None


def _before(words: Sequence[str]) -> dict[str, frozenset[str]]:
    """For each word of measure the stems of the next word of meaning behind it."""
    found: dict[str, frozenset[str]] = {}
    for at, word in enumerate(words):
        if word in _MEASURING:
            following = next((w for w in words[at + 1 :] if w not in SMALL and w not in _MEASURING), "")
            found[word] = found.get(word, frozenset()) | ({kin(stem(following))} if following else frozenset())
    return found


def _denied(text: str, quote: str, sentence: str) -> tuple[str, str] | None:
    """A word that the quote denies and the statement asserts, or the other way round."""
    if not VEILED.isdisjoint((*tokens(text), *tokens(quote))):
        return None
    mine, theirs = said_words(text), said_words(quote)
    if tokens(quote)[:1] == ("no",):  # what is denied of `no rider` may stand behind the quote
        theirs = tuple(one for one in said_words(sentence) if one.word in {other.word for other in theirs})
    flags: dict[str, set[bool]] = {}
    for one in theirs:
        flags.setdefault(one.word, set()).add(one.denied)
    shared = {one.word for one in mine} & flags.keys()
    if len(shared) < min(2, len(flags)):
        return None
    if len(_denials(text)) == len(_denials(quote)):
        return None  # `no plan was apparent` is `there was no apparent plan`
    alike = said_alike(text, quote)  # `outside the jurisdiction` is `has no jurisdiction`
    own = by_word(mine)
    for one in mine:
        if one.word not in flags or not flags[one.word].isdisjoint(own[one.word]):
            continue  # `without having known it, if he should have known` says what the quote says too
        if one.word not in alike and one.written not in DOUBTFULLY:
            return (f"not {one.written}", one.written) if one.denied else (one.written, f"not {one.written}")
    return None


def _wholly_denied(text: str, asked: str, quote: str) -> tuple[str, str] | None:
    """The first word of an answer all of whose words its quote has, and which it denies: `used` of `not to be used`."""
    denied = not DENYING.isdisjoint(tokens(quote))
    if not denied or not VEILED.isdisjoint((*tokens(text), *tokens(asked), *tokens(quote))):
        return None
    mine, theirs = [one for one in said_words(text) if one.word not in _HOLDING], by_word(said_words(quote))
    if not mine or any(one.denied for one in mine) or not DENYING.isdisjoint(tokens(text)) or is_left_out(text, quote):
        return None
    there = [next(iter({one.word} & theirs.keys() or sorted(akin(one.word) & theirs.keys())), "") for one in mine]
    if not all(there) or theirs[there[0]] != {True}:
        return None
    return mine[0].written, f"not {mine[0].written}"


_HOLDING = content("hold holding have having keep possess")
"""`Holding the right of a reeve` is to have it."""


def _denies_twice(text: str) -> bool:
    """Whether one denial of a text may take back another: `nobody can claim that it was not plain`."""
    return len(_denials(text)) > 1


def _denials(text: str) -> list[str]:
    return [word for word in tokens(text) if word in DENYING or is_denial(word)]


_PAIRS = rooted(OPPOSITES)
_PAIRED: dict[str, list[int]] = {}
for _at, _pair in enumerate(_PAIRS):
    for _word in _pair:
        _PAIRED.setdefault(_word, []).append(_at)
_MEASURING = frozenset(word for pair in MEASURES for word in pair)


def _fault(claim: Claim, found: tuple[str, str], ground: Ground, *, whole: bool) -> Fault:
    mine, theirs = found
    own = plain(claim.text)
    quote = ground.citation.quote
    if theirs == f"not {mine}":
        said, against = f"the key asserts “{with_what_follows(own, mine, quote)}”, which its quote denies", None
    elif mine == f"not {theirs}":
        said, against = f"the key denies “{with_what_follows(own, theirs, quote)}”, which its quote asserts", None
    elif theirs in quote or content(theirs) <= content(quote):
        against = shown(own, mine), shown(quote, theirs)
        said = f"the key says “{against[0]}” where its quote says “{against[1]}”"
    else:
        return _told_beside(claim, shown(own, mine), theirs, ground, whole=whole)
    return _faulty(claim, f"{said}: “{quote}” in {ground.place()}", whole=whole, against=against)


def _told_beside(claim: Claim, mine: str, theirs: str, ground: Ground, *, whole: bool) -> Fault:
    """The fault of what goes against the sentence that a quote is from; of another clause only that it does."""
    sentence = ground.passage.sentence
    if not _EXCEPTING.isdisjoint(tokens(theirs)):
        excepted = to_its_end(sentence, theirs)
        return _faulty(
            claim,
            f"the key says “{mine}” where {ground.place()} makes an exception, “{excepted}”:"
            f" “{excerpt(sentence, excepted)}”",
            whole=whole,
            against=(mine, excepted),
        )
    if content(theirs).isdisjoint(content(ground.citation.quote)):
        shortened = excerpt(sentence, ground.citation.quote)
        return _faulty(claim, f"the key says “{mine}”, which goes against {ground.place()}: “{shortened}”", whole=whole)
    return gainsaid(claim.path, mine, shown(sentence, theirs), ground, whole=whole)


def _faulty(claim: Claim, message: str, *, whole: bool, against: tuple[str, str] | None = None) -> Fault:
    return Fault(code="S012", path=claim.path, message=message, mend=reworded(whole=whole), against=against)
