"""`operations` of a PATCH: JSON Patch (RFC 6902) on an object, restricted to the forms that an operation declares."""

import copy
from collections.abc import Collection
from typing import Any

from .store import Refused


def patched(record: dict[str, Any], operations: list[dict[str, Any]], allowed: Collection[str]) -> dict[str, Any]:
    """An object with operations applied, all of them or none.

    The request's schema has checked the forms already. A `replace` sets a key that is declared and has no
    value yet too, as instances do, and what is replaced or added has to be one of the object's own keys.

    Args:
        record: The object. It stays as it is.
        operations: The operations, in order.
        allowed: Keys that may be changed.

    Returns:
        The changed object.

    Raises:
        Refused: If an operation does not fit the object.
    """
    import jsonpatch

    result = copy.deepcopy(record)
    for operation in operations:
        for pointer in (operation["path"], operation.get("from")):
            key = None if pointer is None else pointer.removeprefix("/").partition("/")[0]
            reads = operation["op"] == "test" or (operation["op"] == "copy" and pointer == operation.get("from"))
            if key is not None and key not in (record if reads else allowed):
                raise Refused(422, f"{operation['op']}: {str(pointer)[:80]!r} cannot be changed")
        first = operation["path"].removeprefix("/")
        if operation["op"] == "replace" and "/" not in first:
            result.setdefault(first, None)
        if operation["op"] == "remove" and "/" not in first and first in result:
            # What is removed is declared all the same, so that it has no value from now on.
            result[first] = None
            continue
        if operation["op"] in ("add", "replace", "test"):
            operation = {"value": None, **operation}  # noqa: PLW2901 - a value left out is null
        try:
            result = jsonpatch.apply_patch(result, [operation])
        except jsonpatch.JsonPatchTestFailed:
            raise Refused(422, f"test: {operation['path'][:80]!r} has another value") from None
        except (jsonpatch.JsonPatchException, jsonpatch.JsonPointerException, TypeError, ValueError, KeyError):
            raise Refused(422, f"{operation['op']}: {operation['path'][:80]!r} is not there") from None
    return result
