"""S004 for a sentence of an explanation that finds its rule in another article: `The fine is laid down in Section 3`.

Held is the number of an article of the source cited, behind words that tell where a rule stands, or before such as
tell what it says; what is said must be the quote's, and nothing of it that article's.
"""

import re
from collections.abc import Iterator, Sequence

from quizapp.core.checking.explaining.commenting import is_denying
from quizapp.core.checking.reading.evidence import Fault, Ground
from quizapp.core.checking.reading.excerpts import excerpt
from quizapp.core.checking.reading.senses import is_near
from quizapp.core.checking.reading.words import content, spaced
from quizapp.core.seldom import Seldom
from quizapp.core.sources import section_matches

_LABEL = r"(?P<label>(?P<kind>Article|Section|Rule|Chapter|Clause|Regulation) (?P<number>\d+))\b"
_OF_ANOTHER = r"(?! (?:of|to) (?:the )?[A-Z]|[(/])"
_FOUND_RES = (
    re.compile(
        rf"\b(?:(?:laid|set) (?:down|out)|found|provided(?: for)?|stated|regulated|contained|written|defined|settled"
        rf"|made|stands?|comes?|taken|governed|covered|forbidden|prohibited|allowed|permitted|fixed|rule(?:s|d)?|is|are)"
        rf" (?:in|by|under|from) {_LABEL}{_OF_ANOTHER}"
    ),
    re.compile(
        rf"^\W*{_LABEL}{_OF_ANOTHER}(?: (?:itself|also|expressly|then|here))? (?:says?|states?|lays? down|provides?"
        r"|sets?|requires?|forbids?|prohibits?|allows?|permits?|defines?|makes?|gives?|grants?|obliges?|governs?|regulates?"
        r"|covers?|protects?|fixes|rules?|bars?|excludes?|limits?)\b"
    ),
    re.compile(rf"^\W*(?:[Uu]nder|[Ii]n|[Bb]y|[Aa]ccording to|[Aa]s) {_LABEL}{_OF_ANOTHER}(?:,| )"),
)


def article_fault(sentence: str, grounds: Sequence[Ground]) -> Fault | None:
    """The fault of a sentence of an explanation; None where the article may well say so."""
    if len(_ANY_RE.findall(sentence)) != 1 or is_denying(sentence):
        return None
    match = next(filter(None, (pattern.search(sentence) for pattern in _FOUND_RES)), None)
    if match is None or any(_names(ground, match["label"]) for ground in grounds):
        return None
    said = content(f"{sentence[: match.start('label')]} {sentence[match.end('label') :]}") - _OF_LAWS
    for ground in grounds:
        other = content(" ".join(_section(match["label"], ground)))
        told = content(ground.passage.text) | content(ground.section)
        known = {word for word in said if is_near(word, told)}
        if known and other and len(known) >= _NEARLY * len(said) and not any(is_near(word, other) for word in known):
            return Fault(
                code="S004",
                path=("explanation",),
                message=f"the explanation finds in “{match['label']}” what stands in {ground.place()}:"
                f" “{excerpt(ground.passage.sentence, ground.citation.quote)}”",
                mend="Correct the article, or cite the passage of the one that is named.",
            )
    return None


_NEARLY = 0.75
_ANY_RE = Seldom(r"\b(?:Articles?|Sections?|Rules?|Chapters?|Clauses?|Regulations?) \d+")
_OF_LAWS = content("""
    laid article section rule chapter clause regulation act law statute protocol treaty convention code lay find provide
    state regulate contain write define settle stand take govern cover fix set require forbid prohibit allow permit make
    give grant oblige protect limit paragraph agreement charter basis here answer follow reason
""")
"""What tells of laws and not of what they say."""


def _names(ground: Ground, label: str) -> bool:
    """Whether a quote stands in an article, or its paragraph speaks of it, or whether nothing tells."""
    if not ground.section or section_matches(ground.section, label):
        return True
    return spaced(label) in spaced(ground.passage.text)


def _section(label: str, ground: Ground) -> Iterator[str]:
    """The paragraphs of an article of the source."""
    paragraphs = ground.index.text.paragraphs if ground.index else ()
    return (one.text for one in paragraphs if section_matches(one.section, label))
