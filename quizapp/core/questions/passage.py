"""Sentences to mark in a text: `passage`. The text is the lesson's or the source's own and is laid in before use."""

import re
from dataclasses import dataclass, replace
from typing import ClassVar, Literal

from quizapp.core.questions.common import (
    Blank,
    Claim,
    Flaw,
    Invalid,
    Note,
    Outcome,
    Question,
    Raw,
    Shown,
    ShownOption,
    Verdict,
    no_answer,
    option_token,
    outcome_of,
    read_together,
    values_of,
)
from quizapp.core.questions.multiple import multiple_score
from quizapp.core.sentences import sentence_spans
from quizapp.core.sources import SourceText
from quizapp.core.text import spans, tokens

NO_TEXT = "The text of this question is not here yet, so it cannot be answered."


@dataclass(frozen=True, slots=True)
class Sentence:
    """A sentence of the text, by the heading of its paragraph; `right` where an answer's quote touches it."""

    heading: str
    text: str
    right: bool


@dataclass(frozen=True, slots=True)
class Marked:
    """The sentences marked, by their places in the text."""

    places: frozenset[int]


@dataclass(frozen=True, slots=True, kw_only=True)
class PassageQuestion(Question):
    """Mark the sentences that answer the question: those that hold a quote of `answers`.

    `in_` (`in` in the file) names the text: `lesson:<slug>` or a source. `paragraphs`, where given, are the only ones
    shown, by number. Before the question is presented or graded, `within` lays the text in.
    """

    TYPE: ClassVar[str] = "passage"

    type: Literal["passage"] = "passage"
    in_: str
    answers: tuple[str, ...]
    paragraphs: tuple[int, ...] = ()
    sentences: tuple[Sentence, ...] = ()
    """The text laid in; empty in a course as it is stored."""

    def within(self, text: SourceText) -> "PassageQuestion":
        """The same question with the sentences of this text to mark."""
        found: list[Sentence] = []
        for paragraph in text.paragraphs:
            if self.paragraphs and paragraph.number not in self.paragraphs:
                continue
            heading = f"Paragraph {paragraph.number}"
            touched = _touched(paragraph.text, self.answers)
            found += [
                Sentence(heading, paragraph.text[start:end], any(low < end and start < high for low, high in touched))
                for start, end in sentence_spans(paragraph.text)
            ]
        return replace(self, sentences=tuple(found))

    def unfound(self) -> tuple[int, ...]:
        """The answers (by index) that no sentence laid in holds, alone or with its neighbours."""
        whole = "\n\n".join(sentence.text for sentence in self.sentences)
        return tuple(index for index, quote in enumerate(self.answers) if not _touched(whole, (quote,)))

    def _token(self, place: int) -> str:
        return option_token(self.id, f"{place}\0{self.sentences[place].text}")

    def present(self, seed: int) -> Shown:  # noqa: ARG002 - a text keeps its order
        """The sentences of each paragraph under its heading, in the order of the text."""
        parts: dict[str, tuple[ShownOption, ...]] = {}
        for place, sentence in enumerate(self.sentences):
            option = ShownOption(token=self._token(place), text=as_markdown(sentence.text))
            parts[sentence.heading] = (*parts.get(sentence.heading, ()), option)
        hint = "Mark every sentence that answers the question." if parts else NO_TEXT
        return Shown(type=self.TYPE, stem=self.question, parts=parts, hint=hint, several=True)

    def parse(self, raw: Raw) -> Marked | Blank | Invalid:
        """The sentences whose tokens were sent."""
        values = values_of(raw)
        if not values:
            return Blank()
        if not self.sentences:
            return Invalid(NO_TEXT)
        by_token = {self._token(place): place for place in range(len(self.sentences))}
        if not by_token.keys() >= set(values):
            return Invalid("Mark sentences of the text shown.")
        return Marked(frozenset(by_token[value] for value in values))

    def grade(self, response: object) -> Verdict:
        """Net-correct over the sentences: each wrong one takes back a right one."""
        if not isinstance(response, Marked):
            return no_answer()
        right = {place for place, sentence in enumerate(self.sentences) if sentence.right}
        if not right:
            why = "the text shown does not hold the answer any more: a person decides"
            return Verdict(outcome=Outcome.WAITING, fraction=0.0, why=why)
        hits = len(response.places & right)
        misses = len(response.places) - hits
        fraction = multiple_score("net-correct", hits, misses, len(right), len(self.sentences))
        why = f"{hits} of {len(right)} right sentences marked, {misses} other; each other one takes back a right one"
        return Verdict(
            outcome=outcome_of(fraction), fraction=fraction, why=why, notes=self._notes(response.places, right)
        )

    def _notes(self, marked: frozenset[int], right: set[int]) -> tuple[Note, ...]:
        return tuple(
            Note(
                label=self.sentences[place].text,
                outcome=Outcome.RIGHT if (place in marked) == (place in right) else Outcome.WRONG,
                feedback="" if place in marked else "This sentence answers the question too.",
                chosen=place in marked,
            )
            for place in sorted(marked | right)
        )

    def describe(self, response: object) -> tuple[str, ...]:
        """The sentences marked, in the order of the text."""
        if not isinstance(response, Marked):
            return ()
        return tuple(self.sentences[place].text for place in sorted(response.places) if place < len(self.sentences))

    def key(self) -> tuple[str, ...]:
        """The right sentences; the quotes alone where the text is not laid in."""
        return tuple(sentence.text for sentence in self.sentences if sentence.right) or self.answers

    def claims(self) -> tuple[Claim, ...]:
        """Each quote is held to answer the question."""
        return tuple(
            Claim(text=quote, statement=read_together(self.question, quote), path=("answers", index))
            for index, quote in enumerate(self.answers)
        )

    def flaws(self) -> tuple[Flaw, ...]:
        """No answer, one without a word, one twice; paragraphs that do not count from 1."""
        found = list(Question.flaws(self))
        if not self.answers:
            found.append(Flaw(("answers",), "no sentence is right", "quote at least one"))
        words = [tokens(quote) for quote in self.answers]
        for index, quote in enumerate(self.answers):
            if not words[index]:
                found.append(Flaw(("answers", index), "the quote has no word", "quote some words of the sentence"))
            elif words[index] in words[:index]:
                found.append(Flaw(("answers", index), f"“{quote}” stands there twice", "remove one of the two"))
        found += [
            Flaw(("paragraphs", index), f"there is no paragraph {number}", "paragraphs count from 1")
            for index, number in enumerate(self.paragraphs)
            if number < 1
        ]
        return tuple(found)


def _touched(text: str, quotes: tuple[str, ...]) -> list[tuple[int, int]]:
    """Where the quotes stand in a text (start, end), compared token by token."""
    words = spans(text)
    folded = [word.text for word in words]
    found = []
    for quote in quotes:
        wanted = list(tokens(quote))
        for at in range(len(folded) - len(wanted) + 1 if wanted else 0):
            if folded[at : at + len(wanted)] == wanted:
                found += [(words[at].start, words[at + len(wanted) - 1].end)]
    return found


def as_markdown(text: str) -> str:
    """Plain text as Markdown that shows the same: signs that Markdown would read are escaped."""
    return re.sub(r"([\\`*_\[\]<>&~^|])", r"\\\1", text)
