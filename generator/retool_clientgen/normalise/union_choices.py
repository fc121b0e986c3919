"""What tells the members of unions apart from outside of them."""

import json

from attrs import frozen

from ..errors import ClientgenError
from .structures import Structure, Structures


@frozen
class UnionChoice:
    """How the members of a union are told apart by a value beside it.

    Attributes:
        paths: Names from the object that holds the union to the value, one way or another: `("resource", "type")`.
        mapping: Class name of a member by that value.
    """

    paths: tuple[tuple[str, ...], ...]
    mapping: dict[str, str]


def union_choice(
    union: Structure, structures: Structures, names: dict[int, str], notes: list[str]
) -> UnionChoice | None:
    """How a value beside a union tells its members apart, as `x-retool-told-by` and `x-retool-values` say.

    Args:
        union: A structure.
        structures: All structures.
        names: Their names by number.
        notes: Takes what overlays say and does not hold, a sentence each.

    Returns:
        None for a structure that is no union, or one that nothing tells apart.

    Raises:
        ClientgenError: If an overlay states it wrongly.
    """
    paths = union.naming.get("x-retool-told-by")
    if union.kind != "union" or paths is None:
        return None
    if not isinstance(paths, list) or not paths or not all(isinstance(path, str) and path for path in paths):
        raise ClientgenError(
            f"{json.dumps(paths)[:80]} is no list of paths",
            where=f"{union.places[0]}/x-retool-told-by",
            fix='A path is written as in "resource.type".',
        )
    told: dict[str, set[str]] = {}
    for member in union.schema["anyOf"]:
        number = member.get("$ref")
        values = structures.all[number].naming.get("x-retool-values") if isinstance(number, int) else None
        for value in values if isinstance(values, list) else ():
            told.setdefault(str(value), set()).add(names[number])
    mapping = {value: next(iter(members)) for value, members in told.items() if len(members) == 1}
    for value, members in told.items():
        if len(members) > 1:
            notes.append(f"{names[union.number]}: {value!r} tells several members, so it tells none: {sorted(members)}")
    if not mapping:
        notes.append(f"{names[union.number]}: no member says by which values it is told (x-retool-values)")
        return None
    return UnionChoice(tuple(tuple(path.split(".")) for path in paths), mapping)
