"""What the later stages know of an operation beside its types."""

from attrs import field, frozen

from ..openapi.availability import Availability, scope_label_text, scope_text
from .envelope import Envelope


@frozen(kw_only=True)
class Operation(Availability):
    """One operation of a release, named and with its availability.

    Attributes:
        id: Resource and method, dotted: `users.get`, `source_control.releases.list`.
        method: HTTP method in upper case.
        path: Path template with the document's own parameter names: `/users/{userId}`.
        path_parameters: Names of the path's parameters, in its order.
        summary: One line, CommonMark.
        description: What the document says of it, CommonMark; without the sentences that only say what follows here.
        deprecated: Whether the document deprecates it.
        envelopes: How each documented status wraps its content.
        body_required: Whether a body must be sent.
        body_media_type: Media type of the body; empty where it takes none.
        accept: The `Accept` header by which its answers are asked for; empty for plain JSON.
        is_paginated: Whether it takes `next_token`.
        named_automatically: Whether its name was derived because no overlay gives one.
        pointer: JSON Pointer to it in the corrected document.
        parser_id: The `operationId` that openapi-python-client is given: it folds case and dots, so ours could collide.
    """

    id: str
    method: str
    path: str
    path_parameters: tuple[str, ...]
    summary: str
    description: str
    deprecated: bool
    envelopes: dict[str, Envelope] = field(hash=False)
    body_required: bool
    body_media_type: str
    accept: str
    is_paginated: bool
    named_automatically: bool
    pointer: str
    parser_id: str

    @property
    def scope(self) -> str | None:
        """The scopes in one line: `users:write or user_attributes:write`; None where nothing says so."""
        return scope_text(self.scopes)

    @property
    def scope_label(self) -> str | None:
        """The same as Retool shows it: `Users > Write or User Attributes > Write`."""
        return scope_label_text(self.scopes)

    @property
    def resource(self) -> tuple[str, ...]:
        """The resource it belongs to, outermost first: `("source_control", "releases")`."""
        return tuple(self.id.split(".")[:-1])

    @property
    def name(self) -> str:
        """Its method's name: `list`."""
        return self.id.rpartition(".")[2]
