"""S001, S002, S008, S009, S011: whether there is evidence, and whether the quote stands where it is said to stand."""

from collections.abc import Iterator, Sequence
from dataclasses import replace

from quizapp.core.anchoring import Anchor, NotFound
from quizapp.core.checking.reading.evidence import Fault, Ground, section_in_words
from quizapp.core.checking.reading.phrasing import as_yaml
from quizapp.core.course import Course
from quizapp.core.findings import Severity
from quizapp.core.fingerprints import Absent, Elsewhere, Proved, TooShort, proves
from quizapp.core.folding import tokens
from quizapp.core.questions.common import Question
from quizapp.core.sources import Citation, Paragraph, PrintedParagraph

SHOWN = 160
"""How many characters of a passage a message shows at most."""

_PLACES_SHOWN = 4

FEWEST_WORDS, MOST_WORDS = 3, 12
"""A quote has so many words."""


def missing_evidence(question: Question) -> Iterator[Fault]:
    """S009: every type but `essay` needs evidence."""
    if not question.evidence and question.TYPE != "essay":
        yield Fault(
            code="S009",
            path=(),
            message="the question cites no evidence",
            mend="Add `evidence` with the source, the paragraph and a short exact quote that settles the answer.",
        )


def quote_faults(ground: Ground, course: Course) -> Iterator[Fault]:
    """S001, S002, S008 or S011 of one citation; at most one of them."""
    unknown = _unknown_source(ground, course)
    if unknown is not None:
        yield unknown
    elif not ground.citation.quote.strip():
        yield _fault("S001", ground, "quote", "the quote is empty", "Copy 3 to 12 words of the source, word for word.")
    elif ground.index is not None:
        yield from _against_text(ground)
    else:
        yield from _against_print(ground)


def _unknown_source(ground: Ground, course: Course) -> Fault | None:
    citation = ground.citation
    known = citation.lesson in course.lessons if citation.lesson is not None else citation.source in course.sources
    if known or ground.index is not None or ground.prints is not None:
        return None
    what = "lesson" if citation.lesson is not None else "source"
    return _fault(
        "S011", ground, "source", f"the course has no {what} “{citation.lesson or citation.source}”, so the quote"
        " cannot be checked", f"Name one of the course's {what}s, or add it.", Severity.WARNING,
    )  # fmt: skip


def _against_text(ground: Ground) -> Iterator[Fault]:
    if isinstance(ground.sought, NotFound):
        if isinstance(ground.printed, Proved):
            yield _changed(ground, ground.sought)
        else:
            yield _lost(ground, ground.sought)
    elif isinstance(ground.sought, Anchor) and not ground.citation.names(ground.sought.paragraph):
        named = ground.citation.paragraph or ground.citation.section
        if named and isinstance(ground.printed, Proved):
            yield _moved(ground, ground.sought)
        else:
            yield _elsewhere(ground, ground.sought.paragraph)
    else:
        yield from _beside(ground)


def _against_print(ground: Ground) -> Iterator[Fault]:
    printed = ground.printed
    if isinstance(printed, Proved):
        yield from _beside_in_print(ground)
    elif isinstance(printed, Absent):
        yield _fault(
            "S001", ground, "quote", f"“{ground.citation.quote}” is not in {ground.title}, word for word, as far as its"
            " fingerprint tells", "Copy the words from the source as they stand there; attach its text (or give it with"
            " `--source`) to see the nearest passage.",
        )  # fmt: skip
    elif isinstance(printed, Elsewhere):
        yield _elsewhere(ground, *printed.paragraphs)
    elif isinstance(printed, TooShort):
        yield _fault(
            "S011", ground, "quote", f"“{ground.citation.quote}” has fewer than three words, too few to be proved by a"
            " fingerprint", "Quote three words or more, or give `prefix` and `suffix`.", Severity.WARNING,
        )  # fmt: skip
    elif printed is None and ground.citation.lesson is None:  # of a lesson that cannot be read its own findings tell
        yield _fault(
            "S011", ground, "quote", f"the quote cannot be checked: neither the text of {ground.title} nor its"
            " fingerprint is here", f"Give the text with `--source {ground.title}=FILE`, attach it, or write its"
            f" fingerprint with `quizapp sources fingerprint COURSE {ground.title} FILE`.", Severity.WARNING,
        )  # fmt: skip


def _beside(ground: Ground) -> Iterator[Fault]:
    """What is wrong with the words that a citation gives as those before the quote, or behind it; one at most."""
    if not isinstance(ground.sought, Anchor) or not (ground.citation.prefix or ground.citation.suffix):
        return
    text = ground.sought.paragraph.text
    sides = (
        (
            "prefix",
            tokens(ground.citation.prefix)[::-1],
            tokens(f"{ground.before} {text[: ground.sought.start]}")[::-1],
        ),
        ("suffix", tokens(ground.citation.suffix), tokens(f"{text[ground.sought.end :]} {ground.after}")),
    )
    for part, told, there in sides:
        if told and not (_run_alike(told, there) or _run_alike(told[:-1], there)):
            stands = " ".join(there[: len(told)] if part == "suffix" else there[: len(told)][::-1])
            yield _fault(
                "S001", ground, part, f"the words given as {'those before' if part == 'prefix' else 'behind'} the quote"
                f" are not there: {ground.place()} has “{_shortened(stands)}”",
                f"Copy the `{part}` from the source, word for word, or leave it out.",
            )  # fmt: skip
            return


def _beside_in_print(ground: Ground) -> Iterator[Fault]:
    """The same by fingerprint, which has every three words side by side; the outermost may be cut off."""
    citation, prints = ground.citation, ground.prints
    before, behind = citation.prefix.split(), citation.suffix.split()
    sides = (
        ("prefix", " ".join([*(before[1:] or before), citation.quote]) if before else ""),
        ("suffix", " ".join([citation.quote, *(behind[:-1] or behind)]) if behind else ""),
    )
    for part, joined in sides:
        if joined and prints is not None and isinstance(proves(prints, replace(citation, quote=joined)), Absent):
            yield _fault(
                "S001", ground, part, f"the words given as {'those before' if part == 'prefix' else 'behind'} the quote"
                f" are not there, as far as the fingerprint of {ground.title} tells",
                f"Copy the `{part}` from the source, word for word, or leave it out.",
            )  # fmt: skip
            return


def _run_alike(told: Sequence[str], there: Sequence[str]) -> bool:
    """Whether words run along with those of the source as far as these go; what was cut off may be half a word."""
    return bool(told) and all(one == other for one, other in zip(told, there, strict=False))


def _lost(ground: Ground, lost: NotFound) -> Fault:
    message = f"“{ground.citation.quote}” is not in {ground.title}"
    if lost.near is None or lost.nearest is None:
        return _fault("S001", ground, "quote", f"{message}, and {lost.difference or 'nothing comes near it'}",
                      "Copy 3 to 12 words of the passage that settles the answer, word for word.")  # fmt: skip
    return _fault(
        "S001", ground, "quote", f"{message}; the nearest passage is in {_name(ground.citation, lost.nearest)}:"
        f" “{_shortened(lost.near.quote)}”: {lost.difference}",
        _rewritten(ground, lost.near.quote),
    )  # fmt: skip


def _rewritten(ground: Ground, quote: str) -> str:
    """The mend that quotes the nearest passage, where it is short enough to be quoted."""
    if not FEWEST_WORDS <= len(quote.split()) <= MOST_WORDS:
        return f"If that passage is meant, quote {FEWEST_WORDS} to {MOST_WORDS} words of it, word for word."
    written = f'"{quote}"' if _in_lesson(ground) else f"quote: {as_yaml(quote)}"
    return f"If that passage is meant, write `{written}`."


def _in_lesson(ground: Ground) -> bool:
    """Whether the citation stands in a lesson's text, `[@source, para. 2, "its quote"]`, and not in fields."""
    return ground.path[:1] == ("citations",)


def _changed(ground: Ground, lost: NotFound) -> Fault:
    changed = f"the text of {ground.title} has changed since this was recorded"
    message = f"{changed}: “{ground.citation.quote}” no longer stands in it"
    if lost.near is None or lost.nearest is None:
        return _fault(
            "S008", ground, "quote", message, "Look whether the answer still holds, and cite another passage."
        )
    return _fault(
        "S008", ground, "quote", f"{message}; in {_name(ground.citation, lost.nearest)} it now reads"
        f" “{_shortened(lost.near.quote)}”: {lost.difference}",
        "Look whether the answer still holds; then quote the new words (`--fix` does) and write the fingerprint anew.",
    )  # fmt: skip


def _moved(ground: Ground, found: Anchor) -> Fault:
    return _fault(
        "S008", ground, "paragraph", f"the text of {ground.title} has changed since this was recorded: the quote now"
        f" stands in {_name(ground.citation, found.paragraph)}",
        f"{_change(ground, found.paragraph)} (`--fix` does), and write the fingerprint anew.",
    )  # fmt: skip


def _elsewhere(ground: Ground, *paragraphs: Paragraph | PrintedParagraph) -> Fault:
    citation = ground.citation
    places = " and ".join(_name(citation, paragraph) for paragraph in paragraphs[:_PLACES_SHOWN])
    if len(paragraphs) > _PLACES_SHOWN:
        places += f" and {len(paragraphs) - _PLACES_SHOWN} more"
    wrong_section = bool(citation.section) and not citation.names_section(paragraphs[0])
    return _fault(
        "S002", ground, "section" if wrong_section or citation.paragraph is None else "paragraph",
        f"the quote stands in {places}, not in {_named(citation)}",
        f"{_change(ground, paragraphs[0])}.",
    )  # fmt: skip


def _name(citation: Citation, paragraph: Paragraph | PrintedParagraph) -> str:
    """A paragraph in words, counted as the citation counts."""
    if not citation.section and paragraph.section:
        return f"paragraph {paragraph.number} (paragraph {paragraph.within} of {section_in_words(paragraph.section)})"
    if not citation.section:
        return f"paragraph {paragraph.number}"
    if not paragraph.section:
        return f"paragraph {paragraph.number}, which is in no section"
    return f"paragraph {paragraph.within} of {section_in_words(paragraph.section)}"


def _named(citation: Citation) -> str:
    parts = [] if citation.paragraph is None else [f"paragraph {citation.paragraph}"]
    return " of ".join([*parts, *([section_in_words(citation.section)] if citation.section else [])])


def _change(ground: Ground, paragraph: Paragraph | PrintedParagraph) -> str:
    citation, changes = ground.citation, []
    section, number_of = ("{}", "para. {}") if _in_lesson(ground) else ("section: {}", "paragraph: {}")
    own = paragraph.section.partition(":")[0].strip()
    if citation.section and not citation.names_section(paragraph):
        if not own:
            return f"Take `{section.format(citation.section)}` out, and write `{number_of.format(paragraph.number)}`"
        changes.append(f"`{section.format(citation.section)}` to `{section.format(own)}`")
    number = paragraph.within if citation.section and own else paragraph.number
    if citation.paragraph is not None and citation.paragraph != number:
        changes.append(f"`{number_of.format(citation.paragraph)}` to `{number_of.format(number)}`")
    return f"Change {' and '.join(changes)}" if changes else "Change the place"


def _shortened(text: str) -> str:
    return text if len(text) <= SHOWN else f"{text[:SHOWN].rstrip()}…"


def _fault(code: str, ground: Ground, part: str, message: str, mend: str, severity: Severity = Severity.ERROR) -> Fault:
    return Fault(code=code, path=(*ground.path, part), message=message, mend=mend, severity=severity)
