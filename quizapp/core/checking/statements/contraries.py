"""S012 against the quote alone: a key that says the contrary of the very words it quotes.

The sentence around a quote often turns (`but`, `while`), so that its words prove little of the statement's; the quote
itself is what its author takes to settle the question. Compared are opposites (`rose`, `fell`), words of measure before
the same word (`less effort`, `more effort`), and denials.
"""

import re
from collections.abc import Iterator, Sequence

from quizapp.core.checking.figures.bearing import is_of_another_figure
from quizapp.core.checking.figures.bounding import bounded_otherwise
from quizapp.core.checking.law.obliging import is_beside, is_excepted
from quizapp.core.checking.reading.compounds import contrary_compounds
from quizapp.core.checking.reading.denials import (
    asks_for_what_is_not,
    is_denied_outside,
    is_governed,
    said_words,
    says_wanting,
)
from quizapp.core.checking.reading.disowning import is_called_untrue
from quizapp.core.checking.reading.eliding import said_of_it
from quizapp.core.checking.reading.evidence import Fault, Ground
from quizapp.core.checking.reading.excerpts import excerpt, shown, to_its_end, with_what_follows
from quizapp.core.checking.reading.nobody import is_of_nobody
from quizapp.core.checking.reading.once import claims_of
from quizapp.core.checking.reading.parting import of_a_part
from quizapp.core.checking.reading.phrasing import gainsaid, reworded
from quizapp.core.checking.reading.rephrasing import agreeing, contrary_phrases, turns_amount
from quizapp.core.checking.reading.unveiling import either_way, with_not
from quizapp.core.checking.reading.words import content, plain, role, setting, spaced, without_yes_or_no
from quizapp.core.checking.statements.denying import denied_word, denies_twice, wholly_denied
from quizapp.core.checking.statements.halving import is_of_other_clause
from quizapp.core.checking.statements.keeping_from import kept_otherwise
from quizapp.core.checking.statements.matters import is_mostly_told, is_of_quote, is_same_matter, speaks_of
from quizapp.core.checking.statements.opposites import measured_otherwise, opposed
from quizapp.core.folding import tokens
from quizapp.core.questions.common import Claim, Question
from quizapp.core.questions.true_false import TrueFalse
from quizapp.core.seldom import Seldom


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
    said = in_gap or (*tokens(text), *tokens(asked))
    measured = None if _taken_from(text, quote) else measured_otherwise(said, quote)
    if measured is not None and in_gap and measured[0] not in tokens(text):
        measured = None  # another gap's
    phrase = contrary_phrases(text, quote, ground.passage.sentence)
    if phrase is not None and is_of_nobody(phrase[1], ground.passage.sentence):
        phrase = None  # before the quote stands whose deed it is: nobody's
    if phrase is None and ground.whole and speaks_of(f"{asked} {text}", quote) and not _PARTED_RE.search(text):
        phrase = contrary_phrases(text, said_of_it(text, ground.passage.clause))
    bound = bounded_otherwise(text, asked, ground.passage.sentence) if measured is None else None
    if bound is not None and not asked and is_mostly_told(text, bound[0], ground):
        return bound  # what both bound is what both speak of
    found = measured or bound or opposed(text, asked, quote, ground, phrase) or contrary_compounds(text, quote)
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
        found = denied_word(text, quote, told)
        found = None if found is not None and (is_excepted(text, ground) or denies_twice(text)) else found
    found = found or phrase or kept_otherwise(text, quote)
    if found is None and asked and not _taken_from(text, ground.passage.text):
        found = wholly_denied(text, asked, quote)
    of_quote = found is not None and asked and is_of_quote(content(text) - content(found[0]), content(quote))
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
    if found is not None and found is not phrase and is_same_matter(text, asked, ground, ""):
        return found
    if phrase is None:
        return None
    last = _CASE_ENDS_RE.split(asked)[-1]  # before it a case is told in its author's own words
    return phrase if any(is_same_matter(text, one, ground, phrase[0]) for one in {asked, last}) else None


_CASE_ENDS_RE = re.compile(r"[.!?] (?=[A-Z])")


_PARTED_RE = Seldom(r"\b(?:but|while|whereas|though|although)\b", re.IGNORECASE)
"""What a statement says of two need not be of the one of whom the sentence says it."""

_ITEM_RE = re.compile(r"\W*\(?[a-z]{1,3}\)")
_EXCEPTING = frozenset({"unless", "except", "exception", "save", "provided", "condition", "only", "subject"})
"""Beginnings of exceptions: a statement may well be about one, but not deny that it is made."""


def _taken_from(text: str, quote: str) -> bool:
    """Whether the key is cut out of the quote as it stands."""
    return spaced(text) in spaced(quote)


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
