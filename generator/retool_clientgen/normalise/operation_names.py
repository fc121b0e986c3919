"""Names for operations that no overlay names, in the style of those that one does.

The names follow from path and method alone, so they are the same on every run and in every release that has the
operation: `GET /agents` is `agents.list`, `POST /agents/{id}/archive` is `agents.archive`.
"""

import itertools
import keyword
import re
from collections.abc import Iterable
from typing import Any

from ..errors import ClientgenError
from ..openapi.document import mapping
from ..openapi.operations import content_schemas
from . import naming
from .simplify import simplify

_OPERATION_ID = re.compile(r"[a-z][a-z0-9_]{0,40}(\.[a-z][a-z0-9_]{0,40}){1,3}")

_IN_SNAKE_CASE = re.compile(r"[a-z0-9]+([_-][a-z0-9]+)*")

_PREFIX = re.compile(r"api|rest|alpha|beta|edge|experimental|internal|latest|preview|v[0-9][0-9a-z._-]*")
"""A segment in front of a path that says of which kind an endpoint is, and not what it is about."""

_METHODS = {method: number for number, method in enumerate(("get", "post", "put", "patch", "delete"))}
_VERBS = {"get": "get", "post": "create", "put": "replace", "patch": "update", "delete": "delete"}
_CHANGES = frozenset(
    "activate approve archive assign cancel clone copy deactivate deny disable enable lock move pause publish reassign "
    "reject reset restart restore resume retry revoke rotate start stop submit suspend transfer trigger unarchive "
    "unlock unpublish validate".split(" ")
)
_ACTIONS = {"get": frozenset({"download", "export", "list", "search"}), "put": _CHANGES, "patch": _CHANGES}
"""Last segments of a path that say what an operation does, by method."""

_ACTION = re.compile("(add|bulk|clone|copy|invalidate|list|move|remove|reset|revoke|send|set|update)_.*")
"""What a POST does although it ends in a plural: `/permissions/listObjects`."""


def name_operations(found: list[tuple[str, str, dict[str, Any], str]], notes: list[str]) -> list[tuple[str, bool]]:
    """The ids of all operations, each with whether it is derived because no overlay gives one.

    An id in another style than ours is not taken over, as it would give names that no other operation has. Neither is
    one that two operations have.

    Args:
        found: Path, method in lower case, operation and JSON Pointer of each operation.
        notes: Takes ids that overlays give and no operation can have, a sentence each.
    """
    given: dict[str, list[str]] = {}
    for _, _, operation, where in found:
        operation_id = operation.get("operationId")
        if isinstance(operation_id, str) and _OPERATION_ID.fullmatch(operation_id):
            given.setdefault(operation_id, []).append(where)
    resources = _resources(given)
    for operation_id, places in sorted(given.items()):
        problem = ""
        if len(places) > 1:
            problem = f"is the id of several operations: {', '.join(sorted(places))}"
        elif any(keyword.iskeyword(part) for part in operation_id.split(".")):
            problem = f"holds a word that Python keeps for itself: {places[0]}"
        elif operation_id in resources:
            problem = f"is the id of an operation and the name of a resource: {places[0]}"
        if problem:
            notes.append(f"{operation_id} {problem}; a name is derived instead")
            del given[operation_id]
    # Which of two derived names gets a number is decided by the paths, not by their order or their parameters' names.
    unnamed = sorted(
        (path.count("/"), "/".join(_segments(path)), _METHODS.get(method, 9), method, index)
        for index, (path, method, operation, _) in enumerate(found)
        if str(operation.get("operationId")) not in given
    )
    taken = set(given) | _resources(given)
    derived: dict[int, str] = {}
    for *_, index in unnamed:
        path, method, operation, _ = found[index]
        derived[index] = derive_operation_id(method, path, is_list=_answers_list(path, operation), taken=taken)
        taken.add(derived[index])
    return [
        (derived.get(index) or str(operation["operationId"]), index in derived)
        for index, (_, _, operation, _) in enumerate(found)
    ]


def _resources(ids: Iterable[str]) -> set[str]:
    """The resources that operations belong to, dotted."""
    return {".".join(i.split(".")[:depth]) for i in ids for depth in range(1, i.count(".") + 1)}


def derive_operation_id(method: str, path: str, *, is_list: bool, taken: set[str]) -> str:
    """A dotted operation id, resource first.

    Args:
        method: HTTP method in lower case.
        path: The path, such as `/agents/{agentId}`.
        is_list: Whether a successful answer holds an array.
        taken: Operation ids in use; the new one differs from all of them.
    """
    segments = _segments(path)
    prefix = list(itertools.takewhile(_PREFIX.fullmatch, [segment for segment in segments if segment][:-1]))
    words = [
        (word, following == "")
        for segment, following in itertools.pairwise((*segments, None))
        if segment and (word := _snake(segment))
    ]
    (resource, _), *inner = words[len(prefix) :] or [("root", False)]
    # In front of a parameter a segment is one of several: `runs/{runId}` is a run.
    things = [_singular(word) if is_one else word for word, is_one in inner]
    ends_in_parameter = segments[-1:] == [""]
    is_list = is_list and method == "get" and not ends_in_parameter
    verb = "list" if is_list else _VERBS.get(method, method)
    last = things[-1] if things and not ends_in_parameter else ""
    is_action = last in _ACTIONS.get(method, ())
    if method == "post" and last:
        # A POST to a path that ends in no plural is an action: `/agents/{id}/archive`.
        one = _singular(last)
        is_action = last == one or _ACTION.fullmatch(last) is not None
        things[-1] = last if is_action else one
    name = "_".join([last, *things[:-1]] if is_action else [verb, *things])
    resource = _identifier(resource)
    base = f"{resource}.{_identifier(name)}"[: naming.MAX_LENGTH]
    candidate, count = base, 2
    if candidate in taken and prefix:
        candidate = base = f"{base}_{re.sub('[.-]', '_', '_'.join(prefix))}"[: naming.MAX_LENGTH]
    if candidate in taken and is_action:
        candidate = base = f"{resource}.{_VERBS.get(method)}_{'_'.join(things)}"[: naming.MAX_LENGTH]
    if candidate in taken and ends_in_parameter:
        candidate = base = f"{base}_by_id"[: naming.MAX_LENGTH]
    while candidate in taken:
        candidate, count = f"{base}_{count}", count + 1
    return candidate


def _segments(path: str) -> list[str]:
    """The segments of a path, "" for parameters; a colon separates as in `/apps/{appId}:publish`."""
    bare = re.sub(r"\{[^{}]*\}", "{}", path)
    found = [segment for segment in re.sub(r"(?<=[^/]):", "/", bare).split("/") if segment]
    stripped = [segment.replace("{}", "") for segment in found]
    return [
        "" if segment.startswith(":") or (segment != whole and not _snake(segment)) else segment
        for segment, whole in zip(stripped, found, strict=True)
    ]


def _singular(word: str) -> str:
    """A segment in snake case with its last word in the singular."""
    *before, last = word.split("_")
    return "_".join([*before, naming.singular(last)])


def _snake(segment: str) -> str:
    """A segment in snake case; one that is written so already keeps its digits where they are: `reset_2fa`."""
    return segment.replace("-", "_") if _IN_SNAKE_CASE.fullmatch(segment) else naming.snake(segment)


def _identifier(name: str) -> str:
    name = name if name[:1].isalpha() else f"x_{name}"
    return f"{name}_" if keyword.iskeyword(name) else name


def _answers_list(path: str, operation: dict[str, Any]) -> bool:
    """Whether a successful answer is a list or, where the path ends in a plural, an object with a list of objects."""
    last = _snake(_segments(path)[-1]) if _segments(path) else ""
    for status, response in mapping(operation.get("responses")).items():
        for schema in content_schemas(response).values() if str(status).startswith("2") else ():
            try:
                simple = simplify(schema, "")
            except ClientgenError:
                # Who adds the operation says so, with the place.
                continue
            content = simple.get("properties", {}).get("data", simple)
            inner = {} if _singular(last) == last else content.get("properties", {})
            is_list = any("items" in form for form in content.get("anyOf", [content]))
            if is_list or any("properties" in each.get("items", {}) for each in inner.values()):
                return True
    return False
