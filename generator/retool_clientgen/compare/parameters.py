"""The parameters of an operation, and the headers of an answer, compared."""

from typing import Any

from attrs import evolve, frozen

from ..openapi.json_schema import as_schema
from ..openapi.operations import DocumentOperation
from .changes import Report
from .constraints import describe, flag
from .schemas import SchemaComparison, Spot
from .shape import Node, text

_STYLES = {"query": "form", "cookie": "form", "path": "simple", "header": "simple"}


@frozen
class Parameter:
    """A parameter with its place.

    Attributes:
        name: Its name.
        location: `query`, `path`, `header` or `cookie`.
        node: What the document says of it.
    """

    name: str
    location: str
    node: Node

    @property
    def is_required(self) -> bool:
        """Whether a request must have it."""
        return self.location == "path" or self.node.schema.get("required") is True

    @property
    def schema(self) -> Node:
        """Its schema, or that of its only media type."""
        content = self.node.at("content")
        holder = next((content.at(kind) for kind in content.schema), self.node)
        return Node(as_schema(holder.schema.get("schema")), (*holder.keys, "schema"))

    @property
    def serialization(self) -> tuple[str, bool]:
        """How its value is written: style and whether lists are exploded, with OpenAPI's defaults."""
        style = text(self.node.schema.get("style")) or _STYLES.get(self.location, "form")
        exploded = self.node.schema.get("explode")
        return style, exploded if isinstance(exploded, bool) else style == "form"


def read_parameters(operation: DocumentOperation) -> dict[tuple[str, str], Parameter]:
    """The parameters of an operation by location and name; names of headers in lower case."""
    found: dict[tuple[str, str], Parameter] = {}
    for content, keys in operation.placed:
        name, location = text(content["name"]), text(content["in"])
        if name is not None and location is not None:
            key = (location, name.lower() if location == "header" else name)
            found[key] = Parameter(name, location, Node(content, keys))
    return found


def compare_parameters(
    old: dict[tuple[str, str], Parameter],
    new: dict[tuple[str, str], Parameter],
    renamed: dict[str, str],
    report: Report,
    schemas: SchemaComparison,
) -> None:
    """Compares the parameters of an operation.

    Args:
        old: The old ones.
        new: The new ones.
        renamed: New name of each path parameter that has another name at the same place of the path.
        report: Takes what is found.
        schemas: Compares their schemas.
    """
    moved = {
        (location, renamed.get(name, name) if location == "path" else name): parameter
        for (location, name), parameter in old.items()
    }
    for key in {**moved, **new}:
        location = key[0]
        here = evolve(report, location=location)
        if key not in new:
            before = moved[key]
            rule = "request-path-parameter-removed" if location == "path" else "request-parameter-removed"
            message = f"{location} parameter `{before.name}` was removed"
            here.note(rule, message, describe(before.schema.schema), old=before.node.keys, path=(before.name,))
        elif key not in moved:
            after = new[key]
            word = "required" if after.is_required else "optional"
            rule = f"new-{word}-request-parameter" if location != "path" else "new-request-path-parameter"
            message = f"{location} parameter `{after.name}` was added, {word}"
            here.note(rule, message, None, describe(after.schema.schema), new=after.node.keys, path=(after.name,))
        else:
            _compare(moved[key], new[key], here, schemas)


def _compare(before: Parameter, after: Parameter, report: Report, schemas: SchemaComparison) -> None:
    path, subject = (after.name,), f"{after.location} parameter `{after.name}`"

    def note(rule: str, message: str, was: Any = None, now: Any = None) -> None:
        rule, message = f"request-parameter-{rule}", f"{subject} {message}"
        key = ("parameter", after.location, after.name, message)
        report.at(before.node, after.node).note(rule, message, was, now, path=path, key=key)

    if before.is_required != after.is_required:
        word = "required" if after.is_required else "optional"
        note(f"became-{word}", f"became {word}")
    was, now = before.serialization, after.serialization
    if was != now:
        message = f"is written in another way: {_written(now)} instead of {_written(was)}"
        note("serialization-changed", message, list(was), list(now))
    for difference in flag("deprecated", before.node.schema, after.node.schema):
        note(difference.rule, difference.message)
    inner = before.schema, after.schema
    spot = Spot.of("parameter", report, *inner, path)
    # The same parameter of several operations that changed in the same way changed once.
    digests = schemas.digests.of(inner[0].schema), schemas.digests.of(inner[1].schema)
    schemas.compare(*inner, spot.sharing(*digests))


def _written(serialization: tuple[str, bool]) -> str:
    style, exploded = serialization
    return f"{style}, {'exploded' if exploded else 'not exploded'}"
