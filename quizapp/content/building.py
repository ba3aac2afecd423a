"""From the fields of a file to the values of core: names and shapes change here, meanings do not."""

from collections.abc import Sequence
from typing import Literal, TypedDict

from quizapp.content.question_schema import (
    CategoriseFields,
    ChoiceBlank,
    ChoiceFields,
    ClozeFields,
    DistractorFields,
    EssayFields,
    EvidenceFields,
    MatchingFields,
    MultipleFields,
    NumberBlank,
    NumberFields,
    NumberKey,
    OrderingFields,
    PassageFields,
    QuestionFields,
    TextBlank,
    TextFields,
    TextKey,
    ToleranceFields,
    TrueFalseFields,
)
from quizapp.content.schema import QuizHead, SourceFields
from quizapp.core.course import Draw, Late, Policy, Section
from quizapp.core.questions import AnyQuestion
from quizapp.core.questions.categorise import Categorise, Group
from quizapp.core.questions.choice import Choice
from quizapp.core.questions.cloze import Asking, Cloze, Gap
from quizapp.core.questions.common import Option
from quizapp.core.questions.essay import Criterion, Essay
from quizapp.core.questions.matching import Matching, Pair
from quizapp.core.questions.multiple import Multiple
from quizapp.core.questions.number import Number, Tolerance
from quizapp.core.questions.ordering import Ordering
from quizapp.core.questions.passage import PassageQuestion
from quizapp.core.questions.text import Text
from quizapp.core.questions.true_false import TrueFalse
from quizapp.core.sources import Citation, Source


class _Common(TypedDict):
    """The fields of every type, ready to be handed over."""

    id: str
    question: str
    explanation: str
    evidence: tuple[Citation, ...]
    objective: str
    points: float
    credit_note: Literal["", "disregard", "always-correct"]
    section: str
    tips: tuple[str, ...]
    checked_by: str


class _NumberRule(TypedDict):
    """What a number question and a number gap have in common."""

    answer: int | float | None
    tolerance: Tolerance
    range: tuple[int | float, int | float] | None
    unit: str
    units: tuple[tuple[str, int | float], ...]
    digits: int | None
    commas: bool


class _TextRule(TypedDict):
    """What a text question and a text gap have in common."""

    answer: str
    accept: tuple[str, ...]
    reject: tuple[str, ...]
    case: Literal["ignore", "match"]
    typos: Literal["allow", "refuse"]
    pattern: str


def policy_of(head: QuizHead) -> Policy:
    """The rules of a quiz."""
    late = None if head.late is None else Late(until=head.late.until, penalty=head.late.penalty)
    return Policy(
        attempts=head.attempts,
        time_limit=head.time_limit,
        keep=head.keep,
        feedback=head.feedback,
        pass_mark=head.pass_mark,
        shuffle=head.shuffle,
        retry_after=head.retry_after,
        tries=tuple(head.tries) or (1.0,),
        opens=head.opens,
        closes=head.closes,
        late=late,
    )


def draws_of(head: QuizHead) -> tuple[Draw, ...]:
    """The pools that a quiz draws from."""
    return tuple(
        Draw(source=draw.from_, count=draw.count, objective=draw.objective, section=draw.section) for draw in head.draw
    )


def sections_of(head: QuizHead) -> dict[str, Section]:
    """The sections of a quiz, in order."""
    return {name: Section(title=section.title, text=section.text) for name, section in head.sections.items()}


def source_of(source_id: str, fields: SourceFields) -> Source:
    """A bibliographic record."""
    return Source(id=source_id, **fields.model_dump())


def citation_of(fields: EvidenceFields) -> Citation:
    """A piece of evidence."""
    return Citation(
        source=fields.source,
        quote=fields.quote,
        paragraph=fields.paragraph,
        section=fields.section,
        prefix=fields.prefix,
        suffix=fields.suffix,
    )


def question_of(fields: QuestionFields) -> AnyQuestion:  # noqa: PLR0911, C901 - one line a type
    """The question that the fields describe."""
    common = _common(fields)
    match fields:
        case ChoiceFields():
            return Choice(
                answer=fields.answer,
                distractors=_options(fields.distractors),
                keep_last=tuple(fields.keep_last),
                **common,
            )
        case MultipleFields():
            return Multiple(
                answers=tuple(fields.answers),
                distractors=_options(fields.distractors),
                scoring=fields.scoring,
                keep_last=tuple(fields.keep_last),
                **common,
            )
        case TrueFalseFields():
            return TrueFalse(answer=fields.answer, **common)
        case NumberFields():
            return Number(**_number_rule(fields), **common)
        case TextFields():
            return Text(**_text_rule(fields), **common)
        case ClozeFields():
            blanks = tuple(Gap(name, _asking(f"{fields.id}-{name}", blank)) for name, blank in fields.blanks.items())
            return Cloze(text=fields.text, blanks=blanks, **common)
        case MatchingFields():
            pairs = tuple(Pair(pair.prompt, pair.answer) for pair in fields.pairs)
            return Matching(pairs=pairs, distractors=tuple(fields.distractors), **common)
        case OrderingFields():
            return Ordering(order=tuple(fields.order), scoring=fields.scoring, **common)
        case CategoriseFields():
            groups = tuple(Group(name, tuple(items)) for name, items in fields.groups.items())
            return Categorise(groups=groups, distractors=tuple(fields.distractors), **common)
        case PassageFields():
            return PassageQuestion(
                in_=fields.in_, answers=tuple(fields.answers), paragraphs=tuple(fields.paragraphs), **common
            )
        case EssayFields():
            rubric = tuple(Criterion(one.criterion, one.points, tuple(one.levels)) for one in fields.rubric)
            return Essay(rubric=rubric, words=fields.words, **common)
    raise TypeError(type(fields))


def _common(fields: QuestionFields) -> _Common:
    return _Common(
        id=fields.id,
        question=fields.question,
        explanation=fields.explanation,
        evidence=tuple(citation_of(one) for one in fields.evidence),
        objective=fields.objective,
        points=fields.points,
        credit_note=fields.credit_note,
        section=fields.section,
        tips=tuple(fields.tips),
        checked_by=fields.checked_by,
    )


def _options(distractors: Sequence[DistractorFields]) -> tuple[Option, ...]:
    return tuple(Option(text=one.text, feedback=one.feedback, credit=one.credit) for one in distractors)


def _number_rule(key: NumberKey) -> _NumberRule:
    tolerance = key.tolerance or ToleranceFields()
    figures = [figure for figure in (key.answer, *(key.range or ())) if figure is not None]
    return _NumberRule(
        answer=key.answer.value if key.answer else None,
        tolerance=Tolerance(absolute=tolerance.absolute, relative=tolerance.relative),
        range=(key.range[0].value, key.range[1].value) if key.range else None,
        unit=key.unit,
        units=tuple(key.units.items()),
        digits=key.digits,
        commas=any(figure.commas for figure in figures),
    )


def _text_rule(key: TextKey) -> _TextRule:
    return _TextRule(
        answer=key.answer,
        accept=tuple(key.accept),
        reject=tuple(key.reject),
        case=key.case,
        typos=key.typos,
        pattern=key.pattern,
    )


def _asking(gap_id: str, blank: ChoiceBlank | NumberBlank | TextBlank) -> Asking:
    """The question that a gap asks; its stem and its evidence are those of the question around it."""
    if isinstance(blank, ChoiceBlank):
        return Choice(id=gap_id, question="", answer=blank.answer, distractors=_options(blank.distractors))
    if isinstance(blank, NumberBlank):
        return Number(id=gap_id, question="", **_number_rule(blank))
    return Text(id=gap_id, question="", **_text_rule(blank))
