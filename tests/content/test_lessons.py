import time

import pytest
from hypothesis import given
from hypothesis import strategies as st

from quizapp.content.lesson_reading import read_lesson
from quizapp.content.markdown import lesson_text, render_lesson
from quizapp.content.text_files import MAX_LESSON_BYTES
from quizapp.core.sources import Citation

LESSON = "lessons/01-pier.md"
HEAD = "---\ntitle: T\n---\n"


def body(text: str):
    return read_lesson("pier", (HEAD + text).encode(), LESSON)


BROKEN = [
    ("«no front matter\n", "Y040", "the lesson has no front matter"),
    ("«", "Y040", "the lesson has no front matter"),
    ("«---\ntitle: T\n", "Y040", "the front matter is not closed"),
    ("---\ntitle: T\nsummary: «*x\n---\n", "Y007", "alias"),
    ("---\ntitle: T\n---\n\nText «[@]\n", "Y041", "no source is named behind the @"),
    ('---\ntitle: T\n---\n\nText «[@Rules, "one two three"]\n', "Y041", "“Rules”"),
    ("---\ntitle: T\n---\n\nText «[@rules]\n", "Y041", "no exact phrase"),
    ("---\ntitle: T\n---\n\nText «[@rules, para. 2]\n", "Y041", "no exact phrase"),
    ('---\ntitle: T\n---\n\nText «[@rules, para. two, "one two three"]\n', "Y041", "“para. two”"),
    ('---\ntitle: T\n---\n\nText «[@rules, para. 0, "one two three"]\n', "Y041", "“para. 0”"),
    ('---\ntitle: T\n---\n\nText «[@rules, para. 1, para. 2, "one two three"]\n', "Y041", "two paragraphs"),
    ('---\ntitle: T\n---\n\nText «[@rules, "one two three", "four"]\n', "Y041", "two phrases"),
    ('---\ntitle: T\n---\n\nText «[@rules, "  "]\n', "Y041", "is empty"),
    ('---\ntitle: T\n---\n\nText «[@rules "one two three"]\n', "Y041", "no comma after @rules"),
    ('---\ntitle: T\n---\n\nText «[@rules, "one two three"; ]\n', "Y041", "nothing after the `;`"),
    ('---\ntitle: T\n---\n\nText «[@rules, "one two three"; rules]\n', "Y041", "does not begin with @"),
    ('---\ntitle: T\n---\n\nText «[@rules, "one two\n\nthree"]\n', "Y041", "not closed"),
    ("---\ntitle: T\n---\n\nText «[see @rules, para. 2]\n", "Y041", "words before the @"),
    ("---\ntitle: T\n---\n\n- x\n  - y\n\n    > z «[@rules]\n", "Y041", "no exact phrase"),
    ("---\ntitle: T\n---\n\na | b\n--|--\nc | d «[@rules]\n", "Y041", "no exact phrase"),
    ("---\ntitle: T\n---\n\n# Head «[@rules]\n", "Y041", "no exact phrase"),
    ("---\ntitle: T\n---\n\none\ntwo\nthree «[@rules]\n", "Y041", "no exact phrase"),
    ("---\ntitle: T\n---\n::: term X\n\nwords «[@rules]\n:::\n", "Y041", "no exact phrase"),
    ('---\ntitle: T\n---\nText «[@rules, "one two"]\n', "Y035", "2 words"),
    ("---\ntitle: T\n---\n\n«::: trm X\nword\n:::\n", "Y042", "did you mean `::: term`?"),
    ("---\ntitle: T\n---\n\n«::: box\nword\n:::\n", "Y042", "`::: box` is not known"),
    ("---\ntitle: T\n---\n\n«::: term\nword\n:::\n", "Y042", "the term has no name"),
    ("---\ntitle: T\n---\n\n«::: unverified\nword\n:::\n", "Y042", "not said what the note rests on"),
    ("---\ntitle: T\n---\n\n«::: unverified W\nword\n", "Y042", "is not closed"),
    ("---\ntitle: T\n---\n\n«::: check\n", "Y042", "names no question"),
    ("---\ntitle: T\n---\n\n«::: check Two Words\n", "Y042", "is not the id of one question"),
    ("---\ntitle: T\n---\n\n«::: term X\nword\n", "Y042", "is not closed"),
    ("---\ntitle: T\n---\n\n«::: term X\nword\n::: notice\nword\n:::\n", "Y042", "is not closed"),
    ("---\ntitle: T\n---\n\nword\n\n«:::\n", "Y042", "closes no block"),
    ("---\ntitle: T\n---\n\n«![a](photo.png)\n", "Y043", "is not a figure of the course"),
    ("---\ntitle: T\n---\n\nx\n«![a](https://e.org/a.svg)\n", "Y043", "is not a figure of the course"),
    ("---\ntitle: T\n---\n\n«![a](figures/../../a.svg)\n", "Y043", "is not a figure of the course"),
    ("---\ntitle: T\n---\n\nx\ny «<script>alert(1)</script>\n", "Y045", "`<script>` is shown as it is written"),
    ("---\ntitle: T\n---\n\n«<!-- hidden -->\n", "Y045", "`<!--`"),
]  # fmt: skip


@pytest.mark.parametrize(("text", "code", "said"), BROKEN, ids=[f"{row[1]} {row[2]}" for row in BROKEN])
def test_what_is_wrong_in_a_lesson_is_found_at_its_place(piers, text: str, code: str, said: str) -> None:
    findings, where = piers.broken(LESSON, text)
    there = [one for one in findings if (one.code, one.where) == (code, where)]
    assert there, [(str(one.where), one.code, one.message) for one in findings]
    assert said in f"{there[0].message}. {there[0].mend}"


CITED = [
    ('[@rules, "one two three"]', Citation(source="rules", quote="one two three")),
    ('[@rules, para. 12, "one two three"]', Citation(source="rules", quote="one two three", paragraph=12)),
    ('[@rules, paragraph 12, "one two three"]', Citation(source="rules", quote="one two three", paragraph=12)),
    ("[@rules, ¶ 12, “one two three”]", Citation(source="rules", quote="one two three", paragraph=12)),
    ('[@api, Article 51, para. 5, "a b c"]', Citation(source="api", quote="a b c", paragraph=5, section="Article 51")),
    ('[@api, Article 8, War crimes, "a b c"]', Citation(source="api", quote="a b c", section="Article 8, War crimes")),
    ('[@lesson:pier, para. 3, "a b c"]', Citation(source="lesson:pier", quote="a b c", paragraph=3)),
    ('[@rules, "a, b; c] d (e)"]', Citation(source="rules", quote="a, b; c] d (e)")),
    ('[@rules,\n  "one\n  two three"]', Citation(source="rules", quote="one two three")),
    ('[ @rules, "one two three"]', None),
    ('\\[@rules, "one two three"]', None),
    ('`[@rules, "one two three"]`', None),
]  # fmt: skip


@pytest.mark.parametrize(("text", "citation"), CITED, ids=[row[0] for row in CITED])
def test_a_citation_is_read_as_pandoc_writes_it(text: str, citation: Citation | None) -> None:
    read = body(f"The pier has a lamp {text}.\n")
    assert [one.citation for one in read.lesson.citations] == ([] if citation is None else [citation])
    assert read.findings == []


def test_several_citations_share_brackets_and_sentence() -> None:
    read = body('First. The pier has a lamp [@a, "a b c"; @b, "d e f"]. Last.\n')
    assert [(one.citation.source, one.sentence) for one in read.lesson.citations] == [
        ("a", "The pier has a lamp."),
        ("b", "The pier has a lamp."),
    ]


def test_several_citations_in_brackets_have_a_place_each() -> None:
    read = body('> One [@a, "a b c"; @a, "a b c" ;\n> @b, "d e\n> f"; @c, "g h i"], two [@a, "a b c"].\n')
    found = [read.places.parts["citations", at] for at in range(5)]
    assert [(where.line, where.column) for where in found] == [(4, 8), (4, 21), (5, 3), (6, 7), (6, 25)]


SENTENCES = [
    ("One. Two {}. Three.", "Two."),
    ("One. Two. {} Three.", "Two."),
    ("One. Two {} and more. Three.", "Two and more."),
    ("{} One. Two.", "One."),
    ("Mr. Smith of the U.N. said so {}. Two.", "Mr. Smith of the U.N. said so."),
    ("One. *Two* `three`\nfour {}.", "Two three four."),
    ("One {}", "One"),
]  # fmt: skip


@pytest.mark.parametrize(("text", "sentence"), SENTENCES)
def test_a_citation_carries_the_sentence_that_makes_the_claim(text: str, sentence: str) -> None:
    read = body(text.format('[@a, "a b c"]') + "\n")
    assert [one.sentence for one in read.lesson.citations] == [sentence]


def test_the_same_citation_twice_on_a_line_has_two_places() -> None:
    read = body('A [@a, "a b c"] and [@a, "a b c"].\n')
    assert [read.places.parts["citations", index].column for index in (0, 1)] == [3, 21]


def test_paragraphs_are_those_a_person_counts() -> None:
    read = body(
        'One\n*goes* on [@a, "a b c"].\n\n# Part two\n\n- two\n- two too\n\n::: term Pier\nThree.\n\nFour.\n:::\n\n'
        "::: check q\n\n![x](figures/x.svg)\n\n> Five\n>\n> five too\n\n```\nsix\n```\n\n| a |\n|---|\n| 7 |\n\n---\n"
    )
    assert [(p.number, p.section, p.within, p.text) for p in read.text.paragraphs] == [
        (1, "", 1, "One goes on."),
        (2, "Part two", 1, "two two too"),
        (3, "Part two", 2, "Three."),
        (4, "Part two", 3, "Four."),
        (5, "Part two", 4, "Five five too"),
        (6, "Part two", 5, "six"),
        (7, "Part two", 6, "a 7"),
    ]
    assert lesson_text(read.lesson) == read.text
    assert read.findings == []


def test_colons_inside_a_code_fence_are_text() -> None:
    read = body("```\n::: nothing\n```\n\n~~~\n:::\n```\n~~~\n")
    assert read.findings == []
    assert read.lesson.checks == ()


def test_a_check_may_be_closed_and_may_carry_a_comment() -> None:
    read = body("::: check one      # an ungraded question\n\n::: check two\n:::\n\n::: check three\n\n:::\n")
    assert read.findings == []
    assert read.lesson.checks == ("one", "two", "three")


def test_windows_line_ends_change_no_place() -> None:
    unix, windows = HEAD + "a\n\nb [@rules]\n", (HEAD + "a\n\nb [@rules]\n").replace("\n", "\r\n")
    places = [[one.where for one in read_lesson("x", text.encode(), "x.md").findings] for text in (unix, windows)]
    assert places[0] == places[1]


def test_a_lesson_that_is_a_book_is_refused() -> None:
    read = read_lesson("x", b"a" * (MAX_LESSON_BYTES + 1), "x.md")
    assert [one.code for one in read.findings] == ["Y002"]


HOSTILE = ["[@", '[@"', "[", "![", "*a ", "<a", "- ", "> ", "a|", "::: ", "   ", "[x]: a\n", "`", "[see @a, ", ":::\n"]


@pytest.mark.parametrize("piece", HOSTILE)
def test_no_text_takes_long(piece: str) -> None:
    text = piece * (20_000 // len(piece))
    started = time.process_time()
    body(text)
    assert time.process_time() - started < 5


@given(st.text(alphabet='ab. []@"“”,;:#-*`<>|!()\\\n:0', max_size=120))
def test_no_text_makes_reading_or_rendering_raise(text: str) -> None:
    read = body(text)
    rendered = render_lesson(read.lesson)
    notes = [note for block in rendered.blocks for note in block.notes]
    # What is shown in the margin is what is held against the sources, in the same order.
    assert [note.citation for note in notes] == [one.citation for one in read.lesson.citations]
    assert [note.number for note in notes] == list(range(1, len(notes) + 1))


@given(st.binary(max_size=80))
def test_no_bytes_make_reading_a_lesson_raise(data: bytes) -> None:
    assert read_lesson("x", data, "x.md").lesson.slug == "x"


def test_a_lesson_that_cannot_be_read_is_no_source_without_words() -> None:
    assert read_lesson("x", b"no front matter", "x.md").text is None


def test_front_matter_without_a_field_is_told_as_that() -> None:
    (finding,) = read_lesson("x", b"---\n\n---\nThe pier has a lamp.\n", "x.md").findings
    assert (finding.code, finding.where.line, finding.message) == ("Y013", 2, "the front matter is empty")
