"""List, create, get, replace, patch and delete, for whatever `kinds.yaml` or the shape of paths describes."""

from collections.abc import Collection
from typing import Any, ClassVar

from attrs import field, frozen

from ...openapi.document import mapping
from ...openapi.operations import identity
from ..routes import Operation
from .call import Answer, Call, Handler, paged, whole
from .patches import patched
from .store import Refused, Store, Values

CLASSES: dict[str, type["Table"]] = {}
"""The classes of kinds that have rules of their own."""


@frozen
class Table:
    """A kind of objects. Subclasses add rules `of` a kind by `new_id`, `prepare`, `show` and `deleted`.

    Attributes:
        kind: What they are called in the store.
        path: Path of the list; that of one object has one parameter more.
        label: What one of them is called in messages.
        ids: What identifiers are: `uuid` or `number`.
        defaults: Values of keys that a request leaves out.
        unique: Keys whose value no two objects may share.
        patchable: Keys that a PATCH with operations may change.
        filters: Query parameters that keep the objects with that value, and the key that they are of.
        renamed: Keys that a request calls otherwise, and what they are called in answers.
        fixed: Keys that no request changes.
        numbered: Whether objects have a `legacy_id`, the same as their `id`.
        stamped: Whether objects have `created_at` and `updated_at`.
        retired: Keys that a deletion sets instead of removing the object.
        seed: The objects that an instance begins with, each of them `count` times.
    """

    kind: str
    path: str
    label: str
    ids: str = "uuid"
    defaults: Values = field(factory=dict)
    unique: tuple[str, ...] = ()
    patchable: Collection[str] = ()
    filters: dict[str, str] = field(factory=dict)
    renamed: dict[str, str] = field(factory=dict)
    fixed: tuple[str, ...] = ("id", "legacy_id", "created_at")
    numbered: bool = False
    stamped: bool = True
    retired: Values | None = None
    seed: list[Values] = field(factory=list)
    count: int = 1

    OTHER: ClassVar[dict[tuple[str, str], str]] = {}
    """Methods that answer other operations, by method and path without the names of parameters."""

    def __init_subclass__(cls, of: str | None = None) -> None:
        if of is not None:
            CLASSES[of] = cls

    def new_id(self, call: Call, values: Values) -> Any:
        """The identifier of a new object."""
        return call.store.number(self.kind) if self.ids == "number" else call.store.uuid()

    def prepare(self, call: Call, values: Values, before: Values | None) -> Values:
        """New values as they are stored, `before` being those of now; refuses what cannot be."""
        return values

    def show(self, call: Call, values: Values) -> Values:
        """What is answered of an object."""
        return values

    def deleted(self, call: Call, values: Values) -> None:
        """Does what else a deletion does; refuses that of an object that has to stay, which takes it back."""

    def handler(self, operation: Operation) -> Handler | None:
        """What answers an operation; None if it is not one of the table's."""
        path = identity(operation.path)
        if (operation.method, path) in self.OTHER:
            return getattr(self, self.OTHER[operation.method, path])  # type: ignore[no-any-return]
        if path == self.path:
            return {"GET": self.list, "POST": self.create}.get(operation.method)
        if path == f"{self.path}/{{}}":
            schema: Values = next(iter(operation.body.values()), {})
            patch = self.patch if "operations" in schema.get("properties", {}) else self.change
            return {"GET": self.get, "PUT": self.change, "PATCH": patch, "DELETE": self.delete}.get(operation.method)
        return None

    def kind_of(self, call: Call) -> str:
        """What the objects of a request are called in the store."""
        return self.kind

    def find(self, call: Call) -> Values:
        """The object that the path names."""
        return call.store.get(self.kind_of(call), call.ids[-1], self.label)

    def list(self, call: Call) -> Answer:
        """The objects that the query asks for, by pages where the operation has them."""
        wanted = {key: call.query[name] for name, key in self.filters.items() if name in call.query}
        shown = [(number, self.show(call, values)) for number, values in call.store.numbered(self.kind_of(call))]
        chosen = [(n, values) for n, values in shown if all(str(_at(values, k)) == v for k, v in wanted.items())]
        has_pages = "next_token" in call.operation.schemas("query")
        return paged(chosen, call.query) if has_pages else whole([values for _, values in chosen])

    def get(self, call: Call) -> Answer:
        """One object."""
        return Answer(self.show(call, self.find(call)))

    def create(self, call: Call) -> Answer:
        """A new object."""
        return self.add(call, self._renamed(call.body))

    def add(self, call: Call, given: Values) -> Answer:
        """A new object with some values."""
        new_id = self.new_id(call, {**self.defaults, **given})
        stored = self._stored(call, self.complete(call.store, {**given, "id": new_id}), None)
        return Answer(self.show(call, stored), created=new_id)

    def complete(self, store: Store, values: Values) -> Values:
        """An object with everything that its kind has."""
        values = {**self.defaults, **values}
        if self.numbered:
            values["legacy_id"] = values["id"]
        if self.stamped:
            values["created_at"] = values["updated_at"] = store.now()
        return values

    def change(self, call: Call) -> Answer:
        """An object with the values of the body; the others stay."""
        before = self.find(call)
        fixed: Values = {key: before[key] for key in self.fixed if key in before}
        return self.changed(call, {**before, **self._renamed(call.body), **fixed}, before)

    def patch(self, call: Call) -> Answer:
        """An object after the operations of the body."""
        before = self.find(call)
        return self.changed(call, patched(before, call.body["operations"], self.patchable), before)

    def delete(self, call: Call) -> Answer:
        """Removes an object, or retires it."""
        before = self.find(call)
        if self.retired is not None:
            call.store.put(self.kind_of(call), {**before, **self.retired})
        else:
            call.store.remove(self.kind_of(call), before["id"])
        self.deleted(call, before)
        return Answer()

    def changed(self, call: Call, values: Values, before: Values) -> Answer:
        """An object with other values."""
        if self.stamped:
            values = {**values, "updated_at": call.store.now()}
        return Answer(self.show(call, self._stored(call, values, before)))

    def _stored(self, call: Call, values: Values, before: Values | None) -> Values:
        values = self.prepare(call, values, before)
        for key in self.unique:
            for other in call.store.all(self.kind_of(call)):
                if other["id"] != values["id"] and _same(other.get(key), values.get(key)):
                    raise Refused(409, f"{self.label} with this {key} exists already")
        return call.store.put(self.kind_of(call), values)

    def _renamed(self, body: Values) -> Values:
        return {self.renamed.get(key, key): value for key, value in mapping(body).items()}


def _at(values: Values, key: str) -> Any:
    value: Any = values
    for part in key.split("."):
        value = value.get(part) if isinstance(value, dict) else None
    return value


def _same(one: Any, other: Any) -> bool:
    if isinstance(one, str) and isinstance(other, str):
        return one.casefold() == other.casefold()
    return one is not None and one == other
