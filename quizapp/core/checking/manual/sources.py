"""The S codes explained: a key held against the text that it cites."""

from collections.abc import Mapping
from dataclasses import replace
from types import MappingProxyType

from quizapp.core.checking.manual.explanations import Example, Explanation, question

_STORM = "The storm of 4 March killed at least 12 sailors and wounded 30 on the quay."
_COUNT = """
- id: killed
  type: number
  question: How many sailors did the storm kill at least, by the logbook?
  answer: {answer}
  evidence:
    - {{source: logbook, paragraph: {paragraph}, quote: {quote}}}
"""
_KEEPER = "The lamp was lit by Anna Berg on the first evening of the winter."

_SALES = "In the spring Anna Berg sold lamps, ropes and anchors to the sailors."
_SOLD = """
- id: sold
  type: choice
  question: What did Anna Berg sell to the sailors?
  answer: lamps
  distractors: [{other}, oars]
  evidence:
    - {{source: logbook, paragraph: 1, quote: "sold lamps, ropes and anchors to the sailors"}}
"""
_ALLEGED = "A sailor was murdered on the quay, the pilot alleged."
_CAUSE = """
- id: cause
  type: choice
  question: {stem}
  answer: a sailor
  distractors: [a keeper, a smith]
  evidence:
    - {{source: logbook, paragraph: 1, quote: sailor was murdered on the quay}}
"""


def _told(example: Example) -> Example:
    """The example with a source that reports what others say."""
    record = "title: The harbour's report\nkind: report\n"
    return replace(example, files={**example.files, "sources/logbook.yaml": record})


def _count(answer: int = 12, paragraph: int = 1, quote: str = "killed at least 12 sailors") -> str:
    return _COUNT.format(answer=answer, paragraph=paragraph, quote=quote)


SOURCES: Mapping[str, Explanation] = MappingProxyType(
    {
        "S001": Explanation(
            rule="Every quote must stand in the source word for word; capitals, white space and the shape of "
            "quotation marks and dashes do not count. The nearest passage is shown with what differs.",
            fails=question(_count(quote="killed at least 12 seamen"), text=_STORM),
            passes=question(_count(), text=_STORM),
        ),
        "S002": Explanation(
            rule="`paragraph` counts through the whole text from 1, or within `section` where one is named. The "
            "quote must stand in exactly that paragraph. `--fix` changes the number.",
            fails=question(_count(paragraph=1), text=f"The keeper wrote this in spring.\n\n{_STORM}"),
            passes=question(_count(paragraph=2), text=f"The keeper wrote this in spring.\n\n{_STORM}"),
        ),
        "S003": Explanation(
            rule="Each number, percentage, date, duration and sum in the key must follow from a figure around the "
            "quote that counts the same: 12 killed is not 12 wounded. The quote itself must state it, unless it is "
            "worked out. Digits and words are the same; tolerance and units of the question are honoured. A figure "
            "that counts two kinds together (`six mills and barns`) and is given to one of them is a warning.",
            fails=question(_count(answer=30), text=_STORM),
            passes=question(_count(answer=12), text=_STORM),
        ),
        "S004": Explanation(
            rule="People, places, bodies and articles of treaties that the key names must stand around the quote, in "
            "the source's record, or be spelled out under the course's `terms`; where the quote names somebody "
            "else, it answers otherwise. A surname bears out the full name's bearer, not the reverse. A name that "
            "is one letter away from one of the evidence is most likely misspelt: that is a warning.",
            fails=question(
                """
- id: keeper
  type: choice
  question: Who lit the lamp on the first evening of the winter?
  answer: Clara Holm
  distractors: [A sailor from the harbour, Nobody at all]
  evidence:
    - {source: logbook, paragraph: 1, quote: lit by Anna Berg on the first evening}
""",
                text=_KEEPER,
            ),
            passes=question(
                """
- id: keeper
  type: choice
  question: Who lit the lamp on the first evening of the winter?
  answer: Anna Berg
  distractors: [A sailor from the harbour, Nobody at all]
  evidence:
    - {source: logbook, paragraph: 1, quote: lit by Anna Berg on the first evening}
""",
                text=_KEEPER,
            ),
        ),
        "S005": Explanation(
            rule="Each wrong option is held against the evidence as the key is: one that says the same in other "
            "words, that stands beside the key in a list, or that the quote states where it does not state the "
            "key, is reported. Where its words are all told there, but no rule can tell whether it answers the stem, "
            "that is a warning. Change one of the two, or ask more exactly.",
            fails=question(_SOLD.format(other="ropes"), text=_SALES),
            passes=question(_SOLD.format(other="candles"), text=_SALES),
        ),
        "S006": Explanation(
            rule="Where the sentence around the quote, in a report or in news, says who says so, and the matter is "
            "grave, the question or its explanation must say it too. Nor may it give another speaker than that "
            "sentence: `according to the UN` for what `HRW said`. Whom the source reports (`says`) and its "
            "publisher may be named wherever the sentence names nobody else.",
            fails=_told(question(_CAUSE.format(stem="Who was murdered on the quay?"), text=_ALLEGED)),
            passes=_told(
                question(_CAUSE.format(stem="Who was murdered on the quay, according to the pilot?"), text=_ALLEGED)
            ),
        ),
        "S007": Explanation(
            rule="Words of the evidence that limit what the key says must come back in the question, the answer or "
            "the explanation, in the same or another form; and a question must not call certain or exact "
            "(`proven`, `exactly`) what the evidence doubts or rounds. A statement surer than its evidence may "
            "well be keyed false.",
            fails=question(
                _count().replace("kill at least, by", "kill, by"),
                text=_STORM,
            ),
            passes=question(_count(), text=_STORM),
        ),
        "S008": Explanation(
            rule="The fingerprint proves that the quote stood where the citation says; the text that is here now has "
            "it elsewhere, or has other words. Where it went is shown, and `--fix` anchors it there again. Read "
            "it: the answer may no longer hold. Then write the fingerprint anew.",
            fails=question(
                _count(), text=f"A note by the printer.\n\n{_STORM} He saw it.", recorded=f"{_STORM} She saw it."
            ),
            passes=question(_count(), text=_STORM, recorded=_STORM),
        ),
        "S009": Explanation(
            rule="Every type but `essay` needs `evidence`: a source, its paragraph and 3 to 12 words of it.",
            fails=question(
                """
- id: killed
  type: number
  question: How many sailors did the storm kill at least?
  answer: 12
""",
            ),
            passes=question(_count(), text=_STORM),
        ),
        "S010": Explanation(
            rule="Where there is no figure and no name to hold against the evidence, its words are; an answer that "
            "shares almost none may be right, but no rule can tell; so is one of which the quote has nothing, though "
            "it stand beside it, one whose quote says little of what is asked where other words of the source say "
            "most of it, a statement keyed false of which nothing seems false, and one keyed true with a denial, an "
            "`only`, a party or a cause that its passage does not have; and a figure or a reason of an explanation "
            "that nothing cited has. Quote the words that state it, or a person reads it and signs with `checked_by`.",
            fails=question(
                """
- id: duty
  type: choice
  question: What did the winter ask of the keeper?
  answer: Unbroken vigilance
  distractors: [Long walks along the beach, Trade with the mainland]
  evidence:
    - {source: logbook, paragraph: 1, quote: she slept beside the lamp every night}
""",
                text="All winter she slept beside the lamp every night.",
            ),
            passes=question(
                """
- id: duty
  type: choice
  question: What did the winter ask of the keeper?
  answer: Unbroken vigilance
  distractors: [Long walks along the beach, Trade with the mainland]
  checked_by: an editor
  evidence:
    - {source: logbook, paragraph: 1, quote: she slept beside the lamp every night}
""",
                text="All winter she slept beside the lamp every night.",
            ),
        ),
        "S011": Explanation(
            rule="Give the text for a run with `--source ID=FILE`, or write the fingerprint once with `quizapp "
            "sources fingerprint` and keep it beside the record. Where the message says that a rule broke, report it: "
            "the question is not at fault, and a person must check its key meanwhile.",
            fails=question(_count()),
            passes=question(_count(), recorded=_STORM),
        ),
        "S012": Explanation(
            rule="“Not”, “never”, “un-” and their like on one side only turn a statement round. A true-false "
            "statement whose figures, names and polarity agree with the evidence is true; one that changes one "
            "of them is false. Pairs, members of groups and steps belong where the evidence puts them, and items that "
            "are sorted by kind (who, where, when, how many) under what they are. So is an answer wrong that is quoted "
            "from words that have nothing of it, where another sentence of the source says it. "
            "In an explanation a word contrary to one of the quote is a warning where it may be said of another "
            "thing.",
            fails=question(
                """
- id: lamp
  type: true-false
  question: The lamp was not lit on the first evening of the winter.
  answer: true
  evidence:
    - {source: logbook, paragraph: 1, quote: lamp was lit by Anna Berg}
""",
                text=_KEEPER,
            ),
            passes=question(
                """
- id: lamp
  type: true-false
  question: The lamp was not lit on the first evening of the winter.
  answer: false
  evidence:
    - {source: logbook, paragraph: 1, quote: lamp was lit by Anna Berg}
""",
                text=_KEEPER,
            ),
        ),
    }
)
"""Every S code."""
