"""List, create, get, replace, patch and delete, for whatever a table describes."""

from collections.abc import Callable
from typing import Any

from attrs import field, frozen

from ...openapi.operations import identity
from ..routes import Operation
from .call import Answer, Call, Handler
from .pages import Page, page_of
from .patches import patched
from .refusal import Refused
from .store import Values

Change = Callable[[Call, Values, Values | None], Values]


def _as_it_is(_call: Call, values: Values, _before: Values | None) -> Values:
    return values


def _shown(_call: Call, values: Values) -> Values:
    return values


def _free(_call: Call, _values: Values) -> None:
    return None


@frozen
class Table:
    """A kind of objects.

    Attributes:
        kind: What they are called in the store.
        path: Path of the list; that of one object has one parameter more.
        label: What one of them is called in messages.
        make_id: Makes the identifier of a new object.
        defaults: Values of keys that a request leaves out.
        unique: Keys whose value no two objects may share.
        patchable: Keys that a PATCH with operations may change.
        filters: Query parameters that keep the objects with that value, and the key that they are of.
        renamed: Keys that a request calls otherwise, and what they are called in answers.
        numbered: Whether objects have a `legacy_id`, the same number as in `id`.
        stamped: Whether objects have `created_at` and `updated_at`.
        prepare: What is done with new values, and those before, ahead of storing them; it may refuse.
        show: What is answered of an object.
        guard: Refuses to delete an object.
        deleted: What else is done when an object is deleted.
        retired: Keys that a deletion sets instead of removing the object.
    """

    kind: str
    path: str
    label: str
    make_id: Callable[[Call, Values], Any] = lambda call, _values: call.store.uuid()
    defaults: Values = field(factory=dict)
    unique: tuple[str, ...] = ()
    patchable: frozenset[str] = frozenset()
    filters: dict[str, str] = field(factory=dict)
    renamed: dict[str, str] = field(factory=dict)
    numbered: bool = False
    stamped: bool = True
    prepare: Change = _as_it_is
    show: Callable[[Call, Values], Values] = _shown
    guard: Callable[[Call, Values], None] = _free
    deleted: Callable[[Call, Values], None] = _free
    retired: Values | None = None

    def handler(self, operation: Operation) -> Handler | None:
        """What answers an operation; None if it is not one of the table's."""
        path = identity(operation.path)
        if path == self.path:
            return {"GET": self.list, "POST": self.create}.get(operation.method)
        if path == f"{self.path}/{{}}":
            patch = self.patch if _takes_operations(operation) else self.change
            return {"GET": self.get, "PUT": self.change, "PATCH": patch, "DELETE": self.delete}.get(operation.method)
        return None

    def kind_of(self, _call: Call) -> str:
        """What the objects of a request are called in the store."""
        return self.kind

    def find(self, call: Call) -> Values:
        """The object that the path names.

        Raises:
            Refused: If nothing has that identifier.
        """
        return call.store.get(self.kind_of(call), call.ids[-1], self.label)

    def list(self, call: Call) -> Answer:
        """The objects that the query asks for, by pages where the operation has them."""
        chosen = [
            (number, values)
            for number, values in ((n, self.show(call, v)) for n, v in call.store.numbered(self.kind_of(call)))
            if all(
                str(_at(values, key)) == call.query[name] for name, key in self.filters.items() if name in call.query
            )
        ]
        page = page_of(chosen, call.query) if "next_token" in call.operation.queries else None
        if page is None:
            page = Page([values for _, values in chosen], len(chosen), None)
        return Answer(page.items, page=page)

    def get(self, call: Call) -> Answer:
        """One object."""
        return Answer(self.show(call, self.find(call)))

    def create(self, call: Call) -> Answer:
        """A new object."""
        return self.add(call, self._renamed(call.body))

    def add(self, call: Call, given: Values) -> Answer:
        """A new object with some values."""
        values = {**self.defaults, **given}
        new_id = self.make_id(call, values)
        values = {**values, "id": new_id}
        if self.numbered:
            values["legacy_id"] = new_id
        if self.stamped:
            values["created_at"] = values["updated_at"] = call.store.now()
        stored = self._stored(call, values, None)
        return Answer(self.show(call, stored), created=new_id)

    def change(self, call: Call) -> Answer:
        """An object with the values of the body; the others stay."""
        before = self.find(call)
        fixed: Values = {key: before[key] for key in ("id", "legacy_id", "created_at") if key in before}
        return self.changed(call, {**before, **self._renamed(call.body), **fixed}, before)

    def patch(self, call: Call) -> Answer:
        """An object after the operations of the body."""
        before = self.find(call)
        return self.changed(call, patched(before, call.body["operations"], self.patchable), before)

    def delete(self, call: Call) -> Answer:
        """Removes an object, or retires it."""
        before = self.find(call)
        self.guard(call, before)
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
        return {self.renamed.get(key, key): value for key, value in body.items()}


def _takes_operations(operation: Operation) -> bool:
    schema: Values = next(iter(operation.body.values()), {})
    return "operations" in schema.get("properties", {})


def _at(values: Values, key: str) -> Any:
    value: Any = values
    for part in key.split("."):
        value = value.get(part) if isinstance(value, dict) else None
    return value


def _same(one: Any, other: Any) -> bool:
    if isinstance(one, str) and isinstance(other, str):
        return one.casefold() == other.casefold()
    return one is not None and one == other
