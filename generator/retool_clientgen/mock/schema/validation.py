"""Schemas of the document held against values, by jsonschema-rs."""

import fnmatch
import json
from typing import TYPE_CHECKING, Any
from urllib.parse import parse_qsl, unquote

from attrs import frozen

from ...openapi import json_schema
from ...openapi.document import pointer
from ...openapi.operations import is_json, media_type_of
from ..http.messages import Request
from ..http.multipart import Part, read_form
from ..routes import Found, Operation
from ..schemas import kinds_of, part_of
from .parameters import Unreadable, query_value, schema_of, text_value, typed

if TYPE_CHECKING:
    import jsonschema_rs

NO_PARAMETERS = ("accept", "content-type", "authorization")
"""Headers that OpenAPI does not let a parameter describe."""

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


class Validators(json_schema.Validators):
    """Validators of the schemas of one document.

    Schemas are read wide: documents mean null by `nullable` beside an `enum` that does not list it, and declare unions
    by `oneOf` whose members overlap, as in the answer to `permissions.revoke` of 3.75, which no folder would fit.

    Args:
        document: The document that schemas come from.
    """

    def __init__(self, document: dict[str, Any]) -> None:
        super().__init__(document, wide=True, mask="the value")

    def problems(self, schema: dict[str, Any], value: Any, where: str) -> list[Problem]:
        """What in a value does not fit a schema."""
        judge = self.of(schema)
        try:
            if judge is None or judge.is_valid(value):
                return []
            errors = judge.iter_errors(value)
            return [Problem(where + pointer(error.instance_path), _message(error)[:300]) for error in errors]
        except ValueError:
            # The validator reads values up to a depth of its own.
            return [Problem(where, "is nested too deeply")]

    def fits(self, schema: dict[str, Any], value: Any) -> bool:
        """Whether a value fits a schema."""
        return not self.problems(schema, value, "")


def _message(error: "jsonschema_rs.ValidationError") -> str:
    """What is wrong; where no member of a union fits, with what keeps the nearest ones from it."""
    members = [member for member in getattr(error.kind, "context", None) or () if member]
    if not members:
        return error.message
    fewest = min(map(len, members))
    place = pointer(error.instance_path)
    forms = dict.fromkeys(
        ", ".join(f"{pointer(inner.instance_path).removeprefix(place)} {_message(inner)}".strip() for inner in member)
        for member in members
        if len(member) == fewest
    )
    first = list(forms)[:_NEAREST]
    more = f", or {len(forms) - len(first)} more" if len(forms) > len(first) else ""
    return f"fits none of its {len(members)} forms, nearest: {', or '.join(first)}{more}"


@frozen
class Content:
    """The values of a request.

    Attributes:
        path: Values of the path's parameters.
        query: Values of the query's parameters.
        body: The JSON body, the fields of a form, or the text of any other body; None without a body.
        problems: What in it the document does not allow.
        unread: Whether it cannot be read at all: not JSON, or a media type that is not declared.
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
    operation = found.operation
    path, query, problems = _read_parameters(request, found, validators)
    kind, schema = _declared_body(request, operation.body)
    body, unread = None, False
    if request.body:
        body, bad = _read_body(request, operation, kind, schema)
        unread = bool(bad and body is None and operation.body)
        problems += bad
    elif operation.body_required:
        problems.append(Problem("body", "is required"))
    if operation.body and not unread:
        # No body at all is checked as an empty object: what is required in it is missing then.
        checked = {} if not request.body and schema.get("type", "object") == "object" else body
        problems += validators.problems(schema, _without_files(schema, checked), "body")
    return Content(path, query, body, tuple(problems), unread)


def _read_parameters(
    request: Request, found: Found, validators: Validators
) -> tuple[dict[str, Any], dict[str, Any], list[Problem]]:
    """Values of the path and of the query, and what is wrong with any parameter."""
    problems: list[Problem] = []
    values: dict[str, dict[str, Any]] = {"path": {}, "query": {}, "header": {}, "cookie": {}}
    split = [piece.partition("=") for piece in request.target.partition("?")[2].split("&") if piece]
    pieces = [(name, text) for name, _, text in split]
    taken: set[str] = set()
    for parameter in found.operation.parameters:
        name, place = parameter["name"], parameter["in"]
        if place not in values or (place == "header" and name.lower() in NO_PARAMETERS):
            continue
        where = f"{place} {name}"
        try:
            value, text = _raw_value(request, found, parameter, pieces, taken)
        except Unreadable as error:
            problems.append(Problem(where, str(error)))
            taken.add(name)
            continue
        if value is None and text is None:
            if parameter.get("required"):
                problems.append(Problem(where, "is required"))
            continue
        schema = schema_of(parameter)
        if text is not None and not validators.fits(schema, value) and validators.fits(schema, text):
            value = text
        values[place][name] = value
        problems += validators.problems(schema, value, where)
    undeclared = dict.fromkeys(name for name, _ in request.query if name not in taken)
    problems += [Problem(f"query {name}", "is not declared") for name in undeclared]
    return values["path"], values["query"], problems


def _raw_value(
    request: Request, found: Found, parameter: dict[str, Any], pieces: list[tuple[str, str]], taken: set[str]
) -> tuple[Any, str | None]:
    """The value of a parameter, and its text where it is one text."""
    name = parameter["name"]
    if parameter["in"] == "path":
        return text_value(parameter, found.raw[name], unquote), found.path[name]
    if parameter["in"] == "query":
        value = query_value(parameter, pieces, taken)
        texts = [text for key, text in request.query if key == name]
        return value, texts[0] if len(texts) == 1 else None
    if parameter["in"] == "cookie":
        pairs = (pair.partition("=") for pair in (request.header("cookie") or "").split(";"))
        text = {key.strip(): value.strip() for key, _, value in pairs}.get(name)
    else:
        text = request.header(name.lower())
    return (None, None) if text is None else (text_value(parameter, text, str.strip), text)


def _declared_body(request: Request, declared: dict[str, Any]) -> tuple[str | None, dict[str, Any]]:
    """The declared media type that the body is of, and its schema; the first one's schema without a body."""
    kind = _media_type(request)
    for name, schema in declared.items():
        plain = name.partition(";")[0].strip().lower()
        if fnmatch.fnmatchcase(kind, plain.replace("*/*", "*")):
            return name, schema
    return None, {} if request.body else next(iter(declared.values()), {})


def _media_type(request: Request) -> str:
    return media_type_of(request.header("content-type")) or ""


def _read_body(
    request: Request, operation: Operation, declared: str | None, schema: dict[str, Any]
) -> tuple[Any, list[Problem]]:
    kind = _media_type(request)
    if not operation.body:
        return None, [Problem("body", "is not declared")]
    if declared is None:
        return None, [Problem("Content-Type", f"is {kind or 'missing'}, not {' or '.join(operation.body)}")]
    if kind == "multipart/form-data":
        form = read_form(request)
        return (None, [Problem("body", "is not a form")]) if form is None else _form(schema, form)
    if kind == "application/x-www-form-urlencoded":
        pairs = parse_qsl(request.body.decode("utf-8", "replace"), keep_blank_values=True)
        parts: dict[str, list[Part]] = {}
        for name, text in pairs:
            parts.setdefault(name, []).append(Part(text.encode()))
        return _form(schema, parts)
    if not is_json(kind):
        # Only a schema of JSON has more to say than that there is a body.
        return request.body.decode("utf-8", "replace"), []
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


def _form(schema: dict[str, Any], form: dict[str, list[Part]]) -> tuple[Any, list[Problem]]:
    """The fields of a form as the values that a schema means; a file is its `Part`, and several are a list."""
    properties = part_of(schema, "properties")
    body: dict[str, Any] = {}
    problems: list[Problem] = []
    for name, parts in form.items():
        inner = properties.get(name, {})
        several = "array" in kinds_of(inner)
        item = part_of(inner, "items") if several else inner
        try:
            values = [_field(item, part) for part in parts]
        except ValueError:
            problems.append(Problem(f"body/{name}", "is not JSON"))
            continue
        files = all(isinstance(value, Part) for value in values)
        if several and len(values) == 1 and isinstance(values[0], list):
            values = values[0]
        # A field whose schema names no type may be a list.
        if len(values) > 1 and kinds_of(inner) and not several and not files:
            problems.append(Problem(f"body/{name}", f"is sent {len(values)} times"))
        if _is_file(item) and not files:
            problems.append(Problem(f"body/{name}", "is text, not a file: it has no filename"))
        body[name] = values if several or len(values) > 1 else values[0]
    return body, problems


def _field(schema: dict[str, Any], part: Part) -> Any:
    if part.filename is not None and (_is_file(schema) or not is_json(part.media_type or "")):
        return part
    if part.filename is not None or is_json(part.media_type or "") or kinds_of(schema) & {"object"}:
        return json.loads(part.content, parse_constant=_no_constant)
    return typed(schema, [part.text])


def _is_file(schema: dict[str, Any]) -> bool:
    """Whether a field is a file: `format: binary` in 3.0; a media type and no encoding in 3.1."""
    return schema.get("format") == "binary" or (
        isinstance(schema.get("contentMediaType"), str) and "contentEncoding" not in schema
    )


def _no_constant(name: str) -> Any:
    raise ValueError(name)


def _without_files(schema: dict[str, Any], body: Any) -> Any:
    """A form as its schema describes it: the contents of files are strings there."""
    if not isinstance(body, dict):
        return body
    checked = {}
    for name, value in body.items():
        parts = value if isinstance(value, list) else [value]
        texts = ["" if isinstance(part, Part) else part for part in parts]
        # A field for a file may be sent several times, whether or not it is declared as an array.
        is_list = isinstance(value, list) and "array" in kinds_of(part_of(schema, "properties").get(name, {}))
        checked[name] = value if texts == parts else texts if is_list else ""
    return checked
