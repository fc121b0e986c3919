"""A comparison as a page for a browser."""

from collections import Counter
from typing import Any

from ..report.pages import render
from .changes import Change, Place, resource_of
from .comparison import Comparison, PythonChange
from .rules import Severity


def html(comparison: Comparison) -> str:
    """The page: all changes by resource, by operation, and those of the package, with search and filters."""
    groups: dict[str, list[tuple[int, Change]]] = {}
    by_operation: dict[str, list[tuple[int, Change, Place]]] = {}
    for number, change in enumerate(comparison.changes, 1):
        groups.setdefault(next(iter(change.resources), ""), []).append((number, change))
        for place in change.places:
            if place.operation:
                by_operation.setdefault(place.operation, []).append((number, change, place))
    names = sorted(groups, key=lambda name: (name == "", name))
    resources = {resource for change in comparison.changes for resource in change.resources}
    return render(
        "diff.html.jinja",
        comparison=comparison,
        counts=comparison.counts(),
        resources=sorted(resources | {_resource(change) for change in comparison.python or ()} - {""}),
        groups=[{"name": name, "changes": groups[name]} for name in names],
        operations=[_operation(name, by_operation[name]) for name in sorted(by_operation)],
        resource_of_python=_resource,
        pointers=_pointers,
    )


def _operation(name: str, changes: list[tuple[int, Change, Place]]) -> dict[str, Any]:
    counts = Counter(change.severity for _, change, _ in changes)
    return {
        "name": name,
        "resource": resource_of(name),
        "changes": changes,
        "severities": [severity.value for severity in Severity if counts[severity]],
        "counts": [(severity, counts[severity]) for severity in Severity if counts[severity]],
    }


def _pointers(place: Place) -> str:
    """Where a place is in both documents, once where one pointer leads to it and the other to what holds it."""
    ends = sorted((place.old_pointer, place.new_pointer), key=len)
    return ends[1] or "/" if ends[1].startswith(ends[0]) else f"{place.old_pointer} → {place.new_pointer}"


def _resource(change: PythonChange) -> str:
    """The resource of a method; empty for models, which belong to several."""
    head, _, rest = change.name.partition(".")
    return resource_of(rest) if head in ("retool", "async_retool") else ""
