"""The Q and C codes explained: how an item is written, and what a course leaves open."""

from collections.abc import Mapping
from types import MappingProxyType

from quizapp.core.checking.manual.explanations import QUIZ_FILE, Example, Explanation, question

_TEXT = "Anna Berg lit the lamp every evening and slept beside it until the spring."
_CHOICE = """
- id: lamp
  type: choice
  question: {stem}
  answer: {answer}
  distractors: [{distractors}]
  evidence:
    - {{source: logbook, paragraph: 1, quote: lit the lamp every evening}}
"""


def _choice(
    answer: str = "lit the lamp",
    distractors: str = "sold the lamp, broke the lamp",
    stem: str = "What did Anna Berg do every evening?",
) -> Example:
    return question(_CHOICE.format(stem=stem, answer=answer, distractors=distractors), text=_TEXT)


def _statements(*keys: tuple[str, str]) -> Example:
    written = "\n".join(
        f"- id: s-{number}\n  type: true-false\n  question: {statement}\n  answer: {key}\n"
        "  evidence:\n    - {source: logbook, paragraph: 1, quote: lit the lamp every evening}"
        for number, (statement, key) in enumerate(keys, 1)
    )
    return question(written, text=_TEXT)


_LIT = "Anna Berg lit the lamp every evening"
_TRUE = (
    (f"{_LIT}.", "true"),
    (f"{_LIT} until the spring.", "true"),
    ("The lamp was lit every evening.", "true"),
    ("Anna Berg slept beside the lamp.", "true"),
)
_GIVER = """
- id: name
  type: choice
  question: Who slept beside the lamp?
  answer: the keeper Anna Berg
  distractors: [the sailor Ivo Marsh, the pilot Nils Aune]
  evidence:
    - {{source: logbook, paragraph: 1, quote: lit the lamp every evening and slept}}
- id: habit
  type: choice
  question: {stem}
  answer: lit it
  distractors: [sold it, broke it]
  evidence:
    - {{source: logbook, paragraph: 1, quote: lit the lamp every evening}}
"""
_KEEPER_TEXT = "The keeper Anna Berg lit the lamp every evening and slept beside it."

_LESSON = "---\ntitle: The light\nobjectives: [keeping]\n---\n"
_COURSE = (
    "title: Skerry Light\nobjectives:\n  keeping: Tell what the keeper did\n{more}"
    "units: [{{lesson: light, quiz: light}}]\n"
)
_COUNTED = """
- id: ships
  type: number
  question: How many ships did the keeper count, by the logbook?
  answer: 46
  objective: {objective}
  evidence:
    - {{source: logbook, paragraph: 1, quote: the keeper counted 46 ships}}
"""
_SHIPS = "In the spring the keeper counted 46 ships."


def _counted(files: Mapping[str, str], objective: str = "keeping", text: str = _SHIPS) -> Example:
    quiz = question(_COUNTED.format(objective=objective)).files[QUIZ_FILE]
    course = {"course.yaml": _COURSE.format(more=""), "lessons/01-light.md": f"{_LESSON}A keeper lived here.\n"}
    return Example(files={**course, **files, QUIZ_FILE: quiz}, text=text)


def _lesson(body: str) -> Example:
    lesson = f"---\ntitle: The light\n---\n{body}\n"
    return Example(files={"lessons/01-light.md": lesson}, text=_SHIPS)


_REPORT = {"sources/logbook.yaml": "title: The keeper's logbook\nkind: report\n"}

ITEMS: Mapping[str, Explanation] = MappingProxyType(
    {
        "Q001": Explanation(
            rule="The key of a `choice` is reported when it has more than one and a half times the letters of the "
            "longest distractor, and a good deal more in all.",
            fails=_choice("lit the lamp with great care and slept beside it until the spring came"),
            passes=_choice(),
        ),
        "Q002": Explanation(
            rule="Two options of one question that differ in nothing but capitals, marks or space are one option.",
            fails=_choice(distractors="sold the lamp, Sold the lamp!"),
            passes=_choice(),
        ),
        "Q003": Explanation(
            rule="Options such as “all of the above”, “none of these” and “both” are reported. Use type `multiple` "
            "where several options may be right.",
            fails=_choice(distractors="sold the lamp, none of the above"),
            passes=_choice(),
        ),
        "Q004": Explanation(
            rule="A question that asks which is not, or which except, needs the negative in bold or italics, or to "
            "be turned round.",
            fails=_choice(stem="Which of these is not what Anna Berg sold, but what she did every evening?"),
            passes=_choice(stem="Which of these is **not** what Anna Berg sold, but what she did every evening?"),
        ),
        "Q005": Explanation(
            rule="Where each distractor has a word such as always, never, only or all, and the key has none, the "
            "words tell the options apart.",
            fails=_choice(distractors="always sold lamps, never came"),
            passes=_choice(),
        ),
        "Q006": Explanation(
            rule="A quiz of five or more true-false statements has keys of both kinds.",
            fails=_statements(*_TRUE, (f"{_LIT} and slept.", "true")),
            passes=_statements(*_TRUE, ("Anna Berg never lit the lamp.", "false")),
        ),
        "Q007": Explanation(
            rule="The answer of one question of a quiz must not stand, word for word, in the stem of another that "
            "asks about the same matter. Answers of one word are let pass.",
            fails=question(
                _GIVER.format(stem="What did the keeper Anna Berg do with the lamp beside which she slept?"),
                text=_KEEPER_TEXT,
            ),
            passes=question(_GIVER.format(stem="What became of the lamp every evening?"), text=_KEEPER_TEXT),
        ),
        "C001": Explanation(
            rule="A paragraph of a lesson that states an amount or reports what somebody found, and has no citation, "
            "is reported once, with the sentence.",
            fails=_lesson("In the spring the keeper counted 46 ships."),
            passes=_lesson(
                'In the spring the keeper counted 46 ships [@logbook, para. 1, "the keeper counted 46 ships"].'
            ),
        ),
        "C002": Explanation(
            rule="Each of the course's objectives is named by the `objective` of at least one question.",
            fails=_counted({"course.yaml": _COURSE.format(more="  counting: Read a figure\n")}),
            passes=_counted({}),
        ),
        "C003": Explanation(
            rule="Before a question is asked, a lesson has its objective or cites its source. The lessons of the "
            "units up to the quiz count, and the lesson that the quiz names.",
            fails=_counted({"course.yaml": _COURSE.format(more="  counting: Read a figure\n")}, objective="counting"),
            passes=_counted({}),
        ),
        "C004": Explanation(
            rule="For news, reports and judgments that the course cites at all, the paragraphs that nothing cites "
            "are named, once a source.",
            fails=_counted(_REPORT, text=f"{_SHIPS}\n\nIn the autumn there were none."),
            passes=_counted(_REPORT),
        ),
    }
)
"""Every Q and C code."""
