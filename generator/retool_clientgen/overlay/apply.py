"""The engine: actions in order, each on the result of the one before, all of them or none."""

import difflib
import json
import re
from typing import Any

from attrs import frozen

from ..document import pointer
from ..errors import ClientgenError
from .document import Action, Overlay, compiled
from .merge import MergeError, copy_json, merge
from .report import Entry, Outcome, OverlayReport

Location = tuple[str | int, ...]

_SINGULAR = re.compile(r"\$(?:\.[A-Za-z_][A-Za-z0-9_]*|\['[^'\\]*'\]|\[(?:0|[1-9][0-9]{0,8})\])*")
_SEGMENT = re.compile(r"\.([A-Za-z_][A-Za-z0-9_]*)|\['([^'\\]*)'\]|\[([0-9]+)\]")


@frozen
class Applied:
    """The result of overlays.

    Attributes:
        document: The corrected document.
        report: What each action did.
    """

    document: Any
    report: OverlayReport


def apply_overlays(
    document: Any, overlays: list[Overlay], *, strict: bool = True, known_release: bool = True
) -> Applied:
    """Applies overlays to a document.

    Args:
        document: The document. It stays as it is.
        overlays: The overlays, in order.
        strict: Whether an action that matches nothing is an error; the specification itself allows it.
        known_release: Whether the registry knows the document's release. If not, an action that matches nothing is
            reported as one that needs a look instead.

    Returns:
        The corrected document, in which no two places share a value, and the report.

    Raises:
        ClientgenError: If an action cannot be applied, with file and line.
    """
    result = copy_json(document)
    report = OverlayReport()
    for overlay in overlays:
        for action in overlay.actions:
            result = _apply(result, action, report, strict=strict, known_release=known_release)
    return Applied(result, report)


def find(document: Any, path: str) -> list[tuple[Location, Any]]:
    """The nodes that a JSONPath selects: location and value, each once, in the library's order."""
    if _SINGULAR.fullmatch(path):
        location: list[str | int] = []
        value = document
        for name, quoted, index in _SEGMENT.findall(path):
            key: str | int = int(index) if index else name or quoted
            in_list = isinstance(value, list) and isinstance(key, int) and key < len(value)
            if not in_list and not (isinstance(value, dict) and isinstance(key, str) and key in value):
                return []
            value = value[key]
            location.append(key)
        return [(tuple(location), value)]
    unique: dict[Location, Any] = {}
    for node in compiled(path).finditer(document):
        unique.setdefault(tuple(node.location), node.value)
    return list(unique.items())


def _apply(document: Any, action: Action, report: OverlayReport, *, strict: bool, known_release: bool) -> Any:
    nodes = find(document, action.target)
    if len(nodes) < action.least or not nodes:
        return _no_match(document, action, len(nodes), report, strict=strict, known_release=known_release)
    if action.most is not None and len(nodes) > action.most:
        raise ClientgenError(
            f"{action.target} matches {len(nodes)} places, {action.most} at most are expected", where=action.where
        )
    if action.has_expect_before:
        for location, value in nodes:
            if value != action.expect_before:
                raise ClientgenError(
                    f"{pointer(location)} is {_short(value)}, and the correction was written against "
                    f"{_short(action.expect_before)}",
                    where=action.where,
                    fix="Look whether the correction is still needed, and state the new value.",
                )
    pointers = tuple(pointer(location) for location, _ in nodes)
    before = tuple(_short(value) for _, value in nodes)
    after: tuple[Any, ...] = ()
    if action.remove:
        document = _remove(document, [location for location, _ in nodes], action)
        changed = True
    else:
        document, changed = _update(document, action, nodes)
        after = tuple(_short(_at(document, location)) for location, _ in nodes)
    outcome = Outcome.APPLIED if changed else Outcome.DEAD
    touched = pointers
    if action.has_update and isinstance(action.update, dict) and not action.remove:
        touched = tuple(pointer((*location, key)) for location, _ in nodes for key in action.update)
    report.entries.append(
        Entry(action.where, action.description, action.target, action.kind, pointers, outcome, touched, before, after)
    )
    return document


def _update(document: Any, action: Action, nodes: list[tuple[Location, Any]]) -> tuple[Any, bool]:
    if action.copy is not None:
        sources = find(document, action.copy)
        if len(sources) != 1:
            raise ClientgenError(f"copy takes one node, {action.copy} matches {len(sources)}", where=action.where)
        update = copy_json(sources[0][1])
    elif action.has_update:
        update = action.update
    else:
        return document, False
    changed = False
    for location, _ in nodes:
        old = _at(document, location)
        try:
            new = merge(old, update)
        except MergeError as error:
            raise ClientgenError(f"{pointer((*location, *error.location))}: {error.what}", where=action.where) from None
        if new is not old:
            changed = True
            document = _put(document, location, new)
    return document, changed


def _remove(document: Any, locations: list[Location], action: Action) -> Any:
    # Deepest first, and from the end of each array, so that no removal moves what is still to be removed.
    for location in sorted(
        locations, key=lambda where: (len(where), [(isinstance(k, int), k) for k in where]), reverse=True
    ):
        if not location:
            raise ClientgenError("the whole document cannot be removed", where=action.where)
        del _at(document, location[:-1])[location[-1]]
    return document


def _at(document: Any, location: Location) -> Any:
    for key in location:
        document = document[key]
    return document


def _put(document: Any, location: Location, value: Any) -> Any:
    if not location:
        return value
    _at(document, location[:-1])[location[-1]] = value
    return document


def _no_match(
    document: Any, action: Action, found: int, report: OverlayReport, *, strict: bool, known_release: bool
) -> Any:
    outcome = Outcome.OPTIONAL
    if not action.optional:
        if strict and known_release:
            said = (
                f"{action.target} matches nothing"
                if not found
                else (f"{action.target} matches {found} places, {action.least} at least are expected")
            )
            hint = nearest(document, action.target)
            raise ClientgenError(said, where=action.where, fix=hint)
        outcome = Outcome.NEEDS_A_LOOK
    report.entries.append(Entry(action.where, action.description, action.target, action.kind, (), outcome))
    return document


def nearest(document: Any, path: str) -> str:
    """Says up to where a JSONPath matches, and which names like the next one are there.

    Args:
        document: The document.
        path: A JSONPath that matches nothing.
    """
    query = compiled(path)
    segments = [str(segment) for segment in query.segments]
    for count in range(len(segments) - 1, -1, -1):
        prefix = "$" + "".join(segments[:count])
        nodes = find(document, prefix)
        if not nodes:
            continue
        names = sorted({str(k) for _, value in nodes if isinstance(value, dict) for k in value})
        wanted = re.sub(r"^\[['\"]?|['\"]?\]$|^\.", "", segments[count])
        close = difflib.get_close_matches(wanted, names, n=3, cutoff=0.4) or names[:5]
        there = f"the nearest names there: {', '.join(close)}" if close else "nothing lies within it"
        return f"{prefix} matches; {segments[count]} does not; {there}."
    return "Nothing of the path matches."


def _short(value: Any) -> Any:
    """A value for the report: itself where it is small, else the beginning of its JSON."""
    if value is None or isinstance(value, bool | int | float):
        return value
    text = value if isinstance(value, str) else json.dumps(value, ensure_ascii=False)[:202]
    return value if isinstance(value, str) and len(text) <= 200 else text[:200] + ("…" if len(text) > 200 else "")
