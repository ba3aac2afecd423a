"""S003 and S004 for keys that cannot answer the stem's question word, where the quote has what can.

`Who`, `where` and `what is the name` are not answered by a date, `what year` and `how many` not by a key without any
figure, `what song` not by a name where the quote has a title between speech marks; and no question is answered by
words that stand in it. Asked only where the quote has another name or figure that the stem does not give.
"""

import re
from collections.abc import Iterator, Sequence
from dataclasses import replace

from quizapp.core.checking.answers.amounts import with_figures, without_figure
from quizapp.core.checking.answers.asked import Asked
from quizapp.core.checking.answers.fillers import is_surely
from quizapp.core.checking.answers.kinds import asked_claims, is_given
from quizapp.core.checking.answers.persons import is_land, is_nobody, is_only_people, may_be_somebody
from quizapp.core.checking.answers.standing import misplaced, one_of_several, unglossed
from quizapp.core.checking.answers.stems import ASKS_BEING_RE, ASKS_CALLED_RE, CLASS_RE, OFFERS_RE, WHERE_RE, WHO_RE
from quizapp.core.checking.figures.asserting import asserted
from quizapp.core.checking.figures.figures import Sight, sight_of
from quizapp.core.checking.lexicons.answers import BODIES, GROUNDS
from quizapp.core.checking.lexicons.classes import CLASSES
from quizapp.core.checking.reading.apposition import ASKS_OF_WHOM_RE, called_so, only_tells_kind
from quizapp.core.checking.reading.bare_words import bare_words
from quizapp.core.checking.reading.evidence import Fault
from quizapp.core.checking.reading.names import Name, is_people, is_place, names
from quizapp.core.checking.reading.vocabulary import Vocabulary
from quizapp.core.checking.reading.words import SMALL, plain
from quizapp.core.findings import Severity
from quizapp.core.folding import tokens
from quizapp.core.questions.common import Question
from quizapp.core.questions.multiple import Multiple
from quizapp.core.questions.true_false import TrueFalse
from quizapp.core.seldom import Seldom

_ASKS_RE = re.compile(r"\b(?:who|whom|whose|where|when|wh(?:at|ich)|how)\b", re.IGNORECASE)

_ABOUT_RE = Seldom(r"\babout\W*$", re.IGNORECASE)
_CALLED_RE = re.compile(r"\b(?:called|names?|named|known|terms?|words?)\b", re.IGNORECASE)
_TITLE_RE = re.compile(r"“([^”]+)”|(?<![^\s(\[])\"(?=\S)([^\"]+)\"|(?<![^\s(\[])'(?=\S)([^']+)'(?!\w)")
_ASKS_TITLE_RE = Seldom(
    r"\b(?:(?:what|which) (?:\w+ ){0,2}?|(?:name|title) of (?:the |a |his |her |their )?(?:\w+ )?)"
    r"(?:song|album|book|novel|film|movie|poem|play|series|episode|single|track|essay|article|painting)s?\b",
    re.IGNORECASE,
)


def answer_faults(question: Question, sight: Sight, vocabulary: Vocabulary) -> Iterator[Fault]:
    """The keys that cannot answer what is asked, one fault a part."""
    if isinstance(question, TrueFalse) or question.checked_by:
        return
    for claim, asked in asked_claims(question):
        if _ASKS_RE.search(asked) is None:
            continue
        found = _fault(Asked(claim, asked, question, sight_of(claim, question, sight), vocabulary))
        if found is not None and not _is_another_answer(found, question):
            yield found


def _is_another_answer(found: Fault, question: Question) -> bool:
    """Whether what the quote has instead of one of several answers is another of them."""
    if not isinstance(question, Multiple) or found.against is None:
        return False
    instead = set(bare_words(found.against[1]))
    return any(not instead.isdisjoint(bare_words(plain(one))) for one in question.answers)


def _fault(key: Asked) -> Fault | None:
    """What is wrong with the key, or None."""
    figures = asserted(key.claim, key.question)
    if figures:
        return with_figures(key, figures)
    if any(map(str.isdigit, key.text)):
        return None
    return (
        without_figure(key)
        or _repeated(key)
        or _untitled(key)
        or _another_is(key)
        or _of_another_class(key)
        or _out_of_place(key)
        or _nobody(key)
        or _misplaced(key)
    )


def _repeated(key: Asked) -> Fault | None:
    """An answer that stands in the stem word for word, where nothing is offered there to choose from."""
    own = [word for word in bare_words(key.text) if word not in SMALL]
    asked = [word for word in bare_words(key.asked) if word not in SMALL]
    if not own or not set(own) <= set(asked):
        return None
    scattered = len(own) > 1 and _WHO_OR_WHERE_RE.search(key.asked)
    if f" {' '.join(own)} " not in f" {' '.join(asked)} " and not scattered:
        return None
    # `the name of Ada's brother` is not Ada, though a name is asked for.
    owner = re.search(rf"\b{re.escape(key.text.strip(' .'))}['’]s\b", key.asked) and names(key.text)
    names_it = _CALLED_RE.search(key.asked) and not owner and not _is_what_is_called(key, own)
    if OFFERS_RE.search(key.asked) or names_it:
        return None
    if len(own) == 1 and all(one.words != (own[0],) for one in names(key.asked)) and not _is_owner(key, own[0]):
        return None
    if any(not is_given(name, key.asked) for name in names(key.text)):
        return None
    rival = key.name()
    asks = ASKS_BEING_RE.search(key.asked) or CLASS_RE.search(key.asked) or ASKS_CALLED_RE.search(key.asked)
    return None if rival is None else key.wrong("S004", rival.text if asks else "")


def _is_what_is_called(key: Asked, own: Sequence[str]) -> bool:
    """Whether a stem asks how something is called, or what belongs to it, and the key is its name in full."""
    if len(own) > 1:
        return any([word for word in one.words if word not in SMALL] == list(own) for one in names(key.asked))
    text = re.escape(key.text.strip(" ."))
    return re.search(rf"\b(?:names?|words?|terms?) (?:for|of) (?:the )?{text}\b(?! [A-Z])", key.asked) is not None


def _is_owner(key: Asked, word: str) -> bool:
    """Whether a word is a place that the stem names, or only the first of a thing's name (`the Ming dynasty`)."""
    if is_place((word,)):
        return True
    behind = re.search(rf"\b{re.escape(word)} (\w+)", key.asked, re.IGNORECASE)
    return WHO_RE.search(key.asked) is not None and behind is not None and behind[1].casefold() in CLASSES


def _untitled(key: Asked) -> Fault | None:
    """A name where a song, a book, a film is asked for and the quote has a title between marks."""
    if not names(key.text) or _ASKS_TITLE_RE.search(key.asked) is None:
        return None
    own = frozenset(tokens(key.text))
    titles = [next(filter(None, match.groups())) for quote in key.quotes for match in _TITLE_RE.finditer(quote)]
    if any(not own.isdisjoint(tokens(title)) or _is_glossed(key.text, title, key.quotes) for title in titles):
        return None
    given = frozenset(tokens(key.asked))
    title = next((title for title in titles if not given.issuperset(tokens(title))), None)
    return None if title is None else key.wrong("S004", title)


def _another_is(key: Asked) -> Fault | None:
    """A name that the quote sets beside the word asked for (`Ada Quill, the engineer`), where the key is not it."""
    if len(names(key.text)) != 1 or OFFERS_RE.search(key.asked) or _ABOUT_RE.search(key.asked):
        return None
    quotes = key.quotes if not key.sight.whole else [one.passage.sentence for one in key.sight.grounds]
    mine, given = set(bare_words(key.text)), set(bare_words(key.asked))
    called = {one.text: one for quote in quotes for one in called_so(key.asked, quote)}
    strange = [one for one in called.values() if not given.issuperset(one.words) and is_surely(one, key.vocabulary)]
    if len(strange) != 1 or mine & set(strange[0].words) or not any(key.text in quote for quote in quotes):
        return None
    behind = [match[1] for quote in quotes for match in re.finditer(rf"\b{re.escape(key.text)} ([A-Z]\w+)", quote)]
    if any(word.casefold() in given for word in behind):
        return None  # `Selm`, for Selm University
    wrong = key.wrong("S004", strange[0].text)
    if any(strange[0].text in quote for quote in key.quotes):
        return None if _is_such_a_one(key) else wrong
    return replace(
        wrong,
        message=f"“{key.text}” may not be what is asked: its quote calls “{strange[0].text}” that, in"
        f" {key.sight.grounds[0].place()}",
        severity=Severity.WARNING,
    )


def _is_such_a_one(key: Asked) -> bool:
    """Whether the key says of itself that it is what is asked for: `Selm Airport`, of an airport."""
    last = bare_words(key.text)[-1:]
    return bool(last) and last[0] in tokens(key.asked)


def _of_another_class(key: Asked) -> Fault | None:
    """A thing of the land where somebody is asked for, a body where it is asked where something lies."""
    own = names(key.text)
    if len(own) != 1:
        return None
    last = own[0].words[-1] if own[0].words else ""
    if WHO_RE.search(key.asked) and last in GROUNDS:
        rival = key.name(lambda one: one.words[-1:] != (last,) and not is_place(one.words))
    elif _LIES_RE.search(key.asked) and last in BODIES:
        rival = key.name(lambda one: is_place(one.words) or (one.words[-1] in CLASSES and one.words[-1] not in BODIES))
    else:
        return None
    return None if rival is None else key.wrong("S004", rival.text)


def _out_of_place(key: Asked) -> Fault | None:
    """What only tells a kind (`a UK patent`, `a Halden ally`) for somebody, or company (`with Ann`) for a place."""
    own = names(key.text)
    if len(own) != 1 or len(own[0].words) > _FEW:
        return None
    if WHO_RE.search(key.asked) and is_place(own[0].words):
        the = "" if is_people(own[0].words) else "|the"  # the French may do it
        wrong = key.stands(rf"\b(?:an?|his|her|their|its{the}) ", r"(?= [a-z]{3})")
    elif WHO_RE.search(key.asked) and key.stands(r"\b(?:in|at|near|into|throughout|across) (?:the )?", r"(?!\w)"):
        wrong = True
    elif _TOWN_RE.search(key.asked) and is_land(own[0].words):
        return _other_town(key)
    elif WHERE_RE.search(key.asked) and _is_asked_about(key, own[0]):
        wrong = True
    elif WHERE_RE.search(key.asked) and not is_place(own[0].words):
        wrong = key.stands(r"\bwith ", r"(?!\w)")
    elif ASKS_BEING_RE.search(key.asked) and not ASKS_OF_WHOM_RE.search(key.asked) and not _TIED_RE.search(key.asked):
        wrong = only_tells_kind(key.text.strip(" ."), key.quotes)
    else:
        return None
    rival = key.name() if wrong else None
    return None if rival is None else key.wrong("S004", rival.text)


def _is_asked_about(key: Asked, own: Name) -> bool:
    """Whether a name only says in full whom the stem asks about: `Where did Quill work?` is not `Ada Quill`."""
    last = own.words[-1:]
    known = is_place(last) or own.words[0] in CLASSES or last[0] in CLASSES
    return len(own.words) > 1 and not known and any(one.words == last for one in names(key.asked))


def _other_town(key: Asked) -> Fault | None:
    """A land where a town is asked for."""
    rival = key.name(lambda one: not is_land(one.words) and not is_people(one.words))
    return None if rival is None else key.wrong("S004", rival.text)


def _nobody(key: Asked) -> Fault | None:
    """A people, a body or a state where somebody or a place is asked for."""
    own = names(key.text)
    if len(own) != 1:
        return None
    if is_only_people(own[0], key.text, key.asked, key.quotes):
        rival = key.name(lambda one: not is_people(one.words))
    elif is_nobody(own[0], key.asked):
        rival = key.name(may_be_somebody)
    else:
        return None
    return None if rival is None else key.wrong("S004", rival.text)


def _misplaced(key: Asked) -> Fault | None:
    """A name that stands in the quote in another place than what is asked for."""
    text, terms = key.text.strip(" ."), (key.asked, key.quotes)
    rival = misplaced(text, *terms)
    other = rival.text if rival is not None else unglossed(text, *terms) or one_of_several(text, *terms)
    return key.wrong("S004", other) if other else None


_TIED_RE = Seldom(
    r"\b(?:linked|tied|affiliat\w+|connected|belong\w*|part of|associated|allied|loyal|close|branch|wing)\b",
    re.IGNORECASE,
)
"""Asks for whom somebody is tied to, which `its Orsk affiliate` tells."""


def _is_glossed(text: str, gloss: str, quotes: Sequence[str]) -> bool:
    """Whether the quotes have one as what the other means, in brackets behind it: `Epistolae ("Letters")`."""
    behind = re.compile(rf"{re.escape(text.strip())}[”\"']? \([“\"']?{re.escape(gloss)}")
    return any(behind.search(quote) for quote in quotes)


_FEW = 3
_TOWN_RE = Seldom(r"\b(?:what|which) (?:[\w-]+ )?(?:town|city|village|county)\b", re.IGNORECASE)


_LIES_RE = re.compile(
    r"^\W*where (?:was|were|is|are) (?:[\w'’-]+ )+?(?:based|located|born|held|situated|found|buried)\b", re.IGNORECASE
)
_WHO_OR_WHERE_RE = re.compile(r"^\W*(?:who|where|when)\b", re.IGNORECASE)
