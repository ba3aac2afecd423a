"""A text with gaps: `cloze`. Each gap asks as a choice, number or text question does, and is judged by its rules."""

import re
from collections.abc import Iterator, Mapping
from dataclasses import dataclass, replace
from typing import ClassVar, Literal, TypeAlias

from quizapp.core.questions.choice import Choice
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
    ShownField,
    Verdict,
    combined,
    no_answer,
)
from quizapp.core.questions.number import Number
from quizapp.core.questions.text import Text

Asking: TypeAlias = Choice | Number | Text

GAP_RE = re.compile(r"\{([a-z0-9-]{1,64})\}")
HIDDEN = "____"


@dataclass(frozen=True, slots=True)
class Gap:
    """A gap by its name in the text, and the question that it asks.

    That question's own `id`, `question` and `evidence` are not used: they come from the cloze question and its text.
    """

    name: str
    asks: Asking


@dataclass(frozen=True, slots=True)
class Filled:
    """The response in each gap, in the order of `blanks`; `Blank` where one was left open."""

    responses: tuple[object, ...]


@dataclass(frozen=True, slots=True, kw_only=True)
class Cloze(Question):
    """Fill the gaps: `text` holds `{name}` where each gap of `blanks` stands. Every gap counts the same."""

    TYPE: ClassVar[str] = "cloze"

    type: Literal["cloze"] = "cloze"
    text: str
    blanks: tuple[Gap, ...]

    def present(self, seed: int) -> Shown:
        """A control for each gap, with the text before it; then the rest of the text."""
        gaps = {gap.name: self._asked(gap) for gap in self.blanks}
        fields = []
        end = 0
        for number, match in enumerate(self._places(), start=1):
            asks = gaps[match[1]]
            shown = asks.present(seed)
            fields.append(
                ShownField(
                    name=match[1],
                    label=f"Gap {number}",
                    kind=KINDS[asks.TYPE],
                    options=shown.options,
                    before=self.text[end : match.start()],
                    unit=shown.unit,
                )
            )
            end = match.end()
        return Shown(type=self.TYPE, stem=self.question, fields=tuple(fields), tail=self.text[end:])

    def parse(self, raw: Raw) -> Filled | Blank | Invalid:
        """Each gap's response; Invalid names the gap that cannot be read."""
        responses: list[object] = []
        for gap in self.blanks:
            response = self._asked(gap).parse({"": raw.get(gap.name, ())})
            if isinstance(response, Invalid):
                return Invalid(response.message, gap.name)
            responses.append(response)
        return Blank() if all(isinstance(response, Blank) for response in responses) else Filled(tuple(responses))

    def grade(self, response: object) -> Verdict:
        """The mean of the gaps; waiting where one of them waits."""
        if not isinstance(response, Filled):
            return no_answer()
        verdicts = [(gap, self._asked(gap).grade(r)) for gap, r in zip(self.blanks, response.responses, strict=True)]
        notes = tuple(
            Note(label=self._label(gap), outcome=v.outcome, feedback=v.why, chosen=v.outcome is not Outcome.BLANK)
            for gap, v in verdicts
        )
        return combined(notes, [verdict.fraction for _, verdict in verdicts], "gap")

    def describe(self, response: object) -> tuple[str, ...]:
        """One line a gap."""
        if not isinstance(response, Filled):
            return ()
        return tuple(
            f"{self._label(gap)}: {'; '.join(gap.asks.describe(answer)) or '(left open)'}"
            for gap, answer in zip(self.blanks, response.responses, strict=True)
        )

    def key(self) -> tuple[str, ...]:
        """One line a gap."""
        return tuple(f"{self._label(gap)}: {'; '.join(gap.asks.key())}" for gap in self.blanks)

    def claims(self) -> tuple[Claim, ...]:
        """What each gap's key asserts, read in the text with the other gaps filled in."""
        found = []
        for gap in self.blanks:
            for claim in self._asked(gap).claims():
                text = self._filled({gap.name: claim.text})
                found.append(claim._replace(statement=text, path=("blanks", gap.name, *claim.path)))
        return tuple(found)

    def flaws(self) -> tuple[Flaw, ...]:
        """Gaps without a place, places without a gap or twice, and what is wrong with each gap's own key."""
        found = list(Question.flaws(self))
        places = [match[1] for match in GAP_RE.finditer(self.text)]
        names = [gap.name for gap in self.blanks]
        if not names:
            found.append(Flaw(("blanks",), "there is no gap", "write {name} in the text and give its key here"))
        for name in dict.fromkeys(places):
            if name not in names:
                found.append(Flaw(("text",), f"the gap {{{name}}} has no key", f"add `{name}` to `blanks`"))
            elif places.count(name) > 1:
                found.append(
                    Flaw(("text",), f"the gap {{{name}}} stands there twice", "give each gap a name of its own")
                )
        for gap in self.blanks:
            if gap.name not in places:
                mend = f"write {{{gap.name}}} where the gap is"
                found.append(Flaw(("blanks", gap.name), f"the text has no {{{gap.name}}}", mend))
            found += [
                Flaw(("blanks", gap.name, *flaw.path), flaw.message, flaw.mend) for flaw in self._asked(gap).flaws()
            ]
        return tuple(found)

    def with_numbers(self) -> str:
        """The text with each gap's number in its place, by which responses and keys name it: `built in [Gap 1]`."""
        labels = {gap.name: self._label(gap) for gap in self.blanks}
        return GAP_RE.sub(lambda match: f"[{labels[match[1]]}]" if match[1] in labels else match[0], self.text)

    def _places(self) -> Iterator[re.Match[str]]:
        names = {gap.name for gap in self.blanks}
        return (match for match in GAP_RE.finditer(self.text) if match[1] in names)

    def _label(self, gap: Gap) -> str:
        numbers = {match[1]: number for number, match in enumerate(self._places(), start=1)}
        return f"Gap {numbers.get(gap.name, gap.name)}"

    def _asked(self, gap: Gap) -> Asking:
        """The gap's question, in the text that it stands in."""
        around = self._filled({other.name: HIDDEN for other in self.blanks})
        return replace(gap.asks, id=f"{self.id}.{gap.name}", question=around, evidence=self.evidence)

    def _filled(self, parts: Mapping[str, str]) -> str:
        """The text with these parts in their gaps, and the key in the others."""
        keys = {gap.name: gap.asks.claims()[0].text for gap in self.blanks} | dict(parts)
        return GAP_RE.sub(lambda match: keys.get(match[1], match[0]), self.text)


KINDS: Mapping[str, Literal["select", "number", "text"]] = {"choice": "select", "number": "number", "text": "text"}
