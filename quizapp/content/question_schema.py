"""The fields of a question, type by type, as an author writes them; what a key means is decided in core."""

from typing import Annotated, Any, ClassVar, Literal, TypeAlias

from pydantic import BaseModel, BeforeValidator, ConfigDict, Field, GetJsonSchemaHandler
from pydantic_core import CoreSchema

from quizapp.content.field_readers import read_tolerance
from quizapp.content.fields import (
    Count,
    Credit,
    Digits,
    Factor,
    Id,
    NotNegative,
    OptionalFigure,
    ParagraphNumber,
    Points,
    Range,
    Share,
    SourceId,
    Text,
    Truth,
    WordLimits,
)


class Strict(BaseModel):
    """A group of fields: unknown keys are refused, and nothing is turned into another type unasked."""

    model_config = ConfigDict(extra="forbid", strict=True, hide_input_in_errors=True)

    KIND: ClassVar[str] = "this group"
    """What the group is called in a finding."""

    SHORT: ClassVar[str] = ""
    """What may stand in place of the whole group, as a finding says it."""


class OrShort:
    """Says in the JSON Schema that a group of fields has a short form: a scalar."""

    def __get_pydantic_json_schema__(self, schema: CoreSchema, handler: GetJsonSchemaHandler) -> dict[str, Any]:
        """The scalar beside the group."""
        return {"anyOf": [{"type": ["string", "number", "boolean"]}, handler(schema)]}


class EvidenceFields(Strict):
    """Where the key is proved: a source, a place in it and an exact phrase of 3 to 12 words."""

    KIND = "evidence"

    source: SourceId
    paragraph: ParagraphNumber = None
    quote: Text
    section: Text = ""
    prefix: Text = ""
    suffix: Text = ""


class DistractorFields(Strict):
    """A wrong option, with what to say to one who chose it and the part of the points it earns."""

    KIND = "a distractor"
    SHORT = "text"

    text: Text
    feedback: Text = ""
    credit: Credit = 0.0


class ToleranceFields(Strict):
    """How far a response may be from the answer: |response - answer| <= absolute + relative * |answer|."""

    KIND = "a tolerance"

    relative: Share = 0.0
    absolute: NotNegative = 0.0


def _text_alone(value: object) -> object:
    return {"text": value} if isinstance(value, str) else value


Distractor: TypeAlias = Annotated[DistractorFields, BeforeValidator(_text_alone), OrShort()]
Tolerance: TypeAlias = Annotated[ToleranceFields | None, BeforeValidator(read_tolerance), OrShort()]


class QuestionFields(Strict):
    """The fields of every type."""

    KIND = "a question"

    id: Id
    question: Text
    explanation: Text = ""
    evidence: list[EvidenceFields] = Field(default=[], description="required of every type but essay")
    objective: Id = ""
    points: Points = 1.0
    credit_note: Literal["", "disregard", "always-correct"] = ""
    section: Id = Field(default="", description="the section of its quiz, where it has sections")
    tips: list[Text] = Field(
        default=[], max_length=10, description="told one by one after a try that was not right, where there are several"
    )
    checked_by: Text = Field(default="", description="who signed the key off where rules cannot check it")


class ChoiceFields(QuestionFields):
    """One right option."""

    KIND = "a choice question"

    type: Literal["choice"]
    answer: Text
    distractors: Annotated[list[Distractor], Field(min_length=1)]
    keep_last: list[Text] = Field(default=[], description="options that stay at the end when shuffled")


class MultipleFields(QuestionFields):
    """Every right option."""

    KIND = "a multiple question"

    type: Literal["multiple"]
    answers: Annotated[list[Text], Field(min_length=1)]
    distractors: list[Distractor] = []
    scoring: Literal["net-correct", "coverage", "each-answer", "exact"] = "net-correct"
    keep_last: list[Text] = Field(default=[], description="options that stay at the end when shuffled")


class TrueFalseFields(QuestionFields):
    """A statement that is true or false."""

    KIND = "a true-false question"

    type: Literal["true-false"]
    answer: Truth


class NumberKey(Strict):
    """A number, and which responses are near enough to it."""

    KIND = "a number"

    answer: OptionalFigure = None
    tolerance: Tolerance = None
    range: Range = None
    unit: Text = ""
    units: dict[Text, Factor] = Field(default={}, description="other units and the factor to `unit`")
    digits: Digits = None


class NumberFields(NumberKey, QuestionFields):
    """A number as people write it."""

    KIND = "a number question"

    type: Literal["number"]


class TextKey(Strict):
    """A short text, and which others count as it."""

    KIND = "a text"

    answer: Text
    accept: list[Text] = []
    reject: list[Text] = []
    case: Literal["ignore", "match"] = "ignore"
    typos: Literal["allow", "refuse"] = "allow"
    pattern: Text = Field(default="", description="what the whole response may match instead; RE2 syntax")


class TextFields(TextKey, QuestionFields):
    """A short text."""

    KIND = "a text question"

    type: Literal["text"]


class ChoiceBlank(Strict):
    """A gap filled by one of several options."""

    KIND = "a choice blank"

    type: Literal["choice"]
    answer: Text
    distractors: Annotated[list[Distractor], Field(min_length=1)]


class NumberBlank(NumberKey):
    """A gap filled by a number."""

    KIND = "a number blank"

    type: Literal["number"]


class TextBlank(TextKey):
    """A gap filled by a short text."""

    KIND = "a text blank"

    type: Literal["text"]


Blank: TypeAlias = Annotated[ChoiceBlank | NumberBlank | TextBlank, Field(discriminator="type")]


class ClozeFields(QuestionFields):
    """A text with gaps."""

    KIND = "a cloze question"

    type: Literal["cloze"]
    question: Text = Field(default="Fill in the gaps.", description="what is to be done; the text may say enough")
    text: Text = Field(description="the text, with {blank-id} at each gap")
    blanks: Annotated[dict[Id, Blank], Field(min_length=1)]


class PairFields(Strict):
    """A prompt and what belongs to it."""

    KIND = "a pair"

    prompt: Text
    answer: Text


class MatchingFields(QuestionFields):
    """Prompts, each with the answer that belongs to it."""

    KIND = "a matching question"

    type: Literal["matching"]
    pairs: Annotated[list[PairFields], Field(min_length=2)]
    distractors: list[Text] = Field(default=[], description="further answers that belong to no prompt")


class OrderingFields(QuestionFields):
    """Steps in an order."""

    KIND = "an ordering question"

    type: Literal["ordering"]
    order: Annotated[list[Text], Field(min_length=2)]
    scoring: Literal["exact", "adjacent", "position"] = "exact"


class CategoriseFields(QuestionFields):
    """Items, each in the group to which it belongs."""

    KIND = "a categorise question"

    type: Literal["categorise"]
    groups: Annotated[dict[Text, Annotated[list[Text], Field(min_length=1)]], Field(min_length=2)]
    distractors: list[Text] = Field(default=[], description="items that belong to no group")


class PassageFields(QuestionFields):
    """Sentences of a text that answer the question."""

    KIND = "a passage question"

    type: Literal["passage"]
    in_: SourceId = Field(alias="in", description="lesson:<slug>, or a source whose text is attached")
    answers: Annotated[list[Text], Field(min_length=1)]
    paragraphs: list[Count] = Field(default=[], description="the only paragraphs shown, by number; all where left out")


class CriterionFields(Strict):
    """One thing an essay is judged by."""

    KIND = "a criterion"

    criterion: Text
    points: Points
    levels: list[Text] = []


class EssayFields(QuestionFields):
    """A longer text, graded by a person."""

    KIND = "an essay question"

    type: Literal["essay"]
    rubric: Annotated[list[CriterionFields], Field(min_length=1)]
    words: WordLimits = None


QUESTION_FIELDS: dict[str, type[QuestionFields]] = {
    "choice": ChoiceFields,
    "multiple": MultipleFields,
    "true-false": TrueFalseFields,
    "number": NumberFields,
    "text": TextFields,
    "cloze": ClozeFields,
    "matching": MatchingFields,
    "ordering": OrderingFields,
    "categorise": CategoriseFields,
    "passage": PassageFields,
    "essay": EssayFields,
}
"""The fields by the name that `type` gives."""

AnyFields: TypeAlias = Annotated[
    ChoiceFields
    | MultipleFields
    | TrueFalseFields
    | NumberFields
    | TextFields
    | ClozeFields
    | MatchingFields
    | OrderingFields
    | CategoriseFields
    | PassageFields
    | EssayFields,
    Field(discriminator="type"),
]
