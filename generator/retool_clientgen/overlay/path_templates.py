"""Paths as overlays spell them: OpenAPI calls templates identical that differ only in the names of parameters."""

import re
from collections.abc import Iterable
from functools import lru_cache
from typing import Any

from jsonpath_rfc9535.selectors import NameSelector

from ..openapi.document import listed, mapping, resolve_pointer, same_json
from ..openapi.operations import identity, is_json, media_type_of, path_parameters
from .document import Overlay
from .jsonpath import Location, PathError, compiled, find, literal, value_at


def bring_to_spelling(document: Any, overlays: Iterable[Overlay]) -> dict[str, str]:
    """Gives each path of a document the spelling of the first overlay that names it, and its parameters their names.

    A path that this overlay spells as the document does stays as it is, and so do paths of which the document has
    several with an identical template.

    Returns:
        The new spelling of each path that changed, by the one before.
    """
    paths = mapping(mapping(document).get("paths"))
    served = _by_template(paths)
    changed: dict[str, str] = {}
    seen: set[str] = set()
    for overlay in overlays:
        expressions = (path for action in overlay.actions for path in (action.target, action.copy) if path)
        named = _by_template(name for path in expressions for name in paths_in(path))
        for template, spellings in named.items():
            if template in seen:
                continue
            seen.add(template)
            existing = served.get(template, [])
            item = paths[existing[0]] if len(existing) == 1 and existing[0] not in spellings else None
            if isinstance(item, dict) and "$ref" not in item:
                changed[existing[0]] = spellings[0]
    if changed:
        items = list(paths.items())
        paths.clear()
        for path, item in items:
            if path in changed:
                _rename_parameters(
                    document, item, dict(zip(path_parameters(path), path_parameters(changed[path]), strict=True))
                )
            paths[changed.get(path, path)] = item
    return changed


def in_spelling_of(document: Any, expression: str, *, slashes: bool = True) -> str:
    """A JSONPath with the paths that it names as the document spells them.

    Args:
        document: The document.
        expression: The JSONPath.
        slashes: Whether a slash at the end of a path counts.
    """
    names = paths_in(expression)
    paths = mapping(mapping(document).get("paths"))
    if all(name in paths or (slashes and not path_parameters(name)) for name in names):
        return expression
    spelled = []
    for name in names:
        alike = [] if name in paths else [path for path in paths if _is_alike(path, name)]
        if not alike and not slashes and name not in paths:
            alike = [path for path in paths if isinstance(path, str) and _is_alike(path.rstrip("/"), name.rstrip("/"))]
        spelled.append(alike[0] if len(alike) == 1 else name)
    if spelled == list(names):
        return expression
    first, _, *rest = map(str, compiled(expression).segments)
    return f"${first}[{', '.join(map(literal, spelled))}]{''.join(rest)}"


def find_by_meaning(document: Any, expression: str) -> list[tuple[Location, Any]]:
    """The nodes that a JSONPath selects, and those that mean the same where a document writes it otherwise.

    A union may be of the other kind, an answer have another success status or another type of JSON, where the document
    lacks what the path names; an answer that is given under two statuses is meant under both. A path that ends at an
    answer or at its content means that one. What looks like a schema in an example is not meant.

    Args:
        document: The document.
        expression: The JSONPath, with paths as the document spells them.

    Raises:
        PathError: If it finds more than is allowed.
    """
    as_it_is = str(compiled(with_unions_of_either_kind(expression) or expression))
    status = named[1] if (named := _STATUS.search(as_it_is)) else ""
    statuses = ", ".join(map(literal, dict.fromkeys((status, *_SUCCESS))))
    wider, in_json = _JSON_CONTENT.subn("['content'][*]", _STATUS.sub(f"['responses'][{statuses}]", as_it_is))
    in_example = "example" in expression
    nodes = []
    meant: dict[Location, bool] = {}
    for location, value in find(document, wider):
        for index in range(2, len(location)):
            place = location[: index + 1]
            if place not in meant:
                is_example = place[-1] in ("example", "examples") and place[-2] != "properties"
                meant[place] = (in_example or not is_example) and _is_meant(document, place, status, in_json > 0)
            if not meant[place]:
                break
        else:
            nodes.append((location, value))
    return nodes


def _is_meant(document: Any, place: Location, status: str, in_json: bool) -> bool:
    """Whether a place on the way to a node is what a path names, or what a document has instead."""
    *_, before, holder, key = place
    if holder == "responses" and status and key in _SUCCESS and key != status:
        responses = value_at(document, place[:-1])
        own, named = (mapping(responses.get(each)).get("content") for each in (key, status))
        return status not in responses or same_json(own, named)
    if in_json and holder == "content" and before != "properties" and key != _JSON:
        # A range, such as `*/*`, is of other types too.
        return _JSON not in value_at(document, place[:-1]) and is_json(media_type_of(key)) and "*" not in str(key)
    return True


_SUCCESS = ("200", "201", "202", "203", "2XX", "2xx")
_STATUS = re.compile(r"\['responses'\]\['(2\d\d)'\](?=.)")
"""A success status in a JSONPath that goes into its answer: an action on the answer itself means that status."""
_JSON = "application/json"
_JSON_CONTENT = re.compile(r"\['content'\]\['application/json'\](?=.)")


def with_unions_of_either_kind(expression: str) -> str | None:
    """A JSONPath that takes `oneOf` for `anyOf` and the other way round; None if there is no other one.

    Which of them a document uses says nothing about its members.

    Args:
        expression: A JSONPath.
    """
    as_it_is = str(compiled(expression))
    either = _UNION.sub(r"\1['anyOf', 'oneOf']", as_it_is)
    try:
        compiled(either)
    except PathError:
        # A filter compares what only one node can be.
        return None
    return either if either != as_it_is else None


_UNION = re.compile(r"(['\]@$])\['(?:anyOf|oneOf)'\]")


@lru_cache(maxsize=4096)
def paths_in(expression: str) -> tuple[str, ...]:
    """The paths that a JSONPath names: `/users` of `$.paths['/users'].get`."""
    segments = compiled(expression).segments
    if len(segments) < 2 or str(segments[0]) != "['paths']":
        return ()
    selectors = segments[1].selectors
    if not all(isinstance(selector, NameSelector) for selector in selectors) or str(segments[1]).startswith(".."):
        return ()
    return tuple(selector.name for selector in selectors if isinstance(selector, NameSelector))


def _is_alike(path: Any, name: str) -> bool:
    return isinstance(path, str) and _identity(path) == _identity(name)


_identity = lru_cache(maxsize=4096)(identity)


def _by_template(paths: Iterable[str]) -> dict[str, list[str]]:
    """The paths that have parameters, by what identical templates share."""
    found: dict[str, list[str]] = {}
    for path in paths:
        if isinstance(path, str) and path_parameters(path):
            spellings = found.setdefault(identity(path), [])
            if path not in spellings:
                spellings.append(path)
    return found


def _rename_parameters(document: Any, item: dict[str, Any], names: dict[str, str]) -> None:
    for holder in (item, *item.values()):
        parameters = listed(mapping(holder).get("parameters"))
        for index, parameter in enumerate(parameters):
            shared = isinstance(parameter, dict) and isinstance(parameter.get("$ref"), str)
            resolved = _resolved(document, parameter["$ref"]) if shared else parameter
            if isinstance(resolved, dict) and resolved.get("in") == "path" and resolved.get("name") in names:
                # Other paths may refer to a shared parameter, so this one gets its own.
                parameters[index] = {**resolved, "name": names[resolved["name"]]}


def _resolved(document: Any, reference: str) -> Any:
    try:
        return resolve_pointer(document, reference)
    except KeyError:
        return None
