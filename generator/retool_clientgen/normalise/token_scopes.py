"""Where a request names token scopes, they are those that the operations of the document ask for."""

from typing import Any

from ..openapi.availability import read_availability
from ..openapi.operations import operations
from .simplify import SCOPES


def with_scopes(document: dict[str, Any]) -> dict[str, Any]:
    """The document with an enum of all scopes wherever an overlay says that a string is one (`x-retool-scopes`).

    Args:
        document: A corrected document, which stays as it is.
    """
    needs = (read_availability(operation.node).scopes for operation in operations(document))
    scopes = sorted({scope for alternatives in needs for together in alternatives for scope in together})
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
