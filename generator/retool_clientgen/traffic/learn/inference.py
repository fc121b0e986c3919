"""Schemas and patterns for values that a document says nothing of: as narrow as is honest, and without the values."""

import re
from typing import Any

from ...openapi.json_schema import kind_of
from ..sensitive import is_plain_name, is_term

_ORDER = ("boolean", "integer", "number", "string", "object", "array")
_FORMATS = (
    ("date-time", re.compile(r"\d{4}-\d\d-\d\dT\d\d:\d\d:\d\d(\.\d+)?(Z|[+-]\d\d:\d\d)")),
    ("uuid", re.compile(r"[0-9a-f]{8}(-[0-9a-f]{4}){3}-[0-9a-f]{12}", re.IGNORECASE)),
    ("email", re.compile(r"[^@\s]{1,64}@[A-Za-z0-9.-]+\.[A-Za-z]{2,}")),
)
_DEPTH = 40
_PART = re.compile(r"[A-Za-z0-9]+|[^A-Za-z0-9]+")


def infer(
    values: list[Any], *, version: str, tell_apart: frozenset[str] = frozenset(), depth: int = 0
) -> dict[str, Any]:
    """A schema under which values validate, and few others.

    Args:
        values: The values, at least one.
        version: The document's version of OpenAPI, which decides how null is written.
        tell_apart: Properties of an object that get an enum of what was seen, where that is a term or a boolean.
        depth: How deep the values lie; below forty levels anything is allowed.

    Returns:
        A schema of OpenAPI; properties with names that cannot be told from values allow any name instead.
    """
    if depth > _DEPTH:
        return {}
    by_kind: dict[str, list[Any]] = {}
    for value in values:
        by_kind.setdefault(kind_of(value), []).append(value)
    has_null = by_kind.pop("null", None) is not None
    if "number" in by_kind and "integer" in by_kind:
        by_kind["number"] += by_kind.pop("integer")
    members = [
        _of_kind(kind, by_kind[kind], version=version, tell_apart=tell_apart, depth=depth)
        for kind in _ORDER
        if kind in by_kind
    ]
    modern = version.startswith("3.1")
    if not members:
        return {"type": "null"} if modern else {"type": "string", "nullable": True, "enum": [None]}
    if has_null and modern:
        members.append({"type": "null"})
    elif has_null:
        members[0] = {**members[0], "nullable": True}
        if "enum" in members[0]:
            members[0]["enum"] = [*members[0]["enum"], None]
    return members[0] if len(members) == 1 else {"anyOf": members}


def _of_kind(kind: str, values: list[Any], *, version: str, tell_apart: frozenset[str], depth: int) -> dict[str, Any]:
    if kind == "object":
        return _object(values, version=version, tell_apart=tell_apart, depth=depth)
    if kind == "array":
        items = [item for value in values for item in value]
        if not items:
            return {"type": "array", "items": {}, "maxItems": 0}
        return {"type": "array", "items": infer(items, version=version, depth=depth + 1)}
    if kind == "string":
        for name, pattern in _FORMATS:
            if all(pattern.fullmatch(value) for value in values):
                return {"type": "string", "format": name}
    return {"type": kind}


def _object(values: list[dict[str, Any]], *, version: str, tell_apart: frozenset[str], depth: int) -> dict[str, Any]:
    names = list(dict.fromkeys(name for value in values for name in value))
    if not names:
        return {"type": "object", "maxProperties": 0}
    if not all(is_plain_name(name) for name in names):
        every = [item for value in values for item in value.values()]
        return {"type": "object", "additionalProperties": infer(every, version=version, depth=depth + 1)}
    properties: dict[str, Any] = {}
    for name in names:
        seen = [value[name] for value in values if name in value]
        properties[name] = infer(seen, version=version, depth=depth + 1)
        if name in tell_apart and all(isinstance(v, bool) or (isinstance(v, str) and is_term(v)) for v in seen):
            properties[name] = {"type": kind_of(seen[0]), "enum": list(dict.fromkeys(seen))}
    schema: dict[str, Any] = {"type": "object", "properties": properties}
    required = [name for name in names if all(name in value for value in values)]
    return {**schema, "required": required} if required else schema


def shape_of(text: str) -> str | None:
    """A regular expression for identifiers of the same form, without the identifier itself; None for free text.

    `file_6` gives `file_[0-9]+`, 32 hexadecimal digits `[0-9a-f]{32}`.
    """
    if len(text) > 100 or not text.isascii() or not text or any(c.isspace() or c == "@" for c in text):
        return None
    parts = _PART.findall(text)
    if len(parts) > 20:
        return None
    shapes = []
    for index, part in enumerate(parts):
        joined = index + 1 < len(parts) and parts[index + 1] in ("_", "-")
        rest = "".join(parts[index + 2 :])
        if index == 0 and joined and part.isalpha() and part.islower() and len(part) <= 20 and re.search(r"\d", rest):
            shapes.append(part)
        else:
            shapes.append(_run(part))
    return "".join(shapes)


def _run(part: str) -> str:
    if not part[0].isalnum():
        return re.escape(part).replace("/", "\\/") if len(part) == 1 else f"(?:{re.escape(part)})"
    if part.isdigit():
        return "[0-9]+"
    if re.fullmatch(r"[0-9a-f]+", part) and len(part) >= 4 and re.search(r"\d", part):
        return f"[0-9a-f]{{{len(part)}}}"
    classes = [c for c, found in (("0-9", r"\d"), ("A-Z", r"[A-Z]"), ("a-z", r"[a-z]")) if re.search(found, part)]
    return f"[{''.join(classes)}]+"
