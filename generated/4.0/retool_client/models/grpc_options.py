from __future__ import annotations
from typing import Any
from .._runtime.models import UNSET, Model, Unset, define
from .grpc_authentication import GrpcAuthentication
from .grpc_proto_source import GrpcProtoSource


@define(kw_only=True, repr=False)
class GrpcOptions(Model):
    """The `ResourceOptions` with `authentication_options`, `max_receive_message_length`, `max_send_message_length`."""

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
