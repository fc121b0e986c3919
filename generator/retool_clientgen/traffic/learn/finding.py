"""What does not fit: an exchange's place, the document's place, and how they differ."""

from enum import StrEnum
from typing import Any

from attrs import frozen

Location = tuple[str | int, ...]
"""Keys and indices from the top of a document or a value."""


class Kind(StrEnum):
    """How an exchange differs from the document."""

    REQUIRED = "required"
    """A required property is missing."""
    NULL = "null"
    """Null where it is not allowed."""
    TYPE = "type"
    """A value of another type."""
    ENUM = "enum"
    """A value that the document does not list."""
    PATTERN = "pattern"
    """A string that does not match the pattern."""
    FORMAT = "format"
    """A string in another format."""
    BOUND = "bound"
    """A value beyond a bound: a length, a number of items, a minimum."""
    PROPERTY = "property"
    """A property that is not declared where only declared ones are allowed."""
    MEMBER = "member"
    """A value like none of a union's members."""
    EXCLUSIVE = "exclusive"
    """A value like several members of a union of which only one may match."""
    STATUS = "status"
    """A status that is not declared."""
    BODY = "body"
    """A body in an answer, or of a media type, that is not declared."""
    REQUEST_BODY = "request-body"
    """A body in a request that is declared without one."""
    OPTIONAL_BODY = "optional-body"
    """A request without the body that the document requires."""
    PARAMETER = "parameter"
    """A parameter of the query that is not declared."""
    OPTIONAL_PARAMETER = "optional-parameter"
    """A request without a parameter that the document requires."""
    OPERATION = "operation"
    """An operation that is not declared."""
    OTHER = "other"
    """Anything that no action of an overlay is learned for."""


@frozen
class Finding:
    """One difference between an exchange and the document.

    Attributes:
        kind: How they differ.
        location: The place in the document that would have to change.
        detail: What tells it from others at the same place: the property, the value, the keyword.
        value: The value that was seen, which may be secret: it is never printed.
        at: Where in the exchange: `("response", "data", 3, "folder_type")`. Keys that are not declared are `*`.
        reason: For a person, why no action can be learned; empty if one can.
    """

    kind: Kind
    location: Location
    detail: Any
    value: Any
    at: Location
    reason: str = ""

    @property
    def place(self) -> str:
        """The place in the exchange, for a person: `response data[3].folder_type`."""
        part, rest = self.at[0], self.at[1:]
        text = "".join(f"[{key}]" if isinstance(key, int) else f".{key}" for key in rest).lstrip(".")
        return f"{part} {text}".rstrip()
