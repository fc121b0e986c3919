"""Which member of a union became which: by equality, by what names it, by likeness."""

from collections import Counter

from attrs import frozen

from .shape import Digests, Node, marks, properties, types


@frozen
class Matched:
    """The members of two unions, matched.

    Attributes:
        pairs: Old and new member that are the same one, changed or not.
        removed: Old members that are gone, with their place among the old ones.
        added: New members, with their place among the new ones.
    """

    pairs: list[tuple[Node, Node]]
    removed: list[tuple[int, Node]]
    added: list[tuple[int, Node]]


def match_members(old: list[Node], new: list[Node], digests: Digests) -> Matched:
    """Matches the members of two unions.

    Args:
        old: The old members.
        new: The new members.
        digests: Says which schemas are equal.
    """
    names = [_own_marks(old), _own_marks(new)]
    scored: list[tuple[float, int, int, int]] = []
    for i, before in enumerate(old):
        for j, after in enumerate(new):
            score = 3.0 if digests.of(before.schema) == digests.of(after.schema) else 0.0
            score = score or (2.0 if names[0][i] & names[1][j] else _likeness(before, after))
            if score:
                # The order does not depend on which document is the old one.
                scored.append((-score, abs(i - j), i + j, i))
    left, right = dict(enumerate(old)), dict(enumerate(new))
    pairs: list[tuple[int, int]] = []
    for _, _, total, i in sorted(scored):
        j = total - i
        if i in left and j in right:
            pairs.append((i, j))
            del left[i], right[j]
    return Matched([(old[i], new[j]) for i, j in sorted(pairs)], list(left.items()), list(right.items()))


def _own_marks(members: list[Node]) -> list[set[str]]:
    """What tells each member from its siblings."""
    found = [set(marks(member.schema)) for member in members]
    counts = Counter(mark for one in found for mark in one)
    return [{mark for mark in one if counts[mark] == 1} for one in found]


def _likeness(old: Node, new: Node) -> float:
    """From 0 to 1: members with properties by the names that they share, others by their types."""
    before, after = properties(old.schema).keys(), properties(new.schema).keys()
    if before or after:
        shared = len(before & after) / len(before | after)
        return shared if shared >= 0.5 else 0.0
    return 0.5 if types(old.schema) and types(old.schema) == types(new.schema) else 0.0
