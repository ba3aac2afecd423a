"""A response once it was judged: the verdict, what was answered, and, where it may be told, the key and why."""

from collections.abc import Sequence
from dataclasses import dataclass, replace

from markupsafe import Markup

from quizapp.core.course import Course
from quizapp.core.grading import ItemGrade, which_counts
from quizapp.core.questions.common import Note, Outcome, Question, Raw, Verdict
from quizapp.core.sources import Citation
from quizapp.web.views.citations import Cited, cited
from quizapp.web.views.outcomes import WORDS
from quizapp.web.views.passages import Settled, settling
from quizapp.web.views.prose import blocks, inline
from quizapp.web.views.tries import Tries, tries_of
from quizapp.web.views.wording import number, points

TICKED_TYPES = frozenset({"multiple", "passage"})
"""Types in which leaving an option out is an answer too, which can be right or wrong."""

TICKED_WORDS = {
    (True, True): ("right", "✓", "your choice: right"),
    (True, False): ("wrong", "✗", "your choice: wrong"),
    (False, False): ("partly", "!", "missed: this is right"),
    (False, True): ("blank", "–", "rightly left out"),
}
"""What is said of an option that was (chosen or not, rightly or not): its look, its sign, the words."""

PARTS_TYPES = frozenset({"cloze", "matching", "categorise", "ordering"})
"""Types whose notes are on parts of a response, each with its own right or wrong; nothing in them is chosen or not."""

TOLD_BY_KEY = frozenset({"true-false"})
"""Types with two options: the response and the key are all there is to tell."""

CHOSEN_TYPES = frozenset({"choice"})
"""Types with one option chosen and one right: of the notes, those with feedback say more than response and key."""

TOLD_BY_NOTES = frozenset({"multiple", "passage", "matching", "categorise", "ordering"})
"""Types whose notes name every part of the response, each with its verdict, and so can stand in its place."""

MARKDOWN_TYPES = frozenset({"choice", "multiple", "matching", "ordering", "categorise"})
"""Types whose responses and keys are options that the author wrote in Markdown; others hold what was typed."""

EMPTY = Markup()
"""No text at all."""

MOST_PASSAGES = 2
"""So many passages are shown at once; of more the first is, and the others are one step away."""


@dataclass(frozen=True, slots=True)
class NoteLine:
    """What is said of one option, or of one part of a response; `look` is the outcome it is dressed as."""

    look: str
    sign: str
    word: str
    label: Markup
    feedback: Markup
    chosen: bool


@dataclass(frozen=True, slots=True, kw_only=True)
class Judged:
    """A judged response as a page shows it. What is empty has nothing to say, or may not be told (yet)."""

    response: tuple[Markup, ...]
    outcome: str = ""
    sign: str = ""
    word: str = ""
    earned: str = ""
    why: str = ""
    key: tuple[Markup, ...] = ()
    key_in_part: bool = False
    """Whether the key leaves out the parts that were answered rightly, which the notes tell."""
    notes: tuple[NoteLine, ...] = ()
    notes_tell_response: bool = False
    """Whether the notes say all that was answered, so that they can stand in the response's place."""
    others: tuple[NoteLine, ...] = ()
    """What is said of options that were not chosen, where one of them was: for those who ask for it."""
    explanation: Markup = EMPTY
    settled: tuple[Settled, ...] = ()
    unverified: bool = False
    """Whether the key told here was not checked against what it rests on."""
    comment: str = ""
    """What the person who decided says."""
    again: tuple[Cited, ...] = ()
    """Where to read once more, for one who is to try again."""
    tries: Tries | None = None
    """Every try, where there was more than one: `response` is then that of the one that counts."""

    @property
    def shown_passages(self) -> int:
        """How many of the passages are shown at once."""
        return len(self.settled) if len(self.settled) <= MOST_PASSAGES else 1


def judged(
    question: Question,
    raw: Raw | None,
    earned: ItemGrade | None,
    *,
    with_key: bool,
    settled: tuple[Settled, ...] = (),
    answers: Sequence[Raw] = (),
) -> Judged:
    """A judged response; without `earned` the verdict is not told, without `with_key` neither key nor reasons are.

    `answers` are the tries that `earned` is made of, where the question may be tried more than once.
    """
    if earned is not None and earned.tries:
        raw = answers[which_counts(earned.tries)]
    lines = response_lines(question, raw)
    if earned is None:
        return Judged(response=lines)
    sign, word = WORDS[earned.verdict.outcome]
    told = Judged(
        response=lines,
        outcome=earned.verdict.outcome.value,
        sign=sign,
        word=word,
        earned=f"{number(earned.points)} of {points(earned.max)}",
        tries=tries_of(earned, [response_lines(question, one) for one in answers]),
    )
    return _with_key(told, question, earned, settled) if with_key else told


def _with_key(told: Judged, question: Question, earned: ItemGrade, settled: tuple[Settled, ...]) -> Judged:
    """The same with the key and the reasons, neither of which repeats what the notes tell of the response."""
    verdict = earned.verdict
    notes = _notes(question, verdict)
    apart = question.TYPE in CHOSEN_TYPES
    in_place = bool(notes) and question.TYPE in TOLD_BY_NOTES and not earned.tries
    key = key_lines(question)
    left = _left_of(question, key, told.response) if in_place else key
    return replace(
        told,
        why=verdict.why if verdict.outcome is not Outcome.BLANK else "",
        key=left,
        key_in_part=0 < len(left) < len(key),
        notes=tuple(note for note in notes if note.chosen or not apart),
        notes_tell_response=in_place,
        others=tuple(note for note in notes if not note.chosen) if apart else (),
        explanation=blocks(question.explanation),
        settled=settled,
        unverified=question.unverified,
        comment=earned.comment,
    )


def tried(course: Course, question: Question, raw: Raw, verdict: Verdict) -> Judged:
    """A response that another may follow, to a check or in a quiz with tries: the reasons only once it is right.

    Before that it is told what to read again.
    """
    right = verdict.outcome is Outcome.RIGHT
    sign, word = WORDS[verdict.outcome]
    told = Judged(
        response=response_lines(question, raw),
        outcome=verdict.outcome.value,
        sign=sign,
        word=word,
        notes=_hints(question, verdict, right=right),
    )
    if not right:
        return replace(told, again=tuple(_place_only(course, citation) for citation in question.evidence))
    return replace(
        told,
        why=verdict.why,
        explanation=blocks(question.explanation),
        settled=settling(course, ((citation, None) for citation in question.evidence)),
        unverified=question.unverified,
    )


def _hints(question: Question, verdict: Verdict, *, right: bool) -> tuple[NoteLine, ...]:
    """What may be said of a response that is to be tried again: nothing of what was not chosen, nothing of a key.

    The reasons of a part (`not exactly 46`) name its key, so that before all are right only its verdict is told.
    """
    if question.TYPE not in PARTS_TYPES:
        return tuple(_note(question, note) for note in verdict.notes if note.chosen and note.feedback)
    notes = verdict.notes if right else (replace(note, feedback="") for note in verdict.notes)
    return tuple(_note(question, note) for note in notes)


def response_lines(question: Question, raw: Raw | None) -> tuple[Markup, ...]:
    """What was answered, one line a part; nothing where nothing was."""
    return () if raw is None else _lines(question, question.describe(question.parse(raw)))


def key_lines(question: Question) -> tuple[Markup, ...]:
    """The key in readable words, one line a part: for those who may see it."""
    return _lines(question, question.key())


def _lines(question: Question, lines: tuple[str, ...]) -> tuple[Markup, ...]:
    return tuple(_text(question, line) for line in lines)


def _text(question: Question, text: str) -> Markup:
    return inline(text) if question.TYPE in MARKDOWN_TYPES else Markup.escape(text)


def _left_of(question: Question, key: tuple[Markup, ...], response: tuple[Markup, ...]) -> tuple[Markup, ...]:
    """What of the key the notes leave open: nothing of options that were ticked or missed, nor of right parts."""
    return () if question.TYPE in TICKED_TYPES else tuple(line for line in key if line not in response)


def _notes(question: Question, verdict: Verdict) -> tuple[NoteLine, ...]:
    """The notes on every option or part; none where the response and the key have said it all."""
    if question.TYPE in TOLD_BY_KEY:
        return ()
    notes = tuple(_note(question, note) for note in verdict.notes)
    return tuple(note for note in notes if note.feedback) if question.TYPE in CHOSEN_TYPES else notes


def _note(question: Question, note: Note) -> NoteLine:
    look, sign, word = _said(question, note)
    missed = look == "partly" and not note.chosen and question.TYPE in TICKED_TYPES
    return NoteLine(
        look=look,
        sign=sign,
        word=word,
        label=_text(question, note.label),
        # No author wrote feedback on a right option that was missed: that it is right, `word` says already.
        feedback=EMPTY if missed else inline(note.feedback),
        chosen=note.chosen,
    )


def _said(question: Question, note: Note) -> tuple[str, str, str]:
    """How a note looks, its sign, and the words beside its label."""
    if question.TYPE in TICKED_TYPES:
        return TICKED_WORDS[note.chosen, note.outcome is Outcome.RIGHT]
    sign, word = WORDS[note.outcome]
    chosen = note.chosen and question.TYPE not in PARTS_TYPES
    return note.outcome.value, sign, f"your choice: {word.lower()}" if chosen else word.lower()


def _place_only(course: Course, citation: Citation) -> Cited:
    """The place to read again, without the phrase, which would give the answer away."""
    return cited(course, replace(citation, quote="", prefix="", suffix=""))
