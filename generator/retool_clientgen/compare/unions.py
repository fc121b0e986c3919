"""Which member of a union became which: by what it is, never by its place."""

from collections import Counter
from typing import Any

from attrs import frozen

from ..openapi.json_schema import as_schema
from .shape import PROSE, Digests, Node, as_enum, properties, tags_of, text, types, values, without_null


@frozen
class Matched:
    """The members of two unions, matched.

    Attributes:
        pairs: Old and new member that are the same one, changed or not.
        removed: Old members that are gone.
        added: New members.
    """

    pairs: list[tuple[Node, Node]]
    removed: list[Node]
    added: list[Node]


def match_members(old: list[Node], new: list[Node], digests: Digests) -> Matched:
    """Matches the members of two unions."""
    sides = [[_Member.of(member, digests) for member in one] for one in (old, new)]
    for side in sides:
        _keep_own([member.tags for member in side])
        _keep_own([member.titles for member in side])
    scored: list[tuple[tuple[float, ...], tuple[str, str], int, int]] = []
    for i, before in enumerate(sides[0]):
        for j, after in enumerate(sides[1]):
            score = _score(before, after)
            if score[0]:
                # Members that are alike in the same measure are taken by their content: the order does not depend on
                # their places, nor on which document is the old one.
                ends = min(before.digest, after.digest), max(before.digest, after.digest)
                scored.append((tuple(-part for part in score), ends, i, j))
    left, right = dict(enumerate(old)), dict(enumerate(new))
    pairs: list[tuple[int, int]] = []
    for _, _, i, j in sorted(scored):
        if i in left and j in right:
            pairs.append((i, j))
            del left[i], right[j]
    return Matched([(old[i], new[j]) for i, j in sorted(pairs)], list(left.values()), list(right.values()))


@frozen(eq=False)
class _Member:
    """A member of a union, by what it is.

    Attributes:
        digest: Its digest, without null.
        tags: Properties that have one value, with that value; in the end those that no sibling has.
        titles: Its title, likewise.
        fields: The digest of each property, by name.
        types: Its JSON types.
    """

    digest: str
    tags: set[str]
    titles: set[str]
    fields: dict[str, str]
    types: frozenset[str]

    @classmethod
    def of(cls, node: Node, digests: Digests) -> "_Member":
        schema = node.schema
        fields = {name: digests.of(inner) for name, inner in properties(schema).items()}
        title = text(schema.get("title"))
        titles = {title} if title else set()
        return cls(digests.of(without_null(schema)), set(tags_of(schema)), titles, fields, types(schema))


def _keep_own(marks: list[set[str]]) -> None:
    """Leaves what tells each member from its siblings."""
    counts = Counter(mark for one in marks for mark in one)
    for one in marks:
        one -= {mark for mark in one if counts[mark] > 1}


def _score(old: _Member, new: _Member) -> tuple[float, float]:
    """How sure it is that two members are the same one, and how many of their fields are equal; zero if they are not.

    Equal ones first, then those that a property with one value tells apart, then those with a title, then those with
    the same fields, then those that are alike.
    """
    if old.digest == new.digest:
        return (5.0 if old.titles == new.titles else 4.5), 0.0
    names = old.fields.keys() | new.fields.keys()
    # A title that changed is prose where nearly all else is the same.
    enough = 0.8 if old.titles and new.titles else 0.5
    shared = old.fields.keys() & new.fields.keys()
    likeness = len(shared) / len(names) if names else 0.0
    equal = sum(old.fields[name] == new.fields[name] for name in shared) / len(names) if names else 0.0
    if old.tags & new.tags:
        return 4.0, equal
    if old.titles & new.titles:
        return 3.0, equal
    if {tag.partition("=")[0] for tag in old.tags} & {tag.partition("=")[0] for tag in new.tags}:
        # The same property has one value in the one and another one in the other.
        return 0.0, 0.0
    if names:
        return (likeness, equal) if likeness >= enough else (0.0, 0.0)
    return (0.5, 0.0) if old.types and old.types == new.types else (0.0, 0.0)


def split(single: Node, members: list[Node]) -> list[Node] | None:
    """Splits a schema like the members of a union, where a property with several values tells which one a value is of.

    `{kind: a or b}` and a union of `{kind: a}` and `{kind: c}` give `{kind: a}` and nothing, and `{kind: b}` is left.

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
    return frozenset(values(as_enum(inner)) or ())


def _part(single: Node, name: str, had: list[Any]) -> Node:
    inner = {**single.schema["properties"], name: {**single.schema["properties"][name], "enum": had}}
    return Node({**single.schema, "properties": inner}, single.keys)


def is_covered(member: Node, others: list[Node]) -> bool:
    """Whether one of some schemas allows all that a member allows: a type without any condition does."""
    own = types(member.schema)
    return any(
        (not types(other.schema) or (own and own <= types(other.schema)))
        and all(key in PROSE or key in ("type", "nullable") or key.startswith("x-") for key in other.schema)
        for other in others
    )
