"""Unions of which exactly one member may match (`oneOf`): whether members can be told apart by their schemas."""

from typing import Any

from ...openapi.json_schema import types_of
from .finding import Finding, Kind, Location


def constants_of(schema: Any) -> dict[str, Any]:
    """The properties of an object schema that have exactly one value, and the value."""
    properties = schema.get("properties") if isinstance(schema, dict) else None
    found: dict[str, Any] = {}
    for name, inner in properties.items() if isinstance(properties, dict) else ():
        if isinstance(inner, dict):
            if "const" in inner:
                found[name] = inner["const"]
            elif isinstance(inner.get("enum"), list) and len(inner["enum"]) == 1:
                found[name] = inner["enum"][0]
    return found


def stays_exclusive(members: list[Any], index: int, findings: list[Finding], location: Location) -> bool:
    """Whether a member of `oneOf` is sure to match nothing that another one matches, once it is widened.

    Args:
        members: The members.
        index: The member in question.
        findings: What is to be widened within it.
        location: Where the member stands.
    """
    touched: set[Any] = set()
    for finding in findings:
        below = finding.location[len(location) :]
        if finding.location[: len(location)] != location:
            return False
        if not below:
            touched.add(finding.detail if finding.kind is Kind.REQUIRED else None)
        elif below[0] == "properties":
            touched.add(below[1])
        else:
            touched.add(None)
    changes_type = any(f.location == location and f.kind in (Kind.TYPE, Kind.NULL) for f in findings)
    member = members[index]
    return all(
        other is member or _disjoint(member, other, touched, types=not changes_type)
        for position, other in enumerate(members)
        if position != index
    )


def _disjoint(one: Any, other: Any, touched: set[Any], *, types: bool) -> bool:
    if not isinstance(one, dict) or not isinstance(other, dict):
        return False
    kinds, others = _kinds(one), _kinds(other)
    if types and kinds and others and not kinds & others:
        return True
    values, other_values = _told(one), _told(other)
    return kinds == others == {"object"} and any(
        not (values[name] & other_values[name]) for name in (values.keys() & other_values.keys()) - touched
    )


def _kinds(schema: dict[str, Any]) -> set[str]:
    kinds = set(types_of(schema))
    return kinds | {"integer"} if "number" in kinds else kinds


def _told(schema: dict[str, Any]) -> dict[str, set[tuple[str, Any]]]:
    """The values of required properties that have a list of them."""
    required, properties = schema.get("required") or [], schema.get("properties") or {}
    found = {}
    for name, inner in properties.items():
        if name in required and isinstance(inner, dict) and not inner.get("nullable"):
            listed = inner.get("enum") or ([inner["const"]] if "const" in inner else None)
            if isinstance(listed, list) and all(isinstance(v, str | int | bool) for v in listed):
                found[name] = {(type(v).__name__, v) for v in listed}
    return found
