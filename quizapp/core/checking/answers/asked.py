"""A part of a short key beside its stem: what its quotes have that could answer, and the fault of one that cannot."""

import re
from collections.abc import Callable, Sequence

from quizapp.core.checking.answers.fillers import is_surely
from quizapp.core.checking.figures.figures import Sight
from quizapp.core.checking.names.offering import offered
from quizapp.core.checking.reading.bare_words import bare_words
from quizapp.core.checking.reading.evidence import Fault
from quizapp.core.checking.reading.names import Holdings, Name, names
from quizapp.core.checking.reading.phrasing import quoting
from quizapp.core.checking.reading.vocabulary import Vocabulary
from quizapp.core.checking.reading.words import plain
from quizapp.core.folding import tokens
from quizapp.core.questions.common import Claim, Question


class Asked:
    """A part of a key beside what is asked (`asked`) and what its quotes have (`sight`)."""

    def __init__(self, claim: Claim, asked: str, question: Question, sight: Sight, vocabulary: Vocabulary) -> None:
        self.claim, self.asked, self.question, self.sight = claim, asked, question, sight
        self.text = plain(claim.text)
        self.vocabulary = vocabulary

    @property
    def quotes(self) -> list[str]:
        """The quotes that it is held against."""
        return [ground.citation.quote for ground in self.sight.grounds]

    def stands(self, before: str, behind: str) -> bool:
        """Whether the quotes have the key, and only between such words."""
        own = re.escape(self.text.strip(" ."))
        quotes = " · ".join(self.quotes)
        here = len(re.findall(rf"(?<!\w){own}(?!\w)", quotes))
        return here > 0 and here == len(re.findall(f"{before}{own}{behind}", quotes))

    def follows(self, written: str, words: frozenset[str]) -> bool:
        """Whether one of the words stands before the key in a quote."""
        own = f" {' '.join(tokens(written))} "
        for quote in self.quotes:
            quoted = f" {' '.join(tokens(quote))} "
            place = quoted.find(own)
            lead = [word for word in quoted[:place].split() if word not in {"the", "a", "an"}] if place >= 0 else []
            if lead and lead[-1] in words:
                return True
        return False

    def name(self, fits: Callable[[Name], bool] = bool) -> Name | None:
        """A name of the quote that neither the stem nor the key gives, and that would do."""
        known, own = Holdings([self.asked], self.vocabulary.terms(self.sight.grounds)), set(bare_words(self.text))
        quoted: Sequence[Name] = [one for quote in self.quotes for one in names(quote)]
        strange = [one for one in quoted if own.isdisjoint(one.words) and known.missing(one) and fits(one)]
        return next((one for one in strange if is_surely(one, self.vocabulary)), None)

    def wrong(self, code: str, instead: str) -> Fault:
        """The fault of a key, with what the quote has `instead`, where that would answer."""
        if not instead:
            ground = self.sight.grounds[0]
            return Fault(
                code=code,
                path=self.claim.path,
                message=f"“{self.text}” cannot be what is asked: “{ground.citation.quote}” in {ground.place()}",
                mend=f"Write what is asked for, or ask for what “{self.text}” is.",
            )
        if code == "S004":
            rival = Name(instead, 0, leads=False)
            whole = offered(self.text, [rival], self.sight.grounds, self.vocabulary, asked=self.asked)
            instead = next((one.text for one in whole if instead in one.text and one.quoted), instead)
        ground = quoting(self.sight.grounds, instead)
        return Fault(
            code=code,
            path=self.claim.path,
            message=f"“{self.text}” cannot be what is asked; the quote has “{instead}”: “{ground.citation.quote}” in"
            f" {ground.place()}",
            mend=f"Write what is asked for, such as “{instead}”, or ask for what “{self.text}” is.",
            against=(self.text, instead),
        )
