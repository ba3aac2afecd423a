"""Questions about a text's own words: what they mean, why they stand there, how sure they sound.

An answer to one of these (`What does “callous” mean here?`) is not in the text, and what it says of the text's words
puts nothing as a fact. So nothing is doubted of it (S006, S007, S010); what an error is stays one.
"""

import re
from collections.abc import Iterable, Iterator

from quizapp.core.checking.reading.evidence import Fault
from quizapp.core.checking.reading.words import plain
from quizapp.core.findings import Severity
from quizapp.core.folding import tokens
from quizapp.core.questions.categorise import Categorise
from quizapp.core.questions.common import Question
from quizapp.core.questions.matching import Matching
from quizapp.core.questions.ordering import Ordering
from quizapp.core.seldom import Seldom

_WORD = (
    r"(?:words?|phrases?|terms?|expressions?|verbs?|adjectives?|adverbs?|nouns?|participles?|pronouns?|tense|wording"
    r"|quotation marks|inverted commas|quote marks|scare quotes|italics|metaphors?|images?"
    r"|[“\"‘'][^”\"’']{2,60}[”\"’'])"
)
_DOES = (
    r"(?:mean|tell|show|signal|suggest|imply|indicate|express|convey|refer|point|stand for|serve|reveal|add|hint"
    r"|make (?:clear|plain))(?:s|ed|ing)?"
)
_CONSTRUING_RE = Seldom(
    r"\b(?:closest|nearest|similar|close|equivalent) in (?:meaning|sense)\b|\bsynonyms?\b|\bmeanings? of\b"
    r"|\bimpl(?:y|ies)\b|\b(?:implied|inferred|gathered|concluded|understood) (?:by|from)\b|\bdefin(?:es?|itions?)\b"
    r"|\bparaphrases?\b"
    r"|\bwords? (?:and|with|to) (?:\w+ ){0,2}meanings?\b|\bmeanings? (?:and|with|to) (?:\w+ ){0,2}words?\b"
    r"|\b(?:what|how) (?:is|are|was|were|does|do|did)\b[^?]{1,90}\b(?:mean|meant by|to be understood|to be read)"
    r"(?: here| there| by it| by this| by that| in [^?]{3,50})?\W*$"
    rf"|\b(?:what|how) (?:is|are|does|do|did|can|would|might)\b[^?]{{0,60}}{_WORD}[^?]{{0,60}}\b{_DOES}\b"
    rf"|\bwhich (?:sentence|paragraph|line|part|passage)s?\b[^?]{{0,40}}\b{_DOES}\b"
    rf"|\b(?:the|this) {_WORD}[^?]{{0,60}}\b{_DOES} (?:that|to|the|us|how|what)\b"
    r"|\b(?:descriptions?|explanations?|renderings?)\b[^?]{0,40}"
    rf"\b(?:fits?|suits?|match(?:es)?|for) (?:best )?(?:the|this|that) {_WORD}"
    rf"|\bwhy\b[^?]{{0,60}}{_WORD}"
    r"|\bhow (?:does|do|did) the (?:article|text|author|writer|reporter|passage|paragraph|sentence|story)\b[^?]{0,40}?"
    r" (?:back|support|illustrate|begin|end|open|close|introduce|build|structure|underline|stress|mark)\b"
    r"|\bwhy (?:does|do|did|has|might|would) the (?:writer|author|reporter|article|text|journalist|news (?:item|story))"
    r" (?:use|put|say|write|speak|call|choose|chosen|quote|add|mention|repeat)s?\b"
    r"|\b(?:headline|heading|caption|title)s? (?:\w+ ){0,3}(?:for (?:the|this)|would|fits?|suits?|could)\b",
    re.IGNORECASE,
)
_WORDED_RE = Seldom(
    r"\b(?:hedg\w+|unhedged|caution\w*|caveats?|wording|worded|tentative\w*|flatly|outright|quotation marks"
    r"|(?:which|what|small|little|key|exact|same|two|whose|linking|match the) (?:words?|phrases?|verbs?|expressions?)"
    r"|how (?:sure|certain|firm|firmly|strong|strongly|surely)"
    r"|(?:put|stated?|states|given|gives?|told|made|presented|said|reported|introduced?|introduces|come|comes)"
    r" (?:\w+ ){0,2}?(?:as (?:an? )?(?:\w+ )?(?:facts?|certain|certainty|settled|possib\w+|likely|sure|uncertain"
    r"|undisputed|definite|exact)"
    r"|(?:with|by|without) (?:an? |the |any )?(?:[“\"‘']|words?|hedges?|qualif\w+|tags?|reserv\w+)))",
    re.IGNORECASE,
)


def _asks_what_words_do(question: Question) -> bool:
    """Whether a question asks what words of the text mean, or why they stand in it as they do."""
    return _CONSTRUING_RE.search(plain(question.question)) is not None


def _sorts_by_wording(question: Question) -> bool:
    """Whether the parts of a key are sorted, or paired, by how sure the text is of them: `Hedged`, `Stated flatly`."""
    return isinstance(question, Categorise | Matching | Ordering) and is_of_wording(question)


def is_of_wording(question: Question) -> bool:
    """Whether a question asks how the text puts a thing, in its stem or by the names of its groups."""
    names = (group.name for group in question.groups) if isinstance(question, Categorise) else ()
    return _WORDED_RE.search(plain(" · ".join((question.question, *names)))) is not None


def without_doubts_of_words(found: Iterable[Fault], question: Question) -> Iterator[Fault]:
    """The faults of a question's key without the doubts that say nothing where the text's own words are asked about."""
    construes, sorts = _asks_what_words_do(question), _sorts_by_wording(question)
    for fault in found:
        doubt = fault.severity is Severity.WARNING
        if not (doubt and ((construes and fault.code in _OF_SENSE) or (sorts and fault.code in _OF_CERTAINTY))):
            yield fault


_OF_CERTAINTY = frozenset({"S006", "S007"})
_OF_SENSE = _OF_CERTAINTY | {"S010"}

_TEXTS_LIST = """
article passage paragraph paragraphs text reporter journalist author writer headline newspaper watchdog printed
"""
_TEXTS = frozenset(_TEXTS_LIST.split())


def names_the_text(stem: str) -> bool:
    """Whether a stem says that it asks for what the text, or whoever wrote it, says of a thing."""
    return not _TEXTS.isdisjoint(tokens(stem))
