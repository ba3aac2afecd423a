"""What a question may say without saying whose it is: nothing of it is put as a fact.

It asks for what the text itself says or lists, it only names or counts what is to be put in order, or a speech takes it
as granted.
"""

import re

from quizapp.core.checking.reading.construing import is_of_wording, names_the_text
from quizapp.core.checking.reading.names import names
from quizapp.core.checking.reading.once import claims_of
from quizapp.core.checking.reading.vocabulary import Vocabulary
from quizapp.core.checking.reading.voicing import Voice
from quizapp.core.checking.reading.words import plain
from quizapp.core.checking.statements.clauses import is_named_only
from quizapp.core.questions.categorise import Categorise
from quizapp.core.questions.common import Question
from quizapp.core.questions.matching import Matching
from quizapp.core.questions.ordering import Ordering


def asks_the_text(question: Question) -> bool:
    """Whether a question is plainly for what the text says, lists or calls so, or how it puts it."""
    stem = plain(question.question)
    return _ASKS_TEXT_RE.search(stem) is not None or names_the_text(stem) or is_of_wording(question)


_ASKS_TEXT_RE = re.compile(
    r"\b(?:named|listed|cited) (?:[a-z]+ ){0,2}(?:officials?|persons?|people|leaders?|men|women|officers?|commanders?"
    r"|suspects?|firms?|companies|ministers?)\b"
    r"|\b(?:(?:list|name|mention|count|cite|give|number|include|class|record)(?:s|e?d|n)? (?:among|as|by|in)\b"
    r"|(?:attribut|ascrib|credit)(?:es?|s|ed|ing)?\b|(?:lay|lays|laid) (?:at|to) )",
    re.IGNORECASE,
)
"""A stem that asks for what a text lists, or of whom it names, or holds to have done it, puts nothing as a fact."""


def only_names(question: Question) -> bool:
    """Whether the parts of a key are names and figures to be put in order, in pairs or in groups, and tell nothing."""
    return isinstance(question, Categorise | Matching | Ordering) and all(
        is_named_only(plain(claim.text)) for claim in claims_of(question) if claim.holds
    )


def is_premise(quote: str, speech: str) -> bool:
    """Whether a speech takes what is quoted from it as granted, and says what it has to say behind it.

    `Given the silt that has closed the harbour, the towns should dig`: that it is closed is nobody's opinion.
    """
    lead, said = _PREMISE_RE.match(speech), _PROPOSING_RE.search(speech)
    return lead is not None and said is not None and 0 <= speech.find(quote) <= said.start() - len(quote)


_PREMISE_RE = re.compile(
    r"\W*(?:given|considering|in (?:view|light|spite) of|in the face of|because of|owing to|despite"
    r"|(?:seeing|now|given) that|since|as long as|while|although)\b",
    re.IGNORECASE,
)
_PROPOSING_RE = re.compile(
    r"\b(?:should|must|ought|shall|will|would|needs?|have to|has to|can|cannot|may|might|calls?|urges?)\b",
    re.IGNORECASE,
)


def only_leads(voice: Voice, asked: str, vocabulary: Vocabulary) -> bool:
    """Whether a voice is a common word that begins a sentence, before another: `Field reports often differ`."""
    return any(
        name.text == voice.name
        and name.leads
        and len(name.words) == 1
        and not vocabulary.is_name(name.words[0])
        and _NOUNS_RE.match(asked, name.start + len(name.text)) is not None
        for name in names(asked)
    )


_NOUNS_RE = re.compile(
    r" (?:(?:reports|estimates|claims|notes|documents|states|warns)(?! (?:that|how|in|on|of|at)\b| [\d“\"])"
    r"|(?:reported|claimed|stated|alleged|estimated|documented|noted) by\b)"
)
"""What may be several things as well as what somebody does."""
