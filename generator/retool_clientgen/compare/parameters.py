"""The parameters of an operation, and the headers of an answer, compared."""

from typing import Any

from attrs import evolve, frozen

from ..openapi.document import mapping
from ..openapi.json_schema import as_schema
from ..openapi.operations import DocumentOperation
from .changes import Report
from .constraints import describe
from .schemas import SchemaComparison, Spot
from .shape import Keys, Node, text

_STYLES = {"query": "form", "cookie": "form", "path": "simple", "header": "simple"}


@frozen
class Parameter:
    """A parameter with its place.

    Attributes:
        name: Its name.
        location: `query`, `path`, `header` or `cookie`.
        content: What the document says of it.
        keys: Its place.
    """

    name: str
    location: str
    content: dict[str, Any]
    keys: Keys

    @property
    def is_required(self) -> bool:
        """Whether a request must have it."""
        return self.location == "path" or self.content.get("required") is True

    @property
    def schema(self) -> Node:
        """Its schema, or that of its only media type."""
        content = mapping(self.content.get("content"))
        for kind, inner in content.items():
            return Node(as_schema(mapping(inner).get("schema")), (*self.keys, "content", kind, "schema"))
        return Node(as_schema(self.content.get("schema")), (*self.keys, "schema"))

    @property
    def serialization(self) -> tuple[str, bool]:
        """How its value is written: style and whether lists are exploded, with OpenAPI's defaults."""
        style = text(self.content.get("style")) or _STYLES.get(self.location, "form")
        exploded = self.content.get("explode")
        return style, exploded if isinstance(exploded, bool) else style == "form"


def read_parameters(operation: DocumentOperation) -> dict[tuple[str, str], Parameter]:
    """The parameters of an operation by location and name; names of headers in lower case."""
    found: dict[tuple[str, str], Parameter] = {}
    for content, keys in operation.placed:
        name, location = text(content["name"]), text(content["in"])
        if name is not None and location is not None:
            key = (location, name.lower() if location == "header" else name)
            found[key] = Parameter(name, location, content, keys)
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
        before, after, location = moved.get(key), new.get(key), key[0]
        here = evolve(report, location=location)
        if after is None and before is not None:
            rule = "request-path-parameter-removed" if location == "path" else "request-parameter-removed"
            message = f"{location} parameter `{before.name}` was removed"
            here.note(rule, message, describe(before.schema.schema), old=before.keys, path=(before.name,))
        elif before is None and after is not None:
            word = "required" if after.is_required else "optional"
            rule = f"new-{word}-request-parameter" if location != "path" else "new-request-path-parameter"
            message = f"{location} parameter `{after.name}` was added, {word}"
            here.note(rule, message, None, describe(after.schema.schema), new=after.keys, path=(after.name,))
        elif before is not None and after is not None:
            _compare(before, after, here, schemas)


def _compare(before: Parameter, after: Parameter, report: Report, schemas: SchemaComparison) -> None:
    path, subject = (after.name,), f"{after.location} parameter `{after.name}`"

    def note(rule: str, message: str, was: Any = None, now: Any = None) -> None:
        rule, message = f"request-parameter-{rule}", f"{subject} {message}"
        key = ("parameter", after.location, after.name, message)
        report.note(rule, message, was, now, old=before.keys, new=after.keys, path=path, key=key)

    if before.is_required != after.is_required:
        word = "required" if after.is_required else "optional"
        note(f"became-{word}", f"became {word}")
    was, now = before.serialization, after.serialization
    if was != now:
        message = f"is written in another way: {_written(now)} instead of {_written(was)}"
        note("serialization-changed", message, list(was), list(now))
    deprecated = before.content.get("deprecated") is True, after.content.get("deprecated") is True
    if deprecated == (False, True):
        note("deprecated", "was deprecated")
    elif deprecated == (True, False):
        note("reactivated", "is no longer deprecated")
    inner = before.schema, after.schema
    spot = Spot.of("parameter", report, *inner, path)
    # The same parameter of several operations that changed in the same way changed once.
    digests = schemas.digests.of(inner[0].schema), schemas.digests.of(inner[1].schema)
    schemas.compare(*inner, spot.sharing(*digests))


def _written(serialization: tuple[str, bool]) -> str:
    style, exploded = serialization
    return f"{style}, {'exploded' if exploded else 'not exploded'}"
