"""A course of as many questions as are asked for, on a source of its own, made from a seed and sound.

Sentences are put together from word lists, so that a megabyte of them repeats little; every question cites a sentence
of it with a figure and a name, and its key follows from it.
"""

from dataclasses import dataclass
from pathlib import Path
from random import Random

from quizapp.content.fingerprint_files import write_fingerprint
from quizapp.core.anchoring import parse_source_text
from quizapp.core.fingerprints import fingerprint

WHO = (
    "Anna Berg", "Clara Holm", "Ivo Marsh", "Nils Aune", "Tora Lind",
    "Oskar Dahl", "Greta Vik", "Per Sand", "Maria Roth", "Jonas Eide",
)  # fmt: skip
DID = (
    "counted", "sold", "repaired", "painted", "carried", "bought", "lost",
    "found", "weighed", "shipped", "stored", "burned", "marked", "hired",
)  # fmt: skip
WHAT = (
    "barrels", "lamps", "ropes", "boats", "sails", "crates", "nets", "anchors",
    "oars", "candles", "planks", "stones", "lenses", "chains", "maps", "bells",
)  # fmt: skip
WHERE = (
    "in the harbour", "on the quay", "by the church", "at the mill",
    "near the lighthouse", "under the bridge", "beside the market",
)  # fmt: skip
WHEN = ("spring", "summer", "autumn", "winter")
MORE = (
    "long", "cold", "bright", "heavy", "narrow", "quiet", "northern", "wooden",
    "old", "new", "broken", "rented", "distant", "shallow", "steep", "windy",
)  # fmt: skip

QUESTIONS_A_QUIZ = 1000


@dataclass(frozen=True)
class Sentence:
    """A sentence of the source and what a question asks about it."""

    who: str
    did: str
    number: int
    what: str
    text: str
    quote: str


def sentence(number: int, random: Random) -> Sentence:
    """The sentence with this number in the source."""
    who, did, what = random.choice(WHO), random.choice(DID), random.choice(WHAT)
    count = random.randint(2, 9999)
    first, second = random.sample(MORE, 2)
    quote = f"{who} {did} {count:,} {what}"
    text = (
        f"In the {random.choice(WHEN)} of year {1000 + number % 900} {quote} {random.choice(WHERE)}, "
        f"after a {first} day, and wrote it into the {second} book."
    )
    return Sentence(who, did, count, what, text, quote)


def question(number: int, paragraph: int, told: Sentence, random: Random) -> str:
    """A question on a sentence, of one of four types."""
    evidence = f"  evidence:\n  - source: logbook\n    paragraph: {paragraph}\n    quote: '{told.quote}'\n"
    head = f"- id: q-{number}\n"
    tail = (
        "  explanation: |\n    The book has it in a line of its own.\n    Look it up there, with the day.\n"
        f"{evidence}  objective: reading\n"
    )
    kind = number % 4
    if kind == 0:
        stem = f"  type: number\n  question: How many {told.what} does the book say {told.who} {told.did}?\n"
        return f"{head}{stem}  answer: {told.number}\n  unit: {told.what}\n{tail}"
    if kind == 1:
        others = random.sample([name for name in WHO if name != told.who], 3)
        stem = f"  type: choice\n  question: Who {told.did} {told.number:,} {told.what}, by the book?\n"
        wrong = "".join(f"  - {name}\n" for name in others)
        return f"{head}{stem}  answer: {told.who}\n  distractors:\n{wrong}{tail}"
    if kind == 2:
        stem = (
            f"  type: true-false\n  question: The book says that {told.who} {told.did} {told.number:,} {told.what}.\n"
        )
        return f"{head}{stem}  answer: true\n{tail}"
    stem = f"  type: text\n  question: What did {told.who} do with {told.number:,} {told.what}, in one word?\n"
    return f"{head}{stem}  answer: {told.did}\n{tail}"


def write_bank(folder: Path, size: int, *, sentences_a_paragraph: int = 2) -> Path:
    """Write a course of `size` questions into a folder; returns the file with the source's text."""
    random = Random(1871)
    told = [sentence(number, random) for number in range(size)]
    paragraphs = [
        " ".join(each.text for each in told[at : at + sentences_a_paragraph])
        for at in range(0, size, sentences_a_paragraph)
    ]
    text = "\n\n".join(paragraphs) + "\n"
    for name in ("quizzes", "sources", "lessons"):
        (folder / name).mkdir(parents=True)
    quizzes = range(0, size, QUESTIONS_A_QUIZ)
    for at in quizzes:
        own = (
            question(number, number // sentences_a_paragraph + 1, told[number], random)
            for number in range(at, min(at + QUESTIONS_A_QUIZ, size))
        )
        file = folder / "quizzes" / f"bank-{at}.yaml"
        file.write_text(f"title: Bank {at}\nquestions:\n" + "".join(own), encoding="utf-8")
    units = "".join(f"- quiz: bank-{at}\n" for at in quizzes)
    course = f"title: The book\nobjectives:\n  reading: Read a book of figures\nunits:\n{units}"
    (folder / "course.yaml").write_text(course, encoding="utf-8")
    (folder / "sources" / "logbook.yaml").write_text("title: The book\nsays: the book\n", encoding="utf-8")
    printed = fingerprint(parse_source_text(text))
    (folder / "sources" / "logbook.fingerprint").write_text(write_fingerprint(printed), encoding="utf-8")
    source = folder.parent / "logbook.txt"
    source.write_text(text, encoding="utf-8")
    return source
