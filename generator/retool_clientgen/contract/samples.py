"""Values of the suite's own: what is sent, and which answers are asked for."""

import base64
from collections.abc import Iterator
from typing import Any

from ..mock.schema.sampling import Sampler, Wish
from ..openapi.document import mapping
from ..openapi.json_schema import objects_in, required_names
from .operations import Operation, python_name

TRICKY = "a/b %?#é:@&=+"
"""A value that shows in a path or a query whether it is percent-encoded as a whole."""

MULTIPART = "multipart/form-data"

_FILE = ("src/index.js", b"export const \xc3\xa9 = 1;\r\n--x\r\n")


def wishes(sampler: Sampler, schema: dict[str, Any] | None) -> Iterator[tuple[str, Wish]]:
    """Which answers to ask for.

    What is required, all that is declared, each member of each union, nulls, what no document knows, and so many more
    until each value of each enum was among them.

    Yields:
        What it is, in words, and the wish.
    """
    if schema is None:
        yield "no body", Wish()
        return
    members = sampler.variants(schema)
    for variant in range(members):
        of = f", member {variant + 1} of {members}" if members > 1 else ""
        yield f"minimal{of}", Wish("minimal", variant)
        yield f"full{of}", Wish("full", variant)
        yield f"unknown keys{of}", Wish("full", variant, unknown_keys=True)
    yield "two items, nulls", Wish("full", items=2, null=True)
    yield "no items", Wish("full", items=0)
    yield "unknown enum values", Wish("full", unknown_enums=True)
    enums = [each["enum"] for each in objects_in(schema) if isinstance(each.get("enum"), list)]
    known = {value for values in enums for value in values if isinstance(value, str)}
    seen = {place for variant in range(members) for place in _places(sampler, schema, Wish("full", variant), known)}
    for variant in range(members, members * max(map(len, enums), default=0)):
        places = _places(sampler, schema, Wish("full", variant), known)
        if not places <= seen:
            seen |= places
            yield f"other enum values {variant}", Wish("full", variant)


def header_of(wish: Wish, status: int) -> str:
    """A wish as `X-Mock-Respond` has it."""
    flags = {"null": wish.null, "unknown-keys": wish.unknown_keys, "unknown-enums": wish.unknown_enums}
    parts = [f"status={status}", f"body={wish.properties}", f"variant={wish.variant}", f"items={wish.items}"]
    return "; ".join([*parts, *(name for name, wanted in flags.items() if wanted)])


def path_values(operation: Operation, sampler: Sampler) -> list[str]:
    """Values that the document allows in an operation's path."""
    schemas = operation.corrected.schemas("path")
    found = [sampler.sample(schemas[name], operation.id, name=name) for name in operation.path_names]
    return [str(value).lower() if isinstance(value, bool) else str(value) for value in found]


def query_values(operation: Operation, sampler: Sampler, *, optional: bool) -> dict[str, Any]:
    """Values that the document allows in an operation's query; without the optional ones, if they are not wanted."""
    return {
        name: sampler.sample(schema, operation.id, Wish("full", items=2), name=name)
        for name, schema in operation.query.items()
        if optional or name in operation.needed_query
    }


def headers_of(operation: Operation) -> dict[str, Any]:
    """Values of the headers that a call of an operation has to give."""
    schemas = operation.needed_headers
    return {name: Sampler({}).sample(schema, operation.id, name=name) for name, schema in schemas.items()}


def body_value(operation: Operation, sampler: Sampler, wish: Wish) -> Any:
    """A body that the document allows; files as the driver takes them."""
    schema = operation.body
    if schema is None or operation.media_type != MULTIPART:
        return None if schema is None else sampler.sample(schema, operation.id, wish)
    name, content = _FILE
    file = {"$file": [name, base64.b64encode(content).decode()]}
    given = sampler.sample(without_files(schema), operation.id, wish)
    for key, inner in mapping(schema.get("properties")).items():
        if is_file(inner) and (wish.properties == "full" or key in required_names(schema)):
            given[key] = [file] if inner.get("type") == "array" else file
    return {key: given[key] for key in mapping(schema.get("properties")) if key in given}


def is_file(schema: Any) -> bool:
    """Whether a part of a form is a file, or several."""
    each = schema.get("items", schema) if isinstance(schema, dict) else None
    return isinstance(each, dict) and each.get("format") == "binary"


def without_files(schema: dict[str, Any]) -> dict[str, Any]:
    """The schema of a form without its files, which have no JSON."""
    kept = {name: inner for name, inner in mapping(schema.get("properties")).items() if not is_file(inner)}
    return {**schema, "properties": kept, "required": [name for name in required_names(schema) if name in kept]}


def call_of(
    operation: Operation, kind: str, way: str, path: list[str], query: dict[str, Any], body: Any = None
) -> dict[str, Any]:
    """A call of an operation, as the driver takes it.

    Ways are `name`, `method`, `module`, `detailed`, `raw name` and `raw method`. Values of the query go by their names
    in the document; a body counts if the operation has one.
    """
    headers = headers_of(operation)
    call: dict[str, Any] = {
        "operation": operation.id, "kind": kind, "way": way, "path": path, "path_names": list(operation.path_names),
        "query": {**query, **{f"header:{name}": value for name, value in headers.items()}},
        "keywords": {python_name(name): value for name, value in {**query, **headers}.items()},
    }  # fmt: skip
    if operation.body is not None:
        call["body"] = body
    return call


def _places(sampler: Sampler, schema: dict[str, Any], wish: Wish, known: set[str]) -> set[tuple[str, str]]:
    """The places in a sample of values that some enum has."""

    def walk(value: Any, path: str) -> Iterator[tuple[str, str]]:
        if isinstance(value, dict):
            for key, inner in value.items():
                yield from walk(inner, f"{path}/{key}")
        elif isinstance(value, list):
            for inner in value:
                yield from walk(inner, path)
        elif isinstance(value, str) and value in known:
            yield path, value

    return set(walk(sampler.sample(schema, "places", wish), ""))
