"""The instance's own endpoints, `/__mock__/…`: what tests in another process set and read."""

import json
from typing import Any

from ..errors import ClientgenError
from ..openapi.operations import media_type_of
from .http.guard import is_same_origin
from .http.messages import Request

CONTROL = "/__mock__/"
"""Where the endpoints are; none of their requests is in the ledger."""

KEYS: dict[str, dict[str, tuple[type, ...]]] = {
    "reset": {"ledger": (bool,)},
    "tokens": {"scopes": (list,)},
    "faults": {
        "fault": (str,), "count": (int, type(None)), "method": (str, type(None)), "path": (str, type(None)),
        "operation": (str, type(None)),
    },
}  # fmt: skip
"""The endpoints that change something, and the types of their keys."""


def is_own(request: Request) -> bool:
    """Whether no page of another site can have sent a request: a form goes to any address, JSON to none elsewhere."""
    return media_type_of(request.header("content-type")) == "application/json" and is_same_origin(request)


def read_command(name: str, content: bytes) -> dict[str, Any]:
    """The values of a request to an endpoint that changes something.

    Args:
        name: The endpoint, one of `KEYS`.
        content: The body of the request.

    Raises:
        ClientgenError: If it has other keys or types than the endpoint.
    """
    try:
        body = json.loads(content or b"{}")
    except (ValueError, RecursionError):
        raise ClientgenError("the body is not JSON") from None
    if not isinstance(body, dict):
        raise ClientgenError("the body must be an object")
    for key, value in body.items():
        # JSON's true is not a number, though Python's is one.
        kinds = KEYS[name].get(key, ())
        if not isinstance(value, kinds) or (isinstance(value, bool) and bool not in kinds):
            raise ClientgenError(f"{key[:40]!r} is unknown or of the wrong type", fix=f"Keys: {', '.join(KEYS[name])}.")
    if not all(isinstance(scope, str) for scope in body.get("scopes", [])):
        raise ClientgenError("scopes must be strings")
    return body
