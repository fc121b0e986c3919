"""The instance's own endpoints, for those who do not hold it in their own process: `/__mock__/…`."""

import json
from typing import TYPE_CHECKING, Any

from ..errors import ClientgenError
from .faults import describe
from .http.messages import Reply, Request, envelope, json_reply

if TYPE_CHECKING:
    from .core import Core

PREFIX = "/__mock__/"

_KEYS: dict[str, dict[str, tuple[type, ...]]] = {
    "reset": {"ledger": (bool,)},
    "tokens": {"scopes": (list,)},
    "faults": {
        "fault": (str,), "count": (int, type(None)), "method": (str, type(None)), "path": (str, type(None)),
        "operation": (str, type(None)),
    },
}  # fmt: skip


def answer(core: "Core", request: Request) -> Reply:
    """Answers a request to an endpoint of the instance's own; none of them is in the ledger.

    Args:
        core: The instance.
        request: `GET report`, `GET requests?tag=`, `POST reset`, `POST tokens`, `GET`, `POST` or `DELETE faults`.
    """
    name = request.path.removeprefix(PREFIX)
    if request.method == "GET":
        return _look(core, name, dict(request.query))
    if request.method == "DELETE" and name == "faults":
        core.faults.reset()
        return Reply(204)
    if request.method == "POST" and name in _KEYS:
        try:
            return _act(core, name, _body(name, request.body))
        except ClientgenError as error:
            return json_reply(400, envelope(str(error)))
    return json_reply(404, envelope(f"{request.method} {request.path[:100]} is not an endpoint of the mock"))


def _look(core: "Core", name: str, query: dict[str, str]) -> Reply:
    if name == "report":
        return json_reply(200, core.report())
    if name == "requests":
        return json_reply(200, {"requests": core.requests(query.get("tag"))})
    if name == "faults":
        return json_reply(200, {"faults": describe(core.faults)})
    return json_reply(404, envelope("Look at report, requests or faults"))


def _act(core: "Core", name: str, body: dict[str, Any]) -> Reply:
    if name == "reset":
        core.reset(ledger=body.get("ledger", False))
        return Reply(204)
    if name == "tokens":
        return json_reply(201, {"token": core.mint_token(body.get("scopes", []))})
    core.fault(body.pop("fault", ""), **body)
    return json_reply(201, {"faults": describe(core.faults)})


def _body(name: str, content: bytes) -> dict[str, Any]:
    try:
        body = json.loads(content or b"{}")
    except (ValueError, RecursionError):
        raise ClientgenError("the body is not JSON") from None
    if not isinstance(body, dict):
        raise ClientgenError("the body is an object")
    for key, value in body.items():
        # JSON's true is no number, though Python's is one.
        kinds = _KEYS[name].get(key, ())
        if not isinstance(value, kinds) or (isinstance(value, bool) and bool not in kinds):
            raise ClientgenError(
                f"{key[:40]!r} is unknown or of the wrong kind", fix=f"Keys: {', '.join(_KEYS[name])}."
            )
    if not all(isinstance(scope, str) for scope in body.get("scopes", [])):
        raise ClientgenError("scopes are texts")
    return body
