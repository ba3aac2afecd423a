"""Reading a response that is a choice from one list for each of several parts: matching, categorise, ordering."""

from collections.abc import Mapping, Sequence

from quizapp.core.questions.common import Invalid, Outcome, Raw, T, values_of


def selected(raw: Raw, parts: Sequence[tuple[str, str]], tokens: Mapping[str, T]) -> tuple[T | None, ...] | Invalid:
    """What was chosen for each part (name and label), None where nothing was; Invalid names the part at fault.

    Of several at fault it is the first by label: the order of `parts` may be the key's, which no message may tell.
    """
    chosen: dict[str, T | None] = {}
    for name, label in sorted(parts, key=lambda part: part[1]):
        values = values_of(raw, name)
        if len(values) > 1:
            return Invalid(f"Choose once for “{label}”.", name)
        if values and values[0] not in tokens:
            return Invalid(f"Choose one of the options shown for “{label}”.", name)
        chosen[name] = tokens[values[0]] if values else None
    return tuple(chosen[name] for name, _ in parts)


def placed(given: object, right: object) -> Outcome:
    """The outcome of one part: blank where nothing was chosen."""
    if given is None:
        return Outcome.BLANK
    return Outcome.RIGHT if given == right else Outcome.WRONG
