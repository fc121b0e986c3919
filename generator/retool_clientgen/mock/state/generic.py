"""Resources that nobody here knows, kept by the shape of their paths: `/things` and `/things/{id}`."""

from collections.abc import Iterable
from typing import Any

from attrs import evolve, field, frozen

from ...openapi.document import mapping
from ...openapi.operations import identity, path_parameters
from ..routes import Operation, Routes, Schema
from ..schema.sampling import Sampler
from ..schemas import kinds_of, part_of
from .call import HANDLERS, Answer, Call, Handler
from .crud import Table
from .store import Refused

_KEYS = ("id", "uuid", "key", "name")


@frozen
class Derived(Table):
    """A collection of a document that has a POST for it, and a GET for it or for one of its objects.

    Attributes:
        key: The property that identifies an object.
        key_schema: The schema of that property.
        parent: The collection that holds the object to which this collection belongs, where its objects are known.
    """

    key: str = "id"
    key_schema: Schema = field(factory=dict)
    parent: Table | None = None

    def handler(self, operation: Operation) -> Handler | None:
        """What answers an operation; None if it is not one of the table's."""
        handler = super().handler(operation)
        return handler and (lambda call: evolve(handler(call), derived=True))

    def kind_of(self, call: Call) -> str:
        """What the objects are called in the store: those of another parent are others."""
        above = call.ids[: self.path.count("{}")]
        if self.parent is not None and call.store.find(self.parent.kind_of(call), above[-1]) is None:
            raise Refused(404, "Not found")
        return "/".join((self.path, *above))

    def create(self, call: Call) -> Answer:
        """A new object; an identifier that the request names is its own."""
        kind, values = self.kind_of(call), mapping(call.body)
        new_id = values.get(self.key)
        if new_id is None:
            number = call.store.number(kind)
            whole = kinds_of(self.key_schema) & {"integer", "number"}
            new_id = number if whole else Sampler({}).sample(self.key_schema, f"{kind} {number}", name=self.key)
        elif call.store.find(kind, new_id) is not None:
            raise Refused(409, f"An object with this {self.key} exists already")
        return Answer(call.store.put(kind, {**values, self.key: new_id, "id": new_id}), created=new_id)


def tables_of(routes: Routes, known: Iterable[Table]) -> list[Derived]:
    """A table for each collection that no other table has.

    Args:
        routes: The operations of a release.
        known: The tables of the kinds that are known.
    """
    operations = {(operation.method, identity(operation.path)): operation for operation in routes.operations}
    tables: dict[str, Table] = {table.path: table for table in known}
    found: list[Derived] = []
    for (method, path), operation in sorted(operations.items(), key=lambda item: item[0][1].count("/")):
        item = operations.get(("GET", f"{path}/{{}}"))
        own = method == "POST" and path not in tables and (method, path) not in HANDLERS
        if not own or (item is None and ("GET", path) not in operations):
            continue
        table = _table(path, operation, item, tables)
        if table is not None:
            tables[path] = table
            found.append(table)
    return found


def _table(path: str, create: Operation, item: Operation | None, tables: dict[str, Table]) -> Derived | None:
    properties = _properties(create) | (_properties(item) if item is not None else {})
    named = path_parameters(item.path)[-1] if item is not None else "id"
    key = next((name for name in (named, *_KEYS) if name in properties), None)
    if key is None:
        return None
    above = path.rpartition("/{}")[0] if "{}" in path else ""
    return Derived(
        kind=path,
        path=path,
        label="Object",
        patchable=properties.keys() - {key},
        fixed=("id", key),
        stamped=False,
        key=key,
        key_schema=properties[key],
        parent=tables.get(above),
    )


def _properties(operation: Operation) -> dict[str, Any]:
    """The properties of the object that an operation answers, in an envelope or without one."""
    schema = operation.response(operation.succeeds_with).schema or {}
    properties = part_of(schema, "properties")
    data = properties.get("data")
    found = part_of(data, "properties") if isinstance(data, dict) else properties
    return {name: inner for name, inner in found.items() if isinstance(inner, dict)}
