"""Where a request names token scopes, they are those that the operations of the document ask for."""

from typing import Any

from ..openapi.availability import read_availability
from ..openapi.operations import METHODS
from .simplify import SCOPES


def with_scopes(document: dict[str, Any]) -> dict[str, Any]:
    """The document with an enum of all scopes wherever an overlay says that a string is one (`x-retool-scopes`).

    Args:
        document: A corrected document, which stays as it is.
    """
    paths = document.get("paths")
    items = [item for item in paths.values() if isinstance(item, dict)] if isinstance(paths, dict) else []
    operations = [item[method] for item in items for method in METHODS if isinstance(item.get(method), dict)]
    scopes = sorted({s for each in operations for together in read_availability(each).scopes for s in together})
    return _filled(document, scopes) if scopes else document


def _filled(node: Any, scopes: list[str]) -> Any:
    """A copy of what is changed; all else is the same object."""
    if isinstance(node, list):
        items = [_filled(item, scopes) for item in node]
        return node if all(one is other for one, other in zip(items, node, strict=True)) else items
    if not isinstance(node, dict):
        return node
    values = {key: _filled(value, scopes) for key, value in node.items()}
    if node.get(SCOPES) is True and node.get("type") == "string":
        return {**values, "enum": scopes}
    return node if all(values[key] is value for key, value in node.items()) else values
