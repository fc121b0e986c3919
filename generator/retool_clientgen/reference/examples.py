"""An example call and an example request for each operation, made from the corrected document.

Values are what a reader expects (`ada@example.com`, `user_1`) wherever the schema allows them, and fit it in any case:
tests send every example to the mock.
"""

import functools
import json
import random
import re
from typing import Any
from urllib.parse import quote, urlencode

import rstr
from attrs import frozen

from ..generate.operation_view import OperationView
from ..mock.routes import Operation, Routes
from ..mock.schemas import as_one, joined, resolved
from ..normalise import naming
from ..openapi.json_schema import as_schema, required_names
from ..openapi.operations import content_schemas

_FORMATS = {
    "email": "ada@example.com",
    "uuid": "0b6f4c1e-8a52-4c0e-9f43-6d2b1a7c5e90",
    "uri": "https://example.com",
    "url": "https://example.com",
    "date": "2026-01-31",
    "date-time": "2026-01-31T09:00:00.000Z",
    "byte": "ZXhhbXBsZQ==",
}
_NAMES = {
    "email": "ada@example.com",
    "first_name": "Ada",
    "last_name": "Lovelace",
    "name": "Operators",
    "display_name": "Operators",
    "description": "Made by a script.",
    "host": "db.example.com",
    "domain": "example.com",
    "url": "https://example.com",
    "base_url": "https://example.com",
    "branch": "main",
    "version": "1.0.0",
}
_DEPTH = 6
"""Levels of a schema that examples show: schemas may contain themselves."""


@frozen
class Example:
    """The examples of one operation.

    Attributes:
        python: A script that runs.
        request: The HTTP request, head and body.
        response: An answer, head and body.
        path: Path and query of the request, below `/api/v2`.
        body: The JSON body of the request; None where it has none, or another one.
    """

    python: str
    request: str
    response: str
    path: str
    body: Any


class Examples:
    """Makes examples for the operations of one document.

    Args:
        document: The corrected document.
    """

    def __init__(self, document: dict[str, Any]) -> None:
        self._operations = Routes(document).by_key
        self._resolved = functools.partial(resolved, document)
        self._random = random.Random(0)  # noqa: S311 - the same examples each time
        self._strings = rstr.Rstr(self._random)

    def of(self, view: OperationView, result: str) -> Example:
        """The examples of an operation.

        Args:
            view: The operation.
            result: Type that its method returns.
        """
        operation = view.operation
        documented = self._operations[operation.method, operation.path]
        schemas = {(p["in"], p["name"]): _schema(p) for p in documented.parameters}
        path = operation.path
        arguments: list[str] = []
        for argument in view.path_arguments:
            value = self.value(schemas["path", argument.wire_name], argument.name)
            arguments.append(_python(value))
            path = path.replace("{" + argument.wire_name + "}", quote(str(value), safe=""))
        query: dict[str, Any] = {}
        for argument in view.query_arguments:
            if argument.required:
                value = self.value(schemas[argument.location, argument.wire_name], argument.name)
                arguments.append(f"{argument.name}={_python(value)}")
                if argument.location == "query":
                    query[argument.wire_name] = value
        body, content_type = self._body(view, documented, arguments)
        target = path + (f"?{urlencode(query, doseq=True)}" if query else "")
        return Example(
            python=_script(_wrapped(f"retool.{operation.id}(", list(map(_indented, arguments)), ")"), result),
            request=_request(operation.method, target, content_type, body),
            response=self._response(documented),
            path=target,
            body=body if content_type == "application/json" else None,
        )

    def _body(self, view: OperationView, documented: Operation, arguments: list[str]) -> tuple[Any, str | None]:
        if view.body is None:
            return None, None
        schema = documented.body[view.body.media_type]
        if view.body.model:
            names = {f.wire_name: f for f in view.body.fields}
            body = self.value(schema, "body")
            if not body and names:
                # A change of nothing shows nothing.
                properties = self._merged(schema).get("properties", {})
                body = {name: self.value(properties[name], name) for name in list(names)[:1]}
            for wire_name, field in names.items():
                if wire_name in body:
                    file = "FileContent" in field.annotation
                    value = b"example" if file else body[wire_name]
                    moment = "datetime" in field.annotation and isinstance(value, str)
                    shown = f"datetime.datetime.fromisoformat({_python(value)})" if moment else _python(value)
                    arguments.append(f"{field.name}={shown}")
        elif "FileContent" in view.body.annotation:
            body = "example"
            arguments.append(_python(b"example"))
        else:
            body = self.value(schema, "body")
            arguments.append(_python(body))
        return body, view.body.media_type

    def _response(self, documented: Operation) -> str:
        status = documented.succeeds_with
        found = documented.response(status)
        if status >= 300:
            return ""
        if found.media_type is None:
            return f"HTTP/1.1 {status}\n"
        value = self.value(found.schema, "data", full=True)
        text = value if isinstance(value, str) else json.dumps(value, indent=2, ensure_ascii=False)
        return f"HTTP/1.1 {status}\nContent-Type: {found.media_type}\n\n{text}\n"

    def value(self, schema: Any, name: str, *, full: bool = False, depth: int = 0) -> Any:
        """A value that fits a schema.

        Args:
            schema: The schema.
            name: What the value is called, which tells what a reader expects.
            full: Whether properties that are not required are there too.
            depth: How deep in another value it is.
        """
        schema = self._merged(schema)
        if "const" in schema:
            return schema["const"]
        if schema.get("enum"):
            return next((value for value in schema["enum"] if value is not None), None)
        for key in ("anyOf", "oneOf"):
            if schema.get(key):
                members = [self._merged(member) for member in schema[key]]
                chosen = min(members, key=self._rank)
                rest = {inner: value for inner, value in schema.items() if inner != key}
                return self.value(joined(chosen, rest), name, full=full, depth=depth)
        kinds = schema.get("type")
        kind = next((k for k in kinds if k != "null"), "null") if isinstance(kinds, list) else kinds
        if kind is None:
            kind = "object" if "properties" in schema else "array" if "items" in schema else "string"
        if kind == "object":
            return self._object(schema, full=full, depth=depth)
        if kind == "array":
            if depth >= _DEPTH or not (full or schema.get("minItems") or depth < 2):
                return []
            item = self.value(schema.get("items", {}), naming.singular(name), full=full, depth=depth + 1)
            return [item] * (1 if schema.get("uniqueItems") else max(1, schema.get("minItems", 1)))
        if kind in ("integer", "number"):
            return _number(schema, is_integer=kind == "integer")
        if kind == "boolean":
            return True
        return None if kind == "null" else self._string(schema, name)

    def _rank(self, member: dict[str, Any]) -> int:
        """Which member of a union a reader is shown: lowest first."""
        operation = self._merged(member.get("properties", {}).get("op", {}))
        if "replace" in operation.get("enum", ()):
            return 0
        if member.get("x-retool-values"):
            return 1
        return 3 if member.get("type") in ("null", ["null"]) else 2

    def _object(self, schema: dict[str, Any], *, full: bool, depth: int) -> dict[str, Any]:
        properties = schema.get("properties", {})
        # What requires itself has no end.
        required = required_names(schema) if depth < 2 * _DEPTH else []
        wanted = [key for key in properties if key in required or (full and depth < _DEPTH)]
        found = {key: self.value(properties[key], naming.snake(key), full=full, depth=depth + 1) for key in wanted}
        found |= {key: "example" for key in required if key not in properties}
        for key in wanted:
            self._tell(properties[key], found)
        if {"op", "path"} <= found.keys() & properties.keys() and "replace" in self._merged(properties["op"]).get(
            "enum", ()
        ):
            # JSON Patch: what a reader wants to change is a value.
            found |= {"op": "replace"} | ({"value": "Ada"} if "value" in properties else {})
            if found["path"] == "example":
                found["path"] = "/first_name"
        return found

    def _tell(self, schema: Any, holder: dict[str, Any]) -> None:
        """Sets the value beside a union that tells its members apart to that of the member that is shown."""
        schema = self._merged(schema)
        members = map(self._merged, schema.get("anyOf", ()))
        told: list[Any] = next((m["x-retool-values"] for m in members if m.get("x-retool-values")), [])
        for path in schema.get("x-retool-told-by", ()) if told else ():
            *steps, last = path.split(".")
            inner = holder
            for step in steps:
                inner = inner.get(step, {})
            if last in inner:
                inner[last] = told[0]

    def _string(self, schema: dict[str, Any], name: str) -> str:
        pattern = schema.get("pattern")
        name = naming.snake(name)
        expected = _FORMATS.get(schema.get("format", "")) or _NAMES.get(name)
        if expected is None:
            expected = f"{name.removesuffix('_id')}_1" if name.endswith("_id") or name == "id" else "example"
        expected = expected.ljust(schema.get("minLength", 0), "x")[: schema.get("maxLength")]
        if isinstance(pattern, str):
            try:
                if not re.search(pattern, expected):
                    self._random.seed(0)
                    return str(self._strings.xeger(pattern))
            except (re.error, ValueError):
                return expected
        return expected

    def _merged(self, schema: Any) -> dict[str, Any]:
        """A schema with its `allOf` in one."""
        return as_one(as_schema(schema), self._resolved)


def _schema(parameter: dict[str, Any]) -> Any:
    return parameter["schema"] if "schema" in parameter else next(iter(content_schemas(parameter).values()), {})


def _number(schema: dict[str, Any], *, is_integer: bool) -> float:
    high = schema.get("maximum")
    low = schema.get("minimum", 1 if high is None else min(1, high))
    exclusive = schema.get("exclusiveMinimum")
    if exclusive is True:
        low += 1
    elif isinstance(exclusive, int | float) and not isinstance(exclusive, bool):
        low = max(low, exclusive + 1)
    value = max(low, 1 if high is None else min(1, high))
    step = schema.get("multipleOf")
    if step:
        value = -(-value // step) * step
    return int(value) if is_integer or float(value).is_integer() else value


def _python(value: Any, indent: int = 0) -> str:
    """A JSON value, or bytes, as Python writes it, on several lines where it is long."""
    if isinstance(value, str):
        return json.dumps(value, ensure_ascii=True)
    if not isinstance(value, dict | list):
        return repr(value).replace("'", '"') if isinstance(value, bytes) else repr(value)
    inner = indent + 4
    if isinstance(value, list):
        return _wrapped("[", [_python(item, inner) for item in value], "]", indent)
    return _wrapped("{", [f"{_python(key)}: {_python(item, inner)}" for key, item in value.items()], "}", indent)


def _wrapped(left: str, parts: list[str], right: str, indent: int = 0) -> str:
    """Parts between brackets, on a line each where they are long together."""
    line = f"{left}{', '.join(parts)}{right}"
    if "\n" not in line and len(line) + indent <= 80:
        return line
    lines = "".join(f"{' ' * indent}    {part},\n" for part in parts)
    return f"{left}\n{lines}{' ' * indent}{right}"


def _indented(text: str) -> str:
    return text.replace("\n", "\n    ")


def _script(call: str, result: str) -> str:
    if result == "None":
        statement = call
    elif result.startswith("Page["):
        statement = f"for item in {call}:\n    print(item)"
    else:
        statement = f"print({call})" if "\n" not in call else f"result = {call}\nprint(result)"
    first = "import datetime\n\n" if "datetime." in call else ""
    return (
        f"{first}from retool_client import Retool\n\n"
        "with Retool.from_env() as retool:  # RETOOL_HOST and RETOOL_ACCESS_TOKEN\n"
        f"    {_indented(statement)}\n"
    )


def _request(method: str, path: str, content_type: str | None, body: Any) -> str:
    head = f"{method} /api/v2{path} HTTP/1.1\nHost: retool.example.com\nAuthorization: Bearer …\n"
    if content_type is None:
        return head
    text = json.dumps(body, indent=2, ensure_ascii=False) if "json" in content_type else "…"
    return f"{head}Content-Type: {content_type}\n\n{text}\n"
