"""S012 for a key that casts two the other way round: `the guild holds it, the reeve wants it`.

Asked of statements and answers that name both whom a sentence has do a thing and another of whom it speaks, and that
have the other do it. Read are the words before a verb that is the sentence's, or near to it, or behind the `by` of a
passive; where an answer has no such verb (`The guild, from the reeve`), the stem's is taken, whose `who` is the doer.
The same goes for whom a thing is sent to.
"""

import re
from collections.abc import Iterator, Sequence
from collections.abc import Set as AbstractSet
from typing import NamedTuple

from quizapp.core.checking.lexicons.clauses import BEING, DETERMINERS, JOINING, MODALS, PAST, PLACING
from quizapp.core.checking.reading.denials import asks_for_what_is_not, is_near
from quizapp.core.checking.reading.evidence import Fault, Ground
from quizapp.core.checking.reading.excerpts import excerpt
from quizapp.core.checking.reading.framing import framed
from quizapp.core.checking.reading.kinship import begins_alike
from quizapp.core.checking.reading.names import names
from quizapp.core.checking.reading.once import asserted
from quizapp.core.checking.reading.phrasing import as_written
from quizapp.core.checking.reading.reasoning import is_somebody
from quizapp.core.checking.reading.words import SMALL, content, meaning, meanings, plain
from quizapp.core.checking.statements.doing import Deed, deeds_in
from quizapp.core.folding import tokens
from quizapp.core.questions.common import Question
from quizapp.core.questions.true_false import TrueFalse

_SYMMETRIC = content("fight clash meet marry join share rival ally war oppose resemble equal")
"""Verbs by which two do the same to each other: who of them is named first tells nothing."""


_CLEFT_RE = re.compile(r"\b[Ii]t (?:is|was) (?P<who>(?:the |an? )?[A-Z][^,;.]{1,60}?) (?:that|who|which) (?=[a-z])")
"""`It is the guild that asks` is `the guild asks`."""


class _Cast(NamedTuple):
    """Whom an answer has do a deed, as the deed's verb and they are written, and all others that it names."""

    verb: str
    doer: tuple[str, ...]
    others: frozenset[str]


def casting_faults(question: Question, grounds: Sequence[Ground]) -> Iterator[Fault]:
    """The faults of a statement keyed true and of answers; of several quotes nothing tells which one a key is from."""
    whole = isinstance(question, TrueFalse)
    if len(grounds) != 1:
        return
    ground, stem = grounds[0], "" if whole else plain(question.question)
    if not ground.whole or asks_for_what_is_not(stem):
        return
    for claim in asserted(question):
        text = _CLEFT_RE.sub(r"; \g<who> ", framed(plain(claim.text)).core)
        if not asks_for_what_is_not(text):
            told = _told_of_cast(text, stem, ground) or _told_of_sending(text, ground)
            if told:
                yield Fault(
                    code="S012", path=claim.path, message=told, mend="Have each do what the evidence has them do."
                )


def _told_of_cast(text: str, stem: str, ground: Ground) -> str:
    """What is to be said of an answer that has another do a deed; empty where nothing is."""
    found = _miscast(text, stem, ground)
    if found is None:
        return ""
    mine, theirs = found
    sentence = ground.passage.sentence
    return (
        f"the key has “{as_written(f'{text} {stem}', mine.doer)}” for “{mine.verb}”, and {ground.place()}"
        f" “{as_written(sentence, theirs.who.split())}” for “{theirs.written}”: “{excerpt(sentence, theirs.written)}”"
    )


def _told_of_sending(text: str, ground: Ground) -> str:
    """What is to be said of an answer that has send a thing the one whom its sentence has it sent to."""
    for sentence in ground.passage.sentences:
        for sent in _SENT_RE.finditer(sentence):
            getter, verb = content(sent["who"]), meaning(sent["verb"])
            if not getter or getter & content(sentence[: sent.start()]):
                continue
            asking = _ASKING if len(names(text)) > 1 and verb in _TURNING_TO else ()
            for mine in (one for deed in (verb, *asking) for one in _casts(deed, text, "")):
                if meanings(mine.doer) and meanings(mine.doer) <= getter:
                    written = as_written(text, mine.doer)
                    return (
                        f"“{written}” is the one who gets it in {ground.place()}, not who does it:"
                        f" “{excerpt(sentence, sent[0])}”"
                    )
            other = _sent_elsewhere(verb, getter, text, sentence[: sent.start()])
            if other:
                return (
                    f"the key has it go to “{other}”, {ground.place()} to “{sent['who']}”:"
                    f" “{excerpt(sentence, sent[0])}”"
                )
    return ""


def _sent_elsewhere(verb: str, getter: AbstractSet[str], text: str, before: str) -> str:
    """To whom an answer has a thing sent that names both the one who gets it and another whom its sentence names."""
    if len(content(text) & getter) < len(getter):
        return ""
    for mine in _GOES_RE.finditer(text):
        who = content(mine["who"])
        if is_near(verb, {meaning(mine["verb"])}) and who and not who & getter and who <= content(before):
            return mine["who"]
    return ""


_TURNING_TO = content("submit address present appeal apply")
_ASKING = content("ask request apply petition")
"""Who submits or addresses a thing to another mostly asks for something by it."""

_NAME = r"(?:the )?[A-Z][\w’'-]+(?: [A-Z][\w’'-]+)*"
_SENT_RE = re.compile(
    r"\b(?P<verb>(?:submit|send|sent|refer|address|present|transmit|report|appeal|apply|appli|hand|surrender|deliver)[a-z]*)"
    rf" (?:[a-z]+ ){{0,4}}?to (?P<who>{_NAME})"
)
_GOES_RE = re.compile(
    r"\b(?P<verb>(?:submi[ts]|send|sent|refer|address|present|transmit|transmission|report|appeal|apply|appli|hand|surrender"
    rf"|deliver)[a-z]*) (?:(?!to\b)[\w’'-]+ ){{0,10}}?to (?P<who>{_NAME})"
)
"""The same of an answer, which may have nouns: `the referral of the case by the guild to the Court`."""


def _miscast(text: str, stem: str, ground: Ground) -> tuple[_Cast, Deed] | None:
    """The deed that an answer has another do than its sentence, and that one."""
    named = content(text)
    for sentence in ground.passage.sentences if len(named) > 1 else ():
        there = deeds_in(sentence)
        for theirs in there:
            if named.isdisjoint(theirs.doer) or named <= theirs.doer:
                continue  # it must name both
            verb = meaning(theirs.written)
            alike = sum(is_near(verb, {meaning(one.written)}) for one in there)
            if not verb or verb in _SYMMETRIC or alike > 1 or not _is_plain(theirs.written, sentence):
                continue
            # Who opens an attack is not who, in the same sentence, is under one.
            for mine in _casts(verb, text, "" if f"under {theirs.written}" in sentence else stem):
                who = as_written(f"{text} {stem}", mine.doer)
                if _are_exchanged(mine, theirs, sentence, ground) and (names(who) or is_somebody(who)):
                    return mine, theirs
    return None


def _are_exchanged(mine: _Cast, theirs: Deed, sentence: str, ground: Ground) -> bool:
    """Whether an answer names who does it in the sentence beside another of the passage, and has that one do it."""
    own, around = meanings(mine.doer), content(ground.passage.text)
    if not own or not own <= around or own & theirs.doer or not theirs.doer & (mine.others - own):
        return False
    return bool(own & (theirs.others | around - content(sentence)))


def _is_plain(verb: str, sentence: str) -> bool:
    """Whether a deed's verb is surely one: of `to military action` nothing tells."""
    if verb in PAST or verb.endswith(("ed", "ing")):
        return True
    return re.search(rf"\b(?:{_MODAL} {verb}|under {verb} (?:from|by))\b", sentence) is not None


_MODAL = (
    "(?:shall|may|must|can|could|will|would|should|might|(?:vow|pledg|promis|threaten|refus|agre|offer|tri|try|sought|seek"
    "|work|help|manag|fail|plan|decid|want|hop|intend|attempt|strugg)[a-z]* to)"
)


def _casts(verb: str, text: str, stem: str) -> Iterator[_Cast]:
    """Who does a deed by an answer: by its own words, or as the `who` of its stem."""
    said = [
        _Cast(word, tuple(_doer(words, at)), content(text))
        for words in map(tokens, _PIECE_RE.split(text))
        for at, word in enumerate(words)
        if at and _is_verb(at, words, verb)
    ]
    yield from said
    asked = next((word for word in tokens(stem) if is_near(verb, {meaning(word)})), None)
    head = _HEAD_RE.match(text) if not said and asked is not None and _WHO_RE.search(stem) else None
    if asked is not None and head is not None:
        yield _Cast(asked, tuple(tokens(head[0])), content(text[head.end() :]))


_PIECE_RE = re.compile(r"[;:.]|, (?:and|but|while|whereas) | (?:while|whereas|and|but) (?=(?:the )?[A-Z])")
_WHO_RE = re.compile(
    r"\bwho (?!(?:else )?(?:is|are|was|were|be|been|did|does|do|has been|have been|had been|can be|may be)\b)"
    r"(?!(?:says|said|found|reports|reported)\b)",
    re.IGNORECASE,
)
_HEAD_RE = re.compile(r"[^,;.]{2,60}?(?=,? (?:to|from|against)\b)")


def _is_verb(at: int, words: Sequence[str], verb: str) -> bool:
    """Whether a word is a deed's verb, in whatever form, and no noun: `holds it` of `controlled`, not `the hold`."""
    own = meaning(words[at])
    if not own or words[at - 1] in _BEFORE_NOUN or not is_near(verb, {own}):
        return False
    if begins_alike(own, {verb}) or words[at] in PAST or words[at].endswith(("ed", "ing")):
        return True
    return not _OBJECTS.isdisjoint(words[at + 1 : at + 2])


_OBJECTS = DETERMINERS | {"it", "them", "him", "what"}
_BEFORE_NOUN = PLACING - {"to"} | {"the", "a", "an", "its", "his", "her", "their", "s", "of"}


def _doer(words: Sequence[str], at: int) -> Sequence[str]:
    """Who does a verb: behind the `by` of a passive, and else the words before it, its clause's only."""
    behind = words[at + 1 :]
    passive = not BEING.isdisjoint(words[max(0, at - _NEAR) : at]) and not words[at].endswith("ing")
    if passive or "by" in behind[:2]:
        by = next((n for n, word in enumerate(behind) if word == "by"), None)
        return () if by is None else [word for word in _cut(behind[by + 1 :]) if word not in SMALL or word == "of"]
    before = words[:at]
    start = max((n + 1 for n, word in enumerate(before) if word in JOINING and word != "and"), default=0)
    doer = _cut(before[start:])
    between = before[start + len(doer) :] if doer else ()
    # Of `after the weir was taken the reeve wants` nothing tells where the reeve's own clause begins.
    plain_between = all(word in SMALL or word.endswith(("ly", "ed")) or word == "to" for word in between)
    return [word for word in doer if word not in SMALL or word == "of"] if plain_between else ()


_NEAR = 3


def _cut(words: Sequence[str]) -> Sequence[str]:
    """A noun's own words, to the next verb of help or preposition."""
    end = next((n for n, word in enumerate(words) if n and word in _ENDING), len(words))
    return words[:end]


_ENDING = (PLACING | JOINING | BEING | MODALS | {"has", "have", "had", "not"}) - {"and"}
