"""Unions of which exactly one member may match (`oneOf`): whether members can be told apart by their schemas."""

from typing import Any

from ...openapi.document import mapping
from ...openapi.json_schema import required_names, types_of
from .finding import Finding, Kind, Location


def constants_of(schema: Any) -> dict[str, Any]:
    """The properties of an object schema that have exactly one value, and the value."""
    found: dict[str, Any] = {}
    for name, inner in mapping(mapping(schema).get("properties")).items():
        values = _listed(inner)
        if values is not None and len(values) == 1:
            found[name] = values[0]
    return found


def stays_exclusive(members: list[Any], index: int, findings: list[Finding], location: Location) -> bool:
    """Whether a member of `oneOf` is sure to match nothing that another one matches, once it is widened.

    Args:
        members: The members.
        index: The member in question.
        findings: What is to be widened within it.
        location: Its place in the document.
    """
    touched: set[Any] = set()
    types = True
    for finding in findings:
        if finding.location[: len(location)] != location:
            return False
        below = finding.location[len(location) :]
        if not below:
            touched.add(finding.detail if finding.kind is Kind.REQUIRED else None)
            types = types and finding.kind not in (Kind.TYPE, Kind.NULL)
        else:
            touched.add(below[1] if below[0] == "properties" else None)
    member = members[index]
    return all(
        other is member or _disjoint(member, other, touched, types=types)
        for position, other in enumerate(members)
        if position != index
    )


def _disjoint(one: Any, other: Any, touched: set[Any], *, types: bool) -> bool:
    if not isinstance(one, dict) or not isinstance(other, dict):
        return False
    kinds, others = _kinds(one), _kinds(other)
    if types and kinds and others and not kinds & others:
        return True
    values, other_values = _required_values(one), _required_values(other)
    return kinds == others == {"object"} and any(
        not (values[name] & other_values[name]) for name in (values.keys() & other_values.keys()) - touched
    )


def _kinds(schema: dict[str, Any]) -> set[str]:
    kinds = set(types_of(schema))
    return kinds | {"integer"} if "number" in kinds else kinds


def _required_values(schema: dict[str, Any]) -> dict[str, set[tuple[str, Any]]]:
    """The values of required properties that have a list of them."""
    required, found = required_names(schema), {}
    for name, inner in mapping(schema.get("properties")).items():
        values = _listed(inner) if name in required and not mapping(inner).get("nullable") else None
        if values and all(isinstance(value, str | int | bool) for value in values):
            found[name] = {(type(value).__name__, value) for value in values}
    return found


def _listed(schema: Any) -> list[Any] | None:
    """The values that a schema lists."""
    schema = mapping(schema)
    values = [schema["const"]] if "const" in schema else schema.get("enum")
    return values if isinstance(values, list) else None
