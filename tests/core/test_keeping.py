from dataclasses import dataclass

from quizapp.core.keeping import kept


@dataclass(frozen=True)
class Counted:
    asked: list[str]
    name: str

    @kept
    def shouted(self) -> str:
        """In capitals."""
        self.asked.append(self.name)
        return self.name.upper()


def test_a_value_is_worked_out_once_for_each_object():
    asked: list[str] = []
    one, other = Counted(asked, "one"), Counted(asked, "other")
    assert [one.shouted, other.shouted, one.shouted, other.shouted] == ["ONE", "OTHER", "ONE", "OTHER"]
    assert asked == ["one", "other"]


def test_what_is_kept_changes_neither_equality_nor_documentation():
    one = Counted([], "one")
    assert one.shouted == "ONE"
    assert one == Counted(["one"], "one")
    assert Counted.shouted.__doc__ == "In capitals."
