"""What holds for every question type: the key grades right, nothing shown depends on it, no input breaks anything."""

import re
from collections import Counter
from dataclasses import fields, replace

import pytest
from hypothesis import given
from hypothesis import strategies as st

from quizapp.core.questions import TYPES, AnyQuestion, text_needed, with_text
from quizapp.core.questions.categorise import NO_GROUP, Categorise, Group
from quizapp.core.questions.choice import Choice
from quizapp.core.questions.cloze import Cloze, Gap
from quizapp.core.questions.common import Blank, Invalid, Option, Outcome, Raw, Shown, ShownOption
from quizapp.core.questions.essay import Criterion, Essay
from quizapp.core.questions.matching import Matching, Pair
from quizapp.core.questions.multiple import Multiple
from quizapp.core.questions.number import Number, Tolerance
from quizapp.core.questions.ordering import Ordering
from quizapp.core.questions.passage import PassageQuestion
from quizapp.core.questions.text import Text
from quizapp.core.questions.true_false import TrueFalse
from quizapp.core.sources import Paragraph, SourceText

FLOOD = SourceText(
    (
        Paragraph(number=1, within=1, section="", text="The river rose. Two bridges fell! Nobody was hurt."),
        Paragraph(number=2, within=2, section="", text="The town rebuilt one bridge. It cost 4 million."),
    )
)

CHOICE = Choice(
    id="choice",
    question="Who?",
    answer="the mayor",
    distractors=(Option(text="the clerk", feedback="No."), Option(text="the judge", credit=0.5)),
)
MULTIPLE = Multiple(
    id="multiple", question="Which?", answers=("oak", "elm"), distractors=(Option(text="iron"), Option(text="tin"))
)
TRUE_FALSE = TrueFalse(id="true-false", question="The river rose.", answer=True)
NUMBER = Number(id="number", question="How many?", answer=46, tolerance=Tolerance(relative=0.05), unit="bridges")
TEXT = Text(id="text", question="What fell?", answer="the old bridge", accept=("the bridge",), reject=("the tower",))
CLOZE = Cloze(
    id="cloze",
    question="Fill the gaps.",
    text="{how-many} bridges fell in {town}, said {who}.",
    blanks=(
        Gap("how-many", Number(id="", question="", answer=2)),
        Gap("town", Text(id="", question="", answer="Riverton")),
        Gap("who", Choice(id="", question="", answer="the mayor", distractors=(Option(text="the clerk"),))),
    ),
)
MATCHING = Matching(
    id="matching",
    question="Match.",
    pairs=(Pair("France", "Paris"), Pair("Spain", "Madrid"), Pair("Italy", "Rome")),
    distractors=("Lisbon",),
)
ORDERING = Ordering(id="ordering", question="Order.", order=("dawn", "noon", "dusk", "night"), scoring="position")
CATEGORISE = Categorise(
    id="categorise",
    question="Sort.",
    groups=(Group("trees", ("oak", "elm")), Group("metals", ("iron", "tin"))),
    distractors=("water",),
)
PASSAGE = PassageQuestion(
    id="passage", question="What fell?", in_="lesson:flood", answers=("two bridges fell", "cost 4 million")
)
ESSAY = Essay(id="essay", question="Why?", rubric=(Criterion("reasons", 4, ("many", "few")),), words=(5, 50))

QUESTIONS: tuple[AnyQuestion, ...] = tuple(
    with_text(question, {"lesson:flood": FLOOD})
    for question in (
        CHOICE,
        MULTIPLE,
        TRUE_FALSE,
        NUMBER,
        TEXT,
        CLOZE,
        MATCHING,
        ORDERING,
        CATEGORISE,
        PASSAGE,
        ESSAY,
    )
)
JUDGED = tuple(question for question in QUESTIONS if question.TYPE != "essay")

each = pytest.mark.parametrize("question", QUESTIONS, ids=lambda question: question.TYPE)
each_judged = pytest.mark.parametrize("question", JUDGED, ids=lambda question: question.TYPE)


def every_option(shown: Shown) -> list[ShownOption]:
    return [*shown.options, *(option for group in (shown.parts or {}).values() for option in group)]


def right_raw(question: AnyQuestion) -> Raw:
    """What a browser sends for the key, made from what is shown and what the key says alone."""
    shown = question.present(7)
    by_text = {option.text: option.token for option in every_option(shown)}
    match question:
        case Number():
            return {"": [str(question.answer)]}
        case Text():
            return {"": [question.answer]}
        case Cloze():
            who = next(field for field in shown.fields if field.name == "who")
            token = next(option.token for option in who.options if option.text == "the mayor")
            return {"how-many": ["2"], "town": ["Riverton"], "who": [token]}
        case Matching():
            right = {pair.prompt: pair.answer for pair in question.pairs}
        case Ordering():
            right = {text: str(place) for place, text in enumerate(question.order, start=1)}
        case Categorise():
            right = dict(question.items())
        case _:
            return {"": [by_text[text] for text in question.key()]}
    return {
        field.name: [next(option.token for option in field.options if option.text == right[field.label])]
        for field in shown.fields
    }


def test_there_are_eleven_types_and_each_names_itself():
    assert {question.TYPE for question in QUESTIONS} == set(TYPES)
    assert len(TYPES) == 11
    for name, kind in TYPES.items():
        assert name == kind.TYPE
        assert next(field for field in fields(kind) if field.name == "type").default == name


@each
def test_a_sound_question_has_no_flaw_and_can_be_hashed(question):
    assert question.flaws() == ()
    assert isinstance(hash(question), int)


@each
def test_points_must_be_above_zero(question):
    for points in (0, -1, float("inf"), float("nan")):
        assert [flaw.path for flaw in replace(question, points=points).flaws()] == [("points",)]


@each_judged
def test_the_key_grades_as_right(question):
    verdict = question.grade(question.parse(right_raw(question)))
    assert (verdict.outcome, verdict.fraction) == (Outcome.RIGHT, 1.0)
    assert verdict.why


@each
def test_nothing_sent_is_blank_and_earns_nothing(question):
    for raw in ({}, {"": []}, {"": [""]}, {"": ["   "]}, {"unknown": ["x"]}):
        response = question.parse(raw)
        assert response == Blank()
        verdict = question.grade(response)
        assert (verdict.outcome, verdict.fraction) == (Outcome.BLANK, 0.0)
        assert question.describe(response) == ()


@each
def test_the_key_and_a_response_can_be_read(question):
    assert question.key()
    assert all(line.strip() for line in question.key())
    raw = {"": ["Because it rained."]} if question.TYPE == "essay" else right_raw(question)
    lines = question.describe(question.parse(raw))
    assert lines
    assert all(line.strip() for line in lines)


@each_judged
def test_claims_locate_themselves_and_the_key_is_among_them(question):
    claims = question.claims()
    assert len({claim.path for claim in claims}) == len(claims)
    assert any(claim.holds for claim in claims)
    assert all(claim.text in claim.statement for claim in claims)


PAGE_PARTS = st.dictionaries(st.sampled_from(["", "who", "how-many", "town", "x"]), st.lists(st.text(), max_size=3))


@each
@given(raw=PAGE_PARTS)
def test_whatever_is_sent_is_read_or_refused_in_words(question, raw):
    response = question.parse(raw)
    if isinstance(response, Invalid):
        assert response.message
    else:
        verdict = question.grade(response)
        assert 0 <= verdict.fraction <= 1
        question.describe(response)


@st.composite
def _raws(draw, question):
    """Raws that choose among what is shown, in any combination."""
    shown = question.present(3)
    raw = {}
    if shown.fields:
        for field in shown.fields:
            tokens = [option.token for option in field.options]
            values = st.sampled_from(tokens) if tokens else st.sampled_from(["2", "three", "Riverton", "town"])
            raw[field.name] = [draw(values)] if draw(st.booleans()) else []
        return raw
    tokens = [option.token for option in every_option(shown)]
    values = st.sampled_from(tokens) if tokens else st.sampled_from(["46", "47.9", "the bridge", "a bridge", "x"])
    return {"": draw(st.lists(values, max_size=5 if shown.several else 1))}


@each
@given(data=st.data())
def test_a_fraction_is_between_nothing_and_all_and_agrees_with_its_outcome(question, data):
    response = question.parse(data.draw(_raws(question)))
    if isinstance(response, Invalid):
        return
    verdict = question.grade(response)
    assert 0 <= verdict.fraction <= 1
    if verdict.outcome is Outcome.RIGHT:
        assert verdict.fraction == 1
    elif verdict.outcome is Outcome.PARTLY:
        assert 0 < verdict.fraction < 1
    elif verdict.outcome is not Outcome.WAITING:
        assert verdict.fraction == 0


OTHER_KEYS: dict[str, list[AnyQuestion]] = {
    "choice": [
        replace(CHOICE, answer="the clerk", distractors=(Option(text="the mayor"), Option(text="the judge"))),
    ],
    "multiple": [
        replace(MULTIPLE, answers=("tin",), distractors=tuple(Option(text=t) for t in ("oak", "iron", "elm")))
    ],
    "true-false": [replace(TRUE_FALSE, answer=False)],
    "number": [replace(NUMBER, answer=3), replace(NUMBER, answer=None, range=(1, 2), tolerance=Tolerance())],
    "text": [replace(TEXT, answer="a wall", accept=(), reject=(), pattern="x+")],
    "cloze": [
        replace(
            CLOZE,
            blanks=(
                Gap("how-many", Number(id="", question="", answer=7)),
                Gap("town", Text(id="", question="", answer="Elsewhere")),
                Gap("who", Choice(id="", question="", answer="the clerk", distractors=(Option(text="the mayor"),))),
            ),
        )
    ],
    "matching": [
        replace(
            MATCHING,
            pairs=(Pair("France", "Lisbon"), Pair("Spain", "Rome"), Pair("Italy", "Paris")),
            distractors=("Madrid",),
        )
    ],
    "ordering": [replace(ORDERING, order=ORDERING.order[::-1])],
    "categorise": [
        replace(
            CATEGORISE,
            groups=(Group("trees", ("tin", "water")), Group("metals", ("oak",))),
            distractors=("iron", "elm"),
        )
    ],
    "passage": [replace(PASSAGE, answers=("nobody was hurt",)).within(FLOOD)],
}
"""The same questions as their readers see them, with other keys."""


@each_judged
@given(seed=st.integers())
def test_what_is_shown_does_not_depend_on_the_key(question, seed):
    for other in OTHER_KEYS[question.TYPE]:
        assert other.key() != question.key()
        assert other.present(seed) == question.present(seed)


@st.composite
def _sendings(draw, question):
    """What is shown, chosen in any combination, at times with values that cannot be read."""
    raw = draw(_raws(question))
    unread = draw(st.sets(st.sampled_from(sorted({"", *raw})), max_size=3))
    return raw | {part: [*raw.get(part, ()), *draw(st.sampled_from([["?"], ["?", "!"]]))] for part in unread}


PARTS_TYPES = {"cloze", "matching", "categorise", "ordering"}


@each_judged
@given(data=st.data())
def test_what_is_said_before_the_verdict_does_not_depend_on_the_key(question, data):
    """Neither what is wrong with a response, nor its parts in words, nor the order in which parts are judged."""
    raw = data.draw(_sendings(question))
    for other in OTHER_KEYS[question.TYPE]:
        response, same = question.parse(raw), other.parse(raw)
        if isinstance(response, Invalid):
            assert same == response
            continue
        assert other.describe(same) == question.describe(response)
        if question.TYPE in PARTS_TYPES:
            labels = [[note.label for note in one.grade(one.parse(raw)).notes] for one in (question, other)]
            assert labels[0] == labels[1]


@each
@given(seed=st.integers())
def test_the_same_seed_shows_the_same(question, seed):
    assert question.present(seed) == question.present(seed)


@each
def test_explanation_and_feedback_are_never_shown(question):
    secret = replace(question, explanation="SECRET", checked_by="SECRET", objective="SECRET")
    assert "SECRET" not in repr(secret.present(1))


def test_no_option_keeps_to_a_place():
    counts = Counter()
    for seed in range(900):
        shown = [option.text for option in CHOICE.present(seed).options]
        counts[shown.index("the mayor")] += 1
    assert set(counts) == {0, 1, 2}
    assert all(240 < count < 360 for count in counts.values()), counts


def test_questions_are_shuffled_apart_from_one_another():
    twin = replace(CHOICE, id="twin")
    orders = {
        (tuple(o.text for o in CHOICE.present(seed).options), tuple(o.text for o in twin.present(seed).options))
        for seed in range(400)
    }
    assert len(orders) == 36


def test_tokens_are_opaque_and_stay_while_the_text_does():
    tokens = {option.text: option.token for option in CHOICE.present(1).options}
    assert tokens == {option.text: option.token for option in CHOICE.present(2).options}
    assert all(re.fullmatch("[0-9a-f]{12}", token) for token in tokens.values())
    longer = replace(CHOICE, distractors=(*CHOICE.distractors, Option(text="the baker")))
    assert tokens.items() <= {option.text: option.token for option in longer.present(1).options}.items()


def test_only_a_passage_needs_a_text():
    assert [text_needed(question) for question in QUESTIONS if text_needed(question)] == ["lesson:flood"]
    assert with_text(PASSAGE, {}) == PASSAGE
    assert with_text(CHOICE, {"lesson:flood": FLOOD}) == CHOICE


def test_the_name_for_no_group_is_offered_only_where_an_item_has_none():
    plain = replace(CATEGORISE, distractors=())
    assert NO_GROUP not in {option.text for option in plain.present(1).fields[0].options}
