"""Schemas of the document held against values, by jsonschema-rs."""

import contextlib
import functools
import json
import math
import re
from typing import TYPE_CHECKING, Any

from attrs import frozen

from ...openapi.document import pointer
from ...openapi.json_schema import json_schema, json_schemas, validator
from ..http.messages import Request
from ..http.multipart import read_form
from ..routes import Found

if TYPE_CHECKING:
    import jsonschema_rs

_NUMBER = re.compile(r"-?(?:0|[1-9][0-9]*)(?:\.[0-9]+)?(?:[eE][+-]?[0-9]+)?")
_NEAREST = 3
"""How many members of a union are named of which each is the nearest."""


@frozen
class Problem:
    """Where a value does not fit its schema.

    Attributes:
        where: `body`, `query`, `path` or `reply`, with the JSON Pointer or the name of the parameter.
        message: What is wrong, without the value: it may be a secret.
    """

    where: str
    message: str

    def __str__(self) -> str:
        return f"{self.where}: {self.message}"


class Validators:
    """Validators of the schemas of one document, each compiled when it is first needed.

    Schemas are read wide: documents mean null by `nullable` beside an `enum` that does not list it, and declare unions
    by `oneOf` whose members overlap, as in the answer to `permissions.revoke` of 3.75, which no folder would fit.

    Args:
        document: The document that schemas come from.
    """

    def __init__(self, document: dict[str, Any]) -> None:
        self._document = document
        self._compiled: dict[int, jsonschema_rs.Validator] = {}
        # A schema that is gone could lend its id to another one.
        self._kept: list[Any] = []

    def of(self, schema: dict[str, Any]) -> "jsonschema_rs.Validator":
        """The validator of a schema."""
        found = self._compiled.get(id(schema))
        if found is None:
            whole = json_schema(schema, wide=True)
            if '"$ref"' in json.dumps(whole):
                whole = {"allOf": [whole], "components": self._components}
            found = validator(whole, mask="the value")
            self._compiled[id(schema)] = found
            self._kept.append(schema)
        return found

    def problems(self, schema: dict[str, Any], value: Any, where: str) -> list[Problem]:
        """What in a value does not fit a schema."""
        judge = self.of(schema)
        try:
            if judge.is_valid(value):
                return []
            return [_problem(error, where) for error in judge.iter_errors(value)]
        except ValueError:
            # The validator reads values up to a depth of its own.
            return [Problem(where, "is nested too deeply")]

    def fits(self, schema: dict[str, Any], value: Any) -> bool:
        """Whether a value fits a schema."""
        return self.of(schema).is_valid(value)

    @functools.cached_property
    def _components(self) -> Any:
        return {"schemas": json_schemas(self._document.get("components", {}).get("schemas", {}), wide=True)}


def _problem(error: "jsonschema_rs.ValidationError", where: str) -> Problem:
    return Problem(where + pointer(error.instance_path), _message(error)[:300])


def _message(error: "jsonschema_rs.ValidationError") -> str:
    """What is wrong; where no member of a union fits, with what keeps the nearest ones from it."""
    members = [member for member in getattr(error.kind, "context", None) or () if member]
    if not members:
        return error.message
    fewest = min(map(len, members))
    place = pointer(error.instance_path)
    said = dict.fromkeys(
        ", ".join(f"{pointer(inner.instance_path).removeprefix(place)} {_message(inner)}".strip() for inner in member)
        for member in members
        if len(member) == fewest
    )
    first = list(said)[:_NEAREST]
    more = f", or {len(said) - len(first)} more" if len(said) > len(first) else ""
    return f"fits none of its {len(members)} forms, nearest: {', or '.join(first)}{more}"


@frozen
class Content:
    """What a request says, once it is read.

    Attributes:
        path: Values of the path's parameters.
        query: Values of the query's parameters.
        body: The JSON body, or the fields of a form with the contents of files as bytes; None without a body.
        problems: What in it the document does not allow.
        unread: Whether it cannot be read at all: no JSON, or a media type that is not declared.
    """

    path: dict[str, Any]
    query: dict[str, Any]
    body: Any
    problems: tuple[Problem, ...]
    unread: bool = False


def read_content(request: Request, found: Found, validators: Validators) -> Content:
    """Reads a request as the document declares it.

    A query parameter that is not declared is a problem too, and so is a body where none is declared: an instance may
    let both pass, a test should not.

    Args:
        request: The request.
        found: The operation that it is for.
        validators: Validators of the document.
    """
    problems: list[Problem] = []
    operation = found.operation
    path: dict[str, Any] = {}
    query: dict[str, Any] = {}
    given: dict[str, list[str]] = {}
    for name, text in request.query:
        given.setdefault(name, []).append(text)
    for parameter in operation.parameters:
        name, schema = parameter["name"], parameter.get("schema", {})
        if parameter["in"] == "path":
            texts, values = [found.path[name]], path
        elif parameter["in"] == "query":
            texts, values = given.pop(name, []), query
        else:
            continue
        where = f"{parameter['in']} {name}"
        if texts:
            values[name] = value = _value(schema, texts)
            problems += validators.problems(schema, value, where)
        elif parameter.get("required"):
            problems.append(Problem(where, "is required"))
    problems += [Problem(f"query {name}", "is not declared") for name in given]
    body, unread = None, False
    if request.body:
        body, bad = _read_body(request, operation.body)
        unread = bool(bad and operation.body)
        problems += bad
    elif operation.body_required:
        problems.append(Problem("body", "is required"))
    if operation.body and not unread:
        schema = next(iter(operation.body.values()))
        # No body at all is checked as an empty object: what is required in it is missing then.
        checked = {} if not request.body and schema.get("type", "object") == "object" else body
        problems += validators.problems(schema, _without_files(checked), "body")
    return Content(path, query, body, tuple(problems), unread)


def _read_body(request: Request, declared: dict[str, Any]) -> tuple[Any, list[Problem]]:
    kind = (request.header("content-type") or "").partition(";")[0].strip().lower()
    if not declared:
        return None, [Problem("body", "is not declared")]
    if kind not in declared:
        return None, [Problem("Content-Type", f"is {kind or 'missing'}, not {' or '.join(declared)}")]
    if kind == "multipart/form-data":
        form = read_form(request)
        return form, [] if form is not None else [Problem("body", "is not a form")]
    try:
        value = json.loads(request.body, parse_constant=_no_constant)
    except (ValueError, RecursionError):
        return None, [Problem("body", "is not JSON")]
    try:
        json.dumps(value, ensure_ascii=False, allow_nan=False).encode()
    except ValueError:
        # JSON can say these, and no answer could.
        return None, [Problem("body", "has a number beyond 64 bits of floating point, or half of a surrogate pair")]
    return value, []


def _no_constant(name: str) -> Any:
    raise ValueError(name)


def _without_files(body: Any) -> Any:
    """A form as its schema describes it: the contents of files are strings there."""
    if not isinstance(body, dict):
        return body
    return {k: "" if isinstance(v, bytes) or (isinstance(v, list) and v and isinstance(v[0], tuple)) else v
            for k, v in body.items()}  # fmt: skip


def _value(schema: dict[str, Any], texts: list[str]) -> Any:
    """A parameter's value: texts of its kind, or the text itself where it is not of it, which no schema allows."""
    kind = schema.get("type")
    members = schema.get("anyOf") or schema.get("oneOf") or ()
    if kind == "array" or (len(texts) > 1 and any(m.get("type") == "array" for m in members)):
        items: dict[str, Any] = schema.get("items") or next((m["items"] for m in members if "items" in m), {})
        return [_value(items, [text]) for text in texts]
    text = texts[0] if len(texts) == 1 else ",".join(texts)
    if kind in ("integer", "number") and _NUMBER.fullmatch(text):
        with contextlib.suppress(ValueError):  # Python reads no integers of more than 4,300 digits
            number = json.loads(text)
            return number if math.isfinite(number) else text
    if kind == "boolean" and text in ("true", "false"):
        return text == "true"
    return text
