# Made by `retool-clientgen build 4.0`. Do not edit: a build writes it anew.
from __future__ import annotations

from collections.abc import Mapping
from typing import Any

from attrs import define, field

from .._runtime.decoding import as_object, beyond, decode_enum, new
from .._runtime.mismatch import Mismatch
from .._runtime.models import Model, wire_keys
from .._runtime.unset import UNSET, Unset
from .grpc_authentication import GRPC_AUTHENTICATION, GrpcAuthentication
from .grpc_proto_source import GRPC_PROTO_SOURCE, GrpcProtoSource


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

    @classmethod
    def from_dict(cls, data: Mapping[str, Any]) -> GrpcOptions:
        """Decodes a JSON object; what it lacks is `UNSET`."""
        if data.__class__ is not dict:
            data = as_object(data)
        get = data.get
        self = new(cls)
        try:
            self.authentication_options = GRPC_AUTHENTICATION.decode(get("authentication_options", UNSET))
            self.max_receive_message_length = get("max_receive_message_length", UNSET)
            self.max_send_message_length = get("max_send_message_length", UNSET)
            self.metadata = get("metadata", UNSET)
            self.options = get("options", UNSET)
            self.proto_file_url = get("proto_file_url", UNSET)
            self.proto_file_url_headers = get("proto_file_url_headers", UNSET)
            value = get("proto_source", UNSET)
            try:
                self.proto_source = (GRPC_PROTO_SOURCE[value]) if value.__class__ is str else value
            except (LookupError, TypeError):
                self.proto_source = decode_enum(GrpcProtoSource, value)
            self.service_name = get("service_name", UNSET)
            self.service_names = get("service_names", UNSET)
            self.verify_session_action_enabled = get("verify_session_action_enabled", UNSET)
        except Mismatch as error:
            raise error.inside(data, cls.from_dict) from None
        if not _KEYS.issuperset(data):
            self.additional_properties = beyond(data, _KEYS)
        return self


_KEYS = wire_keys(GrpcOptions)
