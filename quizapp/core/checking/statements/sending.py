"""S012 for a key that has a thing sent by the one who gets it, or to another: `the court pleads with the warden`."""

import re
from collections.abc import Iterator, Sequence
from collections.abc import Set as AbstractSet

from quizapp.core.checking.reading.acts import acts, without_cleft
from quizapp.core.checking.reading.denials import asks_for_what_is_not
from quizapp.core.checking.reading.evidence import Fault, Ground
from quizapp.core.checking.reading.excerpts import excerpt
from quizapp.core.checking.reading.framing import framed
from quizapp.core.checking.reading.names import names
from quizapp.core.checking.reading.once import asserted
from quizapp.core.checking.reading.phrasing import each_its_own
from quizapp.core.checking.reading.senses import is_near
from quizapp.core.checking.reading.words import content, meaning, plain
from quizapp.core.questions.common import Question
from quizapp.core.questions.true_false import TrueFalse
from quizapp.core.seldom import Seldom


def sending_faults(question: Question, grounds: Sequence[Ground]) -> Iterator[Fault]:
    """The faults of a statement keyed true and of answers; of several sentences nothing tells which a key is from."""
    if len({ground.passage.sentence for ground in grounds}) != 1 or not grounds[0].whole:
        return
    ground, stem = grounds[0], "" if isinstance(question, TrueFalse) else plain(question.question)
    if asks_for_what_is_not(stem) or _SENT_RE.search(ground.passage.sentence) is None:
        return
    for claim in asserted(question):
        text = without_cleft(framed(plain(claim.text)).core)
        told = "" if asks_for_what_is_not(text) else _told_of_sending(text, ground)
        if told:
            yield Fault(
                code="S012", path=claim.path, message=told, mend=each_its_own(whole=isinstance(question, TrueFalse))
            )


def _told_of_sending(text: str, ground: Ground) -> str:
    """What is to be said of a text that has send a thing the one whom its sentence has it sent to."""
    for sentence in ground.passage.sentences:
        for sent in _SENT_RE.finditer(sentence):
            getter, verb = content(sent["who"]), meaning(sent["verb"])
            if not getter or getter & content(sentence[: sent.start()]):
                continue
            asking = _ASKING if len(names(text)) > 1 and verb in _TURNING_TO else ()
            deeds = {verb, *asking}
            for mine in acts(text, deeds):
                if (
                    any(is_near(deed, {mine.deed}) for deed in deeds)
                    and content(mine.doer)
                    and content(mine.doer) <= getter
                ):
                    return (
                        f"“{mine.doer}” is the one it goes to in {ground.place()}, not the one it comes from:"
                        f" “{excerpt(sentence, sent[0])}”"
                    )
            other = _sent_elsewhere(verb, getter, text, sentence[: sent.start()])
            if other:
                return (
                    f"the key has it go to “{other}” where {ground.place()} has it go to “{sent['who']}”:"
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
_SENT_RE = Seldom(
    r"\b(?P<verb>(?:submit|send|sent|refer|address|present|transmit|report|appeal|apply|appli|hand|surrender|deliver)[a-z]*)"
    rf" (?:[a-z]+ ){{0,4}}?to (?P<who>{_NAME})"
)
_GOES_RE = re.compile(
    r"\b(?P<verb>(?:submi[ts]|send|sent|refer|address|present|transmit|transmission|report|appeal|apply|appli|hand|surrender"
    rf"|deliver)[a-z]*) (?:(?!to\b)[\w’'-]+ ){{0,10}}?to (?P<who>{_NAME})"
)
"""The same of an answer, which may have nouns: `the referral of the case by the guild to the Court`."""
