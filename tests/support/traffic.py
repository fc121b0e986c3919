"""Exchanges of our own making: valid ones drawn from a document's schemas, and ways to make them odd."""

import copy
import re
from random import Random
from typing import Any

_FORMATS = {
    "date-time": "2026-01-02T03:04:05.678Z",
    "uuid": "123e4567-e89b-42d3-a456-426614174000",
    "email": "ada@example.com",
    "uri": "https://example.com/a",
    "date": "2026-01-02",
}
_TERMS = ["alpha", "beta_two", "gamma-3", "Delta", "read"]
_FOR_PATTERNS = ["user_1a2b", "app_12", "workflow_7", "12", "1.20.3", "#A1B2C3", "abc_1"]
_ODD = [None, True, 0, -7, 3.5, "", "alpha", "zeta_12", "org_d7f6a9fbd37749778d70078", "two words", [], ["a", 1], {}]


def operations(document: dict[str, Any]) -> list[tuple[str, str, str]]:
    """Path, method and status of each answer of a document that has a JSON body."""
    return [
        (path, method, status)
        for path, item in document["paths"].items()
        for method, operation in item.items()
        if isinstance(operation, dict)
        for status, response in operation["responses"].items()
        if status.isdigit() and "application/json" in response.get("content", {})
    ]


def valid_value(random: Random, schema: dict[str, Any], depth: int = 0) -> Any:
    """A value that a schema allows."""
    if schema.get("nullable") and "type" in schema and random.randint(0, 4) == 0:
        return None
    for key in ("anyOf", "oneOf"):
        if key in schema:
            return valid_value(random, random.choice(schema[key]), depth)
    if "allOf" in schema:
        merged: dict[str, Any] = {}
        for part in schema["allOf"]:
            merged |= valid_value(random, part, depth)
        return merged
    if "enum" in schema:
        return random.choice(schema["enum"])
    kind = schema.get("type")
    if kind == "object":
        required = schema.get("required", [])
        content = {
            name: valid_value(random, inner, depth + 1)
            for name, inner in schema.get("properties", {}).items()
            if name in required or (depth < 6 and random.random() < 0.5)
        }
        extra = schema.get("additionalProperties")
        if isinstance(extra, dict) and random.random() < 0.5:
            content["extra_one"] = valid_value(random, extra, depth + 1)
        return content
    if kind == "array":
        count = random.randint(schema.get("minItems", 0), max(schema.get("minItems", 0), 2 if depth < 6 else 0))
        return [valid_value(random, schema["items"], depth + 1) for _ in range(count)]
    if kind in ("integer", "number"):
        return random.randint(schema.get("minimum", 0), schema.get("maximum", 1000))
    if kind == "boolean":
        return random.random() < 0.5
    if kind == "string":
        return _text(random, schema)
    return random.choice(["anything", 1, True, {}])


def _text(random: Random, schema: dict[str, Any]) -> str:
    if "pattern" in schema:
        pattern = re.compile(schema["pattern"].replace("\\_", "_"))
        return next(text for text in random.sample(_FOR_PATTERNS, len(_FOR_PATTERNS)) if pattern.search(text))
    if schema.get("format") in _FORMATS:
        return _FORMATS[schema["format"]]
    text = str(random.choice(_TERMS))
    return text[: schema.get("maxLength", 40)]


def exchange(random: Random, document: dict[str, Any], place: tuple[str, str, str] | None = None) -> dict[str, Any]:
    """An exchange that fits the document, as a line of a recording.

    Args:
        random: Decides what is in it.
        document: The document.
        place: Path, method and status; any if it is None.
    """
    path, method, status = place or random.choice(operations(document))
    item = document["paths"][path]
    operation = item[method]
    parameters = {(p["in"], p["name"]): p for p in [*item.get("parameters", []), *operation.get("parameters", [])]}

    def segment(match: re.Match[str]) -> str:
        parameter = parameters.get(("path", match[1] or match[2]))
        value = valid_value(random, parameter["schema"]) if parameter else "abc"
        return "x" if value is None or value == "" else str(value)

    query = {
        name: valid_value(random, parameter["schema"])
        for (place, name), parameter in parameters.items()
        if place == "query" and parameter.get("required") and "type" in parameter["schema"]
    }
    body = operation.get("requestBody", {}).get("content", {}).get("application/json")
    return {
        "method": method.upper(),
        "path": "/api/v2" + re.sub(r"\{(\w+)\}|(?<=/):(\w+)", segment, path),
        "query": "&".join(f"{name}={value}" for name, value in query.items() if isinstance(value, str | int)),
        "request": valid_value(random, body["schema"]) if body else None,
        "status": int(status),
        "content_type": "application/json; charset=utf-8",
        "response": valid_value(random, operation["responses"][status]["content"]["application/json"]["schema"]),
    }


def place_of(document: dict[str, Any], line: dict[str, Any]) -> tuple[str, str, str]:
    """Path, method and status of an exchange that fits the document."""
    asked = line["path"].removeprefix("/api/v2").split("/")
    fitting = []
    for path, method, status in operations(document):
        parts = path.split("/")
        free = [part.startswith(("{", ":")) for part in parts]
        same = len(parts) == len(asked) and all(f or a == b for f, a, b in zip(free, parts, asked, strict=True))
        if same and (method.upper(), status) == (line["method"], str(line["status"])):
            fitting.append((sum(free), path, method, status))
    return min(fitting)[1:]


def odd(random: Random, exchange: dict[str, Any]) -> dict[str, Any]:
    """An exchange with one to three things changed in its bodies, its status or its query."""
    changed = copy.deepcopy(exchange)
    for _ in range(random.randint(1, 3)):
        what = random.randint(0, 9)
        if what == 0:
            changed["status"] = random.choice([200, 202, 206])
        elif what == 1:
            added = random.choice(["beta=1", "order=up", "x=true"])
            changed["query"] += f"&{added}" if changed["query"] and added not in changed["query"] else added
        else:
            parts = [part for part in ("request", "response") if changed[part] not in (None, {}, [])]
            if parts:
                part = random.choice(parts)
                changed[part] = _changed(random, changed[part])
    return changed


def _changed(random: Random, value: Any) -> Any:
    """A value with one place in it changed."""
    if isinstance(value, dict) and value and random.randint(0, 5):
        key = random.choice(sorted(value))
        rest = {name: inner for name, inner in value.items() if name != key}
        how = random.randint(0, 6)
        if how == 0:
            return rest
        if how == 1:
            return {**value, "brand_new": random.choice(_ODD)}
        return {**value, key: _changed(random, value[key])}
    if isinstance(value, list) and value:
        return [_changed(random, value[0]), *value[1:]]
    return random.choice(_ODD)
