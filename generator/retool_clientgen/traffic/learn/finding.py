"""A difference between an exchange and the document: its place in both, and how they differ."""

from enum import StrEnum
from typing import Any, Self

from attrs import frozen

from ...openapi.json_schema import kind_of

Location = tuple[str | int, ...]
"""Keys and indices from the top of a document or a value."""


class Kind(StrEnum):
    """How an exchange differs from the document. For `OPERATION` and `OTHER` no action is learned.

    Attributes:
        seen: What was seen, for a person.
    """

    seen: str

    REQUIRED = "required", "{names} left out"
    NULL = "null", "null"
    TYPE = "type", "a value of another type ({kinds})"
    ENUM = "enum", "a value that the document does not list"
    PATTERN = "pattern", "a string of another form"
    FORMAT = "format", "a string that is not in the format"
    BOUND = "bound", "a value that `{detail}` does not allow"
    PROPERTY = "property", "a property that the document does not declare"
    MEMBER = "member", "a value like none of the union's members"
    EXCLUSIVE = "exclusive", "a value by which the union's members cannot be told apart for certain"
    STATUS = "status", "an answer with {detail}"
    BODY = "body", "an answer with a body of type {detail}"
    REQUEST_BODY = "request-body", "a request with a body of type {detail}"
    OPTIONAL_BODY = "optional-body", "a request without a body"
    PARAMETER = "parameter", "a request with the parameter {detail}"
    OPTIONAL_PARAMETER = "optional-parameter", "a request without the parameter {detail}"
    OPERATION = "operation", ""
    OTHER = "other", ""

    def __new__(cls, name: str, seen: str) -> Self:
        """A kind by its name."""
        kind = str.__new__(cls, name)
        kind._value_ = name
        kind.seen = seen
        return kind


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
        return self.reason or self.kind.seen.format(names="a required property", kinds=kinds, detail=self.name)
