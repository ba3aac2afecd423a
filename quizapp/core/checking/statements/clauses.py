"""S005 and S012 for options that are statements of their own (`They offered lawful targets`), held as such.

What the rules on statements say of an answer that is a clause is said of the answer. A distractor that would be wrongly
keyed false, since its words, figures and names are those of the evidence, is as right as the answer.
"""

import re
from collections.abc import Iterator, Sequence

from quizapp.core.checking.doubts.unheard import in_other_words
from quizapp.core.checking.doubts.unsettled import undecided
from quizapp.core.checking.doubts.vying import is_near_all, telling
from quizapp.core.checking.figures.figures import Sight
from quizapp.core.checking.lexicons.polarity import BOUNDS, MEASURING
from quizapp.core.checking.options.outdoing import is_for_contrast
from quizapp.core.checking.reading.doubting import says_how_sure
from quizapp.core.checking.reading.evidence import Fault, Ground
from quizapp.core.checking.reading.excerpts import excerpt
from quizapp.core.checking.reading.names import names
from quizapp.core.checking.reading.once import claims_of
from quizapp.core.checking.reading.rephrasing import agreeing
from quizapp.core.checking.reading.senses import is_near
from quizapp.core.checking.reading.vocabulary import Vocabulary
from quizapp.core.checking.reading.words import content, plain, role, without_yes_or_no
from quizapp.core.checking.statements.agreeing import true_after_all
from quizapp.core.folding import tokens
from quizapp.core.quantities import quantities
from quizapp.core.questions.choice import Choice
from quizapp.core.questions.common import Claim, Question
from quizapp.core.questions.multiple import Multiple
from quizapp.core.questions.text import Text
from quizapp.core.questions.true_false import TrueFalse
from quizapp.core.seldom import Seldom

_TELLING = 2
"""Of fewer words that tell something, figures and names apart, no option is a statement: the stem says the rest."""

_FEWEST = 4
"""Of so many words, at least, is an option that may be a statement."""


def borne_out_faults(question: Question, grounds: Sequence[Ground], vocabulary: Vocabulary) -> Iterator[Fault]:
    """S005 for every distractor that, taken as a statement, its evidence bears out."""
    if not isinstance(question, Choice | Multiple) or question.checked_by or TURNED_RE.search(question.question):
        return
    sight = Sight(grounds)
    for claim in claims_of(question):
        if claim.holds or role(claim)[1] != "distractors" or not _is_long(claim) or _says_little(claim):
            continue
        statement = stated_as(question, claim, holds=False)
        if _differs_in_measure(statement.question, grounds) or _is_like_an_answer(claim, question):
            continue
        said = statement.claims()[0]
        if any(true_after_all(said, statement, sight, vocabulary)):
            alone = (one for one in grounds if any(true_after_all(said, statement, Sight([one]), vocabulary)))
            ground = next(alone, grounds[0])
            if is_for_contrast(ground, claim, question, grounds) or not _is_an_answer(claim, question, ground):
                continue
            yield right_too(claim, ground)


def right_too(claim: Claim, ground: Ground) -> Fault:
    """The fault of a distractor that a quote's sentence says."""
    return Fault(
        code="S005",
        path=claim.path,
        message=f"“{plain(claim.text)}” is what {ground.place()} says too:"
        f" “{excerpt(ground.passage.sentence, ground.citation.quote)}”",
        mend="Take it out or change it.",
    )


def _is_an_answer(claim: Claim, question: Question, ground: Ground) -> bool:
    """Whether an option tells more than its stem does, and is told by the quote's own sentence and not beside it."""
    own = content(plain(claim.text))
    told = content(ground.passage.sentence)
    return not own <= content(plain(question.question)) and 2 * sum(is_near(word, told) for word in own) >= len(own)


def _says_little(claim: Claim) -> bool:
    """Whether an option is a figure, or a name or a title, with one word of its own that tells something at most."""
    text = plain(claim.text)
    named = (content(name.text) for name in names(text))
    return len(telling(claim.text)) < _TELLING or len(content(text).difference(*named)) < _TELLING


def _differs_in_measure(text: str, grounds: Sequence[Ground]) -> bool:
    """Whether a figure, or a word of measure or bound, stands in a text, or in a quote and not in the text."""
    words = set(tokens(text))
    if quantities(text) or not _MEASURES.isdisjoint(words):
        return True
    return any(not _MEASURES.isdisjoint(tokens(ground.citation.quote)) for ground in grounds)


_MEASURES = MEASURING | BOUNDS


def _is_like_an_answer(claim: Claim, question: Question) -> bool:
    """Whether a distractor has most of its words from an answer, and is wrong by what it has in place of the others."""
    own = content(plain(claim.text))
    return any(len(own & content(plain(one.text))) * 2 >= len(own) for one in claims_of(question) if one.holds)


def clauses(question: Question) -> Iterator[tuple[Claim, TrueFalse]]:
    """The answers of a question that are clauses of their own, each with the statement that it makes.

    Of several quotes an answer is held to the one that it has most of; the others may well say otherwise.
    """
    if not isinstance(question, Choice | Multiple | Text) or question.checked_by:
        return
    turned = TURNED_RE.search(question.question) is not None
    for claim in claims_of(question):
        if (
            claim.holds
            and not turned
            and (is_clause(claim) or is_statement(claim, question))
            and not isinstance(question, Text)
        ):
            yield claim, stated_as(question, claim, holds=True)
        share = _share_stated(question, claim) if claim.holds else None
        if share is not None:
            yield claim, share


def told_by(statement: TrueFalse, grounds: Sequence[Ground]) -> Sequence[Ground]:
    """The quotes of the one sentence that has most of what a statement says; none where two have as much.

    Of several none has so little that what it says may be another thing.
    """
    if len(grounds) == 1:
        return grounds
    own = telling(statement.question)
    shared = {one.passage.sentence: 0 for one in grounds}
    for sentence in shared:
        shared[sentence] = sum(is_near(word, content(sentence)) for word in own)
    most = max(shared.values())
    best = [sentence for sentence, count in shared.items() if count == most]
    if len(best) > 1 or most < _TELLING or 2 * most < len(own):
        return ()
    return [one for one in grounds if one.passage.sentence == best[0]]


def _share_stated(question: Question, claim: Claim) -> TrueFalse | None:
    """The statement that a share makes with its stem: `all of the mills burnt`, of `how many of the mills burnt?`."""
    stem, text = plain(question.question).strip(), plain(claim.text).strip()
    far = _FAR_ASKED_RE.match(stem)
    if far is not None and _FAR_RE.match(text):
        text = f"{text.strip(' .').capitalize()} {far['what']}."
        return TrueFalse(id=question.id, question=text, answer=True, evidence=question.evidence)
    asked, share = _SHARE_ASKED_RE.match(stem), _SHARE_RE.match(text)
    if asked is None or share is None:
        return None
    said = share["share"] or ("the whole" if share["whole"] else "every single one")
    text = f"{said.capitalize()} of {_SAYS_RE.sub(' ', asked['whole'])}."
    return TrueFalse(id=question.id, question=text, answer=True, evidence=question.evidence)


_SAYS_RE = re.compile(
    r" (?:does|do|did) (?:the )?(?:article|text|report|passage|author|source|[A-Z]+) (?:say|tell us|state)(?: that)? "
)
_SHARE_ASKED_RE = Seldom(
    r"(?P<led>[^,?]{3,60}, )?(?:how (?:many|much|large a (?:part|share|proportion))|(?:what|which) (?:part|share"
    r"|proportion|fraction)) of (?P<whole>(?:(?:the|these|those|its|their|all) |(?-i:[A-Z]))[^?]{8,})\?$",
    re.IGNORECASE,
)
_SHARE_RE = re.compile(
    r"(?P<share>all|every(?: single)? one|each(?: and every)?(?: single)? one|each|most|(?:the|a) majority|a minority"
    r"|only a fraction|a fraction|only a few|a few|a handful|the whole|the entire|half)"
    r"(?: of (?:them|it|these|those)|, without (?:any )?exception)?\W*$"
    r"|(?:the|its) (?P<whole>whole|entire)(?: of)?(?: the)?(?: [a-z-]+){1,2}\W*$|(?P<every>every single) [a-z-]+\W*$",
    re.IGNORECASE,
)

_FAR_ASKED_RE = Seldom(
    r"(?:to what extent|how far|how completely|how fully) (?:is|are|was|were|did|does|do|has|have|had)"
    r" (?P<what>[^?]{8,})\?$",
    re.IGNORECASE,
)
_FAR_RE = re.compile(r"(?:entirely|completely|wholly|fully|totally)\W*$", re.IGNORECASE)
"""`How far is the valley held by them?` is answered by how much of it is."""


def is_clause(claim: Claim) -> bool:
    """Whether an option is a statement of its own."""
    return _is_long(claim) and _CLAUSE_RE.match(without_yes_or_no(plain(claim.text))) is not None


def is_statement(claim: Claim, question: Question) -> bool:
    """Whether an answer of several stands by itself, as a sentence, and so is held to what its paragraph tells."""
    text = plain(claim.text).strip()
    return isinstance(question, Multiple) and not text[:1].islower() and text.endswith(".") and _is_long(claim)


def is_named_only(text: str) -> bool:
    """Whether a text names or counts something, and says nothing of it."""
    return _CLAUSE_RE.match(text) is None and len(telling(text)) <= _NAMING


_NAMING = 4


def is_untold(statement: TrueFalse, asked: str, grounds: Sequence[Ground]) -> bool:
    """Whether a statement made of an option has words that neither its stem nor its evidence tells in any words.

    One that bounds or denies what its evidence does not is untold by that; another by most of its words.
    """
    text, told = statement.question, " ".join(ground.passage.sentence for ground in grounds)
    given = content(asked)
    if is_near_all(text, told, given) or says_how_sure(text, [told]):
        return False
    if undecided(statement, grounds) is not None:
        return True
    said = content(told) | given
    own = telling(text)
    near = sum(is_near(word, said) for word in own)
    return 2 * near < len(own) and not agreeing(text, told) and not in_other_words(text, asked, [told])


def _is_long(claim: Claim) -> bool:
    return claim.text.count(" ") >= _FEWEST - 1 and len(tokens(plain(claim.text))) >= _FEWEST


def stated_as(question: Question, claim: Claim, *, holds: bool) -> TrueFalse:
    """The statement that an option makes, keyed so."""
    statement = without_yes_or_no(plain(claim.text))
    return TrueFalse(id=question.id, question=statement, answer=holds, evidence=question.evidence)


TURNED_RE = Seldom(
    r"\b(?:not|never|except|excluding|false|untrue|wrong(?:ly)?|incorrect(?:ly)?|missing|lack(?:s|ed|ing)?|absent"
    r"|without)\b|n['’]t\b",
    re.IGNORECASE,
)
"""A stem that asks for what is not so."""

_CLAUSE_RE = re.compile(
    r"(?:that )?(?:(?:they|it|he|she|there|these|those|this|nobody|no one)\b"
    r"|(?!(?:when|where|whether|if|how|why|what|who|which|to|by|for|in|on|at|of|as|from|with|only|no|not)\b)"
    r"(?:[\w’'-]+ ){1,6}?(?:is|are|was|were|has|have|had|may|must|can|could|did|shall|will|cannot|does|do"
    r"|obliges|requires|allows|permits|forbids|prohibits|lets|counts|regards|treats|considers"
    r"|(?:found|says|said) that)\b)",
    re.IGNORECASE,
)
