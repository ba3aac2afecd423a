"""What pages show, as values: lists in pages, marked passages, words for options, quotes between marks."""

from datetime import UTC, datetime, timedelta
from pathlib import Path

import pytest
from hypothesis import given
from hypothesis import strategies as st

from quizapp.content.reading import read_files
from quizapp.core.anchoring import Passage
from quizapp.core.course import Course, Draw, Policy, Quiz
from quizapp.core.grading import grade_item
from quizapp.core.questions.choice import Choice
from quizapp.core.questions.common import Option, Outcome, Question, option_token
from quizapp.core.questions.multiple import Multiple
from quizapp.core.questions.ordering import Ordering
from quizapp.core.questions.true_false import TrueFalse
from quizapp.core.sources import Citation
from quizapp.services.scores import CourseScores, QuizScores
from quizapp.web.views.citations import within_marks
from quizapp.web.views.judged import Judged, judged, tried
from quizapp.web.views.paging import LONGEST_WHOLE, SIZE, page_with, pages_of, paging
from quizapp.web.views.passages import REACH, Piece, Settled, settling
from quizapp.web.views.quiz_rules import counting_said, rules_of
from quizapp.web.views.score_page import course_block

COURSE = Course(id="orchard", title="Orchard")

counts = st.integers(1, 10_000)


class TestPaging:
    """Long lists in pages."""

    @given(counts)
    def test_every_number_stands_on_exactly_one_page(self, count) -> None:
        found = paging(count, 1)
        assert found is not None
        numbers = [n for page in found.pages for n in range(page.first, page.last + 1)]
        assert numbers == list(range(1, count + 1))

    @given(counts, st.data())
    def test_the_page_with_a_number_holds_it(self, count, data) -> None:
        number = data.draw(st.integers(1, count))
        found = paging(count, page_with(number, count))
        assert found is not None
        assert found.current.first <= number <= found.current.last
        assert found.current.current
        assert [page.page for page in found.pages if page.current] == [found.current.page]

    @given(st.integers(1, 1_000))
    def test_back_and_next_walk_through_all_pages(self, count) -> None:
        page, walked = paging(count, 1), []
        while page is not None:
            walked.append(page.current.page)
            after = page.following
            if after is not None:
                assert (back := paging(count, after.page)) is not None
                assert back.previous is not None
                assert back.previous.page == page.current.page
            page = paging(count, after.page) if after is not None else None
        assert walked == list(range(1, pages_of(count) + 1))

    @given(counts, st.integers())
    def test_a_page_that_is_not_there_is_none(self, count, page) -> None:
        assert (paging(count, page) is None) == (not 1 <= page <= pages_of(count))

    def test_a_short_list_stays_whole_and_asks_for_no_words(self) -> None:
        found = paging(LONGEST_WHOLE, 1, lambda _first, _last: pytest.fail("asked"))
        assert found is not None
        assert not found.parted
        assert found.current.last == LONGEST_WHOLE

    def test_a_longer_list_has_pages_of_one_size(self) -> None:
        found = paging(LONGEST_WHOLE + 1, 2, lambda first, last: f"{first} to {last}")
        assert found is not None
        assert [(page.label, page.said) for page in found.pages] == [
            (f"1–{SIZE}", f"1 to {SIZE}"),
            (f"{SIZE + 1}–{LONGEST_WHOLE + 1}", f"{SIZE + 1} to {LONGEST_WHOLE + 1}"),
        ]

    def test_an_empty_list_is_one_page_of_nothing(self) -> None:
        found = paging(0, 1)
        assert found is not None
        assert range(found.current.first, found.current.last + 1) == range(1, 1)


def cite(quote: str, paragraph: int | None = 2, section: str = "") -> Citation:
    return Citation(source="report", quote=quote, paragraph=paragraph, section=section)


def at(text: str, quote: str, number: int = 2) -> Passage:
    before, _, after = text.partition(quote)
    return Passage("", number, before, quote, after)


def written(settled: Settled) -> list[str]:
    """Each line with its marked pieces between brackets."""
    return ["".join(f"[{piece.text}]" if piece.marked else piece.text for piece in line) for line in settled.lines]


class TestPassages:
    """What settles a question."""

    TEXT = "The owner paid for the roof, and the monks built the wall."

    def test_a_paragraph_stands_once_with_all_its_phrases_marked(self) -> None:
        quotes = ("the monks built", "The owner paid", "built the wall")
        found = settling(COURSE, [(cite(quote), at(self.TEXT, quote)) for quote in quotes])
        assert [written(one) for one in found] == [
            ["[The owner paid] for the roof, and [the monks built the wall]."],
        ]

    def test_other_paragraphs_stand_by_themselves_in_the_order_of_the_evidence(self) -> None:
        other = "The storm broke it."
        evidence = [
            (cite("The storm", 3), at(other, "The storm", 3)),
            (cite("The owner"), at(self.TEXT, "The owner")),
            (cite("broke it", 3), at(other, "broke it", 3)),
        ]
        assert [written(one) for one in settling(COURSE, evidence)] == [
            ["[The storm] [broke it]."],
            ["[The owner] paid for the roof, and the monks built the wall."],
        ]

    def test_without_the_text_the_phrases_stand_a_line_each(self) -> None:
        found = settling(
            COURSE, [(cite("one two three"), None), (cite("four five six"), None), (cite("seven", 9), None)]
        )
        assert [written(one) for one in found] == [["[one two three]", "[four five six]"], ["[seven]"]]

    LONG = " ".join(
        f"{words} and nobody wrote down why it was so." for words in ("One came", "Two left", "Three stayed")
    )

    def test_of_a_long_paragraph_the_sentence_comes_first_and_the_whole_is_its_context(self) -> None:
        text = f"{self.LONG} The owner paid for the roof. {self.LONG}"
        (found,) = settling(COURSE, [(cite("owner paid for"), at(text, "owner paid for"))])
        assert written(found) == ["… The [owner paid for] the roof. …"]
        assert "".join(piece.text for piece in found.context) == text
        assert [piece.text for piece in found.context if piece.marked] == ["owner paid for"]

    def test_phrases_that_stand_apart_are_shown_with_a_sign_between_them(self) -> None:
        text = f"The owner paid for the roof. {self.LONG} The monks built the wall."
        quotes = ("monks built the wall", "owner paid for")
        (found,) = settling(COURSE, [(cite(quote), at(text, quote)) for quote in quotes])
        assert written(found) == ["The [owner paid for] the roof. … The [monks built the wall]."]

    @pytest.mark.parametrize("space", [" ", ""])
    def test_a_sentence_without_end_is_cut_around_the_phrase(self, space) -> None:
        filling = space.join(["so"] * 300)
        text = f"{filling}{space}the owner paid{space}{filling}"
        (found,) = settling(COURSE, [(cite("the owner paid"), at(text, "the owner paid"))])
        (line,) = found.lines
        assert 2 * REACH < sum(len(piece.text) for piece in line) < 2 * REACH + 30
        assert written(found)[0].startswith("… so") or not space
        assert "".join(piece.text for piece in found.context) == text

    @given(st.text("ab. A", min_size=3, max_size=400), st.data())
    def test_nothing_of_a_paragraph_is_lost_or_doubled(self, text, data) -> None:
        ends = st.integers(0, len(text) - 1)
        marks = data.draw(st.lists(st.tuples(ends, ends).filter(lambda pair: pair[0] < pair[1]), min_size=1))
        passages = [Passage("", 2, text[:start], text[start:end], text[end:]) for start, end in marks]
        (found,) = settling(COURSE, [(cite(passage.quote), passage) for passage in passages])
        (line,) = found.lines
        whole = found.context or line
        assert "".join(piece.text for piece in whole) == text
        flags = [piece.marked for piece in whole for _ in piece.text]
        assert flags == [any(start <= place < end for start, end in marks) for place in range(len(text))]
        assert all(isinstance(piece, Piece) and piece.text for piece in (*whole, *line))
        assert [piece.text for piece in line if piece.marked] == [piece.text for piece in whole if piece.marked]


@pytest.mark.parametrize(
    ("quote", "shown"),
    [
        ("forced at least another", "forced at least another"),
        ("“countering “terrorism.”", "‘countering ‘terrorism.’"),
        ('the "Syrian-Russian alliance" carried', "the ‘Syrian-Russian alliance’ carried"),
        ('"crimes against humanity"', "‘crimes against humanity’"),
        ('so-called ("targeted")', "so-called (‘targeted’)"),
        ('he said "no', "he said ‘no"),
        ("« des crimes »", "‹ des crimes ›"),
        ("„Verbrechen“", "‚Verbrechen‘"),
        ("the court's own words", "the court's own words"),
    ],
)
def test_marks_inside_a_quote_become_single(quote, shown) -> None:
    assert within_marks(quote) == shown


@given(st.text())
def test_no_double_mark_is_left_inside_a_quote(quote) -> None:
    shown = within_marks(quote)
    assert len(shown) == len(quote)
    assert not set(shown) & set('“”„«»"')


def told(question, raw) -> Judged:
    return judged(question, raw, grade_item(question, raw), with_key=True)


def said(question, *chosen: str) -> dict[str, tuple[str, str]]:
    """What stands beside each option once these were chosen: its sign and words."""
    raw = {"": [option_token(question.id, text) for text in chosen]}
    return {str(note.label): (note.sign, note.word) for note in told(question, raw).notes}


class TestOptionWords:
    """What is said of each option."""

    MULTIPLE = Multiple(
        id="storm",
        question="What fell?",
        answers=("trees", "the roof"),
        distractors=(Option(text="the gate", feedback="It stood."), Option(text="the bell", feedback="It rang.")),
    )

    def test_multiple_says_what_was_done_with_each_option(self) -> None:
        assert said(self.MULTIPLE, "trees", "the gate") == {
            "trees": ("✓", "your choice: right"),
            "the roof": ("!", "missed: this is right"),
            "the gate": ("✗", "your choice: wrong"),
            "the bell": ("–", "rightly left out"),
        }

    def test_no_two_words_share_a_sign_or_a_look(self) -> None:
        notes = told(self.MULTIPLE, {"": [option_token("storm", text) for text in ("trees", "the gate")]}).notes
        assert len({(note.sign, note.look) for note in notes}) == len({note.sign for note in notes}) == 4

    def test_feedback_stands_with_every_option_that_has_it(self) -> None:
        notes = told(self.MULTIPLE, {"": [option_token("storm", "trees"), option_token("storm", "the gate")]}).notes
        assert [str(note.feedback) for note in notes] == ["", "", "It stood.", "It rang."]

    @pytest.mark.parametrize(
        ("chosen", "earned", "word"),
        [
            ("monks", "2 of 2 points", "Right"),
            ("a guild", "1 of 2 points", "Partly right"),
            ("nuns", "0 of 2 points", "Wrong"),
        ],
    )
    def test_a_choice_tells_every_feedback_whichever_was_chosen_and_repeats_nothing_else(
        self, chosen, earned, word
    ) -> None:
        question = Choice(
            id="wall",
            question="Who built it?",
            answer="monks",
            distractors=(
                Option(text="a guild", feedback="It paid.", credit=0.5),
                Option(text="nuns", feedback="They came *later*."),
            ),
            points=2,
        )
        raw = {"": [option_token("wall", chosen)]}
        found = told(question, raw)
        assert (found.earned, found.word) == (earned, word)
        every = {"a guild": "It paid.", "nuns": "They came <em>later</em>."}
        assert {str(note.label): str(note.feedback) for note in (*found.notes, *found.others)} == every
        assert [str(note.label) for note in found.notes] == [text for text in every if text == chosen]
        assert (found.response, found.key, found.notes_tell_response) == ((chosen,), ("monks",), False)
        withheld = judged(question, raw, grade_item(question, raw), with_key=False)
        assert (withheld.notes, withheld.key, withheld.why) == ((), (), "")

    @pytest.mark.parametrize(
        ("note", "earned", "why"),
        [
            ("", "0 of 2 points", "not the right option"),
            ("disregard", "0 of 0 points", "withdrawn and does not count"),
            ("always-correct", "2 of 2 points", "everyone has its points"),
        ],
    )
    def test_a_repaired_question_says_so_and_keeps_its_feedback(self, note, earned, why) -> None:
        question = Choice(
            id="wall",
            question="Who built it?",
            answer="monks",
            distractors=(Option(text="nuns", feedback="They came later."),),
            points=2,
            credit_note=note,
        )
        found = told(question, {"": [option_token("wall", "nuns")]})
        assert (found.earned, why in found.why) == (earned, True)
        assert "They came later." in [str(line.feedback) for line in found.notes]

    def test_choice_says_which_was_chosen(self) -> None:
        others = (Option(text="nuns", feedback="They came later."), Option(text="a guild"))
        question = Choice(id="wall", question="Who built it?", answer="monks", distractors=others)
        assert said(question, "nuns") == {"nuns": ("✗", "your choice: wrong")}
        assert said(question, "monks") == {}
        assert [str(note.feedback) for note in told(question, {"": [option_token("wall", "monks")]}).others] == [
            "They came later."
        ]

    def test_key_leaves_out_what_the_notes_say_was_right(self) -> None:
        question = Ordering(id="order", question="In what order?", order=("first", "second", "third"))
        place = {"first": 0, "third": 1, "second": 2}
        steps = question.present(1).fields
        found = told(question, {step.name: [step.options[place[step.label]].token] for step in steps})
        assert (found.key, found.key_in_part) == (("2. second", "3. third"), True)
        assert told(question, {}).key == ("1. first", "2. second", "3. third")

    def test_of_many_passages_the_first_is_shown_at_once(self) -> None:
        places = settling(COURSE, [(cite(f"words {number}", number), None) for number in range(1, 4)])
        assert [one.again for one in places] == [False, True, True]
        question = TrueFalse(id="built", question="Monks built it.", answer=True)
        grade = grade_item(question, {"": ["false"]})
        shown = [
            judged(question, {"": ["false"]}, grade, with_key=True, settled=places[:count]).shown_passages
            for count in (1, 2, 3)
        ]
        assert shown == [1, 2, 1]

    def test_notes_that_name_every_part_stand_in_the_place_of_the_response(self) -> None:
        chosen = {"": [option_token("storm", "trees")]}
        assert told(self.MULTIPLE, chosen).notes_tell_response
        assert not told(self.MULTIPLE, {}).notes_tell_response
        assert not judged(self.MULTIPLE, chosen, None, with_key=False).notes_tell_response

    def test_true_false_lists_no_options_again(self) -> None:
        found = told(TrueFalse(id="built", question="Monks built it.", answer=True), {"": ["false"]})
        assert (found.word, found.response, found.key, found.notes) == ("Wrong", ("False",), ("True",), ())

    def test_parts_are_right_or_wrong_and_nobody_s_choice(self) -> None:
        question = Ordering(id="order", question="In what order?", order=("first", "second"))
        fields = question.present(1).fields
        raw = {field.name: [field.options[0].token] for field in fields[:1]}
        words = {note.word for note in told(question, raw).notes}
        assert not [word for word in words if "choice" in word or "missed" in word or "left out" in word]


ORCHARD = Path(__file__).with_name("courses") / "orchard"


def orchard() -> Course:
    files = {path.relative_to(ORCHARD).as_posix(): path.read_bytes() for path in ORCHARD.rglob("*") if path.is_file()}
    course = read_files("orchard", files).course
    assert course is not None
    return course


JUDGED_BY_RULE = [
    question for question in orchard().quizzes["kinds"].questions if question.TYPE not in {"essay", "passage"}
]


def wrong(question: Question) -> dict[str, list[str]]:
    """A response to every part, none of them right."""
    shown = question.present(1)
    if shown.fields:
        tries = [
            {
                field.name: [field.options[place % len(field.options)].token if field.options else "1"]
                for field in shown.fields
            }
            for place in range(8)
        ]
    else:
        tries = [{"": [option.token]} for option in shown.options] or [{"": ["1"]}]
    return next(raw for raw in tries if question.grade(question.parse(raw)).outcome is not Outcome.RIGHT)


@pytest.mark.parametrize("question", JUDGED_BY_RULE, ids=lambda question: question.TYPE)
def test_a_wrong_try_at_a_check_tells_nothing_of_the_key(question) -> None:
    raw = wrong(question)
    found = tried(orchard(), question, raw, question.grade(question.parse(raw)))
    told_of_it = " ".join([found.why, *(f"{note.label} {note.feedback}" for note in found.notes)]).replace(",", "")
    answered = " ".join(map(str, found.response))
    for line in question.key():
        key = line.split(": ", 1)[-1].replace(",", "")
        assert key not in told_of_it or key in answered.replace(",", ""), told_of_it
    assert (found.key, str(found.explanation), found.settled) == ((), "", ())
    assert [cited.quote for cited in found.again] == [""] * len(question.evidence)


def test_a_wrong_try_at_gaps_says_which_of_them_are_wrong() -> None:
    question = next(question for question in JUDGED_BY_RULE if question.TYPE == "cloze")
    raw = wrong(question)
    assert {note.word for note in tried(orchard(), question, raw, question.grade(question.parse(raw))).notes} >= {
        "wrong"
    }


@pytest.mark.parametrize("closes", [None, datetime(2026, 12, 1, 12, tzinfo=UTC)])
def test_the_rules_name_the_grace_and_the_close_that_may_end_an_attempt_sooner(closes) -> None:
    quiz = Quiz(id="wall", title="Wall", policy=Policy(time_limit=timedelta(minutes=15), closes=closes))
    time = next(rule.text for rule in rules_of(quiz, 0) if rule.topic == "Time")
    assert "up to 5 seconds late counts" in time
    assert ("until the quiz takes no more work" in time) == (closes is not None)


@pytest.mark.parametrize(
    ("signed", "with_key", "told"),
    [("unverified", True, True), ("unverified", False, False), ("N. Haddad", True, False), ("", True, False)],
)
def test_a_key_that_nobody_checked_says_so_where_it_is_told(signed, with_key, told) -> None:
    question = TrueFalse(id="a", question="It rained.", answer=True, checked_by=signed)
    raw = {"": ["true"]}
    assert judged(question, raw, grade_item(question, raw), with_key=with_key).unverified is told


@pytest.mark.parametrize(
    ("keep", "submitted", "said"),
    [
        ("best", 1, "Your best attempt counts"),
        ("last", 3, "Your last attempt counts"),
        ("average", 1, "The average of your attempts counts, with one so far"),
        ("average", 3, "The average of your attempts counts, with 3 so far"),
    ],
)
def test_what_counts_of_so_many_attempts(keep, submitted, said) -> None:
    assert counting_said(keep, submitted) == said


@pytest.mark.parametrize(
    ("drawn", "worth", "said"),
    [(True, 20.54, "about 21 points"), (True, 20.0, "20 points"), (False, 2.5, "2.5 points")],
)
def test_what_differs_by_what_is_drawn_is_worth_about_so_much(drawn, worth, said) -> None:
    quiz = Quiz(id="q", title="Q", draw=(Draw(source="pool", count=3),) if drawn else ())
    scores = CourseScores(COURSE, (QuizScores(quiz, (), None, worth, None),), None)
    block = course_block(scores)
    assert block.quizzes[0].counts == f"Not taken yet; {said}."
    assert block.weight == f"{said} in 1 quiz"
