"""A few words to write: `text`. What is right is said by rules that explain themselves; they live in `wording`."""

import unicodedata
from dataclasses import dataclass
from functools import lru_cache
from typing import Any, ClassVar, Literal

import re2

from quizapp.core.questions.answer_key import Key
from quizapp.core.questions.common import (
    Blank,
    Claim,
    Flaw,
    Invalid,
    Outcome,
    Question,
    Raw,
    Shown,
    Verdict,
    no_answer,
    read_together,
    values_of,
)
from quizapp.core.questions.wording import Ruling, judge, same_words

MAX_LENGTH = 500
"""Characters of a short answer; a longer text is asked for by `essay`."""

PATTERN_MEMORY = 1 << 20
"""Bytes a pattern may take when compiled; matching is linear in the text whatever the pattern."""


@dataclass(frozen=True, slots=True)
class Written:
    """What was written, with its white space folded."""

    text: str


@dataclass(frozen=True, slots=True, kw_only=True)
class Text(Question):
    """Write a few words. `accept` are further right answers; `reject` are wrong ones that a rule might let pass.

    `pattern` is a regular expression that the whole of a further right answer matches.
    """

    TYPE: ClassVar[str] = "text"

    type: Literal["text"] = "text"
    answer: str
    accept: tuple[str, ...] = ()
    reject: tuple[str, ...] = ()
    case: Literal["ignore", "match"] = "ignore"
    typos: Literal["allow", "refuse"] = "allow"
    pattern: str = ""

    def present(self, seed: int) -> Shown:  # noqa: ARG002 - nothing here has an order
        """The stem alone."""
        hint = "Capital letters count here." if self.case == "match" else ""
        return Shown(type=self.TYPE, stem=self.question, hint=hint)

    def parse(self, raw: Raw) -> Written | Blank | Invalid:
        """The text, white space folded; Invalid where it is too long or more than one."""
        values = values_of(raw)
        if not values:
            return Blank()
        if len(values) > 1:
            return Invalid("Give one answer only.")
        text = " ".join(values[0].split())
        if len(text) > MAX_LENGTH:
            return Invalid(f"This is {len(text):,} characters long; a few words are asked for, {MAX_LENGTH} at most.")
        if not any(sign.isalnum() or unicodedata.category(sign).startswith("S") for sign in text):
            return Invalid("There is no word or figure in this answer.")
        return Written(text)

    def grade(self, response: object) -> Verdict:
        """Right, wrong, or waiting for a person where the rules cannot decide; `why` names the rule that decided."""
        if not isinstance(response, Written):
            return no_answer()
        ruling = self._ruling(response.text)
        return Verdict(outcome=ruling.outcome, fraction=1.0 if ruling.outcome is Outcome.RIGHT else 0.0, why=ruling.why)

    def _ruling(self, text: str) -> Ruling:
        ruling = judge(self._key(), text)
        if ruling.outcome is Outcome.RIGHT or ruling.rejected or not self.pattern:
            return ruling
        if matches(self.pattern, text, ignore_case=self.case == "ignore"):
            return Ruling(Outcome.RIGHT, "it has the form that the question accepts")
        return ruling

    def _key(self) -> Key:
        return Key(
            accepted=(self.answer, *self.accept),
            rejected=self.reject,
            stem=self.question,
            evidence=tuple(citation.quote for citation in self.evidence),
            match_case=self.case == "match",
            allow_typos=self.typos == "allow",
        )

    def describe(self, response: object) -> tuple[str, ...]:
        """What was written."""
        return (response.text,) if isinstance(response, Written) else ()

    def key(self) -> tuple[str, ...]:
        """The answer, then the others that are accepted."""
        return (self.answer, *(f"also accepted: {text}" for text in self.accept))

    def claims(self) -> tuple[Claim, ...]:
        """The answer and the further right ones hold; the rejected do not."""
        parts: list[tuple[str, tuple[str | int, ...], bool]] = [(self.answer, ("answer",), True)]
        parts += [(text, ("accept", index), True) for index, text in enumerate(self.accept)]
        parts += [(text, ("reject", index), False) for index, text in enumerate(self.reject)]
        return tuple(
            Claim(text=text, statement=read_together(self.question, text), path=path, holds=holds)
            for text, path, holds in parts
        )

    def flaws(self) -> tuple[Flaw, ...]:
        """An empty answer, one both accepted and rejected, a pattern that cannot be compiled or refuses nothing."""
        found = list(Question.flaws(self))
        lists = (("answer", (self.answer,)), ("accept", self.accept), ("reject", self.reject))
        for name, texts in lists:
            found += [
                Flaw((name,) if name == "answer" else (name, index), "the answer is empty", "write it, or take it out")
                for index, text in enumerate(texts)
                if not text.strip()
            ]
        found += [
            Flaw(("reject", index), f"“{text}” is accepted and rejected", "take it out of one of the two")
            for index, text in enumerate(self.reject)
            if text.strip()
            and any(same_words(text, right, self.case == "match") for right in (self.answer, *self.accept))
        ]
        if self.pattern and (error := pattern_error(self.pattern)):
            empty = error == _TAKES_NOTHING
            mend = "let it ask for something: `a+` in place of `a*`" if empty else "see RE2's syntax; test it"
            found.append(Flaw(("pattern",), error if empty else f"the pattern cannot be used: {error}", mend))
        return tuple(found)


def matches(pattern: str, text: str, *, ignore_case: bool) -> bool:
    """Whether the whole text matches, in time linear in its length; a pattern that cannot be used matches nothing."""
    try:
        compiled = _compiled(pattern, ignore_case)
    except re2.error:
        return False
    folded = " ".join(unicodedata.normalize("NFKC", text).split())
    return compiled.fullmatch(folded.encode("utf-8", "replace").decode()) is not None


def pattern_error(pattern: str) -> str:
    """What is wrong with a pattern, in RE2's words; empty for one that can be used."""
    try:
        compiled = _compiled(pattern, False)
    except re2.error as error:
        return str(error.args[0].decode() if error.args and isinstance(error.args[0], bytes) else error)
    return _TAKES_NOTHING if compiled.fullmatch("") else ""


_TAKES_NOTHING = "the pattern also accepts an empty answer"


@lru_cache(maxsize=1024)
def _compiled(pattern: str, ignore_case: bool) -> Any:  # noqa: ANN401 - re2 has no types
    options = re2.Options()
    options.case_sensitive = not ignore_case
    options.log_errors = False
    options.max_mem = PATTERN_MEMORY
    return re2.compile(pattern, options)
