"""Names for operations that no overlay names, in the style of those that one does.

The names follow from path and method alone, so they are the same on every run and in every release that has the
operation: `GET /agents` is `agents.list`, `POST /agents/{id}/archive` is `agents.archive`.
"""

import keyword
import re
from typing import Any

from ..errors import ClientgenError
from . import naming

_OPERATION_ID = re.compile(r"[a-z][a-z0-9_]{0,40}(\.[a-z][a-z0-9_]{0,40}){1,3}")

_VERBS = {"get": "get", "post": "create", "put": "replace", "patch": "update", "delete": "delete"}


def name_operations(found: list[tuple[str, str, dict[str, Any], str]]) -> tuple[list[str], list[str]]:
    """The ids of all operations: those that overlays give, and derived ones.

    Args:
        found: Path, method in lower case, operation and JSON Pointer of each operation.

    Returns:
        The ids in the same order, and those of them that are derived.

    Raises:
        ClientgenError: If two operations have one id, or an id is not one that Python can use.
    """
    given: dict[str, str] = {}
    for _, _, operation, where in found:
        operation_id = operation.get("operationId")
        if isinstance(operation_id, str) and _OPERATION_ID.fullmatch(operation_id):
            if operation_id in given:
                raise ClientgenError(
                    f"two operations are named {operation_id}: here and at {given[operation_id]}", where=where
                )
            if any(keyword.iskeyword(part) for part in operation_id.split(".")):
                raise ClientgenError(f"{operation_id!r} holds a word that Python keeps for itself", where=where)
            given[operation_id] = where
    taken = set(given)
    ids: list[str] = []
    derived: list[str] = []
    for path, method, operation, _ in found:
        operation_id = operation.get("operationId")
        if not (isinstance(operation_id, str) and operation_id in given):
            # An id in another style than ours would give names that no other operation has.
            operation_id = derive_operation_id(method, path, is_list=_answers_list(operation), taken=taken)
            taken.add(operation_id)
            derived.append(operation_id)
        ids.append(operation_id)
    resources = {tuple(i.split(".")[:depth]) for i in ids for depth in range(1, i.count(".") + 1)}
    for operation_id in ids:
        if tuple(operation_id.split(".")) in resources:
            raise ClientgenError(
                f"{operation_id} is the name of an operation and of a resource", fix="Rename one of them."
            )
    return ids, derived


def derive_operation_id(method: str, path: str, *, is_list: bool, taken: set[str]) -> str:
    """A dotted operation id, resource first.

    Args:
        method: HTTP method in lower case.
        path: The path, such as `/agents/{agentId}`.
        is_list: Whether a successful answer holds an array.
        taken: Operation ids in use; the new one differs from all of them.
    """
    segments = [segment for segment in path.strip("/").split("/") if segment]
    static = [naming.snake(segment) for segment in segments if not _is_parameter(segment)]
    static = [segment for segment in static if segment] or ["root"]
    resource, inner = _identifier(static[0]), static[1:]
    ends_in_parameter = bool(segments) and _is_parameter(segments[-1])
    verb = _VERBS.get(method, method)
    last = inner[-1] if inner else ""
    if not inner:
        name = "list" if method == "get" and is_list and not ends_in_parameter else verb
    elif method == "post" and not ends_in_parameter and naming.singular(last) == last:
        # A POST to a path that ends in no plural is an action: `/agents/{id}/archive`.
        name = "_".join(inner)
    else:
        thing = "_".join(inner)
        if method == "get" and is_list and not ends_in_parameter:
            name = f"list_{thing}"
        elif method in ("post", "get", "put", "patch", "delete") and (ends_in_parameter or method == "post"):
            name = f"{verb}_{'_'.join([*inner[:-1], naming.singular(last)])}"
        else:
            name = f"{verb}_{thing}"
    base = f"{resource}.{_identifier(name)}"[: naming.MAX_LENGTH]
    candidate, count = base, 2
    parameters = [naming.snake(segment.strip("{}:")) for segment in segments if _is_parameter(segment)]
    if candidate in taken and parameters and parameters[-1]:
        candidate = base = f"{base}_by_{parameters[-1]}"[: naming.MAX_LENGTH]
    while candidate in taken:
        candidate, count = f"{base}_{count}", count + 1
    return candidate


def _is_parameter(segment: str) -> bool:
    return (segment.startswith("{") and segment.endswith("}")) or segment.startswith(":")


def _identifier(name: str) -> str:
    name = name if name[:1].isalpha() else f"x_{name}"
    return f"{name}_" if keyword.iskeyword(name) else name


def _answers_list(operation: dict[str, Any]) -> bool:
    responses = operation.get("responses")
    for status, response in responses.items() if isinstance(responses, dict) else ():
        if str(status).startswith("2") and isinstance(response, dict):
            for media in (response.get("content") or {}).values():
                schema = (media or {}).get("schema") or {}
                data = (schema.get("properties") or {}).get("data", schema) if isinstance(schema, dict) else {}
                if isinstance(data, dict) and data.get("type") == "array":
                    return True
    return False
