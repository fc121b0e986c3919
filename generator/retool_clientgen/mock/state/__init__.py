"""The objects of the instance, and the operations that look at and change them.

`kinds.yaml` says which kinds of objects there are and what an instance begins with; what data cannot say is in classes
and functions beside it. Kinds that nobody here knows are derived from the shape of their paths (`generic`).
"""

from functools import cache, partial
from pathlib import Path
from typing import Any

from ...openapi.document import listed, mapping, read_document
from ...openapi.operations import identity
from ..documents import Mode
from ..routes import Routes
from . import content, delivery, people, resources, rights, settings  # noqa: F401 - they register what they answer
from .call import HANDLERS, Answer, Call, Handler, whole
from .crud import CLASSES, Table
from .generic import tables_of
from .store import Refused, Store, Values

__all__ = ["Answer", "Call", "Handler", "Refused", "Store", "begin", "handlers_of"]


@cache
def _known() -> tuple[dict[str, Table], dict[str, Any]]:
    """The known kinds of objects, and what an instance has once."""
    data = read_document(Path(__file__).with_name("kinds.yaml"))
    tables = {kind: CLASSES.get(kind, Table)(kind=kind, **fields) for kind, fields in data["kinds"].items()}
    return tables, data["singletons"]


def handlers_of(routes: Routes) -> dict[tuple[str, str], Handler]:
    """What answers each operation of a release that has something to do with objects."""
    known, singletons = _known()
    tables = (*known.values(), *tables_of(routes, known.values()))
    handlers: dict[tuple[str, str], Handler] = {}
    for name, single in singletons.items():
        handlers["GET", single["path"]] = partial(_get_single, name)
        handlers["PUT", single["path"]] = partial(_put_single, name)
    handlers |= HANDLERS
    # Some paths end in a slash, in one release or another.
    handlers = {(method, path.rstrip("/")): handler for (method, path), handler in handlers.items()}
    found: dict[tuple[str, str], Handler] = {}
    for operation in routes.operations:
        by_path = handlers.get((operation.method, identity(operation.path).rstrip("/")))
        handler = by_path or next(filter(None, (table.handler(operation) for table in tables)), None)
        if handler is not None:
            found[operation.key] = handler
    return found


def _get_single(name: str, call: Call) -> Answer:
    value = call.store.single(name)
    return whole(value) if isinstance(value, list) else Answer(value)


def _put_single(name: str, call: Call) -> Answer:
    return Answer(call.store.put_single(name, call.body))


def begin(store: Store, routes: Routes, mode: Mode) -> None:
    """Puts the first objects into a store.

    There are objects of the kinds that the API cannot create (apps, workflows, their runs and tasks, access requests)
    and those that every instance has (an administrator, groups, root folders, environments, settings).

    Args:
        store: The empty store.
        routes: The operations of the release, for the types of folders that it has.
        mode: How the instance answers.
    """
    tables, singletons = _known()
    for kind, table in tables.items():
        seed = table.seed * table.count if kind != "folders" else _root_folders(routes, mode)
        for values in seed:
            store.put(kind, table.complete(store, _filled(store, kind, values)))
    for run in store.all("workflow_run"):
        store.put("workflow_run", {**run, "user_tasks": store.all("user_tasks")})
    for name, single in singletons.items():
        store.put_single(name, single["value"])
    store.begin()


def _root_folders(routes: Routes, mode: Mode) -> list[Values]:
    """A root folder of each type that a release has."""
    operation = routes.by_key.get(("POST", "/folders"))
    schema: Values = next(iter(operation.body.values()), {}) if operation else {}
    declared = listed(mapping(mapping(schema.get("properties")).get("folder_type")).get("enum"))
    types = [kind for kind in declared if isinstance(kind, str)] or ["app", "workflow", "resource"]
    # Instances have folders of files too, which no document names and no request may create.
    types += ["file"] if mode == "observed" else []
    return [{"id": f"{kind}_$number", "name": "root", "is_system_folder": True, "folder_type": kind} for kind in types]


def _filled(store: Store, kind: str, value: Any) -> Any:
    """A value of `kinds.yaml` with times and identifiers in it."""
    if isinstance(value, dict):
        return {key: _filled(store, kind, inner) for key, inner in value.items()}
    if isinstance(value, list):
        return [_filled(store, kind, item) for item in value]
    if not isinstance(value, str) or "$" not in value:
        return value
    word, _, name = value.partition(" ")
    if word == "$root":
        return content.root_folder(store, name)
    if word == "$last":
        return store.all(name)[-1]["id"]
    made = {"$number": lambda: store.number(kind), "$uuid": store.uuid, "$now": store.now}.get(value)
    return made() if made else value.replace("$number", str(store.number(kind)))
