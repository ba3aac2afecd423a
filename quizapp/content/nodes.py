"""Where each part of a YAML file stands, kept in flat arrays: twelve bytes a node, so that large banks stay small."""

from array import array
from collections.abc import Sequence
from itertools import islice

from quizapp.core.findings import Step, Where


class Nodes:
    """The nodes of one document in the order in which they are written; node 0 is the root.

    A mapping's node is followed by those of key, value, key, value…, a sequence's by those of its items. `end` of a
    node is the number of the first node after it and all that is below it.
    """

    __slots__ = ("_children", "_columns", "_ends", "_lines", "file")

    def __init__(self, file: str) -> None:
        self.file = file
        self._lines = array("I")
        self._columns = array("I")
        self._ends = array("I")
        self._children: dict[int, array[int]] = {}

    def __len__(self) -> int:
        return len(self._lines)

    def add(self, line: int, column: int) -> int:
        """Adds a node (line and column from 1) without anything below it, and returns its number."""
        number = len(self._lines)
        self._lines.append(line)
        self._columns.append(column)
        self._ends.append(number + 1)
        return number

    def close(self, number: int) -> None:
        """Everything added since `number` stands below it."""
        self._ends[number] = len(self._lines)

    def where(self, number: int) -> Where:
        """The place of a node; of the file where there is no node at all."""
        if number >= len(self._lines):
            return Where(self.file)
        return Where(self.file, self._lines[number], self._columns[number])

    def find(self, root: object, path: Sequence[Step], *, key: bool = False) -> int:
        """The number of the node at `path`, or of the nearest node around it; `root` is the document's value.

        An int names an item of a sequence, or the nth value of a mapping. With `key`, the node of the last step's
        key answers in place of its value.
        """
        number, value = 0, root
        for index, step in enumerate(path):
            position = _position(value, step)
            if position is None:
                return number
            mapping = isinstance(value, dict)
            children = self._below(number)
            if mapping and key and index == len(path) - 1:
                return children[2 * position]
            number = children[2 * position + 1 if mapping else position]
            value = _child(value, position)
        return number

    def nth_child(self, number: int, index: int) -> int:
        """The number of the nth node below one that may still be open."""
        child = number + 1
        for _ in range(index):
            child = self._ends[child]
        return child

    def _below(self, number: int) -> "array[int]":
        """The numbers of the nodes directly below a node; remembered, since long lists are asked for often."""
        children = self._children.get(number)
        if children is None:
            children = array("I")
            child, end = number + 1, self._ends[number]
            while child < end:
                children.append(child)
                child = self._ends[child]
            self._children[number] = children
        return children


def _position(value: object, step: Step) -> int | None:
    """The place of a step among the children of a value, or None where there is no such child."""
    if isinstance(value, dict):
        if isinstance(step, int):
            return step if 0 <= step < len(value) else None
        # Mappings of a course are small, but for a few with names; a scan keeps no index beside each.
        return next((place for place, name in enumerate(value) if name == step), None)
    if isinstance(value, list) and isinstance(step, int) and 0 <= step < len(value):
        return step
    return None


def _child(value: object, position: int) -> object:
    if isinstance(value, dict):
        return next(islice(value.values(), position, None))
    return value[position] if isinstance(value, list) else None
