"""S006: what somebody says must be put as theirs: with its speaker, and not with another.

A warning, and of the whole question: stem, key and explanation together must say who says so.
"""

import re
from collections.abc import Iterator, Mapping, Sequence

from quizapp.core.checking.lexicons.voices import ATTACKS, ATTRIBUTING, BODIES, GRAVE, HARM, OPINION, REPORTERS
from quizapp.core.checking.reading.bare_words import bare_words
from quizapp.core.checking.reading.doubting import doubt_of, keeps_doubt
from quizapp.core.checking.reading.evidence import Fault, Ground
from quizapp.core.checking.reading.excerpts import excerpt
from quizapp.core.checking.reading.names import Holdings, names
from quizapp.core.checking.reading.once import everything
from quizapp.core.checking.reading.rephrasing import agreeing
from quizapp.core.checking.reading.speaking_on import GOING_ON_RE, first_named, going_on
from quizapp.core.checking.reading.vocabulary import Vocabulary
from quizapp.core.checking.reading.voicing import Voice, credited_voices, justifying_voices, named_voices, voices
from quizapp.core.checking.reading.words import plain
from quizapp.core.checking.speakers.granting import asks_the_text, is_premise, only_leads, only_names
from quizapp.core.findings import Severity
from quizapp.core.folding import tokens
from quizapp.core.questions.common import Question
from quizapp.core.questions.true_false import TrueFalse
from quizapp.core.seldom import Seldom
from quizapp.core.sources import Source


def attribution_faults(question: Question, grounds: Sequence[Ground], vocabulary: Vocabulary) -> Iterator[Fault]:
    """S006: the question names another speaker than its passage, or none where the passage has one.

    A speaker is missed where the matter is grave, and where the source gives it as an opinion, a charge or a forecast.
    """
    if isinstance(question, TrueFalse) and not question.answer:
        return
    reports = [ground for ground in grounds if ground.hands_on]
    wrong = _wrong_speaker(question, reports, vocabulary) if len(reports) == len(grounds) else None
    if wrong is not None:
        yield wrong
        return
    yield from _no_speaker(question, reports, vocabulary.terms(grounds))


def _wrong_speaker(question: Question, grounds: Sequence[Ground], vocabulary: Vocabulary) -> Fault | None:
    """The fault of a question whose speaker none of its passages has."""
    stem = plain(question.question)
    given = (
        named_voices(stem) or credited_voices(stem) or (justifying_voices(stem) if any(map(going_on, grounds)) else ())
    )
    given = tuple(one for one in given if not only_leads(one, stem, vocabulary))
    if not given or not all(ground.whole for ground in grounds):
        return None
    terms = vocabulary.terms(grounds)
    went_on = {one.passage.sentence: told for one in grounds for told in [going_on(one)] if told}
    if any(_is_held(voice, [told], terms) for voice in given for told in went_on.values()):
        went_on = {}
    for voice in given:
        heard = [
            first_named(told) if told and not _is_its_own(voice, ground, terms) else _heard(voice, ground, terms)
            for ground in grounds
            for told in [went_on.get(ground.passage.sentence, "")]
        ]
        if heard and all(one is not None for one in heard):
            return _misattributed(voice, grounds[0], heard[0] or "")
    return None


def _heard(voice: Voice, ground: Ground, terms: Mapping[str, str]) -> str | None:
    """Who speaks in a passage instead of the voice, empty where nobody is named; None where the voice may be right."""
    sentence, source = ground.passage.sentence, ground.source
    if source is None or _is_its_own(voice, ground, terms):
        return None
    spoken = voices(sentence)
    named = " · ".join(one.name for one in spoken if one.name)
    if named:
        return None if _is_held(voice, [named], terms) else named
    if _is_held(voice, [source.says, *([] if spoken else [sentence])], terms):
        return None
    around = [ground.passage.text, ground.before]
    if any(one.text not in REPORTERS for one in spoken) and _is_held(voice, around, terms):
        return None
    return source.says


def _is_its_own(voice: Voice, ground: Ground, terms: Mapping[str, str]) -> bool:
    """Whether a voice is that of the source itself."""
    source = ground.source
    return source is not None and _is_held(voice, [source.publisher, source.author], terms)


def _is_held(voice: Voice, texts: Sequence[str], terms: Mapping[str, str]) -> bool:
    held = Holdings(texts, terms)
    return not any(held.missing(name) for name in names(voice.name))


def _misattributed(voice: Voice, ground: Ground, speaker: str) -> Fault:
    given = f"gives “{speaker}”" if speaker else "does not"
    whom = f"Name {speaker} as the speaker" if speaker else "Name whoever says it there"
    return Fault(
        code="S006",
        path=("question",),
        message=f"the question gives “{voice.text}” as the one who says so, {ground.place()} {given}:"
        f" “{excerpt(ground.passage.sentence, ground.citation.quote, speaker)}”",
        mend=f"{whom}, or quote the words in which “{voice.text}” speaks.",
        severity=Severity.WARNING,
    )


_DOCUMENTED_RE = re.compile(
    r"(?<=\bthe )documented |(?<=\bthese )documented |(?<=\bthose )documented |(?<=\d )documented "
)
"""What is called `the documented raids` is not said by anybody to be anything."""


def _no_speaker(question: Question, grounds: Sequence[Ground], terms: Mapping[str, str]) -> Iterator[Fault]:
    """The fault of a question that says as a fact what its passage only passes on."""
    for ground in grounds:
        source = ground.source
        if source is None:
            continue
        sentence = _telling(ground.passage.sentence)
        grave = GRAVE.intersection(sentence)
        hands_on = bool(source.says) and not (HARM.isdisjoint(sentence) or ATTACKS.isdisjoint(sentence))
        passed_on = (bool(grave) or hands_on) and not ATTRIBUTING.isdisjoint(sentence)
        opinion = _opinion(ground)
        giver = None if opinion else _giver_of_reason(ground)
        if not passed_on and not opinion and giver is None:
            continue
        said = _DOCUMENTED_RE.sub("", everything(question))
        words = set(_telling(said))
        if giver is not None:
            if words.isdisjoint(ATTRIBUTING | OPINION | _ASKING | _GIVING) and not _names_speaker(source, said, terms):
                yield _put_as_fact(ground, source, giver)
                return
            continue
        charged = bool(grave & words) or (bool(grave) and _says_grave(question, ground))
        if not charged and only_names(question):
            continue
        if not opinion and doubt_of(ground) and keeps_doubt(said):
            continue  # what may be so is put as no fact
        if not opinion and not charged and not (hands_on and HARM & words):
            continue
        if (
            words & ATTRIBUTING - _of_the_speech(ground)
            or asks_the_text(question)
            or (opinion and is_premise(ground.citation.quote, _speech(ground)) and words.isdisjoint(_GIVING))
            or (opinion and (words & (OPINION | _ASKING) or _says_whose(ground, said)))
            or _names_speaker(source, said, terms)
        ):
            continue
        yield _put_as_fact(ground, source)
        return


def _says_grave(question: Question, ground: Ground) -> bool:
    """Whether a key says in another phrase what is grave in its quote: `cared nothing for` for `disregard of`."""
    quote = ground.citation.quote
    if GRAVE.isdisjoint(tokens(quote)):
        return False
    own = plain(question.question if isinstance(question, TrueFalse) else " ".join(question.key()))
    return any(not GRAVE.isdisjoint(tokens(one.written)) for one in agreeing(quote, own))


def _telling(text: str) -> Sequence[str]:
    """The words of a text, without those that say of a figure that it is an estimate, and of nobody that it is his."""
    return tokens(_ESTIMATED_RE.sub(" ", text) if "estimated" in text else text)


_ESTIMATED_RE = re.compile(r"\ban estimated\b", re.IGNORECASE)


def _put_as_fact(ground: Ground, source: Source, by: str = "") -> Fault:
    """The fault of a question without the speaker that its passage has: one named there, or whom the source reports."""
    who = by or _teller(ground.passage.sentence) or source.says
    reports = source.publisher or source.title
    return Fault(
        code="S006",
        path=("question",),
        message=f"what {who or 'somebody'} says is put as fact:"
        f" “{excerpt(ground.passage.sentence, ground.citation.quote, who)}” in {ground.place()}",
        mend=f"Say in the question or the explanation that {who} says so."
        if who
        else f"Say in the question or the explanation who says so, or that {reports} reports it.",
        severity=Severity.WARNING,
    )


def _teller(sentence: str) -> str:
    """Who is named as the speaker of a sentence, or as who calls or describes something so; empty where nobody is."""
    spoken = named_voices(sentence)
    if spoken:
        return spoken[0].text
    behind = ((one.text, sentence[one.start + len(one.text) :].split(maxsplit=1)[:1]) for one in names(sentence))
    return next((name for name, word in behind if not ATTRIBUTING.isdisjoint(word)), "")


def _opinion(ground: Ground) -> bool:
    """Whether the quote is somebody's opinion: a verb of opinion and `that` stand before it, or it in speech marks."""
    passage = ground.passage
    marked = "“" in passage.text or '"' in passage.text
    if not marked and " that" not in passage.text.lower():
        return False
    low, high = passage.quote
    start = passage.spans[passage.quoted[0]][0] if passage.quoted else 0
    lead = passage.text[start:low]
    said = f"{lead}{passage.text[low:high]}"
    thought = _THOUGHT_RE.search(said) if " that" in said.lower() else None
    if thought is not None and (thought.end() >= len(lead) - _NEAR_BEFORE):
        return True
    return marked and len(tokens(_speech(ground))) >= _SPOKEN


def _giver_of_reason(ground: Ground) -> str | None:
    """Who goes on to say of what they do what is quoted: `Orsk began to dig, saying that it must`; None if nobody does.

    Empty where nobody is named.
    """
    sentence, quote = ground.passage.sentence, ground.citation.quote
    match = GOING_ON_RE.search(sentence) if "ing" in sentence else None
    at = sentence.find(quote)
    if match is None or at < 0 or match.start() > at + len(quote):
        return None
    if match.end() > at and len(tokens(sentence[match.end() : at + len(quote)])) < _SPOKEN:
        return None
    named = first_named(sentence[: match.start()])
    return f"the {named}" if named.rpartition(" ")[2] in BODIES else named


def _speech(ground: Ground) -> str:
    """The words in marks of speech that the quote is from; empty where it is from none."""
    passage = ground.passage
    low, high = passage.quote
    if not passage.quoted:
        return ""
    start, end = passage.spans[passage.quoted[0]][0], passage.spans[passage.quoted[-1]][1]
    said = (one for one in _SPEECH_RE.finditer(passage.text, start, end) if one.start() <= low and high <= one.end())
    return next((one[0] for one in said), "")


def _of_the_speech(ground: Ground) -> frozenset[str]:
    """The words of the speech that the quote is from: a `suggests that` in it is no `says that` of its speaker."""
    text = ground.passage.text
    return frozenset(tokens(_speech(ground))) if "“" in text or '"' in text else frozenset()


def _says_whose(ground: Ground, said: str) -> bool:
    """Whether a question names somebody whom the quote's sentence names outside the quote: who says so.

    Beside a speech it is whoever speaks there, or another that is named in full; the title of a report names nobody.
    """
    own = set(bare_words(said))
    speech = _speech(ground)
    if not speech:
        return any(own & set(name.words) for name in names(ground.passage.sentence.replace(ground.citation.quote, " ")))
    beside = _TITLED_RE.sub(" ", ground.passage.sentence.replace(speech, " "))
    speakers = {one.name for one in named_voices(beside)}
    return any(own & set(name.words) if name.text in speakers else own.issuperset(name.words) for name in names(beside))


_TITLED_RE = re.compile(r"\b(?:en)?titled [^.;”]+")
_THOUGHT_RE = Seldom(rf"\b({'|'.join(sorted(OPINION))}) (?:\w+ )?that\b", re.IGNORECASE)
_SPEECH_RE = re.compile(r"“[^”]+”|(?<![^\s(\[—–-])\"(?=\S)[^\"]+\"")
_NEAR_BEFORE = 60
_SPOKEN = 5
"""Fewer words between marks of speech may be a title or a term."""


def _names_speaker(source: Source, said: str, terms: Mapping[str, str]) -> bool:
    """Whether a text names whom the source reports, or who publishes it, in short or in full."""
    joined = f" {' '.join(bare_words(said))} "
    own = {source.says, source.publisher}
    own |= {other for short, long in terms.items() for one, other in ((short, long), (long, short)) if one in own}
    speakers = (" ".join(bare_words(one)) for one in own)
    return any(speaker and f" {speaker} " in joined for speaker in speakers)


_ASKING = frozenset(
    {"who", "whom", "whose", "view", "opinion", "claim", "argument", "prediction", "argue", "believe", "predict"}
)
"""Words of a stem that ask for the speaker, or say that it is somebody's view."""

_GIVING_LIST = """
justify justified justifies justification reason reasons ground grounds explain explained explains explanation cite
cited cites pretext excuse official officially version account gave give given themselves own defend defended
present presents presented portray portrays portrayed frame frames framed cast style styled
"""
_GIVING = frozenset(_GIVING_LIST.split())
"""Words by which a question says that a reason is one that somebody gives."""
