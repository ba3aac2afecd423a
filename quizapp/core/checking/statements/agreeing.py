"""S012 for a statement keyed false that its evidence bears out.

A statement is called true only if every one of its words, figures and names is the evidence's, in the same relation:
one strange word may be the very change that makes it false. Words that carry next to no meaning (`took place`, `the
pattern of`) and what only says who speaks are no such change.
"""

import re
from collections.abc import Iterator, Mapping, Sequence
from collections.abc import Set as AbstractSet

from quizapp.core.checking.figures.asserting import asserted
from quizapp.core.checking.figures.bearing import bears_out
from quizapp.core.checking.figures.candidates import QUOTE, SENTENCE
from quizapp.core.checking.figures.figures import Sight
from quizapp.core.checking.law.obliging import against
from quizapp.core.checking.lexicons.clauses import STANDING_FOR
from quizapp.core.checking.lexicons.polarity import MEASURING, RELATIONS, SLIGHT
from quizapp.core.checking.reading.bare_words import bare_words
from quizapp.core.checking.reading.denials import Said, by_word, said_words
from quizapp.core.checking.reading.disowning import is_called_untrue
from quizapp.core.checking.reading.doubting import is_surer
from quizapp.core.checking.reading.evidence import Fault, Ground
from quizapp.core.checking.reading.framing import framed, outside_law
from quizapp.core.checking.reading.names import Holdings, Name, names
from quizapp.core.checking.reading.phrasing import KEYED_FALSE, told_again
from quizapp.core.checking.reading.rephrasing import says_contrary
from quizapp.core.checking.reading.senses import contrary_words, same_sense
from quizapp.core.checking.reading.vocabulary import Vocabulary
from quizapp.core.checking.reading.words import content, kin, meaning, plain, stem
from quizapp.core.checking.statements.arranging import (
    LOOSE,
    may_speak,
    same_clause,
    same_doer,
    same_order,
    same_run,
    same_ways,
)
from quizapp.core.checking.statements.converses import turned_deal
from quizapp.core.checking.statements.exchanging import exchanged
from quizapp.core.checking.statements.excluding import left_out
from quizapp.core.checking.statements.laying_beside import is_changed, puts_another, puts_another_for_quoted
from quizapp.core.checking.statements.omitting import does_what_is_named, passes_over
from quizapp.core.checking.statements.planning import only_meant
from quizapp.core.checking.statements.repeating import is_verbatim, repeats
from quizapp.core.checking.statements.roles import turned_parts
from quizapp.core.folding import tokens
from quizapp.core.quantities import quantities
from quizapp.core.questions.common import Claim, Question
from quizapp.core.questions.true_false import TrueFalse


def true_after_all(claim: Claim, question: Question, sight: Sight, vocabulary: Vocabulary) -> Iterator[Fault]:
    """S012 for a statement keyed false that a passage bears out."""
    text = outside_law(plain(claim.text))
    if isinstance(question, TrueFalse) and is_its_sentence(question, sight.grounds):
        yield _true(claim, sight.grounds[0])
        return
    if any(says_otherwise(text, ground) or passes_over(text, ground) for ground in sight.grounds):
        return
    for ground in sight.grounds:
        core, speaker = framed(text)
        said = core if may_speak(speaker, ground) else text
        repeated = repeats(said, ground, sight, question, claim)
        if is_verbatim(said, ground.passage.text) or (repeated and not puts_another(said, ground, vocabulary)):
            yield _true(claim, ground)
            return
    for figure in asserted(claim, question):
        if not sight.bears(figure, question, SENTENCE if sight.whole else QUOTE):
            return
    for ground in sight.grounds:
        if _only_describes(text, ground.passage.sentence):
            return
        if _is_told(text, ground, vocabulary):
            yield _true(claim, ground)
            return


def _is_told(text: str, ground: Ground, vocabulary: Vocabulary) -> bool:
    """Whether a sentence says what a statement says, be it in its own words, and nothing is put for what is quoted."""
    if puts_another_for_quoted(text, ground, vocabulary):
        return False
    if not is_changed(text, ground, vocabulary) and _agrees(text, ground, vocabulary):
        return True
    return ground.whole and _is_borne_out(text, ground, vocabulary)


def says_otherwise(text: str, ground: Ground) -> bool:
    """Whether a statement says another thing than its passage, or is surer of it, though its words be the same."""
    turned = turned_parts(text, ground) or exchanged(text, ground.passage.sentences) or turned_deal(text, ground)
    surer = is_surer(text, ground) or only_meant(text, ground, named=False) is not None
    contrary = says_contrary(text, ground) or against(text, ground) is not None
    other = _by_another(text, ground.passage.sentence) or does_what_is_named(text, ground) or left_out(text, ground)
    mutual = _MUTUAL_RE.search(text) is not None and _MUTUAL_RE.search(ground.passage.sentence) is None
    untrue = is_called_untrue(text, ground.passage.sentence)
    return turned is not None or surer or contrary or mutual or bool(other) or untrue or _is_denied(text, ground)


_MUTUAL_RE = re.compile(r"\b(?:one another|each other)\b", re.IGNORECASE)


def _by_another(text: str, sentence: str) -> bool:
    """Whether a statement says of what was done that it was by somebody, and its sentence that by somebody else."""
    if " by " not in text or " by " not in sentence:
        return False
    told = [(kin(stem(one["done"])), content(one["by"])) for one in _BY_RE.finditer(sentence)]
    for one in _BY_RE.finditer(text):
        done, mine = kin(stem(one["done"])), content(one["by"])
        theirs = [by for other, by in told if other == done]
        if mine and theirs and all(mine.isdisjoint(by) for by in theirs):
            return True
    return False


_BY_RE = re.compile(
    r"\b(?P<done>\w+(?:ed|en|wn|de|ght|un|ld|nt|pt)) by (?P<by>(?:"
    r"(?!(?:but|in|at|on|which|who|that|for|to|from|with|while|after|before|since|during|as|by)\b)"
    r"[^\s,;:.()]+(?:,? |(?=\W*$|[,;:.()]))){1,8})",
    re.IGNORECASE,
)
"""What was done, and by whom: up to the next small word that leads on."""


def _is_denied(text: str, ground: Ground) -> bool:
    """Whether the very quote denies what a statement asserts, or asserts what it denies: its sentence may do both."""
    quote = ground.citation.quote
    quoted, told = by_word(said_words(quote)), said_words(ground.passage.sentence)
    return any(
        one.denied not in quoted[one.word] and (one.written in tokens(quote) or one not in told)
        for one in said_words(text)
        if one.word in quoted
    )


def _only_describes(text: str, sentence: str) -> bool:
    """Whether what a statement is about only tells a kind in the sentence: `Norman` of `the Norman conquest`."""
    about = _ABOUT_RE.match(text)
    if about is None:
        return False
    word = re.escape(about[1])
    found = len(re.findall(rf"\b{word}\b", sentence))
    return found > 0 and found == len(
        re.findall(rf"\b(?:the|an?|his|her|its|their) {word}(?: (?=[a-z]{{3}})|[–-])", sentence)
    )


_ABOUT_RE = re.compile(r"\W*([A-Z]\w+) (?:is|was|are|were) ")


def _true(claim: Claim, ground: Ground) -> Fault:
    return Fault(
        code="S012",
        path=claim.path,
        message=told_again(ground, ground.citation.quote, plain(claim.text)),
        mend=KEYED_FALSE,
    )


def is_its_sentence(question: TrueFalse, grounds: Sequence[Ground]) -> bool:
    """Whether a statement is a sentence that a quote is from, word for word, and so cannot be its contrary."""
    own = tokens(plain(question.question))
    return any(ground.whole and own == tokens(one) for ground in grounds for one in ground.passage.sentences)


def _agrees(text: str, ground: Ground, vocabulary: Vocabulary) -> bool:
    sentence = ground.passage.sentence
    mine = said_words(text)
    theirs = by_word([one for part in ground.passage.sentences for one in said_words(part)])
    holdings = Holdings(
        [sentence, ground.before if not ground.passage.quoted else ground.passage.text, ground.record],
        vocabulary.terms([ground]),
    )
    named = [name for name in names(text) if not holdings.missing(name)]
    in_names = {kin(stem(word)) for name in named for word in tokens(name.text)}
    telling = [one for one in mine if one.word not in in_names]
    if len(mine) < _FEWEST or not telling or not content(text) & content(ground.citation.quote):
        return False
    unsaid = [one for one in telling if one.denied not in theirs.get(one.word, set())]
    if unsaid and not _is_subject(unsaid, mine, ground):
        return False
    words = set(tokens(sentence))
    strange = (set(tokens(text)) - words) & RELATIONS
    if words.isdisjoint(STANDING_FOR) and _is_about_another(named, ground, vocabulary):
        return False
    ordered = same_order(text, sentence) and same_run(mine, sentence)
    return not strange and ordered and not any(holdings.missing(name) for name in names(text))


_FEWEST = 2


def _is_about_another(named: Sequence[Name], ground: Ground, vocabulary: Vocabulary) -> bool:
    """Whether a statement begins with somebody of whom its sentence, and what stands over it, does not speak."""
    sentence = ground.passage.sentence
    strange = [one for one in named if one.start <= _AT_ITS_HEAD and content(one.text).isdisjoint(content(sentence))]
    if not strange:
        return False
    told = Holdings([sentence, ground.record, ground.section], vocabulary.terms([ground]))
    return any(map(told.missing, strange))


_AT_ITS_HEAD = 12
"""So far, at most, does a statement begin before whom it is about."""


def _is_subject(unsaid: Sequence[Said], mine: Sequence[Said], ground: Ground) -> bool:
    """Whether the words that the sentence lacks begin the statement and stand before it in the paragraph.

    `It doubled the capacity` says of the expansion, named just before, that it doubled the capacity.
    """
    if list(unsaid) != list(mine[: len(unsaid)]) or len(unsaid) > 2 or len(mine) - len(unsaid) < 2:
        return False
    begins = tokens(ground.passage.sentence)[:1]
    if not begins or begins[0] not in STANDING_FOR or any(one.denied for one in unsaid):
        return False
    return {one.word for one in unsaid} <= content(ground.before) | content(ground.passage.text)


def _is_borne_out(text: str, ground: Ground, vocabulary: Vocabulary) -> bool:
    """Whether nothing in what a statement says is wanting in the sentence, and no name is passed over on the way."""
    core, speaker = framed(text)
    sentence = ground.passage.sentence
    mine, told = said_words(core), content(sentence)
    own = {one.word for one in mine}
    if len(own) < _TELLING or not may_speak(speaker, ground):
        return False
    terms = vocabulary.terms([ground])
    holdings = Holdings([sentence, ground.record, ground.section], terms)
    if not _has_its_quote(text, own, ground, terms) or any(holdings.missing(name) for name in names(core)):
        return False
    named = {kin(stem(word)) for name in names(core) for word in tokens(name.text)}
    held = told | named | SLIGHT
    strange = any(one.word not in held and not same_sense(one.word, told) for one in mine)
    strange = strange or _repeats_a_name(core, sentence)
    turned = (set(tokens(core)) - set(tokens(sentence))) & (RELATIONS - LOOSE) or contrary_words(own, told)
    if strange or turned or not same_ways(mine, sentence) or not same_clause(mine, sentence):
        return False
    return _same_arrangement(core, framed(sentence).core, [one for one in mine if one.word not in named])


def _same_arrangement(core: str, sentence: str, mine: Sequence[Said]) -> bool:
    """Whether names and words come in the sentence's order, or are turned into the passive or out of it."""
    if ("by" in tokens(core)) != ("by" in tokens(sentence)):
        return same_doer(core, sentence)
    measured = not MEASURING.isdisjoint(tokens(core))
    return same_order(core, sentence) and same_run(mine, sentence, turned=0 if measured else 1)


def _repeats_a_name(core: str, sentence: str) -> bool:
    """Whether a statement names somebody more often than its sentence: once it may be in another's place."""
    words, there = bare_words(core), bare_words(sentence)
    return any(words.count(word) > max(1, there.count(word)) for name in names(core) for word in name.words)


def _has_its_quote(text: str, own: AbstractSet[str], ground: Ground, terms: Mapping[str, str]) -> bool:
    """Whether the statement has what its quote says: each name and figure, and most other words.

    What stands in the quote and not in the statement may be what the statement puts another thing for.
    """
    quote = ground.citation.quote
    mine = Holdings([text], terms)
    # `The government` says of the Tavrian government what its sentence says.
    apart = [
        name
        for name in names(quote)
        if mine.missing(name) and meaning(next(iter(tokens(quote[name.start + len(name.text) :])), "a")) in own
    ]
    quoted = content(quote).difference(*(content(name.text) for name in apart))
    held = sum(word in own or same_sense(word, own) for word in quoted)
    if held < max(_FEWEST, _MOST * len(quoted)) or not own & quoted:
        return False
    wanting = [name for name in names(quote) if name not in apart and mine.missing(name)]
    if any(mine.words.isdisjoint(name.words) for name in wanting):
        return False
    figures = quantities(text)
    return all(any(bears_out(one, other, frozenset()) for one in figures) for other in quantities(quote))


_MOST = 0.6


_TELLING = 3
