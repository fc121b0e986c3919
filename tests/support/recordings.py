"""Recorded exchanges held against a document, by a validator that shares nothing with the toolchain."""

import json
import re
from collections.abc import Iterator
from pathlib import Path
from typing import Any
from urllib.parse import parse_qsl, unquote

import jsonschema_rs
import pytest

from .paths import ROOT, SHARED, needs_shared

OWN = ROOT / "tests/golden/exchanges-4.0.jsonl"
"""Made by `nox -s golden`, with an instance of 4.0."""
REAL = SHARED / "recordings/exchanges.jsonl"
"""Exchanges with real instances of 3.334."""
RECORDINGS = [
    pytest.param(("4.0", OWN), id="own"),
    pytest.param(("3.334", REAL), id="3.334", marks=needs_shared),
    pytest.param(("4.0", SHARED / "recordings/exchanges-4.0.jsonl"), id="4.0", marks=needs_shared),
]
"""Each recording with the release that it is of."""


def exchanges(file: Path = REAL) -> list[dict[str, Any]]:
    """The recorded exchanges of a file."""
    return [json.loads(line) for line in file.read_text(encoding="utf-8").splitlines()]


def json_schema(schema: Any) -> Any:
    """A schema of OpenAPI 3.0 as JSON Schema: `nullable` is the only word that differs in meaning here."""
    if isinstance(schema, list):
        return [json_schema(item) for item in schema]
    if not isinstance(schema, dict):
        return schema
    plain: dict[str, Any] = {}
    for key, value in schema.items():
        if key == "properties":
            plain[key] = {name: json_schema(inner) for name, inner in value.items()}
        elif key == "pattern":
            plain[key] = value.replace("\\_", "_")
        elif key != "nullable" and not key.startswith("x-"):
            plain[key] = value if key in ("enum", "required", "description", "title") else json_schema(value)
    return {"anyOf": [plain, {"type": "null"}]} if schema.get("nullable") and "type" in schema else plain


class Document:
    """A document to hold exchanges against."""

    def __init__(self, document: dict[str, Any]) -> None:
        self._validators: dict[int, jsonschema_rs.Validator] = {}
        self._operations = []
        for path, item in document["paths"].items():
            template = re.sub(r"(?<=/):(\w+)", r"{\1}", path)
            pattern = re.compile(re.sub(r"\{[^}]+\}", "([^/]+)", template))
            names = re.findall(r"\{([^}]+)\}", template)
            for method, operation in item.items():
                self._operations.append((len(names), method.upper(), pattern, names, operation))
        self._operations.sort(key=lambda entry: entry[0])

    def problems(self, exchange: dict[str, Any]) -> Iterator[str]:
        """What in an exchange the document does not allow."""
        path = exchange["path"].removeprefix("/api/v2")
        found = self._find(exchange["method"], path)
        if found is None:
            yield f"no operation {exchange['method']} {path}"
            return
        match, names, operation = found
        given = {("path", n): unquote(v) for n, v in zip(names, match.groups(), strict=True)}
        given |= {("query", n): v for n, v in parse_qsl(exchange["query"])}
        for parameter in operation.get("parameters", []):
            value: Any = given.pop((parameter["in"], parameter["name"]), None)
            if value is not None:
                kind = parameter["schema"].get("type")
                value = json.loads(value) if kind in ("integer", "number", "boolean") else value
                yield from self._check(parameter["schema"], value, f"parameter {parameter['name']}")
            elif parameter.get("required"):
                yield f"parameter {parameter['name']} is missing"
        yield from (f"parameter {name} is not declared" for _, name in given)
        if exchange["request"] is not None:
            content = operation.get("requestBody", {}).get("content", {}).get("application/json")
            if content is None:
                yield "a request body is not declared"
            else:
                yield from self._check(content["schema"], exchange["request"], "request")
        response = operation["responses"].get(str(exchange["status"]))
        if response is None:
            yield f"status {exchange['status']} is not declared"
        elif "content" in response:
            yield from self._check(response["content"]["application/json"]["schema"], exchange["response"], "response")
        elif exchange["response"] is not None:
            yield "a response body is not declared"

    def _find(self, asked: str, path: str) -> tuple[re.Match[str], list[str], dict[str, Any]] | None:
        for _, method, pattern, names, operation in self._operations:
            match = pattern.fullmatch(path) if method == asked else None
            if match is not None:
                return match, names, operation
        return None

    def _check(self, schema: dict[str, Any], value: Any, part: str) -> Iterator[str]:
        validator = self._validators.get(id(schema))
        if validator is None:
            validator = self._validators[id(schema)] = jsonschema_rs.validator_for(
                json_schema(schema), validate_formats=True
            )
        for error in validator.iter_errors(value):
            yield f"{part} {'/'.join(map(str, error.instance_path))}: {error.message[-200:]}"
