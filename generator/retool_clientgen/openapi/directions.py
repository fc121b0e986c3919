"""Which way values go: what is `readOnly` is in no request, and what is `writeOnly` in no answer (OpenAPI 3.1)."""

from collections.abc import Iterator
from typing import Any, Literal

from attrs import frozen

from .document import listed, mapping
from .json_schema import SCHEMA_MAPS, objects_in
from .operations import METHODS

Mark = Literal["readOnly", "writeOnly"]

ABSENT = "x-absent"
"""Key of a schema with the names of the properties that were taken out of it, none of which a value may have."""

SENT = "-as-sent"
"""What the names of components end in that describe values of requests."""

_UNIONS = ("anyOf", "oneOf")
_LITERAL = frozenset({"enum", "const", "default", "example", "examples", "required"})


def by_direction(document: dict[str, Any], *, lenient: bool = False) -> dict[str, Any]:
    """A document whose requests have no properties that are `readOnly`, and whose answers none that are `writeOnly`.

    Such a property is neither declared nor required there, and a value that has it does not fit.

    Args:
        document: An OpenAPI document, references inlined. It stays as it is.
        lenient: Whether such properties stay where they are, and are only not required.
    """
    if not has_directions(document):
        return document
    schemas = mapping(mapping(document.get("components")).get("schemas"))
    answered, sent = _OneWay("writeOnly", "", lenient), _OneWay("readOnly", SENT, lenient)
    both = {
        name + way.suffix: way.node(schema, frozenset()) for way in (answered, sent) for name, schema in schemas.items()
    }
    paths = {path: _item(item, answered, sent) for path, item in mapping(document.get("paths")).items()}
    components = {"components": {**document["components"], "schemas": both}} if schemas else {}
    return {**document, "paths": paths, **components}


def has_directions(document: dict[str, Any]) -> bool:
    """Whether a document has properties that go one way only."""
    return any(each.get("readOnly") is True or each.get("writeOnly") is True for each in objects_in(document))


def _item(item: Any, answered: "_OneWay", sent: "_OneWay") -> Any:
    ways = {"responses": answered, "requestBody": sent}
    return {
        key: {part: ways[part].node(value, frozenset()) if part in ways else value for part, value in inner.items()}
        if key in METHODS and isinstance(inner, dict)
        else inner
        for key, inner in item.items()
    } if isinstance(item, dict) else item  # fmt: skip


@frozen
class _OneWay:
    """Schemas as values that go one way fit them.

    Attributes:
        mark: What marks a property that does not go this way.
        suffix: What the names of components end in that are for this way.
        lenient: Whether properties stay, and are only not required.
    """

    mark: Mark
    suffix: str
    lenient: bool

    def node(self, node: Any, absent: frozenset[str]) -> Any:
        """A value of the document; `absent` are names that a schema around this part of it takes out."""
        if isinstance(node, list):
            return [self.node(item, frozenset()) for item in node]
        if not isinstance(node, dict):
            return node
        if isinstance(node.get("$ref"), str) and node["$ref"].startswith("#/components/schemas/"):
            return {**node, "$ref": node["$ref"] + self.suffix}
        absent |= frozenset(self._marked(node))
        made: dict[str, Any] = {}
        for key, value in node.items():
            if key in SCHEMA_MAPS and isinstance(value, dict):
                out = absent if key == "properties" and not self.lenient else ()
                made[key] = {name: self.node(inner, frozenset()) for name, inner in value.items() if name not in out}
            elif key == "required" and isinstance(value, list):
                members = [mapping(member) for union in _UNIONS for member in listed(node.get(union))]
                out = absent.union(*map(self._marked, members))
                made[key] = [name for name in value if not (isinstance(name, str) and name in out)]
            elif key in ("allOf", *_UNIONS) and isinstance(value, list):
                made[key] = [self.node(part, absent) for part in value]
            else:
                made[key] = value if key in _LITERAL else self.node(value, frozenset())
        gone = sorted(absent & mapping(node.get("properties")).keys())
        if gone and not self.lenient:
            made[ABSENT] = gone
            refused = {"not": {"anyOf": [{"required": [name]} for name in gone]}}
            made |= {"allOf": [*listed(made.get("allOf")), refused]} if "not" in made else refused
        return made

    def _marked(self, schema: dict[str, Any]) -> Iterator[str]:
        """Names of the properties of a schema, and of the parts of its `allOf`, that do not go this way."""
        for name, inner in mapping(schema.get("properties")).items():
            if isinstance(inner, dict) and inner.get(self.mark) is True:
                yield name
        for part in listed(schema.get("allOf")):
            yield from self._marked(mapping(part))
