# Made by `retool-clientgen build 3.334`. Do not edit: a build writes it anew.
from __future__ import annotations

from collections.abc import Mapping
from typing import Any, ClassVar

from attrs import define, field

from .._runtime.decoding import as_object, decode_enum
from .._runtime.mismatch import Mismatch
from .._runtime.models import Model
from .._runtime.unset import UNSET, Unset
from .grpc_authentication import GRPC_AUTHENTICATION, GrpcAuthentication
from .grpc_proto_source import GrpcProtoSource


@define(kw_only=True, repr=False)
class GrpcOptions(Model):
    """A model of Retool's API: GrpcOptions."""

    authentication_options: GrpcAuthentication | Unset = UNSET
    """How requests to the resource are authenticated."""
    max_receive_message_length: str | Unset = UNSET
    """Largest message to receive, in bytes, as a string."""
    max_send_message_length: str | Unset = UNSET
    """Largest message to send, in bytes, as a string."""
    metadata: list[list[str]] | Unset = UNSET
    """Values of user attributes, by name."""
    options: Any | Unset = UNSET
    """Options, in the form that the type asks for."""
    proto_file_url: str | Unset = UNSET
    """URL of the service's proto file."""
    proto_file_url_headers: list[list[str]] | None | Unset = UNSET
    """Names and values of headers that are sent for the proto file."""
    proto_source: GrpcProtoSource | Unset = UNSET
    """Where the service's description comes from."""
    service_name: str | Unset = UNSET
    """Name of the gRPC service."""
    service_names: list[str] | Unset = UNSET
    """Names of the gRPC services."""
    verify_session_action_enabled: bool | Unset = UNSET
    """Whether a query checks that the session is still valid."""
    additional_properties: dict[str, Any] = field(factory=dict)
    """What the server sent beside the properties above, by its name in JSON."""

    _required: ClassVar[tuple[str, ...]] = ()

    @classmethod
    def from_dict(cls, data: Mapping[str, Any]) -> GrpcOptions:
        """Decodes a JSON object; what it lacks is `UNSET`."""
        rest = data.copy() if isinstance(data, dict) else as_object(data)
        pop = rest.pop
        self = cls.__new__(cls)
        try:
            self.authentication_options = GRPC_AUTHENTICATION.decode(pop("authentication_options", UNSET))
            self.max_receive_message_length = pop("max_receive_message_length", UNSET)
            self.max_send_message_length = pop("max_send_message_length", UNSET)
            self.metadata = pop("metadata", UNSET)
            self.options = pop("options", UNSET)
            self.proto_file_url = pop("proto_file_url", UNSET)
            self.proto_file_url_headers = pop("proto_file_url_headers", UNSET)
            self.proto_source = decode_enum(GrpcProtoSource, pop("proto_source", UNSET))
            self.service_name = pop("service_name", UNSET)
            self.service_names = pop("service_names", UNSET)
            self.verify_session_action_enabled = pop("verify_session_action_enabled", UNSET)
        except Mismatch as error:
            raise error.inside(data) from None
        self.additional_properties = rest
        return self
