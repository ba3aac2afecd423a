"""The Y codes: what can be wrong with a course's files as files, one sentence each. Keys are judged elsewhere."""

from quizapp.core.findings import Finding, Severity, Where

CODES = {
    "Y001": "The file cannot be read, or is not a plain file inside the course's folder.",
    "Y002": "The file is larger than a course file may be.",
    "Y003": "The file is not UTF-8 text.",
    "Y004": "The file holds a control character, which no one can see and YAML does not allow.",
    "Y005": "The YAML cannot be read.",
    "Y006": "The file holds more than one YAML document, or a directive that is not read here.",
    "Y007": "An anchor or an alias: a course file says each thing where it stands.",
    "Y008": "A tag: a value's type follows from how it is written.",
    "Y009": "The same key stands twice in one group.",
    "Y010": "The YAML is nested too deeply, or has too many parts.",
    "Y011": "A key is empty or is not plain text.",
    "Y012": "A number has more digits than a number may have.",
    "Y013": "The file is empty.",
    "Y014": "Text breaks off at a ` #`, which begins a comment.",
    "Y020": "A key that the format does not know.",
    "Y021": "A field that is needed is missing.",
    "Y022": "A value of another type than the field takes.",
    "Y023": "A value that is not one of those the field takes.",
    "Y024": "A value that cannot be read as the field needs it: a duration, a date, a percentage, an address.",
    "Y025": "A value outside the range that the field allows, or too few or too many of them.",
    "Y026": "An id that is not made of 1 to 64 of a-z, 0-9 and hyphens.",
    "Y030": "The same id stands twice in the course.",
    "Y031": "A name of something that is not in the course.",
    "Y032": "A draw asks for more questions than its pool holds, or the quiz asks none at all.",
    "Y033": "The rules of a quiz contradict each other.",
    "Y034": "A pattern that the linear-time engine cannot compile.",
    "Y035": "A quote that is not 3 to 12 words long.",
    "Y036": "The question cannot be asked or scored as it is written.",
    "Y037": "A lesson or quiz that no unit of the course leads to.",
    "Y040": "A lesson without front matter between two lines of `---`.",
    "Y041": "A citation that cannot be read.",
    "Y042": "A `:::` block that is not known, not complete or not closed.",
    "Y043": "A figure or link that cannot be shown.",
    "Y044": "An SVG figure with content that does not belong in a figure.",
    "Y045": "Raw HTML, which is shown as text.",
    "Y050": "A fingerprint file that cannot be read.",
    "Y051": "A fingerprint without the record of its source.",
    "Y060": "course.yaml is missing.",
    "Y061": "A file or folder that is not part of a course.",
    "Y062": "A file or folder name that gives no id.",
    "Y070": "A `# check: ignore` comment that waives nothing.",
    "Y071": "A question's id was published before for a question of another type.",
}
"""Every code of a course's files, with what it stands for in one sentence; Y071 is found when publishing."""

WARNINGS = frozenset({"Y014", "Y037", "Y045", "Y061", "Y070"})
"""Codes that ask for a look and do not stop publishing."""


def report(code: str, where: Where, message: str, mend: str, *, course: str = "", question: str = "") -> Finding:
    """A finding of this floor; its severity follows from the code."""
    severity = Severity.WARNING if code in WARNINGS else Severity.ERROR
    return Finding(
        code=code, severity=severity, where=where, message=message, mend=mend, course=course, question=question
    )
