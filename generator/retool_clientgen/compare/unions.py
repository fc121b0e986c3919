"""Which member of a union became which: by equality, by what names it, by likeness."""

import json
from collections import Counter
from typing import Any

from attrs import frozen

from .shape import PROSE, Digests, Node, as_schema, marks, properties, types, values, without_null


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
    bare = [[digests.of(without_null(member.schema)) for member in one] for one in (old, new)]
    scored: list[tuple[float, int, int, int]] = []
    for i, before in enumerate(old):
        for j, after in enumerate(new):
            score = 3.0 if bare[0][i] == bare[1][j] else 0.0
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


def split(single: Node, members: list[Node]) -> list[Node] | None:
    """Splits a schema like the members of a union, where a property with several values tells which one a value is of.

    `{kind: a or b}` and a union of `{kind: a}` and `{kind: c}` give `{kind: a}` and nothing, and `{kind: b}` is left.

    Args:
        single: The schema.
        members: The members of the union.

    Returns:
        The part of the schema for each member that has one, and the part that is of none; None where no property tells.
    """
    for name, inner in properties(single.schema).items():
        had = values(as_schema(inner))
        shares = [_values_of(member, name) for member in members]
        counts = Counter(key for share in shares for key in share)
        if had is None or len(had) < 2 or not all(shares) or max(counts.values()) > 1 or not counts.keys() & had.keys():
            continue
        rest = [key for key in had if key not in counts]
        parts = [[key for key in had if key in share] for share in shares]
        return [_part(single, name, [had[key] for key in part]) for part in (*parts, rest) if part]
    return None


def split_types(single: Node, members: list[Node]) -> list[Node] | None:
    """Splits a schema that allows several types, where each member of a union allows one; None elsewhere."""
    names = types(single.schema)
    if len(names) < 2 or any(len(types(member.schema)) != 1 for member in members):
        return None
    return [Node({**single.schema, "type": name}, single.keys) for name in sorted(names)]


def _values_of(member: Node, name: str) -> frozenset[str]:
    inner = as_schema(properties(member.schema).get(name))
    return frozenset(values(inner) or ({json.dumps(inner["const"], sort_keys=True)} if "const" in inner else ()))


def _part(single: Node, name: str, had: list[Any]) -> Node:
    inner = {**single.schema["properties"], name: {**single.schema["properties"][name], "enum": had}}
    return Node({**single.schema, "properties": inner}, single.keys)


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


def is_covered(member: Node, others: list[Node]) -> bool:
    """Whether one of some schemas allows all that a member allows: a type without any condition does."""
    said = types(member.schema)
    return any(
        (not types(other.schema) or (said and said <= types(other.schema)))
        and all(key in PROSE or key in ("type", "nullable") or key.startswith("x-") for key in other.schema)
        for other in others
    )
