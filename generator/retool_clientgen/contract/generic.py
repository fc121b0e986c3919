"""Flows of resources that no table knows, by the shape of their paths: `/things`, `/things/{}` and what is below."""

from typing import Any

from attrs import Factory, define

from ..openapi.operations import path_parameters
from .bench import Bench
from .conversation import Conversation

_KEYS = ("id", "uuid", "key", "name")
"""What identifies an object, beside the name of the parameter of its path."""

_MADE = 3
"""How many objects of a collection are made."""


@define
class Shape:
    """The operations at a path and at one object below it.

    Attributes:
        path: The path, without the names of its parameters.
        whole: The operation of each method at the path itself: a collection, or what an instance has once.
        one: The operation of each method at one object of the collection.
    """

    path: str
    whole: dict[str, str] = Factory(dict)
    one: dict[str, str] = Factory(dict)

    @property
    def operation(self) -> str | None:
        """The operation that the flow is about; None if there is nothing to follow."""
        if "GET" in self.whole and "PUT" in self.whole and not self.one:
            return self.whole["PUT"]
        return self.whole.get("POST") if "GET" in self.whole or "GET" in self.one else None


def shapes_of(bench: Bench) -> dict[str, Shape]:
    """The shapes of all paths of a release, by path."""
    shapes: dict[str, Shape] = {}
    for operation in bench.operations.values():
        method, path = operation.key
        shapes.setdefault(path, Shape(path)).whole[method] = operation.id
        if path.endswith("/{}"):
            above = path.removesuffix("/{}")
            shapes.setdefault(above, Shape(above)).one[method] = operation.id
    return shapes


def follow(talk: Conversation, path: str, shapes: dict[str, Shape]) -> None:
    """Takes objects of a collection through their life, or changes what there is once.

    What the instance refuses, or makes up because it holds no such objects, is not followed.

    Raises:
        BrokenError: If something does not go as it has to.
    """
    shape = shapes[path]
    above = _objects_above(talk, path, shapes)
    if above is None:
        return
    if "POST" not in shape.whole:
        _once(talk, shape, above)
        return
    made = [found for found in (_made(talk, shape, above, turn) for turn in range(_MADE)) if found is not None]
    keys = [key for key, _ in made]
    talk.check(len(set(map(str, keys))) == len(keys), f"{path}: two objects have the same identifier")
    everything = shape.whole.get("GET")
    if keys and everything is not None and not talk.operation(everything).needed_query:
        first = talk.do(everything, *above)
        if talk.from_state and isinstance(first, list):
            listed = [item for page in talk.pages(everything, {}, *above, read="items") for item in page]
            seen = {str(_key(talk, shape, item)) for item in listed}
            talk.check(set(map(str, keys)) <= seen, f"{everything}: an object is missing")
    for number, (key, value) in enumerate(made):
        _life(talk, shape, [*above, str(key)], value, number)


def _made(talk: Conversation, shape: Shape, above: list[str], turn: int) -> tuple[Any, Any] | None:
    """A new object with its identifier; None if it cannot be followed."""
    create = shape.whole.get("POST")
    if create is None:
        return None
    bodies = talk.bodies(create)
    value = talk.tried(create, *above, body=bodies[turn % len(bodies)] if bodies else None)
    key = _key(talk, shape, value)
    return (key, value) if talk.from_state and key is not None else None


def _life(talk: Conversation, shape: Shape, path: list[str], made: Any, number: int) -> None:
    """One object: found as it was made, changed, found as it was changed, deleted, and gone."""
    get = shape.one.get("GET")

    def look(wanted: Any, after: str) -> None:
        if get is None:
            return
        found = talk.do(get, *path)
        common = set(wanted) & set(found) if isinstance(wanted, dict) and isinstance(found, dict) else set()
        different = sorted(key for key in common if wanted[key] != found[key])
        talk.check(not talk.from_state or not different, f"{get}: {different} are not what {after} answered")

    look(made, shape.whole["POST"])
    for method in ("PATCH", "PUT"):
        change = shape.one.get(method)
        bodies = talk.bodies(change) if change is not None else []
        if change is None or not bodies:
            continue
        value = talk.tried(change, *path, body=bodies[number % len(bodies)])
        if value is not None and talk.from_state:
            look(value, change)
    if "DELETE" in shape.one and talk.tried(shape.one["DELETE"], *path, succeeds=True) and talk.from_state and get:
        talk.refused(404, get, *path)


def _once(talk: Conversation, shape: Shape, above: list[str]) -> None:
    """What an instance has once: replaced, and found as it was replaced."""
    for body in talk.bodies(shape.whole["PUT"])[:_MADE]:
        value = talk.tried(shape.whole["PUT"], *above, body=body)
        if value is not None and talk.from_state:
            found = talk.do(shape.whole["GET"], *above)
            talk.check(not talk.from_state or found == value, f"{shape.whole['GET']}: not what was sent")


def _objects_above(talk: Conversation, path: str, shapes: dict[str, Shape]) -> list[str] | None:
    """Identifiers of objects that are made for the parameters of a path; None if one cannot be made."""
    if "{}" not in path:
        return []
    collection = path.rpartition("/{}")[0]
    above, shape = _objects_above(talk, collection, shapes), shapes.get(collection)
    made = _made(talk, shape, above, 0) if above is not None and shape is not None else None
    return [*(above or ()), str(made[0])] if made is not None else None


def _key(talk: Conversation, shape: Shape, value: Any) -> Any:
    """What identifies an object, if it has that."""
    if not isinstance(value, dict):
        return None
    named = path_parameters(talk.operation(next(iter(shape.one.values()))).path)[-1:] if shape.one else ()
    return next((value[key] for key in (*named, *_KEYS) if value.get(key) is not None), None)
