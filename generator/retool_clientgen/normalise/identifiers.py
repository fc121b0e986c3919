"""Path parameters take the type of the attribute that they come from."""

from collections.abc import Iterator
from typing import Any

from ..openapi.operations import identity, path_parameters

_TYPES = ("integer", "string")


def type_path_parameters(document: dict[str, Any]) -> None:
    """Lets each path parameter have the type of its identifier too: `groups.delete(group.id)`.

    Documents often declare the identifier in a path as a string and in an object as a number. The object of a path
    segment is what `GET` returns for it, alone or in a list.

    Args:
        document: A normalised document, which is changed.
    """
    schemas = document["components"]["schemas"]
    found: dict[str, set[str]] = {}
    for path, item in document["paths"].items():
        segment, name = _last(path)
        for response in item.get("get", {}).get("responses", {}).values():
            for media in response.get("content", {}).values():
                for properties in _objects(media["schema"], schemas):
                    kinds = {schema.get("type") for key, schema in properties.items() if key in ("id", name)}
                    found.setdefault(segment, set()).update(kinds & set(_TYPES))
    for path, item in document["paths"].items():
        before = {name: _last(path[: path.index(f"{{{name}}}")])[0] for name in path_parameters(path)}
        for operation in item.values():
            for parameter in operation["parameters"]:
                own = parameter["schema"].get("type")
                if parameter["in"] != "path" or own not in _TYPES or parameter["schema"].keys() & {"const", "enum"}:
                    continue
                kinds = {own} | found.get(before[parameter["name"]], set())
                if len(kinds) > 1:
                    others = {key: value for key, value in parameter["schema"].items() if key != "type"}
                    parameter["schema"] = {**others, "anyOf": [{"type": kind} for kind in _TYPES]}


def _last(path: str) -> tuple[str, str]:
    """The last segment of a path that is not a parameter, and the parameter that ends the path."""
    *_, end = path.rstrip("/").split("/")
    literal = next((each for each in reversed(path.split("/")) if each and "{}" not in identity(each)), "")
    return literal, end[1:-1] if identity(end) == "{}" else ""


def _objects(schema: dict[str, Any], schemas: dict[str, dict[str, Any]], depth: int = 4) -> Iterator[dict[str, Any]]:
    """The properties of the objects that a response is, or has in its list."""
    if "$ref" in schema:
        schema = schemas[schema["$ref"].rpartition("/")[2]]
    if "properties" in schema:
        yield schema["properties"]
    if depth:
        for inner in [*schema.get("anyOf", ()), *([schema["items"]] if "items" in schema else [])]:
            yield from _objects(inner, schemas, depth - 1)
