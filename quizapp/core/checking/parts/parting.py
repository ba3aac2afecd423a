"""S012 for items sorted into what came before a thing and what came after it, where the evidence has two turned round.

Any two of them, one of either group, are read as an ordering of two steps.
"""

import re
from collections.abc import Iterator, Sequence
from itertools import product

from quizapp.core.checking.parts.sequencing import order_faults
from quizapp.core.checking.reading.evidence import Fault, Ground
from quizapp.core.checking.reading.words import plain
from quizapp.core.questions.categorise import Categorise
from quizapp.core.questions.common import Question
from quizapp.core.questions.ordering import Ordering

_BEFORE_RE = re.compile(r"\W*(?:(?:happened|came) )?(?:before|earlier|prior to|until|up to|sooner)\b", re.IGNORECASE)
_AFTER_RE = re.compile(r"\W*(?:(?:happened|came) )?(?:after|later|since|following|from then on)\b", re.IGNORECASE)


def parting_faults(question: Question, grounds: Sequence[Ground]) -> Iterator[Fault]:
    """The first two items that stand in each other's group."""
    if not isinstance(question, Categorise) or question.checked_by or len(question.groups) != len(_IN_ORDER):
        return
    parted = [next((g for g in question.groups if form.match(plain(g.name))), None) for form in _IN_ORDER]
    before, after = parted
    if before is None or after is None or before is after:
        return
    for (at, sooner), later in product(enumerate(before.items), after.items):
        steps = Ordering(id=question.id, question=_STEM, order=(sooner, later), evidence=question.evidence)
        if any(order_faults(steps, grounds)):
            yield Fault(
                code="S012",
                path=("groups", before.name, at),
                message=f"“{sooner}” under “{before.name}” and “{later}” under “{after.name}” go against the evidence,"
                " which has the second come first",
                mend="Move the one that is wrong, or both, or cite the passages that date them.",
            )
            return


_IN_ORDER = (_BEFORE_RE, _AFTER_RE)
_STEM = "Put these in order of time, the earliest first."
