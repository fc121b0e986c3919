"""Cassettes of VCR (Ruby), vcrpy (Python) and go-vcr (Go, versions 1 to 3), YAML or JSON.

They name the same things in different ways; each is looked for under every name it has.
"""

from collections.abc import Iterator
from typing import Any

from ..errors import ClientgenError
from .bodies import decode_base64, read_body
from .exchange import Body, Exchange, build_exchange


def is_cassette(value: Any) -> bool:
    """Whether a document is a cassette; one without interactions is one too."""
    return _interactions(value) is not None


def cassette_exchanges(value: Any, name: str) -> Iterator[Exchange]:
    """The exchanges of a cassette.

    Args:
        value: The cassette.
        name: What to call the file in errors.

    Raises:
        ClientgenError: If an interaction is not valid, with its number.
    """
    for number, interaction in enumerate(_interactions(value) or (), 1):
        where = f"{name} (interaction {number})"
        request = interaction.get("request") if isinstance(interaction, dict) else None
        response = interaction.get("response") if isinstance(interaction, dict) else None
        if not isinstance(request, dict) or not isinstance(response, dict):
            raise ClientgenError("an interaction has a request and a response", where=where)
        method, url = request.get("method"), request.get("url", request.get("uri"))
        if not isinstance(method, str) or not isinstance(url, str):
            raise ClientgenError("a request has a method and a url or uri", where=where)
        # VCR stores a method as a symbol: `get`.
        method = method.lstrip(":")
        yield build_exchange(method, url, _body(request), _status(response, where), _body(response), where)


def _interactions(value: Any) -> list[Any] | None:
    """The interactions of a cassette; None if the value is not one."""
    if isinstance(value, dict):
        named = value.get("interactions", value.get("http_interactions"))
        return named if isinstance(named, list) else [] if named is None and _is_named(value) else None
    if isinstance(value, list) and value and isinstance(value[0], dict) and {"request", "response"} <= value[0].keys():
        # An exchange as JSON lines have it has a `method` beside them.
        return value if "method" not in value[0] else None
    return None


def _is_named(value: dict[str, Any]) -> bool:
    """Whether a mapping has the key of a cassette's interactions, if with nothing behind it (`interactions:`)."""
    return "interactions" in value or "http_interactions" in value


def _status(response: dict[str, Any], where: str) -> int:
    status: Any = response.get("code", response.get("status_code"))
    if status is None:
        status = response.get("status")
        if isinstance(status, dict):
            status = status.get("code")
    if isinstance(status, str) and status[:3].isdigit():
        status = int(status[:3])
    if not isinstance(status, int) or isinstance(status, bool):
        raise ClientgenError("a response has a status", where=where)
    return status


def _body(message: dict[str, Any]) -> Body | None:
    body: Any = message.get("body")
    if isinstance(body, dict):
        encoded = body.get("base64_string")
        body = decode_base64(encoded) if isinstance(encoded, str) else body.get("string")
    return read_body(
        body if isinstance(body, str | bytes) else None,
        _header(message, "content-type"),
        _header(message, "content-encoding"),
    )


def _header(message: dict[str, Any], name: str) -> Any:
    headers = message.get("headers")
    for key, value in headers.items() if isinstance(headers, dict) else ():
        if str(key).lower() == name:
            return value[0] if isinstance(value, list) and value else value
    return None
