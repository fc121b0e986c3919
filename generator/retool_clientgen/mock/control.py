"""The instance's own endpoints, `/__mock__/…`: what tests in another process set and read."""

import json
from typing import TYPE_CHECKING, Any

from ..errors import ClientgenError
from ..openapi.operations import media_type_of
from .http.guard import is_same_origin
from .http.messages import Reply, Request, envelope, json_reply

if TYPE_CHECKING:
    from .instance import MockRetool

CONTROL = "/__mock__/"
"""Where the endpoints are; none of their requests is in the ledger."""

_KEYS: dict[str, dict[str, tuple[type, ...]]] = {
    "reset": {"ledger": (bool,)},
    "tokens": {"scopes": (list,)},
    "faults": {
        "fault": (str,), "count": (int, type(None)), "method": (str, type(None)), "path": (str, type(None)),
        "operation": (str, type(None)),
    },
}  # fmt: skip


def endpoint(instance: "MockRetool", request: Request) -> Reply:
    """Answers a request to an endpoint.

    A page in a browser can send a form to any address, but neither a token nor JSON to one of another origin.
    """
    name = request.path.removeprefix(CONTROL)
    if request.method == "GET":
        return _read(instance, name, dict(request.query))
    known = instance.api.tokens.check(request.header("authorization")) == instance.token
    is_json = media_type_of(request.header("content-type")) == "application/json"
    if not known and not (is_json and is_same_origin(request)):
        message = "Send the instance's token, or Content-Type: application/json from the same origin"
        return json_reply(403, envelope(message))
    if (request.method, name) == ("DELETE", "faults"):
        instance.clear_faults()
        return Reply(204)
    if request.method != "POST" or name not in _KEYS:
        return json_reply(404, envelope(f"{request.method} {request.path[:100]} is not an endpoint of the mock"))
    try:
        body = _body(name, request.body)
        if name == "reset":
            instance.reset(ledger=body.get("ledger", False))
            return Reply(204)
        if name == "tokens":
            return json_reply(201, {"token": instance.mint_token(body.get("scopes", []))})
        instance.fault(body.pop("fault", ""), **body)
        return json_reply(201, {"faults": instance.faults()})
    except ClientgenError as error:
        return json_reply(400, envelope(str(error)))


def _read(instance: "MockRetool", name: str, query: dict[str, str]) -> Reply:
    if name == "report":
        return json_reply(200, instance.report())
    if name == "requests":
        return json_reply(200, {"requests": instance.requests(query.get("tag"))})
    if name == "faults":
        return json_reply(200, {"faults": instance.faults()})
    return json_reply(404, envelope("The endpoints to read are report, requests and faults"))


def _body(name: str, content: bytes) -> dict[str, Any]:
    try:
        body = json.loads(content or b"{}")
    except (ValueError, RecursionError):
        raise ClientgenError("the body is not JSON") from None
    if not isinstance(body, dict):
        raise ClientgenError("the body must be an object")
    for key, value in body.items():
        # JSON's true is not a number, though Python's is one.
        kinds = _KEYS[name].get(key, ())
        if not isinstance(value, kinds) or (isinstance(value, bool) and bool not in kinds):
            raise ClientgenError(
                f"{key[:40]!r} is unknown or of the wrong type", fix=f"Keys: {', '.join(_KEYS[name])}."
            )
    if not all(isinstance(scope, str) for scope in body.get("scopes", [])):
        raise ClientgenError("scopes must be strings")
    return body
