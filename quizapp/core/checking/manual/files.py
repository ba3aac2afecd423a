"""The Y codes explained: what a course's files must be before anything can be held against a source."""

from collections.abc import Mapping
from types import MappingProxyType

from quizapp.core.checking.manual.explanations import QUIZ_FILE, Example, Explanation

_COURSE, _LESSON, _RECORD = "course.yaml", "lessons/01-light.md", "sources/logbook.yaml"
_UNITS = "units: [{lesson: light, quiz: light}]\n"
_HEAD = "title: The light\nlesson: light\n"
_ASKED = (
    "- id: duty\n  type: essay\n  question: What is a keeper's duty?\n  rubric: [{criterion: names one, points: 1}]\n"
)
_QUESTIONS = f"questions:\n{_ASKED}"
_CITED = (
    "questions:\n- id: ships\n  type: number\n  question: How many ships?\n  answer: 46\n"
    "  evidence: [{{source: {source}, paragraph: 1, quote: {quote}}}]\n"
)
_QUOTE = "the keeper counted 46 ships"


def _files(**files: str) -> Example:
    names = {"course": _COURSE, "lesson": _LESSON, "quiz": QUIZ_FILE, "record": _RECORD}
    return Example(files={names[name]: written for name, written in files.items()})


def _course(written: str) -> Example:
    return _files(course=written + _UNITS)


def _quiz(written: str, questions: str = _QUESTIONS) -> Example:
    return _files(quiz=_HEAD + written + questions)


def _asked(written: str) -> Example:
    return _quiz("", f"questions:\n{written}")


def _lesson(written: str) -> Example:
    return _files(lesson=f"---\ntitle: The light\n---\n{written}\n")


def _cited(source: str = "logbook", quote: str = _QUOTE) -> Example:
    return _quiz("", _CITED.format(source=source, quote=quote))


def _text(written: str) -> Example:
    head = "- id: ships\n  type: text\n  question: What did the keeper count?\n  answer: ships\n"
    evidence = f"  evidence: [{{source: logbook, paragraph: 1, quote: {_QUOTE}}}]\n"
    return _asked(head + written + evidence)


def _told(words: str) -> Example:
    return Example(told=words)


_CLOZE = (
    "- id: lit\n  type: cloze\n  question: Fill the gap.\n  text: {text}\n"
    "  blanks: {{what: {{type: text, answer: counted}}}}\n"
    f"  evidence: [{{{{source: logbook, paragraph: 1, quote: {_QUOTE}}}}}]\n"
)


def _figure(body: str) -> Example:
    svg = f'<svg xmlns="http://www.w3.org/2000/svg" viewBox="0 0 9 9"><title>A lamp</title>{body}</svg>\n'
    shown = "---\ntitle: The light\n---\n![A lamp](figures/lamp.svg)\n"
    return Example(files={"figures/lamp.svg": svg, _LESSON: shown})


def _beside(name: str, written: str) -> Example:
    return Example(files={name: written})


_PLAIN = _course("title: Skerry Light\n")
_ONE = _quiz("")

FILES: Mapping[str, tuple[str, Example, Example]] = MappingProxyType(
    {
        "Y001": (
            "Only plain files inside the course's folder are read; links are not followed.",
            _told("lessons/01-light.md is a link to a file elsewhere."),
            _told("lessons/01-light.md is the file itself."),
        ),
        "Y002": (
            "A course file has at most 32 MB, a lesson or a figure 2 MB.",
            _told("A quiz of 40 MB."),
            _told("Two quizzes of 20 MB each."),
        ),
        "Y003": (
            "Files are UTF-8.",
            _told("A quiz saved in Windows-1252 or UTF-16."),
            _told("The same quiz saved as UTF-8."),
        ),
        "Y004": (
            "Characters that cannot be seen, but for tab and line breaks, stay out.",
            _told("A title with a null byte or a byte order mark in it."),
            _told("The title without it."),
        ),
        "Y005": (
            "A file must be YAML. Text with `: ` in it stands between quotation marks.",
            _course("title: The light: a course\n"),
            _course('title: "The light: a course"\n'),
        ),
        "Y006": (
            "A file is one document; `---` begins another, and lines that begin with % are not read.",
            _course("title: One\n---\ntitle: Two\n"),
            _PLAIN,
        ),
        "Y007": (
            "Anchors (&) and aliases (*) are refused; text that begins so stands in quotation marks.",
            _course("title: &name Skerry Light\nsummary: *name\n"),
            _course("title: Skerry Light\nsummary: Skerry Light\n"),
        ),
        "Y008": (
            "Tags (!) are refused: text that looks like a number stands in quotation marks.",
            _course("title: !!str 1871\n"),
            _course('title: "1871"\n'),
        ),
        "Y009": ("A key stands once in its group.", _course("title: One\ntitle: Two\n"), _PLAIN),
        "Y010": (
            "At most 40 groups stand within one another, and a file has at most a million keys and values.",
            _told("A row of hundreds of opening brackets."),
            _told("Brackets that are closed."),
        ),
        "Y011": ("A key is plain text.", _course('title: Skerry Light\n"": something\n'), _PLAIN),
        "Y012": (
            "A number has at most 300 digits.",
            _told("answer: 1 with 400 zeros behind it."),
            _told("answer: 1000000"),
        ),
        "Y013": (
            "A file that is there says something.",
            _files(record=""),
            _files(record="title: The keeper's logbook\n"),
        ),
        "Y014": (
            "A `#` behind a space begins a comment: text that holds one stands between quotation marks.",
            _course("title: The keeper of light #1\n"),
            _course('title: "The keeper of light #1"\n'),
        ),
        "Y020": (
            "Only the fields of the format may stand in a file. The nearest one is named.",
            _course("titel: Skerry Light\ntitle: Skerry Light\n"),
            _PLAIN,
        ),
        "Y021": ("Some fields must be there: a title, a question's id, type and key.", _files(course=_UNITS), _PLAIN),
        "Y022": (
            "A field takes text, a number, a list or a group, and nothing else in its place.",
            _course("title: [Skerry, Light]\n"),
            _PLAIN,
        ),
        "Y023": ("Some fields take one of a few words.", _quiz("keep: highest\n"), _quiz("keep: best\n")),
        "Y024": (
            "Times have a unit, percentages a percent sign, moments an offset from UTC.",
            _quiz("time_limit: quarter past\n"),
            _quiz("time_limit: 15 min\n"),
        ),
        "Y025": (
            "Numbers stay within their bounds, and lists are not too short.",
            _quiz("attempts: 0\n"),
            _quiz("attempts: 1\n"),
        ),
        "Y026": (
            "An id is 1 to 64 of a-z, 0-9 and hyphens.",
            _asked(_ASKED.replace("id: duty", "id: Keeper's duty")),
            _asked(_ASKED),
        ),
        "Y030": (
            "Ids of questions are unique within the course; so are lessons and quizzes.",
            _asked(_ASKED + _ASKED),
            _asked(_ASKED + _ASKED.replace("id: duty", "id: duty-2")),
        ),
        "Y031": (
            "What is named must be in the course: lessons, quizzes, sources, objectives, questions, figures.",
            _cited(source="diary"),
            _cited(),
        ),
        "Y032": (
            "A pool holds as many questions as are drawn from it, and a quiz asks something.",
            _quiz("", ""),
            _ONE,
        ),
        "Y033": (
            "What comes after the close needs a close; what opens opens before it closes.",
            _quiz("feedback: after-close\n"),
            _quiz("feedback: after-submit\n"),
        ),
        "Y034": (
            "Patterns are read by an engine that always ends in time: no look-around, no back references.",
            _text('  pattern: "(ship)s?\\\\1"\n'),
            _text('  pattern: "ships?"\n'),
        ),
        "Y035": (
            "A quote has 3 to 12 words: enough to be proved, few enough to be a quotation.",
            _cited(quote="46 ships"),
            _cited(),
        ),
        "Y036": (
            "Each type has rules of its own: options that differ, gaps that stand in the text.",
            _asked(_CLOZE.format(text="She lit it.")),
            _asked(_CLOZE.format(text="She {what} it.")),
        ),
        "Y037": (
            "Each lesson and quiz stands in one of the course's `units`, or no student comes to it.",
            _files(course="title: Skerry Light\nunits: [{quiz: light}]\n"),
            _PLAIN,
        ),
        "Y040": (
            "A lesson begins with its fields between two lines of `---`.",
            _files(lesson="title: The light\n\nA keeper lived here.\n"),
            _lesson("A keeper lived here."),
        ),
        "Y041": (
            'A citation is written [@source, para. 12, "exact phrase"].',
            _lesson('She lit it [@logbook, para. one, "the keeper lit it"].'),
            _lesson("She lit it."),
        ),
        "Y042": (
            "A block begins with `::: term NAME`, `::: check ID` or the like, and ends with `:::`.",
            _lesson("::: term Lamp\nA light."),
            _lesson("::: term Lamp\nA light.\n:::"),
        ),
        "Y043": (
            "A figure is an SVG file in figures/ with words in its place; a link leads to the web.",
            _lesson("![A lamp](https://example.org/lamp.svg)"),
            _lesson("A lamp."),
        ),
        "Y044": (
            "A figure holds shapes and words: no script, and nothing that is loaded.",
            _figure("<script>alert(1)</script>"),
            _figure('<circle cx="4" cy="4" r="3"/>'),
        ),
        "Y045": (
            "Lessons are Markdown. HTML in them is shown as it is written, and does nothing.",
            _lesson("<b>A keeper</b> lived here."),
            _lesson("**A keeper** lived here."),
        ),
        "Y050": (
            "A fingerprint is written by `quizapp sources fingerprint`, and by nobody by hand.",
            _beside("sources/logbook.fingerprint", "by hand\n"),
            _told("quizapp sources fingerprint skerry-light logbook logbook.txt"),
        ),
        "Y051": (
            "Beside each fingerprint stands the record of its source, with the same name.",
            _told("sources/diary.fingerprint without sources/diary.yaml."),
            _told("Both."),
        ),
        "Y060": (
            "A course's folder has a course.yaml with at least `title` and `units`.",
            _told("A folder with lessons/ and quizzes/ alone."),
            _told("The same with a course.yaml."),
        ),
        "Y061": (
            "A course lies right below questions/: course.yaml, lessons/, quizzes/, sources/, figures/ and a README.",
            _beside("old/quiz.yaml", "title: Old\n"),
            _beside("README.md", "About this course.\n"),
        ),
        "Y062": (
            "File names give ids: a-z, 0-9 and hyphens, with a number in front where order matters.",
            _beside("sources/My Diary.yaml", "title: Diary\n"),
            _beside("sources/my-diary.yaml", "title: Diary\n"),
        ),
        "Y070": (
            "A waiver stands on the first line of its question, objective or source, names whole codes, and says why.",
            _asked(_ASKED.replace("duty\n", "duty  # check: ignore Q001\n", 1)),
            _asked(_ASKED),
        ),
        "Y071": (
            "A question that changes its type takes a new id: answers given to the old one stay with it.",
            _told("`ships`, published as a number, becomes a choice and keeps its id."),
            _told("It becomes `ships-2`."),
        ),
    }
)
"""Every Y code: its rule, an example that fails and one that passes."""

FILE_EXPLANATIONS: Mapping[str, Explanation] = MappingProxyType(
    {code: Explanation(rule=rule, fails=fails, passes=passes) for code, (rule, fails, passes) in FILES.items()}
)

FAMILY_WHY: Mapping[str, str] = MappingProxyType(
    {
        "Y00": "What cannot be read as it was meant cannot be checked, and hides all that stands behind it.",
        "Y01": "What cannot be read as it was meant cannot be checked, and hides all that stands behind it.",
        "Y02": "A field that is misspelt or misread would change the question in silence.",
        "Y03": "A course whose parts do not fit together fails in front of students.",
        "Y04": "What a lesson cannot show, readers miss; what it must not show could harm them.",
        "Y05": "Without a sound fingerprint its quotes are not proved.",
        "Y06": "A file that is not read where it stands is missed in silence.",
        "Y070": "A waiver past its reason hides the next fault.",
        "Y071": "An id that is reused mixes two questions' scores.",
    }
)
"""Why the codes of each family matter, by the beginning of the code."""
