"""A difference between an exchange and the document: its place in both, and how they differ."""

from enum import StrEnum
from typing import Any

from attrs import frozen

from ...openapi.json_schema import kind_of

Location = tuple[str | int, ...]
"""Keys and indices from the top of a document or a value."""


class Kind(StrEnum):
    """How an exchange differs from the document; see `SEEN`. For `OPERATION` and `OTHER` no action is learned."""

    REQUIRED = "required"
    NULL = "null"
    TYPE = "type"
    ENUM = "enum"
    PATTERN = "pattern"
    FORMAT = "format"
    BOUND = "bound"
    PROPERTY = "property"
    MEMBER = "member"
    EXCLUSIVE = "exclusive"
    STATUS = "status"
    BODY = "body"
    REQUEST_BODY = "request-body"
    OPTIONAL_BODY = "optional-body"
    PARAMETER = "parameter"
    OPTIONAL_PARAMETER = "optional-parameter"
    OPERATION = "operation"
    OTHER = "other"


SEEN = {
    Kind.REQUIRED: "{names} left out",
    Kind.NULL: "null",
    Kind.TYPE: "a value of another type ({kinds})",
    Kind.ENUM: "a value that the document does not list",
    Kind.PATTERN: "a string of another form",
    Kind.FORMAT: "a string that is not in the format",
    Kind.BOUND: "a value that `{detail}` does not allow",
    Kind.PROPERTY: "a property that the document does not declare",
    Kind.MEMBER: "a value like none of the union's members",
    Kind.EXCLUSIVE: "a value by which the union's members cannot be told apart for certain",
    Kind.STATUS: "an answer with {detail}",
    Kind.BODY: "an answer with a body of type {detail}",
    Kind.REQUEST_BODY: "a request with a body of type {detail}",
    Kind.OPTIONAL_BODY: "a request without a body",
    Kind.PARAMETER: "a request with the parameter {detail}",
    Kind.OPTIONAL_PARAMETER: "a request without the parameter {detail}",
}
"""What was seen, for a person."""


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

    @classmethod
    def other(cls, location: Location, at: Location, value: Any, reason: str) -> "Finding":
        """A difference for which no action is learned."""
        return cls(Kind.OTHER, location, reason, value, at, reason)

    @property
    def name(self) -> Any:
        """What a correction for it is about: the detail, of a status without the media type."""
        return self.detail[0] if self.kind is Kind.STATUS else self.detail

    @property
    def place(self) -> str:
        """The place in the exchange, for a person: `response data[3].folder_type`."""
        part, rest = self.at[0], self.at[1:]
        text = "".join(f"[{key}]" if isinstance(key, int) else f".{key}" for key in rest).lstrip(".")
        return f"{part} {text}".rstrip()

    @property
    def text(self) -> str:
        """What does not fit, for a person, without the value."""
        kinds = kind_of(self.value) if self.kind is Kind.TYPE else ""
        return self.reason or SEEN[self.kind].format(names="a required property", kinds=kinds, detail=self.name)
