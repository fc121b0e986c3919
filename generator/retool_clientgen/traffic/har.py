"""HAR 1.2 files (http://www.softwareishard.com/blog/har-12-spec/), as browsers and proxies write them."""

from collections.abc import Iterator
from typing import Any

from ..errors import ClientgenError
from ..openapi.operations import media_type_of
from .bodies import decode_base64, read_body
from .exchange import Body, Exchange, build_exchange


def is_har(value: Any) -> bool:
    """Whether a JSON value is a HAR file."""
    log = value.get("log") if isinstance(value, dict) else None
    return isinstance(log, dict) and isinstance(log.get("entries"), list)


def har_exchanges(value: dict[str, Any], name: str) -> Iterator[Exchange]:
    """The exchanges of a HAR file. Requests that got no answer (status 0) are left out.

    Args:
        value: The file's content.
        name: What to call the file in errors.

    Raises:
        ClientgenError: If an entry is none, with its number.
    """
    for number, entry in enumerate(value["log"]["entries"], 1):
        where = f"{name} (entry {number})"
        request = entry.get("request") if isinstance(entry, dict) else None
        response = entry.get("response") if isinstance(entry, dict) else None
        if not isinstance(request, dict) or not isinstance(response, dict):
            raise ClientgenError("an entry has a request and a response", where=where)
        method, url, status = request.get("method"), request.get("url"), response.get("status")
        if not isinstance(method, str) or not isinstance(url, str):
            raise ClientgenError("a request has a method and a url", where=where)
        if not isinstance(status, int):
            raise ClientgenError("a response has a status, a whole number", where=where)
        if status > 0:
            sent, answered = _posted(request.get("postData"), request.get("bodySize")), _content(response)
            yield build_exchange(method, url, sent, status, answered, where)


def _posted(data: Any, size: Any) -> Body | None:
    if not isinstance(data, dict):
        return None
    text = data.get("text")
    if isinstance(text, str) and text:
        return read_body(_bytes(text, data), data.get("mimeType"))
    if _has_size(size):
        return Body(media_type_of(data.get("mimeType")), is_recorded=False)
    # Forms may come as `params` only.
    return Body(str(data.get("mimeType", "")).partition(";")[0], "", is_json=False) if data.get("params") else None


def _content(response: dict[str, Any]) -> Body | None:
    content = response.get("content")
    if not isinstance(content, dict) or not content.get("text"):
        # HAR 1.2 leaves `text` out both where there is no body and where the recorder did not keep it.
        size = content.get("size") if isinstance(content, dict) else None
        missing = _has_size(size) or (size is None and _has_size(response.get("bodySize")))
        return Body(media_type_of((content or {}).get("mimeType")), is_recorded=False) if missing else None
    if not isinstance(content["text"], str):
        return None
    headers = response.get("headers")
    encodings = [
        header.get("value")
        for header in (headers if isinstance(headers, list) else ())
        if isinstance(header, dict) and str(header.get("name")).lower() == "content-encoding"
    ]
    return read_body(_bytes(content["text"], content), content.get("mimeType"), encodings[0] if encodings else None)


def _has_size(size: Any) -> bool:
    """Whether a size says that there was a body; HAR writes -1 where it is not known."""
    return isinstance(size, int) and size != 0


def _bytes(text: str, holder: dict[str, Any]) -> str | bytes:
    if holder.get("encoding") == "base64":
        decoded = decode_base64(text)
        if decoded is not None:
            return decoded
    return text
