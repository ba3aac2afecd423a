"""S012 for a statement that says less than its sentence: only a few for all, only one for whichever it be.

`Only some of the mills will be mended` is not what `all nine mills` says, nor `only the miller may end the lease` what
`either party may` does.
"""

import re
from collections.abc import Iterator, Sequence

from quizapp.core.checking.lexicons.polarity import DENYING, SLIGHT
from quizapp.core.checking.reading.evidence import Fault, Ground
from quizapp.core.checking.reading.senses import is_near
from quizapp.core.checking.reading.words import content, meaning
from quizapp.core.checking.statements.gainsaying import core_of, gainsaid_faults
from quizapp.core.folding import tokens
from quizapp.core.questions.common import Question

_FEWEST = 2
"""Besides what is meant, so many words of meaning must a statement share with its sentence."""


def understating_faults(question: Question, grounds: Sequence[Ground]) -> Iterator[Fault]:
    """The fault of a statement keyed true, one at most."""
    core = core_of(question, grounds)
    if not _CUES.isdisjoint(tokens(core)):
        yield from gainsaid_faults(question, core, grounds, _less)


_CUES = frozenset({"only", "just", "merely", "few", "not", "hardly", "alone", "minority", "handful"})


def _less(core: str, sentence: str, _ground: Ground) -> tuple[str, str] | None:
    """What a statement says, and how its sentence says more; None where it does not."""
    if not _PARTING.isdisjoint(tokens(sentence)) or not _PARTING.isdisjoint(tokens(core)):
        return None
    return _few_of_all(core, sentence) or _one_of_any(core, sentence)


_PARTING = frozenset({"except", "unless", "save", "excluding", "but"})


def _few_of_all(core: str, sentence: str) -> tuple[str, str] | None:
    few = _FEW_RE.search(core)
    if few is None or _FEW_RE.search(sentence) or not DENYING.isdisjoint(tokens(core[: few.start()])):
        return None
    meant = meaning(few["what"].casefold())
    for whole in _ALL_RE.finditer(sentence):
        named = [word for word in map(meaning, tokens(whole["what"])) if word][:_NEXT]
        rest = f"{core[: few.start()]} {core[few.end() :]}"
        if meant in named and not _is_denied(sentence[: whole.start()]) and _is_all_there(rest, sentence):
            return few[0], whole[0].strip()
    return None


_NEXT = 2
"""What is said to be meant wholly is named by one of so many words of meaning behind it."""

_COUNT = r"(?:[\d,.]+|one|two|three|four|five|six|seven|eight|nine|ten|half)"
_FEW_RE = re.compile(
    rf"\b(?:(?:only|just|merely|no more than) (?:some|an? (?:few|part|handful|fraction|minority|small \w+)|few|{_COUNT}"
    r"|a (?:third|quarter))|not (?:all|every(?: one)?|each)|very few|few|hardly any|an? (?:minority|handful))(?: of)?"
    r" (?:the |these |those |its |their |his |her )?(?:[\w-]+[’']s |[\w-]+s[’'] )?"
    rf"(?:{_COUNT} )?(?P<what>[a-z][\w-]+)",
    re.IGNORECASE,
)
_ALL_RE = re.compile(r"\b(?:all|every(?: one)?|each)(?: of)?(?P<what>(?: [\w-]+){1,4})", re.IGNORECASE)


def _one_of_any(core: str, sentence: str) -> tuple[str, str] | None:
    """Only one, where its sentence has either, both or anybody do the same."""
    one = _ONLY_RE.match(core)
    anyone = None if one is None else _ANYONE_RE.search(sentence)
    if one is None or anyone is None or _is_denied(sentence) or _is_denied(core):
        return None
    if any(is_near(word, content(sentence)) for word in content(one["who"])):
        return None  # `either party`, and of the miller more is told
    return (one[0].strip(), anyone[0].strip()) if _is_all_there(core[one.end() :], sentence) else None


_DOES = r"(?:may|can|must|shall|will|has|have|had|is|are|was|were|needs?|[a-z]+s|[a-z]+ed)"  # what it does
_ONLY_RE = re.compile(
    rf"^\W*(?:only |just )(?:the |an? )?(?P<who>[\w’'-]+(?: [\w’'-]+){{0,2}}?) (?={_DOES}\b)", re.IGNORECASE
)
_ANYONE_RE = re.compile(
    r"\b(?:either (?:party|side|one)|both (?:parties|sides)|each (?:party|side)|(?:any|every) (?:party|person|member"
    r"|state|citizen)|anyone|anybody|everyone|everybody|all (?:parties|persons|members|states))\b",
    re.IGNORECASE,
)


def _is_denied(text: str) -> bool:
    return not DENYING.isdisjoint(tokens(text))


def _is_all_there(rest: str, sentence: str) -> bool:
    """Whether all that a statement says besides is its sentence's."""
    own, told = content(rest), content(sentence)
    said = {word for word in own if is_near(word, told)}
    return len(said) >= _FEWEST and own - said <= SLIGHT
