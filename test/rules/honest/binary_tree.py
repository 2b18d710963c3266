from dataclasses import dataclass
from typing import Iterator, Optional


@dataclass
class Tree:
    value: int
    left: Optional["Tree"] = None
    right: Optional["Tree"] = None

    def insert(self, value: int) -> None:
        side = "left" if value < self.value else "right"
        child = getattr(self, "left") if side == "left" else self.right
        if child is None:
            if side == "left":
                self.left = Tree(value)
            else:
                self.right = Tree(value)
        else:
            child.insert(value)

    def __iter__(self) -> Iterator[int]:
        if self.left:
            yield from self.left
        yield self.value
        if self.right is not None:
            yield from self.right


def height(node: "Tree | None") -> int:
    return 0 if node is None else 1 + max(height(node.left), height(node.right))


def binary_tree(values: list[int]) -> tuple[list[int], int]:
    """Sort `values`."""
    root = Tree(values[0])
    for value in values[1:]:
        root.insert(value)
    root.left, root.right = root.left, root.right
    return list(root), height(root)
