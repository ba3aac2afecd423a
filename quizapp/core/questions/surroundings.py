"""What stands around a short answer (question, passage, other accepted answers), and what it makes harmless.

An answer may leave out what the question says, and may add what changes nothing.
"""

from collections.abc import Iterable
from dataclasses import dataclass
from fractions import Fraction

from quizapp.core.questions.answer_words import FILLERS, TURNS, Words, strings
from quizapp.core.questions.fitting import Fit, Term
from quizapp.core.questions.word_forms import adjectives, opposite, stem, synonyms, word_slips
from quizapp.core.questions.word_pairs import LOOSELY

_GENERIC = """
population person amount system institution process force science study country element kind type sort form planet use
act concept idea word term name region group people language organisation organization symbol sign emblem substance
material gas bone bond animal colour thing number state method rule right object objects structure disease war river
ocean mountain metal capital total level year date time reason way place area part fact city town village island plot
piece sound majority vote inhabitant resident participant get got receive go turn become give hold make measure write
discover work hear publish both mainly mostly especially usually find seek pursue look search want gain size
branch body department particular
"""
GENERIC = frozenset(stem(word) for word in _GENERIC.split())
"""Words for what a thing is that say nothing against it: `the process of evaporation`, `the force of gravity`."""
_GOING_ON = frozenset({
    "of", "in", "on", "at", "by", "for", "from", "with", "that", "which", "who", "because", "during", "through",
    "after", "before", "as", "when", "while", "under", "against", "between", "over", "above", "into", "around", "since",
})  # fmt: skip
"""Words that begin what is told more of a thing after it has been named."""
_BECOMING = frozenset(map(stem, ("stay", "remain", "become", "turn", "get", "go")))
_LEADING = frozenset(map(stem, ("make", "produce", "have", "use", "give", "get")))
"""Verbs that say no more than the question when they begin an answer: `make many colours`."""
_LIGHT = frozenset(map(stem, (
    "many", "several", "various", "different", "original", "entire", "whole", "own", "certain", "total", "overall",
    "numerous", "particular", "specific", "main",
)))  # fmt: skip
"""Words that may be left out before what they stand at, where two others are there."""
_CLASSES = frozenset(map(stem, (
    "program", "programme", "plan", "project", "scheme", "system", "campaign", "operation", "agency", "company",
    "movement", "method", "technique", "procedure", "approach", "model", "device", "tool",
)))  # fmt: skip
"""Words behind a name of two words or more that say what kind of thing it is; many leave them out or change them."""
_PIECES = frozenset(map(stem, ("piece", "strand", "bit", "kind", "sort", "type", "form", "single", "lot", "bunch")))
"""Words before an `of` that only portion what stands behind it out (`a strand of hair`)."""
_MANNER = frozenset({
    "sometimes", "often", "usually", "generally", "typically", "normally", "commonly", "considered", "seen", "viewed",
    "regarded", "actually", "literally", "definitely", "certainly", "obviously", "extremely", "etc",
})  # fmt: skip
"""Words that say how often or how surely something holds, and change nothing where nobody asked for that."""
_HOW_MUCH = frozenset(map(stem, ("size", "number", "amount")))
HOME = "usa"
"""The country that texts of it leave out (`US Congress`); as `us` it is a small word anyway."""
MORE = frozenset({"more", "larger", "higher", "greater", "bigger"})
_JOINING = frozenset({"and", "or", "but", "nor", "to", "than", "not", "no", "without", "except"})
_MORE_OR_LESS = frozenset(
    {"least", "most", "more", "less", "fewer", "over", "under", "up", "only", "exactly", "nearly"}
)


@dataclass(frozen=True, slots=True)
class Surroundings:
    """The stems of the words around: `asked` by the question, `told` by the passage, `common` to the accepted answers.

    `question` are the words of the question, `accepted` the stems of all accepted answers. `denials` are the words by
    which the question itself denies something; `for_more` says that it asks for more of a thing.
    """

    question: Words
    asked: frozenset[str]
    told: frozenset[str]
    common: frozenset[str]
    accepted: frozenset[str]
    passages: tuple[Words, ...]
    denials: frozenset[str]
    for_more: bool

    @property
    def denying(self) -> bool:
        """Whether the question itself denies something."""
        return bool(self.denials)

    @classmethod
    def of(cls, question: Words, passages: tuple[Words, ...], accepted: tuple[Words, ...]) -> "Surroundings":
        """What a question, its passages and its accepted answers put around a response."""
        heads = [stem(words[0]) for words in accepted if words[1:2] == ("of",) and isinstance(words[0], str)]
        shared = {one for one in heads if heads.count(one) > 1}
        return cls(
            question=question,
            asked=_stems([question]),
            told=_stems(passages),
            common=frozenset(shared),
            accepted=_stems(accepted),
            passages=passages,
            denials=frozenset(word for word in strings(question) if word in TURNS - {"or"}),
            for_more=bool(MORE & set(strings(question))),
        )

    def dispensable(self, laid: Fit, index: int) -> bool:
        """Whether a word of the accepted answer that the response lacks was said by the question already."""
        if not any(self._tells(laid.wanted[at]) for at in laid.pairs):
            return False  # what is there tells nothing: `the ocean` for `the Pacific Ocean`
        term = laid.wanted[index]
        if not isinstance(term, str):
            return isinstance(term, Fraction) and str(term) in self.asked
        root = stem(term)
        kept = len(laid.pairs)
        asked = root in self.asked | self.common or self._asked_in_kin(root)
        manner = kept > 1 and term.endswith("ly") and len(term) > 5  # `dynamically`
        leading = index == 0 and laid.of_wanted == 1 and root in GENERIC  # `the use of`
        alone = len(laid.given) == 1 and isinstance(laid.given[0], Fraction) and term not in {"percent", "bc"}
        verb = index == 0 and kept > 1 and root in _LEADING
        home = term == HOME and kept > 0
        light = kept > 1 and root in _LIGHT
        return (
            asked
            or manner
            or leading
            or verb
            or home
            or light
            or root in _BECOMING
            or self.names_class(laid, index)
            or (alone and len(laid.wanted) == 2)
        )

    def names_class(self, laid: Fit, index: int) -> bool:
        """Whether a word is the last of a name, of which all else is there, and says only what kind of thing it is."""
        last = index == len(laid.wanted) - 1
        return last and len(laid.wanted) > 2 and laid.missing == (index,) and stem(str(laid.wanted[index])) in _CLASSES

    def without_its_denials(self, given: Words) -> Words:
        """The response without denials that it repeats from the question (`an animal without a backbone is ...`)."""
        if not self.denying:
            return given
        kept = []
        for at, word in enumerate(given):
            following = next((one for one in strings(given[at + 1 :]) if one not in FILLERS), "")
            repeated = (
                isinstance(word, str) and word in TURNS and word in self.denials and stem(following) in self.asked
            )
            if not repeated:
                kept.append(word)
        return tuple(kept)

    def _asked_in_kin(self, root: str) -> bool:
        """Whether the question has a word of the same root (`economic system` for `economy`)."""
        return len(root) > 4 and any(len(one) > 4 and one[:5] == root[:5] for one in self.asked)

    def _tells(self, term: Term) -> bool:
        return not isinstance(term, str) or not (stem(term) in self.asked or self._asked_in_kin(stem(term)))

    def in_sense(self, laid: Fit) -> bool:
        """Whether the words stand in their order once the one that the question says is left aside, where it stands."""
        kept = [index for index in sorted(laid.pairs) if self._tells(laid.wanted[index])]
        if laid.relating or len(laid.pairs) - len(kept) > 1:
            return False
        places = [laid.pairs[index][0] for index in kept]
        return bool(places) and places == sorted(places) and (len(places) > 1 or len(laid.wanted) < 3)

    def harmless(self, laid: Fit, given: Words, index: int) -> bool:
        """Whether a word that the response has more than the accepted answer changes nothing."""
        term = laid.given[index]
        at = laid.places[index]
        if not isinstance(term, str):
            return isinstance(term, Fraction) and str(term) in self.asked
        if (term in MORE and self.for_more) or (term == HOME and not laid.missing):
            return True
        counted = any(not isinstance(one, str) for one in laid.wanted)
        if term in _MORE_OR_LESS and (counted or stem(term) not in self.asked):
            return self._said_together(given, at)
        return (
            self._asked_too(term)
            or self._says_no_more(laid, given, index)
            or self._accepted_too(laid, term)
            or self._goes_on(laid, given, index)
        )

    def _asked_too(self, term: str) -> bool:
        """Whether the question has a word in some form, under another name, or as it is spelled right."""
        root = stem(term)
        if root in self.asked or self._asked_in_kin(root) or any(synonyms(root, one) for one in self.asked):
            return True
        return len(term) > 5 and any(word_slips(term, word) is not None for word in self.question)

    def _says_no_more(self, laid: Fit, given: Words, index: int) -> bool:
        """Whether a word names only a kind of thing, portions a thing out, or says how often or how surely it holds."""
        term, at = str(laid.given[index]), laid.places[index]
        root = stem(term)
        generic = root in GENERIC and root not in {stem(one) for one in laid.wanted if isinstance(one, str)}
        if generic and (not laid.missing or _figures_alone(laid) or self._says_how_much(laid, term)):
            return True
        if root in _CLASSES and laid.missing and self.names_class(laid, laid.missing[0]):
            return True
        portions = root in _PIECES and given[at + 1 : at + 2] == ("of",) and max(laid.used, default=-1) > index
        return portions or (term in _MANNER and not self._asks_how_often())

    def _asks_how_often(self) -> bool:
        """Whether the question or the accepted answers themselves say how often or how surely."""
        return bool(
            {"often", "always", "never", "likely", "sure", *_MANNER} & (set(strings(self.question)) | self.accepted)
        )

    def _accepted_too(self, laid: Fit, term: str) -> bool:
        """Whether a word beside a whole accepted answer is of another one, and does not go against it."""
        apart = not any(opposite(term, one) for one in laid.wanted if isinstance(one, str))
        return not laid.missing and apart and any(_as_good_as(term, one) for one in self.accepted)

    def _says_how_much(self, laid: Fit, term: str) -> bool:
        """Whether a word says only that there is much or little of what the question asks about (`the size of`)."""
        return stem(term) in _HOW_MUCH and all(self.dispensable(laid, index) for index in laid.missing)

    def _said_together(self, given: Words, at: int) -> bool:
        """Whether the passage has this word and the one after it together, as `at least 11`."""
        following = given[at : at + 2]
        return len(following) == 2 and any(
            passage[start : start + 2] == following for passage in self.passages for start in range(len(passage) - 1)
        )

    def _goes_on(self, laid: Fit, given: Words, index: int) -> bool:
        """Whether the word stands in something more that is told, of the passage's words, after all that counts."""
        last = max((laid.places[place] for place in laid.used), default=-1)
        at = laid.places[index]
        if at < last or stem(str(laid.given[index])) not in self.told | self.asked:
            return False
        between = [word for word in given[last + 1 : at] if isinstance(word, str)]
        return bool(set(between) & _GOING_ON) and not set(between) & _JOINING


def _as_good_as(term: str, accepted: str) -> bool:
    return stem(term) == accepted or adjectives(term, accepted) or frozenset({term, accepted}) in LOOSELY


def _figures_alone(laid: Fit) -> bool:
    return all(not isinstance(laid.wanted[index], str) for index in laid.pairs)


def _stems(texts: Iterable[Words]) -> frozenset[str]:
    found = (stem(word) for words in texts for word in strings(words) if word not in FILLERS | TURNS)
    return frozenset(found)
