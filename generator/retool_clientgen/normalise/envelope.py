"""The envelopes that Retool wraps its answers in.

One object: `{"success": true, "data": …}`. A list: the same with `total_count`, `next_token` and `has_more`. An error:
`{"success": false, "message": "…"}`. Clients get what is inside.
"""

from enum import StrEnum
from typing import Any

from ..openapi.document import listed, mapping

_LIST_KEYS = frozenset({"total_count", "next_token", "has_more"})


class Envelope(StrEnum):
    """How an answer wraps its content."""

    DATA = "data"
    """`{"success": true, "data": …}`"""
    LIST = "list"
    """The same around an array, with `total_count`, `next_token` and `has_more`."""
    BARE = "bare"
    """No envelope."""
    OUTCOME = "outcome"
    """No envelope, and `success` may be false beside what the document describes."""
    ERROR = "error"
    """`{"success": false, "message": "…"}`"""
    EMPTY = "empty"
    """No body at all: status 204 or 304."""
    TEXT = "text"
    """A body that is text, not JSON."""
    BINARY = "binary"
    """A body that is neither."""
    UNDOCUMENTED = "undocumented"
    """A body may come, the document does not say which."""


def envelope_of(schema: dict[str, Any], served: Any = None) -> Envelope:
    """Which envelope a response describes.

    Args:
        schema: Its simplified schema.
        served: The schema of a success as the document has it; None for that of an error.
    """
    properties = schema.get("properties", {})
    if "success" not in properties:
        return Envelope.BARE
    inside = set(properties) - {"success"}
    if inside == {"message"} and properties["message"].get("type") == "string" and served is None:
        return Envelope.ERROR
    if inside == {"data"}:
        return Envelope.DATA
    # Whatever else it has: a page gives the whole of its answer.
    if inside & _LIST_KEYS and properties.get("data", {}).get("type") == "array":
        return Envelope.LIST
    return Envelope.BARE if _is_fixed(served) else Envelope.OUTCOME


def _is_fixed(schema: Any) -> bool:
    """Whether a schema, or a part of it, allows one value of `success` only."""
    success = mapping(mapping(mapping(schema).get("properties")).get("success"))
    one = "const" in success or len(listed(success.get("enum"))) == 1
    return one or any(_is_fixed(part) for part in listed(mapping(schema).get("allOf")))
